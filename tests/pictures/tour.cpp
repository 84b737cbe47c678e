#include "pictures/tour.h"

#include "core/content/link.h"
#include "pictures/photographer.h"
#include "support/guidewalk.h"
#include "support/wholewindow.h"

#include <QAbstractButton>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QTimeZone>

#include <algorithm>

namespace WalletSupport {

namespace {

bool isChinese(const Look &look)
{
    return look.language == QStringLiteral("zh_CN");
}

Preferences preferencesOf(const Look &look)
{
    Preferences preferences;
    preferences.language = look.language;
    preferences.colours = look.colours;
    preferences.textPercent = look.textPercent;
    preferences.country = isChinese(look) ? QStringLiteral("CN") : QStringLiteral("GB");
    return preferences;
}

void takeAnswers(Photographer &photographer, const Look &look, WholeWindow &whole)
{
    whole.window.follow(QStringLiteral("faq"));
    photographer.takeScrolled(&whole.window, QStringLiteral("answers"), look);
    const auto search = [&](const QString &text, const QString &page) {
        whole.window.follow(QStringLiteral("faq"));
        settle();
        if (auto *edit = whole.find<QLineEdit>(QStringLiteral("searchEdit"))) {
            edit->setFocus();
            edit->setText(text);
            photographer.take(&whole.window, page, look);
        } else {
            photographer.tellFault(QStringLiteral("%1: there is no search field").arg(page));
        }
    };
    search(isChinese(look) ? QStringLiteral("充值失败") : QStringLiteral("top up failed"), QStringLiteral("results"));
    search(isChinese(look) ? QStringLiteral("恐龙化石") : QStringLiteral("xylophone quartets"),
           QStringLiteral("noanswer"));
    search(isChinese(look) ? QStringLiteral("退款") : QStringLiteral("refund"), QStringLiteral("results-refund"));
    search(isChinese(look) ? QStringLiteral("cz shibai") : QStringLiteral("refnud not recieved"),
           QStringLiteral("results-reasons"));
    search(isChinese(look) ? QStringLiteral("验证码") : QStringLiteral("code"), QStringLiteral("results-code"));
    if (auto *edit = whole.find<QLineEdit>(QStringLiteral("searchEdit"))) {
        QTest::keyClick(edit, Qt::Key_Return);
        photographer.take(&whole.window, QStringLiteral("article-found"), look);
        whole.window.follow(QStringLiteral("faq"));
        settle();
        edit->clear();
    }
    photographer.take(&whole.window, QStringLiteral("answers-recent"), look);
    whole.window.follow(QStringLiteral("faq/top-up-failed"));
    photographer.takeScrolled(&whole.window, QStringLiteral("article"), look);
    QTest::keyClick(&whole.window, Qt::Key_F, Qt::ControlModifier);
    photographer.take(&whole.window, QStringLiteral("article-find"), look);
}

/// The panel at the side, or over the page where the window is narrow; then the list of wallets in it.
void takeContacts(Photographer &photographer, const Look &look, WholeWindow &whole, const QString &page)
{
    settle();
    if (auto *button = whole.find<QAbstractButton>(QStringLiteral("contactsButton"))) {
        button->click();
    }
    photographer.takeScrolled(&whole.window, QStringLiteral("contacts-") + page, look);
    if (auto *field = whole.find<QAbstractButton>(QStringLiteral("walletField"))) {
        field->click();
        photographer.take(&whole.window, QStringLiteral("contacts-chooser-") + page, look);
        QTest::keyClick(whole.window.focusWidget(), Qt::Key_Escape);
        QTest::keyClick(&whole.window, Qt::Key_Escape);
    } else {
        photographer.tellFault(QStringLiteral("contacts: they are not seen"));
    }
}

void pressButton(WholeWindow &whole, const QString &name)
{
    if (auto *button = whole.find<QAbstractButton>(name)) {
        button->click();
        settle();
    }
}

/// The page on stolen accounts, without a wallet or with the example.
void takeStolen(Photographer &photographer, const Look &look, WholeWindow &whole, const QString &page)
{
    whole.window.follow(QStringLiteral("stolen"));
    settle();
    photographer.takeScrolled(&whole.window, QStringLiteral("stolen-") + page, look);
}

/// What unfolds and opens from the rows of channels.
void takeChannelParts(Photographer &photographer, const Look &look, WholeWindow &whole)
{
    if (auto *button = whole.find<QAbstractButton>(QStringLiteral("contactsButton"))) {
        button->click();
        settle();
    }
    const auto inRow = [&](const QString &row, const QString &name) -> QAbstractButton * {
        auto *widget = whole.find<QWidget>(QStringLiteral("channel-") + row);
        return widget != nullptr ? widget->findChild<QAbstractButton *>(name) : nullptr;
    };
    const auto takeDialog = [&](const QString &name) {
        settle();
        if (auto *dialog = whole.find<QDialog>(name)) {
            photographer.take(dialog, QStringLiteral("contacts-") + name, look);
            dialog->close();
        } else {
            photographer.tellFault(QStringLiteral("%1: it does not open").arg(name));
        }
    };
    if (auto *more = inRow(QStringLiteral("hotlines.1"), QStringLiteral("more"))) {
        more->click();
        photographer.take(&whole.window, QStringLiteral("contacts-details"), look);
        inRow(QStringLiteral("hotlines.1"), QStringLiteral("code"))->click();
        takeDialog(QStringLiteral("qrDialog"));
    }
    if (auto *open = inRow(QStringLiteral("emails.0"), QStringLiteral("open"))) {
        open->click();
        takeDialog(QStringLiteral("requestPreview"));
    }
    pressButton(whole, QStringLiteral("favourite"));
    QTest::keyClick(&whole.window, Qt::Key_Escape);
}

struct Pasted
{
    const char *name;
    QString english;
    QString chinese;
};

/// What people bring to the checker, one for each thing that its page has to show at once.
std::vector<Pasted> pastedTexts()
{
    QString many;
    for (int number = 1; number <= 40; ++number) {
        many += QStringLiteral("https://www.paypal.com/help/%1 ").arg(number);
    }
    many += QStringLiteral("https://www.paypal-refund.test/login");
    const QString official = QStringLiteral("https://www.paypal.com/");
    return {
        {"message",
         QStringLiteral("PayPal Support: sign in at https://paypa1.com/restore or call +1 888 221 1162 and read us the "
                        "code. Questions? https://www.paypal.com/ or service.paypal@gmail.com"),
         QStringLiteral(
             "【支付宝】您的账户异常，请在2小时内登录 https://alipay.com.verify-login.test/unlock 或致电 95188，"
             "并把短信验证码告诉客服。微信号 zhifubao-kefu")},
        {"genuine", official, official},
        {"fake-after-genuine", QStringLiteral("https://paypa1.com/"), QStringLiteral("https://paypa1.com/")},
        {"many-and-one", many, many},
        {"payment-link", QStringLiteral("https://www.paypal.com/paypalme/helpdesk"),
         QStringLiteral("https://qr.alipay.com/fkx12345")},
        {"call-back",
         QStringLiteral("A payment of $612.98 from your Cash App account is on its way. If it was not you, call "
                        "+1-888-555-0142."),
         QStringLiteral("【支付宝】您的账户于今日支出6,800元。如非本人操作，请立即致电 400-555-0142 取消。")},
        {"call",
         QStringLiteral(
             "He said he was from the bank's fraud team. I was not to hang up or tell anybody, and to move my "
             "savings into an account that they had opened for me."),
         QStringLiteral("他说是支付宝客服，我的百万保障要扣费，让我下载云会议共享屏幕，再把钱转到银监会的认证账户，"
                        "还叫我不要挂断、不要告诉家里人。")},
    };
}

/// The checker with nothing in it, and with what people bring, one after the other.
void takeCheck(Photographer &photographer, const Look &look, WholeWindow &whole)
{
    whole.window.follow(QStringLiteral("check"));
    photographer.takeScrolled(&whole.window, QStringLiteral("check"), look);
    const auto heading = [&whole] {
        const auto *label = whole.find<QLabel>(QStringLiteral("messageLevel"));
        return label != nullptr ? label->text() : QString();
    };
    for (const Pasted &pasted : pastedTexts()) {
        const QString text = isChinese(look) ? pasted.chinese : pasted.english;
        QString before;
        if (QLatin1String(pasted.name) == QLatin1String("fake-after-genuine")) {
            before = heading();
        } else {
            pressButton(whole, QStringLiteral("checkClear"));
        }
        whole.window.follow(Link{Link::Kind::Check, text}.text());
        // It is checked in a thread.
        if (!QTest::qWaitFor([&] { return !heading().isEmpty() && heading() != before; })) {
            photographer.tellFault(QStringLiteral("check: nothing is said of ") + QLatin1String(pasted.name));
        }
        // Cards are filled a few at a time.
        const auto cards = std::min<qsizetype>(text.count(QLatin1String("https://")), 40);
        if (cards > 0 && !QTest::qWaitFor([&] { return whole.find(QStringLiteral("finding-%1").arg(cards - 1)); })) {
            photographer.tellFault(QStringLiteral("check: not all is shown of ") + QLatin1String(pasted.name));
        }
        settle();
        photographer.takeScrolled(&whole.window, QStringLiteral("check-") + QLatin1String(pasted.name), look);
    }
}

/// The list of cases, empty and filled, and one of them with its forms.
void takeCases(Photographer &photographer, const Look &look, WholeWindow &whole)
{
    whole.window.follow(QStringLiteral("cases"));
    photographer.take(&whole.window, QStringLiteral("cases-none"), look);
    whole.follow(QStringLiteral("cases/LIST"));
    photographer.takeScrolled(&whole.window, QStringLiteral("cases-list"), look);
    whole.follow(QStringLiteral("cases/ONE"));
    photographer.takeScrolled(&whole.window, QStringLiteral("cases-one"), look);
    pressButton(whole, QStringLiteral("deadlineRemove"));
    photographer.take(&whole.window, QStringLiteral("cases-undo"), look);
    QTest::keyClick(&whole.window, Qt::Key_Escape);
    whole.window.follow(QStringLiteral("home"));
    whole.follow(QStringLiteral("cases/FORMS"));
    photographer.takeScrolled(&whole.window, QStringLiteral("cases-forms"), look);
}

void takeWalk(Photographer &photographer, const Look &look, WholeWindow &whole, const GuideWalk &walk)
{
    GuideWalker walker(whole);
    walker.begin(walk.guide);
    for (const GuideEntry &entry : walk.entries) {
        const QString page = QStringLiteral("guide-%1-%2").arg(walk.guide, entry.step);
        if (walker.step() != entry.step) {
            photographer.tellFault(
                QStringLiteral("%1 (%2): %3 is shown instead").arg(page, look.name(), walker.step()));
            return;
        }
        if (!entry.isNew && entry.step == QStringLiteral("payment")) {
            // On the way past this page: what it says when nothing is filled in.
            walker.goOn();
            photographer.takeScrolled(&whole.window, page + QStringLiteral("-errors"), look);
        }
        walker.fill(entry);
        if (entry.isNew) {
            photographer.takeScrolled(&whole.window, page, look);
        }
        walker.goOn();
    }
    const QStringList faults = walker.faults();
    for (const QString &fault : faults) {
        photographer.tellFault(fault);
    }
}

} // namespace

void takeTour(Photographer &photographer, const Look &look)
{
    {
        WholeWindow whole(WholeWindow::basePack(), preferencesOf(look));
        if (!whole.show(look.size)) {
            photographer.tellFault(QStringLiteral("%1: the window is not shown").arg(look.name()));
            return;
        }
        photographer.takeScrolled(&whole.window, QStringLiteral("home"), look);
        takeAnswers(photographer, look, whole);
        whole.window.follow(QStringLiteral("guides"));
        photographer.takeScrolled(&whole.window, QStringLiteral("guides"), look);
        takeCases(photographer, look, whole);
        whole.window.follow(QStringLiteral("settings"));
        photographer.takeScrolled(&whole.window, QStringLiteral("settings"), look);
        whole.window.follow(QStringLiteral("help"));
        photographer.takeScrolled(&whole.window, QStringLiteral("help"), look);
        whole.window.follow(QStringLiteral("wallet-support:article/none"));
        photographer.take(&whole.window, QStringLiteral("notice"), look);
        QTest::keyClick(&whole.window, Qt::Key_Escape);
        whole.window.follow(QStringLiteral("home"));
        takeContacts(photographer, look, whole, QStringLiteral("generic"));
        takeStolen(photographer, look, whole, QStringLiteral("anywallet"));
        takeCheck(photographer, look, whole);
    }
    {
        WholeWindow whole(WholeWindow::examplePack(), preferencesOf(look));
        whole.window.chooseWallet(QStringLiteral("example-wallet"));
        whole.clock.moment = QDateTime(QDate(2026, 11, 26), QTime(17, 20), QTimeZone::utc());
        if (whole.show(look.size)) {
            whole.window.follow(QStringLiteral("faq/refund-how-long"));
            takeChannelParts(photographer, look, whole);
            takeContacts(photographer, look, whole, QStringLiteral("example"));
            takeStolen(photographer, look, whole, QStringLiteral("example"));
        }
    }
    for (const GuideWalk &walk : guideWalks()) {
        WholeWindow whole(WholeWindow::examplePack(), preferencesOf(look));
        if (whole.show(look.size)) {
            takeWalk(photographer, look, whole, walk);
        }
    }
}

} // namespace WalletSupport
