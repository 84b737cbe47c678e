#include "core/checker/shortlinks.h"

#include <QSet>

namespace WalletSupport {

bool isShortLinkService(const QString &domain)
{
    static const QSet<QString> services = [] {
        QSet<QString> names;
        for (const char16_t *name :
             {u"bit.ly",        u"bitly.com", u"t.co",     u"tinyurl.com", u"goo.gl",    u"is.gd",
              u"v.gd",          u"ow.ly",     u"buff.ly",  u"rb.gy",       u"cutt.ly",   u"rebrand.ly",
              u"tiny.cc",       u"s.id",      u"t.ly",     u"lnkd.in",     u"t.cn",      u"dwz.cn",
              u"url.cn",        u"suo.im",    u"suo.nz",   u"mrw.so",      u"985.so",    u"3.cn",
              u"sina.lt",       u"urlz.fr",   u"reurl.cc", u"lihi.cc",     u"lihi1.com", u"ppt.cc",
              u"pse.is",        u"bit.do",    u"surl.li",  u"clck.ru",     u"vk.cc",     u"me2.do",
              u"han.gl",        u"vo.la",     u"buly.kr",  u"kutt.it",     u"short.io",  u"trib.al",
              u"shorturl.at",   u"adf.ly",    u"bl.ink",   u"soo.gd",      u"u.nu",      u"x.gd",
              u"qr.ae",         u"dlvr.it",   u"tr.im",    u"shorte.st",   u"1url.cz",   u"n9.cl",
              u"acortar.link",  u"encr.pw",   u"l1nk.dev", u"2no.co",      u"tny.im",    u"da.gd",
              u"rebrandly.com", u"dub.sh",    u"0rz.tw",   u"goo.su",      u"tinu.be",   u"shorturl.com",
              u"short.gy"}) {
            names.insert(QString::fromUtf16(name));
        }
        return names;
    }();
    return services.contains(domain);
}

} // namespace WalletSupport
