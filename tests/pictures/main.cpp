#include "pictures/photographer.h"
#include "pictures/tour.h"
#include "ui/languagecontroller.h"

#include <QApplication>
#include <QCursor>
#include <QDir>
#include <QScreen>
#include <QTextStream>

using namespace WalletSupport;

/// wsc_pictures FOLDER [WORD...]: a picture of every page in every look; with words, those that they ask for.
int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(QStringLiteral("wallet-support-centre"));
    const QApplication application(argc, argv);
    QApplication::setCursorFlashTime(0);
    // Out of the way, so that nothing looks pointed at.
    QCursor::setPos(QGuiApplication::primaryScreen()->geometry().bottomRight());
    const QStringList words = QApplication::arguments().mid(1);
    if (words.isEmpty() || !QDir().mkpath(words.constFirst())) {
        QTextStream(stderr) << "usage: wsc_pictures FOLDER [WORD...]\n";
        return 2;
    }

    Photographer photographer(words.constFirst(), words.mid(1));
    constexpr QSize Usual(1280, 800);
    constexpr QSize Small(900, 600);
    const QStringList languages = LanguageController::languages();
    for (const QString &language : languages) {
        for (const ColourScheme colours : {ColourScheme::Light, ColourScheme::Dark}) {
            for (const int percent : {SmallestTextPercent, LargestTextPercent}) {
                for (const QSize size : {Usual, Small}) {
                    const Look look{language, colours, percent, size};
                    if (photographer.wants(look)) {
                        takeTour(photographer, look);
                    }
                }
            }
        }
    }
    const QStringList faults = photographer.faults();
    for (const QString &fault : faults) {
        QTextStream(stderr) << "pictures: " << fault << '\n';
    }
    QTextStream(stdout) << "pictures: " << photographer.count() << " taken, " << faults.size() << " faults\n";
    return faults.isEmpty() ? 0 : 1;
}
