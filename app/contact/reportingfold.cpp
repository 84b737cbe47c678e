#include "contact/reportingfold.h"

#include "contact/reportinglist.h"
#include "core/directory/reportinglines.h"
#include "ui/textlink.h"
#include "ui/theme.h"

#include <QEvent>
#include <QVBoxLayout>

namespace WalletSupport {

ReportingFold::ReportingFold(const Directory &directory, Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_directory(directory)
    , m_theme(theme)
    , m_layout(new QVBoxLayout(this))
    , m_link(new TextLink(QString(), theme, this))
{
    setObjectName(QStringLiteral("reportingFold"));
    m_link->setObjectName(QStringLiteral("reportingLink"));
    m_layout->addWidget(m_link);
    connect(m_link, &TextLink::clicked, this, [this] {
        if (m_list == nullptr || m_list->isHidden()) {
            unfold();
            emit unfolded(this);
        } else {
            m_list->hide();
        }
        retranslateUi();
    });
    connect(&theme, &Theme::changed, this, &ReportingFold::scale);
    scale();
    retranslateUi();
}

void ReportingFold::setCountry(const QString &country)
{
    m_country = country;
    if (m_list != nullptr) {
        m_list->setCountry(country);
    }
}

void ReportingFold::unfold()
{
    if (m_list == nullptr) {
        m_list = new ReportingList(m_directory, m_theme, this);
        m_list->setCountry(m_country);
        m_layout->addWidget(m_list);
        connect(m_list, &ReportingList::countryChosen, this, &ReportingFold::countryChosen);
        connect(m_list, &ReportingList::openRequested, this, &ReportingFold::openRequested);
        connect(m_list, &ReportingList::copyRequested, this, &ReportingFold::copyRequested);
    }
    m_list->show();
    retranslateUi();
}

void ReportingFold::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
    }
    QWidget::changeEvent(event);
}

void ReportingFold::retranslateUi()
{
    m_link->setWords(m_list == nullptr || m_list->isHidden() ? tr("Show where to report fraud")
                                                             : tr("Hide where to report fraud"));
}

void ReportingFold::scale()
{
    m_layout->setContentsMargins(0, m_theme.scaled(8), 0, m_theme.scaled(8));
    m_layout->setSpacing(m_theme.scaled(6));
}

} // namespace WalletSupport
