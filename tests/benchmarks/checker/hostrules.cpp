// wsc_checkerrules [FOLDER] [--part tune|report|all] [--pack FILE] [--show fake|honest|RULE] [--write FILE]: what the
// checker says of real hosts, and what each of its rules hits by itself. FOLDER holds the sets hosts-fake and
// hosts-honest; without them nothing is measured. --write puts the table into checker.md.

#include "core/checker/brandlist.h"
#include "core/checker/checker.h"
#include "core/checker/checkindex.h"
#include "core/checker/demands/demands.h"
#include "core/checker/spelledhost.h"
#include "core/directory/directory.h"
#include "core/gate/hostname.h"
#include "samples.h"
#include "support/basepack.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QTextStream>

#include <array>
#include <map>
#include <set>

using namespace WalletSupport;

namespace {

enum Side { Fake, Honest };
using Counts = std::array<int, 2>;

/// A share of fake hosts among what is hit if there were as many honest ones as fake ones.
double precision(const Counts &hits, const Counts &all)
{
    const double fake = static_cast<double>(hits[Fake]) / std::max(1, all[Fake]);
    const double honest = static_cast<double>(hits[Honest]) / std::max(1, all[Honest]);
    return hits[Fake] + hits[Honest] == 0 ? 0 : 100 * fake / (fake + honest);
}

/// By the whole row, so that the parts are those on which the rules were made.
bool isForTuning(const Sample &sample)
{
    const QByteArray row = QString(sample.kind + u'\t' + sample.text).toUtf8();
    const QByteArray hash = QCryptographicHash::hash(row, QCryptographicHash::Sha256);
    return (static_cast<unsigned char>(hash.at(0)) >> 4U) % 2 == 0;
}

struct Rates
{
    Counts all{};
    std::map<Verdict, Counts> verdicts;
    Counts notFound{};
    std::map<QString, Counts> convincing; ///< by rule
    std::map<QString, Counts> doubtful;
};

class Measurement
{
public:
    Measurement(const Pack &pack, QString show)
        : m_directory(pack)
        , m_demands(pack)
        , m_checker(m_directory, m_demands)
        , m_index(m_directory)
        , m_show(std::move(show))
    {
    }

    void add(Side side, const Sample &real)
    {
        ++m_rates.all[side];
        const CheckReport report = m_checker.check(real.text);
        if (report.findings.empty()) {
            ++m_rates.notFound[side];
            show(side == Fake && m_show == QLatin1String("fake"), real, QStringLiteral("not found"));
            return;
        }
        const Finding &finding = report.findings.front();
        ++m_rates.verdicts[finding.verdict][side];
        show(side == Fake && m_show == QLatin1String("fake") && finding.verdict != Verdict::NotOfficial, real,
             textOf(finding.verdict) + u' ' + textOf(finding.reason.kind) + u' ' + finding.reason.of);
        show(side == Honest && m_show == QLatin1String("honest") && finding.verdict == Verdict::NotOfficial, real,
             textOf(finding.reason.kind) + u' ' + finding.reason.of);
        if (m_index.domains(registrableDomain(real.text)).empty()) {
            addRules(side, real);
        }
    }

    [[nodiscard]] const Rates &rates() const { return m_rates; }

private:
    void addRules(Side side, const Sample &real)
    {
        std::set<QString> convincing;
        std::set<QString> doubtful;
        for (const Imitation &imitation : m_index.brands().imitations(spelledHost(real.text))) {
            const QString rule = textOf(imitation.rule);
            (imitation.isConvincing ? convincing : doubtful).insert(rule);
            show(m_show == rule, real, QString(imitation.of + (imitation.isConvincing ? u" !" : u" ?")));
        }
        for (const QString &rule : convincing) {
            ++m_rates.convincing[rule][side];
        }
        for (const QString &rule : doubtful) {
            ++m_rates.doubtful[rule][side];
        }
    }

    static void show(bool isWanted, const Sample &real, const QString &what)
    {
        if (isWanted) {
            QTextStream(stdout) << "    " << real.kind << ' ' << real.text << ' ' << what << '\n';
        }
    }

    Directory m_directory;
    DemandPatterns m_demands;
    Checker m_checker;
    CheckIndex m_index;
    QString m_show;
    Rates m_rates;
};

QString share(int count, int all)
{
    return QStringLiteral("%1 (%2 %)").arg(count).arg(100.0 * count / std::max(1, all), 0, 'f', 2);
}

QString table(const QString &part, const Rates &rates)
{
    QString text;
    QTextStream out(&text);
    const auto verdicts = [&](Verdict verdict, Side side) {
        const auto found = rates.verdicts.find(verdict);
        return share(found == rates.verdicts.end() ? 0 : found->second[side], rates.all[side]);
    };
    out << "| " << part << " | fake | honest |\n|---|---|---|\n";
    out << "| hosts | " << rates.all[Fake] << " | " << rates.all[Honest] << " |\n";
    for (const Verdict verdict : {Verdict::NotOfficial, Verdict::Unknown, Verdict::Official}) {
        out << "| " << textOf(verdict) << " | " << verdicts(verdict, Fake) << " | " << verdicts(verdict, Honest)
            << " |\n";
    }
    out << "| not found | " << share(rates.notFound[Fake], rates.all[Fake]) << " | "
        << share(rates.notFound[Honest], rates.all[Honest]) << " |\n\n";
    out << "| rule | says | fake | honest | of 100 false |\n|---|---|---|---|---|\n";
    for (const bool isConvincing : {true, false}) {
        for (const auto &[rule, hits] : isConvincing ? rates.convincing : rates.doubtful) {
            out << "| " << rule << " | " << (isConvincing ? "not official" : "cannot say") << " | " << hits[Fake]
                << " | " << hits[Honest] << " | " << QString::number(precision(hits, rates.all), 'f', 2) << " |\n";
        }
    }
    return text;
}

/// Replaces what stands between the marks of this part in a file.
bool write(const QString &path, const QString &part, const QString &text)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite)) {
        return false;
    }
    QString all = QString::fromUtf8(file.readAll());
    const QString begin = QStringLiteral("<!-- hosts, %1: begin -->\n").arg(part);
    const qsizetype from = all.indexOf(begin);
    const qsizetype to = all.indexOf(QStringLiteral("<!-- hosts, %1: end -->").arg(part));
    if (from < 0 || to < from) {
        return false;
    }
    all.replace(from + begin.size(), to - from - begin.size(), text);
    file.resize(0);
    return file.write(all.toUtf8()) > 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser options;
    options.addOption({QStringLiteral("part"), QString(), QStringLiteral("part"), QStringLiteral("all")});
    options.addOption({QStringLiteral("pack"), QString(), QStringLiteral("file")});
    options.addOption({QStringLiteral("show"), QString(), QStringLiteral("what")});
    options.addOption({QStringLiteral("write"), QString(), QStringLiteral("file")});
    options.process(application);
    const QString folder = options.positionalArguments().value(0);
    const Samples samples(folder);
    const std::vector<Sample> fake = samples.read(QStringLiteral("hosts-fake"), Part::All);
    const std::vector<Sample> honest = samples.read(QStringLiteral("hosts-honest"), Part::All);
    if (fake.empty() || honest.empty()) {
        QTextStream(stdout) << "not run: the real hosts are not here\n";
        return 0;
    }
    const QString file = options.value(QStringLiteral("pack"));
    std::optional<Pack> opened;
    if (!file.isEmpty()) {
        Result<Pack, PackError> pack = Pack::openFile(file);
        if (!pack) {
            return 2;
        }
        opened.emplace(std::move(*pack));
    } else {
        opened.emplace(basePack());
    }
    const QString part = options.value(QStringLiteral("part"));
    Measurement measurement(*opened, options.value(QStringLiteral("show")));
    for (const Side side : {Fake, Honest}) {
        for (const Sample &host : side == Fake ? fake : honest) {
            if (part == QLatin1String("all") || isForTuning(host) == (part == QLatin1String("tune"))) {
                measurement.add(side, host);
            }
        }
    }
    const QString text = table(part, measurement.rates());
    QTextStream(stdout) << text;
    const QString written = options.value(QStringLiteral("write"));
    return written.isEmpty() || write(written, part, text) ? 0 : 2;
}
