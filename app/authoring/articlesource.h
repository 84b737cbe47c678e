#pragma once

#include "authoring/fault.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace WalletSupport {

/// One `articles/<locale>/<id>.md`, as its author wrote it. Lines are kept so that faults found later, when all
/// articles are known, can still name their place.
struct ArticleSource
{
    QString file;
    QString id;
    QString locale;
    QString title;
    QString topic;
    QString guide;
    QStringList phrasings;
    QStringList related;
    QStringList sources;
    QDate reviewed;
    QString body;      ///< Markdown
    QString plainText; ///< the body without marks
    QStringList links; ///< where the body's links lead
    int topicLine = 1;
    int guideLine = 1;
    int relatedLine = 1;
    int phrasingsLine = 1;
    int bodyLine = 1;
};

/// Reads an article and adds what is wrong with it alone to `faults`; nothing is returned if it cannot be used.
[[nodiscard]] std::optional<ArticleSource> readArticle(const QString &folder, const QString &locale, const QString &id,
                                                       Faults &faults);

} // namespace WalletSupport
