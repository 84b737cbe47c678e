#include "ui/announcer.h"
#include "ui/languagecontroller.h"
#include "ui/theme.h"
#include "wallets/walletchooser.h"
#include "wallets/walletlistmodel.h"

#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace WalletSupport;

class TestWalletChooser : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void showsAllByName();
    void findsWhileTyping();
    void choosesByKeyboard();
    void choosesByMouse();
    void choosesNothingUnseen();
    void putsFavouritesAndRecentFirst();
    void togglesFavourites();
    void offersTheUnlisted();
    void asksWhatAMisspeltNameMeans();
    void choosesNoneOfSeveralThatMayBeMeant();
    void showsWhereTheKeyboardIs();
    void leavesByEscape();
    void keepsWhatWasTypedInAnotherLanguage();
    void standsHugeTexts();

private:
    [[nodiscard]] QStringList shown() const;

    const std::vector<Wallet> m_wallets = {
        {QStringLiteral("wise"), QStringLiteral("Wise"), QStringLiteral("Wise"), QStringLiteral("Wise")},
        {QStringLiteral("alipay"), QStringLiteral("Alipay"), QStringLiteral("支付宝"), QStringLiteral("支付宝")},
        {QStringLiteral("momo"), QStringLiteral("MoMo"), QStringLiteral("Ví MoMo"), QStringLiteral("MoMo")},
    };
    Theme m_theme;
    LanguageController m_languages;
    std::unique_ptr<WalletChooser> m_chooser;
    QLineEdit *m_field = nullptr;
    QListView *m_list = nullptr;
};

void TestWalletChooser::init()
{
    QVERIFY(m_languages.setLanguage(QStringLiteral("en")));
    m_theme.apply(ColourScheme::Light, 100);
    m_chooser = std::make_unique<WalletChooser>(m_wallets, WalletSearch(m_wallets), m_theme);
    m_field = m_chooser->findChild<QLineEdit *>(QStringLiteral("walletSearch"));
    m_list = m_chooser->findChild<QListView *>(QStringLiteral("walletList"));
    m_chooser->resize(260, 400);
    m_chooser->show();
    QVERIFY(QTest::qWaitForWindowActive(m_chooser.get()));
    m_chooser->begin(QString());
}

void TestWalletChooser::cleanup()
{
    m_chooser.reset();
}

QStringList TestWalletChooser::shown() const
{
    const auto *model = static_cast<WalletListModel *>(m_list->model());
    QStringList ids;
    for (int row = 0; row < model->rowCount(); ++row) {
        ids.append(model->row(row).id.isEmpty() ? QStringLiteral("-") : model->row(row).id);
    }
    return ids;
}

void TestWalletChooser::showsAllByName()
{
    QCOMPARE(shown(), (QStringList{QStringLiteral("alipay"), QStringLiteral("momo"), QStringLiteral("wise"),
                                   QStringLiteral("-")}));
    const auto *model = static_cast<WalletListModel *>(m_list->model());
    QCOMPARE(model->row(0).otherName, QStringLiteral("支付宝"));
    QCOMPARE(model->row(2).otherName, QString());
    m_chooser->begin(QStringLiteral("momo"));
    QCOMPARE(m_list->currentIndex().row(), 1);
}

void TestWalletChooser::findsWhileTyping()
{
    QTest::keyClicks(m_field, QStringLiteral("vi "));
    QCOMPARE(shown(), (QStringList{QStringLiteral("momo"), QStringLiteral("-")}));
    m_field->setText(QStringLiteral("支付"));
    QCOMPARE(shown(), (QStringList{QStringLiteral("alipay"), QStringLiteral("-")}));
    m_field->clear();
    QCOMPARE(shown().size(), 4);
}

void TestWalletChooser::choosesByKeyboard()
{
    QSignalSpy chosen(m_chooser.get(), &WalletChooser::chosen);
    QTest::keyClick(m_field, Qt::Key_Down);
    QTest::keyClick(m_field, Qt::Key_Down);
    QTest::keyClick(m_field, Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().toString(), QStringLiteral("momo"));
    QTest::keyClicks(m_field, QStringLiteral("WISE"));
    QTest::keyClick(m_field, Qt::Key_Enter);
    QCOMPARE(chosen.last().first().toString(), QStringLiteral("wise"));
}

void TestWalletChooser::choosesByMouse()
{
    QSignalSpy chosen(m_chooser.get(), &WalletChooser::chosen);
    const QRect place = m_list->visualRect(m_list->model()->index(2, 0));
    QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {}, place.center());
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().toString(), QStringLiteral("wise"));
}

void TestWalletChooser::putsFavouritesAndRecentFirst()
{
    m_chooser->setLists({{QStringLiteral("wise")}, {QStringLiteral("momo"), QStringLiteral("wise")}});
    QCOMPARE(shown().mid(0, 3),
             QStringList({QStringLiteral("wise"), QStringLiteral("momo"), QStringLiteral("alipay")}));
    const auto *model = static_cast<const WalletListModel *>(m_list->model());
    QCOMPARE(model->row(0).caption, QStringLiteral("Favourites"));
    QCOMPARE(model->row(1).caption, QStringLiteral("Used last"));
    QCOMPARE(model->row(2).caption, QStringLiteral("All wallets"));
    // Who types wants what fits.
    QTest::keyClicks(m_field, QStringLiteral("ali"));
    QCOMPARE(shown().constFirst(), QStringLiteral("alipay"));
    QVERIFY(model->row(0).caption.isEmpty());
}

void TestWalletChooser::togglesFavourites()
{
    QSignalSpy toggled(m_chooser.get(), &WalletChooser::favouriteToggled);
    QSignalSpy chosen(m_chooser.get(), &WalletChooser::chosen);
    const auto strip = [this](int row) {
        const QRect place = m_list->visualRect(m_list->model()->index(row, 0));
        return QPoint(place.right() - 10, place.center().y());
    };
    // Without lists there is no star, and a click there chooses.
    QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {}, strip(0));
    QCOMPARE(chosen.count(), 1);
    m_chooser->setLists({});
    QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {}, strip(0));
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(toggled.count(), 1);
    QCOMPARE(toggled.last().first().toString(), QStringLiteral("alipay"));
    m_list->setFocus();
    m_list->setCurrentIndex(m_list->model()->index(1, 0));
    QTest::keyClick(m_list, Qt::Key_Space);
    QCOMPARE(toggled.last().first().toString(), QStringLiteral("momo"));
    QTest::keyClicks(m_field, QStringLiteral("wise"));
    QTest::keyClick(m_field, Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(toggled.last().first().toString(), QStringLiteral("wise"));
    QCOMPARE(toggled.count(), 3);
    m_chooser->setLists({{QStringLiteral("wise")}, {}});
    const QModelIndex first = m_list->model()->index(0, 0);
    QCOMPARE(first.data(Qt::AccessibleDescriptionRole).toString(), QStringLiteral("Favourite"));
}

void TestWalletChooser::choosesNothingUnseen()
{
    QSignalSpy chosen(m_chooser.get(), &WalletChooser::chosen);
    QTest::keyClick(m_field, Qt::Key_Return);
    QCOMPARE(chosen.count(), 0);
}

void TestWalletChooser::offersTheUnlisted()
{
    QSignalSpy chosen(m_chooser.get(), &WalletChooser::chosen);
    QTest::keyClicks(m_field, QStringLiteral("bank of nowhere"));
    QCOMPARE(shown(), QStringList{QStringLiteral("-")});
    QTest::keyClick(m_field, Qt::Key_Return);
    QCOMPARE(chosen.count(), 0); // nobody chose that yet
    QTest::keyClick(m_field, Qt::Key_Down);
    QTest::keyClick(m_field, Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QVERIFY(chosen.first().first().toString().isEmpty());
}

void TestWalletChooser::asksWhatAMisspeltNameMeans()
{
    QSignalSpy chosen(m_chooser.get(), &WalletChooser::chosen);
    QTest::keyClicks(m_field, QStringLiteral("alipya"));
    QCOMPARE(shown(), (QStringList{QStringLiteral("alipay"), QStringLiteral("-")}));
    const auto *model = static_cast<const WalletListModel *>(m_list->model());
    QCOMPARE(model->row(0).caption, QStringLiteral("Did you mean Alipay?"));
    QVERIFY(model->index(0).data(Qt::AccessibleDescriptionRole).toString().contains(model->row(0).caption));
    QCOMPARE(m_chooser->findChild<Announcer *>()->accessibleName(), model->row(0).caption);
    QTest::keyClick(m_field, Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().toString(), QStringLiteral("alipay"));
}

void TestWalletChooser::choosesNoneOfSeveralThatMayBeMeant()
{
    const std::vector<Wallet> wallets = {
        {QStringLiteral("a"), QStringLiteral("Gopay"), QStringLiteral("Gopay"), QStringLiteral("Gopay")},
        {QStringLiteral("b"), QStringLiteral("Gupay"), QStringLiteral("Gupay"), QStringLiteral("Gupay")},
    };
    WalletChooser chooser(wallets, WalletSearch(wallets), m_theme);
    QSignalSpy chosen(&chooser, &WalletChooser::chosen);
    auto *field = chooser.findChild<QLineEdit *>(QStringLiteral("walletSearch"));
    QTest::keyClicks(field, QStringLiteral("gapay"));
    QCOMPARE(chooser.findChild<QListView *>(QStringLiteral("walletList"))->model()->rowCount(), 3);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(chosen.count(), 0);
}

void TestWalletChooser::showsWhereTheKeyboardIs()
{
    QVERIFY(!m_list->currentIndex().isValid());
    QTest::keyClick(m_field, Qt::Key_Tab);
    QVERIFY(m_list->hasFocus());
    QCOMPARE(m_list->currentIndex().row(), 0);
    // The row says whether the keys go to it or to the field.
    const QRect row = m_list->visualRect(m_list->currentIndex());
    const auto edge = [&] { return m_list->viewport()->grab().toImage().pixelColor(row.x() + 1, row.center().y()); };
    QTRY_COMPARE(edge(), m_theme.colours().accent);
    m_field->setFocus();
    QTRY_COMPARE(edge(), m_theme.colours().accentSoft);
}

void TestWalletChooser::leavesByEscape()
{
    QSignalSpy left(m_chooser.get(), &WalletChooser::left);
    QTest::keyClick(m_field, Qt::Key_Escape);
    QTest::keyClick(m_list, Qt::Key_Escape);
    QCOMPARE(left.count(), 2);
}

void TestWalletChooser::keepsWhatWasTypedInAnotherLanguage()
{
    QTest::keyClicks(m_field, QStringLiteral("i"));
    QTest::keyClick(m_field, Qt::Key_Down);
    const QString before = m_list->currentIndex().data().toString();
    const QString placeholder = m_field->placeholderText();
    QVERIFY(m_languages.setLanguage(QStringLiteral("zh_CN")));
    QTRY_VERIFY(m_field->placeholderText() != placeholder);
    QCOMPARE(m_field->text(), QStringLiteral("i"));
    QCOMPARE(m_list->currentIndex().data().toString(),
             before == QLatin1String("Alipay") ? QStringLiteral("支付宝") : before);
    QVERIFY(m_list->currentIndex().isValid());
}

void TestWalletChooser::standsHugeTexts()
{
    m_field->setText(QString(10'000, u'a'));
    m_field->setText(QStringLiteral("\u202e\u200balipay\u0007"));
    QCOMPARE(shown(), (QStringList{QStringLiteral("alipay"), QStringLiteral("-")}));
}

QTEST_MAIN(TestWalletChooser)
#include "tst_walletchooser.moc"
