#include "core/guides/guidechecker.h"

#include "core/guides/flowchecker.h"
#include "core/guides/guidereader.h"
#include "core/guides/wordchecker.h"

namespace WalletSupport {

std::vector<GuideFault> checkGuideSources(const QString &id, const QByteArray &flow,
                                          const std::map<QString, QByteArray> &wordsByLocale)
{
    std::vector<GuideFault> faults;
    std::map<QString, GuideWords> words;
    for (const auto &[locale, json] : wordsByLocale) {
        Result<GuideWords, std::vector<GuideFault>> read = GuideWords::read(json);
        if (read) {
            words.emplace(locale, std::move(*read));
            continue;
        }
        for (GuideFault fault : read.error()) {
            fault.file = QStringLiteral("guides/%1/%2.json").arg(locale, id);
            faults.push_back(fault);
        }
    }
    const auto guide = readGuide(id, flow);
    if (!guide) {
        faults.insert(faults.end(), guide.error().begin(), guide.error().end());
        return faults;
    }
    for (const std::vector<GuideFault> &found : {checkFlow(*guide), checkWords(*guide, words)}) {
        faults.insert(faults.end(), found.begin(), found.end());
    }
    return faults;
}

} // namespace WalletSupport
