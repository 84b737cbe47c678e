#include "faq/articleview.h"

#include "core/content/link.h"
#include "faq/articlebody.h"
#include "faq/articleprinter.h"
#include "faq/findbar.h"
#include "ui/buttons.h"
#include "ui/columnscrollarea.h"
#include "ui/focusring.h"
#include "ui/labels.h"
#include "ui/languagecontroller.h"
#include "ui/paper.h"
#include "ui/theme.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QPrintDialog>
#include <QPrinter>
#include <QScrollBar>
#include <QShortcut>
#include <QTextDocument>
#include <QVBoxLayout>

namespace WalletSupport {

namespace {

constexpr int PlaceScale = 1000;

/// How much of a text is read in a minute, by people who read with care: words of English, characters of Chinese.
constexpr int WordsPerMinute = 180;
constexpr int CjkPerMinute = 300;

int readingMinutes(const QString &plain)
{
    const auto cjk = std::count_if(plain.begin(), plain.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
    const auto words = plain.count(QLatin1Char(' '));
    return std::max(1, static_cast<int>((cjk * WordsPerMinute + words * CjkPerMinute) /
                                        (static_cast<qsizetype>(WordsPerMinute) * CjkPerMinute)));
}

} // namespace

ArticleView::ArticleView(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_back(new LinkButton(QStringLiteral("arrow-left"), theme, this))
    , m_crumb(new MutedLabel(this))
    , m_smaller(new IconButton(QStringLiteral("a-arrow-down"), theme, this))
    , m_larger(new IconButton(QStringLiteral("a-arrow-up"), theme, this))
    , m_print(new IconButton(QStringLiteral("printer"), theme, this))
    , m_copyLink(new IconButton(QStringLiteral("link"), theme, this))
    , m_findBar(new FindBar(theme, this))
    , m_scroll(new ColumnScrollArea(0, theme, this))
    , m_title(new TitleLabel(this))
    , m_facts(new MutedLabel(this))
    , m_otherLanguage(new MutedLabel(this))
    , m_body(new ArticleBody(theme, this))
    , m_guide(new SoftPanel(this))
    , m_guideText(new StrongLabel(this))
    , m_openGuide(new PrimaryButton(this))
    , m_relatedHeading(new SectionLabel(this))
    , m_related(new QVBoxLayout)
    , m_empty(new TitleLabel(this))
{
    m_empty->setObjectName(QStringLiteral("whatToDo"));
    m_title->setObjectName(QStringLiteral("articleTitle"));
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_title->setFocusPolicy(Qt::StrongFocus);
    m_body->setObjectName(QStringLiteral("articleBody"));
    m_otherLanguage->setObjectName(QStringLiteral("otherLanguage"));
    m_openGuide->setObjectName(QStringLiteral("openGuide"));
    m_print->setObjectName(QStringLiteral("printArticle"));
    m_copyLink->setObjectName(QStringLiteral("copyLink"));
    m_back->setObjectName(QStringLiteral("backToList"));
    m_back->hide();

    auto *tools = new QHBoxLayout;
    tools->addWidget(m_back);
    tools->addWidget(m_crumb, 1);
    tools->addWidget(m_smaller);
    tools->addWidget(m_larger);
    tools->addWidget(m_print);
    tools->addWidget(m_copyLink);

    auto *guide = new QHBoxLayout(m_guide);
    guide->addWidget(new IconLabel(QStringLiteral("route"), IconLabel::Tone::Accent, 20, theme, m_guide));
    guide->addWidget(m_guideText, 1);
    guide->addWidget(m_openGuide);

    auto *column = new QVBoxLayout(m_scroll->column());
    column->addWidget(m_title);
    column->addWidget(m_facts);
    column->addWidget(m_otherLanguage);
    column->addWidget(m_body);
    column->addWidget(m_guide);
    column->addWidget(m_relatedHeading);
    column->addLayout(m_related);
    column->addWidget(m_empty);
    column->addStretch(1);

    auto *layout = new QVBoxLayout(this);
    layout->addLayout(tools);
    layout->addWidget(m_findBar);
    layout->addWidget(m_scroll, 1);

    connect(m_back, &LinkButton::clicked, this, &ArticleView::listRequested);
    connect(m_smaller, &IconButton::clicked, this, [this] { emit textSizeRequested(-1); });
    connect(m_larger, &IconButton::clicked, this, [this] { emit textSizeRequested(1); });
    connect(m_print, &IconButton::clicked, this, &ArticleView::print);
    new QShortcut(QKeySequence::Print, m_print, m_print, &IconButton::click);
    connect(m_copyLink, &IconButton::clicked, this, &ArticleView::copyLink);
    connect(m_openGuide, &PrimaryButton::clicked, this, [this] { emit guideRequested(m_article->guide); });
    connect(m_body, &ArticleBody::anchorClicked, this, [this](const QUrl &url) { emit linkActivated(url.toString()); });
    connect(m_findBar, &FindBar::textChanged, this, &ArticleView::findAll);
    connect(m_findBar, &FindBar::moved, this, &ArticleView::moveToMark);
    connect(m_findBar, &FindBar::closed, this, [this] {
        m_body->markAll(QString());
        // What gets the focus is scrolled to; who found a place stays there.
        const int place = m_scroll->verticalScrollBar()->value();
        m_body->setFocus(Qt::OtherFocusReason);
        m_scroll->verticalScrollBar()->setValue(place);
    });
    new FocusRing(*m_body, theme);
    connect(&theme, &Theme::changed, this, &ArticleView::scale);
    scale();
    retranslateUi();
}

void ArticleView::showArticle(const Article &article, const QString &wanted, const QString &topic,
                              const QString &guideTitle, const std::vector<Related> &related)
{
    const bool isSame = m_article && m_article->id == article.id;
    const int place = isSame ? this->place() : 0;
    m_article = article;
    m_wanted = wanted;
    m_topic = topic;
    m_guideTitle = guideTitle;
    m_body->showArticle(article.body);
    showRelated(related);
    retranslateUi();
    if (!m_findBar->isHidden()) {
        findAll(m_findBar->text());
    }
    layout()->activate();
    m_scroll->settle();
    setPlace(place);
}

void ArticleView::setOffersStolenPage(bool isOffered)
{
    if (isOffered && m_stolen == nullptr) {
        m_stolen = new RowButton(QStringLiteral("siren"), RowButton::Look::Urgent, m_theme);
        m_stolen->setObjectName(QStringLiteral("articleStolen"));
        auto *column = static_cast<QVBoxLayout *>(m_scroll->column()->layout());
        column->insertWidget(column->indexOf(m_body), m_stolen);
        connect(m_stolen, &RowButton::clicked, this, &ArticleView::stolenRequested);
        retranslateUi();
    }
    if (m_stolen != nullptr) {
        m_stolen->setVisible(isOffered);
    }
}

void ArticleView::setBesideResults(bool isBesideResults)
{
    if (isBesideResults != m_isBesideResults) {
        m_isBesideResults = isBesideResults;
        retranslateUi();
    }
}

QString ArticleView::text() const
{
    return m_body->toPlainText();
}

void ArticleView::markSearch(const TextMarks &marks)
{
    m_body->markSearch(marks.ranges);
}

int ArticleView::place() const
{
    const QScrollBar *bar = m_scroll->verticalScrollBar();
    return bar->maximum() > 0 ? bar->value() * PlaceScale / bar->maximum() : 0;
}

void ArticleView::setPlace(int place)
{
    QScrollBar *bar = m_scroll->verticalScrollBar();
    bar->setValue(place * bar->maximum() / PlaceScale);
}

void ArticleView::find()
{
    if (m_article) {
        m_findBar->open();
    }
}

bool ArticleView::closeFind()
{
    const bool wasOpen = !m_findBar->isHidden();
    if (wasOpen) {
        m_findBar->close();
    }
    return wasOpen;
}

void ArticleView::setHasWayBack(bool hasWayBack)
{
    m_back->setVisible(hasWayBack);
    m_crumb->setVisible(!hasWayBack);
}

void ArticleView::focusTitle()
{
    m_title->setFocus(Qt::OtherFocusReason);
}

void ArticleView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
    }
    QWidget::changeEvent(event);
}

void ArticleView::retranslateUi()
{
    m_back->setText(tr("Back to the questions"));
    m_smaller->setMeaning(tr("Smaller text"));
    m_larger->setMeaning(tr("Larger text"));
    m_print->setMeaning(tr("Print this article"));
    m_copyLink->setMeaning(tr("Copy the link to this article"));
    m_openGuide->setText(tr("Open the guide"));
    m_relatedHeading->setText(tr("Related questions"));
    if (m_stolen != nullptr) {
        m_stolen->setTexts(tr("Has it just happened? Act now"),
                           tr("The hotline that freezes the account, and what to do in which order."));
    }
    m_empty->setText(m_isBesideResults ? tr("Press Enter to read the first answer, or choose another one.")
                                       : tr("Choose a question, or type what happened in your own words."));
    m_body->setAccessibleName(tr("Text of the article"));

    const bool hasArticle = m_article.has_value();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_crumb, m_smaller, m_larger, m_print, m_copyLink, m_title,
                                                            m_facts, m_body}) {
        widget->setVisible(hasArticle);
    }
    m_crumb->setVisible(hasArticle && m_back->isHidden());
    m_empty->setVisible(!hasArticle);
    m_guide->setVisible(hasArticle && !m_guideTitle.isEmpty());
    m_relatedHeading->setVisible(m_related->count() > 0);
    m_otherLanguage->setVisible(hasArticle && m_article->locale != m_wanted);
    if (!hasArticle) {
        return;
    }
    //: %1 is the name of a topic
    m_crumb->setText(tr("Answers › %1").arg(m_topic));
    m_title->setText(m_article->title);
    m_title->setAccessibleName(m_article->title);
    //: %1 is a date
    m_facts->setText(tr("%n min to read · reviewed %1", nullptr, readingMinutes(m_article->plain))
                         .arg(QLocale().toString(m_article->reviewed, tr("d MMMM yyyy", "the form of a date"))));
    //: %1 is the name of a language
    m_otherLanguage->setText(tr("This article is not there in your language yet. You are reading it in %1.")
                                 .arg(LanguageController::nameOf(m_article->locale)));
    m_guideText->setText(m_guideTitle);
    //: %1 is the title of a guide
    m_openGuide->setAccessibleName(tr("Open the guide: %1").arg(m_guideTitle));
}

void ArticleView::scale()
{
    // The ring around the text has its room within the column.
    const int ring = m_theme.scaled(8);
    layout()->setContentsMargins(m_theme.scaled(24) - ring, m_theme.scaled(16), m_theme.scaled(12), 0);
    layout()->itemAt(0)->layout()->setContentsMargins(ring, 0, 0, 0);
    layout()->setSpacing(m_theme.scaled(8));
    QLayout *column = m_scroll->column()->layout();
    column->setContentsMargins(ring, 0, m_theme.scaled(12), m_theme.scaled(72));
    column->setSpacing(m_theme.scaled(8));
    m_guide->layout()->setContentsMargins(m_theme.scaled(14), m_theme.scaled(12), m_theme.scaled(14),
                                          m_theme.scaled(12));
    m_guide->layout()->setSpacing(m_theme.scaled(10));
}

void ArticleView::print()
{
    // The dialog outlives this call and owns its printer.
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer, article = *m_article] {
        if (!printText(*printedFormOf(article, m_facts->text()), article.title, *printer)) {
            emit noticeRequested({[] { return tr("The printer did not take it. Nothing was printed."); }});
        }
    });
    dialog->open();
}

void ArticleView::copyLink()
{
    const QString link = Link{Link::Kind::Article, m_article->id}.text();
    QGuiApplication::clipboard()->setText(link);
    const auto words = [link] {
        //: %1 is the link
        return tr("Copied: %1. Whoever has this program can open the article with it.").arg(link);
    };
    emit noticeRequested({words, Notice::Kind::Done});
}

void ArticleView::findAll(const QString &text)
{
    m_marks = m_body->markAll(text);
    m_present = -1;
    if (m_marks > 0) {
        moveToMark(1);
    } else {
        m_findBar->setFound(0, -1);
    }
}

void ArticleView::moveToMark(int step)
{
    if (m_marks == 0) {
        return;
    }
    m_present = (m_present + step + m_marks) % m_marks;
    const QRect mark = m_body->showMark(m_present);
    const QPoint centre = m_body->mapTo(m_scroll->widget(), mark.center());
    m_scroll->ensureVisible(centre.x(), centre.y(), 0, m_theme.scaled(60));
    m_findBar->setFound(m_marks, m_present);
}

void ArticleView::showRelated(const std::vector<Related> &related)
{
    while (QLayoutItem *item = m_related->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        std::unique_ptr<QLayoutItem>(item).reset();
    }
    for (const Related &entry : related) {
        auto *row = new RowButton(QStringLiteral("message-circle-question-mark"), RowButton::Look::Row, m_theme);
        row->setTexts(entry.title);
        connect(row, &RowButton::clicked, this, [this, id = entry.id] { emit articleRequested(id); });
        m_related->addWidget(row);
    }
}

} // namespace WalletSupport
