#include "core/checker/labelledaccounts.h"

#include "core/checker/checkerlists.h"
#include "core/checker/networknames.h"
#include "core/checker/wordpattern.h"

namespace WalletSupport {

LabelledAccounts::LabelledAccounts(const CheckerLists &lists)
{
    // A name behind a colon, or within quotation marks. Chinese names are those of official accounts. The digits of a
    // telephone number are no part of them.
    m_patterns.emplace_back(anyOf(lists.wordsOf(u"official-account-words")) +
                                QStringLiteral(" {0,2}(?:[:：] {0,2}|(?=[“\"「『【《]))"
                                               "[“\"「『【《]?((?:[\\p{Han}\\p{Latin}_]|[0-9](?![0-9]{4})){2,20})"),
                            QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    const QString messenger = u"(?<![A-Za-z])" + anyOf(lists.wordsOf(u"messenger-words"));
    m_patterns.emplace_back(
        messenger +
            QStringLiteral(" {0,2}(?:id|号|號|账号|帳號|account)? {0,2}[:：] {0,2}([A-Za-z][A-Za-z0-9_.-]{2,31})"
                           "(?![A-Za-z0-9_@/:])"),
        QRegularExpression::CaseInsensitiveOption);
    // Without a colon a word could be anything: 微信 Android. What has a digit, a stroke or an underline is a name.
    m_patterns.emplace_back(
        messenger + QStringLiteral("(?:号|號|客服|专员|好友)?[ ,]{0,2}([A-Za-z](?=[A-Za-z]*[0-9_-])[A-Za-z0-9_-]{5,19})"
                                   "(?![A-Za-z0-9_@/:-]|\\.[A-Za-z0-9])"),
        QRegularExpression::CaseInsensitiveOption);
    m_patterns.emplace_back(u"(?<![A-Za-z])" + anyOf(lists.wordsOf(u"digit-messenger-words")) +
                                QStringLiteral("(?:号|號|号码|號碼|群|群号|客服)?"
                                               "[ :：]{0,3}([1-9][0-9]{4,10})(?![0-9A-Za-z@.-])"),
                            QRegularExpression::CaseInsensitiveOption);
}

std::vector<Candidate> LabelledAccounts::find(const QString &even, const NetworkNames &names) const
{
    std::vector<Candidate> found;
    for (const QRegularExpression &pattern : m_patterns) {
        for (auto matches = pattern.globalMatch(even); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            const qsizetype begin = match.capturedStart(1);
            qsizetype end = match.capturedEnd(1);
            while (end > begin && QStringView(u".-").contains(even.at(end - 1))) {
                --end;
            }
            // The label itself says which network it is.
            const std::vector<NetworkNames::Spot> spots =
                names.find(QStringView(even).sliced(match.capturedStart(), begin - match.capturedStart()));
            const QString network = spots.empty() ? QStringLiteral("WeChat") : spots.back().network;
            found.push_back({FindingKind::Handle, begin, end, false, network});
        }
    }
    return found;
}

} // namespace WalletSupport
