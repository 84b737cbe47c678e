#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace WalletSupport {

/// What a Markdown text says without its marks, a line for each paragraph or list item.
struct MarkdownText
{
    QString plainText;
    QStringList links;
    bool hasHtml = false;
    bool hasImages = false;
};

/// Reads Markdown with md4c, the parser that Qt's text browser shows it with.
[[nodiscard]] MarkdownText readMarkdown(const QByteArray &markdown);

} // namespace WalletSupport
