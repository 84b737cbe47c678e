// The home page and what is shown on it.
#include "core/cases/casestore.h"
#include "home/homepage.h"
#include "ui/languagecontroller.h"
#include "window/homeentries.h"
#include "window/pagestack.h"

#include <algorithm>

namespace WalletSupport {

HomePage &PageStack::homePage()
{
    if (m_home == nullptr) {
        m_home = new HomePage(m_parts.theme, this);
        add(PageId::Home, m_home);
        connect(m_home, &HomePage::searchRequested, this, &PageStack::searchRequested);
        connect(m_home, &HomePage::articleRequested, this, to(PageId::Answers));
        connect(m_home, &HomePage::guideRequested, this, to(PageId::Guides));
        connect(m_home, &HomePage::checkRequested, this, to(PageId::Check));
        connect(m_home, &HomePage::settled, this, &PageStack::tellBegun);
        connect(m_home, &HomePage::begunRequested, this, [this](const QString &id) {
            emit placeRequested({PageId::Guides, m_begun.front().guide, id});
        });
        connect(m_home, &HomePage::casesRequested, this, to(PageId::Cases));
        connect(m_home, &HomePage::stolenRequested, this, to(PageId::Stolen));
        fillHome();
    }
    return *m_home;
}

void PageStack::tellBegun()
{
    if (!m_parts.cases.isOpen()) {
        // Opening it may make the keychain ask for its password, which nobody expects on this page.
        m_begun.clear();
        m_home->setKept(m_parts.cases.isKept());
        return;
    }
    const Result<CaseList, StoreError> list = m_parts.cases.list();
    m_begun = list ? list->cases : std::vector<CaseHead>();
    std::erase_if(m_begun, [](const CaseHead &head) { return head.state != CaseState::Draft; });
    fillBegun();
}

void PageStack::fillBegun()
{
    const QString language = m_parts.languages.language();
    const HomePage::Entry newest =
        m_begun.empty() ? HomePage::Entry() : HomePage::Entry{m_begun.front().id, m_begun.front().title(language), {}};
    m_home->setBegun(newest, std::max(0, static_cast<int>(m_begun.size()) - 1));
}

void PageStack::fillHome()
{
    if (m_home != nullptr) {
        m_home->setEntries(homeEntries(m_parts.pack, m_parts.languages.language()));
        if (m_parts.cases.isOpen()) {
            fillBegun(); // in the language that is spoken now
        }
    }
}

} // namespace WalletSupport
