#include "authoring/packsource.h"

#include "authoring/checkersource.h"
#include "authoring/demandsource.h"
#include "authoring/sourcefile.h"
#include "authoring/synonymsource.h"
#include "core/content/locales.h"

#include <QDir>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace WalletSupport {

namespace {

/// Reads pack.json.
class ManifestReader
{
public:
    ManifestReader(PackSource &source, Faults &faults)
        : m_source(source)
        , m_faults(faults)
    {
    }

    void read()
    {
        const std::optional<QByteArray> bytes = readSourceFile(m_source.folder, m_file, m_faults);
        const std::optional<QJsonObject> json = bytes ? readJsonFile(m_source.folder, m_file, m_faults) : std::nullopt;
        if (!json) {
            return;
        }
        m_lines = JsonLines(*bytes);
        m_json = *json;
        refuseUnknownKeys();
        if (m_json.value(QLatin1String("format")).toInt() != 1) {
            report(QStringLiteral("format"), QStringLiteral("\"format\" must be 1"));
        }
        m_source.id = m_json.value(QLatin1String("id")).toString();
        if (!isId(m_source.id)) {
            report(QStringLiteral("id"), QStringLiteral("\"id\" must be made of a-z, 0-9 and hyphens"));
        }
        m_source.version = m_json.value(QLatin1String("version")).toInt();
        if (m_source.version < 1) {
            report(QStringLiteral("version"), QStringLiteral("\"version\" must be a whole number from 1 up"));
        }
        m_source.issued = QDate::fromString(m_json.value(QLatin1String("issued")).toString(), Qt::ISODate);
        if (!m_source.issued.isValid()) {
            report(QStringLiteral("issued"), QStringLiteral("\"issued\" must be a date, YYYY-MM-DD"));
        }
        readLocales();
        m_source.names = readNames(m_json.value(QLatin1String("names")), QStringLiteral("names"));
        readTopics();
        readGuidePurposes();
        const QJsonArray featured = m_json.value(QLatin1String("featured")).toArray();
        for (const QJsonValue &id : featured) {
            m_source.featured.append(id.toString());
        }
    }

private:
    void report(const QString &path, const QString &what) { m_faults.push_back({m_file, m_lines.lineOf(path), what}); }

    void refuseUnknownKeys()
    {
        static const QStringList known = {
            QStringLiteral("format"), QStringLiteral("id"),       QStringLiteral("version"),
            QStringLiteral("issued"), QStringLiteral("names"),    QStringLiteral("locales"),
            QStringLiteral("topics"), QStringLiteral("featured"), QStringLiteral("guide_purposes")};
        refuseUnknownKeys(m_json, QString(), known);
    }

    void refuseUnknownKeys(const QJsonObject &object, const QString &path, const QStringList &known)
    {
        const QStringList keys = object.keys();
        for (const QString &key : keys) {
            if (!known.contains(key)) {
                report(path.isEmpty() ? key : path, QStringLiteral("unknown key \"%1\"").arg(key));
            }
        }
    }

    void readLocales()
    {
        const QJsonArray locales = m_json.value(QLatin1String("locales")).toArray();
        for (const QJsonValue &value : locales) {
            const QString locale = value.toString();
            if (!isLocaleName(locale)) {
                report(QStringLiteral("locales"), QStringLiteral("\"%1\" is not a locale").arg(locale));
                continue;
            }
            m_source.locales.append(locale);
        }
        if (m_source.locales.isEmpty()) {
            report(QStringLiteral("locales"), QStringLiteral("\"locales\" must name at least one"));
        }
    }

    QHash<QString, QString> readNames(const QJsonValue &value, const QString &path)
    {
        QHash<QString, QString> names;
        const QJsonObject object = value.toObject();
        for (const QString &locale : std::as_const(m_source.locales)) {
            const QString name = object.value(locale).toString().trimmed();
            if (name.isEmpty()) {
                report(path, QStringLiteral("the name in \"%1\" is missing").arg(locale));
            }
            names.insert(locale, name);
        }
        return names;
    }

    void readTopics()
    {
        const QJsonArray topics = m_json.value(QLatin1String("topics")).toArray();
        QSet<QString> seen;
        for (int index = 0; index < topics.size(); ++index) {
            const QString path = QStringLiteral("topics.%1").arg(index);
            const QJsonObject topic = topics.at(index).toObject();
            const QString id = topic.value(QLatin1String("id")).toString();
            if (!isId(id) || seen.contains(id)) {
                report(path, QStringLiteral("the topic's id \"%1\" is wrong or stands twice").arg(id));
                continue;
            }
            seen.insert(id);
            const QJsonValue purpose = topic.value(QLatin1String("purpose"));
            m_source.topics.push_back({id, readNames(topic.value(QLatin1String("names")), path),
                                       purpose.isUndefined() ? Purpose::Any : readPurpose(purpose, path)});
            refuseUnknownKeys(topic, path, {QStringLiteral("id"), QStringLiteral("names"), QStringLiteral("purpose")});
        }
    }

    Purpose readPurpose(const QJsonValue &value, const QString &path)
    {
        const std::optional<Purpose> purpose = purposeFrom(value.toString());
        if (!purpose) {
            report(path, QStringLiteral("the purpose \"%1\" is unknown").arg(value.toString()));
        }
        return purpose.value_or(Purpose::Any);
    }

    void readGuidePurposes()
    {
        const QString key = QStringLiteral("guide_purposes");
        const QJsonValue value = m_json.value(key);
        if (!value.isUndefined() && !value.isObject()) {
            report(key, QStringLiteral("\"%1\" must be an object").arg(key));
        }
        const QJsonObject purposes = value.toObject();
        for (auto it = purposes.begin(); it != purposes.end(); ++it) {
            m_source.guidePurposes.insert({it.key(), readPurpose(it.value(), QString(key + u'.' + it.key()))});
        }
    }

    const QString m_file = QStringLiteral("pack.json");
    PackSource &m_source;
    Faults &m_faults;
    JsonLines m_lines{QByteArray()};
    QJsonObject m_json;
};

void readArticles(PackSource &source, Faults &faults)
{
    const QDir articles(QDir(source.folder).filePath(QStringLiteral("articles")));
    const QStringList folders = articles.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &locale : folders) {
        if (!source.locales.contains(locale)) {
            faults.push_back({QStringLiteral("articles/") + locale, 1,
                              QStringLiteral("pack.json does not name the locale \"%1\"").arg(locale)});
            continue;
        }
        const QStringList files = QDir(articles.filePath(locale)).entryList(QDir::Files, QDir::Name);
        for (const QString &file : files) {
            const QString id = file.chopped(file.endsWith(QLatin1String(".md")) ? 3 : 0);
            if (!file.endsWith(QLatin1String(".md")) || !isId(id)) {
                faults.push_back({QStringLiteral("articles/%1/%2").arg(locale, file), 1,
                                  QStringLiteral("the name must be made of a-z, 0-9 and hyphens, and end in .md")});
                continue;
            }
            if (const std::optional<ArticleSource> article = readArticle(source.folder, locale, id, faults)) {
                source.articles.push_back(*article);
            }
        }
    }
    if (source.articles.empty()) {
        faults.push_back({QStringLiteral("articles"), 1, QStringLiteral("the pack has no article that can be used")});
    }
}

void checkGuidePurposes(const PackSource &source, const QSet<QString> &guides, Faults &faults)
{
    for (const auto &[guide, purpose] : source.guidePurposes) {
        if (!guides.contains(guide)) {
            const QString what = QStringLiteral("\"guide_purposes\": there is no guide \"%1\"").arg(guide);
            faults.push_back({QStringLiteral("pack.json"), 1, what});
        }
    }
}

/// What can be seen only when all articles are known.
void checkTogether(const PackSource &source, Faults &faults)
{
    QSet<QString> ids;
    QSet<QString> topics;
    QSet<QString> guides;
    std::ranges::for_each(source.articles, [&](const ArticleSource &article) { ids.insert(article.id); });
    std::ranges::for_each(source.topics, [&](const TopicSource &topic) { topics.insert(topic.id); });
    std::ranges::for_each(source.guides, [&](const GuideSource &guide) { guides.insert(guide.id); });

    QHash<QString, const ArticleSource *> firstOfId;
    QHash<QString, QString> firstWithPhrasing;
    QSet<QString> present;
    for (const ArticleSource &article : source.articles) {
        present.insert(article.locale + QLatin1Char('/') + article.id);
        const auto report = [&](int line, const QString &what, Fault::Severity severity = Fault::Severity::Error) {
            faults.push_back({article.file, line, what, severity});
        };
        if (!topics.contains(article.topic)) {
            report(article.topicLine, QStringLiteral("pack.json has no topic \"%1\"").arg(article.topic));
        }
        if (!article.guide.isEmpty() && !guides.contains(article.guide)) {
            report(article.guideLine, QStringLiteral("there is no guide \"%1\"").arg(article.guide));
        }
        for (const QString &related : article.related) {
            if (!ids.contains(related) || related == article.id) {
                report(article.relatedLine, QStringLiteral("there is no other article \"%1\"").arg(related));
            }
        }
        for (const QString &link : article.links) {
            const QString target = link.section(QLatin1Char('/'), 1);
            const bool isKnown = (link.startsWith(QLatin1String("wallet-support:article/")) && ids.contains(target)) ||
                                 (link.startsWith(QLatin1String("wallet-support:guide/")) && guides.contains(target)) ||
                                 link == QLatin1String("wallet-support:stolen");
            if (!isKnown) {
                report(article.bodyLine, QStringLiteral("the link \"%1\" leads to no article or guide").arg(link));
            }
        }
        for (const QString &phrasing : article.phrasings) {
            const QString key = phrasing.toCaseFolded();
            const QString other = firstWithPhrasing.value(key);
            if (!other.isEmpty()) {
                report(article.phrasingsLine,
                       QStringLiteral("the phrasing \"%1\" stands in %2 too").arg(phrasing, other),
                       Fault::Severity::Warning);
            }
            firstWithPhrasing.insert(key, article.file);
        }
        const ArticleSource *first = firstOfId.value(article.id, nullptr);
        if (first == nullptr) {
            firstOfId.insert(article.id, &article);
        } else if (first->topic != article.topic || first->guide != article.guide ||
                   first->related != article.related) {
            report(article.topicLine,
                   QStringLiteral("topic, guide and related must be the same as in %1").arg(first->file));
        }
    }
    for (const QString &locale : source.locales) {
        for (const QString &id : std::as_const(ids)) {
            if (!present.contains(locale + QLatin1Char('/') + id)) {
                faults.push_back({QStringLiteral("articles/%1/%2.md").arg(locale, id), 1,
                                  QStringLiteral("is missing: another language will be shown"),
                                  Fault::Severity::Warning});
            }
        }
    }
    for (const GuideSource &guide : source.guides) {
        checkGuide(guide, ids, guides, faults);
    }
    checkGuidePurposes(source, guides, faults);
    for (const QString &id : source.featured) {
        if (!ids.contains(id)) {
            faults.push_back(
                {QStringLiteral("pack.json"), 1, QStringLiteral("\"featured\": no article \"%1\"").arg(id)});
        }
    }
}

} // namespace

bool CheckedPack::isFaultless() const
{
    return std::ranges::none_of(faults, [](const Fault &fault) { return fault.severity == Fault::Severity::Error; });
}

CheckedPack checkPack(const QString &folder)
{
    CheckedPack checked;
    checked.source.folder = folder;
    ManifestReader(checked.source, checked.faults).read();
    readArticles(checked.source, checked.faults);
    checked.source.guides = readGuides(folder, checked.source.locales, checked.faults);
    checked.source.synonyms = readSynonyms(folder, checked.faults);
    checked.source.directory = readDirectory(folder, checked.faults);
    checked.source.demands = readDemands(folder, checked.faults);
    checked.source.anyonesPages =
        readAnyonesPages(folder, checked.source.directory.value_or(DirectorySources()), checked.faults);
    QStringList wallets;
    if (checked.source.directory) {
        std::ranges::transform(checked.source.directory->wallets, std::back_inserter(wallets),
                               [](const WalletSource &source) { return source.wallet.id; });
    }
    checked.source.checker = readCheckerLists(folder, wallets, checked.faults);
    checked.source.reportingLines = readReportingLines(folder, checked.source.locales, checked.faults);
    checked.source.rights = readRights(folder, checked.source.locales, wallets, checked.faults);
    checkTogether(checked.source, checked.faults);
    std::ranges::stable_sort(checked.faults, {}, [](const Fault &fault) { return std::pair(fault.file, fault.line); });
    return checked;
}

} // namespace WalletSupport
