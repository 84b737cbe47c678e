#pragma once

#include <QString>

#include <vector>

namespace WalletSupport {

struct Look;
class Photographer;
class WholeWindow;

/// What a person enters on one page of a guide before Continue.
struct Entry
{
    QString step;
    QString choice; ///< empty: none
    QString wallet; ///< on the wallet's page: an id; "unlisted" for one of no list, "site" for one without a reset page
    bool isTaken = true; ///< false: the picture has been taken on another walk
};

/// One way through a guide.
struct GuideWalk
{
    QString guide;
    std::vector<Entry> entries;
};

/// Ways that together show every page of both guides.
[[nodiscard]] std::vector<GuideWalk> guideWalks();
/// Goes this way in the window, by its fields and buttons, and has each page taken, filled in.
void takeWalk(Photographer &photographer, const Look &look, WholeWindow &whole, const GuideWalk &walk);

} // namespace WalletSupport
