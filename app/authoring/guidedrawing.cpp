#include "authoring/guidedrawing.h"

#include "core/guides/guidereader.h"

namespace WalletSupport {

namespace {

/// As a string of DOT.
QString quoted(QString text)
{
    text.replace(u'\\', QStringLiteral("\\\\"))
        .replace(u'"', QStringLiteral("\\\""))
        .replace(u'\n', QStringLiteral("\\n"));
    return u'"' + text + u'"';
}

QString shapeOf(StepKind kind)
{
    switch (kind) {
    case StepKind::Choice:
        return QStringLiteral("diamond");
    case StepKind::Notice:
        return QStringLiteral("note");
    case StepKind::Outcome:
    case StepKind::Handover:
        return QStringLiteral("doubleoctagon");
    case StepKind::Form:
    case StepKind::Group:
    case StepKind::Log:
    case StepKind::Evidence:
    case StepKind::Secret:
    case StepKind::Checklist:
    case StepKind::Review:
        return QStringLiteral("box");
    }
    return {};
}

QString labelOf(const Condition &condition)
{
    if (condition.fact) {
        return QStringLiteral("wallet: ") + textOf(*condition.fact);
    }
    return condition.step + QStringLiteral(": ") + condition.choices.join(QStringLiteral(", "));
}

QString arrow(const QString &from, const QString &to, const QString &label, const QString &style = {})
{
    QString attributes = label.isEmpty() ? QString() : QString(QStringLiteral("label=") + quoted(label));
    if (!style.isEmpty()) {
        attributes += attributes.isEmpty() ? QString() : QStringLiteral(", ");
        attributes += QStringLiteral("style=") + style;
    }
    return QStringLiteral("  %1 -> %2%3;\n")
        .arg(quoted(from), quoted(to), attributes.isEmpty() ? QString() : QStringLiteral(" [%1]").arg(attributes));
}

QString arrowsOf(const Step &step, const std::vector<Branch> &branches, const QString &choice)
{
    QString text;
    for (const Branch &branch : branches) {
        QStringList label(choice);
        if (branch.condition) {
            label.append(labelOf(*branch.condition));
        }
        label.removeAll(QString());
        text += arrow(step.id, branch.to, label.join(u'\n'));
    }
    return text;
}

QString arrowsOf(const Step &step)
{
    if (step.kind != StepKind::Choice) {
        return arrowsOf(step, step.next, {});
    }
    QString text;
    for (const Choice &choice : step.choices) {
        text += choice.back.isEmpty()
                    ? arrowsOf(step, choice.next.empty() ? step.next : choice.next, choice.id)
                    : arrow(step.id, choice.back, QString(choice.id + QStringLiteral("\nsuggests ") + choice.suggests),
                            QStringLiteral("dashed"));
    }
    return text;
}

} // namespace

QString drawingOf(const GuideDefinition &guide, const GuideWords &words)
{
    QString text =
        QStringLiteral("digraph %1 {\n  node [fontname=\"sans-serif\"];\n  start [shape=point];\n  start -> %2;\n")
            .arg(quoted(guide.id), quoted(guide.start));
    for (const Step &step : guide.steps) {
        QStringList label{step.id, words.ofStep(step.id, u"title")};
        label.append(step.documents.join(QStringLiteral(", ")));
        if (step.isRepeated()) {
            const int least = step.need == Need::Required ? 1 : 0;
            label.append(QStringLiteral("%1 to %2 times").arg(least).arg(step.most));
        }
        label.removeAll(QString());
        text += QStringLiteral("  %1 [shape=%2, label=%3];\n")
                    .arg(quoted(step.id), shapeOf(step.kind), quoted(label.join(u'\n')));
    }
    for (const Step &step : guide.steps) {
        text += arrowsOf(step);
    }
    return text + QStringLiteral("}\n");
}

} // namespace WalletSupport
