#pragma once

#include "core/cases/caserecord.h"

#include <QString>

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
    std::vector<CaseFact> facts;
    int unfit = 0;        ///< answers that the guide, as it is now, does not take any more
    bool isKnown = false; ///< the guide is still in the pack
    bool isAtEnd = false; ///< it has been gone through
};

/// By question, in the language. Where the guide is gone from the pack, what was typed, without the questions.
[[nodiscard]] CaseAnswers answersOf(const CaseRecord &record, const CaseParts &parts, const QString &language);
/// What has happened, in the record's order.
[[nodiscard]] std::vector<CaseFact> eventsOf(const CaseRecord &record, const QString &language);
/// The files of all answers, each once.
[[nodiscard]] std::vector<EvidenceFile> filesOf(const CaseRecord &record);

enum class Digest { Short, Whole };
/// Names, sizes and SHA-256.
[[nodiscard]] std::vector<CaseFact> fileFacts(const std::vector<EvidenceFile> &files, Digest digest);

} // namespace WalletSupport
