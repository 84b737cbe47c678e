#include "home/homepage.h"

#include "ui/buttons.h"
#include "ui/columnscrollarea.h"
#include "ui/labels.h"
#include "ui/searchbox.h"
#include "ui/textlink.h"
#include "ui/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QTimer>
#include <QVBoxLayout>

namespace WalletSupport {

namespace {

constexpr int WidestColumn = 760;

/// Two emergencies stand side by side from this width on, in pixels at 100 % text.
constexpr int TwoColumnsFrom = 520;

void setTitles(const std::vector<RowButton *> &buttons, const std::vector<HomePage::Entry> &entries)
{
    for (std::size_t number = 0; number < entries.size(); ++number) {
        buttons.at(number)->setTexts(entries.at(number).title);
    }
}

} // namespace

HomePage::HomePage(Theme &theme, QWidget *parent)
    : Page(parent)
    , m_theme(theme)
    , m_scroll(new ColumnScrollArea(WidestColumn, theme, this))
    , m_title(new TitleLabel(m_scroll->column()))
    , m_box(new SearchBox(theme, m_scroll->column()))
    , m_stolen(new RowButton(QStringLiteral("siren"), RowButton::Look::Urgent, theme, m_scroll->column()))
    , m_emergencies(new QGridLayout)
    , m_guidesHeading(new SectionLabel(m_scroll->column()))
    , m_guidesCard(new Card(m_scroll->column()))
    , m_guides(new QVBoxLayout(m_guidesCard))
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
    column->addLayout(m_emergencies);
    column->addWidget(m_guidesHeading);
    column->addWidget(m_guidesCard);
    column->addWidget(m_questionsHeading);
    column->addWidget(m_questionsCard);
    column->addStretch(1);
    column->addWidget(m_checkPanel);
    m_guides->setSpacing(0);
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

RowButton *HomePage::beginning(RowButton *button, const QString &guide)
{
    button->setObjectName(QStringLiteral("guideCard-") + guide);
    connect(button, &RowButton::clicked, this, [this, guide] { emit guideRequested(guide); });
    return button;
}

void HomePage::addGuides(const std::vector<Entry> &guides)
{
    while (m_guideButtons.size() < guides.size()) {
        const Entry &guide = guides.at(m_guideButtons.size());
        auto *row = beginning(new RowButton(guide.icon, RowButton::Look::Row, m_theme, m_guidesCard), guide.id);
        m_guides->addWidget(row);
        m_guideButtons.push_back(row);
    }
    setTitles(m_guideButtons, guides);
    m_guidesHeading->setVisible(!guides.empty());
    m_guidesCard->setVisible(!guides.empty());
}

void HomePage::addQuestions(const std::vector<Entry> &questions)
{
    while (m_questionButtons.size() < questions.size()) {
        const Entry &question = questions.at(m_questionButtons.size());
        auto *row = new RowButton(QStringLiteral("message-circle-question-mark"), RowButton::Look::Row, m_theme,
                                  m_questionsCard);
        row->setObjectName(QStringLiteral("question-") + question.id);
        connect(row, &RowButton::clicked, this, [this, id = question.id] { emit articleRequested(id); });
        m_questions->addWidget(row);
        m_questionButtons.push_back(row);
    }
    setTitles(m_questionButtons, questions);
    m_questionsHeading->setVisible(!questions.empty());
    m_questionsCard->setVisible(!questions.empty());
}

void HomePage::setEntries(const Entries &entries)
{
    while (m_emergencyButtons.size() < entries.emergencies.size()) {
        const Entry &guide = entries.emergencies.at(m_emergencyButtons.size());
        m_emergencyButtons.push_back(
            beginning(new RowButton(guide.icon, RowButton::Look::Alert, m_theme, m_scroll->column()), guide.id));
    }
    setTitles(m_emergencyButtons, entries.emergencies);
    addGuides(entries.guides);
    addQuestions(entries.questions);
    arrange();
}

void HomePage::setBegun(const Entry &newest, int others)
{
    m_begunEntry = newest;
    m_otherBegun = others;
    m_isKept = false;
    if (m_begunRow == nullptr && !newest.id.isEmpty()) {
        makeBegun();
    }
    tellBegun();
}

void HomePage::setKept(bool isKept)
{
    m_begunEntry = {};
    m_isKept = isKept;
    if (m_begunRow == nullptr && isKept) {
        makeBegun();
    }
    tellBegun();
}

void HomePage::makeBegun()
{
    m_begunRow = new QWidget(m_scroll->column());
    m_begun = new TextLink(QStringLiteral("pencil"), m_theme, m_begunRow);
    m_others = new TextLink(QStringLiteral("folder-open"), m_theme, m_begunRow);
    m_begun->setObjectName(QStringLiteral("homeBegun"));
    m_others->setObjectName(QStringLiteral("homeOthers"));
    auto *layout = new QVBoxLayout(m_begunRow);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_begun);
    layout->addWidget(m_others);
    auto *column = static_cast<QVBoxLayout *>(m_scroll->column()->layout());
    column->insertWidget(column->indexOf(m_box) + 1, m_begunRow);
    connect(m_begun, &TextLink::clicked, this, [this] { emit begunRequested(m_begunEntry.id); });
    connect(m_others, &TextLink::clicked, this, &HomePage::casesRequested);
}

void HomePage::tellBegun()
{
    if (m_begunRow == nullptr) {
        return;
    }
    //: %1 is the title of a guide that was begun
    m_begun->setWords(tr("Go on where you were: %1").arg(m_begunEntry.title));
    m_begun->setVisible(!m_begunEntry.id.isEmpty());
    //: Other guides that were begun; it leads to the cases
    m_others->setWords(m_isKept ? tr("Go on in “My cases”") : tr("and %n more in “My cases”", nullptr, m_otherBegun));
    m_others->setVisible(m_isKept || m_otherBegun > 0);
    m_begunRow->setVisible(m_isKept || !m_begunEntry.id.isEmpty());
}

void HomePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_hasJustCome = true;
}

void HomePage::paintEvent(QPaintEvent *event)
{
    Page::paintEvent(event);
    if (m_hasJustCome) {
        m_hasJustCome = false;
        QTimer::singleShot(0, this, &HomePage::settled);
    }
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
    arrange();
}

void HomePage::retranslateUi()
{
    m_title->setText(tr("What do you need help with?"));
    m_box->setPlaceholderText(tr("Search questions, in any words"));
    m_stolen->setTexts(tr("My account was stolen"));
    tellBegun();
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
    m_emergencies->setSpacing(m_theme.scaled(12));
    for (QVBoxLayout *list : {m_guides, m_questions}) {
        list->setContentsMargins(m_theme.scaled(4), m_theme.scaled(6), m_theme.scaled(4), m_theme.scaled(6));
    }
    m_checkPanel->layout()->setContentsMargins(m_theme.scaled(16), m_theme.scaled(14), m_theme.scaled(16),
                                               m_theme.scaled(14));
    m_checkPanel->layout()->setSpacing(m_theme.scaled(12));
    arrange();
}

void HomePage::arrange()
{
    const int columns = width() >= m_theme.scaled(TwoColumnsFrom) ? 2 : 1;
    m_emergencies->addWidget(m_stolen, 0, 0);
    for (int number = 1; number <= static_cast<int>(m_emergencyButtons.size()); ++number) {
        m_emergencies->addWidget(m_emergencyButtons.at(static_cast<std::size_t>(number) - 1), number / columns,
                                 number % columns);
    }
    // Beside a button in large letters the sentence would have room for one word a line.
    static_cast<QBoxLayout *>(m_checkPanel->layout())
        ->setDirection(columns == 1 ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace WalletSupport
