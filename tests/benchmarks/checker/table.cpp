#include "benchmarks/checker/table.h"

#include <QTextStream>

#include <algorithm>
#include <array>

namespace WalletSupport {

void Table::add(const QString &what, const QString &figure, const QString &bound, std::optional<bool> isKept)
{
    const QString verdict = !isKept ? QString() : *isKept ? QStringLiteral("met") : QStringLiteral("MISSED");
    m_missed += isKept && !*isKept ? 1 : 0;
    m_rows.push_back({what, figure, bound, verdict});
}

void Table::show() const
{
    std::array<qsizetype, 4> widths{};
    for (const QStringList &row : m_rows) {
        for (std::size_t column = 0; column < widths.size(); ++column) {
            widths[column] = std::max(widths[column], row.at(static_cast<qsizetype>(column)).size());
        }
    }
    QTextStream out(stdout);
    for (const QStringList &row : m_rows) {
        QString line;
        for (std::size_t column = 0; column < widths.size(); ++column) {
            line += row.at(static_cast<qsizetype>(column)).leftJustified(widths[column] + 2);
        }
        line.resize(line.size() - 2);
        out << line << '\n';
    }
}

QString shareText(int part, int all)
{
    return all == 0 ? QStringLiteral("not run")
                    : QStringLiteral("%1 % (%2 of %3)").arg(100.0 * part / all, 0, 'f', 2).arg(part).arg(all);
}

} // namespace WalletSupport
