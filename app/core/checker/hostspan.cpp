#include "core/checker/hostspan.h"

#include "core/base/evenwidth.h"
#include "core/gate/hostname.h"

#include <algorithm>

namespace WalletSupport {

namespace {

constexpr qsizetype LongestRest = 300; ///< longer than any host

bool isAsciiAlnum(QChar unit)
{
    return (unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z') || (unit >= u'0' && unit <= u'9');
}

bool isAlnumAt(QStringView text, qsizetype at)
{
    return at < text.size() && isAsciiAlnum(text.at(at));
}

/// Goes through what stands behind a host and remembers what it has seen.
class RestReader
{
public:
    RestReader(QStringView text, QStringView even)
        : m_text(text)
        , m_even(even)
    {
    }

    [[nodiscard]] bool continues(qsizetype at)
    {
        const qsizetype limit = std::min(m_text.size(), at + LongestRest);
        while (at < limit) {
            const QChar unit = m_text.at(at);
            if (QStringView(u"/\\?#").contains(unit) || (unit == u':' && isAlnumAt(m_text, at + 1))) {
                return isNoProse();
            }
            if (endsHostForBrowsers(unit)) {
                return false;
            }
            if (isDotLike(unit) && (unit == u'.' || isAlnumAt(m_even, at + 1))) {
                return goesOnBehindDot(at);
            }
            if (unit == u'@' || m_even.at(at) == u'@') {
                return isNoProse();
            }
            if (isAsciiAlnum(m_even.at(at))) {
                const qsizetype end = labelEnd(at);
                if (end < limit && (isDotLike(m_text.at(end)) && isAlnumAt(m_even, end + 1))) {
                    return isNoProse();
                }
                at = end;
                continue;
            }
            note(pointAt(m_text, at));
            at += widthOf(pointAt(m_text, at));
        }
        return false;
    }

private:
    /// Marks and then words are a sentence that goes on.
    [[nodiscard]] bool isNoProse() const { return (m_hasMark || m_hasLetters) && !(m_hasMark && m_hasLetters); }

    [[nodiscard]] bool goesOnBehindDot(qsizetype at) const
    {
        const QChar unit = m_text.at(at);
        if (isAlnumAt(m_even, at + 1) && unit != u'.') {
            // In a sentence it ends it, unless an ending follows.
            const qsizetype end = labelEnd(at + 1);
            const bool isMore = end < m_text.size() && isDotLike(m_text.at(end));
            const bool isBesideHost = !m_hasMark && !m_hasLetters;
            return (isBesideHost || isNoProse()) &&
                   (isMore || isKnownEnding(m_even.sliced(at + 1, end - at - 1).toString().toLower()));
        }
        if (isAlnumAt(m_even, at + 1)) {
            return true;
        }
        const bool isLetter = at + 1 < m_text.size() && m_text.at(at + 1).isLetter();
        return unit == u'.' && isLetter && isNoProse();
    }

    [[nodiscard]] qsizetype labelEnd(qsizetype at) const
    {
        while (at < m_even.size() && (isAsciiAlnum(m_even.at(at)) || m_even.at(at) == u'-' || m_even.at(at) == u'_')) {
            ++at;
        }
        return at;
    }

    void note(char32_t point)
    {
        m_hasLetters = m_hasLetters || QChar::isLetterOrNumber(point);
        m_hasMark = m_hasMark || !QChar::isLetterOrNumber(point);
    }

    QStringView m_text;
    QStringView m_even;
    bool m_hasLetters = false;
    bool m_hasMark = false;
};

} // namespace

char32_t pointAt(QStringView text, qsizetype at)
{
    const QChar unit = text.at(at);
    if (unit.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate()) {
        return QChar::surrogateToUcs4(unit, text.at(at + 1));
    }
    return unit.unicode();
}

bool endsHostForBrowsers(QChar unit)
{
    switch (unit.unicode()) {
    case u'/':
    case u'\\':
    case u'?':
    case u'#':
    case u'<':
    case u'>':
    case u'^':
    case u'|':
    case 0x7f:
        return true;
    default:
        return unit.unicode() <= 0x20 || (unit.unicode() > 0x7f && unit.isSpace());
    }
}

bool isTrailingMark(QChar unit)
{
    return QStringView(u".,;:!?'*~)]\"}`").contains(unit) ||
           QStringView(u"，。；：！？、）】」』》〉”’…").contains(unit);
}

bool isDotLike(QChar unit)
{
    return QStringView(u".\u2024\u3002\ufe52\uff0e\uff61").contains(unit);
}

bool continuesHost(QStringView text, QStringView even, qsizetype at)
{
    return RestReader(text, even).continues(at);
}

bool continuesBehindSpace(QStringView text, qsizetype at)
{
    qsizetype next = at;
    bool hasTab = false;
    while (next < text.size() && text.at(next).isSpace() && next - at < 3) {
        hasTab = hasTab || text.at(next) == u'\t';
        ++next;
    }
    if (next == at || next + 1 >= text.size() || !isAsciiAlnum(text.at(next + 1))) {
        return false;
    }
    // Browsers leave tabs out; people do not write them inside of sentences.
    return isDotLike(text.at(next)) || (hasTab && QStringView(u"-:@").contains(text.at(next)));
}

bool goesOn(QStringView text, QStringView even, qsizetype at)
{
    return at < text.size() && (text.at(at).isSpace() ? continuesBehindSpace(text, at) : continuesHost(text, even, at));
}

qsizetype gluedEnd(QStringView text, QStringView even, qsizetype at)
{
    const qsizetype limit = std::min(text.size(), at + LongestRest);
    do {
        const qsizetype ending = browsersHostEnd(text, at);
        qsizetype label = at;
        while (label < ending && !isAsciiAlnum(even.at(label))) {
            ++label;
        }
        if (label == ending) {
            return ending;
        }
        while (label < ending && (isAsciiAlnum(even.at(label)) || QStringView(u".-_@:%+").contains(even.at(label)))) {
            ++label;
        }
        at = label;
    } while (at < limit && goesOn(text, even, at));
    return at;
}

qsizetype browsersHostEnd(QStringView text, qsizetype begin)
{
    qsizetype at = begin;
    while (at < text.size() && at - begin < LongestRest) {
        if (endsHostForBrowsers(text.at(at))) {
            if (!continuesBehindSpace(text, at)) {
                break;
            }
            while (text.at(at).isSpace()) {
                ++at;
            }
        }
        ++at;
    }
    return at;
}

} // namespace WalletSupport
