#pragma once

#include "contact/channellist.h"
#include "contact/contactpanel.h"
#include "core/directory/directory.h"
#include "core/gate/addressopener.h"
#include "core/gate/gate.h"
#include "support/directorypack.h"
#include "support/settableclock.h"
#include "ui/buttons.h"
#include "ui/labels.h"
#include "ui/languagecontroller.h"
#include "ui/theme.h"

#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace WalletSupport {

/// The example wallet, one with a hotline only, one with nothing sure enough, and one that only others speak of.
inline QByteArray directoryOfUnlikeWallets()
{
    QByteArray json = exampleDirectory();
    json.chop(2);
    json +=
        R"(, {"id": "plain", "names": {"en": "Plain Pay", "local": "Plain Pay", "zh": "普通支付"}, "countries": ["CN"],
        "kind": "stored value", "live_chat": {"where": "in-app"},
        "hotlines": [{"number": "95999", "country": "CN", "role": "support", "purpose": "x"}],
        "sources": {"names": [{"note": "x", "confidence": "single"}], "countries": [{"note": "x", "confidence": "single"}],
            "kind": [{"note": "x", "confidence": "single"}], "live_chat": [{"note": "x", "confidence": "confirmed"}],
            "hotlines.0": [{"note": "x", "confidence": "confirmed"}]}},
        {"id": "rumour", "names": {"en": "Rumour Pay", "local": "Rumour Pay", "zh": "传闻支付"}, "countries": ["CN"],
        "kind": "stored value", "website": "https://rumour.example/",
        "sources": {"names": [{"note": "x", "confidence": "single"}], "countries": [{"note": "x", "confidence": "single"}],
            "kind": [{"note": "x", "confidence": "single"}], "website": [{"note": "x", "confidence": "single"}]}},
        {"id": "hearsay", "names": {"en": "Hearsay Pay", "local": "Hearsay Pay", "zh": "听说支付"}, "countries": ["GB"],
        "kind": "stored value", "website": "https://hearsay.example/",
        "sources": {"names": [{"note": "x", "confidence": "single"}], "countries": [{"note": "x", "confidence": "single"}],
            "kind": [{"note": "x", "confidence": "single"}], "website": [{"note": "x", "confidence": "corroborated"},
            {"note": "y", "confidence": "corroborated"}, {"url": "https://github.com/example/list", "confidence": "corroborated"}]}}]})";
    return json;
}

/// The contact panel with the Example Wallet, in English, for tests to use; each makes it anew.
class ContactPanelTest : public QObject
{
protected:
    void openPack()
    {
        Result<Pack, PackError> pack = packWithDirectory(directoryOfUnlikeWallets());
        QVERIFY(pack.has_value());
        m_pack = std::move(*pack);
        m_directory.emplace(*m_pack);
        QCOMPARE(m_directory->wallets().size(), 4U);
        m_gate.emplace(*m_directory);
        m_path = qgetenv("PATH");
    }
    void begin()
    {
        m_folder.emplace();
        QVERIFY(m_languages.setLanguage(QStringLiteral("en")));
        m_theme.apply(ColourScheme::Light, 100);
        m_panel = std::make_unique<ContactPanel>(ContactPanel::Parts{*m_directory, *m_gate, m_opener, m_theme, m_clock},
                                                 ContactPanel::Origin{3, QDate(2026, 11, 22)});
        m_panel->setWallet(QStringLiteral("example-wallet"));
        m_panel->resize(288, 780);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    }
    void end()
    {
        m_panel.reset();
        qputenv("PATH", m_path);
        m_folder.reset();
    }
    /// An opener of ours stands in for the system's: it notes what it is given, and ends with this line.
    void putOpener(const QByteArray &lastLine)
    {
        QFile script(m_folder->filePath(QStringLiteral("xdg-open")));
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write("#!/bin/sh\nprintf '%s\\n' \"$@\" > '" +
                     m_folder->filePath(QStringLiteral("arguments")).toLocal8Bit() + "'\n" + lastLine + '\n');
        script.close();
        QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        qputenv("PATH", QByteArray(m_folder->path().toLocal8Bit() + ':' + m_path));
    }
    [[nodiscard]] QWidget *row(const char *path) const
    {
        return m_panel->findChild<QWidget *>(QStringLiteral("channel-") + QLatin1String(path));
    }
    [[nodiscard]] QString labelIn(const char *path, const char *name) const
    {
        return row(path)->findChild<QLabel *>(QLatin1String(name))->text();
    }
    [[nodiscard]] QString labelInGroup(const char *group, const char *name) const
    {
        return part(group)->findChild<QLabel *>(QLatin1String(name), Qt::FindDirectChildrenOnly)->text();
    }
    [[nodiscard]] QAbstractButton *buttonIn(const char *path, const char *name) const
    {
        return row(path)->findChild<QAbstractButton *>(QLatin1String(name));
    }
    [[nodiscard]] QLabel *label(const char *name) const { return m_panel->findChild<QLabel *>(QLatin1String(name)); }
    [[nodiscard]] QWidget *part(const char *name) const { return m_panel->findChild<QWidget *>(QLatin1String(name)); }

    std::optional<Pack> m_pack;
    std::optional<Directory> m_directory;
    std::optional<Gate> m_gate;
    AddressOpener m_opener;
    SettableClock m_clock;
    Theme m_theme;
    LanguageController m_languages;
    std::unique_ptr<ContactPanel> m_panel;
    std::optional<QTemporaryDir> m_folder;
    QByteArray m_path;
};

} // namespace WalletSupport
