#include "faq/articledelegate.h"
#include "faq/articlelistmodel.h"
#include "ui/theme.h"

#include <QGuiApplication>
#include <QListView>
#include <QTest>

using namespace WalletSupport;

class TestArticleDelegate : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void makesRoomForReasons();
    void keepsAnUnfinishedWordToItself();
    void cutsReasonsThatAreTooLong();
    void putsReasonsWhereReadingBegins();
    void marksTextThatCanBeRead();
    void followsTheThemeAndTheNextHits();

private:
    using Kind = MatchReason::Kind;

    void show(const std::vector<MatchReason> &reasons)
    {
        m_model->showHits({{QStringLiteral("top-up"), QStringLiteral("A title"), {}, {}, reasons, 1}});
        m_list->doItemsLayout();
    }
    [[nodiscard]] int height() const { return m_list->visualRect(m_model->index(0)).height(); }
    /// The columns of the picture that have the ground of a reason: first and last; -1 if there is none.
    [[nodiscard]] std::pair<int, int> ground() const
    {
        const QImage image = m_list->viewport()->grab().toImage();
        const QRgb wanted = m_theme.colours().accentSoft.rgb();
        std::pair<int, int> columns(-1, -1);
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 0; y < image.height(); ++y) {
                if (image.pixel(x, y) == wanted) {
                    columns = {columns.first < 0 ? x : columns.first, x};
                    break;
                }
            }
        }
        return columns;
    }

    Theme m_theme;
    std::unique_ptr<ArticleListModel> m_model;
    std::unique_ptr<QListView> m_list;
};

void TestArticleDelegate::init()
{
    m_theme.apply(ColourScheme::Light, 100);
    m_model = std::make_unique<ArticleListModel>();
    m_list = std::make_unique<QListView>();
    m_list->setModel(m_model.get());
    m_list->setItemDelegate(new ArticleDelegate(*m_model, m_theme, m_list.get()));
    m_list->resize(400, 300);
    m_list->show();
}

void TestArticleDelegate::cleanup()
{
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    m_list.reset();
}

void TestArticleDelegate::makesRoomForReasons()
{
    show({});
    const int none = height();
    QCOMPARE(ground().first, -1);
    const MatchReason typo{Kind::Typo, QStringLiteral("tpo"), QStringLiteral("top")};
    const MatchReason initials{Kind::Initials, QStringLiteral("cz"), QStringLiteral("充值")};
    show({typo});
    const int one = height();
    QVERIFY(one > none + 15);
    const auto [left, right] = ground();
    QVERIFY(left > 0);
    QVERIFY(right < m_list->viewport()->width() - 20);
    // Two short ones stand side by side, two long ones one above the other.
    show({typo, initials});
    QCOMPARE(height(), one);
    QVERIFY(ground().second > right + 20);
    const MatchReason longer{Kind::Typo, QString(20, QLatin1Char('m')), QStringLiteral("word")};
    show({longer, longer});
    QVERIFY(height() > one + 15);
}

void TestArticleDelegate::keepsAnUnfinishedWordToItself()
{
    show({});
    const int none = height();
    show({{Kind::Prefix, QStringLiteral("refu"), QStringLiteral("refund")}});
    QCOMPARE(height(), none);
    QCOMPARE(ground().first, -1);
}

void TestArticleDelegate::cutsReasonsThatAreTooLong()
{
    show({{Kind::Typo, QStringLiteral("tpo"), QStringLiteral("top")}});
    const int one = height();
    show({{Kind::Typo, QString(200, QLatin1Char('m')), QString(200, QLatin1Char('w'))}});
    QCOMPARE(height(), one);
    QVERIFY(ground().second < m_list->viewport()->width() - 8);
}

void TestArticleDelegate::putsReasonsWhereReadingBegins()
{
    show({{Kind::Typo, QStringLiteral("tpo"), QStringLiteral("top")}});
    QVERIFY(ground().first < 40);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QCoreApplication::sendPostedEvents();
    const auto [left, right] = ground();
    QVERIFY(left > 100);
    QVERIFY(right > m_list->viewport()->width() - 40);
}

void TestArticleDelegate::marksTextThatCanBeRead()
{
    // The passage is in a muted colour, which would be hard to read on a mark.
    m_theme.apply(ColourScheme::Dark, 100);
    const QString text(12, QChar(0x2588)); // blocks without a gap
    m_model->showHits({{QStringLiteral("top-up"), QString(), {}, {text, {{0, 12}}}, {}, 1}});
    m_list->doItemsLayout();
    const QImage image = m_list->viewport()->grab().toImage();
    int readable = 0;
    int muted = 0;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            readable += image.pixelColor(x, y) == m_theme.colours().text ? 1 : 0;
            muted += image.pixelColor(x, y) == m_theme.colours().mutedText ? 1 : 0;
        }
    }
    QVERIFY2(readable > 100, qPrintable(QString::number(readable)));
    QCOMPARE(muted, 0);
}

void TestArticleDelegate::followsTheThemeAndTheNextHits()
{
    show({{Kind::Typo, QStringLiteral("tpo"), QStringLiteral("top")}});
    const int before = height();
    m_theme.apply(ColourScheme::Dark, 200);
    m_list->doItemsLayout();
    QVERIFY(height() > before * 3 / 2);
    QVERIFY(ground().first > 0);
    // The next hits stand in the same rows.
    const int large = height();
    show({});
    QVERIFY(height() < large);
    QCOMPARE(ground().first, -1);
}

QTEST_MAIN(TestArticleDelegate)
#include "tst_articledelegate.moc"
