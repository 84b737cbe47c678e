#include "core/checker/checker.h"
#include "core/checker/demands/demands.h"
#include "core/directory/directory.h"
#include "core/directory/phonenumbers.h"
#include "support/directorypack.h"

#include <QTest>
#include <QUrl>

#include <algorithm>

using namespace WalletSupport;

/// Every identifier of the shipped directory that is confirmed or corroborated, in all the ways people write it, is
/// official and belongs to its wallet. And none that only one third party gives ever is.
class TestCheckerSpellings : public QObject
{
    Q_OBJECT

private slots:
    void numbers();
    void addresses();
    void mails();
    void accounts();
    void neverWhatWasSeenOnce();
    void cleanupTestCase();

private:
    /// Counts a spelling; says it if it is not official.
    void expectOfficial(const QString &text, const Wallet &wallet, const QString &chosen = {});

    const Result<Pack, PackError> m_pack = packWithDirectory(shippedDirectory());
    const Directory m_directory{*m_pack};
    const DemandPatterns m_demands{*m_pack};
    const Checker m_checker{m_directory, m_demands};
    int m_asked = 0;
    int m_missed = 0;
};

namespace {

QString fullWidth(const QString &text)
{
    QString wide = text;
    for (QChar &unit : wide) {
        unit = unit > u' ' && unit < u'\x7f' ? QChar(static_cast<char16_t>(unit.unicode() + 0xfee0)) : unit;
    }
    return wide;
}

QString grouped(const QString &digits, int size, const QString &sign)
{
    QStringList groups;
    for (qsizetype end = digits.size(); end > 0; end -= size) {
        groups.prepend(digits.mid(std::max<qsizetype>(0, end - size), std::min<qsizetype>(size, end)));
    }
    return groups.join(sign);
}

/// A number of a country as it is dialled there, and from abroad.
QStringList spellingsOf(const Channel &hotline)
{
    QString national = hotline.target;
    const QString code = callingCode(hotline.country);
    QStringList spellings;
    if (national.startsWith(u'+')) {
        const QString text = phoneText(national); // +44 800 358 7911
        national = national.mid(1 + code.size());
        spellings << hotline.target << text << QString(text).replace(u' ', u'-')
                  << QString(text).replace(QString(u'+' + code + u' '), QString(u'+' + code + QStringLiteral(" (0)")))
                  << QString(QStringLiteral("00") + text.mid(1))
                  << QString(QStringLiteral("(+%1) ").arg(code) + national);
        // Within the country it is dialled with the zero that belongs before it there.
        national = nationalPhoneText(hotline.target);
        erase_if(national, [](QChar unit) { return !unit.isDigit(); });
    } else {
        QString abroad = national;
        while (abroad.startsWith(u'0') && abroad.size() > 6) {
            abroad.remove(0, 1);
        }
        spellings << national << QString(u'+' + code + u' ' + abroad) << QString(u'+' + code + abroad)
                  << QString(QStringLiteral("00") + code + u' ' + abroad)
                  << QString(QStringLiteral("00") + code + abroad);
    }
    for (const int size : {3, 4}) {
        for (const QString &sign : {QStringLiteral(" "), QStringLiteral("-"), QStringLiteral(".")}) {
            spellings << grouped(national, size, sign);
        }
    }
    const bool isNumber =
        std::ranges::none_of(hotline.display, [](QChar unit) { return unit.isLetter(); }); // no "from abroad"
    if (!hotline.display.isEmpty() && isNumber) {
        spellings << hotline.display << QString(hotline.display).replace(u'-', u' ')
                  << QString(hotline.display).replace(u' ', u'-') << QString(u'(' + hotline.display + u')');
    }
    const QStringList plain = spellings;
    for (const QString &text : plain) {
        spellings << fullWidth(text);
    }
    spellings << QString(hotline.target).replace(u'-', u'\u2011') << QString(QStringLiteral("tel:") + hotline.target);
    spellings.removeDuplicates();
    return spellings;
}

/// Whether digits without a country's code before them are somebody else's number where Chinese is read.
bool isAnothersInChina(const QString &text, const Channel &hotline)
{
    QString digits;
    for (const QChar unit : text) {
        digits += unit.digitValue() >= 0 ? QString::number(unit.digitValue()) : QString();
    }
    const bool hasCode = text.contains(u'+') || text.contains(u'\uff0b') || digits.startsWith(QLatin1String("00"));
    return !hasCode && hotline.country != QLatin1String("CN") &&
           readPhoneNumber(digits, {QStringLiteral("CN")}).has_value();
}

} // namespace

void TestCheckerSpellings::expectOfficial(const QString &text, const Wallet &wallet, const QString &chosen)
{
    CheckReport report = m_checker.check(text, {{}, chosen});
    // A name can be an address too: Coins.ph.
    std::erase_if(report.findings, [&](const Finding &finding) { return finding.text == wallet.nameInEnglish; });
    ++m_asked;
    // A name may be an address too, and a number may be written twice.
    const bool isOfficial = !report.findings.empty() && std::ranges::all_of(report.findings, [](const Finding &found) {
        return found.verdict == Verdict::Official;
    });
    if (!isOfficial) {
        ++m_missed;
        const QString what =
            report.findings.empty()
                ? QStringLiteral("nothing found")
                : QString(textOf(report.findings.front().verdict) + u' ' + textOf(report.findings.front().reason.kind));
        qInfo("%s (%s): %s", qPrintable(text), qPrintable(wallet.id), qPrintable(what));
    }
}

void TestCheckerSpellings::numbers()
{
    for (const Wallet &wallet : m_directory.wallets()) {
        for (const Channel &channel : m_directory.channels(wallet.id)) {
            if (channel.kind != ChannelKind::Hotline || !isEnough(channel.confidence)) {
                continue;
            }
            for (const QString &text : spellingsOf(channel)) {
                expectOfficial(text, wallet);
                expectOfficial(text, wallet, wallet.id);
                expectOfficial(QStringLiteral("%1 customer service: %2").arg(wallet.nameInEnglish, text), wallet);
                if (!isAnothersInChina(text, channel)) {
                    expectOfficial(QStringLiteral("%1客服电话%2，请拨打。").arg(wallet.nameInChinese, text), wallet);
                }
            }
        }
    }
}

void TestCheckerSpellings::addresses()
{
    const std::vector<Domain> domains = m_directory.allDomains();
    for (const Domain &domain : domains) {
        const bool isPage = domain.use != DomainUse::Mail && domain.use != DomainUse::Hosted &&
                            domain.use != DomainUse::Anyone && domain.use != DomainUse::Forum;
        if (!isEnough(domain.confidence) || !isPage) {
            continue;
        }
        const Wallet wallet = m_directory.wallet(domain.wallet).value_or(Wallet());
        QStringList hosts{domain.domain, QString(QStringLiteral("www.") + domain.domain)};
        if (domain.use != DomainUse::Shared) {
            hosts << QString(QStringLiteral("help.m.") + domain.domain);
        }
        for (const QString &host : std::as_const(hosts)) {
            for (const QString &form :
                 {QStringLiteral("%1"), QStringLiteral("https://%1"), QStringLiteral("http://%1/"),
                  QStringLiteral("%1/"), QStringLiteral("https://%1/help/page?id=5#top"),
                  QStringLiteral("HTTPS://%1/A"), QStringLiteral("https://%1:443/a"), QStringLiteral("https://%1./a"),
                  QStringLiteral("请看%1。"), QStringLiteral("Go to %1, please."), QStringLiteral("（%1）")}) {
                const bool isDeep = form.contains(QLatin1String("help")) || form.endsWith(u"/A", Qt::CaseInsensitive);
                if (isDeep && domain.use == DomainUse::Shared) {
                    continue; // anybody's
                }
                expectOfficial(form.arg(host), wallet);
                expectOfficial(form.arg(host.toUpper()), wallet);
            }
            expectOfficial(fullWidth(host), wallet);
            if (domain.use == DomainUse::Shared) {
                continue;
            }
            expectOfficial(QString(QStringLiteral("https://") + fullWidth(host) + QStringLiteral("/a")), wallet);
            expectOfficial(QString(QStringLiteral("https://") + QString(host).replace(u'.', u'。')), wallet);
        }
    }
    for (const Wallet &wallet : m_directory.wallets()) {
        for (const Channel &channel : m_directory.offeredChannels(wallet.id)) {
            if (channel.address().startsWith(QLatin1String("https://")) && channel.kind != ChannelKind::Community) {
                expectOfficial(channel.target, wallet);
                expectOfficial(channel.target.mid(8), wallet);
                expectOfficial(QString(channel.target).replace(0, 5, QStringLiteral("http")), wallet);
            }
        }
    }
}

void TestCheckerSpellings::mails()
{
    for (const Wallet &wallet : m_directory.wallets()) {
        for (const Channel &channel : m_directory.channels(wallet.id)) {
            if (!channel.address().startsWith(QLatin1String("mailto:")) || !isEnough(channel.confidence)) {
                continue;
            }
            expectOfficial(channel.target, wallet);
            expectOfficial(channel.target.toUpper(), wallet);
            expectOfficial(fullWidth(channel.target), wallet);
            expectOfficial(channel.address(), wallet);
            expectOfficial(QString(u'<' + channel.target + u'>'), wallet);
            expectOfficial(QStringLiteral("Write to %1.").arg(channel.target), wallet);
            expectOfficial(QStringLiteral("请发邮件到%1，谢谢。").arg(channel.target), wallet);
        }
    }
}

void TestCheckerSpellings::accounts()
{
    for (const Wallet &wallet : m_directory.wallets()) {
        for (const Channel &channel : m_directory.channels(wallet.id)) {
            if (channel.kind != ChannelKind::Social || !isEnough(channel.confidence) || channel.address().isEmpty()) {
                continue;
            }
            const QString name = channel.display.startsWith(u'@') ? channel.display : QString(u'@' + channel.display);
            expectOfficial(name, wallet);
            expectOfficial(name.toUpper(), wallet);
            expectOfficial(fullWidth(name), wallet);
            expectOfficial(QStringLiteral("Ask %1!").arg(name), wallet);
            expectOfficial(QStringLiteral("联系%1。").arg(name), wallet);
            expectOfficial(channel.target, wallet);
        }
    }
}

void TestCheckerSpellings::neverWhatWasSeenOnce()
{
    int asked = 0;
    for (const Wallet &wallet : m_directory.wallets()) {
        for (const Channel &channel : m_directory.channels(wallet.id)) {
            const auto isSure = [](const Channel &same) { return isEnough(same.confidence); };
            const std::vector<Channel> same = m_directory.channelsAt(channel.target);
            if (channel.target.isEmpty() || std::ranges::any_of(same, isSure) || channel.kind == ChannelKind::Site ||
                channel.target.startsWith(QLatin1String("https://"))) {
                continue;
            }
            for (const Finding &finding : m_checker.check(channel.target).findings) {
                ++asked;
                QVERIFY2(finding.verdict != Verdict::Official, qPrintable(channel.target));
            }
        }
    }
    QVERIFY(asked > 0);
}

void TestCheckerSpellings::cleanupTestCase()
{
    qInfo("%d spellings, %d of them not official", m_asked, m_missed);
    QVERIFY(m_asked > 3000);
    QVERIFY(m_missed * 200 <= m_asked); // 99.5 %
}

QTEST_GUILESS_MAIN(TestCheckerSpellings)
#include "tst_checkerspellings.moc"
