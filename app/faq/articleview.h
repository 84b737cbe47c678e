#pragma once

#include "core/content/article.h"
#include "core/search/articlesearch.h"
#include "ui/columnscrollarea.h"
#include "ui/notice.h"
#include "ui/panels.h"

#include <optional>

class QVBoxLayout;

namespace WalletSupport {

class ArticleBody;
class FindBar;
class HeadingLabel;
class IconButton;
class LinkButton;
class MutedLabel;
class PrimaryButton;
class RowButton;
class SectionLabel;
class SoftPanel;
class StrongLabel;
class Theme;
class TitleLabel;

/// One article to read: where it stands, its text, the guide that does it with the person, and what is near to it.
class ArticleView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ArticleView)

public:
    struct Related
    {
        QString id;
        QString title;
    };

    explicit ArticleView(Theme &theme, QWidget *parent = nullptr);

    /// `wanted` is the window's language, `topic` the topic's name in it, `guideTitle` the fitting guide's.
    /// Showing the same article again, in another language, keeps the place.
    void showArticle(const Article &article, const QString &wanted, const QString &topic, const QString &guideTitle,
                     const std::vector<Related> &related);
    [[nodiscard]] QString article() const { return m_article ? m_article->id : QString(); }

    /// Whether the way to what stops the loss after a theft stands above the text.
    void setOffersStolenPage(bool isOffered);
    /// Says what to do while there is no article: whether answers have been found beside it.
    void setBesideResults(bool isBesideResults);
    /// The article's text, as it is shown.
    [[nodiscard]] QString text() const;
    /// Marks in that text what a search asked for, until the next article is shown.
    void markSearch(const TextMarks &marks);

    /// Scroll position, from 0, in steps of a thousandth of the article.
    [[nodiscard]] int place() const;
    void setPlace(int place);

    void find();
    /// Closes the find bar; false if it was not open.
    bool closeFind();
    /// Whether there is a list to go back to, where both don't fit side by side.
    void setHasWayBack(bool hasWayBack);
    void focusTitle();

signals:
    void articleRequested(const QString &id);
    void guideRequested(const QString &id);
    void stolenRequested();
    void linkActivated(const QString &link);
    void noticeRequested(const WalletSupport::Notice &notice);
    void listRequested();
    /// +1 larger, -1 smaller.
    void textSizeRequested(int step);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void scale();
    void print();
    void copyLink();
    void findAll(const QString &text);
    void moveToMark(int step);
    void showRelated(const std::vector<Related> &related);

    Theme &m_theme;
    std::optional<Article> m_article;
    QString m_wanted;
    QString m_topic;
    QString m_guideTitle;
    bool m_isBesideResults = false;
    int m_marks = 0;
    int m_present = -1;

    LinkButton *m_back;
    MutedLabel *m_crumb;
    IconButton *m_smaller;
    IconButton *m_larger;
    IconButton *m_print;
    IconButton *m_copyLink;
    FindBar *m_findBar;
    ColumnScrollArea *m_scroll;
    TitleLabel *m_title;
    MutedLabel *m_facts;
    MutedLabel *m_otherLanguage;
    RowButton *m_stolen = nullptr; ///< made when it is first needed
    ArticleBody *m_body;
    SoftPanel *m_guide;
    StrongLabel *m_guideText;
    PrimaryButton *m_openGuide;
    SectionLabel *m_relatedHeading;
    QVBoxLayout *m_related;
    TitleLabel *m_empty;
};

} // namespace WalletSupport
