#include "guides/outcomestep.h"

#include "core/cases/case.h"
#include "guides/documentprinter.h"
#include "guides/guidedialogs.h"
#include "guides/rightslist.h"
#include "ui/announcer.h"
#include "ui/choicebox.h"
#include "ui/flowlayout.h"
#include "ui/labels.h"
#include "ui/languagecontroller.h"
#include "ui/panels.h"
#include "ui/paper.h"
#include "ui/plaintext.h"
#include "ui/textlink.h"
#include "ui/theme.h"
#include "wallets/channeltexts.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QTextDocument>
#include <QVBoxLayout>

namespace WalletSupport {

OutcomeStep::OutcomeStep(const Step &step, Case &ownCase, GuideDialogs &dialogs, Theme &theme, QWidget *parent)
    : StepPage(step, ownCase, theme, parent)
    , m_dialogs(dialogs)
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
    , m_told(new TextLabel(this))
    , m_open(new TextLink(QStringLiteral("file"), theme, this))
    , m_rights(new RightsList(theme, this))
    , m_nextTitle(new SectionLabel(this))
    , m_announcer(new Announcer(this))
{
    addChoice();
    addButtons();
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
    m_told->setObjectName(QStringLiteral("documentTold"));
    m_open->setObjectName(QStringLiteral("openSaved"));
    auto *row = new FlowLayout;
    for (QPushButton *button : {m_mail, m_copy, m_save, m_print}) {
        row->addWidget(button);
    }
    content()->addLayout(row);
    content()->addWidget(m_told);
    content()->addWidget(m_open);
    m_told->hide();
    m_open->hide();
    connect(m_copy, &QPushButton::clicked, this, &OutcomeStep::copy);
    connect(m_save, &QPushButton::clicked, this, &OutcomeStep::savePdf);
    connect(m_print, &QPushButton::clicked, this, &OutcomeStep::print);
    new QShortcut(QKeySequence::Print, m_print, m_print, &QPushButton::click);
    connect(m_mail, &QPushButton::clicked, this, &OutcomeStep::mail);
    connect(m_open, &TextLink::clicked, this, [this] {
        if (m_saved) {
            emit ownFileRequested(*m_saved);
        }
    });
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

void OutcomeStep::chooseLanguage()
{
    const std::optional<ChosenWallet> wallet = currentCase().run().wallet();
    // A list is for the person; a letter is for those who work where the wallet is at home.
    m_locale = addressee() != Addressee::Person && wallet ? supportLocale(wallet->countries(), currentCase().locales())
                                                          : currentCase().locale();
    const QSignalBlocker blocker(m_language);
    m_language->setCurrentIndex(m_language->findData(m_locale));
}

void OutcomeStep::addDocument()
{
    m_subject->setObjectName(QStringLiteral("documentSubject"));
    m_body->setObjectName(QStringLiteral("documentBody"));
    m_language->setObjectName(QStringLiteral("documentLanguage"));
    for (TextLabel *label : std::initializer_list<TextLabel *>{m_subject, m_body}) {
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
    connect(m_language, &QComboBox::currentIndexChanged, this, [this] {
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

Document OutcomeStep::document() const
{
    const QDate today = currentCase().clock().now().toLocalTime().date();
    const std::optional<ChosenWallet> wallet = currentCase().run().wallet();
    return writeDocument(m_document, currentCase().run(), currentCase().wordsIn(m_locale), m_locale, today,
                         wallet ? channelLines(wallet->channels, m_locale) : QStringList());
}

void OutcomeStep::fillDocument()
{
    const Document written = document();
    m_subject->setText(written.subject);
    m_body->setText(written.body);
    m_told->hide();
    m_open->hide();
}

QWidget *OutcomeStep::firstField() const
{
    return m_mail->isHidden() ? m_copy : m_mail;
}

void OutcomeStep::copy()
{
    QGuiApplication::clipboard()->setText(plainTextOf(document()));
    currentCase().noteTaken();
    m_open->hide();
    tell(tr("Copied. Paste it where you need it."));
}

void OutcomeStep::savePdf()
{
    m_dialogs.choosePdf(this, fileNameFor(document()), [this](const QString &path) { writePdf(path); });
}

void OutcomeStep::writePdf(const QString &path)
{
    const bool isPdf = path.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive);
    const QString target = isPdf ? path : QString(path + QStringLiteral(".pdf"));
    const Document written = document();
    const Result<OwnFile, OwnFileError> file = OwnFile::write(target, pdfOf(*printedFormOf(written), written.subject));
    if (!file) {
        m_open->hide();
        tell(tr("The file was not saved. Your answers are still here. Choose another folder."));
        return;
    }
    m_saved = *file;
    currentCase().noteTaken();
    tell(tr("Saved: %1").arg(QDir::toNativeSeparators(file->path())));
    m_open->show();
}

void OutcomeStep::print()
{
    m_dialogs.choosePrinter(this, [this](QPrinter &printer) {
        const Document written = document();
        const bool isTaken = printText(*printedFormOf(written), written.subject, printer);
        m_open->hide();
        if (!isTaken) {
            tell(tr("The printer did not take it. Nothing was printed."));
            return;
        }
        currentCase().noteTaken();
        tell(tr("Handed over to the printer."));
    });
}

void OutcomeStep::tell(const QString &text)
{
    m_told->setText(text);
    m_told->show();
    m_announcer->say(text);
}

void OutcomeStep::mail()
{
    const std::optional<ChosenWallet> wallet = currentCase().run().wallet();
    if (wallet) {
        const Document written = document();
        emit mailRequested(wallet->supportEmail(), written.subject, written.body);
    }
}

void OutcomeStep::retranslateUi()
{
    StepPage::retranslateUi();
    const std::optional<ChosenWallet> wallet = currentCase().run().wallet();
    const bool isOwn = addressee() == Addressee::Person;
    if (isOwn && m_locale != currentCase().locale()) {
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
    m_mail->setVisible(addressee() == Addressee::Support && wallet && !wallet->supportEmail().isEmpty());
    //: %1 is an e-mail address
    m_mail->setText(buttonText(tr("Write to %1").arg(wallet ? wallet->supportEmail() : QString())));
    m_open->setWords(tr("Open the saved file"));
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
    m_paper->layout()->setContentsMargins(inset, inset, inset, inset);
    m_paper->layout()->setSpacing(theme().scaled(10));
}

} // namespace WalletSupport
