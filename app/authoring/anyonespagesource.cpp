#include "authoring/anyonespagesource.h"

#include "authoring/directoryproofs.h"
#include "authoring/directoryvalues.h"
#include "authoring/sourcefile.h"
#include "core/content/statement.h"
#include "core/gate/anyonesplaces.h"
#include "core/gate/hostname.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace WalletSupport {

namespace {

constexpr const char *File = "directory/pages.json";

/// Reads one entry of the list.
class PageReader
{
public:
    PageReader(const QJsonObject &json, QString path, const DirectorySources &directory, DirectoryValues &values)
        : m_json(json)
        , m_path(std::move(path))
        , m_directory(directory)
        , m_values(values)
    {
    }

    AnyonesPage read()
    {
        m_values.refuseUnknownKeys(m_json, m_path,
                                   {QStringLiteral("wallet"), QStringLiteral("host"), QStringLiteral("path"),
                                    QStringLiteral("parameters"), QStringLiteral("kind"), QStringLiteral("note"),
                                    QStringLiteral("sources")});
        readHost();
        readPath();
        const QString kind = text(QStringLiteral("kind"));
        if (const std::optional<AnyonesPageKind> known = anyonesPageKindFrom(kind)) {
            m_page.kind = *known;
        } else {
            report(QStringLiteral("kind"), QStringLiteral("the kind \"%1\" of a page is unknown").arg(kind));
        }
        (void)m_values.text(m_json, QStringLiteral("note"), m_path, false);
        const std::vector<SourceEntry> sources = readSources(
            m_json.value(QLatin1String("sources")), QStringLiteral("sources"), at(QStringLiteral("sources")), m_values);
        if (!sources.empty()) {
            (void)confidenceBy(sources, m_path, m_values);
        }
        return m_page;
    }

private:
    QString at(const QString &key) const { return m_path + u'.' + key; }
    QString text(const QString &key) const { return m_json.value(key).toString(); }
    void report(const QString &key, const QString &what) { m_values.report(at(key), what); }

    /// The host must be one of its wallet: what the entry takes away is what the wallet's own domain would give.
    void readHost()
    {
        m_page.wallet = text(QStringLiteral("wallet"));
        const auto wallet = std::ranges::find_if(
            m_directory.wallets, [this](const WalletSource &source) { return source.wallet.id == m_page.wallet; });
        if (wallet == m_directory.wallets.end()) {
            report(QStringLiteral("wallet"), QStringLiteral("there is no wallet \"%1\"").arg(m_page.wallet));
        }
        const QString written = text(QStringLiteral("host"));
        const Result<QString, HostFault> host = WalletSupport::readHost(written);
        if (!host || *host != written || registrableDomain(*host).isEmpty()) {
            report(QStringLiteral("host"), QStringLiteral("\"%1\" is not a host").arg(written));
            return;
        }
        m_page.host = bareHost(*host);
        if (wallet != m_directory.wallets.end() &&
            std::ranges::find(wallet->domains, registrableDomain(*host), &Domain::domain) == wallet->domains.end()) {
            report(QStringLiteral("host"), QStringLiteral("\"%1\" is on no domain of %2").arg(written, m_page.wallet));
        }
    }

    void readPath()
    {
        static const QRegularExpression possible(
            QStringLiteral("\\A(?:|/(?:(?:\\*|[\\w.~@\\p{Sc}-]{1,60})/)*(?:\\*|[\\w.~@\\p{Sc}-]{0,60}))\\z"));
        const QString path = text(QStringLiteral("path"));
        if (!m_json.value(QLatin1String("path")).isString() || !possible.match(path).hasMatch()) {
            report(QStringLiteral("path"),
                   QStringLiteral("\"%1\" is neither empty nor a path, with * for whole parts only").arg(path));
        }
        m_page.path = path.toLower();
        for (const QString &name : m_values.texts(m_json, QStringLiteral("parameters"), m_path)) {
            static const QRegularExpression plain(QStringLiteral("\\A[A-Za-z0-9_]{1,40}\\z"));
            if (!plain.match(name).hasMatch()) {
                report(QStringLiteral("parameters"), QStringLiteral("\"%1\" is not a parameter's name").arg(name));
            }
            m_page.parameters.append(name.toLower());
        }
    }

    const QJsonObject m_json;
    QString m_path;
    const DirectorySources &m_directory;
    DirectoryValues &m_values;
    AnyonesPage m_page;
};

bool isSame(const AnyonesPage &left, const AnyonesPage &right)
{
    return left.host == right.host && left.path == right.path && left.parameters == right.parameters;
}

} // namespace

std::vector<AnyonesPage> readAnyonesPages(const QString &folder, const DirectorySources &directory, Faults &faults)
{
    const QString file = QLatin1String(File);
    if (!QFileInfo::exists(QString(folder + u'/' + file))) {
        return {};
    }
    const std::optional<QByteArray> bytes = readSourceFile(folder, file, faults);
    const std::optional<QJsonObject> json = bytes ? readJsonFile(folder, file, faults) : std::nullopt;
    if (!json) {
        return {};
    }
    DirectoryValues values(file, *bytes, faults);
    values.refuseUnknownKeys(*json, QString(), {QStringLiteral("collected"), QStringLiteral("pages")});
    (void)values.date(json->value(QLatin1String("collected")), QStringLiteral("collected"));
    const QJsonArray list = json->value(QLatin1String("pages")).toArray();
    if (list.isEmpty()) {
        values.report(QStringLiteral("pages"), QStringLiteral("must be a list of pages"));
    }
    std::vector<AnyonesPage> pages;
    for (int index = 0; index < list.size(); ++index) {
        const QString path = QStringLiteral("pages.%1").arg(index);
        if (!list.at(index).isObject()) {
            values.report(path, QStringLiteral("must be an object"));
            continue;
        }
        const AnyonesPage page = PageReader(list.at(index).toObject(), path, directory, values).read();
        if (std::ranges::any_of(pages, [&](const AnyonesPage &other) { return isSame(other, page); })) {
            values.report(path, QStringLiteral("\"%1\" stands twice").arg(QString(page.host + page.path)));
        }
        pages.push_back(page);
    }
    return pages;
}

bool writeAnyonesPages(sqlite3 *database, const std::vector<AnyonesPage> &pages)
{
    Statement row(database, "INSERT INTO anyones_page(domain, host, path, parameters, kind, wallet)"
                            " VALUES(?, ?, ?, ?, ?, ?)");
    return std::ranges::all_of(pages, [&](const AnyonesPage &page) {
        row.bind(registrableDomain(page.host)).bind(page.host).bind(page.path);
        return row.bind(page.parameters.join(u' ')).bind(textOf(page.kind)).bind(page.wallet).run();
    });
}

} // namespace WalletSupport
