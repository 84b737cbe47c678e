#include "core/cases/evidenceanswer.h"
#include "core/cases/prepareevidence.h"
#include "core/pictures/processlimits.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>
#include <new>

// wallet-support-evidence prepare [FILE] | show PAGE WIDTH HEIGHT: a program of its own, since evidence comes from
// anybody. It reads the file, or its standard input, and ends: with 0, and what evidenceanswer.h tells on its standard
// output; or with the number of an EvidenceError. Whatever a file does to a decoder, it does to this process.

namespace {

using namespace WalletSupport;

constexpr int WrongUse = 2;

QByteArray givenBytes()
{
    QFile input;
    return input.open(stdin, QIODevice::ReadOnly) ? input.readAll() : QByteArray();
}

int say(std::initializer_list<QByteArray> parts)
{
    QFile output;
    if (!output.open(stdout, QIODevice::WriteOnly | QIODevice::Unbuffered)) {
        return WrongUse;
    }
    for (const QByteArray &part : parts) {
        if (output.write(part) != part.size()) {
            return WrongUse;
        }
    }
    return 0;
}

int prepare(const QStringList &arguments)
{
    const Result<PreparedEvidence, EvidenceError> evidence =
        arguments.isEmpty() ? prepareEvidence(givenBytes(), {}) : prepareEvidenceFile(arguments.front());
    return evidence ? say({evidenceHead(*evidence), evidence->bytes}) : static_cast<int>(evidence.error().kind);
}

int show(const QStringList &arguments)
{
    if (arguments.size() != 3) {
        return WrongUse;
    }
    const QByteArray bytes = givenBytes();
    const QSize most(arguments.at(1).toInt(), arguments.at(2).toInt());
    const Result<int, EvidenceError> pages = pagesOfEvidence(bytes);
    if (!pages) {
        return static_cast<int>(pages.error().kind);
    }
    const Result<QImage, EvidenceError> picture = pictureOfEvidence(bytes, arguments.front().toInt(), most);
    return picture ? say({shownAnswer({*picture, *pages})}) : static_cast<int>(picture.error().kind);
}

} // namespace

int main(int argc, char *argv[])
{
    limitThisProcess();
    const QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments().mid(1);
    const QString task = arguments.isEmpty() ? QString() : arguments.takeFirst();
    try {
        if (task == QLatin1String("prepare") && arguments.size() <= 1) {
            return prepare(arguments);
        }
        return task == QLatin1String("show") ? show(arguments) : WrongUse;
    } catch (const std::bad_alloc &) {
        return static_cast<int>(EvidenceError::Kind::TooManyPixels);
    }
}
