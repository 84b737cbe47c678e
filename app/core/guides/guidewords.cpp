#include "core/guides/guidewords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonParseError>
#include <QRegularExpression>

namespace WalletSupport {

namespace {

const QRegularExpression &placeholderPattern()
{
    static const QRegularExpression pattern(QStringLiteral("\\{([^{}]*)\\}"));
    return pattern;
}

void flatten(const QJsonValue &value, const QString &path, QHash<QString, QString> &texts,
             std::vector<GuideFault> &faults)
{
    const QString prefix = path.isEmpty() ? QString() : QString(path + u'.');
    if (value.isString()) {
        texts.insert(path, value.toString());
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            flatten(it.value(), prefix + it.key(), texts, faults);
        }
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (int i = 0; i < array.size(); ++i) {
            flatten(array.at(i), prefix + QString::number(i), texts, faults);
        }
    } else {
        faults.push_back({GuideFault::Kind::WrongType, {}, path, QStringLiteral("text")});
    }
}

} // namespace

Result<GuideWords, std::vector<GuideFault>> GuideWords::read(const QByteArray &json)
{
    std::vector<GuideFault> faults;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject()) {
        return fail(std::vector{GuideFault{GuideFault::Kind::NotJson, {}, {}, error.errorString()}});
    }
    GuideWords words;
    flatten(document.object(), {}, words.m_texts, faults);
    if (!faults.empty()) {
        return fail(std::move(faults));
    }
    return words;
}

QStringList GuideWords::texts(const QString &path) const
{
    QStringList found;
    for (int i = 0;; ++i) {
        const QString at = QString(path + u'.' + QString::number(i));
        if (!has(at)) {
            return found;
        }
        found.append(text(at));
    }
}

QStringList GuideWords::paths() const
{
    QStringList all = m_texts.keys();
    all.sort();
    return all;
}

QString GuideWords::ofDocument(const QString &document) const
{
    return text(QStringLiteral("documents.%1.title").arg(document));
}

QString GuideWords::ofStep(const QString &step, QStringView part) const
{
    return text(QStringLiteral("steps.%1.%2").arg(step, part));
}

QString GuideWords::ofChoice(const QString &step, const QString &choice, QStringView part) const
{
    return text(QStringLiteral("steps.%1.choices.%2.%3").arg(step, choice, part));
}

QString GuideWords::ofField(const QString &step, const QString &field, QStringView part) const
{
    return text(QStringLiteral("steps.%1.fields.%2.%3").arg(step, field, part));
}

QString GuideWords::ofItem(const QString &step, const QString &item, QStringView part) const
{
    return text(QStringLiteral("steps.%1.items.%2.%3").arg(step, item, part));
}

QString GuideWords::ofAction(const QString &step, const QString &action, QStringView part) const
{
    return text(QStringLiteral("steps.%1.actions.%2.%3").arg(step, action, part));
}

QStringList placeholders(QStringView text)
{
    QStringList names;
    auto matches = placeholderPattern().globalMatch(text.toString());
    while (matches.hasNext()) {
        names.append(matches.next().captured(1));
    }
    return names;
}

QString filled(const QString &text, const QHash<QString, QString> &values)
{
    QString result;
    qsizetype from = 0;
    auto matches = placeholderPattern().globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        result += QStringView(text).mid(from, match.capturedStart() - from);
        result += values.value(match.captured(1));
        from = match.capturedEnd();
    }
    result += QStringView(text).mid(from);
    return result;
}

} // namespace WalletSupport
