#include "pictures/guidewalk.h"

#include "guides/evidencestep.h"
#include "pictures/photographer.h"
#include "support/wholewindow.h"
#include "window/directorywallets.h"

#include <QAbstractButton>
#include <QComboBox>
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
    {"name", u"Lee Example", u"李示例"},
    {"contact", u"lee@mail.example", u"lee@mail.example"},
};

const QString Unlisted = QStringLiteral("unlisted");
const QString SiteOnly = QStringLiteral("site");

/// Goes through one guide in one window.
class Walker final
{
public:
    Walker(Photographer &photographer, const Look &look, WholeWindow &whole)
        : m_photographer(photographer)
        , m_look(look)
        , m_whole(whole)
    {
    }

    void walk(const GuideWalk &walk);

private:
    [[nodiscard]] QString step();
    void fill(const Entry &entry);
    void fillFields(const QString &step);
    void addEvidence();
    [[nodiscard]] QString walletName(const QString &wanted) const;
    void goOn();
    void type(QWidget *edit, const QString &text);
    [[nodiscard]] bool isChinese() const { return m_look.language == QStringLiteral("zh_CN"); }

    Photographer &m_photographer;
    const Look &m_look;
    WholeWindow &m_whole;
    QTemporaryDir m_folder;
};

void Walker::walk(const GuideWalk &walk)
{
    m_whole.window.follow(QStringLiteral("guides/") + walk.guide);
    for (const Entry &entry : walk.entries) {
        settle();
        const QString page = QStringLiteral("guide-%1-%2").arg(walk.guide, entry.step);
        if (step() != entry.step) {
            m_photographer.tellFault(QStringLiteral("%1 (%2): %3 is shown instead").arg(page, m_look.name(), step()));
            return;
        }
        if (!entry.isTaken && entry.step == QStringLiteral("payment")) {
            // On the way past this page: what it says when nothing is filled in.
            goOn();
            m_photographer.takeScrolled(&m_whole.window, page + QStringLiteral("-errors"), m_look);
        }
        fill(entry);
        if (entry.isTaken) {
            m_photographer.takeScrolled(&m_whole.window, page, m_look);
        }
        goOn();
    }
}

QString Walker::step()
{
    const auto all = m_whole.window.findChildren<StepPage *>();
    for (const StepPage *page : all) {
        if (page->isVisible()) {
            return page->step().id;
        }
    }
    return {};
}

void Walker::fill(const Entry &entry)
{
    if (!entry.choice.isEmpty()) {
        if (auto *button = m_whole.find<QAbstractButton>(QStringLiteral("choice-") + entry.choice)) {
            button->click();
        } else {
            m_photographer.tellFault(QStringLiteral("%1 has no choice %2").arg(entry.step, entry.choice));
        }
    }
    if (auto *edit = m_whole.find<QLineEdit>(QStringLiteral("edit-wallet"))) {
        type(edit, walletName(entry.wallet));
    }
    if (auto *edit = m_whole.find<QLineEdit>(QStringLiteral("newPassword"))) {
        type(edit, QStringLiteral("kettle-Orbit-74-meadow"));
    }
    fillFields(entry.step);
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

void Walker::fillFields(const QString &step)
{
    for (const FieldText &text : FieldTexts) {
        if (auto *edit = m_whole.find(QStringLiteral("edit-") + QLatin1String(text.field))) {
            type(edit, QString::fromUtf16(isChinese() ? text.chinese : text.english));
        }
    }
    // The second of two payments has a number of its own.
    if (auto *order = m_whole.find(QStringLiteral("edit-order"));
        order != nullptr && step == QStringLiteral("second")) {
        type(order, QStringLiteral("2026110112345699"));
    }
    if (auto *currency = m_whole.find<QComboBox>(QStringLiteral("currency-amount"))) {
        currency->setCurrentIndex(currency->findData(isChinese() ? QStringLiteral("CNY") : QStringLiteral("GBP")));
    }
}

void Walker::addEvidence()
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
        const QString bad = m_folder.filePath(QStringLiteral("not-a-picture.png"));
        QFile file(bad);
        if (!receipt.save(good) || !file.open(QIODevice::WriteOnly) || file.write("no picture") < 0) {
            m_photographer.tellFault(QStringLiteral("the evidence cannot be written"));
        }
        file.close();
        page->addFiles({good, bad});
    }
}

QString Walker::walletName(const QString &wanted) const
{
    if (wanted == Unlisted) {
        return isChinese() ? QStringLiteral("邻家钱包") : QStringLiteral("Corner Wallet");
    }
    const DirectoryWallets wallets(m_whole.directory, m_whole.languages);
    for (const auto &wallet : wallets.wallets()) {
        const std::optional<WalletContext> context = wallets.wallet(wallet.id);
        const bool isSiteOnly = context && context->resetPage.isEmpty() && !context->site.isEmpty();
        if (wanted == SiteOnly ? isSiteOnly : wallet.id == wanted) {
            return wallet.name(m_look.language);
        }
    }
    return {};
}

void Walker::goOn()
{
    if (auto *button = m_whole.find<QAbstractButton>(QStringLiteral("guideContinue"))) {
        button->click();
    }
    settle();
}

void Walker::type(QWidget *edit, const QString &text)
{
    edit->setFocus();
    if (auto *line = qobject_cast<QLineEdit *>(edit)) {
        line->selectAll();
        line->insert(text);
        emit line->textEdited(line->text());
    } else if (auto *lines = qobject_cast<QPlainTextEdit *>(edit)) {
        lines->setPlainText(text);
    }
}

Entry taken(const char *step, const char *choice = "")
{
    return {QLatin1String(step), QLatin1String(choice), QStringLiteral("example-wallet"), true};
}

Entry passed(const char *step, const char *choice = "")
{
    return {QLatin1String(step), QLatin1String(choice), QStringLiteral("example-wallet"), false};
}

} // namespace

std::vector<GuideWalk> guideWalks()
{
    const QString refund = QStringLiteral("refund");
    const QString reset = QStringLiteral("reset-password");
    Entry unlisted = passed("wallet");
    unlisted.wallet = Unlisted;
    Entry siteOnly = passed("wallet");
    siteOnly.wallet = SiteOnly;
    return {
        {refund,
         {taken("reason", "paid-twice"), taken("wallet"), taken("payment"), taken("second"), taken("story"),
          taken("evidence"), taken("contact"), taken("review"), taken("letter")}},
        {refund, {passed("reason", "not-me"), taken("first-aid")}},
        {refund, {passed("reason", "not-sure"), taken("decide")}},
        {refund, {passed("reason", "wrong-payment"), passed("wallet"), passed("payment"), taken("intended")}},
        {refund, {passed("reason", "not-received"), passed("wallet"), passed("payment"), taken("seller", "refused")}},
        {reset,
         {taken("wallet"), taken("registered"), taken("open-reset-page"), taken("arrived", "not-sure"),
          taken("look", "not-there"), taken("causes"), taken("again", "came"), taken("password"), taken("finish"),
          taken("done")}},
        {reset,
         {unlisted, passed("registered"), taken("find-page"), passed("arrived", "unknown"), taken("other-address"),
          passed("again", "still-not"), taken("support")}},
        {reset, {siteOnly, passed("registered"), taken("open-site")}},
    };
}

void takeWalk(Photographer &photographer, const Look &look, WholeWindow &whole, const GuideWalk &walk)
{
    Walker(photographer, look, whole).walk(walk);
}

} // namespace WalletSupport
