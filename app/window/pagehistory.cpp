#include "window/pagehistory.h"

namespace WalletSupport {

namespace {

constexpr std::size_t LongestHistory = 200;

} // namespace

void PageHistory::visit(const Place &place)
{
    if (place == present()) {
        return;
    }
    m_places.resize(m_present + 1);
    m_places.push_back(place);
    if (m_places.size() > LongestHistory) {
        m_places.erase(m_places.begin());
    }
    m_present = m_places.size() - 1;
}

std::optional<Place> PageHistory::back()
{
    if (!canGoBack()) {
        return std::nullopt;
    }
    --m_present;
    return present();
}

std::optional<Place> PageHistory::forward()
{
    if (!canGoForward()) {
        return std::nullopt;
    }
    ++m_present;
    return present();
}

} // namespace WalletSupport
