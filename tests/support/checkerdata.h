#pragma once

#include <QByteArray>
#include <QFile>
#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace WalletSupport {

/// Undoes the escapes of tests/data/checker: `\uXXXX` and `\n`.
inline QString unescaped(const QString &text)
{
    QString plain;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QStringView rest = QStringView(text).sliced(at);
        bool isCode = false;
        const ushort code = rest.size() >= 6 ? rest.sliced(2, 4).toUShort(&isCode, 16) : ushort(0);
        if (rest.startsWith(u"\\u") && isCode) {
            plain.append(QChar(code));
            at += 5;
        } else if (rest.startsWith(u"\\n")) {
            plain.append(u'\n');
            at += 1;
        } else {
            plain.append(text.at(at));
        }
    }
    return plain;
}

/// One line of a file of tests/data/checker, by the names in its heading.
using CheckerRow = QHash<QString, QString>;

/// The lines of such a file; one with too few or too many columns comes back empty. WSC_SOURCE_DIR must be defined.
inline std::vector<CheckerRow> checkerRows(const QString &name)
{
    QFile file(QStringLiteral(WSC_SOURCE_DIR "/tests/data/checker/") + name);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QStringList lines = QString::fromUtf8(file.readAll()).trimmed().split(u'\n');
    const QStringList heading = lines.front().split(u'\t');
    std::vector<CheckerRow> rows;
    for (const QString &line : lines.mid(1)) {
        const QStringList columns = line.split(u'\t');
        CheckerRow &row = rows.emplace_back();
        for (qsizetype column = 0; columns.size() == heading.size() && column < columns.size(); ++column) {
            row.insert(heading.at(column), unescaped(columns.at(column)));
        }
    }
    return rows;
}

/// The parts of a column that allows several.
inline QStringList choicesIn(const CheckerRow &row, const QString &column)
{
    return row.value(column).split(u'|', Qt::SkipEmptyParts);
}

} // namespace WalletSupport
