#include "guides/outcomestep.h"

#include "core/cases/case.h"
#include "core/cases/runparts.h"
#include "guides/guidedialogs.h"
#include "guides/rightslist.h"
#include "ui/announcer.h"
#include "ui/choicebox.h"
#include "ui/columnscrollarea.h"
#include "ui/flowlayout.h"
#include "ui/labels.h"
#include "ui/languagecontroller.h"
#include "ui/panels.h"
#include "ui/plaintext.h"
#include "ui/requestpaper.h"
#include "ui/textlink.h"
#include "ui/theme.h"
#include "wallets/channeltexts.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace WalletSupport {

namespace {

/// What a case notes when a request leaves this way.
CaseEvent::Kind eventOf(LeavingWay way)
{
    switch (way) {
    case LeavingWay::Mail:
        return CaseEvent::Kind::Mailed;
    case LeavingWay::Copy:
        return CaseEvent::Kind::Copied;
    case LeavingWay::Print:
        return CaseEvent::Kind::Printed;
    case LeavingWay::MailFile:
    case LeavingWay::Pdf:
    case LeavingWay::Folder:
        return CaseEvent::Kind::Saved;
    }
    return CaseEvent::Kind::Saved;
}

} // namespace

OutcomeStep::OutcomeStep(const Step &step, Case &ownCase, GuideDialogs &dialogs, Theme &theme, QWidget *parent)
    : StepPage(step, ownCase, theme, parent)
    , m_desk(new RequestDesk(dialogs, theme, this))
    , m_document(step.documents.constFirst())
    , m_paper(new Card(this))
    , m_subject(new StrongLabel(m_paper))
    , m_body(new TextLabel(m_paper))
    , m_documentsLabel(new MutedLabel(this))
    , m_documents(new ChoiceBox(this))
    , m_languageLabel(new MutedLabel(this))
    , m_language(new ChoiceBox(this))
    , m_copy(new QPushButton(this))
    , m_save(new QPushButton(this))
    , m_print(new QPushButton(this))
    , m_mail(new QPushButton(this))
    , m_folder(new QPushButton(this))
    , m_mailHint(new MutedLabel(this))
    , m_ownTitle(new SectionLabel(this))
    , m_ownPaper(new Card(this))
    , m_ownSubject(new StrongLabel(m_ownPaper))
    , m_ownBody(new TextLabel(m_ownPaper))
    , m_told(new TextLabel(this))
    , m_open(new TextLink(QStringLiteral("file"), theme, this))
    , m_rights(new RightsList(theme, this))
    , m_nextTitle(new SectionLabel(this))
    , m_announcer(new Announcer(this))
{
    addChoice();
    addButtons();
    joinDesk();
    addDocument();
    addNext();
    OutcomeStep::retranslateUi();
}

void OutcomeStep::addButtons()
{
    m_copy->setObjectName(QStringLiteral("copyDocument"));
    m_save->setObjectName(QStringLiteral("savePdf"));
    m_print->setObjectName(QStringLiteral("printDocument"));
    m_mail->setObjectName(QStringLiteral("mailDocument"));
    m_folder->setObjectName(QStringLiteral("makeFolder"));
    m_mailHint->setObjectName(QStringLiteral("mailHint"));
    m_told->setObjectName(QStringLiteral("documentTold"));
    m_open->setObjectName(QStringLiteral("openSaved"));
    auto *row = new FlowLayout;
    for (QPushButton *button : {m_mail, m_copy, m_save, m_print, m_folder}) {
        row->addWidget(button);
    }
    content()->addLayout(row);
    content()->addWidget(m_mailHint);
    content()->addWidget(m_told);
    content()->addWidget(m_open);
    m_told->hide();
    m_open->hide();
    connect(m_copy, &QPushButton::clicked, this, [this] { take(LeavingWay::Copy); });
    connect(m_save, &QPushButton::clicked, this, [this] { take(LeavingWay::Pdf); });
    connect(m_print, &QPushButton::clicked, this, [this] { take(LeavingWay::Print); });
    connect(m_folder, &QPushButton::clicked, this, [this] { take(LeavingWay::Folder); });
    new QShortcut(QKeySequence::Print, m_print, m_print, &QPushButton::click);
    connect(m_mail, &QPushButton::clicked, this, [this] {
        // A mailto link takes no files along.
        take(request().attachments.empty() ? LeavingWay::Mail : LeavingWay::MailFile);
    });
    connect(m_open, &TextLink::clicked, this, [this] {
        if (m_saved) {
            emit ownFileRequested(*m_saved);
        }
    });
}

void OutcomeStep::joinDesk()
{
    connect(m_desk, &RequestDesk::told, this, &OutcomeStep::tell);
    connect(m_desk, &RequestDesk::taken, this,
            [this](LeavingWay way, const QString &where) { currentCase().noteTaken(eventOf(way), where); });
    connect(m_desk, &RequestDesk::saved, this, &OutcomeStep::showSaved);
    connect(m_desk, &RequestDesk::mailRequested, this, &OutcomeStep::mailRequested);
    connect(m_desk, &RequestDesk::putBackChanged, this, &OutcomeStep::fillDocument);
}

void OutcomeStep::addChoice()
{
    m_documents->setObjectName(QStringLiteral("documentChoice"));
    for (const QString &id : step().documents) {
        m_documents->addItem(QString(), id);
    }
    auto *row = new QHBoxLayout;
    row->addWidget(m_documentsLabel, 1);
    row->addWidget(m_documents);
    content()->addLayout(row);
    const bool isChoice = step().documents.size() > 1;
    m_documentsLabel->setVisible(isChoice);
    m_documents->setVisible(isChoice);
    connect(m_documents, &QComboBox::currentIndexChanged, this, [this] {
        m_document = m_documents->currentData().toString();
        chooseLanguage();
        retranslateUi();
    });
}

Addressee OutcomeStep::addressee() const
{
    const GuideDocument *document = currentCase().run().guide().document(m_document);
    return document == nullptr ? Addressee::Person : document->addressee;
}

QString OutcomeStep::recipient() const
{
    const std::optional<ChosenWallet> wallet = currentCase().run().wallet();
    return addressee() == Addressee::Support && wallet ? wallet->supportEmail() : QString();
}

void OutcomeStep::chooseLanguage()
{
    const std::optional<ChosenWallet> wallet = currentCase().run().wallet();
    // Support works where the wallet is at home; the person's bank, police and friends mostly live where the person
    // does.
    m_locale = addressee() == Addressee::Support && wallet ? supportLocale(wallet->countries(), currentCase().locales())
                                                           : currentCase().locale();
    m_isLanguageChosen = false;
    const QSignalBlocker blocker(m_language);
    m_language->setCurrentIndex(m_language->findData(m_locale));
}

void OutcomeStep::addDocument()
{
    m_subject->setObjectName(QStringLiteral("documentSubject"));
    m_body->setObjectName(QStringLiteral("documentBody"));
    m_language->setObjectName(QStringLiteral("documentLanguage"));
    m_ownSubject->setObjectName(QStringLiteral("ownSubject"));
    m_ownBody->setObjectName(QStringLiteral("ownBody"));
    for (TextLabel *label : std::initializer_list<TextLabel *>{m_subject, m_body, m_ownSubject, m_ownBody}) {
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    auto *paper = new QVBoxLayout(m_paper);
    paper->addWidget(m_subject);
    paper->addWidget(m_body);

    const QStringList locales = currentCase().locales();
    for (const QString &locale : locales) {
        m_language->addItem(LanguageController::nameOf(locale), locale);
    }
    chooseLanguage();
    auto *row = new QHBoxLayout;
    row->addWidget(m_languageLabel, 1);
    row->addWidget(m_language);
    content()->addLayout(row);
    content()->addWidget(m_paper);
    auto *ownPaper = new QVBoxLayout(m_ownPaper);
    ownPaper->addWidget(m_ownSubject);
    ownPaper->addWidget(m_ownBody);
    content()->addWidget(m_ownTitle);
    content()->addWidget(m_ownPaper);
    connect(m_language, &QComboBox::currentIndexChanged, this, [this] {
        m_isLanguageChosen = true;
        m_locale = m_language->currentData().toString();
        fillDocument();
    });
}

void OutcomeStep::addNext()
{
    content()->addWidget(m_rights);
    content()->addWidget(m_nextTitle);
    m_nextTitle->setVisible(!step().items.isEmpty());
    for (qsizetype number = 0; number < step().items.size(); ++number) {
        auto *row = new QHBoxLayout;
        row->addWidget(new IconLabel(QStringLiteral("chevron-right"), IconLabel::Tone::Accent, 16, theme(), this), 0,
                       Qt::AlignTop);
        auto *label = new TextLabel(this);
        row->addWidget(label, 1);
        content()->addLayout(row);
        m_next.push_back(label);
    }
}

Document OutcomeStep::documentIn(const QString &locale) const
{
    const QDate today = currentCase().clock().now().toLocalTime().date();
    const std::optional<ChosenWallet> wallet = currentCase().run().wallet();
    return writeDocument(m_document, currentCase().run(), currentCase().wordsIn(locale), locale, today,
                         wallet ? channelLines(wallet->channels, currentCase().run().directory(), locale)
                                : QStringList());
}

Request OutcomeStep::request() const
{
    const GuideWords words = currentCase().wordsIn(m_locale);
    const Document written = documentIn(m_locale);
    Request request;
    request.recipient = recipient();
    request.subject = written.subject;
    request.typed = written.typed;
    request.reference = currentCase().reference();
    request.body = withReference(written.body, request.reference, m_locale);
    request.locale = m_locale;
    request.attachments = attachmentsOf(currentCase().run());
    request.title = words.title();
    request.wallet = currentCase().run().walletName(m_locale);
    request.date = currentCase().clock().now().toLocalTime().date();
    request.timeline = timelineOf(currentCase().run(), words, m_locale);
    if (const QString own = currentCase().locale(); own != m_locale) {
        const Document read = documentIn(own);
        request.own = {read.subject, withReference(read.body, request.reference, own), own, read.typed};
    }
    return request;
}

void OutcomeStep::fillDocument()
{
    // Also what is marked and copied by hand has no secrets in it.
    const Request shown = redacted(request(), m_desk->putBack()).request();
    m_subject->setText(shown.subject);
    m_body->setText(shown.body);
    m_ownSubject->setText(shown.own.subject);
    m_ownBody->setText(shown.own.body);
    for (QWidget *part : std::initializer_list<QWidget *>{m_ownTitle, m_ownPaper}) {
        part->setVisible(!shown.own.body.isEmpty());
    }
    m_told->hide();
    m_open->hide();
}

QWidget *OutcomeStep::firstField() const
{
    return m_mail->isHidden() ? m_copy : m_mail;
}

void OutcomeStep::take(LeavingWay way)
{
    m_told->hide();
    m_open->hide();
    Request leaving = request();
    if (way != LeavingWay::Copy && way != LeavingWay::Mail) {
        fillAttachments(leaving.attachments, currentCase().evidence());
    }
    m_desk->take(leaving, way);
}

void OutcomeStep::showSaved(const OwnFile &file, LeavingWay way)
{
    m_saved = file;
    m_isFolder = way == LeavingWay::Folder;
    m_open->setWords(m_isFolder ? tr("Open the folder") : tr("Open the saved file"));
    m_open->show();
    if (way == LeavingWay::MailFile) {
        emit ownFileRequested(file);
    }
}

void OutcomeStep::tell(const QString &text)
{
    m_told->setText(text);
    m_told->setVisible(!text.isEmpty());
    if (text.isEmpty()) {
        return;
    }
    scrollIntoSight(*m_told);
    m_announcer->say(text);
}

void OutcomeStep::retranslateUi()
{
    StepPage::retranslateUi();
    const bool isOwn = addressee() == Addressee::Person;
    if (!m_isLanguageChosen) {
        chooseLanguage();
    }
    for (int row = 0; row < m_documents->count(); ++row) {
        m_documents->setItemText(row, currentCase().words().ofDocument(m_documents->itemData(row).toString()));
    }
    m_documentsLabel->setText(tr("Which one to show"));
    m_documents->setAccessibleName(m_documentsLabel->text());
    m_rights->setRights(rightsOf(currentCase().run(), currentCase().locale()),
                        currentCase().clock().now().toLocalTime().date(), currentCase().locale());
    m_copy->setText(tr("Copy"));
    m_save->setText(tr("Save as PDF"));
    m_print->setText(tr("Print"));
    const QString address = recipient();
    m_mail->setVisible(!isOwn);
    if (address.isEmpty()) {
        m_mail->setText(tr("Write an e-mail"));
    } else {
        //: %1 is an e-mail address
        m_mail->setText(buttonText(tr("Write to %1").arg(address)));
    }
    m_mailHint->setVisible(!isOwn && address.isEmpty());
    m_mailHint->setText(tr("The e-mail has no address yet: you fill it in. Take the address of a company from its own "
                           "site or app, never from a message or a call."));
    m_folder->setText(tr("Everything in one folder"));
    m_open->setWords(m_isFolder ? tr("Open the folder") : tr("Open the saved file"));
    m_ownTitle->setText(tr("The same in your language, for you"));
    m_languageLabel->setText(isOwn ? tr("Language of this page for your records") : tr("Language of the letter"));
    m_language->setAccessibleName(m_languageLabel->text());
    m_nextTitle->setText(tr("What happens next"));
    for (std::size_t number = 0; number < m_next.size(); ++number) {
        m_next[number]->setText(
            currentCase().words().ofItem(step().id, step().items.at(static_cast<qsizetype>(number)), u"label"));
    }
    fillDocument();
}

void OutcomeStep::scale()
{
    StepPage::scale();
    const int inset = theme().scaled(16);
    for (const Card *paper : {m_paper, m_ownPaper}) {
        paper->layout()->setContentsMargins(inset, inset, inset, inset);
        paper->layout()->setSpacing(theme().scaled(10));
    }
}

} // namespace WalletSupport
