#include "core/checker/lonetext.h"

#include "core/checker/addressspan.h"
#include "core/checker/hostspan.h"

#include <QRegularExpression>

#include <algorithm>

namespace WalletSupport {

namespace {

constexpr qsizetype LongestAddress = 2'000; ///< browsers send no longer ones on

/// The mark that closes what this one opens; nothing for one that opens nothing.
QChar closing(QChar opening)
{
    constexpr QStringView open = u"([{<\"'`*_（【「『《〈“‘";
    constexpr QStringView close = u")]}>\"'`*_）】」』》〉”’";
    const qsizetype at = open.indexOf(opening);
    return at < 0 ? QChar() : close.at(at);
}

/// Whether the word that begins here has an @ before any slash: all that stands before it is a user name for browsers,
/// which may hold spaces there.
bool hasUserName(QStringView text, qsizetype at)
{
    for (; at < text.size() && text.at(at) != u' ' && !QStringView(u"/\\?#").contains(text.at(at)); ++at) {
        if (text.at(at) == u'@') {
            return true;
        }
    }
    return false;
}

/// Whether browsers read on behind this space, or would stop at it where an eye does not.
bool isInside(QStringView text, qsizetype at)
{
    qsizetype next = at;
    bool hasTab = false;
    bool isUsual = true;
    while (next < text.size() && text.at(next).isSpace()) {
        hasTab = hasTab || text.at(next) == u'\t';
        isUsual = isUsual && QStringView(u" \n\r").contains(text.at(next));
        ++next;
    }
    const bool isLong = next - at > 3;
    if (isLong || next >= text.size()) {
        return false;
    }
    const bool isBehindUser = at > 1 && text.at(at - 1) == u'@' && !text.at(at - 2).isSpace();
    if (hasTab || isBehindUser || isDotLike(text.at(next)) || hasUserName(text, next)) {
        return true;
    }
    if (next + 1 < text.size() && text.at(next + 1).isSpace()) {
        return false;
    }
    const QChar unit = text.at(next);
    const bool isName = unit == u'@' && isUsual; // an account on a line of its own
    return (!unit.isLetterOrNumber() && !unit.isSurrogate() && closing(unit).isNull() && !isName);
}

/// `Website:` and `url=` before an address; words that browsers take for a scheme are none.
qsizetype labelEnd(QStringView text)
{
    static const QRegularExpression label(
        QStringLiteral("\\A(?!https?:|hxxps?:|ftp:|javascript:|data:|vbscript:|blob:|file:|filesystem:|about:|intent:|"
                       "view-source:|wss?:|mailto:)[A-Za-z][A-Za-z-]{0,20}[:=：]+(?![/\\\\:：])[\"'“]?"),
        QRegularExpression::CaseInsensitiveOption);
    return label.match(text.toString()).capturedEnd();
}

/// Chinese letters before an address are a sentence, unless signs of an address stand among them.
bool isSentence(QStringView before)
{
    return std::ranges::any_of(before, isHanLetter) &&
           std::ranges::none_of(before, [](QChar unit) { return QStringView(u"/\\@").contains(unit); });
}

/// Whether an address that begins the text goes on for so long that it cannot be told what it is for a browser.
bool isEndless(QStringView text, qsizetype begin)
{
    const QStringView start = text.left(LongestAddress);
    return text.size() > LongestAddress && text.left(begin).trimmed().isEmpty() &&
           std::none_of(start.begin() + begin, start.end(),
                        [](QChar unit) { return unit.isSpace() || QStringView(u"/\\?#").contains(unit); });
}

/// All of the text, without the space around it; nothing if it is several words. Plain marks around it are a part: for
/// a browser a host may begin and end in them.
QStringView wholeText(QStringView text, qsizetype begin, qsizetype end)
{
    if (text.size() > LongestAddress) {
        return {};
    }
    qsizetype first = 0;
    while (first < begin && text.at(first).isSpace()) {
        ++first;
    }
    qsizetype last = text.size();
    while (last > end && text.at(last - 1).isSpace()) {
        --last;
    }
    // Brackets of a Chinese sentence around all of it are the sentence's.
    if (first < begin && last > end && text.at(first).unicode() > 0x7f && !closing(text.at(first)).isNull() &&
        text.at(last - 1) == closing(text.at(first))) {
        ++first;
        --last;
    }
    const QStringView word = text.sliced(first, last - first);
    for (qsizetype at = 0; at < word.size(); ++at) {
        if (word.at(at).isSpace() && !(at > 0 && word.at(at - 1).isSpace()) && !isInside(word, at)) {
            return {};
        }
    }
    return word;
}

/// The word of a sentence in which the address stands, without marks and numbers of a list around it, and up to the
/// address's end where a Chinese sentence goes on.
QStringView wordAround(QStringView text, qsizetype begin, qsizetype end)
{
    qsizetype first = begin;
    while (first > 0 && begin - first < LongestAddress && !text.at(first - 1).isSpace()) {
        --first;
    }
    qsizetype last = end;
    while (last < text.size() && last - end < LongestAddress && !text.at(last).isSpace()) {
        ++last;
    }
    if (std::any_of(text.begin() + end, text.begin() + last, isHanLetter)) {
        last = end;
    }
    while (last > end &&
           (isTrailingMark(text.at(last - 1)) || !closing(text.at(last - 1)).isNull() || text.at(last - 1) == u'>')) {
        --last;
    }
    static const QRegularExpression number(QStringLiteral("\\A[0-9]{1,2}[.、)）]"));
    const QRegularExpressionMatch listed = number.match(text.sliced(first, begin - first).toString());
    first += listed.capturedLength();
    while (first < begin && (!closing(text.at(first)).isNull() || QStringView(u"-•·→").contains(text.at(first)))) {
        ++first;
    }
    return text.sliced(first, last - first);
}

} // namespace

std::optional<QString> loneAddress(const QString &text, qsizetype begin, qsizetype end)
{
    if (isEndless(text, begin)) {
        return QString();
    }
    // A long text is no address: what stands right before this one tells enough.
    if (text.size() > LongestAddress && begin > 0 && isHanLetter(text.at(begin - 1))) {
        return std::nullopt;
    }
    QStringView word = wholeText(text, begin, end);
    const bool isWhole = !word.isEmpty();
    if (!isWhole) {
        word = wordAround(text, begin, end);
    }
    const QStringView before = word.left(begin - (word.data() - text.constData()));
    // What begins in Latin letters and has Chinese ones in its middle may be a host; beside other words it is none.
    const bool mayBeHost = isWhole && !before.isEmpty() && before.front().unicode() < 0x80 && before.front().isLetter();
    if (isSentence(before) && !mayBeHost) {
        return std::nullopt;
    }
    return (labelEnd(before) == before.size() ? word.sliced(before.size()) : word).toString();
}

} // namespace WalletSupport
