#include "authoring/sourcefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QStringDecoder>

#include <yaml-cpp/yaml.h>

namespace WalletSupport {

namespace {

constexpr qint64 LargestSourceFile = 16LL << 20;

int lineOfOffset(QByteArrayView bytes, qsizetype offset)
{
    return static_cast<int>(std::count(bytes.begin(), bytes.begin() + std::min(offset, bytes.size()), '\n')) + 1;
}

bool isForbidden(char16_t unit)
{
    const bool isControl = (unit < 0x20 && unit != u'\n' && unit != u'\t') || (unit >= 0x7f && unit <= 0x9f);
    const bool isBidirectional = unit == 0x061c || unit == 0x200e || unit == 0x200f ||
                                 (unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2066 && unit <= 0x2069);
    return isControl || isBidirectional;
}

/// Deeper than any source of ours, and than what Qt reads.
constexpr int DeepestJson = 1024;

/// Notes the lines of a value and of all inside it. A key that holds dots itself makes the same path as keys below one
/// another would.
void noteLines(const YAML::Node &node, const QString &path, int depth, QHash<QString, int> &lines)
{
    if (node.Mark().is_null() || depth > DeepestJson) {
        return;
    }
    lines.insert(path, node.Mark().line + 1);
    const QString front = path.isEmpty() ? QString() : path + u'.';
    int index = 0;
    for (const auto &child : node) {
        if (node.IsMap()) {
            noteLines(child.second, front + QString::fromStdString(child.first.Scalar()), depth + 1, lines);
        } else {
            noteLines(child, front + QString::number(index++), depth + 1, lines);
        }
    }
}

} // namespace

std::optional<QByteArray> readSourceBytes(const QString &folder, const QString &file, Faults &faults)
{
    QFile source(QDir(folder).filePath(file));
    // A pipe would be waited for, and a device read for ever.
    if (source.exists() && !QFileInfo(source).isFile()) {
        faults.push_back({file, 1, QStringLiteral("is not a regular file")});
        return std::nullopt;
    }
    if (!source.open(QIODevice::ReadOnly)) {
        faults.push_back({file, 1, QStringLiteral("cannot be read: %1").arg(source.errorString())});
        return std::nullopt;
    }
    QByteArray bytes = source.read(LargestSourceFile + 1);
    if (bytes.size() > LargestSourceFile) {
        faults.push_back({file, 1, QStringLiteral("is larger than 16 MiB")});
        return std::nullopt;
    }
    bytes.replace("\r\n", "\n");
    if (bytes.startsWith("\xef\xbb\xbf")) {
        bytes.remove(0, 3);
    }
    return bytes;
}

std::optional<char16_t> forbiddenCharacterIn(QStringView text)
{
    const auto bad = std::find_if(text.begin(), text.end(), [](QChar unit) { return isForbidden(unit.unicode()); });
    return bad == text.end() ? std::nullopt : std::optional(bad->unicode());
}

QString describeForbidden(char16_t unit)
{
    return QStringLiteral("holds the control or bidirectional character U+%1").arg(unit, 4, 16, QLatin1Char('0'));
}

std::optional<QByteArray> readSourceFile(const QString &folder, const QString &file, Faults &faults)
{
    std::optional<QByteArray> bytes = readSourceBytes(folder, file, faults);
    if (!bytes) {
        return std::nullopt;
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(*bytes);
    if (decoder.hasError()) {
        faults.push_back({file, 1, QStringLiteral("is not UTF-8")});
        return std::nullopt;
    }
    const auto bad = std::find_if(text.begin(), text.end(), [](QChar unit) { return isForbidden(unit.unicode()); });
    if (bad != text.end()) {
        const auto line = static_cast<int>(std::count(text.begin(), bad, QLatin1Char('\n'))) + 1;
        faults.push_back({file, line, describeForbidden(bad->unicode())});
        return std::nullopt;
    }
    return bytes;
}

std::optional<QJsonObject> readJsonFile(const QString &folder, const QString &file, Faults &faults)
{
    const std::optional<QByteArray> bytes = readSourceFile(folder, file, faults);
    if (!bytes) {
        return std::nullopt;
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(*bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        faults.push_back(
            {file, lineOfOffset(*bytes, error.offset), QStringLiteral("is not JSON: %1").arg(error.errorString())});
        return std::nullopt;
    }
    if (!document.isObject()) {
        faults.push_back({file, 1, QStringLiteral("must be a JSON object")});
        return std::nullopt;
    }
    return document.object();
}

JsonLines::JsonLines(QByteArray json)
    : m_json(std::move(json))
{
}

void JsonLines::read() const
{
    if (std::exchange(m_isRead, true)) {
        return;
    }
    // JSON is YAML too, and yaml-cpp remembers where each value stands.
    try {
        noteLines(YAML::Load(m_json.toStdString()), QString(), 0, m_lines);
    } catch (const YAML::Exception &) {
        m_lines.clear();
    }
}

int JsonLines::lineOf(const QString &path) const
{
    read();
    for (QString rest = path; !rest.isEmpty(); rest.truncate(std::max<qsizetype>(0, rest.lastIndexOf(u'.')))) {
        if (const auto found = m_lines.constFind(rest); found != m_lines.cend()) {
            return *found;
        }
    }
    return m_lines.value(QString(), 1);
}

bool isId(const QString &id)
{
    static const QRegularExpression pattern(QStringLiteral("\\A[a-z0-9]+(-[a-z0-9]+)*\\z"));
    return pattern.match(id).hasMatch();
}

} // namespace WalletSupport
