#include "core/redaction/commonwords.h"

#include "core/redaction/recoverywords.h"

#include <QRegularExpression>
#include <QSet>
#include <QString>

#include <algorithm>
#include <array>
#include <vector>

namespace WalletSupport {

namespace {

/// Of our articles, and of what else people tell: of four letters and more.
constexpr QStringView Words =
    u"abandoned abcd able abort about above abroad absolutely accept access accessibility accident accidental "
    u"according account accountant accused achieve across action activate activation active activity acts actually "
    u"added adding additional address adds admin administrator admit adult advance advert advertisement advice "
    u"advise advisor afar affected afford afraid after afternoon afterwards again against agency agent ages agree "
    u"aint airbnb airdrop airline airport aldi alert alike alipay alive allow allowance allways almost alone along "
    u"alot aloud already alright also altered although always amazing amazon ambulance amend american amex among "
    u"amount android anew anger angry animal anniversary announce announcement annoyed annoying annulled another "
    u"answer anti antivirus anybody anydesk anyhow anymore anyone anything anyway anywhere apart apartment "
    u"aplication apologies apologise apologize appalling apparently appeal appear apple application apply "
    u"appreciate approval approve approximately apps april arbitration aren arent argue argument arivng around "
    u"arrange arrest arrival arrive article artist asap asda ashamed aside asked asking asks asleep asset assist "
    u"assistant association assume attach attachments attack attempt attend attention attic attitude august aunt "
    u"auntie auth authenticator authorisation authorise authority authy auto autocorrect autofill automatic "
    u"automatically autopay autumn available avast avoid awaiting awake aware away awful babe baby back background "
    u"backpack backup badge bail bait balance bananas bank banknotes bankrupt bankruptcy banned banner barber "
    u"barclays barcode barely bargain barriers bars base basic basically basket bastard bathroom battery beach "
    u"bear beat beaten became because become bedroom beef been beep beer before beforehand began begged begging "
    u"begin begs begun behave behaviour behind being believe belong below bend beneath beneficiary benefit beside "
    u"best bets better betting between beyond bicycle bigger bike bill billion binance binder bingo biometric bird "
    u"birth birthday biscuits bitbox bitcoin bitfinex bitlocker bitstamp bitwarden black blame blank bless blimey "
    u"blind blink block blockchain bloke bloody blowing blue bluetooth blurred blurry bnpl board body bogus "
    u"boiling bolt bonuses booked booking boosting boring borrow boss both bothered bothering bottle bottom bought "
    u"bounced boxes boyfriend boys brain brand brave breach bread break breakfast breath breathe bridge brief "
    u"bright brilliant bring broke broken brother brought browse bruh brush bucket bucks budget bugs build "
    u"buildings built bulletin bully bunch bureau burger burglar buried burn burnt burst buses business bust busy "
    u"butter button buyer buying buys buzz bybit bypass cable cache cafe cake calendar call calm came camera "
    u"campus canada cancel cancellation cancer candle cane cannot cant capital caps capslock captcha card cardano "
    u"carddetials care careful careless carpet carrier carrots carry cars case cash cashapp cashier cashpoint "
    u"casino catch cats caught cause cautious ceased ceiling celebrate cellar cent centre certain certificate cfpb "
    u"chain chair chance change channel chap character charge chargeback charity chase chat chatbot cheap cheat "
    u"check checkbox checklist checkout cheers cheerz cheese cheque chess chicken child children china chip "
    u"chocolate choice choose chose chosen christmas chrome chromebook church circle citibank city claim clarify "
    u"class classmate clean clear clerk clever click clickable client climb clinic clipboard clock close closest "
    u"closure clothes cloud clue coach coat code coffee coin coinbase cold coldcard collapsed collapses colleague "
    u"collect collections collector college colour combination come comfortable comma command comment commission "
    u"common commonest community company compare compatible compensation complain complaint complane complete "
    u"complicated compromised computer comunity concern concert condition conection confess confident confirm "
    u"confirmation confused confuses confusing congestion connect connection conned consent consider console "
    u"constable constant consumer contact contactless contain content contest continue continuously contract "
    u"contrast control convenience convenient conversation conversion converted converting convince cookie cooking "
    u"cooperate cops copy copycat corecting corner correct cost costco couch could couldn count counterfeit "
    u"country countryside couple courier course court cousin cover coworker cracked crap crash crazy create "
    u"credentials credit creditor cricket cries crime criminal criptos crook cross cruise crying crypto "
    u"cryptocurrency cupboard curious currency current cursor curtain custodial custody custom daddy dads daft "
    u"daily damage damn danger dangerous dapp dare dark dashlane data date daughter dauhgter daylight days "
    u"deactivate dead deadline deaf deal dealt dear dearest death debit debt deceased deceived december decent "
    u"decide decline decrypt decryption deduct deduction deep default defective definitely defrauded delay delete "
    u"deliberately deliver deliveroo delivery demand dementia demo dentist deny department depend deposit depth "
    u"describe description desk desktop despair desperate despite destination destroyed detail detect detection "
    u"detective developer device dial dialog dialogue diary dictated dictates dictionary didn didnt died dies "
    u"diesel differ difference different difficult digit digital diners dinner direct director dirty disable "
    u"disagree disappear disappointed disclosed disconnect discontinued discord discount discover discuss disgrace "
    u"disgraceful disgusted disgusting dishes disney dispatch dispense display disposable dispute disputting "
    u"distracted disturb divorce doctor document does doesn dogecoin dogs doing dollar donate done dont door "
    u"doorbell dosent double doubt douyin down download downstairs downtime dozen draft drag drain drank drawer "
    u"drawn dreadful dream dress drew dried drink drive drop dropbox dropdown drove drunk dude dumb dumped dunno "
    u"duped duplicate duration during durng dyed dying each earlier early earmarked earn earnings ears easier "
    u"easily east easy eaten eating ebay edge edit effort eggs eight eighteen eighth eighty either elderly "
    u"electric electricity electron electronic electrum eleven eligible else elsewhere email embarrassed "
    u"embarrassing embassy emergency emoji employed employee employer empty enable encrypt encryption ended ending "
    u"endless ends engine enjoy enough ensured enter entire entitled entry envelope equal equipment erase eror "
    u"error escalate escape escrow esim especially estate ether ethereum ethernet euro europe european evasion "
    u"even evenings event eventually ever every everybody everyone everything everywhere evidence evil evri "
    u"ewallet exact exam example exceeded exceeds excel excellent except exception exchange excited excuse "
    u"executor exist exit exodus expect expedia expensive expert expire expiry explain explanation explorer export "
    u"express extension extra eyes eyesight face facebok facebook fact factor factory fail failure faint fair fake "
    u"fall fallen false familiar family famous faqs fargo fast fastest father fault favor favorite favour "
    u"favourite fdic fear feature february federal fedex feel fees feet fell fella fellow felt ferry fetch fewer "
    u"fiance fiancee field fifteen fifth fifty fight figure file filevault fill film filter final financial find "
    u"fine finger fingerprint finish fire firefox firewall firm first fits five fixed fixing flagged flash flat "
    u"flatmate flew flight float floor flour flower fluff flyer folded folder folk follow fone font food fool "
    u"foolish football forbidden force foreign forest forever forged forget forgive forgot forgoten forgotten fork "
    u"form formal format forth fortify fortnight fortnite fortunately forty forum forward found four fourteen "
    u"fourth france francs frankly fraud fraudster fraudulent freaking freaks free freeze freinds frequent fresh "
    u"friday fridge friend frightened frightening from front froze frozen fscs fuel full fully function fund "
    u"funeral funny furious furniture further fuss future gadget galaxy gamble game garage garden garmin gate "
    u"gather gave gcash gemini gems gender general generate generator generic gentleman gently genuine germany "
    u"gets getting giant gift gimme girl girlfriend give given glad glance glare glasses glitch glued gmail goes "
    u"going goldfish golf gone gonna good google gosh gotta government grab grandad grandchild grandchildren "
    u"granddad granddaughter grandfather grandkids grandma grandmother grandpa grandparents grandson granny "
    u"grateful gray great green greetings grew grey grievance groceries ground group grow grown guarantee guard "
    u"guess guest guide guilty guys hack hadn hadnt hairdresser half halfway halifax hallway halt halves hamster "
    u"hand handbag handle handmade handover handset handwriting hang happen happy hard hardware harm harmful "
    u"harmless hash hasn hasnt hate have haven head headset hear heard heart heavier heavy heck height heir held "
    u"hell hello help helpdesk helpful helpless helpline here hermes hers herself hesitate hidden hide high "
    u"highest highway hijacked hilarious himself hint hire history hiya hold hole holiday home homepage homework "
    u"honest honoured hoover hope hopefully horrible horse hospital host hostel hotel hotline hotmail hotspot hour "
    u"house household however hsbc huawei huge human humiliated humiliating hundred hung hungry huobi hurry hurt "
    u"husband hyphen iban icloud icon idea ideally identical identify identity idiot ignore illegal image imagine "
    u"imei imitated imitation imkey immediately import important impossible impostor imtoken inactive inactivity "
    u"inbox incident included includes incognito income incorrect indeed independent indoors infected infection "
    u"inform information inherit inheritance inheritence initial initiated injured injury innocent input inquiry "
    u"insane insert inside insist insolvent inspector instagram install instalment instant instead instruct "
    u"instruction insufficient insuficient insurance insured insurer insures intend intercepted interest "
    u"international internet interpol interrupted into intro intruder invalid invent invest investigate "
    u"investigation investigator investment invite invoice involved ipad iphone island isnt issue item itll itself "
    u"jacket jail jammed january japan jealous jingdong join joint joke journey json judge july jump june junk "
    u"just kaspersky keep keepass keepassxc kenya kept kettle keyboard keychain keyed keylogger keyring keys "
    u"keystone keystore kick kidding kiddo kids kill kind kinda kiosk kitchen kitten klarna knew knock know "
    u"knowledge known kraken kucoin label lack ladder lady laid lake lamp land landlady landline landlord language "
    u"laptop large last lastpass late latest laugh launch laundering laundry lawyer lazy lead leaflet leak learn "
    u"learnt least leave lecturer ledger left legal legit legitimate lemme lend length lent less lesson lets "
    u"letter letterbox letting level liable liar library licence license lidl lied lies life lift light lightning "
    u"like likeliest limbo limit limitation limt line link linkedin linux lips liquidation list listen litecoin "
    u"literally little live liveness livid lloyds load loan lobby local locate locations lock locksmith lodge "
    u"logged logging login logo logon logout lone long longest look lookalike lookup loop lorry lose loss lost "
    u"lots lottery loud lounge love lower lowercase lowest luck luckily lucky luggage lunch lyft lying macbook "
    u"machine made maestro magazine magic maiden mail mailbox main mainland maintenance major make male malicious "
    u"malware malwarebytes managed manager mandate mandatory manual manufacturer many march mark market "
    u"marketplace markup marry massive master mastercard match mate matter maximum maybe mcafee mcdonalds meal "
    u"mean meant meantime meanwhile measure media medicine meet meituan member membership memo memorable memorise "
    u"memory mental mention menu merchant merely merge mess message messenger metal metamask meter method metro "
    u"microphone microsoft middle midnight might migrate milk million mind mine minecraft mini minimum minor mint "
    u"minus minute mirror mislaid mismatch misplaced miss misspelled misspelt mistake mistaken mistyped mixed "
    u"mnemonic mobile mode model modem moderator modern modify moment moms monday money monitored monitoring month "
    u"monzo mood more morning moron mortgage most motel mother motorbike motorola motorway mount mountains mouse "
    u"mouth move movements movie much muddled mugged mule multiline multiple mummy mums museum music must myself "
    u"mysterious mystery name nano nasty national nationality nationwide native natural nature natwest near nearby "
    u"nearest neat necessary neck need needful needn neighbor neighbour neither nephew nervous netflix network "
    u"never newest news newspaper next nice nicked nickname niece night nightmare nineteen ninety nintendo ninth "
    u"nobody noise nokia nonce none nonsense noodles noon normal north norton nose nosignal notary note notebook "
    u"notepad nothing notice notification notify novel november nowhere null numb numbered numeral numeric nurse "
    u"obey object obtain obvious occur october offence offer office official offline ofical often older oldest "
    u"ombudsman once onedrive onekey onepassword ones onions online only onto open opera operate operation "
    u"operator opinion opposite option optional oranges order ordinary organise origin original orign other "
    u"otherwise ought ours ourselves outage outcome outdated outdoors outlook outside oven over overdraft overdue "
    u"overloaded overlooked overnight overpaid overseas oversees overview owed owes owned owner ownership owns "
    u"package packed page paid pain painful pair panel panic panicked panicking paper paperwork paragraph parcel "
    u"parent parental park part particular partner party pass passcode passkey passphrase passport passwd password "
    u"passwrd past pasta paste pasword pathetic patience patient pattern pause pavement payday payed payee payer "
    u"paying payment payout paypal pays payslip paytm peace peak peek penalty pencil pending pennies pension "
    u"people percent percentage perfect perhaps period periodic permanent permission permit person personal petrol "
    u"pets phantom pharmacy phished phishing phone phoney photo photograph phrase phrasings physical pick "
    u"pickpocket picture piece pills pinched pincode pinduoduo pinned pins pixel pizza place plain plan plane "
    u"plant plastic plate platform play playstation please plenty plug plumber plus pocket point poisoning poland "
    u"police policeman policewoman polite polkadot poor popped popping pops popular popup pork portal ported "
    u"portugal poses posible possible possibly post postbox postcode postit postman postponed potatoes pound pour "
    u"power practice preasure precaution precisely predict prefer premium prepaid prepare present press pressure "
    u"pretend pretty prevent previous price priest prime print prison privacy private prize probably probate "
    u"problem procedure process produce product profile profit program progress promise prompt proof proper "
    u"property protect protection protective proud prove provide public publisher pull pump punctuation pupil "
    u"puppy purchase purpose purse push puts putting puzzle qualify quality quarter question questionnaire queue "
    u"quick quicksupport quiet quikly quishing quit quite quora quote rabbit rabby radio raffle rain raise random "
    u"rang ransomware rare rate rather reach react reactivate read readable ready real realise realize reason "
    u"reasonable reboot recall receipt receive recent reception recharge recieve recipient reclaim recognise "
    u"recognize recommend reconnecting record recover recovery recurring recycled reddit redirect reduce reel "
    u"refer reference refill reflected refresh refund refundable refusal refuse regain regards register "
    u"registration regret regular regulation regulator reimbursed reimbursement reinstall reissued reject "
    u"rejection relate relative release reliable relief relink reload rely remain remark remember remind "
    u"remittance remmeber remote removal remove renew renewal rent reopen repaid repair repay repaymant repayment "
    u"repeat repeatedly replace replacement reply report request require requirement rescue resend resent reserved "
    u"reset residence resident resolve respond response responsible rest restart restaurant restore restrict "
    u"restriction result retained retired retrieval retrieve retry return reusable reuse reveal reverse reverted "
    u"review revoke revolut rewrite rice rich ridden ridiculous right ring ripped ripple risk risky river road "
    u"roaming robbed robber robbery roblox robot robux rogue role rolling romance room roommate root rough round "
    u"router routine royal rubbed rubbish rucksack rude rugby ruin rule rung running runs rupees rush sadly safari "
    u"safe safeguarded safeguarding safeguards safepal safest safety said sainsburys sake salary sale salmon same "
    u"samsung sandwich santander satisfied saturday sausages save savings saying says scam scan scare scary scene "
    u"scheduled school scissors scooter score scrambled scrap scratch screen screenshot scribbled scroll seal "
    u"search seat second secret secretary section secure security seed seedphrase seeing seem seen sees seldom "
    u"select self selfie sell send senior sense sensitive sent sentence sepa separate september sergeant serious "
    u"serve service session sets setting settle settlement setup seven seventeen seventh seventy several shake "
    u"shaky shall shame share sharp shaved shaving shed sheet shelf sheriff shes shift ship shipment shock shop "
    u"short shot should shouldn shouted shouting show shown shrink shut sick side sight sign signal signature "
    u"signin signup silence silent silly similar simple simply since sincerely single sirs sister site sits "
    u"sitting situation sixteen sixth sixty size skimmed skins skip skype slack sleep slept slider slight slip "
    u"slow small smart smartphone smell smile smscode snail snatched sneaky snow sobbing soccer social socket sofa "
    u"solana sold solicitor solid solution solve some somebody somehow someone something sometimes somewhere song "
    u"soon sorry sort sorta sought soul sound soup source south space spain spam spare speak special specific "
    u"spectacles sped speed speek spell spelt spend spent spider spin spite split spoke spoken spot spotify spouse "
    u"spread spreadsheet spring spying spyware square stablecoins staff stage stairs stamp stand standard star "
    u"starbucks stare starling start state statement station status stay steal steam steel step stick sticky still "
    u"stole stolen stone stood stop storage store storm story straight strange strawberries stream street strength "
    u"stress strict string strip stripe stroke strong struggle strung stuck student study stuff stupid style "
    u"subject submit subscription subscripton substitute succeeds success successful such sudden suffer sufficient "
    u"sugar suggest suggestion suit suitcase summary summer sums sunday sunny supermarket supervises supervisor "
    u"suport supper supply support suppose surcharge sure surf surface surgeon surgery surname surplus surprise "
    u"survey survive suspect suspended suspension suspicious swallowed swamped swap swear sweeper sweet swift "
    u"swindler switch swore sworn symbol sync system table tablet take taken takeover talk tall tampered taobao "
    u"tapped tapping taps target task taste taught taxes taxi teach team teamviewer tear tech technical teenager "
    u"telegram telephone television tell temp template temporarily temporary tempted tenant tend tennis tenth term "
    u"terminal terminate termination terrible terrified tesco test tether text thailand than thank thankful thankx "
    u"thankyou thanx that theatre theft their them themselves then there therefore these they theyll theyre theyve "
    u"thick thief thieves thing think third thirteen thirty this those though thought thousand thread threat "
    u"threaten three threw thrice through throughout throw throwaway thrown thumb thunder thursday tick tickbox "
    u"ticket tied tight tiktok till time timeout tiny tipped tips tired title tmrw toaster today toddler together "
    u"toggle toilet token tokenpocket told toll tomato tomorrow tone tongue tonight tonite took tool topic topped "
    u"topping topup torch torn tortoise total touch touchles tough toughen tourist toward town toys trace track "
    u"trade tradition traffic train tram transaction transfer transit translate trap trash travel treat treatment "
    u"tree trembling trezor trial trick tried tries triggered trip trojan trolley tron trouble truck true truly "
    u"trust trustwallet trustworthy truth truthfully trying trys tuesday tuition tunnel turn tweet twelve twenty "
    u"twice twins twiter twitter twofold txid type typo uber ubuntu ugly unable unapproved unauthorised "
    u"unauthorized unavailable unblock unboxing uncertain unchanged unclaimed uncle unclear unconfirmed undefined "
    u"under underage underneath understand understood undo undone uneasy unexpected unexplained unfamiliar "
    u"unfinished unfortunately unfreeze unhappy uniform uninstall unintended uninvited union unionpay unique "
    u"university unknown unless unlike unlimited unlink unlock unluckily unpacked unpaid unplug unreachable "
    u"unreadable unrecognised unrequested unsafe unsend unsubscribed unsuccesful unsuccessful unsupported unsure "
    u"until untouched unusable unused unusual unverified unwanted update upgrade upload upon upper uppercase upset "
    u"upside upstairs urge urgently usable usage usdc usdt used useful useless user username uses using usual "
    u"utterly vague vain valid validation valuable value vanish various vault venmo verification verify version "
    u"versus very vicar victim video view village virtual virus visa visible vision visit visitors visual voice "
    u"voucher vowel wages wait waitress wake walk wall wallet walmart wanna want ward wardrobe warm warn warnings "
    u"warrant washing wasn wasnt wasted watch water watermark ways weak weaken wealth wear weary weather webpage "
    u"website wechat wedding wednesday week weekend weibo weigh weight weird weixin welcome well went were west "
    u"western weve what whatever whatsapp wheel wheelchair when whenever where wherever whether which whichever "
    u"while whilst whisper white whoever whole wholesaler whom whose wide widow width wife wifi wify will window "
    u"windscreen windy wine winnings winter wipe wire wireless wise wish with withdraw withdrawal withdrawn "
    u"withdrew withheld within without wlan woke woman women wonder wont word wore work world worry worse worst "
    u"worth worthless would wouldn wound write written wrong wrote xbox xiaomi yahoo yday yeah year yell yellow "
    u"yesterday youd youll young your youre yourself youtube youve yuan yubikey zelle zero zoom ";

/// Shorter ones, as they stand within joined words.
constexpr QStringView ShortWords =
    u" a i an am at be by do go he if in is it me my no of ok on or so to up us we the and are big boy bye can cat dad "
    u"did dog eat for fun get god had has her him his hot how let man mom mum new not now off old one our out red sea "
    u"see she son sun ten too top two was way who why win yes you ";

constexpr qsizetype Shortest = 4;

const QSet<QStringView> &words()
{
    static const QSet<QStringView> all = [] {
        QSet<QStringView> result;
        for (const QStringView word : Words.split(u' ', Qt::SkipEmptyParts)) {
            result.insert(word);
        }
        return result;
    }();
    return all;
}

struct Ending
{
    QStringView ending;
    QStringView instead;
};

/// What forms of a word end with.
constexpr std::array<Ending, 14> Endings = {{{u"s", u""},
                                             {u"es", u""},
                                             {u"ies", u"y"},
                                             {u"ed", u""},
                                             {u"ed", u"e"},
                                             {u"ied", u"y"},
                                             {u"ing", u""},
                                             {u"ing", u"e"},
                                             {u"er", u""},
                                             {u"er", u"e"},
                                             {u"ers", u""},
                                             {u"ers", u"e"},
                                             {u"ly", u""},
                                             {u"nt", u""}}};

bool isCommon(QStringView word)
{
    if (words().contains(word)) {
        return true;
    }
    return std::ranges::any_of(Endings, [word](const Ending &ending) {
        if (!word.endsWith(ending.ending) || word.size() < Shortest + ending.ending.size() - 1) {
            return false;
        }
        const QStringView stem = word.chopped(ending.ending.size());
        const bool isDoubled = stem.size() > Shortest && stem.back() == stem.at(stem.size() - 2);
        const QString whole = stem.toString().append(ending.instead);
        return words().contains(whole) || (isDoubled && words().contains(stem.chopped(1)));
    });
}

/// What stays of a word when vowels and doubled letters are mistaken: rcv of "recieve".
QString skeletonOf(QStringView word)
{
    QString skeleton;
    for (const QChar unit : word) {
        if (!QStringView(u"aeiouy").contains(unit) && !skeleton.endsWith(unit)) {
            skeleton += unit;
        }
    }
    return skeleton;
}

/// Written by its sound, or hurriedly.
bool isMisspelt(const QString &word)
{
    constexpr qsizetype ShortestSkeleton = 3;
    static const QSet<QString> all = [] {
        QSet<QString> result;
        for (const QStringView known : words()) {
            for (const char16_t *ending : {u"", u"s", u"d", u"ng"}) {
                result.insert(skeletonOf(QString(known.toString() + QString::fromUtf16(ending))));
            }
        }
        return result;
    }();
    const QString skeleton = skeletonOf(word);
    return skeleton.size() >= ShortestSkeleton && all.contains(skeleton);
}

/// Two words or more, of which one at least is not short.
bool isJoined(const QString &word)
{
    constexpr qsizetype Longest = 14;
    constexpr std::size_t None = 99;
    // How few words make up what stands before each place.
    std::vector<std::size_t> fewest(static_cast<std::size_t>(word.size()) + 1, None);
    fewest.front() = 0;
    for (qsizetype end = 1; end <= word.size(); ++end) {
        for (qsizetype begin = std::max<qsizetype>(0, end - Longest); begin < end; ++begin) {
            const QString part = word.sliced(begin, end - begin);
            const std::size_t count = fewest[static_cast<std::size_t>(begin)] + 1;
            const bool isWord =
                part.size() >= Shortest ? isCommon(part) : ShortWords.contains(QString(u' ' + part + u' '));
            if (isWord && count < fewest[static_cast<std::size_t>(end)]) {
                fewest[static_cast<std::size_t>(end)] = count;
            }
        }
    }
    constexpr qsizetype LettersPerWord = 3;
    return fewest.back() < None && static_cast<qsizetype>(fewest.back()) * LettersPerWord <= word.size();
}

/// Only words of one's own language end so.
bool isDerived(const QString &word)
{
    static const QRegularExpression ending(QStringLiteral(
        "[a-z]{3}(?:[st]ions?|ments?|ness|[ai]bl[ey]|ally|ity|ities|[ae]n[ct]es?|i?ous(?:ly)?|ical|ized?|"
        "ised?|ships?|wards?|less|fully?|isms?|ists?|olog(?:y|ies|ist)|ings)\\z"));
    return ending.match(word).hasMatch();
}

bool isPinyin(const QString &word)
{
    static const QRegularExpression syllables(
        QStringLiteral("\\A(?:(?:[bpmf](?:a|o|ai|ei|ao|ou|an|en|ang|eng|i|iao|ie|iu|ian|in|ing|u)|"
                       "[dt](?:a|e|ai|ei|ao|ou|an|ang|eng|ong|i|iao|ie|iu|ian|ing|u|uo|ui|uan|un)|"
                       "[nl](?:a|e|ai|ei|ao|ou|an|en|ang|eng|ong|i|ia|iao|ie|iu|ian|in|iang|ing|u|uo|uan|un|v|ve|ue)|"
                       "(?:[gkh]|[zc]h?|sh?)(?:a|e|ai|ei|ao|ou|an|en|ang|eng|ong|u|ua|uo|uai|ui|uan|un|uang|i)|"
                       "r(?:e|ao|ou|an|en|ang|eng|ong|i|u|uo|ui|uan|un)|"
                       "[jqx](?:i|ia|iao|ie|iu|ian|in|iang|ing|iong|u|ue|uan|un)|"
                       "y(?:a|e|ao|ou|an|ang|ong|i|in|ing|u|ue|uan|un)|w(?:a|o|ai|ei|an|en|ang|eng|u)|"
                       "a|e|o|ai|ei|ao|ou|an|en|ang|er)){2,16}\\z"));
    return syllables.match(word).hasMatch();
}

} // namespace

WordKind kindOfWord(QStringView word)
{
    const QString small = word.toString().toLower();
    if (isCommon(small)) {
        return WordKind::Common;
    }
    if (recoveryListsWith(small) != 0) {
        return WordKind::Listed;
    }
    if (isDerived(small)) {
        return WordKind::Derived;
    }
    if (isPinyin(small)) {
        return WordKind::Pinyin;
    }
    if (isJoined(small)) {
        return WordKind::Joined;
    }
    return isMisspelt(small) ? WordKind::Misspelt : WordKind::Rare;
}

} // namespace WalletSupport
