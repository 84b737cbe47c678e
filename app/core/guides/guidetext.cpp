#include "core/guides/guidetext.h"

#include "core/directory/directory.h"
#include "core/directory/phonenumbers.h"
#include "core/guides/amountreader.h"
#include "core/guides/datereader.h"
#include "core/guides/grouppart.h"

#include <QRegularExpression>

namespace WalletSupport {

QString fieldText(const Field &field, const FieldValue &value, const GuideRun &run, const QString &locale)
{
    if (value.isNotSure || value.isEmpty()) {
        return {};
    }
    switch (field.kind) {
    case FieldKind::Wallet:
        return run.walletName(locale);
    case FieldKind::Country:
        return run.directory().countryName(value.code, locale);
    case FieldKind::Date: {
        const QDate day = QDate::fromString(value.text, Qt::ISODate);
        return day.isValid() ? dateText(day, locale) : value.text;
    }
    case FieldKind::Amount: {
        static const QRegularExpression checked(QStringLiteral("^[0-9]+([.][0-9]+)?$"));
        return checked.match(value.text).hasMatch() ? amountText({value.text, value.code}, locale) : value.text;
    }
    case FieldKind::Contact:
        return value.text.startsWith(u'+') ? phoneText(value.text) : value.text;
    case FieldKind::Text:
    case FieldKind::Multiline:
    case FieldKind::OrderNumber:
    case FieldKind::Identifier:
        return value.text;
    }
    return value.text;
}

QString itemTitle(const Step &group, int item, const GuideWords &words)
{
    return filled(words.ofStep(group.id, u"item"), {{QStringLiteral("number"), QString::number(item + 1)}});
}

QString pairOf(const QString &name, const QString &value, const QString &locale)
{
    const bool isChinese = locale.startsWith(QLatin1String("zh"));
    return name + (isChinese ? QStringLiteral("：") : QStringLiteral(": ")) + value;
}

QHash<QString, QString> pageValues(const GuideRun &run, const QString &locale)
{
    QHash<QString, QString> values{{QStringLiteral("wallet-name"), run.walletName(locale)}};
    if (const std::optional<ChosenWallet> wallet = run.wallet()) {
        values[QStringLiteral("reset-form")] = wallet->resetForm().host();
        values[QStringLiteral("reset-help")] = wallet->resetHelp().host();
        values[QStringLiteral("site")] = wallet->site().host();
    }
    return values;
}

bool isPagePlaceholder(const QString &name)
{
    return name == QStringLiteral("wallet-name") || name == QStringLiteral("reset-form") ||
           name == QStringLiteral("reset-help") || name == QStringLiteral("site");
}

bool isDocumentPlaceholder(const GuideDefinition &guide, const QString &name)
{
    if (name == QStringLiteral("wallet-name") || name == QStringLiteral("wallet-contacts") ||
        name == QStringLiteral("today") || name == QStringLiteral("deadlines") ||
        name == QStringLiteral("report-lines")) {
        return true;
    }
    const Step *step = guide.step(name.section(u'.', 0, 0));
    const QString part = name.section(u'.', 1);
    if (!step) {
        return false;
    }
    if (step->kind == StepKind::Checklist) {
        return part == QStringLiteral("done") || part == QStringLiteral("left");
    }
    if (step->kind == StepKind::Form) {
        return step->field(part) != nullptr;
    }
    if (step->isRepeated()) {
        return groupPart(*step, part).has_value();
    }
    return part.isEmpty() && (step->kind == StepKind::Choice || step->kind == StepKind::Evidence);
}

} // namespace WalletSupport
