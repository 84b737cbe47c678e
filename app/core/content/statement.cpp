#include "core/content/statement.h"

#include <sqlite3.h>

namespace WalletSupport {

void Statement::Finalizer::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Statement::Statement(sqlite3 *database, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    m_failed = sqlite3_prepare_v2(database, sql, -1, &statement, nullptr) != SQLITE_OK;
    m_statement.reset(statement);
}

Statement &Statement::bind(QStringView text)
{
    const QByteArray utf8 = text.toUtf8();
    m_failed |= sqlite3_bind_text(m_statement.get(), m_nextParameter++, utf8.constData(), static_cast<int>(utf8.size()),
                                  SQLITE_TRANSIENT) != SQLITE_OK;
    return *this;
}

Statement &Statement::bind(qint64 number)
{
    m_failed |= sqlite3_bind_int64(m_statement.get(), m_nextParameter++, number) != SQLITE_OK;
    return *this;
}

Statement &Statement::bind(const QByteArray &bytes)
{
    m_failed |= sqlite3_bind_blob64(m_statement.get(), m_nextParameter++, bytes.constData(),
                                    static_cast<sqlite3_uint64>(bytes.size()), SQLITE_STATIC) != SQLITE_OK;
    return *this;
}

bool Statement::next()
{
    if (m_failed) {
        return false;
    }
    const int result = sqlite3_step(m_statement.get());
    m_failed = result != SQLITE_ROW && result != SQLITE_DONE;
    return result == SQLITE_ROW;
}

bool Statement::run()
{
    while (next()) {
    }
    reset();
    return !m_failed;
}

void Statement::reset()
{
    sqlite3_reset(m_statement.get());
    m_nextParameter = 1;
}

QString Statement::text(int column) const
{
    return QString::fromUtf8(bytes(column));
}

QByteArray Statement::bytes(int column) const
{
    // sqlite3_column_bytes must follow sqlite3_column_text, so that it counts the UTF-8 form.
    const unsigned char *text = sqlite3_column_text(m_statement.get(), column);
    return {reinterpret_cast<const char *>(text), sqlite3_column_bytes(m_statement.get(), column)};
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

} // namespace WalletSupport
