#include "contact/reportinglist.h"

#include "contact/reportingrow.h"
#include "core/directory/directory.h"
#include "ui/choicebox.h"
#include "ui/labels.h"
#include "ui/theme.h"

#include <QCollator>
#include <QEvent>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace WalletSupport {

ReportingList::ReportingList(const Directory &directory, Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_directory(directory)
    , m_theme(theme)
    , m_layout(new QVBoxLayout(this))
    , m_heading(new SectionLabel(this))
    , m_countries(new ChoiceBox(this))
    , m_none(new TextLabel(this))
{
    setObjectName(QStringLiteral("reportingList"));
    m_countries->setObjectName(QStringLiteral("reportingCountry"));
    m_none->setObjectName(QStringLiteral("reportingNone"));
    m_countries->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_countries->setMinimumWidth(1);
    // The items' codes are filled in once, by name in the language that holds; retranslateUi() sets their texts.
    const QString locale = QLocale().name();
    QStringList countries = directory.reportingLines().countries();
    const QCollator collator{QLocale()};
    std::ranges::sort(countries, [&](const QString &left, const QString &right) {
        return collator.compare(directory.countryName(left, locale), directory.countryName(right, locale)) < 0;
    });
    for (const QString &country : countries) {
        m_countries->addItem(QString(), country);
    }
    m_countries->setCurrentIndex(-1);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->addWidget(m_heading);
    m_layout->addWidget(m_countries);
    m_layout->addWidget(m_none);

    connect(m_countries, &QComboBox::currentIndexChanged, this, [this] {
        m_country = m_countries->currentData().toString();
        fill();
        emit countryChosen(m_country);
    });
    connect(&theme, &Theme::changed, this, &ReportingList::scale);
    scale();
    retranslateUi();
}

void ReportingList::setCountry(const QString &country)
{
    if (country == m_country) {
        return;
    }
    const QSignalBlocker blocker(m_countries);
    m_country = country;
    m_countries->setCurrentIndex(m_countries->findData(country));
    fill();
}

void ReportingList::fill()
{
    for (ReportingRow *row : m_rows) {
        row->setParent(nullptr); // at once, so that nothing finds it any more
        row->deleteLater();
    }
    m_rows.clear();
    const std::vector<ReportingLine> lines = m_directory.reportingLines().forCountry(m_country, QLocale().name());
    for (const ReportingLine &line : lines) {
        auto *row = new ReportingRow(line, m_theme, this);
        connect(row, &ReportingRow::openRequested, this, &ReportingList::openRequested);
        connect(row, &ReportingRow::copyRequested, this, &ReportingList::copyRequested);
        m_layout->addWidget(row);
        m_rows.push_back(row);
    }
    m_none->setVisible(lines.empty());
}

void ReportingList::focusFirst()
{
    m_countries->setFocus(Qt::OtherFocusReason);
}

void ReportingList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
    }
    QWidget::changeEvent(event);
}

void ReportingList::retranslateUi()
{
    const QString locale = QLocale().name();
    m_heading->setText(tr("Report fraud"));
    m_countries->setAccessibleName(tr("Country or region"));
    m_countries->setPlaceholderText(tr("Choose your country or region"));
    for (int item = 0; item < m_countries->count(); ++item) {
        m_countries->setItemText(item, m_directory.countryName(m_countries->itemData(item).toString(), locale));
    }
    m_none->setText(tr("Not listed? Report it to the police where you live, at the number that you know."));
    const std::vector<ReportingLine> lines = m_directory.reportingLines().forCountry(m_country, locale);
    for (ReportingRow *row : m_rows) {
        const auto line = std::ranges::find(lines, row->id(), &ReportingLine::id);
        if (line != lines.end()) {
            row->setLineName(line->name);
        }
    }
}

void ReportingList::scale()
{
    m_layout->setSpacing(m_theme.scaled(6));
}

} // namespace WalletSupport
