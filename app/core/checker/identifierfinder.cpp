#include "core/checker/identifierfinder.h"

#include "core/base/evenwidth.h"
#include "core/checker/addressspan.h"
#include "core/checker/hostspan.h"
#include "core/checker/hostwords.h"
#include "core/gate/hostname.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace WalletSupport {

namespace {

constexpr qsizetype LongestHost = 600; ///< longer ones are no hosts, and are not taken apart

class AddressFinder
{
public:
    AddressFinder(QStringView text, QStringView even, const HostWords &words, const IsAtHome &isAtHome)
        : m_text(text)
        , m_even(even)
        , m_words(words)
        , m_isAtHome(isAtHome)
        , m_span(text, even)
    {
    }

    std::vector<Candidate> find()
    {
        qsizetype at = takeScattered();
        while (at < m_even.size()) {
            const char32_t point = pointAt(m_even, at);
            at = isRunPoint(point) ? std::max(takeRun(at), at + 1) : at + widthOf(point);
        }
        return std::move(m_found);
    }

private:
    /// An address alone whose very scheme holds line ends, which browsers leave out: where it ends, else the beginning.
    qsizetype takeScattered()
    {
        const auto isLeftOut = [](QChar unit) { return QStringView(u"\t\n\r").contains(unit); };
        const QStringView text = m_text.trimmed();
        const auto *const first = std::ranges::find_if(text, isLeftOut);
        constexpr qsizetype LongestAddress = 2000;
        const bool isPossible = first != text.end() && first - text.begin() <= 6 && text.size() <= LongestAddress &&
                                text.front().toLower() == u'h' && !text.contains(u' ') &&
                                !text.left(first - text.begin()).contains(u':');
        QString plain = isPossible ? text.toString() : QString();
        plain.removeIf(isLeftOut);
        if (!plain.startsWith(QLatin1String("http:"), Qt::CaseInsensitive) &&
            !plain.startsWith(QLatin1String("https:"), Qt::CaseInsensitive)) {
            return 0;
        }
        const qsizetype begin = text.begin() - m_text.begin();
        add(FindingKind::Url, begin, begin + text.size());
        return begin + text.size();
    }

    qsizetype takeRun(qsizetype begin)
    {
        const qsizetype end = m_span.runEnd(begin);
        if (const qsizetype link = appLinkEnd(begin, end); link > end) {
            add(FindingKind::Url, begin, link);
            return link;
        }
        if (const qsizetype host = m_span.schemeEnd(begin, end); host > end) {
            return takeUrl(begin, host);
        }
        const QStringView run = m_even.sliced(begin, end - begin);
        const qsizetype at = run.lastIndexOf(u'@');
        if (at >= 0) {
            return takeMail(begin, begin + at, end);
        }
        return run.contains(u'.') || run.contains(IdeographicStop) ? takeBareHost(begin, end) : end;
    }

    /// `upi://pay?pa=x` and `bitcoin:address`; a colon alone may as well be a sentence's.
    [[nodiscard]] qsizetype appLinkEnd(qsizetype begin, qsizetype end) const
    {
        constexpr qsizetype ShortestCoin = 20;
        const QStringView rest = m_even.sliced(end);
        if (!rest.startsWith(u':') || !m_words.isAppScheme(m_even.sliced(begin, end - begin))) {
            return end;
        }
        const qsizetype last = m_span.trimmed(end, m_span.tailEnd(end));
        return rest.startsWith(u"://") || last - end >= ShortestCoin ? last : end;
    }

    void add(FindingKind kind, qsizetype begin, qsizetype end, bool isWeak = false)
    {
        if (m_span.isDisplayName(end)) {
            return;
        }
        m_found.push_back({kind, begin, end, isWeak, {}});
    }

    /// Of several that end at the same place the first is asked about: the end settles whose a host is.
    [[nodiscard]] bool isAtHome(qsizetype begin, qsizetype end)
    {
        if (end != m_lastHome) {
            const bool isHome = m_isAtHome && m_isAtHome(m_text.sliced(begin, end - begin).toString());
            m_lastHome = isHome ? end : -1;
            return isHome;
        }
        return true;
    }

    qsizetype takeUrl(qsizetype begin, qsizetype hostBegin)
    {
        const qsizetype start = m_span.schemeBegin(begin, hostBegin);
        qsizetype end = m_span.schemeHostEnd(hostBegin);
        if (end >= m_lastHome && goesOn(m_text, m_even, end)) {
            const qsizetype all = gluedEnd(m_text, m_even, end);
            end = isAtHome(start, all) ? end : all;
        }
        if (m_span.hasTail(end, AddressSpan::Scheme::Written)) {
            end = m_span.tailEnd(end);
        }
        // Several dots end no sentence where nothing else stands in the text.
        const bool isDotted = start == 0 && end == m_even.size() && m_even.endsWith(QLatin1String(".."));
        end = isDotted ? end : m_span.trimmed(hostBegin, end);
        if (end > hostBegin) {
            add(FindingKind::Url, start, end);
        }
        return std::max(end, hostBegin);
    }

    /// `local@host`, `@name`, or a web address with a user name and without a scheme.
    qsizetype takeMail(qsizetype begin, qsizetype at, qsizetype end)
    {
        qsizetype local = at;
        while (local > begin && m_even.at(local - 1) != u'@') {
            --local;
        }
        while (local < at && QStringView(u".+-%").contains(m_even.at(local))) {
            ++local;
        }
        const qsizetype last = m_span.trimmed(at + 1, end);
        if (local == at) {
            return takeHandle(at, last, end);
        }
        if (!m_span.hasKnownEnding(at + 1, last)) {
            // paypal.com@3627734734: for a browser the number is the host.
            const bool isNumber =
                m_span.hasKnownEnding(local, at) && readBrowserHost(m_even.sliced(at + 1, last - at - 1)).has_value();
            if (isNumber) {
                add(FindingKind::Url, local, last);
            }
            return end;
        }
        const bool isPage = last == end && (m_span.isPort(end) || (end < m_even.size() && m_even.at(end) == u'/')) &&
                            m_even.sliced(local, at - local).contains(u'.');
        if (isPage) {
            const qsizetype all = m_span.trimmed(local, m_span.addressEnd(end));
            add(FindingKind::Url, local, all);
            return std::max(all, end);
        }
        const qsizetype all = m_span.mailEnd(last);
        add(FindingKind::Email, local, all);
        return std::max(all, end);
    }

    qsizetype takeHandle(qsizetype at, qsizetype last, qsizetype end)
    {
        const QStringView name = m_even.sliced(at + 1, last - at - 1);
        const bool hasLetter = std::ranges::any_of(name, [](QChar unit) { return unit.isLetter(); });
        const bool isAlone =
            at == 0 || !m_even.at(at - 1).isLetterOrNumber() || isEastAsian(m_even.at(at - 1).unicode());
        // Behind a colon or a middle dot goes on what is another name then: @name:server.
        const bool goesOn = last == end && end + 1 < m_even.size() &&
                            QStringView(u":\u00b7/").contains(m_even.at(end)) &&
                            m_even.at(end + 1).isLetterOrNumber() && !isEastAsian(m_even.at(end + 1).unicode());
        if (hasLetter && isAlone && name.size() >= 2 && name.size() <= 64 && !name.front().isDigit()) {
            add(FindingKind::Handle, at, goesOn ? m_span.tokenEnd(end) : last);
        }
        return goesOn ? m_span.tokenEnd(end) : end;
    }

    qsizetype takeBareHost(qsizetype begin, qsizetype end)
    {
        qsizetype at = begin;
        while (at < end && QStringView(u".-_+%").contains(m_even.at(at))) {
            ++at;
        }
        const bool isBehindHan = begin > 0 && isHanLetter(m_even.at(begin - 1));
        const bool isBeforeHan = end == begin + 1 && end < m_even.size() && isHanLetter(m_even.at(end));
        if (at == begin + 1 && m_even.at(begin) == u'.' && isBehindHan && (end > begin + 1 || isBeforeHan)) {
            return takeHanHost(begin, end);
        }
        qsizetype last = std::min(m_span.trimmed(at, end), m_span.ellipsis(at, end));
        while (last > at && m_even.at(last - 1) == u'_') {
            --last;
        }
        // A dot at the end is the host's where it goes on behind it: www.钱包.example
        const bool isDotted = last + 1 == end && m_even.at(last) == u'.';
        const bool goesOnInHan = isDotted && end < m_even.size() && isHanLetter(m_even.at(end));
        const qsizetype dot = m_even.first(std::max(at, last)).lastIndexOf(u'.');
        if (last - at <= LongestHost && dot > at &&
            !m_words.meantEnding(m_even.sliced(dot + 1, last - dot - 1)).isEmpty()) {
            add(FindingKind::Url, at, last == end ? m_span.trimmed(at, m_span.addressEnd(end)) : last, true);
            return end;
        }
        if (last - at > LongestHost || (!m_span.hasKnownEnding(at, last) && !goesOnInHan)) {
            return end;
        }
        // Within what is official to its end, each is one of a list.
        const bool goesOnBehind =
            (last == end || isDotted) && end >= m_lastHome && (goesOn(m_text, m_even, end) || m_span.hasUserName(end));
        if (goesOnBehind || goesOnInHan) {
            return takeGlued(at, last, end);
        }
        const bool isPage =
            last == end || (isDotted && (m_span.isPort(end) || m_span.hasTail(end, AddressSpan::Scheme::None)));
        const qsizetype all = isPage ? m_span.trimmed(at, m_span.addressEnd(end)) : last;
        add(FindingKind::Url, at, all, all == last && m_words.isWeakHost(m_even.sliced(at, all - at)));
        return std::max(all, end);
    }

    /// A host behind which a browser would read on, as one address; unless that is official all the same.
    qsizetype takeGlued(qsizetype at, qsizetype last, qsizetype end)
    {
        const qsizetype hostEnd = m_span.hasUserName(end) ? browsersHostEnd(m_text, at) : gluedEnd(m_text, m_even, end);
        if (isAtHome(at, hostEnd)) {
            add(FindingKind::Url, at, last);
            return end;
        }
        const qsizetype all = m_span.trimmed(at, m_span.addressEnd(hostEnd));
        if (m_span.hasKnownEnding(at, last) || m_span.hasKnownEnding(at, hostEnd)) {
            add(FindingKind::Url, at, all);
        }
        return std::max(all, end);
    }

    /// 微信支付.top: where the name begins in a sentence cannot be told, so all letters before the dot are taken.
    qsizetype takeHanHost(qsizetype dot, qsizetype end)
    {
        constexpr qsizetype LongestName = 20;
        qsizetype begin = dot;
        while (begin > 0 && dot - begin < LongestName &&
               (isHanLetter(m_even.at(begin - 1)) || m_even.at(begin - 1) == u'.')) {
            --begin;
        }
        qsizetype behind = end;
        while (end == dot + 1 && behind < m_even.size() && behind - dot < LongestName &&
               isHanLetter(m_even.at(behind))) {
            ++behind; // 钱包.公司
        }
        const qsizetype last = m_span.trimmed(begin, behind);
        if (!m_span.hasKnownEnding(dot, last)) {
            return end;
        }
        const qsizetype all = last == behind ? m_span.trimmed(begin, m_span.addressEnd(last)) : last;
        add(FindingKind::Url, begin, all, behind == end);
        return std::max(all, end);
    }

    QStringView m_text;
    QStringView m_even;
    const HostWords &m_words;
    const IsAtHome &m_isAtHome;
    AddressSpan m_span;
    qsizetype m_lastHome = -1; ///< where the last one ended that was official to its end
    std::vector<Candidate> m_found;
};

} // namespace

std::vector<Candidate> findAddresses(QStringView text, QStringView even, const HostWords &words,
                                     const IsAtHome &isAtHome)
{
    return AddressFinder(text, even, words, isAtHome).find();
}

} // namespace WalletSupport
