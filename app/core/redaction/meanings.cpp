#include "core/redaction/meanings.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace WalletSupport {

namespace {

struct Entry
{
    Meaning meaning;
    QStringView words; ///< a stem ends with *
};

/// Words by what they have to do with numbers and passwords, in English and in both kinds of Chinese signs.
constexpr Entry Entries[] = {
    {Meaning::Secret, u"code codes otp otps pin pins passcode passcodes 2fa verif* authenticator cvv cvc tan "
                      u"password* passwd pwd pswd pw passphrase pass combination unlock* security verify kode mima "
                      u"cvv2 cvc2 cvn nip passcode's pin's code's otp's captcha keycode wachtwoord kennwort verf* "
                      u"veryf* kode* codice vertif* 验证 驗證 密码 密碼 密马 密钥 码 碼 口令 动态 動態 校验 校驗 "
                      u"暗号 令牌 安全码 验证码 驗證碼 动态码 识别码 取款码 交易码 安全碼 動態碼 短信码 登录码 "
                      u"校验码 校驗碼 认证码 認證碼 開機碼 锁码 yzm dxyzm dtm zhmm mm authentic* 授权码 授權碼 备用码 "
                      u"備用碼 一次性 口令"},
    {Meaning::Digits, u"number* digit* figure* four six eight same no nr 数字 數字 四位 六位 四个 六个 四個 六個 "
                      u"一串 号码 號碼 几个 幾個"},
    {Meaning::Telling, u"said told tell say says saying read reading gave give given giving dictat* repeat* sent send "
                       u"forward* shout* spelt spelled answer* replied reply hand* passed whisper* confirm* spill* "
                       u"texted confided reveal* leak* spoke ask asks asked demand* wants wanted aloud loud recit* "
                       u"dictation share shared sharing 念 唸 读 讀 报 報 说 說 讲 講 告诉 告訴 发给 發給 给他 给她 "
                       u"給他 給她 给了 給了 回复 回覆 透露 泄露 洩露 给对方 话俾 问 問 要 念给 报给 報給 说给 交代 "
                       u"小声 小聲 悄悄"},
    {Meaning::Typing, u"type* typing enter* put putting press* key keyed punch* tap tapped tri* try* use* using "
                      u"input* submit* paste* fill* guess* attempt* hit 输 輸 按 填 敲 打 试 試 揿 撳 摁 用 输入 "
                      u"輸入 填写 填寫 试过 試過 试了 試了"},
    {Meaning::Choosing,
     u"set reset chang* chose chosen choose made switch* picked became alter* amend* modif* replac* "
     u"update* restor* factory default 改成 改为 改成了 设成 设了 设的 设为 設成 換成 换成 变成 "
     u"變成 重置 改 换 換 设 設 恢复成 换回 改回 調回 弄成 整成 做成 使 出厂 swap* pick picking went"},
    {Meaning::Being, u"is was it's its that's are were been mine be 是 为 為 係 系 叫 就是 都是"},
    {Meaning::Showing, u"show* display* reads appear* popped lit watch fob saw seen see 显示 顯示 写着 寫著 写的 弹出 "
                       u"彈出 跳出 上面 蹦出 手表 现在 現在 看见 看見 看到"},
    {Meaning::Coming, u"got get receiv* reciev* recev* came come comes arriv* buzz* ping* landed issued 收到 接到 "
                      u"来了 來了 来的 收咗 发来 發來 收"},
    {Meaning::Refusing, u"refus* reject* block* lock locked lockout wrong incorrect invalid invaild expir* accept* "
                        u"declin* fail* unblock swallow* denied denies nothing recogni* won't doesn't didn't dont "
                        u"doesnt wont timeout useless dead forgot* error bounce* rejects again cannot can't cant "
                        u"couldn't unable unusable bad mismatch late 不对 不對 错误 錯誤 错了 錯了 锁 鎖 失效 过期 "
                        u"過期 不行 没反应 沒反應 无效 無效 拒 吞 不认 不認 进不去 進不去 没用 沒用 打不开 不让 机会 "
                        u"機會 不正确 失败 失敗 超时 超時 不通过 不過 唔得 唔啱 冻结 转圈 轉圈 卡住 黑屏 弹回 彈回 "
                        u"说错 說錯 不能 不要 唔收 不收 不接受 没动静 沒動靜 次数 次數"},
    {Meaning::Place, u"cash cashpoint atm* keypad terminal machine till counter pos box boxes field login page site "
                     u"website app screen device ledger trezor robot bot agent chat lock wallet banking hole "
                     u"checkout gadget keyboard supermarket shop tesco petrol 取款 提款 柜员 櫃員 机 機 键盘 鍵盤 "
                     u"锁屏 鎖屏 刷卡 网页 網頁 网站 網站 页面 頁面 硬件 冷钱包 框 钱包 錢包 界面 超市 饭店 餐厅 "
                     u"机器 機器 盒子 柜台 櫃檯 网银 網銀 手环 停车"},
    {Meaning::Message, u"text texts texted sms email* mail message* mesage* msg letter* voice envelope* scratch* "
                       u"sheet printed mailed posted fob dongle pack package welcome strip silver foil screen "
                       u"notification* banner robocall 短信 短訊 簡訊 简讯 邮件 郵件 邮箱 信息 语音 語音 信封 刮开 "
                       u"刮開 盾 通知 来信 來信 信里 信裡 卡片 小卡 欢迎 纸 來函 通知书 刮刮 一条 一條 蹦 whatsapp "
                       u"beep* ding dinged popup 叮咚 弹 彈 推送"},
    {Meaning::Person,
     u"scam* fraud* caller man lady guy woman officer police he she they him her them someone "
     u"somebody brother son daughter waiter cashier stranger husband wife support mum mom dad "
     u"grandson carer nurse neighbour neighbor cousin nephew niece aunt uncle friend colleague boss "
     u"flatmate girl boy kid kids child granddaughter ex boyfriend girlfriend sister 骗子 騙子 客服 "
     u"对方 對方 公安 警察 警官 他 她 让我 讓我 有人 自称 自稱 儿子 兒子 女儿 女兒 老公 老婆 老伴 "
     u"服务员 服務員 专员 专員 同事 阿姨 隔壁 邻居 鄰居 朋友 同学 弟弟 哥哥 姐姐 妹妹 孙子 孫子 "
     u"孙女 孫女 前男友 前女友 老妈 爸 妈 媽 警員 那人 那个人 小姑子 柜员 櫃員 老师傅 babe hun luv love honey darling "
     u"dear sis bro dude lodger waitress tutor boss rep desk clerk 宝贝 寶貝 亲 佢 经纪 經紀 妹 弟 姐 哥 叔 姨 舅"},
    {Meaning::Memory, u"forget* forgot* remember* diary wrote written birthday* birth anniversary notebook muddl* "
                      u"sure always think thought maybe recall old new memori* slip paper note notes scribbl* "
                      u"wedding same usual previous maiden original scrap envelope purse handbag fridge 忘 记 記 "
                      u"写在 寫在 生日 纪念日 紀念日 本子 一直 以前 原来 原來 好像 可能 老是 猜 旧 舊 新 每次 纸条 "
                      u"紙條 纸 結婚 结婚 老的 新的 旧的 舊的 原先 当时 當時 存折 恢复 mix confuse confused secret "
                      u"keep private 弄混 搞混 记好 別忘 别忘 提醒 备忘 備忘"},
    {Meaning::Entering,
     u"login signin log sign approv* authori* activat* finish complet* continue open opens opened "
     u"opening access link register into emergency 登录 登錄 登陆 登陸 登入 激活 绑定 綁定 解锁 "
     u"解鎖 解绑 确认 確認 打开 打開 进去 進去 过一下 通过 授权 授權 开机 登一下 登下 登 登个 登個 登上"},
    {Meaning::Plea, u"quick* hurry now asap urgent* please pls plz idiot stupid fool silly help 快 马上 馬上 急 "
                    u"赶紧 趕緊 麻烦 麻煩 帮 幫 seconds secs countdown timer run runs running hurrying fast 秒 倒计时 "
                    u"倒計時 赶快 趕快 快啲 快点 快點 就没 就沒"},
    {Meaning::Document, u"passport* ssn social insurance national identity nino irs tax dni nie nric hkid sin citizen* "
                        u"resident* licen* visa permit nationality kyc document* kin nhs medicare ni bsn pps ppsn 护照 "
                        u"護照 身份 身分 证件 證件 证号 證號 通行证 通行證 回乡证 台胞证 居留 居住 驾驶 駕駛 社保 实名 "
                        u"實名 证 永居 台胞 港澳 士兵"},
    {Meaning::Login, u"user* username* account* email* e-mail login* credential* mail 用户名 用戶名 账号 賬號 帐号 "
                     u"帳號 邮箱 郵箱 昵称 暱稱 户名 账户 登录名 登錄名"},
    {Meaning::Thing, u"telegram whatsapp instagram facebook discord skype seller shop channel group network router "
                     u"wifi wi-fi bot address wallet tx called named profile handle user nick nickname username "
                     u"streamer follow* video 群 微信 抖音 地址 名叫 网名 網名 链接 鏈接 网友 網友 昵称 暱稱"},
    {Meaning::Other,
     u"sdk api order orders case ticket tickets ref reference references tracking invoice* receipt* "
     u"transaction* txn booking policy customer client member* account acct acc iban id employee "
     u"staff badge ext extension serial imei model version build ver firmware block blocks height "
     u"chain gas nonce port error err crime claim contract meter application* complaint* request* "
     u"query file sort swift bic zip postcode* postal area flight train bus parcel package shipment "
     u"hash isbn ean barcode vat company registration plate nokia iphone samsung galaxy huawei "
     u"xiaomi android ios windows form section chapter page article promo voucher coupon gift "
     u"discount invite referral node slot index coin pixels employees number's ticker hotline QQ qq "
     u"shelf locker gate seat rack queue row aisle lot raffle lottery tid mid txid session batch "
     u"cheque catalogue item sku size steps kwh score level rank* followers views pairing calories "
     u"lawyer officer constable merchant conf rpc timeout license frame km kb mb gb dpi hz amount amounts sum price "
     u"prices balance total fee limit "
     u"hotel approval bonus status post dress country colour color source response unread waiting "
     u"list winner winning bank reward qr loyalty membership errors transactions confirmation ray "
     u"bill desk taxi cab sim 交易号 交易號 交易单号 订单 訂單 单号 單號 工单 流水 编号 編號 快递 快遞 "
     u"运单 運單 凭证 憑證 "
     u"发票 發票 票号 票號 工号 工號 区块 區塊 高度 版本 错误码 错误代码 错码 报错 報錯 客户号 会员 "
     u"會員 账号 賬號 帐号 帳號 账户 賬戶 帳戶 设备 設備 型号 型號 机型 序列 邮编 郵編 邮政 区号 "
     u"區號 门牌 門牌 房号 房號 房间 房間 航班 车次 車次 班次 合同 案号 案件 案 投诉 申请 申請 回执 "
     u"条码 條碼 条形 商户 商戶 微信号 微信號 编码 編碼 提取码 取件 取件码 邀请 邀請 优惠 優惠 券 "
     u"兑换 网点 訂房 代码 單 号线 工單 单据 案號 参考 终端 終端 格口 排队 排隊 号码牌 彩票 车牌 "
     u"車牌 警号 警號 胸牌 执照 執照 执业 抽奖 抽獎 步 分辨率 读数 讀數 排名 粉丝 座位 座 尺寸 货号 "
     u"貨號 批次 支票 保单 保單 学号 學號 户号 戶號 群号 群號 频道 頻道 端口 参考号 运费 条款 頁 页 "
     u"提示码 提示碼 金额 金額 余额 餘額 价格 價格 额度 額度 限额 限額 字第 第 包裹 票 排号 中奖 "
     u"错误 錯誤 异常 異常 车号 車號 工位 固件 分 瓦 股 赞 枪 少收 多收 储物柜 柜号 件号 请求 請求 预约 預約 "
     u"预约号 支行 信箱 门店 auth trace slip rrn arn utr sn po slippage shop branch agent warrant prize interest "
     u"mileage router meeting zoom conference pnr eta box pixel 会议 會議 会议号 會議號 基金 股票 里程 算力 步数 "
     u"粉丝数 航站楼 保单号 终端号 凭证号 住 高铁"},
    {Meaning::Telephone,
     u"phone mobile tel telephone call called calls rang ring ringing dial dialled hotline whatsapp "
     u"contact reach fax cell phoned dials dialing 电话 電話 手机 手機 热线 熱線 拨 撥 致电 来电 "
     u"來電 联系 聯繫 联络 聯絡 微信 打 分机 分機 回拨"},
    {Meaning::Money,
     u"paid pay pays amount* sum cost costs price* balance charge* spent spend fee fees limit "
     u"bought sold worth owe owed refund* deposit* withdrew withdraw* total usd eur gbp rmb cny hkd "
     u"dollar* pound* euro* yuan quid bill bills salary rent debit* credit* transfer* lost missing "
     u"took stole take points topup payment statement earn* profit* double* 元 块 塊 钱 錢 金额 "
     u"金額 余额 餘額 额度 額度 转 轉 花了 花 付了 付款 充 扣 到账 到賬 提现 提現 买 買 卖 賣 价 價 "
     u"工资 费 費 万 萬 取了 积分 積分 欠 借 刷了 存了 蚊 少了 赚 賺 收益 pension topped owes landed win won prize "
     u"deposit kept 押金 房租 租金 学费 學費 物业费 水费 电费 薪 奖励 獎勵 亏 虧 投 贷 貸 打赏 补 補 报销 红包 紅包"},
    {Meaning::Date, u"since until till year years born january february march april may june july august september "
                    u"october november december jan feb mar apr jun jul aug sep sept oct nov dec dated exp half "
                    u"quarter summer winter spring autumn retired o'clock am pm expires valid before after around "
                    u"monday tuesday wednesday thursday friday saturday sunday yesterday at on by during in ago "
                    u"later lands landing departs departing arrives arriving today tomorrow week weeks month months "
                    u"day days hour hours minutes mins 年 月 日 自 "
                    u"出生 届 有效期 从 從 点 點 分 凌晨 号 年前 以来 以來 前年 去年 今年 明年 上个月 周 星期 小时 "
                    u"小時 分钟 分鐘 noon midnight morning afternoon evening tonight lands board boarding arrive "
                    u"departure expiry landed clock gate 早上 上午 中午 下午 晚上 夜里 半夜 昨晚 飞机 高铁 航班"},
    {Meaning::Address, u"street road lane avenue flat apartment apt room floor tower building suite unit hotel "
                       u"village 路 街 楼 樓 室 栋 棟 大道 小区 小區 单元 单位 邮寄 幢 号楼 門牌"},
    {Meaning::Ending, u"ending ends end last tail ended finishing 尾号 尾號 末四 末4 后四 後四 尾数 末四碼 末四码 "
                      u"末四位 尾四 尾四位 后四位 後四位 后4位 末尾 "},
    {Meaning::Card, u"card cards visa mastercard amex debit credit 卡号 卡號 卡 银行卡 咭"},
    {Meaning::Bank,
     u"barclays santander hsbc natwest lloyds halifax monzo revolut starling chase citi citibank wells fargo "
     u"nationwide paypal alipay coinbase binance kraken metamask bank's 建行 工行 农行 農行 中行 招行 交行 邮政 郵政 "
     u"邮储 郵儲 浦发 浦發 民生 兴业 興業 中信 光大 平安 建设银行 工商银行 农业银行 招商银行 支付宝 支付寶 "
     u"微信支付 微信付款 存折 存摺 币安 幣安 欧易 火币"},
    {Meaning::Anybody, u"most common* everyone everybody such example never 都用 别用 別用 不要用 比如 例如 大家 全班 "
                       u"千万别"},
    {Meaning::Filler, u"the a an and or to of for that this these those then so but my your our its i you we not no "
                      u"yes too also only just as if than with without because when while which who what how even "
                      u"both neither either ok okay hi hello oh um well there here has have had do does did will "
                      u"would can could should must may might being am up out off over all each some any more very "
                      u"really still yet though although 的 了 吗 嗎 呢 吧 啊 和 跟 与 與 或 而 也 又 再 就 才 都 在 "
                      u"把 被 那 这 這 我 你 您 它"},
};

using Dictionary = QHash<QStringView, std::vector<Meaning>>;

struct Dictionaries
{
    Dictionary words;
    Dictionary stems;
};

Dictionaries readEntries()
{
    Dictionaries all;
    for (const Entry &entry : Entries) {
        for (const QStringView word : entry.words.split(u' ', Qt::SkipEmptyParts)) {
            const bool isStem = word.endsWith(u'*');
            (isStem ? all.stems[word.chopped(1)] : all.words[word]).push_back(entry.meaning);
        }
    }
    return all;
}

bool isHan(QChar unit)
{
    return unit.script() == QChar::Script_Han;
}

bool isLatin(QChar unit)
{
    return unit >= u'a' && unit <= u'z';
}

/// Nothing if the word has no meaning here.
const std::vector<Meaning> *meaningsOf(const Dictionaries &all, QStringView word)
{
    constexpr qsizetype ShortestStem = 3;
    constexpr qsizetype LongestStem = 16;
    if (const auto whole = all.words.constFind(word); whole != all.words.constEnd()) {
        return &whole.value();
    }
    for (qsizetype size = std::min(word.size(), LongestStem); size >= ShortestStem; --size) {
        if (const auto stem = all.stems.constFind(word.first(size)); stem != all.stems.constEnd()) {
            return &stem.value();
        }
    }
    return nullptr;
}

/// "Zip code", "bonus code", 优惠码: no secret.
void callCodesOfOthers(QStringView text, std::vector<Meant> &found)
{
    constexpr QStringView Codes = u" code codes pin pincode 码 碼 号码 號碼 ";
    qsizetype end = -1; // of the last name of something else
    for (Meant &meant : found) {
        const QString word = u' ' + text.sliced(meant.begin, meant.end - meant.begin).toString() + u' ';
        if (meant.meaning == Meaning::Other) {
            end = meant.end;
        } else if (meant.meaning == Meaning::Secret && meant.begin - end <= 1 && Codes.contains(word)) {
            meant.meaning = Meaning::Other;
        }
    }
}

} // namespace

std::vector<Meant> meaningsIn(const QString &even)
{
    static const Dictionaries all = readEntries();
    constexpr qsizetype LongestHan = 4;
    QString small = even;
    std::ranges::transform(even, small.begin(),
                           [](QChar unit) { return unit == u'’' ? QChar(u'\'') : unit.toLower(); });
    const QStringView text(small);
    std::vector<Meant> found;
    const auto add = [&found](qsizetype begin, qsizetype end, const std::vector<Meaning> &meanings) {
        for (const Meaning meaning : meanings) {
            found.push_back({begin, end, meaning});
        }
    };
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype begin = at;
        if (isLatin(text.at(at))) {
            while (at < text.size() && (isLatin(text.at(at)) ||
                                        (text.at(at) == u'\'' && at + 1 < text.size() && isLatin(text.at(at + 1))))) {
                ++at;
            }
            if (const auto *meanings = meaningsOf(all, text.sliced(begin, at - begin))) {
                add(begin, at, *meanings);
            }
            continue;
        }
        ++at;
        if (!isHan(text.at(begin))) {
            continue;
        }
        for (qsizetype size = std::min(LongestHan, text.size() - begin); size > 0; --size) {
            if (const auto word = all.words.constFind(text.sliced(begin, size)); word != all.words.constEnd()) {
                at = begin + size;
                add(begin, at, word.value());
                break;
            }
        }
    }
    callCodesOfOthers(text, found);
    return found;
}

} // namespace WalletSupport
