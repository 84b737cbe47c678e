#include "window/directorywallets.h"

#include "contact/channeltexts.h"
#include "core/directory/channelranking.h"
#include "core/directory/directory.h"
#include "ui/languagecontroller.h"

#include <QCoreApplication>

namespace WalletSupport {

namespace {

QString lineOf(const Channel &channel)
{
    // In a document nothing is shortened: it is what a person types or follows later.
    const QString whole = channelCopy(channel);
    if (groupOf(channel) == ChannelGroup::SeenElsewhere) {
        //: %1 is a channel ("Hotline"), %2 its number or address, which others than the wallet name
        return QCoreApplication::translate("DirectoryWallets", "%1: %2 (compare it with the wallet's own app)")
            .arg(channelTitle(channel), whole.isEmpty() ? channelTarget(channel) : whole);
    }
    //: %1 is a channel ("Hotline"), %2 its number or address
    return QCoreApplication::translate("DirectoryWallets", "%1: %2")
        .arg(channelTitle(channel), whole.isEmpty() ? channelTarget(channel) : whole);
}

} // namespace

DirectoryWallets::DirectoryWallets(const Directory &directory, const LanguageController &languages)
    : m_directory(directory)
    , m_languages(languages)
{
}

std::vector<Wallet> DirectoryWallets::wallets() const
{
    return m_directory.wallets();
}

std::optional<WalletContext> DirectoryWallets::wallet(const QString &id) const
{
    const std::optional<Wallet> wallet = m_directory.wallet(id);
    if (!wallet) {
        return std::nullopt;
    }
    WalletContext context;
    context.id = id;
    const QStringList languages = LanguageController::languages();
    for (const QString &language : languages) {
        context.names.insert(language, wallet->name(language));
    }
    context.countries = m_directory.details(id).countries;
    const auto addressOf = [&](ChannelKind kind) {
        const std::optional<Channel> channel = m_directory.offeredChannel(id, kind);
        return channel ? channel->target : QString();
    };
    context.resetPage = QUrl(addressOf(ChannelKind::PasswordReset));
    context.site = QUrl(addressOf(ChannelKind::Site));
    context.supportEmail = addressOf(ChannelKind::Email);
    for (const Channel &channel : m_directory.offeredChannels(id)) {
        if (channel.kind != ChannelKind::Community) {
            context.contacts.append(lineOf(channel));
        }
    }
    return context;
}

} // namespace WalletSupport
