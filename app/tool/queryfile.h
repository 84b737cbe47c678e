#pragma once

#include "authoring/fault.h"

#include <QSet>

#include <vector>

namespace WalletSupport {

/// A question, the article that answers it, and where that was said.
struct JudgedQuery
{
    int line = 1;
    QString article;
    QString text;
    bool operator==(const JudgedQuery &) const = default;
};

/// Reads a file of lines `article-id <TAB> query`; empty lines mean nothing. Every line that is malformed or names an
/// article that is not among `articles` is a fault.
[[nodiscard]] std::vector<JudgedQuery> readQueries(const QString &file, const QSet<QString> &articles, Faults &faults);

} // namespace WalletSupport
