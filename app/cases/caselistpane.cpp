#include "cases/caselistpane.h"

#include "cases/caselistmodel.h"
#include "cases/caselistview.h"
#include "core/base/clock.h"
#include "core/cases/casesearch.h"
#include "core/content/pack.h"
#include "texts/storetexts.h"
#include "ui/announcer.h"
#include "ui/flowlayout.h"
#include "ui/labels.h"
#include "ui/searchbox.h"
#include "ui/theme.h"

#include <QDir>
#include <QEvent>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace WalletSupport {

namespace {

/// When nothing was typed for so long, what was found is said.
constexpr std::chrono::milliseconds TypingPause{500};
/// Where it is lower, in pixels at 100 % text, the list gets the room of the line below it; the settings say that too.
constexpr int LeastHeightForAll = 400;

} // namespace

CaseListPane::CaseListPane(const Parts &parts, const QString &language, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_language(language)
    , m_title(new TitleLabel(this))
    , m_trouble(new WarningPanel(this))
    , m_troubleText(new TextLabel(m_trouble))
    , m_again(new QPushButton(m_trouble))
    , m_anew(new QPushButton(m_trouble))
    , m_search(new SearchBox(parts.theme, this))
    , m_found(new MutedLabel(this))
    , m_empty(new TextLabel(this))
    , m_guides(new QPushButton(this))
    , m_model(new CaseListModel(this))
    , m_list(new CaseListView(*m_model, parts.theme, this))
    , m_where(new MutedLabel(this))
    , m_announcer(new Announcer(this))
    , m_typing(new QTimer(this))
{
    build();
    connect(m_search, &SearchBox::textChanged, this, [this] {
        search();
        m_typing->start();
    });
    m_typing->setSingleShot(true);
    m_typing->setInterval(TypingPause);
    connect(m_typing, &QTimer::timeout, this, [this] { m_announcer->say(m_found->text()); });
    connect(m_search, &SearchBox::moved, m_list, &CaseListView::step);
    connect(m_search, &SearchBox::returnPressed, this, &CaseListPane::openCurrent);
    connect(m_list, &QListView::clicked, this, &CaseListPane::openCurrent);
    connect(m_list, &QListView::activated, this, &CaseListPane::openCurrent);
    connect(m_guides, &QPushButton::clicked, this, &CaseListPane::guidesRequested);
    connect(m_again, &QPushButton::clicked, this, [this] {
        reload();
        focusFirst();
        m_announcer->say(m_error ? m_troubleText->text() : m_title->text());
    });
    connect(m_anew, &QPushButton::clicked, this, &CaseListPane::beginAnew);
    connect(&parts.theme, &Theme::changed, this, &CaseListPane::scale);
    scale();
    retranslateUi();
}

void CaseListPane::build()
{
    setObjectName(QStringLiteral("caseListPane"));
    m_title->setRole(QAccessible::Heading);
    m_trouble->setObjectName(QStringLiteral("casesTrouble"));
    m_troubleText->setObjectName(QStringLiteral("casesTroubleText"));
    m_again->setObjectName(QStringLiteral("casesAgain"));
    m_anew->setObjectName(QStringLiteral("casesAnew"));
    m_search->setObjectName(QStringLiteral("casesSearch"));
    m_found->setObjectName(QStringLiteral("casesFound"));
    m_empty->setObjectName(QStringLiteral("casesEmpty"));
    m_guides->setObjectName(QStringLiteral("casesGuides"));
    m_list->setObjectName(QStringLiteral("caseList"));
    m_where->setObjectName(QStringLiteral("casesWhere"));

    auto *buttons = new FlowLayout;
    buttons->addWidget(m_again);
    buttons->addWidget(m_anew);
    auto *trouble = new QVBoxLayout(m_trouble);
    trouble->addWidget(m_troubleText);
    trouble->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_trouble);
    layout->addWidget(m_search);
    layout->addWidget(m_found);
    layout->addWidget(m_empty);
    layout->addWidget(m_guides, 0, Qt::AlignLeft);
    layout->addWidget(m_list, 1);
    layout->addStretch(0);
    layout->addWidget(m_where);
}

void CaseListPane::setLanguage(const QString &language)
{
    m_language = language;
    forgetTexts();
    fill();
    retranslateUi();
}

void CaseListPane::reload(const QString &chosen)
{
    const QString current = chosen.isEmpty() ? m_list->chosen() : chosen;
    forgetTexts();
    Result<CaseList, StoreError> list = m_parts.cases.list();
    m_error.reset();
    m_kept = {};
    if (list) {
        m_kept = std::move(*list);
    } else {
        m_error = list.error();
    }
    if (isVisible()) {
        (void)m_parts.cases.takePutAside(); // a guide need not tell it any more
    }
    fill();
    m_list->choose(current);
    retranslateUi();
}

void CaseListPane::fill()
{
    const QString current = m_list->chosen();
    const QString query = m_search->text();
    std::vector<CaseHead> found;
    for (const CaseHead &head : m_kept.cases) {
        if (query.trimmed().isEmpty() || isFound(head, query)) {
            found.push_back(head);
        }
    }
    m_model->show(found, m_parts.clock.now().toLocalTime().date(), m_language);
    m_list->choose(current);
    arrange();
}

void CaseListPane::search()
{
    if (m_search->text().trimmed().isEmpty()) {
        forgetTexts();
    }
    fill();
    retranslateUi();
}

bool CaseListPane::isFound(const CaseHead &head, const QString &query)
{
    return isFoundIn(textOf(head), query);
}

QString CaseListPane::textOf(const CaseHead &head)
{
    auto known = m_texts.find(head.id);
    if (known == m_texts.end()) {
        CaseRecord whole;
        whole.head = head; // what is in the list can be found even if the rest is damaged
        const Result<CaseRecord, StoreError> read = m_parts.cases.read(head.id);
        const CaseRecord &record = read ? *read : whole;
        known = m_texts.insert(head.id, searchedText(record, labelsOf(record)));
    }
    return *known;
}

QStringList CaseListPane::labelsOf(const CaseRecord &record)
{
    const QString guide = record.head.guide;
    if (!m_words.contains(guide)) {
        m_words.insert(guide, GuideWords::read(m_parts.pack.guideWords(guide, m_language)).value_or(GuideWords()));
    }
    const GuideWords &words = m_words[guide];
    QStringList labels;
    for (const auto &[step, answer] : record.run.answers) {
        labels << words.ofChoice(step, answer.choice, u"label");
        for (const QString &item : answer.ticked) {
            labels << words.ofItem(step, item, u"label");
        }
    }
    return labels;
}

void CaseListPane::forgetTexts()
{
    m_texts.clear();
    m_words.clear();
}

void CaseListPane::openCurrent()
{
    if (const QString id = m_list->chosen(); !id.isEmpty()) {
        emit caseChosen(id);
    }
}

void CaseListPane::beginAnew()
{
    const Result<void, StoreError> begun = m_parts.cases.beginAnew();
    if (!begun) {
        emit noticeRequested({[kind = begun.error().kind, folder = m_parts.cases.folder()] {
            return troubleText(kind, Wanted::List, folder);
        }});
        return;
    }
    reload();
    focusFirst();
    emit noticeRequested(
        {[folder = QDir::toNativeSeparators(m_parts.cases.folder())] {
             //: %1 is the path of a folder
             return tr("The old cases are put aside, still sealed, in %1. New ones can be begun.").arg(folder);
         },
         Notice::Kind::Done});
}

void CaseListPane::arrange()
{
    const bool hasCases = !m_kept.cases.empty();
    const bool isTroubled = m_error || m_kept.damaged > 0 || !m_parts.cases.putAside().isEmpty();
    m_trouble->setVisible(isTroubled);
    m_again->setVisible(m_error.has_value());
    m_anew->setVisible(m_error && m_error->kind == StoreError::Kind::KeyGone);
    m_search->setVisible(hasCases);
    m_found->setVisible(hasCases && !m_search->text().trimmed().isEmpty());
    m_list->setVisible(hasCases);
    m_empty->setVisible(!hasCases && !m_error);
    m_guides->setVisible(!hasCases && !m_error);
    const bool hasRoom = height() >= m_parts.theme.scaled(LeastHeightForAll);
    m_where->setVisible(m_parts.cases.keyPlace().has_value() && hasRoom);
    // Without a list to take the room, the rest stands together at the top.
    auto *box = static_cast<QVBoxLayout *>(layout());
    box->setStretch(box->indexOf(m_where) - 1, hasCases ? 0 : 1);
}

void CaseListPane::focusFirst()
{
    if (!m_again->isHidden() && !m_trouble->isHidden()) {
        m_again->setFocus(Qt::OtherFocusReason);
    } else if (m_kept.cases.empty()) {
        m_guides->setFocus(Qt::OtherFocusReason);
    } else {
        m_list->setFocus(Qt::OtherFocusReason);
    }
}

void CaseListPane::focusSearch()
{
    m_search->focus(CursorPlace::SelectAll);
}

bool CaseListPane::clearSearch()
{
    const bool hadText = !m_search->text().isEmpty();
    m_search->setText({});
    return hadText;
}

QString CaseListPane::troubleWords() const
{
    QStringList lines;
    if (m_error) {
        lines.append(troubleText(m_error->kind, Wanted::List, m_parts.cases.folder()));
    }
    if (!m_parts.cases.putAside().isEmpty()) {
        lines.append(putAsideText(m_parts.cases.putAside()));
    }
    if (m_kept.damaged > 0) {
        lines.append(tr("%n case(s) cannot be opened, because what is on the disk is damaged. The others are "
                        "untouched. If you have a backup, bring it back.",
                        nullptr, m_kept.damaged));
    }
    return lines.join(u'\n');
}

void CaseListPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void CaseListPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        fill();
        retranslateUi();
    }
    QWidget::changeEvent(event);
}

void CaseListPane::retranslateUi()
{
    m_title->setText(tr("My cases"));
    m_troubleText->setText(troubleWords());
    m_again->setText(tr("Try again"));
    m_anew->setText(tr("Put them aside and start again"));
    m_search->setPlaceholderText(tr("Search in your cases"));
    m_found->setText(m_model->cases() > 0 ? tr("%n case(s) found", nullptr, m_model->cases())
                                          : tr("No case has these words. Try fewer, or others."));
    m_empty->setText(
        tr("What you begin in a guide will be listed here: drafts, letters that you sent, when an answer is "
           "due, and notes of what support said. It stays on this computer."));
    m_guides->setText(tr("Choose a guide"));
    m_list->setAccessibleName(tr("My cases"));
    const std::optional<KeyPlace> place = m_parts.cases.keyPlace();
    m_where->setText(place ? keyPlaceText(*place) : QString());
}

void CaseListPane::scale()
{
    const Theme &theme = m_parts.theme;
    layout()->setContentsMargins(theme.scaled(28), theme.scaled(20), theme.scaled(28), theme.scaled(16));
    layout()->setSpacing(theme.scaled(10));
    const int inset = theme.scaled(14);
    m_trouble->layout()->setContentsMargins(inset, inset, inset, inset);
    m_trouble->layout()->setSpacing(theme.scaled(8));
}

} // namespace WalletSupport
