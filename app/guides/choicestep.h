#pragma once

#include "guides/steppage.h"

namespace WalletSupport {

class ChoiceButton;
class ErrorLabel;

/// A question with a few answers, one of which is chosen.
class ChoiceStep final : public StepPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChoiceStep)

public:
    ChoiceStep(const Step &step, Case &ownCase, Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] Answer answer() const override;
    [[nodiscard]] std::vector<PageError> showErrors(const std::vector<FieldError> &errors) override;
    [[nodiscard]] QWidget *firstField() const override;
    void retranslateUi() override;

private:
    std::vector<ChoiceButton *> m_choices;
    ErrorLabel *m_error;
};

} // namespace WalletSupport
