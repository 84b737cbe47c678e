#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace WalletSupport {

/// Seals what is kept on disk with XChaCha20-Poly1305 (libsodium). Unlike a secretbox it binds what is sealed to the
/// place where it lies, so that nobody can swap two rows unseen.
class Sealer final
{
    Q_DISABLE_COPY_MOVE(Sealer)

public:
    static constexpr qsizetype KeySize = 32; ///< bytes

    /// A new key from the system's source of randomness.
    [[nodiscard]] static QByteArray makeKey();

    /// `key`: KeySize bytes.
    explicit Sealer(const QByteArray &key);
    /// Overwrites the key.
    ~Sealer();

    /// `place`: where the result will lie; it has to be the same when it is opened.
    [[nodiscard]] QByteArray seal(const QByteArray &plain, const QByteArray &place) const;
    /// Nothing if it was sealed with another key, for another place, or has been changed.
    [[nodiscard]] std::optional<QByteArray> open(const QByteArray &sealed, const QByteArray &place) const;
    /// A name for a file that tells nothing of `text` to those who have no key: 32 hexadecimal digits.
    [[nodiscard]] QString nameFor(const QByteArray &text) const;

private:
    QByteArray m_key;
};

} // namespace WalletSupport
