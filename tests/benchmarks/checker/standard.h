#pragma once

#include <QString>

namespace WalletSupport {

class Checker;
class Table;

/// How many of the web platform's own tests of addresses (urltestdata.json of web-platform-tests; rows with an http or
/// https address and no base that do not fail) are found as one address whose host is the one that the standard reads.
void addStandard(Table &table, const Checker &checker, const QString &file);

} // namespace WalletSupport
