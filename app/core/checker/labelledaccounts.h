#pragma once

#include "core/checker/identifierfinder.h"

#include <QRegularExpression>

#include <vector>

namespace WalletSupport {

class NetworkNames;
struct CheckerLists;

/// Finds the accounts that a text names without @, by a label: `公众号：…`, `WeChat ID: …`, `Telegram: …`.
class LabelledAccounts final
{
public:
    explicit LabelledAccounts(const CheckerLists &lists);

    /// `even` is evenWidth() of the text.
    [[nodiscard]] std::vector<Candidate> find(const QString &even, const NetworkNames &names) const;

private:
    std::vector<QRegularExpression> m_patterns;
};

} // namespace WalletSupport
