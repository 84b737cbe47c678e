#include "faq/articlelistmodel.h"

#include <QHash>

#include <algorithm>
#include <iterator>

namespace WalletSupport {

ArticleListModel::ArticleListModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void ArticleListModel::setArticles(const std::vector<Topic> &topics, const std::vector<ArticleSummary> &articles)
{
    QHash<QString, std::vector<Row>> byTopic;
    for (const ArticleSummary &article : articles) {
        byTopic[article.topic].push_back({RowKind::Article, article.id, article.title, {}, {}});
    }
    beginResetModel();
    m_articles.clear();
    for (const Topic &topic : topics) {
        std::vector<Row> rows = byTopic.take(topic.id);
        if (!rows.empty()) {
            m_articles.push_back({RowKind::Topic, topic.id, topic.name, {}, {}});
            std::ranges::move(rows, std::back_inserter(m_articles));
        }
    }
    endResetModel();
}

void ArticleListModel::showTopics(const QStringList &recent, Cleared cleared)
{
    beginResetModel();
    m_first = recentRows(recent, cleared);
    m_showsArticles = true;
    endResetModel();
}

void ArticleListModel::showHits(const std::vector<ArticleHit> &hits)
{
    beginResetModel();
    m_first.clear();
    for (const ArticleHit &hit : hits) {
        m_first.push_back({RowKind::Hit, hit.article, hit.title, hit.titleRanges, hit.snippet});
    }
    m_showsArticles = false;
    endResetModel();
}

const ArticleListModel::Row &ArticleListModel::row(int number) const
{
    const auto at = static_cast<std::size_t>(number);
    return at < m_first.size() ? m_first[at] : m_articles.at(at - m_first.size());
}

std::vector<ArticleListModel::Row> ArticleListModel::recentRows(const QStringList &recent, Cleared cleared)
{
    if (recent.isEmpty() && cleared == Cleared::No) {
        return {};
    }
    std::vector<Row> rows{{RowKind::Topic, {}, tr("Recent searches"), {}, {}}};
    for (const QString &text : recent) {
        rows.push_back({RowKind::Recent, {}, text, {}, {}});
    }
    rows.push_back(recent.isEmpty() ? Row{RowKind::UndoClear, {}, tr("Undo: bring the recent searches back"), {}, {}}
                                    : Row{RowKind::ClearRecent, {}, tr("Clear recent searches"), {}, {}});
    return rows;
}

int ArticleListModel::rowOf(const QString &article) const
{
    for (int number = 0; number < rowCount(); ++number) {
        const Row &candidate = row(number);
        const bool isArticle = candidate.kind == RowKind::Article || candidate.kind == RowKind::Hit;
        if (isArticle && candidate.id == article) {
            return number;
        }
    }
    return -1;
}

int ArticleListModel::nextArticle(int number, int step) const
{
    for (int at = number; at >= 0 && at < rowCount(); at += step) {
        if (row(at).kind != RowKind::Topic) {
            return at;
        }
    }
    return -1;
}

int ArticleListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_first.size() + (m_showsArticles ? m_articles.size() : 0));
}

QVariant ArticleListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row &row = this->row(index.row());
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) {
        return row.title;
    }
    if (role == Qt::AccessibleDescriptionRole) {
        return row.kind == RowKind::Recent ? tr("Searched for before") : row.snippet.text;
    }
    return {};
}

Qt::ItemFlags ArticleListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || row(index.row()).kind == RowKind::Topic) {
        return Qt::NoItemFlags;
    }
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace WalletSupport
