#include "core/pictures/picturerequest.h"

namespace WalletSupport {

namespace {

PictureError errorFor(const HelperError &error)
{
    using Kind = PictureError::Kind;
    switch (error.kind) {
    case HelperError::Kind::Missing:
        return {Kind::NoReader};
    case HelperError::Kind::TooSlow:
        return {Kind::TooSlow};
    case HelperError::Kind::Crashed:
        return {Kind::NotPicture};
    case HelperError::Kind::Answered:
        break;
    }
    const bool isKnown =
        error.exitCode >= static_cast<int>(Kind::Unreadable) && error.exitCode <= static_cast<int>(Kind::TooSlow);
    return {isKnown ? static_cast<Kind>(error.exitCode) : Kind::NoReader};
}

} // namespace

PictureRequest::PictureRequest(const QString &path, QObject *parent)
    : PictureRequest(QStringList{path}, QByteArray(), parent)
{
}

PictureRequest::PictureRequest(const QByteArray &bytes, QObject *parent)
    : PictureRequest(QStringList(), bytes, parent)
{
}

PictureRequest::PictureRequest(const QStringList &arguments, const QByteArray &input, QObject *parent)
    : QObject(parent)
    , m_process(WSC_PICTURE_PROGRAM, arguments, input)
{
    connect(&m_process, &HelperProcess::received, this, [this](const QByteArray &bytes) { m_answer += bytes; });
    connect(&m_process, &HelperProcess::finished, this, &PictureRequest::takeAnswer);
}

void PictureRequest::takeAnswer(const std::optional<HelperError> &error)
{
    if (error) {
        emit finished(fail(errorFor(*error)));
        return;
    }
    QStringList texts = QString::fromUtf8(m_answer).split(QChar(u'\0'));
    texts.removeLast();
    emit finished(texts);
}

} // namespace WalletSupport
