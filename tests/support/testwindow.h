#pragma once

#include "core/search/articlesearch.h"
#include "core/trust/addressopener.h"
#include "core/trust/directory.h"
#include "core/trust/gate.h"
#include "support/basepack.h"
#include "ui/languagecontroller.h"
#include "ui/preferencesstore.h"
#include "ui/theme.h"
#include "window/mainwindow.h"

#include <QTemporaryDir>
#include <QTest>

namespace WalletSupport {

/// The whole window with the base pack and a settings file of its own, in English, light, in the usual size.
class TestWindow final
{
public:
    explicit TestWindow(QSize size = {1280, 800})
        : pack(basePack())
        , search(pack)
        , directory(pack)
        , gate(directory)
        , preferences(m_folder.filePath(QStringLiteral("settings.ini")))
    {
        if (!languages.setLanguage(QStringLiteral("en"))) {
            qFatal("English does not load");
        }
        theme.apply(ColourScheme::Light, SmallestTextPercent);
        window = std::make_unique<MainWindow>(
            WindowParts{pack, search, directory, gate, opener, preferences, languages, theme});
        window->resize(size);
        window->show();
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get())) {
            qFatal("the window does not become active");
        }
    }

    /// What is seen under this name; null if nothing is.
    template <typename Widget = QWidget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        const auto all = window->findChildren<Widget *>(QLatin1String(name));
        for (Widget *widget : all) {
            if (widget->isVisible()) {
                return widget;
            }
        }
        return nullptr;
    }
    [[nodiscard]] bool sees(const char *name) const { return find(name) != nullptr; }
    /// A key press that goes to whatever has the focus, as a person's does.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QWidget *focused = window->focusWidget();
        QTest::keyClick(focused != nullptr && focused->isVisible() ? focused : window.get(), key, modifiers);
    }

private:
    QTemporaryDir m_folder;

public:
    Pack pack;
    ArticleSearch search;
    Directory directory;
    Gate gate;
    AddressOpener opener;
    PreferencesStore preferences;
    LanguageController languages;
    Theme theme;
    std::unique_ptr<MainWindow> window;
};

} // namespace WalletSupport
