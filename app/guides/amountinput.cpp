#include "guides/amountinput.h"

#include "core/cases/case.h"
#include "core/guides/currencies.h"
#include "core/guides/currencymarks.h"
#include "ui/choicebox.h"
#include "ui/theme.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCollator>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QSignalBlocker>

#include <algorithm>

namespace WalletSupport {

namespace {

constexpr int MostRows = 10;
constexpr int Padding = 12; ///< of a field, with its edge, at 100 %

/// Typing finds a currency by its code as well as by the beginning of its name.
class CurrencyList final : public QListView
{
public:
    void keyboardSearch(const QString &typed) override
    {
        if (!m_sinceLast.isValid() || m_sinceLast.hasExpired(QApplication::keyboardInputInterval())) {
            m_typed.clear();
        }
        m_sinceLast.start();
        m_typed += typed;
        for (const int role : {int(Qt::UserRole), int(Qt::DisplayRole)}) {
            // The code itself before longer ones, and else the first in the list.
            for (const Qt::MatchFlags whole : {Qt::MatchFixedString, Qt::MatchStartsWith}) {
                const QModelIndexList found = model()->match(model()->index(0, 0), role, m_typed, 1, whole);
                if (!found.isEmpty()) {
                    setCurrentIndex(found.constFirst());
                    return;
                }
            }
        }
    }

private:
    QString m_typed;
    QElapsedTimer m_sinceLast;
};

} // namespace

AmountInput::AmountInput(const QString &step, const Field &field, Case &ownCase, Theme &theme, QWidget *parent)
    : FieldInput(step, field, ownCase, theme, parent)
    , m_number(new QLineEdit)
    , m_currency(new ChoiceBox)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight))
{
    m_number->setObjectName(QStringLiteral("edit-") + field.id);
    m_number->setInputMethodHints(Qt::ImhPreferNumbers);
    m_currency->setObjectName(QStringLiteral("currency-") + field.id);
    // All names are too many for one sight.
    m_currency->setMaxVisibleItems(MostRows);
    m_currency->setView(new CurrencyList);

    auto *row = new QWidget(this);
    row->setLayout(m_row);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->addWidget(m_number, 1);
    m_row->addWidget(m_currency);
    m_currency->setMinimumWidth(1); // or the row could never get so narrow that one goes below the other
    addEditor(row);
    setCurrency(presetCurrency());
    connect(m_number, &QLineEdit::textEdited, this, &AmountInput::followText);
    connect(m_currency, &QComboBox::activated, this, [this] {
        m_isChosen = true;
        emit edited();
    });
}

QString AmountInput::presetCurrency() const
{
    const QStringList likely = likelyCurrencies();
    return likely.isEmpty() ? QString() : likely.constFirst();
}

QStringList AmountInput::likelyCurrencies() const
{
    constexpr int FewCountries = 3;
    const std::optional<ChosenWallet> wallet = currentCase().run().wallet();
    const QStringList ofWallet = wallet ? wallet->countries() : QStringList();
    QStringList countries = currentCase().homeCountries();
    if (ofWallet.size() == 1) {
        countries.prepend(ofWallet.constFirst());
    } else if (ofWallet.size() <= FewCountries) {
        // Which of its countries it is cannot be guessed from the first of them.
        countries += ofWallet;
    }
    QStringList codes;
    for (const QString &country : std::as_const(countries)) {
        codes.append(currencyOfCountry(country));
    }
    codes.removeAll(QString());
    codes.removeDuplicates();
    return codes;
}

void AmountInput::setCurrency(const QString &code)
{
    m_currency->setCurrentIndex(code.isEmpty() ? -1 : m_currency->findData(code));
}

void AmountInput::followText()
{
    if (m_isChosen) {
        return;
    }
    const QStringList meant = currenciesMeantBy(m_number->text());
    const QString preset = presetCurrency();
    if (meant.isEmpty() || meant.contains(preset)) {
        setCurrency(preset);
        return;
    }
    const QStringList likely = likelyCurrencies();
    const auto fits = std::ranges::find_if(likely, [&](const QString &code) { return meant.contains(code); });
    setCurrency(fits != likely.end() ? *fits : meant.size() == 1 ? meant.constFirst() : QString());
}

void AmountInput::fillCurrencies()
{
    const QString locale = currentCase().locale();
    const QString chosen = m_currency->currentData().toString();
    const QSignalBlocker blocker(m_currency);
    m_currency->clear();
    const auto add = [&](const QString &code) {
        // Within a sentence some are written small ("euro").
        QString name = currencyName(code, locale);
        name.front() = name.front().toUpper();
        //: A currency: its name and its code
        m_currency->addItem(tr("%1 (%2)").arg(name, code), code);
    };
    const QStringList likely = likelyCurrencies();
    std::ranges::for_each(likely, add);
    if (!likely.isEmpty()) {
        m_currency->insertSeparator(m_currency->count());
    }
    QStringList others = currencyCodes();
    others.removeIf([&](const QString &code) { return likely.contains(code); });
    QCollator collator{QLocale(locale)};
    // Those of countries first: whoever types "US" means the dollar, and not USDT.
    std::ranges::sort(others, [&](const QString &left, const QString &right) {
        if (isCoin(left) != isCoin(right)) {
            return isCoin(right);
        }
        return collator.compare(currencyName(left, locale), currencyName(right, locale)) < 0;
    });
    std::ranges::for_each(std::as_const(others), add);
    setCurrency(chosen);
}

void AmountInput::resizeEvent(QResizeEvent *event)
{
    FieldInput::resizeEvent(event);
    arrange();
}

void AmountInput::arrange()
{
    constexpr int Digits = 14; // twelve, the point, and the caret
    const QMargins inset(theme().scaled(Padding), 0, theme().scaled(Padding), 0);
    const int number = m_number->fontMetrics().horizontalAdvance(QString(Digits, u'0')) + inset.left() + inset.right();
    const bool isWide = number + m_row->spacing() + m_currency->sizeHint().width() <= width();
    m_row->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

QWidget *AmountInput::placeOf(const FieldError &error) const
{
    const bool isOfCurrency =
        error.kind == FieldError::Kind::NoCurrency || error.kind == FieldError::Kind::OtherCurrency;
    return isOfCurrency ? static_cast<QWidget *>(m_currency) : m_number;
}

QWidget *AmountInput::editor() const
{
    return m_number;
}

void AmountInput::retranslateUi()
{
    FieldInput::retranslateUi();
    // The names stand in the order of the language, so that all of them are set anew.
    fillCurrencies();
    arrange();
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
    m_isChosen = !value.text.isEmpty() && m_currency->findData(value.code) >= 0;
    if (m_isChosen) {
        setCurrency(value.code);
    }
}

} // namespace WalletSupport
