#include "authoring/guidesource.h"

#include "authoring/sourcefile.h"
#include "core/guides/guidechecker.h"
#include "core/guides/guidereader.h"

#include <QDir>

namespace WalletSupport {

namespace {

QString flowFile(const QString &id)
{
    return QStringLiteral("guides/%1.json").arg(id);
}

QString wordsFile(const QString &locale, const QString &id)
{
    return QStringLiteral("guides/%1/%2.json").arg(locale, id);
}

void checkLinks(const GuideDefinition &guide, const JsonLines &lines, const QSet<QString> &articles,
                const QSet<QString> &guides, Faults &faults)
{
    for (const auto &[place, article] : guide.linkedArticles()) {
        if (!articles.contains(article)) {
            faults.push_back({flowFile(guide.id), lines.lineOf(place),
                              QStringLiteral("%1: there is no article \"%2\"").arg(place, article)});
        }
    }
    for (const auto &[place, other] : guide.linkedGuides()) {
        if (!guides.contains(other) || other == guide.id) {
            faults.push_back({flowFile(guide.id), lines.lineOf(place),
                              QStringLiteral("%1: there is no other guide \"%2\"").arg(place, other)});
        }
    }
}

} // namespace

std::vector<GuideSource> readGuides(const QString &folder, const QStringList &locales, Faults &faults)
{
    std::vector<GuideSource> guides;
    const QDir place(QDir(folder).filePath(QStringLiteral("guides")));
    const QStringList files = place.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        GuideSource guide;
        guide.id = file.chopped(5);
        const std::optional<QByteArray> flow = readSourceFile(folder, flowFile(guide.id), faults);
        if (!isId(guide.id)) {
            faults.push_back({flowFile(guide.id), 1, QStringLiteral("the name must be made of a-z, 0-9 and hyphens")});
        }
        if (!flow || !readJsonFile(folder, flowFile(guide.id), faults)) {
            continue;
        }
        guide.flow = *flow;
        for (const QString &locale : locales) {
            const QString words = wordsFile(locale, guide.id);
            const std::optional<QByteArray> bytes = readSourceFile(folder, words, faults);
            if (bytes && readJsonFile(folder, words, faults)) {
                guide.words.insert(locale, *bytes);
            }
        }
        guides.push_back(guide);
    }
    return guides;
}

void checkGuide(const GuideSource &guide, const QSet<QString> &articles, const QSet<QString> &guides, Faults &faults)
{
    std::map<QString, QByteArray> words;
    std::map<QString, JsonLines> linesOfFile;
    linesOfFile.emplace(flowFile(guide.id), guide.flow);
    for (auto it = guide.words.begin(); it != guide.words.end(); ++it) {
        words.emplace(it.key(), it.value());
        linesOfFile.emplace(wordsFile(it.key(), guide.id), it.value());
    }
    for (const GuideFault &fault : checkGuideSources(guide.id, guide.flow, words)) {
        const auto lines = linesOfFile.find(fault.file);
        faults.push_back(
            {fault.file, lines != linesOfFile.end() ? lines->second.lineOf(fault.path) : 1, describe(fault)});
    }
    if (const auto definition = readGuide(guide.id, guide.flow)) {
        checkLinks(*definition, linesOfFile.at(flowFile(guide.id)), articles, guides, faults);
    }
}

} // namespace WalletSupport
