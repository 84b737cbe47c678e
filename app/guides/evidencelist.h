#pragma once

#include "core/cases/evidenceerror.h"
#include "core/guides/answer.h"

#include <QWidget>

#include <vector>

namespace WalletSupport {

class EvidenceKeeper;
class EvidenceRow;
class Theme;

/// The files that a person has added, one row each. The copies are with the keeper, those of removed ones
/// too: they can be put back.
class EvidenceList final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EvidenceList)

public:
    EvidenceList(const std::vector<EvidenceFile> &files, EvidenceKeeper &keeper, Theme &theme,
                 QWidget *parent = nullptr);

    /// What is in the list, without what was removed.
    [[nodiscard]] std::vector<EvidenceFile> files() const;
    [[nodiscard]] bool has(const QByteArray &digest) const;
    /// Puts a file at the end, or back where it was if it was removed. Its copy is with the keeper.
    void add(const EvidenceFile &file);

signals:
    /// A file was removed or put back.
    void changed();
    void showRequested(const WalletSupport::EvidenceFile &file);
    /// A removed file cannot be put back, since there are as many others as there may be.
    void refused(const WalletSupport::EvidenceError &error);
    /// The list says so itself; this is for those who hear the window.
    void told(const QString &words);

private:
    [[nodiscard]] EvidenceRow *makeRow(const EvidenceFile &file);
    void fetchThumbnail(EvidenceRow *row);
    void remove(EvidenceRow *row);
    void putBack(EvidenceRow *row);
    void scale();

    EvidenceKeeper &m_keeper;
    Theme &m_theme;
    std::vector<EvidenceRow *> m_rows;
};

} // namespace WalletSupport
