#include "home/homepage.h"

#include "ui/buttons.h"
#include "ui/labels.h"
#include "ui/searchbox.h"
#include "ui/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace WalletSupport {

namespace {

constexpr int WidestColumn = 760;

/// Two guides stand side by side from this width on, in pixels at 100 % text.
constexpr int TwoColumnsFrom = 520;

} // namespace

HomePage::HomePage(Theme &theme, QWidget *parent)
    : Page(parent)
    , m_theme(theme)
    , m_scroll(new ColumnScrollArea(WidestColumn, theme, this))
    , m_title(new TitleLabel(m_scroll->column()))
    , m_box(new SearchBox(theme, m_scroll->column()))
    , m_stolen(new RowButton(QStringLiteral("siren"), RowButton::Look::Urgent, theme, m_scroll->column()))
    , m_guidesHeading(new SectionLabel(m_scroll->column()))
    , m_guides(new QGridLayout)
    , m_questionsHeading(new SectionLabel(m_scroll->column()))
    , m_questionsCard(new Card(m_scroll->column()))
    , m_questions(new QVBoxLayout(m_questionsCard))
    , m_checkPanel(new SoftPanel(m_scroll->column()))
    , m_checkOffer(new StrongLabel(m_checkPanel))
    , m_checkNow(new PrimaryButton(m_checkPanel))
{
    setObjectName(QStringLiteral("homePage"));
    m_title->setObjectName(QStringLiteral("homeTitle"));
    m_stolen->setObjectName(QStringLiteral("stolenCard"));
    auto *column = new QVBoxLayout(m_scroll->column());
    column->addWidget(m_title);
    column->addWidget(m_box);
    column->addWidget(m_stolen);
    column->addWidget(m_guidesHeading);
    column->addLayout(m_guides);
    column->addWidget(m_questionsHeading);
    column->addWidget(m_questionsCard);
    column->addStretch(1);
    column->addWidget(m_checkPanel);
    m_questions->setSpacing(0);
    m_checkPanel->setObjectName(QStringLiteral("checkPanel"));
    m_checkNow->setObjectName(QStringLiteral("checkNow"));
    auto *offer = new QHBoxLayout(m_checkPanel);
    offer->addWidget(new IconLabel(QStringLiteral("scan-search"), IconLabel::Tone::Accent, 20, theme, m_checkPanel));
    offer->addWidget(m_checkOffer, 1);
    offer->addWidget(m_checkNow, 0, Qt::AlignLeft);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);

    connect(m_box, &SearchBox::textEdited, this, [this](const QString &text) {
        if (!text.trimmed().isEmpty()) {
            // The answers page takes the text over; coming back, the box is empty again.
            const QSignalBlocker blocker(m_box->edit());
            m_box->edit()->clear();
            emit searchRequested(text);
        }
    });
    connect(m_checkNow, &QPushButton::clicked, this, &HomePage::checkRequested);
    connect(m_stolen, &RowButton::clicked, this, &HomePage::stolenRequested);
    connect(&theme, &Theme::changed, this, &HomePage::scale);
    scale();
    retranslateUi();
}

void HomePage::setEntries(const std::vector<Entry> &guides, const std::vector<Entry> &questions)
{
    while (m_guideButtons.size() < guides.size()) {
        const Entry &guide = guides.at(m_guideButtons.size());
        auto *card = new RowButton(guide.icon, RowButton::Look::Card, m_theme, m_scroll->column());
        card->setObjectName(QStringLiteral("guideCard-") + guide.id);
        connect(card, &RowButton::clicked, this, [this, id = guide.id] { emit guideRequested(id); });
        m_guideButtons.push_back(card);
    }
    while (m_questionButtons.size() < questions.size()) {
        const Entry &question = questions.at(m_questionButtons.size());
        auto *row = new RowButton(QStringLiteral("message-circle-question-mark"), RowButton::Look::Row, m_theme,
                                  m_questionsCard);
        row->setObjectName(QStringLiteral("question-") + question.id);
        connect(row, &RowButton::clicked, this, [this, id = question.id] { emit articleRequested(id); });
        m_questions->addWidget(row);
        m_questionButtons.push_back(row);
    }
    for (std::size_t number = 0; number < guides.size(); ++number) {
        m_guideButtons.at(number)->setTexts(guides.at(number).title, guides.at(number).detail);
    }
    for (std::size_t number = 0; number < questions.size(); ++number) {
        m_questionButtons.at(number)->setTexts(questions.at(number).title);
    }
    m_guidesHeading->setVisible(!guides.empty());
    m_questionsHeading->setVisible(!questions.empty());
    m_questionsCard->setVisible(!questions.empty());
    arrangeGuides();
}

void HomePage::focusSearch()
{
    m_box->focus(CursorPlace::SelectAll);
}

void HomePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
    }
    Page::changeEvent(event);
}

void HomePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrangeGuides();
}

void HomePage::retranslateUi()
{
    m_title->setText(tr("What do you need help with?"));
    m_box->setPlaceholderText(tr("Search questions, in any words"));
    m_stolen->setTexts(tr("My account was stolen"), tr("Do this now, in this order."));
    m_guidesHeading->setText(tr("Step-by-step guides"));
    m_questionsHeading->setText(tr("Often asked"));
    m_checkOffer->setText(tr("Someone contacted you? Check a number, link or message before you answer."));
    m_checkNow->setText(tr("Check now"));
}

void HomePage::scale()
{
    QLayout *column = m_scroll->column()->layout();
    column->setContentsMargins(m_theme.scaled(36), m_theme.scaled(28), m_theme.scaled(36), m_theme.scaled(28));
    column->setSpacing(m_theme.scaled(14));
    m_guides->setSpacing(m_theme.scaled(12));
    m_questions->setContentsMargins(m_theme.scaled(4), m_theme.scaled(6), m_theme.scaled(4), m_theme.scaled(6));
    m_checkPanel->layout()->setContentsMargins(m_theme.scaled(16), m_theme.scaled(14), m_theme.scaled(16),
                                               m_theme.scaled(14));
    m_checkPanel->layout()->setSpacing(m_theme.scaled(12));
    arrangeGuides();
}

void HomePage::arrangeGuides()
{
    const int columns = width() >= m_theme.scaled(TwoColumnsFrom) ? 2 : 1;
    for (int number = 0; number < static_cast<int>(m_guideButtons.size()); ++number) {
        m_guides->addWidget(m_guideButtons.at(static_cast<std::size_t>(number)), number / columns, number % columns);
    }
    // Beside a button in large letters the sentence would have room for one word a line.
    static_cast<QBoxLayout *>(m_checkPanel->layout())
        ->setDirection(columns == 1 ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace WalletSupport
