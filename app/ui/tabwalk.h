#pragma once

class QWidget;

namespace WalletSupport {

/// Gives the focus to what stands behind the focused widget in the order in which the layouts of `window` show it, or
/// before it, and round at the ends; scrolls to it. False if nothing takes the focus. To be called by the window's
/// focusNextPrevChild(): Qt's own ring follows the order in which widgets were made, so that whatever a page makes
/// later stands behind the whole rest of the window, and QWidget::setTabOrder() of Qt 6.4 splits that ring at widgets
/// with a focus proxy.
bool moveFocus(const QWidget &window, bool isForward);

} // namespace WalletSupport
