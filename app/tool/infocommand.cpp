#include "tool/arguments.h"
#include "tool/commands.h"
#include "tool/packfile.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

namespace WalletSupport {

namespace {

/// The number that `sql` finds; nothing if the pack was built without that table.
std::optional<qint64> numberIn(const Pack &pack, const char *sql)
{
    Statement statement = pack.query(sql);
    return statement.next() ? std::optional(statement.integer(0)) : std::nullopt;
}

/// How much of one thing is in a pack, and how a person and a script call it.
struct Count
{
    QString label;
    QString key;
    std::optional<qint64> number;
};

std::vector<Count> countsOf(const Pack &pack, const QString &file)
{
    const auto count = [&pack](const char *label, const char *key, const char *sql) {
        return Count{QString::fromLatin1(label), QString::fromLatin1(key), numberIn(pack, sql)};
    };
    return {
        count("articles", "articles", "SELECT count(*) FROM article"),
        count("phrasings", "phrasings", "SELECT count(*) FROM phrasing"),
        count("guides", "guides", "SELECT count(*) FROM guide"),
        count("wallets", "wallets", "SELECT count(*) FROM wallet"),
        count("groups of synonyms", "synonyms", "SELECT count(DISTINCT [group]) FROM synonym"),
        count("bytes of the search index", "index_bytes", "SELECT length(bytes) FROM search_index"),
        {QStringLiteral("bytes in all"), QStringLiteral("bytes"), QFileInfo(file).size()},
    };
}

QByteArray infoJson(const Pack &pack, const std::vector<Count> &counts)
{
    QJsonObject object{
        {QStringLiteral("id"), pack.id()},
        {QStringLiteral("version"), pack.version()},
        {QStringLiteral("issued"), pack.issued().toString(Qt::ISODate)},
        {QStringLiteral("locales"), QJsonArray::fromStringList(pack.locales())},
    };
    for (const Count &count : counts) {
        object.insert(count.key, count.number ? QJsonValue(*count.number) : QJsonValue(QJsonValue::Null));
    }
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace

ExitCode printInfo(const Arguments &arguments)
{
    const QString file = arguments.words.first();
    const std::optional<Pack> pack = openPackFile(file);
    if (!pack) {
        return ExitCode::InputAtFault;
    }
    const std::vector<Count> counts = countsOf(*pack, file);
    if (arguments.isJson) {
        out() << QString::fromUtf8(infoJson(*pack, counts));
        return ExitCode::Fine;
    }
    out() << pack->id() << ", version " << pack->version() << ", issued " << pack->issued().toString(Qt::ISODate)
          << ", in " << pack->locales().join(QStringLiteral(", ")) << '\n';
    for (const Count &count : counts) {
        if (count.number) {
            out() << *count.number << ' ' << count.label << '\n';
        }
    }
    return ExitCode::Fine;
}

} // namespace WalletSupport
