#include "core/guides/documentwriter.h"

#include "core/base/cleantext.h"
#include "core/content/locales.h"
#include "core/guides/caserights.h"
#include "core/guides/datereader.h"
#include "core/guides/guidetext.h"

#include <algorithm>

namespace WalletSupport {

namespace {

/// Fills one document; every name in braces stands for a list of texts, mostly of one.
class Writer final
{
public:
    Writer(const QString &base, const GuideRun &run, const GuideWords &words, const QString &locale, QDate today,
           const QStringList &walletContacts)
        : m_base(base)
        , m_run(run)
        , m_words(words)
        , m_locale(locale)
        , m_today(today)
        , m_walletContacts(walletContacts)
    {
    }

    [[nodiscard]] QStringList lines(const QString &line) const
    {
        const QStringList names = placeholders(line);
        QHash<QString, QString> values;
        QString listName;
        for (const QString &name : names) {
            const QStringList texts = textsOf(name);
            if (texts.isEmpty()) {
                return {};
            }
            values[name] = texts.constFirst();
            if (texts.size() > 1) {
                listName = name;
            }
        }
        if (listName.isEmpty()) {
            return {filled(line, values)};
        }
        QStringList repeated;
        for (const QString &text : textsOf(listName)) {
            values[listName] = text;
            repeated.append(filled(line, values));
        }
        return repeated;
    }

private:
    [[nodiscard]] static QStringList unlessEmpty(const QString &text)
    {
        return text.isEmpty() ? QStringList() : QStringList(text);
    }

    [[nodiscard]] QStringList textsOf(const QString &name) const
    {
        if (name == QStringLiteral("wallet-name")) {
            return unlessEmpty(m_run.walletName(m_locale));
        }
        if (name == QStringLiteral("wallet-contacts")) {
            return m_walletContacts;
        }
        if (name == QStringLiteral("deadlines")) {
            return deadlineLines(m_run, m_locale);
        }
        if (name == QStringLiteral("report-lines")) {
            return reportLines(m_run, m_locale);
        }
        if (name == QStringLiteral("today")) {
            return {dateText(m_today, m_locale)};
        }
        const Step *step = m_run.guide().step(name.section(u'.', 0, 0));
        const Answer *answer = step ? m_run.answer(step->id) : nullptr;
        return answer ? textsOf(*step, *answer, name.section(u'.', 1)) : QStringList();
    }

    [[nodiscard]] QStringList textsOf(const Step &step, const Answer &answer, const QString &part) const
    {
        if (step.kind == StepKind::Choice) {
            return unlessEmpty(m_words.text(QStringLiteral("%1.choices.%2.%3").arg(m_base, step.id, answer.choice)));
        }
        QStringList texts;
        if (step.kind == StepKind::Form) {
            const Field *field = step.field(part);
            const auto value = answer.fields.find(part);
            if (field && value != answer.fields.end()) {
                texts = unlessEmpty(fieldText(*field, value->second, m_run, m_locale));
            }
        } else if (step.kind == StepKind::Evidence) {
            for (const EvidenceFile &file : answer.files) {
                texts.append(withMarks(file.name));
            }
        } else if (step.kind == StepKind::Checklist) {
            const bool wantsDone = part == QStringLiteral("done");
            for (const QString &item : step.items) {
                if (answer.ticked.contains(item) == wantsDone) {
                    texts.append(m_words.ofItem(step.id, item, u"label"));
                }
            }
        }
        return texts;
    }

    QString m_base;
    const GuideRun &m_run;
    const GuideWords &m_words;
    QString m_locale;
    QDate m_today;
    QStringList m_walletContacts;
};

/// Joins lines; where left-out lines have brought empty ones together, one of them stays.
QString joined(const QStringList &lines)
{
    QString text;
    bool wasEmpty = true;
    for (const QString &line : lines) {
        if (line.isEmpty() && wasEmpty) {
            continue;
        }
        text += line + u'\n';
        wasEmpty = line.isEmpty();
    }
    return text.trimmed();
}

} // namespace

Document writeDocument(const QString &document, const GuideRun &run, const GuideWords &words, const QString &locale,
                       QDate today, const QStringList &walletContacts)
{
    const QString base = QString(QStringLiteral("documents.") + document);
    const Writer writer(base, run, words, locale, today, walletContacts);
    Document written;
    const QStringList subjects = words.texts(base + QStringLiteral(".subject"));
    for (const QString &subject : subjects) {
        const QStringList lines = writer.lines(subject);
        if (!lines.isEmpty()) {
            written.subject = lines.constFirst();
            break;
        }
    }
    QStringList body;
    const QStringList lines = words.texts(base + QStringLiteral(".lines"));
    for (const QString &line : lines) {
        body += writer.lines(line);
    }
    written.body = joined(body);
    return written;
}

QString supportLocale(const QStringList &countries, const QStringList &available)
{
    const QStringList chinese{QStringLiteral("CN"), QStringLiteral("HK"), QStringLiteral("MO"), QStringLiteral("TW")};
    const bool isChinese = !countries.isEmpty() && std::all_of(countries.begin(), countries.end(),
                                                               [&](const QString &c) { return chinese.contains(c); });
    const QString wanted = isChinese ? QString(QStringLiteral("zh_") + countries.constFirst()) : QStringLiteral("en");
    return bestLocale(wanted, available);
}

} // namespace WalletSupport
