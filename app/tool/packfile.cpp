#include "tool/packfile.h"

#include "core/content/packschema.h"
#include "core/search/articlesearch.h"
#include "tool/console.h"

#include <QFileInfo>
#include <QTextStream>

namespace WalletSupport {

namespace {

QString sentenceFor(const PackError &error)
{
    switch (error.kind) {
    case PackError::Kind::Missing:
        return QStringLiteral("cannot be read: %1").arg(error.detail);
    case PackError::Kind::NotAPack:
        return QStringLiteral("is not a support pack: %1").arg(error.detail);
    case PackError::Kind::WrongFormat:
        return QStringLiteral("is a support pack of format %1, and this program reads format %2")
            .arg(error.detail)
            .arg(PackFormat);
    case PackError::Kind::Damaged:
        return QStringLiteral("is a damaged support pack: %1").arg(error.detail);
    }
    return {};
}

} // namespace

std::optional<Pack> openPackFile(const QString &file)
{
    if (QFileInfo(file).isDir()) {
        err() << shown(file) << ": is a folder; build a pack from it first\n";
        return std::nullopt;
    }
    Result<Pack, PackError> pack = Pack::openFile(file);
    if (!pack) {
        err() << shown(file) << ": " << shown(sentenceFor(pack.error())) << '\n';
        return std::nullopt;
    }
    return std::move(*pack);
}

bool isSearchable(ArticleSearch &search, const QString &file)
{
    if (search.isBroken()) {
        err() << shown(file) << ": its search index is missing, damaged or of another version; build the pack again\n";
        return false;
    }
    return true;
}

} // namespace WalletSupport
