#include "authoring/articlesource.h"

#include "authoring/markdowntext.h"
#include "authoring/sourcefile.h"

#include <QUrl>

#include <yaml-cpp/yaml.h>

namespace WalletSupport {

namespace {

constexpr int LongestTitle = 120;
constexpr int LongestPhrasing = 300;

/// Reads the front matter's values one by one, and remembers what was wrong.
class FrontMatter
{
public:
    FrontMatter(YAML::Node node, QString file, Faults &faults)
        : m_node(std::move(node))
        , m_file(std::move(file))
        , m_faults(faults)
    {
    }

    void refuseUnknownKeys()
    {
        static const QStringList known = {
            QStringLiteral("title"), QStringLiteral("topic"),   QStringLiteral("phrasings"), QStringLiteral("related"),
            QStringLiteral("guide"), QStringLiteral("sources"), QStringLiteral("reviewed")};
        for (const auto &pair : m_node) {
            const QString key = QString::fromStdString(pair.first.Scalar());
            if (!known.contains(key)) {
                report(lineOf(pair.first), QStringLiteral("unknown key \"%1\"").arg(key));
            }
        }
    }

    QString text(const char *key, bool isRequired)
    {
        const YAML::Node value = m_node[key];
        if (!value.IsDefined() || value.IsNull()) {
            if (isRequired) {
                report(1, QStringLiteral("\"%1\" is missing").arg(QLatin1String(key)));
            }
            return {};
        }
        if (!value.IsScalar()) {
            report(lineOf(value), QStringLiteral("\"%1\" must be a text").arg(QLatin1String(key)));
            return {};
        }
        return QString::fromStdString(value.Scalar()).trimmed();
    }

    QStringList list(const char *key)
    {
        const YAML::Node value = m_node[key];
        if (!value.IsDefined() || value.IsNull()) {
            return {};
        }
        if (!value.IsSequence()) {
            report(lineOf(value), QStringLiteral("\"%1\" must be a list").arg(QLatin1String(key)));
            return {};
        }
        QStringList items;
        for (const auto &item : value) {
            if (!item.IsScalar() || item.Scalar().empty()) {
                report(lineOf(item), QStringLiteral("an entry of \"%1\" is not a text").arg(QLatin1String(key)));
                continue;
            }
            items.append(QString::fromStdString(item.Scalar()).trimmed());
        }
        return items;
    }

    int line(const char *key)
    {
        const YAML::Node value = m_node[key];
        return value.IsDefined() ? lineOf(value) : 1;
    }

    void report(int line, const QString &what, Fault::Severity severity = Fault::Severity::Error)
    {
        m_faults.push_back({m_file, line, what, severity});
    }

private:
    /// The text given to YAML begins on the file's second line.
    static int lineOf(const YAML::Node &node) { return node.Mark().line + 2; }

    YAML::Node m_node;
    QString m_file;
    Faults &m_faults;
};

void checkOwnFaults(const ArticleSource &article, FrontMatter &front)
{
    if (article.title.size() > LongestTitle) {
        front.report(front.line("title"), QStringLiteral("the title is longer than %1 characters").arg(LongestTitle));
    }
    if (!article.reviewed.isValid()) {
        front.report(front.line("reviewed"), QStringLiteral("\"reviewed\" must be a date, YYYY-MM-DD"));
    } else if (article.reviewed.addYears(1) < QDate::currentDate()) {
        front.report(front.line("reviewed"), QStringLiteral("not reviewed for a year"), Fault::Severity::Warning);
    }
    if (article.phrasings.isEmpty()) {
        front.report(1, QStringLiteral("no phrasing: people will hardly find it"), Fault::Severity::Warning);
    }
    for (const QString &phrasing : article.phrasings) {
        if (phrasing.size() > LongestPhrasing) {
            front.report(article.phrasingsLine,
                         QStringLiteral("a phrasing is longer than %1 characters").arg(LongestPhrasing));
        }
    }
    for (const QString &source : article.sources) {
        const QUrl url(source, QUrl::StrictMode);
        if (!url.isValid() || (url.scheme() != QLatin1String("https") && url.scheme() != QLatin1String("http"))) {
            front.report(front.line("sources"), QStringLiteral("\"%1\" is not a web address").arg(source));
        }
    }
    if (article.plainText.trimmed().isEmpty()) {
        front.report(article.bodyLine, QStringLiteral("the article has no text"));
    }
}

} // namespace

std::optional<ArticleSource> readArticle(const QString &folder, const QString &locale, const QString &id,
                                         Faults &faults)
{
    ArticleSource article;
    article.id = id;
    article.locale = locale;
    article.file = QStringLiteral("articles/%1/%2.md").arg(locale, id);
    const std::optional<QByteArray> bytes = readSourceFile(folder, article.file, faults);
    if (!bytes) {
        return std::nullopt;
    }
    const auto end = bytes->startsWith("---\n") ? bytes->indexOf("\n---\n", 3) : -1;
    if (end < 0) {
        faults.push_back({article.file, 1, QStringLiteral("must begin with front matter between two lines of ---")});
        return std::nullopt;
    }

    YAML::Node node;
    try {
        node = YAML::Load(bytes->mid(4, end - 3).toStdString());
    } catch (const YAML::Exception &error) {
        faults.push_back({article.file, error.mark.line + 2,
                          QStringLiteral("the front matter is not YAML: %1").arg(QString::fromStdString(error.msg))});
        return std::nullopt;
    }
    if (!node.IsMap()) {
        faults.push_back({article.file, 1, QStringLiteral("the front matter has no keys")});
        return std::nullopt;
    }

    FrontMatter front(node, article.file, faults);
    const std::size_t faultsBefore = faults.size();
    front.refuseUnknownKeys();
    article.title = front.text("title", true);
    article.topic = front.text("topic", true);
    article.guide = front.text("guide", false);
    article.phrasings = front.list("phrasings");
    article.related = front.list("related");
    article.sources = front.list("sources");
    article.reviewed = QDate::fromString(front.text("reviewed", true), Qt::ISODate);
    article.topicLine = front.line("topic");
    article.guideLine = front.line("guide");
    article.relatedLine = front.line("related");
    article.phrasingsLine = front.line("phrasings");

    const QByteArray body = bytes->mid(end + 5);
    article.bodyLine = static_cast<int>(bytes->left(end + 5).count('\n')) + 1;
    article.body = QString::fromUtf8(body).trimmed();
    MarkdownText markdown = readMarkdown(body);
    article.plainText = markdown.plainText;
    article.links = markdown.links;
    if (markdown.hasHtml) {
        front.report(article.bodyLine, QStringLiteral("the body holds HTML"));
    }
    if (markdown.hasImages) {
        front.report(article.bodyLine, QStringLiteral("the body holds a picture"));
    }
    checkOwnFaults(article, front);

    const bool isUsable = std::none_of(faults.begin() + static_cast<std::ptrdiff_t>(faultsBefore), faults.end(),
                                       [](const Fault &fault) { return fault.severity == Fault::Severity::Error; });
    return isUsable ? std::optional(article) : std::nullopt;
}

} // namespace WalletSupport
