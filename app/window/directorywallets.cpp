#include "window/directorywallets.h"

#include "contact/channeltexts.h"
#include "core/content/locales.h"
#include "core/directory/channelranking.h"
#include "core/directory/directory.h"
#include "ui/languagecontroller.h"

#include <QTranslator>

namespace WalletSupport {

namespace {

/// `words`: of the language to say it in; null for the window's.
QString lineOf(const Channel &channel, const QTranslator *words)
{
    // In a document nothing is shortened: it is what a person types or follows later.
    const QString whole = channelCopy(channel);
    //: %1 is a channel ("Hotline"), %2 its number or address
    const char *const own = QT_TRANSLATE_NOOP("DirectoryWallets", "%1: %2");
    //: %1 is a channel ("Hotline"), %2 its number or address, which others than the wallet name
    const char *const others = QT_TRANSLATE_NOOP("DirectoryWallets", "%1: %2 (compare it with the wallet's own app)");
    const char *const line = groupOf(channel) == ChannelGroup::SeenElsewhere ? others : own;
    return LanguageController::translated("DirectoryWallets", line, words)
        .arg(channelTitle(channel, words), whole.isEmpty() ? channelTarget(channel, words) : whole);
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

WalletSearch DirectoryWallets::search() const
{
    return WalletSearch(m_directory);
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
    return context;
}

QStringList DirectoryWallets::contacts(const QString &id, const QString &locale) const
{
    const QString language = bestLocale(locale, LanguageController::languages());
    const std::unique_ptr<QTranslator> words =
        language == m_languages.language() ? nullptr : LanguageController::wordsOf(language);
    QStringList lines;
    for (const Channel &channel : m_directory.offeredChannels(id)) {
        if (channel.kind != ChannelKind::Community) {
            lines.append(lineOf(channel, words.get()));
        }
    }
    return lines;
}

} // namespace WalletSupport
