#pragma once

#include <QRegularExpression>
#include <QString>

#include <functional>
#include <vector>

namespace WalletSupport {

struct CheckerLists;

/// A host that was broken up by blanks or words, so that machines read none and people all of it.
struct ScatteredHost
{
    qsizetype begin = 0; ///< in UTF-16 units
    qsizetype end = 0;
    QString host; ///< as it is meant
};

/// Finds such hosts: `wallet-login . example`, `wallet-login dot example`, `wallet-login点example` and single letters
/// with blanks.
class ScatteredHosts final
{
public:
    explicit ScatteredHosts(const CheckerLists &lists);

    /// In a text of other words only hosts that `isDisguise` says yes to; else those that are nearly all of the text.
    [[nodiscard]] std::vector<ScatteredHost> find(const QString &text,
                                                  const std::function<bool(const QString &host)> &isDisguise) const;

private:
    QRegularExpression m_brokenUp;
};

} // namespace WalletSupport
