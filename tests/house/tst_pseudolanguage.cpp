#include "core/directory/rights.h"
#include "core/guides/currencies.h"
#include "core/guides/guidewords.h"
#include "support/guidewalk.h"
#include "support/testwindow.h"
#include "wallets/channeltexts.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTranslator>

using namespace WalletSupport;

namespace {

constexpr QChar Open(0x27e6);
constexpr QChar Close(0x27e7);

/// Every string in brackets and longer by 40 %.
class PseudoLanguage final : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        return Open + text + QString((text.size() * 2 + 4) / 5, QLatin1Char('~')) + Close;
    }
};

/// A text of a guide may have names in braces, which stand for anything when it is shown.
QRegularExpression patternOf(const QString &text)
{
    static const QRegularExpression name(QStringLiteral("\\\\\\{[^{}]*\\\\\\}"));
    const QString escaped = QRegularExpression::escape(text);
    return QRegularExpression(
        QRegularExpression::anchoredPattern(QString(escaped).replace(name, QStringLiteral(".+"))));
}

} // namespace

/// Installs a language that marks every string of ours, live, and looks for visible text that does not show the mark.
/// Texts of the pack, names of languages, and what has no letters are let through.
class TestPseudoLanguage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }
    void reachesEveryText_data();
    void reachesEveryText();
    void reachesEveryStep_data();
    void reachesEveryStep();
    void reachesTheContacts_data();
    void reachesTheContacts();
    void findsAPlantedText();

private:
    /// Installs the language while the window is seen, and looks for texts that it does not reach.
    void lookLive(TestWindow &test, Qt::LayoutDirection direction, const QString &page) const;
    [[nodiscard]] bool isTranslated(const QString &text) const;
    /// The texts below `root` that are seen and not translated.
    [[nodiscard]] QStringList plainTexts(const QWidget *root) const;

    void collect(const QString &guide, const QByteArray &json);
    void collectRights(const Directory &directory);

    QStringList m_packTexts; ///< with what the person has entered
    QList<QRegularExpression> m_filledTexts;
};

void TestPseudoLanguage::initTestCase()
{
    const TestWindow test({1280, 800}, WholeWindow::examplePack());
    const Pack &pack = test.pack;
    const QString english = QStringLiteral("en");
    for (const Topic &topic : pack.topics(english)) {
        m_packTexts.append(topic.name);
    }
    for (const ArticleSummary &article : pack.articles(english)) {
        m_packTexts.append(article.title);
    }
    const QStringList guides = pack.guides();
    for (const QString &guide : guides) {
        collect(guide, pack.guideWords(guide, english));
    }
    const Directory directory(pack);
    for (const Wallet &wallet : directory.wallets()) {
        m_packTexts.append(wallet.name(english));
        const QStringList countries = directory.details(wallet.id).countries;
        for (const QString &country : countries) {
            m_packTexts.append(directory.countryName(country, english));
        }
        for (const Channel &channel : directory.channels(wallet.id)) {
            m_packTexts.append({channel.target, channelTarget(channel)});
            for (const DirectorySource &source : directory.sources(wallet.id, channel.path)) {
                m_packTexts.append(source.address);
            }
        }
    }
    collectRights(directory);
    const ReportingLines lines = directory.reportingLines();
    const QStringList countries = lines.countries();
    for (const QString &country : countries) {
        m_packTexts.append(directory.countryName(country, english));
        for (const ReportingLine &line : lines.forCountry(country, english)) {
            m_packTexts.append({line.name, line.target, line.display});
        }
    }
    m_packTexts.append(currencyCodes());
    // What is checked is shown as it is.
    m_packTexts.append({QStringLiteral("https://alipay.com.verify.test/"), QStringLiteral("x@y.test")});
    // What the person of the example cases has written, and what they are called.
    m_packTexts.append({QStringLiteral("Corner Wallet"), QStringLiteral("Order 8834"), QStringLiteral("receipt.png"),
                        QStringLiteral("They promised to pay it back"), QStringLiteral("help@corner.example"),
                        QStringLiteral("The shop says it paid back on Monday.")});
    m_filledTexts.append(QRegularExpression(QStringLiteral("^Corner Wallet · [0-9A-Z-]+$")));
    // Languages, keys and networks have their own names.
    m_packTexts.append({QStringLiteral("Facebook"), QStringLiteral("Instagram"), QStringLiteral("TikTok")});
    m_packTexts.append({QStringLiteral("English"), QStringLiteral("简体中文"), QStringLiteral("English · 简体中文"),
                        QStringLiteral("Ctrl K"), QStringLiteral("X")});
}

void TestPseudoLanguage::collectRights(const Directory &directory)
{
    const QString english = QStringLiteral("en");
    const Rights rights(directory.pack());
    const auto add = [&](const QString &country, const QString &wallet) {
        for (const Right &right : rights.of(country, wallet, english)) {
            m_packTexts.append({right.text, right.decides});
        }
    };
    const QStringList countries = directory.namedCountries();
    for (const QString &country : countries) {
        m_packTexts.append(directory.countryName(country, english));
        add(country, {});
    }
    for (const Wallet &wallet : directory.wallets()) {
        add({}, wallet.id);
    }
}

void TestPseudoLanguage::collect(const QString &guide, const QByteArray &json)
{
    const auto words = GuideWords::read(json);
    QVERIFY2(words, qPrintable(guide));
    const QStringList paths = words->paths();
    for (const QString &path : paths) {
        // What a document says is looked for in its own labels: a line of it may be nothing but a name in braces.
        if (path.startsWith(QLatin1String("documents.")) && !path.endsWith(QLatin1String(".title"))) {
            continue;
        }
        const QString text = words->text(path);
        if (placeholders(text).isEmpty()) {
            m_packTexts.append(text);
        } else {
            m_filledTexts.append(patternOf(text));
        }
    }
}

bool TestPseudoLanguage::isTranslated(const QString &text) const
{
    const bool hasLetters = std::ranges::any_of(text, [](QChar c) { return c.isLetter(); });
    if (!hasLetters || text.contains(Open) || m_packTexts.contains(text.trimmed()) ||
        std::ranges::any_of(m_filledTexts, [&](const auto &pattern) { return pattern.match(text).hasMatch(); })) {
        return true;
    }
    // The review says what was ticked on a list, one below the other.
    const QStringList lines = text.split(u'\n');
    return lines.size() > 1 && std::ranges::all_of(lines, [this](const QString &line) { return isTranslated(line); });
}

QStringList TestPseudoLanguage::plainTexts(const QWidget *root) const
{
    QStringList plain;
    const auto look = [&](const QWidget *widget, const char *what, const QString &text) {
        if (!isTranslated(text)) {
            plain.append(QStringLiteral("%1 %2 of %3: %4")
                             .arg(QLatin1String(widget->metaObject()->className()), QLatin1String(what),
                                  widget->objectName(), text));
        }
    };
    const auto widgets = root->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->objectName().startsWith(QLatin1String("qt_"))) {
            continue;
        }
        const QStringList lines = widget->accessibleName().split(u'\n'); // a group may say several of the pack's texts
        if (!isTranslated(lines.join(u'\n'))) {
            for (const QString &line : lines) {
                look(widget, "accessible name", line);
            }
        }
        look(widget, "tooltip", widget->toolTip());
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            // A document is written in the pack's words.
            static const QStringList documents{QStringLiteral("documentSubject"), QStringLiteral("documentBody"),
                                               QStringLiteral("ownSubject"), QStringLiteral("ownBody")};
            const bool isDocument = documents.contains(label->objectName());
            if (!isDocument && !label->inherits("WalletSupport::KeyLabel")) {
                look(widget, "text", label->text());
            }
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            look(widget, "text", button->text());
        } else if (const auto *line = qobject_cast<const QLineEdit *>(widget)) {
            look(widget, "placeholder", line->placeholderText());
        } else if (const auto *edit = qobject_cast<const QPlainTextEdit *>(widget)) {
            look(widget, "placeholder", edit->placeholderText());
        } else if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
            for (int item = 0; item < box->count(); ++item) {
                look(widget, "item", box->itemText(item));
            }
        }
        for (const QAction *action : widget->actions()) {
            look(widget, "action", action->text());
        }
    }
    plain.removeDuplicates();
    return plain;
}

void TestPseudoLanguage::reachesEveryText_data()
{
    QTest::addColumn<QString>("wish");
    QTest::addColumn<QString>("search");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    const std::tuple<const char *, const char *, const char *> pages[] = {
        {"home", "home", ""},
        {"answers", "faq", ""},
        {"an article and results", "faq/reset-password", "refund"},
        {"no answer", "faq", "reset the submarine zeppelin of the orchestra"},
        {"list of guides", "guides", ""},
        {"check", "check", ""},
        {"a checked message",
         "wallet-support:check?text=tell%20me%20the%20code%2095188%20https://alipay.com.verify.test/%20x@y.test", ""},
        {"an article on theft", "wallet-support:article/account-stolen-first-minutes", ""},
        {"account stolen", "stolen", ""},
        {"settings", "settings", ""},
        {"help", "help", ""},
        {"no cases", "cases", ""},
        {"list of cases", "cases/LIST", ""},
        {"a case", "cases/ONE", ""},
        {"a case with its forms", "cases/FORMS", ""},
    };
    for (const auto &[name, wish, search] : pages) {
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            QTest::addRow("%s, %s", name, direction == Qt::LeftToRight ? "left to right" : "right to left")
                << QString::fromLatin1(wish) << QString::fromLatin1(search) << direction;
        }
    }
}

void TestPseudoLanguage::reachesEveryText()
{
    QFETCH(QString, wish);
    QFETCH(QString, search);
    QFETCH(Qt::LayoutDirection, direction);
    TestWindow test;
    if (wish.startsWith(QLatin1String("faq/"))) {
        wish = QStringLiteral("faq/") + test.pack.articles(QStringLiteral("en")).front().id;
    }
    test.follow(wish);
    if (!search.isEmpty()) {
        test.find<QLineEdit>("searchEdit")->setText(search);
    }
    lookLive(test, direction, wish);
}

void TestPseudoLanguage::reachesEveryStep_data()
{
    QTest::addColumn<GuideWalk>("walk");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    for (const GuideWalk &walk : guideWalks()) {
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            QTest::addRow("%s to %s, %s", qPrintable(walk.guide), qPrintable(walk.entries.back().step),
                          direction == Qt::LeftToRight ? "left to right" : "right to left")
                << walk << direction;
        }
    }
}

void TestPseudoLanguage::reachesEveryStep()
{
    QFETCH(GuideWalk, walk);
    QFETCH(Qt::LayoutDirection, direction);
    TestWindow test({1280, 800}, WholeWindow::examplePack());
    GuideWalker walker(test);
    walker.visit(walk, [&](const QString &step) {
        m_packTexts.append(walker.entered());
        lookLive(test, direction, step);
        return !QTest::currentTestFailed();
    });
    QCOMPARE(walker.faults(), QStringList());
}

void TestPseudoLanguage::reachesTheContacts_data()
{
    QTest::addColumn<QString>("wish");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    for (const char *wish : {"faq/after-a-theft", "stolen"}) {
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            QTest::addRow("%s, %s", wish, direction == Qt::LeftToRight ? "left to right" : "right to left")
                << QString::fromLatin1(wish) << direction;
        }
    }
}

void TestPseudoLanguage::reachesTheContacts()
{
    QFETCH(QString, wish);
    QFETCH(Qt::LayoutDirection, direction);
    TestWindow test({1280, 800}, WholeWindow::examplePack());
    test.window.chooseWallet(QStringLiteral("example-wallet"));
    test.window.follow(wish);
    // All that unfolds and opens.
    const auto folded = test.find("contactPanel")->findChildren<QAbstractButton *>(QStringLiteral("more"));
    QVERIFY(folded.size() > 10);
    for (QAbstractButton *more : folded) {
        more->click();
    }
    settle();
    lookLive(test, direction, wish);
    test.find("channel-hotlines.0")->findChild<QAbstractButton *>(QStringLiteral("code"))->click();
    lookLive(test, direction, QStringLiteral("QR code"));
    test.find<QDialog>("qrDialog")->close();
    test.find("channel-emails.1")->findChild<QAbstractButton *>(QStringLiteral("open"))->click();
    lookLive(test, direction, QStringLiteral("preview of an e-mail"));
}

void TestPseudoLanguage::lookLive(TestWindow &test, Qt::LayoutDirection direction, const QString &page) const
{
    // Live: everything is there before the language comes, and stays when it has gone again.
    PseudoLanguage language;
    QCoreApplication::installTranslator(&language);
    QGuiApplication::setLayoutDirection(direction);
    QTRY_VERIFY(test.window.windowTitle().startsWith(Open));
    settle();
    const QStringList plain = plainTexts(&test.window);
    QVERIFY2(plain.isEmpty(), qPrintable(page + QStringLiteral(":\n") + plain.join(QLatin1Char('\n'))));
    QVERIFY(!test.window.grab().isNull());
    QCOMPARE(test.window.layoutDirection(), direction);
    QCoreApplication::removeTranslator(&language);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QTRY_VERIFY(!test.window.windowTitle().startsWith(Open));
}

void TestPseudoLanguage::findsAPlantedText()
{
    TestWindow test;
    auto *planted = new QLabel(QStringLiteral("Not translated"), &test.window);
    planted->show();
    PseudoLanguage language;
    QCoreApplication::installTranslator(&language);
    QTRY_VERIFY(test.window.windowTitle().startsWith(Open));
    QCOMPARE(plainTexts(&test.window).size(), 1);
}

QTEST_MAIN(TestPseudoLanguage)
#include "tst_pseudolanguage.moc"
