#include "authoring/markdowntext.h"

#include <md4c.h>

namespace WalletSupport {

namespace {

MarkdownText &textOf(void *userData)
{
    return *static_cast<MarkdownText *>(userData);
}

int enterBlock(MD_BLOCKTYPE type, void *, void *userData)
{
    textOf(userData).hasHtml |= type == MD_BLOCK_HTML;
    return 0;
}

int leaveBlock(MD_BLOCKTYPE, void *, void *userData)
{
    QString &text = textOf(userData).plainText;
    if (!text.isEmpty() && !text.endsWith(QLatin1Char('\n'))) {
        text.append(QLatin1Char('\n'));
    }
    return 0;
}

int enterSpan(MD_SPANTYPE type, void *detail, void *userData)
{
    if (type == MD_SPAN_A) {
        const MD_ATTRIBUTE &target = static_cast<MD_SPAN_A_DETAIL *>(detail)->href;
        textOf(userData).links.append(QString::fromUtf8(target.text, static_cast<qsizetype>(target.size)));
    }
    textOf(userData).hasImages |= type == MD_SPAN_IMG;
    return 0;
}

int leaveSpan(MD_SPANTYPE, void *, void *)
{
    return 0;
}

int addText(MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *userData)
{
    MarkdownText &result = textOf(userData);
    result.hasHtml |= type == MD_TEXT_HTML;
    if (type == MD_TEXT_BR || type == MD_TEXT_SOFTBR) {
        result.plainText.append(QLatin1Char(' '));
    } else {
        result.plainText.append(QString::fromUtf8(text, static_cast<qsizetype>(size)));
    }
    return 0;
}

} // namespace

MarkdownText readMarkdown(const QByteArray &markdown)
{
    MarkdownText result;
    const MD_PARSER parser = {.abi_version = 0,
                              .flags = MD_DIALECT_COMMONMARK,
                              .enter_block = enterBlock,
                              .leave_block = leaveBlock,
                              .enter_span = enterSpan,
                              .leave_span = leaveSpan,
                              .text = addText,
                              .debug_log = nullptr,
                              .syntax = nullptr};
    md_parse(markdown.constData(), static_cast<MD_SIZE>(markdown.size()), &parser, &result);
    return result;
}

} // namespace WalletSupport
