#pragma once

#include "core/content/pack.h"
#include "core/guides/guiderun.h"
#include "core/guides/guidewords.h"
#include "guideanswers.h"
#include "support/settableclock.h"

#include <QStringList>

#include <map>
#include <set>

namespace WalletSupport {

/// Goes every way through a guide as a person would, and looks at each page and each document.
class PathWalk final
{
public:
    /// Pack and directory outlive it.
    PathWalk(const Pack &pack, const Directory &directory, GuideDefinition guide, Manner manner, QStringList wallets);

    void begin() { (void)goOn(GuideRun(m_guide, m_directory, m_clock)); }
    [[nodiscard]] const QStringList &faults() const { return m_faults; }
    [[nodiscard]] int ends() const { return m_ends; }
    [[nodiscard]] const std::set<QString> &met() const { return m_met; }

private:
    void add(const GuideRun &run, const QString &what);
    /// The fewest and the most questions that were still asked from here on.
    QuestionRange goOn(const GuideRun &run);
    void lookAtRange(const GuideRun &run, const QuestionRange &real, bool isEnding);
    void lookAtPage(const GuideRun &run);
    void lookAtEnd(const GuideRun &run);

    const Directory &m_directory;
    GuideDefinition m_guide;
    Manner m_manner;
    QStringList m_wallets;
    std::map<QString, GuideWords> m_words;
    SettableClock m_clock;
    std::set<QString> m_met;
    QStringList m_faults;
    int m_ends = 0;
};

} // namespace WalletSupport
