#include "core/cases/evidencename.h"

#include "core/base/cleantext.h"

#include <QFileInfo>

#include <algorithm>
#include <array>
#include <optional>

namespace WalletSupport {

namespace {

struct Ending
{
    const char16_t *suffix;
    FileType type;
};

constexpr std::array Endings{Ending{u"jpg", FileType::Jpeg}, Ending{u"jpeg", FileType::Jpeg},
                             Ending{u"png", FileType::Png}, Ending{u"webp", FileType::WebP},
                             Ending{u"pdf", FileType::Pdf}};

/// In UTF-8, with room for an ending and a number; most systems allow 255.
constexpr qsizetype LongestStem = 170;

std::optional<FileType> typeOfName(const QString &name)
{
    const QString suffix = QFileInfo(name).suffix();
    for (const Ending &ending : Endings) {
        if (suffix.compare(QStringView(ending.suffix), Qt::CaseInsensitive) == 0) {
            return ending.type;
        }
    }
    return {};
}

/// No longer than it may be, and without half a character at its end.
QString cutShort(QString stem)
{
    while (stem.toUtf8().size() > LongestStem) {
        stem.chop(1);
    }
    if (!stem.isEmpty() && stem.back().isHighSurrogate()) {
        stem.chop(1);
    }
    return stem;
}

} // namespace

QString safeEvidenceName(const QString &name, FileType type)
{
    QString safe = name.mid(std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\')) + 1);
    for (QChar &character : safe) {
        if (QStringView(u"<>:\"|?*").contains(character)) {
            character = u'_';
        }
    }
    safe = withoutControls(safe.simplified()).simplified();
    const std::optional<FileType> named = typeOfName(safe);
    QString ending = QLatin1String(fileEnding(type));
    if (named) {
        const qsizetype point = safe.lastIndexOf(u'.');
        ending = named == type ? safe.mid(point + 1) : ending;
        safe.truncate(point);
    }
    while (safe.startsWith(u'.') || safe.startsWith(u' ')) {
        safe.remove(0, 1);
    }
    safe = cutShort(safe);
    return (safe.isEmpty() ? QStringLiteral("file") : safe) + u'.' + ending;
}

QString distinctName(const QString &name, const QStringList &present)
{
    const qsizetype point = name.lastIndexOf(u'.');
    QString distinct = name;
    for (int number = 2; present.contains(distinct, Qt::CaseInsensitive); ++number) {
        distinct = QStringLiteral("%1 (%2)%3").arg(name.left(point), QString::number(number), name.mid(point));
    }
    return distinct;
}

QStringList evidencePatterns()
{
    QStringList patterns;
    for (const Ending &ending : Endings) {
        patterns.append(QStringLiteral("*.") + QStringView(ending.suffix));
    }
    return patterns;
}

bool isNamedAsEvidence(const QString &name)
{
    return typeOfName(name).has_value();
}

} // namespace WalletSupport
