#include "ui/requestpreview.h"

#include "core/cases/attachmentbytes.h"
#include "ui/buttons.h"
#include "ui/columnscrollarea.h"
#include "ui/dialogs.h"
#include "ui/flowlayout.h"
#include "ui/labels.h"
#include "ui/panels.h"
#include "ui/plaintext.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace WalletSupport {

namespace {

constexpr int Width = 520;  // at 100 % text
constexpr int Height = 460; // at 100 % text

struct SecretNames
{
    Q_DECLARE_TR_FUNCTIONS(SecretNames)

public:
    static QString of(SecretKind kind)
    {
        switch (kind) {
        case SecretKind::RecoveryPhrase:
            return tr("Recovery phrase");
        case SecretKind::Identity:
            return tr("Identity number");
        case SecretKind::Iban:
            return tr("Bank account number");
        case SecretKind::Card:
            return tr("Card number");
        case SecretKind::Password:
            return tr("Password");
        case SecretKind::Pin:
            return tr("PIN or security code");
        case SecretKind::Code:
            return tr("One-time code");
        }
        return {};
    }
};

} // namespace

QString mailTextOf(const RedactedRequest &request)
{
    const Request &leaving = request.request();
    QStringList lines;
    if (!leaving.recipient.isEmpty()) {
        //: %1 is an e-mail address
        lines.append(RequestPreview::tr("To: %1").arg(leaving.recipient));
    }
    if (!leaving.subject.isEmpty()) {
        //: %1 is the subject of an e-mail
        lines.append(RequestPreview::tr("Subject: %1").arg(leaving.subject));
    }
    if (!leaving.body.trimmed().isEmpty()) {
        lines.append({QString(), leaving.body.trimmed()});
    }
    return lines.join(u'\n');
}

RequestPreview::RequestPreview(Request request, PutBack putBack, LeavingWay way, Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_request(std::move(request))
    , m_putBack(std::move(putBack))
    , m_way(way)
    , m_leaving(redacted(m_request, m_putBack))
    , m_title(new TitleLabel)
    , m_masked(new TextLabel)
    , m_text(new TextLabel)
    , m_note(new MutedLabel)
    , m_go(new PrimaryButton(this))
    , m_copy(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setObjectName(QStringLiteral("requestPreview"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_title->setRole(QAccessible::Heading);
    for (TextLabel *said : std::initializer_list<TextLabel *>{m_masked, m_text, m_note}) {
        said->setRole(QAccessible::Paragraph); // see setSpoken()
    }
    m_text->setObjectName(QStringLiteral("previewText"));
    m_masked->setObjectName(QStringLiteral("previewMasked"));
    auto *scroll = new ColumnScrollArea(0, theme, this);
    auto *column = new QVBoxLayout(scroll->column());
    column->setSpacing(theme.scaled(12));
    column->addWidget(m_title);
    addFindings(column, theme);
    auto *paper = new Card;
    auto *sheet = new QVBoxLayout(paper);
    const int inset = theme.scaled(14);
    sheet->setContentsMargins(inset, inset, inset, inset);
    sheet->addWidget(m_text);
    column->addWidget(paper);
    column->addWidget(m_note);
    column->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.scaled(24), theme.scaled(20), theme.scaled(24), theme.scaled(16));
    layout->addWidget(scroll, 1);
    addButtons(layout);
    resizeWithinWindow(*this, {theme.scaled(Width), theme.scaled(Height)});
    retranslateUi();
}

void RequestPreview::addFindings(QVBoxLayout *column, Theme &theme)
{
    for (const FoundSecret &finding : m_leaving.found()) {
        const bool isKnown = std::ranges::any_of(m_rows, [&](const Row &row) {
            return row.finding.kind == finding.kind && row.finding.text == finding.text;
        });
        if (!isKnown) {
            m_rows.push_back({finding, nullptr, nullptr, nullptr});
        }
    }
    auto *panel = new WarningPanel;
    auto *list = new QVBoxLayout(panel);
    const int inset = theme.scaled(14);
    list->setContentsMargins(inset, inset, inset, inset);
    list->setSpacing(theme.scaled(6));
    list->addWidget(m_masked);
    for (Row &row : m_rows) {
        if (canBePutBack(row.finding.kind)) {
            row.box = new QCheckBox;
            row.box->setObjectName(QStringLiteral("putBack"));
            row.box->setChecked(m_putBack.contains({row.finding.kind, row.finding.text}));
            list->addWidget(row.box);
            connect(row.box, &QCheckBox::toggled, this,
                    [this, finding = row.finding](bool isPutBack) { choose(finding, isPutBack); });
        } else {
            row.label = new TextLabel;
            row.label->setObjectName(QStringLiteral("neverPutBack"));
            list->addWidget(row.label);
        }
        row.around = new MutedLabel;
        row.around->setText(row.finding.around);
        list->addWidget(row.around);
    }
    column->addWidget(panel);
    panel->setVisible(!m_rows.empty());
}

void RequestPreview::addButtons(QVBoxLayout *layout)
{
    m_go->setObjectName(QStringLiteral("previewGo"));
    m_copy->setObjectName(QStringLiteral("previewCopy"));
    m_cancel->setObjectName(QStringLiteral("previewCancel"));
    auto *buttons = new FlowLayout;
    for (QPushButton *button : std::initializer_list<QPushButton *>{m_go, m_copy, m_cancel}) {
        buttons->addWidget(button);
    }
    layout->addLayout(buttons);
    m_copy->setVisible(m_way == LeavingWay::Mail);
    m_go->setDefault(true);
    m_go->setFocus();
    connect(m_go, &QPushButton::clicked, this, [this] { leave(m_way); });
    connect(m_copy, &QPushButton::clicked, this, [this] { leave(LeavingWay::Copy); });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void RequestPreview::choose(const FoundSecret &finding, bool isPutBack)
{
    const std::pair<SecretKind, QString> secret(finding.kind, finding.text);
    if (isPutBack) {
        m_putBack.insert(secret);
    } else {
        m_putBack.erase(secret);
    }
    m_leaving = redacted(m_request, m_putBack);
    m_text->setText(shownText());
    emit putBackChanged(m_putBack);
}

void RequestPreview::leave(LeavingWay way)
{
    emit agreed(m_leaving, way);
    accept();
}

void RequestPreview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
    }
    QDialog::changeEvent(event);
}

QString RequestPreview::shownText() const
{
    const bool isMail = m_way == LeavingWay::Mail || m_way == LeavingWay::MailFile;
    QString text = isMail ? mailTextOf(m_leaving) : plainTextOf(m_leaving.request()).trimmed();
    const bool takesFiles = m_way != LeavingWay::Mail && m_way != LeavingWay::Copy;
    if (takesFiles && !m_leaving.request().attachments.empty()) {
        const std::vector<QString> names = fileNamesOf(m_leaving.request().attachments);
        //: %1 is a list of names of files
        text += QStringLiteral("\n\n") +
                tr("Files: %1").arg(QLocale().createSeparatedList(QStringList(names.begin(), names.end())));
    }
    return text;
}

QString RequestPreview::titleText() const
{
    switch (m_way) {
    case LeavingWay::Mail:
    case LeavingWay::MailFile:
        return tr("This is handed over to your mail program");
    case LeavingWay::Copy:
        return tr("This is copied");
    case LeavingWay::Pdf:
        return tr("This is saved as a PDF");
    case LeavingWay::Print:
        return tr("This is printed");
    case LeavingWay::Folder:
        return tr("This goes into the folder");
    }
    return {};
}

QString RequestPreview::noteText() const
{
    const bool hasRecipient = !m_request.recipient.isEmpty();
    switch (m_way) {
    case LeavingWay::Mail:
        if (!hasRecipient) {
            return tr("Only this goes there. You fill in the address and send it yourself. Never write a password, a "
                      "one-time code or a recovery phrase in it.");
        }
        return m_request.body.isEmpty()
                   ? tr("Only the address goes there. You write and send it yourself.")
                   : tr("Only this goes there, and you send it yourself. Never write a password, a one-time code or "
                        "a recovery phrase in it.");
    case LeavingWay::MailFile:
        return hasRecipient
                   ? tr("You send it there yourself. The files were not checked: look for secrets in them.")
                   : tr("You fill in the address there and send it yourself. The files were not checked: look for "
                        "secrets in them.");
    case LeavingWay::Pdf:
    case LeavingWay::Print:
    case LeavingWay::Folder:
        return m_request.attachments.empty() ? QString() : tr("The files were not checked: look for secrets in them.");
    case LeavingWay::Copy:
        break;
    }
    return {};
}

QString RequestPreview::buttonWords() const
{
    switch (m_way) {
    case LeavingWay::Mail:
        return tr("Open in the mail program");
    case LeavingWay::MailFile:
        return tr("Save the e-mail");
    case LeavingWay::Copy:
        return tr("Copy");
    case LeavingWay::Pdf:
        return tr("Save as PDF");
    case LeavingWay::Print:
        return tr("Print");
    case LeavingWay::Folder:
        return tr("Make the folder");
    }
    return {};
}

void RequestPreview::retranslateUi()
{
    setWindowTitle(tr("Before it leaves"));
    m_title->setText(titleText());
    m_masked->setText(
        tr("%n secret(s) are hidden in it. Tick what support really needs.", nullptr, static_cast<int>(m_rows.size())));
    for (const Row &row : m_rows) {
        const QString name = SecretNames::of(row.finding.kind);
        if (row.box != nullptr) {
            //: a check box: %1 is what was hidden, as "Card number"
            row.box->setText(buttonText(tr("%1: show it after all").arg(name)));
            //: the name of a check box: %1 is what was hidden, %2 the words beside it
            row.box->setAccessibleName(tr("%1: show it after all. %2").arg(name, row.finding.around));
        } else {
            //: %1 is "Recovery phrase"
            row.label->setText(tr("%1: it stays hidden. Nobody needs it to help you.").arg(name));
        }
    }
    m_text->setText(shownText());
    m_note->setText(noteText());
    m_note->setVisible(!noteText().isEmpty());
    setSpoken(*this, {titleText(), m_rows.empty() ? QString() : m_masked->text(), shownText(), noteText()});
    m_go->setText(buttonWords());
    m_copy->setText(tr("Copy"));
    m_cancel->setText(tr("Cancel"));
}

} // namespace WalletSupport
