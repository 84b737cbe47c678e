#pragma once

#include "benchmarks/checker/samples.h"

namespace WalletSupport {

class Checker;
class Table;

/// What is asked of the checker on the sets of a folder.
class Rates final
{
public:
    /// What `shown` names of the tuning part is printed where it was missed: fake, honest, attacks or a kind of
    /// message.
    Rates(const Checker &checker, const Samples &samples, Part part, const QString &shown)
        : m_checker(checker)
        , m_samples(samples)
        , m_part(part)
        , m_shown(shown)
    {
    }

    void addHosts(Table &table) const;
    void addAttacks(Table &table) const;
    void addMessages(Table &table) const;

private:
    void show(const QString &kind, const Sample &sample, const QString &verdict) const;

    const Checker &m_checker;
    const Samples &m_samples;
    Part m_part;
    QString m_shown;
};

} // namespace WalletSupport
