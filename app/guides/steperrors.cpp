#include "guides/steperrors.h"

#include "guides/errorsummary.h"
#include "guides/steppage.h"
#include "ui/columnscrollarea.h"

#include <QScrollBar>

#include <algorithm>

namespace WalletSupport {

StepErrors::StepErrors(ErrorSummary &summary, ColumnScrollArea &scroll)
    : m_summary(summary)
    , m_scroll(scroll)
{
}

bool StepErrors::isSaid() const
{
    return !m_summary.isHidden();
}

void StepErrors::tell(StepPage &page, const std::vector<FieldError> &errors)
{
    m_errors = errors;
    m_summary.showErrors(page.showErrors(errors));
    m_summary.takeFocus();
}

void StepErrors::tellOwn(const std::vector<PageError> &errors)
{
    m_errors.clear();
    m_summary.showErrors(errors);
    m_summary.takeFocus();
}

void StepErrors::forgetMended(StepPage &page, const std::vector<FieldError> &left)
{
    if (!isSaid()) {
        return;
    }
    const QWidget *typed = page.focusWidget() != nullptr ? page.focusWidget() : &page;
    const auto placeOf = [&] { return typed->mapTo(m_scroll.viewport(), QPoint()).y(); };
    const int before = placeOf();
    std::vector<FieldError> still; // of the fields that were told of; what is wrong there may be another thing by now
    for (const FieldError &error : m_errors) {
        const auto found = std::ranges::find_if(
            left, [&](const FieldError &other) { return other.field == error.field && other.item == error.item; });
        if (found != left.end()) {
            still.push_back(*found);
        }
    }
    m_errors = std::move(still);
    const std::vector<PageError> said = page.showErrors(m_errors);
    if (said.empty() && m_summary.hasKeyboard()) {
        QWidget *field = page.firstField(); // else the keyboard would end on the rail when the summary goes
        (field != nullptr ? field : &page)->setFocus(Qt::OtherFocusReason);
    }
    m_summary.showErrors(said);
    // The field that is typed in stays where it is.
    m_scroll.settle();
    m_scroll.verticalScrollBar()->setValue(m_scroll.verticalScrollBar()->value() + placeOf() - before);
}

void StepErrors::refresh(StepPage &page)
{
    if (isSaid()) {
        m_summary.showErrors(m_errors.empty() ? page.ownErrors() : page.showErrors(m_errors));
    }
}

void StepErrors::clear()
{
    m_errors.clear();
    m_summary.showErrors({});
}

} // namespace WalletSupport
