#include "core/cases/evidencedrawing.h"

#include "core/cases/attachmentbytes.h"

#include <QBuffer>

#include <algorithm>

namespace WalletSupport {

namespace {

/// Pixels of an A4 page at 150 dots an inch.
constexpr QSize Finest(1240, 1754);
constexpr int JpegQuality = 90;

bool isPdf(const Attachment &attachment)
{
    return attachment.mimeType == QLatin1String("application/pdf");
}

QByteArray jpegOf(const QImage &picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return picture.save(&buffer, "JPEG", JpegQuality) ? bytes : QByteArray();
}

} // namespace

EvidenceDrawing::EvidenceDrawing(std::vector<Attachment> attachments, std::chrono::milliseconds longest,
                                 QObject *parent)
    : QObject(parent)
    , m_attachments(std::move(attachments))
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &EvidenceDrawing::end);
    m_patience.start(longest);
    QTimer::singleShot(0, this, &EvidenceDrawing::beginFile);
}

EvidenceDrawing::~EvidenceDrawing() = default;

bool EvidenceDrawing::isNeeded(const std::vector<Attachment> &attachments)
{
    return std::ranges::any_of(attachments, &isPdf);
}

void EvidenceDrawing::beginFile()
{
    for (; m_file < m_attachments.size() && m_pagesInAll < MostPagesInAll; ++m_file) {
        if (!isPdf(m_attachments[m_file])) {
            continue;
        }
        if (const Result<QByteArray, AttachmentError> bytes = bytesOf(m_attachments[m_file])) {
            m_bytes = *bytes;
            drawPage();
            return;
        }
    }
    end();
}

void EvidenceDrawing::drawPage()
{
    const int page = static_cast<int>(m_drawn[m_file].pages.size());
    m_request = std::make_unique<ShownEvidenceRequest>(m_bytes, page, Finest);
    connect(m_request.get(), &ShownEvidenceRequest::finished, this, &EvidenceDrawing::take);
}

void EvidenceDrawing::take(const Result<ShownEvidence, EvidenceError> &shown)
{
    m_request.release()->deleteLater(); // it is speaking right now
    DrawnFile &file = m_drawn[m_file];
    QByteArray jpeg = shown ? jpegOf(shown->picture) : QByteArray();
    if (!jpeg.isEmpty()) {
        file.count = shown->pages;
        file.pages.push_back({std::move(jpeg), shown->picture.size()});
        ++m_pagesInAll;
        const int drawn = static_cast<int>(file.pages.size());
        if (drawn < std::min(file.count, MostPages) && m_pagesInAll < MostPagesInAll) {
            drawPage();
            return;
        }
    }
    ++m_file;
    beginFile();
}

void EvidenceDrawing::end()
{
    m_patience.stop();
    m_request.reset();
    emit finished(m_drawn);
}

} // namespace WalletSupport
