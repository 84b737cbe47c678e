#include "check/checkpage.h"

#include "check/checkinput.h"
#include "check/findinglist.h"
#include "check/messagepanel.h"
#include "core/directory/directory.h"
#include "texts/messagetexts.h"
#include "texts/reporttexts.h"
#include "ui/announcer.h"
#include "ui/buttons.h"
#include "ui/columnscrollarea.h"
#include "ui/labels.h"
#include "ui/theme.h"
#include "ui/waitingline.h"

#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace WalletSupport {

namespace {

constexpr int WidestColumn = 760;
constexpr int InputHeight = 110;

/// Milliseconds without a key after which the verdict is spoken.
constexpr int PauseBeforeSpeech = 600;
/// So much of the panel above all findings is brought into sight at least, in pixels at 100 %.
constexpr int SeenOfVerdict = 60;

} // namespace

CheckPage::CheckPage(const Parts &parts, const QString &language, QWidget *parent)
    : Page(parent)
    , m_parts(parts)
    , m_language(language)
    , m_queue(parts.checker)
    , m_scroll(new ColumnScrollArea(WidestColumn, parts.theme, this))
    , m_title(new TitleLabel(m_scroll->column()))
    , m_promise(new MutedLabel(m_scroll->column()))
    , m_input(new CheckInput(Checker::MostText + 1, m_scroll->column()))
    , m_paste(new LinkButton(QStringLiteral("clipboard-paste"), parts.theme, m_scroll->column()))
    , m_picture(new LinkButton(QStringLiteral("scan-qr-code"), parts.theme, m_scroll->column()))
    , m_clear(new LinkButton(QStringLiteral("x"), parts.theme, m_scroll->column()))
    , m_progress(new WaitingLine(m_scroll->column()))
    , m_error(new ErrorLabel(m_scroll->column()))
    , m_message(new MessagePanel(parts.theme, m_scroll->column()))
    , m_count(new SectionLabel(m_scroll->column()))
    , m_hint(new MutedLabel(m_scroll->column()))
    , m_findings(new FindingList(parts.gate, parts.theme, m_scroll->column()))
    , m_more(new MutedLabel(m_scroll->column()))
    , m_announcer(new Announcer(this))
{
    setObjectName(QStringLiteral("checkPage"));
    m_paste->setObjectName(QStringLiteral("checkPaste"));
    m_picture->setObjectName(QStringLiteral("checkPicture"));
    m_clear->setObjectName(QStringLiteral("checkClear"));
    m_error->setObjectName(QStringLiteral("checkError"));
    m_count->setObjectName(QStringLiteral("findingCount"));
    m_hint->setObjectName(QStringLiteral("checkHint"));
    m_more->setObjectName(QStringLiteral("checkMore"));
    arrangeColumn();

    connect(&m_queue, &CheckQueue::checked, this, [this](const CheckReport &report) {
        m_report = report;
        showReport();
    });
    m_speakSoon.setSingleShot(true);
    m_speakSoon.setInterval(PauseBeforeSpeech);
    connect(&m_speakSoon, &QTimer::timeout, this, &CheckPage::announce);
    connect(m_findings, &FindingList::openRequested, this,
            [this](const QString &address) { emit openAddressRequested(QUrl(address, QUrl::StrictMode)); });
    connect(m_findings, &FindingList::contactsRequested, this, [this](const QString &wallet) {
        // What belongs to nobody stands in a message that may name somebody.
        emit contactsRequested(wallet.isEmpty() ? walletOf(m_report) : wallet);
    });
    connect(m_message, &MessagePanel::contactsRequested, this, &CheckPage::contactsRequested);
    connect(m_input, &CheckInput::textChanged, this, &CheckPage::textChanged);
    connect(m_input, &CheckInput::fileGiven, this, &CheckPage::readFile);
    connect(m_input, &CheckInput::pictureGiven, this,
            [this](const QByteArray &picture) { read(std::make_unique<PictureRequest>(picture)); });
    connect(m_progress, &WaitingLine::cancelled, this, [this] {
        endReading();
        check();
    });
    connect(m_paste, &LinkButton::clicked, m_input, &CheckInput::pasteAll);
    connect(m_picture, &LinkButton::clicked, this, &CheckPage::choosePicture);
    connect(m_clear, &LinkButton::clicked, this, [this] {
        m_input->replaceAll({});
        m_input->setFocus(Qt::OtherFocusReason);
    });
    connect(&parts.theme, &Theme::changed, this, &CheckPage::scale);
    scale();
    retranslateUi();
}

void CheckPage::arrangeColumn()
{
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_paste);
    buttons->addWidget(m_picture);
    buttons->addWidget(m_clear);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(m_scroll->column());
    column->addWidget(m_title);
    column->addWidget(m_promise);
    column->addWidget(m_input);
    column->addLayout(buttons);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_progress, m_error, m_message, m_count, m_hint, m_findings, m_more}) {
        column->addWidget(widget);
    }
    column->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
}

void CheckPage::setLanguage(const QString &language)
{
    m_language = language;
    retranslateUi();
}

void CheckPage::setContext(const CheckContext &context)
{
    m_context = context;
    check();
}

void CheckPage::fillIn(const QString &text)
{
    m_input->replaceAll(text);
}

void CheckPage::focusFirst()
{
    m_scroll->begin(*m_input);
}

bool CheckPage::closeOpenThing()
{
    if (m_input->document()->isEmpty() || !m_input->hasFocus()) {
        return false;
    }
    m_input->replaceAll({});
    emit noticeRequested({[] { return tr("The box is empty now. Ctrl+Z brings the text back."); }, Notice::Kind::Done});
    return true;
}

void CheckPage::textChanged()
{
    endReading();
    m_pictureError.reset();
    m_speakSoon.start();
    check();
}

void CheckPage::check()
{
    // What was found before says nothing of the picture that is read now, or could not be.
    const bool isOther = m_reading || m_pictureError;
    m_queue.check(isOther ? QString() : m_input->text(), m_context);
    if (m_queue.isBusy()) {
        // Until it is checked, the verdict on another text must not stand beside this one.
        m_report = CheckReport();
        showReport();
    }
}

void CheckPage::showReport()
{
    const bool isEmpty = m_input->document()->isEmpty();
    const int count = static_cast<int>(m_report.findings.size());
    m_clear->setHidden(isEmpty);
    m_error->setText(m_pictureError ? sentenceFor(m_pictureError->kind) : QString());
    m_error->setHidden(!m_pictureError);
    m_message->showReport(m_report, namesOf(m_parts.directory, m_language));
    m_count->setText(tr("%n found", "numbers, links, addresses and accounts", count));
    m_count->setHidden(isEmpty || count == 0);
    if (isEmpty) {
        m_hint->setText(tr("For example a telephone number, a link, an e-mail address, an account's name, a whole text "
                           "message, or a picture with a QR code. Each number and address in it is compared with the "
                           "official directory."));
    } else if (m_queue.isBusy()) {
        m_hint->setText(tr("It is being checked…"));
    } else {
        m_hint->setText(
            tr("No number, link, e-mail address or account was found in it. If somebody asks for money, a code "
               "or a password, do not answer: look in the wallet's own app, or use its official contacts."));
    }
    m_hint->setHidden(count > 0 || m_reading || m_pictureError);
    m_findings->showFindings(m_report.findings, namesOf(m_parts.directory, m_language));
    m_more->setText(m_report.isCut ? tr("The text is very long: only its beginning was checked.") : QString());
    m_more->setHidden(!m_report.isCut);
}

void CheckPage::announce()
{
    if (m_queue.isBusy()) {
        m_speakSoon.start();
        return;
    }
    if (!m_message->isHidden()) {
        // In large type the verdict lies below what is seen.
        m_scroll->settle();
        m_scroll->ensureVisible(0, m_message->y() + std::min(m_message->height(), m_parts.theme.scaled(SeenOfVerdict)),
                                0, 0);
    }
    m_announcer->say(m_input->document()->isEmpty() ? QString()
                     : m_report.findings.empty() && m_message->isHidden()
                         ? m_hint->text()
                         : spokenReport(m_report, namesOf(m_parts.directory, m_language)));
}

void CheckPage::choosePicture()
{
    QFileDialog *dialog = m_pictures.makeDialog(this, tr("Read a QR code from a picture"));
    dialog->setObjectName(QStringLiteral("pictureDialog"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Pictures (%1)").arg(QStringLiteral("*.png *.jpg *.jpeg *.webp *.bmp *.gif")));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_pictures.remember(path);
        readFile(path);
    });
    dialog->open();
}

void CheckPage::readFile(const QString &path)
{
    read(std::make_unique<PictureRequest>(path));
}

void CheckPage::read(std::unique_ptr<PictureRequest> request)
{
    m_pictureError.reset();
    m_reading = std::move(request);
    connect(m_reading.get(), &PictureRequest::finished, this, &CheckPage::takeCodes);
    m_progress->begin();
    check();
}

void CheckPage::endReading()
{
    m_progress->end();
    if (m_reading) {
        m_reading->disconnect(this);
        m_reading.release()->deleteLater(); // it may be speaking right now
    }
}

void CheckPage::takeCodes(const Result<QStringList, PictureError> &codes)
{
    endReading();
    if (codes) {
        m_input->replaceAll(codes->join(QLatin1Char('\n')));
        return;
    }
    m_pictureError = codes.error();
    check();
    m_announcer->say(sentenceFor(m_pictureError->kind));
}

QString CheckPage::sentenceFor(PictureError::Kind kind)
{
    switch (kind) {
    case PictureError::Kind::Unreadable:
        return tr("This file cannot be read. Nothing was changed.");
    case PictureError::Kind::TooLarge:
        return tr("This picture is too large to be searched for a code. Cut out the part with the code and try "
                  "again.");
    case PictureError::Kind::NotPicture:
        return tr("This file is not a picture that can be read here: use PNG or JPEG. It may also be cut off.");
    case PictureError::Kind::NoCode:
        return tr("No QR code was found in this picture. Try one in which the whole code can be seen sharply.");
    case PictureError::Kind::TooSlow:
        return tr("Reading this picture took too long and was ended. Cut out the part with the code and try again.");
    case PictureError::Kind::NoReader:
        return tr("The part of this program that reads codes is missing. Please install the program again.");
    }
    return {};
}

void CheckPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
    }
    Page::changeEvent(event);
}

void CheckPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_queue.prepare();
}

void CheckPage::retranslateUi()
{
    m_title->setText(tr("Is it really them?"));
    m_promise->setText(
        tr("Paste a number, link, e-mail address, account or a whole message. All of it is checked on this "
           "computer; nothing is sent."));
    m_input->setPlaceholderText(tr("Paste or type here"));
    m_input->setAccessibleName(tr("What to check"));
    m_paste->setText(tr("Paste"));
    m_picture->setText(tr("Read a QR code…"));
    m_progress->setWords(tr("Reading the picture…"));
    m_clear->setText(tr("Clear"));
    showReport();
}

void CheckPage::scale()
{
    QLayout *column = m_scroll->column()->layout();
    column->setContentsMargins(m_parts.theme.scaled(48), m_parts.theme.scaled(32), m_parts.theme.scaled(48),
                               m_parts.theme.scaled(28));
    column->setSpacing(m_parts.theme.scaled(12));
    m_input->setFixedHeight(m_parts.theme.scaled(InputHeight));
}

} // namespace WalletSupport
