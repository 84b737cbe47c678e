#pragma once

#include <QString>

#include <vector>

namespace WalletSupport {

/// A text of the length that the checker reads at most.
struct Paste
{
    const char *what;
    QString text;
};

/// A message as people get them, again and again up to this length in UTF-16 units.
QString ordinaryMessage(qsizetype size);
/// What costs a checker most, each in its own way.
std::vector<Paste> worstPastes();

} // namespace WalletSupport
