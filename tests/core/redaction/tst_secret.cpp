#include "core/redaction/secret.h"

#include <QRegularExpression>
#include <QTest>

#include <ctime>

using namespace WalletSupport;

class TestSecret : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatNumbersGiveAway_data();
    void findsWhatNumbersGiveAway() { compare(); }
    void findsWhatWordsGiveAway_data();
    void findsWhatWordsGiveAway() { compare(); }
    void findsRecoveryPhrases_data();
    void findsRecoveryPhrases() { compare(); }
    void leavesTheRestAlone_data();
    void leavesTheRestAlone() { compare(); }
    void masksAsManyAsThereAre();
    void isQuick();

private:
    static void addColumns()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
    }
    static void row(const char *name, const char *text, const char *expected)
    {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    }
    static void compare()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, expected);
        QCOMPARE(masked(text, findSecrets(text)), expected);
    }
};

void TestSecret::findsWhatNumbersGiveAway_data()
{
    addColumns();
    row("a card", "Card 4111 1111 1111 1111, please", "Card ••••••, please");
    row("a card in one", "4111111111111111", "••••••");
    row("a card with hyphens", "4111-1111-1111-1111.", "••••••.");
    row("a card of fifteen", "amex 3782 822463 10005", "amex ••••••");
    row("a card of thirteen", "4222222222222", "••••••");
    row("a card in full width", "卡号４１１１１１１１１１１１１１１１，谢谢", "卡号••••••，谢谢");
    row("not a card", "4111 1111 1111 1112", "4111 1111 1111 1112");
    row("a card with underscores", "4111_1111_1111_1111", "••••••");
    row("a card with several blanks", "card 4111    1111    1111    1111 please", "card •••••• please");
    row("a card and a transaction", "昨天交易的时候报了卡号4111111111111111给他", "昨天交易的时候报了卡号••••••给他");
    row("a card whose transaction failed", "我的卡4111111111111111交易失败", "我的卡••••••交易失败");
    row("a transaction that failed", "订单4111111111111111交易失败", "订单4111111111111111交易失败");
    row("a card beside its name", "visa4111111111111111exp 09/27", "visa••••••exp 09/27");
    row("prices that pass", "I see 4.99 4.99 4.99 4.99 4.99 each", "I see 4.99 4.99 4.99 4.99 4.99 each");
    row("an identity number with underscores", "身份证110105_19491231_002X住北京", "身份证••••••住北京");
    row("an order's number by another clause", "订单号，就是4111111111111111", "订单号，就是4111111111111111");
    row("an order's number before its name", "4111111111111111, order number", "4111111111111111, order number");
    row("a card after a story about an order", "我先交了订单，然后又刷了6222021234567890128这张",
        "我先交了订单，然后又刷了••••••这张");
    row("a card before a story about an order", "4111-1111-1111-1111, order never came", "••••••, order never came");
    row("an identity number and a year", "身份证号码11010519491231002X2024年到期", "身份证号码••••••2024年到期");
    row("an identity number mistyped", "身份证110105194912310021一直通不过", "身份证••••••一直通不过");
    row("an order's number that passes", "Order 4111111111111111", "Order 4111111111111111");
    row("an order's number in Chinese", "订单号：4111111111111111", "订单号：4111111111111111");
    row("too long for a card", "41111111111111111111111", "41111111111111111111111");
    row("an identity number", "身份证11010519491231002X，急", "身份证••••••，急");
    row("a small x", "11010519491231002x", "••••••");
    row("no identity number", "110105194912310021", "110105194912310021");
    row("no day", "110105194913310020", "110105194913310020");
    row("an IBAN", "to DE89 3704 0044 0532 0130 00 now", "to •••••• now");
    row("a small IBAN", "gb82west12345698765432", "••••••");
    row("an order's number with a letter before", "order A2345678901234560", "order A2345678901234560");
    row("a transaction's number", "20261101220014123456789012345678", "20261101220014123456789012345678");
    row("a card in four parts", "前四位4111，接着1111，再后面1111，卡的最后四位1111",
        "前四位••••••，接着••••••，再后面••••••，卡的最后四位••••••");
    row("a card in halves", "it's 4111 1111, hang on, 1111 1111, my Visa", "it's ••••••, hang on, ••••••, my Visa");
    row("a card evenly set", "4111 dash 1111 dash 1111 dash 1111", "•••••• dash •••••• dash •••••• dash ••••••");
    row("four amounts and a card", "my card paid 4111, 1110, 1112 and 1113", "my card paid 4111, 1110, 1112 and 1113");
    row("four numbers and no card", "4111 and 1111 and then 1111 or 1111", "4111 and 1111 and then 1111 or 1111");
    row("an IBAN in two parts", "first DE89 3704 0044 and on line 2 0532 0130 00", "first •••••• and on line 2 ••••••");
    row("an IBAN with its bank apart", "GB82 then WEST then 1234 5698 7654 32", "•••••• then •••••• then ••••••");
    row("an identity number in parts", "前六位110105，生日19491231，最后002X", "前六位••••••，生日••••••，最后••••••");
    row("an old identity number", "老身份证110105491231002还能用吗", "老身份证••••••还能用吗");
    row("fifteen digits", "110105491231002", "110105491231002");
    row("a card said in words", "卡号四幺幺幺一一一一一一一一一一一一，谢谢", "卡号••••••，谢谢");
    row("a card said in English",
        "card five five five five, triple five five, double five double five, four four four four.", "card ••••••.");
    row("no IBAN", "DE88 3704 0044 0532 0130 00", "DE88 3704 0044 0532 0130 00");
}

void TestSecret::findsWhatWordsGiveAway_data()
{
    addColumns();
    row("a code", "My code is 483920, what now?", "My code is ••••••, what now?");
    row("a code in groups", "the code they texted me was 48 39 20", "the code they texted me was ••••••");
    row("a code in Chinese", "验证码482913，我告诉他了", "验证码••••••，我告诉他了");
    row("a code in words", "验证码是四八二九一三", "验证码是••••••");
    row("a code before its word", "884213 is my verification code", "•••••• is my verification code");
    row("a code with a letter", "your code: G-483920", "your code: ••••••");
    row("a PIN in words", "my pin is four nine two one", "my pin is ••••••");
    row("a PIN in Chinese", "支付密码是147258", "支付密码是••••••");
    row("the back of a card", "CVV 123", "CVV ••••••");
    row("the back of a card, by another name", "CVV2 907 was on it", "CVV2 •••••• was on it");
    row("a password", "my password is hunter2!x.", "my password is ••••••.");
    row("a word as password", "the password I used was sunshine, he knows", "the password I used was ••••••, he knows");
    row("a password by a colon", "pwd: open", "pwd: ••••••");
    row("a password in Chinese", "登录密码改成了Abc12345", "登录密码改成了••••••");
    row("a password in Chinese letters", "密码：我爱你1314 谢谢", "密码：•••••• 谢谢");
    row("a password without a verb", "password rabbit7", "password ••••••");
    row("a code beside another number", "otp for order 90834918 was 226284", "otp for order 90834918 was ••••••");
    row("a code by what it is for", "enter 913355 to confirm the payment", "enter •••••• to confirm the payment");
    row("a code by what it is for, in Chinese", "输入482913确认付款", "输入••••••确认付款");
    row("words joined by signs", "The passphrase is correct-horse-battery", "The passphrase is ••••••");
    row("a PIN far from its word", "the PIN I have been using since 2019 is 6208",
        "the PIN I have been using since 2019 is ••••••");
    row("several PINs", "PINs 1122 and 3344", "PINs •••••• and ••••••");
    row("a PIN that has been", "the pin since my wedding in 1968 has been 6208",
        "the pin since my wedding in 1968 has been ••••••");
    row("a PIN by another name", "pin no. 7743", "pin no. ••••••");
    row("a PIN with signs between", "pin: 4 - 4 - 4 - 6", "pin: ••••••");
    row("a code spoken before its word", "我喊了三遍五零八八二六，邻居都听见了，后来才知道那是验证码",
        "我喊了三遍••••••，邻居都听见了，后来才知道那是验证码");
    row("a spoken code with signs between", "念了六个数字：幺，三，零，八，两，六", "念了六个数字：••••••");
    row("a spoken code with commas",
        "He wanted the security code from the SMS. I dictated eight, eight, two, oh, five, three to him.",
        "He wanted the security code from the SMS. I dictated •••••• to him.");
    row("numbers without a name", "He wanted the six numbers, I told him four four zero nine one two",
        "He wanted the six numbers, I told him ••••••");
    row("the second code", "one time password 650 982 at 9:14, second one 117 340 at 9:16",
        "one time password •••••• at 9:14, second one •••••• at 9:16");
    row("a code for cash", "取款码83920147给了骗子", "取款码••••••给了骗子");
    row("backup codes", "backup codes 83f1-k20d and kk21-aa09", "backup codes •••••• and ••••••");
    row("two in one", "验证码482913，密码Abc12345", "验证码••••••，密码••••••");
    row("a password by its use", "I use butterfly as my password", "I use •••••• as my password");
    row("a password by its use, in Chinese", "我用woaiwojia当密码", "我用••••••当密码");
    row("a password of letters in Chinese", "密码设的中文拼音niunaimianbao，太简单", "密码设的中文拼音••••••，太简单");
    row("a password with a full stop", "pwd=Mm19900101. 最后有个点", "pwd=•••••• 最后有个点");
    row("a phrase in quotation marks", "passphrase for wallet.dat: \"the blue door squeaks\"",
        "passphrase for wallet.dat: \"••••••\"");
    row("a password with a full stop within", "password Arsenal.Forever works", "password •••••• works");
    row("a password behind an account", "帐号lihua密码lihua", "帐号lihua密码••••••");
    row("a phrase in quotation marks, in a sentence", "My passphrase, \"three blue birds\", stopped",
        "My passphrase, \"••••••\", stopped");
    row("a password by no name", "I get into the wallet with Kestrel#Lane7, as always",
        "I get into the wallet with ••••••, as always");
    row("a password by no name, in Chinese", "登入時打Sakura_2010，冇反應", "登入時打••••••，冇反應");
    row("a password that looks like one", "they know my name and Rhubarb^Tart1", "they know my name and ••••••");
    row("a password in German", "mein Passwort ist Apfelbaum77, warum", "mein Passwort ist ••••••, warum");
    row("a password in Malay", "kata laluan saya Melur1988", "kata laluan saya ••••••");
    row("a password by a misspelt name", "密马:aini1314520 不对", "密马:•••••• 不对");
    row("a password letter by letter", "password t i g g e r 4 4", "password ••••••");
    row("a password before its name", "petunia is my password", "•••••• is my password");
    row("a PIN behind brackets", "个人识别码（PIN）6613泄露", "个人识别码（PIN）••••••泄露");
    row("a PIN by its use", "four digit number to open the app: 6092.", "four digit number to open the app: ••••••.");
    row("a PIN that is pressed", "I press 4419 to open it", "I press •••••• to open it");
    row("a PIN that is pressed, in Chinese", "我按2580解锁", "我按••••••解锁");
    row("a PIN in pairs", "my pin is nineteen forty-eight", "my pin is ••••••");
    row("a PIN of one digit", "PIN是四个八", "PIN是••••••");
    row("a PIN in the clause behind its word", "PIN总忘，后来改成0571", "PIN总忘，后来改成••••••");
    row("a phrase behind a colon", "Passphrase for the file: five goats eat hay. Why?",
        "Passphrase for the file: ••••••. Why?");
    row("a code by text message", "短訊碼係218 845，唔得", "短訊碼係••••••，唔得");
    row("a code without a name", "he asked for the numbers so I gave him 447119",
        "he asked for the numbers so I gave him ••••••");
    row("a code read out", "手机收到662019，他让我念", "手机收到••••••，他让我念");
    row("a PIN that is further described", "the pin of my old telephone was 84 71 06",
        "the pin of my old telephone was ••••••");
    row("a PIN that one doubts", "I forget whether it's 5508 or 5580", "I forget whether it's •••••• or ••••••");
    row("a PIN that one doubts, in Chinese", "忘了是4471还是4417", "忘了是••••••还是••••••");
    row("a PIN behind a quoted question", "“卡的PIN？” 6604", "“卡的PIN？” ••••••");
    row("a code digit by digit", "Agent: tell me the numbers. Me: 3 0 9 9 4 1.",
        "Agent: tell me the numbers. Me: ••••••.");
    row("a code that came and is typed", "刚收到7719，填进去没用", "刚收到••••••，填进去没用");
    row("a spare code of digits", "备份码5512-0397不能用", "备份码••••••不能用");
    row("a password that is tried", "I tried Winter1988 twice", "I tried •••••• twice");
    row("a password that is tried, in Chinese", "我试过xiaohei0412，不对", "我试过••••••，不对");
    row("a password beside a name", "account tomas.v, tomas*1974", "account tomas.v, ••••••");
    row("a password of plain words", "The passphrase? I think it was green cups sing, but no",
        "The passphrase? I think it was ••••••, but no");
    row("a password of plain words, in Chinese", "密码是一句话月亮照在窗台上，不对", "密码是一句话••••••，不对");
    row("a passport", "passport no. 502881734, please", "passport no. ••••••, please");
    row("a passport in Chinese", "护照号码EA7703318认证失败", "护照号码••••••认证失败");
    row("a social security number behind", "It is 508-22-7193, my SSN", "It is ••••••, my SSN");
    row("a Hong Kong identity card", "身份證Z604417(1)", "身份證••••••");
    row("a word with a number by itself", "every day Lighthouse88 worked", "every day •••••• worked");
    row("a PIN that somebody saw", "he saw me press 5093 there", "he saw me press •••••• there");
    row("a PIN with its card", "she has my card and 5093 too", "she has my card and •••••• too");
    row("a PIN that opens", "生日550718能打开钱包", "生日••••••能打开钱包");
    row("a PIN that is typed twice", "I typed 5093 twice", "I typed •••••• twice");
    row("a code in a message", "要不要给他短信里的5093", "要不要给他短信里的••••••");
    row("a password that is a name", "password is the dog's name, barnaby, he died",
        "password is the dog's name, ••••••, he died");
}

void TestSecret::findsRecoveryPhrases_data()
{
    addColumns();
    row("twelve words", "abandon ability able about above absent absorb abstract absurd abuse access accident",
        "••••••");
    row("numbers and signs between",
        "words: 1. Abandon, 2. ability; 3. able 4.about\n5) above 6) absent 7 absorb 8 abstract 9 absurd 10 abuse 11 "
        "access 12 ACCIDENT.",
        "words: ••••••.");
    row("one misspelt", "abandon abilty able about above absent absorb abstract absurd abuse access accident",
        "••••••");
    row("rows of three",
        "abandon ability able; and after it about above absent; and after it absorb abstract absurd; and "
        "after it abuse access "
        "accident are my words",
        "••••••; and after it ••••••; and after it ••••••; and after it •••••• are my words");
    row("a card said in listed words",
        "four seven one six eight five six three seven two six nine eight five seven three", "••••••");
    row("ordinals",
        "first abandon second ability third able fourth about fifth above sixth absent seventh absorb eighth abstract "
        "ninth absurd tenth abuse eleventh access twelfth accident",
        "first ••••••");
    row("a part that is named", "the last words are canoe dolphin ginger hamster iron, I think",
        "the last words are ••••••, I think");
    row("a part that is quoted", "she said \"canoe dolphin ginger hamster iron\" aloud", "she said \"••••••\" aloud");
    row("a part in a Chinese text", "他要canoe dolphin ginger hamster iron干什么", "他要••••••干什么");
    row("a part that is counted", "4. canoe 5. dolphin 6. ginger 7. hamster 8. iron", "4. ••••••");
    row("a part without a name", "canoe dolphin ginger hamster iron", "canoe dolphin ginger hamster iron");
    row("four words", "my words are canoe dolphin ginger hamster", "my words are canoe dolphin ginger hamster");
    row("a part in Chinese", "只记得前面几个词：渔 罐 剧 雕 浙", "只记得前面几个词：••••••");
    row("a sentence of listed words", "my words: they must always stay open", "my words: they must always stay open");
    row("digits that are listed words", "前面是 三 一 四 一 五", "前面是 三 一 四 一 五");
    row("French without accents",
        "abaisser abandon abdiquer abeille abolir aborder aboutir aboyer abrasif abreuver abriter abroger", "••••••");
    row("Chinese, apart", "助记词 的 一 是 在 不 了 有 和 人 这 中 大 别说", "助记词 •••••• 别说");
    row("Chinese, joined", "助记词是的一是在不了有和人这中大", "助记词是••••••");
    row("Chinese, joined and called nothing", "异谢绒铝浆佳祖拉见嫩后挑", "••••••");
    row("a Chinese sentence of twelve characters", "请出示付款码给收银员扫描", "请出示付款码给收银员扫描");
    row("Chinese, within a sentence", "我把助记词懂瓶讯措巷势活草小乐渗郭发给那个客服了",
        "我把助记词••••••发给那个客服了");
    row("Chinese, before its name", "懂瓶讯措巷势活草小乐渗郭这十二个字是我的助记词", "••••••这十二个字是我的助记词");
    row("Chinese, only counted", "懂瓶讯措，巷势活草，小乐渗郭，一共十二个", "••••••，一共十二个");
    row("Chinese, with commas", "助记词是懂瓶讯措，巷势活草，小乐渗郭，打不开", "助记词是••••••，打不开");
    row("a Chinese sentence on phrases", "助记词是不是要抄在纸上放好不能拍照", "助记词是不是要抄在纸上放好不能拍照");
    row("two Chinese phrases, one touching the other",
        "助记词是的一是在不了有和人这中大 的 一 是 在 不 了 有 和 人 这 中", "助记词是••••••");
    row("a Chinese sentence", "助记词是在手机里面找不到了怎么办", "助记词是在手机里面找不到了怎么办");
    row("an English sentence", "When able people pay about every month they must always check the open amount online",
        "When able people pay about every month they must always check the open amount online");
}

void TestSecret::leavesTheRestAlone_data()
{
    addColumns();
    for (const char *text : {"",
                             "I never got the verification code",
                             "forgot my password",
                             "my password is wrong",
                             "my password was stolen",
                             "the code is valid for 10 minutes and has 6 digits",
                             "error code 10045",
                             "the code came from 95188 at 10:30",
                             "I paid 5000 and the code never came",
                             "call 1-800-555-0199 about the code",
                             "The code expires in 2026",
                             "reset password link expired",
                             "password must have 8 characters",
                             "验证码收不到怎么办",
                             "重置密码的链接打开是404",
                             "密码忘了怎么办",
                             "验证码5分钟内有效",
                             "示例钱包：新密码，2026年11月22日",
                             "new password, 2026-11-22",
                             "输入200元",
                             "Our postal PIN code is 560001, Bengaluru",
                             "most people's password is qwerty123",
                             "很多人的密码都是123456",
                             "passwords!! passwords everywhere",
                             "WRONG PASSWORD!!! AGAIN!!! URGENT!!!",
                             "my TrustWallet password is lost",
                             "I log in with my username old_tom_88",
                             "I log in as granny_smith_77",
                             "用iPhone13登录的",
                             "保密吗？iPhone13",
                             "I was born in 1943 and I have forgotten my PIN",
                             "your text said my parcel 448201 is waiting",
                             "I told him I have 250000",
                             "text me on 07700 900461",
                             "> **Warning:** Tell nobody the password.",
                             "the password is up-to-date-ish",
                             "忘记密码：https://wallet.example/reset2",
                             "Forgotten password: www.wallet.example/reset",
                             "no password. My reference: 7PW5-CE9K-6R8M",
                             "I use it as my password",
                             "I never typed my password wallet.example.com asked",
                             "密码改成wechat登录",
                             "my passphrase field says \"not the right words\"",
                             "made with WeChat, without a password",
                             "refund code RF-2026-118 on the receipt",
                             "bonus code SPRING50 gave me nothing",
                             "数到三，一二三，验证码还是没来",
                             "条形码6901234567892",
                             "6901234567892",
                             "密码错误5次被锁定24小时",
                             "「密碼錯誤（1017）」是什麼意思",
                             "Order 90834918 is 45900 and the code never came",
                             "订单号 2026112922001456781234567890",
                             "尾号1234的卡被扣了500元",
                             "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq",
                             "打95188没人接，验证码也没有",
                             "I forgot my password and tried 3 times",
                             "it says that the password was wrong",
                             "call me on +86 139 0000 0000",
                             "the verification code did not come for 20 minutes",
                             "it shows error code 5003",
                             "my card ending in 4569",
                             "我忘了密码，试了3次",
                             "等了20分钟也没有收到验证码",
                             "my passport is valid until 14.08.2031",
                             "护照办理电话010 8802 3377",
                             "身份证上传后手机13877014452收不到短信",
                             "not sure whether I paid 1500 or 1600",
                             "忘了是2021还是2022年",
                             "收到5800元，输错了",
                             "I use firefox115 and chrome126",
                             "I told his name, support_helper22, to the police",
                             "用一句话告诉我密码怎么改",
                             "marek1980 on whatsapp called me",
                             "微信号laoma1970这个人是骗子",
                             "I typed 2500 twice"}) {
        row(text, text, text);
    }
}

void TestSecret::masksAsManyAsThereAre()
{
    const QString text = QStringLiteral("Card 4111 1111 1111 1111, code 483920.");
    const std::vector<Secret> secrets = findSecrets(text);
    QCOMPARE(secrets.size(), 2U);
    QCOMPARE(secrets.front(), (Secret{SecretKind::Card, 5, 24}));
    QCOMPARE(secrets.back(), (Secret{SecretKind::Code, 31, 37}));
    QCOMPARE(masked(text, {secrets.back()}), QStringLiteral("Card 4111 1111 1111 1111, code ••••••."));
    QCOMPARE(masked(text, {}), text);
}

void TestSecret::isQuick()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
    constexpr int Length = 100'000;
    for (const QString &piece : {QStringLiteral("code "),
                                 QStringLiteral("密码"),
                                 QStringLiteral("4 "),
                                 QStringLiteral("able "),
                                 QStringLiteral("DE89"),
                                 QStringLiteral("助记词渗郭"),
                                 QStringLiteral("pin 4,"),
                                 QStringLiteral("code five "),
                                 QStringLiteral("password is "),
                                 QStringLiteral("一"),
                                 QStringLiteral("a"),
                                 QStringLiteral("A1-"),
                                 QStringLiteral("a@"),
                                 QStringLiteral("pwd=a"),
                                 QStringLiteral("密码a1b"),
                                 QStringLiteral("12 "),
                                 QStringLiteral("4111 then "),
                                 QStringLiteral("登录用a_b1c2"),
                                 QStringLiteral("text 123456 "),
                                 QStringLiteral("able x able "),
                                 QStringLiteral("double four "),
                                 QStringLiteral("四个八"),
                                 QStringLiteral("输a@"),
                                 QStringLiteral("passport A1 "),
                                 QStringLiteral("I tried abc12 "),
                                 QStringLiteral("account a, "),
                                 QStringLiteral("think it was a.bb "),
                                 QStringLiteral("forgot 1234 or "),
                                 QStringLiteral("收到1234"),
                                 QStringLiteral("密码一句话"),
                                 QStringLiteral("password maybe red cups "),
                                 QStringLiteral("1. able "),
                                 QStringLiteral("told 1234 and "),
                                 QStringLiteral("告诉他1234，"),
                                 QStringLiteral("order 12345 told aB3xK9q ")}) {
        const QString text = piece.repeated(Length / piece.size());
        // The processor's time: other programs may have the computer meanwhile.
        const std::clock_t begin = std::clock();
        (void)findSecrets(text);
        QVERIFY2(std::clock() - begin < 2 * CLOCKS_PER_SEC, qPrintable(piece));
    }
}

QTEST_GUILESS_MAIN(TestSecret)
#include "tst_secret.moc"
