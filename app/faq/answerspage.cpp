#include "faq/answerspage.h"

#include "core/content/guidesummary.h"
#include "core/content/pack.h"
#include "core/directory/purpose.h"
#include "faq/articlefacts.h"
#include "faq/articlelist.h"
#include "faq/articlelistmodel.h"
#include "faq/articleview.h"
#include "faq/resultshead.h"
#include "ui/announcer.h"
#include "ui/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QTimer>
#include <QVBoxLayout>

namespace WalletSupport {

namespace {

constexpr int MostHits = 12;
/// When nothing was typed for so long, what was found is said.
constexpr std::chrono::milliseconds TypingPause{500};

/// The list's width, and the least width of an article beside it, in pixels at 100 % text.
constexpr int ListWidth = 330;
constexpr int LeastArticleWidth = 380;
/// A sentence is read at a glance.
constexpr int WidestBox = 720;

} // namespace

AnswersPage::AnswersPage(const Pack &pack, ArticleSearch &search, const Directory &directory, const QString &language,
                         Theme &theme, QWidget *parent)
    : Page(parent)
    , m_pack(pack)
    , m_search(search)
    , m_language(language)
    , m_theme(theme)
    , m_searchRow(new QWidget(this))
    , m_listPane(new QWidget(this))
    , m_box(new SearchBox(theme, m_searchRow))
    , m_head(new ResultsHead(pack, directory, theme, m_listPane))
    , m_model(new ArticleListModel(this))
    , m_list(new ArticleList(*m_model, theme, m_listPane))
    , m_view(new ArticleView(theme))
    , m_announcer(new Announcer(this))
    , m_typing(new QTimer(this))
{
    setObjectName(QStringLiteral("answersPage"));
    m_list->setObjectName(QStringLiteral("articleList"));

    auto *row = new QHBoxLayout(m_searchRow);
    row->addWidget(m_box, 1);
    row->addStretch();

    auto *list = new QVBoxLayout(m_listPane);
    list->addWidget(m_head);
    list->addWidget(m_list, 1);

    auto *article = new SidePanel;
    auto *articleLayout = new QVBoxLayout(article);
    articleLayout->setContentsMargins(0, 0, 0, 0);
    articleLayout->addWidget(m_view);

    auto *panes = new QHBoxLayout;
    panes->addWidget(m_listPane);
    panes->addWidget(new Line(Qt::Vertical, this));
    panes->addWidget(article, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_searchRow);
    layout->addLayout(panes, 1);

    connect(m_box, &SearchBox::textChanged, this, [this] {
        showResults();
        m_typing->start();
    });
    // Said of every letter it would be noise, and Orca drops what comes while it is busy with the letters.
    m_typing->setSingleShot(true);
    m_typing->setInterval(TypingPause);
    connect(m_typing, &QTimer::timeout, this, [this] { m_announcer->say(m_head->words()); });
    connect(m_box, &SearchBox::moved, m_list, &ArticleList::step);
    connect(m_box, &SearchBox::returnPressed, this, &AnswersPage::openCurrent);
    connect(m_head, &ResultsHead::suggestionTaken, this, &AnswersPage::takeSuggestion);
    connect(m_list, &QListView::clicked, this, &AnswersPage::openCurrent);
    connect(m_list, &QListView::activated, this, &AnswersPage::openCurrent);
    connect(m_head, &ResultsHead::contactsOfRequested, this, &AnswersPage::contactsOfRequested);
    connect(m_head, &ResultsHead::guideRequested, this, &AnswersPage::guideRequested);
    connect(m_head, &ResultsHead::contactRequested, this, &AnswersPage::contactRequested);
    connect(m_view, &ArticleView::articleRequested, this, &AnswersPage::articleRequested);
    connect(m_view, &ArticleView::stolenRequested, this, &AnswersPage::stolenRequested);
    connect(m_view, &ArticleView::guideRequested, this, &AnswersPage::guideRequested);
    connect(m_view, &ArticleView::linkActivated, this, &AnswersPage::linkActivated);
    connect(m_view, &ArticleView::noticeRequested, this, &AnswersPage::noticeRequested);
    connect(m_view, &ArticleView::textSizeRequested, this, &AnswersPage::textSizeRequested);
    connect(m_view, &ArticleView::listRequested, this, &AnswersPage::showFound);
    connect(&theme, &Theme::changed, this, &AnswersPage::scale);
    scale();
    showList();
    retranslateUi();
}

void AnswersPage::setLanguage(const QString &language)
{
    m_language = language;
    const QString chosen = m_list->currentIndex().isValid() ? m_model->row(m_list->currentIndex().row()).id : QString();
    showResults();
    m_list->choose(chosen);
    if (!article().isEmpty()) {
        const bool showsArticleOnly = m_showsArticleOnly;
        showArticle(article());
        m_showsArticleOnly = showsArticleOnly;
        arrange();
    }
}

bool AnswersPage::showArticle(const QString &id)
{
    if (id.isEmpty()) {
        m_showsArticleOnly = false;
        arrange();
        return true;
    }
    const std::optional<Article> article = m_pack.article(id, m_language);
    if (!article) {
        return false;
    }
    m_view->setOffersStolenPage(purposeOfTopic(m_pack, article->topic) == Purpose::StolenAccount);
    m_view->showArticle(*article, m_language, topicName(m_pack, article->topic, m_language),
                        guideSummary(m_pack, article->guide, m_language).title,
                        relatedOf(m_pack, *article, m_language));
    if (id != m_found) {
        m_found.clear();
    }
    markFound();
    m_list->choose(id);
    m_showsArticleOnly = true;
    arrange();
    return true;
}

QString AnswersPage::article() const
{
    return m_view->article();
}

void AnswersPage::search(const QString &text)
{
    m_showsArticleOnly = false;
    arrange();
    m_box->setText(text);
}

void AnswersPage::focusSearch(CursorPlace place)
{
    m_showsArticleOnly = false;
    arrange();
    m_box->focus(place);
}

void AnswersPage::focusFirst()
{
    m_showsArticleOnly ? focusArticle() : focusSearch();
}

void AnswersPage::focusArticle()
{
    m_view->focusTitle();
}

void AnswersPage::findInArticle()
{
    m_view->find();
}

void AnswersPage::setRecentSearches(const QStringList &searches)
{
    m_recent = searches;
    if (!m_recent.isEmpty()) {
        m_cleared.clear();
    }
    if (m_box->text().trimmed().isEmpty()) {
        showList();
        retranslateUi();
    }
}

void AnswersPage::setBestChannel(const QString &channel)
{
    m_bestChannel = channel;
    retranslateUi();
}

bool AnswersPage::closeOpenThing()
{
    if (m_view->closeFind()) {
        return true;
    }
    if (m_box->text().isEmpty()) {
        return false;
    }
    // Who has read a found article wants the next one, and not to ask anew.
    if (m_view->isAncestorOf(focusWidget())) {
        showFound();
        return true;
    }
    m_box->replaceText(QString());
    return true;
}

void AnswersPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
    }
    Page::changeEvent(event);
}

void AnswersPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void AnswersPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    // After the page is painted, and before the first key: the person should not wait for the index then.
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_search.prepare();
            m_head->prepare();
        },
        Qt::QueuedConnection);
}

void AnswersPage::hideEvent(QHideEvent *event)
{
    // Whoever leaves the page has not cleared by mistake.
    if (!m_cleared.isEmpty()) {
        m_cleared.clear();
        setRecentSearches(m_recent);
    }
    Page::hideEvent(event);
}

void AnswersPage::retranslateUi()
{
    m_box->setPlaceholderText(tr("Search questions, in any words"));
    m_list->setAccessibleName(tr("Questions"));
    const bool isSearching = !m_box->text().trimmed().isEmpty();
    m_view->setBesideResults(isSearching && m_answer.isSure);
    if (isSearching) {
        m_head->showAnswer(m_answer, {m_box->text(), m_language, m_bestChannel, m_search.isBroken()});
    } else {
        m_head->showTopics(!m_recent.isEmpty() || !m_cleared.isEmpty());
    }
}

void AnswersPage::scale()
{
    m_searchRow->layout()->setContentsMargins(m_theme.scaled(16), m_theme.scaled(16), m_theme.scaled(16), 0);
    m_box->setMaximumWidth(m_theme.scaled(WidestBox));
    m_listPane->layout()->setContentsMargins(m_theme.scaled(16), m_theme.scaled(8), m_theme.scaled(12), 0);
    m_listPane->layout()->setSpacing(m_theme.scaled(8));
    m_list->doItemsLayout();
    arrange();
}

void AnswersPage::showList()
{
    if (m_listedLanguage != m_language) {
        m_model->setArticles(m_pack.topics(m_language), m_pack.articles(m_language));
        m_listedLanguage = m_language;
    }
    m_model->showTopics(m_recent,
                        m_cleared.isEmpty() ? ArticleListModel::Cleared::No : ArticleListModel::Cleared::JustNow);
}

void AnswersPage::showResults()
{
    const QString text = m_box->text();
    if (!text.trimmed().isEmpty()) {
        showAnswer(m_search.search(text, m_language, LastWord::Unfinished, MostHits));
        return;
    }
    m_answer = {};
    m_found.clear();
    markFound();
    showList();
    retranslateUi();
}

void AnswersPage::showAnswer(const ArticleAnswer &answer)
{
    m_answer = answer;
    if (m_search.isBroken()) {
        showList();
    } else {
        m_model->showHits(m_answer.hits.empty() ? featuredHits(m_pack, m_language) : m_answer.hits);
    }
    m_list->chooseFirst();
    m_list->scrollToTop();
    retranslateUi();
}

/// Goes back from the article to the list.
void AnswersPage::showFound()
{
    m_showsArticleOnly = false;
    arrange();
    m_list->setFocus(Qt::OtherFocusReason);
}

void AnswersPage::takeSuggestion()
{
    m_box->replaceText(m_answer.suggestion);
    m_box->focus(CursorPlace::End);
}

void AnswersPage::openCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid()) {
        return;
    }
    // A copy: what follows may fill the list anew.
    const ArticleListModel::Row row = m_model->row(current.row());
    switch (row.kind) {
    case ArticleListModel::RowKind::Topic:
        break;
    case ArticleListModel::RowKind::Article:
    case ArticleListModel::RowKind::Hit:
        openArticle(row.id);
        break;
    case ArticleListModel::RowKind::Recent:
        m_box->replaceText(row.title);
        m_box->focus(CursorPlace::End);
        break;
    case ArticleListModel::RowKind::ClearRecent:
        clearSearches();
        break;
    case ArticleListModel::RowKind::UndoClear:
        bringBackSearches();
        break;
    }
}

void AnswersPage::openArticle(const QString &id)
{
    m_found = m_answer.hits.empty() ? QString() : id;
    m_foundFor = m_box->text();
    if (!m_foundFor.trimmed().isEmpty()) {
        emit searchUsed(m_foundFor);
    }
    emit articleRequested(id);
}

void AnswersPage::clearSearches()
{
    m_cleared = m_recent;
    emit clearSearchesRequested();
    m_list->chooseFirst();
}

void AnswersPage::bringBackSearches()
{
    const QStringList searches = m_cleared;
    m_cleared.clear();
    emit bringBackSearchesRequested(searches);
    m_list->chooseFirst();
}

void AnswersPage::markFound()
{
    m_view->markSearch(m_found.isEmpty() ? TextMarks()
                                         : m_search.marksIn(m_view->text(), m_foundFor, LastWord::Unfinished));
}

void AnswersPage::arrange()
{
    const bool fitsBoth = width() >= m_theme.scaled(ListWidth + LeastArticleWidth);
    m_searchRow->setVisible(fitsBoth || !m_showsArticleOnly);
    m_listPane->setVisible(fitsBoth || !m_showsArticleOnly);
    m_view->parentWidget()->setVisible(fitsBoth || m_showsArticleOnly);
    m_view->setHasWayBack(!fitsBoth);
    if (fitsBoth) {
        m_listPane->setFixedWidth(m_theme.scaled(ListWidth));
    } else {
        m_listPane->setMinimumWidth(0);
        m_listPane->setMaximumWidth(QWIDGETSIZE_MAX);
    }
}

} // namespace WalletSupport
