#include "guides/lineinput.h"

#include <QLineEdit>

namespace WalletSupport {

namespace {

Qt::InputMethodHints hintsFor(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Contact:
        return Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText | Qt::ImhPreferLatin;
    case FieldKind::OrderNumber:
    case FieldKind::Identifier:
        return Qt::ImhNoPredictiveText | Qt::ImhPreferLatin;
    case FieldKind::Date:
    case FieldKind::Wallet:
    case FieldKind::Country:
    case FieldKind::Text:
    case FieldKind::Multiline:
    case FieldKind::Amount:
        return Qt::ImhNone;
    }
    return Qt::ImhNone;
}

} // namespace

LineInput::LineInput(const QString &step, const Field &field, Case &ownCase, Theme &theme, QWidget *parent)
    : FieldInput(step, field, ownCase, theme, parent)
    , m_edit(new QLineEdit(this))
{
    // No maximum length here: what is too long is told on Continue, not cut off in silence.
    m_edit->setObjectName(QStringLiteral("edit-") + field.id);
    m_edit->setInputMethodHints(hintsFor(field.kind));
    addEditor(m_edit);
}

QWidget *LineInput::editor() const
{
    return m_edit;
}

FieldValue LineInput::editedValue() const
{
    return {m_edit->text(), {}, false};
}

void LineInput::setEditedValue(const FieldValue &value)
{
    m_edit->setText(value.text);
}

} // namespace WalletSupport
