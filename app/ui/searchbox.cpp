#include "ui/searchbox.h"

#include "ui/buttons.h"
#include "ui/labels.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QKeySequence>
#include <QPainter>

namespace WalletSupport {

namespace {

/// A text longer than this is cut when it is pasted; the search looks at its first 512 characters.
constexpr int LongestSearch = 2000;

} // namespace

SearchBox::SearchBox(Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_edit(new QLineEdit(this))
    , m_magnifier(new IconLabel(QStringLiteral("search"), IconLabel::Tone::Muted, 18, theme, this))
    , m_key(new KeyLabel(this))
    , m_clear(new IconButton(QStringLiteral("x"), theme, this))
{
    m_edit->setObjectName(QStringLiteral("searchEdit"));
    m_edit->setMaxLength(LongestSearch);
    m_edit->setFrame(false);
    m_edit->installEventFilter(this);
    m_clear->setObjectName(QStringLiteral("clearSearch"));
    m_clear->setFocusPolicy(Qt::NoFocus); // who types has Escape
    m_clear->hide();
    m_key->setText(QKeySequence(Qt::CTRL | Qt::Key_K)
                       .toString(QKeySequence::NativeText)
                       .replace(QLatin1Char('+'), QLatin1Char(' ')));
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_magnifier);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_key, 0, Qt::AlignVCenter);
    layout->addWidget(m_clear, 0, Qt::AlignVCenter);

    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_key->setVisible(text.isEmpty());
        m_clear->setVisible(!text.isEmpty());
        emit textChanged(text);
    });
    connect(m_clear, &IconButton::clicked, this, [this] {
        replaceText(QString());
        focus(CursorPlace::End);
    });
    connect(m_edit, &QLineEdit::textEdited, this, &SearchBox::textEdited);
    connect(m_edit, &QLineEdit::returnPressed, this, &SearchBox::returnPressed);
    connect(&theme, &Theme::changed, this, &SearchBox::scale);
    scale();
    retranslateUi();
}

void SearchBox::setText(const QString &text)
{
    if (text != m_edit->text()) {
        m_edit->setText(text);
    }
}

void SearchBox::replaceText(const QString &text)
{
    m_edit->selectAll();
    m_edit->insert(text);
}

void SearchBox::setPlaceholderText(const QString &text)
{
    m_edit->setPlaceholderText(text);
    m_edit->setAccessibleName(text);
    // Qt would have the words in the empty field for a description, and the name is said once more.
    m_edit->setAccessibleDescription(tr("Results come while you type"));
}

void SearchBox::focus(CursorPlace place)
{
    // Any other reason than OtherFocusReason would make the field select its text by itself.
    m_edit->setFocus(Qt::OtherFocusReason);
    if (place == CursorPlace::SelectAll) {
        m_edit->selectAll();
    } else {
        m_edit->end(false);
    }
}

void SearchBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
    }
    QFrame::changeEvent(event);
}

bool SearchBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        update();
    }
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
            emit moved(key);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void SearchBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &colours = m_theme.colours();
    const int width = m_edit->hasFocus() ? 2 : 1;
    painter.setPen(QPen(m_edit->hasFocus() ? colours.accent : colours.edge, width));
    painter.setBrush(colours.surface);
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2);
}

void SearchBox::mousePressEvent(QMouseEvent *event)
{
    m_edit->setFocus(Qt::MouseFocusReason);
    QFrame::mousePressEvent(event);
}

void SearchBox::retranslateUi()
{
    m_clear->setMeaning(tr("Clear the search"));
}

void SearchBox::scale()
{
    setFixedHeight(m_theme.scaled(44));
    layout()->setContentsMargins(m_theme.scaled(16), 0, m_theme.scaled(12), 0);
    layout()->setSpacing(m_theme.scaled(8));
    update();
}

} // namespace WalletSupport
