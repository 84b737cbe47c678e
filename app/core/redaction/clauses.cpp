#include "core/redaction/clauses.h"

#include <algorithm>

namespace WalletSupport {

namespace {

constexpr qsizetype LongestClause = 60; ///< what is looked at of one, in UTF-16 units

bool endsSentence(QChar unit)
{
    return QStringView(u".!?。！？;；\n").contains(unit);
}

bool endsClause(QChar unit)
{
    return endsSentence(unit) || QStringView(u",、:()[]—").contains(unit);
}

/// Where the clause begins in which that place is, at most so far before it.
qsizetype beginOfClause(const QString &even, qsizetype at, qsizetype most)
{
    const qsizetype first = std::max<qsizetype>(0, at - most);
    while (at > first && !endsClause(even.at(at - 1))) {
        --at;
    }
    return at;
}

/// "paid 5000", 打95188, "5000 is the order": the number is something else. What stands before `from` is not looked at.
bool isSomethingElse(const QString &even, SecretKind kind, qsizetype from, bool isBehindLabel, qsizetype begin,
                     qsizetype end)
{
    static const QRegularExpression was(QStringLiteral("\\A(?=.*[0-9]).*(?:was|is|been|是|为) \\z"),
                                        QRegularExpression::CaseInsensitiveOption);
    static const QString names =
        latin(QStringLiteral(
            "call(?:ed)?|phone|tel|mobile|rang|dial(?:led)?|order|case|ticket|ref|reference|amount|paid|pay|"
            "sum|cost|price|balance|ending|ends|since|error|year|expires?|within|version|flat|room|street|"
            "tracking|parcel|package|shipment|invoice|receipt|iphone|windows|android|nokia|samsung|huawei|zip|postcode|"
            "transaction|letter(?= [0-9])|"
            "limit|missing|text to|went to|sent to|odds|1 in")) +
        QStringLiteral(
            "|订单|訂單|代码|代碼|单号|單號|电话|電話|致电|拨打|拨|号码是|金额|尾号|末四位|错误|錯誤|有效|"
            "以内|之内|编号|"
            "編號|转账|轉賬|支付了|充值|扣了|余额|到账|提现|花了|快递|包裹|快件|物流|版本|年份|热线|邮编|郵編|工号|"
            "工號|胸牌|编码|投诉|收據|收据|额度|華為|华为|小米");
    static const QRegularExpression before(
        names + QStringLiteral("|(?:链接|連結|网页|網頁|页面|頁面)[^0-9]{0,8}是 ?\\z|(?:card|no\\.?|第) ?\\z"),
        QRegularExpression::CaseInsensitiveOption);
    // "Born in 1948", but "I typed in 1948".
    static const QRegularExpression year(
        QStringLiteral(
            "(?:(?<!put)(?<!type)(?<!typed)(?<!key)(?<!keyed)(?<!punch)(?<!punched)(?<!tap)(?<!tapped)"
            "(?<!enter)(?<!entered)(?<!press)(?<!pressed)(?<!putting)(?<!typing) in|since|until|till|born) \\z"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression yearsShape(QStringLiteral("\\A(?:19|20)[0-9]{2}\\z"));
    static const QRegularExpression dialled(QStringLiteral("打 ?\\z"));
    static const QRegularExpression sender(QStringLiteral("(?:(?<![A-Za-z])from|来自) ?\\z"),
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression behind(
        QStringLiteral(
            "\\A[ ,]{0,2}(?:is|was|是)? ?(?:the|my|an|这个|我的)? ?(?:(?:order|case|ticket|reference|tracking|invoice|"
            "receipt|amount|balance|missing|out(?! "
            "loud)|short|gateway)(?![A-Za-z])|蚊|订单|訂單|单号|單號|金额|编号|编號|"
            "余额)"),
        QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype Behind = 16;
    constexpr qsizetype Before = 5;
    static const QRegularExpression counted(QStringLiteral("(?:no\\.|#) ?\\z"),
                                            QRegularExpression::CaseInsensitiveOption);
    const qsizetype near = isBehindLabel ? from : std::max<qsizetype>(0, begin - Before);
    if (counted.match(even.sliced(near, begin - near)).hasMatch()) {
        return true;
    }
    if (yearsShape.match(even.sliced(begin, end - begin)).hasMatch() &&
        year.match(even.sliced(std::max<qsizetype>(0, begin - 16), std::min<qsizetype>(begin, 16))).hasMatch()) {
        return true;
    }
    const QString said = even.sliced(from, begin - from);
    // "The pin from the old phone was 4471", "the code on their letter is 662014".
    static const QRegularExpression ofIt(
        QStringLiteral(
            "\\A(?: ?(?:number|no|code))? (?:from|of|on|in|for|to|at|off|with|inside)(?! [^0-9]*(?:number|amount|"
            "balance|reference|sum|price|cost|total|and|but|because|while) )(?: [a-z'-]+){1,6} "
            "(?:is|was|has been) \\z"),
        QRegularExpression::CaseInsensitiveOption);
    if (isBehindLabel && (was.match(said).hasMatch() || ofIt.match(said).hasMatch())) {
        return false; // "the code for order 9083 was 2262": the other number has its own name
    }
    return before.match(said).hasMatch() || (kind != SecretKind::Password && dialled.match(said).hasMatch()) ||
           (kind == SecretKind::Code && sender.match(said).hasMatch()) ||
           behind.match(even.mid(end, Behind)).hasMatch();
}

/// Whether no clause ends between them.
bool isOneClause(const QString &even, qsizetype end, qsizetype begin)
{
    return std::ranges::none_of(QStringView(even).sliced(end, begin - end), endsClause);
}

/// "I got 9305", 我填了482913, "mine is 004713", or nothing but it: a clause that tells what its number is, so that the
/// label may stand in another one.
bool isSaidByOne(const QString &even, qsizetype clause, qsizetype begin, qsizetype end)
{
    static const QRegularExpression verb(
        latin(QStringLiteral(
            "is|was|were|it'?s|that'?s|got|tried|enter(?:s|ed)|type[sd]|put|read|gave|told|wrote|sent|said|use|used|"
            "enter|mine|been|give|are|guess(?:es|ed)?|dictated|spel(?:t|led)|shouted|say|says|goes|answer(?:ed)?|"
            "replied|shows?|showed|made it|remember|"
            "so|press(?:e[ds])?|shar(?:e|ed)|handed|tap|tapped|punch|key|keyed|(?:first|second|third|other) "
            "one")) +
            QStringLiteral("|[是为為係叫念填输報报发记说講讲像试把读讀唸喊答应應话話按撳输輸俾畀给給收]|[那这]个\\z|写["
                           "着著]|[显顯]示|["
                           "改换換变變][成为為]"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression signs(QStringLiteral("\\A[\"'”’」』“‘「『> ]+|[\"'“‘「『 ]+\\z"));
    const QString before = even.sliced(clause, begin - clause).remove(signs);
    const bool isAlone = before.isEmpty() && (end == even.size() || !even.at(end).isLetterOrNumber());
    static const QRegularExpression comesAfter(
        QStringLiteral("\\A[ ,]{0,2}(?:that'?s|it'?s|this is|就是|是) |\\A,?(?:说是|說是|写着|寫著)"),
        QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype Behind = 16;
    return isAlone || verb.match(before).hasMatch() || comesAfter.match(even.mid(end, Behind)).hasMatch();
}

/// Past the signs that close what ends there.
qsizetype withClosing(const QString &even, qsizetype end)
{
    while (end < even.size() && QStringView(u")]】」』”\"'").contains(even.at(end))) {
        ++end;
    }
    return end;
}

/// Whether two sentences or more end between them.
bool isFarAway(const QString &even, qsizetype end, qsizetype begin)
{
    bool isIn = true;
    int sentences = 0;
    for (qsizetype at = end; at < begin; ++at) {
        // A full stop within a word, as in an address, ends none.
        const bool isWithin = even.at(at) == u'.' && at + 1 < begin && even.at(at + 1).isLetterOrNumber();
        const bool isEnd = endsSentence(even.at(at)) && !isWithin;
        sentences += isEnd && isIn ? 1 : 0;
        isIn = !isEnd;
    }
    return sentences > 1;
}

/// 四个八, "four nines", "double four double seven".
QString repeatedDigits()
{
    return QStringLiteral(
               "(?:[三四五六][个個][零一二三四五六七八九0-9]|(?:[两兩二三][个個][零一二三四五六七八九0-9]){2,3})"
               "(?![0-9十百千万个個位样樣])|") +
           latin(QStringLiteral("(?:three|four|five|six) (?:zero|one|two|three|four|five|six|seven|eight|nine)e?s|"
                                "(?:(?:double|triple) (?:zero|oh|one|two|three|four|five|six|seven|eight|nine)[ ,]{0,2}"
                                "){2,4}(?<![ ,])"));
}

} // namespace

QString latin(const QString &words)
{
    return QStringLiteral("(?<![A-Za-z])(?:") + words + QStringLiteral(")(?![A-Za-z])");
}

QString spokenNumber(int fewest, int most)
{
    const QString more = QStringLiteral("{%1,%2}").arg(fewest - 1).arg(most - 1);
    const QString still = QStringLiteral("{%1,%2}").arg(fewest - 2).arg(most - 2);
    const QString sign = QStringLiteral("[零〇一二三四五六七八九幺两兩洞拐勾壹贰貳叁參肆伍陆陸柒捌玖]");
    const QString word =
        QStringLiteral("(?:(?:double |triple )?(?:zero|oh|o|one|two|three|four|five|six|seven|eight|nine))");
    // Each apart, or in groups: 三，一二三 is none.
    return QStringLiteral("(?:(?:") + sign + sign + QStringLiteral("(?:[ ,、-]{0,2}") + sign + QStringLiteral(")") +
           still + QStringLiteral("|") + sign + QStringLiteral("(?:[ ,、-]{1,2}") + sign + QStringLiteral(")") + more +
           QStringLiteral(")(?![零〇一二三四五六七八九十百千万年])|") +
           latin(word + QStringLiteral("(?:[ ,.-]+") + word + QStringLiteral(")") + more) + QStringLiteral(")");
}

QString number(int fewest, int most)
{
    const QString more = QStringLiteral("{%1,%2}").arg(fewest - 1).arg(most - 1);
    const QString units =
        QStringLiteral(
            "元|块|塊|蚊|万|分钟|分鐘|秒|小时|天|位|次|年|月|点|号线|[号號](?!码|碼)|房|室|楼|樓|步|人|股|"
            "多|余|条|條|枚|张|張|期|平米|度|届|开头|開頭|打头|瓦|斤|公里|米|克|件|岁|歲|页|頁|倍|辆|輛|粒|") +
        latin(QStringLiteral(
            "usd|eur|gbp|cny|rmb|dollars?|yuan|euros?|minutes?|mins?|hours?|seconds?|"
            "days?|times|digits?|characters?|people|persons|men|women|children|shares|points|steps|followers|likes|"
            "views|tickets|customers|members|users|watts|calories|km|kg|coins|tokens|units|pieces|pages|"
            "items|parcels"));
    return QStringLiteral(
               "(?:(?:(?<=pin|cvv|cvc|otp|code|[vcn]2:)(?!2 ?[0-9]{3}(?![0-9]))|(?<![0-9A-Za-z-]|[0-9][.,/:]|[$¥€£+#]))"
               "(?:[A-Za-z]{1,2}-)?[0-9](?:(?:[ -]?[0-9])") +
           more + QStringLiteral("|(?: ?[,-] ?[0-9])") + more +
           QStringLiteral("|[0-9]{2} ?[-/] ?[0-9]{3}|[0-9] - [0-9]{2} - [0-9]{2}") +
           QStringLiteral(")(?![0-9A-Za-z%]|[-./:][0-9]|,[0-9]{3}(?![0-9])| ?(?:") + units + QStringLiteral("))|") +
           spokenNumber(fewest, most) + QStringLiteral("|") + repeatedDigits() + QStringLiteral(")");
}

std::vector<Secret> findGroups(const QString &even, SecretKind kind,
                               std::initializer_list<const QRegularExpression *> shapes)
{
    std::vector<Secret> found;
    for (const QRegularExpression *shape : shapes) {
        for (auto matches = shape->globalMatch(even); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            for (int group = 1; group <= match.lastCapturedIndex(); ++group) {
                if (match.capturedLength(group) > 0) {
                    found.push_back({kind, match.capturedStart(group), match.capturedEnd(group)});
                }
            }
        }
    }
    return found;
}

std::vector<LabelPlace> placesOf(const QString &even, const QRegularExpression &label)
{
    std::vector<LabelPlace> places;
    for (auto matches = label.globalMatch(even); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        places.push_back({match.capturedStart(), withClosing(even, match.capturedEnd())});
    }
    return places;
}

std::vector<Secret> findNear(const QString &even, SecretKind kind, const QRegularExpression &item,
                             const std::vector<LabelPlace> &labels, qsizetype reach)
{
    std::vector<Secret> found;
    if (labels.empty()) {
        return found;
    }
    static const QRegularExpression error(QStringLiteral("错误|錯誤|error"), QRegularExpression::CaseInsensitiveOption);
    for (auto matches = item.globalMatch(even); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const qsizetype begin = match.capturedStart();
        const qsizetype end = match.capturedEnd();
        const auto isNear = [&](const LabelPlace &place) {
            return place.end <= begin
                       ? begin - place.end <= reach && !isFarAway(even, place.end, begin) &&
                             !error.match(even.sliced(place.end, begin - place.end)).hasMatch()
                       : place.begin >= end && place.begin - end <= reach && !isFarAway(even, end, place.begin);
        };
        // Labels stand in the order of the text: only those around can be near.
        const auto from = std::ranges::lower_bound(labels, begin - reach, {}, &LabelPlace::end);
        const auto to = std::ranges::upper_bound(labels, end + reach, {}, &LabelPlace::begin);
        if (from >= to || std::none_of(from, to, isNear)) {
            continue;
        }
        const qsizetype clause = beginOfClause(even, begin, LongestClause);
        // What stands before a colon names what stands behind it.
        const bool isNamed = clause > 0 && even.at(clause - 1) == u':';
        qsizetype said = isNamed ? beginOfClause(even, clause - 1, LongestClause) : clause;
        bool isBehindLabel = false;
        for (auto place = from; place != to && place->end <= begin; ++place) {
            isBehindLabel = isBehindLabel || place->end > said || place->end == clause;
            said = std::max(said, place->end);
        }
        // What no sentence has needs less to tell it: letters among digits, or digits in words.
        const bool isPlain = std::ranges::none_of(match.capturedView(), [](QChar unit) { return unit.isLetter(); });
        const bool isInClause =
            said > clause || (isBehindLabel && said == clause) || std::any_of(from, to, [&](const auto &place) {
                return place.begin >= end && isOneClause(even, end, place.begin);
            });
        if (isPlain && !isInClause && !isSaidByOne(even, clause, begin, end)) {
            continue;
        }
        if (!isSomethingElse(even, kind, said, isBehindLabel, begin, end)) {
            found.push_back({kind, begin, end});
        }
    }
    return found;
}

} // namespace WalletSupport
