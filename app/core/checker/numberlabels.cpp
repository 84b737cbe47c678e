#include "core/checker/numberlabels.h"

#include "core/checker/nearwords.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace WalletSupport {

namespace {

constexpr qsizetype Before = 28; ///< how far a label stands before its number, in UTF-16 units
constexpr qsizetype BeforeAccount = 56;
constexpr qsizetype After = 16;

constexpr std::array SupportWords = {
    u"hotline",        u"helpline",    u"customer service",
    u"customer care",  u"support",     u"help desk",
    u"service number", u"toll-free",   u"toll free",
    u"freephone",      u"care number", u"fraud line",
    u"scam",           u"fraud",       u"police",
    u"report",         u"客服",        u"热线",
    u"熱線",           u"客户服务",    u"客戶服務",
    u"服务电话",       u"服務電話",    u"官方电话",
    u"官方電話",       u"反诈",        u"反詐",
    u"报警",           u"報警",        u"举报",
    u"舉報",           u"警方",        u"警察",
    u"相談",           u"挂失",        u"掛失",
};
constexpr std::array PhoneWords = {
    u"call",     u"calls",      u"calling", u"dial", u"phone", u"telephone", u"tel",        u"mobile",
    u"cell",     u"whatsapp",   u"text",    u"sms",  u"ring",  u"fax",       u"contact us", u"contact",
    u"reach us", u"hotline no", u"电话",    u"電話", u"致电",  u"致電",      u"拨打",       u"撥打",
    u"拨",       u"撥",         u"手机",    u"手機", u"来电",  u"來電",      u"回电",       u"座机",
    u"联系",     u"聯絡",       u"聯繫",    u"咨询", u"諮詢",  u"短信发送",
};
constexpr std::array OtherWords = {
    u"order",      u"order no", u"bill",        u"bill no",     u"loan no",      u"invoice",     u"receipt",
    u"reference",  u"ref",      u"ref no",      u"tracking",    u"parcel",       u"transaction", u"txn",
    u"trx",        u"case no",  u"case number", u"ticket",      u"booking",      u"policy",      u"account number",
    u"account no", u"acct",     u"card",        u"card number", u"ending in",    u"ending",      u"iban",
    u"code",       u"otp",      u"pin",         u"passcode",    u"verification", u"id",          u"id number",
    u"serial",     u"imei",     u"isbn",        u"amount",      u"balance",      u"total",       u"usd",
    u"cny",        u"rmb",      u"hkd",         u"eur",         u"price",        u"版本",        u"version",
    u"订单",       u"訂單",     u"单号",        u"單號",        u"编号",         u"編號",        u"流水",
    u"快递",       u"运单",     u"發票",        u"发票",        u"卡号",         u"卡號",        u"尾号",
    u"尾號",       u"银行卡",   u"账号",        u"帳號",        u"身份证",       u"验证码",      u"驗證碼",
    u"校验码",     u"动态码",   u"金额",        u"金額",        u"余额",         u"餘額",        u"合计",
    u"价格",       u"工号",     u"工號",        u"qq",          u"群号",         u"取件码",      u"credit card",
    u"zip",        u"postcode", u"邮编",        u"batch",       u"lot",          u"model",       u"sku",
    u"flight",     u"seat",     u"批号",        u"型号",        u"航班",
};

const NearWords &labels()
{
    static const NearWords words = [] {
        NearWords made;
        const auto add = [&made](const auto &list, NumberLabel label) {
            for (const char16_t *word : list) {
                made.add(QString::fromUtf16(word), static_cast<int>(label));
            }
        };
        add(SupportWords, NumberLabel::Support);
        add(PhoneWords, NumberLabel::Phone);
        add(OtherWords, NumberLabel::Other);
        return made;
    }();
    return words;
}

NumberLabel labelBefore(QStringView text)
{
    const std::vector<NearWords::Spot> spots = labels().find(text);
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
bool endsInPayment(QStringView words)
{
    static const QRegularExpression payment(
        QStringLiteral(
            "(?:(?:转|轉|汇|匯|打|存|付|充)(?:账|帐|賬|帳|钱|錢|款|值|入|进|進|过|過)?|支付|缴费|繳費|[0-9]元)"
            "[^,，:：。]{0,6}?(?:到|给|給|至|入|进|進|向|往)[^,，。]{0,16}\\z"
            "|(?:收款|入账|入賬|入帳|转入|轉入|汇入|匯入)[^,，。]{0,10}\\z"
            "|\\b(?:send|transfer|pay|wire|deposit|remit|move)\\b[^,.]{0,24}?"
            "\\b(?:to|into|in)\\b[^,.]{0,24}\\z"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression call(
        QStringLiteral("\\b(?:call|dial|phone|ring|text|contact|ask|hotline)|电话|電話|致电|致電|拨|撥|热线|熱線|咨询|"
                       "諮詢|联系|聯繫|聯絡|问|問"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = payment.match(words.toString());
    return match.hasMatch() && !call.match(match.captured()).hasMatch();
}

/// What follows a sum or a share.
bool isUnit(QStringView after)
{
    const QStringView text = after.trimmed();
    for (const char16_t *unit :
         {u"元",      u"块",      u"万",     u"円",    u"%",  u"usd",    u"rmb", u"cny",  u"hkd",  u"eur",
          u"yuan",    u"dollars", u"points", u"积分",  u"名", u"位用户", u"年",  u"小时", u"分钟", u"hours",
          u"minutes", u"people",  u"days",   u"times", u"天", u"次",     u"am",  u"pm",   u"点"}) {
        if (text.startsWith(QStringView(unit), Qt::CaseInsensitive)) {
            return true;
        }
    }
    return false;
}

} // namespace

NumberLabel labelOf(QStringView even, qsizetype begin, qsizetype end)
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
        hasLetters(after) && std::ranges::any_of(labels().find(after), [](const NearWords::Spot &spot) {
            return spot.meaning == static_cast<int>(NumberLabel::Support);
        });
    return isSupport ? NumberLabel::Support : NumberLabel::None;
}

} // namespace WalletSupport
