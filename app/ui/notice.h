#pragma once

#include <QString>

#include <functional>

namespace WalletSupport {

/// A sentence for the person about something that happened.
struct Notice
{
    enum class Kind {
        Done,    ///< it worked
        Trouble, ///< it did not, and here is what was kept and what to do
    };

    std::function<QString()> words; ///< the sentence, in the language that holds when it is called
    Kind kind = Kind::Trouble;
    std::function<QString()> action = {}; ///< the words of a button; none by default
    std::function<void()> act = {};       ///< what it does
};

} // namespace WalletSupport
