#include "core/checker/reason.h"

namespace WalletSupport {

namespace {

QString textOf(RemarkKind kind)
{
    switch (kind) {
    case RemarkKind::CallerCanBeForged:
        return QStringLiteral("caller-can-be-forged");
    case RemarkKind::SenderCanBeForged:
        return QStringLiteral("sender-can-be-forged");
    case RemarkKind::NotEncrypted:
        return QStringLiteral("not-encrypted");
    case RemarkKind::Group:
        return QStringLiteral("group");
    case RemarkKind::Former:
        return QStringLiteral("former-name");
    case RemarkKind::UserName:
        return QStringLiteral("user-name");
    case RemarkKind::SeenElsewhere:
        return QStringLiteral("seen-elsewhere");
    case RemarkKind::MayAskForMoney:
        return QStringLiteral("may-ask-for-money");
    case RemarkKind::Country:
        return QStringLiteral("country");
    case RemarkKind::Network:
        return QStringLiteral("network");
    case RemarkKind::Claims:
        return QStringLiteral("claims");
    case RemarkKind::BelongsTo:
        return QStringLiteral("belongs-to");
    }
    return {};
}

/// In the order of ReasonKind.
constexpr const char16_t *ReasonWords[] = {
    u"listed",        u"reporting-line",   u"seen-once",          u"anyone-can-publish", u"domain-matches",
    u"mail-only",     u"unusual-port",     u"other-scheme",       u"app-link",           u"redirects",
    u"dresses-up",    u"malformed",        u"user-name",          u"look-alike",         u"one-edit",
    u"swapped",       u"brand-with-words", u"brand-in-subdomain", u"other-ending",       u"same-name",
    u"ip-address",    u"short-link",       u"hidden-characters",  u"mixed-scripts",      u"punycode",
    u"digit-changed", u"digits-added",     u"no-account",         u"free-mail",          u"other-network",
    u"resembles",     u"withdrawn",        u"directory-damaged",  u"not-known",
};
static_assert(std::size(ReasonWords) == static_cast<std::size_t>(ReasonKind::NotKnown) + 1);

} // namespace

QString textOf(ReasonKind kind)
{
    return QString::fromUtf16(ReasonWords[static_cast<std::size_t>(kind)]);
}

QString textOf(const Remark &remark)
{
    return remark.of.isEmpty() ? textOf(remark.kind) : QString(textOf(remark.kind) + u':' + remark.of);
}

} // namespace WalletSupport
