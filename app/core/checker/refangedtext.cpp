#include "core/checker/refangedtext.h"

#include "core/checker/checkreport.h"
#include "core/checker/evenwidth.h"

#include <QRegularExpression>

namespace WalletSupport {

namespace {

/// What stands for a sign: the sign or its word, in brackets of any kind.
QString signOf(const QString &word)
{
    return word == QLatin1String("dot")  ? QStringLiteral(".")
           : word == QLatin1String("at") ? QStringLiteral("@")
                                         : word;
}

} // namespace

RefangedText::RefangedText(const QString &written)
    : m_written(written)
    , m_text(written)
{
    static const QRegularExpression disarmed(
        QStringLiteral("(?<=[\\p{L}\\p{N}-])(?:\\[(\\.|dot|@|at)\\]|\\((\\.|dot|@|at)\\)|\\{(\\.|dot|@|at)\\})"
                       "(?=[\\p{L}\\p{N}])|(?<=[pP]|[sS])\\[(:|:[/]{2})\\]"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    if (!written.contains(u'[') && !written.contains(u'(') && !written.contains(u'{')) {
        return;
    }
    QString text;
    qsizetype done = 0;
    const auto copy = [&](qsizetype end) {
        for (; done < end; ++done) {
            text.append(written.at(done));
            m_places.push_back(done);
        }
    };
    for (auto matches = disarmed.globalMatch(written); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        copy(match.capturedStart());
        const QString sign = signOf(match.captured(match.lastCapturedIndex()).toLower());
        text.append(sign);
        m_places.insert(m_places.end(), static_cast<std::size_t>(sign.size()), match.capturedStart());
        done = match.capturedEnd();
    }
    if (text.isEmpty() && done == 0) {
        return;
    }
    copy(written.size());
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
        finding.text = m_written.mid(begin, end - begin);
    }
    for (Demand &demand : report.demands) {
        const qsizetype end = placeOf(demand.position + demand.length);
        demand.position = placeOf(demand.position);
        demand.length = end - demand.position;
    }
}

} // namespace WalletSupport
