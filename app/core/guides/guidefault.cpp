#include "core/guides/guidefault.h"

namespace WalletSupport {

namespace {

QString sentence(GuideFault::Kind kind)
{
    using Kind = GuideFault::Kind;
    switch (kind) {
    case Kind::NotJson:
        return QStringLiteral("is not JSON");
    case Kind::WrongType:
        return QStringLiteral("is of the wrong type, wanted");
    case Kind::MissingKey:
        return QStringLiteral("lacks the key");
    case Kind::UnknownKey:
        return QStringLiteral("has a key that means nothing here");
    case Kind::DuplicateId:
        return QStringLiteral("stands here twice");
    case Kind::UnknownValue:
        return QStringLiteral("has a value that is not allowed");
    case Kind::UnknownStep:
        return QStringLiteral("leads to a step that is not there");
    case Kind::NoElse:
        return QStringLiteral("only the last branch, and always the last, goes without a condition");
    case Kind::LooksAhead:
        return QStringLiteral("looks at an answer that is not always given before");
    case Kind::NeverEnds:
        return QStringLiteral("a path comes back to this step and never ends");
    case Kind::TooManyPaths:
        return QStringLiteral("has too many paths to prove");
    case Kind::UnreachableStep:
        return QStringLiteral("no path reaches this step");
    case Kind::UnreachableBranch:
        return QStringLiteral("no path takes this branch");
    case Kind::UnknownDocument:
        return QStringLiteral("leaves a document that the guide does not list");
    case Kind::UnusedDocument:
        return QStringLiteral("no outcome leaves this document");
    case Kind::MissingWord:
        return QStringLiteral("lacks the text");
    case Kind::UnusedWord:
        return QStringLiteral("has a text that nothing shows");
    case Kind::WrongPlaceholder:
        return QStringLiteral("has a placeholder that names nothing, or that another language lacks");
    case Kind::MixedItems:
        return QStringLiteral("speaks of the items of two groups in one line");
    }
    return {};
}

} // namespace

QString describe(const GuideFault &fault)
{
    QString text;
    if (!fault.path.isEmpty()) {
        text += fault.path + QStringLiteral(" ");
    }
    text += sentence(fault.kind);
    if (!fault.detail.isEmpty()) {
        text += QStringLiteral(": ") + fault.detail;
    }
    return text;
}

} // namespace WalletSupport
