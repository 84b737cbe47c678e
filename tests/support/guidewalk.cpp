#include "support/guidewalk.h"

#include "core/directory/chosenwallet.h"
#include "guides/evidencestep.h"
#include "support/evidencefiles.h"
#include "support/exifmaker.h"
#include "support/moneywalks.h"
#include "support/urgentwalks.h"
#include "support/walkentries.h"
#include "support/wholewindow.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTest>

namespace WalletSupport {

namespace {

struct FieldText
{
    const char *field;
    const char16_t *english;
    const char16_t *chinese;
};

constexpr FieldText FieldTexts[] = {
    {"order", u"2026110112345678", u"2026110112345678"},
    {"date", u"2026-11-01", u"2026-11-01"},
    {"amount", u"128.50", u"128.50"},
    {"recipient", u"Corner Shop", u"街角便利店"},
    {"intended", u"Lee Example, whose number ends in 0143", u"李示例，手机尾号 0143"},
    {"story",
     u"I paid for a kettle on 1 November. The shop says that the order was cancelled, but the money has not "
     u"come back.\nI wrote to the shop twice and got no answer.",
     u"11 月 1 日我买了一个电水壶。店家说订单已经取消，但钱没有退回来。\n我联系了店家两次，都没有回复。"},
    {"wish", u"All of it back", u"全部退还"},
    {"due", u"2026-11-05", u"2026-11-05"},
    {"received", u"2026-11-08", u"2026-11-08"},
    {"ended", u"2026-11-02", u"2026-11-02"},
    {"by", u"Corner Shop", u"街角便利店"},
    {"number", u"R-20261105-7", u"R-20261105-7"},
    {"reason", u"The time to complain is over.", u"已超过申请时间。"},
    {"against", u"I wrote on the second day, and here is the message.", u"第二天我就联系了，附上聊天记录。"},
    {"account", u"Lee Stranger, account ending in 0199", u"陌生人李某，账号尾号 0199"},
    {"address", u"The address of my old wallet", u"旧钱包的地址"},
    {"network", u"Corner Chain", u"街角链"},
    {"case", u"2026-0815", u"2026-0815"},
    {"time", u"about 15:20", u"下午3点20分左右"},
    {"source", u"Corner Bank, account ending in 0188", u"街角银行，账号尾号 0188"},
    {"others", u"Corner Bank, the tram card", u"街角银行、公交卡"},
    {"place", u"The tram stop at the market, about 18:00", u"市场旁的电车站，下午6点左右"},
    {"model", u"A black phone with a cracked corner", u"黑色手机，一角有裂痕"},
    {"imei", u"IMEI 004999010640000", u"IMEI 004999010640000"},
    {"line", u"020 7946 0123", u"139 0000 0000"},
    {"reached", u"A call that showed no number", u"电话，没有显示号码"},
    {"who", u"Ms Lee, by phone", u"客服李女士，电话"},
    {"said", u"They will look at it once more and call back.", u"答应再核实一次，然后回电话。"},
    {"old", u"lee@old.example", u"lee@old.example"},
    {"new", u"lee@mail.example", u"lee@mail.example"},
    {"noticed", u"2026-11-03", u"2026-11-03"},
    {"expected", u"12.80, as agreed", u"说好的是 12.80"},
    {"other", u"B-7731", u"B-7731"},
    {"to", u"Corner Bank, account ending in 0143", u"街角银行，账号尾号 0143"},
    {"more", u"The bank says that it was sent on the same day.", u"银行说当天就转出了。"},
    {"name", u"Lee Example", u"李示例"},
    {"contact", u"lee@mail.example", u"lee@mail.example"},
};

/// Whether it is the wallet of this id, or the first of the sort.
bool isWanted(const ChosenWallet &wallet, const QString &wanted)
{
    const bool isPlain =
        !wallet.details.isSelfCustody() && !wallet.details.isCardWallet() && wallet.resetForm().isEmpty();
    if (wanted == SiteOnly) {
        return isPlain && wallet.resetHelp().isEmpty() && !wallet.site().isEmpty();
    }
    if (wanted == HelpOnly) {
        return isPlain && !wallet.resetHelp().isEmpty();
    }
    return wanted == Phrase       ? wallet.details.isSelfCustody()
           : wanted == CardWallet ? wallet.details.isCardWallet()
                                  : wallet.id() == wanted;
}

std::vector<GuideWalk> resetWalks()
{
    const QString reset = QStringLiteral("reset-password");
    return {
        {reset,
         {shown("wallet"), shown("problem", "forgotten"), shown("registered"), shown("open-reset-form"),
          shown("arrived", "fails"), shown("came-but"), shown("again", "works"), shown("password"), shown("finish"),
          shown("done")}},
        {reset,
         {with(Unlisted), shown("way-in", "not-sure"), passed("problem", "not-sure"), passed("registered"),
          shown("find-page"), passed("arrived", "unknown"), shown("other-address"), passed("again", "still-not"),
          shown("support")}},
        {reset, {passed("wallet"), passed("problem", "pin"), shown("pin", "works")}},
        {reset,
         {with(SiteOnly), passed("problem", "locked"), shown("wait"), passed("registered"), shown("open-site"),
          passed("arrived", "not-yet"), shown("causes")}},
        {reset,
         {with(HelpOnly), passed("problem", "changed"), shown("taken"), passed("registered"), shown("open-reset-help"),
          passed("arrived", "gone"), shown("identity"), shown("reach-new"), shown("support-taken")}},
        {reset,
         {passed("wallet"), passed("problem", "blocked"), passed("identity"), shown("reach"), passed("support")}},
        {reset,
         {with(Phrase), shown("opens", "words"), shown("phrase", "have"), shown("phrase-enter"), shown("phrase-done")}},
        {reset, {with(Phrase), passed("opens", "own-password"), shown("unlock")}},
        {reset, {with(Phrase), passed("opens", "words"), passed("phrase", "not-sure"), shown("phrase-look", "found")}},
        {reset, {with(Phrase), passed("opens", "words"), passed("phrase", "open"), shown("phrase-save")}},
        {reset, {with(Phrase), passed("opens", "words"), passed("phrase", "nowhere"), shown("phrase-lost")}},
    };
}

std::vector<GuideWalk> refundWalks()
{
    const QString refund = QStringLiteral("refund");
    return {
        {refund,
         {shown("reason", "paid-twice"), shown("wallet"), shown("status", "pending"), shown("pending"),
          shown("payment"), shown("second"), shown("own-form"), shown("story"), shown("evidence-twice"),
          shown("contact"), shown("review"), shown("letter")}},
        {refund,
         {passed("reason", "not-me"), shown("first-aid"), passed("wallet"), shown("payments"), shown("holds", "mine"),
          shown("noticed"), shown("evidence-theft"), passed("contact"), passed("review"), shown("report")}},
        {refund, {passed("reason", "not-sure"), shown("decide", "none")}},
        {refund,
         {passed("reason", "wrong-payment"), passed("wallet"), passed("status", "completed"), passed("payment"),
          shown("asked", "not-yet"), passed("own-form"), shown("story-wrong"), shown("evidence"), passed("contact"),
          passed("review"), shown("letter-wrong")}},
        {refund,
         {passed("reason", "not-received"), passed("wallet"), passed("status", "completed"), passed("payment"),
          shown("seller", "not-asked"), shown("ask-seller"), passed("own-form"), shown("story-missing"),
          shown("evidence-missing"), passed("contact"), passed("review"), shown("letter-purchase")}},
        {refund,
         {passed("reason", "not-as-described"), with(CardWallet), passed("status", "completed"), passed("payment"),
          passed("seller", "refused"), shown("card-form"), shown("story-came"), shown("evidence-came")}},
        {refund,
         {passed("reason", "subscription"), passed("wallet"), passed("payments"), shown("stopped", "yes"),
          passed("own-form"), shown("story-subscription"), passed("evidence"), passed("contact"), passed("review"),
          shown("letter-subscription")}},
        {refund,
         {passed("reason", "promised"), passed("wallet"), shown("promised"), shown("places"), passed("evidence"),
          passed("contact"), passed("review"), shown("tracing")}},
        {refund,
         {passed("reason", "refused"), passed("wallet"), passed("payment"), shown("refusal"), shown("said"),
          passed("evidence"), passed("contact"), passed("review"), shown("second-letter")}},
        {refund,
         {passed("reason", "tricked"), shown("how", "sent"), shown("fraud-aid"), passed("wallet"), passed("payments"),
          shown("story-fraud"), passed("evidence-theft"), passed("contact"), passed("review"), shown("fraud")}},
        {refund, {passed("reason", "refused"), with(Phrase), shown("coins")}},
    };
}

} // namespace

GuideWalker::GuideWalker(WholeWindow &whole)
    : m_whole(whole)
{
}

void GuideWalker::visit(const GuideWalk &walk, const std::function<bool(const QString &step)> &look)
{
    begin(walk.guide);
    for (const GuideEntry &entry : walk.entries) {
        if (!isAt(entry.step)) {
            return;
        }
        if (entry.isNew) {
            goOn();
            if (step() != entry.step) {
                goBack();
            }
            if (!isAt(entry.step) || !look(entry.step)) {
                return;
            }
        }
        fill(entry);
        if (entry.isNew && !look(entry.step)) {
            return;
        }
        goOn();
    }
}

bool GuideWalker::isAt(const QString &wanted)
{
    if (step() != wanted) {
        m_faults.append(QStringLiteral("%1 is shown instead of %2").arg(step(), wanted));
    }
    return step() == wanted;
}

void GuideWalker::begin(const QString &guide)
{
    m_whole.window.follow(QStringLiteral("guides/") + guide);
    settle();
}

QString GuideWalker::step() const
{
    const StepPage *shown = page();
    return shown == nullptr ? QString() : shown->step().id;
}

const StepPage *GuideWalker::page() const
{
    const auto all = m_whole.window.findChildren<StepPage *>();
    const auto shown = std::ranges::find_if(all, &StepPage::isVisible);
    return shown == all.end() ? nullptr : *shown;
}

void GuideWalker::fill(const GuideEntry &entry)
{
    if (!entry.choice.isEmpty()) {
        if (auto *button = m_whole.find<QAbstractButton>(QStringLiteral("choice-") + entry.choice)) {
            button->click();
        } else {
            m_faults.append(QStringLiteral("%1 has no choice %2").arg(entry.step, entry.choice));
        }
    }
    if (auto *edit = m_whole.find<QLineEdit>(QStringLiteral("edit-wallet"))) {
        type(edit, walletName(entry.wallet));
    }
    if (auto *edit = m_whole.find<QLineEdit>(QStringLiteral("newPassword"))) {
        type(edit, QStringLiteral("kettle-Orbit-74-meadow"));
    }
    fillFields(entry.step);
    addItems(entry.step);
    addEvidence();
    // The first and the last thing of a list are done.
    QList<QAbstractButton *> items = m_whole.window.findChildren<QAbstractButton *>();
    items.removeIf([](const QAbstractButton *button) {
        return !button->isVisible() || !button->isCheckable() ||
               !button->objectName().startsWith(QStringLiteral("item-"));
    });
    if (!items.isEmpty()) {
        items.constFirst()->setChecked(true);
        items.constLast()->setChecked(true);
    }
}

void GuideWalker::fillFields(const QString &step)
{
    for (const FieldText &text : FieldTexts) {
        if (auto *edit = m_whole.find(QStringLiteral("edit-") + QLatin1String(text.field))) {
            type(edit, QString::fromUtf16(isChinese() ? text.chinese : text.english));
        }
    }
    // The second of two payments has a number of its own.
    if (auto *order = m_whole.find(QStringLiteral("edit-order"));
        order != nullptr &&
        (step == QStringLiteral("second") || m_whole.find(QStringLiteral("itemTitle")) != nullptr)) {
        type(order, QStringLiteral("2026110112345699"));
    }
    if (auto *currency = m_whole.find<QComboBox>(QStringLiteral("currency-amount"))) {
        currency->setCurrentIndex(currency->findData(isChinese() ? QStringLiteral("CNY") : QStringLiteral("GBP")));
    }
    if (auto *country = m_whole.find<QComboBox>(QStringLiteral("edit-country"))) {
        country->setCurrentIndex(country->findData(isChinese() ? QStringLiteral("CN") : QStringLiteral("GB")));
    }
}

/// Of a group there are two: one in the list, and one that is open.
void GuideWalker::addItems(const QString &step)
{
    while (m_whole.find(QStringLiteral("addItem")) != nullptr && m_whole.find(QStringLiteral("itemTitle")) == nullptr) {
        press("addItem");
        if (m_whole.find(QStringLiteral("itemForm")) == nullptr) {
            m_faults.append(QStringLiteral("%1 takes no other item").arg(step));
            return;
        }
        fillFields(step);
        if (const auto *summary = m_whole.find<QLabel>(QStringLiteral("itemSummary"))) {
            m_entered.append(summary->text()); // nothing but what was typed, in one line
        }
    }
}

QString GuideWalker::write(const QString &name, const QByteArray &bytes)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        m_faults.append(QStringLiteral("the evidence cannot be written"));
    }
    return file.fileName();
}

void GuideWalker::addEvidence()
{
    const auto pages = m_whole.window.findChildren<EvidenceStep *>();
    for (EvidenceStep *page : pages) {
        if (!page->isVisible()) {
            continue;
        }
        QImage receipt(360, 240, QImage::Format_RGB32);
        receipt.fill(Qt::white);
        QPainter(&receipt).fillRect(40, 40, 280, 60, Qt::lightGray);
        const QString good = m_folder.filePath(QStringLiteral("receipt.png"));
        const QString bad = write(QStringLiteral("not-a-picture.png"), "no picture");
        if (!receipt.save(good)) {
            m_faults.append(QStringLiteral("the evidence cannot be written"));
        }
        const QStringList names{QStringLiteral("receipt.png"), QStringLiteral("photograph.jpg"),
                                QStringLiteral("bill.pdf")};
        m_entered.append(names);
        m_entered.append(names.join(u'\n')); // as the review has them
        constexpr int BehindJfif = 20;
        const QString photograph = write(QStringLiteral("photograph.jpg"),
                                         EvidenceFiles::picture("jpg").insert(BehindJfif, ExifMaker(6).segment()));
        const QString bill = write(QStringLiteral("bill.pdf"), EvidenceFiles::pdf(3));
        page->addFiles({good, photograph, bill, bad});
        if (!QTest::qWaitFor([page] { return !page->isBusy(); }, 30'000)) {
            m_faults.append(QStringLiteral("the evidence takes too long"));
        }
    }
}

QString GuideWalker::walletName(const QString &wanted) const
{
    if (wanted == Unlisted) {
        return isChinese() ? QStringLiteral("邻家钱包") : QStringLiteral("Corner Wallet");
    }
    for (const Wallet &wallet : m_whole.directory.wallets()) {
        const std::optional<ChosenWallet> chosen = chosenWallet(m_whole.directory, wallet.id);
        if (chosen && isWanted(*chosen, wanted)) {
            return wallet.name(m_whole.languages.language());
        }
    }
    return {};
}

bool GuideWalker::isChinese() const
{
    return m_whole.languages.language() == QStringLiteral("zh_CN");
}

void GuideWalker::goOn()
{
    press("guideContinue");
}

void GuideWalker::goBack()
{
    press("guideBack");
}

void GuideWalker::press(const char *button)
{
    if (auto *seen = m_whole.find<QAbstractButton>(QLatin1String(button))) {
        seen->click();
    }
    settle();
}

void GuideWalker::type(QWidget *edit, const QString &text)
{
    m_entered.append(text);
    edit->setFocus();
    if (auto *line = qobject_cast<QLineEdit *>(edit)) {
        line->selectAll();
        line->insert(text);
        emit line->textEdited(line->text());
    } else if (auto *lines = qobject_cast<QPlainTextEdit *>(edit)) {
        lines->setPlainText(text);
    }
}

std::vector<GuideWalk> guideWalks()
{
    std::vector<GuideWalk> walks = resetWalks();
    for (const std::vector<GuideWalk> &others : {refundWalks(), moneyWalks(), urgentWalks()}) {
        walks.insert(walks.end(), others.begin(), others.end());
    }
    return walks;
}

void settle()
{
    constexpr int Rounds = 4;
    for (int round = 0; round < Rounds; ++round) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

} // namespace WalletSupport
