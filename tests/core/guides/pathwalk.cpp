#include "pathwalk.h"

#include "core/guides/caserights.h"
#include "core/guides/documentwriter.h"
#include "core/guides/guidetext.h"

namespace WalletSupport {

namespace {

constexpr int MostQuestions = 9;
const QStringList Locales{QStringLiteral("en"), QStringLiteral("zh_CN")};

QString faultIn(const Document &document)
{
    if (document.subject.isEmpty() || document.body.isEmpty()) {
        return QStringLiteral("is empty");
    }
    if (QString(document.subject + document.body).contains(u'{') ||
        QString(document.subject + document.body).contains(u'}')) {
        return QStringLiteral("has a brace");
    }
    const QStringList lines = document.body.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString &line = lines.at(i);
        if (line.endsWith(u' ')) {
            return QStringLiteral("ends with a blank: “%1”").arg(line);
        }
        const bool announces = line.endsWith(u':') || line.endsWith(u'：');
        // A greeting and "Please:" may have an empty line behind them; a label may not.
        const bool isLabel = announces && i > 0;
        if (isLabel && (i + 1 == lines.size() || lines.at(i + 1).isEmpty())) {
            return QStringLiteral("says nothing behind “%1”").arg(line);
        }
        if (i > 0 && line.isEmpty() && lines.at(i - 1).isEmpty()) {
            return QStringLiteral("has two empty lines");
        }
    }
    return {};
}

} // namespace

PathWalk::PathWalk(const Pack &pack, const Directory &directory, GuideDefinition guide, Manner manner,
                   QStringList wallets)
    : m_directory(directory)
    , m_guide(std::move(guide))
    , m_manner(manner)
    , m_wallets(std::move(wallets))
{
    for (const QString &locale : Locales) {
        m_words[locale] = *GuideWords::read(pack.guideWords(m_guide.id, locale));
    }
    m_clock.moment = QDateTime(QDate(2026, 11, 29), QTime(12, 0), Qt::UTC);
}

void PathWalk::add(const GuideRun &run, const QString &what)
{
    QStringList way;
    for (const QString &step : run.path()) {
        const Answer *answer = run.answer(step);
        way.append(answer != nullptr && !answer->choice.isEmpty() ? QString(step + u'=' + answer->choice) : step);
    }
    constexpr int Enough = 20;
    if (m_faults.size() < Enough) {
        m_faults.append(way.join(QStringLiteral(" > ")) + QStringLiteral("\n    ") + what);
    }
}

QuestionRange PathWalk::goOn(const GuideRun &run)
{
    const Step &step = run.current();
    m_met.insert(step.id);
    lookAtPage(run);
    if (step.isEnd()) {
        ++m_ends;
        lookAtEnd(run);
        return {0, 0};
    }
    std::optional<QuestionRange> asked;
    for (const Answer &answer : answersTo(step, m_manner, m_wallets)) {
        GuideRun next(run);
        if (!next.submit(answer)) {
            add(run, QStringLiteral("refuses the answer %1").arg(answer.choice));
            continue;
        }
        if (const Choice *choice = step.choice(answer.choice); choice != nullptr && !choice->back.isEmpty()) {
            if (next.current().id != choice->back || next.shown(choice->back).choice != choice->suggests) {
                add(run, QStringLiteral("does not suggest %1").arg(choice->suggests));
            }
            continue; // from there it is a way that is gone anyhow
        }
        const QuestionRange rest = goOn(next);
        asked = asked ? QuestionRange{qMin(asked->least, rest.least), qMax(asked->most, rest.most)} : rest;
    }
    const int own = step.isQuestion() ? 1 : 0;
    const QuestionRange real{asked.value_or(QuestionRange{}).least + own, asked.value_or(QuestionRange{}).most + own};
    lookAtRange(run, real, asked.has_value());
    return asked ? real : QuestionRange{1, 1};
}

void PathWalk::lookAtRange(const GuideRun &run, const QuestionRange &real, bool isEnding)
{
    const QuestionRange told = run.questionsLeft();
    const bool isWalletKnown = !run.walletName(QStringLiteral("en")).isEmpty();
    if (isEnding && (told.least > real.least || told.most < real.most || (isWalletKnown && told.least != real.least))) {
        add(run, QStringLiteral("says %1 to %2 questions, asks %3 to %4")
                     .arg(told.least)
                     .arg(told.most)
                     .arg(real.least)
                     .arg(real.most));
    }
}

void PathWalk::lookAtPage(const GuideRun &run)
{
    for (const QString &locale : Locales) {
        const QHash<QString, QString> values = pageValues(run, locale);
        const QString base = QStringLiteral("steps.%1.").arg(run.current().id);
        const QStringList paths = m_words[locale].paths();
        for (const QString &path : paths) {
            const QStringList names = path.startsWith(base) ? placeholders(m_words[locale].text(path)) : QStringList();
            for (const QString &name : names) {
                const bool isNumber = path == base + QStringLiteral("item") && name == QStringLiteral("number");
                if (values.value(name).isEmpty() && !isNumber) {
                    add(run, QStringLiteral("%1: nothing stands for {%2}").arg(path, name));
                }
            }
        }
    }
}

void PathWalk::lookAtEnd(const GuideRun &run)
{
    if (run.questionsDone() > MostQuestions) {
        add(run, QStringLiteral("asks %1 questions").arg(run.questionsDone()));
    }
    for (const QString &id : run.current().documents) {
        for (const QString &locale : Locales) {
            const Document document =
                writeDocument(id, run, m_words[locale], locale, QDate(2026, 11, 29), {QStringLiteral("a contact")});
            if (const QString what = faultIn(document); !what.isEmpty()) {
                add(run, QStringLiteral("%1 (%2): %3\n%4").arg(id, locale, what, document.body));
            }
        }
    }
    for (const CaseRight &one : rightsOf(run, QStringLiteral("en"))) {
        if (one.right.sources.empty() || one.right.text.isEmpty()) {
            add(run, QStringLiteral("tells a right without its source"));
        }
    }
}

} // namespace WalletSupport
