#include "core/cases/mailwriter.h"

#include <gmime/gmime.h>

#include <memory>

namespace WalletSupport {

namespace {

struct Unref
{
    void operator()(void *object) const { g_object_unref(object); }
};

template <typename Object>
using Owned = std::unique_ptr<Object, Unref>;

Owned<GMimeObject> partOf(const MailContents::File &file)
{
    const QByteArray type = file.mimeType.section(u'/', 0, 0).toLatin1();
    const QByteArray subtype = file.mimeType.section(u'/', 1).toLatin1();
    Owned<GMimePart> part(g_mime_part_new_with_type(type.constData(), subtype.constData()));
    g_mime_object_set_disposition(GMIME_OBJECT(part.get()), GMIME_DISPOSITION_ATTACHMENT);
    g_mime_part_set_filename(part.get(), file.name.toUtf8().constData());
    g_mime_part_set_content_encoding(part.get(), GMIME_CONTENT_ENCODING_BASE64);
    const Owned<GMimeStream> bytes(
        g_mime_stream_mem_new_with_buffer(file.bytes.constData(), static_cast<std::size_t>(file.bytes.size())));
    const Owned<GMimeDataWrapper> content(
        g_mime_data_wrapper_new_with_stream(bytes.get(), GMIME_CONTENT_ENCODING_BINARY));
    g_mime_part_set_content(part.get(), content.get());
    return Owned<GMimeObject>(GMIME_OBJECT(part.release()));
}

Owned<GMimeObject> textOf(const QString &body)
{
    Owned<GMimeTextPart> part(g_mime_text_part_new_with_subtype("plain"));
    g_mime_text_part_set_charset(part.get(), "utf-8");
    g_mime_text_part_set_text(part.get(), body.toUtf8().constData());
    g_mime_part_set_content_encoding(GMIME_PART(part.get()), GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE);
    return Owned<GMimeObject>(GMIME_OBJECT(part.release()));
}

Owned<GMimeObject> contentOf(const MailContents &contents)
{
    Owned<GMimeObject> text = textOf(contents.body);
    if (contents.files.empty()) {
        return text;
    }
    Owned<GMimeMultipart> mixed(g_mime_multipart_new_with_subtype("mixed"));
    g_mime_multipart_add(mixed.get(), text.get());
    for (const MailContents::File &file : contents.files) {
        g_mime_multipart_add(mixed.get(), partOf(file).get());
    }
    return Owned<GMimeObject>(GMIME_OBJECT(mixed.release()));
}

QByteArray bytesOf(GMimeMessage *message)
{
    const std::unique_ptr<GMimeFormatOptions, decltype(&g_mime_format_options_free)> options(
        g_mime_format_options_new(), g_mime_format_options_free);
    g_mime_format_options_set_newline_format(options.get(), GMIME_NEWLINE_FORMAT_DOS);
    const Owned<GMimeStream> stream(g_mime_stream_mem_new());
    if (g_mime_object_write_to_stream(GMIME_OBJECT(message), options.get(), stream.get()) < 0) {
        return {};
    }
    const GByteArray *written = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    return {reinterpret_cast<const char *>(written->data), static_cast<qsizetype>(written->len)};
}

class GMimeWriter final : public MailWriter
{
public:
    GMimeWriter() { g_mime_init(); }

    QByteArray write(const MailContents &contents) const override
    {
        const Owned<GMimeMessage> message(g_mime_message_new(TRUE));
        if (!contents.recipient.isEmpty()) {
            g_mime_message_add_mailbox(message.get(), GMIME_ADDRESS_TYPE_TO, nullptr,
                                       contents.recipient.toUtf8().constData());
        }
        g_mime_message_set_subject(message.get(), contents.subject.toUtf8().constData(), "utf-8");
        // Mail programs open it as a letter that is still to be sent.
        g_mime_object_set_header(GMIME_OBJECT(message.get()), "X-Unsent", "1", nullptr);
        g_mime_message_set_mime_part(message.get(), contentOf(contents).get());
        return bytesOf(message.get());
    }
};

} // namespace

} // namespace WalletSupport

extern "C" Q_DECL_EXPORT const WalletSupport::MailWriter *walletSupportMailWriter1();

const WalletSupport::MailWriter *walletSupportMailWriter1()
{
    static const WalletSupport::GMimeWriter writer;
    return &writer;
}
