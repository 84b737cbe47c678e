#pragma once

#include "guides/steppage.h"

namespace WalletSupport {

class PrimaryButton;

/// Something to know or to do before going on.
class NoticeStep final : public StepPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NoticeStep)

public:
    NoticeStep(const Step &step, Case &ownCase, Theme &theme, QWidget *parent = nullptr)
        : StepPage(step, ownCase, theme, parent)
    {
        NoticeStep::retranslateUi();
    }
};

/// The way into another guide.
class HandoverStep final : public StepPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HandoverStep)

public:
    HandoverStep(const Step &step, Case &ownCase, Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *firstField() const override;
    void retranslateUi() override;

private:
    PrimaryButton *m_start;
};

} // namespace WalletSupport
