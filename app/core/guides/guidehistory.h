#pragma once

#include "core/guides/guidesnapshot.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace WalletSupport {

/// The states that undo and redo go through: one for every page on which something was entered, and one for what
/// stands on the open page and has not gone on yet.
class GuideHistory final
{
public:
    explicit GuideHistory(GuideSnapshot first) { begin(std::move(first)); }

    /// Forgets all there was.
    void begin(GuideSnapshot first);
    /// Another page is shown.
    void turn(const GuideSnapshot &now);
    /// The program itself has filled something in; nobody wants to undo that.
    void amend(const GuideSnapshot &now) { m_states[m_at] = now; }

    /// Whether something was entered since the page was shown.
    [[nodiscard]] bool isEdited(const GuideSnapshot &now) const;
    [[nodiscard]] bool canUndo(const GuideSnapshot &now) const { return m_at > 0 || isEdited(now); }
    [[nodiscard]] bool canRedo(const GuideSnapshot &now) const;
    /// The state to go to; nothing if there is none.
    [[nodiscard]] std::optional<GuideSnapshot> undo(const GuideSnapshot &now);
    [[nodiscard]] std::optional<GuideSnapshot> redo(const GuideSnapshot &now);

private:
    void add(const GuideSnapshot &now);

    std::vector<GuideSnapshot> m_states; ///< never empty
    std::size_t m_at = 0;
};

} // namespace WalletSupport
