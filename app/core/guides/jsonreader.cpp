#include "core/guides/jsonreader.h"

#include <cmath>

namespace WalletSupport {

JsonReader::JsonReader(QJsonObject object, QString path, std::vector<GuideFault> &faults)
    : m_object(std::move(object))
    , m_path(std::move(path))
    , m_faults(faults)
{
}

QString JsonReader::path(const QString &key) const
{
    return m_path.isEmpty() ? key : QString(m_path + u'.' + key);
}

void JsonReader::add(GuideFault::Kind kind, const QString &path, const QString &detail)
{
    m_faults.push_back({kind, {}, path, detail});
}

QJsonValue JsonReader::value(const QString &key)
{
    m_known.append(key);
    return m_object.value(key);
}

QString JsonReader::text(const QString &key)
{
    if (!has(key)) {
        m_known.append(key);
        add(GuideFault::Kind::MissingKey, m_path, key);
        return {};
    }
    return optionalText(key);
}

QString JsonReader::optionalText(const QString &key)
{
    const QJsonValue found = value(key);
    if (found.isUndefined()) {
        return {};
    }
    if (!found.isString() || found.toString().isEmpty()) {
        add(GuideFault::Kind::WrongType, path(key), QStringLiteral("text"));
    }
    return found.toString();
}

QStringList JsonReader::optionalTexts(const QString &key)
{
    const QJsonValue found = value(key);
    if (found.isUndefined()) {
        return {};
    }
    QStringList texts;
    const QJsonArray array = found.toArray();
    for (const QJsonValue &entry : array) {
        if (entry.isString() && !entry.toString().isEmpty() && !texts.contains(entry.toString())) {
            texts.append(entry.toString());
        } else {
            add(GuideFault::Kind::WrongType, path(key), QStringLiteral("list of different texts"));
        }
    }
    if (array.isEmpty()) {
        add(GuideFault::Kind::WrongType, path(key), QStringLiteral("list of different texts"));
    }
    return texts;
}

bool JsonReader::optionalFlag(const QString &key)
{
    const QJsonValue found = value(key);
    if (!found.isUndefined() && !found.isBool()) {
        add(GuideFault::Kind::WrongType, path(key), QStringLiteral("true or false"));
    }
    return found.toBool();
}

std::optional<int> JsonReader::optionalNumber(const QString &key, int least, int most)
{
    const QJsonValue found = value(key);
    if (found.isUndefined()) {
        return {};
    }
    const double number = found.toDouble(std::nan(""));
    if (!(number >= least && number <= most) || std::floor(number) != number) {
        add(GuideFault::Kind::WrongType, path(key), QStringLiteral("number from %1 to %2").arg(least).arg(most));
        return {};
    }
    return static_cast<int>(number);
}

std::vector<std::pair<QJsonObject, QString>> JsonReader::optionalObjects(const QString &key)
{
    const QJsonValue found = value(key);
    std::vector<std::pair<QJsonObject, QString>> objects;
    if (found.isUndefined()) {
        return objects;
    }
    const QJsonArray array = found.toArray();
    if (array.isEmpty()) {
        add(GuideFault::Kind::WrongType, path(key), QStringLiteral("list of objects"));
    }
    for (int i = 0; i < array.size(); ++i) {
        const QString at = QString(path(key) + u'.' + QString::number(i));
        if (array.at(i).isObject()) {
            objects.emplace_back(array.at(i).toObject(), at);
        } else {
            add(GuideFault::Kind::WrongType, at, QStringLiteral("object"));
        }
    }
    return objects;
}

void JsonReader::finish()
{
    const QStringList keys = m_object.keys();
    for (const QString &key : keys) {
        if (!m_known.contains(key)) {
            add(GuideFault::Kind::UnknownKey, path(key), key);
        }
    }
}

} // namespace WalletSupport
