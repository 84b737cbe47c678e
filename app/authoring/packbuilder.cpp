#include "authoring/packbuilder.h"

#include "authoring/checkerwriter.h"
#include "authoring/countrynames.h"
#include "authoring/demandwriter.h"
#include "authoring/directorywriter.h"
#include "authoring/reportingwriter.h"
#include "authoring/rightswriter.h"
#include "core/content/packschema.h"
#include "core/content/statement.h"
#include "core/search/indexbuilder.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <sqlite3.h>

#include <algorithm>
#include <memory>
#include <utility>

namespace WalletSupport {

namespace {

struct Closer
{
    void operator()(sqlite3 *database) const { sqlite3_close_v2(database); }
};

QString textIn(const QByteArray &json, QLatin1String key)
{
    return QJsonDocument::fromJson(json).object().value(key).toString();
}

/// Writes the tables one after the other; a fault in one makes the whole fail.
class PackWriter
{
public:
    PackWriter(sqlite3 *database, const PackSource &source, const BuildProgress &progress)
        : m_database(database)
        , m_source(source)
        , m_progress(progress)
    {
    }

    bool write()
    {
        return execute(PackSchema) && execute("BEGIN") && writeMeta() && writeTopics() && writeArticles() &&
               writeGuides() &&
               (!m_source.directory || writeDirectory(m_database, *m_source.directory, m_source.locales)) &&
               writeAnyonesPages(m_database, m_source.anyonesPages) && writeDemands(m_database, m_source.demands) &&
               writeCheckerLists(m_database, m_source.checker) &&
               writeReportingLines(m_database, m_source.reportingLines, m_source.locales) &&
               writeRights(m_database, m_source.rights, m_source.locales) &&
               writeCountryNames(m_database, allCountries(), m_source.locales) && execute("COMMIT") &&
               execute("ANALYZE") && execute("VACUUM");
    }

private:
    bool execute(const char *sql) { return sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) == SQLITE_OK; }

    bool writeMeta()
    {
        Statement meta(m_database, "INSERT INTO meta VALUES(?, ?)");
        const bool isWritten = meta.bind(u"format").bind(QString::number(PackFormat)).run() &&
                               meta.bind(u"id").bind(m_source.id).run() &&
                               meta.bind(u"version").bind(QString::number(m_source.version)).run() &&
                               meta.bind(u"issued").bind(m_source.issued.toString(Qt::ISODate)).run() &&
                               meta.bind(u"locales").bind(m_source.locales.join(QLatin1Char(' '))).run();
        Statement name(m_database, "INSERT INTO pack_name VALUES(?, ?)");
        return isWritten && std::ranges::all_of(m_source.locales, [&](const QString &locale) {
                   return name.bind(locale).bind(m_source.names.value(locale)).run();
               });
    }

    bool writeTopics()
    {
        Statement topic(m_database, "INSERT INTO topic VALUES(?, ?)");
        Statement name(m_database, "INSERT INTO topic_name VALUES(?, ?, ?)");
        for (qint64 position = 0; const TopicSource &source : m_source.topics) {
            bool isWritten = topic.bind(position++).bind(source.id).run();
            for (const QString &locale : m_source.locales) {
                isWritten = isWritten && name.bind(source.id).bind(locale).bind(source.names.value(locale)).run();
            }
            if (!isWritten) {
                return false;
            }
        }
        return writePurposes() && writeFeatured();
    }

    bool writePurposes()
    {
        Statement row(m_database, "INSERT INTO purpose(subject, id, purpose) VALUES(?, ?, ?)");
        bool isWritten = true;
        for (const TopicSource &topic : m_source.topics) {
            isWritten = isWritten && row.bind(u"topic").bind(topic.id).bind(textOf(topic.purpose)).run();
        }
        for (const auto &[guide, purpose] : m_source.guidePurposes) {
            isWritten = isWritten && row.bind(u"guide").bind(guide).bind(textOf(purpose)).run();
        }
        return isWritten;
    }

    bool writeFeatured()
    {
        Statement featured(m_database, "INSERT INTO featured VALUES(?, ?)");
        for (qint64 position = 0; const QString &id : m_source.featured) {
            if (!featured.bind(position++).bind(id).run()) {
                return false;
            }
        }
        return true;
    }

    /// The articles' order: by topic, the featured ones first, then by id.
    std::vector<const ArticleSource *> orderedArticles() const
    {
        std::vector<const ArticleSource *> ordered;
        for (const ArticleSource &article : m_source.articles) {
            ordered.push_back(&article);
        }
        const auto rank = [this](const ArticleSource *article) {
            const auto topic = std::ranges::find(m_source.topics, article->topic, &TopicSource::id);
            const qsizetype featured = m_source.featured.indexOf(article->id);
            return std::tuple(topic - m_source.topics.begin(), featured < 0 ? m_source.featured.size() : featured,
                              article->id, m_source.locales.indexOf(article->locale));
        };
        std::ranges::sort(ordered, {}, rank);
        return ordered;
    }

    bool writeArticles()
    {
        Statement article(m_database, "INSERT INTO article VALUES(?, ?, ?, ?)");
        Statement related(m_database, "INSERT INTO related VALUES(?, ?, ?)");
        QString lastId;
        qint64 position = 0;
        IndexBuilder index(m_source.synonyms);
        IndexedText words;
        const std::vector<const ArticleSource *> ordered = orderedArticles();
        QSet<QString> all;
        for (const ArticleSource *source : ordered) {
            all.insert(source->id);
        }
        const auto addToIndex = [&] {
            index.add(std::exchange(words, {}));
            if (m_progress) {
                m_progress(position, all.size());
            }
        };
        for (const ArticleSource *source : ordered) {
            if (source->id != lastId) {
                if (position > 0) {
                    addToIndex();
                }
                lastId = source->id;
                bool isWritten =
                    article.bind(position++).bind(source->id).bind(source->topic).bind(source->guide).run();
                for (qint64 place = 0; const QString &id : source->related) {
                    isWritten = isWritten && related.bind(source->id).bind(place++).bind(id).run();
                }
                if (!isWritten) {
                    return false;
                }
            }
            words.titles.append(source->title);
            words.phrasings.append(source->phrasings);
            words.bodies.append(source->plainText);
            if (!writeArticleText(*source)) {
                return false;
            }
        }
        if (position > 0) {
            addToIndex();
        }
        index.addNames(walletNames());
        return writeIndex(index);
    }

    [[nodiscard]] QStringList walletNames() const
    {
        QStringList names;
        for (size_t number = 0; m_source.directory && number < m_source.directory->wallets.size(); ++number) {
            const Wallet &wallet = m_source.directory->wallets[number].wallet;
            names << wallet.nameInEnglish << wallet.localName << wallet.nameInChinese;
        }
        return names;
    }

    bool writeIndex(IndexBuilder &index)
    {
        Statement synonym(m_database, "INSERT INTO synonym VALUES(?, ?, ?)");
        for (qint64 group = 0; const QStringList &terms : m_source.synonyms) {
            for (qint64 position = 0; const QString &term : terms) {
                if (!synonym.bind(group).bind(position++).bind(term).run()) {
                    return false;
                }
            }
            ++group;
        }
        const QByteArray bytes = index.finished();
        Statement row(m_database, "INSERT INTO search_index VALUES(?)");
        return row.bind(bytes).run();
    }

    bool writeArticleText(const ArticleSource &source)
    {
        Statement text(m_database, "INSERT INTO article_text VALUES(?, ?, ?, ?, ?, ?)");
        bool isWritten = text.bind(source.id)
                             .bind(source.locale)
                             .bind(source.title)
                             .bind(source.body)
                             .bind(source.plainText)
                             .bind(source.reviewed.toString(Qt::ISODate))
                             .run();
        const auto writeList = [&](const char *sql, const QStringList &list) {
            Statement row(m_database, sql);
            for (qint64 place = 0; const QString &entry : list) {
                isWritten = isWritten && row.bind(source.id).bind(source.locale).bind(place++).bind(entry).run();
            }
        };
        writeList("INSERT INTO phrasing VALUES(?, ?, ?, ?)", source.phrasings);
        writeList("INSERT INTO article_source VALUES(?, ?, ?, ?)", source.sources);
        return isWritten;
    }

    bool writeGuides()
    {
        Statement guide(m_database, "INSERT INTO guide VALUES(?, ?, ?, ?)");
        Statement words(m_database, "INSERT INTO guide_words VALUES(?, ?, ?, ?, ?)");
        for (qint64 position = 0; const GuideSource &source : m_source.guides) {
            bool isWritten = guide.bind(position++)
                                 .bind(source.id)
                                 .bind(textIn(source.flow, QLatin1String("icon")))
                                 .bind(QString::fromUtf8(source.flow))
                                 .run();
            for (const QString &locale : m_source.locales) {
                const QByteArray ofLocale = source.words.value(locale);
                isWritten = isWritten && words.bind(source.id)
                                             .bind(locale)
                                             .bind(textIn(ofLocale, QLatin1String("title")))
                                             .bind(textIn(ofLocale, QLatin1String("summary")))
                                             .bind(QString::fromUtf8(ofLocale))
                                             .run();
            }
            if (!isWritten) {
                return false;
            }
        }
        return true;
    }

    sqlite3 *m_database;
    const PackSource &m_source;
    const BuildProgress &m_progress;
};

} // namespace

Result<QByteArray, BuildError> buildPack(const PackSource &source, const BuildProgress &progress)
{
    sqlite3 *handle = nullptr;
    const int opened = sqlite3_open(":memory:", &handle);
    const std::unique_ptr<sqlite3, Closer> database(handle);
    if (opened != SQLITE_OK || !PackWriter(database.get(), source, progress).write()) {
        return fail(BuildError{QString::fromUtf8(sqlite3_errmsg(database.get()))});
    }
    sqlite3_int64 size = 0;
    unsigned char *bytes = sqlite3_serialize(database.get(), "main", &size, 0);
    if (bytes == nullptr) {
        return fail(BuildError{QStringLiteral("out of memory")});
    }
    const QByteArray pack(reinterpret_cast<const char *>(bytes), size);
    sqlite3_free(bytes);
    return pack;
}

} // namespace WalletSupport
