#pragma once

#include "core/guides/answer.h"
#include "core/guides/fieldcheck.h"
#include "core/guides/guidedefinition.h"

#include <QWidget>

class QCheckBox;
class QVBoxLayout;

namespace WalletSupport {

class ErrorLabel;
class Case;
class MutedLabel;
class StrongLabel;
class Theme;

/// One field of a form: its name, a hint, what is wrong with it, the editor that a subclass gives it, and "not sure"
/// with where to find out.
class FieldInput : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FieldInput)
    Q_PROPERTY(bool isWrong READ isWrong) // for the stylesheet

public:
    [[nodiscard]] bool isWrong() const { return m_isWrong; }
    [[nodiscard]] FieldValue value() const;
    void setValue(const FieldValue &value);
    /// An empty text takes the error away.
    void setError(const QString &error);
    /// Where a person types.
    [[nodiscard]] virtual QWidget *editor() const = 0;
    /// Where this error is mended.
    [[nodiscard]] virtual QWidget *placeOf(const FieldError &error) const
    {
        (void)error;
        return editor();
    }
    /// Told by the form when the language has changed.
    virtual void retranslateUi();

signals:
    /// What stands in the field is another thing than before.
    void edited();

protected:
    FieldInput(QString step, const Field &field, Case &ownCase, Theme &theme, QWidget *parent);

    [[nodiscard]] virtual FieldValue editedValue() const = 0;
    virtual void setEditedValue(const FieldValue &value) = 0;
    /// Puts the editor into its place; called once, by the subclass's constructor.
    void addEditor(QWidget *row);
    [[nodiscard]] const Field &field() const { return m_field; }
    [[nodiscard]] Case &currentCase() const { return m_case; }
    [[nodiscard]] Theme &theme() const { return m_theme; }
    [[nodiscard]] QString text(QStringView part) const;

private:
    void scale();

    QString m_step;
    const Field &m_field;
    Case &m_case;
    Theme &m_theme;
    QVBoxLayout *m_layout;
    StrongLabel *m_label;
    MutedLabel *m_hint;
    ErrorLabel *m_error;
    QWidget *m_row = nullptr;
    QCheckBox *m_notSure;
    MutedLabel *m_where;
    bool m_isWrong = false;
};

} // namespace WalletSupport
