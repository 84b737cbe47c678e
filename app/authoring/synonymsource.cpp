#include "authoring/synonymsource.h"

#include "authoring/sourcefile.h"
#include "authoring/sourcelines.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QSet>

namespace WalletSupport {

namespace {

constexpr int LongestTerm = 40;
constexpr int LongestLine = 1000;

/// Counts characters, where QString::size() counts a rare Chinese character twice.
qsizetype characterCount(const QString &text)
{
    return text.toUcs4().size();
}

/// The form in which two terms are the same: upper case and full width make no difference.
QString comparable(const QString &term)
{
    return term.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

/// Reads the groups one by one, and remembers where each term stood first.
class SynonymReader
{
public:
    SynonymReader(QString file, Faults &faults)
        : m_file(std::move(file))
        , m_faults(faults)
    {
    }

    void read(const SourceLine &line)
    {
        m_line = line.number;
        m_isFaulty = false;
        if (const std::optional<char16_t> bad = forbiddenCharacterIn(line.text)) {
            report(describeForbidden(*bad));
            return;
        }
        if (characterCount(line.text) > LongestLine) {
            report(QStringLiteral("the line is longer than %1 characters").arg(LongestLine));
        }
        const QStringList parts = line.text.split(QLatin1Char('\t'));
        if (parts.size() == 1) {
            report(QStringLiteral("a group needs two terms or more, separated by tabs"));
            return;
        }
        QStringList group;
        QSet<QString> own;
        for (const QString &part : parts) {
            const QString term = part.simplified();
            checkTerm(term, own);
            group.append(term);
        }
        if (!m_isFaulty) {
            warnOfOtherGroups(group);
            m_groups.push_back(group);
        }
    }

    [[nodiscard]] std::vector<QStringList> groups() const { return m_groups; }

private:
    void report(const QString &what)
    {
        m_faults.push_back({m_file, m_line, what});
        m_isFaulty = true;
    }

    void checkTerm(const QString &term, QSet<QString> &own)
    {
        if (term.isEmpty()) {
            report(QStringLiteral("a term is empty"));
            return;
        }
        if (characterCount(term) > LongestTerm) {
            report(QStringLiteral("a term is longer than %1 characters").arg(LongestTerm));
        }
        const QString key = comparable(term);
        if (own.contains(key)) {
            report(QStringLiteral("the term \"%1\" stands twice in the group").arg(term));
        }
        own.insert(key);
    }

    void warnOfOtherGroups(const QStringList &group)
    {
        for (const QString &term : group) {
            const QString key = comparable(term);
            const int other = m_lineOfTerm.value(key, 0);
            if (other > 0) {
                m_faults.push_back(
                    {m_file, m_line,
                     QStringLiteral("the term \"%1\" stands in the group on line %2 too").arg(term).arg(other),
                     Fault::Severity::Warning});
            } else {
                m_lineOfTerm.insert(key, m_line);
            }
        }
    }

    QString m_file;
    Faults &m_faults;
    int m_line = 1;
    bool m_isFaulty = false;
    QHash<QString, int> m_lineOfTerm;
    std::vector<QStringList> m_groups;
};

} // namespace

std::vector<QStringList> readSynonyms(const QString &folder, Faults &faults)
{
    const QString file = QStringLiteral("synonyms.tsv");
    if (!QFileInfo::exists(QDir(folder).filePath(file))) {
        return {};
    }
    const std::optional<std::vector<SourceLine>> lines = readSourceLines(folder, file, faults);
    if (!lines) {
        return {};
    }
    SynonymReader reader(file, faults);
    for (const SourceLine &line : *lines) {
        reader.read(line);
    }
    return reader.groups();
}

} // namespace WalletSupport
