#pragma once

#include "authoring/anyonespagesource.h"
#include "authoring/articlesource.h"
#include "authoring/directorysource.h"
#include "authoring/fault.h"
#include "authoring/guidesource.h"
#include "authoring/reportingsource.h"
#include "authoring/rightssource.h"
#include "core/checker/checkerlists.h"
#include "core/checker/demands/demandrules.h"
#include "core/directory/purpose.h"

#include <QDate>
#include <QHash>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace WalletSupport {

/// A topic as pack.json names it, in all its languages.
struct TopicSource
{
    QString id;
    QHash<QString, QString> names;
    Purpose purpose = Purpose::Any;
};

/// A support pack's sources, read from its folder.
struct PackSource
{
    QString folder;
    QString id;
    int version = 0;
    QDate issued;
    QStringList locales;
    QHash<QString, QString> names;
    std::vector<TopicSource> topics;
    std::map<QString, Purpose> guidePurposes; ///< by guide; in one order, so that the same sources give the same pack
    QStringList featured;
    std::vector<ArticleSource> articles;
    std::vector<GuideSource> guides;
    std::vector<QStringList> synonyms; ///< groups of terms that mean the same, any languages mixed
    std::optional<DirectorySources> directory;
    std::vector<AnyonesPage> anyonesPages;
    DemandRules demands;
    CheckerLists checker;
    std::vector<ReportingLineSource> reportingLines;
    std::vector<RightEntry> rights;
};

/// A pack's sources, and everything that is wrong with them. They can be built only if no fault is an error.
struct CheckedPack
{
    PackSource source;
    Faults faults;

    [[nodiscard]] bool isFaultless() const;
};

/// Reads and checks a pack's folder: all faults, sorted by file and line, not only the first.
[[nodiscard]] CheckedPack checkPack(const QString &folder);

} // namespace WalletSupport
