#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace WalletSupport {

/// An e-mail that is to be written, all its texts clean.
struct MailContents
{
    struct File
    {
        QByteArray bytes;
        QString name;
        QString mimeType; ///< image/png
    };

    QString recipient; ///< a bare address
    QString subject;   ///< one line
    QString body;      ///< lines that end in \n
    std::vector<File> files;
};

/// Writes e-mail files by GMime: what mailfile.cpp loads on first need.
class MailWriter
{
public:
    /// A whole message with its parts, as it stands in a file; empty if GMime fails.
    [[nodiscard]] virtual QByteArray write(const MailContents &contents) const = 0;

protected:
    ~MailWriter() = default;
};

/// The name under which the module gives its one object, which lives as long as the program. The number is raised with
/// every change of the class or of MailContents.
inline constexpr const char *MailWriterSymbol = "walletSupportMailWriter1";
using GiveMailWriter = const MailWriter *();

} // namespace WalletSupport
