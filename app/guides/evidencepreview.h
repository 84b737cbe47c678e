#pragma once

#include "core/guides/answer.h"

#include <QByteArray>
#include <QDialog>
#include <QTimer>

#include <memory>

class QLabel;
class QPushButton;

namespace WalletSupport {

class ColumnScrollArea;
class ErrorLabel;
class MutedLabel;
class ShownEvidenceRequest;
class Theme;
class TitleLabel;
struct ShownEvidence;

/// Evidence as large as the window is wide, a PDF page by page, with its whole checksum. It is drawn in another
/// process.
class EvidencePreview final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EvidencePreview)

public:
    /// `bytes`: of the copy.
    EvidencePreview(EvidenceFile file, QByteArray bytes, Theme &theme, QWidget *parent = nullptr);
    ~EvidencePreview() override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void turnTo(int page);
    void draw();
    void take(const ShownEvidence &shown);
    void retranslateUi();

    EvidenceFile m_file;
    QByteArray m_bytes;
    Theme &m_theme;
    int m_page = 0;
    bool m_isFailed = false;
    TitleLabel *m_title;
    MutedLabel *m_facts;
    ErrorLabel *m_error;
    QLabel *m_picture;
    MutedLabel *m_checksum;
    ColumnScrollArea *m_scroll;
    QPushButton *m_back;
    QPushButton *m_on;
    QPushButton *m_close;
    std::unique_ptr<ShownEvidenceRequest> m_request;
    QTimer m_settled; ///< the window has another size, and keeps it
};

} // namespace WalletSupport
