#pragma once

#include "core/base/result.h"
#include "core/guides/guidefault.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace WalletSupport {

/// The words of a guide in one language: each text by its path in `guides/<locale>/<id>.json`, such as
/// `steps.reason.choices.not-me.label`.
class GuideWords final
{
public:
    GuideWords() = default;
    [[nodiscard]] static Result<GuideWords, std::vector<GuideFault>> read(const QByteArray &json);

    /// The text at `path`; empty if the guide has none there.
    [[nodiscard]] QString text(const QString &path) const { return m_texts.value(path); }
    [[nodiscard]] bool has(const QString &path) const { return m_texts.contains(path); }
    /// The texts of the list at `path`, in order.
    [[nodiscard]] QStringList texts(const QString &path) const;
    /// The paths of all texts, sorted.
    [[nodiscard]] QStringList paths() const;

    [[nodiscard]] QString title() const { return text(QStringLiteral("title")); }
    [[nodiscard]] QString summary() const { return text(QStringLiteral("summary")); }
    /// What a list of documents calls this one.
    [[nodiscard]] QString ofDocument(const QString &document) const;
    [[nodiscard]] QString ofStep(const QString &step, QStringView part) const;
    [[nodiscard]] QString ofChoice(const QString &step, const QString &choice, QStringView part) const;
    [[nodiscard]] QString ofField(const QString &step, const QString &field, QStringView part) const;
    [[nodiscard]] QString ofItem(const QString &step, const QString &item, QStringView part) const;
    [[nodiscard]] QString ofAction(const QString &step, const QString &action, QStringView part) const;

private:
    QHash<QString, QString> m_texts;
};

/// The names that stand in braces in `text`, in order: `{wallet-name}`.
[[nodiscard]] QStringList placeholders(QStringView text);

/// `text` with each `{name}` replaced; a name that `values` lacks becomes empty.
[[nodiscard]] QString filled(const QString &text, const QHash<QString, QString> &values);

} // namespace WalletSupport
