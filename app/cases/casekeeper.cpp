#include "cases/casekeeper.h"

#include "texts/storetexts.h"

namespace WalletSupport {

namespace {

Notice trouble(const StoreError &error, Wanted wanted, const QString &folder)
{
    return {[kind = error.kind, wanted, folder] { return troubleText(kind, wanted, folder); }};
}

} // namespace

CaseKeeper::CaseKeeper(CaseStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

bool CaseKeeper::change(const QString &id, const Change &change, const std::optional<Undo> &undo)
{
    Result<CaseRecord, StoreError> record = m_store.read(id);
    if (!record) {
        emit noticeRequested(trouble(record.error(), Wanted::Save, m_store.folder()));
        return false;
    }
    change(*record);
    const Result<SavedAs, StoreError> saved = m_store.save(*record);
    if (!saved) {
        emit noticeRequested(trouble(saved.error(), Wanted::Save, m_store.folder()));
        return false;
    }
    const CaseRecord kept = withoutSecrets(*record);
    emit changed(id, kept);
    if (!(kept == *record)) {
        emit noticeRequested({[] {
            return tr("What looks like a password, a code or a recovery phrase was not kept: dots took its place.");
        }});
    } else if (*saved != SavedAs::Itself) {
        emit noticeRequested({[savedAs = *saved] { return savedAsText(savedAs); }});
    } else if (undo) {
        emit noticeRequested({undo->words, Notice::Kind::Done, [] { return tr("Undo"); },
                              [this, id, back = undo->back] { this->change(id, back); }});
    }
    return true;
}

bool CaseKeeper::erase(const QString &id)
{
    const Result<void, StoreError> gone = m_store.erase(id);
    if (!gone) {
        emit noticeRequested(trouble(gone.error(), Wanted::Erase, m_store.folder()));
        return false;
    }
    emit erased(id);
    emit noticeRequested({[] { return tr("The case is erased."); }, Notice::Kind::Done});
    return true;
}

} // namespace WalletSupport
