#include "core/cases/case.h"

#include "core/content/pack.h"
#include "core/guides/guidereader.h"
#include "core/guides/guidetext.h"

#include <QLocale>

#include <algorithm>

namespace WalletSupport {

namespace {

bool isBlank(const Answer &answer)
{
    return answer.choice.isEmpty() && answer.ticked.isEmpty() && answer.files.empty() &&
           std::ranges::all_of(answer.fields, [](const auto &field) { return field.second.isEmpty(); });
}

} // namespace

std::unique_ptr<Case> Case::begin(const QString &id, const Pack &pack, const Directory &directory, const Clock &clock,
                                  const QString &locale)
{
    auto guide = readGuide(id, pack.guideFlow(id));
    if (!guide || guide->step(guide->start) == nullptr) {
        return nullptr;
    }
    std::unique_ptr<Case> ownCase(new Case(std::move(*guide), pack, directory, clock));
    ownCase->setLocale(locale);
    return ownCase;
}

Case::Case(GuideDefinition guide, const Pack &pack, const Directory &directory, const Clock &clock)
    : m_pack(pack)
    , m_directory(directory)
    , m_clock(clock)
    , m_run(std::move(guide), directory, clock)
{
}

Case::~Case()
{
    wipeSecret();
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
    return GuideWords::read(m_pack.guideWords(m_run.guide().id, locale)).value_or(GuideWords());
}

QStringList Case::locales() const
{
    return m_pack.locales();
}

QString Case::filled(const QString &text) const
{
    return WalletSupport::filled(text, pageValues(m_run, m_locale));
}

void Case::offerWallet()
{
    const Step &step = m_run.current();
    const std::optional<ChosenWallet> wallet = chosenWallet(m_directory, m_suggestedWallet);
    if (!wallet || step.kind != StepKind::Form || step.fields.front().kind != FieldKind::Wallet) {
        return;
    }
    Answer shown = m_run.shown(step.id);
    FieldValue &value = shown.fields[step.fields.front().id];
    if (value.isEmpty()) {
        value = {wallet->name(m_locale), wallet->id(), false};
        m_offered = shown;
        m_run.keepDraft(shown);
    }
}

void Case::noteTaken()
{
    m_taken = m_run.snapshot();
}

int Case::answersAtRisk() const
{
    const GuideSnapshot now = m_run.snapshot();
    const bool isTaken = m_taken && m_taken->answers == now.answers && m_taken->drafts == now.drafts;
    return isTaken || m_run.current().kind == StepKind::Handover ? 0 : answered();
}

int Case::answered() const
{
    const GuideSnapshot now = m_run.snapshot();
    return static_cast<int>(std::ranges::count_if(m_run.guide().steps, [&](const Step &step) {
        const Answer shown = m_run.shown(step.id);
        const bool isOnlyOffered = shown == m_offered && !now.answers.contains(step.id);
        return step.isQuestion() && !isBlank(shown) && !isOnlyOffered;
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
