#include "core/directory/purpose.h"

#include "core/base/wordtable.h"
#include "core/content/pack.h"

#include <array>
#include <utility>

namespace WalletSupport {

namespace {

constexpr std::array Purposes = {
    std::pair{Purpose::Any, u"any"},       std::pair{Purpose::StolenAccount, u"stolen-account"},
    std::pair{Purpose::Refund, u"refund"}, std::pair{Purpose::Password, u"password"},
    std::pair{Purpose::TopUp, u"top-up"},  std::pair{Purpose::ReportFraud, u"report-fraud"},
};

Purpose purposeIn(const Pack &pack, const char *sql, const QString &id)
{
    Statement row = pack.query(sql);
    row.bind(id);
    return row.next() ? purposeFrom(row.text(0)).value_or(Purpose::Any) : Purpose::Any;
}

} // namespace

QString textOf(Purpose purpose)
{
    return textIn(Purposes, purpose);
}

std::optional<Purpose> purposeFrom(QStringView text)
{
    return valueIn(Purposes, text);
}

Purpose purposeOfTopic(const Pack &pack, const QString &topic)
{
    return purposeIn(pack, "SELECT purpose FROM purpose WHERE subject = 'topic' AND id = ?", topic);
}

Purpose purposeOfArticle(const Pack &pack, const QString &article)
{
    return purposeIn(pack,
                     "SELECT purpose FROM purpose JOIN article ON article.topic = purpose.id"
                     " WHERE subject = 'topic' AND article.id = ?",
                     article);
}

Purpose purposeOfGuide(const Pack &pack, const QString &guide)
{
    return purposeIn(pack, "SELECT purpose FROM purpose WHERE subject = 'guide' AND id = ?", guide);
}

} // namespace WalletSupport
