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
    void marksTextThatCanBeRead();
    void followsTheThemeAndTheNextHits();

private:
    void show(const QString &passage)
    {
        m_model->showHits({{QStringLiteral("top-up"), QStringLiteral("A title"), {}, {passage, {}}, {}, 1}});
        m_list->doItemsLayout();
    }
    [[nodiscard]] int height() const { return m_list->visualRect(m_model->index(0)).height(); }

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
    show(QStringLiteral("A passage."));
    const int before = height();
    m_theme.apply(ColourScheme::Dark, 200);
    m_list->doItemsLayout();
    QVERIFY(height() > before * 3 / 2);
    // The next hits stand in the same rows.
    const int large = height();
    show({});
    QVERIFY(height() < large);
}

QTEST_MAIN(TestArticleDelegate)
#include "tst_articledelegate.moc"
