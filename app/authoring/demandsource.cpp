#include "authoring/demandsource.h"

#include "authoring/demandwords.h"
#include "authoring/sourcefile.h"
#include "core/checker/demands/demandmatcher.h"

#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QSet>

#include <array>

namespace WalletSupport {

namespace {

constexpr int FarthestWithin = 200;
constexpr int MostWordsOfPattern = 4;
constexpr int LongestExample = 400;

/// Reads demands.json key by key.
class DemandReader
{
public:
    DemandReader(QString file, QByteArray bytes, Faults &faults)
        : m_file(std::move(file))
        , m_lines(std::move(bytes))
        , m_faults(faults)
    {
    }

    void read(const QJsonObject &json)
    {
        refuseUnknownKeys(json, QString(), {u"words", u"cancelled", u"patterns"});
        readCancelled(json.value(QLatin1String("cancelled")));
        readWords(json.value(QLatin1String("words")));
        const QJsonArray patterns = json.value(QLatin1String("patterns")).toArray();
        if (patterns.isEmpty()) {
            report(QStringLiteral("patterns"), QStringLiteral("must be a list of patterns"));
        }
        for (int index = 0; index < patterns.size(); ++index) {
            readPattern(patterns.at(index).toObject(), QStringLiteral("patterns.%1").arg(index));
        }
        warnOfUnused();
        m_rules.variants = variantsOf(m_rules.words);
        proveExamples();
    }

    [[nodiscard]] DemandRules rules() const { return m_rules; }

private:
    void report(const QString &path, const QString &what, Fault::Severity severity = Fault::Severity::Error)
    {
        m_faults.push_back({m_file, m_lines.lineOf(path), what, severity});
    }

    void refuseUnknownKeys(const QJsonObject &object, const QString &path, std::initializer_list<QStringView> known)
    {
        const QStringList keys = object.keys();
        for (const QString &key : keys) {
            if (std::ranges::find(known, QStringView(key)) == known.end()) {
                report(path.isEmpty() ? key : QString(path + u'.' + key),
                       QStringLiteral("unknown key \"%1\"").arg(key));
            }
        }
    }

    void readCancelled(const QJsonValue &value)
    {
        static constexpr std::array names = {u"before", u"after", u"harmless", u"turning"};
        refuseUnknownKeys(value.toObject(), QStringLiteral("cancelled"), {names[0], names[1], names[2], names[3]});
        for (int group = 0; group < DemandRules::FirstNamed; ++group) {
            const QString name = QString::fromUtf16(names.at(static_cast<size_t>(group)));
            readGroup(group, value.toObject().value(name), QString(QLatin1String("cancelled.") + name));
        }
    }

    void readWords(const QJsonValue &value)
    {
        const QJsonObject groups = value.toObject();
        const QStringList names = groups.keys();
        for (int group = DemandRules::FirstNamed; const QString &name : names) {
            const QString path = QString(QLatin1String("words.") + name);
            if (!isId(name)) {
                report(path, QStringLiteral("the name \"%1\" must be made of a-z, 0-9 and hyphens").arg(name));
            }
            m_groups.insert(name, group);
            readGroup(group++, groups.value(name), path);
        }
    }

    void readGroup(int group, const QJsonValue &value, const QString &path)
    {
        const QJsonArray list = value.toArray();
        if (list.isEmpty()) {
            report(path, QStringLiteral("must be a list of words"));
        }
        QSet<QString> seen;
        for (int index = 0; index < list.size(); ++index) {
            const QString place = QStringLiteral("%1.%2").arg(path).arg(index);
            const Result<QString, QString> word = demandWord(list.at(index).toString());
            if (!word) {
                report(place, word.error());
            } else if (seen.contains(*word)) {
                report(place, QStringLiteral("stands twice"));
            } else {
                m_rules.words.push_back({group, *word});
                seen.insert(*word);
            }
        }
    }

    int groupNamed(const QString &name, const QString &path)
    {
        m_used.insert(name);
        const auto group = m_groups.constFind(name);
        if (group == m_groups.constEnd()) {
            report(path, QStringLiteral("there are no words \"%1\"").arg(name));
            return -1;
        }
        return *group;
    }

    /// -1 if the pattern names none.
    int groupAt(const QJsonObject &pattern, QLatin1String key, const QString &path)
    {
        const QJsonValue name = pattern.value(key);
        return name.isUndefined() ? -1 : groupNamed(name.toString(), QString(path + u'.' + key));
    }

    void readPattern(const QJsonObject &json, const QString &path)
    {
        const size_t faultsBefore = m_faults.size();
        refuseUnknownKeys(json, path, {u"kind", u"words", u"within", u"order", u"without", u"unless", u"example"});
        DemandRules::Pattern pattern;
        const QString kindName = json.value(QLatin1String("kind")).toString();
        const std::optional<DemandKind> kind = demandKindFrom(kindName);
        if (!kind) {
            report(QString(path + QLatin1String(".kind")), QStringLiteral("\"%1\" is no kind of demand").arg(kindName));
        }
        pattern.kind = kind.value_or(DemandKind::Code);
        const QJsonArray words = json.value(QLatin1String("words")).toArray();
        if (words.isEmpty() || words.size() > MostWordsOfPattern) {
            report(path, QStringLiteral("\"words\" must name one to %1 lists of words").arg(MostWordsOfPattern));
        }
        for (const auto &name : words) {
            pattern.groups.push_back(groupNamed(name.toString(), QString(path + QLatin1String(".words"))));
        }
        readDistance(json, path, pattern);
        const QString example = json.value(QLatin1String("example")).toString();
        if (example.isEmpty() || example.size() > LongestExample) {
            report(path, QStringLiteral("\"example\" must be a text of 1 to %1 characters").arg(LongestExample));
        }
        if (m_faults.size() == faultsBefore) {
            m_rules.patterns.push_back(pattern);
            m_examples.emplace_back(path, example);
        }
    }

    void readDistance(const QJsonObject &json, const QString &path, DemandRules::Pattern &pattern)
    {
        pattern.within = json.value(QLatin1String("within")).toInt();
        const bool isOne = pattern.groups.size() < 2;
        if (isOne ? json.contains(QLatin1String("within")) : pattern.within < 1 || pattern.within > FarthestWithin) {
            report(path, isOne ? QStringLiteral("\"within\" is for two lists of words or more")
                               : QStringLiteral("\"within\" must be a number from 1 to %1").arg(FarthestWithin));
        }
        pattern.without = groupAt(json, QLatin1String("without"), path);
        pattern.unless = groupAt(json, QLatin1String("unless"), path);
        const QString order = json.value(QLatin1String("order")).toString();
        if (order == QLatin1String("any") && !isOne) {
            pattern.order = DemandRules::Pattern::Order::Any;
        } else if (order == QLatin1String("over-sentences") && !isOne) {
            pattern.order = DemandRules::Pattern::Order::OverSentences;
        } else if (json.contains(QLatin1String("order"))) {
            report(path, QStringLiteral("\"order\" can only be \"any\" or \"over-sentences\", for two lists of "
                                        "words or more"));
        }
    }

    void warnOfUnused()
    {
        for (auto group = m_groups.constBegin(); group != m_groups.constEnd(); ++group) {
            if (!m_used.contains(group.key())) {
                report(QString(QLatin1String("words.") + group.key()), QStringLiteral("no pattern uses these words"),
                       Fault::Severity::Warning);
            }
        }
    }

    void proveExamples()
    {
        const DemandMatcher matcher(m_rules);
        for (size_t index = 0; index < m_examples.size(); ++index) {
            const auto &[path, example] = m_examples[index];
            if (!matcher.hasMatch(index, example)) {
                report(QString(path + QLatin1String(".example")),
                       QStringLiteral("the pattern does not find its own example"));
            }
        }
    }

    QString m_file;
    JsonLines m_lines;
    Faults &m_faults;
    DemandRules m_rules;
    QHash<QString, int> m_groups;
    QSet<QString> m_used;
    std::vector<std::pair<QString, QString>> m_examples; ///< their places and texts, as many as patterns
};

} // namespace

DemandRules readDemands(const QString &folder, Faults &faults)
{
    const QString file = QStringLiteral("demands.json");
    if (!QFileInfo::exists(QString(folder + u'/' + file))) {
        return {};
    }
    const std::optional<QByteArray> bytes = readSourceFile(folder, file, faults);
    const std::optional<QJsonObject> json = bytes ? readJsonFile(folder, file, faults) : std::nullopt;
    if (!json) {
        return {};
    }
    DemandReader reader(file, *bytes, faults);
    reader.read(*json);
    return reader.rules();
}

} // namespace WalletSupport
