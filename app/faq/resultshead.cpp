#include "faq/resultshead.h"

#include "core/content/guidesummary.h"
#include "core/search/articlesearch.h"
#include "faq/articlefacts.h"
#include "faq/noanswerpanel.h"
#include "faq/reasontext.h"
#include "faq/suggestionline.h"
#include "faq/walletoffer.h"
#include "ui/labels.h"
#include "ui/theme.h"

#include <QVBoxLayout>

namespace WalletSupport {

ResultsHead::ResultsHead(const Pack &pack, const Directory &directory, Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_pack(pack)
    , m_theme(theme)
    , m_count(new MutedLabel(this))
    , m_searchedFor(new MutedLabel(this))
    , m_suggestion(new SuggestionLine(theme, this))
    , m_wallet(new WalletOffer(directory, theme, this))
    , m_noAnswer(new NoAnswerPanel(theme, this))
{
    m_count->setObjectName(QStringLiteral("resultCount"));
    m_searchedFor->setObjectName(QStringLiteral("searchedFor"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_count, m_searchedFor, m_suggestion, m_wallet, m_noAnswer}) {
        layout->addWidget(widget);
    }
    connect(m_suggestion, &SuggestionLine::taken, this, &ResultsHead::suggestionTaken);
    connect(m_wallet, &WalletOffer::contactsRequested, this, &ResultsHead::contactsOfRequested);
    connect(m_noAnswer, &NoAnswerPanel::guideRequested, this, &ResultsHead::guideRequested);
    connect(m_noAnswer, &NoAnswerPanel::contactRequested, this, &ResultsHead::contactRequested);
    connect(&theme, &Theme::changed, this, &ResultsHead::scale);
    scale();
    showTopics(false);
}

void ResultsHead::prepare()
{
    m_wallet->prepare();
}

void ResultsHead::showTopics(bool hasRecent)
{
    m_isBroken = false;
    m_count->setText(tr("All questions, by topic"));
    m_count->setHidden(hasRecent);
    m_searchedFor->clear();
    m_searchedFor->hide();
    m_suggestion->suggest(QString());
    m_wallet->follow(QString());
    m_noAnswer->hide();
    setHidden(hasRecent);
}

void ResultsHead::showAnswer(const ArticleAnswer &answer, const Question &question)
{
    using Below = NoAnswerPanel::Below;
    m_isBroken = question.isBroken;
    m_count->setText(m_isBroken      ? tr("Nothing could be searched")
                     : answer.isSure ? tr("%n results", nullptr, static_cast<int>(answer.hits.size()))
                                     : tr("No result that fits well"));
    m_count->setVisible(answer.isSure); // else the panel says it
    m_searchedFor->setText(searchedForText(answer.hits, question.typed, question.language));
    m_searchedFor->setHidden(m_searchedFor->text().isEmpty());
    m_suggestion->suggest(answer.suggestion);
    m_wallet->follow(question.typed);
    if (!answer.isSure) {
        const QString guide = guideOf(m_pack, answer.hits, question.language);
        m_noAnswer->offer(guide, guideSummary(m_pack, guide, question.language).title, question.bestChannel,
                          m_isBroken            ? Below::AllByTopic
                          : answer.hits.empty() ? Below::MostAsked
                                                : Below::Nearest);
    }
    m_noAnswer->setHidden(answer.isSure);
    show();
}

QString ResultsHead::words() const
{
    QStringList words{m_count->text(), m_searchedFor->text(), m_wallet->words()};
    if (m_isBroken) {
        words.append(m_noAnswer->words());
    }
    if (!m_suggestion->isHidden()) {
        words.append(m_suggestion->words());
    }
    words.removeAll(QString());
    return words.join(u'\n');
}

void ResultsHead::scale()
{
    layout()->setSpacing(m_theme.scaled(8));
}

} // namespace WalletSupport
