#include "authoring/rightssource.h"

#include "authoring/directoryvalues.h"
#include "authoring/sourcefile.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace WalletSupport {

namespace {

constexpr const char *File = "directory/rights.json";
constexpr int DaysInMonth = 30;   // the shorter way to count, so that no day is told too late
constexpr int LongestLimit = 240; // of days or months

/// Reads one right of the list.
class RightReader
{
public:
    RightReader(const QJsonObject &json, QString path, DirectoryValues &values)
        : m_json(json)
        , m_path(std::move(path))
        , m_values(values)
    {
    }

    RightEntry read(const QStringList &locales, const QHash<QString, QStringList> &groups, const QStringList &wallets)
    {
        m_values.refuseUnknownKeys(m_json, m_path,
                                   {QStringLiteral("id"), QStringLiteral("country"), QStringLiteral("applies_to"),
                                    QStringLiteral("wallet"), QStringLiteral("limit"), QStringLiteral("texts"),
                                    QStringLiteral("who_decides"), QStringLiteral("sources"), QStringLiteral("checked"),
                                    QStringLiteral("notes")});
        Right &right = m_entry.right;
        right.id = m_json.value(QLatin1String("id")).toString();
        if (!isId(right.id)) {
            report(QStringLiteral("id"), QStringLiteral("\"%1\" is not made of a-z, 0-9 and hyphens").arg(right.id));
        }
        readCountry(groups);
        readKind();
        right.wallet = m_values.text(m_json, QStringLiteral("wallet"), m_path, false);
        if (!right.wallet.isEmpty() && !wallets.contains(right.wallet)) {
            report(QStringLiteral("wallet"), QStringLiteral("there is no wallet \"%1\"").arg(right.wallet));
        }
        readLimit();
        m_entry.texts = words(QStringLiteral("texts"), locales);
        m_entry.decides = words(QStringLiteral("who_decides"), locales);
        readSources();
        right.checked = m_values.date(m_json.value(QLatin1String("checked")), at(QStringLiteral("checked")));
        (void)m_values.texts(m_json, QStringLiteral("notes"), m_path);
        return m_entry;
    }

private:
    QString at(const QString &key) const { return m_path + u'.' + key; }
    void report(const QString &key, const QString &what) { m_values.report(at(key), what); }

    void readCountry(const QHash<QString, QStringList> &groups)
    {
        const QString country = m_json.value(QLatin1String("country")).toString();
        if (country == QLatin1String("worldwide")) {
            return;
        }
        m_entry.countries = groups.value(country);
        if (m_entry.countries.isEmpty()) {
            m_entry.countries = QStringList{m_values.country(country, at(QStringLiteral("country")))};
        }
    }

    void readKind()
    {
        const QString word = m_json.value(QLatin1String("applies_to")).toString();
        if (const std::optional<RightKind> kind = rightKindFrom(word)) {
            m_entry.right.kind = *kind;
        } else {
            report(QStringLiteral("applies_to"), QStringLiteral("the kind \"%1\" of a right is unknown").arg(word));
        }
    }

    void readLimit()
    {
        const QJsonValue value = m_json.value(QLatin1String("limit"));
        if (value.isUndefined()) {
            return;
        }
        const QString path = at(QStringLiteral("limit"));
        const QJsonObject limit = value.toObject();
        m_values.refuseUnknownKeys(limit, path,
                                   {QStringLiteral("days"), QStringLiteral("months"), QStringLiteral("from")});
        const bool isMonths = limit.contains(QLatin1String("months"));
        const double count = limit.value(isMonths ? QLatin1String("months") : QLatin1String("days")).toDouble();
        const bool isWhole = count >= 1 && count <= LongestLimit && std::floor(count) == count;
        if (!isWhole || isMonths == limit.contains(QLatin1String("days"))) {
            m_values.report(
                path,
                QStringLiteral("must be a whole number of \"days\" or of \"months\", up to %1").arg(LongestLimit));
            return;
        }
        const QString event = limit.value(QLatin1String("from")).toString();
        if (const std::optional<DatedEvent> from = datedEventFrom(event)) {
            m_entry.right.limit = RightLimit{static_cast<int>(count) * (isMonths ? DaysInMonth : 1), *from};
        } else {
            m_values.report(path + QStringLiteral(".from"),
                            QStringLiteral("a limit cannot run from \"%1\"").arg(event));
        }
    }

    QHash<QString, QString> words(const QString &key, const QStringList &locales)
    {
        QHash<QString, QString> texts;
        const QJsonObject json = m_json.value(key).toObject();
        m_values.refuseUnknownKeys(json, at(key), locales);
        for (const QString &locale : locales) {
            texts.insert(locale, m_values.text(json, locale, at(key), true));
        }
        return texts;
    }

    void readSources()
    {
        static const QStringList kinds{QStringLiteral("official"), QStringLiteral("copy"), QStringLiteral("wallet"),
                                       QStringLiteral("secondary")};
        const QJsonArray list = m_json.value(QLatin1String("sources")).toArray();
        if (list.isEmpty()) {
            report(QStringLiteral("sources"), QStringLiteral("no right is told without a source"));
        }
        for (int index = 0; index < list.size(); ++index) {
            const QString path = QStringLiteral("%1.%2").arg(at(QStringLiteral("sources"))).arg(index);
            const QJsonObject json = list.at(index).toObject();
            m_values.refuseUnknownKeys(json, path,
                                       {QStringLiteral("url"), QStringLiteral("kind"), QStringLiteral("seen")});
            const RightSource source{m_values.text(json, QStringLiteral("url"), path, true),
                                     m_values.text(json, QStringLiteral("kind"), path, true),
                                     m_values.date(json.value(QLatin1String("seen")), path + QStringLiteral(".seen"))};
            const bool isWeb = source.address.startsWith(QLatin1String("https://")) ||
                               source.address.startsWith(QLatin1String("http://"));
            if (!source.address.isEmpty() && !isWeb) {
                m_values.report(path, QStringLiteral("\"%1\" is not a web address").arg(source.address));
            }
            if (!source.kind.isEmpty() && !kinds.contains(source.kind)) {
                m_values.report(path, QStringLiteral("the kind \"%1\" of a source is unknown").arg(source.kind));
            }
            m_entry.right.sources.push_back(source);
        }
    }

    const QJsonObject m_json;
    QString m_path;
    DirectoryValues &m_values;
    RightEntry m_entry;
};

QHash<QString, QStringList> readGroups(const QJsonValue &value, DirectoryValues &values)
{
    QHash<QString, QStringList> groups;
    const QJsonObject json = value.toObject();
    for (auto it = json.begin(); it != json.end(); ++it) {
        const QString path = QString(QStringLiteral("groups.") + it.key());
        QStringList countries = values.texts(json, it.key(), QStringLiteral("groups"));
        for (QString &country : countries) {
            country = values.country(country, path);
        }
        if (countries.isEmpty()) {
            values.report(path, QStringLiteral("must be a list of countries"));
        }
        groups.insert(it.key(), countries);
    }
    return groups;
}

} // namespace

std::vector<RightEntry> readRights(const QString &folder, const QStringList &locales, const QStringList &wallets,
                                   Faults &faults)
{
    const QString file = QLatin1String(File);
    if (!QFileInfo::exists(QString(folder + u'/' + file))) {
        return {};
    }
    const std::optional<QByteArray> bytes = readSourceFile(folder, file, faults);
    const std::optional<QJsonObject> json = bytes ? readJsonFile(folder, file, faults) : std::nullopt;
    if (!json) {
        return {};
    }
    DirectoryValues values(file, *bytes, faults);
    values.refuseUnknownKeys(*json, QString(),
                             {QStringLiteral("collected"), QStringLiteral("groups"), QStringLiteral("rights")});
    (void)values.date(json->value(QLatin1String("collected")), QStringLiteral("collected"));
    const QHash<QString, QStringList> groups = readGroups(json->value(QLatin1String("groups")), values);
    const QJsonArray list = json->value(QLatin1String("rights")).toArray();
    if (list.isEmpty()) {
        values.report(QStringLiteral("rights"), QStringLiteral("must be a list of rights"));
    }
    std::vector<RightEntry> rights;
    for (int index = 0; index < list.size(); ++index) {
        const QString path = QStringLiteral("rights.%1").arg(index);
        if (!list.at(index).isObject()) {
            values.report(path, QStringLiteral("must be an object"));
            continue;
        }
        rights.push_back(RightReader(list.at(index).toObject(), path, values).read(locales, groups, wallets));
        const auto isSame = [&](const RightEntry &other) { return other.right.id == rights.back().right.id; };
        if (std::count_if(rights.begin(), rights.end(), isSame) > 1) {
            values.report(path, QStringLiteral("\"%1\" stands twice").arg(rights.back().right.id));
        }
    }
    return rights;
}

} // namespace WalletSupport
