#pragma once

#include "core/guides/guidereader.h"

namespace WalletSupport {

/// A guide with a group of payments and a log of calls.
inline const QByteArray GroupGuide = R"json({
  "start": "payments",
  "documents": [{"id": "letter", "for": "person"}],
  "steps": [
    {"id": "payments", "kind": "group", "most": 3, "next": "calls", "fields": [
      {"id": "order", "kind": "order-number", "not-sure": true},
      {"id": "date", "kind": "date", "not-sure": true, "event": "payment"},
      {"id": "amount", "kind": "amount", "not-sure": true},
      {"id": "note", "kind": "multiline", "optional": true, "max-length": 60}]},
    {"id": "calls", "kind": "log", "most": 10, "optional": true, "next": "other"},
    {"id": "other", "kind": "form", "fields": [{"id": "order", "kind": "order-number", "optional": true}],
     "next": "country"},
    {"id": "country", "kind": "form", "fields": [{"id": "country", "kind": "country"}], "next": "end"},
    {"id": "end", "kind": "outcome", "documents": ["letter"]}
  ]
})json";

/// A payment; what is empty is "not sure".
inline FieldValues payment(const char *order, const char *date, const char *amount, const char *currency = "GBP")
{
    const auto value = [](const char *text, const char *code) {
        const QString typed = QString::fromUtf8(text);
        return typed.isEmpty() ? FieldValue{{}, {}, true} : FieldValue{typed, QLatin1String(code), false};
    };
    return {{QStringLiteral("order"), value(order, "")},
            {QStringLiteral("date"), value(date, "")},
            {QStringLiteral("amount"), value(amount, currency)}};
}

inline FieldValues call(const char *date, const char *who, const char *said, const char *number = "")
{
    const QString day = QString::fromUtf8(date);
    return {{QStringLiteral("date"), {day, {}, day.isEmpty()}},
            {QStringLiteral("who"), {QString::fromUtf8(who), {}, false}},
            {QStringLiteral("said"), {QString::fromUtf8(said), {}, false}},
            {QStringLiteral("number"), {QString::fromUtf8(number), {}, false}}};
}

inline Answer withItems(const std::vector<FieldValues> &items)
{
    Answer answer;
    answer.items = items;
    return answer;
}

} // namespace WalletSupport
