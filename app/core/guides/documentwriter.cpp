#include "core/guides/documentwriter.h"

#include "core/content/locales.h"
#include "core/guides/documentvalues.h"
#include "core/guides/grouppart.h"

#include <algorithm>
#include <utility>

namespace WalletSupport {

namespace {

/// Fills the lines of one document.
class Writer final
{
public:
    Writer(const GuideDefinition &guide, const DocumentValues &values)
        : m_guide(guide)
        , m_values(values)
    {
    }

    [[nodiscard]] QStringList lines(const QString &line, std::optional<int> item = std::nullopt) const
    {
        const QStringList names = placeholders(line);
        QHash<QString, QString> values;
        QString listName;
        for (const QString &name : names) {
            const QStringList texts = m_values.textsOf(name, item);
            if (texts.isEmpty()) {
                return {};
            }
            values[name] = texts.constFirst();
            if (texts.size() > 1) {
                listName = name;
            }
        }
        if (listName.isEmpty()) {
            return {filled(line, values)};
        }
        QStringList repeated;
        for (const QString &text : m_values.textsOf(listName, item)) {
            values[listName] = text;
            repeated.append(filled(line, values));
        }
        return repeated;
    }

    [[nodiscard]] QStringList body(const QStringList &templates) const
    {
        QStringList written;
        for (qsizetype at = 0; at < templates.size();) {
            if (const QString heading = listHeading(templates.at(at)); !heading.isEmpty()) {
                QStringList block;
                while (at < templates.size() && listHeading(templates.at(at)) == heading) {
                    block.append(templates.at(at++));
                }
                written += listLines(heading, block);
                continue;
            }
            const Step *group = groupIn(templates.at(at));
            if (group == nullptr) {
                written += lines(templates.at(at++));
                continue;
            }
            // Neighbouring lines that speak of the same group are said together for each of its items.
            QStringList block;
            while (at < templates.size() && groupIn(templates.at(at)) == group) {
                block.append(templates.at(at++));
            }
            written += itemLines(*group, block);
        }
        return written;
    }

private:
    /// What a line says before the list that it ends with ("Steps taken so far: "); empty for any other line.
    [[nodiscard]] QString listHeading(const QString &line) const
    {
        const QStringList names = placeholders(line);
        const bool isList =
            names.size() == 1 && line.endsWith(u'}') && m_values.listShape(names.constFirst()) != ListShape::None;
        return isList ? line.left(line.lastIndexOf(u'{')) : QString();
    }

    /// Neighbouring lists under one heading; a single plain text stands beside it.
    [[nodiscard]] QStringList listLines(const QString &heading, const QStringList &block) const
    {
        QStringList texts;
        bool isNamed = false;
        for (const QString &line : block) {
            const QString name = placeholders(line).constFirst();
            texts += m_values.textsOf(name);
            isNamed = isNamed || m_values.listShape(name) == ListShape::OfNamed;
        }
        if (texts.size() <= 1 && !isNamed) {
            return texts.isEmpty() ? texts : QStringList(heading + texts.constFirst());
        }
        QStringList lines;
        for (const QString &text : std::as_const(texts)) {
            lines.append(QStringLiteral("- ") + text);
        }
        return lines.isEmpty() ? lines : QStringList(heading.trimmed()) + lines;
    }

    /// The group whose items a line speaks of; null if it speaks of none.
    [[nodiscard]] const Step *groupIn(const QString &line) const
    {
        const QStringList names = placeholders(line);
        for (const QString &name : names) {
            if (const Step *group = groupOfItem(m_guide, name)) {
                return group;
            }
        }
        return nullptr;
    }

    [[nodiscard]] QStringList itemLines(const Step &group, const QStringList &block) const
    {
        QStringList said;
        for (int item = 0; item < m_values.itemsOf(group); ++item) {
            QStringList own;
            int titles = 0;
            for (const QString &line : block) {
                const QStringList filled = lines(line, item);
                titles += isTitle(line) ? static_cast<int>(filled.size()) : 0;
                own += filled;
            }
            if (own.size() == titles) {
                continue; // nothing is known of it
            }
            if (!said.isEmpty() && block.size() > 1) {
                said.append(QString()); // keeps items of several lines apart
            }
            said += own;
        }
        return said;
    }

    /// Whether a line only says what an item is called.
    [[nodiscard]] static bool isTitle(const QString &line)
    {
        const QStringList names = placeholders(line);
        return names.size() == 1 && names.constFirst().endsWith(QLatin1String(".item"));
    }

    const GuideDefinition &m_guide;
    const DocumentValues &m_values;
};

/// Joins lines; where left-out lines have brought empty ones together, one of them stays.
QString joined(const QStringList &lines)
{
    QString text;
    bool wasEmpty = true;
    for (const QString &line : lines) {
        if (line.isEmpty() && wasEmpty) {
            continue;
        }
        text += line + u'\n';
        wasEmpty = line.isEmpty();
    }
    return text.trimmed();
}

} // namespace

Document writeDocument(const QString &document, const GuideRun &run, const GuideWords &words, const QString &locale,
                       QDate today, const QStringList &walletContacts)
{
    const QString base = QString(QStringLiteral("documents.") + document);
    const DocumentValues values(document, run, words, locale, today, walletContacts);
    const Writer writer(run.guide(), values);
    Document written;
    const QStringList subjects = words.texts(base + QStringLiteral(".subject"));
    for (const QString &subject : subjects) {
        const QStringList lines = writer.lines(subject);
        if (!lines.isEmpty()) {
            written.subject = lines.constFirst();
            break;
        }
    }
    written.body = joined(writer.body(words.texts(base + QStringLiteral(".lines"))));
    written.typed = {takeTypedSpans(written.subject), takeTypedSpans(written.body)};
    return written;
}

QString supportLocale(const QStringList &countries, const QStringList &available)
{
    const QStringList chinese{QStringLiteral("CN"), QStringLiteral("HK"), QStringLiteral("MO"), QStringLiteral("TW")};
    const bool isChinese = !countries.isEmpty() && std::all_of(countries.begin(), countries.end(),
                                                               [&](const QString &c) { return chinese.contains(c); });
    const QString wanted = isChinese ? QString(QStringLiteral("zh_") + countries.constFirst()) : QStringLiteral("en");
    return bestLocale(wanted, available);
}

} // namespace WalletSupport
