#pragma once

#include "core/cases/caserecord.h"
#include "core/cases/runparts.h"

#include <QString>

#include <optional>
#include <vector>

namespace WalletSupport {

struct CaseParts;

/// One thing that a page tells of a case.
struct CaseFact
{
    QString what; ///< the question, or what happened and when
    QString text; ///< the answer, or more of it; may be empty
    bool operator==(const CaseFact &) const = default;
};

/// What the person has said in a guide.
struct CaseAnswers
{
    std::vector<CaseFact> facts; ///< without the talks
    std::vector<Talk> talks;     ///< told of in a log; they stand among what happened
    std::vector<CaseDeadline> ruleDays;
    int unfit = 0;        ///< answers that the guide, as it is now, does not take any more
    bool isKnown = false; ///< the guide is still in the pack
    bool isAtEnd = false; ///< it has been gone through
};

/// By question, in the language. Where the guide is gone from the pack, what was typed, without the questions.
[[nodiscard]] CaseAnswers answersOf(const CaseRecord &record, const CaseParts &parts, const QString &language);
/// Something that happened in a case. `event`: its number among the record's; nothing for a talk from the answers.
struct Happening
{
    CaseFact fact;
    std::optional<std::size_t> event;
    bool operator==(const Happening &) const = default;
};
/// All that has happened, the oldest first; a talk whose day is not known comes before. A talk that was noted in the
/// case too is told once.
[[nodiscard]] std::vector<Happening> happeningsOf(const CaseRecord &record, const std::vector<Talk> &talks,
                                                  const QString &language);
/// The files of all answers, each once.
[[nodiscard]] std::vector<EvidenceFile> filesOf(const CaseRecord &record);

enum class Digest { Short, Whole };
/// Names, sizes and SHA-256.
[[nodiscard]] std::vector<CaseFact> fileFacts(const std::vector<EvidenceFile> &files, Digest digest);

} // namespace WalletSupport
