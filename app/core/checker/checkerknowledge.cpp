#include "core/checker/checkerknowledge.h"

#include "core/checker/lookalikes.h"
#include "core/gate/hostname.h"

#include <algorithm>
#include <array>

namespace WalletSupport {

namespace {

constexpr qsizetype LongestWord = 24;

/// Words by the letters that they look like.
NameTrie formsOf(const QSet<QString> &words)
{
    NameTrie forms;
    for (const QString &word : words) {
        const LookAlikeForm apart = lookAlikeForm(word, LookAlikePairs::Apart);
        forms.add(apart.text, 0);
        forms.add(joinedPairs(apart).text, 0);
    }
    return forms;
}

bool isOneOf(const NameTrie &words, QStringView part)
{
    return std::ranges::any_of(words.at(part, 0), [&](const NameTrie::Hit &hit) { return hit.end == part.size(); });
}

/// Whether it can be cut into words.
bool isMadeOf(const NameTrie &words, QStringView part)
{
    constexpr qsizetype LongestPart = 40;
    if (part.isEmpty() || part.size() > LongestPart) {
        return false;
    }
    std::array<bool, LongestPart + 1> isReached{};
    isReached[0] = true;
    for (qsizetype begin = 0; begin < part.size(); ++begin) {
        if (isReached[begin]) {
            for (const NameTrie::Hit &hit : words.at(part, begin)) {
                isReached[hit.end] = true;
            }
        }
    }
    return isReached[part.size()];
}

} // namespace

CheckerKnowledge::CheckerKnowledge(const CheckerLists &lists)
    : m_names(lists.names)
    , m_networkPages(lists.pages)
    , m_networkNames(lists.networkWords)
    , m_numberLabels(lists)
    , m_scatteredHosts(lists)
    , m_hostWords(lists)
    , m_labelledAccounts(lists)
{
    const auto words = [&lists](QStringView key) {
        const QStringList list = lists.wordsOf(key);
        return Words(list.begin(), list.end());
    };
    m_freeMailHosts = words(u"free-mail-hosts");
    m_freeMailFamilies = words(u"free-mail-families");
    m_shortLinks = words(u"short-links");
    m_honest = words(u"content-networks") + words(u"company-domains");
    m_supportWords = formsOf(words(u"support-words"));
    m_homeEndings = words(u"home-endings");
    m_tradeWords = formsOf(words(u"trade-words"));
    m_companyWords = formsOf(words(u"company-words"));
    m_addressWords = formsOf(words(u"address-words"));
    m_ordinaryWords = formsOf(words(u"ordinary-words"));
    m_ordinaryNames = words(u"ordinary-words");
    m_holdingWords = formsOf(words(u"holding-words"));
    m_capitalNames = words(u"capital-names");
    m_everydayNames = words(u"everyday-names");
    m_commonNames = words(u"common-names");
    m_commonLabels = words(u"common-labels");
    m_walletWords = words(u"wallet-words").values();
    m_identifierLabels.add(lists.wordsOf(u"identifier-labels"), 0);
}

bool CheckerKnowledge::isFreeMail(const QString &host) const
{
    const QString domain = registrableDomain(host);
    return m_freeMailHosts.contains(domain) || m_freeMailFamilies.contains(domain.section(u'.', 0, 0));
}

bool CheckerKnowledge::isHonest(const QString &domain) const
{
    // Networks give their customers names in front of a suffix of their own.
    for (QString place = domain; !place.isEmpty(); place = place.section(u'.', 1)) {
        if (m_honest.contains(place)) {
            return true;
        }
    }
    return false;
}

bool CheckerKnowledge::isSupportWord(QStringView part) const
{
    return isMadeOf(m_supportWords, part);
}

bool CheckerKnowledge::isAddressWord(QStringView part) const
{
    return isMadeOf(m_addressWords, part);
}

bool CheckerKnowledge::isTradeWord(QStringView part) const
{
    return isOneOf(m_tradeWords, part);
}

bool CheckerKnowledge::isCompanyWord(QStringView part) const
{
    return isOneOf(m_companyWords, part);
}

bool CheckerKnowledge::isOrdinaryWord(QStringView part) const
{
    return isOneOf(m_ordinaryWords, part);
}

std::vector<LabelPlace> CheckerKnowledge::wordsAround(QStringView label, LabelPlace place) const
{
    std::vector<LabelPlace> words;
    for (qsizetype begin = std::max<qsizetype>(0, place.end - LongestWord); begin <= place.begin; ++begin) {
        for (const NameTrie::Hit &hit : m_holdingWords.at(label, begin)) {
            if (hit.end >= place.end && hit.end - begin > place.size()) {
                words.push_back({begin, hit.end});
            }
        }
    }
    return words;
}

bool CheckerKnowledge::hasCapital(const QString &name) const
{
    return m_capitalNames.contains(name) || isEverydayName(name);
}

bool CheckerKnowledge::isEverydayName(const QString &name) const
{
    return m_everydayNames.contains(name) || m_commonNames.contains(name);
}

} // namespace WalletSupport
