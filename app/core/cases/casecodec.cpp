#include "core/cases/caserecord.h"
#include "core/cases/evidencecodec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace WalletSupport {

namespace {

constexpr int Format = 1;

template <typename Enum>
using Names = std::pair<Enum, const char *>;

constexpr std::array States{
    Names<CaseState>{CaseState::Draft, "draft"},   Names<CaseState>{CaseState::Ready, "ready"},
    Names<CaseState>{CaseState::Sent, "sent"},     Names<CaseState>{CaseState::Answered, "answered"},
    Names<CaseState>{CaseState::Closed, "closed"},
};

constexpr std::array Events{
    Names<CaseEvent::Kind>{CaseEvent::Kind::Begun, "begun"},
    Names<CaseEvent::Kind>{CaseEvent::Kind::Copied, "copied"},
    Names<CaseEvent::Kind>{CaseEvent::Kind::Saved, "saved"},
    Names<CaseEvent::Kind>{CaseEvent::Kind::Printed, "printed"},
    Names<CaseEvent::Kind>{CaseEvent::Kind::Mailed, "mailed"},
    Names<CaseEvent::Kind>{CaseEvent::Kind::Sent, "sent"},
    Names<CaseEvent::Kind>{CaseEvent::Kind::Note, "note"},
    Names<CaseEvent::Kind>{CaseEvent::Kind::Call, "call"},
    Names<CaseEvent::Kind>{CaseEvent::Kind::Answered, "answered"},
    Names<CaseEvent::Kind>{CaseEvent::Kind::MoneyBack, "money-back"},
    Names<CaseEvent::Kind>{CaseEvent::Kind::Closed, "closed"},
    Names<CaseEvent::Kind>{CaseEvent::Kind::Reopened, "reopened"},
};

template <typename Enum, std::size_t Count>
QString nameOf(Enum value, const std::array<Names<Enum>, Count> &names)
{
    for (const auto &[known, name] : names) {
        if (known == value) {
            return QLatin1String(name);
        }
    }
    return {};
}

/// The value of this name; the first one for any other.
template <typename Enum, std::size_t Count>
Enum valueOf(const QString &name, const std::array<Names<Enum>, Count> &names)
{
    for (const auto &[value, known] : names) {
        if (name == QLatin1String(known)) {
            return value;
        }
    }
    return names.front().first;
}

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}

QDateTime timeFrom(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODate);
}

/// Texts by locale.
QJsonObject jsonOf(const QHash<QString, QString> &texts)
{
    QJsonObject json;
    for (auto text = texts.begin(); text != texts.end(); ++text) {
        json[text.key()] = text.value();
    }
    return json;
}

QHash<QString, QString> textsFrom(const QJsonValue &value)
{
    QHash<QString, QString> texts;
    const QJsonObject json = value.toObject();
    for (auto text = json.begin(); text != json.end(); ++text) {
        texts[text.key()] = text.value().toString();
    }
    return texts;
}

QJsonObject jsonOf(const FieldValues &values)
{
    QJsonObject json;
    for (const auto &[id, value] : values) {
        json[id] = QJsonObject{{QStringLiteral("text"), value.text},
                               {QStringLiteral("code"), value.code},
                               {QStringLiteral("not-sure"), value.isNotSure}};
    }
    return json;
}

FieldValues valuesFrom(const QJsonObject &json)
{
    FieldValues values;
    for (auto field = json.begin(); field != json.end(); ++field) {
        const QJsonObject value = field.value().toObject();
        values[field.key()] = {value[QStringLiteral("text")].toString(), value[QStringLiteral("code")].toString(),
                               value[QStringLiteral("not-sure")].toBool()};
    }
    return values;
}

QJsonObject jsonOf(const Answer &answer)
{
    QJsonArray files;
    for (const EvidenceFile &file : answer.files) {
        files.append(jsonOf(file));
    }
    QJsonArray items;
    for (const FieldValues &item : answer.items) {
        items.append(jsonOf(item));
    }
    return {{QStringLiteral("choice"), answer.choice},
            {QStringLiteral("fields"), jsonOf(answer.fields)},
            {QStringLiteral("ticked"), QJsonArray::fromStringList(answer.ticked)},
            {QStringLiteral("files"), files},
            {QStringLiteral("items"), items}};
}

Answer answerFrom(const QJsonObject &json)
{
    Answer answer;
    answer.choice = json[QStringLiteral("choice")].toString();
    answer.fields = valuesFrom(json[QStringLiteral("fields")].toObject());
    const QJsonArray ticked = json[QStringLiteral("ticked")].toArray();
    for (const QJsonValue &item : ticked) {
        answer.ticked.append(item.toString());
    }
    const QJsonArray files = json[QStringLiteral("files")].toArray();
    for (const QJsonValue &file : files) {
        answer.files.push_back(evidenceFrom(file.toObject()));
    }
    const QJsonArray items = json[QStringLiteral("items")].toArray();
    for (const QJsonValue &item : items) {
        answer.items.push_back(valuesFrom(item.toObject()));
    }
    return answer;
}

QJsonObject jsonOf(const std::map<QString, Answer> &answers)
{
    QJsonObject json;
    for (const auto &[step, answer] : answers) {
        json[step] = jsonOf(answer);
    }
    return json;
}

std::map<QString, Answer> answersFrom(const QJsonObject &json)
{
    std::map<QString, Answer> answers;
    for (auto step = json.begin(); step != json.end(); ++step) {
        answers[step.key()] = answerFrom(step.value().toObject());
    }
    return answers;
}

QJsonObject jsonOf(const GuideSnapshot &run)
{
    return {{QStringLiteral("guide"), run.guide},
            {QStringLiteral("current"), run.current},
            {QStringLiteral("answers"), jsonOf(run.answers)},
            {QStringLiteral("drafts"), jsonOf(run.drafts)},
            {QStringLiteral("changing"), run.changing},
            {QStringLiteral("return-to"), run.returnTo},
            {QStringLiteral("pack"), run.pack},
            {QStringLiteral("pack-version"), run.packVersion}};
}

GuideSnapshot runFrom(const QJsonObject &json)
{
    return {json[QStringLiteral("guide")].toString(),
            json[QStringLiteral("current")].toString(),
            answersFrom(json[QStringLiteral("answers")].toObject()),
            answersFrom(json[QStringLiteral("drafts")].toObject()),
            json[QStringLiteral("changing")].toString(),
            json[QStringLiteral("return-to")].toString(),
            json[QStringLiteral("pack")].toString(),
            json[QStringLiteral("pack-version")].toInt()};
}

QJsonObject jsonOf(const CaseEvent &event)
{
    return {{QStringLiteral("kind"), nameOf(event.kind, Events)},
            {QStringLiteral("when"), timeText(event.when)},
            {QStringLiteral("who"), event.who},
            {QStringLiteral("number"), event.number},
            {QStringLiteral("text"), event.text}};
}

CaseEvent eventFrom(const QJsonObject &json)
{
    return {valueOf(json[QStringLiteral("kind")].toString(), Events), timeFrom(json[QStringLiteral("when")]),
            json[QStringLiteral("who")].toString(), json[QStringLiteral("number")].toString(),
            json[QStringLiteral("text")].toString()};
}

QJsonArray jsonOf(const std::vector<CaseDeadline> &days)
{
    QJsonArray json;
    for (const CaseDeadline &day : days) {
        json.append(
            QJsonObject{{QStringLiteral("day"), day.day.toString(Qt::ISODate)}, {QStringLiteral("about"), day.about}});
    }
    return json;
}

std::vector<CaseDeadline> daysFrom(const QJsonArray &json)
{
    std::vector<CaseDeadline> days;
    for (const QJsonValue &day : json) {
        days.push_back({QDate::fromString(day[QStringLiteral("day")].toString(), Qt::ISODate),
                        day[QStringLiteral("about")].toString()});
    }
    return days;
}

std::optional<QJsonObject> objectFrom(const QByteArray &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    return json[QStringLiteral("format")].toInt() == Format ? std::optional(json) : std::nullopt;
}

QByteArray textOf(QJsonObject json)
{
    json[QStringLiteral("format")] = Format;
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace

QByteArray headText(const CaseHead &head)
{
    return textOf({{QStringLiteral("id"), head.id},
                   {QStringLiteral("reference"), head.reference},
                   {QStringLiteral("guide"), head.guide},
                   {QStringLiteral("titles"), jsonOf(head.titles)},
                   {QStringLiteral("wallet-id"), head.walletId},
                   {QStringLiteral("wallet-name"), head.walletName},
                   {QStringLiteral("wallet-names"), jsonOf(head.walletNames)},
                   {QStringLiteral("for-others"), head.isForOthers},
                   {QStringLiteral("state"), nameOf(head.state, States)},
                   {QStringLiteral("begun"), timeText(head.begun)},
                   {QStringLiteral("saved"), timeText(head.saved)},
                   {QStringLiteral("answers"), head.answers},
                   {QStringLiteral("deadline"), head.deadline.day.toString(Qt::ISODate)},
                   {QStringLiteral("deadline-about"), head.deadline.about},
                   {QStringLiteral("rule-days"), jsonOf(head.ruleDays)}});
}

std::optional<CaseHead> readHead(const QByteArray &text)
{
    const std::optional<QJsonObject> json = objectFrom(text);
    if (!json || (*json)[QStringLiteral("id")].toString().isEmpty()) {
        return std::nullopt;
    }
    CaseHead head;
    head.id = (*json)[QStringLiteral("id")].toString();
    head.reference = (*json)[QStringLiteral("reference")].toString();
    head.guide = (*json)[QStringLiteral("guide")].toString();
    head.titles = textsFrom((*json)[QStringLiteral("titles")]);
    head.walletId = (*json)[QStringLiteral("wallet-id")].toString();
    head.walletName = (*json)[QStringLiteral("wallet-name")].toString();
    head.walletNames = textsFrom((*json)[QStringLiteral("wallet-names")]);
    head.isForOthers = (*json)[QStringLiteral("for-others")].toBool(true);
    head.state = valueOf((*json)[QStringLiteral("state")].toString(), States);
    head.begun = timeFrom((*json)[QStringLiteral("begun")]);
    head.saved = timeFrom((*json)[QStringLiteral("saved")]);
    head.answers = (*json)[QStringLiteral("answers")].toInt();
    head.deadline = {QDate::fromString((*json)[QStringLiteral("deadline")].toString(), Qt::ISODate),
                     (*json)[QStringLiteral("deadline-about")].toString()};
    head.ruleDays = daysFrom((*json)[QStringLiteral("rule-days")].toArray());
    return head;
}

QByteArray bodyText(const CaseRecord &record)
{
    QJsonArray events;
    for (const CaseEvent &event : record.events) {
        events.append(jsonOf(event));
    }
    QJsonObject body{{QStringLiteral("run"), jsonOf(record.run)}, {QStringLiteral("events"), events}};
    if (record.unfinished) {
        body[QStringLiteral("unfinished")] = jsonOf(record.unfinished->event);
        body[QStringLiteral("promised")] = record.unfinished->promised.toString(Qt::ISODate);
    }
    if (record.unfinishedDeadline) {
        body[QStringLiteral("unfinished-days")] = jsonOf(std::vector{*record.unfinishedDeadline});
    }
    return textOf(body);
}

std::optional<CaseRecord> readRecord(const QByteArray &head, const QByteArray &body)
{
    const std::optional<CaseHead> read = readHead(head);
    const std::optional<QJsonObject> json = objectFrom(body);
    if (!read || !json) {
        return std::nullopt;
    }
    CaseRecord record;
    record.head = *read;
    record.run = runFrom((*json)[QStringLiteral("run")].toObject());
    const QJsonArray events = (*json)[QStringLiteral("events")].toArray();
    for (const QJsonValue &event : events) {
        record.events.push_back(eventFrom(event.toObject()));
    }
    if (const QJsonObject unfinished = (*json)[QStringLiteral("unfinished")].toObject(); !unfinished.isEmpty()) {
        record.unfinished = {eventFrom(unfinished),
                             QDate::fromString((*json)[QStringLiteral("promised")].toString(), Qt::ISODate)};
    }
    const std::vector<CaseDeadline> days = daysFrom((*json)[QStringLiteral("unfinished-days")].toArray());
    if (!days.empty()) {
        record.unfinishedDeadline = days.front();
    }
    return record;
}

} // namespace WalletSupport
