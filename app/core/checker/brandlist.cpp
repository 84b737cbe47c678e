#include "core/checker/brandlist.h"

#include "core/checker/brandmatcher.h"
#include "core/checker/checkerknowledge.h"

#include <algorithm>

namespace WalletSupport {

namespace {

constexpr qsizetype LongName = 6;     // checker's rule: a name of six letters or more says something by itself
constexpr qsizetype ShortestName = 2; // JD, QQ

/// Small letters and digits, with hyphens for all else.
QString spacedName(const QString &name)
{
    QString spaced;
    for (const QChar unit : name.normalized(QString::NormalizationForm_KD).toLower()) {
        if ((unit >= u'a' && unit <= u'z') || (unit >= u'0' && unit <= u'9')) {
            spaced.append(unit);
        } else if (!unit.isMark() && !spaced.isEmpty() && !spaced.endsWith(u'-')) {
            spaced.append(u'-');
        }
    }
    if (spaced.endsWith(u'-')) {
        spaced.chop(1);
    }
    return spaced;
}

} // namespace

BrandList::BrandList(const CheckerKnowledge &knowledge)
    : m_knowledge(knowledge)
{
}

void BrandList::addDomain(const QString &domain, const QString &wallet, bool isLargeCompany)
{
    const qsizetype dot = domain.indexOf(u'.');
    const QString label = domain.left(dot);
    const std::size_t number = m_domains.size();
    m_domains.push_back({domain, label, domain.mid(dot + 1), wallet, ComparableName(label)});
    m_byDomain.insert(domain, number);
    m_hyphened.add(QString(domain).replace(u'.', u'-'), static_cast<int>(number));
    Brand &brand = m_brands[add(label, wallet, isLargeCompany)];
    brand.domains.push_back(number);
    brand.isLabelOnly = brand.isLabelOnly || m_knowledge.isCommonLabel(label);
}

void BrandList::addName(const QString &name, const QString &wallet)
{
    const QString plain = spacedName(name).remove(u'-');
    if (plain.size() > ShortestName && !m_knowledge.isCommonLabel(plain)) {
        add(name, wallet, false);
    }
}

std::size_t BrandList::add(const QString &text, const QString &wallet, bool isLargeCompany)
{
    const QString spaced = spacedName(text);
    const QString plain = QString(spaced).remove(u'-');
    const auto here = m_byName.constFind(plain);
    if (here != m_byName.constEnd()) {
        Brand &brand = m_brands[*here];
        if (brand.spaced == plain) {
            brand.spaced = spaced; // "Careem Pay" says where the words of careempay begin
        }
        return *here;
    }
    const Brand::Strength strength = m_knowledge.isEverydayName(plain) ? Brand::Strength::Everyday
                                     : isLargeCompany                  ? Brand::Strength::OfMany
                                     : plain.size() >= LongName        ? Brand::Strength::Coined
                                                                       : Brand::Strength::Short;
    const std::size_t number = m_brands.size();
    m_brands.push_back({wallet, ComparableName(plain), spaced, strength, false, {}});
    m_byName.insert(plain, number);
    if (plain.size() >= ShortestName) {
        const LookAlikeForm apart = lookAlikeForm(plain, LookAlikePairs::Apart);
        m_names.add(apart.text, static_cast<int>(number));
        m_names.add(joinedPairs(apart).text, static_cast<int>(number));
    }
    return number;
}

std::optional<Imitation> BrandList::imitation(const SpelledHost &host) const
{
    return host.labels.empty() ? std::nullopt : BrandMatcher(*this, host).best();
}

std::vector<Imitation> BrandList::imitations(const SpelledHost &host) const
{
    return host.labels.empty() ? std::vector<Imitation>() : BrandMatcher(*this, host).all();
}

std::optional<Imitation> BrandList::nameIn(const QString &text, int firstPoint) const
{
    // Dots, underscores and the like part words, as hyphens do.
    QString words = text.toLower();
    for (QChar &unit : words) {
        if (unit.unicode() < 0x80 && !unit.isLetterOrNumber()) {
            unit = u'-';
        }
    }
    SpelledHost host;
    host.labels.push_back({words, firstPoint, static_cast<int>(words.toUcs4().size())});
    return BrandMatcher(*this, host).best();
}

} // namespace WalletSupport
