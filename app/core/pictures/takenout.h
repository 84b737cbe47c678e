#pragma once

namespace WalletSupport {

/// What a picture told beside the picture, and its copy does not tell any more.
struct TakenOut
{
    bool place = false;  ///< where it was taken
    bool time = false;   ///< when it was taken
    bool device = false; ///< with which telephone or camera
    bool other = false;  ///< comments, small pictures of it, and what else programs write
    bool operator==(const TakenOut &) const = default;

    [[nodiscard]] bool isAnything() const { return place || time || device || other; }
    void add(const TakenOut &more)
    {
        place |= more.place;
        time |= more.time;
        device |= more.device;
        other |= more.other;
    }
};

} // namespace WalletSupport
