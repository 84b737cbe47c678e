#pragma once

#include "core/base/result.h"
#include "core/content/article.h"
#include "core/content/statement.h"

#include <QByteArray>
#include <QDate>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

struct sqlite3;

namespace WalletSupport {

/// Why a pack could not be opened; `detail` is for the log.
struct PackError
{
    enum class Kind {
        Missing,     ///< there is no such file, or it is empty
        NotAPack,    ///< it is something else, or cut off
        WrongFormat, ///< made for another version of the program
        Damaged,     ///< it is a pack, but its pages contradict one another
    };
    Kind kind = Kind::Missing;
    QString detail;
};

/// A built support pack, read only. It reads from the very bytes it was given, which it keeps alive.
class Pack final
{
public:
    /// Whether every page is read and compared when the pack is opened. The pack that comes inside the program
    /// is as trusted as the program and needs no such check at each start.
    enum class Verify { Quickly, Wholly };

    [[nodiscard]] static Result<Pack, PackError> open(const QByteArray &bytes, Verify verify = Verify::Wholly);
    [[nodiscard]] static Result<Pack, PackError> openFile(const QString &path);

    [[nodiscard]] QString id() const { return m_id; }
    [[nodiscard]] int version() const { return m_version; }
    [[nodiscard]] QDate issued() const { return m_issued; }
    [[nodiscard]] QStringList locales() const { return m_locales; }

    [[nodiscard]] std::vector<Topic> topics(const QString &locale) const;
    /// All articles in the order of their topics, the featured ones first; each in the best language there is.
    [[nodiscard]] std::vector<ArticleSummary> articles(const QString &locale) const;
    /// The questions that are most asked, in the pack's order.
    [[nodiscard]] QStringList featured() const;
    /// The article in the best language there is; nothing if the pack has no such article.
    [[nodiscard]] std::optional<Article> article(const QString &id, const QString &locale) const;

    [[nodiscard]] QStringList guides() const;
    /// The guide's flow, as JSON; empty if there is no such guide.
    [[nodiscard]] QByteArray guideFlow(const QString &id) const;
    /// The guide's words in the best language there is, as JSON.
    [[nodiscard]] QByteArray guideWords(const QString &id, const QString &locale) const;

    /// The name of a country (ISO 3166 code) in the best language there is; the code if it has none.
    [[nodiscard]] QString countryName(const QString &country, const QString &locale) const;

    /// A query over the pack's own tables, for the other parts of core (packschema.h).
    [[nodiscard]] Statement query(const char *sql) const { return {m_database.get(), sql}; }

    /// The first blob of a column, in whole words of eight bytes, read without a second copy of it; empty if there is
    /// none.
    [[nodiscard]] std::vector<quint64> firstBlob(const char *table, const char *column) const;

private:
    struct Closer
    {
        void operator()(sqlite3 *database) const;
    };

    Pack() = default;
    /// The locales that `sql` (one parameter, one column) finds for `id`, best first.
    [[nodiscard]] QString bestLocaleOf(const char *sql, const QString &id, const QString &locale) const;

    QByteArray m_bytes; ///< declared before the database, so that it goes after it
    std::unique_ptr<sqlite3, Closer> m_database;
    QString m_id;
    int m_version = 0;
    QDate m_issued;
    QStringList m_locales;
};

} // namespace WalletSupport
