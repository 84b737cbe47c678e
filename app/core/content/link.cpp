#include "core/content/link.h"

#include <QRegularExpression>

namespace WalletSupport {

namespace {

const QLatin1String Scheme("wallet-support:");
const QLatin1String StolenPage("stolen");

} // namespace

QString Link::text() const
{
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
    if (text.mid(Scheme.size()) == StolenPage) {
        return Link{Link::Kind::Stolen, {}};
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
