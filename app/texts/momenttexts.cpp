#include "texts/momenttexts.h"

#include "core/guides/datereader.h"

#include <QCoreApplication>
#include <QLocale>

namespace WalletSupport {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(MomentTexts)
};

} // namespace

QString momentText(const QDateTime &moment, const QString &language)
{
    //: %1 is a day, %2 a time of day
    return Texts::tr("%1, %2", "a day and a time")
        .arg(dateText(moment.toLocalTime().date(), language), timeText(moment));
}

QString timeText(const QDateTime &moment)
{
    return QLocale().toString(moment.toLocalTime().time(), QStringLiteral("HH:mm"));
}

} // namespace WalletSupport
