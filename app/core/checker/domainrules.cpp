#include "core/checker/domainrules.h"

#include "core/checker/checkerknowledge.h"

#include <algorithm>
#include <set>

namespace WalletSupport {

namespace {

using Strength = Brand::Strength;

constexpr qsizetype LongName = 6;
constexpr qsizetype VeryLongName = 8;
constexpr qsizetype ShortestNearMiss = 4; ///< one letter off a shorter name is another name more often than not
constexpr std::size_t MostLabels = 4;     ///< of an official domain

ReasonKind kindOf(const Likeness &like)
{
    switch (like.kind) {
    case Likeness::Kind::LookAlike:
        return ReasonKind::LookAlike;
    case Likeness::Kind::OneEdit:
        return ReasonKind::OneEdit;
    case Likeness::Kind::Swapped:
        return ReasonKind::Swapped;
    }
    return ReasonKind::OneEdit;
}

} // namespace

void DomainRules::compare()
{
    findInSubdomains();
    findHyphened();
    std::set<int> brands;
    for (const FlatLabel &label : m_view.labels()) {
        if (!m_view.isRegistered(label)) {
            continue;
        }
        for (const NameTrie::Hit &hit : m_list.names().near(label.look.text, 0)) {
            if (hit.end == label.size() && brands.insert(hit.name).second) {
                compareLabel(label, m_list.brand(hit.name));
            }
        }
    }
}

void DomainRules::compareLabel(const FlatLabel &label, const Brand &brand)
{
    const QString &written = m_view.nameOf(label);
    const ComparableName name(written);
    for (const std::size_t number : brand.domains) {
        const BrandDomain &domain = m_list.domain(number);
        if (written == domain.label) {
            compareEnding(brand, domain.domain, domain.ending);
        } else if (name.plain == domain.name.plain) {
            compareHyphens(brand, &domain);
        } else {
            compareLikeness(brand, domain, name);
        }
    }
    if (brand.domains.empty() && name.plain == brand.name.plain) {
        if (written == brand.name.plain) {
            compareEnding(brand, brand.name.plain, {});
        } else {
            compareHyphens(brand, nullptr);
        }
    }
}

/// The very name under another ending.
void DomainRules::compareEnding(const Brand &brand, const QString &of, const QString &ending)
{
    if (m_view.host().domain.isEmpty() || m_view.host().ending == ending) {
        return; // no host at all, or the domain itself
    }
    const std::vector<int> points = m_view.pointsFrom(m_view.host().registrable + 1);
    const bool isTelling = brand.strength == Strength::Coined || brand.strength == Strength::Short;
    if (m_view.isHomeEnding()) {
        m_isOwnPerhaps = true;
        offer({BrandRule::SameName, ReasonKind::SameName, of, brand.wallet, points, false, brand.name.plain.size()});
    } else {
        offer({BrandRule::OtherEnding, ReasonKind::OtherEnding, of, brand.wallet, points,
               isTelling && !brand.isLabelOnly, brand.name.plain.size()});
    }
}

void DomainRules::compareHyphens(const Brand &brand, const BrandDomain *domain)
{
    const QString &written = m_view.host().labels[m_view.host().registrable].name;
    const QString of = domain != nullptr ? domain->domain : brand.name.plain;
    // Where the name has a space, a hyphen is how anyone would write it.
    if (written == brand.spaced || written == brand.name.plain) {
        compareEnding(brand, of, domain != nullptr && written == domain->label ? domain->ending : QString());
        return;
    }
    const bool isSameEnding = domain != nullptr && m_view.host().ending == domain->ending;
    const bool isConvincing =
        brand.strength == Strength::Coined ||
        (isSameEnding && brand.strength == Strength::Short && brand.name.plain.size() >= ShortestNearMiss);
    offer({BrandRule::OtherHyphens, ReasonKind::OneEdit, of, brand.wallet,
           m_view.pointsOf(m_view.host().registrable, {}), isConvincing, brand.name.plain.size()});
}

/// Whether one step makes no other name: in a long one, or where the ending is the same. Names that begin with other
/// letters are other names more often than not.
bool DomainRules::isNearEnough(const ComparableName &name, const BrandDomain &domain, bool isSameEnding) const
{
    const qsizetype size = domain.label.size();
    const bool isOtherBeginning =
        name.plain.size() <= domain.name.plain.size() && name.plain.front() != domain.name.plain.front();
    const bool hasLetters = std::ranges::any_of(domain.label, [](QChar unit) { return unit.isLetter(); });
    if (size >= VeryLongName) {
        return true;
    }
    const bool isLong = size >= LongName;
    const bool hasLetterMore = name.plain.size() > size; // venmoo.com; Benq is not bunq
    return hasLetters && !isOtherBeginning &&
           (isSameEnding ? isLong || hasLetterMore : isLong && !m_view.isHomeEnding());
}

/// A look-alike of an official label, or one step away from it.
void DomainRules::compareLikeness(const Brand &brand, const BrandDomain &domain, const ComparableName &name)
{
    const std::optional<Likeness> like = likeness(name, domain.name);
    const qsizetype size = domain.label.size();
    const bool isLook = like && like->kind == Likeness::Kind::LookAlike;
    if (!like || (!isLook && size < ShortestNearMiss)) {
        return;
    }
    const bool isSameEnding = m_view.host().ending == domain.ending;
    // jci.com reads like jd.com to nobody but a table: so short a name is meant only in letters that are none of ours.
    const bool isOwnName = size < ShortestNearMiss &&
                           std::ranges::all_of(name.plain, [](QChar unit) { return unit >= u'a' && unit <= u'z'; });
    const bool isByChance =
        isLook ? isOwnName || m_view.knowledge().isOrdinaryName(name.plain)
               : m_view.knowledge().isOrdinaryWord(name.look.text) || brand.strength == Strength::Everyday;
    if (!isLook && brand.strength == Strength::Coined && name.plain.contains(domain.name.plain)) {
        offer({BrandRule::NameInLabel, kindOf(*like), domain.domain, domain.wallet,
               m_view.pointsOf(m_view.host().registrable, like->points), true, name.look.text.size()});
        return;
    }
    const bool isConvincing =
        !isByChance && (isLook ? size >= LongName || isSameEnding : isNearEnough(name, domain, isSameEnding));
    offer({isLook ? BrandRule::LookAlikeDomain : BrandRule::NearDomain, kindOf(*like), domain.domain, domain.wallet,
           m_view.pointsOf(m_view.host().registrable, like->points), isConvincing, name.look.text.size()});
}

/// A whole official domain in front of what follows it: `alipay.com.example.test`, `alipay.com.za`,
/// `alipay.com-help.test`. Behind a hyphen it is somebody's who wanted it to look so, however short the name is.
void DomainRules::findInSubdomains()
{
    const SpelledHost &host = m_view.host();
    const auto find = [&](const QString &written) {
        const auto found = m_list.domains().constFind(written);
        if (found != m_list.domains().constEnd()) {
            const BrandDomain &domain = m_list.domain(*found);
            offer({BrandRule::DomainInside, ReasonKind::BrandInSubdomain, domain.domain, domain.wallet,
                   m_view.pointsFrom(host.registrable), true, domain.domain.size()});
        }
    };
    for (std::size_t begin = 0; begin < host.registrable; ++begin) {
        QString joined = host.labels[begin].name;
        for (std::size_t next = begin + 1; next <= host.registrable && next < begin + MostLabels; ++next) {
            const QString &label = host.labels[next].name;
            joined += u'.';
            for (qsizetype hyphen = label.indexOf(u'-'); hyphen > 0; hyphen = label.indexOf(u'-', hyphen + 1)) {
                find(joined + label.left(hyphen));
            }
            joined += label;
            find(joined);
        }
    }
}

/// The same, written with hyphens.
void DomainRules::findHyphened()
{
    const SpelledHost &host = m_view.host();
    for (std::size_t label = 0; label <= host.registrable; ++label) {
        const QString &name = host.labels[label].name;
        for (qsizetype begin = 0; begin >= 0 && begin < name.size();) {
            for (const NameTrie::Hit &hit : m_list.hyphened().at(name, begin)) {
                if (hit.end == name.size() || name.at(hit.end) == u'-') {
                    const BrandDomain &domain = m_list.domain(static_cast<std::size_t>(hit.name));
                    offer({BrandRule::DomainHyphened,
                           label == host.registrable ? ReasonKind::BrandWithWords : ReasonKind::BrandInSubdomain,
                           domain.domain, domain.wallet, m_view.pointsFrom(label), true, domain.domain.size()});
                }
            }
            const qsizetype hyphen = name.indexOf(u'-', begin);
            begin = hyphen < 0 ? -1 : hyphen + 1;
        }
    }
}

} // namespace WalletSupport
