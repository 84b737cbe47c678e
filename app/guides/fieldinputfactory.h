#pragma once

class QString;
class QWidget;

namespace WalletSupport {

class FieldInput;
class Case;
class Theme;
struct Field;

/// The input for a field of its kind, filled with what was entered before; case and theme outlive it.
[[nodiscard]] FieldInput *makeFieldInput(const QString &step, const Field &field, Case &ownCase, Theme &theme,
                                         QWidget *parent);

} // namespace WalletSupport
