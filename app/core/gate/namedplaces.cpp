#include "core/gate/namedplaces.h"

#include "core/gate/hostname.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace WalletSupport {

namespace {

constexpr qsizetype LongestTail = 4096;
constexpr int MostEncodings = 64;        ///< each takes two characters away, at least
constexpr qsizetype LongestNamed = 1024; ///< of the tail of a named address; many may stand in one text

/// The text as it stands, and as it is with every layer of percent-encoding taken off.
QStringList formsOf(const QString &tail)
{
    QStringList forms{tail.left(LongestTail)};
    while (forms.size() < MostEncodings) {
        const QString plain = QString::fromUtf8(QByteArray::fromPercentEncoding(forms.last().toUtf8()));
        if (plain == forms.last()) {
            break;
        }
        forms.append(plain);
    }
    return forms;
}

QRegularExpression insensitive(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

/// `login.do`, `archive.zip`: an ending that is a file's as often as a country's.
bool isFileName(QStringView piece)
{
    static constexpr std::array endings = {u"do", u"py",  u"pl",  u"sh", u"md", u"rs",
                                           u"ps", u"zip", u"mov", u"cc", u"so"};
    return piece.count(u'.') == 1 && std::ranges::any_of(endings, [&](const char16_t *ending) {
               return piece.sliced(piece.indexOf(u'.') + 1).compare(QStringView(ending), Qt::CaseInsensitive) == 0;
           });
}

/// Whether a piece of text reads as a host: a name with a known ending, or four numbers.
bool isHost(QStringView piece)
{
    if (!piece.contains(u'.')) {
        return false;
    }
    const std::optional<BrowserHost> host = readBrowserHost(piece);
    return host && (host->isIpAddress ? piece.count(u'.') == 3
                                      : isKnownEnding(host->name.section(u'.', -1, -1, QString::SectionSkipEmpty)));
}

/// Reads one form of a tail.
class TailReader
{
public:
    explicit TailReader(std::vector<NamedPlace> &places)
        : m_places(places)
    {
    }

    void read(const QString &text)
    {
        readAddresses(text);
        readNames(text);
    }

    /// What is written in base64 counts if it reads as an address or a host.
    void readBase64(const QString &text)
    {
        static const QRegularExpression coded(QStringLiteral("[A-Za-z0-9+_-]{12,}"));
        for (auto matches = coded.globalMatch(text); matches.hasNext();) {
            QByteArray bytes = matches.next().captured().toLatin1();
            bytes.replace('-', '+').replace('_', '/');
            const QByteArray plain = QByteArray::fromBase64(bytes);
            const bool isText = std::ranges::all_of(plain, [](char byte) { return byte > 0x20 && byte < 0x7f; });
            if (isText && plain.contains('.')) {
                read(QString::fromLatin1(plain));
            }
        }
    }

private:
    void readAddresses(const QString &text)
    {
        static const QRegularExpression web =
            insensitive(QStringLiteral("(?:https?|ftp|wss?):[/\\\\]*([^/\\\\?#&\\s\"'<>]*)"));
        static const QRegularExpression relative(
            QStringLiteral("(?:[=?#&;,]|\\A)\\s*[/\\\\]{2,}([^/\\\\?#&\\s\"'<>]+)"));
        static const QRegularExpression other =
            insensitive(QStringLiteral("(?<![a-z])(?!https?:|ftp:|wss?:)[a-z][a-z0-9+-]{1,30}:[/\\\\]{2}"));
        static const QRegularExpression script =
            insensitive(QStringLiteral("(?:[=#?&/]|\\A)\\s*(?:javascript|data|vbscript|file|blob|intent):"));
        for (const QRegularExpression *pattern : {&web, &relative}) {
            for (auto matches = pattern->globalMatch(text); matches.hasNext();) {
                const QRegularExpressionMatch match = matches.next();
                addAuthority(match.captured(1), text.mid(match.capturedEnd(), LongestNamed));
            }
        }
        if (script.match(text).hasMatch() || other.match(text).hasMatch()) {
            m_places.push_back({QString(), true, {}});
        }
    }

    void addAuthority(const QString &authority, const QString &tail)
    {
        QString host = authority.section(u'@', -1);
        if (!host.endsWith(u']')) {
            host = host.section(u':', 0, 0);
        }
        m_places.push_back({readHost(host).value_or(QString()), true, tail});
    }

    void readNames(const QString &text)
    {
        // What is still encoded is read in the next round.
        static const QRegularExpression code(QStringLiteral("\\A%[0-9A-Fa-f]{2}"));
        const auto isPart = [&text](qsizetype at) {
            const QChar unit = text.at(at);
            return unit.isLetterOrNumber() || unit.isMark() || unit.isSurrogate() ||
                   QStringView(u".-_").contains(unit) ||
                   (unit == u'%' && code.match(QStringView(text).sliced(at).left(3).toString()).hasMatch());
        };
        static const QRegularExpression endsPath(QStringLiteral("[?#;]"));
        const qsizetype mark = text.indexOf(endsPath);
        const qsizetype pathEnd = mark < 0 ? text.size() : mark;
        for (qsizetype begin = 0; begin < text.size();) {
            qsizetype end = begin;
            while (end < text.size() && isPart(end)) {
                ++end;
            }
            QStringView piece = QStringView(text).sliced(begin, end - begin);
            const bool isLastInPath = end == pathEnd && begin > 0 && text.at(begin - 1) == u'/';
            while (piece.startsWith(u'.')) {
                piece = piece.sliced(1);
            }
            if (!piece.contains(u'%') && isHost(piece) && !(isLastInPath && isFileName(piece))) {
                m_places.push_back({readHost(piece).value_or(QString()), false, {}});
            }
            begin = end + 1;
        }
    }

    std::vector<NamedPlace> &m_places;
};

} // namespace

std::vector<NamedPlace> namedPlaces(const QString &tail)
{
    std::vector<NamedPlace> places;
    if (tail.size() <= 1) {
        return places;
    }
    TailReader reader(places);
    for (const QString &text : formsOf(tail)) {
        reader.read(text);
        reader.readBase64(text);
    }
    return places;
}

QStringList namedPaths(const QString &tail)
{
    static const QRegularExpression value(QStringLiteral("=\\s*(?=[/\\\\](?![/\\\\]))"));
    QStringList paths;
    for (const QString &text : formsOf(tail)) {
        for (auto matches = value.globalMatch(text); matches.hasNext();) {
            paths.append(text.mid(matches.next().capturedEnd(), LongestNamed));
        }
    }
    paths.removeDuplicates();
    return paths;
}

bool bringsNumber(const QString &tail)
{
    static const QRegularExpression words(
        QStringLiteral("[?#&].*[=:#].*(?:[^0-9][ +]|[(])[(+]?[0-9]{1,4}[)]?[ +.()-]{1,2}[0-9]{2,4}[ +.-]?[0-9]{3,}"));
    return words.match(QString::fromUtf8(QByteArray::fromPercentEncoding(tail.toUtf8()))).hasMatch();
}

} // namespace WalletSupport
