#include "support/basepack.h"
#include "support/testwindow.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
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

void collect(const QJsonValue &value, QStringList &texts)
{
    if (value.isString()) {
        texts.append(value.toString());
    }
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array) {
        collect(entry, texts);
    }
    const QJsonObject object = value.toObject();
    for (const QJsonValue &entry : object) {
        collect(entry, texts);
    }
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
    void reachesTheHelp();
    void findsAPlantedText();

private:
    [[nodiscard]] bool isTranslated(const QString &text) const;
    /// The texts below `root` that are seen and not translated.
    [[nodiscard]] QStringList plainTexts(const QWidget *root) const;

    QStringList m_packTexts;
};

void TestPseudoLanguage::initTestCase()
{
    const Pack pack = basePack();
    const QString english = QStringLiteral("en");
    for (const Topic &topic : pack.topics(english)) {
        m_packTexts.append(topic.name);
    }
    for (const ArticleSummary &article : pack.articles(english)) {
        m_packTexts.append(article.title);
    }
    const QStringList guides = pack.guides();
    for (const QString &guide : guides) {
        collect(QJsonDocument::fromJson(pack.guideWords(guide, english)).object(), m_packTexts);
    }
    const Directory directory(pack);
    for (const Wallet &wallet : directory.wallets()) {
        m_packTexts.append(wallet.name(english));
        for (const Channel &channel : directory.channels(wallet.id)) {
            m_packTexts.append(channel.target);
        }
    }
    // Languages and keys have their own names.
    m_packTexts.append({QStringLiteral("English"), QStringLiteral("简体中文"), QStringLiteral("Ctrl K")});
}

bool TestPseudoLanguage::isTranslated(const QString &text) const
{
    const bool hasLetters = std::ranges::any_of(text, [](QChar c) { return c.isLetter(); });
    return !hasLetters || text.contains(Open) || m_packTexts.contains(text.trimmed());
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
        look(widget, "accessible name", widget->accessibleName());
        look(widget, "tooltip", widget->toolTip());
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            if (!label->inherits("WalletSupport::KeyLabel")) {
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
        {"no answer", "faq", "refund submarine zeppelin orchestra telescope"},
        {"list of guides", "guides", ""},
        {"refund guide", "guides/refund", ""},
        {"reset guide", "guides/reset-password", ""},
        {"settings", "settings", ""},
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
    test.window.follow(wish);
    if (!search.isEmpty()) {
        test.find<QLineEdit>("searchEdit")->setText(search);
    }
    // Live: everything is there before the language comes.
    PseudoLanguage language;
    QCoreApplication::installTranslator(&language);
    QGuiApplication::setLayoutDirection(direction);
    QTRY_VERIFY(test.window.windowTitle().startsWith(Open));
    const QStringList plain = plainTexts(&test.window);
    QVERIFY2(plain.isEmpty(), qPrintable(plain.join(QLatin1Char('\n'))));
    QVERIFY(!test.window.grab().isNull());
    QCOMPARE(test.window.layoutDirection(), direction);
}

void TestPseudoLanguage::reachesTheHelp()
{
    TestWindow test;
    test.press(Qt::Key_F1);
    const auto *help = test.window.findChild<QDialog *>();
    QVERIFY(help != nullptr);
    PseudoLanguage language;
    QCoreApplication::installTranslator(&language);
    QTRY_VERIFY(help->windowTitle().startsWith(Open));
    const QStringList plain = plainTexts(help);
    QVERIFY2(plain.isEmpty(), qPrintable(plain.join(QLatin1Char('\n'))));
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
