#include "tool/arguments.h"

#include "core/content/locales.h"

#include <QCommandLineParser>

#include <algorithm>

namespace WalletSupport {

namespace {

constexpr int MostHits = 1000;

/// What a command takes, as its line of the usage shows it.
struct Shape
{
    Arguments::Command command;
    QString name;
    QStringList words;
    QStringList needed;  ///< options that must be there
    QStringList allowed; ///< options that may be there
};

const QString Output = QStringLiteral("o");
const QString Locale = QStringLiteral("locale");
const QString Queries = QStringLiteral("queries");
const QString Limit = QStringLiteral("limit");
const QString Typing = QStringLiteral("typing");
const QString Json = QStringLiteral("json");
const QString Misses = QStringLiteral("misses");

const std::vector<Shape> &shapes()
{
    using Command = Arguments::Command;
    const auto word = [](const char *text) { return QString::fromLatin1(text); };
    static const std::vector<Shape> shapes = {
        {Command::Check, word("check"), {word("DIR")}, {}, {}},
        {Command::Build, word("build"), {word("DIR")}, {Output}, {}},
        {Command::Info, word("info"), {word("FILE")}, {}, {Json}},
        {Command::Search, word("search"), {word("FILE"), word("QUERY")}, {}, {Locale, Limit, Typing, Json}},
        {Command::Draw, word("draw"), {word("DIR"), word("GUIDE")}, {}, {}},
        {Command::Evaluate, word("evaluate"), {word("FILE")}, {Queries}, {Locale, Typing, Misses, Json}},
    };
    return shapes;
}

QString dashed(const QString &option)
{
    return (option.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + option;
}

Result<Arguments, UsageError> readValues(const Shape &shape, const QCommandLineParser &parser)
{
    Arguments arguments;
    arguments.command = shape.command;
    arguments.words = parser.positionalArguments().mid(1);
    arguments.output = parser.value(Output);
    arguments.locale = parser.value(Locale);
    arguments.queries = parser.value(Queries);
    arguments.isTyping = parser.isSet(Typing);
    arguments.isJson = parser.isSet(Json);
    arguments.listsMisses = parser.isSet(Misses);
    if (parser.isSet(Locale) && !isLocaleName(arguments.locale)) {
        return fail(UsageError{QStringLiteral("\"%1\" is not a locale").arg(arguments.locale)});
    }
    if (parser.isSet(Limit)) {
        bool isNumber = false;
        arguments.limit = parser.value(Limit).toInt(&isNumber);
        if (!isNumber || arguments.limit < 1 || arguments.limit > MostHits) {
            return fail(UsageError{QStringLiteral("--limit takes a number from 1 to %1").arg(MostHits)});
        }
    }
    return arguments;
}

} // namespace

Result<Arguments, UsageError> readArguments(const QStringList &arguments)
{
    QCommandLineParser parser;
    for (const QString &name : {Output, Locale, Queries, Limit}) {
        parser.addOption(QCommandLineOption(name, QString(), QStringLiteral("value")));
    }
    const QString help = QStringLiteral("help");
    const QString version = QStringLiteral("version");
    for (const QString &name : {Typing, Json, Misses, help, version}) {
        parser.addOption(QCommandLineOption(name));
    }
    if (!parser.parse(arguments)) {
        return fail(UsageError{parser.errorText()});
    }
    if (parser.isSet(help) || parser.isSet(version)) {
        Arguments asked;
        asked.command = parser.isSet(help) ? Arguments::Command::Help : Arguments::Command::Version;
        return asked;
    }
    const QStringList words = parser.positionalArguments();
    const auto shape = std::ranges::find(shapes(), words.value(0), &Shape::name);
    if (shape == shapes().end()) {
        return fail(UsageError{words.isEmpty() ? QStringLiteral("say a command")
                                               : QStringLiteral("there is no command \"%1\"").arg(words.first())});
    }
    if (words.size() != shape->words.size() + 1) {
        return fail(
            UsageError{QStringLiteral("\"%1\" takes %2").arg(shape->name, shape->words.join(QStringLiteral(" and ")))});
    }
    for (const QString &name : parser.optionNames()) {
        if (!shape->needed.contains(name) && !shape->allowed.contains(name)) {
            return fail(UsageError{QStringLiteral("\"%1\" does not take %2").arg(shape->name, dashed(name))});
        }
    }
    for (const QString &name : shape->needed) {
        if (!parser.isSet(name)) {
            return fail(UsageError{QStringLiteral("\"%1\" needs %2").arg(shape->name, dashed(name))});
        }
    }
    return readValues(*shape, parser);
}

QString usage()
{
    return QStringLiteral("usage: wallet-support-pack check DIR\n"
                          "       wallet-support-pack build DIR -o FILE\n"
                          "       wallet-support-pack info FILE [--json]\n"
                          "       wallet-support-pack search FILE QUERY [--locale L] [--limit N] [--typing] [--json]\n"
                          "       wallet-support-pack evaluate FILE --queries TSV [--locale L] [--typing] [--misses]"
                          " [--json]\n"
                          "       wallet-support-pack draw DIR GUIDE\n"
                          "       wallet-support-pack --help | --version\n");
}

} // namespace WalletSupport
