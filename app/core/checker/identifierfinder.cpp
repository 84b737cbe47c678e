#include "core/checker/identifierfinder.h"

#include "core/checker/evenwidth.h"
#include "core/gate/hostname.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace WalletSupport {

namespace {

constexpr qsizetype LongestHost = 600; ///< longer ones are no hosts, and are not taken apart
constexpr char16_t IdeographicStop = u'。';

char32_t pointAt(QStringView text, qsizetype at)
{
    const QChar unit = text.at(at);
    if (unit.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate()) {
        return QChar::surrogateToUcs4(unit, text.at(at + 1));
    }
    return unit.unicode();
}

qsizetype widthOf(char32_t point)
{
    return point >= 0x10000 ? 2 : 1;
}

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

bool isRunPoint(char32_t point)
{
    return isNamePoint(point) || isHiddenInName(point) ||
           (point < 0x80 && QStringView(u".-_@%+").contains(QChar(static_cast<char16_t>(point))));
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

bool isTrailingMark(QChar unit)
{
    return QStringView(u".,;:!?'*~)]").contains(unit);
}

/// Whether a host without a scheme reads like something else as often as like a host.
bool isWeakHost(const QStringList &labels)
{
    static const QStringList files = {QStringLiteral("md"),  QStringLiteral("sh"), QStringLiteral("py"),
                                      QStringLiteral("pl"),  QStringLiteral("rs"), QStringLiteral("ps"),
                                      QStringLiteral("zip"), QStringLiteral("mov")};
    const QString &ending = labels.last();
    const bool beginsSentence = ending.front().isUpper() && ending.size() > 1 && ending.at(1).isLower();
    return beginsSentence || (labels.size() == 2 && files.contains(ending.toLower()));
}

class AddressFinder
{
public:
    AddressFinder(QStringView text, QStringView even)
        : m_text(text)
        , m_even(even)
    {
    }

    std::vector<Candidate> find()
    {
        qsizetype at = 0;
        while (at < m_even.size()) {
            const char32_t point = pointAt(m_even, at);
            if (isRunPoint(point)) {
                at = takeRun(at);
            } else {
                at += widthOf(point);
            }
        }
        return std::move(m_found);
    }

private:
    /// The end of a run of characters that addresses consist of.
    [[nodiscard]] qsizetype runEnd(qsizetype begin) const
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

    /// Browsers take the Chinese full stop for a dot; in a sentence it ends it.
    [[nodiscard]] bool joinsLabels(qsizetype at) const
    {
        return at > 0 && at + 1 < m_even.size() && isAsciiLetterOrDigit(m_even.at(at - 1)) &&
               isAsciiLetterOrDigit(m_even.at(at + 1));
    }

    qsizetype takeRun(qsizetype begin)
    {
        const qsizetype end = runEnd(begin);
        if (const qsizetype slashes = schemeEnd(begin, end); slashes > end) {
            return takeUrl(begin, slashes);
        }
        const QStringView run = m_even.sliced(begin, end - begin);
        const qsizetype at = run.lastIndexOf(u'@');
        if (at >= 0) {
            return takeMail(begin, begin + at, end);
        }
        if (run.contains(u'.') || run.contains(QChar(IdeographicStop))) {
            return takeBareHosts(begin, end);
        }
        return end;
    }

    /// Behind `https://`, also with backslashes or one slash, as browsers read it; `end` if this is none.
    [[nodiscard]] qsizetype schemeEnd(qsizetype begin, qsizetype end) const
    {
        if (end >= m_even.size() || m_even.at(end) != u':') {
            return end;
        }
        const QStringView word = m_even.sliced(begin, end - begin);
        static constexpr std::array schemes = {u"https", u"http", u"hxxps", u"hxxp", u"ftp"};
        const bool isScheme = std::ranges::any_of(schemes, [&](const char16_t *scheme) {
            return word.endsWith(QStringView(scheme), Qt::CaseInsensitive) && word.size() <= 40;
        });
        qsizetype at = end + 1;
        while (isScheme && at < m_even.size() && at < end + 6 && (m_even.at(at) == u'/' || m_even.at(at) == u'\\')) {
            ++at;
        }
        return at > end + 1 && at < m_even.size() ? at : end;
    }

    void add(FindingKind kind, qsizetype begin, qsizetype end, bool isWeak = false)
    {
        m_found.push_back({kind, begin, end, isWeak, {}});
    }

    qsizetype takeUrl(qsizetype begin, qsizetype hostBegin)
    {
        const qsizetype hostEnd = schemeHostEnd(hostBegin);
        qsizetype end = hostEnd;
        if (end < m_even.size() && QStringView(u"/?#\\").contains(m_even.at(end))) {
            end = tailEnd(end);
        }
        end = trimmed(hostBegin, end);
        if (end > hostBegin) {
            // Only the scheme itself: a word may stand directly before it.
            const QStringView word = m_even.sliced(begin, hostBegin - begin);
            const qsizetype scheme = std::max({word.lastIndexOf(u"http", -1, Qt::CaseInsensitive),
                                               word.lastIndexOf(u"hxxp", -1, Qt::CaseInsensitive),
                                               word.lastIndexOf(u"ftp", -1, Qt::CaseInsensitive)});
            add(FindingKind::Url, begin + std::max<qsizetype>(scheme, 0), end);
        }
        return std::max(end, hostBegin);
    }

    /// The end of the authority behind a scheme. Chinese letters may belong to it, or to the sentence that goes on.
    [[nodiscard]] qsizetype schemeHostEnd(qsizetype begin) const
    {
        qsizetype at = begin;
        while (at < m_even.size() && at - begin < LongestHost) {
            const char32_t point = pointAt(m_even, at);
            if (QStringView(u"/?#\\").contains(m_even.at(at))) {
                return at;
            }
            if (isEastAsian(point)) {
                if (point == IdeographicStop ? !joinsLabels(at) : !belongsToHost(begin, at, point)) {
                    return at;
                }
            } else if (endsAddress(m_text.at(at), point)) {
                return at;
            }
            at += widthOf(point);
        }
        return at;
    }

    [[nodiscard]] bool belongsToHost(qsizetype begin, qsizetype at, char32_t point) const
    {
        if (!QChar::isLetter(point)) {
            return false;
        }
        const QStringView before = m_even.sliced(begin, at - begin);
        const qsizetype dot = before.lastIndexOf(u'.');
        const QStringView label = before.mid(dot + 1);
        return dot < 0 || label.isEmpty() || !isKnownEnding(label.toString().toLower());
    }

    [[nodiscard]] qsizetype tailEnd(qsizetype begin) const
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

    /// Without the marks that end the sentence and not the address.
    [[nodiscard]] qsizetype trimmed(qsizetype begin, qsizetype end) const
    {
        const QStringView all = m_even.sliced(begin, end - begin);
        qsizetype unopened = all.count(u')') - all.count(u'(');
        while (end > begin) {
            const QChar last = m_even.at(end - 1);
            if (isHiddenInName(last.unicode())) {
                --end;
            } else if (last == u')') {
                if (unopened <= 0) {
                    break;
                }
                --unopened;
                --end;
            } else if (isTrailingMark(last)) {
                --end;
            } else {
                break;
            }
        }
        return end;
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
        const qsizetype last = trimmed(at + 1, end);
        if (local == at) {
            return takeHandle(at, last, end);
        }
        const qsizetype hostEnd = knownHostEnd(at + 1, last);
        if (hostEnd > at + 1) {
            const bool isPage = hostEnd == end && end < m_even.size() && (m_even.at(end) == u'/' || isPort(end)) &&
                                m_even.sliced(local, at - local).contains(u'.');
            const qsizetype all = isPage ? trimmed(local, addressEnd(end)) : hostEnd;
            add(isPage ? FindingKind::Url : FindingKind::Email, local, all);
            return std::max(all, end);
        }
        return end;
    }

    qsizetype takeHandle(qsizetype at, qsizetype last, qsizetype end)
    {
        const QStringView name = m_even.sliced(at + 1, last - at - 1);
        const bool hasLetter = std::ranges::any_of(name, [](QChar unit) { return unit.isLetter(); });
        const bool isAlone =
            at == 0 || !m_even.at(at - 1).isLetterOrNumber() || isEastAsian(m_even.at(at - 1).unicode());
        if (hasLetter && isAlone && name.size() >= 2 && name.size() <= 64 && !name.front().isDigit()) {
            add(FindingKind::Handle, at, last);
        }
        return end;
    }

    [[nodiscard]] bool isPort(qsizetype at) const
    {
        return at + 1 < m_even.size() && m_even.at(at) == u':' && m_even.at(at + 1) >= u'0' &&
               m_even.at(at + 1) <= u'9';
    }

    /// Behind port, path, query and fragment of an address whose host ends at `end`.
    [[nodiscard]] qsizetype addressEnd(qsizetype end) const
    {
        if (isPort(end)) {
            qsizetype digits = end + 1;
            while (digits < m_even.size() && digits < end + 7 && m_even.at(digits) >= u'0' &&
                   m_even.at(digits) <= u'9') {
                ++digits;
            }
            end = digits;
        }
        const bool hasTail =
            end < m_even.size() && QStringView(u"/?#\\").contains(m_even.at(end)) && m_text.at(end) != u'？';
        return hasTail ? tailEnd(end) : end;
    }

    qsizetype takeBareHosts(qsizetype begin, qsizetype end)
    {
        qsizetype at = begin;
        while (at < end && QStringView(u".-_+%").contains(m_even.at(at))) {
            ++at;
        }
        qsizetype last = trimmed(at, end);
        while (last > at && m_even.at(last - 1) == u'_') {
            --last;
        }
        const qsizetype hostEnd = knownHostEnd(at, last);
        if (hostEnd <= at) {
            return end;
        }
        const QStringList labels = labelsOf(at, hostEnd);
        // A page of the host can only follow where nothing of the run was left out.
        const qsizetype all = hostEnd == end ? trimmed(at, addressEnd(end)) : hostEnd;
        add(FindingKind::Url, at, all, all == hostEnd && isWeakHost(labels));
        return std::max(all, end);
    }

    [[nodiscard]] QStringList labelsOf(qsizetype begin, qsizetype end) const
    {
        return m_even.sliced(begin, end - begin).toString().replace(QChar(IdeographicStop), u'.').split(u'.');
    }

    /// The end of the longest host that begins at `begin` and ends in a known ending; `begin` if there is none.
    [[nodiscard]] qsizetype knownHostEnd(qsizetype begin, qsizetype end) const
    {
        if (end - begin > LongestHost) {
            return begin;
        }
        const QStringList labels = labelsOf(begin, end);
        qsizetype last = begin;
        qsizetype at = begin;
        for (qsizetype number = 0; number < labels.size(); ++number) {
            const QString &label = labels.at(number);
            if (label.isEmpty() || label.startsWith(u'-') || label.contains(u'_') || label.contains(u'+')) {
                break;
            }
            at += label.size();
            if (number > 0 && isEnding(label)) {
                last = at;
            }
            ++at;
        }
        return last == begin && isIpAddress(labels) ? end : last;
    }

    [[nodiscard]] static bool isEnding(const QString &label)
    {
        const Result<QString, HostFault> ascii = readHost(label);
        return ascii && isKnownEnding(*ascii);
    }

    [[nodiscard]] static bool isIpAddress(const QStringList &labels)
    {
        return labels.size() == 4 && std::ranges::all_of(labels, [](const QString &label) {
                   bool isNumber = false;
                   const int value = label.toInt(&isNumber);
                   return isNumber && label == QString::number(value) && value <= 255;
               });
    }

    QStringView m_text;
    QStringView m_even;
    std::vector<Candidate> m_found;
};

} // namespace

std::vector<Candidate> findAddresses(QStringView text, QStringView even)
{
    return AddressFinder(text, even).find();
}

} // namespace WalletSupport
