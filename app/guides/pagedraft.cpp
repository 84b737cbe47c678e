#include "guides/pagedraft.h"

#include "core/guides/guiderun.h"
#include "guides/steppage.h"

namespace WalletSupport {

void PageDraft::begin(const StepPage &page)
{
    m_held = m_run.shown(page.step().id);
    m_asShown = page.answer();
}

void PageDraft::keep(const StepPage &page) const
{
    const Answer now = page.answer();
    m_run.keepDraft(now == m_asShown ? m_held : now);
}

} // namespace WalletSupport
