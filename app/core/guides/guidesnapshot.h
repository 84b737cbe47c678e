#pragma once

#include "core/guides/answer.h"

#include <QString>

#include <map>
#include <vector>

namespace WalletSupport {

/// All that a run is made of, for keeping it. Secrets are never among it.
struct GuideSnapshot
{
    QString guide;
    QString current;
    std::map<QString, Answer> answers;
    std::map<QString, Answer> drafts;
    QString changing;
    QString returnTo;
    QString pack; ///< that the guide stood in
    int packVersion = 0;
    bool operator==(const GuideSnapshot &) const = default;
};

/// An answer of a snapshot that does not count any more. What was typed is still there.
struct UnfitAnswer
{
    enum class Reason {
        QuestionGone, ///< the guide asks it no longer
        NotAllowed,   ///< it would not be accepted now: a date too long ago, a choice that is gone
    };
    QString step;
    Reason reason = Reason::QuestionGone;
    std::vector<int> items = {}; ///< which ones of a group do not fit, from 0
    bool operator==(const UnfitAnswer &) const = default;
};

/// Why a snapshot cannot be taken up.
struct RestoreError
{
    enum class Kind { OtherGuide };
    Kind kind = Kind::OtherGuide;
};

} // namespace WalletSupport
