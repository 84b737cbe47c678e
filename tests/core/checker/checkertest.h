#pragma once

#include "core/checker/checker.h"
#include "core/checker/demands/demands.h"
#include "core/directory/directory.h"

#include <QTest>

#include <memory>
#include <optional>

namespace WalletSupport {

/// The checker on the example wallet, for tests whose rows are a text and what is found in it, separated by |:
/// `kind verdict reason remarks...`.
class CheckerTest : public QObject
{
protected:
    void openPack();
    [[nodiscard]] QStringList found(const QString &text, const CheckContext &context = {}) const;
    static void addColumns();
    static void row(const char *name, const char *text, const char *expected);
    void compare() const;

    std::optional<Pack> m_pack;
    std::optional<Directory> m_directory;
    std::optional<DemandPatterns> m_demands;
    std::unique_ptr<Checker> m_checker;
};

} // namespace WalletSupport
