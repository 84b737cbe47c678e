#include "core/base/clock.h"
#include "core/base/sessionbus.h"
#include "core/cases/casestore.h"
#include "core/checker/checker.h"
#include "core/checker/demands/demands.h"
#include "core/content/basepack.h"
#include "core/content/pack.h"
#include "core/directory/directory.h"
#include "core/gate/addressopener.h"
#include "core/gate/gate.h"
#include "core/search/articlesearch.h"
#include "start/checkcommand.h"
#include "start/commandline.h"
#include "start/coredump.h"
#include "start/selftest.h"
#include "start/singleinstance.h"
#include "start/textcommands.h"
#include "ui/icons.h"
#include "ui/languagecontroller.h"
#include "ui/preferencesstore.h"
#include "ui/theme.h"
#include "window/mainwindow.h"
#include "window/wish.h"

#include <QApplication>
#include <QMessageBox>
#include <QTextStream>

namespace {

using namespace WalletSupport;

enum ExitCode { Fine = 0, Failed = 1, WrongUse = 2 };

/// The pack that comes inside the program. Its bytes are part of the program file and are not copied.
Result<Pack, PackError> openBasePack()
{
    return Pack::open(basePackBytes(), Pack::Verify::Quickly);
}

QString sentenceFor(const PackError &error)
{
    switch (error.kind) {
    case PackError::Kind::Missing:
    case PackError::Kind::NotAPack:
    case PackError::Kind::Damaged:
        return QCoreApplication::translate("Main", "The answers that belong to this program are damaged or missing. "
                                                   "Nothing of yours was touched. Please install the program again.");
    case PackError::Kind::WrongFormat:
        return QCoreApplication::translate("Main", "The answers in this program were made for another version of it. "
                                                   "Nothing of yours was touched. Please install the program again.");
    }
    return {};
}

void chooseLanguage(LanguageController &languages, const QString &wanted)
{
    if (wanted.isEmpty() || !languages.setLanguage(wanted)) {
        // The system's language is one of ours, and ours are inside the program.
        [[maybe_unused]] const auto chosen = languages.setLanguage(LanguageController::systemLanguage());
        Q_ASSERT(chosen);
    }
}

int runTextCommand(const Result<CommandLine, CommandLineError> &line)
{
    LanguageController languages;
    chooseLanguage(languages, line ? line->language : QString());
    QTextStream err(stderr);
    if (!line) {
        err << "wallet-support-centre: " << sentenceFor(line.error()) << '\n' << usage();
        return WrongUse;
    }
    if (line->command == CommandLine::Command::Version) {
        QTextStream(stdout) << "wallet-support-centre " << WSC_VERSION << '\n';
        return Fine;
    }
    if (line->command == CommandLine::Command::Help) {
        QTextStream(stdout) << usage();
        return Fine;
    }
    const Result<Pack, PackError> pack = openBasePack();
    if (!pack) {
        err << "wallet-support-centre: " << sentenceFor(pack.error()) << '\n';
        return Failed;
    }
    if (line->command == CommandLine::Command::Check) {
        const Directory directory(*pack);
        const DemandPatterns demands(*pack);
        return printCheck(Checker(directory, demands), directory, line->text, line->wallet, languages.language(),
                          line->isJson);
    }
    ArticleSearch search(*pack);
    if (search.isBroken()) {
        err << "wallet-support-centre: " << sentenceFor({PackError::Kind::Damaged, {}}) << '\n';
        return Failed;
    }
    return printSearch(search, line->text, languages.language(), line->isJson);
}

/// Says on the terminal what of a start cannot be done; false if there is nothing to say. The window says it too. What
/// becomes of a link is for the window alone: whoever opens links, such as xdg-open, would try another program.
bool tellRefusals(const CommandLine &line, const Pack &pack)
{
    QStringList sentences;
    const bool isPage = !line.wish.isEmpty() && !line.wish.contains(QLatin1Char(':'));
    if (const Result<Wish, WishError> wish = readWish(line.wish, pack); isPage && !wish) {
        sentences.append(wish.error().describe(line.wish));
    }
    if (!line.wallet.isEmpty() && !Directory(pack).wallet(line.wallet)) {
        sentences.append(WishError{WishError::Kind::NoSuchWallet}.describe(line.wallet));
    }
    for (const QString &sentence : std::as_const(sentences)) {
        QTextStream(stderr) << "wallet-support-centre: " << sentence << '\n';
    }
    return !sentences.isEmpty();
}

/// Another start has the window, and has been told. Its language may be another than this start's.
int endAsSecond(const CommandLine &line)
{
    if (line.wish.isEmpty() && line.wallet.isEmpty()) {
        return Fine;
    }
    LanguageController languages;
    chooseLanguage(languages, line.language);
    const Result<Pack, PackError> pack = openBasePack();
    return pack && tellRefusals(line, *pack) ? WrongUse : Fine;
}

int runWindow(const CommandLine &line)
{
    const bool isSelfTest = line.command == CommandLine::Command::SelfTest;
    SingleInstance instance(SingleInstance::usualFolder());
    if (!isSelfTest && instance.claim({line.wish, line.language, line.wallet}) == SingleInstance::Role::Second) {
        return endAsSecond(line);
    }

    PreferencesStore preferences(PreferencesStore::usualFile());
    const Result<void, PreferencesError> read = preferences.load();
    LanguageController languages;
    chooseLanguage(languages, line.language.isEmpty() ? preferences.preferences().language : line.language);
    const Result<Pack, PackError> pack = openBasePack();
    if (!pack) {
        QTextStream(stderr) << "wallet-support-centre: " << sentenceFor(pack.error()) << '\n';
        if (!isSelfTest) {
            QMessageBox box(QMessageBox::Critical, QApplication::applicationDisplayName(), sentenceFor(pack.error()));
            box.exec();
        }
        return Failed;
    }

    tellRefusals(line, *pack);
    Theme theme;
    theme.apply(preferences.preferences().colours, preferences.preferences().textPercent);
    ArticleSearch search(*pack);
    const Directory directory(*pack);
    const Gate gate(directory);
    const DemandPatterns demands(*pack);
    const Checker checker(directory, demands);
    AddressOpener opener;
    const Clock clock;
    CaseStore cases(CaseStore::usualFolder(), clock);
    MainWindow window({*pack, search, directory, gate, checker, opener, preferences, languages, theme, clock, cases});
    QObject::connect(&instance, &SingleInstance::wishReceived, &window, [&window](const StartWish &wish) {
        window.fulfil(wish);
        window.raiseAndActivate();
    });
    window.show();
    if (isSelfTest) {
        return runSelfTest(window, *pack, search, languages);
    }
    if (!read) {
        window.showNotice({[file = read.error().file] {
            //: %1 is the path of a file
            return QCoreApplication::translate("Main", "Your settings in %1 could not be read. The usual ones are "
                                                       "used; the file stays as it is until you change a setting.")
                .arg(file);
        }});
    }
    window.fulfil({line.wish, line.language, line.wallet});
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    forbidCoreDumps();
    QStringList words;
    for (int number = 1; number < argc; ++number) {
        words.append(QString::fromLocal8Bit(argv[number]));
    }
    const Result<CommandLine, CommandLineError> line = readCommandLine(words);
    QCoreApplication::setApplicationName(QStringLiteral("wallet-support-centre"));
    QCoreApplication::setApplicationVersion(QStringLiteral(WSC_VERSION));
    const bool hasWindow =
        line && (line->command == CommandLine::Command::Window || line->command == CommandLine::Command::SelfTest);
    if (!hasWindow) {
        const QCoreApplication application(argc, argv);
        return runTextCommand(line);
    }

    if (!hasSessionBus()) {
        // Where no bus is named the bus library would start one, which is not ours to do.
        qputenv("DBUS_SESSION_BUS_ADDRESS", NoSessionBus);
    }
    if (line->command == CommandLine::Command::SelfTest && qEnvironmentVariableIsEmpty("DISPLAY") &&
        qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QGuiApplication::setDesktopFileName(QStringLiteral(WSC_APP_ID));
    const QApplication application(argc, argv);
    QApplication::setWindowIcon(programIcon());
    return runWindow(*line);
}
