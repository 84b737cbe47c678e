#include "core/cases/reference.h"

#include "core/base/cleantext.h"

#include <random>

namespace WalletSupport {

namespace {

// As Crockford's Base 32 (https://www.crockford.com/base32.html), and also without B, S and Z, which look like 8, 5 and
// 2 in handwriting. 29 is a prime, which the check character needs.
constexpr QStringView Alphabet = u"0123456789ACDEFGHJKMNPQRTVWXY";
constexpr QStringView LookAlikes = u"OILUBSZ";
constexpr QStringView MeantByThem = u"011V852";
constexpr int Modulus = static_cast<int>(Alphabet.size());
// 2 is a primitive root of 29: no two places of a reference weigh the same.
constexpr int Radix = 2;
constexpr int Length = 12;
constexpr int GroupLength = 4;

/// What the places weigh together. A pure system of ISO/IEC 7064 (as MOD 11-2 and MOD 37-2 are): it is 1 if the check
/// character at the end is right.
int weighed(QStringView characters)
{
    int sum = 0;
    for (const QChar character : characters) {
        sum = (sum * Radix + static_cast<int>(Alphabet.indexOf(character))) % Modulus;
    }
    return sum;
}

QString inGroups(QStringView characters)
{
    QString grouped;
    for (qsizetype begin = 0; begin < characters.size(); begin += GroupLength) {
        grouped += (begin > 0 ? QStringView(u"-") : QStringView()) + characters.mid(begin, GroupLength);
    }
    return grouped;
}

bool isBetween(QChar character)
{
    // Halves of a character outside the common plane are none of these, though isUnseen() says so.
    return !character.isSurrogate() && (character.isSpace() || character.category() == QChar::Punctuation_Dash ||
                                        isUnseen(character.unicode()) || character == QChar(0x2212)); // a minus
}

/// The character of our alphabet that is meant; nothing if it is none.
QChar meant(QChar typed)
{
    const QChar capital = typed.toUpper();
    const qsizetype lookAlike = LookAlikes.indexOf(capital);
    const QChar character = lookAlike < 0 ? capital : MeantByThem.at(lookAlike);
    return Alphabet.contains(character) ? character : QChar();
}

} // namespace

QString newReference(QRandomGenerator &random)
{
    std::uniform_int_distribution<int> place(0, Modulus - 1);
    QString characters;
    for (int i = 0; i < Length - 1; ++i) {
        characters += Alphabet.at(place(random));
    }
    const int before = weighed(characters) * Radix % Modulus;
    characters += Alphabet.at((1 + Modulus - before) % Modulus);
    return inGroups(characters);
}

Result<QString, ReferenceError> readReference(const QString &typed)
{
    QString characters;
    for (qsizetype position = 0; position < typed.size(); ++position) {
        if (isBetween(typed.at(position))) {
            continue;
        }
        const QString narrow = halfWidth(typed.at(position));
        const QChar character = narrow.size() == 1 ? meant(narrow.front()) : QChar();
        if (character.isNull()) {
            return fail(ReferenceError{ReferenceError::Kind::StrangeCharacter, position});
        }
        characters += character;
        if (characters.size() > Length) {
            return fail(ReferenceError{ReferenceError::Kind::WrongLength, 0});
        }
    }
    if (characters.size() != Length) {
        return fail(ReferenceError{ReferenceError::Kind::WrongLength, 0});
    }
    if (weighed(characters) != 1) {
        return fail(ReferenceError{ReferenceError::Kind::Miswritten, 0});
    }
    return inGroups(characters);
}

} // namespace WalletSupport
