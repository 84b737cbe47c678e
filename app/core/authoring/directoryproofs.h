#pragma once

#include "core/authoring/directorysource.h"

#include <QJsonObject>
#include <QSet>
#include <QString>

#include <vector>

namespace WalletSupport {

class DirectoryValues;

/// The sources of one wallet's values: no value without one, none without a value, and one confidence for each.
class DirectoryProofs final
{
public:
    /// `wallet`: the wallet's place in the file, `wallets.3`.
    DirectoryProofs(QString wallet, DirectoryValues &values);

    void read(const QJsonObject &all);
    /// How far the value at `key` is trusted; one without a source is reported.
    [[nodiscard]] Confidence confidenceOf(const QString &key);
    /// Reports sources of values that nobody asked for.
    void refuseOrphans();
    [[nodiscard]] const std::vector<SourceEntry> &entries() const { return m_entries; }

private:
    void readSource(const QString &of, const QJsonObject &json);
    [[nodiscard]] QString sourcesPath() const;

    QString m_wallet;
    DirectoryValues &m_values;
    std::vector<SourceEntry> m_entries;
    QSet<QString> m_asked;
};

} // namespace WalletSupport
