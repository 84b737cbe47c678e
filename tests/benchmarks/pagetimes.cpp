#include "benchmarks/pagetimes.h"

#include "guides/steppage.h"
#include "support/guidewalk.h"
#include "support/wholewindow.h"

#include <QFile>
#include <QTextStream>

namespace WalletSupport {

namespace {

constexpr QSize WindowSize(1280, 800);

/// The pages of one way; false where one did not come.
bool addPages(PaintClock &clock, GuideWalker &walker, const GuideWalk &walk, std::vector<PaintTime> &times)
{
    walker.begin(walk.guide);
    for (std::size_t number = 0; number < walk.entries.size(); ++number) {
        const GuideEntry &entry = walk.entries[number];
        if (walker.step() != entry.step) {
            QTextStream(stderr) << "benchmarks: " << walk.guide << " shows " << walker.step() << ", not " << entry.step
                                << '\n';
            return false;
        }
        if (number + 1 == walk.entries.size()) {
            break;
        }
        walker.fill(entry);
        settle();
        clock.start();
        walker.goOn();
        settle();
        // What is painted after the page, as the contacts of a wallet that was chosen on it, keeps nobody waiting.
        times.push_back(clock.timeOf(walker.page()));
    }
    return true;
}

} // namespace

std::vector<PaintTime> timeGuidePages(PaintClock &clock, Keeping keeping, std::size_t mostWalks)
{
    std::vector<PaintTime> times;
    std::vector<GuideWalk> walks = guideWalks();
    if (mostWalks > 0 && mostWalks < walks.size()) {
        walks.resize(mostWalks);
    }
    for (const GuideWalk &walk : walks) {
        Preferences preferences;
        preferences.language = QStringLiteral("en");
        preferences.colours = ColourScheme::Light;
        WholeWindow whole(WholeWindow::examplePack(), preferences);
        // A file where the folder would be: nothing can be kept, and the guide goes on all the same.
        QFile inTheWay(whole.cases.folder());
        if (keeping == Keeping::Nowhere && !inTheWay.open(QIODevice::WriteOnly)) {
            return {};
        }
        GuideWalker walker(whole);
        if (!whole.show(WindowSize) || !addPages(clock, walker, walk, times)) {
            return {};
        }
        const Result<CaseList, StoreError> kept = whole.cases.list();
        if ((kept && !kept->cases.empty()) != (keeping == Keeping::Kept)) {
            QTextStream(stderr) << "benchmarks: what was entered was kept, or was not, against what was wanted\n";
            return {};
        }
    }
    return times;
}

} // namespace WalletSupport
