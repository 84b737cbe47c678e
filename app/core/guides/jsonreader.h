#pragma once

#include "core/guides/guidefault.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <array>
#include <optional>
#include <utility>
#include <vector>

namespace WalletSupport {

/// Reads one JSON object, tells what is wrong with it and, at the end, which of its keys nobody asked for.
class JsonReader final
{
public:
    JsonReader(QJsonObject object, QString path, std::vector<GuideFault> &faults);

    [[nodiscard]] QString path(const QString &key) const;
    [[nodiscard]] bool has(const QString &key) const { return m_object.contains(key); }

    /// The text under `key`; a fault and an empty text if it is missing or something else.
    [[nodiscard]] QString text(const QString &key);
    [[nodiscard]] QString optionalText(const QString &key);
    [[nodiscard]] QStringList optionalTexts(const QString &key);
    [[nodiscard]] bool optionalFlag(const QString &key);
    [[nodiscard]] std::optional<int> optionalNumber(const QString &key, int least, int most);
    /// The value under `key`, of any type.
    [[nodiscard]] QJsonValue value(const QString &key);
    /// The objects of the array under `key`, with the path of each.
    [[nodiscard]] std::vector<std::pair<QJsonObject, QString>> optionalObjects(const QString &key);

    /// The value that `names` gives to the text under `key`.
    template <typename Enum, std::size_t Count>
    [[nodiscard]] Enum oneOf(const QString &key, const std::array<std::pair<const char *, Enum>, Count> &names)
    {
        const QString name = text(key);
        for (const auto &[known, value] : names) {
            if (name == QLatin1String(known)) {
                return value;
            }
        }
        if (!name.isEmpty()) {
            add(GuideFault::Kind::UnknownValue, path(key), name);
        }
        return names.front().second;
    }

    /// Tells the keys that no call above has asked for.
    void finish();

    void add(GuideFault::Kind kind, const QString &path, const QString &detail = {});

private:
    QJsonObject m_object;
    QString m_path;
    std::vector<GuideFault> &m_faults;
    QStringList m_known;
};

} // namespace WalletSupport
