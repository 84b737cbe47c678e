#include "core/pictures/codereader.h"
#include "core/pictures/picturereader.h"

#include <QCoreApplication>
#include <QFile>

#include <sys/prctl.h>
#include <sys/resource.h>

#include <csignal>
#include <cstdio>
#include <new>

// wallet-support-picture show|codes [FILE]: a program of its own, since a picture comes from anybody. It reads the
// file, or its standard input, and ends: with 0, and the texts of the codes, each ended by a zero, on its standard
// output; or with the number of a PictureError. Whatever a picture does to a decoder, it does to this process.

namespace {

using namespace WalletSupport;

void setLimit(__rlimit_resource_t resource, rlim_t most)
{
    // At the first the process is told, at the second it is ended.
    const rlimit limit{most, most + 1};
    setrlimit(resource, &limit);
}

void setLimits()
{
    constexpr rlim_t Seconds = 8;
    setLimit(RLIMIT_CPU, Seconds);
    setLimit(RLIMIT_CORE, 0);
    setLimit(RLIMIT_FSIZE, 0);
#ifndef __SANITIZE_ADDRESS__
    constexpr rlim_t Bytes = rlim_t(1) << 30;
    setLimit(RLIMIT_AS, Bytes);
#endif
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    prctl(PR_SET_PDEATHSIG, SIGKILL);
}

Result<QStringList, PictureError> textsFor(bool wantsCodes, const char *path)
{
    QFile input;
    if (path == nullptr && !input.open(stdin, QIODevice::ReadOnly)) {
        return fail(PictureError{});
    }
    const Result<QByteArray, PictureError> bytes = path != nullptr ? readPictureFile(path) : input.readAll();
    if (!bytes) {
        return fail(bytes.error());
    }
    const Result<QImage, PictureError> picture = readPicture(*bytes);
    if (!picture) {
        return fail(picture.error());
    }
    QStringList texts = wantsCodes ? readCodes(*picture) : QStringList();
    if (wantsCodes && texts.isEmpty()) {
        return fail(PictureError{PictureError::Kind::NoCode});
    }
    return texts;
}

} // namespace

int main(int argc, char *argv[])
{
    constexpr int WrongUse = 2;
    setLimits();
    const bool wantsCodes = argc > 1 && qstrcmp(argv[1], "codes") == 0;
    if (argc < 2 || argc > 3 || !(wantsCodes || qstrcmp(argv[1], "show") == 0)) {
        return WrongUse;
    }
    const QCoreApplication application(argc, argv);
    try {
        const Result<QStringList, PictureError> texts = textsFor(wantsCodes, argv[2]);
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
