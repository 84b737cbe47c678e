#pragma once

namespace WalletSupport {

struct Look;
class Photographer;

/// Shows every page of the window in this look and has each taken.
void takeTour(Photographer &photographer, const Look &look);

} // namespace WalletSupport
