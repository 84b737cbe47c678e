#include "core/search/articletexts.h"

#include "core/content/locales.h"
#include "core/content/pack.h"

#include <map>

namespace WalletSupport {

namespace {

/// So many are kept in memory.
constexpr qsizetype MostTexts = 400;

} // namespace

ArticleTexts::ArticleTexts(const Pack &pack)
    : m_allIds(pack.query("SELECT id, position FROM article ORDER BY position"))
    , m_documentOf(pack.query("SELECT position FROM article WHERE id = ?"))
    , m_textsOf(pack.query("SELECT locale, title, plain FROM article_text WHERE article = ?"))
    , m_titlesOf(pack.query("SELECT title FROM article_text WHERE article = ?"))
    , m_phrasingsOf(pack.query("SELECT text FROM phrasing WHERE article = ? ORDER BY locale, position"))
{
}

QString ArticleTexts::idOf(int document)
{
    // Every hit of every key asks for one: a statement for each took a tenth of a query's time.
    if (m_ids.isEmpty()) {
        m_allIds.reset();
        while (m_allIds.next() && m_allIds.integer(1) == m_ids.size()) {
            m_ids.append(m_allIds.text(0));
        }
    }
    return m_ids.value(document);
}

int ArticleTexts::documentOf(const QString &id)
{
    m_documentOf.reset();
    return m_documentOf.bind(id).next() ? static_cast<int>(m_documentOf.integer(0)) : -1;
}

const ArticleText &ArticleTexts::text(int document, const QString &locale)
{
    QHash<int, ArticleText> &known = m_texts[locale];
    const auto found = known.constFind(document);
    if (found != known.cend()) {
        return *found;
    }
    if (known.size() >= MostTexts) {
        known.clear();
    }
    ArticleText text{idOf(document), {}, {}};
    m_textsOf.reset();
    m_textsOf.bind(text.id);
    std::map<QString, ArticleText> byLocale;
    QStringList locales;
    while (m_textsOf.next()) {
        locales.append(m_textsOf.text(0));
        byLocale[locales.back()] = {text.id, m_textsOf.text(1), m_textsOf.text(2)};
    }
    if (!locales.isEmpty()) {
        text = byLocale[bestLocale(locale, locales)];
    }
    return *known.insert(document, text);
}

const QStringList &ArticleTexts::questions(int document)
{
    const auto found = m_questions.constFind(document);
    if (found != m_questions.cend()) {
        return *found;
    }
    if (m_questions.size() >= MostTexts) {
        m_questions.clear();
    }
    const QString id = idOf(document);
    QStringList questions;
    for (Statement *statement : {&m_titlesOf, &m_phrasingsOf}) {
        statement->reset();
        statement->bind(id);
        while (statement->next()) {
            questions.append(statement->text(0));
        }
    }
    return *m_questions.insert(document, questions);
}

} // namespace WalletSupport
