#include "core/guides/typedtext.h"

namespace WalletSupport {

namespace {

constexpr QChar Words(0xfdd0);
constexpr QChar Identifier(0xfdd1);
constexpr QChar End(0xfdd2);

bool isMark(QChar character)
{
    return character >= Words && character <= End;
}

} // namespace

QString asTyped(QString text, bool isIdentifier)
{
    text.removeIf(isMark);
    return QString((isIdentifier ? Identifier : Words) + text + End);
}

std::vector<TypedSpan> takeTypedSpans(QString &text)
{
    std::vector<TypedSpan> spans;
    QString plain;
    plain.reserve(text.size());
    for (const QChar character : std::as_const(text)) {
        if (!isMark(character)) {
            plain.append(character);
        } else if (character != End) {
            spans.push_back({plain.size(), plain.size(), character == Identifier});
        } else if (!spans.empty()) {
            spans.back().end = plain.size();
        }
    }
    text = plain;
    return spans;
}

} // namespace WalletSupport
