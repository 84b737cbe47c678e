#include "authoring/checkersource.h"

#include "authoring/sourcefile.h"
#include "core/gate/hostname.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

namespace WalletSupport {

namespace {

constexpr qsizetype LongestWord = 40;

/// Lists of domains, and of words of a text; all others are of words as parts of hosts are.
constexpr std::array Domains = {u"free-mail-hosts", u"short-links", u"content-networks", u"company-domains"};
constexpr std::array Phrases = {u"identifier-labels",  u"number-support-words", u"number-phone-words",
                                u"number-other-words", u"number-units",         u"calling-words",
                                u"number-messengers",  u"extension-words",      u"official-account-words",
                                u"messenger-words",    u"digit-messenger-words"};
constexpr std::array Places = {u"talk-hosts", u"talk-paths"};
constexpr std::array Endings = {u"split-endings", u"capital-endings", u"file-endings",
                                u"code-endings",  u"word-endings",    u"meant-endings"};
/// A word means one thing: none stands in two of these.
constexpr std::array NumberWords = {u"number-support-words", u"number-phone-words", u"number-other-words"};

template <typename Keys>
bool isIn(const QString &list, const Keys &keys)
{
    return std::ranges::any_of(keys, [&](QStringView key) { return list == key; });
}

/// What is wrong with a word (%1) of this list.
QString faultOf(const QString &word, const QString &list)
{
    if (isIn(list, Domains)) {
        const QString domain = registrableDomain(word);
        // A content network may be a public suffix: its customers are strangers to one another.
        const bool isSuffix = list == QLatin1String("content-networks") && domain.isEmpty();
        return domain == word || isSuffix ? QString() : QStringLiteral("\"%1\" is no registrable domain");
    }
    if (isIn(list, Phrases)) {
        return word == word.toLower().simplified()
                   ? QString()
                   : QStringLiteral("\"%1\" must be in small letters, with single spaces");
    }
    if (isIn(list, Places)) {
        static const QRegularExpression label(QStringLiteral("\\A[a-z0-9-]+\\z"));
        static const QRegularExpression folder(QStringLiteral("\\A[a-z0-9-]+(?:/[a-z0-9-]+)*\\z"));
        const bool isPlace = (list == QLatin1String("talk-hosts") ? label : folder).match(word).hasMatch();
        return isPlace ? QString() : QStringLiteral("\"%1\" is no part of an address");
    }
    if (isIn(list, Endings)) {
        static const QRegularExpression ending(QStringLiteral("\\A[a-z]{2,}\\z"));
        return ending.match(word).hasMatch() ? QString() : QStringLiteral("\"%1\" is no ending of hosts");
    }
    if (list == QLatin1String("app-schemes")) {
        static const QRegularExpression scheme(QStringLiteral("\\A[a-z][a-z0-9.+-]*\\z"));
        return scheme.match(word).hasMatch() ? QString() : QStringLiteral("\"%1\" is no scheme of links");
    }
    return word == word.toLower() && !word.contains(u' ') ? QString()
                                                          : QStringLiteral("\"%1\" must be one word in small letters");
}

/// Reads checker.json key by key.
class CheckerReader
{
public:
    CheckerReader(QString file, const QByteArray &bytes, QStringList wallets, Faults &faults)
        : m_file(std::move(file))
        , m_lines(bytes)
        , m_wallets(std::move(wallets))
        , m_faults(faults)
    {
    }

    void read(const QJsonObject &json)
    {
        const QString names = QStringLiteral("names");
        const QString networks = QStringLiteral("networks");
        const QStringList keys = json.keys();
        for (const QString &key : keys) {
            if (isIn(key, CheckerLists::Keys)) {
                m_lists.words[key] = readWords(json.value(key), key);
            } else if (key != networks && key != names) {
                report(key, QStringLiteral("unknown key \"%1\"").arg(key));
            }
        }
        readNames(json.value(names).toObject(), names);
        if (json.contains(networks)) {
            readNetworks(json.value(networks), networks);
        }
    }

    [[nodiscard]] CheckerLists lists() const { return m_lists; }

private:
    void report(const QString &path, const QString &what) { m_faults.push_back({m_file, m_lines.lineOf(path), what}); }

    /// A list of words, none of which is in `seen`.
    QStringList readList(const QJsonValue &value, const QString &path, QSet<QString> &seen)
    {
        QStringList words;
        const QJsonArray list = value.toArray();
        if (list.isEmpty()) {
            report(path, QStringLiteral("must be a list of words"));
        }
        for (int index = 0; index < list.size(); ++index) {
            const QString place = QStringLiteral("%1.%2").arg(path).arg(index);
            const QString word = list.at(index).toString();
            if (word.isEmpty() || word.size() > LongestWord || word != word.trimmed()) {
                report(place, QStringLiteral("must be a text of 1 to %1 characters").arg(LongestWord));
            } else if (seen.contains(word)) {
                report(place, QStringLiteral("\"%1\" stands twice").arg(word));
            } else {
                seen.insert(word);
                words.append(word);
            }
        }
        return words;
    }

    QStringList readWords(const QJsonValue &value, const QString &key)
    {
        QSet<QString> own;
        const QStringList words = readList(value, key, isIn(key, NumberWords) ? m_numberWords : own);
        const QJsonArray list = value.toArray();
        for (int index = 0; index < list.size(); ++index) {
            const QString word = list.at(index).toString();
            if (const QString fault = faultOf(word, key); !fault.isEmpty()) {
                report(QStringLiteral("%1.%2").arg(key).arg(index), fault.arg(word));
            }
        }
        return words;
    }

    void readNames(const QJsonObject &json, const QString &path)
    {
        QSet<QString> seen;
        const QStringList wallets = json.keys();
        for (const QString &wallet : wallets) {
            const QString place = QString(path + u'.' + wallet);
            if (!m_wallets.contains(wallet)) {
                report(place, QStringLiteral("the directory has no wallet \"%1\"").arg(wallet));
            }
            const QStringList names = readList(json.value(wallet), place, seen);
            for (const QString &name : names) {
                m_lists.names.push_back({name, wallet});
            }
        }
    }

    void readNetworks(const QJsonValue &value, const QString &path)
    {
        const QJsonArray networks = value.toArray();
        if (networks.isEmpty()) {
            report(path, QStringLiteral("must be a list of networks"));
        }
        QSet<QString> names;
        QSet<QString> seen;
        for (int index = 0; index < networks.size(); ++index) {
            readNetwork(networks.at(index).toObject(), QStringLiteral("%1.%2").arg(path).arg(index), names, seen);
        }
    }

    void readNetwork(const QJsonObject &json, const QString &path, QSet<QString> &names, QSet<QString> &seen)
    {
        const QStringList keys = json.keys();
        for (const QString &key : keys) {
            static constexpr std::array known = {u"name", u"pages", u"words", u"everyday-words"};
            if (!isIn(key, known)) {
                report(QString(path + u'.' + key), QStringLiteral("unknown key \"%1\"").arg(key));
            }
        }
        const QString name = json.value(QLatin1String("name")).toString();
        if (name.isEmpty() || names.contains(name)) {
            report(path, name.isEmpty() ? QStringLiteral("must have a \"name\"")
                                        : QStringLiteral("\"%1\" stands twice").arg(name));
        }
        names.insert(name);
        if (json.contains(QLatin1String("pages"))) {
            readPages(json.value(QLatin1String("pages")), QString(path + QLatin1String(".pages")), name, seen);
        }
        for (const QString &key : {QStringLiteral("words"), QStringLiteral("everyday-words")}) {
            const QStringList words =
                json.contains(key) ? readList(json.value(key), QString(path + u'.' + key), seen) : QStringList();
            for (const QString &word : words) {
                m_lists.networkWords.push_back({word, name, key != QLatin1String("words")});
            }
        }
    }

    /// `tiktok.com/@`: a host, and what stands before the account's name.
    void readPages(const QJsonValue &value, const QString &path, const QString &network, QSet<QString> &seen)
    {
        const QStringList pages = readList(value, path, seen);
        for (const QString &page : pages) {
            const qsizetype slash = page.indexOf(u'/');
            const QString host = page.left(slash);
            if (slash < 0 || registrableDomain(host).isEmpty()) {
                report(path, QStringLiteral("\"%1\" is no host with a path").arg(page));
            } else {
                m_lists.pages.push_back({host, page.mid(slash), network});
            }
        }
    }

    QString m_file;
    JsonLines m_lines;
    QStringList m_wallets;
    Faults &m_faults;
    CheckerLists m_lists;
    QSet<QString> m_numberWords;
};

} // namespace

CheckerLists readCheckerLists(const QString &folder, const QStringList &wallets, Faults &faults)
{
    const QString file = QStringLiteral("checker.json");
    if (!QFileInfo::exists(QString(folder + u'/' + file))) {
        return {};
    }
    const std::optional<QByteArray> bytes = readSourceFile(folder, file, faults);
    const std::optional<QJsonObject> json = bytes ? readJsonFile(folder, file, faults) : std::nullopt;
    if (!json) {
        return {};
    }
    CheckerReader reader(file, *bytes, wallets, faults);
    reader.read(*json);
    return reader.lists();
}

} // namespace WalletSupport
