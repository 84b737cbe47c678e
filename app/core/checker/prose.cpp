#include "core/checker/prose.h"

#include "core/checker/checkerknowledge.h"
#include "core/checker/checkreport.h"

#include <algorithm>

namespace WalletSupport {

bool isProse(QStringView even, const std::vector<Finding> &findings, const std::vector<WalletNames::Place> &names,
             const CheckerKnowledge &knowledge)
{
    QString rest = even.toString();
    const auto blank = [&rest](qsizetype begin, qsizetype end) {
        std::fill(rest.begin() + begin, rest.begin() + end, u' ');
    };
    for (const Finding &finding : findings) {
        blank(finding.position, finding.position + finding.length);
    }
    for (const WalletNames::Place &name : names) {
        blank(name.begin, name.end);
    }
    for (const NetworkNames::Spot &spot : knowledge.networkNames().find(rest)) {
        blank(spot.begin, spot.end);
    }
    for (const NearWords::Spot &spot : knowledge.identifierLabels().find(rest)) {
        blank(spot.begin, spot.end);
    }
    const auto letters = rest.toUcs4();
    return std::ranges::any_of(letters, [](char32_t letter) { return QChar::isLetter(letter); });
}

} // namespace WalletSupport
