#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace WalletSupport {

class ScatteredHosts;
struct CheckReport;

/// A text in which what hides addresses and words from machines and not from people is undone: `wallet[.]example` and
/// `wallet(dot)example`, as warnings write them, have their dots again, `&#46;` of a page's source is the dot that it
/// stands for, marks that only change how letters look are gone, and hosts that were broken up are whole, as
/// ScatteredHosts finds them. (`hxxp` is left to those who read schemes.)
class RefangedText final
{
public:
    RefangedText(const QString &written, const ScatteredHosts &hosts,
                 const std::function<bool(const QString &host)> &isDisguise);

    [[nodiscard]] const QString &text() const { return m_text; }
    /// Gives findings and demands of text() their places and words in what was written.
    void restore(CheckReport &report) const;

private:
    [[nodiscard]] qsizetype placeOf(qsizetype unit) const { return m_places[static_cast<std::size_t>(unit)]; }

    QString m_written;
    QString m_text;
    std::vector<qsizetype> m_places; ///< where each unit stood, and the end; empty if nothing was changed
};

} // namespace WalletSupport
