#include "core/guides/guiderun.h"

#include "core/guides/repeatednumbers.h"

#include <algorithm>

namespace WalletSupport {

namespace {

constexpr int FewCountries = 3;
constexpr int MostCountries = 20;

/// Counts the questions of every path that is still possible.
class QuestionCounter final : public PathVisitor
{
public:
    explicit QuestionCounter(const GuideDefinition &guide)
        : m_guide(guide)
    {
    }

    void ended(const std::vector<QString> &trail) override
    {
        const auto count = static_cast<int>(std::count_if(
            trail.begin(), trail.end(), [this](const QString &id) { return m_guide.step(id)->isQuestion(); }));
        m_range = m_range ? QuestionRange{qMin(m_range->least, count), qMax(m_range->most, count)}
                          : QuestionRange{count, count};
    }
    [[nodiscard]] QuestionRange range() const { return m_range.value_or(QuestionRange{}); }

private:
    const GuideDefinition &m_guide;
    std::optional<QuestionRange> m_range;
};

/// Notes every step that can still be met.
class StepCollector final : public PathVisitor
{
public:
    void reached(const Step &step, const std::vector<QString> &trail) override
    {
        (void)trail;
        m_steps.append(step.id);
    }
    [[nodiscard]] const QStringList &steps() const { return m_steps; }

private:
    QStringList m_steps;
};

} // namespace

GuideRun::GuideRun(GuideDefinition guide, const Directory &directory, const Clock &clock)
    : m_guide(std::move(guide))
    , m_directory(directory)
    , m_clock(clock)
    , m_current(m_guide.start)
    , m_history(snapshot())
{
    Q_ASSERT(m_guide.step(m_current));
}

const Step &GuideRun::current() const
{
    return *m_guide.step(m_current);
}

std::vector<QString> GuideRun::path() const
{
    return pathWith(m_answers);
}

std::vector<QString> GuideRun::pathWith(const Answers &answers) const
{
    const PathKnowledge known = knowledge(answers);
    std::vector<QString> path;
    for (QString id = m_guide.start; m_guide.step(id) && !holdsStep(path, id);) {
        path.push_back(id);
        id = answers.contains(id) ? nextStep(*m_guide.step(id), known) : QString();
    }
    return path;
}

PathKnowledge GuideRun::knowledge(const Answers &answers) const
{
    PathKnowledge known;
    for (const auto &[step, answer] : answers) {
        if (!answer.choice.isEmpty()) {
            known.choices[step] = answer.choice;
        }
    }
    const std::optional<ChosenWallet> chosen = walletIn(answers);
    known.facts[WalletFact::ResetForm] = chosen && !chosen->resetForm().isEmpty();
    known.facts[WalletFact::ResetHelp] = chosen && !chosen->resetHelp().isEmpty();
    known.facts[WalletFact::Site] = chosen && !chosen->site().isEmpty();
    known.facts[WalletFact::SelfCustody] = chosen && chosen->details.isSelfCustody();
    known.facts[WalletFact::Card] = chosen && chosen->details.isCardWallet();
    known.facts[WalletFact::BankLinked] = chosen && chosen->details.isBankLinked();
    return known;
}

const Answer *GuideRun::answer(const QString &step) const
{
    const auto found = m_answers.find(step);
    return found != m_answers.end() && holdsStep(path(), step) ? &found->second : nullptr;
}

Answer GuideRun::shown(const QString &step) const
{
    if (const auto draft = m_drafts.find(step); draft != m_drafts.end()) {
        return draft->second;
    }
    const auto found = m_answers.find(step);
    return found == m_answers.end() ? Answer{} : found->second;
}

const FieldValue *GuideRun::walletAnswer(const Answers &answers) const
{
    for (const Step &step : m_guide.steps) {
        const auto answer = answers.find(step.id);
        for (const Field &field : step.fields) {
            if (field.kind != FieldKind::Wallet || answer == answers.end()) {
                continue;
            }
            const auto value = answer->second.fields.find(field.id);
            return value == answer->second.fields.end() ? nullptr : &value->second;
        }
    }
    return nullptr;
}

std::optional<ChosenWallet> GuideRun::walletIn(const Answers &answers) const
{
    const FieldValue *value = walletAnswer(answers);
    if (!value || value->code.isEmpty()) {
        return {};
    }
    if (!m_lookedUp || m_lookedUp->first != value->code) {
        m_lookedUp = {value->code, chosenWallet(m_directory, value->code)};
    }
    return m_lookedUp->second;
}

std::optional<ChosenWallet> GuideRun::wallet() const
{
    return walletIn(m_answers);
}

QString GuideRun::walletName(const QString &locale) const
{
    if (const std::optional<ChosenWallet> chosen = wallet()) {
        return chosen->name(locale);
    }
    const FieldValue *value = walletAnswer(m_answers);
    return value ? value->text : QString();
}

FieldContext GuideRun::checkContext() const
{
    const std::optional<ChosenWallet> chosen = wallet();
    const QStringList ofWallet = chosen ? chosen->countries() : QStringList();
    // A wallet of one country says more about a number than where the computer stands; a worldwide one says nothing,
    // and a number that is wrong at home is right in some other country.
    const bool isAnyCountry = ofWallet.isEmpty() || ofWallet.size() > FewCountries;
    QStringList countries = isAnyCountry ? m_homeCountries : ofWallet + m_homeCountries;
    countries.removeDuplicates();
    return {m_clock.now().toLocalTime().date(), countries.mid(0, MostCountries), isAnyCountry};
}

Result<Answer, std::vector<FieldError>> GuideRun::check(const Answer &answer) const
{
    Result<Answer, std::vector<FieldError>> checked = checkAnswer(current(), answer, checkContext());
    if (checked) {
        if (std::vector<FieldError> repeated = repeatedNumbers(*this, *checked); !repeated.empty()) {
            return fail(std::move(repeated));
        }
    }
    return checked;
}

Result<void, std::vector<FieldError>> GuideRun::submit(const Answer &answer)
{
    const Step &step = current();
    Result<Answer, std::vector<FieldError>> checked = check(answer);
    if (!checked) {
        keepDraft(answer);
        return fail(std::move(checked.error()));
    }
    if (!suggestEarlierChoice(*checked)) {
        m_answers = changedAnswers(step.id, *checked);
        m_drafts.erase(step.id);
        moveOn();
    }
    m_history.turn(snapshot());
    return {};
}

bool GuideRun::suggestEarlierChoice(const Answer &answer)
{
    const Choice *choice = current().choice(answer.choice);
    if (!choice || choice->back.isEmpty()) {
        return false;
    }
    m_drafts[choice->back].choice = choice->suggests;
    m_drafts[m_current] = answer;
    m_current = choice->back;
    return true;
}

bool GuideRun::isSame(const QString &step, const Answer &left, const Answer &right) const
{
    // A listed wallet is the same in whatever language its name was chosen.
    const auto withoutWalletNames = [&](Answer answer) {
        for (const Field &field : m_guide.step(step)->fields) {
            const auto value = answer.fields.find(field.id);
            if (field.kind == FieldKind::Wallet && value != answer.fields.end() && !value->second.code.isEmpty()) {
                value->second.text.clear();
            }
        }
        return answer;
    };
    return withoutWalletNames(left) == withoutWalletNames(right);
}

GuideRun::Answers GuideRun::changedAnswers(const QString &step, const Answer &answer) const
{
    Answers changed = m_answers;
    const auto before = m_answers.find(step);
    const bool isNew = before == m_answers.end() || !isSame(step, before->second, answer);
    changed[step] = answer;
    // What rests on an answer that goes, goes with it.
    QStringList gone = isNew ? QStringList(step) : QStringList();
    while (!gone.isEmpty()) {
        const QString from = gone.takeFirst();
        for (const Step &other : m_guide.steps) {
            if (other.restsOn.contains(from) && other.id != step && changed.erase(other.id) > 0) {
                gone.append(other.id);
            }
        }
    }
    return changed;
}

void GuideRun::moveOn()
{
    const std::vector<QString> now = path();
    if (!m_returnTo.isEmpty()) {
        m_current = holdsStep(now, m_returnTo) ? m_returnTo : now.back();
        if (m_current == m_returnTo || !holdsStep(now, m_changing)) {
            m_returnTo.clear();
            m_changing.clear();
        }
        return;
    }
    const auto here = std::find(now.begin(), now.end(), m_current);
    if (here != now.end() && here + 1 != now.end()) {
        m_current = *(here + 1);
    }
}

void GuideRun::keepDraft(const Answer &answer)
{
    if (current().kind == StepKind::Secret || current().isEnd()) {
        return;
    }
    const auto found = m_answers.find(m_current);
    if (found != m_answers.end() && found->second == answer) {
        m_drafts.erase(m_current);
    } else {
        m_drafts[m_current] = answer;
    }
}

bool GuideRun::canGoBack() const
{
    return m_current != m_guide.start || isChanging();
}

void GuideRun::goBack()
{
    const std::vector<QString> now = path();
    const auto here = std::find(now.begin(), now.end(), m_current);
    if (m_current == m_changing && holdsStep(now, m_returnTo)) {
        m_current = m_returnTo;
        m_changing.clear();
        m_returnTo.clear();
    } else if (here != now.end() && here != now.begin()) {
        m_current = *(here - 1);
    }
    m_history.turn(snapshot());
}

void GuideRun::change(const QString &step)
{
    if (!holdsStep(path(), step) || step == m_current) {
        return;
    }
    m_returnTo = m_current;
    m_changing = step;
    m_current = step;
    m_history.turn(snapshot());
}

QStringList GuideRun::undoneBy(const QString &step, const Answer &answer) const
{
    const Answers changed = changedAnswers(step, answer);
    const std::vector<QString> then = pathWith(changed);
    // Behind a question that is new on the changed path, later answers still count if some path leads to them.
    StepCollector ahead;
    (void)GuidePaths(m_guide, ahead).walk(then.back(), knowledge(changed));
    QStringList undone;
    for (const QString &id : path()) {
        if (id == step || !m_answers.contains(id) || !m_guide.step(id)->isQuestion()) {
            continue;
        }
        if (!changed.contains(id) || !(holdsStep(then, id) || ahead.steps().contains(id))) {
            undone.append(id);
        }
    }
    return undone;
}

QuestionRange GuideRun::questionsLeft() const
{
    Answers earlier;
    for (const QString &id : path()) {
        if (id == m_current) {
            break;
        }
        if (const auto found = m_answers.find(id); found != m_answers.end()) {
            earlier.insert(*found);
        }
    }
    PathKnowledge known = knowledge(earlier);
    if (!walletAnswer(earlier)) {
        known.facts.clear();
    }
    QuestionCounter counter(m_guide);
    (void)GuidePaths(m_guide, counter).walk(m_current, known);
    return counter.range();
}

int GuideRun::questionsDone() const
{
    int done = 0;
    for (const QString &id : path()) {
        if (id == m_current) {
            break;
        }
        done += m_guide.step(id)->isQuestion() ? 1 : 0;
    }
    return done;
}

} // namespace WalletSupport
