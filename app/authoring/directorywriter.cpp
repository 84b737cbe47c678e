#include "authoring/directorywriter.h"

#include "authoring/countrynames.h"
#include "authoring/directorysource.h"
#include "authoring/spellings.h"
#include "core/content/statement.h"

#include <algorithm>
#include <set>

namespace WalletSupport {

namespace {

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
                        writeWithdrawn(wallet) && writeExtras(wallet) && writeSources(wallet);
        }
        return isWritten && writeCountryNames(m_database, m_countries, m_locales) && writeSpellings(directory);
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

    bool writeWithdrawn(const WalletSource &source)
    {
        Statement row(m_database, "INSERT INTO withdrawn(wallet, position, kind, target, display, country, network,"
                                  " since, confidence, path) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        qint64 position = 0;
        return std::ranges::all_of(source.withdrawn, [&](const WithdrawnValue &value) {
            row.bind(source.wallet.id).bind(position++).bind(textOf(value.kind)).bind(value.target);
            row.bind(value.display).bind(value.country).bind(value.network).bind(value.since.toString(Qt::ISODate));
            return row.bind(static_cast<qint64>(value.confidence)).bind(value.path).run();
        });
    }

    bool writeExtras(const WalletSource &source)
    {
        Statement answers(m_database, "INSERT INTO answer_time(wallet, path, hours, confidence) VALUES(?, ?, ?, ?)");
        return std::ranges::all_of(source.extras, [&](const ChannelExtras &extras) {
            bool isWritten = writeKeypad(source.wallet.id, extras) &&
                             (!extras.hours || writeHours(source.wallet.id, extras.path, *extras.hours));
            if (isWritten && extras.answersWithin > 0) {
                answers.bind(source.wallet.id).bind(extras.path).bind(extras.answersWithin);
                isWritten = answers.bind(static_cast<qint64>(extras.answersConfidence)).run();
            }
            return isWritten;
        });
    }

    bool writeKeypad(const QString &wallet, const ChannelExtras &extras)
    {
        Statement row(m_database, "INSERT INTO keypad(wallet, path, position, keys, purpose, confidence)"
                                  " VALUES(?, ?, ?, ?, ?, ?)");
        qint64 position = 0;
        return std::ranges::all_of(extras.keypad, [&](const KeypadPath &path) {
            row.bind(wallet).bind(extras.path).bind(position++).bind(path.keys).bind(textOf(path.purpose));
            return row.bind(static_cast<qint64>(extras.keypadConfidence)).run();
        });
    }

    bool writeHours(const QString &wallet, const QString &path, const OpeningHours &hours)
    {
        Statement row(m_database, "INSERT INTO opening_hours(wallet, path, zone, always, known_until, confidence)"
                                  " VALUES(?, ?, ?, ?, ?, ?)");
        row.bind(wallet).bind(path).bind(QString::fromLatin1(hours.zone)).bind(hours.isAlways ? 1 : 0);
        row.bind(hours.knownUntil.toString(Qt::ISODate)).bind(static_cast<qint64>(hours.confidence));
        bool isWritten = row.run();
        Statement span(m_database, "INSERT INTO opening_span(wallet, path, position, weekday, begin, until)"
                                   " VALUES(?, ?, ?, ?, ?, ?)");
        for (qint64 position = 0; const OpeningSpan &entry : hours.weekly) {
            span.bind(wallet).bind(path).bind(position++).bind(entry.weekday);
            isWritten = isWritten && span.bind(entry.from).bind(entry.to).run();
        }
        Statement day(m_database, "INSERT INTO opening_day(wallet, path, day, weekday) VALUES(?, ?, ?, ?)");
        for (const QDate &date : hours.daysOff) {
            day.bind(wallet).bind(path).bind(date.toString(Qt::ISODate)).bind(qint64(0));
            isWritten = isWritten && day.run();
        }
        for (const MakeUpDay &entry : hours.makeUpDays) {
            day.bind(wallet).bind(path).bind(entry.date.toString(Qt::ISODate)).bind(entry.weekday);
            isWritten = isWritten && day.run();
        }
        return isWritten;
    }

    bool writeSources(const WalletSource &source)
    {
        Statement row(m_database, "INSERT INTO source(wallet, path, position, address, note, confidence)"
                                  " VALUES(?, ?, ?, ?, ?, ?)");
        qint64 position = 0;
        return std::ranges::all_of(source.sources, [&](const SourceEntry &entry) {
            row.bind(source.wallet.id).bind(entry.path).bind(position++).bind(entry.source.address);
            return row.bind(entry.source.note).bind(static_cast<qint64>(entry.source.confidence)).run();
        });
    }

    bool writeSpellings(const DirectorySources &directory)
    {
        std::set<QString> names;
        for (const WalletSource &source : directory.wallets) {
            names.insert({source.wallet.nameInEnglish, source.wallet.localName, source.wallet.nameInChinese});
        }
        for (const QString &country : m_countries) {
            for (const QString &locale : m_locales) {
                names.insert(nameOfCountry(country, locale));
            }
        }
        Statement row(m_database, "INSERT INTO spelling(name, kind, text) VALUES(?, ?, ?)");
        return std::ranges::all_of(names, [&](const QString &name) {
            const Spellings spellings = spellingsOf(name);
            const bool isWritten = std::ranges::all_of(
                spellings.texts, [&](const QString &text) { return row.bind(name).bind(u"text").bind(text).run(); });
            return isWritten &&
                   (spellings.syllables.isEmpty() || row.bind(name).bind(u"syllables").bind(spellings.syllables).run());
        });
    }

    sqlite3 *m_database;
    QStringList m_locales;
    std::set<QString> m_countries;
};

} // namespace

bool writeDirectory(sqlite3 *database, const DirectorySources &directory, const QStringList &locales)
{
    return DirectoryWriter(database, locales).write(directory);
}

} // namespace WalletSupport
