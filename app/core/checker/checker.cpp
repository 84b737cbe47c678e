#include "core/checker/checker.h"

#include "core/base/evenwidth.h"
#include "core/checker/accountjudge.h"
#include "core/checker/addressjudge.h"
#include "core/checker/candidates.h"
#include "core/checker/checkindex.h"
#include "core/checker/demands/demands.h"
#include "core/checker/lonetext.h"
#include "core/checker/mailjudge.h"
#include "core/checker/messagelevel.h"
#include "core/checker/phonefinder.h"
#include "core/checker/prose.h"
#include "core/checker/refangedtext.h"
#include "core/checker/spelledhost.h"
#include "core/checker/textcountries.h"
#include "core/directory/directory.h"

#include <QRegularExpression>

#include <algorithm>

namespace WalletSupport {

namespace {

using Names = std::vector<WalletNames::Place>;

/// Whether somebody made this host to look like a wallet's.
bool isDisguise(const QString &host, const CheckIndex &index)
{
    const std::optional<Imitation> imitation = index.brands().imitation(spelledHost(host));
    return imitation && imitation->isConvincing;
}

/// Ends at a whole code point.
QString beginningOf(const QString &text, qsizetype most)
{
    if (text.size() <= most) {
        return text;
    }
    return text.left(text.at(most).isLowSurrogate() ? most - 1 : most);
}

bool isOneNumber(const QString &even)
{
    constexpr qsizetype Longest = 40;
    QString text = even.trimmed();
    if (text.startsWith(QLatin1String("tel:"), Qt::CaseInsensitive)) {
        text.remove(0, 4);
    }
    return text.size() <= Longest && std::ranges::none_of(text, [](QChar unit) {
               return unit.isLetter() || unit == u'\n' || unit == u':' || unit == u',';
           });
}

void add(QStringList &list, const QString &text)
{
    if (!text.isEmpty() && !list.contains(text)) {
        list.append(text);
    }
}

MessageFacts factsOf(const QString &even, const Names &names, const CheckIndex &index, const CheckContext &context)
{
    MessageFacts facts;
    for (const WalletNames::Place &name : names) {
        add(facts.claims, name.wallet);
    }
    facts.wallets = facts.claims;
    add(facts.wallets, context.wallet);
    for (const QString &country : countriesOfText(even)) {
        add(facts.countries, country);
        add(facts.places, country);
    }
    for (const QString &wallet : std::as_const(facts.wallets)) {
        for (const QString &country : index.countriesOf(wallet)) {
            add(facts.countries, country);
        }
    }
    for (const QString &country : context.countries) {
        add(facts.countries, country);
        add(facts.places, country);
    }
    facts.isOnlyThis = isOneNumber(even);
    return facts;
}

/// Names inside addresses say what an address is called, not who the message says it is from.
void leaveOut(Names &names, const std::vector<Candidate> &candidates)
{
    auto candidate = candidates.begin();
    std::erase_if(names, [&](const WalletNames::Place &name) {
        while (candidate != candidates.end() && candidate->end <= name.begin) {
            ++candidate;
        }
        // A wallet that is called like its address is named by it.
        return candidate != candidates.end() && candidate->begin < name.end &&
               !(candidate->kind == FindingKind::Url && candidate->begin == name.begin && candidate->end == name.end);
    });
}

/// What a message says it is from, beside what it leads to.
void remarkClaims(Finding &finding, const MessageFacts &facts)
{
    if (facts.claims.isEmpty() || facts.claims.contains(finding.wallet)) {
        return;
    }
    if (finding.verdict == Verdict::Unknown && finding.wallet.isEmpty()) {
        finding.remarks.push_back({RemarkKind::Claims, facts.claims.first()});
    } else if (finding.verdict == Verdict::Official && !finding.wallet.isEmpty()) {
        finding.remarks.push_back({RemarkKind::Claims, facts.claims.first()});
        finding.remarks.push_back({RemarkKind::BelongsTo, finding.wallet});
    }
}

/// What takes away from what is official could not be read, so that nothing can be called so.
void takeAway(std::vector<Finding> &findings)
{
    for (Finding &finding : findings) {
        if (finding.verdict != Verdict::NotOfficial) {
            finding.verdict = Verdict::Unknown;
            finding.reason = {ReasonKind::Damaged, {}, {}};
        }
    }
}

/// Judges the candidates of one text.
class TextCheck
{
public:
    TextCheck(const CheckIndex &index, const AccountJudge &accounts, AddressJudge &addresses, const MessageFacts &facts)
        : m_facts(facts)
        , m_accounts(accounts)
        , m_addresses(addresses)
        , m_mails(index, m_addresses)
    {
    }

    void judge(const Candidate &candidate, const QString &text)
    {
        const QString written = text.mid(candidate.begin, candidate.end - candidate.begin);
        Judgement judgement = judgementOf(candidate, written);
        if (judgement.verdict == Verdict::Official && !isReadAlike(candidate, text, written)) {
            judgement = judged(Verdict::Unknown, ReasonKind::Malformed, judgement.reason.of, judgement.wallet);
            judgement.target = text.trimmed();
        }
        // What may be no address at all is only worth a word where it plays on a wallet or belongs to one.
        const bool isNothing =
            judgement.reason.kind == ReasonKind::NotKnown || judgement.reason.kind == ReasonKind::Resembles;
        if (candidate.isWeak && isNothing) {
            return;
        }
        put(candidate.kind, written, candidate.begin, candidate.end - candidate.begin, judgement);
    }

    [[nodiscard]] std::vector<Finding> take() { return std::move(m_findings); }

private:
    /// Whether a browser or mail program that is given the whole text would go where this part of it leads.
    [[nodiscard]] bool isReadAlike(const Candidate &candidate, const QString &text, const QString &written)
    {
        const std::optional<QString> lone = loneAddress(text, candidate.begin, candidate.end);
        if (!lone || candidate.kind == FindingKind::Handle) {
            return true;
        }
        if (candidate.kind == FindingKind::Email) {
            static const QRegularExpression around(
                QStringLiteral("\\A[^\\p{L}\\p{N}]*(?:mailto:)?|(?:\\?(?:subject|body)=[^@]*)?[^\\p{L}\\p{N}]*\\z"),
                QRegularExpression::CaseInsensitiveOption);
            return QString(*lone).remove(around) == written;
        }
        return m_addresses.leadsAlike(*lone, written);
    }

    [[nodiscard]] Judgement judgementOf(const Candidate &candidate, const QString &written)
    {
        switch (candidate.kind) {
        case FindingKind::Url:
        case FindingKind::Phone:
            return m_addresses.judge(written, m_facts);
        case FindingKind::Email:
            return m_mails.judge(written, m_facts);
        case FindingKind::Handle:
            return m_accounts.judge(written, candidate.network, m_facts);
        }
        return {};
    }

    void put(FindingKind kind, const QString &text, qsizetype position, qsizetype length, const Judgement &judgement)
    {
        Finding finding{kind,
                        text,
                        position,
                        length,
                        judgement.verdict,
                        judgement.wallet,
                        judgement.reason,
                        judgement.remarks,
                        judgement.target};
        remarkClaims(finding, m_facts);
        m_findings.push_back(std::move(finding));
    }

    const MessageFacts &m_facts;
    const AccountJudge &m_accounts;
    AddressJudge &m_addresses;
    MailJudge m_mails;
    std::vector<Finding> m_findings;
};

} // namespace

Checker::Checker(const Directory &directory, const DemandPatterns &demands)
    : m_directory(directory)
    , m_demands(demands)
{
}

Checker::~Checker() = default;

const CheckIndex &Checker::index() const
{
    if (!m_index) {
        m_index = std::make_unique<const CheckIndex>(m_directory);
    }
    return *m_index;
}

CheckReport Checker::check(const QString &all, const CheckContext &context) const
{
    CheckReport report;
    report.isCut = all.size() > MostText;
    const QString written = beginningOf(all, MostText);
    const RefangedText refanged(written, index().knowledge().scatteredHosts(),
                                [this](const QString &host) { return isDisguise(host, index()); });
    const QString &text = refanged.text();
    const QString even = evenWidth(text);
    const AccountJudge accounts(index());
    AddressJudge addresses(m_directory, index(), accounts);
    const std::vector<Candidate> candidates = findCandidates(
        text, even, index().knowledge(), [&addresses](const QString &address) { return addresses.isAtHome(address); });
    Names names = index().names().find(even);
    leaveOut(names, candidates);
    const MessageFacts facts = factsOf(even, names, index(), context);
    report.claims = facts.claims;

    TextCheck check(index(), accounts, addresses, facts);
    for (const Candidate &candidate : candidates) {
        check.judge(candidate, text);
    }
    report.findings = check.take();
    std::vector<Finding> phones = PhoneFinder(index(), text, even, facts, names).find(report.findings);
    for (Finding &phone : phones) {
        remarkClaims(phone, facts);
        report.findings.push_back(std::move(phone));
    }
    std::ranges::stable_sort(report.findings, {}, &Finding::position);
    report.isProse = isProse(even, report.findings, names, index().knowledge());
    if (!index().isWhole()) {
        takeAway(report.findings);
    }
    DemandReading reading = m_demands.read(text);
    report.demands = std::move(reading.demands);
    report.signs = std::move(reading.signs);
    leaveOutOwnSignIns(report);
    refanged.restore(report);
    for (const Demand &demand : report.demands) {
        report.demandTexts.append(written.mid(demand.position, demand.length));
    }
    report.level = levelOf(report);
    doubtWhatStandsBeside(report);
    return report;
}

} // namespace WalletSupport
