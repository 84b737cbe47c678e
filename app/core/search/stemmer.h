#pragma once

#include <QStringView>

#include <memory>
#include <string>

struct sb_stemmer;

namespace WalletSupport {

/// Cuts English words down to their stems (Snowball): refunds, refunded and refund are one. Make one and keep it.
class Stemmer final
{
public:
    Stemmer();

    /// Appends the stem of a normalised word to `result`. A word with other letters than a to z stays as it is.
    void appendStem(QStringView word, std::u16string &result);

private:
    struct Deleter
    {
        void operator()(sb_stemmer *stemmer) const;
    };

    std::unique_ptr<sb_stemmer, Deleter> m_stemmer;
};

} // namespace WalletSupport
