#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace WalletSupport {

enum class StepKind { Notice, Choice, Form, Evidence, Secret, Checklist, Handover, Review, Outcome };

/// What a field of a form holds. Contact is an e-mail address or a telephone number.
enum class FieldKind { Wallet, Contact, Text, Multiline, OrderNumber, Date, Amount };

enum class Need { Required, Optional };

/// What the directory knows of the chosen wallet, for branches.
enum class WalletFact { ResetPage, Site };

/// What a button of a step does. Every address still passes the gate.
enum class ActionKind { OpenResetPage, OpenSite, ShowContacts, OpenArticle, StartGuide, ShowStolenPage };

/// Looks at an earlier answer (`step` and one of `choices`) or at a fact of the chosen wallet.
struct Condition
{
    QString step;
    QStringList choices;
    std::optional<WalletFact> fact;
    bool operator==(const Condition &) const = default;
};

/// One way on. The first branch whose condition holds is taken; the last one has none.
struct Branch
{
    std::optional<Condition> condition;
    QString to;
    bool operator==(const Branch &) const = default;
};

/// One option of a choice. Without `next` it goes where its step goes. One with `back` returns to an earlier
/// choice and marks `suggests` there, for questions that help to decide.
struct Choice
{
    QString id;
    std::vector<Branch> next;
    QString back;
    QString suggests;
    bool operator==(const Choice &) const = default;
};

/// One field of a form. `maxLength` is in characters.
struct Field
{
    QString id;
    FieldKind kind = FieldKind::Text;
    Need need = Need::Required;
    bool allowsNotSure = false;
    int maxLength = 200;
    bool operator==(const Field &) const = default;
};

/// A button on a step. `target` is the article or guide, where the kind has one.
struct StepAction
{
    QString id;
    ActionKind kind = ActionKind::ShowContacts;
    QString target;
    bool operator==(const StepAction &) const = default;
};

/// One page of a guide, without its words.
struct Step
{
    QString id;
    StepKind kind = StepKind::Notice;
    std::vector<Branch> next;
    std::vector<Choice> choices;
    std::vector<Field> fields;
    QStringList items; ///< of a checklist, or what happens next on an outcome
    std::vector<StepAction> actions;
    QStringList restsOn; ///< steps whose change undoes this step's answer
    QString document;    ///< what an outcome leaves in the person's hands
    QString guide;       ///< where a handover leads
    bool operator==(const Step &) const = default;

    /// Whether the guide ends here.
    [[nodiscard]] bool isEnd() const { return kind == StepKind::Outcome || kind == StepKind::Handover; }
    /// Whether the step asks for something, and so counts among the questions left.
    [[nodiscard]] bool isQuestion() const;
    [[nodiscard]] const Choice *choice(const QString &name) const;
    [[nodiscard]] const Field *field(const QString &name) const;
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
    QString start;
    std::vector<Step> steps; ///< in the author's order
    bool operator==(const GuideDefinition &) const = default;

    /// The step, or null if there is none of that name.
    [[nodiscard]] const Step *step(const QString &name) const;
    /// The documents that outcomes name, each once.
    [[nodiscard]] QStringList documents() const;
    /// What its buttons open and its handovers lead to, each with its place in the JSON: `steps.1.actions.0.article`.
    [[nodiscard]] std::vector<GuideLink> linkedArticles() const;
    [[nodiscard]] std::vector<GuideLink> linkedGuides() const;
};

} // namespace WalletSupport
