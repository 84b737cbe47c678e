#include "faq/noanswerpanel.h"

#include "ui/labels.h"
#include "ui/textlink.h"

#include <QEvent>
#include <QVBoxLayout>

namespace WalletSupport {

NoAnswerPanel::NoAnswerPanel(Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_heading(new StrongLabel(this))
    , m_advice(new MutedLabel(this))
    , m_openGuide(new TextLink(QStringLiteral("route"), theme, this))
    , m_contact(new TextLink(QStringLiteral("phone"), theme, this))
{
    setObjectName(QStringLiteral("noAnswerPanel"));
    m_openGuide->setObjectName(QStringLiteral("fittingGuide"));
    m_contact->setObjectName(QStringLiteral("bestChannel"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_heading);
    layout->addWidget(m_advice);
    layout->addWidget(m_openGuide);
    layout->addWidget(m_contact);
    connect(m_openGuide, &TextLink::clicked, this, [this] { emit guideRequested(m_guide); });
    connect(m_contact, &TextLink::clicked, this, &NoAnswerPanel::contactRequested);
    // Large letters need more room than the list below would leave.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    retranslateUi();
}

void NoAnswerPanel::offer(const QString &guide, const QString &guideTitle, const QString &channel, Below below)
{
    m_guide = guide;
    m_guideTitle = guideTitle;
    m_channel = channel;
    m_below = below;
    retranslateUi();
}

QString NoAnswerPanel::words() const
{
    return m_heading->text() + u'\n' + m_advice->text();
}

void NoAnswerPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
    }
    QFrame::changeEvent(event);
}

void NoAnswerPanel::retranslateUi()
{
    m_heading->setText(m_below == Below::AllByTopic ? tr("The search of this program is damaged.")
                                                    : tr("No answer fits these words well."));
    switch (m_below) {
    case Below::Nearest:
        m_advice->setText(tr("Try fewer or other words. The nearest questions are below."));
        break;
    case Below::MostAsked:
        m_advice->setText(tr("Try fewer or other words. The questions most asked are below."));
        break;
    case Below::AllByTopic:
        m_advice->setText(tr("All answers are still here: choose one by its topic below. Installing the program again "
                             "repairs the search."));
        break;
    }
    m_openGuide->setVisible(!m_guide.isEmpty());
    //: %1 is the title of a guide
    m_openGuide->setWords(tr("Go through it step by step: %1").arg(m_guideTitle));
    //: %1 is a channel, for example "Hotline 95188"
    m_contact->setWords(m_channel.isEmpty() ? tr("Ask the wallet's own support")
                                            : tr("Ask the wallet's own support: %1").arg(m_channel));
}

} // namespace WalletSupport
