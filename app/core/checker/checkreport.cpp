#include "core/checker/checkreport.h"

namespace WalletSupport {

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

} // namespace WalletSupport
