#pragma once

#include "core/search/articletexts.h"
#include "core/search/gaps.h"
#include "core/search/matchreason.h"
#include "core/search/queryplanner.h"
#include "core/search/snippet.h"
#include "core/search/suggester.h"

#include <QString>
#include <QStringList>

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
    std::vector<MatchReason> reasons; ///< empty if it stands there as it was typed, or if none were asked for
    float score = 0;
    bool operator==(const ArticleHit &) const = default;
};

struct ArticleAnswer
{
    std::vector<ArticleHit> hits; ///< best first
    bool isSure = false;          ///< false: these are only the nearest questions
    QString suggestion;           ///< "did you mean": a better way to write the question; mostly empty
    qint64 microseconds = 0;      ///< how long the search took
};

/// Which hits say why they were found. Each costs as much as all else of it.
enum class Explained { Best, All };

/// Where in a text stands what was asked for.
struct TextMarks
{
    std::vector<TextRange> ranges; ///< ascending, in UTF-16 units
    int passage = -1;              ///< where the passage begins that answers best; -1 if there is none
    bool operator==(const TextMarks &) const = default;
};

/// Searches the articles of a pack, with the index that the pack brings along; it is loaded at the first search.
class ArticleSearch final
{
public:
    /// The pack must outlive the search.
    explicit ArticleSearch(const Pack &pack);
    ~ArticleSearch();
    Q_DISABLE_COPY_MOVE(ArticleSearch)

    /// `locale`: the language of titles and passages. Whatever language the question is in, it finds the articles.
    [[nodiscard]] ArticleAnswer search(const QString &typed, const QString &locale, LastWord lastWord, int limit,
                                       Explained explained = Explained::Best);
    /// Only the articles' ids, best first.
    [[nodiscard]] QStringList rank(const QString &typed, LastWord lastWord, int limit);
    /// What an article lacks of a question; of an unknown article everything.
    [[nodiscard]] Gaps gaps(const QString &typed, LastWord lastWord, const QString &article);
    /// What a question asked for, in any text, such as an opened article's.
    [[nodiscard]] TextMarks marksIn(QStringView text, const QString &typed, LastWord lastWord);

    /// Loads the index now, so that the first search need not wait for it.
    void prepare();
    /// Whether the pack's index is missing or damaged: then nothing is found.
    [[nodiscard]] bool isBroken();

private:
    /// The index and what works on it.
    struct Engine
    {
        explicit Engine(SearchIndex loaded);

        SearchIndex index;
        QueryPlanner planner;
        Ranker ranker;
        Suggester suggester;
    };

    [[nodiscard]] Engine &engine();

    const Pack &m_pack;
    ArticleTexts m_texts;
    std::unique_ptr<Engine> m_engine; ///< nothing until the first search
    bool m_isBroken = false;
};

} // namespace WalletSupport
