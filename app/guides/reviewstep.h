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
    /// One answered question, or one of several items of a group; its texts are set anew in another language.
    struct Row
    {
        QString step;
        int item = -1; ///< from 0; -1: the whole answer
        QWidget *box = nullptr;
        TextLabel *question = nullptr;
        TextLabel *answer = nullptr;
        LinkButton *change = nullptr;
    };
    void addRows(const QString &step);
    void addRow(const QString &step, int item);
    [[nodiscard]] QString questionOf(const Row &row) const;
    [[nodiscard]] QString answerOf(const Row &row) const;

    std::vector<Row> m_rows;
};

} // namespace WalletSupport
