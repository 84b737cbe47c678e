#pragma once

#include "authoring/directorysource.h"

#include <QJsonObject>
#include <QSet>
#include <QString>

#include <vector>

namespace WalletSupport {

class DirectoryValues;

/// Reads the list of sources of one value, `of`; what is wrong is reported at `path`, their place in the file.
[[nodiscard]] std::vector<SourceEntry> readSources(const QJsonValue &list, const QString &of, const QString &path,
                                                   DirectoryValues &values);

/// How far a value with these sources is trusted; reports at `path`, the value's place, if they are too few.
[[nodiscard]] Confidence confidenceBy(const std::vector<SourceEntry> &sources, const QString &path,
                                      DirectoryValues &values);

/// The sources of one wallet's values: no value without one, none without a value, and one confidence for each.
class DirectoryProofs final
{
public:
    /// `wallet`: the wallet's place in the file, `wallets.3`.
    DirectoryProofs(QString wallet, DirectoryValues &values);

    void read(const QJsonValue &all);
    /// How far the value at `key` is trusted; one without a source is reported.
    [[nodiscard]] Confidence confidenceOf(const QString &key);
    /// Reports sources of values that nobody asked for.
    void refuseOrphans();
    [[nodiscard]] const std::vector<SourceEntry> &entries() const { return m_entries; }

private:
    [[nodiscard]] QString placeOf(const QString &key) const;

    QString m_wallet;
    DirectoryValues &m_values;
    std::vector<SourceEntry> m_entries;
    QSet<QString> m_asked;
};

} // namespace WalletSupport
