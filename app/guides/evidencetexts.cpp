#include "guides/evidencetexts.h"

#include "core/base/cleantext.h"

#include <QCoreApplication>
#include <QLocale>

namespace WalletSupport {

namespace {

/// The context that the sentences below have in the translations.
struct Evidence
{
    Q_DECLARE_TR_FUNCTIONS(Evidence)
};

/// In UTF-16 units; of a longer name, the beginning and the end are shown.
constexpr qsizetype LongestName = 80;
/// As many as fit into a line in the largest text.
constexpr int LongestWord = 18;

/// The name of a file that nobody has looked at yet.
QString shownName(const QString &name)
{
    QString shown = withMarks(name);
    if (shown.size() > LongestName) {
        constexpr qsizetype Half = LongestName / 2;
        shown = withoutControls(shown.left(Half)) + u'…' + withoutControls(shown.right(Half));
    }
    return withBreaks(shown);
}

QString typeText(const EvidenceFile &file)
{
    switch (file.type) {
    case FileType::Jpeg:
        return Evidence::tr("JPEG picture");
    case FileType::Png:
        return Evidence::tr("PNG picture");
    case FileType::WebP:
        return Evidence::tr("WebP picture");
    case FileType::Pdf:
        return Evidence::tr("PDF of %n pages", nullptr, file.pages);
    }
    return {};
}

} // namespace

QString evidenceErrorText(const EvidenceError &error)
{
    using Kind = EvidenceError::Kind;
    constexpr int BytesInMegabyte = 1'000'000;
    const QString name = shownName(error.name);
    const QString limit = QLocale().toString(LargestEvidence / BytesInMegabyte);
    switch (error.kind) {
    case Kind::Missing:
        return Evidence::tr("“%1” was not added: it is not there any more").arg(name);
    case Kind::NotAFile:
        return Evidence::tr("“%1” was not added: it is not a file. Open the folder and choose the files in it")
            .arg(name);
    case Kind::Unreadable:
        return Evidence::tr("“%1” was not added: it cannot be read. Copy it to another folder and try again").arg(name);
    case Kind::Empty:
        return Evidence::tr("“%1” was not added: there is nothing in it").arg(name);
    case Kind::TooLarge:
        return Evidence::tr("“%1” was not added: it is larger than %2 MB. Take a picture of the screen instead")
            .arg(name, limit);
    case Kind::TypeNotAllowed:
        return Evidence::tr("“%1” was not added: choose a picture (JPEG, PNG, WebP) or a PDF").arg(name);
    case Kind::WrongContent:
        return Evidence::tr("“%1” was not added: its content does not match its name").arg(name);
    case Kind::TelephonePhoto:
        return Evidence::tr("“%1” was not added: it is a photo in HEIC format. Open it and take a screenshot of it, or "
                            "save it as JPEG")
            .arg(name);
    case Kind::Damaged:
        return Evidence::tr("“%1” was not added: it is damaged and cannot be opened. Get it once more").arg(name);
    case Kind::NeedsPassword:
        return Evidence::tr("“%1” was not added: it is locked with a password. Print it into a new PDF without one")
            .arg(name);
    case Kind::TooManyPixels:
        return Evidence::tr("“%1” was not added: the picture is too large. Take a picture of the part that matters")
            .arg(name);
    case Kind::TooSlow:
        return Evidence::tr("“%1” was not added: reading it took too long. Copy it to this computer and try again")
            .arg(name);
    case Kind::NoReader:
        return Evidence::tr("“%1” was not added: a part of this program is missing. Install the program again")
            .arg(name);
    case Kind::Twice:
        return Evidence::tr("“%1” was not added: the same file is in the list already").arg(name);
    case Kind::TooMany:
        return Evidence::tr("“%1” was not added: there are %2 files already, which is the most")
            .arg(name, QLocale().toString(MostEvidence));
    case Kind::NotKept:
        return Evidence::tr("“%1” was not added: the copy could not be saved. See whether the disk is full").arg(name);
    }
    return {};
}

QString evidenceFactsText(const EvidenceFile &file)
{
    //: The kind of a file and its size
    return Evidence::tr("%1, %2").arg(typeText(file),
                                      QLocale().formattedDataSize(file.size, 1, QLocale::DataSizeSIFormat));
}

QString takenOutText(const TakenOut &takenOut)
{
    if (takenOut.place && takenOut.time) {
        return Evidence::tr("The place and the time of the photo were removed from this copy.");
    }
    if (takenOut.place) {
        return Evidence::tr("The place of the photo was removed from this copy.");
    }
    if (takenOut.time) {
        return Evidence::tr("The time of the photo was removed from this copy.");
    }
    return takenOut.isAnything()
               ? Evidence::tr("What the camera or a program wrote beside the picture was removed from this copy.")
               : QString();
}

QString digestInGroups(const QByteArray &digest)
{
    constexpr int BytesOfGroup = 2;
    QStringList groups;
    for (qsizetype at = 0; at < digest.size(); at += BytesOfGroup) {
        groups.append(QString::fromLatin1(digest.mid(at, BytesOfGroup).toHex()));
    }
    return groups.join(u' ');
}

QString shortDigest(const QByteArray &digest)
{
    constexpr int Shown = 4;
    return digestInGroups(digest.left(Shown)) + QStringLiteral(" … ") + digestInGroups(digest.right(Shown));
}

QString withBreaks(const QString &name)
{
    QString broken;
    int unbroken = 0;
    for (qsizetype at = 0; at < name.size(); ++at) {
        const bool canBreak = name.at(at).isSpace() || name.at(at) == u'-';
        unbroken = canBreak ? 0 : unbroken + 1;
        if (unbroken > LongestWord && !name.at(at).isLowSurrogate()) {
            broken += QChar(0x200b);
            unbroken = 1;
        }
        broken += name.at(at);
    }
    return broken;
}

} // namespace WalletSupport
