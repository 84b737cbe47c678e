#include "core/checker/scatteredhosts.h"

#include "core/checker/checkerlists.h"
#include "core/checker/wordpattern.h"
#include "core/gate/hostname.h"

#include <algorithm>

namespace WalletSupport {

namespace {

/// What people read as the dot before an ending: a dot with blanks, its word, a Chinese one, a comma in its place.
QString dots()
{
    return QStringLiteral(
        "(?:[ \\t]{1,2}[.。][ \\t]{0,2}|[.。][ \\t]{1,2}|[ \\t]{0,2}[\\[({][ \\t]?(?:dot|[.点點])[ \\t]?[\\])}]"
        "[ \\t]{0,2}|[ \\t]{1,2}dot[ \\t]{1,2}|[ \\t]{0,2}[点點][ \\t]{0,2}|,)");
}

const QRegularExpression &spelled()
{
    static const QRegularExpression pattern(
        QStringLiteral("(?<![A-Za-z0-9])(?:[A-Za-z0-9.-] ){6,60}[A-Za-z0-9](?![A-Za-z0-9])"));
    return pattern;
}

bool hasBlank(QStringView text)
{
    return std::ranges::any_of(text, [](QChar unit) { return unit.isSpace(); });
}

/// Whether nothing but a few signs, or the rest of the address, stands around it.
bool isNearlyAll(const QString &text, qsizetype begin, qsizetype end)
{
    const auto isWord = [](QChar unit) { return unit.isLetterOrNumber(); };
    const QStringView after = QStringView(text).sliced(end);
    return std::none_of(text.begin(), text.begin() + begin, isWord) &&
           (std::ranges::none_of(after, isWord) || (after.startsWith(u'/') && !hasBlank(after.trimmed())));
}

} // namespace

ScatteredHosts::ScatteredHosts(const CheckerLists &lists)
{
    QStringList endings = lists.wordsOf(u"split-endings");
    for (const QString &ending : lists.wordsOf(u"capital-endings")) {
        endings.append(ending.toUpper());
    }
    m_brokenUp.setPattern(QStringLiteral("(?<![A-Za-z0-9@._-])(?:https?[ \\t]{0,2}:[ \\t]{0,2}/[ \\t]?/[ \\t]{0,2})?"
                                         "([A-Za-z0-9][A-Za-z0-9_-]{0,60}(?:[ \\t]-[ \\t][A-Za-z0-9_-]{1,60}){0,4}"
                                         "(?:\\.[A-Za-z0-9_-]{1,60}){0,4})") +
                          dots() + u'(' + anyOf(endings) + QStringLiteral("(?:\\.[a-z]{2})?)(?![A-Za-z0-9@_-])"));
}

std::vector<ScatteredHost> ScatteredHosts::find(const QString &text,
                                                const std::function<bool(const QString &host)> &isDisguise) const
{
    std::vector<ScatteredHost> found;
    const auto offer = [&](qsizetype begin, qsizetype end, QString host) {
        host.removeIf([](QChar unit) { return unit.isSpace(); });
        const bool isFree = found.empty() || found.back().end <= begin;
        if (isFree && readHost(host) && (isNearlyAll(text, begin, end) || isDisguise(host))) {
            found.push_back({begin, end, host});
        }
    };
    for (auto matches = spelled().globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString host = match.captured().remove(u' ');
        const qsizetype dot = host.lastIndexOf(u'.');
        if (dot > 0 && isKnownEnding(host.mid(dot + 1).toLower())) {
            offer(match.capturedStart(), match.capturedEnd(), host);
        }
    }
    if (found.empty()) {
        for (auto matches = m_brokenUp.globalMatch(text); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            offer(match.capturedStart(), match.capturedEnd(), QString(match.captured(1) + u'.' + match.captured(2)));
        }
    }
    return found;
}

} // namespace WalletSupport
