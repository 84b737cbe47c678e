#include "core/pictures/pdfpages.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfDocument>

namespace WalletSupport {

namespace {

/// An open document; its bytes must outlive it.
class OpenPdf final
{
public:
    explicit OpenPdf(const QByteArray &pdf)
    {
        m_buffer.setData(pdf);
        m_buffer.open(QIODevice::ReadOnly);
        m_document.load(&m_buffer);
    }

    [[nodiscard]] Result<int, PdfError> count() const
    {
        using Error = QPdfDocument::Error;
        const bool isLocked =
            m_document.error() == Error::IncorrectPassword || m_document.error() == Error::UnsupportedSecurityScheme;
        if (isLocked) {
            return fail(PdfError{PdfError::Kind::NeedsPassword});
        }
        if (m_document.status() != QPdfDocument::Status::Ready || m_document.pageCount() < 1) {
            return fail(PdfError{PdfError::Kind::Damaged});
        }
        return m_document.pageCount();
    }

    [[nodiscard]] QImage page(int number, QSize most)
    {
        const QSizeF points = m_document.pagePointSize(number);
        if (points.isEmpty()) {
            return {};
        }
        const QSize size = points.scaled(most, Qt::KeepAspectRatio).toSize().expandedTo(QSize(1, 1));
        const QImage drawn = m_document.render(number, size);
        QImage page(size, QImage::Format_RGB32);
        page.fill(Qt::white);
        QPainter(&page).drawImage(0, 0, drawn);
        return drawn.isNull() ? QImage() : page;
    }

private:
    QBuffer m_buffer;
    QPdfDocument m_document;
};

class QtPdfPages final : public PdfPages
{
public:
    Result<int, PdfError> count(const QByteArray &pdf) const override { return OpenPdf(pdf).count(); }

    Result<QImage, PdfError> page(const QByteArray &pdf, int number, QSize most) const override
    {
        OpenPdf document(pdf);
        const Result<int, PdfError> count = document.count();
        if (!count) {
            return fail(count.error());
        }
        QImage page = number >= 0 && number < *count ? document.page(number, most) : QImage();
        if (page.isNull()) {
            return fail(PdfError{PdfError::Kind::Damaged});
        }
        return page;
    }
};

} // namespace

} // namespace WalletSupport

extern "C" Q_DECL_EXPORT const WalletSupport::PdfPages *walletSupportPdfPages1();

const WalletSupport::PdfPages *walletSupportPdfPages1()
{
    static const WalletSupport::QtPdfPages pages;
    return &pages;
}
