#include "faq/articlelistmodel.h"

#include "faq/reasontext.h"

#include <algorithm>

namespace WalletSupport {

namespace {

/// What is said of a row after its title: the passage, then every reason, also those that are not shown. Each is a
/// sentence of its own.
QString describe(const ArticleListModel::Row &row)
{
    QStringList sentences;
    if (!row.snippet.text.isEmpty()) {
        sentences.append(row.snippet.text);
    }
    for (const MatchReason &reason : row.reasons) {
        sentences.append(reasonText(reason));
    }
    return sentences.join(QLatin1Char('\n'));
}

} // namespace

ArticleListModel::ArticleListModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void ArticleListModel::showTopics(const std::vector<Topic> &topics, const std::vector<ArticleSummary> &articles,
                                  const QStringList &recent, Cleared cleared)
{
    std::vector<Row> rows = recentRows(recent, cleared);
    for (const Topic &topic : topics) {
        const std::size_t header = rows.size();
        rows.push_back({RowKind::Topic, topic.id, topic.name, {}, {}, {}});
        for (const ArticleSummary &article : articles) {
            if (article.topic == topic.id) {
                rows.push_back({RowKind::Article, article.id, article.title, {}, {}, {}});
            }
        }
        if (rows.size() == header + 1) {
            rows.pop_back();
        }
    }
    setRows(std::move(rows));
}

void ArticleListModel::showHits(const std::vector<ArticleHit> &hits)
{
    std::vector<Row> rows;
    for (const ArticleHit &hit : hits) {
        rows.push_back({RowKind::Hit, hit.article, hit.title, hit.titleRanges, hit.snippet, hit.reasons});
    }
    setRows(std::move(rows));
}

std::vector<ArticleListModel::Row> ArticleListModel::recentRows(const QStringList &recent, Cleared cleared)
{
    if (recent.isEmpty() && cleared == Cleared::No) {
        return {};
    }
    std::vector<Row> rows{{RowKind::Topic, {}, tr("Recent searches"), {}, {}, {}}};
    for (const QString &text : recent) {
        rows.push_back({RowKind::Recent, {}, text, {}, {}, {}});
    }
    rows.push_back(recent.isEmpty()
                       ? Row{RowKind::UndoClear, {}, tr("Undo: bring the recent searches back"), {}, {}, {}}
                       : Row{RowKind::ClearRecent, {}, tr("Clear recent searches"), {}, {}, {}});
    return rows;
}

int ArticleListModel::rowOf(const QString &article) const
{
    const auto found = std::ranges::find_if(m_rows, [&](const Row &row) {
        return (row.kind == RowKind::Article || row.kind == RowKind::Hit) && row.id == article;
    });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
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
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
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
        return row.kind == RowKind::Recent ? tr("Searched for before") : describe(row);
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

void ArticleListModel::setRows(std::vector<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

} // namespace WalletSupport
