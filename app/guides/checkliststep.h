#pragma once

#include "guides/steppage.h"

namespace WalletSupport {

class TickButton;

/// Things to do or to try, ticked as they are done. Nothing has to be ticked to go on.
class ChecklistStep final : public StepPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChecklistStep)

public:
    ChecklistStep(const Step &step, Case &ownCase, Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] Answer answer() const override;
    [[nodiscard]] QWidget *firstField() const override;
    void retranslateUi() override;

private:
    std::vector<TickButton *> m_items;
};

} // namespace WalletSupport
