#pragma once

class QString;
class QWidget;

namespace WalletSupport {

class FieldInput;
class GuideSession;
class Theme;
struct Field;

/// The input for a field of its kind, filled with what was entered before; session and theme outlive it.
[[nodiscard]] FieldInput *makeFieldInput(const QString &step, const Field &field, GuideSession &session, Theme &theme,
                                         QWidget *parent);

} // namespace WalletSupport
