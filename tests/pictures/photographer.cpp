#include "pictures/photographer.h"

#include "support/guidewalk.h"

#include <QPixmap>
#include <QScrollArea>
#include <QScrollBar>
#include <QWidget>

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

Photographer::Photographer(const QString &folder, QStringList words)
    : m_folder(folder)
    , m_words(std::move(words))
{
}

void Photographer::take(QWidget *widget, const QString &page, const Look &look)
{
    const QString name = QStringLiteral("%1-%2.png").arg(page, look.name());
    const auto isIn = [&name](const QString &word) { return name.contains(word); };
    if (!m_words.isEmpty() && !std::ranges::any_of(m_words, isIn)) {
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
