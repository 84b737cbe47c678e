#pragma once

#include "core/cases/casestore.h"
#include "core/checker/checker.h"
#include "core/checker/demands/demands.h"
#include "core/content/pack.h"
#include "core/directory/directory.h"
#include "core/gate/addressopener.h"
#include "core/gate/gate.h"
#include "core/search/articlesearch.h"
#include "support/settableclock.h"
#include "ui/languagecontroller.h"
#include "ui/preferencesstore.h"
#include "ui/theme.h"
#include "window/mainwindow.h"

#include <QTemporaryDir>

namespace WalletSupport {

/// The real window with all that belongs to it, joined as main() does, on settings of its own.
class WholeWindow
{
public:
    /// A pack that cannot be opened ends the program: tests build their packs themselves.
    WholeWindow(const QByteArray &packBytes, const Preferences &preferences);
    /// And what the window has taken out and left to be deleted: it knows the clock and the theme.
    ~WholeWindow();
    Q_DISABLE_COPY_MOVE(WholeWindow)

    /// The pack inside the test program, which has to link `wsc_base_pack` itself.
    [[nodiscard]] static QByteArray basePack();
    /// The base pack and the Example Wallet; the test program has to depend on `wsc_example_pack`.
    [[nodiscard]] static QByteArray examplePack();

    /// Shows the window in this size and waits until it has been painted. False if that does not happen.
    [[nodiscard]] bool show(const QSize &size);

    /// Goes where a person may go by `--page`, and to "cases/LIST" with cases in it, on to one of them ("cases/ONE"),
    /// and to its forms ("cases/FORMS").
    void follow(const QString &wish);

    /// What is seen under this name, in the window; null if nothing is.
    template <typename Widget = QWidget>
    [[nodiscard]] Widget *find(const QString &name)
    {
        const auto all = window.findChildren<Widget *>(name);
        for (Widget *widget : all) {
            if (widget->isVisible()) {
                return widget;
            }
        }
        return nullptr;
    }

private:
    QTemporaryDir m_folder;

public:
    PreferencesStore preferences;
    LanguageController languages;
    Pack pack;
    Theme theme;
    ArticleSearch search;
    Directory directory;
    Gate gate;
    DemandPatterns demands;
    Checker checker;
    AddressOpener opener;
    SettableClock clock;
    CaseStore cases;
    MainWindow window;
};

} // namespace WalletSupport
