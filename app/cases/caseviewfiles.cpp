#include "cases/casedialogs.h"
#include "cases/caseexport.h"
#include "cases/casekeeper.h"
#include "cases/caseview.h"
#include "core/base/clock.h"
#include "core/cases/calendarfile.h"

#include <QCryptographicHash>
#include <QDir>

namespace WalletSupport {

namespace {

/// The same for the same case, without being its name.
QString calendarId(const QString &id)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(QByteArray("calendar " + id.toUtf8()), QCryptographicHash::Sha256).toHex().left(32));
}

} // namespace

void CaseView::saveCalendar()
{
    m_parts.dialogs.chooseCalendarFile(this, exportName(m_record.head) + QStringLiteral(".ics"),
                                       [this](const QString &path) { writeCalendar(path); });
}

void CaseView::writeCalendar(const QString &path)
{
    const CaseHead &head = m_record.head;
    const QString title = head.reference.isEmpty() ? tr("Look after my support case")
                                                   //: %1 is the reference of a case
                                                   : tr("Look after my support case %1").arg(head.reference);
    std::vector<QDate> days;
    for (const CaseDeadline &deadline : head.deadlines(today())) {
        days.push_back(deadline.day);
    }
    const QByteArray bytes = calendarOf(title, days, calendarId(head.id), m_parts.clock.now());
    const bool isCalendar = path.endsWith(QStringLiteral(".ics"), Qt::CaseInsensitive);
    tellWritten(bytes.isEmpty() ? fail(OwnFileError{})
                                : OwnFile::write(isCalendar ? path : QString(path + QStringLiteral(".ics")), bytes));
}

void CaseView::exportTo(const QString &folder)
{
    const CaseExport taken = exported(m_record, m_answers, m_parts.keeper.store(), m_language, today());
    tellWritten(OwnFile::writeFolder(folder, exportName(m_record.head), taken.files), taken.missing);
}

void CaseView::tellWritten(const Result<OwnFile, OwnFileError> &file, int missing)
{
    if (!file) {
        emit noticeRequested(
            {[] { return tr("It was not saved. Your case is untouched. Choose another folder, and try again."); }});
        return;
    }
    const QString path = QDir::toNativeSeparators(file->path());
    const auto words = [path, missing] {
        //: %1 is the path of a file or folder
        const QString saved = tr("Saved: %1").arg(path);
        return missing == 0 ? saved : saved + u'\n' + tr("%n file(s) are not kept with the case.", nullptr, missing);
    };
    emit noticeRequested(
        {words, Notice::Kind::Done, [] { return tr("Open it"); }, [this, own = *file] { emit ownFileRequested(own); }});
}

} // namespace WalletSupport
