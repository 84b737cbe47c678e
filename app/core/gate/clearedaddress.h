#pragma once

#include <QString>

namespace WalletSupport {

/// Why the gate does not open an address; `detail` is for the log.
struct GateRefusal
{
    enum class Kind {
        Empty,
        TooLong,
        HiddenCharacters, ///< control, bidirectional or invisible characters
        Malformed,        ///< not an address, or written so that two programs could read it differently
        Scheme,           ///< neither https, mailto nor tel
        UserName,         ///< a name before @ in a web address
        UnusualPort,
        RawIpAddress,
        NotOfficial,      ///< the directory does not know it
        NotConfirmed,     ///< the directory has it from one third-party source only
        Withdrawn,        ///< official once, and no longer
        AnyoneCanPublish, ///< forums, short and payment links, other hosts of a large company
        Redirects,        ///< an official host that is asked to pass the person on to another
        Damaged,          ///< the directory could not be read whole, so nothing in it can be relied on
        MailFields,       ///< an e-mail link with other fields than subject and body
    };
    Kind kind = Kind::NotOfficial;
    QString detail;
};

/// An address that passed the gate, in the form in which it is opened. Only Gate makes one.
class ClearedAddress final
{
public:
    enum class Kind { Web, Mail, Telephone };

    [[nodiscard]] Kind kind() const { return m_kind; }
    /// The whole address, ASCII, percent-encoded.
    [[nodiscard]] QString text() const { return m_text; }
    bool operator==(const ClearedAddress &) const = default;

private:
    friend class Gate;

    ClearedAddress(Kind kind, QString text)
        : m_kind(kind)
        , m_text(std::move(text))
    {
    }

    Kind m_kind;
    QString m_text;
};

} // namespace WalletSupport
