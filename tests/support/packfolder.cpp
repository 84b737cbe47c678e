#include "support/packfolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace WalletSupport {

namespace {

const char *const Manifest = R"json({
  "format": 1,
  "id": "example",
  "version": 3,
  "issued": "2026-11-01",
  "locales": ["en", "zh_CN"],
  "names": {"en": "Example", "zh_CN": "示例"},
  "topics": [
    {"id": "money", "names": {"en": "Money", "zh_CN": "资金"}},
    {"id": "sign-in", "names": {"en": "Sign-in", "zh_CN": "登录"}}
  ],
  "featured": ["top-up"]
}
)json";

const char *const Flow = R"json({
  "start": "look",
  "documents": [{"id": "summary", "for": "person"}],
  "steps": [
    {
      "id": "look",
      "kind": "notice",
      "actions": [
        {"id": "read", "does": "open-article", "article": "top-up"}
      ],
      "next": "done"
    },
    {"id": "done", "kind": "outcome", "documents": ["summary"]}
  ]
}
)json";

const char *const Words = R"json({
  "title": "Find a top-up",
  "summary": "Where it went.",
  "steps": {
    "look": {
      "title": "Look at your balance",
      "actions": {"read": {"label": "Read more"}}
    },
    "done": {"title": "Done"}
  },
  "documents": {
    "summary": {
      "title": "List",
      "subject": ["Summary"],
      "lines": ["Nothing is left to do."]
    }
  }
}
)json";

} // namespace

QByteArray articleSource(const QByteArray &title, const QByteArray &related)
{
    return "---\n"
           "title: " +
           title +
           "\n"
           "topic: money\n"
           "phrasings:\n"
           "  - how " +
           title +
           " works\n"
           "related:\n"
           "  - " +
           related +
           "\n"
           "sources:\n"
           "  - https://wallet.example/source\n"
           "reviewed: 2026-11-01\n"
           "---\n"
           "\n"
           "First do **this**.\n"
           "\n"
           "1. One step.\n"
           "2. Another step.\n";
}

PackFolder::PackFolder()
{
    write(QStringLiteral("pack.json"), Manifest);
    write(QStringLiteral("articles/en/top-up.md"), articleSource("Top up", "refund"));
    write(QStringLiteral("articles/en/refund.md"), articleSource("Refund", "top-up"));
    write(QStringLiteral("articles/zh_CN/top-up.md"), articleSource("充值", "refund"));
}

void PackFolder::addGuide() const
{
    write(QStringLiteral("guides/find-top-up.json"), Flow);
    write(QStringLiteral("guides/en/find-top-up.json"), Words);
    write(QStringLiteral("guides/zh_CN/find-top-up.json"), Words);
}

void PackFolder::write(const QString &file, const QByteArray &bytes) const
{
    const QString path = m_folder.filePath(file);
    QDir().mkpath(QFileInfo(path).path());
    QFile target(path);
    if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size()) {
        qFatal("cannot write %s", qPrintable(path));
    }
}

void PackFolder::remove(const QString &file) const
{
    QFile::remove(m_folder.filePath(file));
}

QByteArray PackFolder::read(const QString &file) const
{
    QFile source(m_folder.filePath(file));
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

void PackFolder::replace(const QString &file, const QByteArray &from, const QByteArray &to) const
{
    QByteArray bytes = read(file);
    const auto at = bytes.indexOf(from);
    if (at < 0) {
        qFatal("%s has no \"%s\"", qPrintable(file), from.constData());
    }
    write(file, bytes.replace(at, from.size(), to));
}

} // namespace WalletSupport
