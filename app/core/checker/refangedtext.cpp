#include "core/checker/refangedtext.h"

#include "core/base/evenwidth.h"
#include "core/checker/checkreport.h"
#include "core/checker/scatteredhosts.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace WalletSupport {

namespace {

/// The character that a page's source writes as &#46; or &nbsp;.
QString characterOf(const QString &code)
{
    static const QHash<QString, QString> names = {
        {QStringLiteral("nbsp"), QStringLiteral(" ")},   {QStringLiteral("amp"), QStringLiteral("&")},
        {QStringLiteral("lt"), QStringLiteral("<")},     {QStringLiteral("gt"), QStringLiteral(">")},
        {QStringLiteral("quot"), QStringLiteral("\"")},  {QStringLiteral("apos"), QStringLiteral("'")},
        {QStringLiteral("period"), QStringLiteral(".")}, {QStringLiteral("colon"), QStringLiteral(":")},
        {QStringLiteral("sol"), QStringLiteral("/")},    {QStringLiteral("commat"), QStringLiteral("@")}};
    if (!code.startsWith(u'#')) {
        return names.value(code.toLower());
    }
    const bool isHex = code.mid(1, 1).toLower() == QLatin1String("x");
    const char32_t point = code.mid(isHex ? 2 : 1).toUInt(nullptr, isHex ? 16 : 10);
    const bool isCharacter = point >= 0x20 && point <= 0x10ffff && !QChar::isSurrogate(point);
    return isCharacter ? QString::fromUcs4(&point, 1) : QString();
}

/// What stands for a sign: the sign or its word, in brackets of any kind; a character by its code; nothing for a mark
/// that only changes how letters look.
QString plainOf(const QRegularExpressionMatch &match)
{
    const QString all = match.captured();
    const QString word = match.captured(match.lastCapturedIndex()).toLower();
    if (all.startsWith(u'<')) {
        return {};
    }
    if (all.startsWith(u'&')) {
        return characterOf(word);
    }
    return word == QLatin1String("dot")  ? QStringLiteral(".")
           : word == QLatin1String("at") ? QStringLiteral("@")
                                         : word;
}

} // namespace

RefangedText::RefangedText(const QString &written, const ScatteredHosts &hosts,
                           const std::function<bool(const QString &host)> &isDisguise)
    : m_written(written)
    , m_text(written)
{
    static const QRegularExpression disarmed(
        QStringLiteral("(?<=[\\p{L}\\p{N}-])(?:\\[(\\.|dot|@|at)\\]|\\((\\.|dot|@|at)\\)|\\{(\\.|dot|@|at)\\})"
                       "(?=[\\p{L}\\p{N}])|(?<=[pP]|[sS])\\[(:|:[/]{2})\\]|"
                       "&(#[0-9]{1,7}|#x[0-9a-f]{1,6}|nbsp|amp|lt|gt|quot|apos|period|colon|sol|commat);|"
                       "</?(b|i|u|em|strong|span|font|wbr|small|big|mark|sub|sup|bdi)(?: [^<>]{0,200})?>"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const std::vector<ScatteredHost> scattered = hosts.find(written, isDisguise);
    const bool hasSigns = std::ranges::any_of(written, [](QChar unit) { return QStringView(u"[({&<").contains(unit); });
    if (!hasSigns && scattered.empty()) {
        return;
    }
    QString text;
    qsizetype done = 0;
    const auto put = [&](qsizetype begin, qsizetype end, const QString &plain) {
        for (; done < begin; ++done) {
            text.append(written.at(done));
            m_places.push_back(done);
        }
        text.append(plain);
        m_places.insert(m_places.end(), static_cast<std::size_t>(plain.size()), begin);
        done = end;
    };
    auto host = scattered.begin();
    const auto putHosts = [&](qsizetype before) {
        for (; host != scattered.end() && host->begin < before; ++host) {
            if (host->begin >= done) {
                put(host->begin, host->end, host->host);
            }
        }
    };
    for (auto matches = disarmed.globalMatch(written); hasSigns && matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        putHosts(match.capturedEnd());
        if (match.capturedStart() >= done) {
            put(match.capturedStart(), match.capturedEnd(), plainOf(match));
        }
    }
    putHosts(written.size());
    if (text.isEmpty() && done == 0) {
        return;
    }
    put(written.size(), written.size(), {});
    m_places.push_back(written.size());
    m_text = text;
}

void RefangedText::restore(CheckReport &report) const
{
    if (m_places.empty()) {
        return;
    }
    for (Finding &finding : report.findings) {
        const qsizetype begin = placeOf(finding.position);
        const qsizetype end = placeOf(finding.position + finding.length);
        for (int &point : finding.reason.positions) {
            const qsizetype unit =
                QString::fromUcs4(reinterpret_cast<const char32_t *>(finding.text.toUcs4().constData()), point).size();
            point = pointsBefore(QStringView(m_written).sliced(begin), placeOf(finding.position + unit) - begin);
        }
        finding.position = begin;
        finding.length = end - begin;
        const QString written = m_written.mid(begin, end - begin);
        // As it is written, a browser would read it otherwise.
        const bool isCoded = written != finding.text && std::ranges::any_of(written, [](QChar unit) {
                                 return unit.isSpace() || QStringView(u"&<,。点點").contains(unit);
                             });
        finding.text = written;
        if (finding.kind == FindingKind::Url && finding.verdict == Verdict::Official && isCoded) {
            finding.verdict = Verdict::Unknown;
            finding.reason.kind = ReasonKind::Malformed;
        }
    }
    for (Demand &demand : report.demands) {
        const qsizetype end = placeOf(demand.position + demand.length);
        demand.position = placeOf(demand.position);
        demand.length = end - demand.position;
    }
}

} // namespace WalletSupport
