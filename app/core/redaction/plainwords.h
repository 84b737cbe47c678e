#pragma once

#include "core/redaction/clauses.h"

namespace WalletSupport {

/// What may be a password of letters only: a word, or several.
enum class PlainFamily { Word, Words };

struct PlainCandidate
{
    PlainFamily family = PlainFamily::Word;
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// What it looks like, and how it stands.
enum class PlainTrait {
    Common,
    Misspelt,
    Joined,
    Pinyin,
    Listed,
    Derived,
    Rare,
    Talk,         ///< what is said of passwords: "wrong", "changed"
    Question,     ///< "how", "please"
    Named,        ///< somebody's name: "called …", 叫…
    PinyinThere,  ///< Chinese in Latin letters, in a Chinese text
    ForeignThere, ///< other Latin letters there
    CommonThere,  ///< as above, and no rare word
    ForeignText,  ///< most other words are rare as well
    Capital,      ///< one, where no sentence begins
    CapitalThere, ///< in a Chinese text
    Capitals,
    Signs, ///< "!!" behind it
    Chain, ///< words joined by hyphens or underscores
    Quoted,
    Long,
    BeginsClause,
    EndsClause,
    AtLabel,      ///< "password …"
    BehindColon,  ///< "password: …"
    BehindBeing,  ///< "password is …"
    LabelBefore,  ///< in its clause
    LabelAfter,   ///< in its clause
    LabelEarlier, ///< in another
    LabelLater,   ///< in another
    BeforeLabel,  ///< "… is my password"
    OfCase,       ///< "all small", "with spaces"
    Judged,       ///< "… is too weak"
    AtPlace,      ///< "wifi …", "memorable word …"
    Two,          ///< words
    Three,
    Four,
    Many,
    SomeRare, ///< not all of them are common
    AllRare,
    SomeTalk,
    MuchTalk,
    FillerFirst, ///< "the", "too"
    MostFiller,
    OnlyNouns, ///< nothing that sentences on passwords consist of
    Numbered,  ///< "Barnaby 1947"
    Count
};

constexpr std::size_t PlainTraitCount = static_cast<std::size_t>(PlainTrait::Count);

/// A text that may tell a password of letters only, as no sentence's words look otherwise.
class PlainWords
{
public:
    explicit PlainWords(const QString &even);

    /// What may be one, in its order, if the text speaks of passwords at all.
    [[nodiscard]] std::vector<PlainCandidate> candidates() const;
    [[nodiscard]] std::vector<PlainTrait> traitsOf(const PlainCandidate &candidate) const;

private:
    [[nodiscard]] bool isNearLabel(qsizetype begin, qsizetype end) const;
    void addWords(std::vector<PlainCandidate> &found) const;
    void addRuns(std::vector<PlainCandidate> &found) const;
    [[nodiscard]] bool isOneClause(qsizetype begin, qsizetype end) const;
    void addLooks(const PlainCandidate &candidate, std::vector<PlainTrait> &traits) const;
    void addPlace(const PlainCandidate &candidate, std::vector<PlainTrait> &traits) const;

    QString m_even;
    std::vector<LabelPlace> m_labels;
    bool m_isOfOthers = false; ///< of networks, of logging in
    bool m_isOfCase = false;
    bool m_isForeign = false; ///< in none of the two languages
};

} // namespace WalletSupport
