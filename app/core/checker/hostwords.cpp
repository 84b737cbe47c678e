#include "core/checker/hostwords.h"

#include "core/checker/checkerlists.h"
#include "core/checker/lookalikes.h"
#include "core/gate/hostname.h"

#include <algorithm>

namespace WalletSupport {

namespace {

QSet<QString> setOf(const QStringList &words)
{
    return {words.begin(), words.end()};
}

} // namespace

HostWords::HostWords(const CheckerLists &lists)
    : m_appSchemes(lists.wordsOf(u"app-schemes"))
    , m_fileEndings(setOf(lists.wordsOf(u"file-endings")))
    , m_codeEndings(setOf(lists.wordsOf(u"code-endings")))
    , m_codeStems(setOf(lists.wordsOf(u"code-stems")))
    , m_wordEndings(setOf(lists.wordsOf(u"word-endings")))
{
    for (const QString &ending : lists.wordsOf(u"meant-endings")) {
        m_meantEndings.emplace_back(lookAlikeForm(ending).text, ending);
    }
}

bool HostWords::isAppScheme(QStringView scheme) const
{
    return std::ranges::any_of(m_appSchemes,
                               [&](const QString &known) { return scheme.compare(known, Qt::CaseInsensitive) == 0; });
}

bool HostWords::isWeakHost(QStringView written) const
{
    const QString host = written.toString().replace(u'。', u'.'); // browsers take it for a dot
    const qsizetype dot = host.lastIndexOf(u'.');
    const QString last = host.mid(dot + 1);
    const bool beginsSentence = last.size() > 1 && last.front().isUpper() && last.at(1).isLower();
    const QString ending = readHost(last).value_or(last.toLower());
    const bool isNumber = std::ranges::all_of(ending, [](QChar unit) { return unit.isDigit(); });
    if (beginsSentence || (!isNumber && !isKnownEnding(ending))) {
        return true;
    }
    const QString name = host.left(std::max<qsizetype>(dot, 0)).toLower();
    // Single letters with dots are said, not opened: K.k.how
    const bool isSpelled = name.size() <= 4 && !name.startsWith(QLatin1String("www"));
    if (name.contains(u'.') && !isSpelled) {
        return false;
    }
    const bool isWord = std::ranges::all_of(
        name, [](QChar unit) { return (unit.isLetterOrNumber() && unit.unicode() < 0x80) || unit == u'.'; });
    return m_fileEndings.contains(ending) || (m_codeEndings.contains(ending) && m_codeStems.contains(name)) ||
           (isWord && m_wordEndings.contains(ending));
}

QString HostWords::meantEnding(QStringView label) const
{
    constexpr qsizetype Longest = 8;
    const QString written = label.toString().toLower();
    const auto ascii = readHost(written);
    if (label.size() < 2 || label.size() > Longest || (ascii && isKnownEnding(*ascii))) {
        return {};
    }
    const QString form = lookAlikeForm(written).text;
    const auto meant = std::ranges::find(m_meantEndings, form, [](const auto &ending) { return ending.first; });
    return meant == m_meantEndings.end() ? QString() : meant->second;
}

} // namespace WalletSupport
