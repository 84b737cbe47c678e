#include "core/checker/checkerknowledge.h"

#include "core/checker/lookalikes.h"
#include "core/gate/hostname.h"

#include <algorithm>
#include <array>

namespace WalletSupport {

namespace {

QSet<QString> lookAlikeForms(const QSet<QString> &words)
{
    QSet<QString> forms;
    for (const QString &word : words) {
        forms.insert(lookAlikeForm(word).text);
    }
    return forms;
}

} // namespace

CheckerKnowledge::CheckerKnowledge(const CheckerLists &lists)
    : m_networkPages(lists.pages)
    , m_networkWords(lists.networkWords)
{
    const auto words = [&lists](const char *key) {
        const auto list = lists.words.find(QLatin1String(key));
        return list == lists.words.end() ? Words() : Words(list->second.begin(), list->second.end());
    };
    m_freeMailHosts = words("free-mail-hosts");
    m_freeMailFamilies = words("free-mail-families");
    m_shortLinks = words("short-links");
    m_supportForms = lookAlikeForms(words("support-words"));
    m_ordinaryForms = lookAlikeForms(words("ordinary-words"));
    m_everydayNames = words("everyday-names");
    m_commonLabels = words("common-labels");
    for (const QString &form : std::as_const(m_supportForms)) {
        m_longestSupportForm = std::max(m_longestSupportForm, form.size());
    }
}

bool CheckerKnowledge::isFreeMail(const QString &host) const
{
    const QString domain = registrableDomain(host);
    return m_freeMailHosts.contains(domain) || m_freeMailFamilies.contains(domain.section(u'.', 0, 0));
}

bool CheckerKnowledge::isSupportWord(QStringView part) const
{
    // Whether it can be cut into support words, each of at least two letters.
    constexpr qsizetype LongestPart = 40;
    constexpr qsizetype ShortestWord = 2;
    if (part.size() < ShortestWord || part.size() > LongestPart) {
        return false;
    }
    std::array<bool, LongestPart + 1> isReached{};
    isReached[0] = true;
    for (qsizetype end = ShortestWord; end <= part.size(); ++end) {
        for (qsizetype begin = std::max<qsizetype>(0, end - m_longestSupportForm);
             begin + ShortestWord <= end && !isReached[end]; ++begin) {
            isReached[end] = isReached[begin] && m_supportForms.contains(part.sliced(begin, end - begin).toString());
        }
    }
    return isReached[part.size()];
}

bool CheckerKnowledge::isOrdinaryWord(QStringView name) const
{
    return m_ordinaryForms.contains(name.toString());
}

bool CheckerKnowledge::isEverydayName(QStringView name) const
{
    return m_everydayNames.contains(name.toString());
}

} // namespace WalletSupport
