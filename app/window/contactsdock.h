#pragma once

#include <QObject>

class QHBoxLayout;

namespace WalletSupport {

class ContactPanel;
class Line;
class PrimaryButton;
class Theme;

/// Places the contact panel: beside the page while the window is wide, else behind a button in the page's corner that
/// opens it over the page.
class ContactsDock final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ContactsDock)

public:
    /// `layout` is the row that the window's parts stand in; the panel becomes its last one.
    ContactsDock(ContactPanel *panel, QHBoxLayout *layout, Theme &theme, QObject *parent = nullptr);

    void arrange(bool isNarrow);
    /// Opens the panel if it is closed, and goes to its wallet field.
    void open();
    void close();
    [[nodiscard]] bool isOpenOverPage() const { return m_isOpen; }
    void focusButton();
    void setButtonText(const QString &text);

private:
    void place();

    Theme &m_theme;
    QHBoxLayout *m_layout;
    QWidget *m_room;
    ContactPanel *m_panel;
    Line *m_line;
    PrimaryButton *m_button;
    bool m_isNarrow = false;
    bool m_isOpen = false;
};

} // namespace WalletSupport
