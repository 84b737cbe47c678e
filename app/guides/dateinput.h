#pragma once

#include "guides/fieldinput.h"

#include <QDate>

#include <vector>

class QLineEdit;

namespace WalletSupport {

class IconButton;
class LinkButton;

/// A field for a day, typed in any way or chosen from a calendar. Below it stands which day that is; where it can be
/// two, both are there to choose.
class DateInput final : public FieldInput
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DateInput)

public:
    DateInput(const QString &step, const Field &field, Case &ownCase, Theme &theme, QWidget *parent);

    [[nodiscard]] QWidget *editor() const override;
    void retranslateUi() override;

protected:
    [[nodiscard]] FieldValue editedValue() const override;
    void setEditedValue(const FieldValue &value) override;

private:
    [[nodiscard]] QDate today() const;
    void setDay(QDate day);
    void openCalendar();
    /// Says which day the text means.
    void tellMeaning();
    void scale();

    QLineEdit *m_edit;
    IconButton *m_open;
    QWidget *m_meaning;
    MutedLabel *m_day;
    std::vector<LinkButton *> m_readings; ///< the days that a text can mean
    QDate m_shown;                        ///< whose words stand in the field, as long as nobody types there
};

} // namespace WalletSupport
