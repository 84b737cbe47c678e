#include "tool/console.h"

#include <QTextStream>

namespace WalletSupport {

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

QTextStream &err()
{
    static QTextStream stream(stderr);
    return stream;
}

void printFaults(const Faults &faults)
{
    for (const Fault &fault : faults) {
        const QString mark = fault.severity == Fault::Severity::Warning ? QStringLiteral("warning: ") : QString();
        err() << fault.file << ':' << fault.line << ": " << mark << fault.what << '\n';
    }
}

} // namespace WalletSupport
