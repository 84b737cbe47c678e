#pragma once

#include "core/authoring/packbuilder.h"
#include "core/base/clock.h"
#include "core/content/pack.h"
#include "core/guides/walletlookup.h"
#include "guides/guidedialogs.h"
#include "guides/guidespage.h"
#include "guides/steppage.h"
#include "ui/tabwalk.h"
#include "ui/theme.h"

#include <QAbstractButton>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

namespace WalletSupport {

/// Wallets on names that belong to nobody.
class DriverWallets final : public WalletLookup
{
public:
    [[nodiscard]] std::vector<Wallet> wallets() const override
    {
        return {{QStringLiteral("example"), QStringLiteral("Example Wallet"), QStringLiteral("示例钱包"),
                 QStringLiteral("示例钱包")},
                {QStringLiteral("bare"), QStringLiteral("Bare Wallet"), QStringLiteral("Bare Wallet"),
                 QStringLiteral("素钱包")}};
    }

    [[nodiscard]] std::optional<WalletContext> wallet(const QString &id) const override
    {
        WalletContext found;
        found.id = id;
        if (id == QStringLiteral("example")) {
            found.names = {{QStringLiteral("en"), QStringLiteral("Example Wallet")},
                           {QStringLiteral("zh_CN"), QStringLiteral("示例钱包")}};
            found.countries = QStringList{QStringLiteral("CN")};
            found.resetPage = QUrl(QStringLiteral("https://wallet.example/reset"));
            found.site = QUrl(QStringLiteral("https://wallet.example/"));
            found.supportEmail = QStringLiteral("help@wallet.example");
            found.contacts = QStringList{QStringLiteral("wallet.example"), QStringLiteral("help@wallet.example")};
            return found;
        }
        if (id == QStringLiteral("bare")) {
            found.names = {{QStringLiteral("en"), QStringLiteral("Bare Wallet")},
                           {QStringLiteral("zh_CN"), QStringLiteral("素钱包")}};
            found.countries = QStringList{QStringLiteral("GB")};
            found.site = QUrl(QStringLiteral("https://bare.example/"));
            return found;
        }
        return {};
    }
};

class DriverClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return {QDate(2026, 11, 22), QTime(12, 0), Qt::UTC}; }
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
    void choosePrinter(QWidget *, std::function<void(QPrinter &)>) override { ++printers; }

    QStringList evidence;
    QString suggestedName;
    QString pdf;
    int printers = 0;
};

/// A window in which Tab goes as in the real one.
class DriverWindow final : public QWidget
{
protected:
    bool focusNextPrevChild(bool isForward) override { return moveFocus(*this, isForward); }
};

/// The guides page with the base pack's guides, driven as a person would: by what is seen, keys and buttons.
class GuideDriver final
{
public:
    explicit GuideDriver(const QString &language)
        : m_pack(buildGuides())
        , page({m_pack, m_wallets, m_clock, dialogs, theme}, language, std::chrono::milliseconds(2))
    {
        theme.apply(ColourScheme::Light, SmallestTextPercent);
        auto *layout = new QVBoxLayout(&m_window);
        layout->setContentsMargins({});
        layout->addWidget(&page);
        m_window.resize(700, 600);
        m_window.show();
        QObject::connect(&page, &GuidesPage::guideRequested, &page, [this](const QString &id) { page.showGuide(id); });
    }

    /// What is seen under this name; null if nothing is.
    template <typename Widget = QWidget>
    [[nodiscard]] Widget *find(const QString &name)
    {
        const auto all = page.findChildren<Widget *>(name);
        for (Widget *widget : all) {
            if (widget->isVisibleTo(&page)) {
                return widget;
            }
        }
        return nullptr;
    }
    [[nodiscard]] bool sees(const char *name) { return find(QLatin1String(name)) != nullptr; }
    [[nodiscard]] QString text(const char *name)
    {
        const auto *label = find<QLabel>(QLatin1String(name));
        return label != nullptr ? label->text() : QString();
    }
    /// The id of the step that is shown.
    [[nodiscard]] QString step()
    {
        const auto all = page.findChildren<StepPage *>();
        for (const StepPage *shown : all) {
            if (shown->isVisibleTo(&page)) {
                return shown->step().id;
            }
        }
        return {};
    }

    /// All that is seen under this name.
    [[nodiscard]] QList<QAbstractButton *> buttons(const char *name)
    {
        QList<QAbstractButton *> seen = page.findChildren<QAbstractButton *>(QLatin1String(name));
        seen.removeIf([this](const QAbstractButton *button) { return !button->isVisibleTo(&page); });
        return seen;
    }
    [[nodiscard]] bool press(const char *name)
    {
        auto *button = find<QAbstractButton>(QLatin1String(name));
        if (button == nullptr || !button->isEnabled()) {
            return false;
        }
        // A check box takes the mouse only where its mark and its words are.
        const QPoint middle = button->rect().center();
        QTest::mouseClick(button, Qt::LeftButton, {}, button->isCheckable() ? QPoint(12, middle.y()) : middle);
        return true;
    }
    [[nodiscard]] bool choose(const char *choice)
    {
        return press(qPrintable(QStringLiteral("choice-") + QLatin1String(choice))) && goOn();
    }
    [[nodiscard]] bool type(const char *field, const QString &typed)
    {
        auto *edit = find(QStringLiteral("edit-") + QLatin1String(field));
        if (edit == nullptr) {
            return false;
        }
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(edit, Qt::Key_Delete);
        if (auto *line = qobject_cast<QLineEdit *>(edit)) {
            line->insert(typed);
            emit line->textEdited(line->text());
        } else {
            qobject_cast<QPlainTextEdit *>(edit)->insertPlainText(typed);
        }
        return true;
    }
    [[nodiscard]] bool goOn() { return press("guideContinue"); }

    /// From the beginning of the refund guide to its review, with short answers; false where it could not go on.
    [[nodiscard]] bool fillRefund(const char *reason)
    {
        bool isGood =
            page.showGuide(QStringLiteral("refund")) && choose(reason) &&
            type("wallet", QStringLiteral("Example Wallet")) && goOn() &&
            type("order", QStringLiteral("ＡＢ－１２３")) && type("date", QStringLiteral("２０２６－１１－０１")) &&
            type("amount", QStringLiteral("¥1,234.50")) && type("recipient", QStringLiteral("Corner Shop")) && goOn();
        if (step() == QStringLiteral("second")) {
            isGood = isGood && type("order", QStringLiteral("AB-124")) && press("notSure-date") && goOn();
        }
        if (step() == QStringLiteral("seller")) {
            isGood = isGood && choose("refused");
        }
        return isGood && type("story", QStringLiteral("Nothing came.\nI asked twice.")) && goOn() &&
               press("nothingAtHand") && goOn() && type("name", QStringLiteral("Lee Example")) &&
               type("contact", QStringLiteral("139 0000 0000")) && goOn() && step() == QStringLiteral("review");
    }

    QTemporaryDir folder;
    DriverDialogs dialogs;
    Theme theme;

private:
    static Pack buildGuides()
    {
        const QDir guides(QStringLiteral(WSC_BASE_GUIDES));
        const auto contents = [](const QString &path) {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        PackSource source;
        source.id = QStringLiteral("test");
        source.version = 1;
        source.issued = QDate(2026, 11, 22);
        source.locales = QStringList{QStringLiteral("en"), QStringLiteral("zh_CN")};
        for (const QString &id : {QStringLiteral("reset-password"), QStringLiteral("refund")}) {
            GuideSource guide;
            guide.id = id;
            guide.flow = contents(guides.filePath(id + QStringLiteral(".json")));
            for (const QString &locale : std::as_const(source.locales)) {
                guide.words[locale] = contents(guides.filePath(locale + u'/' + id + QStringLiteral(".json")));
            }
            source.guides.push_back(guide);
        }
        const Result<QByteArray, BuildError> bytes = buildPack(source);
        return std::move(*Pack::open(bytes.value_or(QByteArray())));
    }

    Pack m_pack;
    DriverWallets m_wallets;
    DriverClock m_clock;

    DriverWindow m_window;

public:
    GuidesPage page; ///< in the window, which it leaves before that goes
};

} // namespace WalletSupport
