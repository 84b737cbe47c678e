#pragma once

#include <QString>

#include <vector>

namespace WalletSupport {

/// Rules are tuned on one part of the real data and reported on the other, which nobody looks at.
enum class Part { Tune, Report, All };

/// A row of a set: what it is, and the text that is checked.
struct Sample
{
    QString kind; ///< of a message or an attack; the wallet that a fake host plays on; where an honest host is from
    QString text;
    QString want; ///< only of attacks
};

/// The sets of a folder: NAME.tsv or NAME.tsv.gz, with a line of names first. A set that is not there has no rows.
class Samples final
{
public:
    /// An empty folder has nothing.
    explicit Samples(const QString &folder)
        : m_folder(folder)
    {
    }

    /// The kind first, then the text, whose SHA-256 says to which part it belongs: even first digits are for tuning.
    [[nodiscard]] std::vector<Sample> read(const QString &name, Part part) const;
    /// All of attacks.tsv: want, kind and text, in which line breaks and tabs are written \n, \r and \t.
    [[nodiscard]] std::vector<Sample> readAttacks() const;

private:
    [[nodiscard]] QString contents(const QString &name) const;

    QString m_folder;
};

} // namespace WalletSupport
