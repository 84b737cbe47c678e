#include "core/redaction/plainwords.h"

#include "core/redaction/commonwords.h"
#include "core/redaction/meanings.h"
#include "core/redaction/passwordwords.h"

#include <algorithm>

namespace WalletSupport {

namespace {

constexpr auto AnyCase = QRegularExpression::CaseInsensitiveOption;

bool isRare(WordKind kind)
{
    return kind == WordKind::Joined || kind == WordKind::Pinyin || kind == WordKind::Rare;
}

bool isHanAt(const QString &even, qsizetype at)
{
    return at >= 0 && at < even.size() && even.at(at).script() == QChar::Script_Han;
}

/// Whether most of the words are of another language.
bool isForeign(const QString &even)
{
    static const QRegularExpression word(QStringLiteral("(?<![!-~])[A-Za-z]{4,}(?![A-Za-z0-9@_-])"));
    constexpr int Enough = 3;
    constexpr int Most = 40;
    int count = 0;
    int rare = 0;
    for (auto words = word.globalMatch(even); words.hasNext() && count < Most; ++count) {
        rare += isRare(kindOfWord(words.next().capturedView())) ? 1 : 0;
    }
    return count >= Enough && rare * 2 > count;
}

} // namespace

PlainWords::PlainWords(const QString &even)
    : m_even(even)
{
    static const QRegularExpression label(passwordLabel());
    static const QRegularExpression others(
        latin(QStringLiteral("wi-?fi|log(?:ged|ging)? ?(?:in|on)(?:to)?|sign(?:ed|ing)? ?in|memorable|security "
                             "(?:question|answer|word)|maiden|hint|unlock|keystore|(?:en|de)crypt(?:s|ed|ion)?|netflix|"
                             "credentials?")) +
            QStringLiteral("|登[录錄陆入]|密保|安全[问問][题題]|暗[号號]|[解加]密|网络"),
        AnyCase);
    static const QRegularExpression ofCase(
        latin(QStringLiteral("lower ?case|small letters|all (?:small|lower|one word)|no (?:caps|capitals|spaces?)|"
                             "(?:with|has) (?:a |the )?spaces?|spaces? (?:in )?between|one word")) +
            QStringLiteral("|小[写寫]|空格|拼音"),
        AnyCase);
    m_labels = placesOf(even, label);
    m_isOfOthers = others.match(even).hasMatch();
    m_isOfCase = ofCase.match(even).hasMatch();
    if (!m_labels.empty() || m_isOfOthers) {
        m_isForeign = isForeign(even);
    }
}

bool PlainWords::isOneClause(qsizetype begin, qsizetype end) const
{
    return std::ranges::none_of(QStringView(m_even).sliced(begin, end - begin),
                                [](QChar unit) { return QStringView(u".!?,;:。！？，；：、\n|").contains(unit); });
}

bool PlainWords::isNearLabel(qsizetype begin, qsizetype end) const
{
    constexpr qsizetype Before = 40;
    constexpr qsizetype Behind = 24;
    const auto label = std::ranges::lower_bound(m_labels, begin - Before, {}, &LabelPlace::end);
    return label != m_labels.end() && label->begin <= end + Behind;
}

void PlainWords::addWords(std::vector<PlainCandidate> &found) const
{
    static const QRegularExpression shape(
        QStringLiteral("(?<![A-Za-z0-9@._%+/"
                       "#$&'’\\\\<-])(?!www\\.)([A-Za-z](?:[A-Za-z]|['’_-](?=[A-Za-z])){2,38}[A-Za-z][!*#$~?]{0,6})"
                       "(?![A-Za-z0-9@&'’_=/\\\\-]|:(?=//)|\\.[A-Za-z]|[!*#$~?])"));
    for (auto matches = shape.globalMatch(m_even); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        // Common words are looked at only where one is said to be a password.
        if (isNearLabel(match.capturedStart(), match.capturedEnd()) ||
            kindOfWord(match.capturedView()) != WordKind::Common) {
            found.push_back({PlainFamily::Word, match.capturedStart(), match.capturedEnd()});
        }
    }
}

/// Several words with single spaces between: behind a sign or a word that says that they follow, or in a Chinese text.
void PlainWords::addRuns(std::vector<PlainCandidate> &found) const
{
    const QString first = QStringLiteral("(?!(?:https?|username|how|what|why|where|who|which|are|do|does|can|could|"
                                         "should|please|see|optional|[a-z]+n'?t)"
                                         "(?![a-z]))[A-Za-z][A-Za-z'’-]{0,15}");
    // What goes on after "password" without such a sign is the sentence itself.
    const QString goesOn = QStringLiteral(
        "(?!(?:for|of|on|in|at|from|with|that|which|and|or|but|because|so|if|when|how|what|why|where|not|too|an?|by|it|"
        "be|is|was|were|are|has|had|have|to|does|do|did|keeps?|gives|page|field|box|reset|manager|can|must|will|should|"
        "i|he|she|they|we|you)(?![a-z']))");
    const QString run = first + QStringLiteral("(?: (?!or )[A-Za-z0-9][A-Za-z0-9'’-]{0,15}){1,11}?(?<! and)(?<! the)"
                                               "(?<! to)(?<! of)(?<! in)(?<! a)(?<! is)(?<! it)");
    const QString stop = QStringLiteral(
        "(?=[!?]*(?:[\"”’」]|[.,;:!?()\\n|/—]|$| - | (?:but|and (?:it|the|my|your|now|i|then|nothing|app)|so|because|"
        "as (?:the|my|a)|in (?:the|my)|for (?:the|my)|with|now|does|doesn'?t|dont|don'?t|did|didn'?t|is|was|isn'?t|"
        "wasn'?t|works?|worked|won'?t|wont|can(?:'?t|not)?|fails?|failed|gives|says|cut|never|before|when|while|since|"
        "until|not|still|yesterday|today|all (?:small|lower|one)|no (?:caps|capital)s?|like|or)(?![a-z])|"
        " ?\\p{Han}))");
    static const QRegularExpression behind(
        QStringLiteral("(?:(?:[:=\"“‘「]|->|→|\\p{Han}) ?|") +
            latin(QStringLiteral(
                "is|was|it'?s|its|used?|puts?|typed?|tried|try|enter(?:ed)?|chose|set|to|as|be|been|said|say|told "
                "(?:him|her|them)|words?|phrase|guess|probably|maybe|think|pass(?:phrase|word|wd|wrd)?|pw|remember")) +
            QStringLiteral(" ") + goesOn +
            QStringLiteral("|(?:password|passphrase|phrase|words?)(?: [a-z]+)?, )[\"'“‘「]?(?=(") + run +
            QStringLiteral(")") + stop + QStringLiteral(")"),
        AnyCase);
    for (auto matches = behind.globalMatch(m_even); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const auto label = std::ranges::lower_bound(m_labels, match.capturedStart(1), {}, &LabelPlace::begin);
        if (label == m_labels.end() || label->begin >= match.capturedEnd(1)) {
            found.push_back({PlainFamily::Words, match.capturedStart(1), match.capturedEnd(1)});
        }
    }
}

std::vector<PlainCandidate> PlainWords::candidates() const
{
    std::vector<PlainCandidate> found;
    if (!m_labels.empty() || m_isOfOthers) {
        addWords(found);
        addRuns(found);
    }
    return found;
}

void PlainWords::addLooks(const PlainCandidate &candidate, std::vector<PlainTrait> &traits) const
{
    static const QRegularExpression part(QStringLiteral("[A-Za-z]+"));
    static const QRegularExpression talk(
        QStringLiteral("\\A(?:[a-z]+(?:ed|ly|ing)\\z|") + wordsOnPasswords() + QStringLiteral(")"), AnyCase);
    static const QRegularExpression filler(
        QStringLiteral(
            "\\A(?:the|an?|my|your|his|her|our|their|its?|is|was|are|were|been?|has|have|had|not?|too?|of|in|"
            "on|at|by|as|if|so|or|and|for|from|with|than|then|very|that|this|one|i|he|she|they|we|you|me|him|"
            "them|us|do|does|did|can|could|will|would|all|any|some|just|only|up|out|about|what|who|how|"
            "when|where|which|why|there|here|being|because|again|now|same|other|own)\\z"),
        AnyCase);
    static const QRegularExpression question(
        QStringLiteral("\\A(?:how|what|where|when|why|who|which|can|could|does|should|please|see|sorry|hello|help|"
                       "optional|required|maybe|yes|yeah|none|still|also|only|just)\\z"),
        AnyCase);
    static const QRegularExpression named(
        QStringLiteral("(?:(?<![a-z])(?:called|named|from|by|dear|mr|mrs|miss|ms|name is|to) |(?<!密[码碼])叫|名叫|"
                       "[给給跟和]) ?\\z"),
        AnyCase);
    const QString text = m_even.sliced(candidate.begin, candidate.end - candidate.begin);
    int count = 0;
    int rare = 0;
    int talked = 0;
    int fillers = 0;
    bool isFillerFirst = false;
    bool isAllPinyin = true;
    WordKind kind = WordKind::Count;
    for (auto parts = part.globalMatch(text); parts.hasNext(); ++count) {
        const QString word = parts.next().captured();
        const bool isFiller = filler.match(word).hasMatch();
        constexpr qsizetype Short = 4;
        const WordKind own = word.size() < Short ? WordKind::Common : kindOfWord(word);
        const bool isPinyin =
            own == WordKind::Pinyin || (word.size() < 7 && kindOfWord(QString(word + word)) == WordKind::Pinyin);
        isAllPinyin = isAllPinyin && isPinyin;
        kind = count == 0 ? own : kind == WordKind::Common ? own : kind;
        rare += isRare(own) ? 1 : 0;
        talked += talk.match(word).hasMatch() || !meaningsIn(word).empty() ? 1 : 0;
        fillers += isFiller ? 1 : 0;
        talked -= isFiller && !meaningsIn(word).empty() ? 1 : 0;
        isFillerFirst = isFillerFirst || (count == 0 && isFiller);
    }
    const auto addIf = [&traits](bool is, PlainTrait trait) {
        if (is) {
            traits.push_back(trait);
        }
    };
    const bool isThere = isHanAt(m_even, candidate.begin - 1) || isHanAt(m_even, candidate.begin - 2) ||
                         isHanAt(m_even, candidate.end) || isHanAt(m_even, candidate.end + 1);
    constexpr QStringView Quotes = u"\"'“”‘’「」『』";
    addIf(isThere && isAllPinyin && text.size() > 4, PlainTrait::PinyinThere);
    addIf(isThere && !isAllPinyin && rare > 0, PlainTrait::ForeignThere);
    addIf(isThere && !isAllPinyin && rare == 0, PlainTrait::CommonThere);
    addIf(m_isForeign, PlainTrait::ForeignText);
    addIf(candidate.begin > 0 && candidate.end < m_even.size() && Quotes.contains(m_even.at(candidate.begin - 1)) &&
              Quotes.contains(m_even.at(candidate.end)),
          PlainTrait::Quoted);
    constexpr qsizetype LongSize = 12;
    if (candidate.family == PlainFamily::Words) {
        addIf(count == 2, PlainTrait::Two);
        addIf(count == 3, PlainTrait::Three);
        addIf(count == 4, PlainTrait::Four);
        addIf(count > 4, PlainTrait::Many);
        addIf(rare > 0, PlainTrait::SomeRare);
        addIf(rare == count, PlainTrait::AllRare);
        addIf(talked > 0, PlainTrait::SomeTalk);
        addIf(talked * 3 >= count, PlainTrait::MuchTalk);
        addIf(isFillerFirst, PlainTrait::FillerFirst);
        addIf(fillers * 2 > count, PlainTrait::MostFiller);
        addIf(fillers == 0 && talked == 0 && count > 2, PlainTrait::OnlyNouns);
        addIf(std::ranges::any_of(text, [](QChar unit) { return unit.isDigit(); }), PlainTrait::Numbered);
        return;
    }
    traits.push_back(static_cast<PlainTrait>(kind));
    addIf(talked > 0, PlainTrait::Talk);
    addIf(question.match(text).hasMatch(), PlainTrait::Question);
    constexpr qsizetype NameReach = 12;
    const qsizetype nameFrom = std::max<qsizetype>(0, candidate.begin - NameReach);
    addIf(named.match(m_even.sliced(nameFrom, candidate.begin - nameFrom)).hasMatch(), PlainTrait::Named);
    addIf(text.size() >= LongSize, PlainTrait::Long);
    addIf(count > 1, PlainTrait::Chain);
    addIf(text.endsWith(QStringLiteral("!!")) || QStringView(u"*#$~").contains(text.back()), PlainTrait::Signs);
    const bool isUpper = text.at(0).isUpper();
    qsizetype before = candidate.begin;
    while (before > 0 && QStringView(u" \"'“‘").contains(m_even.at(before - 1))) {
        --before;
    }
    const bool isAtBegin = before == 0 || QStringView(u".!?:\n。！？").contains(m_even.at(before - 1));
    addIf(isUpper && text.at(1).isLower() && !isAtBegin && !isThere, PlainTrait::Capital);
    addIf(isUpper && text.at(1).isLower() && isThere, PlainTrait::CapitalThere);
    addIf(isUpper && text.at(1).isUpper(), PlainTrait::Capitals);
}

void PlainWords::addPlace(const PlainCandidate &candidate, std::vector<PlainTrait> &traits) const
{
    constexpr qsizetype Reach = 90;
    constexpr qsizetype Longest = 60;
    static const QRegularExpression atLabel(QStringLiteral("\\A[ \"'“‘(「,]*\\z"));
    static const QRegularExpression colon(
        QStringLiteral("\\A[^:=.!?。！？\\n]{0,30} ?(?::|=|-|->|→|—)+ ?[\"'“‘(「]*\\z"));
    static const QRegularExpression being(
        QStringLiteral("(?:") +
            latin(QStringLiteral(
                "is|was|(?<=')s|it'?s|its|it is|it was|be|been|as|to|used?|tried|put|i mean|become|became|"
                "said|called|enter(?:ed)?|typed?")) +
            QStringLiteral("|[是係为為叫成用填过過了设設]|输入|輸入|[写寫][着著了]?)[ :,]*[\"'“‘(「]*\\z"),
        AnyCase);
    static const QRegularExpression isOne(
        QStringLiteral(
            "\\A[\"'”’」)]* ?(?:,? ?(?:is|was|that'?s|thats|this is|it'?s|its|as|for|<-+|-) (?:[a-z' ]{0,24})?"
            "|,? ?(?:[这這]个|[这這]個|就?是|[当當做作])\\p{Han}{0,8})\\z"),
        AnyCase);
    static const QRegularExpression place(
        QStringLiteral("(?:") +
            latin(QStringLiteral(
                "wi-?fi|memorable (?:word|place|name)|answer|hint|pet|maiden name|unlock word|user "
                "[!-~]+|username [!-~]+|[!-~]+@[!-~]+|passw?|netflix|prime|hulu|disney|router|spotify")) +
            QStringLiteral("|网络|密保|答案|暗[号號]|[问問][题題])[^.!?。！？\\n]{0,24}\\z"),
        AnyCase);
    static const QRegularExpression judged(
        QStringLiteral(
            "\\A[\"'”’]? (?:is|was|isn'?t|wasn'?t) [\"'“‘]?(?:too |not )?(?:weak|short|simple|common|strong|long|good)"
            " ?(?:[\"'”’]|enough|for)"),
        AnyCase);
    const auto add = [&traits](PlainTrait trait) { traits.push_back(trait); };
    constexpr qsizetype JudgedReach = 32;
    if (judged.match(m_even.mid(candidate.end, JudgedReach)).hasMatch()) {
        add(PlainTrait::Judged);
    }
    const auto after =
        std::ranges::lower_bound(m_labels, candidate.end, {}, [](const LabelPlace &label) { return label.begin; });
    const auto behind = std::ranges::upper_bound(m_labels, candidate.begin, {}, &LabelPlace::end);
    if (behind != m_labels.begin() && candidate.begin - (behind - 1)->end <= Reach) {
        const qsizetype end = (behind - 1)->end;
        const QString gap = m_even.sliced(end, candidate.begin - end);
        add(isOneClause(end, candidate.begin) ? PlainTrait::LabelBefore : PlainTrait::LabelEarlier);
        if (atLabel.match(gap).hasMatch()) {
            add(PlainTrait::AtLabel);
        } else if (colon.match(gap).hasMatch()) {
            add(PlainTrait::BehindColon);
        } else if (gap.size() <= Longest && being.match(gap).hasMatch()) {
            add(PlainTrait::BehindBeing);
        }
    }
    if (after != m_labels.end() && after->begin - candidate.end <= Reach) {
        const QString gap = m_even.sliced(candidate.end, after->begin - candidate.end);
        add(isOneClause(candidate.end, after->begin) ? PlainTrait::LabelAfter : PlainTrait::LabelLater);
        if (isOne.match(gap).hasMatch()) {
            add(PlainTrait::BeforeLabel);
        }
    }
    constexpr qsizetype Near = 40;
    const qsizetype from = std::max<qsizetype>(0, candidate.begin - Near);
    if (place.match(m_even.sliced(from, candidate.begin - from)).hasMatch()) {
        add(PlainTrait::AtPlace);
    }
    constexpr QStringView Ends = u".!?,;:。！？，；：、\n|/()\"'“”‘’「」";
    const qsizetype before =
        candidate.begin > 0 && m_even.at(candidate.begin - 1) == u' ' ? candidate.begin - 2 : candidate.begin - 1;
    if (before < 0 || Ends.contains(m_even.at(before))) {
        add(PlainTrait::BeginsClause);
    }
    if (candidate.end >= m_even.size() || Ends.contains(m_even.at(candidate.end))) {
        add(PlainTrait::EndsClause);
    }
    if (m_isOfCase) {
        add(PlainTrait::OfCase);
    }
}

std::vector<PlainTrait> PlainWords::traitsOf(const PlainCandidate &candidate) const
{
    std::vector<PlainTrait> traits;
    addLooks(candidate, traits);
    addPlace(candidate, traits);
    return traits;
}

} // namespace WalletSupport
