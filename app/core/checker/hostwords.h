#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace WalletSupport {

struct CheckerLists;

/// Tells hosts and links from what is only written like them.
class HostWords final
{
public:
    explicit HostWords(const CheckerLists &lists);

    /// Whether links of this scheme, such as `upi` and `weixin`, open a wallet's app or are what a payment code says.
    /// Who gets the money stands in no directory.
    [[nodiscard]] bool isAppScheme(QStringView scheme) const;
    /// Whether a host without scheme and path reads like something else as often as like a host: a file's name
    /// (`setup.py`), or two sentences without a space (`Wife.how`). `written` is in even width.
    [[nodiscard]] bool isWeakHost(QStringView written) const;
    /// The common ending that this one is made to look like: com for c0m, corn and Cyrillic letters; empty for a real
    /// one.
    [[nodiscard]] QString meantEnding(QStringView label) const;

private:
    QStringList m_appSchemes;
    QSet<QString> m_fileEndings; ///< files' more often than sites'
    QSet<QString> m_codeEndings; ///< the same where the name is one of m_codeStems
    QSet<QString> m_codeStems;
    QSet<QString> m_wordEndings; ///< with which a sentence begins where somebody left the space out
    std::vector<std::pair<QString, QString>> m_meantEndings; ///< how they look, and they
};

} // namespace WalletSupport
