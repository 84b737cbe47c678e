#include "guides/evidencestep.h"

#include "core/base/cleantext.h"
#include "core/cases/case.h"
#include "core/pictures/picturerequest.h"
#include "guides/fielderrortext.h"
#include "guides/guidedialogs.h"
#include "ui/announcer.h"
#include "ui/buttons.h"
#include "ui/labels.h"
#include "ui/panels.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include <utility>

namespace WalletSupport {

namespace {

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile()) {
            paths.append(url.toLocalFile());
        }
    }
    return paths;
}

} // namespace

EvidenceStep::EvidenceStep(const Step &step, Case &ownCase, GuideDialogs &dialogs, Theme &theme, QWidget *parent)
    : StepPage(step, ownCase, theme, parent)
    , m_files(ownCase.run().shown(step.id).files)
    , m_error(new ErrorLabel(this))
    , m_list(new Card(this))
    , m_add(new QPushButton(this))
    , m_allowed(new MutedLabel(this))
    , m_nothing(new QCheckBox(this))
    , m_announcer(new Announcer(this))
{
    setAcceptDrops(true);
    m_error->setObjectName(QStringLiteral("evidenceError"));
    m_list->setObjectName(QStringLiteral("evidenceList"));
    m_add->setObjectName(QStringLiteral("addEvidence"));
    m_nothing->setObjectName(QStringLiteral("nothingAtHand"));
    m_error->hide();
    new QVBoxLayout(m_list);
    content()->addWidget(m_error);
    content()->addWidget(m_list);
    content()->addWidget(m_add, 0, Qt::AlignLeft);
    content()->addWidget(m_allowed);
    content()->addWidget(m_nothing);
    // Coming back to this page without files means that there were none.
    m_nothing->setChecked(ownCase.run().answer(step.id) != nullptr && m_files.empty());

    connect(m_add, &QPushButton::clicked, this,
            [this, &dialogs] { dialogs.chooseEvidence(this, [this](const QStringList &paths) { addFiles(paths); }); });
    connect(m_nothing, &QCheckBox::toggled, this, [this](bool isNothing) {
        if (isNothing && m_lacksAnswer) {
            m_lacksAnswer = false;
            tellRefused();
            emit edited();
        }
    });
    EvidenceStep::retranslateUi();
}

Answer EvidenceStep::answer() const
{
    Answer answer;
    answer.files = m_files;
    return answer;
}

std::vector<PageError> EvidenceStep::ownErrors()
{
    m_refused.clear();
    m_lacksAnswer = m_files.empty() && !m_nothing->isChecked();
    tellRefused();
    if (!m_lacksAnswer) {
        return {};
    }
    return {{m_error->text(), m_add}};
}

QWidget *EvidenceStep::firstField() const
{
    return m_add;
}

void EvidenceStep::addFiles(const QStringList &paths)
{
    m_refused.clear();
    const bool wasMissing = std::exchange(m_lacksAnswer, false);
    for (const QString &path : paths) {
        Result<EvidenceFile, EvidenceError> file = checkEvidence(path, m_files);
        if (file) {
            m_files.push_back(*file);
            lookAt(*file);
        } else {
            m_refused.push_back(file.error());
        }
    }
    if (!m_files.empty()) {
        m_nothing->setChecked(false);
    }
    fillList();
    tellRefused();
    if (wasMissing) {
        emit edited();
    }
    if (!m_refused.empty()) {
        m_announcer->say(m_error->text());
    }
}

void EvidenceStep::lookAt(const EvidenceFile &file)
{
    if (QFileInfo(file.path).suffix().compare(QLatin1String("pdf"), Qt::CaseInsensitive) == 0) {
        return;
    }
    auto *request = new PictureRequest(PictureRequest::Task::Look, file.path, this);
    connect(request, &PictureRequest::finished, this,
            [this, request, file](const Result<QStringList, PictureError> &seen) {
                request->deleteLater();
                // Only what is surely damaged is refused: what is merely large may be evidence all the same.
                if (seen || seen.error().kind != PictureError::Kind::NotPicture) {
                    return;
                }
                m_refused.push_back({EvidenceError::Kind::BrokenPicture, file.name});
                std::erase_if(m_files, [&](const EvidenceFile &one) { return one.digest == file.digest; });
                fillList();
                tellRefused();
                m_announcer->say(m_error->text());
            });
}

void EvidenceStep::removeFile(const QByteArray &digest)
{
    std::erase_if(m_files, [&](const EvidenceFile &file) { return file.digest == digest; });
    fillList();
    m_add->setFocus(Qt::OtherFocusReason);
}

void EvidenceStep::fillList()
{
    QLayout *layout = m_list->layout();
    while (QLayoutItem *item = layout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        std::unique_ptr<QLayoutItem> owned(item);
    }
    for (const EvidenceFile &file : m_files) {
        auto *row = new QWidget(m_list);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        auto *name = new TextLabel(row);
        //: A file's name and its size
        name->setText(tr("%1, %2").arg(withMarks(file.name),
                                       QLocale().formattedDataSize(file.size, 1, QLocale::DataSizeSIFormat)));
        auto *remove = new IconButton(QStringLiteral("x"), theme(), row);
        remove->setObjectName(QStringLiteral("removeEvidence"));
        remove->setMeaning(tr("Remove %1").arg(withMarks(file.name)));
        connect(remove, &IconButton::clicked, this, [this, digest = file.digest] { removeFile(digest); });
        line->addWidget(new IconLabel(QStringLiteral("file"), IconLabel::Tone::Accent, 18, theme(), row));
        line->addWidget(name, 1);
        line->addWidget(remove);
        layout->addWidget(row);
        row->show();
    }
    m_list->setVisible(!m_files.empty());
}

void EvidenceStep::tellRefused()
{
    QStringList sentences;
    for (const EvidenceError &error : m_refused) {
        sentences.append(evidenceErrorText(error));
    }
    if (m_lacksAnswer) {
        sentences.append(text(u"empty"));
    }
    m_error->setText(sentences.join(u'\n'));
    m_error->setVisible(!sentences.isEmpty());
}

void EvidenceStep::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void EvidenceStep::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    addFiles(localFiles(event->mimeData()));
}

void EvidenceStep::retranslateUi()
{
    StepPage::retranslateUi();
    constexpr int BytesInMegabyte = 1'000'000;
    const QLocale locale;
    m_add->setText(tr("Add files"));
    m_allowed->setText(
        tr("Pictures (JPEG, PNG, WebP) or PDF, at most %1 files of %2 MB each. You can also drag them here.")
            .arg(locale.toString(MostEvidence), locale.toString(LargestEvidence / BytesInMegabyte)));
    m_nothing->setText(text(u"nothing"));
    m_nothing->setAccessibleName(m_nothing->text());
    fillList();
    tellRefused();
}

void EvidenceStep::scale()
{
    StepPage::scale();
    const int inset = theme().scaled(10);
    m_list->layout()->setContentsMargins(inset, inset, inset, inset);
}

} // namespace WalletSupport
