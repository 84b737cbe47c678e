#pragma once

#include "core/cases/caserecord.h"
#include "core/cases/casestore.h"
#include "core/cases/store/sealedstore.h"
#include "core/guides/guiderun.h"
#include "core/guides/guidewords.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <utility>

namespace WalletSupport {

class Directory;
class EvidenceKeeper;
class Pack;
class StoredKeeper;

/// What a case works with; all outlive it.
struct CaseParts
{
    const Pack &pack;
    const Directory &directory;
    const Clock &clock;
    CaseStore &store;
};

/// Why a kept case cannot be taken up.
struct ResumeError
{
    enum class Kind { GuideGone }; ///< the pack has no such guide any more
    Kind kind = Kind::GuideGone;
};

/// What keeping a case has made of it that the person has to be told.
struct KeepingNews
{
    SavedAs savedAs = SavedAs::Itself;
    int lostFiles = 0; ///< of its evidence: their copies are gone
    bool operator==(const KeepingNews &) const = default;
};

/// One person's run through a guide and what came of it: the answers, the guide's words in the window's language, and
/// the new password while it is needed. All but the password is kept in the store.
class Case final
{
    Q_DISABLE_COPY_MOVE(Case)

public:
    /// A new one. Null if the pack has no such guide or cannot show it.
    [[nodiscard]] static std::unique_ptr<Case> begin(const QString &guide, const CaseParts &parts,
                                                     const QString &locale);
    /// One that was kept, where the person left it.
    [[nodiscard]] static Result<std::unique_ptr<Case>, ResumeError>
    resume(const CaseRecord &record, const CaseParts &parts, const QString &locale);
    ~Case();

    [[nodiscard]] QString id() const { return m_record.head.id; }
    /// For whoever is asked about it: 7K3M-9XQ2-HT4P.
    [[nodiscard]] const QString &reference() const { return m_record.head.reference; }
    /// As it was kept last.
    [[nodiscard]] const CaseRecord &record() const { return m_record; }
    /// What did not fit the guide any more when it was taken up.
    [[nodiscard]] const std::vector<UnfitAnswer> &unfit() const { return m_unfit; }
    /// Keeps it as it is now. Nothing is written where nothing has been entered, or nothing has changed.
    [[nodiscard]] Result<void, StoreError> keep();
    /// Where cases are kept.
    [[nodiscard]] QString folder() const;
    /// What has to be told since it was asked last; mostly nothing.
    [[nodiscard]] std::optional<KeepingNews> takeNews() { return std::exchange(m_news, std::nullopt); }
    /// Why it could not be kept last time, or is not kept any more; nothing if all is safe.
    [[nodiscard]] const std::optional<StoreError> &keepError() const { return m_keepError; }

    [[nodiscard]] GuideRun &run() { return m_run; }
    [[nodiscard]] const GuideRun &run() const { return m_run; }
    [[nodiscard]] const Directory &directory() const { return m_parts.directory; }
    [[nodiscard]] const Clock &clock() const { return m_parts.clock; }
    [[nodiscard]] QString locale() const { return m_locale; }
    void setLocale(const QString &locale);

    /// The countries of the window's language (zh_CN: China) and of the system, likeliest first.
    [[nodiscard]] const QStringList &homeCountries() const { return m_homeCountries; }

    [[nodiscard]] const GuideWords &words() const { return m_words; }
    /// The guide's words in another language, for what is written to support.
    [[nodiscard]] GuideWords wordsIn(const QString &locale) const;
    /// The title of a guide of the pack, in the case's language; empty if there is no such guide.
    [[nodiscard]] QString titleOf(const QString &guide) const;
    /// The languages that the pack has.
    [[nodiscard]] QStringList locales() const;
    /// Where the copies of the evidence are.
    [[nodiscard]] EvidenceKeeper &evidence();

    /// The text with the wallet's name and hosts in place of its braces.
    [[nodiscard]] QString filled(const QString &text) const;

    /// The wallet that the contact panel shows. It is offered where the guide asks for one and nothing was entered.
    void suggestWallet(const QString &id) { m_suggestedWallet = id; }
    void offerWallet();

    /// The answers as they are now have been copied, saved, printed or given to the mail program to open. It is kept.
    void noteTaken(CaseEvent::Kind how, const QString &where = {});
    /// How many questions the person has entered something at, checked or not.
    [[nodiscard]] int answered() const;
    /// How many of them are nowhere else, since they could not be kept. Closing the window loses them.
    [[nodiscard]] int answersAtRisk() const;

    /// What the secret step holds. It is never part of an answer.
    [[nodiscard]] const QString &secret() const { return m_secret; }
    void setSecret(const QString &secret);
    /// Overwrites the secret before it is let go.
    void wipeSecret();

private:
    Case(GuideDefinition guide, const CaseParts &parts);
    void describe(CaseRecord &record) const;
    /// Nothing has changed: whether what was kept is still there.
    [[nodiscard]] Result<void, StoreError> lookAfter();
    [[nodiscard]] int lostFiles() const;
    /// Copies of evidence that no answer has any more, and that cannot come back either, go.
    void dropUnneeded();

    CaseParts m_parts;
    GuideRun m_run;
    GuideWords m_words;
    std::unique_ptr<StoredKeeper> m_evidence;
    QString m_locale;
    QStringList m_homeCountries;
    QString m_suggestedWallet;
    Answer m_offered; ///< what offerWallet() filled in by itself
    CaseRecord m_record;
    std::vector<UnfitAnswer> m_unfit;
    std::optional<StoreError> m_keepError;
    std::optional<KeepingNews> m_news;
    bool m_hasNews = false; ///< something has happened that is not kept yet
    std::optional<GuideSnapshot> m_taken;
    QString m_secret;
};

} // namespace WalletSupport
