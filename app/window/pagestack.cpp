#include "window/pagestack.h"

#include "cases/casespage.h"
#include "check/checkpage.h"
#include "contact/stolenpage.h"
#include "core/content/pack.h"
#include "core/directory/directory.h"
#include "core/search/articlesearch.h"
#include "faq/answerspage.h"
#include "guides/guidespage.h"
#include "help/helppage.h"
#include "settings/settingspage.h"
#include "ui/languagecontroller.h"
#include "ui/preferencesstore.h"
#include "ui/theme.h"
#include "window/addressdoor.h"
#include "window/homeentries.h"
#include "window/preferenceskeeper.h"

namespace WalletSupport {

PageStack::PageStack(const WindowParts &parts, PreferencesKeeper &keeper, AddressDoor &door, QWidget *parent)
    : QStackedWidget(parent)
    , m_parts(parts)
    , m_keeper(keeper)
    , m_door(door)
{
}

void PageStack::showPlace(const Place &place, FocusGoes way)
{
    QWidget *focused = window()->focusWidget();
    if (focused != nullptr && isAncestorOf(focused)) {
        if (const Place leaving = this->place(); leaving.page != place.page) {
            m_left[leaving.page] = {leaving, focused};
        }
        // Hidden with its page, it would pass the focus on to whatever comes next, and that would be spoken.
        if (way != FocusGoes::Nowhere) {
            focused->clearFocus();
        }
    }
    Page &page = pageOf(place.page);
    setCurrentWidget(&page);
    page.openPart({place.id, place.caseId});
    const bool hasReturned = way == FocusGoes::Back && returnTo(m_left[place.page]);
    if (way != FocusGoes::Nowhere && !hasReturned) {
        page.focusFirst();
    }
}

bool PageStack::returnTo(const Left &left)
{
    const bool isThere = left.from && left.from->isVisible() && left.from->isEnabled() && left.place == place();
    const QWidget *focused = window()->focusWidget();
    const bool isTaken = focused != nullptr && isAncestorOf(focused); // by the part that was opened
    if (isThere && !isTaken) {
        left.from->setFocus(Qt::OtherFocusReason);
    }
    return isThere && !isTaken;
}

Page &PageStack::pageOf(PageId id)
{
    switch (id) {
    case PageId::Home:
        return homePage();
    case PageId::Answers:
        return answersPage();
    case PageId::Guides:
        return guidesPage();
    case PageId::Cases:
        return casesPage();
    case PageId::Check:
        return checkPage();
    case PageId::Stolen:
        return stolenPage();
    case PageId::Settings:
        return settingsPage();
    case PageId::Help:
        return helpPage();
    }
    return homePage();
}

void PageStack::add(PageId id, Page *page)
{
    m_made[id] = page;
    addWidget(page);
}

Page *PageStack::shownPage() const
{
    return static_cast<Page *>(currentWidget());
}

Place PageStack::place() const
{
    for (const auto &[id, page] : m_made) {
        if (page == currentWidget()) {
            const Page::Part part = page->openedPart();
            return {id, part.id, part.caseId};
        }
    }
    return {PageId::Home, {}};
}

Place PageStack::placeOn(PageId page) const
{
    const auto made = m_made.find(page);
    const bool isLeft = made != m_made.end() && made->second != currentWidget();
    const Page::Part part = isLeft ? made->second->openedPart() : Page::Part{};
    return {page, part.id, part.caseId};
}

AnswersPage &PageStack::answersPage()
{
    if (m_answers == nullptr) {
        m_answers = new AnswersPage(m_parts.pack, m_parts.search, m_parts.directory, m_parts.languages.language(),
                                    m_parts.theme, this);
        add(PageId::Answers, m_answers);
        m_answers->setBestChannel(m_bestChannel);
        m_answers->setRecentSearches(m_keeper.recentSearches());
        connect(m_answers, &AnswersPage::articleRequested, this, to(PageId::Answers));
        connect(m_answers, &AnswersPage::guideRequested, this, to(PageId::Guides));
        connect(m_answers, &AnswersPage::stolenRequested, this, to(PageId::Stolen));
        connect(m_answers, &AnswersPage::contactRequested, this, &PageStack::contactsRequested);
        connect(m_answers, &AnswersPage::contactsOfRequested, this, &PageStack::contactsOfRequested);
        connect(m_answers, &AnswersPage::linkActivated, this, &PageStack::linkActivated);
        connect(m_answers, &AnswersPage::noticeRequested, this, &PageStack::noticeRequested);
        connect(m_answers, &AnswersPage::searchUsed, &m_keeper, &PreferencesKeeper::keepSearch);
        connect(m_answers, &AnswersPage::clearSearchesRequested, &m_keeper, &PreferencesKeeper::clearSearches);
        connect(m_answers, &AnswersPage::bringBackSearchesRequested, &m_keeper, &PreferencesKeeper::bringBackSearches);
        connect(&m_keeper, &PreferencesKeeper::searchesChanged, m_answers,
                [this] { m_answers->setRecentSearches(m_keeper.recentSearches()); });
        connect(m_answers, &AnswersPage::textSizeRequested, &m_keeper, &PreferencesKeeper::stepTextSize);
    }
    return *m_answers;
}

GuidesPage &PageStack::guidesPage()
{
    if (m_guides == nullptr) {
        m_guides =
            new GuidesPage({m_parts.pack, m_parts.directory, m_parts.clock, m_parts.cases, m_dialogs, m_parts.theme},
                           m_parts.languages.language());
        add(PageId::Guides, m_guides);
        m_guides->setWallet(m_parts.preferences.preferences().wallet);
        connect(m_guides, &GuidesPage::guideRequested, this, to(PageId::Guides));
        connect(m_guides, &GuidesPage::stepTurned, this, &PageStack::stepTurned);
        connect(m_guides, &GuidesPage::caseShown, this, &PageStack::caseShown);
        connect(m_guides, &GuidesPage::noticeRequested, this, &PageStack::noticeRequested);
        connect(m_guides, &GuidesPage::caseRequested, this, [this](const QString &guide, const QString &caseId) {
            emit placeRequested({PageId::Guides, guide, caseId});
        });
        connect(m_guides, &GuidesPage::articleRequested, this, to(PageId::Answers));
        connect(m_guides, &GuidesPage::contactsRequested, this, &PageStack::contactsRequested);
        connect(m_guides, &GuidesPage::stolenRequested, this, to(PageId::Stolen));
        connect(m_guides, &GuidesPage::reportingRequested, this, &PageStack::askForReporting);
        connect(m_guides, &GuidesPage::walletChosen, this, &PageStack::walletChosen);
        connect(m_guides, &GuidesPage::openAddressRequested, &m_door, &AddressDoor::openAddress);
        connect(m_guides, &GuidesPage::mailRequested, &m_door, &AddressDoor::openMail);
        connect(m_guides, &GuidesPage::ownFileRequested, &m_door, &AddressDoor::openOwnFile);
    }
    return *m_guides;
}

CasesPage &PageStack::casesPage()
{
    if (m_cases == nullptr) {
        m_cases =
            new CasesPage({m_parts.cases, m_parts.pack, m_parts.directory, m_parts.clock, m_caseDialogs, m_parts.theme},
                          m_parts.languages.language(), this);
        add(PageId::Cases, m_cases);
        connect(m_cases, &CasesPage::caseChosen, this, [this](const QString &id) {
            emit placeRequested({PageId::Cases, id});
        });
        connect(m_cases, &CasesPage::caseRequested, this, [this](const QString &guide, const QString &caseId) {
            emit placeRequested({PageId::Guides, guide, caseId});
        });
        connect(m_cases, &CasesPage::caseTouched, this, [this](const QString &id) {
            if (m_guides != nullptr) {
                m_guides->letGo(id);
            }
        });
        connect(m_cases, &CasesPage::guidesRequested, this, to(PageId::Guides));
        connect(m_cases, &CasesPage::ownFileRequested, &m_door, &AddressDoor::openOwnFile);
        connect(m_cases, &CasesPage::noticeRequested, this, &PageStack::noticeRequested);
    }
    return *m_cases;
}

CheckPage &PageStack::checkPage()
{
    if (m_check == nullptr) {
        m_check = new CheckPage({m_parts.checker, m_parts.directory, m_parts.gate, m_parts.theme},
                                m_parts.languages.language(), this);
        add(PageId::Check, m_check);
        connect(m_check, &CheckPage::noticeRequested, this, &PageStack::noticeRequested);
        connect(m_check, &CheckPage::openAddressRequested, &m_door, &AddressDoor::openAddress);
        connect(m_check, &CheckPage::contactsRequested, this, [this](const QString &wallet) {
            wallet.isEmpty() ? emit contactsRequested() : emit contactsOfRequested(wallet);
        });
        fillCheck();
    }
    return *m_check;
}

StolenPage &PageStack::stolenPage()
{
    if (m_stolen == nullptr) {
        m_stolen =
            new StolenPage({m_parts.directory, m_parts.gate, m_parts.opener, m_parts.clock, m_parts.theme}, this);
        add(PageId::Stolen, m_stolen);
        const QString wallet = m_parts.preferences.preferences().wallet;
        m_stolen->setCountry(m_keeper.country(m_parts.directory.details(wallet)));
        m_stolen->setWallet(wallet);
        m_stolen->setGuide(stolenGuide(m_parts.pack));
        connect(m_stolen, &StolenPage::walletChosen, this, &PageStack::walletChosen);
        connect(m_stolen, &StolenPage::countryChosen, this, &PageStack::countryChosen);
        connect(m_stolen, &StolenPage::articleRequested, this, to(PageId::Answers));
        connect(m_stolen, &StolenPage::guideRequested, this, to(PageId::Guides));
        connect(m_stolen, &StolenPage::checkRequested, this, to(PageId::Check));
        connect(m_stolen, &StolenPage::backRequested, this, &PageStack::backRequested);
        fillStolen();
    }
    return *m_stolen;
}

HelpPage &PageStack::helpPage()
{
    if (m_help == nullptr) {
        m_help = new HelpPage(m_parts.theme, this);
        add(PageId::Help, m_help);
        connect(m_help, &HelpPage::backRequested, this, &PageStack::backRequested);
        connect(m_help, &HelpPage::settingsRequested, this, to(PageId::Settings));
    }
    return *m_help;
}

void PageStack::askForReporting(const QString &country)
{
    emit placeRequested({PageId::Stolen, {}});
    stolenPage().showReporting(country);
}

void PageStack::search(const QString &text)
{
    answersPage().search(text);
    answersPage().focusSearch(CursorPlace::End);
}

void PageStack::fillInCheck(const QString &text)
{
    checkPage().fillIn(text);
}

Place PageStack::searchPlace() const
{
    if (shownPage() != nullptr && shownPage()->hasSearch()) {
        return place();
    }
    return {PageId::Answers, m_answers != nullptr ? m_answers->article() : QString()};
}

void PageStack::focusSearch()
{
    (shownPage()->hasSearch() ? *shownPage() : answersPage()).focusSearch();
}

void PageStack::findInArticle()
{
    if (m_answers != nullptr && m_answers == shownPage()) {
        m_answers->findInArticle();
    }
}

void PageStack::closeOpenThing()
{
    shownPage()->closeOpenThing();
}

bool PageStack::goBackWithinPage()
{
    return shownPage()->goBackOneStep();
}

bool PageStack::goForwardWithinPage()
{
    return shownPage()->goForwardOneStep();
}

std::vector<UnkeptGuide> PageStack::unkeptGuides() const
{
    return m_guides != nullptr ? m_guides->unkept() : std::vector<UnkeptGuide>();
}

void PageStack::setLanguage(const QString &language)
{
    fillHome();
    fillStolen();
    fillSettings();
    for (const auto &[id, page] : m_made) {
        page->setLanguage(language);
    }
}

void PageStack::setWallet(const QString &id)
{
    if (m_guides != nullptr) {
        m_guides->setWallet(id);
    }
    if (m_stolen != nullptr) {
        m_stolen->setWallet(id);
    }
    fillCheck();
}

QString PageStack::wallet() const
{
    return shownPage()->wallet().value_or(m_parts.preferences.preferences().wallet);
}

void PageStack::fillCheck()
{
    if (m_check != nullptr) {
        const QString country = m_keeper.country();
        m_check->setContext(
            {country.isEmpty() ? QStringList() : QStringList(country), m_parts.preferences.preferences().wallet});
    }
}

void PageStack::setCountry(const QString &country)
{
    fillCheck();
    if (m_stolen != nullptr) {
        m_stolen->setCountry(country);
    }
}

void PageStack::setBestChannel(const QString &channel)
{
    m_bestChannel = channel;
    if (m_answers != nullptr) {
        m_answers->setBestChannel(channel);
    }
}

void PageStack::fillStolen()
{
    if (m_stolen != nullptr) {
        m_stolen->setReadings(stolenReadings(m_parts.pack, m_parts.languages.language()));
    }
}

} // namespace WalletSupport
