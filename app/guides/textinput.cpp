#include "guides/textinput.h"

#include "ui/labels.h"
#include "ui/theme.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace WalletSupport {

namespace {

constexpr int UsualHeight = 150;

} // namespace

TextInput::TextInput(const QString &step, const Field &field, Case &ownCase, Theme &theme, QWidget *parent)
    : FieldInput(step, field, ownCase, theme, parent)
    , m_edit(new QPlainTextEdit)
    , m_left(new MutedLabel)
{
    m_edit->setObjectName(QStringLiteral("edit-") + field.id);
    m_edit->setTabChangesFocus(true);
    m_left->setObjectName(QStringLiteral("left-") + field.id);
    auto *row = new QWidget(this);
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_edit);
    layout->addWidget(m_left);
    addEditor(row);

    const auto scale = [this, &theme] { m_edit->setFixedHeight(theme.scaled(UsualHeight)); };
    connect(&theme, &Theme::changed, this, scale);
    scale();
    connect(m_edit, &QPlainTextEdit::textChanged, this, &TextInput::countLeft);
}

QWidget *TextInput::editor() const
{
    return m_edit;
}

FieldValue TextInput::editedValue() const
{
    return {m_edit->toPlainText(), {}, false};
}

void TextInput::setEditedValue(const FieldValue &value)
{
    m_edit->setPlainText(value.text);
}

void TextInput::retranslateUi()
{
    FieldInput::retranslateUi();
    countLeft();
}

void TextInput::countLeft()
{
    // Counting in UTF-16 is near enough to warn; the check counts characters.
    const int left = field().maxLength - static_cast<int>(m_edit->toPlainText().size());
    m_left->setVisible(left < field().maxLength / 4);
    m_left->setText(left >= 0 ? tr("%n characters left", nullptr, left) : tr("%n characters too many", nullptr, -left));
}

} // namespace WalletSupport
