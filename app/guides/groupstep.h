#pragma once

#include "guides/steppage.h"

class QPushButton;

namespace WalletSupport {

class Announcer;
class ErrorLabel;
class ItemList;
class MutedLabel;

/// One question that is answered once for each of several things, as payments. The first one is asked as a form is, so
/// that whoever has only one meets nothing else; a button asks for another one.
class GroupStep final : public StepPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GroupStep)

public:
    GroupStep(const Step &step, Case &ownCase, Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] Answer answer() const override;
    [[nodiscard]] std::vector<PageError> showErrors(const std::vector<FieldError> &errors) override;
    [[nodiscard]] QWidget *firstField() const override;
    void openItem(int item) override;
    void retranslateUi() override;

protected:
    void scale() override;

private:
    void offerAnother();

    ItemList *m_list;
    ErrorLabel *m_error;
    QPushButton *m_add;
    MutedLabel *m_full;
    Announcer *m_announcer;
};

} // namespace WalletSupport
