#include "support/wholewindow.h"

#include <QFile>
#include <QResource>
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

QByteArray WholeWindow::basePack()
{
    const QResource resource(QStringLiteral(":/pack/base.pack"));
    return QByteArray::fromRawData(reinterpret_cast<const char *>(resource.data()), resource.size());
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

} // namespace WalletSupport
