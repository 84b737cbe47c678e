#include "guidedriver.h"

#include "authoring/packbuilder.h"
#include "guides/steppage.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace WalletSupport {

GuideDriver::GuideDriver(const QString &language, const QString &cases, const std::optional<GuideSource> &own)
    : m_pack(buildGuides(own))
    , m_cases(cases.isEmpty() ? folder.filePath(QStringLiteral("cases")) : cases, m_clock)
    , page({m_pack, m_wallets.directory, m_clock, m_cases, dialogs, theme}, language, std::chrono::milliseconds(2))
{
    theme.apply(ColourScheme::Light, SmallestTextPercent);
    auto *layout = new QVBoxLayout(&m_window);
    layout->setContentsMargins({});
    layout->addWidget(&page);
    m_window.resize(700, 600);
    m_window.show();
    QObject::connect(&page, &GuidesPage::guideRequested, &page, [this](const QString &id) { page.showGuide(id); });
    QObject::connect(&page, &GuidesPage::caseRequested, &page,
                     [this](const QString &, const QString &id) { page.showCase(id); });
}

QString GuideDriver::text(const char *name)
{
    const auto *label = find<QLabel>(QLatin1String(name));
    return label != nullptr ? label->text() : QString();
}

QString GuideDriver::step()
{
    const auto all = page.findChildren<StepPage *>();
    for (const StepPage *shown : all) {
        if (shown->isVisibleTo(&page)) {
            return shown->step().id;
        }
    }
    return {};
}

QList<QAbstractButton *> GuideDriver::buttons(const char *name)
{
    QList<QAbstractButton *> seen = page.findChildren<QAbstractButton *>(QLatin1String(name));
    seen.removeIf([this](const QAbstractButton *button) { return !button->isVisibleTo(&page); });
    return seen;
}

bool GuideDriver::press(const char *name)
{
    auto *button = find<QAbstractButton>(QLatin1String(name));
    const auto isPlaced = [button] { return button->height() > 0; }; // a new page is laid out by the event loop
    if (button == nullptr || !button->isEnabled() || !QTest::qWaitFor(isPlaced)) {
        return false;
    }
    // A check box takes the mouse only where its mark and its words are.
    const QPoint middle = button->rect().center();
    QTest::mouseClick(button, Qt::LeftButton, {}, button->isCheckable() ? QPoint(12, middle.y()) : middle);
    return true;
}

bool GuideDriver::choose(const char *choice)
{
    return press(qPrintable(QStringLiteral("choice-") + QLatin1String(choice))) && goOn();
}

bool GuideDriver::type(const char *field, const QString &typed)
{
    auto *edit = find(QStringLiteral("edit-") + QLatin1String(field));
    if (edit == nullptr) {
        return false;
    }
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(edit, Qt::Key_Delete);
    if (auto *line = qobject_cast<QLineEdit *>(edit)) {
        line->insert(typed);
        emit line->textEdited(line->text());
    } else {
        qobject_cast<QPlainTextEdit *>(edit)->insertPlainText(typed);
    }
    return true;
}

bool GuideDriver::fillRefund(const char *reason)
{
    bool isGood = page.showGuide(QStringLiteral("refund")) && choose(reason) &&
                  type("wallet", QStringLiteral("Example Wallet")) && goOn() && choose("completed") &&
                  type("order", QStringLiteral("ＡＢ－１２３")) &&
                  type("date", QStringLiteral("２０２６－１１－０１")) && type("amount", QStringLiteral("¥1,234.50")) &&
                  type("recipient", QStringLiteral("Corner Shop")) && goOn();
    if (step() == QStringLiteral("second")) {
        isGood = isGood && type("order", QStringLiteral("AB-124")) && press("notSure-date") && goOn();
    }
    if (step() == QStringLiteral("seller")) {
        isGood = isGood && choose("refused");
    }
    isGood = isGood && step() == QStringLiteral("own-form") && goOn();
    for (const char *unknown : {"notSure-due", "notSure-received"}) {
        isGood = isGood && (!sees(unknown) || press(unknown));
    }
    return isGood && type("story", QStringLiteral("Nothing came.\nI asked twice.")) && goOn() &&
           press("nothingAtHand") && goOn() && type("name", QStringLiteral("Lee Example")) &&
           type("contact", QStringLiteral("139 0000 0000")) && goOn() && step() == QStringLiteral("review");
}

GuideSource GuideDriver::baseGuide(const QString &id)
{
    const QDir guides(QStringLiteral(WSC_BASE_GUIDES));
    const auto contents = [&guides](const QString &path) {
        QFile file(guides.filePath(path));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QString name = id + QStringLiteral(".json");
    GuideSource guide;
    guide.id = id;
    guide.flow = contents(name);
    for (const QString &locale : {QStringLiteral("en"), QStringLiteral("zh_CN")}) {
        guide.words[locale] = contents(locale + u'/' + name);
    }
    return guide;
}

Pack GuideDriver::buildGuides(const std::optional<GuideSource> &own)
{
    PackSource source;
    source.id = QStringLiteral("test");
    source.version = 1;
    source.issued = QDate(2026, 11, 22);
    source.locales = QStringList{QStringLiteral("en"), QStringLiteral("zh_CN")};
    for (const QString &id : {QStringLiteral("reset-password"), QStringLiteral("refund")}) {
        source.guides.push_back(baseGuide(id));
    }
    if (own) {
        source.guides.push_back(*own);
    }
    const Result<QByteArray, BuildError> bytes = buildPack(source);
    return std::move(*Pack::open(bytes.value_or(QByteArray())));
}

} // namespace WalletSupport
