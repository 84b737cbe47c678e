#include "core/checker/brandlist.h"

#include "core/checker/brandmatcher.h"
#include "core/checker/checkerknowledge.h"

#include <algorithm>

namespace WalletSupport {

namespace {

constexpr qsizetype LongName = 6;     // checker's rule: a name of six letters or more says something by itself
constexpr qsizetype ShortestName = 2; // JD, QQ

QString plainName(const QString &name)
{
    QString plain;
    for (const QChar unit : name.normalized(QString::NormalizationForm_KD).toLower()) {
        if ((unit >= u'a' && unit <= u'z') || (unit >= u'0' && unit <= u'9')) {
            plain.append(unit);
        }
    }
    return plain;
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
    m_domains.push_back({domain, label, domain.mid(dot + 1), wallet, ComparableName(label), domain.split(u'.'),
                         QString(domain).replace(u'.', u'-'), isLargeCompany});
    if (!m_knowledge.isCommonLabel(label)) {
        add(plainName(label), wallet, isLargeCompany);
    }
}

void BrandList::addName(const QString &name, const QString &wallet)
{
    const QString plain = plainName(name);
    if (plain.size() > ShortestName) {
        add(plain, wallet, false);
    }
}

void BrandList::add(const QString &name, const QString &wallet, bool isLargeCompany)
{
    const bool isHere = std::ranges::any_of(m_brands, [&](const Brand &brand) { return brand.name.plain == name; });
    if (name.size() < ShortestName || isHere) {
        return;
    }
    const ComparableName comparable(name);
    const Brand brand{wallet, comparable, lettersIn(comparable.look.text), name.size() >= LongName,
                      isLargeCompany || m_knowledge.isEverydayName(name)};
    // The longest first: `alipayhk` before `alipay`.
    const auto place =
        std::ranges::find_if(m_brands, [&](const Brand &other) { return other.name.plain.size() < name.size(); });
    m_brands.insert(place, brand);
}

std::optional<Imitation> BrandList::imitation(const SpelledHost &host) const
{
    return host.labels.empty() ? std::nullopt : BrandMatcher(*this, host).best();
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
