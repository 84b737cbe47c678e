#include "contact/reportingrow.h"

#include "contact/flowlabel.h"
#include "ui/buttons.h"
#include "ui/labels.h"
#include "ui/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace WalletSupport {

namespace {

constexpr int IconSide = 18;

QString iconOf(ReportingMedium medium)
{
    switch (medium) {
    case ReportingMedium::Telephone:
        return QStringLiteral("phone");
    case ReportingMedium::TextMessage:
        return QStringLiteral("message-circle");
    case ReportingMedium::Web:
        return QStringLiteral("globe");
    case ReportingMedium::Email:
        return QStringLiteral("mail");
    }
    return {};
}

/// As channels show it: the host is what matters of a web address.
QString shownTarget(const ReportingLine &line)
{
    const QLatin1String scheme("https://");
    QString text = line.display.startsWith(scheme) ? line.display.mid(scheme.size()) : line.display;
    if (line.medium == ReportingMedium::Web && text.endsWith(u'/')) {
        text.chop(1);
    }
    return text;
}

} // namespace

ReportingRow::ReportingRow(ReportingLine line, Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_line(std::move(line))
    , m_theme(theme)
    , m_layout(new QGridLayout(this))
    , m_icon(new QVBoxLayout)
    , m_name(new StrongLabel(this))
    , m_target(new FlowLabel(FlowLabel::Look::Address, theme, this))
    , m_detail(new MutedLabel(this))
    , m_mark(new MutedLabel(this))
    , m_open(new IconButton(isDialled() ? QStringLiteral("phone") : QStringLiteral("external-link"), theme, this))
    , m_copy(new IconButton(QStringLiteral("copy"), theme, this))
{
    setObjectName(QStringLiteral("reporting-") + m_line.id);
    m_target->setObjectName(QStringLiteral("target"));
    m_detail->setObjectName(QStringLiteral("detail"));
    m_mark->setObjectName(QStringLiteral("mark"));
    m_open->setObjectName(QStringLiteral("open"));
    m_copy->setObjectName(QStringLiteral("copy"));
    m_open->setHidden(m_line.address().isEmpty());

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(0);
    buttons->addWidget(m_open);
    buttons->addWidget(m_copy);
    auto *icon = new IconLabel(iconOf(m_line.medium), IconLabel::Tone::Accent, IconSide, theme, this);
    m_icon->addWidget(icon, 0, Qt::AlignTop);
    m_layout->addLayout(m_icon, 0, 0);
    m_layout->addWidget(m_name, 0, 1);
    m_layout->addLayout(buttons, 0, 2, Qt::AlignTop);
    m_layout->addWidget(m_target, 1, 1, 1, 2);
    m_layout->addWidget(m_detail, 2, 1, 1, 2);
    m_layout->addWidget(m_mark, 3, 1, 1, 2);
    m_layout->setColumnStretch(1, 1);

    connect(m_open, &IconButton::clicked, this, [this] { emit openRequested(m_line); });
    connect(m_copy, &IconButton::clicked, this,
            [this] { emit copyRequested(m_line.medium == ReportingMedium::Web ? m_line.target : m_line.display); });
    connect(&theme, &Theme::changed, this, &ReportingRow::scale);
    scale();
    retranslateUi();
}

bool ReportingRow::isDialled() const
{
    return m_line.medium == ReportingMedium::Telephone;
}

bool ReportingRow::isNumber() const
{
    return isDialled() || m_line.medium == ReportingMedium::TextMessage;
}

QString ReportingRow::forwardingText() const
{
    // A site has a form, and takes no messages.
    return m_line.medium == ReportingMedium::Web ? tr("Report false messages there. It answers no questions.")
                                                 : tr("Forward false messages there. It answers no questions.");
}

void ReportingRow::setLineName(const QString &name)
{
    m_line.name = name;
    retranslateUi();
}

void ReportingRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
    }
    QWidget::changeEvent(event);
}

void ReportingRow::retranslateUi()
{
    const QString target = shownTarget(m_line);
    const bool isForwarded = m_line.kind == ReportingKind::Messages;
    const bool isCompared = m_line.confidence == Confidence::Corroborated;
    m_name->setText(m_line.name);
    m_target->setText(target);
    m_detail->setText(m_line.medium == ReportingMedium::TextMessage ? tr("By text message only")
                      : isForwarded                                 ? forwardingText()
                      : m_line.isAlwaysOpen                         ? tr("Day and night")
                                                                    : QString());
    m_detail->setHidden(m_detail->text().isEmpty());
    // Nobody is to hesitate before calling the police: a warning would say more than we know.
    m_mark->setText(!isCompared  ? QString()
                    : isNumber() ? tr("More than one source gives this number.")
                                 : tr("More than one source gives this address."));
    m_mark->setToolTip(isCompared ? tr("We did not see it on the authority's own site.") : QString());
    m_mark->setHidden(!isCompared);
    //: %1 is a number
    m_open->setMeaning(isDialled() ? tr("Call %1 with this computer").arg(target)
                                   //: %1 is an address
                                   : tr("Open %1").arg(target));
    //: %1 is a number or an address
    m_copy->setMeaning(tr("Copy %1").arg(target));
    //: %1 is who answers ("Police emergency"), %2 the number or address
    setAccessibleName(tr("%1: %2").arg(m_line.name, target));
    QStringList described{m_detail->text(), m_mark->text(), m_mark->toolTip()};
    described.removeAll(QString());
    setAccessibleDescription(described.join(u' '));
}

void ReportingRow::scale()
{
    // The button is taller than the line it stands in.
    const int line = m_copy->sizeHint().height();
    m_icon->setContentsMargins(0, std::max(0, line - m_theme.scaled(IconSide)) / 2, 0, 0);
    m_layout->setRowMinimumHeight(0, line);
    m_layout->setContentsMargins(0, m_theme.scaled(6), 0, m_theme.scaled(6));
    m_layout->setHorizontalSpacing(m_theme.scaled(10));
    m_layout->setVerticalSpacing(1);
}

} // namespace WalletSupport
