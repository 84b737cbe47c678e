#pragma once

#include <QString>

#include <optional>

namespace WalletSupport {

class Pack;

/// What a person is doing, as far as it settles whom to turn to first.
enum class Purpose {
    Any,
    StolenAccount,
    Refund,
    Password,
    TopUp,
    ReportFraud,
};

/// The words that stand for purposes in pack.json and in a built pack.
[[nodiscard]] QString textOf(Purpose purpose);
[[nodiscard]] std::optional<Purpose> purposeFrom(QStringView text);

/// What a person who reads about a topic is doing, as the pack says; Purpose::Any where it says nothing.
[[nodiscard]] Purpose purposeOfTopic(const Pack &pack, const QString &topic);
/// The same, by the article's topic.
[[nodiscard]] Purpose purposeOfArticle(const Pack &pack, const QString &article);
[[nodiscard]] Purpose purposeOfGuide(const Pack &pack, const QString &guide);

} // namespace WalletSupport
