#pragma once

#include "core/guides/guiderun.h"

#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace WalletSupport {

/// How far a case has come.
enum class CaseState {
    Draft,    ///< the guide is not at its end yet
    Ready,    ///< it is; nothing was sent that we know of
    Sent,     ///< to the wallet
    Answered, ///< by the wallet
    Closed,   ///< by the person: it is over, whatever came of it
};

/// Something that happened in a case, as the person or the program has noted it.
struct CaseEvent
{
    enum class Kind {
        Begun,
        Copied,
        Saved, ///< as a file
        Printed,
        Mailed, ///< the mail program was asked to open it
        Sent,   ///< in whatever way, as the person says
        Note,
        Call,     ///< or any other talk with support
        Answered, ///< by the wallet
        MoneyBack,
        Closed,
        Reopened,
    };
    Kind kind = Kind::Note;
    QDateTime when; ///< UTC
    QString who;    ///< whom the person spoke with, or where it was sent; may be empty
    QString number; ///< that support gave; may be empty
    QString text;   ///< what was said or promised; may be empty
    bool operator==(const CaseEvent &) const = default;
};

/// A day by which something has to be done, or is promised.
struct CaseDeadline
{
    QDate day; ///< invalid: none
    QString about;
    bool operator==(const CaseDeadline &) const = default;
};

/// What a list shows of a case, without opening it whole.
struct CaseHead
{
    QString id; ///< random, 32 hexadecimal digits
    QString reference;
    QString guide;
    QHash<QString, QString> titles;      ///< of the guide, by locale: it may be gone from the pack later
    QString walletId;                    ///< empty where it is not listed
    QString walletName;                  ///< as it was called, or typed
    QHash<QString, QString> walletNames; ///< of a listed one, by locale
    CaseState state = CaseState::Draft;
    bool isForOthers = true; ///< its end leaves something to send, and not only lists for the person
    QDateTime begun;         ///< UTC, as all times here
    QDateTime saved;
    int answers = 0;                    ///< questions answered
    CaseDeadline deadline;              ///< that the person has set
    std::vector<CaseDeadline> ruleDays; ///< last days by law or rules, as its guide tells them; the nearest first
    bool operator==(const CaseHead &) const = default;

    /// All days to keep from `today` on, the nearest first, and the person's own if it has passed; no two the same.
    [[nodiscard]] std::vector<CaseDeadline> deadlines(QDate today) const;
    /// The first of them; an invalid day if there is none.
    [[nodiscard]] CaseDeadline nextDeadline(QDate today) const;
    /// The guide's title in the language nearest to `locale`; its id if nothing better is known.
    [[nodiscard]] QString title(const QString &locale) const;
    /// The wallet's name in the language nearest to `locale`, or as it was typed; may be empty.
    [[nodiscard]] QString wallet(const QString &locale) const;
    /// The id of the wallet that it is about; empty: one that is not listed. Nothing: none was named yet.
    [[nodiscard]] std::optional<QString> ownWallet() const;
};

/// A note or a talk that is half typed.
struct EntryDraft
{
    CaseEvent event; ///< a note has no time yet
    QDate promised;  ///< invalid: nothing was promised
    bool operator==(const EntryDraft &) const = default;

    [[nodiscard]] bool isEmpty() const { return event.who.isEmpty() && event.number.isEmpty() && event.text.isEmpty(); }
};

/// One case, whole, as it is kept. Secrets are never in it.
struct CaseRecord
{
    CaseHead head;
    GuideSnapshot run;
    std::vector<CaseEvent> events; ///< the oldest first
    std::optional<EntryDraft> unfinished;
    std::optional<CaseDeadline> unfinishedDeadline; ///< half typed, instead of the one in the head
    qint64 revision = 0;                            ///< 0: not kept yet
    bool operator==(const CaseRecord &) const = default;
};

/// The two texts of a record, for the store; and back. Nothing if they are not such texts.
[[nodiscard]] QByteArray headText(const CaseHead &head);
[[nodiscard]] QByteArray bodyText(const CaseRecord &record);
[[nodiscard]] std::optional<CaseHead> readHead(const QByteArray &text);
[[nodiscard]] std::optional<CaseRecord> readRecord(const QByteArray &head, const QByteArray &body);

/// The record as it may be kept: passwords, one-time codes, PINs and recovery phrases in free texts are masked.
[[nodiscard]] CaseRecord withoutSecrets(const CaseRecord &record);

} // namespace WalletSupport
