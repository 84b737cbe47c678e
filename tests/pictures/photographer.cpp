#include "pictures/photographer.h"

#include "support/guidewalk.h"
#include "ui/languagecontroller.h"

#include <QPixmap>
#include <QScrollArea>
#include <QScrollBar>
#include <QWidget>

#include <algorithm>

namespace WalletSupport {

namespace {

/// Small files cost more time than they save.
constexpr int Quality = 85;

void scrollAll(QWidget *widget, bool isToEnd, bool *hasMore)
{
    const auto areas = widget->findChildren<QAbstractScrollArea *>();
    for (QAbstractScrollArea *area : areas) {
        QScrollBar *bar = area->verticalScrollBar();
        if (area->isVisible() && bar->maximum() > bar->minimum()) {
            bar->setValue(isToEnd ? bar->maximum() : bar->minimum());
            *hasMore = true;
        }
    }
}

} // namespace

QString Look::name() const
{
    const QLatin1String theme(colours == ColourScheme::Dark ? "dark" : "light");
    QString name = QStringLiteral("%1-%2-%3x%4").arg(language, theme).arg(size.width()).arg(size.height());
    if (textPercent != SmallestTextPercent) {
        name += QStringLiteral("-%1").arg(textPercent);
    }
    return name;
}

Photographer::Photographer(const QString &folder, const QStringList &words)
    : m_folder(folder)
{
    const QStringList languages = LanguageController::languages();
    for (const QString &word : words) {
        const bool isLook = std::ranges::any_of(
            languages, [&word](const QString &language) { return word.startsWith(language + u'-'); });
        (isLook ? m_looks : m_pages).append(word);
    }
}

bool Photographer::wants(const Look &look) const
{
    const QString name = look.name();
    return m_looks.isEmpty() ||
           std::ranges::any_of(m_looks, [&name](const QString &word) { return name.startsWith(word); });
}

void Photographer::take(QWidget *widget, const QString &page, const Look &look)
{
    const QString name = QStringLiteral("%1-%2.png").arg(page, look.name());
    const auto isIn = [&page](const QString &word) { return page.contains(word); };
    if (!m_pages.isEmpty() && !std::ranges::any_of(m_pages, isIn)) {
        return;
    }
    settle();
    if (widget->grab().save(m_folder.filePath(name), "PNG", Quality)) {
        ++m_count;
    } else {
        tellFault(QStringLiteral("%1 cannot be written").arg(name));
    }
}

void Photographer::takeScrolled(QWidget *widget, const QString &page, const Look &look)
{
    settle();
    bool hasMore = false;
    scrollAll(widget, false, &hasMore);
    take(widget, page, look);
    if (hasMore) {
        scrollAll(widget, true, &hasMore);
        take(widget, page + QStringLiteral("+end"), look);
    }
}

} // namespace WalletSupport
