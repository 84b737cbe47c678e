#include "authoring/guidedrawing.h"
#include "authoring/sourcefile.h"
#include "core/guides/guidereader.h"
#include "tool/arguments.h"
#include "tool/commands.h"
#include "tool/console.h"

#include <QDir>
#include <QTextStream>

namespace WalletSupport {

namespace {

/// The words of the first language that has any; none where they cannot be read.
GuideWords firstWords(const QDir &folder, const QString &guide)
{
    const QDir guides(folder.filePath(QStringLiteral("guides")));
    const QStringList locales = guides.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &locale : locales) {
        Faults unread; // a drawing does without titles
        const auto json = readSourceFile(folder.path(), QStringLiteral("guides/%1/%2.json").arg(locale, guide), unread);
        const auto words = GuideWords::read(json.value_or(QByteArray()));
        if (words) {
            return *words;
        }
    }
    return {};
}

} // namespace

ExitCode drawGuide(const Arguments &arguments)
{
    const QDir folder(arguments.words.first());
    const QString &guide = arguments.words.last();
    const QString file = QStringLiteral("guides/%1.json").arg(guide);
    if (!isId(guide) || !folder.exists(file)) {
        err() << "wallet-support-pack: there is no guide \"" << shown(guide) << "\" in " << shown(folder.path())
              << '\n';
        return ExitCode::InputAtFault;
    }
    Faults faults;
    const std::optional<QByteArray> json = readSourceFile(folder.path(), file, faults);
    if (json) {
        const auto definition = readGuide(guide, *json);
        if (definition) {
            out() << drawingOf(*definition, firstWords(folder, guide));
            return ExitCode::Fine;
        }
        const JsonLines lines(*json);
        for (const GuideFault &fault : definition.error()) {
            faults.push_back({fault.file, lines.lineOf(fault.path), describe(fault)});
        }
    }
    printFaults(faults);
    return ExitCode::InputAtFault;
}

} // namespace WalletSupport
