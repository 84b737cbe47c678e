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
    u"advise advisor afar affected afford afraid africa after afternoon afterwards again against agency agent ages "
    u"agree aint airbnb airdrop airline airport aldi alert alike alipay alive allow allowance allways almost alone "
    u"along alot aloud already alright also altered although always amazing amazon ambulance amend america "
    u"american amex among amount amsterdam android anew anger angry animal anniversary announce announcement "
    u"annoyed annoying annulled another answer anti antivirus anybody anydesk anyhow anymore anyone anything "
    u"anyway anywhere apart apartment aplication apologies apologise apologize appalling apparently appeal appear "
    u"apple application apply appreciate approval approve approximately apps april arabic arbitration aren arent "
    u"argue argument arivng around arrange arrest arrival arrive article artist asap asda ashamed asia asian aside "
    u"asked asking asks asleep asset assist assistant association assume asterisk athens attach attachments attack "
    u"attempt attend attention attic attitude august aunt auntie australia austria auth authenticator "
    u"authorisation authorise authority authy auto autocorrect autofill automatic automatically autopay autosave "
    u"autosaved autumn available avast avoid awaiting awake aware away awful babe baby back background backpack "
    u"backup badge bail bait balance bananas bangkok bank banknotes bankrupt bankruptcy banned banner barber "
    u"barclays barcode barely bargain barriers bars base basic basically basket bastard bathroom battery beach "
    u"bear beat beaten became because become bedroom beef been beep beer before beforehand began begged begging "
    u"begin begs begun behave behaviour behind beijing being belgium believe belong below bend beneath beneficiary "
    u"benefit berlin beside best bets better betting between beyond bicycle bigger bike bill billion binance "
    u"binder bingo biometric bird birmingham birth birthday biscuits bitbox bitcoin bitfinex bitlocker bitstamp "
    u"bitwarden black blame blank bless blimey blind blink block blockchain bloke bloody blowing blue bluetooth "
    u"blurred blurry bnpl board body bogus boiling bolt bonuses booked booking boosting boring borrow boss boston "
    u"both bothered bothering bottle bottom bought bounced boxes boyfriend boys bracket brackets brain brand brave "
    u"brazil breach bread break breakfast breath breathe bridge brief bright brilliant bring britain british broke "
    u"broken brother brought browse bruh brush brussels bucket bucks budget bugs build buildings built bulgaria "
    u"bulletin bully bunch bureau burger burglar buried burn burnt burst buses business bust busy butter button "
    u"buyer buying buys buzz bybit bypass cable cache cafe cake calendar california call calm came camera campus "
    u"canada cancel cancellation cancer candle cane cannot cant cantonese capital caps capslock captcha card "
    u"cardano carddetials care careful careless carpet carrier carrots carry cars case cash cashapp cashier "
    u"cashpoint casino catch cats caught cause cautious ceased ceiling celebrate cellar cent centre certain "
    u"certificate cfpb chain chair chance change channel chap character charge chargeback charity chase chat "
    u"chatbot cheap cheat check checkbox checklist checkout cheers cheerz cheese cheque chess chicago chicken "
    u"child children chile china chinese chip chocolate choice choose chose chosen christmas chrome chromebook "
    u"church circle citibank city claim clarify class classmate clean clear clerk clever click clickable client "
    u"climb clinic clipboard clock close closest closure clothes cloud clue coach coat code coffee coin coinbase "
    u"cold coldcard collapsed collapses colleague collect collections collector college colombia colour "
    u"combination come comfortable comma command commas comment commission common commonest community company "
    u"compare compatible compensation complain complaint complane complete complicated compromised computer "
    u"comunity concern concert condition conection confess confident confirm confirmation confused confuses "
    u"confusing congestion connect connection conned consent consider console constable constant consumer contact "
    u"contactless contain content contest continue continuously contract contrast control convenience convenient "
    u"conversation conversion converted converting convince cookie cooking cooperate cops copy copycat corecting "
    u"corner correct cost costco couch could couldn count counterfeit country countryside couple courier course "
    u"court cousin cover coworker cracked crap crash crazy create credentials credit creditor cricket cries crime "
    u"criminal criptos croatia crook cross cruise crying crypto cryptocurrency cupboard curious currency current "
    u"cursor curtain custodial custody custom cyprus czech daddy dads daft daily damage damn danger dangerous dapp "
    u"dare dark dash dashes dashlane data date daughter dauhgter daylight days deactivate dead deadline deaf deal "
    u"dealt dear dearest death debit debt deceased deceived december decent decide decline decrypt decryption "
    u"deduct deduction deep default defective definitely defrauded delay delete delhi deliberately deliver "
    u"deliveroo delivery demand dementia demo denmark dentist deny department depend deposit depth describe "
    u"description desk desktop despair desperate despite destination destroyed detail detect detection detective "
    u"developer device dial dialog dialogue diary dictated dictates dictionary didn didnt died dies diesel differ "
    u"difference different difficult digit digital diners dinner direct direction director dirty disable disagree "
    u"disappear disappointed disclosed disconnect discontinued discord discount discover discuss disgrace "
    u"disgraceful disgusted disgusting dishes disney dispatch dispense display disposable dispute disputting "
    u"distracted disturb divorce doctor document does doesn dogecoin dogs doing dollar donate done dont door "
    u"doorbell dosent double doubt douyin down download downstairs downtime dozen draft drag drain drank drawer "
    u"drawn dreadful dream dress drew dried drink drive drop dropbox dropdown drove drunk dubai dublin dude dumb "
    u"dumped dunno duped duplicate duration during durng dyed dying each earlier early earmarked earn earnings "
    u"ears easier easily east easy eaten eating ebay edge edinburgh edit effort eggs egypt eight eighteen eighth "
    u"eighty either elderly electric electricity electron electronic electrum eleven eligible else elsewhere email "
    u"embarrassed embarrassing embassy emergency emoji employed employee employer empty enable encrypt encryption "
    u"ended ending endless ends engine england english enjoy enough ensured enter entire entitled entry envelope "
    u"equal equipment erase eror error escalate escape escrow esim especially estate estonia ether ethereum "
    u"ethernet euro europe european evasion even evenings event eventually ever every everybody everyone "
    u"everything everywhere evidence evil evri ewallet exact exam example exceeded exceeds excel excellent except "
    u"exception exchange excited excuse executor exist exit exodus expect expedia expensive expert expire expiry "
    u"explain explanation explorer export express extension extra eyes eyesight face facebok facebook fact factor "
    u"factory fail failure faint fair fake fall fallen false familiar family famous faqs fargo fast fastest father "
    u"fault favor favorite favour favourite fdic fear feature february federal fedex feel fees feet fell fella "
    u"fellow felt ferry fetch fewer fiance fiancee field fifteen fifth fifty fight figure file filevault fill film "
    u"filter final financial find fine finger fingerprint finish finland fire firefox firewall firm first fits "
    u"five fixed fixing flagged flash flat flatmate flew flight float floor florida flour flower fluff flyer "
    u"folded folder folk follow fone font food fool foolish football forbidden force foreign forest forever forged "
    u"forget forgive forgot forgoten forgotten fork form formal format forth fortify fortnight fortnite "
    u"fortunately forty forum forward found four fourteen fourth france francs frankly fraud fraudster fraudulent "
    u"freaking freaks free freeze freinds french frequent fresh friday fridge friend frightened frightening from "
    u"front froze frozen fscs fuel full fully function fund funeral funny furious furniture further fuss future "
    u"gadget galaxy gamble game garage garden garmin gate gateway gather gave gcash gemini gems gender general "
    u"generate generator generic geneva gentleman gently genuine german germany gets getting ghana giant gift "
    u"gimme girl girlfriend give given glad glance glare glasgow glasses glitch glued gmail goes going goldfish "
    u"golf gone gonna good google gosh gotta government grab grandad grandchild grandchildren granddad "
    u"granddaughter grandfather grandkids grandma grandmother grandpa grandparents grandson granny grateful gray "
    u"great greece greek green greetings grew grey grievance groceries ground group grow grown guarantee guard "
    u"guess guest guide guilty guys hack hadn hadnt hairdresser half halfway halifax hallway halt halves hamster "
    u"hand handbag handle handmade handover handset handwriting hang happen happy hard hardware harm harmful "
    u"harmless hash hasn hasnt hate have haven head headset hear heard heart heavier heavy heck height heir held "
    u"hell hello help helpdesk helpful helpless helpline here hermes hers herself hesitate hidden hide high "
    u"highest highway hijacked hilarious himself hindi hint hire history hiya hold hole holiday home homepage "
    u"homework honest hongkong honoured hoover hope hopefully horrible horse hospital host hostel hotel hotline "
    u"hotmail hotspot hour house household however hsbc html http https huawei huge human humiliated humiliating "
    u"hundred hung hungary hungry huobi hurry hurt husband hyphen hyphens iban iceland icloud icon idea ideally "
    u"identical identify identity idiot ignore illegal image imagine imei imitated imitation imkey immediately "
    u"import important impossible impostor imtoken inactive inactivity inbox incident included includes incognito "
    u"income incorrect indeed independent india indian indonesia indoors infected infection inform information "
    u"inherit inheritance inheritence initial initiated injured injury innocent input inquiry insane insert inside "
    u"insist insolvent inspector instagram install instalment instant instead instruct instruction insufficient "
    u"insuficient insurance insured insurer insures intend intercepted interest international internet interpol "
    u"interrupted into intro intruder invalid invent invest investigate investigation investigator investment "
    u"invite invoice involved ipad iphone iran iraq ireland irish island isnt israel issue istanbul italian italy "
    u"item itll itself jacket jail jakarta jamaica jammed january japan japanese jealous jingdong join joint joke "
    u"jordan journey json judge july jump june junk just kaspersky keep keepass keepassxc kenya kept kettle "
    u"keyboard keychain keyed keylogger keyring keys keystone keystore kick kidding kiddo kids kill kind kinda "
    u"kiosk kitchen kitten klarna knew knock know knowledge known korea korean kraken kucoin kuwait label lack "
    u"ladder lady lagos laid lake lamp land landlady landline landlord language laptop large last lastpass late "
    u"latest latvia laugh launch laundering laundry lawyer lazy lead leaflet leak learn learnt least leave lebanon "
    u"lecturer ledger left legal legit legitimate lemme lend length lent less lesson lets letter letterbox letting "
    u"level liable liar library licence license lidl lied lies life lift light lightning like likeliest limbo "
    u"limit limitation limt line link linkedin linux lips liquidation lisbon list listen litecoin literally little "
    u"live liveness livid lloyds load loan lobby local locate locations lock locksmith lodge lodger logged logging "
    u"login logo logon logout london lone long longest look lookalike lookup loop lorry lose loss lost lots "
    u"lottery loud lounge love lower lowercase lowest luck luckily lucky luggage lunch lyft lying macbook machine "
    u"made madrid maestro magazine magic maiden mail mailbox main mainland maintenance major make malaysia male "
    u"malicious malta malware malwarebytes managed manager manchester mandarin mandate mandatory manila manual "
    u"manufacturer many march mark market marketplace markup marry massive master mastercard match mate matter "
    u"maximum maybe mcafee mcdonalds meal mean meant meantime meanwhile measure media medicine meet meituan member "
    u"membership memo memorable memorise memory mental mention menu merchant merely merge mess message messenger "
    u"metal metamask meter method metro mexico microphone microsoft middle midnight might migrate milk million "
    u"mind mine minecraft mini minimum minor mint minus minute mirror mislaid mismatch misplaced miss misspelled "
    u"misspelt mistake mistaken mistyped mixed mnemonic mobile mode model modem moderator modern modify moment "
    u"moms monday money monitored monitoring month monzo mood more morning morocco moron mortgage moscow most "
    u"motel mother motorbike motorola motorway mount mountains mouse mouth move movements movie much muddled "
    u"mugged mule multiline multiple mumbai mummy mums museum music must myself mysterious mystery nairobi name "
    u"nano nasty national nationality nationwide native natural nature natwest near nearby nearest neat necessary "
    u"neck need needful needn neighbor neighbour neither nepal nephew nervous netflix netherlands network never "
    u"newest news newspaper next nice nicked nickname niece nigeria night nightmare nineteen ninety nintendo ninth "
    u"nobody noise nokia nonce none nonsense noodles noon normal north norton norway nose nosignal notary note "
    u"notebook notepad nothing notice notification notify novel november nowhere null numb numbered numeral "
    u"numeric nurse obey object obtain obvious occur october offence offer office official offline ofical often "
    u"older oldest ombudsman once onedrive onekey onepassword ones onions online only onto open opera operate "
    u"operation operator opinion opposite option optional oranges order ordinary organise origin original orign "
    u"other otherwise ought ours ourselves outage outcome outdated outdoors outlook outside oven over overdraft "
    u"overdue overloaded overlooked overnight overpaid overseas oversees overview owed owes owned owner ownership "
    u"owns package packed page paid pain painful pair pakistan panama panel panic panicked panicking paper "
    u"paperwork paragraph parcel parent parental paris park part particular partner party pass passcode passkey "
    u"passphrase passport passwd password passwrd past pasta paste pasword pathetic patience patient pattern pause "
    u"pavement payday payed payee payer paying payment payout paypal pays payslip paytm peace peak peek penalty "
    u"pencil pending pennies pension people percent percentage perfect perhaps period periodic permanent "
    u"permission permit person personal peru petrol pets phantom pharmacy philippines phished phishing phone "
    u"phoney photo photograph phrase phrasings physical pick pickpocket picture piece pills pinched pincode "
    u"pinduoduo pinned pins pixel pizza place plain plan plane plant plastic plate platform play playstation "
    u"please plenty plug plumber plus pocket point poisoning poland police policeman policewoman polish polite "
    u"polkadot poor popped popping pops popular popup pork portal ported portugal poses posible possible possibly "
    u"post postbox postcode postit postman postponed potatoes pound pour power practice preasure precaution "
    u"precisely predict prefer premium prepaid prepare present press pressure pretend pretty prevent previous "
    u"price priest prime print prison privacy private prize probably probate problem procedure process produce "
    u"product profile profit program progress promise prompt proof proper property protect protection protective "
    u"proud prove provide proxy public publisher pull pump punctuation pupil puppy purchase purpose purse push "
    u"puts putting puzzle qatar qualify quality quarter question questionnaire queue quick quicksupport quiet "
    u"quikly quishing quit quite quora quote rabbit rabby radio raffle rain raise random rang ransomware rare rate "
    u"rather reach react reactivate read readable ready real realise realize reason reasonable reboot recall "
    u"receipt receive recent reception recharge recieve recipient reclaim recognise recognize recommend "
    u"reconnecting record recover recovery recurring recycled reddit redirect reduce reel refer reference refill "
    u"reflected refresh refund refundable refusal refuse regain regards register registration regret regular "
    u"regulation regulator reimbursed reimbursement reinstall reissued reject rejection relate relative release "
    u"reliable relief relink reload rely remain remark remember remind remittance remmeber remote removal remove "
    u"renew renewal rent reopen repaid repair repay repaymant repayment repeat repeatedly replace replacement "
    u"reply report request require requirement rescue resend resent reserved reset residence resident resolve "
    u"respond response responsible rest restart restaurant restore restrict restriction result retained retired "
    u"retrieval retrieve retry return reusable reuse reveal reverse reverted review revoke revolut rewrite rice "
    u"rich ridden ridiculous right ring ripped ripple risk risky river road roaming robbed robber robbery roblox "
    u"robot robux rogue role rolling romance romania rome room roommate root rough round router routine royal "
    u"rubbed rubbish rucksack rude rugby ruin rule rung running runs rupees rush russia russian sadly safari safe "
    u"safeguarded safeguarding safeguards safepal safest safety said sainsburys sake salary sale salmon same "
    u"samsung sandwich santander satisfied saturday sausages save savings saying says scam scan scare scary scene "
    u"scheduled school scissors scooter score scotland scottish scrambled scrap scratch screen screenshot "
    u"scribbled scroll seal search seat second secret secretary section secure security seed seedphrase seeing "
    u"seem seen sees seldom select self selfie sell send senior sense sensitive sent sentence seoul sepa separate "
    u"september serbia sergeant serious serve server service session sets setting settle settlement setup seven "
    u"seventeen seventh seventy several shake shaky shall shame share sharp shaved shaving shed sheet shelf "
    u"sheriff shes shift ship shipment shock shop short shot should shouldn shouted shouting show shown shrink "
    u"shut sick side sigh sight sign signal signature signin signup silence silent silly similar simple simply "
    u"since sincerely singapore single sirs sister site sits sitting situation sixteen sixth sixty size skimmed "
    u"skins skip skype slack slash sleep slept slider slight slip slovakia slovenia slow small smart smartphone "
    u"smell smile smscode snail snatched sneaky snow sobbing soccer social socket sofa solana sold solicitor solid "
    u"solution solve some somebody somehow someone something sometimes somewhere song soon sorry sort sorta sought "
    u"soul sound soup source south space spain spam spanish spare speak special specific spectacles sped speed "
    u"speek spell spelt spend spent spider spin spite split spoke spoken spot spotify spouse spread spreadsheet "
    u"spring spying spyware square stablecoins staff stage stairs stamp stand standard star starbucks stare "
    u"starling start state statement station status stay steal steam steel step stick sticky still stole stolen "
    u"stone stood stop storage store storm story straight strange strawberries stream street strength stress "
    u"strict string strip stripe stroke strong struggle strung stuck student study stuff stupid style subject "
    u"submit subscription subscripton substitute succeeds success successful such sudden suffer sufficient sugar "
    u"suggest suggestion suit suitcase summary summer sums sunday sunny supermarket supervises supervisor suport "
    u"supper supply support suppose surcharge sure surf surface surgeon surgery surname surplus surprise survey "
    u"survive suspect suspended suspension suspicious swallowed swamped swap swear sweden swedish sweeper sweet "
    u"swift swindler switch switzerland swore sworn sydney symbol sync syria system table tablet taiwan take taken "
    u"takeover talk tall tampered taobao tapped tapping taps target task taste taught taxes taxi teach team "
    u"teamviewer tear tech technical teenager telegram telephone television tell temp template temporarily "
    u"temporary tempted tenant tend tennis tenth term terminal terminate termination terrible terrified tesco test "
    u"tether texas text thailand than thank thankful thankx thankyou thanx that theatre theft their them "
    u"themselves then there therefore these they theyll theyre theyve thick thief thieves thing think third "
    u"thirteen thirty this those though thought thousand thread threat threaten three threw thrice through "
    u"throughout throw throwaway thrown thumb thunder thursday tick tickbox ticket tied tight tiktok till time "
    u"timeout tiny tipped tips tired title tmrw toaster today toddler together toggle toilet token tokenpocket "
    u"tokyo told toll tomato tomorrow tone tongue tonight tonite took tool topic topped topping topup torch torn "
    u"toronto tortoise total touch touchles tough toughen tourist toward town toys trace track trade tradition "
    u"traffic train tram transaction transfer transit translate trap trash travel treat treatment tree trembling "
    u"trezor trial trick tried tries triggered trip trojan trolley tron trouble truck true truly trust trustwallet "
    u"trustworthy truth truthfully trying trys tuesday tuition tunisia tunnel turkey turn tweet twelve twenty "
    u"twice twins twiter twitter twofold txid type typo uber ubuntu uganda ugly ukraine unable unapproved "
    u"unauthorised unauthorized unavailable unblock unboxing uncertain unchanged unclaimed uncle unclear "
    u"unconfirmed undefined under underage underneath underscore understand understood undo undone uneasy "
    u"unexpected unexplained unfamiliar unfinished unfortunately unfreeze unhappy uniform uninstall unintended "
    u"uninvited union unionpay unique university unknown unless unlike unlimited unlink unlock unluckily unpacked "
    u"unpaid unplug unreachable unreadable unrecognised unrequested unsafe unsend unsubscribed unsuccesful "
    u"unsuccessful unsupported unsure until untouched unusable unused unusual unverified unwanted update upgrade "
    u"upload upon upper uppercase upset upside upstairs urge urgently usable usage usdc usdt used useful useless "
    u"user username uses using usual utterly vague vain valid validation valuable value vanish various vault venmo "
    u"verification verify version versus very vicar victim video vienna vietnam view village virtual virus visa "
    u"visible vision visit visitors visual voice voucher vowel wages wait waitress wake wales walk wall wallet "
    u"walmart wanna want ward wardrobe warm warn warnings warrant washing wasn wasnt wasted watch water watermark "
    u"ways weak weaken wealth wear weary weather webpage website wechat wedding wednesday week weekend weibo weigh "
    u"weight weird weixin welcome well welsh went were west western weve what whatever whatsapp wheel wheelchair "
    u"when whenever where wherever whether which whichever while whilst whisper white whoever whole wholesaler "
    u"whom whose wide widow width wife wifi wify will window windscreen windy wine winnings winter wipe wire "
    u"wireless wise wish with withdraw withdrawal withdrawn withdrew withheld within without wlan woke woman women "
    u"wonder wont word wore work world worry worse worst worth worthless would wouldn wound write written wrong "
    u"wrote xbox xiaomi yahoo yday yeah year yell yellow yesterday york youd youll young your youre yourself "
    u"youtube youve yuan yubikey zambia zelle zero zimbabwe zoom zurich ";

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
