#include "core/content/pack.h"

#include "core/content/locales.h"
#include "core/content/packschema.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

namespace WalletSupport {

namespace {

/// A pack larger than this is not read: SQLite's pages are addressed in 32 bits here, and no real pack comes near it.
constexpr qint64 LargestPack = 1LL << 30;

QString metaValue(const Pack &pack, QStringView key)
{
    Statement statement = pack.query("SELECT value FROM meta WHERE key = ?");
    statement.bind(key);
    return statement.next() ? statement.text(0) : QString();
}

} // namespace

void Pack::Closer::operator()(sqlite3 *database) const
{
    sqlite3_close_v2(database);
}

Result<Pack, PackError> Pack::open(const QByteArray &bytes, Verify verify)
{
    if (bytes.isEmpty()) {
        return fail(PackError{PackError::Kind::Missing, QStringLiteral("no bytes")});
    }
    if (!bytes.startsWith("SQLite format 3")) {
        return fail(PackError{PackError::Kind::NotAPack, QStringLiteral("no SQLite header")});
    }

    if (bytes.size() > LargestPack) {
        return fail(PackError{PackError::Kind::NotAPack, QStringLiteral("larger than 1 GiB")});
    }

    Pack pack;
    pack.m_bytes = bytes;
    sqlite3 *database = nullptr;
    if (sqlite3_open_v2(":memory:", &database, SQLITE_OPEN_READWRITE | SQLITE_OPEN_FULLMUTEX, nullptr) != SQLITE_OK) {
        sqlite3_close_v2(database);
        return fail(PackError{PackError::Kind::Damaged, QStringLiteral("SQLite did not start")});
    }
    pack.m_database.reset(database);
    // The bytes are only read: SQLITE_DESERIALIZE_READONLY. The call takes a non-const pointer for its other modes.
    auto *data = const_cast<unsigned char *>(reinterpret_cast<const unsigned char *>(pack.m_bytes.constData()));
    if (sqlite3_deserialize(database, "main", data, pack.m_bytes.size(), pack.m_bytes.size(),
                            SQLITE_DESERIALIZE_READONLY) != SQLITE_OK) {
        return fail(PackError{PackError::Kind::NotAPack, QStringLiteral("deserialize refused")});
    }
    sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);

    // A view can go on for ever, and any of our queries would read it as if it were a table.
    Statement others = pack.query("SELECT name FROM sqlite_master WHERE type NOT IN ('table', 'index')"
                                  " OR sql LIKE '%CREATE%VIRTUAL%' LIMIT 1");
    if (others.next()) {
        return fail(
            PackError{PackError::Kind::NotAPack, QStringLiteral("it holds more than tables: ") + others.text(0)});
    }

    if (verify == Verify::Wholly) {
        Statement check = pack.query("PRAGMA integrity_check(1)");
        if (!check.next() || check.text(0) != QLatin1String("ok")) {
            return fail(PackError{PackError::Kind::Damaged, QString::fromUtf8(sqlite3_errmsg(database))});
        }
    }

    const QString format = metaValue(pack, u"format");
    if (format.isEmpty()) {
        return fail(PackError{PackError::Kind::NotAPack, QString::fromUtf8(sqlite3_errmsg(database))});
    }
    if (format.toInt() != PackFormat) {
        return fail(PackError{PackError::Kind::WrongFormat, format});
    }
    pack.m_id = metaValue(pack, u"id");
    pack.m_version = metaValue(pack, u"version").toInt();
    pack.m_issued = QDate::fromString(metaValue(pack, u"issued"), Qt::ISODate);
    pack.m_locales = metaValue(pack, u"locales").split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (pack.m_id.isEmpty() || pack.m_version < 1 || pack.m_locales.isEmpty()) {
        return fail(PackError{PackError::Kind::Damaged, QStringLiteral("meta is not whole")});
    }
    return pack;
}

Result<Pack, PackError> Pack::openFile(const QString &path)
{
    QFile file(path);
    // A pipe would be waited for, and a device read for ever.
    if (file.exists() && !QFileInfo(path).isFile()) {
        return fail(PackError{PackError::Kind::Missing, QStringLiteral("it is not a regular file")});
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(PackError{PackError::Kind::Missing, file.errorString()});
    }
    return open(file.read(LargestPack + 1));
}

QString Pack::bestLocaleOf(const char *sql, const QString &id, const QString &locale) const
{
    Statement statement = query(sql);
    statement.bind(id);
    QStringList available;
    while (statement.next()) {
        available.append(statement.text(0));
    }
    return bestLocale(locale, available);
}

std::vector<Topic> Pack::topics(const QString &locale) const
{
    std::vector<Topic> topics;
    Statement list = query("SELECT id FROM topic ORDER BY position");
    while (list.next()) {
        const QString id = list.text(0);
        Statement name = query("SELECT name FROM topic_name WHERE topic = ? AND locale = ?");
        name.bind(id).bind(bestLocaleOf("SELECT locale FROM topic_name WHERE topic = ?", id, locale));
        topics.push_back({id, name.next() ? name.text(0) : id});
    }
    return topics;
}

std::vector<ArticleSummary> Pack::articles(const QString &locale) const
{
    // One pass over the titles of all languages, keeping for each article the one that stands first in the order
    // of fallback.
    const QStringList order = fallbackOrder(locale, m_locales);
    std::vector<ArticleSummary> summaries;
    qsizetype bestRank = 0;
    Statement list = query("SELECT article.id, article.topic, article_text.title, article_text.locale FROM article"
                           " JOIN article_text ON article_text.article = article.id ORDER BY article.position");
    while (list.next()) {
        const qsizetype rank = order.indexOf(list.text(3));
        if (!summaries.empty() && summaries.back().id == list.text(0)) {
            if (rank >= bestRank) {
                continue;
            }
            summaries.pop_back();
        }
        bestRank = rank;
        summaries.push_back({list.text(0), list.text(1), list.text(2), list.text(3)});
    }
    return summaries;
}

QStringList Pack::featured() const
{
    QStringList ids;
    Statement list = query("SELECT article FROM featured ORDER BY position");
    while (list.next()) {
        ids.append(list.text(0));
    }
    return ids;
}

std::optional<Article> Pack::article(const QString &id, const QString &locale) const
{
    const QString best = bestLocaleOf("SELECT locale FROM article_text WHERE article = ?", id, locale);
    Statement row = query("SELECT article.topic, article.guide, title, body, plain, reviewed FROM article_text"
                          " JOIN article ON article.id = article_text.article WHERE article = ? AND locale = ?");
    row.bind(id).bind(best);
    if (!row.next()) {
        return std::nullopt;
    }
    Article article;
    article.id = id;
    article.locale = best;
    article.topic = row.text(0);
    article.guide = row.text(1);
    article.title = row.text(2);
    article.body = row.text(3);
    article.plain = row.text(4);
    article.reviewed = QDate::fromString(row.text(5), Qt::ISODate);

    Statement related = query("SELECT related FROM related WHERE article = ? ORDER BY position");
    related.bind(id);
    while (related.next()) {
        article.related.append(related.text(0));
    }
    Statement sources = query("SELECT address FROM article_source WHERE article = ? AND locale = ? ORDER BY position");
    sources.bind(id).bind(best);
    while (sources.next()) {
        article.sources.append(sources.text(0));
    }
    return article;
}

QStringList Pack::guides() const
{
    QStringList ids;
    Statement list = query("SELECT id FROM guide ORDER BY position");
    while (list.next()) {
        ids.append(list.text(0));
    }
    return ids;
}

QByteArray Pack::guideFlow(const QString &id) const
{
    Statement row = query("SELECT flow FROM guide WHERE id = ?");
    row.bind(id);
    return row.next() ? row.bytes(0) : QByteArray();
}

QByteArray Pack::guideWords(const QString &id, const QString &locale) const
{
    Statement row = query("SELECT words FROM guide_words WHERE guide = ? AND locale = ?");
    row.bind(id).bind(bestLocaleOf("SELECT locale FROM guide_words WHERE guide = ?", id, locale));
    return row.next() ? row.bytes(0) : QByteArray();
}

QString Pack::countryName(const QString &country, const QString &locale) const
{
    Statement row = query("SELECT name FROM country_name WHERE country = ? AND locale = ?");
    row.bind(country).bind(bestLocaleOf("SELECT locale FROM country_name WHERE country = ?", country, locale));
    return row.next() ? row.text(0) : country;
}

std::vector<quint64> Pack::firstBlob(const char *table, const char *column) const
{
    sqlite3_blob *opened = nullptr;
    const int result = sqlite3_blob_open(m_database.get(), "main", table, column, 1, 0, &opened);
    const std::unique_ptr<sqlite3_blob, decltype(&sqlite3_blob_close)> blob(opened, sqlite3_blob_close);
    if (result != SQLITE_OK) {
        return {};
    }
    const int size = sqlite3_blob_bytes(blob.get());
    std::vector<quint64> words((static_cast<size_t>(size) + sizeof(quint64) - 1) / sizeof(quint64));
    if (sqlite3_blob_read(blob.get(), words.data(), size, 0) != SQLITE_OK) {
        words.clear();
    }
    return words;
}

} // namespace WalletSupport
