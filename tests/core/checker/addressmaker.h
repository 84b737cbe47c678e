#pragma once

#include <QRandomGenerator>
#include <QString>
#include <QStringList>

namespace WalletSupport {

/// Makes addresses of official hosts and of pieces that lead astray: schemes, user names, marks, escapes, full-width
/// and invisible characters, foreign hosts. The same seed makes the same addresses.
class AddressMaker final
{
public:
    AddressMaker(const QStringList &officialHosts, quint32 seed)
        : m_hosts(officialHosts)
        , m_random(seed)
    {
    }

    [[nodiscard]] QString next();

private:
    [[nodiscard]] QString oneOf(const QStringList &list);
    /// One time in so many.
    [[nodiscard]] bool isChance(int oneIn) { return m_random.bounded(oneIn) == 0; }
    [[nodiscard]] QString disguised(QString host);

    QStringList m_hosts;
    QRandomGenerator m_random;
};

} // namespace WalletSupport
