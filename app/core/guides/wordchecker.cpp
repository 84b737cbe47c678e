#include "core/guides/wordchecker.h"

#include "core/guides/grouppart.h"
#include "core/guides/guidetext.h"
#include "core/guides/guidewordlist.h"

#include <algorithm>
#include <set>

namespace WalletSupport {

namespace {

using Kind = GuideFault::Kind;

const QString Number = QStringLiteral("number");

/// Compares the words of one guide in all its locales.
class WordChecker final
{
public:
    WordChecker(const GuideDefinition &guide, const std::map<QString, GuideWords> &words)
        : m_guide(guide)
        , m_words(words)
    {
    }

    std::vector<GuideFault> check()
    {
        for (const WordSlot &slot : wordSlots(m_guide)) {
            checkSlot(slot);
        }
        for (const GuideDocument &document : m_guide.documents) {
            checkDocument(QString(QStringLiteral("documents.") + document.id));
        }
        for (const auto &[locale, words] : m_words) {
            const QStringList paths = words.paths();
            for (const QString &path : paths) {
                if (!m_used[locale].contains(path)) {
                    add(Kind::UnusedWord, locale, path, path.section(u'.', -1));
                }
            }
        }
        return m_faults;
    }

private:
    void add(Kind kind, const QString &locale, const QString &path, const QString &detail)
    {
        m_faults.push_back({kind, QStringLiteral("guides/%1/%2.json").arg(locale, m_guide.id), path, detail});
    }

    [[nodiscard]] bool isAnywhere(const QString &path) const
    {
        return std::any_of(m_words.begin(), m_words.end(), [&](const auto &entry) { return entry.second.has(path); });
    }

    void checkSlot(const WordSlot &slot)
    {
        if (slot.need == Need::Optional && !isAnywhere(slot.path)) {
            return;
        }
        for (const auto &[locale, words] : m_words) {
            m_used[locale].insert(slot.path);
            const QString text = words.text(slot.path);
            if (text.trimmed().isEmpty()) {
                add(Kind::MissingWord, locale, slot.path, slot.path.section(u'.', -1));
            }
            const QStringList names = placeholders(text);
            for (const QString &name : names) {
                if (!isPagePlaceholder(name) && !(slot.isNumbered && name == Number)) {
                    add(Kind::WrongPlaceholder, locale, slot.path, name);
                }
            }
            if (slot.isNumbered && !text.isEmpty() && !names.contains(Number)) {
                add(Kind::MissingWord, locale, slot.path, QStringLiteral("{number}"));
            }
        }
    }

    /// A document's lines may be cut differently in each language, but they must say the same things.
    void checkDocument(const QString &base)
    {
        const QString lines = QString(base + QStringLiteral(".lines"));
        const QString subjects = QString(base + QStringLiteral(".subject"));
        std::map<QString, std::set<QString>> named;
        std::set<QString> anywhere;
        for (const auto &[locale, words] : m_words) {
            for (const QString &list : {lines, subjects}) {
                const QStringList texts = words.texts(list);
                if (texts.isEmpty()) {
                    add(Kind::MissingWord, locale, list, list.section(u'.', -1));
                }
                for (int i = 0; i < texts.size(); ++i) {
                    readLine(locale, QStringLiteral("%1.%2").arg(list).arg(i), texts.at(i), named[locale]);
                }
            }
            anywhere.insert(named[locale].begin(), named[locale].end());
            const QStringList subjectTexts = words.texts(subjects);
            if (!subjectTexts.isEmpty() && !placeholders(subjectTexts.constLast()).isEmpty()) {
                add(Kind::WrongPlaceholder, locale, subjects, subjectTexts.constLast());
            }
        }
        for (const QString &name : anywhere) {
            for (const auto &[locale, words] : m_words) {
                if (!named[locale].contains(name)) {
                    add(Kind::WrongPlaceholder, locale, lines, name);
                }
            }
            const Step *step = m_guide.step(name);
            if (step && step->kind == StepKind::Choice) {
                checkDocumentChoices(*step, QStringLiteral("%1.choices.%2").arg(base, name));
            }
        }
    }

    void readLine(const QString &locale, const QString &path, const QString &line, std::set<QString> &named)
    {
        m_used[locale].insert(path);
        const QStringList names = placeholders(line);
        std::set<const Step *> groups;
        for (const QString &name : names) {
            if (!isDocumentPlaceholder(m_guide, name)) {
                add(Kind::WrongPlaceholder, locale, path, name);
            }
            if (const Step *group = groupOfItem(m_guide, name)) {
                groups.insert(group);
            }
            if (!isMark(name)) {
                named.insert(name);
            }
        }
        if (groups.size() > 1) {
            add(Kind::MixedItems, locale, path, line);
        }
    }

    /// Whether a name only says for how many items its line is. Not every language tells one from several.
    [[nodiscard]] bool isMark(const QString &name) const
    {
        const Step *step = m_guide.step(name.section(u'.', 0, 0));
        const std::optional<GroupPart> part =
            step != nullptr && step->isRepeated() ? groupPart(*step, name.section(u'.', 1)) : std::nullopt;
        return part && part->isMark();
    }

    /// What a choice says in a document may be nothing at all, but it must be said so.
    void checkDocumentChoices(const Step &step, const QString &base)
    {
        for (const Choice &choice : step.choices) {
            if (!choice.back.isEmpty()) {
                continue;
            }
            const QString path = QStringLiteral("%1.%2").arg(base, choice.id);
            for (const auto &[locale, words] : m_words) {
                m_used[locale].insert(path);
                if (!words.has(path)) {
                    add(Kind::MissingWord, locale, path, choice.id);
                }
            }
        }
    }

    const GuideDefinition &m_guide;
    const std::map<QString, GuideWords> &m_words;
    std::map<QString, std::set<QString>> m_used;
    std::vector<GuideFault> m_faults;
};

} // namespace

std::vector<GuideFault> checkWords(const GuideDefinition &guide, const std::map<QString, GuideWords> &wordsByLocale)
{
    return WordChecker(guide, wordsByLocale).check();
}

} // namespace WalletSupport
