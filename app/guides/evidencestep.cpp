#include "guides/evidencestep.h"

#include "core/cases/case.h"
#include "core/cases/evidencekeeper.h"
#include "core/cases/evidencename.h"
#include "guides/evidencelist.h"
#include "guides/evidencepreview.h"
#include "guides/evidencesources.h"
#include "guides/evidencetexts.h"
#include "guides/guidedialogs.h"
#include "ui/announcer.h"
#include "ui/buttons.h"
#include "ui/labels.h"
#include "ui/panels.h"
#include "ui/theme.h"
#include "ui/waitingline.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace WalletSupport {

EvidenceStep::EvidenceStep(const Step &step, Case &ownCase, GuideDialogs &dialogs, Theme &theme, QWidget *parent)
    : StepPage(step, ownCase, theme, parent)
    , m_error(new ErrorLabel(this))
    , m_card(new Card(this))
    , m_list(new EvidenceList(ownCase.run().shown(step.id).files, ownCase.evidence(), theme, m_card))
    , m_progress(new WaitingLine(this))
    , m_addButton(new QPushButton(this))
    , m_paste(new LinkButton(QStringLiteral("clipboard-paste"), theme, this))
    , m_allowed(new MutedLabel(this))
    , m_nothing(new QCheckBox(this))
    , m_announcer(new Announcer(this))
{
    build();
    const Answer shown = ownCase.run().shown(step.id);
    // Earlier versions kept no tick, and an answer without files meant the same.
    const Answer *kept = ownCase.run().answer(step.id);
    m_nothing->setChecked(shown.ticked.contains(NothingAtHand) || (kept && kept->isBlank() && shown == *kept));

    connect(m_addButton, &QPushButton::clicked, this,
            [this, &dialogs] { dialogs.chooseEvidence(this, [this](const QStringList &paths) { addFiles(paths); }); });
    connect(m_paste, &LinkButton::clicked, this, &EvidenceStep::paste);
    connect(new QShortcut(QKeySequence::Paste, this), &QShortcut::activated, this, &EvidenceStep::paste);
    connect(&m_intake, &EvidenceIntake::prepared, this, &EvidenceStep::take);
    connect(&m_intake, &EvidenceIntake::refused, this, &EvidenceStep::refuse);
    connect(&m_intake, &EvidenceIntake::progressed, this, [this] {
        m_progress->begin();
        tellProgress();
    });
    connect(&m_intake, &EvidenceIntake::ended, this, &EvidenceStep::takeEnd);
    connect(m_progress, &WaitingLine::cancelled, &m_intake, &EvidenceIntake::cancel);
    connect(m_list, &EvidenceList::changed, this, &EvidenceStep::takeChange);
    connect(m_list, &EvidenceList::refused, this, [this](const EvidenceError &error) {
        m_refused = {error};
        tellWrong();
    });
    connect(m_list, &EvidenceList::told, m_announcer, &Announcer::say);
    connect(m_list, &EvidenceList::showRequested, this, &EvidenceStep::showPreview);
    connect(m_nothing, &QCheckBox::toggled, this, [this](bool isNothing) {
        if (isNothing && m_lack == Lack::Answer) {
            m_lack = Lack::Nothing;
            tellWrong();
        }
        emit edited();
    });
    EvidenceStep::retranslateUi();
}

void EvidenceStep::build()
{
    setAcceptDrops(true);
    m_error->setObjectName(QStringLiteral("evidenceError"));
    m_card->setObjectName(QStringLiteral("evidenceList"));
    m_addButton->setObjectName(QStringLiteral("addEvidence"));
    m_paste->setObjectName(QStringLiteral("pasteEvidence"));
    m_nothing->setObjectName(QStringLiteral("nothingAtHand"));
    m_allowed->setRole(QAccessible::Paragraph); // said with the button
    m_error->hide();
    auto *card = new QVBoxLayout(m_card);
    card->addWidget(m_list);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_addButton);
    buttons->addWidget(m_paste);
    buttons->addStretch(1);
    content()->addWidget(m_error);
    content()->addWidget(m_card);
    content()->addWidget(m_progress);
    content()->addLayout(buttons);
    content()->addWidget(m_allowed);
    content()->addWidget(m_nothing);
    m_card->setVisible(!m_list->files().empty());
}

Answer EvidenceStep::answer() const
{
    Answer answer;
    answer.files = m_list->files();
    if (m_nothing->isChecked() && answer.files.empty()) {
        answer.ticked.append(NothingAtHand.toString());
    }
    return answer;
}

std::vector<PageError> EvidenceStep::ownErrors()
{
    m_refused.clear();
    m_lack = Lack::Nothing;
    if (m_intake.isBusy()) {
        m_lack = Lack::Patience;
    } else if (m_list->files().empty() && !m_nothing->isChecked()) {
        m_lack = Lack::Answer;
    }
    tellWrong();
    if (m_lack == Lack::Nothing) {
        return {};
    }
    return {{m_error->text(), m_addButton}};
}

QWidget *EvidenceStep::firstField() const
{
    return m_addButton;
}

void EvidenceStep::addFiles(const QStringList &paths)
{
    add(sourcesIn(paths));
}

void EvidenceStep::paste()
{
    const QMimeData *held = QGuiApplication::clipboard()->mimeData();
    if (held == nullptr || !hasSources(*held)) {
        m_refused.clear();
        m_lack = Lack::PastedFile;
        tellWrong();
        m_announcer->say(m_error->text());
        return;
    }
    //: The name of a file, without its ending: a picture that was pasted
    add(sourcesIn(*held, tr("Pasted picture")));
}

void EvidenceStep::add(std::vector<EvidenceSource> sources)
{
    if (!m_intake.isBusy()) {
        m_refused.clear();
        m_takenOut = {};
        m_added = 0;
    }
    const bool wasMissing = std::exchange(m_lack, Lack::Nothing) != Lack::Nothing;
    // What is already too much is not even looked at.
    const auto room = static_cast<std::size_t>(
        std::max(0, MostEvidence - static_cast<int>(m_list->files().size()) - m_intake.left()));
    while (sources.size() > room) {
        m_refused.push_back({EvidenceError::Kind::TooMany, sources.back().name});
        sources.pop_back();
    }
    tellWrong();
    if (wasMissing) {
        emit edited();
    }
    m_intake.add(sources);
}

void EvidenceStep::take(const PreparedEvidence &evidence)
{
    if (m_list->has(evidence.digest)) {
        refuse({EvidenceError::Kind::Twice, evidence.name});
        return;
    }
    if (!currentCase().evidence().keep(evidence.digest, evidence.bytes)) {
        refuse({EvidenceError::Kind::NotKept, evidence.name});
        return;
    }
    QStringList names;
    const std::vector<EvidenceFile> present = m_list->files();
    for (const EvidenceFile &file : present) {
        names.append(file.name);
    }
    m_list->add({distinctName(evidence.name, names), evidence.type, evidence.bytes.size(), evidence.digest,
                 evidence.takenOut, evidence.pages});
    m_takenOut.add(evidence.takenOut);
    ++m_added;
    m_card->show();
    m_nothing->setChecked(false);
    emit edited();
}

void EvidenceStep::refuse(const EvidenceError &error)
{
    m_refused.push_back(error);
    tellWrong();
}

void EvidenceStep::tellProgress()
{
    const QLocale locale;
    const int total = m_intake.total();
    m_progress->setProgress(m_intake.done(), total);
    m_progress->setWords(tr("Looking at file %1 of %2…")
                             .arg(locale.toString(std::min(m_intake.done() + 1, total)), locale.toString(total)));
}

void EvidenceStep::takeEnd()
{
    if (m_progress->hasKeyboard()) {
        m_addButton->setFocus(Qt::OtherFocusReason);
    }
    m_progress->end();
    if (m_lack == Lack::Patience) {
        m_lack = Lack::Nothing;
        emit edited();
    }
    tellWrong();
    QStringList said;
    if (m_added > 0) {
        said.append(tr("%n files were added.", nullptr, m_added));
        said.append(takenOutText(m_takenOut));
    }
    said.append(m_error->text());
    said.removeAll(QString());
    m_announcer->say(said.join(u'\n'));
}

void EvidenceStep::takeChange()
{
    m_refused.clear();
    tellWrong();
    emit edited();
}

void EvidenceStep::showPreview(const EvidenceFile &file)
{
    const Result<QByteArray, KeepingError> bytes = currentCase().evidence().read(file.digest);
    if (bytes) {
        (new EvidencePreview(file, *bytes, theme(), this))->open();
    }
}

void EvidenceStep::tellWrong()
{
    QStringList sentences;
    for (const EvidenceError &error : m_refused) {
        sentences.append(evidenceErrorText(error));
    }
    switch (m_lack) {
    case Lack::Nothing:
        break;
    case Lack::Answer:
        sentences.append(text(u"empty"));
        break;
    case Lack::Patience:
        sentences.append(tr("The files are still being looked at. Wait a moment, or cancel it"));
        break;
    case Lack::PastedFile:
        sentences.append(tr("There is no picture and no file to paste. Copy one first, then paste it here"));
        break;
    }
    m_error->setText(sentences.join(u'\n'));
    m_error->setVisible(!sentences.isEmpty());
}

void EvidenceStep::dragEnterEvent(QDragEnterEvent *event)
{
    if (hasSources(*event->mimeData())) {
        event->acceptProposedAction();
    }
}

void EvidenceStep::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    add(sourcesIn(*event->mimeData(), tr("Dropped picture")));
}

void EvidenceStep::retranslateUi()
{
    StepPage::retranslateUi();
    constexpr int BytesInMegabyte = 1'000'000;
    const QLocale locale;
    m_addButton->setText(tr("Add files"));
    m_paste->setText(tr("Paste"));
    m_allowed->setText(tr("Pictures (JPEG, PNG, WebP) or PDF, at most %1 files of %2 MB each. You can also drag them "
                          "here, or paste them with Ctrl+V. Your own files stay as they are: copies are added.")
                           .arg(locale.toString(MostEvidence), locale.toString(LargestEvidence / BytesInMegabyte)));
    m_addButton->setAccessibleDescription(m_allowed->text());
    m_nothing->setText(text(u"nothing"));
    m_nothing->setAccessibleName(m_nothing->text());
    tellProgress();
    tellWrong();
}

void EvidenceStep::scale()
{
    StepPage::scale();
    const int inset = theme().scaled(10);
    m_card->layout()->setContentsMargins(inset, inset, inset, inset);
}

} // namespace WalletSupport
