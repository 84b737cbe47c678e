#pragma once

#include "core/guides/fieldcheck.h"
#include "guides/steppage.h"

#include <QObject>

#include <vector>

class QVBoxLayout;

namespace WalletSupport {

class FieldInput;

/// The inputs of a form, or of one item of a group.
class FormFields final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FormFields)

public:
    /// Puts an input for each field of the step into `layout`; they belong to `host`, as this does.
    FormFields(const Step &step, Case &ownCase, Theme &theme, QWidget *host, QVBoxLayout &layout);

    [[nodiscard]] FieldValues values() const;
    void setValues(const FieldValues &values);
    /// Shows each error at its field, takes others away, and returns those shown with their places, in order.
    [[nodiscard]] std::vector<PageError> showErrors(const std::vector<FieldError> &errors);
    [[nodiscard]] QWidget *first() const;
    void retranslate();

signals:
    void edited();

private:
    const Step &m_step;
    Case &m_case;
    std::vector<FieldInput *> m_inputs;
    std::vector<FieldError> m_errors;
};

} // namespace WalletSupport
