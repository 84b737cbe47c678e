#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

namespace WalletSupport {

/// A group of articles, with its name in one language.
struct Topic
{
    QString id;
    QString name;
    bool operator==(const Topic &) const = default;
};

/// An article as a list shows it. `locale` is the language of the title, which may be a fallback.
struct ArticleSummary
{
    QString id;
    QString topic;
    QString title;
    QString locale;
    bool operator==(const ArticleSummary &) const = default;
};

/// One question and its answer, in one language.
struct Article
{
    QString id;
    QString locale;
    QString topic;
    QString title;
    QString body;
    QString plain;
    QString guide;
    QDate reviewed;
    QStringList related;
    QStringList sources;
    bool operator==(const Article &) const = default;
};

} // namespace WalletSupport
