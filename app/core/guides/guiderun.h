#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/directory/chosenwallet.h"
#include "core/guides/answer.h"
#include "core/guides/fieldcheck.h"
#include "core/guides/guidedefinition.h"
#include "core/guides/guidehistory.h"
#include "core/guides/guidepaths.h"
#include "core/guides/guidesnapshot.h"

#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace WalletSupport {

/// How many questions are left at least and at most.
struct QuestionRange
{
    int least = 0;
    int most = 0;
    bool operator==(const QuestionRange &) const = default;
};

/// One person's way through a guide. An answer is never lost: those that another answer has put off the path are
/// kept, unused, and count again when the path comes back to them.
class GuideRun final
{
public:
    /// `directory` and `clock` must outlive the run.
    GuideRun(GuideDefinition guide, const Directory &directory, const Clock &clock);

    [[nodiscard]] const GuideDefinition &guide() const { return m_guide; }
    [[nodiscard]] const Step &current() const;
    /// The steps from the first to the one that waits for its answer, or to the end.
    [[nodiscard]] std::vector<QString> path() const;
    /// The checked answer of a step on the path; null if it has none or lies off the path.
    [[nodiscard]] const Answer *answer(const QString &step) const;
    /// What a page shows when it is opened: what was typed last, checked or not.
    [[nodiscard]] Answer shown(const QString &step) const;

    /// The wallet that was chosen, if it is listed.
    [[nodiscard]] std::optional<ChosenWallet> wallet() const;
    /// Its name in `locale`, or as the person typed it.
    [[nodiscard]] QString walletName(const QString &locale) const;
    [[nodiscard]] const Directory &directory() const { return m_directory; }
    /// What branches can look at now.
    [[nodiscard]] PathKnowledge known() const { return knowledge(m_answers); }
    /// Countries whose telephone numbers are tried besides the wallet's, likeliest first.
    void setHomeCountries(const QStringList &countries) { m_homeCountries = countries; }

    /// The answer of the current step in its canonical form, or what is wrong with it.
    [[nodiscard]] Result<Answer, std::vector<FieldError>> check(const Answer &answer) const;
    /// Checks the answer of the current step and goes on; stays where it is if something is wrong.
    [[nodiscard]] Result<void, std::vector<FieldError>> submit(const Answer &answer);
    /// Keeps what stands on the current page, unchecked, for when the person comes back to it.
    void keepDraft(const Answer &answer);
    [[nodiscard]] bool canGoBack() const;
    void goBack();
    /// As keepDraft(), and undo stops here: what is entered next on the page is taken back by itself.
    void keepState(const Answer &answer);
    /// Fills in what the program knows by itself, unchecked; undo does not take it back.
    void offer(const Answer &answer);
    /// Opens an earlier step to change it; Continue then returns to the step left, if nothing new is asked.
    void change(const QString &step);
    [[nodiscard]] bool isChanging() const { return !m_returnTo.isEmpty(); }
    /// Whether the current step is the one that was opened to change it.
    [[nodiscard]] bool isChangingHere() const { return isChanging() && m_current == m_changing; }
    /// Answered questions that would no longer count, or have to be answered again, if `step` got this answer.
    [[nodiscard]] QStringList undoneBy(const QString &step, const Answer &answer) const;

    [[nodiscard]] bool canUndo() const { return m_history.canUndo(snapshot()); }
    [[nodiscard]] bool canRedo() const { return m_history.canRedo(snapshot()); }
    /// Takes back what was entered on this page or, where that is nothing, on the one that was changed before. False
    /// if there is nothing.
    [[nodiscard]] bool undo() { return take(m_history.undo(snapshot())); }
    /// Enters again what was taken back last.
    [[nodiscard]] bool redo() { return take(m_history.redo(snapshot())); }

    /// The current step's question included.
    [[nodiscard]] QuestionRange questionsLeft() const;
    [[nodiscard]] int questionsDone() const;

    [[nodiscard]] GuideSnapshot snapshot() const;
    /// Takes a snapshot over as far as it fits the guide, and returns what no longer fits: an answer that is not
    /// allowed any more stands on its page unchecked, and that of a question that is gone is kept unused.
    [[nodiscard]] Result<std::vector<UnfitAnswer>, RestoreError> restore(const GuideSnapshot &snapshot);

private:
    using Answers = std::map<QString, Answer>;

    [[nodiscard]] PathKnowledge knowledge(const Answers &answers) const;
    [[nodiscard]] std::vector<QString> pathWith(const Answers &answers) const;
    [[nodiscard]] const FieldValue *walletAnswer(const Answers &answers) const;
    [[nodiscard]] std::optional<ChosenWallet> walletIn(const Answers &answers) const;
    [[nodiscard]] Answers changedAnswers(const QString &step, const Answer &answer) const;
    [[nodiscard]] FieldContext checkContext() const;
    [[nodiscard]] bool isSame(const QString &step, const Answer &left, const Answer &right) const;
    void takeUp(const QString &id, const Answer &answer, std::vector<UnfitAnswer> &unfit);
    [[nodiscard]] bool suggestEarlierChoice(const Answer &answer);
    void moveOn();
    [[nodiscard]] bool take(const std::optional<GuideSnapshot> &state);

    GuideDefinition m_guide;
    const Directory &m_directory;
    const Clock &m_clock;
    /// The wallet looked up last. It is asked for at every turn, and does not change while the program runs.
    mutable std::optional<std::pair<QString, std::optional<ChosenWallet>>> m_lookedUp;
    QStringList m_homeCountries;
    QString m_current;
    Answers m_answers;
    Answers m_drafts;
    QString m_changing; ///< the step opened by change()
    QString m_returnTo; ///< where Continue returns after a change
    GuideHistory m_history;
};

} // namespace WalletSupport
