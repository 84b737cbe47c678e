#include "contact/channeldetails.h"

#include "contact/flowlabel.h"
#include "core/base/cleantext.h"
#include "ui/labels.h"
#include "ui/textlink.h"
#include "ui/theme.h"

#include <QEvent>
#include <QLocale>
#include <QVBoxLayout>

namespace WalletSupport {

ChannelDetails::ChannelDetails(const Channel &channel, const std::vector<DirectorySource> &sources,
                               DirectoryEdition edition, Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_confidence(channel.confidence)
    , m_sources(sources)
    , m_edition(std::move(edition))
    , m_theme(theme)
    , m_layout(new QVBoxLayout(this))
    , m_confidenceText(new MutedLabel(this))
    , m_origin(new MutedLabel(this))
    , m_code(new TextLink(QStringLiteral("qr-code"), theme, this))
{
    setObjectName(QStringLiteral("details"));
    m_confidenceText->setObjectName(QStringLiteral("confidence"));
    m_origin->setObjectName(QStringLiteral("edition"));
    m_code->setObjectName(QStringLiteral("code"));
    m_code->setHidden(channel.address().isEmpty());
    m_layout->addWidget(m_confidenceText);
    for (std::size_t number = 0; number < m_sources.size(); ++number) {
        auto *seen = new FlowLabel(FlowLabel::Look::Address, theme, this);
        seen->setObjectName(QStringLiteral("source-%1").arg(number));
        m_layout->addWidget(seen);
        m_seen.push_back(seen);
    }
    m_layout->addWidget(m_origin);
    m_layout->addWidget(m_code);
    connect(m_code, &TextLink::clicked, this, &ChannelDetails::codeRequested);
    connect(&theme, &Theme::changed, this, &ChannelDetails::scale);
    scale();
    retranslateUi();
}

void ChannelDetails::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
    }
    QWidget::changeEvent(event);
}

void ChannelDetails::retranslateUi()
{
    switch (m_confidence) {
    case Confidence::Confirmed:
        m_confidenceText->setText(tr("Confirmed: seen at the wallet's own place."));
        break;
    case Confidence::Corroborated:
    case Confidence::Single: // never offered
        m_confidenceText->setText(tr("By others: they agree, but compare it with the wallet's own app."));
        break;
    }
    for (std::size_t number = 0; number < m_sources.size(); ++number) {
        const DirectorySource &source = m_sources.at(number);
        const QString note = withoutControls(source.note);
        m_seen.at(number)->setText(!source.address.isEmpty() ? tr("Seen at %1").arg(withoutControls(source.address))
                                   : note.isEmpty()
                                       ? tr("Source not recorded")
                                       //: %1 is a note on a source that has no address, in the directory's words
                                       : tr("Source not recorded: %1").arg(note));
    }
    const QString form = tr("d MMM yyyy", "the form of a date");
    //: %1 and %3 are dates, %2 is a number
    m_origin->setText(tr("Collected on %1. In version %2 of %3, which comes with the program.")
                          .arg(QLocale().toString(m_edition.collected, form), QLocale().toString(m_edition.version),
                               QLocale().toString(m_edition.issued, form)));
    m_code->setWords(tr("QR code for your phone"));
}

void ChannelDetails::scale()
{
    m_layout->setContentsMargins(0, m_theme.scaled(6), 0, 0);
    m_layout->setSpacing(m_theme.scaled(4));
}

} // namespace WalletSupport
