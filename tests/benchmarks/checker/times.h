#pragma once

namespace WalletSupport {

class Checker;
class Table;

/// What a check costs in CPU time, and beside a plain scan of the same text with a regular expression. Each is repeated
/// until it has taken `least` milliseconds.
void addTimes(Table &table, const Checker &checker, double least);

} // namespace WalletSupport
