#include "core/cases/case.h"

#include "core/cases/casechanges.h"
#include "core/cases/casestore.h"
#include "core/cases/reference.h"
#include "core/cases/runparts.h"
#include "core/cases/storedkeeper.h"
#include "core/content/guidesummary.h"
#include "core/content/pack.h"
#include "core/guides/guidereader.h"
#include "core/guides/guidetext.h"

#include <QLocale>
#include <QRandomGenerator>

#include <algorithm>
#include <iterator>
#include <set>

namespace WalletSupport {

namespace {

/// Of all evidence that an answer has, or may have again.
std::vector<QByteArray> digestsIn(const GuideSnapshot &run)
{
    std::vector<QByteArray> digests;
    for (const auto *answers : {&run.answers, &run.drafts}) {
        for (const auto &[step, answer] : *answers) {
            std::ranges::transform(answer.files, std::back_inserter(digests), &EvidenceFile::digest);
        }
    }
    return digests;
}

/// Whether the end of the run has a letter to send, and not only lists for the person.
bool leavesForOthers(const GuideRun &run)
{
    const QStringList &documents = run.current().documents;
    return std::ranges::any_of(run.guide().documents, [&](const GuideDocument &document) {
        return documents.contains(document.id) && document.addressee != Addressee::Person;
    });
}

} // namespace

std::unique_ptr<Case> Case::begin(const QString &guide, const CaseParts &parts, const QString &locale)
{
    auto definition = readGuide(guide, parts.pack.guideFlow(guide));
    if (!definition || definition->step(definition->start) == nullptr) {
        return nullptr;
    }
    std::unique_ptr<Case> begun(new Case(std::move(*definition), parts));
    begun->m_record.head.id = newCaseId();
    begun->m_evidence = std::make_unique<StoredKeeper>(parts.store, begun->id());
    begun->m_record.head.guide = guide;
    begun->m_record.head.reference = newReference(*QRandomGenerator::system());
    begun->m_record.head.begun = parts.clock.now().toUTC();
    begun->m_record.events.push_back({CaseEvent::Kind::Begun, begun->m_record.head.begun, {}, {}, {}});
    const QStringList languages = begun->locales();
    for (const QString &language : languages) {
        begun->m_record.head.titles[language] = begun->wordsIn(language).title();
    }
    begun->setLocale(locale);
    return begun;
}

Result<std::unique_ptr<Case>, ResumeError> Case::resume(const CaseRecord &record, const CaseParts &parts,
                                                        const QString &locale)
{
    std::unique_ptr<Case> resumed = begin(record.head.guide, parts, locale);
    if (!resumed) {
        return fail(ResumeError{});
    }
    Result<std::vector<UnfitAnswer>, RestoreError> restored = resumed->m_run.restore(record.run);
    if (!restored) {
        return fail(ResumeError{});
    }
    resumed->m_record = record;
    resumed->m_evidence = std::make_unique<StoredKeeper>(parts.store, record.head.id);
    resumed->m_evidence->know(digestsIn(record.run));
    resumed->m_unfit = std::move(*restored);
    return resumed;
}

Case::Case(GuideDefinition guide, const CaseParts &parts)
    : m_parts(parts)
    , m_run(std::move(guide), parts.directory, parts.clock)
{
}

Case::~Case()
{
    wipeSecret();
    dropUnneeded();
}

void Case::dropUnneeded()
{
    std::vector<QByteArray> needed = digestsIn(m_run.snapshot());
    if (m_evidence == nullptr || m_evidence->unneeded(needed).empty()) {
        return;
    }
    const Result<CaseRecord, StoreError> kept = m_parts.store.read(id());
    if (!kept && kept.error().kind != StoreError::Kind::NotThere) {
        return;
    }
    if (kept) {
        // What another window has kept of this case is needed, too.
        const std::vector<QByteArray> ofKept = digestsIn(kept->run);
        needed.insert(needed.end(), ofKept.begin(), ofKept.end());
    }
    m_evidence->drop(m_evidence->unneeded(needed));
}

void Case::setLocale(const QString &locale)
{
    m_locale = locale;
    m_words = wordsIn(locale);
    // A language alone ("en") is spoken in many countries and names none.
    const QString ofLanguage = locale.section(u'_', 1);
    m_homeCountries = QStringList{ofLanguage, QLocale::territoryToCode(QLocale::system().territory())};
    m_homeCountries.removeAll(QString());
    m_homeCountries.removeDuplicates();
    m_run.setHomeCountries(m_homeCountries);
}

GuideWords Case::wordsIn(const QString &locale) const
{
    return GuideWords::read(m_parts.pack.guideWords(m_run.guide().id, locale)).value_or(GuideWords());
}

QString Case::titleOf(const QString &guide) const
{
    return guideSummary(m_parts.pack, guide, m_locale).title;
}

QStringList Case::locales() const
{
    return m_parts.pack.locales();
}

QString Case::folder() const
{
    return m_parts.store.folder();
}

EvidenceKeeper &Case::evidence()
{
    return *m_evidence;
}

QString Case::filled(const QString &text) const
{
    return WalletSupport::filled(text, pageValues(m_run, m_locale));
}

void Case::offerWallet()
{
    const Step &step = m_run.current();
    const std::optional<ChosenWallet> wallet = chosenWallet(m_parts.directory, m_suggestedWallet);
    if (!wallet || step.kind != StepKind::Form || step.fields.front().kind != FieldKind::Wallet) {
        return;
    }
    Answer shown = m_run.shown(step.id);
    FieldValue &value = shown.fields[step.fields.front().id];
    if (value.isEmpty()) {
        value = {wallet->name(m_locale), wallet->id(), false};
        m_offered = shown;
        m_run.offer(shown);
    }
}

void Case::describe(CaseRecord &record) const
{
    record.run = m_run.snapshot();
    record.run.pack = m_parts.pack.id();
    record.run.packVersion = m_parts.pack.version();
    CaseHead &head = record.head;
    const std::optional<ChosenWallet> wallet = m_run.wallet();
    head.walletId = wallet ? wallet->id() : QString();
    head.walletName = m_run.walletName(m_locale);
    head.walletNames.clear();
    for (const QString &locale : wallet ? locales() : QStringList()) {
        head.walletNames[locale] = wallet->name(locale);
    }
    head.answers = answered();
    head.ruleDays = ruleDaysOf(m_run, m_locale);
    if (head.state == CaseState::Draft && m_run.current().kind == StepKind::Outcome) {
        head.state = CaseState::Ready;
        head.isForOthers = leavesForOthers(m_run);
    } else if (head.state == CaseState::Ready && m_run.current().kind != StepKind::Outcome) {
        head.state = CaseState::Draft;
    }
}

Result<void, StoreError> Case::keep()
{
    CaseRecord record = m_record;
    describe(record);
    const bool isUntouched = record.revision == 0 && answered() == 0;
    if (isUntouched) {
        return {};
    }
    if (record == m_record && !m_hasNews) {
        return lookAfter();
    }
    const Result<SavedAs, StoreError> saved = m_parts.store.save(record);
    Result<void, StoreError> kept = saved ? Result<void, StoreError>() : fail(saved.error());
    if (saved) {
        m_record = record;
        if (!m_evidence->follow(record.head.id, digestsIn(record.run))) {
            // There was room for the answers, and none for a file.
            kept = fail(StoreError{StoreError::Kind::Unwritable, QStringLiteral("evidence")});
        }
    }
    if (saved && *saved != SavedAs::Itself) {
        m_news = KeepingNews{*saved, lostFiles()};
    }
    m_hasNews = !kept;
    m_keepError = kept ? std::nullopt : std::optional(kept.error());
    return kept;
}

Result<void, StoreError> Case::lookAfter()
{
    if (m_record.revision == 0) {
        return {};
    }
    // Whoever erased it elsewhere meant it, so it is not written again unasked. But nobody is told that it is safe.
    const Result<void, StoreError> found = m_parts.store.find(id());
    const bool isUnknown = !found && found.error().kind == StoreError::Kind::Busy;
    if (!isUnknown) {
        m_keepError = found ? std::nullopt : std::optional(found.error());
    }
    return found;
}

int Case::lostFiles() const
{
    std::set<QByteArray> lost;
    for (const QByteArray &digest : digestsIn(m_record.run)) {
        if (!m_evidence->read(digest)) {
            lost.insert(digest);
        }
    }
    return static_cast<int>(lost.size());
}

void Case::noteTaken(CaseEvent::Kind how, const QString &where)
{
    m_taken = m_run.snapshot();
    addEvent(m_record, {how, m_parts.clock.now().toUTC(), where, {}, {}}, m_run.current().isEnd());
    m_hasNews = true;
    (void)keep(); // what fails is told beside the answers, and asked about before they are lost
}

int Case::answersAtRisk() const
{
    const GuideSnapshot now = m_run.snapshot();
    const bool isTaken = m_taken && m_taken->answers == now.answers && m_taken->drafts == now.drafts;
    const bool isKept =
        !m_hasNews && !m_keepError && m_record.run.answers == now.answers && m_record.run.drafts == now.drafts;
    return isTaken || isKept || m_run.current().kind == StepKind::Handover ? 0 : answered();
}

int Case::answered() const
{
    const GuideSnapshot now = m_run.snapshot();
    return static_cast<int>(std::ranges::count_if(m_run.guide().steps, [&](const Step &step) {
        const Answer shown = m_run.shown(step.id);
        const bool isOnlyOffered = shown == m_offered && !now.answers.contains(step.id);
        return step.isQuestion() && !shown.isBlank() && !isOnlyOffered;
    }));
}

void Case::setSecret(const QString &secret)
{
    wipeSecret();
    // A copy of its own, so that wiping it touches nobody else's text and leaves nobody else's alone.
    m_secret = QString(secret.constData(), secret.size());
}

void Case::wipeSecret()
{
    m_secret.fill(u'\0');
    m_secret.clear();
}

} // namespace WalletSupport
