#include "guides/evidencepreview.h"

#include "core/cases/evidencerequest.h"
#include "guides/evidencetexts.h"
#include "ui/columnscrollarea.h"
#include "ui/dialogs.h"
#include "ui/labels.h"
#include "ui/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace WalletSupport {

namespace {

/// Milliseconds.
constexpr int Settled = 120;
/// Of a picture, in pixels of the screen: what is higher is made narrower.
constexpr int Highest = 9000;

} // namespace

EvidencePreview::EvidencePreview(EvidenceFile file, QByteArray bytes, Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_file(std::move(file))
    , m_bytes(std::move(bytes))
    , m_theme(theme)
    , m_title(new TitleLabel)
    , m_facts(new MutedLabel)
    , m_error(new ErrorLabel)
    , m_picture(new QLabel)
    , m_checksum(new MutedLabel)
    , m_scroll(new ColumnScrollArea(0, theme, this))
    , m_back(new QPushButton(this))
    , m_on(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(QStringLiteral("evidencePreview"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    m_settled.setSingleShot(true);
    m_settled.setInterval(Settled);
    connect(&m_settled, &QTimer::timeout, this, &EvidencePreview::draw);
    connect(m_back, &QPushButton::clicked, this, [this] { turnTo(m_page - 1); });
    connect(m_on, &QPushButton::clicked, this, [this] { turnTo(m_page + 1); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    resizeWithinWindow(*this, {theme.scaled(720), theme.scaled(640)});
    turnTo(0);
}

EvidencePreview::~EvidencePreview() = default;

void EvidencePreview::build()
{
    m_picture->setObjectName(QStringLiteral("previewPicture"));
    m_error->setObjectName(QStringLiteral("previewError"));
    m_checksum->setObjectName(QStringLiteral("previewChecksum"));
    m_back->setObjectName(QStringLiteral("previewBack"));
    m_on->setObjectName(QStringLiteral("previewOn"));
    m_close->setObjectName(QStringLiteral("previewClose"));
    m_checksum->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_picture->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_scroll->setFocusPolicy(Qt::StrongFocus); // to scroll by keys
    auto *column = new QVBoxLayout(m_scroll->column());
    column->setSpacing(m_theme.scaled(10));
    column->addWidget(m_title);
    column->addWidget(m_facts);
    column->addWidget(m_error);
    column->addWidget(m_picture);
    column->addWidget(m_checksum);
    column->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addWidget(m_on);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(m_theme.scaled(24), m_theme.scaled(20), m_theme.scaled(24), m_theme.scaled(16));
    layout->addWidget(m_scroll, 1);
    layout->addLayout(buttons);
    m_back->setVisible(m_file.pages > 1);
    m_on->setVisible(m_file.pages > 1);
    m_error->hide();
    m_close->setDefault(true);
    m_close->setFocus();
}

void EvidencePreview::turnTo(int page)
{
    m_page = std::clamp(page, 0, m_file.pages - 1);
    // The keyboard does not leave for the other end of the window where a button has no more use.
    const bool isBackNeeded = m_page > 0;
    const bool isOnNeeded = m_page + 1 < m_file.pages;
    m_back->setEnabled(isBackNeeded || m_back->hasFocus());
    m_on->setEnabled(isOnNeeded || m_on->hasFocus());
    m_scroll->verticalScrollBar()->setValue(0);
    retranslateUi();
    draw();
}

void EvidencePreview::draw()
{
    const int width = static_cast<int>(m_scroll->viewport()->width() * devicePixelRatioF());
    m_request = std::make_unique<ShownEvidenceRequest>(m_bytes, m_page, QSize(std::max(width, 1), Highest));
    connect(m_request.get(), &ShownEvidenceRequest::finished, this,
            [this](const Result<ShownEvidence, EvidenceError> &shown) {
                m_request.release()->deleteLater(); // it is speaking right now
                m_isFailed = !shown;
                m_error->setVisible(m_isFailed);
                if (shown) {
                    take(*shown);
                }
            });
}

void EvidencePreview::take(const ShownEvidence &shown)
{
    QPixmap picture = QPixmap::fromImage(shown.picture);
    picture.setDevicePixelRatio(devicePixelRatioF());
    m_picture->setPixmap(picture);
}

void EvidencePreview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
    }
    QDialog::changeEvent(event);
}

void EvidencePreview::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    m_settled.start();
}

void EvidencePreview::retranslateUi()
{
    const QLocale locale;
    const QString page = locale.toString(m_page + 1);
    const QString pages = locale.toString(m_file.pages);
    setWindowTitle(m_file.name);
    m_title->setText(withBreaks(m_file.name));
    m_title->setAccessibleName(m_file.name);
    m_facts->setText(m_file.pages > 1 ? tr("Page %1 of %2").arg(page, pages) : evidenceFactsText(m_file));
    m_error->setText(tr("This page cannot be shown."));
    m_picture->setAccessibleName(m_file.pages > 1 ? tr("Page %1 of %2, %3").arg(page, pages, m_file.name)
                                                  : tr("Picture of %1").arg(m_file.name));
    m_checksum->setText(tr("Checksum (SHA-256): %1").arg(digestInGroups(m_file.digest)));
    m_scroll->setAccessibleName(m_picture->accessibleName());
    m_back->setText(tr("Previous page"));
    m_on->setText(tr("Next page"));
    m_close->setText(tr("Close"));
}

} // namespace WalletSupport
