#include "core/checker/textcountries.h"

#include <QString>

namespace WalletSupport {

namespace {

/// Common characters that are written like this only in traditional Chinese.
constexpr QStringView Traditional = u"請們這個為對說話電號點銀戶應還會訊驗證聯絡繫網頁嗎後來過時間與無領轉帳";
constexpr QStringView Vietnamese = u"ăâđêôơưạảấầậắằặẹẻẽềếểệịỉọỏốồổộớờởợụủứừửữựỳỵỷỹ";
constexpr int LeastVietnamese = 3; ///< fewer such letters stand in a name

/// Which letters a text has.
struct Letters
{
    bool hasHan = false;
    bool isTraditional = false;
    bool hasKana = false;
    bool hasHangul = false;
    bool hasThai = false;
    int vietnamese = 0;

    void add(QChar unit)
    {
        switch (unit.script()) {
        case QChar::Script_Han:
            hasHan = true;
            isTraditional = isTraditional || Traditional.contains(unit);
            break;
        case QChar::Script_Hiragana:
        case QChar::Script_Katakana:
            hasKana = true;
            break;
        case QChar::Script_Hangul:
            hasHangul = true;
            break;
        case QChar::Script_Thai:
            hasThai = true;
            break;
        default:
            vietnamese += Vietnamese.contains(unit.toLower()) ? 1 : 0;
        }
    }
};

} // namespace

QStringList countriesOfText(QStringView text)
{
    Letters letters;
    for (const QChar unit : text) {
        if (unit.unicode() >= 0x80) {
            letters.add(unit);
        }
    }
    QStringList countries;
    if (letters.hasKana) {
        countries << QStringLiteral("JP");
    } else if (letters.hasHan) {
        countries << QStringLiteral("CN");
        if (letters.isTraditional) {
            countries << QStringLiteral("HK") << QStringLiteral("TW");
        }
    }
    if (letters.hasHangul) {
        countries << QStringLiteral("KR");
    }
    if (letters.hasThai) {
        countries << QStringLiteral("TH");
    }
    if (letters.vietnamese >= LeastVietnamese) {
        countries << QStringLiteral("VN");
    }
    return countries;
}

} // namespace WalletSupport
