// Where the actions of a step lead to.
#include "core/guides/caserights.h"
#include "guides/guideview.h"

namespace WalletSupport {

void GuideView::act(const StepAction &action)
{
    const std::optional<ChosenWallet> wallet = m_case->run().wallet();
    switch (action.kind) {
    case ActionKind::OpenResetForm:
        emit openAddressRequested(wallet ? wallet->resetForm() : QUrl());
        break;
    case ActionKind::OpenResetHelp:
        emit openAddressRequested(wallet ? wallet->resetHelp() : QUrl());
        break;
    case ActionKind::OpenSite:
        emit openAddressRequested(wallet ? wallet->site() : QUrl());
        break;
    case ActionKind::ShowContacts:
        emit contactsRequested();
        break;
    case ActionKind::OpenArticle:
        emit articleRequested(action.target);
        break;
    case ActionKind::StartGuide:
        emit guideRequested(action.target);
        break;
    case ActionKind::ShowStolenPage:
        emit stolenRequested();
        break;
    case ActionKind::ShowReporting:
        emit reportingRequested(likelyCountry(m_case->run(), m_case->homeCountries()));
        break;
    }
}

} // namespace WalletSupport
