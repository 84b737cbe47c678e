#include "guides/errorsummary.h"

#include "ui/labels.h"
#include "ui/textlink.h"
#include "ui/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace WalletSupport {

ErrorSummary::ErrorSummary(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_panel(new DangerPanel(this))
    , m_title(new StrongLabel(m_panel))
    , m_lines(new QVBoxLayout)
{
    setObjectName(QStringLiteral("errorSummary"));
    setFocusPolicy(Qt::StrongFocus);
    auto *outer = new QVBoxLayout(this);
    constexpr int RoomForRing = 4;
    outer->setContentsMargins(RoomForRing, RoomForRing, RoomForRing, RoomForRing);
    outer->addWidget(m_panel);
    auto *inner = new QVBoxLayout(m_panel);
    inner->addWidget(m_title);
    inner->addLayout(m_lines);
    connect(&theme, &Theme::changed, this, &ErrorSummary::scale);
    hide();
    scale();
    retranslateUi();
}

void ErrorSummary::showErrors(const std::vector<PageError> &errors)
{
    while (m_links.size() > errors.size()) {
        m_links.back()->hide();
        m_links.back()->deleteLater();
        m_links.pop_back();
    }
    while (m_links.size() < errors.size()) {
        auto *link = new TextLink(QString(), m_theme, m_panel);
        link->setObjectName(QStringLiteral("errorLink"));
        m_lines->addWidget(link);
        m_links.push_back(link);
    }
    for (std::size_t number = 0; number < errors.size(); ++number) {
        TextLink *link = m_links[number];
        link->setWords(errors[number].text);
        link->show();
        link->disconnect(this);
        connect(link, &TextLink::clicked, this, [place = errors[number].place] {
            if (place) {
                place->setFocus(Qt::OtherFocusReason);
            }
        });
    }
    setVisible(!errors.empty());
    retranslateUi();
}

void ErrorSummary::takeFocus()
{
    setFocus(Qt::OtherFocusReason);
}

bool ErrorSummary::hasKeyboard() const
{
    const QWidget *keyboard = window()->focusWidget();
    return keyboard == this || isAncestorOf(keyboard);
}

void ErrorSummary::keyPressEvent(QKeyEvent *event)
{
    const bool isToFirst =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Down;
    if (isToFirst && !m_links.empty()) {
        m_links.front()->click();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void ErrorSummary::paintEvent(QPaintEvent *)
{
    if (!hasFocus()) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.colours().accent, 2));
    const qreal radius = m_theme.scaled(12);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
}

void ErrorSummary::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
    }
    QWidget::changeEvent(event);
}

void ErrorSummary::retranslateUi()
{
    m_title->setText(tr("%n things need a change before you go on", nullptr, static_cast<int>(m_links.size())));
    QStringList all{m_title->text()};
    for (const TextLink *link : m_links) {
        all.append(link->words());
    }
    setAccessibleName(all.join(QStringLiteral(". ")));
}

void ErrorSummary::scale()
{
    const int inset = m_theme.scaled(14);
    m_panel->layout()->setContentsMargins(inset, inset, inset, inset);
    m_panel->layout()->setSpacing(m_theme.scaled(6));
}

} // namespace WalletSupport
