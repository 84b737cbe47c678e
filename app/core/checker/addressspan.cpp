#include "core/checker/addressspan.h"

#include "core/base/evenwidth.h"
#include "core/checker/hostspan.h"
#include "core/gate/hostname.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace WalletSupport {

namespace {

constexpr qsizetype LongestHost = 600;

bool isAsciiLetterOrDigit(QChar unit)
{
    return (unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z') || (unit >= u'0' && unit <= u'9');
}

/// A letter, digit or mark that may stand in a name, however it is disguised.
bool isNamePoint(char32_t point)
{
    if (point < 0x80) {
        return isAsciiLetterOrDigit(QChar(static_cast<char16_t>(point)));
    }
    return !isEastAsian(point) &&
           (QChar::isLetterOrNumber(point) || QChar::isMark(point) || QChar::category(point) == QChar::Symbol_Other);
}

bool isHiddenInName(char32_t point)
{
    return point >= 0x80 && isHiddenCharacter(point) && QChar::category(point) != QChar::Separator_Line &&
           QChar::category(point) != QChar::Separator_Paragraph;
}

/// Full-width marks end an address where the plain ones would not.
bool endsAddress(QChar original, char32_t point)
{
    static constexpr QStringView wide = u"，！？；（）＂＇＜＞［］｛｝｜～｀、。";
    static constexpr QStringView plain = u"<>\"`{}|^";
    return point <= 0x20 || point == 0x7f || wide.contains(original) || isEastAsian(point) ||
           (point < 0x80 && plain.contains(original)) || (point >= 0x2018 && point <= 0x201f) ||
           QChar::category(point) == QChar::Separator_Line || QChar::category(point) == QChar::Separator_Paragraph;
}

bool isEnding(const QString &label)
{
    const Result<QString, HostFault> ascii = readHost(label);
    return ascii && isKnownEnding(*ascii);
}

/// Whether any label of a host but the first is an ending, each of them looked at once.
class LabelReader
{
public:
    LabelReader(QStringView even, qsizetype begin)
        : m_even(even)
        , m_begin(begin)
        , m_label(begin)
    {
    }

    void pass(qsizetype at)
    {
        if (m_even.at(at) == u'.') {
            m_hasEnding = hasEnding(at);
            m_label = at + 1;
        }
    }

    [[nodiscard]] bool hasEnding(qsizetype at)
    {
        if (!m_hasEnding && m_label > m_begin && at != m_read) {
            m_read = at;
            m_isEnding = isEnding(m_even.sliced(m_label, at - m_label).toString());
        }
        return m_hasEnding || (m_label > m_begin && m_isEnding);
    }

private:
    QStringView m_even;
    qsizetype m_begin;
    qsizetype m_label;
    qsizetype m_read = -1;
    bool m_isEnding = false;
    bool m_hasEnding = false;
};

bool isIpAddress(const QStringList &labels)
{
    return labels.size() == 4 && std::ranges::all_of(labels, [](const QString &label) {
               bool isNumber = false;
               const int value = label.toInt(&isNumber);
               return isNumber && label == QString::number(value) && value <= 255;
           });
}

} // namespace

bool isRunPoint(char32_t point)
{
    return isNamePoint(point) || isHiddenInName(point) ||
           (point < 0x80 && QStringView(u".-_@%+").contains(QChar(static_cast<char16_t>(point))));
}

bool isHanLetter(QChar unit)
{
    return isEastAsian(unit.unicode()) && unit.isLetter();
}

qsizetype AddressSpan::runEnd(qsizetype begin) const
{
    qsizetype at = begin;
    while (at < m_even.size()) {
        const char32_t point = pointAt(m_even, at);
        if (point == IdeographicStop ? !joinsLabels(at) : !isRunPoint(point)) {
            break;
        }
        at += widthOf(point);
    }
    return at;
}

/// In a sentence the Chinese full stop ends it.
bool AddressSpan::joinsLabels(qsizetype at) const
{
    if (at == 0 || !isAsciiLetterOrDigit(m_even.at(at - 1))) {
        return false;
    }
    qsizetype next = at + 1;
    while (next < m_even.size() && m_even.at(next).isDigit()) {
        ++next; // a sentence may begin with a number, an ending does not
    }
    return next < m_even.size() && isAsciiLetterOrDigit(m_even.at(next));
}

qsizetype AddressSpan::schemeEnd(qsizetype begin, qsizetype end) const
{
    if (end + 1 >= m_even.size() || m_even.at(end) != u':') {
        return end;
    }
    const QStringView word = m_even.sliced(begin, end - begin);
    static constexpr std::array schemes = {u"https", u"http", u"hxxps", u"hxxp", u"ftp"};
    const bool isScheme = word.size() <= 40 && std::ranges::any_of(schemes, [&](const char16_t *scheme) {
                              return word.endsWith(QStringView(scheme), Qt::CaseInsensitive);
                          });
    qsizetype at = end + 1;
    constexpr qsizetype MostSlashes = 8;
    while (isScheme && at < m_even.size() && at <= end + MostSlashes &&
           (m_even.at(at) == u'/' || m_even.at(at) == u'\\')) {
        ++at;
    }
    // Browsers need no slashes, if the word is the scheme and nothing else.
    const bool isBare = at == end + 1 && isScheme && !endsHostForBrowsers(m_text.at(at)) &&
                        word.startsWith(u'h', Qt::CaseInsensitive) && word.size() <= 5;
    return (at > end + 1 || isBare) && at < m_even.size() ? at : end;
}

qsizetype AddressSpan::schemeBegin(qsizetype begin, qsizetype hostBegin) const
{
    const QStringView word = m_even.sliced(begin, hostBegin - begin);
    const qsizetype scheme = std::max({word.lastIndexOf(u"http", -1, Qt::CaseInsensitive),
                                       word.lastIndexOf(u"hxxp", -1, Qt::CaseInsensitive),
                                       word.lastIndexOf(u"ftp", -1, Qt::CaseInsensitive)});
    return begin + std::max<qsizetype>(scheme, 0);
}

qsizetype AddressSpan::schemeHostEnd(qsizetype begin) const
{
    LabelReader labels(m_even, begin);
    qsizetype at = begin;
    while (at < m_even.size() && at - begin < LongestHost) {
        const QChar unit = m_text.at(at);
        const bool isLineEnd = unit == u'\n' || unit == u'\r' || unit == u'\t';
        if (isLineEnd && !labels.hasEnding(at) && at + 1 < m_even.size() && !m_text.at(at + 1).isSpace()) {
            ++at; // browsers leave it out, and nothing has ended here
            continue;
        }
        if (endsHostForBrowsers(unit) || QStringView(u"/?#\\").contains(m_even.at(at))) {
            return at;
        }
        const char32_t point = pointAt(m_even, at);
        if (isEastAsian(point)) {
            if (point == IdeographicStop ? !joinsLabels(at) : !belongsToHost(begin, at, point)) {
                return at;
            }
        } else if (endsAddress(unit, point) && labels.hasEnding(at)) {
            return at;
        }
        labels.pass(at);
        at += widthOf(point);
    }
    return at;
}

bool AddressSpan::belongsToHost(qsizetype begin, qsizetype at, char32_t point) const
{
    if (!QChar::isLetter(point)) {
        return false;
    }
    const QStringView before = m_even.sliced(begin, at - begin);
    const qsizetype dot = before.lastIndexOf(u'.');
    const QStringView label = before.mid(dot + 1);
    return dot < 0 || label.isEmpty() || !isKnownEnding(label.toString().toLower());
}

bool AddressSpan::hasTail(qsizetype at, Scheme scheme) const
{
    return at < m_even.size() && QStringView(u"/?#\\").contains(m_even.at(at)) &&
           (scheme == Scheme::Written || m_text.at(at) != u'？');
}

qsizetype AddressSpan::tailEnd(qsizetype begin) const
{
    qsizetype at = begin;
    while (at < m_even.size()) {
        const char32_t point = pointAt(m_even, at);
        if (endsAddress(m_text.at(at), point)) {
            break;
        }
        at += widthOf(point);
    }
    return at;
}

bool AddressSpan::isPort(qsizetype at) const
{
    return at + 1 < m_even.size() && m_even.at(at) == u':' && m_even.at(at + 1) >= u'0' && m_even.at(at + 1) <= u'9';
}

bool AddressSpan::hasUserName(qsizetype at) const
{
    if (at >= m_even.size() || m_even.at(at) != u':') {
        return false;
    }
    const qsizetype end = browsersHostEnd(m_text, at);
    return m_even.sliced(at, end - at).contains(u'@');
}

qsizetype AddressSpan::addressEnd(qsizetype end) const
{
    if (isPort(end)) {
        qsizetype digits = end + 1;
        while (digits < m_even.size() && digits < end + 7 && m_even.at(digits) >= u'0' && m_even.at(digits) <= u'9') {
            ++digits;
        }
        end = digits;
    }
    return hasTail(end, Scheme::None) ? tailEnd(end) : end;
}

qsizetype AddressSpan::mailEnd(qsizetype end) const
{
    if (end < m_text.size() && continuesHost(m_text, m_even, end)) {
        return gluedEnd(m_text, m_even, end);
    }
    const qsizetype token = tokenEnd(end);
    const QStringView rest = m_even.sliced(end, token - end);
    const bool isList = !rest.isEmpty() && QStringView(u",;、").contains(rest.front());
    const bool hasSentence = std::ranges::any_of(rest, isHanLetter);
    const bool hasOther = rest.contains(u'@') || rest.contains(QLatin1String("%40"));
    return hasOther && !isList && !hasSentence ? token : end;
}

bool AddressSpan::isDisplayName(qsizetype at) const
{
    constexpr qsizetype Farthest = 8;
    qsizetype next = at;
    while (next < m_even.size() && next - at < Farthest && QStringView(u"\"' )").contains(m_even.at(next))) {
        ++next;
    }
    if (next >= m_even.size() || m_even.at(next) != u'<') {
        return false;
    }
    const QStringView rest = m_even.sliced(next + 1, tokenEnd(next) - next - 1);
    const qsizetype close = rest.indexOf(u'>');
    return close > 0 && (rest.contains(u'@') || rest.contains(QLatin1String("://")));
}

qsizetype AddressSpan::trimmed(qsizetype begin, qsizetype end) const
{
    const QStringView all = m_even.sliced(begin, end - begin);
    qsizetype unopened = all.count(u')') - all.count(u'(');
    while (end > begin) {
        const QChar last = m_even.at(end - 1);
        if (last == u']' && all.contains(u'[')) {
            break;
        }
        if (last == u')') {
            if (unopened <= 0) {
                break;
            }
            --unopened;
        } else if (last.isSurrogate() ||
                   (!isHiddenInName(last.unicode()) && !isTrailingMark(last) && !isTrailingMark(m_text.at(end - 1)))) {
            break;
        }
        --end;
    }
    return end;
}

qsizetype AddressSpan::ellipsis(qsizetype begin, qsizetype end) const
{
    const qsizetype dots = m_even.sliced(begin, end - begin).indexOf(QLatin1String(".."));
    return dots < 0 ? end : begin + dots;
}

bool AddressSpan::hasKnownEnding(qsizetype begin, qsizetype end) const
{
    if (end - begin > LongestHost) {
        return false;
    }
    const QStringList labels = m_even.sliced(begin, std::max<qsizetype>(0, end - begin))
                                   .toString()
                                   .replace(QChar(IdeographicStop), u'.')
                                   .split(u'.');
    return isIpAddress(labels) || std::any_of(labels.begin() + 1, labels.end(), isEnding);
}

qsizetype AddressSpan::tokenEnd(qsizetype at) const
{
    while (at < m_text.size() && !m_text.at(at).isSpace()) {
        ++at;
    }
    return at;
}

} // namespace WalletSupport
