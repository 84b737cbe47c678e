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
constexpr std::size_t MostGroups = 5000;
/// A term that means so many things means none of them.
constexpr int MostGroupsOfATerm = 3;

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
        if (m_isFaulty) {
            return;
        }
        dropWhatMeansTooMuch(group);
        if (group.size() > 1) {
            m_groups.push_back(group);
        }
    }

    /// False, with a warning, once there are too many.
    [[nodiscard]] bool hasRoom(int line)
    {
        if (m_groups.size() < MostGroups) {
            return true;
        }
        m_line = line;
        warn(QStringLiteral("there are more than %1 groups; those from here on are left out").arg(MostGroups));
        return false;
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

    void warn(const QString &what) { m_faults.push_back({m_file, m_line, what, Fault::Severity::Warning}); }

    /// A letter alone, and a term of many groups, with a warning each; of two or three groups it stays.
    void dropWhatMeansTooMuch(QStringList &group)
    {
        erase_if(group, [this](const QString &term) {
            if (characterCount(term) == 1) {
                warn(
                    QStringLiteral("the term \"%1\" is one character, which means too much: it is left out").arg(term));
                return true;
            }
            QList<int> &lines = m_linesOfTerm[comparable(term)];
            const bool isTooMuch = lines.size() == MostGroupsOfATerm;
            if (isTooMuch) {
                warn(QStringLiteral("the term \"%1\" stands in %2 groups before: it is left out")
                         .arg(term)
                         .arg(MostGroupsOfATerm));
            } else if (!lines.isEmpty()) {
                warn(QStringLiteral("the term \"%1\" stands in the group on line %2 too").arg(term).arg(lines.front()));
            }
            if (!isTooMuch) {
                lines.append(m_line);
            }
            return isTooMuch;
        });
    }

    QString m_file;
    Faults &m_faults;
    int m_line = 1;
    bool m_isFaulty = false;
    QHash<QString, QList<int>> m_linesOfTerm;
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
        if (!reader.hasRoom(line.number)) {
            break;
        }
        reader.read(line);
    }
    return reader.groups();
}

} // namespace WalletSupport
