#include "core/authoring/directorywriter.h"

#include "core/authoring/directorysource.h"
#include "core/content/statement.h"

#include <QHash>

#include <unicode/locid.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <set>

namespace WalletSupport {

namespace {

/// A country as people call it. ICU's names are those of tables ("Hong Kong SAR China").
QString nameOfCountry(const QString &country, const QString &locale)
{
    static const QHash<QString, QString> shorter = {
        {QStringLiteral("HK en"), QStringLiteral("Hong Kong")},
        {QStringLiteral("MO en"), QStringLiteral("Macao")},
        {QStringLiteral("HK zh_CN"), QStringLiteral("中国香港")},
        {QStringLiteral("MO zh_CN"), QStringLiteral("中国澳门")},
        {QStringLiteral("HK zh_TW"), QStringLiteral("香港")},
        {QStringLiteral("MO zh_TW"), QStringLiteral("澳門")},
    };
    const auto own = shorter.constFind(QString(country + u' ' + locale));
    if (own != shorter.constEnd()) {
        return *own;
    }
    const icu::Locale region("", country.toLatin1().constData());
    icu::UnicodeString name;
    region.getDisplayCountry(icu::Locale(locale.toLatin1().constData()), name);
    return QString(reinterpret_cast<const QChar *>(name.getBuffer()), name.length());
}

class DirectoryWriter
{
public:
    DirectoryWriter(sqlite3 *database, const QStringList &locales)
        : m_database(database)
        , m_locales(locales)
    {
    }

    bool write(const DirectorySources &directory)
    {
        Statement meta(m_database, "INSERT INTO meta VALUES('directory-collected', ?)");
        bool isWritten = meta.bind(directory.collected.toString(Qt::ISODate)).run();
        for (qint64 position = 0; const WalletSource &wallet : directory.wallets) {
            isWritten = isWritten && writeWallet(position++, wallet) && writeChannels(wallet) && writeDomains(wallet) &&
                        writeSources(wallet);
        }
        return isWritten && writeCountries();
    }

private:
    bool writeWallet(qint64 position, const WalletSource &source)
    {
        const Wallet &wallet = source.wallet;
        Statement row(m_database,
                      "INSERT INTO wallet(position, id, name_en, name_local, name_zh, operator, kind, worldwide)"
                      " VALUES(?, ?, ?, ?, ?, ?, ?, ?)");
        row.bind(position).bind(wallet.id).bind(wallet.nameInEnglish).bind(wallet.localName).bind(wallet.nameInChinese);
        row.bind(source.details.company).bind(source.details.kind).bind(source.details.isWorldwide ? 1 : 0);
        bool isWritten = row.run();
        Statement country(m_database, "INSERT INTO wallet_country(wallet, position, country) VALUES(?, ?, ?)");
        for (qint64 index = 0; const QString &code : source.details.countries) {
            m_countries.insert(code);
            isWritten = isWritten && country.bind(wallet.id).bind(index++).bind(code).run();
        }
        return isWritten;
    }

    bool writeChannels(const WalletSource &source)
    {
        Statement row(m_database,
                      "INSERT INTO channel(wallet, position, kind, target, role, display, country, network, menu,"
                      " confidence, path) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        qint64 position = 0;
        return std::ranges::all_of(source.channels, [&](const Channel &channel) {
            if (!channel.country.isEmpty()) {
                m_countries.insert(channel.country);
            }
            row.bind(source.wallet.id).bind(position++).bind(textOf(channel.kind)).bind(channel.target);
            row.bind(textOf(channel.role)).bind(channel.display).bind(channel.country).bind(channel.network);
            return row.bind(channel.menu).bind(static_cast<qint64>(channel.confidence)).bind(channel.path).run();
        });
    }

    bool writeDomains(const WalletSource &source)
    {
        Statement row(m_database, "INSERT INTO domain(wallet, position, domain, use, role, confidence, path)"
                                  " VALUES(?, ?, ?, ?, ?, ?, ?)");
        qint64 position = 0;
        return std::ranges::all_of(source.domains, [&](const Domain &domain) {
            row.bind(source.wallet.id)
                .bind(position++)
                .bind(domain.domain)
                .bind(textOf(domain.use))
                .bind(domain.remark);
            return row.bind(static_cast<qint64>(domain.confidence)).bind(domain.path).run();
        });
    }

    bool writeSources(const WalletSource &source)
    {
        Statement row(m_database, "INSERT INTO source(wallet, path, position, address, note, confidence)"
                                  " VALUES(?, ?, ?, ?, ?, ?)");
        qint64 position = 0;
        return std::ranges::all_of(source.sources, [&](const SourceEntry &entry) {
            row.bind(source.wallet.id).bind(entry.path).bind(position++).bind(entry.source.address);
            return row.bind(entry.source.note).bind(static_cast<qint64>(entry.confidence)).run();
        });
    }

    bool writeCountries()
    {
        Statement row(m_database, "INSERT INTO country_name(country, locale, name) VALUES(?, ?, ?)");
        for (const QString &country : m_countries) {
            for (const QString &locale : m_locales) {
                if (!row.bind(country).bind(locale).bind(nameOfCountry(country, locale)).run()) {
                    return false;
                }
            }
        }
        return true;
    }

    sqlite3 *m_database;
    QStringList m_locales;
    std::set<QString> m_countries; ///< in one order, so that the same sources give the same pack
};

} // namespace

bool writeDirectory(sqlite3 *database, const DirectorySources &directory, const QStringList &locales)
{
    return DirectoryWriter(database, locales).write(directory);
}

} // namespace WalletSupport
