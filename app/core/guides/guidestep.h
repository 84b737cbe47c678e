#pragma once

#include "core/directory/rights.h"
#include "core/guides/guidefield.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace WalletSupport {

/// Group asks the same fields once for each of several things, such as payments. Log is a group with fields of its own:
/// the calls and messages of the person before.
enum class StepKind { Notice, Choice, Form, Group, Log, Evidence, Secret, Checklist, Handover, Review, Outcome };

/// What the directory knows of the chosen wallet, for branches; nothing of one that is not listed.
enum class WalletFact {
    ResetForm, ///< a page where one asks for a new password
    ResetHelp, ///< an article on that
    Site,
    SelfCustody, ///< opens with a recovery phrase only
    Card,
    BankLinked,
};

/// What a button of a step does. Every address still passes the gate.
enum class ActionKind {
    OpenResetForm,
    OpenResetHelp,
    OpenSite,
    ShowContacts,
    OpenArticle,
    StartGuide,
    ShowStolenPage,
    ShowReporting, ///< where to report fraud, in the person's country
};

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

/// A button on a step. `target` is the article or guide, where the kind has one.
struct StepAction
{
    QString id;
    ActionKind kind = ActionKind::ShowContacts;
    QString target;
    bool operator==(const StepAction &) const = default;
};

/// Which rights and deadlines an outcome tells, if the condition holds.
struct RightsWanted
{
    std::optional<Condition> condition;
    std::vector<RightKind> kinds;
    bool operator==(const RightsWanted &) const = default;
};

/// One page of a guide, without its words.
struct Step
{
    QString id;
    StepKind kind = StepKind::Notice;
    std::vector<Branch> next;
    std::vector<Choice> choices;
    std::vector<Field> fields;
    int most = 0;               ///< items of a group or log that there may be
    Need need = Need::Required; ///< whether a group or log must have an item
    QStringList items;          ///< of a checklist, or what happens next on an outcome
    std::vector<StepAction> actions;
    QStringList restsOn;   ///< steps whose change undoes this step's answer
    QStringList documents; ///< what an outcome leaves in the person's hands; of several, the first is shown first
    std::vector<RightsWanted> rights; ///< of an outcome
    QString guide;                    ///< where a handover leads
    bool operator==(const Step &) const = default;

    /// Whether the guide ends here.
    [[nodiscard]] bool isEnd() const { return kind == StepKind::Outcome || kind == StepKind::Handover; }
    /// Whether its fields are asked once for each item.
    [[nodiscard]] bool isRepeated() const { return kind == StepKind::Group || kind == StepKind::Log; }
    /// Whether the step asks for something, and so counts among the questions left.
    [[nodiscard]] bool isQuestion() const;
    [[nodiscard]] const Choice *choice(const QString &name) const;
    [[nodiscard]] const Field *field(const QString &name) const;
};

} // namespace WalletSupport
