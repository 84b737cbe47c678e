#include "guides/rightslist.h"

#include "core/guides/datereader.h"
#include "ui/labels.h"
#include "ui/panels.h"
#include "ui/theme.h"

#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace WalletSupport {

namespace {

bool isFirstHand(const RightSource &source)
{
    return source.kind == QLatin1String("official") || source.kind == QLatin1String("wallet");
}

bool isCopy(const RightSource &source)
{
    return source.kind == QLatin1String("copy");
}

bool isAny(const RightSource &)
{
    return true;
}

/// Where it was read: the host, and where anybody can keep files the folder of whoever keeps this one.
QString placeOf(const QString &address)
{
    const QUrl url(address);
    return url.host() == QLatin1String("github.com") ? url.host() + url.path().section(u'/', 0, 2) : url.host();
}

/// The places of the sources for which `isMeant` holds.
QString placesOf(const std::vector<RightSource> &sources, bool (*isMeant)(const RightSource &))
{
    QStringList places;
    for (const RightSource &source : sources) {
        if (isMeant(source)) {
            places.append(placeOf(source.address));
        }
    }
    places.removeDuplicates();
    return places.join(QStringLiteral(", "));
}

QString dayText(QDate lastDay, QDate today, const QString &locale)
{
    const QString day = dateText(lastDay, locale);
    return lastDay < today
               ? RightsList::tr("The last day was %1, to be on the safe side. Ask anyway.").arg(day)
               : RightsList::tr("No later than %1, to be on the safe side. Ask even if it is late.").arg(day);
}

QString sourceText(const Right &right, const QString &locale)
{
    const QString checked = dateText(right.checked, locale);
    if (const QString places = placesOf(right.sources, isFirstHand); !places.isEmpty()) {
        //: %1 is who decides ("the bank"), %2 places in the web, %3 a date
        return RightsList::tr("Decided by: %1. Read at the source, %2. Checked on %3.")
            .arg(right.decides, places, checked);
    }
    if (const QString places = placesOf(right.sources, isCopy); !places.isEmpty()) {
        //: %1 is who decides ("the bank"), %2 places in the web, %3 a date
        return RightsList::tr("Decided by: %1. Read in a copy of the official text at %2. Checked on %3.")
            .arg(right.decides, places, checked);
    }
    //: %1 is who decides ("the bank"), %2 places in the web, %3 a date
    return RightsList::tr("Decided by: %1. Not read at the source, but at %2. Checked on %3.")
        .arg(right.decides, placesOf(right.sources, isAny), checked);
}

} // namespace

RightsList::RightsList(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_layout(new QVBoxLayout(this))
    , m_title(new SectionLabel(this))
{
    setObjectName(QStringLiteral("rightsList"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->addWidget(m_title);
}

void RightsList::setRights(const std::vector<CaseRight> &rights, QDate today, const QString &locale)
{
    for (QWidget *card : m_cards) {
        card->hide();
        card->deleteLater();
    }
    m_cards.clear();
    m_title->setText(tr("Deadlines and rights where you live"));
    for (const CaseRight &one : rights) {
        addRight(one, today, locale);
    }
    setVisible(!rights.empty());
}

void RightsList::addRight(const CaseRight &one, QDate today, const QString &locale)
{
    auto *card = new Card(this);
    card->setObjectName(QStringLiteral("right-") + one.right.id);
    auto *layout = new QVBoxLayout(card);
    const int inset = m_theme.scaled(12);
    layout->setContentsMargins(inset, inset, inset, inset);
    layout->setSpacing(m_theme.scaled(4));
    if (one.lastDay) {
        auto *day = new StrongLabel(card);
        day->setObjectName(QStringLiteral("lastDay"));
        day->setText(dayText(*one.lastDay, today, locale));
        layout->addWidget(day);
    }
    auto *text = new TextLabel(card);
    text->setText(one.right.text);
    layout->addWidget(text);
    auto *source = new MutedLabel(card);
    source->setObjectName(QStringLiteral("rightSource"));
    source->setText(sourceText(one.right, locale));
    layout->addWidget(source);
    m_layout->addWidget(card);
    m_cards.push_back(card);
}

} // namespace WalletSupport
