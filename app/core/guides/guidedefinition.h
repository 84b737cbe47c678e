#pragma once

#include "core/guides/guidestep.h"

#include <QString>

#include <vector>

namespace WalletSupport {

/// Whom a document is for. One for support is written in the language that the wallet's support reads, and one for
/// somebody else (a seller, a bank, the police) too; one for the person is in the window's.
enum class Addressee { Support, SomebodyElse, Person };

/// A letter or list that a guide can leave in the person's hands.
struct GuideDocument
{
    QString id;
    Addressee addressee = Addressee::Support;
    bool operator==(const GuideDocument &) const = default;
};

/// What a guide leads to, and where in its flow.
struct GuideLink
{
    QString place;
    QString target;
    bool operator==(const GuideLink &) const = default;
};

/// A guided flow as data: steps and branches, no words.
struct GuideDefinition
{
    QString id;
    QString icon; ///< its name among the program's icons; may be empty
    QString start;
    std::vector<Step> steps; ///< in the author's order
    std::vector<GuideDocument> documents;
    bool operator==(const GuideDefinition &) const = default;

    /// The step, or null if there is none of that name.
    [[nodiscard]] const Step *step(const QString &name) const;
    /// The document, or null if there is none of that name.
    [[nodiscard]] const GuideDocument *document(const QString &name) const;
    /// What its buttons open and its handovers lead to, each with its place in the JSON: `steps.1.actions.0.article`.
    [[nodiscard]] std::vector<GuideLink> linkedArticles() const;
    [[nodiscard]] std::vector<GuideLink> linkedGuides() const;
};

} // namespace WalletSupport
