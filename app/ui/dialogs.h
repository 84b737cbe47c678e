#pragma once

#include <QSize>
#include <QString>

class QDialog;

namespace WalletSupport {

/// Makes a dialog as large as wished, but no larger than the window that it belongs to, or the screen. What is in it
/// scrolls.
void resizeWithinWindow(QDialog &dialog, QSize wished);

/// What a screen reader says of a dialog when it opens. Left to itself, Orca says the labels in it, but none of fewer
/// than three words between spaces, which leaves out whole Chinese sentences. Labels that are said here need another
/// role than a label's, or are said in place of this. A message box is an alert, and says all its text by itself.
void setSpoken(QDialog &dialog, const QStringList &parts);

} // namespace WalletSupport
