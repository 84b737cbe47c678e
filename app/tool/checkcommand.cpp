#include "tool/arguments.h"
#include "tool/commands.h"
#include "tool/sources.h"

#include <QTextStream>

namespace WalletSupport {

ExitCode checkSources(const Arguments &arguments)
{
    const QString folder = arguments.words.first();
    const std::optional<PackSource> source = readFaultlessSources(folder);
    if (!source) {
        return ExitCode::InputAtFault;
    }
    out() << shown(folder) << ": " << source->articles.size() << " articles in " << source->locales.size()
          << " languages, " << source->guides.size() << " guides, ";
    if (!source->synonyms.empty()) {
        out() << source->synonyms.size() << " groups of synonyms, ";
    }
    out() << "no fault\n";
    return ExitCode::Fine;
}

} // namespace WalletSupport
