#pragma once

#include "core/search/ranker.h"
#include "core/search/snippet.h"

#include <QHash>
#include <QString>

#include <memory>
#include <vector>

namespace WalletSupport {

class Pack;

/// A found article as it is shown: title and passage in one language, with what matched.
struct ArticleHit
{
    QString article;
    QString title;
    std::vector<TextRange> titleRanges;
    Snippet snippet;
    float score = 0;
    bool operator==(const ArticleHit &) const = default;
};

struct ArticleAnswer
{
    std::vector<ArticleHit> hits; ///< best first
    bool isSure = false;          ///< false: these are only the nearest questions
    qint64 microseconds = 0;      ///< how long the search took
};

/// Searches the articles of a pack. The index is made in memory at the first search.
class ArticleSearch final
{
public:
    /// The pack must outlive the search.
    explicit ArticleSearch(const Pack &pack);
    ~ArticleSearch();
    Q_DISABLE_COPY_MOVE(ArticleSearch)

    /// `locale`: the language of titles and passages. Whatever language the question is in, it finds the articles.
    [[nodiscard]] ArticleAnswer search(const QString &typed, const QString &locale, LastWord lastWord, int limit);

private:
    struct Text
    {
        QString id;
        QString title;
        QString plain;
    };

    void prepare();
    [[nodiscard]] const std::vector<Text> &texts(const QString &locale);

    const Pack &m_pack;
    SearchIndex m_index;
    std::unique_ptr<Ranker> m_ranker; ///< nothing until the first search
    QHash<QString, std::vector<Text>> m_texts;
};

} // namespace WalletSupport
