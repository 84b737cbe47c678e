#include "benchmarks/checker/samples.h"

#include <QCryptographicHash>
#include <QFile>
#include <QProcess>
#include <QStringList>

namespace WalletSupport {

namespace {

bool isOfPart(const QString &text, Part part)
{
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    const bool isEven = (static_cast<uchar>(hash.front()) >> 4) % 2 == 0;
    return part == Part::All || isEven == (part == Part::Tune);
}

QString unescaped(QString text)
{
    return text.replace(QLatin1String("\\r"), QLatin1String("\r"))
        .replace(QLatin1String("\\n"), QLatin1String("\n"))
        .replace(QLatin1String("\\t"), QLatin1String("\t"));
}

} // namespace

QString Samples::contents(const QString &name) const
{
    if (m_folder.isEmpty()) {
        return {};
    }
    const QString path = m_folder + u'/' + name + QLatin1String(".tsv");
    if (QFile plain(path); plain.open(QFile::ReadOnly)) {
        return QString::fromUtf8(plain.readAll());
    }
    const QString packed = path + QLatin1String(".gz");
    if (!QFile::exists(packed)) {
        return {};
    }
    QProcess gzip;
    gzip.start(QStringLiteral("gzip"), {QStringLiteral("-dc"), packed});
    if (!gzip.waitForFinished() || gzip.exitCode() != 0) {
        qFatal("%s cannot be unpacked", qPrintable(packed));
    }
    return QString::fromUtf8(gzip.readAllStandardOutput());
}

std::vector<Sample> Samples::read(const QString &name, Part part) const
{
    std::vector<Sample> samples;
    const QStringList lines = contents(name).split(u'\n', Qt::SkipEmptyParts).mid(1);
    for (const QString &line : lines) {
        const Sample sample{line.section(u'\t', 0, 0), line.section(u'\t', 1), {}};
        if (isOfPart(sample.text, part)) {
            samples.push_back(sample);
        }
    }
    return samples;
}

std::vector<Sample> Samples::readAttacks() const
{
    std::vector<Sample> samples;
    const QStringList lines = contents(QStringLiteral("attacks")).split(u'\n', Qt::SkipEmptyParts).mid(1);
    for (const QString &line : lines) {
        samples.push_back({line.section(u'\t', 1, 1), unescaped(line.section(u'\t', 2)), line.section(u'\t', 0, 0)});
    }
    return samples;
}

} // namespace WalletSupport
