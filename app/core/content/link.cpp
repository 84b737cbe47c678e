#include "core/content/link.h"

#include <QRegularExpression>

namespace WalletSupport {

namespace {

const QLatin1String Scheme("wallet-support:");

} // namespace

QString Link::text() const
{
    return Scheme + (kind == Kind::Article ? QLatin1String("article/") : QLatin1String("guide/")) + id;
}

Result<Link, LinkError> readLink(const QString &text)
{
    if (!text.startsWith(Scheme, Qt::CaseInsensitive)) {
        return fail(LinkError{LinkError::Kind::NotOurs});
    }
    static const QRegularExpression form(QStringLiteral("\\A(article|guide)/([a-z0-9]+(?:-[a-z0-9]+)*)\\z"));
    const QRegularExpressionMatch match = form.match(text.mid(Scheme.size()));
    if (!match.hasMatch() || match.capturedLength(2) > 100) {
        return fail(LinkError{LinkError::Kind::Malformed});
    }
    return Link{match.captured(1) == QLatin1String("guide") ? Link::Kind::Guide : Link::Kind::Article,
                match.captured(2)};
}

} // namespace WalletSupport
