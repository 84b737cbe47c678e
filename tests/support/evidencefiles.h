#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QFile>
#include <QImage>
#include <QString>
#include <QTemporaryDir>

#include <vector>

namespace WalletSupport {

/// Files as people add them, made by the tests.
class EvidenceFiles final
{
public:
    [[nodiscard]] static QImage drawing(QSize size = {120, 80})
    {
        QImage picture(size, QImage::Format_RGB32);
        picture.fill(Qt::darkCyan);
        for (int x = 0; x < size.width(); ++x) {
            picture.setPixel(x, x % size.height(), qRgb(x % 256, 90, 30));
        }
        return picture;
    }
    [[nodiscard]] static QByteArray picture(const char *format, QSize size = {120, 80})
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        return drawing(size).save(&buffer, format) ? bytes : QByteArray();
    }

    /// A PDF of so many pages, one blue square each.
    [[nodiscard]] static QByteArray pdf(int pages, const QByteArray &trailer = {})
    {
        const QByteArray square = "0 0 1 rg 20 20 60 60 re f";
        QByteArray kids;
        std::vector<QByteArray> objects(2);
        for (int page = 0; page < pages; ++page) {
            kids += QByteArray::number(3 + page * 2) + " 0 R ";
            objects.push_back("<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 200]/Contents " +
                              QByteArray::number(4 + page * 2) + " 0 R>>");
            objects.push_back("<</Length " + QByteArray::number(square.size()) + ">>stream\n" + square + "\nendstream");
        }
        objects[0] = "<</Type/Catalog/Pages 2 0 R>>";
        objects[1] = "<</Type/Pages/Kids[" + kids + "]/Count " + QByteArray::number(pages) + ">>";
        QByteArray file = "%PDF-1.4\n";
        QByteArray places = "0000000000 65535 f \n";
        for (std::size_t number = 0; number < objects.size(); ++number) {
            places += QByteArray::number(file.size()).rightJustified(10, '0') + " 00000 n \n";
            file += QByteArray::number(int(number) + 1) + " 0 obj" + objects[number] + "endobj\n";
        }
        const QByteArray count = QByteArray::number(int(objects.size()) + 1);
        const QByteArray start = QByteArray::number(file.size());
        return file + "xref\n0 " + count + "\n" + places + "trailer<</Size " + count + "/Root 1 0 R" + trailer +
               ">>\nstartxref\n" + start + "\n%%EOF\n";
    }
    /// One that opens with a password, which nobody knows.
    [[nodiscard]] static QByteArray lockedPdf()
    {
        const QByteArray word = "<" + QByteArray(64, 'a') + ">";
        return pdf(1, "/ID[<" + QByteArray(32, 'b') + "><" + QByteArray(32, 'b') +
                          ">]/Encrypt<</Filter/Standard/V 1/R 2/O" + word + "/U" + word + "/P -44>>");
    }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }

private:
    QTemporaryDir m_folder;
};

} // namespace WalletSupport
