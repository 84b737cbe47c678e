#include "guides/fieldinput.h"

#include "core/cases/case.h"
#include "ui/labels.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStyle>
#include <QVBoxLayout>

namespace WalletSupport {

FieldInput::FieldInput(QString step, const Field &field, Case &ownCase, Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_step(std::move(step))
    , m_field(field)
    , m_case(ownCase)
    , m_theme(theme)
    , m_layout(new QVBoxLayout(this))
    , m_label(new StrongLabel(this))
    , m_hint(new MutedLabel(this))
    , m_error(new ErrorLabel(this))
    , m_notSure(new QCheckBox(this))
    , m_where(new MutedLabel(this))
{
    setObjectName(QStringLiteral("field-") + field.id);
    m_error->setObjectName(QStringLiteral("error-") + field.id);
    // Said with the editor, as its description; labels would be said with the page besides.
    m_hint->setRole(QAccessible::Paragraph);
    m_error->setRole(QAccessible::Paragraph);
    m_where->setRole(QAccessible::Paragraph); // with the tick
    m_notSure->setObjectName(QStringLiteral("notSure-") + field.id);
    m_where->setObjectName(QStringLiteral("where-") + field.id);
    m_layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_label, m_hint, m_error, m_notSure, m_where}) {
        m_layout->addWidget(widget);
    }
    m_error->hide();
    m_notSure->setVisible(field.allowsNotSure);
    // Where to find out is of use to everybody, and nothing moves when the tick is set.
    m_where->setVisible(field.allowsNotSure);
    connect(m_notSure, &QCheckBox::toggled, this, [this](bool isNotSure) {
        // What has been typed stays in sight and comes back when the tick is taken away.
        m_row->setEnabled(!isNotSure);
        emit edited();
    });
    connect(&theme, &Theme::changed, this, &FieldInput::scale);
    scale();
}

void FieldInput::addEditor(QWidget *row)
{
    m_row = row;
    m_layout->insertWidget(m_layout->indexOf(m_error) + 1, row);
    m_label->setBuddy(editor());
    setFocusProxy(editor());
    if (auto *line = qobject_cast<QLineEdit *>(editor())) {
        connect(line, &QLineEdit::textChanged, this, &FieldInput::edited);
    } else if (auto *lines = qobject_cast<QPlainTextEdit *>(editor())) {
        connect(lines, &QPlainTextEdit::textChanged, this, &FieldInput::edited);
    }
    retranslateUi();
}

FieldValue FieldInput::value() const
{
    FieldValue value = editedValue();
    value.isNotSure = m_field.allowsNotSure && m_notSure->isChecked();
    return value;
}

void FieldInput::setValue(const FieldValue &value)
{
    if (editedValue() != FieldValue{value.text, value.code, false}) {
        setEditedValue(value); // nothing new would move the caret for nothing, and make Orca miss the focus
    }
    m_notSure->setChecked(value.isNotSure);
}

void FieldInput::setError(const QString &error)
{
    m_error->setText(error);
    m_error->setVisible(!error.isEmpty());
    const QString hint = m_hint->text();
    editor()->setAccessibleDescription(error.isEmpty() ? hint : error);
    if (m_isWrong == error.isEmpty()) {
        m_isWrong = !error.isEmpty();
        // The stylesheet gives the editor its edge by the field around it, and looks again only when told.
        style()->polish(this);
        style()->polish(editor());
    }
}

QString FieldInput::text(QStringView part) const
{
    return m_case.filled(m_case.words().ofField(m_step, m_field.id, part));
}

void FieldInput::retranslateUi()
{
    const QString label = text(u"label");
    //: The name of a field that may be left empty; %1 is the name
    m_label->setText(m_field.need == Need::Optional ? tr("%1 (optional)").arg(label) : label);
    editor()->setAccessibleName(m_label->text());
    m_hint->setText(text(u"hint"));
    m_hint->setVisible(!m_hint->text().isEmpty());
    m_notSure->setText(text(u"not-sure"));
    m_notSure->setAccessibleName(m_notSure->text());
    m_where->setText(text(u"where"));
    m_notSure->setAccessibleDescription(m_where->text());
    editor()->setAccessibleDescription(m_hint->text());
}

void FieldInput::scale()
{
    m_layout->setSpacing(m_theme.scaled(6));
    m_where->setIndent(m_theme.scaled(32)); // below the words of the tick, not below its box
}

} // namespace WalletSupport
