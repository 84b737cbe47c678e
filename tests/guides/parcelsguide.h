#pragma once

#include "authoring/guidesource.h"

namespace WalletSupport {

/// A guide with a group and a log, for tests of their page.
inline GuideSource parcelsGuide()
{
    GuideSource guide;
    guide.id = QStringLiteral("parcels");
    guide.flow = R"json({"start": "paid", "documents": [{"id": "letter", "for": "person"}], "steps": [
      {"id": "paid", "kind": "group", "most": 3, "next": "calls", "fields": [
        {"id": "order", "kind": "order-number", "not-sure": true},
        {"id": "date", "kind": "date", "not-sure": true},
        {"id": "amount", "kind": "amount", "not-sure": true}]},
      {"id": "calls", "kind": "log", "most": 4, "optional": true, "next": "review"},
      {"id": "review", "kind": "review", "next": "end"},
      {"id": "end", "kind": "outcome", "documents": ["letter"]}]})json";
    guide.words[QStringLiteral("en")] = R"json({"title": "Parcels", "summary": "Parcels", "steps": {
      "paid": {"title": "Which payments?", "item": "Payment {number}", "add": "Add a payment",
        "another": "Add another payment", "empty": "Add the payment that it is about", "fields": {
          "order": {"label": "Number", "empty": "Type the number", "not-sure": "No number", "where": "In the list"},
          "date": {"label": "Date", "empty": "Type the date", "not-sure": "No date", "where": "In the list"},
          "amount": {"label": "Amount", "empty": "Type the amount", "not-sure": "No amount", "where": "In the list"}}},
      "calls": {"title": "What was said?", "item": "Call {number}", "add": "Add a call", "another": "Add another call",
        "fields": {
          "date": {"label": "Day", "empty": "Type the day", "not-sure": "No day", "where": "In the phone"},
          "who": {"label": "With whom", "empty": "Type a name"},
          "said": {"label": "What they said", "empty": "Type a sentence"}, "number": {"label": "Case number"}}},
      "review": {"title": "Is it right?"}, "end": {"title": "Your letter"}},
      "documents": {"letter": {"title": "Letter", "subject": ["{paid.count} payments", "A payment"],
        "lines": ["{paid.item}", "Number: {paid.order}", "Amount: {paid.amount}", "", "{calls.who}: {calls.said}"]}}})json";
    guide.words[QStringLiteral("zh_CN")] = R"json({"title": "包裹", "summary": "包裹", "steps": {
      "paid": {"title": "哪几笔付款？", "item": "第{number}笔付款", "add": "添加付款",
        "another": "再添加一笔", "empty": "请添加付款", "fields": {
          "order": {"label": "单号", "empty": "请填写单号", "not-sure": "没有单号", "where": "在记录里"},
          "date": {"label": "日期", "empty": "请填写日期", "not-sure": "记不清日期", "where": "在记录里"},
          "amount": {"label": "金额", "empty": "请填写金额", "not-sure": "记不清金额", "where": "在记录里"}}},
      "calls": {"title": "说了什么？", "item": "第{number}次通话", "add": "添加通话", "another": "再添加一次",
        "fields": {
          "date": {"label": "日期", "empty": "请填写日期", "not-sure": "记不清", "where": "在手机里"},
          "who": {"label": "对方", "empty": "请填写对方"},
          "said": {"label": "内容", "empty": "请填写内容"}, "number": {"label": "编号"}}},
      "review": {"title": "对吗？"}, "end": {"title": "您的信"}},
      "documents": {"letter": {"title": "信", "subject": ["{paid.count}笔付款", "一笔付款"],
        "lines": ["{paid.item}", "单号：{paid.order}", "金额：{paid.amount}", "", "{calls.who}：{calls.said}"]}}})json";
    return guide;
}

} // namespace WalletSupport
