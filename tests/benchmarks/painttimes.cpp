#include "benchmarks/painttimes.h"

#include "benchmarks/inputs.h"
#include "faq/articlelistmodel.h"
#include "support/wholewindow.h"

#include <QAbstractEventDispatcher>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QTest>
#include <QTextStream>

namespace WalletSupport {

namespace {

constexpr QSize WindowSize(1280, 800);
/// As many as the page asks for.
constexpr int MostHits = 12;
/// Milliseconds; far more than any bound.
constexpr int Patience = 2000;

Preferences english()
{
    Preferences preferences;
    preferences.language = QStringLiteral("en");
    preferences.colours = ColourScheme::Light;
    return preferences;
}

/// Lets the loop run until nothing waits in it.
void waitUntilIdle()
{
    auto *dispatcher = QAbstractEventDispatcher::instance();
    do {
        QCoreApplication::sendPostedEvents();
    } while (dispatcher->processEvents(QEventLoop::AllEvents));
}

void press(QWidget *edit, const Key &key)
{
    const int code = key.text.isEmpty() ? Qt::Key_Backspace : Qt::Key_unknown;
    QKeyEvent down(QEvent::KeyPress, code, Qt::NoModifier, key.text.isEmpty() ? QStringLiteral("\b") : key.text);
    QCoreApplication::sendEvent(edit, &down);
}

/// Whether the rows of the list are what a search of its own finds for the text.
bool showsResultsOf(const QString &text, const QString &language, const ArticleListModel &model, ArticleSearch &search)
{
    const ArticleAnswer answer = search.search(text, language, LastWord::Unfinished, MostHits);
    if (answer.hits.empty() || text.trimmed().isEmpty()) {
        return true; // The nearest questions, or all.
    }
    if (model.rowCount() != static_cast<int>(answer.hits.size())) {
        return false;
    }
    for (int row = 0; row < model.rowCount(); ++row) {
        const ArticleHit &hit = answer.hits.at(static_cast<std::size_t>(row));
        if (model.row(row).id != hit.article || model.row(row).snippet != hit.snippet) {
            return false;
        }
    }
    return true;
}

} // namespace

std::vector<PaintTime> timeKeys(PaintClock &clock, const QByteArray &pack, std::size_t count)
{
    WholeWindow whole(pack, english());
    whole.window.follow(QStringLiteral("faq"));
    if (!whole.show(WindowSize)) {
        return {};
    }
    QTest::keyClick(&whole.window, Qt::Key_K, Qt::ControlModifier);
    auto *edit = whole.find<QLineEdit>(QStringLiteral("searchEdit"));
    auto *list = whole.find<QListView>(QStringLiteral("articleList"));
    const auto *model = list != nullptr ? qobject_cast<ArticleListModel *>(list->model()) : nullptr;
    if (edit == nullptr || model == nullptr) {
        return {};
    }
    ArticleSearch judge(whole.pack);
    std::vector<PaintTime> times;
    const std::vector<Key> keys = typedKeys(count);
    for (const Key &key : keys) {
        if (whole.languages.language() != key.language && !whole.languages.setLanguage(key.language)) {
            return {};
        }
        if (key.isFirst) {
            edit->clear();
        }
        waitUntilIdle();
        clock.start();
        press(edit, key);
        const bool isPainted = QTest::qWaitFor([&] { return clock.hasPainted(list->viewport()); }, Patience);
        const PaintTime time = clock.time();
        if (!isPainted || !showsResultsOf(edit->text(), key.language, *model, judge)) {
            QTextStream(stderr) << "benchmarks: the results of \"" << edit->text() << "\" were not painted\n";
            return {};
        }
        times.push_back(time);
    }
    return times;
}

std::vector<SwitchTimes> timeLanguageSwitches(PaintClock &clock, int count)
{
    WholeWindow whole(WholeWindow::basePack(), english());
    if (!whole.show(WindowSize)) {
        return {};
    }
    const QStringList pages = {QStringLiteral("home"), QStringLiteral("guides/refund"), QStringLiteral("settings"),
                               QStringLiteral("faq/top-up-failed")};
    for (const QString &page : pages) {
        whole.window.follow(page);
        waitUntilIdle();
    }
    std::vector<SwitchTimes> all;
    for (const QString &page : pages) {
        whole.window.follow(page);
        waitUntilIdle();
        SwitchTimes switches{page, {}};
        for (int number = 0; number < count; ++number) {
            clock.start();
            if (!whole.languages.setLanguage(number % 2 == 0 ? QStringLiteral("zh_CN") : QStringLiteral("en"))) {
                return {};
            }
            waitUntilIdle();
            if (!clock.hasPainted(&whole.window)) {
                QTextStream(stderr) << "benchmarks: " << page << " was not painted in its other language\n";
                return {};
            }
            switches.times.push_back(clock.time());
        }
        all.push_back(switches);
    }
    return all;
}

} // namespace WalletSupport
