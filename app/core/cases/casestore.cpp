#include "core/cases/casestore.h"

#include "core/base/module.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QStandardPaths>

#include <array>

namespace WalletSupport {

namespace {

const StoreModule *loadModule()
{
    const auto give = reinterpret_cast<GiveStoreModule *>(moduleSymbol(WSC_STORE_MODULE, StoreModuleSymbol));
    return give != nullptr ? give() : nullptr;
}

/// Null if the module is missing, which only a broken installation does.
const StoreModule *module()
{
    static const StoreModule *const loaded = loadModule();
    return loaded;
}

StoreError missingModule()
{
    return {StoreError::Kind::Broken, QStringLiteral("the module of the case store is missing")};
}

} // namespace

CaseStore::CaseStore(QString folder, const Clock &clock)
    : m_folder(std::move(folder))
    , m_clock(clock)
{
}

CaseStore::~CaseStore() = default;

QString CaseStore::usualFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation))
        .filePath(QStringLiteral("cases"));
}

Result<SealedStore *, StoreError> CaseStore::sealed()
{
    if (m_store && !m_store->isInPlace()) {
        m_store.reset(); // what is written into files that nobody finds again would be lost
    }
    if (!m_store) {
        if (module() == nullptr) {
            return fail(missingModule());
        }
        Result<OpenedStore, StoreError> opened = module()->open(m_folder);
        if (!opened) {
            return fail(opened.error());
        }
        m_store = std::move(opened->store);
        m_keyPlace = opened->keyPlace;
        if (!opened->putAside.isEmpty()) {
            m_putAside = opened->putAside;
            m_isPutAsideTold = false;
        }
    }
    return m_store.get();
}

bool CaseStore::isKept() const
{
    return QFileInfo::exists(m_folder);
}

Result<CaseList, StoreError> CaseStore::list()
{
    if (!isKept()) {
        return CaseList(); // to look is no reason to make a key
    }
    const Result<SealedStore *, StoreError> store = sealed();
    if (!store) {
        return fail(store.error());
    }
    const Result<StoredHeads, StoreError> heads = (*store)->heads();
    if (!heads) {
        return fail(heads.error());
    }
    CaseList list;
    list.damaged = heads->damaged;
    for (const StoredCase &stored : heads->cases) {
        if (const std::optional<CaseHead> head = readHead(stored.head)) {
            list.cases.push_back(*head);
        } else {
            ++list.damaged;
        }
    }
    return list;
}

Result<StoredCase, StoreError> CaseStore::stored(const QString &id)
{
    if (!isKept()) {
        return fail(StoreError{StoreError::Kind::NotThere, id});
    }
    const Result<SealedStore *, StoreError> store = sealed();
    return store ? (*store)->read(id) : fail(store.error());
}

Result<CaseRecord, StoreError> CaseStore::read(const QString &id)
{
    const Result<StoredCase, StoreError> stored = this->stored(id);
    if (!stored) {
        return fail(stored.error());
    }
    std::optional<CaseRecord> record = readRecord(stored->head, stored->body);
    if (!record || record->head.id != id) {
        return fail(StoreError{StoreError::Kind::Damaged, id});
    }
    record->revision = stored->revision;
    return *record;
}

Result<void, StoreError> CaseStore::find(const QString &id)
{
    const Result<StoredCase, StoreError> found = stored(id);
    return found ? Result<void, StoreError>() : fail(found.error());
}

Result<SavedAs, StoreError> CaseStore::save(CaseRecord &record)
{
    const Result<SealedStore *, StoreError> store = sealed();
    if (!store) {
        return fail(store.error());
    }
    const QDateTime before = record.head.saved;
    record.head.saved = m_clock.now().toUTC();
    const auto write = [&] {
        const CaseRecord kept = withoutSecrets(record);
        return (*store)->write({record.head.id, headText(kept.head), bodyText(kept), record.revision});
    };
    Result<qint64, StoreError> revision = write();
    SavedAs savedAs = SavedAs::Itself;
    if (!revision && revision.error().kind == StoreError::Kind::ChangedInside) {
        savedAs = SavedAs::BesideAnother;
    } else if (!revision && revision.error().kind == StoreError::Kind::NotThere) {
        savedAs = SavedAs::Anew;
    }
    if (savedAs != SavedAs::Itself) {
        record.head.id = newCaseId();
        record.revision = 0;
        revision = write();
    }
    if (!revision) {
        record.head.saved = before;
        return fail(revision.error());
    }
    record.revision = *revision;
    return savedAs;
}

Result<void, StoreError> CaseStore::erase(const QString &id)
{
    const Result<SealedStore *, StoreError> store = sealed();
    return store ? (*store)->erase(id) : fail(store.error());
}

Result<void, StoreError> CaseStore::eraseAll()
{
    m_store.reset();
    if (module() != nullptr) {
        module()->removeKey(m_folder); // old copies of the cases on the disk, or in a backup, cannot be opened either
    }
    QDir folder(m_folder);
    if (folder.exists() && !folder.removeRecursively()) {
        return fail(StoreError{StoreError::Kind::Unwritable, m_folder});
    }
    m_putAside.clear(); // it is gone, too
    return {};
}

Result<void, StoreError> CaseStore::beginAnew()
{
    m_store.reset();
    return module() != nullptr ? module()->putAside(m_folder) : fail(missingModule());
}

std::optional<KeyPlace> CaseStore::keyPlace() const
{
    return m_store ? std::optional(m_keyPlace) : std::nullopt;
}

QString CaseStore::takePutAside()
{
    return std::exchange(m_isPutAsideTold, true) ? QString() : m_putAside;
}

QString newCaseId()
{
    std::array<quint32, 4> random;
    QRandomGenerator::system()->fillRange(random.data(), static_cast<qsizetype>(random.size()));
    QByteArray bytes(reinterpret_cast<const char *>(random.data()), sizeof(random));
    return QString::fromLatin1(bytes.toHex());
}

} // namespace WalletSupport
