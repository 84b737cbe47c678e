#pragma once

class QLayout;
class QWidget;

namespace WalletSupport {

/// Makes Tab go through everything in `layout` as it stands there. A scroll area's content is not in its layout:
/// `scrolled` is the widget whose layout is walked where the scroll area stands.
void tabInLayoutOrder(const QLayout &layout, const QWidget *scrolled);

} // namespace WalletSupport
