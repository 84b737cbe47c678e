#include "guides/evidencelist.h"

#include "core/cases/evidencekeeper.h"
#include "core/cases/evidencerequest.h"
#include "guides/evidencerow.h"
#include "ui/theme.h"

#include <QVBoxLayout>

#include <algorithm>

namespace WalletSupport {

EvidenceList::EvidenceList(const std::vector<EvidenceFile> &files, EvidenceKeeper &keeper, Theme &theme,
                           QWidget *parent)
    : QWidget(parent)
    , m_keeper(keeper)
    , m_theme(theme)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (const EvidenceFile &file : files) {
        m_rows.push_back(makeRow(file));
    }
    setVisible(!m_rows.empty());
    connect(&theme, &Theme::changed, this, &EvidenceList::scale);
    scale();
}

std::vector<EvidenceFile> EvidenceList::files() const
{
    std::vector<EvidenceFile> files;
    for (const EvidenceRow *row : m_rows) {
        if (!row->isRemoved()) {
            files.push_back(row->file());
        }
    }
    return files;
}

bool EvidenceList::has(const QByteArray &digest) const
{
    const std::vector<EvidenceFile> all = files();
    return std::ranges::find(all, digest, &EvidenceFile::digest) != all.end();
}

void EvidenceList::add(const EvidenceFile &file)
{
    const auto former = std::ranges::find_if(
        m_rows, [&](const EvidenceRow *row) { return row->isRemoved() && row->file().digest == file.digest; });
    if (former != m_rows.end()) {
        (*former)->setRemoved(false);
        return;
    }
    m_rows.push_back(makeRow(file));
    m_rows.back()->show();
    show();
}

EvidenceRow *EvidenceList::makeRow(const EvidenceFile &file)
{
    auto *row = new EvidenceRow(file, m_theme, this);
    layout()->addWidget(row);
    connect(row, &EvidenceRow::showRequested, this, [this, row] { emit showRequested(row->file()); });
    connect(row, &EvidenceRow::removeRequested, this, [this, row] { remove(row); });
    connect(row, &EvidenceRow::undoRequested, this, [this, row] { putBack(row); });
    connect(row, &EvidenceRow::copied, this, [this] { emit told(tr("Copied.")); });
    fetchThumbnail(row);
    return row;
}

void EvidenceList::fetchThumbnail(EvidenceRow *row)
{
    const Result<QByteArray, KeepingError> bytes = m_keeper.read(row->file().digest);
    if (!bytes) {
        row->setLost();
        return;
    }
    auto *request = new ShownEvidenceRequest(*bytes, 0, row->thumbnailSize(), row);
    connect(request, &ShownEvidenceRequest::finished, row,
            [row, request](const Result<ShownEvidence, EvidenceError> &shown) {
                request->deleteLater();
                if (shown) {
                    row->setThumbnail(shown->picture);
                }
            });
}

void EvidenceList::remove(EvidenceRow *row)
{
    row->setRemoved(true);
    emit changed();
    emit told(row->removedText());
}

void EvidenceList::putBack(EvidenceRow *row)
{
    if (static_cast<int>(files().size()) >= MostEvidence) {
        emit refused({EvidenceError::Kind::TooMany, row->file().name});
        return;
    }
    if (!has(row->file().digest)) {
        row->setRemoved(false);
    }
    emit changed();
}

void EvidenceList::scale()
{
    layout()->setSpacing(m_theme.scaled(12));
}

} // namespace WalletSupport
