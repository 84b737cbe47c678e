#pragma once

#include "authoring/fault.h"

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <vector>

namespace WalletSupport {

/// A guide's flow and words, as JSON, by locale.
struct GuideSource
{
    QString id;
    QByteArray flow;
    QHash<QString, QByteArray> words;
};

/// Reads the flows in `guides` and their words in each locale; what cannot be read is added to `faults`.
[[nodiscard]] std::vector<GuideSource> readGuides(const QString &folder, const QStringList &locales, Faults &faults);

/// Adds to `faults` what is wrong within a guide, and which articles and guides it leads to that the pack lacks.
void checkGuide(const GuideSource &guide, const QSet<QString> &articles, const QSet<QString> &guides, Faults &faults);

} // namespace WalletSupport
