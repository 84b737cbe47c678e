#include "addressmaker.h"

namespace WalletSupport {

namespace {

QStringList list(const char *text)
{
    return QString::fromUtf8(text).split(u'|');
}

const QStringList &schemes()
{
    static const QStringList all =
        list("||||https://|https://|http://|HTTPS://|https:|https:/|http:\\|https:\\\\|https:////|"
             "ftp://|javascript:|data:text/html,|blob:https://|hxxps://|https//|//|view-source:"
             "https://|ht\ttps://|wss://|mailto:|https：//|https:／／");
    return all;
}

const QStringList &users()
{
    static const QStringList all = list("|||||evil@|evil.test@|a:b@|:@|@|evil%40|evil.test:443@|evil.test/@|evil＠|"
                                        "evil.test?@|evil.test#@|evil.test\\@|客服@|evil，|evil.test，|evil·|(|「|\"");
    return all;
}

const QStringList &marks()
{
    static const QStringList all = [] {
        QStringList some = list(
            "||.|..|。|．|｡|․|﹒|·|-|--|_|,|，|、|;|；|:|：|!|！|(|（|）|)|\"|“|”|'|{|}|^|<|>|[|]|~|～|`|*|+|=|$|&|%|"
            "%20|%2e|%2E%2e|%2f|%40|%00|%25|%E2%80%8B|%EF%BC%8E|%3A443@|／|＼|\\|/|?|#|＃|？|@|＠|:443|:80|"
            ":8443|:443@|:443:443@|:99999|:+443|:４４３|安全中心|客服.|认证。|인증|。客服|а|é|…|（官网）|【|】|《|》");
        for (const char32_t point : {0x00a0, 0x00ad, 0x034f, 0x061c, 0x180e, 0x200b, 0x200c, 0x200d,  0x200e,
                                     0x202e, 0x2044, 0x2060, 0x2215, 0x2024, 0x2027, 0x29f8, 0x3000,  0x3164,
                                     0xfe0f, 0xfeff, 0xff0e, 0xff0f, 0xff1a, 0xff20, 0xfffd, 0x1d16d, 0xe0041}) {
            some << QString::fromUcs4(&point, 1);
        }
        return some << QStringLiteral("|") << QStringLiteral("\t") << QStringLiteral("\t.") << QStringLiteral("\n.")
                    << QStringLiteral("\r\n.") << QStringLiteral("\t@") << QStringLiteral(" .");
    }();
    return all;
}

const QStringList &rests()
{
    static const QStringList all =
        list("|||evil.test|.evil.test|login.evil.test|@evil.test|top|.top|evil|.test|:443@evil.test|"
             "安全.top|，login.top|com|.com|.cn|.invalid");
    return all;
}

const QStringList &tails()
{
    static const QStringList all = list("|||/|/login|/a?b=c#d|?x|#x|\\@evil.test|/@evil.test|/https://evil.test/|"
                                        "?url=//evil.test|\\\\evil.test|/..//evil.test|/x，谢谢");
    return all;
}

} // namespace

QString AddressMaker::oneOf(const QStringList &list)
{
    return list.at(m_random.bounded(static_cast<int>(list.size())));
}

QString AddressMaker::disguised(QString host)
{
    if (isChance(6)) {
        const int at = m_random.bounded(1, static_cast<int>(host.size()));
        const QChar unit = host.at(at);
        switch (m_random.bounded(5)) {
        case 0:
            return host.toUpper();
        case 1:
            return host.replace(at, 1, QChar(static_cast<char16_t>(unit.unicode() + 0xfee0)));
        case 2:
            return host.replace(at, 1, QStringLiteral("%%1").arg(static_cast<uint>(unit.unicode()), 2, 16));
        case 3:
            return host.insert(at, oneOf(marks()));
        default:
            return host.replace(u'.', oneOf(marks()));
        }
    }
    return host;
}

QString AddressMaker::next()
{
    // Mostly one trick at a time, or the tricks hide one another.
    const auto sometimes = [this](const QStringList &pieces) { return isChance(2) ? oneOf(pieces) : QString(); };
    const QString host = disguised(oneOf(m_hosts));
    const QString prefix = isChance(3) ? QStringLiteral("www.") : QString();
    QString text = oneOf(schemes()) + sometimes(users()) + prefix + host;
    if (isChance(2)) {
        text += oneOf(marks()) + oneOf(rests());
    }
    if (isChance(6)) {
        text += oneOf(marks()) + oneOf(rests());
    }
    return QString(text + sometimes(tails()));
}

} // namespace WalletSupport
