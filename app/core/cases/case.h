#pragma once

#include "core/guides/guiderun.h"
#include "core/guides/guidewords.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace WalletSupport {

class Directory;
class Pack;

/// One guide that a person has begun: the run, its words in the window's language, and the new password while it is
/// needed. Kept in memory only.
class Case final
{
    Q_DISABLE_COPY_MOVE(Case)

public:
    /// The pack, the directory and the clock must outlive it. Null if the pack has no such guide or cannot show it.
    [[nodiscard]] static std::unique_ptr<Case> begin(const QString &id, const Pack &pack, const Directory &directory,
                                                     const Clock &clock, const QString &locale);
    ~Case();

    [[nodiscard]] GuideRun &run() { return m_run; }
    [[nodiscard]] const GuideRun &run() const { return m_run; }
    [[nodiscard]] const Directory &directory() const { return m_directory; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] QString locale() const { return m_locale; }
    void setLocale(const QString &locale);

    /// The countries of the window's language (zh_CN: China) and of the system, likeliest first.
    [[nodiscard]] const QStringList &homeCountries() const { return m_homeCountries; }

    [[nodiscard]] const GuideWords &words() const { return m_words; }
    /// The guide's words in another language, for what is written to support.
    [[nodiscard]] GuideWords wordsIn(const QString &locale) const;
    /// The languages that the pack has.
    [[nodiscard]] QStringList locales() const;
    /// The text with the wallet's name and hosts in place of its braces.
    [[nodiscard]] QString filled(const QString &text) const;

    /// The wallet that the contact panel shows. It is offered where the guide asks for one and nothing was entered.
    void suggestWallet(const QString &id) { m_suggestedWallet = id; }
    void offerWallet();

    /// The answers as they are now have been copied, saved, printed or handed to the mail program.
    void noteTaken();
    /// How many questions the person has entered something at, checked or not.
    [[nodiscard]] int answered() const;
    /// How many of them are nowhere else. Closing the window loses them.
    [[nodiscard]] int answersAtRisk() const;

    /// What the secret step holds. It is never part of an answer.
    [[nodiscard]] const QString &secret() const { return m_secret; }
    void setSecret(const QString &secret);
    /// Overwrites the secret before it is let go.
    void wipeSecret();

private:
    Case(GuideDefinition guide, const Pack &pack, const Directory &directory, const Clock &clock);

    const Pack &m_pack;
    const Directory &m_directory;
    const Clock &m_clock;
    GuideRun m_run;
    GuideWords m_words;
    QString m_locale;
    QStringList m_homeCountries;
    QString m_suggestedWallet;
    Answer m_offered; ///< what offerWallet() filled in by itself
    std::optional<GuideSnapshot> m_taken;
    QString m_secret;
};

} // namespace WalletSupport
