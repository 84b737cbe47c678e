#include "core/checker/networknames.h"

#include "core/checker/lookalikes.h"

#include <algorithm>
#include <array>

namespace WalletSupport {

namespace {

struct Label
{
    const char16_t *word; ///< lower case
    const char16_t *network;
};

constexpr std::array Labels = {
    Label{u"twitter", u"X"},
    Label{u"推特", u"X"},
    Label{u"x.com", u"X"},
    Label{u"on x", u"X"},
    Label{u"facebook", u"Facebook"},
    Label{u"脸书", u"Facebook"},
    Label{u"臉書", u"Facebook"},
    Label{u"脸谱", u"Facebook"},
    Label{u"instagram", u"Instagram"},
    Label{u"tiktok", u"TikTok"},
    Label{u"抖音", u"Douyin"},
    Label{u"youtube", u"YouTube"},
    Label{u"油管", u"YouTube"},
    Label{u"linkedin", u"LinkedIn"},
    Label{u"领英", u"LinkedIn"},
    Label{u"weibo", u"Weibo"},
    Label{u"微博", u"Weibo"},
    Label{u"telegram", u"Telegram"},
    Label{u"telegramm", u"Telegram"},
    Label{u"télégramme", u"Telegram"},
    Label{u"телеграм", u"Telegram"},
    Label{u"телеграмм", u"Telegram"},
    Label{u"텔레그램", u"Telegram"},
    Label{u"テレグラム", u"Telegram"},
    Label{u"电报", u"Telegram"},
    Label{u"電報", u"Telegram"},
    Label{u"飞机", u"Telegram"},
    Label{u"飛機", u"Telegram"},
    Label{u"纸飞机", u"Telegram"},
    Label{u"tg", u"Telegram"},
    Label{u"tele", u"Telegram"},
    Label{u"line id", u"LINE"},
    Label{u"on line", u"LINE"},
    Label{u"라인", u"LINE"},
    Label{u"ライン", u"LINE"},
    Label{u"zalo", u"Zalo"},
    Label{u"discord", u"Discord"},
    Label{u"whatsapp", u"WhatsApp"},
    Label{u"whats app", u"WhatsApp"},
    Label{u"公众号", u"WeChat official account"},
    Label{u"公眾號", u"WeChat official account"},
    Label{u"服务号", u"WeChat official account"},
    Label{u"服務號", u"WeChat official account"},
    Label{u"订阅号", u"WeChat official account"},
    Label{u"official account", u"WeChat official account"},
    Label{u"微信", u"WeChat"},
    Label{u"薇信", u"WeChat"},
    Label{u"威信", u"WeChat"},
    Label{u"徽信", u"WeChat"},
    Label{u"微信号", u"WeChat"},
    Label{u"微信號", u"WeChat"},
    Label{u"wechat", u"WeChat"},
    Label{u"weixin", u"WeChat"},
    Label{u"企业微信", u"WeCom"},
    Label{u"wecom", u"WeCom"},
    Label{u"加v", u"WeChat"},
    Label{u"加微", u"WeChat"},
    Label{u"v信", u"WeChat"},
    Label{u"vx", u"WeChat"},
    Label{u"qq", u"QQ"},
    Label{u"扣扣", u"QQ"},
    Label{u"企鹅号", u"QQ"},
    Label{u"小红书", u"Xiaohongshu"},
    Label{u"小紅書", u"Xiaohongshu"},
    Label{u"xiaohongshu", u"Xiaohongshu"},
    Label{u"rednote", u"Xiaohongshu"},
    Label{u"快手", u"Kuaishou"},
    Label{u"kuaishou", u"Kuaishou"},
    Label{u"知乎", u"Zhihu"},
    Label{u"豆瓣", u"Douban"},
    Label{u"贴吧", u"Tieba"},
    Label{u"哔哩哔哩", u"Bilibili"},
    Label{u"b站", u"Bilibili"},
    Label{u"bilibili", u"Bilibili"},
    Label{u"钉钉", u"DingTalk"},
    Label{u"dingtalk", u"DingTalk"},
    Label{u"飞书", u"Lark"},
    Label{u"闲鱼", u"Xianyu"},
    Label{u"陌陌", u"Momo"},
    Label{u"dcard", u"Dcard"},
    Label{u"ptt", u"PTT"},
    Label{u"plurk", u"Plurk"},
    Label{u"噗浪", u"Plurk"},
    Label{u"snapchat", u"Snapchat"},
    Label{u"bluesky", u"Bluesky"},
    Label{u"bsky", u"Bluesky"},
    Label{u"mastodon", u"Mastodon"},
    Label{u"viber", u"Viber"},
    Label{u"вайбер", u"Viber"},
    Label{u"wickr", u"Wickr"},
    Label{u"rumble", u"Rumble"},
    Label{u"truth social", u"Truth Social"},
    Label{u"reddit", u"Reddit"},
    Label{u"nostr", u"Nostr"},
    Label{u"onlyfans", u"OnlyFans"},
    Label{u"vkontakte", u"VK"},
    Label{u"вконтакте", u"VK"},
    Label{u"vk", u"VK"},
    Label{u"odnoklassniki", u"Odnoklassniki"},
    Label{u"skype", u"Skype"},
    Label{u"threema", u"Threema"},
    Label{u"keybase", u"Keybase"},
    Label{u"simplex", u"SimpleX"},
    Label{u"jabber", u"XMPP"},
    Label{u"xmpp", u"XMPP"},
    Label{u"kakaotalk", u"KakaoTalk"},
    Label{u"kakao talk", u"KakaoTalk"},
    Label{u"카카오톡", u"KakaoTalk"},
    Label{u"카톡", u"KakaoTalk"},
    Label{u"messenger", u"Messenger"},
    Label{u"fb messenger", u"Messenger"},
    Label{u"imessage", u"iMessage"},
    Label{u"pinterest", u"Pinterest"},
    Label{u"tumblr", u"Tumblr"},
    Label{u"twitch", u"Twitch"},
    Label{u"quora", u"Quora"},
    Label{u"github", u"GitHub"},
    Label{u"gitlab", u"GitLab"},
    Label{u"substack", u"Substack"},
    Label{u"clubhouse", u"Clubhouse"},
    Label{u"parler", u"Parler"},
    Label{u"gettr", u"Gettr"},
    Label{u"farcaster", u"Farcaster"},
    Label{u"warpcast", u"Farcaster"},
    Label{u"lemon8", u"Lemon8"},
    Label{u"botim", u"Botim"},
    Label{u"icq", u"ICQ"},
    Label{u"tinder", u"Tinder"},
    Label{u"bumble", u"Bumble"},
    Label{u"badoo", u"Badoo"},
    Label{u"grindr", u"Grindr"},
    Label{u"microsoft teams", u"Teams"},
    Label{u"google chat", u"Google Chat"},
    Label{u"hangouts", u"Google Chat"},
    Label{u"bigo live", u"Bigo Live"},
    Label{u"蝙蝠", u"BatChat"},
    Label{u"potato app", u"Potato"},
    Label{u"bigo", u"Bigo Live"},
    Label{u"whatsapp business", u"WhatsApp"},
    Label{u"賴", u"LINE"},
    Label{u"加赖", u"LINE"},
    Label{u"加賴", u"LINE"},
    Label{u"whatsap", u"WhatsApp"},
    Label{u"watsapp", u"WhatsApp"},
    Label{u"telegrm", u"Telegram"},
    Label{u"telgram", u"Telegram"},
    Label{u"t.g", u"Telegram"},
    Label{u"土豆聊天", u"Potato"},
    Label{u"potato chat", u"Potato"},
};

/// Names that are also everyday words or a letter or two, and count only directly beside the account.
constexpr std::array EverydayLabels = {
    Label{u"x", u"X"},
    Label{u"threads", u"Threads"},
    Label{u"line", u"LINE"},
    Label{u"signal", u"Signal"},
    Label{u"session", u"Session"},
    Label{u"slack", u"Slack"},
    Label{u"element", u"Matrix"},
    Label{u"matrix", u"Matrix"},
    Label{u"medium", u"Medium"},
    Label{u"kick", u"Kick"},
    Label{u"kik", u"Kik"},
    Label{u"steam", u"Steam"},
    Label{u"wire", u"Wire"},
    Label{u"max", u"MAX"},
    Label{u"band", u"BAND"},
    Label{u"status", u"Status"},
    Label{u"teams", u"Teams"},
    Label{u"zoom", u"Zoom"},
    Label{u"imo", u"imo"},
    Label{u"koo", u"Koo"},
    Label{u"gab", u"Gab"},
    Label{u"ok", u"Odnoklassniki"},
    Label{u"v", u"WeChat"},
    Label{u"wx", u"WeChat"},
    Label{u"微", u"WeChat"},
    Label{u"q", u"QQ"},
    Label{u"企鹅", u"QQ"},
    Label{u"wa", u"WhatsApp"},
    Label{u"ig", u"Instagram"},
    Label{u"ins", u"Instagram"},
    Label{u"fb", u"Facebook"},
    Label{u"yt", u"YouTube"},
    Label{u"tt", u"TikTok"},
    Label{u"dc", u"Discord"},
    Label{u"soul", u"Soul"},
    Label{u"locals", u"Locals"},
    Label{u"truth", u"Truth Social"},
    Label{u"potato", u"Potato"},
    Label{u"土豆", u"Potato"},
};

constexpr std::size_t Folded = 0x530; ///< Latin, Greek and Cyrillic letters

std::array<QChar, Folded> foldedLetters()
{
    std::array<QChar, Folded> letters{};
    for (std::size_t code = 0; code < Folded; ++code) {
        const QChar unit(static_cast<char16_t>(code));
        const QString look = unit.isLetterOrNumber() ? lookAlikeForm(QStringView(&unit, 1)).text : QString();
        letters.at(code) = look.size() == 1 ? look.front() : unit.toLower();
    }
    return letters;
}

/// Letter by letter in the form that look-alikes share, for Te1egram with a Cyrillic letter is read as Telegram too.
QString folded(QStringView text)
{
    static const std::array<QChar, Folded> letters = foldedLetters();
    QString result(text.size(), Qt::Uninitialized);
    std::ranges::transform(text, result.begin(),
                           [](QChar unit) { return unit.unicode() < Folded ? letters.at(unit.unicode()) : unit; });
    return result;
}

} // namespace

NetworkNames::NetworkNames()
{
    int meaning = 0;
    for (const Label &label : Labels) {
        m_words.add(folded(QStringView(label.word)), meaning++);
    }
    for (const Label &label : EverydayLabels) {
        m_words.add(folded(QStringView(label.word)), meaning++);
    }
}

NetworkNames::Spot NetworkNames::spot(const NearWords::Spot &found) const
{
    const auto place = static_cast<std::size_t>(found.meaning);
    const bool isEveryday = place >= Labels.size();
    const Label &label = isEveryday ? EverydayLabels.at(place - Labels.size()) : Labels.at(place);
    return {found.begin, found.end, QString::fromUtf16(label.network), isEveryday};
}

std::vector<NetworkNames::Spot> NetworkNames::find(QStringView text) const
{
    std::vector<Spot> spots;
    for (const NearWords::Spot &found : m_words.find(folded(text))) {
        spots.push_back(spot(found));
    }
    return spots;
}

std::optional<NetworkNames::Spot> NetworkNames::at(QStringView text, qsizetype place) const
{
    const std::optional<NearWords::Spot> found = m_words.at(folded(text), place);
    return found ? std::optional(spot(*found)) : std::nullopt;
}

std::optional<NetworkNames::Spot> NetworkNames::endingAt(QStringView text, qsizetype end) const
{
    const std::optional<NearWords::Spot> found = m_words.endingAt(folded(text), end);
    return found ? std::optional(spot(*found)) : std::nullopt;
}

const NetworkNames &networkNames()
{
    static const NetworkNames names;
    return names;
}

} // namespace WalletSupport
