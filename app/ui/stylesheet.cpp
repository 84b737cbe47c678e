#include "ui/stylesheet.h"

#include "ui/theme.h"

namespace WalletSupport {

namespace {

/// `@name` stands for a colour, `~12` for a length of 12 pixels at 100 %, `$` for "light" or "dark". Classes are those
/// of labels.h, buttons.h, panels.h and searchbox.h; nothing else carries a style of its own.
const char *const Template = R"qss(
QMainWindow, QDialog, QStackedWidget, QScrollArea, WalletSupport--Ground { background: @window; border: none; }
QToolTip { background: @surface; color: @text; border: 1px solid @border; padding: ~4px; }

WalletSupport--TitleLabel { font-size: ~25px; font-weight: 600; }
WalletSupport--TitleLabel#articleTitle, WalletSupport--TitleLabel#stepTitle { border: 2px solid transparent; border-radius: ~6px; }
WalletSupport--TitleLabel#articleTitle { padding: 0 ~6px; }
WalletSupport--TitleLabel#articleTitle:focus { border-color: @accent; }
WalletSupport--UrgentTitleLabel { font-size: ~25px; font-weight: 600; color: @danger; border: 2px solid transparent; border-radius: ~6px; }
WalletSupport--UrgentTitleLabel:focus { border-color: @danger; }
WalletSupport--NumberLabel { font-size: ~34px; font-weight: 600; }
WalletSupport--HeadingLabel { font-size: ~16px; font-weight: 600; }
WalletSupport--StrongLabel { font-weight: 600; }
WalletSupport--SectionLabel { font-size: ~13px; font-weight: 600; color: @mutedText; }
WalletSupport--MutedLabel { font-size: ~13px; color: @mutedText; }
WalletSupport--ErrorLabel { font-weight: 600; color: @danger; }

WalletSupport--Card { background: @surface; border: 1px solid @border; border-radius: ~10px; }
WalletSupport--SoftPanel { background: @accentSoft; border: none; border-radius: ~10px; }
WalletSupport--WarningPanel { background: @warningSoft; border: none; border-radius: ~10px; }
WalletSupport--WarningPanel WalletSupport--StrongLabel { color: @warning; }
WalletSupport--DangerPanel { background: @dangerSoft; border: 2px solid @danger; border-radius: ~10px; }
WalletSupport--FindingCard { background: @surface; border: 1px solid @border; border-radius: ~10px; }
WalletSupport--FindingCard[verdict="unknown"] { border-color: @warning; }
WalletSupport--FindingCard[verdict="unknown"] WalletSupport--HeadingLabel { color: @warning; }
WalletSupport--FindingCard[verdict="official"] { border-color: @success; }
WalletSupport--FindingCard[verdict="official"] WalletSupport--HeadingLabel { color: @success; }
WalletSupport--FindingCard[verdict="not-official"] { border: 2px solid @danger; }
WalletSupport--FindingCard[verdict="not-official"] WalletSupport--HeadingLabel { color: @danger; }
WalletSupport--MessagePanel { background: @warningSoft; border: 1px solid @warning; border-radius: ~10px; }
WalletSupport--MessagePanel WalletSupport--HeadingLabel { color: @warning; }
WalletSupport--MessagePanel[worst="official"] { background: @successSoft; border-color: @success; }
WalletSupport--MessagePanel[worst="official"] WalletSupport--HeadingLabel { color: @success; }
WalletSupport--MessagePanel[worst="not-official"], WalletSupport--MessagePanel[worst="danger"] { background: @dangerSoft; border: 2px solid @danger; }
WalletSupport--MessagePanel[worst="not-official"] WalletSupport--HeadingLabel, WalletSupport--MessagePanel[worst="danger"] WalletSupport--HeadingLabel { color: @danger; }
WalletSupport--UrgentPanel { background: @dangerSoft; border: 1px solid @danger; border-radius: ~10px; }
WalletSupport--UrgentPanel WalletSupport--StrongLabel { color: @danger; }
WalletSupport--SidePanel { background: @surface; border: none; }
WalletSupport--SidePanel QScrollArea, WalletSupport--SidePanel WalletSupport--Ground { background: @surface; }
WalletSupport--Line { background: @border; border: none; }

QPushButton, QToolButton, QCheckBox, QRadioButton { outline: none; }
QPushButton { background: @surface; color: @accent; border: 1px solid @accent; border-radius: ~8px;
    padding: ~8px ~16px; font-weight: 600; }
QPushButton:hover { background: @accentSoft; }
QPushButton:focus { border: 2px solid @accent; padding: ~7px ~15px; background: @accentSoft; }
QPushButton:disabled { color: @mutedText; border-color: @border; }
QPushButton::menu-indicator { width: 0; }
WalletSupport--PrimaryButton { background: @accent; color: @onAccent; border: 2px solid @accent; }
WalletSupport--PrimaryButton:hover { background: @accentHover; border-color: @accentHover; }
WalletSupport--PrimaryButton:focus { background: @accentHover; color: @onAccent; border: 2px solid @text; padding: ~8px ~16px; }
WalletSupport--UrgentPanel WalletSupport--PrimaryButton { background: @danger; color: @window; border-color: @danger; }
WalletSupport--UrgentPanel WalletSupport--PrimaryButton:hover { background: @danger; border-color: @text; }
WalletSupport--UrgentPanel WalletSupport--PrimaryButton:focus { background: @danger; color: @window; border-color: @text; }
WalletSupport--LinkButton { background: transparent; border: 2px solid transparent; color: @accent;
    padding: ~4px ~2px; text-align: left; font-weight: 400; border-radius: ~6px; }
WalletSupport--LinkButton:hover { background: @accentSoft; }
WalletSupport--LinkButton:focus { border-color: @accent; padding: ~4px ~2px; }
WalletSupport--IconButton { background: transparent; border: 2px solid transparent; border-radius: ~6px; padding: ~3px; }
WalletSupport--IconButton#showEvidence { border: 1px solid @border; }
WalletSupport--IconButton:hover { background: @accentSoft; }
WalletSupport--ChannelRow WalletSupport--LinkButton#more { font-size: ~13px; color: @mutedText;
    text-decoration: underline; border-width: 1px; padding: 0; min-height: ~24px; }
WalletSupport--ChannelRow WalletSupport--LinkButton#more:focus { padding: 0; }
WalletSupport--IconButton:focus { border-color: @accent; }
WalletSupport--IconButton#showEvidence:focus { border: 2px solid @accent; }

QLineEdit, QPlainTextEdit, QDateTimeEdit, QComboBox, QSpinBox { background: @surface; border: 1px solid @edge;
    border-radius: ~8px; padding: ~8px ~10px; selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit:focus, QPlainTextEdit:focus, QDateTimeEdit:focus, QComboBox:focus, QSpinBox:focus { border: 2px solid @accent;
    padding: ~7px ~9px; }
WalletSupport--FieldInput[isWrong="true"] QLineEdit, WalletSupport--FieldInput[isWrong="true"] QPlainTextEdit {
    border: 2px solid @danger; padding: ~7px ~9px; }
WalletSupport--FieldInput[isWrong="true"] QLineEdit:focus, WalletSupport--FieldInput[isWrong="true"] QPlainTextEdit:focus {
    border: 3px solid @accent; padding: ~6px ~8px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled { background: @window; color: @mutedText; }
QComboBox { combobox-popup: 0; } /* a list of ten below the box, and no menu over all of the screen */
QComboBox::drop-down { border: none; width: ~24px; }
QComboBox::down-arrow { image: url(:/icons/controls/down-$.svg); width: ~14px; height: ~14px; }
QComboBox QAbstractItemView { background: @surface; border: 1px solid @border; selection-background-color: @accentSoft;
    selection-color: @text; }
WalletSupport--SearchBox { background: @surface; border: 1px solid @edge; border-radius: ~21px; }
WalletSupport--SearchBox QLineEdit, WalletSupport--SearchBox QLineEdit:focus { background: transparent; border: none; padding: 0; font-size: ~16px; }
WalletSupport--KeyLabel { color: @mutedText; border: 1px solid @border; border-radius: ~5px; padding: ~1px ~6px;
    font-size: ~13px; font-weight: 600; }

QListView, QTreeView { background: @surface; border: none; outline: none; } /* also one that pops up without a parent */
QMainWindow QListView, QDialog QListView, QDialog QTreeView { background: transparent; }
QFileDialog QToolButton { padding: 2px; }
QTextBrowser { background: transparent; border: none; selection-background-color: @accent; selection-color: @onAccent; }
WalletSupport--HelpPart { background: @surface; border: 1px solid @border; border-radius: ~10px; padding: 1px; }
WalletSupport--HelpPart:focus { border: 2px solid @accent; padding: 0; }
WalletSupport--CalendarPopup { background: @surface; border: 1px solid @border; }
QCalendarWidget #qt_calendar_navigationbar { background: @surface; }
QCalendarWidget QToolButton { background: transparent; color: @text; font-weight: 600; border: 2px solid transparent; border-radius: ~6px; padding: ~4px; }
QCalendarWidget QToolButton:hover { background: @accentSoft; }
QCalendarWidget QToolButton:focus { border-color: @accent; }
QCalendarWidget QToolButton::menu-indicator { image: none; }
QCalendarWidget QAbstractItemView { background: @surface; selection-background-color: @accent; selection-color: @onAccent; }
QCalendarWidget QAbstractItemView:disabled { color: @mutedText; }
QMenu { background: @surface; border: 1px solid @border; padding: ~4px; }
QMenu::item { padding: ~6px ~18px; border-radius: ~4px; }
QMenu::item:selected { background: @accentSoft; color: @text; }

QProgressBar { background: @border; border: none; border-radius: ~3px; max-height: ~6px; min-height: ~6px; }
QProgressBar::chunk { background: @accent; border-radius: ~3px; }
QRadioButton, QCheckBox { spacing: ~10px; padding: ~4px; border: 2px solid transparent; border-radius: ~6px; }
QRadioButton:focus, QCheckBox:focus { border-color: @accent; }
QRadioButton::indicator, QCheckBox::indicator { width: ~16px; height: ~16px; border: 2px solid @mutedText; background: @surface; }
QRadioButton::indicator { border-radius: ~10px; }
QCheckBox::indicator { border-radius: ~5px; }
QRadioButton::indicator:checked { border: ~6px solid @accent; width: ~8px; height: ~8px; background: @onAccent; }
QCheckBox::indicator:checked { border-color: @accent; background: @accent; image: url(:/icons/controls/check-$.svg); }

QScrollBar:vertical { background: transparent; width: ~10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: ~10px; margin: 0; }
QScrollBar::handle { background: @edge; border-radius: ~4px; margin: ~1px; min-height: ~32px; min-width: ~32px; }
QScrollBar::handle:hover { background: @mutedText; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)qss";

QString colourNamed(const Colours &colours, QStringView name)
{
    const std::pair<QStringView, const QColor &> all[] = {
        {u"window", colours.window},     {u"surface", colours.surface},
        {u"border", colours.border},     {u"edge", colours.edge},
        {u"text", colours.text},         {u"mutedText", colours.mutedText},
        {u"accent", colours.accent},     {u"accentHover", colours.accentHover},
        {u"onAccent", colours.onAccent}, {u"accentSoft", colours.accentSoft},
        {u"danger", colours.danger},     {u"dangerSoft", colours.dangerSoft},
        {u"warning", colours.warning},   {u"warningSoft", colours.warningSoft},
        {u"success", colours.success},   {u"successSoft", colours.successSoft},
        {u"mark", colours.mark},
    };
    for (const auto &[known, colour] : all) {
        if (known == name) {
            return colour.name();
        }
    }
    Q_ASSERT_X(false, "stylesheet", "a colour that does not exist");
    return {};
}

} // namespace

QString stylesheet(const Theme &theme)
{
    const QString source = QString::fromUtf8(Template);
    QString result;
    result.reserve(source.size() + 1024);
    for (qsizetype at = 0; at < source.size();) {
        const QChar mark = source.at(at);
        if (mark == QLatin1Char('$')) {
            result.append(theme.isDark() ? QLatin1String("dark") : QLatin1String("light"));
            ++at;
            continue;
        }
        if (mark != QLatin1Char('@') && mark != QLatin1Char('~')) {
            result.append(mark);
            ++at;
            continue;
        }
        qsizetype end = at + 1;
        while (end < source.size() &&
               (mark == QLatin1Char('~') ? source.at(end).isDigit() : source.at(end).isLetter())) {
            ++end;
        }
        const QStringView word = QStringView(source).mid(at + 1, end - at - 1);
        result.append(mark == QLatin1Char('~') ? QString::number(theme.scaled(word.toInt()))
                                               : colourNamed(theme.colours(), word));
        at = end;
    }
    return result;
}

} // namespace WalletSupport
