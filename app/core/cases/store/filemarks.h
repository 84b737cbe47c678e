#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>
#include <map>
#include <utility>

namespace WalletSupport {

/// Which files lie at some paths, so that it can be told later whether they are still the same. A file that is open can
/// be written to after it was removed, and nobody finds what was written.
class FileMarks final
{
public:
    /// Those of `paths` that are there now.
    explicit FileMarks(const QStringList &paths);
    /// Whether all of them still lie where they lay.
    [[nodiscard]] bool areInPlace() const;

private:
    using Mark = std::pair<std::uintmax_t, std::uintmax_t>; ///< device and inode

    std::map<QString, Mark> m_marks;
};

} // namespace WalletSupport
