#include "authoring/countrynames.h"

#include "core/content/statement.h"

#include <QHash>

#include <unicode/locid.h>
#include <unicode/unistr.h>

namespace WalletSupport {

QString nameOfCountry(const QString &country, const QString &locale)
{
    // ICU's names are those of tables ("Hong Kong SAR China").
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

std::set<QString> allCountries()
{
    std::set<QString> countries;
    for (const char *const *code = icu::Locale::getISOCountries(); *code != nullptr; ++code) {
        countries.insert(QString::fromLatin1(*code));
    }
    return countries;
}

bool writeCountryNames(sqlite3 *database, const std::set<QString> &countries, const QStringList &locales)
{
    Statement row(database, "INSERT OR IGNORE INTO country_name(country, locale, name) VALUES(?, ?, ?)");
    for (const QString &country : countries) {
        for (const QString &locale : locales) {
            if (!row.bind(country).bind(locale).bind(nameOfCountry(country, locale)).run()) {
                return false;
            }
        }
    }
    return true;
}

} // namespace WalletSupport
