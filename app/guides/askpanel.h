#pragma once

#include <QString>
#include <QStringList>
#include <QWidget>

#include <functional>

class QPushButton;

namespace WalletSupport {

class TextLabel;
class Theme;
class WarningPanel;

/// A question and what its buttons say.
struct AskWords
{
    QString question;
    QString yes;
    QString no;
};

/// Something that cannot be taken back lightly.
struct Ask
{
    std::function<AskWords()> words; ///< asked again when the language changes
    std::function<void()> yes;
    std::function<void()> no;
};

/// Whether the answers are kept on disk.
enum class Kept { No, Yes };

/// Whether to begin anew.
[[nodiscard]] AskWords startOverWords(Kept kept);
/// Whether to change an answer although those to the questions named no longer count then.
[[nodiscard]] AskWords undoWords(const QStringList &questions);

/// Asks on the page itself, before something that cannot be taken back lightly.
class AskPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AskPanel)

public:
    explicit AskPanel(Theme &theme, QWidget *parent = nullptr);

    void ask(Ask ask);
    /// As its No. False if nothing is asked.
    bool refuse();
    /// Sets the words again, in another language.
    void retranslate();

private:
    void end(const std::function<void()> &answer);
    void scale();

    Ask m_asked;

    Theme &m_theme;
    WarningPanel *m_panel;
    TextLabel *m_question;
    QPushButton *m_yes;
    QPushButton *m_no;
};

} // namespace WalletSupport
