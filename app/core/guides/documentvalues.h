#pragma once

#include "core/guides/guiderun.h"
#include "core/guides/guidewords.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace WalletSupport {

/// Whether a name stands for a list, and whether its texts name what they are themselves ("Website: ...").
enum class ListShape { None, Plain, OfNamed };

/// What stands for the names in braces in a document: each for a list of texts, mostly of one.
class DocumentValues final
{
public:
    /// `run` and `words` outlive it.
    DocumentValues(const QString &document, const GuideRun &run, const GuideWords &words, QString locale, QDate today,
                   QStringList walletContacts);

    /// What was typed stands between the marks of asTyped(). `item`: which one of a group its names speak of; without
    /// it they speak of the only one, where there is only one.
    [[nodiscard]] QStringList textsOf(const QString &name, std::optional<int> item = std::nullopt) const;
    /// How many items the group has on the run's path.
    [[nodiscard]] int itemsOf(const Step &group) const;
    [[nodiscard]] ListShape listShape(const QString &name) const;

private:
    [[nodiscard]] QStringList textsOf(const Step &step, const Answer &answer, const QString &part) const;
    [[nodiscard]] QStringList textsOfGroup(const Step &group, const Answer &answer, const QString &part,
                                           std::optional<int> item) const;
    [[nodiscard]] QStringList textsOf(const Step &step, const FieldValues &values, const QString &field) const;
    [[nodiscard]] QStringList totalOf(const Answer &answer, const QString &field) const;

    QString m_base;
    const GuideRun &m_run;
    const GuideWords &m_words;
    QString m_locale;
    QDate m_today;
    QStringList m_walletContacts;
};

} // namespace WalletSupport
