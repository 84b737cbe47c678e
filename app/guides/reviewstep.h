#pragma once

#include "guides/steppage.h"

namespace WalletSupport {

class LinkButton;

/// All that was answered, each with a way to change it.
class ReviewStep final : public StepPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewStep)

public:
    ReviewStep(const Step &step, Case &ownCase, Theme &theme, QWidget *parent = nullptr);

    void retranslateUi() override;

protected:
    void scale() override;

private:
    /// One answered question; its texts are set anew in another language.
    struct Row
    {
        QString step;
        QWidget *box = nullptr;
        TextLabel *question = nullptr;
        TextLabel *answer = nullptr;
        LinkButton *change = nullptr;
    };
    void addRow(const QString &step);

    std::vector<Row> m_rows;
};

} // namespace WalletSupport
