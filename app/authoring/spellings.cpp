#include "authoring/spellings.h"

#include "core/search/hantables.h"
#include "core/search/pinyin.h"
#include "core/search/tokenizer.h"

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <memory>

namespace WalletSupport {

namespace {

/// One of ICU's ways to write a text in other letters.
class Transliterator
{
public:
    explicit Transliterator(const char *id)
    {
        UErrorCode status = U_ZERO_ERROR;
        m_rule.reset(icu::Transliterator::createInstance(id, UTRANS_FORWARD, status));
    }

    [[nodiscard]] QString apply(const QString &text) const
    {
        icu::UnicodeString letters(reinterpret_cast<const char16_t *>(text.utf16()), static_cast<int>(text.size()));
        if (m_rule) {
            m_rule->transliterate(letters);
        }
        return QString(reinterpret_cast<const QChar *>(letters.getBuffer()), letters.length());
    }

private:
    std::unique_ptr<icu::Transliterator> m_rule;
};

QString syllablesOf(const TokenizedText &text, const std::vector<Readings> &readings)
{
    QStringList units;
    for (std::size_t index = 0; index < text.tokens.size(); ++index) {
        QStringList choices;
        for (const Syllable syllable : readings.at(index).all()) {
            const std::string_view letters = syllableText(syllable);
            choices.append(QString::fromLatin1(letters.data(), static_cast<qsizetype>(letters.size())));
        }
        units.append(choices.isEmpty() ? text.view(text.tokens.at(index)).toString() : choices.join(u'/'));
    }
    return units.join(u' ');
}

} // namespace

Spellings spellingsOf(const QString &name)
{
    static const Transliterator toSimplified("Traditional-Simplified");
    static const Transliterator toTraditional("Simplified-Traditional");
    static const Transliterator toLatin("Any-Latin; Latin-ASCII");
    Spellings spellings;
    const TokenizedText text = tokenized(name);
    const std::vector<Readings> readings = WalletSupport::readings(text);
    const bool hasHan = std::ranges::any_of(readings, [](const Readings &all) { return !all.all().empty(); });
    if (hasHan) {
        spellings.syllables = syllablesOf(text, readings);
        spellings.texts = {toSimplified.apply(name), toTraditional.apply(name)};
    } else {
        spellings.texts = {toLatin.apply(name)};
    }
    spellings.texts.removeAll(name);
    spellings.texts.removeDuplicates();
    return spellings;
}

} // namespace WalletSupport
