#include "guides/countryinput.h"

#include "core/cases/case.h"
#include "core/directory/directory.h"
#include "core/guides/caserights.h"
#include "ui/choicebox.h"

#include <QCollator>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>
#include <vector>

namespace WalletSupport {

CountryInput::CountryInput(const QString &step, const Field &field, Case &ownCase, Theme &theme, QWidget *parent)
    : FieldInput(step, field, ownCase, theme, parent)
    , m_countries(new ChoiceBox)
{
    m_countries->setObjectName(QStringLiteral("edit-") + field.id);
    constexpr int MostRows = 12;
    m_countries->setMaxVisibleItems(MostRows);
    // The longest name there is must not make the window wider.
    constexpr int FewLetters = 12;
    m_countries->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_countries->setMinimumContentsLength(FewLetters);
    fill();
    m_countries->setCurrentIndex(m_countries->findData(likelyCountry(ownCase.run(), ownCase.homeCountries())));
    connect(m_countries, &QComboBox::currentIndexChanged, this, &CountryInput::edited);
    addEditor(m_countries);
}

void CountryInput::fill()
{
    m_locale = currentCase().locale();
    const Directory &directory = currentCase().directory();
    QStringList codes = directory.namedCountries();
    for (const QString &code : currentCase().homeCountries()) {
        codes.append(code); // a pack without names still has the likeliest
    }
    codes.removeDuplicates();
    std::vector<std::pair<QString, QString>> names;
    for (const QString &code : std::as_const(codes)) {
        names.emplace_back(directory.countryName(code, m_locale), code);
    }
    const QCollator collator{QLocale(m_locale)};
    std::ranges::sort(
        names, [&](const auto &left, const auto &right) { return collator.compare(left.first, right.first) < 0; });
    const QSignalBlocker blocker(m_countries);
    const QString chosen = m_countries->currentData().toString();
    m_countries->clear();
    for (const auto &[name, code] : names) {
        m_countries->addItem(name, code);
    }
    m_countries->setCurrentIndex(m_countries->findData(chosen));
}

QWidget *CountryInput::editor() const
{
    return m_countries;
}

FieldValue CountryInput::editedValue() const
{
    const QString code = m_countries->currentData().toString();
    return {code, code, false};
}

void CountryInput::setEditedValue(const FieldValue &value)
{
    if (const int row = m_countries->findData(value.code); row >= 0) {
        m_countries->setCurrentIndex(row);
    }
}

void CountryInput::retranslateUi()
{
    FieldInput::retranslateUi();
    if (m_locale != currentCase().locale()) {
        fill();
    }
}

} // namespace WalletSupport
