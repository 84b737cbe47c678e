#pragma once

#include <QObject>
#include <QPointer>

class QBoxLayout;
class QWidget;

namespace WalletSupport {

class ContactPanel;
class Line;
class PrimaryButton;
class Theme;

/// Places the contact panel: beside the page while the window is wide, else behind a button that opens it over the
/// page. The button stands in a strip below the page, so that it covers nothing, or in the room that the page keeps
/// itself.
class ContactsDock final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ContactsDock)

public:
    /// Who keeps room for the button.
    enum class Room { Strip, Page };

    /// The panel becomes the last in `row`, in which the window's parts stand. The strip and the notice become the last
    /// in `column`, in which the page stands: the page gives the room for them, so that they cover nothing.
    ContactsDock(ContactPanel *panel, QBoxLayout *row, QBoxLayout *column, QWidget *notice, Theme &theme,
                 QObject *parent = nullptr);

    void arrange(bool isNarrow);
    void setRoom(Room room);
    /// Opens the panel if it is closed, and goes to its wallet field.
    void open();
    void close();
    [[nodiscard]] bool isOpenOverPage() const { return m_isOpen; }
    /// To what had the focus when the panel was opened, or else to the button.
    void giveFocusBack();
    void setButtonText(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    Theme &m_theme;
    QBoxLayout *m_layout;
    QWidget *m_ground;
    ContactPanel *m_panel;
    Line *m_line;
    QWidget *m_strip;
    QWidget *m_notice;
    PrimaryButton *m_button;
    Room m_room = Room::Strip;
    bool m_isNarrow = false;
    bool m_isOpen = false;
    QPointer<QWidget> m_opener; ///< what had the focus before
};

} // namespace WalletSupport
