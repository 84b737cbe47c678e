#include "core/checker/weakhost.h"

#include "core/checker/lookalikes.h"
#include "core/gate/hostname.h"

#include <QString>

#include <algorithm>
#include <array>

namespace WalletSupport {

namespace {

/// Endings that are files' more often than sites'.
constexpr std::array FileEndings = {u"py", u"zip", u"mov"};
/// The same where the name is one of these.
constexpr std::array CodeEndings = {u"md", u"sh", u"pl", u"rs", u"ps"};
constexpr std::array FileStems = {u"readme", u"changelog", u"license", u"contributing", u"install",
                                  u"setup",  u"main",      u"lib",     u"mod",          u"index",
                                  u"test",   u"build",     u"run",     u"script"};
/// Endings that are everyday words, with which a sentence begins where somebody left the space out.
constexpr std::array WordEndings = {
    u"able",  u"all",   u"am",      u"at",   u"be",   u"best",  u"by",     u"call",  u"care", u"cash", u"chat",
    u"cool",  u"date",  u"day",     u"do",   u"eat",  u"fail",  u"fan",    u"fans",  u"fast", u"fit",  u"foo",
    u"free",  u"fun",   u"fyi",     u"game", u"gift", u"gives", u"go",     u"gold",  u"got",  u"hair", u"help",
    u"here",  u"home",  u"host",    u"hot",  u"im",   u"house", u"how",    u"in",    u"is",   u"it",   u"life",
    u"like",  u"live",  u"loan",    u"lol",  u"love", u"map",   u"me",     u"meet",  u"men",  u"mom",  u"money",
    u"moto",  u"my",    u"new",     u"news", u"no",   u"now",   u"off",    u"ok",    u"one",  u"ooo",  u"open",
    u"party", u"pay",   u"phone",   u"pet",  u"pics", u"play",  u"plus",   u"read",  u"red",  u"rent", u"rest",
    u"rip",   u"run",   u"safe",    u"sale", u"save", u"say",   u"school", u"sex",   u"show", u"so",   u"soy",
    u"star",  u"study", u"talk",    u"tax",  u"team", u"tips",  u"to",     u"today", u"town", u"us",   u"vote",
    u"wang",  u"watch", u"weather", u"win",  u"work", u"world", u"wow",    u"you",   u"zero"};

template <typename Words>
bool isOneOf(const Words &words, QStringView text)
{
    return std::ranges::any_of(words, [&](const char16_t *word) { return text == QStringView(word); });
}

} // namespace

bool isWeakHost(QStringView written)
{
    const QString host = written.toString().replace(u'。', u'.'); // browsers take it for a dot
    const qsizetype dot = host.lastIndexOf(u'.');
    const QString last = host.mid(dot + 1);
    const bool beginsSentence = last.size() > 1 && last.front().isUpper() && last.at(1).isLower();
    const QString ending = readHost(last).value_or(last.toLower());
    const bool isNumber = std::ranges::all_of(ending, [](QChar unit) { return unit.isDigit(); });
    if (beginsSentence || (!isNumber && !isKnownEnding(ending))) {
        return true;
    }
    const QString name = host.left(std::max<qsizetype>(dot, 0)).toLower();
    // Single letters with dots are said, not opened: K.k.how
    const bool isSpelled = name.size() <= 4 && !name.startsWith(QLatin1String("www"));
    if (name.contains(u'.') && !isSpelled) {
        return false;
    }
    const bool isWord = std::ranges::all_of(
        name, [](QChar unit) { return (unit.isLetterOrNumber() && unit.unicode() < 0x80) || unit == u'.'; });
    return isOneOf(FileEndings, ending) || (isOneOf(CodeEndings, ending) && isOneOf(FileStems, name)) ||
           (isWord && isOneOf(WordEndings, ending));
}

QString meantEnding(QStringView label)
{
    constexpr qsizetype Longest = 8;
    static constexpr std::array Common = {u"com", u"net", u"org", u"cn", u"app", u"me", u"co", u"hk", u"jp"};
    const QString written = label.toString().toLower();
    const auto ascii = readHost(written);
    if (label.size() < 2 || label.size() > Longest || (ascii && isKnownEnding(*ascii))) {
        return {};
    }
    const QString form = lookAlikeForm(written).text;
    const auto *const meant = std::ranges::find_if(
        Common, [&](const char16_t *ending) { return form == lookAlikeForm(QStringView(ending)).text; });
    return meant == Common.end() ? QString() : QString::fromUtf16(*meant);
}

} // namespace WalletSupport
