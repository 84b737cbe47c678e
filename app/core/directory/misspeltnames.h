#pragma once

#include <QStringList>

#include <vector>

namespace WalletSupport {

/// Guesses which name was meant by a text that is none: by few slips of the finger, in a whole name, in whole words of
/// it, or in as much of it as has been typed.
class MisspeltNames final
{
public:
    /// A name as its words, without anything between them; `owner` is told when it is guessed.
    void add(const QString &owner, const QStringList &words);

    /// The owners of the names nearest to the text, in the order in which they were added; none if too many are as
    /// near: then it is a word such as "wallet".
    [[nodiscard]] QStringList guess(const QString &typed) const;

private:
    struct Name
    {
        QString owner;
        QString letters;
        std::vector<qsizetype> starts; ///< where a text that means it may begin
        std::vector<bool> isEnd;       ///< by place: whether a word ends there
        [[nodiscard]] int distanceTo(QStringView typed) const;
    };

    std::vector<Name> m_names;
};

} // namespace WalletSupport
