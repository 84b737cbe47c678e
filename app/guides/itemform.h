#pragma once

#include "guides/formfields.h"

#include <QWidget>

class QPushButton;

namespace WalletSupport {

class HeadingLabel;
class LinkButton;

/// The fields of one item of a group. Where there are several, it says which one it is, and can be closed and removed.
class ItemForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ItemForm)

public:
    ItemForm(const Step &step, const FieldValues &values, Case &ownCase, Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] FormFields &fields() const { return *m_fields; }
    /// What the item is called; empty where it is the only one.
    void setTitle(const QString &title);

signals:
    void edited();
    void doneRequested();
    void removeRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void scale();

    Theme &m_theme;
    HeadingLabel *m_title;
    FormFields *m_fields;
    QWidget *m_buttons;
    QPushButton *m_done;
    LinkButton *m_remove;
};

} // namespace WalletSupport
