#include "window/wish.h"

#include "core/base/cleantext.h"
#include "core/content/link.h"
#include "core/content/pack.h"

namespace WalletSupport {

namespace {

Result<Wish, WishError> placeOf(const Link &link, const Pack &pack)
{
    if (link.kind == Link::Kind::Check) {
        return Wish{{PageId::Check, {}}, link.id};
    }
    if (link.kind == Link::Kind::Stolen) {
        return Wish{{PageId::Stolen, {}}, {}};
    }
    const bool isGuide = link.kind == Link::Kind::Guide;
    const bool isThere = isGuide ? pack.guides().contains(link.id) : pack.article(link.id, QString()).has_value();
    if (!isThere) {
        return fail(WishError{WishError::Kind::NotThere});
    }
    return Wish{{isGuide ? PageId::Guides : PageId::Answers, link.id}, {}};
}

} // namespace

QString WishError::describe(const QString &wish) const
{
    // It may be anything: one line of it is enough to know it again.
    const QString shown = withMarks(wish.left(40).simplified());
    switch (kind) {
    case Kind::ForeignLink:
        return tr("This link was not opened. Only links to this program's own articles and guides open here.");
    case Kind::NotThere:
        return tr("This link was not opened. The article or guide that it names is not in this program.");
    case Kind::BadCheckText:
        return tr(
            "This link was not opened. What it wants to have checked is too long, or holds characters that cannot be "
            "seen. Copy the message, and paste it under “Is it really them?”.");
    case Kind::NoSuchPage:
        //: %1 is what was given on the command line
        return tr("There is no page “%1”.").arg(shown);
    case Kind::NoSuchLanguage:
        //: %1 is what was given on the command line
        return tr("The language “%1” is not available. The language is unchanged.").arg(shown);
    case Kind::NoSuchWallet:
        //: %1 is what was given on the command line
        return tr("There is no wallet “%1” in this program. The wallet stays as it is.").arg(shown);
    }
    return {};
}

Result<Wish, WishError> readWish(const QString &wish, const Pack &pack)
{
    if (wish.contains(QLatin1Char(':'))) {
        const Result<Link, LinkError> link = readLink(wish);
        if (!link) {
            const bool isText = link.error().kind == LinkError::Kind::BadText;
            return fail(WishError{isText ? WishError::Kind::BadCheckText : WishError::Kind::ForeignLink});
        }
        return placeOf(*link, pack);
    }
    const QString page = wish.section(QLatin1Char('/'), 0, 0);
    const QString id = wish.section(QLatin1Char('/'), 1);
    if (page == QLatin1String("faq")) {
        return id.isEmpty() ? Wish{{PageId::Answers, {}}, {}} : placeOf({Link::Kind::Article, id}, pack);
    }
    if (page == QLatin1String("guides")) {
        return id.isEmpty() ? Wish{{PageId::Guides, {}}, {}} : placeOf({Link::Kind::Guide, id}, pack);
    }
    if (wish == QLatin1String("stolen")) {
        return Wish{{PageId::Stolen, {}}, {}};
    }
    if (wish == QLatin1String("settings")) {
        return Wish{{PageId::Settings, {}}, {}};
    }
    if (wish == QLatin1String("help")) {
        return Wish{{PageId::Help, {}}, {}};
    }
    if (wish == QLatin1String("check")) {
        return Wish{{PageId::Check, {}}, {}};
    }
    if (wish == QLatin1String("cases")) {
        return Wish{{PageId::Cases, {}}, {}};
    }
    if (wish == QLatin1String("home")) {
        return Wish{{PageId::Home, {}}, {}};
    }
    return fail(WishError{WishError::Kind::NoSuchPage});
}

} // namespace WalletSupport
