#pragma once

#include "core/content/article.h"
#include "core/search/articlesearch.h"

#include <QAbstractListModel>

#include <vector>

namespace WalletSupport {

/// The rows of the answers list: recent searches and all articles under their topics, or the hits of a search.
class ArticleListModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ArticleListModel)

public:
    enum class RowKind {
        Topic, ///< a heading
        Article,
        Hit,
        Recent,      ///< a search made before
        ClearRecent, ///< wipes those
        UndoClear,   ///< brings them back
    };
    /// Whether recent searches were wiped just now, and can be brought back.
    enum class Cleared { No, JustNow };
    struct Row
    {
        RowKind kind = RowKind::Article;
        QString id; ///< of the article; of the topic in a topic's row; else empty
        QString title;
        std::vector<TextRange> titleRanges;
        Snippet snippet;
        bool operator==(const Row &) const = default;
    };

    explicit ArticleListModel(QObject *parent = nullptr);

    /// All articles. They are kept while hits are shown, for there may be very many.
    void setArticles(const std::vector<Topic> &topics, const std::vector<ArticleSummary> &articles);
    /// Shows them by topic, below the recent searches.
    void showTopics(const QStringList &recent = {}, Cleared cleared = Cleared::No);
    void showHits(const std::vector<ArticleHit> &hits);

    [[nodiscard]] const Row &row(int number) const;
    /// The row of an article; -1 if it is not in the list.
    [[nodiscard]] int rowOf(const QString &article) const;
    /// The first row that is no heading, from `number` on in the direction of `step`; -1 if there is none.
    [[nodiscard]] int nextArticle(int number, int step) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    [[nodiscard]] static std::vector<Row> recentRows(const QStringList &recent, Cleared cleared);
    std::vector<Row> m_first;     ///< hits, or recent searches
    std::vector<Row> m_articles;  ///< all, under their topics
    bool m_showsArticles = false; ///< after the first
};

} // namespace WalletSupport
