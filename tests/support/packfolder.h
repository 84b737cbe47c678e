#pragma once

#include <QByteArray>
#include <QTemporaryDir>

namespace WalletSupport {

/// A small faultless pack of two articles in English, the first in Chinese too, in a temporary folder, for tests to
/// change and break.
class PackFolder final
{
public:
    PackFolder();

    [[nodiscard]] QString path() const { return m_folder.path(); }
    /// A guide of two steps, `find-top-up`, that opens one of the articles.
    void addGuide() const;
    void write(const QString &file, const QByteArray &bytes) const;
    void remove(const QString &file) const;
    [[nodiscard]] QByteArray read(const QString &file) const;
    /// Replaces the first place that has `from`; the test fails if there is none.
    void replace(const QString &file, const QByteArray &from, const QByteArray &to) const;

private:
    QTemporaryDir m_folder;
};

/// The article that PackFolder begins with.
[[nodiscard]] QByteArray articleSource(const QByteArray &title, const QByteArray &related);

} // namespace WalletSupport
