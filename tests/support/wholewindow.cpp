#include "support/wholewindow.h"

#include "core/base/sessionbus.h"
#include "core/cases/case.h"
#include "core/content/basepack.h"
#include "support/examplecases.h"

#include <QAbstractButton>
#include <QFile>
#include <QListView>
#include <QTest>
#include <QWindow>

namespace WalletSupport {

namespace {

Pack opened(const QByteArray &bytes)
{
    Result<Pack, PackError> pack = Pack::open(bytes, Pack::Verify::Quickly);
    if (!pack) {
        qFatal("The pack of this test does not open: %s", qPrintable(pack.error().detail));
    }
    return std::move(*pack);
}

/// The colours and the language hold before the window is made, as in main().
void prepare(PreferencesStore &store, LanguageController &languages, Theme &theme, const Preferences &preferences)
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", NoSessionBus); // the keychain of whoever runs the tests is left alone
    if (!store.setPreferences(preferences) || !languages.setLanguage(preferences.language)) {
        qFatal("The settings of this test do not hold.");
    }
    theme.apply(preferences.colours, preferences.textPercent);
}

} // namespace

WholeWindow::WholeWindow(const QByteArray &packBytes, const Preferences &wanted)
    : preferences(m_folder.filePath(QStringLiteral("settings.ini")))
    , pack(opened(packBytes))
    , search(pack)
    , directory(pack)
    , gate(directory)
    , demands(pack)
    , checker(directory, demands)
    , cases(m_folder.filePath(QStringLiteral("cases")), clock)
    , window((prepare(preferences, languages, theme, wanted),
              WindowParts{pack, search, directory, gate, checker, opener, preferences, languages, theme, clock, cases}))
{
}

WholeWindow::~WholeWindow()
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

QByteArray WholeWindow::basePack()
{
    return basePackBytes();
}

QByteArray WholeWindow::examplePack()
{
    QFile file(QStringLiteral(WSC_EXAMPLE_PACK));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool WholeWindow::show(const QSize &size)
{
    window.resize(size);
    window.show();
    return QTest::qWaitForWindowActive(&window) &&
           QTest::qWaitFor([this, &size] { return window.size() == size && window.windowHandle()->isExposed(); });
}

void WholeWindow::follow(const QString &wish)
{
    if (!wish.startsWith(QStringLiteral("cases/"))) {
        window.follow(wish);
        return;
    }
    const QString id = keepExampleCases({pack, directory, clock, cases});
    window.follow(QStringLiteral("cases"));
    auto *list = find<QListView>(QStringLiteral("caseList"));
    if (list == nullptr) {
        qFatal("The list of cases is not seen.");
    }
    if (wish == QStringLiteral("cases/LIST")) {
        return;
    }
    const QString reference = cases.read(id)->head.reference;
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const QModelIndex index = list->model()->index(row, 0);
        if (index.data().toString().contains(reference)) {
            list->setCurrentIndex(index);
        }
    }
    QTest::keyClick(list, Qt::Key_Return);
    if (wish == QStringLiteral("cases/FORMS")) {
        for (const char *name : {"caseCall", "entryHasDay", "deadlineSet"}) {
            find<QAbstractButton>(QLatin1String(name))->click();
        }
    }
}

} // namespace WalletSupport
