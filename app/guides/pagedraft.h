#pragma once

#include "core/guides/answer.h"

namespace WalletSupport {

class GuideRun;
class StepPage;

/// Keeps what stands on the open page in the run. A page that is left as it was shown leaves the run as it was, also
/// where it has filled in something by itself, such as the likely country: nobody has entered that.
class PageDraft final
{
public:
    /// `run` must outlive it.
    explicit PageDraft(GuideRun &run)
        : m_run(run)
    {
    }

    /// `page` is shown now, as the run has it.
    void begin(const StepPage &page);
    /// Keeps what stands on the page that is shown, unchecked.
    void keep(const StepPage &page) const;

private:
    GuideRun &m_run;
    Answer m_held;    ///< what the run had when the page was shown
    Answer m_asShown; ///< and what stood on the page then
};

} // namespace WalletSupport
