#pragma once

#include "core/search/articlesearch.h"
#include "ui/notice.h"
#include "ui/page.h"
#include "ui/searchbox.h"

class QTimer;

namespace WalletSupport {

class Announcer;
class ArticleList;
class ArticleListModel;
class ArticleView;
class Directory;
class LinkButton;
class Pack;
class ResultsHead;
class SidePanel;
class Theme;

/// The answers: questions by topic, search as one types, and the article.
class AnswersPage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AnswersPage)

public:
    /// `language`: the window's, as a locale. The pack, the search and the directory must outlive the page.
    AnswersPage(const Pack &pack, ArticleSearch &search, const Directory &directory, const QString &language,
                Theme &theme, QWidget *parent = nullptr);

    void setLanguage(const QString &language) override;
    /// Shows an article; false if there is none of this id. Empty: the list alone.
    bool showArticle(const QString &id);
    [[nodiscard]] QString article() const;
    void openPart(const Part &part) override { showArticle(part.id); }
    [[nodiscard]] Part openedPart() const override { return {article()}; }
    /// The article, where somebody came for one; else the search box.
    void focusFirst() override;
    [[nodiscard]] bool hasSearch() const override { return true; }
    void focusSearch() override { focusSearch(CursorPlace::SelectAll); }
    void search(const QString &text);
    /// Shows what a search for the text in the box has found.
    void showAnswer(const ArticleAnswer &answer);
    void focusSearch(CursorPlace place);
    void focusArticle();
    void findInArticle();
    /// What was searched for before, most recent first.
    void setRecentSearches(const QStringList &searches);
    /// Says which channel to offer when no answer fits.
    void setBestChannel(const QString &channel);
    /// Puts away what is open: the find bar, else the article that has the keyboard for what was found, else the search
    /// text. False if nothing was open.
    bool closeOpenThing() override;

signals:
    /// The person chose an article.
    void articleRequested(const QString &id);
    /// The person searched for this in earnest: pressed Enter, or opened what was found.
    void searchUsed(const QString &text);
    void clearSearchesRequested();
    /// The person takes the clearing back.
    void bringBackSearchesRequested(const QStringList &searches);
    void guideRequested(const QString &id);
    void stolenRequested();
    void contactRequested();
    /// Those of a wallet that the question names.
    void contactsOfRequested(const QString &wallet);
    void linkActivated(const QString &link);
    void noticeRequested(const WalletSupport::Notice &notice);
    void textSizeRequested(int step);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void retranslateUi();
    void scale();
    void showList();
    void showResults();
    void showFound();
    void takeSuggestion();
    void openCurrent();
    void openArticle(const QString &id);
    void clearSearches();
    void bringBackSearches();
    void markFound();
    void arrange();

    const Pack &m_pack;
    ArticleSearch &m_search;
    QString m_language;
    QString m_listedLanguage; ///< of all the articles in the model; empty before the first
    QString m_bestChannel;
    Theme &m_theme;
    ArticleAnswer m_answer;
    QStringList m_recent;
    QStringList m_cleared; ///< recent searches that were wiped just now
    QString m_found;       ///< the article that is or was opened from the hits of a search; empty: none
    QString m_foundFor;    ///< what was searched for then

    QWidget *m_searchRow; ///< above list and article, so that a whole sentence has room
    QWidget *m_listPane;
    SearchBox *m_box;
    ResultsHead *m_head;
    ArticleListModel *m_model;
    ArticleList *m_list;
    ArticleView *m_view;
    Announcer *m_announcer;
    QTimer *m_typing; ///< runs from one letter to the pause behind the last
    bool m_showsArticleOnly = false;
};

} // namespace WalletSupport
