#pragma once

#include <QWidget>

namespace WalletSupport {

struct ArticleAnswer;
class Directory;
class MutedLabel;
class NoAnswerPanel;
class Pack;
class SuggestionLine;
class Theme;
class WalletOffer;

/// What stands above the list of questions: how many were found and for which words, and what the person may want
/// besides: other words, the contacts of a wallet, the ways on where nothing fits.
class ResultsHead final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ResultsHead)

public:
    /// What was searched for, and where.
    struct Question
    {
        QString typed;
        QString language;      ///< the window's, as a locale
        QString bestChannel;   ///< to be offered where no answer fits
        bool isBroken = false; ///< nothing can be searched
    };

    /// The pack and the directory must outlive it.
    ResultsHead(const Pack &pack, const Directory &directory, Theme &theme, QWidget *parent = nullptr);

    /// Makes ready what the first letter should not have to wait for.
    void prepare();
    /// Stands above all questions by topic; `hasRecent`: above recent searches, which have a heading of their own.
    void showTopics(bool hasRecent);
    void showAnswer(const ArticleAnswer &answer, const Question &question);
    /// What it says, for whoever types without seeing the window.
    [[nodiscard]] QString words() const;

signals:
    void suggestionTaken();
    void guideRequested(const QString &id);
    void contactRequested();
    void contactsOfRequested(const QString &wallet);

private:
    void scale();

    const Pack &m_pack;
    Theme &m_theme;
    MutedLabel *m_count;
    MutedLabel *m_searchedFor; ///< what was meant, where it is not what was typed
    SuggestionLine *m_suggestion;
    WalletOffer *m_wallet;
    NoAnswerPanel *m_noAnswer;
    bool m_isBroken = false;
};

} // namespace WalletSupport
