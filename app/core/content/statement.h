#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace WalletSupport {

/// A prepared SQLite statement, finalised with its scope. A failed one has no rows and `hasFailed()`.
class Statement final
{
public:
    Statement(sqlite3 *database, const char *sql);

    /// Binds the next parameter, from the left.
    Statement &bind(QStringView text);
    Statement &bind(qint64 number);

    /// Steps to the next row; false at the end and after a fault.
    [[nodiscard]] bool next();
    /// Runs a statement that has no rows; false after a fault. The statement can then be bound and run again.
    [[nodiscard]] bool run();
    /// Makes the statement ready to be bound again.
    void reset();
    [[nodiscard]] bool hasFailed() const { return m_failed; }

    [[nodiscard]] QString text(int column) const;
    /// Bytes as they are; they must stay until the statement has run.
    Statement &bind(const QByteArray &bytes);
    /// The column's bytes as they are stored, for JSON.
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] qint64 integer(int column) const;

private:
    struct Finalizer
    {
        void operator()(sqlite3_stmt *statement) const;
    };

    std::unique_ptr<sqlite3_stmt, Finalizer> m_statement;
    int m_nextParameter = 1;
    bool m_failed = false;
};

} // namespace WalletSupport
