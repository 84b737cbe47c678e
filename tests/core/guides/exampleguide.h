#pragma once

#include "core/guides/guidereader.h"

#include <QByteArray>

namespace WalletSupport {

/// Lunch for two: small, but with every way to branch.
inline const QByteArray ExampleGuide = R"json({
  "icon": "key",
  "start": "wallet",
  "documents": [{"id": "letter", "for": "support"}],
  "steps": [
    {"id": "wallet", "kind": "form", "fields": [{"id": "wallet", "kind": "wallet"}], "next": "reason"},
    {"id": "reason", "kind": "choice", "next": "details", "choices": [
      {"id": "late"},
      {"id": "twice"},
      {"id": "stolen", "next": "shield"},
      {"id": "not-sure", "next": "decide"}]},
    {"id": "shield", "kind": "checklist", "items": ["hotline", "bank"], "next": "details"},
    {"id": "decide", "kind": "choice", "choices": [
      {"id": "saw-two", "back": "reason", "suggests": "twice"},
      {"id": "none", "next": "details"}]},
    {"id": "details", "kind": "form", "fields": [
      {"id": "order", "kind": "order-number", "not-sure": true},
      {"id": "date", "kind": "date", "not-sure": true},
      {"id": "amount", "kind": "amount", "not-sure": true},
      {"id": "note", "kind": "multiline", "optional": true, "max-length": 20}],
     "next": [
      {"if": {"step": "reason", "is": ["twice"]}, "to": "second"},
      {"if": {"wallet": "reset-form"}, "to": "page"},
      {"to": "evidence"}]},
    {"id": "second", "kind": "form", "rests-on": ["wallet"],
     "fields": [{"id": "order", "kind": "order-number"}], "next": "evidence"},
    {"id": "page", "kind": "notice", "actions": [{"id": "open", "does": "open-reset-form"}], "next": "evidence"},
    {"id": "evidence", "kind": "evidence", "next": "review"},
    {"id": "review", "kind": "review", "next": "end"},
    {"id": "end", "kind": "outcome", "documents": ["letter"]}
  ]
})json";

} // namespace WalletSupport
