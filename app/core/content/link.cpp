#include "core/content/link.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace WalletSupport {

namespace {

const QLatin1String Scheme("wallet-support:");
const QLatin1String StolenPage("stolen");
const QLatin1String CheckForm("check?text=");

/// Whether everything in a text can be seen and stands in the order in which it is read.
bool isPlainlySeen(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    return text.isValidUtf16() && std::ranges::none_of(characters, [](uint character) {
               const QChar::Category category = QChar::category(character);
               return category == QChar::Other_Control || category == QChar::Other_Format ||
                      category == QChar::Other_NotAssigned || category == QChar::Other_PrivateUse ||
                      category == QChar::Separator_Line || category == QChar::Separator_Paragraph ||
                      character == QChar::ReplacementCharacter;
           });
}

Result<Link, LinkError> readCheck(QStringView encoded)
{
    // Percent-encoded, a character is of nine ASCII characters at most.
    if (encoded.size() > Link::LongestText * 9 || encoded.contains(u'&') || encoded.contains(u'#')) {
        return fail(LinkError{LinkError::Kind::BadText});
    }
    const QString text = QUrl::fromPercentEncoding(encoded.toUtf8());
    if (text.size() > Link::LongestText || !isPlainlySeen(text)) {
        return fail(LinkError{LinkError::Kind::BadText});
    }
    return Link{Link::Kind::Check, text};
}

} // namespace

QString Link::text() const
{
    if (kind == Kind::Check) {
        return Scheme + CheckForm + QString::fromLatin1(QUrl::toPercentEncoding(id));
    }
    if (kind == Kind::Stolen) {
        return Scheme + StolenPage;
    }
    return Scheme + (kind == Kind::Article ? QLatin1String("article/") : QLatin1String("guide/")) + id;
}

Result<Link, LinkError> readLink(const QString &text)
{
    if (!text.startsWith(Scheme, Qt::CaseInsensitive)) {
        return fail(LinkError{LinkError::Kind::NotOurs});
    }
    const QStringView rest = QStringView(text).sliced(Scheme.size());
    if (rest.startsWith(CheckForm)) {
        return readCheck(rest.sliced(CheckForm.size()));
    }
    if (rest == StolenPage) {
        return Link{Link::Kind::Stolen, {}};
    }
    static const QRegularExpression form(QStringLiteral("\\A(article|guide)/([a-z0-9]+(?:-[a-z0-9]+)*)\\z"));
    const QRegularExpressionMatch match = form.match(rest.toString());
    if (!match.hasMatch() || match.capturedLength(2) > 100) {
        return fail(LinkError{LinkError::Kind::Malformed});
    }
    return Link{match.captured(1) == QLatin1String("guide") ? Link::Kind::Guide : Link::Kind::Article,
                match.captured(2)};
}

} // namespace WalletSupport
