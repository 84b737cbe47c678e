#pragma once

#include "core/content/statement.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace WalletSupport {

class Pack;

/// What one article says, in the best language there is.
struct ArticleText
{
    QString id;
    QString title;
    QString plain;
};

/// Reads the texts of found articles from a pack and keeps some of them, since the next key mostly finds the same.
class ArticleTexts final
{
public:
    /// The pack must outlive it.
    explicit ArticleTexts(const Pack &pack);

    /// The id of the article with this number in the index; empty if there is none.
    [[nodiscard]] QString idOf(int document);
    /// -1 if there is none.
    [[nodiscard]] int documentOf(const QString &id);
    /// Empty if there is none. It stays until the next call of the same function.
    [[nodiscard]] const ArticleText &text(int document, const QString &locale);
    /// Titles and phrasings in all languages. They stay until the next call of the same function.
    [[nodiscard]] const QStringList &questions(int document);

private:
    // Prepared once, for every hit needs them.
    Statement m_allIds;
    Statement m_documentOf;
    Statement m_textsOf;
    Statement m_titlesOf;
    Statement m_phrasingsOf;
    QStringList m_ids;                               ///< of all articles, once one was asked for
    QHash<QString, QHash<int, ArticleText>> m_texts; ///< by language and document, as they were found
    QHash<int, QStringList> m_questions;
};

} // namespace WalletSupport
