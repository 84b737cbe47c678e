#include "core/cases/store/sealer.h"

#include <sodium.h>

namespace WalletSupport {

namespace {

constexpr qsizetype NonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype TagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype NameSize = 16;

static_assert(Sealer::KeySize == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);

unsigned char *writable(QByteArray &bytes, qsizetype from = 0)
{
    return reinterpret_cast<unsigned char *>(bytes.data()) + from;
}

const unsigned char *readable(const QByteArray &bytes, qsizetype from = 0)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData()) + from;
}

void begin()
{
    [[maybe_unused]] const int outcome = sodium_init();
    Q_ASSERT(outcome >= 0);
}

} // namespace

QByteArray Sealer::makeKey()
{
    begin();
    QByteArray key(KeySize, Qt::Uninitialized);
    randombytes_buf(key.data(), static_cast<std::size_t>(key.size()));
    return key;
}

Sealer::Sealer(const QByteArray &key)
    : m_key(key.constData(), key.size()) // a copy of its own, so that wiping it wipes it
{
    Q_ASSERT(key.size() == KeySize);
    begin();
}

Sealer::~Sealer()
{
    sodium_memzero(m_key.data(), static_cast<std::size_t>(m_key.size()));
}

QByteArray Sealer::seal(const QByteArray &plain, const QByteArray &place) const
{
    QByteArray sealed(NonceSize + plain.size() + TagSize, Qt::Uninitialized);
    randombytes_buf(sealed.data(), NonceSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        writable(sealed, NonceSize), nullptr, readable(plain), static_cast<unsigned long long>(plain.size()),
        readable(place), static_cast<unsigned long long>(place.size()), nullptr, readable(sealed), readable(m_key));
    return sealed;
}

std::optional<QByteArray> Sealer::open(const QByteArray &sealed, const QByteArray &place) const
{
    if (sealed.size() < NonceSize + TagSize) {
        return std::nullopt;
    }
    QByteArray plain(sealed.size() - NonceSize - TagSize, Qt::Uninitialized);
    const int outcome = crypto_aead_xchacha20poly1305_ietf_decrypt(
        writable(plain), nullptr, nullptr, readable(sealed, NonceSize),
        static_cast<unsigned long long>(sealed.size() - NonceSize), readable(place),
        static_cast<unsigned long long>(place.size()), readable(sealed), readable(m_key));
    return outcome == 0 ? std::optional(plain) : std::nullopt;
}

QString Sealer::nameFor(const QByteArray &text) const
{
    QByteArray name(NameSize, Qt::Uninitialized);
    crypto_generichash(writable(name), NameSize, readable(text), static_cast<unsigned long long>(text.size()),
                       readable(m_key), static_cast<std::size_t>(m_key.size()));
    return QString::fromLatin1(name.toHex());
}

} // namespace WalletSupport
