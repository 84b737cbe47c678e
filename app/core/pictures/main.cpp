#include "core/pictures/codereader.h"
#include "core/pictures/picturereader.h"
#include "core/pictures/processlimits.h"
#include "core/pictures/strangersfile.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>
#include <new>

// wallet-support-picture [FILE]: a program of its own, since a picture comes from anybody. It reads the
// file, or its standard input, and ends: with 0, and the texts of the codes, each ended by a zero, on its standard
// output; or with the number of a PictureError. Whatever a picture does to a decoder, it does to this process.

namespace {

using namespace WalletSupport;

/// Larger pictures are made smaller before they are searched: a code in them is still large enough.
constexpr QSize LargestSearched(2400, 2400);

Result<QByteArray, PictureError> bytesOf(const char *path)
{
    QFile input;
    if (path == nullptr) {
        return input.open(stdin, QIODevice::ReadOnly) ? Result<QByteArray, PictureError>(input.readAll())
                                                      : fail(PictureError{});
    }
    const Result<QByteArray, FileError> bytes = readStrangersFile(path, LargestPicture);
    if (bytes) {
        return *bytes;
    }
    using Kind = PictureError::Kind;
    return fail(PictureError{bytes.error().kind == FileError::Kind::TooLarge ? Kind::TooLarge : Kind::Unreadable});
}

Result<QStringList, PictureError> textsFor(const char *path)
{
    const Result<QByteArray, PictureError> bytes = bytesOf(path);
    if (!bytes) {
        return fail(bytes.error());
    }
    const Result<QImage, PictureError> picture = readPicture(*bytes, LargestSearched);
    if (!picture) {
        return fail(picture.error());
    }
    QStringList texts = readCodes(picture->convertToFormat(QImage::Format_Grayscale8));
    if (texts.isEmpty()) {
        return fail(PictureError{PictureError::Kind::NoCode});
    }
    return texts;
}

} // namespace

int main(int argc, char *argv[])
{
    constexpr int WrongUse = 2;
    limitThisProcess();
    if (argc > 2) {
        return WrongUse;
    }
    const QCoreApplication application(argc, argv);
    try {
        const Result<QStringList, PictureError> texts = textsFor(argv[1]);
        if (!texts) {
            return static_cast<int>(texts.error().kind);
        }
        QFile output;
        QByteArray said;
        for (const QString &text : *texts) {
            said += text.toUtf8() + '\0';
        }
        return output.open(stdout, QIODevice::WriteOnly) && output.write(said) == said.size() ? 0 : WrongUse;
    } catch (const std::bad_alloc &) {
        return static_cast<int>(PictureError::Kind::TooLarge);
    }
}
