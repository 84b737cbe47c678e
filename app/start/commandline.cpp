#include "start/commandline.h"

#include "ui/languagecontroller.h"

#include <QCoreApplication>

namespace WalletSupport {

namespace {

/// Takes options and their values from the front of the list.
class WordReader
{
public:
    explicit WordReader(QStringList words)
        : m_words(std::move(words))
    {
    }

    [[nodiscard]] bool isAtEnd() const { return m_words.isEmpty(); }
    /// Whether a value stands behind an option's equals sign that nobody has taken.
    [[nodiscard]] bool hasValueLeft() const { return m_hasValueOfItsOwn; }

    /// The next word; `--option=value` is cut in two.
    QString take()
    {
        QString word = m_words.takeFirst();
        const qsizetype equals = word.indexOf(QLatin1Char('='));
        if (word.startsWith(QLatin1String("--")) && equals > 0) {
            m_words.prepend(word.mid(equals + 1));
            m_hasValueOfItsOwn = true;
            return word.left(equals);
        }
        return word;
    }

    /// The value of the option that was taken last.
    Result<QString, CommandLineError> takeValue(const QString &option)
    {
        if (m_words.isEmpty() || (!m_hasValueOfItsOwn && m_words.first().startsWith(QLatin1String("--")))) {
            return fail(CommandLineError{CommandLineError::Kind::MissingValue, option});
        }
        m_hasValueOfItsOwn = false;
        return m_words.takeFirst();
    }

private:
    QStringList m_words;
    bool m_hasValueOfItsOwn = false;
};

Result<void, CommandLineError> readOption(const QString &word, WordReader &reader, CommandLine &line)
{
    using Command = CommandLine::Command;
    static const std::pair<QLatin1String, Command> commands[] = {
        {QLatin1String("--search"), Command::Search},      {QLatin1String("--check"), Command::Check},
        {QLatin1String("--self-test"), Command::SelfTest}, {QLatin1String("--version"), Command::Version},
        {QLatin1String("--help"), Command::Help},          {QLatin1String("-h"), Command::Help},
        {QLatin1String("-v"), Command::Version},
    };
    for (const auto &[name, command] : commands) {
        if (word == name) {
            if (line.command != Command::Window) {
                return fail(CommandLineError{CommandLineError::Kind::NotTogether, word});
            }
            line.command = command;
        }
    }
    const std::pair<QLatin1String, QString *> valued[] = {
        {QLatin1String("--search"), &line.text},       {QLatin1String("--check"), &line.text},
        {QLatin1String("--language"), &line.language}, {QLatin1String("--wallet"), &line.wallet},
        {QLatin1String("--page"), &line.wish},
    };
    for (const auto &[name, target] : valued) {
        if (word == name) {
            const Result<QString, CommandLineError> value = reader.takeValue(word);
            if (!value) {
                return fail(CommandLineError(value.error()));
            }
            *target = *value;
            return {};
        }
    }
    if (word == QLatin1String("--json")) {
        line.isJson = true;
        return {};
    }
    const bool isKnown = std::ranges::any_of(commands, [&](const auto &entry) { return entry.first == word; });
    return isKnown ? Result<void, CommandLineError>()
                   : fail(CommandLineError{CommandLineError::Kind::UnknownOption, word});
}

} // namespace

Result<CommandLine, CommandLineError> readCommandLine(const QStringList &words)
{
    CommandLine line;
    WordReader reader(words);
    bool hasWord = false;
    while (!reader.isAtEnd()) {
        const QString word = reader.take();
        if (word.startsWith(QLatin1Char('-')) && word.size() > 1) {
            if (const Result<void, CommandLineError> read = readOption(word, reader, line); !read) {
                return fail(CommandLineError(read.error()));
            }
            if (reader.hasValueLeft()) {
                return fail(CommandLineError{CommandLineError::Kind::UnknownOption, word + QLatin1Char('=')});
            }
        } else if (!hasWord) {
            hasWord = true;
            line.wish = word;
        } else {
            return fail(CommandLineError{CommandLineError::Kind::TooManyWords, word});
        }
    }
    const bool isAsking = line.command == CommandLine::Command::Search || line.command == CommandLine::Command::Check;
    if (line.isJson && !isAsking) {
        return fail(CommandLineError{CommandLineError::Kind::NotTogether, QStringLiteral("--json")});
    }
    if (!line.language.isEmpty() && !LanguageController::languages().contains(line.language)) {
        return fail(CommandLineError{CommandLineError::Kind::UnknownLanguage, line.language});
    }
    return line;
}

QString sentenceFor(const CommandLineError &error)
{
    const QString detail = error.detail.left(80);
    switch (error.kind) {
    case CommandLineError::Kind::UnknownOption:
        return QCoreApplication::translate("CommandLine", "There is no option “%1”.").arg(detail);
    case CommandLineError::Kind::MissingValue:
        return QCoreApplication::translate("CommandLine", "The option “%1” needs a value.").arg(detail);
    case CommandLineError::Kind::UnknownLanguage:
        return QCoreApplication::translate("CommandLine", "The language “%1” is not available. Choose en or zh_CN.")
            .arg(detail);
    case CommandLineError::Kind::TooManyWords:
        return QCoreApplication::translate("CommandLine", "“%1” is one word too many.").arg(detail);
    case CommandLineError::Kind::NotTogether:
        return QCoreApplication::translate("CommandLine", "“%1” does not go with what comes before it.").arg(detail);
    }
    return {};
}

QString usage()
{
    return QCoreApplication::translate(
        "CommandLine", "Usage: wallet-support-centre [--language L] [--wallet ID] [--page NAME] [LINK]\n"
                       "       wallet-support-centre --search TEXT [--language L] [--json]\n"
                       "       wallet-support-centre --check TEXT [--wallet ID] [--language L] [--json]\n"
                       "       wallet-support-centre --self-test | --version (-v) | --help (-h)\n"
                       "\n"
                       "Pages: home, faq, faq/ARTICLE, guides, guides/GUIDE, cases, stolen, check, settings, help.\n"
                       "Links: wallet-support:article/ID, wallet-support:guide/ID, wallet-support:stolen and\n"
                       "wallet-support:check?text=TEXT.\n");
}

} // namespace WalletSupport
