#pragma once

#include "core/base/clock.h"
#include "guides/guidedialogs.h"
#include "support/examplewallets.h"
#include "ui/tabwalk.h"

#include <QPrinter>
#include <QTimeZone>
#include <QWidget>

namespace WalletSupport {

class DriverClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return {QDate(2026, 11, 22), QTime(12, 0), QTimeZone::utc()}; }
};

/// Dialogs that answer at once with what the test has laid out.
class DriverDialogs final : public GuideDialogs
{
public:
    void chooseEvidence(QWidget *, std::function<void(const QStringList &)> done) override { done(evidence); }
    void choosePdf(QWidget *, const QString &name, std::function<void(const QString &)> done) override
    {
        suggestedName = name;
        done(pdf);
    }
    void chooseMailFile(QWidget *, const QString &name, std::function<void(const QString &)> done) override
    {
        suggestedName = name;
        done(mailFile);
    }
    void chooseFolder(QWidget *, std::function<void(const QString &)> done) override { done(parentFolder); }
    void choosePrinter(QWidget *, std::function<void(QPrinter &)> done) override
    {
        ++printers;
        if (!printedFile.isEmpty()) {
            QPrinter printer;
            printer.setOutputFileName(printedFile);
            done(printer);
        }
    }

    QStringList evidence;
    QString suggestedName;
    QString pdf;
    QString mailFile;
    QString parentFolder;
    QString printedFile; ///< the printer prints into it; empty: the person cancels
    int printers = 0;
};

/// A window in which Tab goes as in the real one.
class DriverWindow final : public QWidget
{
protected:
    bool focusNextPrevChild(bool isForward) override { return moveFocus(*this, isForward); }
};

} // namespace WalletSupport
