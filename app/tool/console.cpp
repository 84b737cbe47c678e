#include "tool/console.h"

#include "core/base/cleantext.h"

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

QString shown(const QString &text)
{
    return withMarks(text);
}

void printFaults(const Faults &faults)
{
    for (const Fault &fault : faults) {
        const QString mark = fault.severity == Fault::Severity::Warning ? QStringLiteral("warning: ") : QString();
        err() << shown(fault.file) << ':' << fault.line << ": " << mark << shown(fault.what) << '\n';
    }
}

} // namespace WalletSupport
