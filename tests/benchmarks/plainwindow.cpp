#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QStyleFactory>
#include <QTextBrowser>
#include <QVBoxLayout>

/// The least that a window of this kind is made of: what ours costs is counted against it.

namespace {

const char *const Style = R"qss(
QWidget { color: #151b26; }
QMainWindow, QDialog, QScrollArea { background: #f5f6f8; border: none; }
QToolTip { background: #ffffff; color: #151b26; border: 1px solid #dce0e6; padding: 4px; }
QLabel { font-size: 16px; font-weight: 600; }
QPushButton { background: #ffffff; color: #0b6b72; border: 1px solid #0b6b72; border-radius: 8px; padding: 8px 16px; }
QPushButton:hover { background: #e0f1f1; }
QPushButton:focus { border: 2px solid #0b6b72; padding: 7px 15px; }
QLineEdit, QPlainTextEdit, QComboBox { background: #ffffff; border: 1px solid #dce0e6; border-radius: 8px;
    padding: 8px 10px; selection-background-color: #0b6b72; selection-color: #ffffff; }
QLineEdit:focus, QPlainTextEdit:focus { border: 2px solid #0b6b72; padding: 7px 9px; }
QListView, QListWidget { background: #ffffff; border: 1px solid #dce0e6; border-radius: 10px; }
QListView::item { padding: 8px 12px; }
QListView::item:selected { background: #e0f1f1; color: #151b26; }
QTextBrowser { background: #ffffff; border: none; padding: 16px; }
QScrollBar:vertical { background: transparent; width: 10px; }
QScrollBar::handle:vertical { background: #dce0e6; border-radius: 4px; min-height: 30px; }
QScrollBar::add-line:vertical, QScrollBar::sub-line:vertical { height: 0; }
)qss";

constexpr int Rows = 40;

QStringList questions()
{
    return {QStringLiteral("怎样重设钱包密码？"),       QStringLiteral("退款要多久才到账？"),
            QStringLiteral("为什么充值失败？"),         QStringLiteral("怎样找到真正的客服？"),
            QStringLiteral("收不到短信验证码怎么办？"), QStringLiteral("账户被盗，头几分钟做什么？"),
            QStringLiteral("陌生的交易是怎么回事？"),   QStringLiteral("怎样设一个可靠的密码？")};
}

const char *const Text = R"html(
<h2>怎样找到真正的客服？</h2>
<p>打开钱包的应用，不要通过别人发来的链接。帮助通常在“我的”、“账户”或“设置”里。</p>
<ol><li>在应用里找“帮助与客服”。</li><li>看银行卡或合同上印的号码。</li><li>在官方网站上核对。</li></ol>
<p>How do I find the real customer service? Open the wallet's own app, not through a link that somebody sent.</p>
)html";

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    const QString latin = QStringLiteral("Inter");
    const QString cjk = QStringLiteral("Noto Sans CJK SC");
    const bool isChinese = QLocale().language() == QLocale::Chinese;
    QFont font;
    font.setFamilies({isChinese ? cjk : latin, isChinese ? latin : cjk, QStringLiteral("Noto Sans")});
    font.setPixelSize(14);
    QApplication::setFont(font);
    qApp->setStyleSheet(QString::fromUtf8(Style));

    QWidget window;
    auto *edit = new QLineEdit;
    edit->setPlaceholderText(QStringLiteral("Search questions, in any words"));
    auto *list = new QListWidget;
    const QStringList all = questions();
    for (int row = 0; row < Rows; ++row) {
        list->addItem(all.at(row % all.size()));
    }
    auto *browser = new QTextBrowser;
    browser->setHtml(QString::fromUtf8(Text));
    auto *lists = new QHBoxLayout;
    lists->addWidget(list);
    lists->addWidget(browser, 1);
    auto *layout = new QVBoxLayout(&window);
    layout->addWidget(edit);
    layout->addLayout(lists);
    window.resize(1240, 780);
    window.show();
    edit->setFocus();
    return QApplication::exec();
}
