#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace WalletSupport {

/// The table of what was measured, and whether each figure keeps its bound.
class Table final
{
public:
    /// A row with a bound says whether it is kept; one without a figure heads those that follow.
    void add(const QString &what, const QString &figure = {}, const QString &bound = {},
             std::optional<bool> isKept = std::nullopt);
    void show() const;
    [[nodiscard]] int missed() const { return m_missed; }

private:
    std::vector<QStringList> m_rows{{QStringLiteral("what"), QStringLiteral("figure"), QStringLiteral("bound"), {}}};
    int m_missed = 0;
};

/// `part` of `all` in percent, with both.
[[nodiscard]] QString shareText(int part, int all);

} // namespace WalletSupport
