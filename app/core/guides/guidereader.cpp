#include "core/guides/guidereader.h"

#include "core/guides/grouppart.h"
#include "core/guides/jsonreader.h"

#include <QJsonDocument>
#include <QJsonParseError>
#include <QRegularExpression>

namespace WalletSupport {

namespace {

using Kind = GuideFault::Kind;
using Faults = std::vector<GuideFault>;

template <typename Enum, std::size_t Count>
using Names = std::array<std::pair<const char *, Enum>, Count>;

constexpr Names<StepKind, 11> StepKinds{{{"notice", StepKind::Notice},
                                         {"choice", StepKind::Choice},
                                         {"form", StepKind::Form},
                                         {"group", StepKind::Group},
                                         {"log", StepKind::Log},
                                         {"evidence", StepKind::Evidence},
                                         {"secret", StepKind::Secret},
                                         {"checklist", StepKind::Checklist},
                                         {"handover", StepKind::Handover},
                                         {"review", StepKind::Review},
                                         {"outcome", StepKind::Outcome}}};
constexpr Names<FieldKind, 9> FieldKinds{{{"text", FieldKind::Text},
                                          {"multiline", FieldKind::Multiline},
                                          {"wallet", FieldKind::Wallet},
                                          {"country", FieldKind::Country},
                                          {"email-or-phone", FieldKind::Contact},
                                          {"order-number", FieldKind::OrderNumber},
                                          {"identifier", FieldKind::Identifier},
                                          {"date", FieldKind::Date},
                                          {"amount", FieldKind::Amount}}};
constexpr Names<ActionKind, 8> ActionKinds{{{"show-contacts", ActionKind::ShowContacts},
                                            {"open-reset-form", ActionKind::OpenResetForm},
                                            {"open-reset-help", ActionKind::OpenResetHelp},
                                            {"open-site", ActionKind::OpenSite},
                                            {"open-article", ActionKind::OpenArticle},
                                            {"start-guide", ActionKind::StartGuide},
                                            {"show-stolen-page", ActionKind::ShowStolenPage},
                                            {"show-reporting", ActionKind::ShowReporting}}};
constexpr Names<WalletFact, 6> WalletFacts{{{"reset-form", WalletFact::ResetForm},
                                            {"reset-help", WalletFact::ResetHelp},
                                            {"site", WalletFact::Site},
                                            {"self-custody", WalletFact::SelfCustody},
                                            {"card", WalletFact::Card},
                                            {"bank-linked", WalletFact::BankLinked}}};
constexpr Names<Addressee, 3> Addressees{
    {{"support", Addressee::Support}, {"somebody-else", Addressee::SomebodyElse}, {"person", Addressee::Person}}};

constexpr int DefaultLineLength = 200;
constexpr int DefaultTextLength = 2000;
constexpr int LongestText = 10000;
constexpr int FewestItems = 2; // a group of one is a form
constexpr int MostItems = 20;

QString readId(JsonReader &reader)
{
    static const QRegularExpression valid(QStringLiteral("^[a-z0-9]+(-[a-z0-9]+)*$"));
    const QString id = reader.text(QStringLiteral("id"));
    if (!id.isEmpty() && !valid.match(id).hasMatch()) {
        reader.add(Kind::UnknownValue, reader.path(QStringLiteral("id")), id);
    }
    return id;
}

Condition readCondition(const QJsonObject &json, const QString &path, Faults &faults)
{
    JsonReader reader(json, path, faults);
    Condition condition;
    if (reader.has(QStringLiteral("wallet"))) {
        condition.fact = reader.oneOf(QStringLiteral("wallet"), WalletFacts);
    } else {
        condition.step = reader.text(QStringLiteral("step"));
        condition.choices = reader.optionalTexts(QStringLiteral("is"));
        if (condition.choices.isEmpty() && !reader.has(QStringLiteral("is"))) {
            reader.add(Kind::MissingKey, path, QStringLiteral("is"));
        }
    }
    reader.finish();
    return condition;
}

/// `"next": "step"`, or a list of `{"if": {...}, "to": "step"}` that ends with one without `if`.
std::vector<Branch> readNext(JsonReader &reader)
{
    const QString key = QStringLiteral("next");
    const QJsonValue value = reader.value(key);
    if (value.isString()) {
        return {Branch{{}, value.toString()}};
    }
    std::vector<Branch> branches;
    for (const auto &[json, path] : reader.optionalObjects(key)) {
        Faults faults;
        JsonReader part(json, path, faults);
        Branch branch;
        branch.to = part.text(QStringLiteral("to"));
        if (const QJsonValue condition = part.value(QStringLiteral("if")); !condition.isUndefined()) {
            branch.condition = readCondition(condition.toObject(), part.path(QStringLiteral("if")), faults);
        }
        part.finish();
        for (const GuideFault &fault : faults) {
            reader.add(fault.kind, fault.path, fault.detail);
        }
        branches.push_back(branch);
    }
    return branches;
}

Choice readChoice(const QJsonObject &json, const QString &path, Faults &faults)
{
    JsonReader reader(json, path, faults);
    Choice choice;
    choice.id = readId(reader);
    choice.next = readNext(reader);
    choice.back = reader.optionalText(QStringLiteral("back"));
    choice.suggests = choice.back.isEmpty() ? QString() : reader.text(QStringLiteral("suggests"));
    reader.finish();
    return choice;
}

Field readField(const QJsonObject &json, const QString &path, Faults &faults)
{
    JsonReader reader(json, path, faults);
    Field field;
    field.id = readId(reader);
    field.kind = reader.oneOf(QStringLiteral("kind"), FieldKinds);
    field.need = reader.optionalFlag(QStringLiteral("optional")) ? Need::Optional : Need::Required;
    field.allowsNotSure = reader.optionalFlag(QStringLiteral("not-sure"));
    field.maxLength = reader.optionalNumber(QStringLiteral("max-length"), 1, LongestText)
                          .value_or(field.kind == FieldKind::Multiline ? DefaultTextLength : DefaultLineLength);
    if (field.kind == FieldKind::Date) {
        const QString event = reader.optionalText(QStringLiteral("event"));
        field.event = datedEventFrom(event);
        if (!event.isEmpty() && !field.event) {
            reader.add(Kind::UnknownValue, reader.path(QStringLiteral("event")), event);
        }
    }
    reader.finish();
    return field;
}

/// A field of a group. There is one wallet and one country in a guide; and a document has other uses for some names.
Field readItemField(const QJsonObject &json, const QString &path, Faults &faults)
{
    Field field = readField(json, path, faults);
    JsonReader reader(json, path, faults);
    if (field.kind == FieldKind::Wallet || field.kind == FieldKind::Country) {
        reader.add(Kind::UnknownValue, reader.path(QStringLiteral("kind")), reader.text(QStringLiteral("kind")));
    }
    if (isGroupWord(field.id)) {
        reader.add(Kind::UnknownValue, reader.path(QStringLiteral("id")), field.id);
    }
    return field;
}

/// When, with whom, what was said, and the number that they gave.
std::vector<Field> logFields()
{
    const auto text = [](const QString &id, FieldKind kind, Need need, int maxLength) {
        return Field{id, kind, need, false, maxLength, std::nullopt};
    };
    return {Field{QStringLiteral("date"), FieldKind::Date, Need::Required, true, DefaultLineLength, std::nullopt},
            text(QStringLiteral("who"), FieldKind::Text, Need::Required, 120),
            text(QStringLiteral("said"), FieldKind::Multiline, Need::Required, 600),
            text(QStringLiteral("number"), FieldKind::Text, Need::Optional, 80)};
}

GuideDocument readDocument(const QJsonObject &json, const QString &path, Faults &faults)
{
    JsonReader reader(json, path, faults);
    GuideDocument document;
    document.id = readId(reader);
    document.addressee = reader.oneOf(QStringLiteral("for"), Addressees);
    reader.finish();
    return document;
}

std::vector<RightsWanted> readRights(JsonReader &reader, Faults &faults)
{
    std::vector<RightsWanted> rights;
    for (const auto &[json, path] : reader.optionalObjects(QStringLiteral("rights"))) {
        JsonReader part(json, path, faults);
        RightsWanted wanted;
        if (const QJsonValue condition = part.value(QStringLiteral("if")); !condition.isUndefined()) {
            wanted.condition = readCondition(condition.toObject(), part.path(QStringLiteral("if")), faults);
        }
        const QStringList kinds = part.optionalTexts(QStringLiteral("kinds"));
        if (!part.has(QStringLiteral("kinds"))) {
            part.add(Kind::MissingKey, path, QStringLiteral("kinds"));
        }
        for (const QString &name : kinds) {
            if (const std::optional<RightKind> kind = rightKindFrom(name)) {
                wanted.kinds.push_back(*kind);
            } else {
                part.add(Kind::UnknownValue, part.path(QStringLiteral("kinds")), name);
            }
        }
        part.finish();
        rights.push_back(wanted);
    }
    return rights;
}

StepAction readAction(const QJsonObject &json, const QString &path, Faults &faults)
{
    JsonReader reader(json, path, faults);
    StepAction action;
    action.id = readId(reader);
    action.kind = reader.oneOf(QStringLiteral("does"), ActionKinds);
    if (action.kind == ActionKind::OpenArticle) {
        action.target = reader.text(QStringLiteral("article"));
    }
    if (action.kind == ActionKind::StartGuide) {
        action.target = reader.text(QStringLiteral("guide"));
    }
    reader.finish();
    return action;
}

template <typename Part>
std::vector<Part> readParts(JsonReader &reader, const char *name,
                            Part (*read)(const QJsonObject &, const QString &, Faults &), Faults &faults)
{
    const QString key = QLatin1String(name);
    std::vector<Part> parts;
    QStringList ids;
    for (const auto &[json, path] : reader.optionalObjects(key)) {
        parts.push_back(read(json, path, faults));
        if (ids.contains(parts.back().id)) {
            reader.add(Kind::DuplicateId, path, parts.back().id);
        }
        ids.append(parts.back().id);
    }
    return parts;
}

void readEnd(JsonReader &reader, const QString &path, Step &step, Faults &faults)
{
    if (step.kind == StepKind::Handover) {
        step.guide = reader.text(QStringLiteral("guide"));
        return;
    }
    step.documents = reader.optionalTexts(QStringLiteral("documents"));
    if (!reader.has(QStringLiteral("documents"))) {
        reader.add(Kind::MissingKey, path, QStringLiteral("documents"));
    }
    step.items = reader.optionalTexts(QStringLiteral("items"));
    step.rights = readRights(reader, faults);
}

/// What a step that goes on asks for.
void readQuestion(JsonReader &reader, const QString &path, Step &step, Faults &faults)
{
    const auto demand = [&](const char *key, bool isThere) {
        if (!isThere && !reader.has(QLatin1String(key))) {
            reader.add(Kind::MissingKey, path, QLatin1String(key));
        }
    };
    if (step.isQuestion()) {
        step.restsOn = reader.optionalTexts(QStringLiteral("rests-on"));
    }
    if (step.kind == StepKind::Choice) {
        step.choices = readParts(reader, "choices", &readChoice, faults);
        demand("choices", !step.choices.empty());
    } else {
        demand("next", !step.next.empty());
    }
    if (step.kind == StepKind::Form || step.kind == StepKind::Group) {
        step.fields = readParts(reader, "fields", step.isRepeated() ? &readItemField : &readField, faults);
        demand("fields", !step.fields.empty());
    }
    if (step.kind == StepKind::Log) {
        step.fields = logFields();
    }
    if (step.isRepeated()) {
        step.most = reader.optionalNumber(QStringLiteral("most"), FewestItems, MostItems).value_or(0);
        demand("most", step.most > 0);
        step.need = reader.optionalFlag(QStringLiteral("optional")) ? Need::Optional : Need::Required;
    }
    if (step.kind == StepKind::Checklist) {
        step.items = reader.optionalTexts(QStringLiteral("items"));
        demand("items", !step.items.isEmpty());
    }
}

Step readStep(const QJsonObject &json, const QString &path, Faults &faults)
{
    JsonReader reader(json, path, faults);
    Step step;
    step.id = readId(reader);
    step.kind = reader.oneOf(QStringLiteral("kind"), StepKinds);
    step.actions = readParts(reader, "actions", &readAction, faults);
    if (step.isEnd()) {
        readEnd(reader, path, step, faults);
    } else {
        step.next = readNext(reader);
        readQuestion(reader, path, step, faults);
    }
    reader.finish();
    return step;
}

} // namespace

QString textOf(WalletFact fact)
{
    for (const auto &[name, known] : WalletFacts) {
        if (known == fact) {
            return QLatin1String(name);
        }
    }
    return {};
}

Result<GuideDefinition, std::vector<GuideFault>> readGuide(const QString &id, const QByteArray &json)
{
    Faults faults;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject()) {
        faults.push_back(
            {Kind::NotJson, {}, {}, error.error == QJsonParseError::NoError ? QString() : error.errorString()});
    } else {
        JsonReader reader(document.object(), {}, faults);
        GuideDefinition guide;
        guide.id = id;
        guide.icon = reader.optionalText(QStringLiteral("icon"));
        guide.start = reader.text(QStringLiteral("start"));
        guide.steps = readParts(reader, "steps", &readStep, faults);
        guide.documents = readParts(reader, "documents", &readDocument, faults);
        if (guide.steps.empty() && !reader.has(QStringLiteral("steps"))) {
            reader.add(Kind::MissingKey, {}, QStringLiteral("steps"));
        }
        reader.finish();
        if (faults.empty()) {
            return guide;
        }
    }
    for (GuideFault &fault : faults) {
        fault.file = QStringLiteral("guides/%1.json").arg(id);
    }
    return fail(std::move(faults));
}

} // namespace WalletSupport
