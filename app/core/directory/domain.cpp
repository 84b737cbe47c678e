#include "core/directory/domain.h"

#include "core/base/wordtable.h"

#include <array>
#include <utility>

namespace WalletSupport {

namespace {

constexpr std::array Uses = {
    std::pair{DomainUse::Site, u"site"},     std::pair{DomainUse::Help, u"help"},
    std::pair{DomainUse::Static, u"static"}, std::pair{DomainUse::Group, u"group"},
    std::pair{DomainUse::Former, u"former"}, std::pair{DomainUse::Shared, u"shared"},
    std::pair{DomainUse::Hosted, u"hosted"}, std::pair{DomainUse::Mail, u"mail"},
    std::pair{DomainUse::Anyone, u"anyone"}, std::pair{DomainUse::Forum, u"forum"},
};

} // namespace

QString textOf(DomainUse use)
{
    return textIn(Uses, use);
}

std::optional<DomainUse> domainUseFrom(QStringView text)
{
    return valueIn(Uses, text);
}

} // namespace WalletSupport
