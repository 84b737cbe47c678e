#include "core/checker/checkreport.h"

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
    u"listed",
    u"reporting-line",
    u"seen-once",
    u"anyone-can-publish",
    u"domain-matches",
    u"mail-only",
    u"unusual-port",
    u"other-scheme",
    u"redirects",
    u"dresses-up",
    u"malformed",
    u"user-name",
    u"look-alike",
    u"one-edit",
    u"swapped",
    u"brand-with-words",
    u"brand-in-subdomain",
    u"other-ending",
    u"same-name",
    u"ip-address",
    u"short-link",
    u"hidden-characters",
    u"mixed-scripts",
    u"punycode",
    u"digit-changed",
    u"digits-added",
    u"free-mail",
    u"other-network",
    u"resembles",
    u"withdrawn",
    u"directory-damaged",
    u"not-known",
};
static_assert(std::size(ReasonWords) == static_cast<std::size_t>(ReasonKind::NotKnown) + 1);

} // namespace

QString textOf(FindingKind kind)
{
    switch (kind) {
    case FindingKind::Url:
        return QStringLiteral("url");
    case FindingKind::Phone:
        return QStringLiteral("phone");
    case FindingKind::Email:
        return QStringLiteral("email");
    case FindingKind::Handle:
        return QStringLiteral("handle");
    }
    return {};
}

QString textOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Official:
        return QStringLiteral("official");
    case Verdict::NotOfficial:
        return QStringLiteral("not-official");
    case Verdict::Unknown:
        return QStringLiteral("unknown");
    }
    return {};
}

QString textOf(ReasonKind kind)
{
    return QString::fromUtf16(ReasonWords[static_cast<std::size_t>(kind)]);
}

QString textOf(MessageLevel level)
{
    switch (level) {
    case MessageLevel::None:
        return QStringLiteral("none");
    case MessageLevel::Caution:
        return QStringLiteral("caution");
    case MessageLevel::Danger:
        return QStringLiteral("danger");
    }
    return {};
}

QString textOf(const Remark &remark)
{
    return remark.of.isEmpty() ? textOf(remark.kind) : QString(textOf(remark.kind) + u':' + remark.of);
}

} // namespace WalletSupport
