#include "cases/caseexport.h"

#include "cases/casetexts.h"
#include "core/base/cleantext.h"
#include "core/cases/casestore.h"
#include "core/cases/redactedrequest.h"
#include "core/guides/typedtext.h"
#include "core/redaction/secretrules.h"

#include <QCoreApplication>

namespace WalletSupport {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CaseExport)
};

void add(QStringList &lines, const QString &title, const std::vector<CaseFact> &facts)
{
    if (facts.empty()) {
        return;
    }
    lines << QString() << title << QString();
    for (const CaseFact &fact : facts) {
        lines << fact.what;
        const QStringList more = fact.text.split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : more) {
            lines << QStringLiteral("    ") + asTyped(line, false);
        }
    }
}

/// The name of a file as it may leave.
QString maskedName(const QString &name)
{
    return masked(name, findSecretsInName(name));
}

QString textOf(const CaseRecord &record, const CaseAnswers &answers, const QString &language, QDate today)
{
    const CaseHead &head = record.head;
    QStringList lines{head.title(language)};
    lines << walletLine(head, language) << stateText(head);
    for (const CaseDeadline &deadline : head.deadlines(today)) {
        lines << deadlineText(deadline, today, language)
              << (deadline.about.isEmpty() ? QString() : asTyped(deadline.about, false));
    }
    lines.removeAll(QString());
    //: %1 is a day and a time
    lines << Texts::tr("Begun %1").arg(momentText(head.begun, language));
    lines << Texts::tr("Saved %1").arg(momentText(head.saved, language));
    std::vector<CaseFact> happened;
    for (const Happening &happening : happeningsOf(record, answers.talks, language)) {
        happened.push_back(happening.fact);
    }
    add(lines, Texts::tr("What happened"), happened);
    add(lines, Texts::tr("What you said"), answers.facts);
    // What a line asks for may be answered in the next.
    QString told = lines.join(u'\n') + u'\n';
    const std::vector<TypedSpan> typed = takeTypedSpans(told);
    const QString hidden = masked(told, typedParts(findSecrets(told), typed));
    std::vector<EvidenceFile> files = filesOf(record);
    for (EvidenceFile &file : files) {
        file.name = maskedName(file.name);
    }
    lines.clear();
    add(lines, Texts::tr("Files"), fileFacts(files, Digest::Whole));
    return files.empty() ? hidden : hidden + lines.join(u'\n') + u'\n';
}

/// A name that a file in a folder may have, and no other file of the case.
QString fileName(const EvidenceFile &file, std::size_t number)
{
    QString name = withoutControls(maskedName(file.name)).replace(u'/', u'-');
    name.remove(QChar(0));
    return QStringLiteral("%1-%2").arg(number).arg(name);
}

} // namespace

CaseExport exported(const CaseRecord &record, const CaseAnswers &answers, CaseStore &store, const QString &language,
                    QDate today)
{
    CaseExport taken;
    taken.files.push_back({QStringLiteral("case.txt"), textOf(record, answers, language, today).toUtf8()});
    const Result<SealedStore *, StoreError> sealed = store.sealed();
    for (const EvidenceFile &file : filesOf(record)) {
        const auto bytes = sealed ? (*sealed)->readFile(record.head.id, file.digest) : fail(sealed.error());
        if (bytes) {
            taken.files.push_back({fileName(file, taken.files.size()), *bytes});
        } else {
            ++taken.missing;
        }
    }
    return taken;
}

QString exportName(const CaseHead &head)
{
    return head.reference.isEmpty() ? QStringLiteral("case") : QStringLiteral("case-%1").arg(head.reference);
}

} // namespace WalletSupport
