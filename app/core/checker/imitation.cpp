#include "core/checker/imitation.h"

#include "core/base/wordtable.h"

#include <array>

namespace WalletSupport {

QString textOf(BrandRule rule)
{
    static constexpr std::array words = {
        std::pair{BrandRule::OtherEnding, u"other-ending"},
        std::pair{BrandRule::SameName, u"same-name"},
        std::pair{BrandRule::LookAlikeDomain, u"look-alike-domain"},
        std::pair{BrandRule::NearDomain, u"near-domain"},
        std::pair{BrandRule::OtherHyphens, u"other-hyphens"},
        std::pair{BrandRule::DomainInside, u"domain-inside"},
        std::pair{BrandRule::DomainHyphened, u"domain-hyphened"},
        std::pair{BrandRule::NameInLabel, u"name-in-label"},
        std::pair{BrandRule::NameInSubdomain, u"name-in-subdomain"},
        std::pair{BrandRule::NameWithCompanyWord, u"name-with-company-word"},
        std::pair{BrandRule::NameSplit, u"name-split"},
        std::pair{BrandRule::NameWithWords, u"name-with-words"},
        std::pair{BrandRule::NameBeforeWords, u"name-before-words"},
        std::pair{BrandRule::NameBehindPart, u"name-behind-part"},
        std::pair{BrandRule::NameElsewhere, u"name-elsewhere"},
        std::pair{BrandRule::NameAlone, u"name-alone"},
        std::pair{BrandRule::NearWord, u"near-word"},
        std::pair{BrandRule::NearGlued, u"near-glued"},
    };
    return textIn(words, rule);
}

} // namespace WalletSupport
