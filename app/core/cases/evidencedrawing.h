#pragma once

#include "core/cases/evidencerequest.h"
#include "core/cases/request.h"

#include <QSize>
#include <QTimer>

#include <chrono>
#include <map>
#include <memory>
#include <vector>

namespace WalletSupport {

/// A page of a PDF as it is put on paper.
struct DrawnPage
{
    QByteArray jpeg; ///< made by this program
    QSize size;      ///< in pixels
    bool operator==(const DrawnPage &) const = default;
};

/// What could be drawn of a PDF: its first pages.
struct DrawnFile
{
    std::vector<DrawnPage> pages;
    int count = 0; ///< pages that the file has; 0 if it could not be opened
    bool operator==(const DrawnFile &) const = default;
};

/// By the place of the attachment.
using DrawnFiles = std::map<std::size_t, DrawnFile>;

/// Has the pages of the PDFs among attachments drawn, one after the other and in the process that may crash. A file
/// ends at the first page that fails. To destroy it is to cancel; nothing is emitted then.
class EvidenceDrawing final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EvidenceDrawing)

public:
    static constexpr int MostPages = 20;      ///< of one file
    static constexpr int MostPagesInAll = 60; ///< of all files
    static constexpr std::chrono::milliseconds LongestTime = std::chrono::seconds(60);

    explicit EvidenceDrawing(std::vector<Attachment> attachments, std::chrono::milliseconds longest = LongestTime,
                             QObject *parent = nullptr);
    ~EvidenceDrawing() override;

    /// Whether there is anything to draw.
    [[nodiscard]] static bool isNeeded(const std::vector<Attachment> &attachments);

signals:
    /// Once, later in the loop. After the longest time it is what was drawn by then.
    void finished(const WalletSupport::DrawnFiles &files);

private:
    void beginFile();
    void drawPage();
    void take(const Result<ShownEvidence, EvidenceError> &shown);
    void end();

    std::vector<Attachment> m_attachments;
    std::size_t m_file = 0; ///< that is being drawn
    QByteArray m_bytes;     ///< of it
    int m_pagesInAll = 0;
    DrawnFiles m_drawn;
    std::unique_ptr<ShownEvidenceRequest> m_request;
    QTimer m_patience;
};

} // namespace WalletSupport
