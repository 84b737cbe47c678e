#include "core/directory/socialnetworks.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace WalletSupport {

namespace {

enum class Sign { At, None };

struct Network
{
    const char16_t *name;
    const char16_t *address; ///< %1 is the account; empty if it has none
    Sign sign;
};

constexpr std::array Networks = {
    Network{u"X", u"https://x.com/%1", Sign::At},
    Network{u"Facebook", u"https://www.facebook.com/%1", Sign::None},
    Network{u"Instagram", u"https://www.instagram.com/%1/", Sign::At},
    Network{u"Threads", u"https://www.threads.net/@%1", Sign::At},
    Network{u"TikTok", u"https://www.tiktok.com/@%1", Sign::At},
    Network{u"YouTube", u"https://www.youtube.com/@%1", Sign::At},
    Network{u"LinkedIn", u"https://www.linkedin.com/company/%1/", Sign::None},
    Network{u"Weibo", u"https://weibo.com/%1", Sign::At},
    Network{u"Telegram", u"https://t.me/%1", Sign::At},
    Network{u"LINE", u"https://line.me/R/ti/p/@%1", Sign::At},
    Network{u"Zalo", u"https://zalo.me/%1", Sign::None},
    Network{u"Discord", u"https://discord.com/invite/%1", Sign::None},
    Network{u"WeChat official account", u"", Sign::None},
};

const Network *networkNamed(const QString &name)
{
    const auto *found =
        std::ranges::find_if(Networks, [&](const Network &network) { return name == QStringView(network.name); });
    return found == Networks.end() ? nullptr : found;
}

} // namespace

QStringList socialNetworks()
{
    QStringList names;
    for (const Network &network : Networks) {
        names.append(QString::fromUtf16(network.name));
    }
    return names;
}

QString socialAddress(const QString &network, const QString &handle)
{
    static const QRegularExpression possible(QStringLiteral("\\A[A-Za-z0-9_][A-Za-z0-9._-]{0,63}\\z"));
    const Network *known = networkNamed(network);
    if (known == nullptr || isLookedUpInApp(network) || !possible.match(handle).hasMatch()) {
        return {};
    }
    return QString::fromUtf16(known->address).arg(handle);
}

bool isLookedUpInApp(const QString &network)
{
    const Network *known = networkNamed(network);
    return known != nullptr && QStringView(known->address).isEmpty();
}

QString socialDisplay(const QString &network, const QString &handle)
{
    const Network *known = networkNamed(network);
    return known != nullptr && known->sign == Sign::At ? QString(QLatin1Char('@') + handle) : handle;
}

} // namespace WalletSupport
