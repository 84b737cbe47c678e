#pragma once

#include "core/checker/checkreport.h"

#include <QStringList>

#include <memory>

namespace WalletSupport {

class CheckIndex;
class DemandPatterns;
class Directory;
struct MessageFacts;

/// What is known of the person who asks; all of it may be empty.
struct CheckContext
{
    QStringList countries; ///< ISO 3166 codes, the likeliest first
    QString wallet;        ///< the chosen wallet
};

/// "Is it really them?": finds every identifier in a text and judges each on its own, against the directory alone. It
/// asks nobody: there is no network in it. What it needs of the directory is read at the first check and kept.
class Checker final
{
public:
    /// Only so many UTF-16 units of a text are read.
    static constexpr qsizetype MostText = 100'000;

    /// Both must outlive it.
    Checker(const Directory &directory, const DemandPatterns &demands);
    Checker(const Checker &) = delete;
    Checker &operator=(const Checker &) = delete;
    ~Checker();

    /// Any text, also a hostile one. In any thread, but not in two at once.
    [[nodiscard]] CheckReport check(const QString &text, const CheckContext &context = {}) const;
    /// Whether all that it needs has been read. Not while it checks.
    [[nodiscard]] bool isReady() const { return m_index != nullptr; }

private:
    [[nodiscard]] const CheckIndex &index() const;

    const Directory &m_directory;
    const DemandPatterns &m_demands;
    mutable std::unique_ptr<const CheckIndex> m_index;
};

} // namespace WalletSupport
