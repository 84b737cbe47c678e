#pragma once

namespace WalletSupport {

struct PlanDraft;

/// What an interpretation counts beside the words themselves.
inline constexpr float TypoWeight = 0.8F;
inline constexpr float PinyinWeight = 1.6F;
inline constexpr float InitialsWeight = 1.5F;
inline constexpr float SynonymWeight = 0.4F;

// Each of these looks through a draft for one thing that its words may stand for. The draft has at least one token.

/// Words that are written in pinyin.
void findPinyin(PlanDraft &draft);
/// Words that are the first letters of syllables, whole syllables among them; not where somebody types English.
void findInitials(PlanDraft &draft);
/// Unknown words that are one slip of the finger away from a known one.
void findTypos(PlanDraft &draft);
/// The words as they were typed, with what the typos before stand for.
void addWords(PlanDraft &draft);
/// Whether its words are those of the texts.
void findKind(PlanDraft &draft);
/// Chinese characters that make no word together, but sound like others that do.
void findHomophones(PlanDraft &draft);
/// Traditional characters and full-width letters.
void findVariants(PlanDraft &draft);
/// What phrases of the query mean, and what two of them mean together.
void addConcepts(PlanDraft &draft);
/// The words that an unfinished last one may become.
void addBeginnings(PlanDraft &draft);
/// Lets a Chinese character count less by itself where it belongs to a word, which the pair already counts.
void weighCharacters(PlanDraft &draft);
/// Among very many articles: what each of all these features counts there.
void weighForManyArticles(PlanDraft &draft);
/// Where all of these words point together.
void addDirection(PlanDraft &draft);

} // namespace WalletSupport
