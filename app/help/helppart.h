#pragma once

#include <QFrame>

#include <utility>
#include <vector>

class QGridLayout;
class QVBoxLayout;

namespace WalletSupport {

class HeadingLabel;
class TextLabel;
class Theme;

/// One part of the help: a heading with what belongs below it. It takes the focus, so that whoever hears the window
/// hears all of it, and whoever walks with Tab has it scrolled into sight.
class HelpPart final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HelpPart)

public:
    /// A key as it stands on the keyboard, and what it does.
    using Key = std::pair<QString, QString>;

    explicit HelpPart(Theme &theme, QWidget *parent = nullptr);

    /// There are as many paragraphs each time.
    void setTexts(const QString &heading, const QStringList &paragraphs);
    /// The keys below the paragraphs, as many each time.
    void setKeys(const std::vector<Key> &keys);
    /// Something to press, below all else.
    void addButton(QWidget *button);

private:
    void tell();
    void scale();

    Theme &m_theme;
    QVBoxLayout *m_layout;
    HeadingLabel *m_heading;
    QVBoxLayout *m_paragraphs;
    QGridLayout *m_keys;
    QStringList m_said; ///< the paragraphs
    std::vector<Key> m_named;
};

} // namespace WalletSupport
