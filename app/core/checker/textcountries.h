#pragma once

#include <QStringList>
#include <QStringView>

namespace WalletSupport {

/// The countries (ISO 3166 codes) whose people write like this, by the letters that only they use. Empty for languages
/// of many countries, such as English.
[[nodiscard]] QStringList countriesOfText(QStringView text);

} // namespace WalletSupport
