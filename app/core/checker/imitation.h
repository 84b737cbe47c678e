#pragma once

#include "core/checker/checkreport.h"

#include <QString>

#include <vector>

namespace WalletSupport {

/// The rules by which a host plays on a wallet. Each is measured by itself (tests/benchmarks/checker.md).
enum class BrandRule {
    OtherEnding,         ///< an official label under an ending that is nobody's home
    SameName,            ///< an official label under a country's ending, .com, .net or .org
    LookAlikeDomain,     ///< a label that looks like an official one
    NearDomain,          ///< a label one step from an official one
    OtherHyphens,        ///< an official label with hyphens put in or left out
    DomainInside,        ///< a whole official domain among the subdomains
    DomainHyphened,      ///< a whole official domain with hyphens for dots
    NameInLabel,         ///< a coined name in the label that somebody registered
    NameInSubdomain,     ///< a coined name in a subdomain
    NameWithCompanyWord, ///< the same, with what companies add to their own
    NameSplit,           ///< a coined name with a hyphen inside
    NameWithWords,       ///< any name beside words of support in its label
    NameBeforeWords,     ///< any name in a subdomain, with words of support in other labels
    NameBehindPart,      ///< a short name with a piece of an address glued to it
    NameElsewhere,       ///< a short or a large company's name under an ending that is nobody's home
    NameAlone,           ///< a name that says nothing by itself
    NearWord,            ///< a word one step from a long name
    NearGlued,           ///< the same, glued to other letters
};

/// A host or name that plays on a wallet's.
struct Imitation
{
    BrandRule rule = BrandRule::NameAlone;
    ReasonKind kind = ReasonKind::Resembles;
    QString of;
    QString wallet;
    std::vector<int> positions; ///< code points of the text in which the host was found
    bool isConvincing = false;  ///< by the rules enough to say "not official"
    qsizetype explained = 0;    ///< how many letters of the host it explains
    bool operator==(const Imitation &) const = default;
};

[[nodiscard]] QString textOf(BrandRule rule);

} // namespace WalletSupport
