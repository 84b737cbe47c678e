// Checks any text against the example wallet: the first byte chooses the person's country and wallet, the others are
// the UTF-16 units of the text.

#include "core/checker/checker.h"
#include "core/checker/checkjson.h"
#include "core/checker/demands/demands.h"
#include "core/directory/directory.h"
#include "fuzz/fuzzcorpus.h"
#include "support/directorypack.h"

#include <cstring>

using namespace WalletSupport;

namespace {

/// Everything that a check needs, read once.
struct Checking
{
    Result<Pack, PackError> pack = packWithDirectory(exampleDirectory());
    Directory directory{*pack};
    DemandPatterns demands{*pack};
    Checker checker{directory, demands};
};

void requireSound(const Finding &finding, const QString &text)
{
    require(finding.position >= 0 && finding.length > 0 && finding.position + finding.length <= text.size());
    require(!finding.text.isEmpty());
    const auto points = static_cast<int>(finding.text.toUcs4().size());
    int last = -1;
    for (const int position : finding.reason.positions) {
        require(position > last && position < points);
        last = position;
    }
    const bool hasWallet = !finding.wallet.isEmpty() || finding.reason.kind == ReasonKind::ReportingLine;
    require(finding.verdict != Verdict::Official || hasWallet);
}

void check(const Checker &checker, const QString &text, const CheckContext &context)
{
    const CheckReport report = checker.check(text, context);
    qsizetype last = 0;
    for (const Finding &finding : report.findings) {
        requireSound(finding, text);
        require(finding.position >= last);
        last = finding.position;
    }
    require(report.demands.size() == static_cast<std::size_t>(report.demandTexts.size()));
    require(checker.check(text, context) == report);
    (void)checkJson(report);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, size_t size)
{
    static const Checking checking;
    if (size == 0) {
        return 0;
    }
    QString text(static_cast<qsizetype>((size - 1) / sizeof(char16_t)), Qt::Uninitialized);
    if (!text.isEmpty()) {
        std::memcpy(text.data(), data + 1, static_cast<size_t>(text.size()) * sizeof(char16_t));
    }
    CheckContext context;
    if ((data[0] & 1) != 0) {
        context.countries = {QStringLiteral("GB")};
    }
    if ((data[0] & 2) != 0) {
        context.wallet = QStringLiteral("example-wallet");
    }
    check(checking.checker, text, context);
    return 0;
}
