#include "guides/amountinput.h"

#include "core/guides/currencies.h"
#include "guides/guidesession.h"
#include "ui/choicebox.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>

namespace WalletSupport {

AmountInput::AmountInput(const QString &step, const Field &field, GuideSession &session, Theme &theme, QWidget *parent)
    : FieldInput(step, field, session, theme, parent)
    , m_number(new QLineEdit)
    , m_currency(new ChoiceBox)
{
    m_number->setObjectName(QStringLiteral("edit-") + field.id);
    m_number->setInputMethodHints(Qt::ImhPreferNumbers);
    m_currency->setObjectName(QStringLiteral("currency-") + field.id);
    const QStringList codes = currencyCodes();
    for (const QString &code : codes) {
        m_currency->addItem(code, code);
    }
    m_currency->setCurrentIndex(m_currency->findData(likelyCurrency()));

    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_number, 1);
    layout->addWidget(m_currency);
    addEditor(row);
}

QString AmountInput::likelyCurrency() const
{
    const std::optional<WalletContext> wallet = session().run().wallet();
    // The currency of a wallet that serves many countries cannot be guessed from the first of them.
    const QString country = wallet && wallet->countries.size() == 1
                                ? wallet->countries.constFirst()
                                : QLocale::territoryToCode(QLocale::system().territory());
    return currencyOfCountry(country);
}

QWidget *AmountInput::editor() const
{
    return m_number;
}

void AmountInput::retranslateUi()
{
    FieldInput::retranslateUi();
    m_currency->setAccessibleName(tr("Currency"));
    m_currency->setPlaceholderText(tr("Currency"));
}

FieldValue AmountInput::editedValue() const
{
    return {m_number->text(), m_currency->currentData().toString(), false};
}

void AmountInput::setEditedValue(const FieldValue &value)
{
    m_number->setText(value.text);
    const int index = m_currency->findData(value.code);
    if (index >= 0) {
        m_currency->setCurrentIndex(index);
    }
}

} // namespace WalletSupport
