#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace WalletSupport {

enum class PageId { Home, Answers, Guides, Cases, Check, Stolen, Settings, Help };

/// A page, and what is open on it: an article, a guide or a case, by id.
struct Place
{
    PageId page = PageId::Home;
    QString id;
    QString caseId = {}; ///< as in Page::Part
    bool operator==(const Place &) const = default;
};

/// The places a person has been to, for going back and forward.
class PageHistory final
{
public:
    /// Goes to a new place: what was ahead is forgotten. Visiting the present place again changes nothing.
    void visit(const Place &place);
    /// What is open at the present place by now: of a guide its case, which begins when it is shown.
    void settle(const Place &place) { m_places[m_present] = place; }
    [[nodiscard]] Place present() const { return m_places.at(m_present); }
    /// The place before or after, which becomes the present one.
    [[nodiscard]] std::optional<Place> back();
    [[nodiscard]] std::optional<Place> forward();
    [[nodiscard]] bool canGoBack() const { return m_present > 0; }
    [[nodiscard]] bool canGoForward() const { return m_present + 1 < m_places.size(); }

private:
    std::vector<Place> m_places{Place{}};
    std::size_t m_present = 0;
};

} // namespace WalletSupport
