#include "contact/openingtexts.h"

#include <QCoreApplication>
#include <QLocale>

namespace WalletSupport {

namespace {

using Kind = OpeningState::Kind;

constexpr qint64 Minute = 60'000; // in milliseconds, as everything here
constexpr qint64 Hour = 60 * Minute;
/// What is further away than this is not counted down.
constexpr qint64 LongestCountdown = 24 * Hour;

struct OpeningTexts
{
    Q_DECLARE_TR_FUNCTIONS(OpeningTexts)
};

qint64 remaining(const OpeningState &state, const QDateTime &now)
{
    return now.msecsTo(state.changesAt);
}

/// Minutes that have begun count whole, so that "1 min" is never too much hope.
qint64 minutesLeft(qint64 milliseconds)
{
    return (milliseconds + Minute - 1) / Minute;
}

QString duration(qint64 minutes)
{
    const QLocale locale;
    if (minutes < 60) {
        //: A length of time; %1 is a number
        return OpeningTexts::tr("%1 min").arg(locale.toString(minutes));
    }
    if (minutes % 60 == 0) {
        //: A length of time; %1 is a number
        return OpeningTexts::tr("%1 h").arg(locale.toString(minutes / 60));
    }
    //: A length of time; %1 and %2 are numbers
    return OpeningTexts::tr("%1 h %2 min").arg(locale.toString(minutes / 60), locale.toString(minutes % 60));
}

/// A moment by the person's clock.
QString moment(const QDateTime &time)
{
    const QDateTime local = time.toLocalTime();
    //: The form of a day of the week and a time, as QLocale::toString() takes it
    return QLocale().toString(local, OpeningTexts::tr("dddd d MMM, HH:mm"));
}

} // namespace

QString openingText(const OpeningState &state, const QDateTime &now)
{
    const bool isCountedDown = state.changesAt.isValid() && remaining(state, now) < LongestCountdown;
    const QString left = isCountedDown ? duration(minutesLeft(remaining(state, now))) : QString();
    switch (state.kind) {
    case Kind::Unknown:
        return {};
    case Kind::AlwaysOpen:
        return OpeningTexts::tr("Open day and night");
    case Kind::Open:
        //: %1 is a length of time ("40 min")
        return isCountedDown ? OpeningTexts::tr("Open, closes in %1").arg(left) : OpeningTexts::tr("Open");
    case Kind::Closed:
        if (!state.changesAt.isValid()) {
            return OpeningTexts::tr("Closed");
        }
        //: %1 is a length of time ("2 h 10 min")
        return isCountedDown ? OpeningTexts::tr("Closed, opens in %1").arg(left)
                             //: %1 is a day and a time ("Monday 30 Nov, 09:00")
                             : OpeningTexts::tr("Closed, opens %1").arg(moment(state.changesAt));
    }
    return {};
}

QString openingTime(const OpeningState &state)
{
    if (!state.changesAt.isValid()) {
        return {};
    }
    //: %1 is a day and a time ("Monday 30 Nov, 09:00")
    return state.kind == Kind::Open ? OpeningTexts::tr("Closes %1, by your clock").arg(moment(state.changesAt))
                                    //: %1 is a day and a time ("Monday 30 Nov, 09:00")
                                    : OpeningTexts::tr("Opens %1, by your clock").arg(moment(state.changesAt));
}

QDateTime openingTextChanges(const OpeningState &state, const QDateTime &now)
{
    if (!state.changesAt.isValid()) {
        return {};
    }
    const qint64 left = remaining(state, now);
    return left < LongestCountdown ? state.changesAt.addMSecs((1 - minutesLeft(left)) * Minute)
                                   : state.changesAt.addMSecs(1 - LongestCountdown);
}

} // namespace WalletSupport
