#include "core/checker/numberlabels.h"

#include "core/checker/checkerlists.h"
#include "core/checker/wordpattern.h"

#include <algorithm>

namespace WalletSupport {

namespace {

constexpr qsizetype Before = 28; ///< how far a label stands before its number, in UTF-16 units
constexpr qsizetype BeforeAccount = 56;
constexpr qsizetype After = 16;

} // namespace

NumberLabels::NumberLabels(const CheckerLists &lists)
    : m_units(lists.wordsOf(u"number-units"))
    , m_extension(u"\\A[ ,.;(]{0,3}" + anyOf(lists.wordsOf(u"extension-words")) + u"[ .:=]{0,2}[0-9]",
                  QRegularExpression::CaseInsensitiveOption)
    , m_messenger(anyOf(lists.wordsOf(u"number-messengers")) + u"[^\\p{L}\\p{N}]{0,4}\\z",
                  QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption)
{
    m_words.add(lists.wordsOf(u"number-support-words"), static_cast<int>(NumberLabel::Support));
    m_words.add(lists.wordsOf(u"number-phone-words"), static_cast<int>(NumberLabel::Phone));
    m_words.add(lists.wordsOf(u"number-other-words"), static_cast<int>(NumberLabel::Other));
    QStringList latin;
    QStringList others;
    for (const QString &word : lists.wordsOf(u"calling-words")) {
        (word.front().unicode() < 0x80 ? latin : others).append(word);
    }
    m_calling =
        QRegularExpression(u"\\b" + anyOf(latin) + u'|' + anyOf(others), QRegularExpression::CaseInsensitiveOption);
}

bool NumberLabels::hasExtension(QStringView even, qsizetype end) const
{
    constexpr qsizetype Longest = 20;
    return m_extension.match(even.sliced(end).left(Longest).toString()).hasMatch();
}

bool NumberLabels::isMessengers(QStringView even, qsizetype begin) const
{
    constexpr qsizetype Longest = 16;
    const qsizetype from = std::max<qsizetype>(0, begin - Longest);
    return m_messenger.match(even.sliced(from, begin - from).toString()).hasMatch();
}

NumberLabel NumberLabels::labelBefore(QStringView text) const
{
    const std::vector<NearWords::Spot> spots = m_words.find(text);
    const auto has = [&spots](NumberLabel label) {
        return std::ranges::any_of(
            spots, [&](const NearWords::Spot &spot) { return spot.meaning == static_cast<int>(label); });
    };
    if (!spots.empty() && spots.back().meaning == static_cast<int>(NumberLabel::Other)) {
        return NumberLabel::Other;
    }
    return has(NumberLabel::Support) ? NumberLabel::Support
           : has(NumberLabel::Phone) ? NumberLabel::Phone
                                     : NumberLabel::None;
}

/// Whether money is to go to what follows these words. Who is to be called about it stands behind a word for that.
/// This is grammar and no list: verb, sum and preposition count only in this order, so near, and in one clause.
bool NumberLabels::endsInPayment(QStringView words) const
{
    static const QRegularExpression payment(
        QStringLiteral(
            "(?:(?:转|轉|汇|匯|打|存|付|充)(?:账|帐|賬|帳|钱|錢|款|值|入|进|進|过|過)?|支付|缴费|繳費|[0-9]元)"
            "[^,，:：。]{0,6}?(?:到|给|給|至|入|进|進|向|往)[^,，。]{0,16}\\z"
            "|(?:收款|入账|入賬|入帳|转入|轉入|汇入|匯入)[^,，。]{0,10}\\z"
            "|\\b(?:send|transfer|pay|wire|deposit|remit|move)\\b[^,.]{0,24}?"
            "\\b(?:to|into|in)\\b[^,.]{0,24}\\z"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = payment.match(words.toString());
    return match.hasMatch() && !m_calling.match(match.captured()).hasMatch();
}

/// Whether a sum or a share ends in what follows.
bool NumberLabels::isUnit(QStringView after) const
{
    const QStringView text = after.trimmed();
    return std::ranges::any_of(m_units,
                               [&](const QString &unit) { return text.startsWith(unit, Qt::CaseInsensitive); });
}

NumberLabel NumberLabels::labelOf(QStringView even, qsizetype begin, qsizetype end) const
{
    const auto isEnd = [](QChar unit) { return QStringView(u"\n\r。;；!?！？").contains(unit); };
    const auto wordsBefore = [&](qsizetype most) {
        qsizetype from = begin;
        while (from > 0 && begin - from < most && !isEnd(even.at(from - 1))) {
            --from;
        }
        return even.sliced(from, begin - from);
    };
    qsizetype to = end;
    while (to < even.size() && to - end < After && !isEnd(even.at(to))) {
        ++to;
    }
    const QStringView after = even.sliced(end, to - end);
    if (isUnit(after)) {
        return NumberLabel::Other;
    }
    const auto hasLetters = [](QStringView text) {
        return std::ranges::any_of(text, [](QChar unit) { return unit.isLetter() || unit.isSurrogate(); });
    };
    const QStringView words = wordsBefore(Before);
    if (hasLetters(words) && endsInPayment(wordsBefore(BeforeAccount))) {
        return NumberLabel::Account;
    }
    const NumberLabel before = hasLetters(words) ? labelBefore(words) : NumberLabel::None;
    if (before != NumberLabel::None) {
        return before;
    }
    const bool isSupport =
        hasLetters(after) && std::ranges::any_of(m_words.find(after), [](const NearWords::Spot &spot) {
            return spot.meaning == static_cast<int>(NumberLabel::Support);
        });
    return isSupport ? NumberLabel::Support : NumberLabel::None;
}

} // namespace WalletSupport
