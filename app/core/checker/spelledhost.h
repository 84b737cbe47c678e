#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace WalletSupport {

struct AddressParts;

/// A host as people see it, label by label, to be compared with the names of wallets.
struct SpelledHost
{
    struct Label
    {
        QString name;       ///< lower case; punycode decoded
        int firstPoint = 0; ///< the code point of the text where the label begins
        int points = 0;     ///< how many code points it takes there
    };

    std::vector<Label> labels;
    std::size_t registrable = 0; ///< the label that somebody registered; those before it are subdomains
    QString domain;              ///< the registrable domain, ASCII; empty if there is none
    QString ending;              ///< what follows the registrable label
    bool hasPunycode = false;
};

/// Of an address that was read from `text`. Where hidden characters stood in the host, positions are not exact.
[[nodiscard]] SpelledHost spelledHost(const QString &text, const AddressParts &parts);
/// Of a plain host.
[[nodiscard]] SpelledHost spelledHost(const QString &host);

} // namespace WalletSupport
