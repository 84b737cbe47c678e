#include "start/selftest.h"

#include "core/content/link.h"
#include "core/content/pack.h"
#include "core/directory/phonenumbers.h"
#include "core/search/articlesearch.h"
#include "ui/languagecontroller.h"
#include "window/mainwindow.h"

#include <QCoreApplication>
#include <QImage>
#include <QPixmap>
#include <QTextStream>

namespace WalletSupport {

namespace {

/// Looks at the window as a person would see it: everything is laid out and painted, in more than one colour.
bool isPainted(MainWindow &window)
{
    QCoreApplication::sendPostedEvents();
    const QImage image = window.centralWidget()->grab().toImage();
    const QRgb first = image.isNull() ? QRgb() : image.pixel(0, 0);
    for (int row = 0; row < image.height(); ++row) {
        for (int column = 0; column < image.width(); ++column) {
            if (image.pixel(column, row) != first) {
                return true;
            }
        }
    }
    return false;
}

/// What is wrong when the window goes to a place, in words for the log; empty if nothing is.
QString faultAt(const QString &wish, MainWindow &window, const Pack &pack)
{
    if (window.follow(wish)) {
        return QStringLiteral("is refused");
    }
    const Place shown = window.place();
    const Place wished = readWish(wish, pack)->place;
    // The list of questions may still have an article beside it.
    if (shown.page != wished.page || (shown.id != wished.id && !wished.id.isEmpty())) {
        return QStringLiteral("is not shown");
    }
    return isPainted(window) ? QString() : QStringLiteral("is not painted");
}

} // namespace

int runSelfTest(MainWindow &window, const Pack &pack, ArticleSearch &search, LanguageController &languages)
{
    QTextStream out(stdout);
    QStringList faults;
    int shown = 0;
    if (!canReadPhoneNumbers()) {
        faults.append(QStringLiteral("the module that reads telephone numbers is not there"));
    }
    const QStringList all = LanguageController::languages();
    for (const QString &language : all) {
        if (!languages.setLanguage(language)) {
            faults.append(QStringLiteral("language %1 does not load").arg(language));
            continue;
        }
        // A checked message, so that the module that reads numbers is needed as it is in the window.
        const Link message{Link::Kind::Check, QStringLiteral("95188 +1 888 221 1161 https://paypal.com.example.test/")};
        QStringList places = {QStringLiteral("home"),   QStringLiteral("faq"),      QStringLiteral("guides"),
                              QStringLiteral("cases"),  QStringLiteral("check"),    message.text(),
                              QStringLiteral("stolen"), QStringLiteral("settings"), QStringLiteral("help")};
        for (const ArticleSummary &article : pack.articles(language)) {
            places.append(Link{Link::Kind::Article, article.id}.text());
            const ArticleAnswer answer = search.search(article.title, language, LastWord::Complete, 3);
            if (answer.hits.empty() || answer.hits.front().article != article.id) {
                faults.append(
                    QStringLiteral("searching for the title of %1 (%2) finds another").arg(article.id, language));
            }
        }
        const QStringList guides = pack.guides();
        for (const QString &guide : guides) {
            places.append(Link{Link::Kind::Guide, guide}.text());
        }
        for (const QString &place : std::as_const(places)) {
            const QString fault = faultAt(place, window, pack);
            if (fault.isEmpty()) {
                ++shown;
            } else {
                faults.append(QStringLiteral("%1 (%2) %3").arg(place, language, fault));
            }
        }
    }
    for (const QString &fault : std::as_const(faults)) {
        out << "self-test: " << fault << '\n';
    }
    out << "self-test: " << shown << " pages shown, " << faults.size() << " faults\n";
    return faults.isEmpty() ? 0 : 1;
}

} // namespace WalletSupport
