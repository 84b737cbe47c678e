#include "core/cases/store/filemarks.h"

#include <QFile>

#include <sys/stat.h>

#include <algorithm>
#include <optional>

namespace WalletSupport {

namespace {

std::optional<std::pair<std::uintmax_t, std::uintmax_t>> markOf(const QString &path)
{
    struct stat found = {};
    if (stat(QFile::encodeName(path).constData(), &found) != 0) {
        return std::nullopt;
    }
    return std::pair<std::uintmax_t, std::uintmax_t>(found.st_dev, found.st_ino);
}

} // namespace

FileMarks::FileMarks(const QStringList &paths)
{
    for (const QString &path : paths) {
        if (const auto mark = markOf(path)) {
            m_marks[path] = *mark;
        }
    }
}

bool FileMarks::areInPlace() const
{
    return std::ranges::all_of(m_marks, [](const auto &marked) { return markOf(marked.first) == marked.second; });
}

} // namespace WalletSupport
