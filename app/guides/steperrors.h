#pragma once

#include "core/guides/fieldcheck.h"

#include <vector>

namespace WalletSupport {

class ColumnScrollArea;
class ErrorSummary;
class StepPage;
struct PageError;

/// What is wrong on a page of a guide: said at its fields and in the summary above, until it is mended.
class StepErrors final
{
public:
    /// Both outlive it.
    StepErrors(ErrorSummary &summary, ColumnScrollArea &scroll);

    /// Errors of fields; the keyboard goes to the summary.
    void tell(StepPage &page, const std::vector<FieldError> &errors);
    /// What the page itself finds wrong; the keyboard goes to the summary.
    void tellOwn(const std::vector<PageError> &errors);
    /// Takes away what is said of fields that are not among `left`, what is wrong now.
    void forgetMended(StepPage &page, const std::vector<FieldError> &left);
    /// Says it again, in the language that holds now.
    void refresh(StepPage &page);
    void clear();

private:
    [[nodiscard]] bool isSaid() const;

    ErrorSummary &m_summary;
    ColumnScrollArea &m_scroll;
    std::vector<FieldError> m_errors;
};

} // namespace WalletSupport
