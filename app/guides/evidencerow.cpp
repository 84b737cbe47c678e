#include "guides/evidencerow.h"

#include "guides/evidencetexts.h"
#include "ui/accessiblerole.h"
#include "ui/buttons.h"
#include "ui/labels.h"
#include "ui/plaintext.h"
#include "ui/theme.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>
#include <QVBoxLayout>

namespace WalletSupport {

namespace {

/// Of the small picture, in pixels at 100 % text.
constexpr int ThumbnailSide = 64;
constexpr int ThumbnailEdge = 10;
/// So many characters of a checksum are spoken.
constexpr int SpokenCharacters = 6;

QString spoken(const QByteArray &digest)
{
    QStringList characters;
    const QByteArray begin = digest.toHex().left(SpokenCharacters);
    for (const char character : begin) {
        characters.append(QString(QLatin1Char(character)));
    }
    return characters.join(u' ');
}

QString fileIcon(FileType type)
{
    return type == FileType::Pdf ? QStringLiteral("file") : QStringLiteral("eye");
}

} // namespace

EvidenceRow::EvidenceRow(EvidenceFile file, Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_file(std::move(file))
    , m_theme(theme)
    , m_show(new IconButton(fileIcon(m_file.type), theme, this))
    , m_name(new TextLabel(this))
    , m_facts(new MutedLabel(this))
    , m_takenOut(new MutedLabel(this))
    , m_lost(new ErrorLabel(this))
    , m_checksum(new MutedLabel(this))
    , m_copy(new IconButton(QStringLiteral("copy"), theme, this))
    , m_remove(new IconButton(QStringLiteral("x"), theme, this))
    , m_removedName(new MutedLabel(this))
    , m_undo(new LinkButton(QStringLiteral("undo-2"), theme, this))
    , m_present(makePresent())
    , m_removed(makeRemoved())
{
    QAccessible::installFactory(&interfaceWithRole<EvidenceRow, QAccessible::Grouping>);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_present);
    layout->addWidget(m_removed);
    m_removed->hide();
    m_lost->hide();
    connect(m_show, &IconButton::clicked, this, &EvidenceRow::showRequested);
    connect(m_copy, &IconButton::clicked, this, &EvidenceRow::copyChecksum);
    connect(m_remove, &IconButton::clicked, this, &EvidenceRow::removeRequested);
    connect(m_undo, &LinkButton::clicked, this, &EvidenceRow::undoRequested);
    connect(&theme, &Theme::changed, this, &EvidenceRow::scale);
    retranslateUi();
    scale();
}

QWidget *EvidenceRow::makePresent()
{
    m_show->setObjectName(QStringLiteral("showEvidence"));
    m_name->setObjectName(QStringLiteral("evidenceName"));
    m_facts->setObjectName(QStringLiteral("evidenceFacts"));
    m_takenOut->setObjectName(QStringLiteral("evidenceTakenOut"));
    m_lost->setObjectName(QStringLiteral("evidenceLost"));
    m_checksum->setObjectName(QStringLiteral("evidenceChecksum"));
    m_copy->setObjectName(QStringLiteral("copyChecksum"));
    m_remove->setObjectName(QStringLiteral("removeEvidence"));
    m_checksum->installEventFilter(this);
    auto *row = new QWidget(this);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_name);
    texts->addWidget(m_facts);
    texts->addWidget(m_takenOut);
    texts->addWidget(m_lost);
    texts->addWidget(m_checksum);
    texts->addStretch(1);
    auto *buttons = new QVBoxLayout;
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    buttons->addWidget(m_copy); // beside the checksum, which is the last line
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_show, 0, Qt::AlignTop);
    line->addLayout(texts, 1);
    line->addLayout(buttons);
    return row;
}

QWidget *EvidenceRow::makeRemoved()
{
    m_removedName->setObjectName(QStringLiteral("evidenceRemoved"));
    m_undo->setObjectName(QStringLiteral("undoRemove"));
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_removedName, 1);
    line->addWidget(m_undo, 0, Qt::AlignTop);
    return row;
}

QSize EvidenceRow::thumbnailSize() const
{
    const int side = m_theme.scaled(ThumbnailSide);
    return QSize(side, side) * devicePixelRatioF();
}

void EvidenceRow::setThumbnail(const QImage &picture)
{
    m_show->setPicture(picture, ThumbnailSide - ThumbnailEdge);
}

void EvidenceRow::setLost()
{
    m_lost->show();
    m_show->setEnabled(false);
}

QString EvidenceRow::removedText() const
{
    return tr("“%1” was removed.").arg(m_file.name);
}

void EvidenceRow::setRemoved(bool isRemoved)
{
    m_isRemoved = isRemoved;
    QWidget *shown = isRemoved ? m_removed : m_present;
    QWidget *hidden = isRemoved ? m_present : m_removed;
    const bool hasKeyboard = hidden->isAncestorOf(window()->focusWidget());
    shown->show();
    if (hasKeyboard) {
        QWidget *next = isRemoved ? static_cast<QWidget *>(m_undo) : m_remove;
        next->setFocus(Qt::OtherFocusReason); // else it would go somewhere else when the row is hidden
    }
    hidden->hide();
}

void EvidenceRow::copyChecksum()
{
    QGuiApplication::clipboard()->setText(QString::fromLatin1(m_file.digest.toHex()));
    m_copy->setIconName(QStringLiteral("check"));
    emit copied();
}

void EvidenceRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
    }
    QWidget::changeEvent(event);
}

bool EvidenceRow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_checksum && event->type() == QEvent::ToolTip) {
        // One that were set would be told to screen readers as the description: sixty-four letters and digits.
        const QPoint place = static_cast<QHelpEvent *>(event)->globalPos();
        QToolTip::showText(place, toolTipText(digestInGroups(m_file.digest)), m_checksum);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool EvidenceRow::event(QEvent *event)
{
    // Its own undo comes before that of the guide.
    const bool isKey = event->type() == QEvent::ShortcutOverride;
    if (isKey && m_isRemoved && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo)) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void EvidenceRow::keyPressEvent(QKeyEvent *event)
{
    const bool isUndo = event->matches(QKeySequence::Undo);
    if (event->key() == Qt::Key_Delete && !m_isRemoved) {
        emit removeRequested();
    } else if (isUndo && m_isRemoved) {
        emit undoRequested();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void EvidenceRow::retranslateUi()
{
    const QString &name = m_file.name;
    setAccessibleName(name);
    m_name->setText(withBreaks(name));
    m_name->setAccessibleName(name);
    m_facts->setText(evidenceFactsText(m_file));
    m_takenOut->setText(takenOutText(m_file.takenOut));
    m_takenOut->setVisible(!m_takenOut->text().isEmpty());
    m_lost->setText(tr("The copy of this file is gone. Remove it here and add the file again."));
    //: %1 is the beginning and the end of a number that is different for every file
    m_checksum->setText(tr("Checksum (SHA-256): %1").arg(shortDigest(m_file.digest)));
    //: For screen readers; %1 is six letters and digits
    m_checksum->setAccessibleName(tr("Checksum, beginning with %1").arg(spoken(m_file.digest)));
    m_show->setMeaning(tr("Look at %1").arg(name));
    m_copy->setMeaning(tr("Copy the whole checksum of %1").arg(name));
    m_remove->setMeaning(tr("Remove %1").arg(name));
    m_removedName->setText(withBreaks(removedText()));
    m_removedName->setAccessibleName(removedText());
    //: Puts a removed file back into the list
    m_undo->setText(tr("Undo"));
    m_undo->setAccessibleName(tr("Put %1 back").arg(name));
}

void EvidenceRow::scale()
{
    const int side = m_theme.scaled(ThumbnailSide);
    m_show->setFixedSize(side, side);
    m_present->layout()->setSpacing(m_theme.scaled(10));
}

} // namespace WalletSupport
