#pragma once

#include "guides/steppage.h"

namespace WalletSupport {

class FormFields;

/// One question that takes a few fields to answer.
class FormStep final : public StepPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FormStep)

public:
    FormStep(const Step &step, Case &ownCase, Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] Answer answer() const override;
    [[nodiscard]] std::vector<PageError> showErrors(const std::vector<FieldError> &errors) override;
    [[nodiscard]] QWidget *firstField() const override;
    void retranslateUi() override;

protected:
    void scale() override;

private:
    FormFields *m_fields;
};

} // namespace WalletSupport
