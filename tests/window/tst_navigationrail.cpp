#include "ui/languagecontroller.h"
#include "ui/theme.h"
#include "window/navigationrail.h"
#include "window/railbutton.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace WalletSupport;

/// The rail as a screen reader is told of it.
class TestNavigationRail final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_rail.reset(); }
    void saysWhichPageIsOpen();
    void saysItInAnotherLanguage();
    void listsTheLanguagesBelowTheirButton();
    void choosesALanguageOverTheTree();
    void beginsAtThePresentLanguage();
    void namesItsPagesWhereItIsNarrow_data();
    void namesItsPagesWhereItIsNarrow();
    void measuresAButtonAnew();

private:
    [[nodiscard]] QAccessibleInterface *seen(const char *name) const
    {
        return QAccessible::queryAccessibleInterface(m_rail->findChild<QAbstractButton *>(QLatin1String(name)));
    }
    /// The buttons that are described as the open page's.
    [[nodiscard]] QStringList described() const
    {
        QStringList names;
        for (const char *name : {"railHome", "railAnswers", "railGuides", "railCases", "railCheck", "railStolen",
                                 "railHelp", "railLanguage", "railSettings"}) {
            if (!seen(name)->text(QAccessible::Description).isEmpty()) {
                names.append(QLatin1String(name));
            }
        }
        return names;
    }
    /// Opens the menu as a screen reader does, and gives its item of this name.
    [[nodiscard]] QAccessibleInterface *openedItem(const QString &name) const
    {
        seen("railLanguage")->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QAccessibleInterface *menu = seen("railLanguage")->child(0);
        for (int number = 0; menu != nullptr && number < menu->childCount(); ++number) {
            if (menu->child(number)->text(QAccessible::Name) == name) {
                return menu->child(number);
            }
        }
        return nullptr;
    }

    Theme m_theme;
    LanguageController m_languages;
    std::unique_ptr<NavigationRail> m_rail;
};

void TestNavigationRail::init()
{
    QVERIFY(m_languages.setLanguage(QStringLiteral("en")));
    m_theme.apply(ColourScheme::Light, SmallestTextPercent);
    m_rail = std::make_unique<NavigationRail>(m_theme);
    m_rail->setLanguage(QStringLiteral("en"));
    m_rail->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_rail.get()));
}

void TestNavigationRail::saysWhichPageIsOpen()
{
    m_rail->setPresent(PageId::Home);
    QCOMPARE(described(), QStringList{QStringLiteral("railHome")});
    for (const auto &[page, button] :
         {std::pair(PageId::Answers, "railAnswers"), std::pair(PageId::Cases, "railCases"),
          std::pair(PageId::Check, "railCheck"), std::pair(PageId::Stolen, "railStolen"),
          std::pair(PageId::Help, "railHelp"), std::pair(PageId::Settings, "railSettings")}) {
        m_rail->setPresent(page);
        QCOMPARE(described(), QStringList{QLatin1String(button)});
    }
    m_rail->setPresent(PageId::Guides);
    QCOMPARE(described(), QStringList{QStringLiteral("railGuides")});
    QCOMPARE(seen("railGuides")->text(QAccessible::Description), QStringLiteral("This page is open"));
    // A button all the same, and no check box.
    QCOMPARE(seen("railGuides")->role(), QAccessible::Button);
    QVERIFY(!seen("railGuides")->state().checkable);
}

void TestNavigationRail::saysItInAnotherLanguage()
{
    m_rail->setPresent(PageId::Settings);
    QVERIFY(m_languages.setLanguage(QStringLiteral("zh_CN")));
    QTRY_COMPARE(seen("railSettings")->text(QAccessible::Description), QStringLiteral("当前页面"));
    QCOMPARE(described(), QStringList{QStringLiteral("railSettings")});
}

void TestNavigationRail::listsTheLanguagesBelowTheirButton()
{
    QAccessibleInterface *english = openedItem(QStringLiteral("English"));
    QVERIFY(english != nullptr);
    QVERIFY(openedItem(QStringLiteral("简体中文")) != nullptr);
    QCOMPARE(english->role(), QAccessible::MenuItem);
    QVERIFY(english->state().checked);
    QVERIFY(!english->state().invisible);
    QCOMPARE(seen("railLanguage")->childCount(), 1);
    QCOMPARE(seen("railLanguage")->indexOfChild(english->parent()), 0);
    QVERIFY(seen("railLanguage")->state().hasPopup);
    QCOMPARE(seen("railHome")->childCount(), 0);
}

void TestNavigationRail::choosesALanguageOverTheTree()
{
    QSignalSpy chosen(m_rail.get(), &NavigationRail::languageChosen);
    QAccessibleInterface *chinese = openedItem(QStringLiteral("简体中文"));
    QVERIFY(chinese != nullptr);
    chinese->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QTRY_COMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toString(), QStringLiteral("zh_CN"));
    // Opened again, it marks what holds now.
    m_rail->setLanguage(QStringLiteral("zh_CN"));
    QVERIFY(openedItem(QStringLiteral("简体中文"))->state().checked);
    QVERIFY(!openedItem(QStringLiteral("English"))->state().checked);
}

void TestNavigationRail::beginsAtThePresentLanguage()
{
    m_rail->setLanguage(QStringLiteral("zh_CN"));
    QTest::mouseClick(m_rail->findChild<QAbstractButton *>(QStringLiteral("railLanguage")), Qt::LeftButton);
    auto *menu = m_rail->findChild<QMenu *>(QStringLiteral("languageMenu"));
    QTRY_VERIFY(menu->isVisible());
    QCOMPARE(menu->activeAction()->data().toString(), QStringLiteral("zh_CN"));
    QSignalSpy chosen(m_rail.get(), &NavigationRail::languageChosen);
    QTest::keyClick(menu, Qt::Key_Up);
    QTest::keyClick(menu, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toString(), QStringLiteral("en"));
}

void TestNavigationRail::namesItsPagesWhereItIsNarrow_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("percent");
    for (const char *language : {"en", "zh_CN"}) {
        for (const int percent : {SmallestTextPercent, LargestTextPercent}) {
            QTest::addRow("%s, %d %%", language, percent) << QString::fromLatin1(language) << percent;
        }
    }
}

void TestNavigationRail::namesItsPagesWhereItIsNarrow()
{
    QFETCH(QString, language);
    QFETCH(int, percent);
    QVERIFY(m_languages.setLanguage(language));
    m_theme.apply(ColourScheme::Light, percent);
    m_theme.applyFont();
    m_rail->setLanguage(language);
    m_rail->setNarrow(true);
    m_rail->resize(m_rail->sizeHint().width(), 600);
    QCoreApplication::sendPostedEvents();
    const auto buttons = m_rail->findChildren<RailButton *>();
    QCOMPARE(buttons.size(), 9);
    for (const RailButton *button : buttons) {
        QVERIFY2(button->showsName(), qPrintable(button->objectName()));
        QVERIFY2(m_rail->rect().contains(button->geometry()), qPrintable(button->objectName()));
        QVERIFY(button->width() >= button->sizeHint().width());
    }
    // As low as the window can be, the icons remain, none over another.
    m_rail->resize(m_rail->width(), 480);
    QCoreApplication::sendPostedEvents();
    for (int number = 0; number < buttons.size(); ++number) {
        QVERIFY(m_rail->rect().contains(buttons.at(number)->geometry()));
        QVERIFY(number == 0 || buttons.at(number)->y() > buttons.at(number - 1)->geometry().bottom());
        QVERIFY(buttons.at(number)->height() >= 24);
    }
}

void TestNavigationRail::measuresAButtonAnew()
{
    RailButton button(QStringLiteral("house"), RailButton::Emphasis::Main, m_theme);
    button.setLabel(QStringLiteral("Home"), QStringLiteral("Home"));
    const int width = button.sizeHint().width();
    button.setLabel(QStringLiteral("Home and garden"), QStringLiteral("Home"));
    const int longWidth = button.sizeHint().width();
    QVERIFY(longWidth > width);
    button.setNarrow(true);
    QVERIFY(button.sizeHint().width() < width);
    button.setNarrow(false);
    QCOMPARE(button.sizeHint().width(), longWidth);
    QFont font = button.font();
    font.setPixelSize(font.pixelSize() + 10);
    button.setFont(font);
    QVERIFY(button.sizeHint().width() > longWidth);
    const int height = button.sizeHint().height();
    m_theme.apply(ColourScheme::Light, LargestTextPercent);
    QVERIFY(button.sizeHint().height() > height);
}

QTEST_MAIN(TestNavigationRail)
#include "tst_navigationrail.moc"
