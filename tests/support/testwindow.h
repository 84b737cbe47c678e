#pragma once

#include "support/wholewindow.h"

#include <QTest>

namespace WalletSupport {

/// The whole window, in English, light, used by keys. The test links wsc_test_window and wsc_base_pack.
class TestWindow final : public WholeWindow
{
public:
    explicit TestWindow(QSize size = {1280, 800}, const QByteArray &packBytes = basePack())
        : WholeWindow(packBytes, english())
    {
        if (!show(size)) {
            qFatal("the window does not become active");
        }
    }

    template <typename Widget = QWidget>
    [[nodiscard]] Widget *find(const char *name)
    {
        return WholeWindow::find<Widget>(QLatin1String(name));
    }
    [[nodiscard]] bool sees(const char *name) { return find(name) != nullptr; }
    /// A key press that goes to whatever has the focus, as a person's does.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focused = window.focusWidget();
        QTest::keyClick(focused != nullptr && focused->isVisible() ? focused : &window, key, modifiers);
    }

private:
    static Preferences english()
    {
        Preferences preferences;
        preferences.language = QStringLiteral("en");
        preferences.colours = ColourScheme::Light;
        return preferences;
    }
};

} // namespace WalletSupport
