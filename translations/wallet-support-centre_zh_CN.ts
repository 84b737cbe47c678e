<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AnswerTexts</name>
    <message>
        <source>Not sure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>没有填写</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>The name of a field and what was entered there</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nothing ticked</source>
        <translation>都没有勾选</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a question, with its question mark, %2 the answer</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Nothing added</source>
        <translation>没有添加</translation>
    </message>
</context>
<context>
    <name>CaseExport</name>
    <message>
        <source>Begun %1</source>
        <extracomment>%1 is a day and a time</extracomment>
        <translation>开始于%1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>保存于%1</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>What you said</source>
        <translation>您的回答</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>CaseFacts</name>
    <message>
        <source>Case number: %1</source>
        <extracomment>%1 is a number that support gave</extracomment>
        <translation>受理编号：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a day and a time, %2 what happened</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, SHA-256 %2</source>
        <extracomment>%1 is the size of a file, %2 its digest</extracomment>
        <translation>%1，SHA-256 %2</translation>
    </message>
    <message>
        <source>Day not known</source>
        <translation>日期不详</translation>
    </message>
    <message>
        <source>Call or message, from your answers</source>
        <extracomment>A call or message that the person told of in a guide</extracomment>
        <translation>通话或消息（来自您的回答）</translation>
    </message>
</context>
<context>
    <name>CaseTexts</name>
    <message numerus="yes">
        <source>Begun: %n question(s) answered</source>
        <translation>
            <numerusform>已开始：答了%n个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>Written, not sent yet</source>
        <translation>已写好，还没有发出</translation>
    </message>
    <message>
        <source>Sent, no answer yet</source>
        <translation>已发出，还没有答复</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>对方已答复</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Letter copied</source>
        <translation>复制了信</translation>
    </message>
    <message>
        <source>Letter saved as a file</source>
        <translation>把信存成了文件</translation>
    </message>
    <message>
        <source>Letter printed</source>
        <translation>打印了信</translation>
    </message>
    <message>
        <source>Mail program asked to open the letter</source>
        <translation>请邮件程序打开这封信</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Talk with support</source>
        <translation>与客服沟通</translation>
    </message>
    <message>
        <source>Money arrived</source>
        <translation>钱已到账</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>By %1: today</source>
        <translation>截止%1：今天</translation>
    </message>
    <message>
        <source>By %1: tomorrow</source>
        <translation>截止%1：明天</translation>
    </message>
    <message numerus="yes">
        <source>By %1: in %n day(s)</source>
        <translation>
            <numerusform>截止%1：还有%n天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By %1: %n day(s) late</source>
        <translation>
            <numerusform>截止%1：已过%n天</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发出</translation>
    </message>
    <message>
        <source>Done, with a list for you</source>
        <translation>做完了，有一份清单给您</translation>
    </message>
    <message>
        <source>What comes next: go on with the guide. What you need stands at its end.</source>
        <translation>接下来：继续填写。您需要的内容在最后一页。</translation>
    </message>
    <message>
        <source>What comes next: send the letter, then say here that you have sent it.</source>
        <translation>接下来：把信发出去，然后在这里点“已经发出”。</translation>
    </message>
    <message>
        <source>What comes next: go through the list, and note here what you have done.</source>
        <translation>接下来：按清单一项一项做，做了什么就记在这里。</translation>
    </message>
    <message>
        <source>What comes next: their answer. Note every call and message here. If they say nothing, write to them again: you can set a day for that below.</source>
        <translation>接下来：等对方答复。每次通话和消息都记在这里。如果一直没有回音，就再写一次；可以在下面设一个日期。</translation>
    </message>
    <message>
        <source>What comes next: if it is settled, close the case. If they refused, ask for the reason in writing, and note it here. Then you can complain: search for “complaint”.</source>
        <translation>接下来：如果已经解决，就结束这条记录。如果对方拒绝了，请对方书面说明理由，并记在这里。之后可以投诉：请搜索“投诉”。</translation>
    </message>
    <message>
        <source>Nothing is left to do. You can open it again.</source>
        <translation>已经没有要做的事。需要时可以重新打开。</translation>
    </message>
</context>
<context>
    <name>ChannelTexts</name>
    <message>
        <source>WeChat official account</source>
        <translation>微信公众号</translation>
    </message>
    <message>
        <source>Weibo</source>
        <translation>微博</translation>
    </message>
    <message>
        <source>Community forum</source>
        <translation>用户社区</translation>
    </message>
    <message>
        <source>Community on Reddit</source>
        <translation>Reddit社区</translation>
    </message>
    <message>
        <source>Community on %1</source>
        <extracomment>%1 is a social network</extracomment>
        <translation>%1社区</translation>
    </message>
    <message>
        <source>Report fraud</source>
        <translation>举报诈骗</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Refunds and disputes</source>
        <translation>退款与争议</translation>
    </message>
    <message>
        <source>In the wallet&apos;s app: %1</source>
        <extracomment>%1 is a way through the menus of the wallet&apos;s app, in the app&apos;s own words</extracomment>
        <translation>在钱包App里：%1</translation>
    </message>
    <message>
        <source>In the wallet&apos;s app</source>
        <translation>在钱包App里</translation>
    </message>
    <message>
        <source>Help centre</source>
        <translation>帮助中心</translation>
    </message>
    <message>
        <source>Official site</source>
        <translation>官方网站</translation>
    </message>
    <message>
        <source>Hotline</source>
        <translation>客服热线</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>Live chat</source>
        <translation>在线客服</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Forgotten password or PIN</source>
        <translation>忘记密码</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>修改密码</translation>
    </message>
    <message>
        <source>Report a false message</source>
        <translation>举报假冒信息</translation>
    </message>
    <message>
        <source>Lost or stolen phone or card (%1)</source>
        <extracomment>%1 is a country</extracomment>
        <translation>手机或银行卡丢失、被盗（%1）</translation>
    </message>
    <message>
        <source>To report fraud (%1)</source>
        <extracomment>%1 is a country</extracomment>
        <translation>举报诈骗（%1）</translation>
    </message>
    <message>
        <source>Complaints (%1)</source>
        <extracomment>%1 is a country</extracomment>
        <translation>投诉（%1）</translation>
    </message>
    <message>
        <source>Forward false messages there. It answers no questions.</source>
        <translation>可把假冒信息转发到这里。它不解答问题。</translation>
    </message>
    <message>
        <source>In WeChat, search for this name among the official accounts. Check that the account is verified as the wallet&apos;s company.</source>
        <translation>在微信里搜索这个公众号名称，并确认认证主体是钱包的公司。</translation>
    </message>
    <message>
        <source>An account for news. It may not answer.</source>
        <translation>这是发布消息的账号，不一定会回复。</translation>
    </message>
    <message>
        <source>Compare with the number in the wallet&apos;s own app</source>
        <translation>请与钱包App里的号码核对</translation>
    </message>
    <message>
        <source>Compare with what the wallet&apos;s own app shows</source>
        <translation>请与钱包App里的信息核对</translation>
    </message>
    <message>
        <source>Freezes the account</source>
        <translation>可冻结账户</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>最快</translation>
    </message>
    <message>
        <source>Keeps a record</source>
        <translation>留有记录</translation>
    </message>
    <message>
        <source>Takes reports of fraud</source>
        <translation>受理诈骗举报</translation>
    </message>
    <message>
        <source>Takes complaints</source>
        <translation>受理投诉</translation>
    </message>
    <message>
        <source>Public: write nothing private</source>
        <translation>公开可见：不要写隐私</translation>
    </message>
    <message numerus="yes">
        <source>Answers within %n days</source>
        <translation>
            <numerusform>%n天内答复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answers within %n hours</source>
        <translation>
            <numerusform>%n小时内答复</numerusform>
        </translation>
    </message>
    <message>
        <source>Press %1 for support</source>
        <extracomment>%1 is a row of keys (&quot;3 → 1&quot;), as in all texts of this form</extracomment>
        <translation>按%1：客服</translation>
    </message>
    <message>
        <source>Press %1 for lost or stolen, to freeze the account</source>
        <translation>按%1：挂失，冻结账户</translation>
    </message>
    <message>
        <source>Press %1 to report fraud</source>
        <translation>按%1：举报诈骗</translation>
    </message>
    <message>
        <source>Press %1 for refunds</source>
        <translation>按%1：退款</translation>
    </message>
    <message>
        <source>Press %1 for the password or sign-in</source>
        <translation>按%1：密码与登录</translation>
    </message>
    <message>
        <source>Press %1 for top-ups</source>
        <translation>按%1：充值</translation>
    </message>
    <message>
        <source>Press %1 for complaints</source>
        <translation>按%1：投诉</translation>
    </message>
    <message>
        <source>Press %1 to talk to a person</source>
        <translation>按%1：人工客服</translation>
    </message>
    <message>
        <source>Confirmed by the wallet itself</source>
        <translation>钱包官方确认的</translation>
    </message>
    <message>
        <source>Seen elsewhere: compare with the app</source>
        <translation>见于别处：请与App核对</translation>
    </message>
    <message>
        <source>Other people, not the wallet</source>
        <translation>其他人，不是钱包官方</translation>
    </message>
    <message>
        <source>On the wallet&apos;s site</source>
        <translation>在钱包的网站上</translation>
    </message>
    <message>
        <source>In the wallet&apos;s app and on its site</source>
        <translation>在钱包App里和它的网站上</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a channel (&quot;Hotline&quot;), %2 its number or address</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 (compare it with the wallet&apos;s own app)</source>
        <extracomment>%1 is a channel (&quot;Hotline&quot;), %2 its number or address, which others than the wallet name</extracomment>
        <translation>%1：%2（请与钱包自己的App核对）</translation>
    </message>
    <message>
        <source>Form for a new password</source>
        <translation>重置密码的表单</translation>
    </message>
    <message>
        <source>Usually quick</source>
        <translation>通常较快</translation>
    </message>
    <message>
        <source>Made for this problem</source>
        <translation>专门处理此事</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a channel (&quot;Hotline&quot;), %2 a country</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>No number, link, address or account was found in it.</source>
        <translation>里面没有找到号码、链接、邮箱或账号。</translation>
    </message>
    <message>
        <source>Only the beginning was read: the text is too long.</source>
        <translation>文字太长，只读取了开头部分。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is a verdict, %2 a sentence</extracomment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Look at this: %1</source>
        <extracomment>%1 names characters</extracomment>
        <translation>请看这里：%1</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>%1 is what a message says, %2 what it asks for</extracomment>
        <translation>“%1”：%2</translation>
    </message>
</context>
<context>
    <name>CheckTexts</name>
    <message>
        <source>An official address</source>
        <translation>官方网址</translation>
    </message>
    <message>
        <source>Matches an official number</source>
        <translation>与官方号码一致</translation>
    </message>
    <message>
        <source>An official e-mail address</source>
        <translation>官方邮箱</translation>
    </message>
    <message>
        <source>An official account</source>
        <translation>官方账号</translation>
    </message>
    <message>
        <source>Not an official address</source>
        <translation>不是官方网址</translation>
    </message>
    <message>
        <source>Not an official number</source>
        <translation>不是官方号码</translation>
    </message>
    <message>
        <source>Not an official e-mail address</source>
        <translation>不是官方邮箱</translation>
    </message>
    <message>
        <source>Not an official account</source>
        <translation>不是官方账号</translation>
    </message>
    <message>
        <source>Do not open it, and do not sign in there.</source>
        <translation>不要打开，也不要在那里登录。</translation>
    </message>
    <message>
        <source>Do not call it, and do not answer it.</source>
        <translation>不要拨打，也不要接听。</translation>
    </message>
    <message>
        <source>Do not answer it, and open nothing that came with it.</source>
        <translation>不要回复，也不要打开附带的任何内容。</translation>
    </message>
    <message>
        <source>Do not write to it.</source>
        <translation>不要给它发消息。</translation>
    </message>
    <message>
        <source>The marked letters only look like those of %1.</source>
        <extracomment>%1 is the official address, e-mail address or account</extracomment>
        <translation>标出的字符只是看起来像%1里的字符。</translation>
    </message>
    <message>
        <source>It differs by one letter from %1.</source>
        <extracomment>%1 is the official address, e-mail address or account</extracomment>
        <translation>与%1只差一个字符。</translation>
    </message>
    <message>
        <source>Two letters are swapped: the real one is %1.</source>
        <extracomment>%1 is the official address, e-mail address or account</extracomment>
        <translation>有两个字符对调了：真的是%1。</translation>
    </message>
    <message>
        <source>Words were put beside a known name, to look like %1.</source>
        <extracomment>%1 is the official address or the wallet&apos;s name</extracomment>
        <translation>在熟悉的名字旁边加了别的词，冒充%1。</translation>
    </message>
    <message>
        <source>The ending is another one: the official address is %1.</source>
        <extracomment>%1 is the official address</extracomment>
        <translation>结尾不一样：官方网址是%1。</translation>
    </message>
    <message>
        <source>It holds characters that nobody can see, which is done to deceive.</source>
        <translation>里面有看不见的字符，这是骗人的手法。</translation>
    </message>
    <message>
        <source>Letters of several alphabets are mixed, to look like %1.</source>
        <extracomment>%1 is the official address</extracomment>
        <translation>混用了几种文字的字母，冒充%1。</translation>
    </message>
    <message>
        <source>It is written in a code (xn--) that shows as letters like those of %1.</source>
        <extracomment>%1 is the official address</extracomment>
        <translation>用了一种编码（xn--）书写，显示出来像%1。</translation>
    </message>
    <message>
        <source>Anyone can publish there, so the address proves nothing.</source>
        <translation>谁都可以在那里发布内容，所以这个网址说明不了什么。</translation>
    </message>
    <message>
        <source>The name is official, but the number behind the colon is unusual: the official pages do without.</source>
        <translation>域名是官方的，但冒号后面的数字（端口）不寻常：官方页面不用它。</translation>
    </message>
    <message>
        <source>It is written so that two programs could read it differently.</source>
        <translation>写法有歧义，不同的程序可能读成不同的地址。</translation>
    </message>
    <message>
        <source>This name is used for e-mail, not for pages.</source>
        <translation>这个域名只用于邮件，不用于网页。</translation>
    </message>
    <message>
        <source>A short link hides where it leads.</source>
        <translation>短链接看不出会打开哪里。</translation>
    </message>
    <message>
        <source>The directory lists it for %1.</source>
        <extracomment>%1 is a wallet&apos;s name</extracomment>
        <translation>名录里有它，属于%1。</translation>
    </message>
    <message>
        <source>This is where people report fraud to the authorities.</source>
        <translation>这是向有关部门举报诈骗的地方。</translation>
    </message>
    <message>
        <source>It was seen once, on somebody else&apos;s page. That is too little to call it official.</source>
        <translation>只在别人的网页上见过一次，还不能算官方。</translation>
    </message>
    <message>
        <source>One digit differs from the official number %1.</source>
        <extracomment>%1 is an official telephone number</extracomment>
        <translation>与官方号码%1差一位数字。</translation>
    </message>
    <message>
        <source>Digits were added to the official number %1.</source>
        <extracomment>%1 is an official telephone number</extracomment>
        <translation>在官方号码%1前面或后面加了数字。</translation>
    </message>
    <message>
        <source>Anyone can get such a free address under any name.</source>
        <translation>谁都可以用任何名字申请这样的免费邮箱。</translation>
    </message>
    <message>
        <source>The account of this name is listed on another network: %1.</source>
        <extracomment>%1 is a social network</extracomment>
        <translation>名录里这个名字的账号在另一个平台：%1。</translation>
    </message>
    <message>
        <source>It resembles %1, which alone proves nothing.</source>
        <extracomment>%1 is a name or address</extracomment>
        <translation>它和%1相似，但仅凭这一点说明不了什么。</translation>
    </message>
    <message>
        <source>It was official once and is no longer. Somebody else may have it now.</source>
        <translation>它曾经是官方的，现在不是了，可能已经归别人所有。</translation>
    </message>
    <message>
        <source>The directory does not know it. It may be harmless, and it may be a fraud.</source>
        <translation>名录里没有它。可能没问题，也可能是骗局。</translation>
    </message>
    <message>
        <source>But a caller&apos;s number can be forged: hang up, and call this number yourself.</source>
        <translation>但来电号码可以伪造：请先挂断，再自己拨打这个号码。</translation>
    </message>
    <message>
        <source>But a sender can be forged: what the message asks for counts more.</source>
        <translation>但发件人可以伪造：更要看消息要求您做什么。</translation>
    </message>
    <message>
        <source>The link is not encrypted (http). Opened from here, it is.</source>
        <translation>这个链接没有加密（http）。从这里打开会加密。</translation>
    </message>
    <message>
        <source>It belongs to the company behind the wallet.</source>
        <translation>它属于钱包背后的公司。</translation>
    </message>
    <message>
        <source>It is an old name of the wallet.</source>
        <translation>这是钱包的旧名称。</translation>
    </message>
    <message>
        <source>The message says it is from %1.</source>
        <extracomment>%1 is a wallet&apos;s name</extracomment>
        <translation>消息自称来自%1。</translation>
    </message>
    <message>
        <source>The message says it is from %1, but this belongs to nobody that the directory knows.</source>
        <translation>消息自称来自%1，但这一项不属于名录里的任何一家。</translation>
    </message>
    <message>
        <source>It belongs to %1.</source>
        <extracomment>%1 is a wallet&apos;s name</extracomment>
        <translation>它属于%1。</translation>
    </message>
    <message>
        <source>the digit %1</source>
        <extracomment>%1 is a digit</extracomment>
        <translation>数字%1</translation>
    </message>
    <message>
        <source>the letter %1</source>
        <extracomment>%1 is a letter of the Latin alphabet</extracomment>
        <translation>字母%1</translation>
    </message>
    <message>
        <source>a character that cannot be seen, %1</source>
        <extracomment>%1 is a character&apos;s number, such as U+200B</extracomment>
        <translation>看不见的字符，%1</translation>
    </message>
    <message>
        <source>%1, a character of another alphabet, %2</source>
        <extracomment>%1 is a letter, %2 its number, such as U+0430</extracomment>
        <translation>%1，另一种文字的字符，%2</translation>
    </message>
    <message>
        <source>An official line to report fraud</source>
        <translation>官方举报渠道</translation>
    </message>
    <message>
        <source>Cannot say</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <extracomment>%1 and %2 are sentences</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Look in the wallet&apos;s own app, or use its official contacts instead.</source>
        <translation>请在钱包自己的App里查看，或使用官方联系方式。</translation>
    </message>
    <message>
        <source>character %1: %2</source>
        <extracomment>%1 is a number, %2 names the character</extracomment>
        <translation>第%1个字符：%2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two parts of a list</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>a code: whoever has it can act as you</source>
        <translation>验证码：谁拿到它，谁就能冒充您</translation>
    </message>
    <message>
        <source>a password, PIN or card number: support does not need it</source>
        <translation>密码或卡号：客服不需要它</translation>
    </message>
    <message>
        <source>the recovery phrase: whoever knows it owns the money</source>
        <translation>助记词：谁知道它，钱就是谁的</translation>
    </message>
    <message>
        <source>sharing your screen: they see every code and password</source>
        <translation>共享屏幕：对方能看到每个验证码和密码</translation>
    </message>
    <message>
        <source>a program that lets them work your device</source>
        <translation>安装软件，让对方操控您的设备</translation>
    </message>
    <message>
        <source>moving money to a “safe account”: there is no such thing</source>
        <translation>把钱转到“安全账户”：根本没有这种账户</translation>
    </message>
    <message>
        <source>paying first to get money: a refund never costs anything</source>
        <translation>先付钱才能拿到钱：退款从来不用付钱</translation>
    </message>
    <message>
        <source>hurry, so that you have no time to think</source>
        <translation>催您赶快，让您来不及思考</translation>
    </message>
    <message>
        <source>Stop. This message asks for what real support never asks for.</source>
        <translation>请停一下。这条消息要的，是真正的客服绝不会要的东西。</translation>
    </message>
    <message>
        <source>Be careful with this message.</source>
        <translation>请小心这条消息。</translation>
    </message>
    <message>
        <source>The part behind the @ is official, but this address is not listed.</source>
        <translation>@后面的部分是官方的，但名录里没有这个邮箱。</translation>
    </message>
    <message>
        <source>The beginning is official, but it would pass you on to another place.</source>
        <translation>开头是官方的，但会把您转到别处。</translation>
    </message>
    <message>
        <source>The link is not encrypted (http).</source>
        <translation>这个链接没有加密（http）。</translation>
    </message>
    <message>
        <source>the sign %1</source>
        <extracomment>%1 is a sign, such as a hyphen</extracomment>
        <translation>符号%1</translation>
    </message>
    <message>
        <source>characters %1 to %2: %3</source>
        <extracomment>%1 and %2 are numbers, %3 is a piece of an address</extracomment>
        <translation>第%1至%2个字符：%3</translation>
    </message>
    <message>
        <source>A page there may still ask you to pay somebody: read who gets the money.</source>
        <translation>那里的页面仍可能要您付款给某人：请看清楚钱付给谁。</translation>
    </message>
    <message numerus="yes">
        <source>Do not trust this. %n things in it are not official.</source>
        <comment>numbers, links, addresses and accounts</comment>
        <translation>
            <numerusform>请勿相信。其中有%n项不是官方的。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot say whether this is official.</source>
        <translation>无法判断这是不是官方的。</translation>
    </message>
    <message>
        <source>What was found in it is official.</source>
        <translation>其中找到的内容都是官方的。</translation>
    </message>
    <message numerus="yes">
        <source>%n times in this text.</source>
        <translation>
            <numerusform>在这段文字中出现%n次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times in this text, written in different ways.</source>
        <translation>
            <numerusform>在这段文字中以不同写法出现%n次。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>%1 is a verdict, %2 an address or number, %3 a sentence</extracomment>
        <translation>%1：%2。%3</translation>
    </message>
    <message>
        <source>It is on %1&apos;s own site, but anybody can make such a page: it asks you to pay a person.</source>
        <extracomment>%1 is a wallet&apos;s name</extracomment>
        <translation>它在%1自己的网站上，但这样的页面谁都能做：它要您付款给某个人。</translation>
    </message>
    <message>
        <source>It is on %1&apos;s own site, but anybody can make such a link: it opens another page, or something in your app.</source>
        <extracomment>%1 is a wallet&apos;s name</extracomment>
        <translation>它在%1自己的网站上，但这样的链接谁都能做：它会打开别的页面，或您App里的某项操作。</translation>
    </message>
    <message>
        <source>It is on %1&apos;s own site, but anybody can have such a page: it leads to a person or business, under any name.</source>
        <extracomment>%1 is a wallet&apos;s name</extracomment>
        <translation>它在%1自己的网站上，但这样的页面谁都能有：它通向某个人或商家，名字可以随便取。</translation>
    </message>
    <message>
        <source>It is on %1&apos;s own site, but a customer or a shop made this page.</source>
        <extracomment>%1 is a wallet&apos;s name</extracomment>
        <translation>它在%1自己的网站上，但这个页面是某位用户或店家做的。</translation>
    </message>
    <message>
        <source>It is on %1&apos;s own site, but everybody may write there: who offers help may be a fraud.</source>
        <extracomment>%1 is a wallet&apos;s name</extracomment>
        <translation>它在%1自己的网站上，但谁都可以在那里发言：主动说要帮您的人可能是骗子。</translation>
    </message>
    <message>
        <source>The directory in this program is damaged, so it can call nothing official. Install the program again.</source>
        <translation>本程序的名录已损坏，无法认定任何内容为官方。请重新安装本程序。</translation>
    </message>
    <message>
        <source>It has the name of %1 and another ending. The same name under another country&apos;s ending may be the same company in another country, and may be somebody else&apos;s.</source>
        <extracomment>%1 is the official address or the wallet&apos;s name</extracomment>
        <translation>它的名称与%1相同，但结尾不同。同一名称用其他国家的结尾，可能是同一公司在别国的网站，也可能属于别人。</translation>
    </message>
    <message>
        <source>Letters of several alphabets are mixed, which is done to deceive.</source>
        <translation>混用了几种文字的字母，这是骗人的手法。</translation>
    </message>
    <message>
        <source>It is written in a code (xn--) for letters beyond a to z, some of which look like others.</source>
        <translation>它用一种编码（xn--）写成，代表a到z以外的字母，其中一些看起来与别的字母很像。</translation>
    </message>
    <message>
        <source>The directory does not know it, and the message that it is in is not to be trusted.</source>
        <translation>名录里没有它，而它所在的这条消息不可信。</translation>
    </message>
    <message>
        <source>details of you or your card: they help to act as you</source>
        <translation>您本人或银行卡的资料：有了这些就能冒充您</translation>
    </message>
    <message>
        <source>silence, so that nobody can warn you</source>
        <translation>保密，好让没有人能提醒您</translation>
    </message>
    <message>
        <source>going on elsewhere, where the company cannot see it</source>
        <translation>换到别处去谈，公司在那里看不到</translation>
    </message>
    <message>
        <source>signing in or confirming by way of this message</source>
        <translation>通过这条消息登录或确认</translation>
    </message>
    <message>
        <source>an answer: it shows them that you read it</source>
        <translation>回复：对方由此知道您看到了</translation>
    </message>
    <message>
        <source>a prize, a profit or a job that costs you nothing: a bait</source>
        <translation>白来的奖品、收益或工作：这是诱饵</translation>
    </message>
    <message>
        <source>help for somebody you know: ring them on the number that you had before</source>
        <translation>冒充熟人求助：请拨打您原来存的号码核实</translation>
    </message>
    <message>
        <source>an accusation: no authority settles one by message or telephone</source>
        <translation>说您涉案：没有哪个机关会用短信或电话办案</translation>
    </message>
    <message>
        <source>a refund or cancellation that you did not ask for: a common pretext</source>
        <translation>您没有要求过的退款或取消：这是常见的借口</translation>
    </message>
    <message>
        <source>being led step by step, or installing what they name</source>
        <translation>听对方一步步指挥，或安装对方指定的程序</translation>
    </message>
    <message>
        <source>That counts more than the official address or number in it: fraudsters copy these. Give nothing away, and call the wallet yourself.</source>
        <translation>这比里面的官方网址或号码更重要：骗子会照抄它们。什么都不要给，请自己联系钱包。</translation>
    </message>
    <message>
        <source>That counts more than the official address or number in it: fraudsters copy these. Give nothing away, and ask %1 yourself, by its official contacts.</source>
        <translation>这比里面的官方网址或号码更重要：骗子会照抄它们。什么都不要给，请自己通过官方联系方式向%1核实。</translation>
    </message>
    <message>
        <source>Give nothing away, whoever it seems to be from. Call the wallet yourself.</source>
        <translation>不管看起来是谁发的，什么都不要给。请自己联系钱包。</translation>
    </message>
    <message>
        <source>Give nothing away, and ask %1 yourself, by its official contacts.</source>
        <translation>什么都不要给，请自己通过官方联系方式向%1核实。</translation>
    </message>
    <message>
        <source>What is official beside it proves nothing: fraudsters copy these. Ask the wallet yourself.</source>
        <translation>旁边的官方内容不能证明什么：骗子会照抄。请您自己向钱包核实。</translation>
    </message>
    <message>
        <source>What is official beside it proves nothing: fraudsters copy these. Ask %1 yourself, by its official contacts.</source>
        <translation>旁边那些官方的内容证明不了什么：骗子会照抄它们。请自己通过官方联系方式向%1核实。</translation>
    </message>
    <message>
        <source>Ask the wallet yourself, by its official contacts.</source>
        <translation>请您自己通过钱包的官方联系方式核实。</translation>
    </message>
    <message>
        <source>Ask %1 yourself, by its official contacts.</source>
        <translation>请自己通过官方联系方式向%1核实。</translation>
    </message>
    <message>
        <source>gift cards: whoever has their numbers has the money</source>
        <translation>礼品卡：谁有卡号，钱就归谁</translation>
    </message>
    <message>
        <source>coins to an address: nobody can get them back</source>
        <translation>把币转到某个地址：谁也追不回来</translation>
    </message>
    <message>
        <source>borrowing and passing it on: the debt stays with you</source>
        <translation>借了钱再转出去：债留在您身上</translation>
    </message>
    <message>
        <source>money to an account that they name</source>
        <translation>把钱转到对方指定的账户</translation>
    </message>
    <message>
        <source>Do not answer it, and use no link or number in it: look in the company&apos;s own app, or call the number on your card or bill.</source>
        <translation>不要回复，也不要用里面的链接或号码：请在该公司自己的App里查看，或拨打卡片或账单上的电话。</translation>
    </message>
    <message>
        <source>Do not answer it, and use no link or number in it: ask %1 yourself, by its official contacts.</source>
        <translation>不要回复，也不要用里面的链接或号码：请自己通过官方联系方式向%1核实。</translation>
    </message>
    <message>
        <source>That says where it leads, and not who sent it: a sender and a caller&apos;s number can be forged.</source>
        <translation>这只说明它通向哪里，不说明是谁发来的：发件人和来电号码都可以伪造。</translation>
    </message>
    <message>
        <source>Cannot say: the text is too long, and only its beginning was checked. Paste the rest by itself.</source>
        <translation>无法判断：文字太长，只查看了开头。请把剩下的部分另外粘贴进来查看。</translation>
    </message>
    <message>
        <source>confirming what you did not begin: it pays or signs in for them</source>
        <translation>确认不是您发起的操作：等于替他们付款或登录</translation>
    </message>
    <message>
        <source>cash, gold or a card for somebody who fetches it</source>
        <translation>把现金、黄金或银行卡交给上门来取的人</translation>
    </message>
    <message>
        <source>The part before the @ only looks like the address. It really leads to %1.</source>
        <extracomment>%1 is an address</extracomment>
        <translation>@前面的部分只是看起来像网址，实际会打开%1。</translation>
    </message>
    <message>
        <source>“%1” is only the beginning. The address belongs to whoever owns the end of it: %2.</source>
        <extracomment>%1 is a wallet&apos;s name or address, %2 the address that it really belongs to</extracomment>
        <translation>“%1”只是放在前面。网址属于谁要看末尾：%2。</translation>
    </message>
    <message>
        <source>“%1” is only there to look official. It really leads to %2.</source>
        <extracomment>%1 is an official address, %2 the address that it really belongs to</extracomment>
        <translation>其中的“%1”只是摆样子，让它显得像官方地址。它实际通向%2。</translation>
    </message>
    <message>
        <source>The name is official, but this is no address of a page: what comes before it can make the program do something else.</source>
        <translation>名称是官方的，但这不是网页地址：它前面的内容可能会让程序做别的事。</translation>
    </message>
    <message>
        <source>There are numbers where a name should be. No wallet shows its pages that way.</source>
        <translation>本该是域名的地方是一串数字。没有钱包会这样提供网页。</translation>
    </message>
    <message>
        <source>It is from other sources, not from the wallet itself: compare it with what the wallet&apos;s own app shows.</source>
        <translation>这来自第三方，不是钱包自己公布的：请与钱包App里显示的内容核对。</translation>
    </message>
    <message>
        <source>The part before the @ is only a name. It leads to %1.</source>
        <extracomment>%1 is an address</extracomment>
        <translation>@前面只是一个名字，实际会打开%1。</translation>
    </message>
    <message>
        <source>It is valid only in this country: %1.</source>
        <extracomment>%1 is a country</extracomment>
        <translation>只适用于这个国家或地区：%1。</translation>
    </message>
    <message>
        <source>It is valid only on this network: %1.</source>
        <extracomment>%1 is a social network</extracomment>
        <translation>只适用于这个平台：%1。</translation>
    </message>
    <message>
        <source>Anybody can put genuine links and numbers into a message: what it asks for counts more. If in doubt, look in the wallet&apos;s own app.</source>
        <translation>任何人都能在消息里放上真链接、真号码，要紧的是它让您做什么。拿不准时，请直接打开钱包自己的App查看。</translation>
    </message>
    <message>
        <source>Anybody can put genuine links and numbers into a message: what it asks for counts more. If in doubt, look in the app of %1.</source>
        <translation>任何人都能在消息里放上真链接、真号码，要紧的是它让您做什么。拿不准时，请直接打开%1的App查看。</translation>
    </message>
    <message numerus="yes">
        <source>The %n links are the wallet&apos;s own, but nobody can tell from them who wrote this message.</source>
        <translation>
            <numerusform>这%n个链接是钱包自己的，但消息是谁写的，无法由此判断。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n numbers are the wallet&apos;s own, but nobody can tell from them who wrote this message.</source>
        <translation>
            <numerusform>这%n个号码是钱包自己的，但消息是谁写的，无法由此判断。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n e-mail addresses are the wallet&apos;s own, but nobody can tell from them who wrote this message.</source>
        <translation>
            <numerusform>这%n个邮箱是钱包自己的，但消息是谁写的，无法由此判断。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n accounts are the wallet&apos;s own, but nobody can tell from them who wrote this message.</source>
        <translation>
            <numerusform>这%n个账号是钱包自己的，但消息是谁写的，无法由此判断。</numerusform>
        </translation>
    </message>
    <message>
        <source>What was found in it is genuine, but nobody can tell from that who wrote this message.</source>
        <translation>其中找到的内容都是真的，但消息是谁写的，无法由此判断。</translation>
    </message>
    <message>
        <source>As a telephone number it is official, but no account: whoever wants money sent there is not to be trusted.</source>
        <translation>作为电话号码它是官方的，但它不是收款账户：让您往这里转账的人不可信。</translation>
    </message>
    <message>
        <source>It is a payment code, or opens something in an app: it may pay somebody, and who that is cannot be seen from here.</source>
        <translation>这是收付款码，或会在App里打开某项功能：可能会向别人付款，而收款人是谁，在这里看不出来。</translation>
    </message>
    <message>
        <source>It begins with the name “%1”, but none of its official addresses ends like this.</source>
        <extracomment>%1 is a wallet&apos;s name</extracomment>
        <translation>开头是“%1”的名字，但它的官方网址都不是这样结尾的。</translation>
    </message>
    <message>
        <source>Do not use it: look in the company&apos;s own app, or call the number on your card or bill.</source>
        <translation>先不要用它：请在该公司自己的App里查看，或拨打卡片或账单上的电话。</translation>
    </message>
    <message>
        <source>Do not use it: ask %1 yourself, by its official contacts.</source>
        <translation>先不要用它：请自己通过官方联系方式向%1核实。</translation>
    </message>
    <message>
        <source>Be careful with this.</source>
        <translation>请小心对待。</translation>
    </message>
    <message>
        <source>It is called “%1”, and anybody can call themselves so.</source>
        <extracomment>%1 is a name</extracomment>
        <translation>它叫“%1”，但这样的名字谁都能取。</translation>
    </message>
    <message>
        <source>Our list has it from other sources, not from the wallet itself. Compare it with what the wallet&apos;s own app shows before you use it.</source>
        <translation>名单里的这一项来自别处，不是钱包自己公布的。使用之前，请与钱包App里的核对。</translation>
    </message>
    <message>
        <source>More than one source gives it; it was not seen on the authority&apos;s own site.</source>
        <translation>有多个来源给出，但没有在主管机构自己的网站上看到。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>There is no option “%1”.</source>
        <translation>没有“%1”这个选项。</translation>
    </message>
    <message>
        <source>The option “%1” needs a value.</source>
        <translation>选项“%1”后面需要一个值。</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>“%1”是多余的。</translation>
    </message>
    <message>
        <source>Usage: wallet-support-centre [--language L] [--wallet ID] [--page NAME] [LINK]
       wallet-support-centre --search TEXT [--language L] [--json]
       wallet-support-centre --check TEXT [--wallet ID] [--language L] [--json]
       wallet-support-centre --self-test | --version (-v) | --help (-h)

Pages: home, faq, faq/ARTICLE, guides, guides/GUIDE, cases, stolen, check, settings, help.
Links: wallet-support:article/ID, wallet-support:guide/ID, wallet-support:stolen and
wallet-support:check?text=TEXT.
</source>
        <translation>用法：wallet-support-centre [--language 语言] [--wallet 钱包] [--page 页面] [链接]
      wallet-support-centre --search 文字 [--language 语言] [--json]
      wallet-support-centre --check 文字 [--wallet 钱包] [--language 语言] [--json]
      wallet-support-centre --self-test | --version (-v) | --help (-h)

页面：home、faq、faq/文章、guides、guides/向导、cases、stolen、check、settings、help。
链接：wallet-support:article/编号、wallet-support:guide/编号、wallet-support:stolen、
wallet-support:check?text=文字。
</translation>
    </message>
    <message>
        <source>The language “%1” is not available. Choose en or zh_CN.</source>
        <translation>不支持语言“%1”，请选en或zh_CN。</translation>
    </message>
    <message>
        <source>“%1” does not go with what comes before it.</source>
        <translation>“%1”不能和前面的内容一起使用。</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>JPEG picture</source>
        <translation>JPEG图片</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG图片</translation>
    </message>
    <message>
        <source>WebP picture</source>
        <translation>WebP图片</translation>
    </message>
    <message numerus="yes">
        <source>PDF of %n pages</source>
        <translation>
            <numerusform>PDF，共%n页</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was not added: it is not there any more</source>
        <translation>没有添加“%1”：文件已经不在了</translation>
    </message>
    <message>
        <source>“%1” was not added: it is not a file. Open the folder and choose the files in it</source>
        <translation>没有添加“%1”：这不是文件。请打开文件夹，选择里面的文件</translation>
    </message>
    <message>
        <source>“%1” was not added: it cannot be read. Copy it to another folder and try again</source>
        <translation>没有添加“%1”：无法读取。请复制到别的文件夹再试</translation>
    </message>
    <message>
        <source>“%1” was not added: there is nothing in it</source>
        <translation>没有添加“%1”：文件是空的</translation>
    </message>
    <message>
        <source>“%1” was not added: it is larger than %2 MB. Take a picture of the screen instead</source>
        <translation>没有添加“%1”：文件超过%2 MB。可以改用屏幕截图</translation>
    </message>
    <message>
        <source>“%1” was not added: choose a picture (JPEG, PNG, WebP) or a PDF</source>
        <translation>没有添加“%1”：请选择图片（JPEG、PNG、WebP）或PDF</translation>
    </message>
    <message>
        <source>“%1” was not added: its content does not match its name</source>
        <translation>没有添加“%1”：文件内容和名称不符</translation>
    </message>
    <message>
        <source>“%1” was not added: it is damaged and cannot be opened. Get it once more</source>
        <translation>没有添加“%1”：文件已损坏，打不开。请重新取得这个文件</translation>
    </message>
    <message>
        <source>“%1” was not added: it is locked with a password. Print it into a new PDF without one</source>
        <translation>没有添加“%1”：文件有密码。请打印成一份不带密码的新PDF</translation>
    </message>
    <message>
        <source>“%1” was not added: the picture is too large. Take a picture of the part that matters</source>
        <translation>没有添加“%1”：图片尺寸太大。请只截取要紧的部分</translation>
    </message>
    <message>
        <source>“%1” was not added: reading it took too long. Copy it to this computer and try again</source>
        <translation>没有添加“%1”：读取时间太长。请先复制到这台电脑上，再试一次</translation>
    </message>
    <message>
        <source>“%1” was not added: a part of this program is missing. Install the program again</source>
        <translation>没有添加“%1”：本程序缺少一个组件。请重新安装本程序</translation>
    </message>
    <message>
        <source>“%1” was not added: the same file is in the list already</source>
        <translation>没有添加“%1”：列表里已经有相同的文件</translation>
    </message>
    <message>
        <source>“%1” was not added: there are %2 files already, which is the most</source>
        <translation>没有添加“%1”：最多只能添加%2个文件</translation>
    </message>
    <message>
        <source>“%1” was not added: the copy could not be saved. See whether the disk is full</source>
        <translation>没有添加“%1”：副本没能保存。请看看磁盘是不是满了</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>The kind of a file and its size</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>The place and the time of the photo were removed from this copy.</source>
        <translation>拍摄地点和时间已从这份副本中去掉。</translation>
    </message>
    <message>
        <source>The place of the photo was removed from this copy.</source>
        <translation>拍摄地点已从这份副本中去掉。</translation>
    </message>
    <message>
        <source>The time of the photo was removed from this copy.</source>
        <translation>拍摄时间已从这份副本中去掉。</translation>
    </message>
    <message>
        <source>What the camera or a program wrote beside the picture was removed from this copy.</source>
        <translation>相机或软件附在图片里的信息已从这份副本中去掉。</translation>
    </message>
    <message>
        <source>“%1” was not added: it is a photo in HEIC format. Open it and take a screenshot of it, or save it as JPEG</source>
        <translation>没有添加“%1”：这是HEIC格式的照片。请打开照片后截屏，或者另存为JPEG</translation>
    </message>
</context>
<context>
    <name>FieldErrors</name>
    <message>
        <source>This is too long. Nothing was lost: shorten it to %1 characters</source>
        <translation>内容太长。已填的内容还在：请缩短到%1个字以内</translation>
    </message>
    <message>
        <source>There are characters in it that cannot be seen. Delete it and type it again</source>
        <translation>里面有看不见的字符。请删除后重新输入</translation>
    </message>
    <message>
        <source>This is neither an e-mail address nor a phone number. Check the spelling</source>
        <translation>这既不是邮箱地址，也不是手机号码。请核对</translation>
    </message>
    <message>
        <source>This e-mail address is not complete. It looks like name@post.example</source>
        <translation>邮箱地址不完整。正确的样子如name@post.example</translation>
    </message>
    <message>
        <source>This is not a day that we can read. Write it like 2026-11-01</source>
        <translation>无法识别这个日期。请写成2026-11-01的样子</translation>
    </message>
    <message>
        <source>This day is still to come. Check the year</source>
        <translation>这一天还没有到。请核对年份</translation>
    </message>
    <message>
        <source>This day is very long ago. Check the year</source>
        <translation>这一天太久远了。请核对年份</translation>
    </message>
    <message>
        <source>This is not an amount that we can read. Write it like 128.50</source>
        <translation>无法识别这个金额。请写成128.50的样子</translation>
    </message>
    <message>
        <source>This can be two different amounts. Write it like 1234.00 or 1.23</source>
        <translation>这可能是两个不同的金额。请写成1234.00或1.23的样子</translation>
    </message>
    <message>
        <source>The amount must be more than nothing</source>
        <translation>金额要大于零</translation>
    </message>
    <message>
        <source>This amount is too large to be right. Count its digits</source>
        <translation>这个金额太大了。请数一数位数</translation>
    </message>
    <message>
        <source>There are too many digits behind the point for this currency</source>
        <translation>这种货币的小数位数太多</translation>
    </message>
    <message>
        <source>Choose the currency</source>
        <translation>请选择货币</translation>
    </message>
    <message>
        <source>An order number has letters or digits. Check the spelling</source>
        <translation>订单号由字母或数字组成。请核对</translation>
    </message>
    <message>
        <source>Another currency is chosen than the one in the text. Make them the same</source>
        <translation>金额里写的货币和旁边选的不一样，请改成一样的</translation>
    </message>
    <message>
        <source>This can be different days. Choose the right one below the field</source>
        <translation>这可能是不同的日子，请在下面选出是哪一天</translation>
    </message>
    <message>
        <source>This number is given for the other payment already. Each payment has one of its own</source>
        <translation>这个号码已经填给另一笔付款了，每笔付款都有自己的号码</translation>
    </message>
    <message>
        <source>This phone number does not look right. Count its digits, or begin with + and the country code</source>
        <translation>这个电话号码不对。请数一数位数，或者以+和国家代码开头</translation>
    </message>
    <message>
        <source>There is room for %1 here. Remove the rest, and describe it in your own words</source>
        <translation>这里最多填%1项。请移除多出的，用自己的话写在经过里</translation>
    </message>
    <message>
        <source>a recovery phrase</source>
        <translation>助记词</translation>
    </message>
    <message>
        <source>an identity number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>a bank account number</source>
        <translation>银行账号</translation>
    </message>
    <message>
        <source>a card number</source>
        <translation>银行卡号</translation>
    </message>
    <message>
        <source>a password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>a PIN or security code</source>
        <translation>PIN码或安全码</translation>
    </message>
    <message>
        <source>a one-time code</source>
        <translation>验证码</translation>
    </message>
    <message>
        <source>There seems to be %1 in it. Leave it out: support never needs it. If you go on, it is neither saved nor sent: dots take its place.</source>
        <extracomment>%1 is one or several of: a password, a one-time code, ...</extracomment>
        <translation>里面好像有%1。请不要写出来，客服用不着它。如果继续，它不会被保存，也不会发出，只留下圆点。</translation>
    </message>
    <message>
        <source>There seems to be %1 in it. Better leave it out. If you go on, it is saved on this computer, sealed, and hidden in the letter.</source>
        <extracomment>%1 is one or several of: a card number, a bank account number, ...</extracomment>
        <translation>里面好像有%1。最好不要写出来。如果继续，它会加密保存在这台电脑上，信里会隐去。</translation>
    </message>
    <message>
        <source>Of a card, the last four digits are enough.</source>
        <translation>银行卡号写最后四位就够了。</translation>
    </message>
    <message>
        <source>If it is something else, just go on</source>
        <translation>如果不是，直接继续就行</translation>
    </message>
</context>
<context>
    <name>MailDrafts</name>
    <message>
        <source>Question about %1</source>
        <extracomment>%1 is a wallet: the subject of an e-mail to its support</extracomment>
        <translation>关于%1的问题</translation>
    </message>
    <message>
        <source>Wallet: %1</source>
        <extracomment>%1 is a wallet</extracomment>
        <translation>钱包：%1</translation>
    </message>
    <message>
        <source>Topic: %1</source>
        <extracomment>%1 is the title of an article or guide</extracomment>
        <translation>事由：%1</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>The answers that belong to this program are damaged or missing. Nothing of yours was touched. Please install the program again.</source>
        <translation>本程序自带的内容已损坏或缺失。您的资料没有受到影响。请重新安装本程序。</translation>
    </message>
    <message>
        <source>The answers in this program were made for another version of it. Nothing of yours was touched. Please install the program again.</source>
        <translation>本程序自带的内容属于另一个版本。您的资料没有受到影响。请重新安装本程序。</translation>
    </message>
    <message>
        <source>Your settings in %1 could not be read. The usual ones are used; the file stays as it is until you change a setting.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>无法读取“%1”里的设置，现在使用默认设置。在您修改设置之前，原文件保持不变。</translation>
    </message>
</context>
<context>
    <name>MomentTexts</name>
    <message>
        <source>%1, %2</source>
        <comment>a day and a time</comment>
        <extracomment>%1 is a day, %2 a time of day</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>OpeningTexts</name>
    <message>
        <source>%1 min</source>
        <extracomment>A length of time; %1 is a number</extracomment>
        <translation>%1分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>A length of time; %1 is a number</extracomment>
        <translation>%1小时</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>A length of time; %1 and %2 are numbers</extracomment>
        <translation>%1小时%2分钟</translation>
    </message>
    <message>
        <source>dddd d MMM, HH:mm</source>
        <extracomment>The form of a day of the week and a time, as QLocale::toString() takes it</extracomment>
        <translation>M月d日dddd HH:mm</translation>
    </message>
    <message>
        <source>Open day and night</source>
        <translation>24小时服务</translation>
    </message>
    <message>
        <source>Open, closes in %1</source>
        <extracomment>%1 is a length of time (&quot;40 min&quot;)</extracomment>
        <translation>服务中，%1后结束</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>服务中</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>不在服务时间</translation>
    </message>
    <message>
        <source>Closed, opens in %1</source>
        <extracomment>%1 is a length of time (&quot;2 h 10 min&quot;)</extracomment>
        <translation>不在服务时间，%1后开始服务</translation>
    </message>
    <message>
        <source>Closed, opens %1</source>
        <extracomment>%1 is a day and a time (&quot;Monday 30 Nov, 09:00&quot;)</extracomment>
        <translation>不在服务时间，%1开始服务</translation>
    </message>
    <message>
        <source>Closes %1, by your clock</source>
        <extracomment>%1 is a day and a time (&quot;Monday 30 Nov, 09:00&quot;)</extracomment>
        <translation>按您的当地时间，%1结束服务</translation>
    </message>
    <message>
        <source>Opens %1, by your clock</source>
        <extracomment>%1 is a day and a time (&quot;Monday 30 Nov, 09:00&quot;)</extracomment>
        <translation>按您的当地时间，%1开始服务</translation>
    </message>
</context>
<context>
    <name>ReasonTexts</name>
    <message>
        <source>, </source>
        <comment>between words that were searched for</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Searched for: %1</source>
        <extracomment>%1 are the words that were meant, where others were typed: password, doesn&apos;t come</extracomment>
        <translation>已查找：%1</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <extracomment>%1 was typed, %2 is what the article says, which means the same: hasn&apos;t shown up = not arrived</extracomment>
        <translation>%1 = %2</translation>
    </message>
</context>
<context>
    <name>RequestPaper</name>
    <message>
        <source>Reference</source>
        <translation>参考编号</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>钱包</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>写于</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a line of a printed letter: %1 is the name of a fact, as &quot;Wallet&quot;, and %2 the fact</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>What happened when</source>
        <translation>事情经过</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>My reference: %1</source>
        <extracomment>the last line of a letter: %1 is a case&apos;s reference, as 7K3M-9XQ2-HT4P</extracomment>
        <translation>我的参考编号：%1</translation>
    </message>
    <message>
        <source>These files are copies: what a photo tells of place, time and camera was taken out. The sum below each name (SHA-256) shows whether a copy is still the same. An original photo has another sum.</source>
        <translation>这些文件是副本，照片里的地点、时间和相机信息已经去掉。每个文件名下方是副本的校验值（SHA-256），可以核对副本是否有改动。原照片的校验值与此不同。</translation>
    </message>
    <message>
        <source>This file is not shown here: send it along as it is.</source>
        <translation>此文件没有在这里显示，请把原文件一并发送。</translation>
    </message>
    <message>
        <source>%1, page %2 of %3</source>
        <extracomment>above a page of evidence: %1 is the name of a file, %2 the number of the page, %3 how many the file has</extracomment>
        <translation>%1，第%2页，共%3页</translation>
    </message>
    <message>
        <source>Only %1 of the %2 pages are shown here: send the file along as it is.</source>
        <extracomment>below a page of evidence: of a file&apos;s %2 pages, %1 are printed</extracomment>
        <translation>全文共%2页，这里只显示前%1页，请把原文件一并发送。</translation>
    </message>
</context>
<context>
    <name>SecretNames</name>
    <message>
        <source>Recovery phrase</source>
        <translation>助记词</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Bank account number</source>
        <translation>银行账号</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>卡号</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>PIN or security code</source>
        <translation>PIN码或卡片安全码</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>验证码</translation>
    </message>
</context>
<context>
    <name>StoreTexts</name>
    <message>
        <source>A part of this program is missing. Please install it again.</source>
        <translation>本程序缺少一个部件，请重新安装。</translation>
    </message>
    <message>
        <source>Not saved. Your answers stay here while the window is open.</source>
        <translation>未能保存。窗口打开期间，您的回答都还在。</translation>
    </message>
    <message>
        <source>Your cases could not be opened. Nothing that was kept is lost.</source>
        <translation>您的记录打不开。已保存的内容都没有丢。</translation>
    </message>
    <message>
        <source>This case could not be opened. Your other cases are untouched.</source>
        <translation>这条记录打不开。其他记录不受影响。</translation>
    </message>
    <message>
        <source>This was not erased, or not all of it.</source>
        <translation>没有删除，或者没有全部删除。</translation>
    </message>
    <message>
        <source>The disk is full, or the folder %1 may not be written to. Make room, or allow writing there, and try again.</source>
        <extracomment>%1 is the path of a folder</extracomment>
        <translation>磁盘已满，或者文件夹“%1”不允许写入。请腾出空间或允许写入，然后再试。</translation>
    </message>
    <message>
        <source>The key that opens them is gone. If a backup of your keychain or home folder has it, bring it back and try again. Otherwise put the old cases aside; new ones can then be begun.</source>
        <translation>打开它们的密钥不见了。如果密钥环或主文件夹的备份里有，请恢复后再试。没有的话，可以把旧记录放到一边，再开始新的记录。</translation>
    </message>
    <message>
        <source>The system&apos;s keychain did not give out the key. Unlock it, and try again.</source>
        <translation>系统密钥环没有交出密钥。请解锁密钥环，然后再试。</translation>
    </message>
    <message>
        <source>They were written by a newer version of this program. Install that version again.</source>
        <translation>它们是由本程序的较新版本写入的。请重新安装那个版本。</translation>
    </message>
    <message>
        <source>Another program is using them. Close it, or wait a moment, and try again.</source>
        <translation>另一个程序正在使用它们。请关闭那个程序，或者稍等片刻再试。</translation>
    </message>
    <message>
        <source>It is not there any more. Go back to the list of your cases.</source>
        <translation>它已经不在了。请回到记录列表。</translation>
    </message>
    <message>
        <source>The change was not saved. What was kept before is still there, and what you typed is still here.</source>
        <translation>这次改动没有保存。以前保存的内容还在，您刚输入的内容也还在页面上。</translation>
    </message>
    <message>
        <source>What is on the disk is not what was written. If you have a backup of %1, bring it back.</source>
        <extracomment>%1 is the path of a folder</extracomment>
        <translation>磁盘上的内容和当初写入的不一样。如果您备份过“%1”，请恢复备份。</translation>
    </message>
    <message>
        <source>Another window has just changed it. Open it again from the list.</source>
        <translation>另一个窗口刚刚改动了它。请从列表里重新打开。</translation>
    </message>
    <message>
        <source>Sealed. The key is in the keychain of this computer.</source>
        <translation>已加密，密钥存放在这台电脑的密钥环里。</translation>
    </message>
    <message>
        <source>Sealed. This computer has no open keychain, so the key is in a file that only you can read. Anybody who uses your account can open what is kept.</source>
        <translation>已加密。这台电脑没有打开的密钥环，所以密钥放在只有您能读取的文件里。能用您电脑账户的人，就能打开保存的内容。</translation>
    </message>
    <message>
        <source>What was saved of them has been erased or taken away meanwhile, outside this window. With your next answer they are saved again.</source>
        <translation>已保存的内容后来在这个窗口之外被删除或移走了。您回答下一题时会重新保存。</translation>
    </message>
    <message>
        <source>The file with your cases was damaged. It was put aside in %1; a new one was started. If you have a backup, close the program and bring it back.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>存放记录的文件已损坏，已放到一边，路径是“%1”；程序另建了一个新文件。如果您有备份，请关闭程序后恢复备份。</translation>
    </message>
    <message>
        <source>Another window has just changed this case. Yours is kept beside it, as a case of its own.</source>
        <translation>另一个窗口刚刚改动了这条记录。您的改动已另存为一条记录，两条都在。</translation>
    </message>
    <message>
        <source>This case was no longer where it had been saved. Your answers are saved again, as a new case.</source>
        <translation>这条记录已不在原来保存的地方。您的回答已重新保存为一条新记录。</translation>
    </message>
    <message numerus="yes">
        <source>The copies of %n file(s) are gone. Add these files again.</source>
        <translation>
            <numerusform>有%n个文件的副本已经没有了。请重新添加这些文件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WalletSupport::AddressDoor</name>
    <message>
        <source>The file did not open. It is kept as %1.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>文件没有打开。它保存在“%1”。</translation>
    </message>
    <message>
        <source>The mail program did not open. Nothing was sent. Copy the letter and send it from your own mail.</source>
        <translation>邮件程序没有打开。没有发送任何内容。请复制这封信，用您自己的邮箱发送。</translation>
    </message>
</context>
<context>
    <name>WalletSupport::AmountInput</name>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A currency: its name and its code</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>WalletSupport::AnswersPage</name>
    <message>
        <source>Search questions, in any words</source>
        <translation>用自己的话搜索</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>WalletSupport::ArticleListModel</name>
    <message>
        <source>Recent searches</source>
        <translation>最近搜索</translation>
    </message>
    <message>
        <source>Undo: bring the recent searches back</source>
        <translation>撤销：恢复最近搜索</translation>
    </message>
    <message>
        <source>Clear recent searches</source>
        <translation>清除最近搜索</translation>
    </message>
    <message>
        <source>Searched for before</source>
        <translation>之前搜索过</translation>
    </message>
</context>
<context>
    <name>WalletSupport::ArticleView</name>
    <message>
        <source>Back to the questions</source>
        <translation>返回问题列表</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Print this article</source>
        <translation>打印这篇文章</translation>
    </message>
    <message>
        <source>Copy the link to this article</source>
        <translation>复制这篇文章的链接</translation>
    </message>
    <message>
        <source>Open the guide</source>
        <translation>打开向导</translation>
    </message>
    <message>
        <source>Related questions</source>
        <translation>相关问题</translation>
    </message>
    <message>
        <source>Choose a question, or type what happened in your own words.</source>
        <translation>请选择一个问题，或者用自己的话写下遇到的事。</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>文章正文</translation>
    </message>
    <message>
        <source>Answers › %1</source>
        <extracomment>%1 is the name of a topic</extracomment>
        <translation>解答 › %1</translation>
    </message>
    <message numerus="yes">
        <source>%n min to read · reviewed %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>
            <numerusform>阅读约%n分钟 · %1复核</numerusform>
        </translation>
    </message>
    <message>
        <source>This article is not there in your language yet. You are reading it in %1.</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>这篇文章还没有您所选语言的版本，现在显示的是%1。</translation>
    </message>
    <message>
        <source>Open the guide: %1</source>
        <extracomment>%1 is the title of a guide</extracomment>
        <translation>打开向导：%1</translation>
    </message>
    <message>
        <source>Copied: %1. Whoever has this program can open the article with it.</source>
        <extracomment>%1 is the link</extracomment>
        <translation>已复制：%1。装有本程序的人可以用它打开这篇文章。</translation>
    </message>
    <message>
        <source>The hotline that freezes the account, and what to do in which order.</source>
        <translation>能冻结账户的热线，以及该按什么顺序做。</translation>
    </message>
    <message>
        <source>The printer did not take it. Nothing was printed.</source>
        <translation>打印机没有接收，什么都没有打印。</translation>
    </message>
    <message>
        <source>Press Enter to read the first answer, or choose another one.</source>
        <translation>按回车键阅读第一条答案，也可以另选一条。</translation>
    </message>
    <message>
        <source>Has it just happened? Act now</source>
        <translation>刚刚被盗？马上处理</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>the form of a date</comment>
        <translation>yyyy年M月d日</translation>
    </message>
</context>
<context>
    <name>WalletSupport::AskPanel</name>
    <message>
        <source>Keep my answers</source>
        <translation>保留已填内容</translation>
    </message>
    <message>
        <source>If you change this, what you answered here no longer counts:
%1</source>
        <extracomment>%1 is a list of questions, each on its own line</extracomment>
        <translation>如果改动这一项，下面这些问题的回答就不再算数：
%1</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>Do not change it</source>
        <translation>不改动</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>留在这里</translation>
    </message>
    <message>
        <source>Start this guide again? What you have entered so far stays under “My cases”.</source>
        <translation>要重新开始吗？您已填写的内容会留在“我的记录”里。</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>All answers of this guide will be cleared. Start again?</source>
        <translation>这个向导里填写的内容都会清除。要重新开始吗？</translation>
    </message>
    <message>
        <source>Clear and start again</source>
        <translation>清除并重新开始</translation>
    </message>
</context>
<context>
    <name>WalletSupport::CalendarPopup</name>
    <message>
        <source>Calendar: %1. Choose a day with the arrow keys and Enter.</source>
        <extracomment>For screen readers: %1 is the day that is chosen in the calendar</extracomment>
        <translation>日历：%1。用方向键选择日期，按回车确认。</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>下个月</translation>
    </message>
</context>
<context>
    <name>WalletSupport::CaseActions</name>
    <message>
        <source>Open the letter again</source>
        <translation>再打开这封信</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>接着填</translation>
    </message>
    <message>
        <source>I have sent it</source>
        <extracomment>The person has sent the letter, by post or in the wallet&apos;s own form</extracomment>
        <translation>我已经发出</translation>
    </message>
    <message>
        <source>They answered again</source>
        <translation>对方又答复了</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>对方已答复</translation>
    </message>
    <message>
        <source>The money arrived</source>
        <translation>钱已到账</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Close this case</source>
        <translation>结束这条记录</translation>
    </message>
</context>
<context>
    <name>WalletSupport::CaseKeeper</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>The case is erased.</source>
        <translation>这条记录已删除。</translation>
    </message>
    <message>
        <source>What looks like a password, a code or a recovery phrase was not kept: dots took its place.</source>
        <translation>看起来像密码、验证码或助记词的内容没有保存，已换成圆点。</translation>
    </message>
</context>
<context>
    <name>WalletSupport::CaseListModel</name>
    <message>
        <source>Go on with</source>
        <comment>a group of cases that are not finished</comment>
        <translation>接着办</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>a group of cases that support has to answer</comment>
        <translation>等答复</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>a group of cases</comment>
        <translation>已结束</translation>
    </message>
    <message>
        <source>%1. Saved %2</source>
        <extracomment>%1 is how far a case has come, %2 a day and a time</extracomment>
        <translation>%1。保存于%2</translation>
    </message>
</context>
<context>
    <name>WalletSupport::CaseListPane</name>
    <message>
        <source>The old cases are put aside, still sealed, in %1. New ones can be begun.</source>
        <extracomment>%1 is the path of a folder</extracomment>
        <translation>旧记录已放到一边，仍然加密，就在“%1”里。现在可以开始新的记录了。</translation>
    </message>
    <message>
        <source>My cases</source>
        <translation>我的记录</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Search in your cases</source>
        <translation>在记录中搜索</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) found</source>
        <translation>
            <numerusform>找到%n条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>No case has these words. Try fewer, or others.</source>
        <translation>没有记录包含这些词。请少写几个词，或换个说法。</translation>
    </message>
    <message>
        <source>Choose a guide</source>
        <translation>选择向导</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) cannot be opened, because what is on the disk is damaged. The others are untouched. If you have a backup, bring it back.</source>
        <translation>
            <numerusform>磁盘上的内容已损坏，有%n条记录打不开。其他记录不受影响。如果您有备份，请恢复备份。</numerusform>
        </translation>
    </message>
    <message>
        <source>Put them aside and start again</source>
        <translation>放到一边，重新开始</translation>
    </message>
    <message>
        <source>What you begin in a guide will be listed here: drafts, letters that you sent, when an answer is due, and notes of what support said. It stays on this computer.</source>
        <translation>您在向导里开始办的事都会列在这里：草稿、发出的信、答复期限，以及客服说过的话。内容只留在这台电脑上。</translation>
    </message>
</context>
<context>
    <name>WalletSupport::CaseView</name>
    <message>
        <source>Kept: %1</source>
        <translation>已记下：%1</translation>
    </message>
    <message>
        <source>The entry is removed.</source>
        <translation>这一条已移除。</translation>
    </message>
    <message>
        <source>The deadline is removed.</source>
        <translation>期限已移除。</translation>
    </message>
    <message>
        <source>The deadline is changed.</source>
        <translation>期限已更改。</translation>
    </message>
    <message>
        <source>Erase this case? Its answers, notes and files are overwritten in the program&apos;s database, as far as the disk lets us: many disks keep old copies where no program reaches them. Copies in backups, and letters that you saved, printed or sent, stay where they are. This cannot be undone.</source>
        <translation>要删除这条记录吗？其中的回答、备注和文件会在本程序的数据库里被覆盖，但只能做到磁盘允许的程度：许多磁盘会在程序够不到的地方留有旧数据。备份里的副本，以及您保存、打印或发出的信，都还在原处。删除后无法恢复。</translation>
    </message>
    <message>
        <source>Erase the case</source>
        <translation>删除记录</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>My cases</source>
        <translation>我的记录</translation>
    </message>
    <message>
        <source>Saved on this computer %1</source>
        <extracomment>%1 is a day and a time</extracomment>
        <translation>%1保存在这台电脑上</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>加一条备注</translation>
    </message>
    <message>
        <source>Add a call or chat</source>
        <translation>记一次通话或聊天</translation>
    </message>
    <message>
        <source>What you said</source>
        <translation>您的回答</translation>
    </message>
    <message>
        <source>This guide does not belong to the program any more. What you typed is still here:</source>
        <translation>本程序已不再包含这个向导。您输入过的内容都还在：</translation>
    </message>
    <message numerus="yes">
        <source>The guide has changed: %n answer(s) have to be given again. “Go on” shows which.</source>
        <translation>
            <numerusform>向导有改动：有%n个问题需要重新回答。点“继续”就能看到是哪些。</numerusform>
        </translation>
    </message>
    <message>
        <source>No question is answered yet.</source>
        <translation>还没有回答任何问题。</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Save a copy, or erase it</source>
        <translation>带走或删除</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>保存副本</translation>
    </message>
    <message>
        <source>Erase this case</source>
        <translation>删除这条记录</translation>
    </message>
    <message>
        <source>Look after my support case</source>
        <translation>处理我的客服事项</translation>
    </message>
    <message>
        <source>Look after my support case %1</source>
        <translation>处理我的客服事项%1</translation>
    </message>
    <message>
        <source>It was not saved. Your case is untouched. Choose another folder, and try again.</source>
        <translation>没有保存成功。您的记录没有变化。请换一个文件夹再试。</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <extracomment>%1 is the path of a file or folder</extracomment>
        <translation>已保存：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are not kept with the case.</source>
        <translation>
            <numerusform>有%n个文件没有随记录保存。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>What you typed is thrown away.</source>
        <translation>刚才输入的内容已丢弃。</translation>
    </message>
    <message>
        <source>Days that you did not set follow from your answers, counted on the safe side. Ask even if one has passed. Where each was read stands at the end of the guide.</source>
        <translation>不是您自己设的日期，是根据您的回答算出来的，往早了算。就算过了日期，也请去问。每个期限的出处在最后一页。</translation>
    </message>
    <message>
        <source>A copy is a folder with a text and your files. It is not sealed: whoever has the folder can read it. Numbers of cards, bank accounts and identity cards are hidden in the text.</source>
        <translation>副本是一个文件夹，里面有一份文字记录和您的文件。副本不加密：谁拿到文件夹都能读。文字记录里的银行卡号、银行账号和证件号码会隐去。</translation>
    </message>
</context>
<context>
    <name>WalletSupport::ChannelDetails</name>
    <message>
        <source>Collected on %1. In version %2 of %3, which comes with the program.</source>
        <extracomment>%1 and %3 are dates, %2 is a number</extracomment>
        <translation>收集于%1。收在随程序提供的第%2版名录里，签发于%3。</translation>
    </message>
    <message>
        <source>QR code for your phone</source>
        <translation>二维码，用手机扫</translation>
    </message>
    <message>
        <source>The wallet&apos;s own site: %1</source>
        <extracomment>Where a contact was seen; %1 is a host (&quot;help.wallet.example&quot;)</extracomment>
        <translation>钱包自己的网站：%1</translation>
    </message>
    <message>
        <source>The public code of a program: %1</source>
        <extracomment>Where a contact was seen; %1 is a host (&quot;github.com&quot;)</extracomment>
        <translation>程序的公开代码：%1</translation>
    </message>
    <message>
        <source>Another site: %1</source>
        <extracomment>Where a contact was seen; %1 is a host</extracomment>
        <translation>其他网站：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n public records that we did not keep the address of</source>
        <translation>
            <numerusform>%n条公开记录，我们没有保留其网址</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>the form of a date</comment>
        <translation>yyyy年M月d日</translation>
    </message>
</context>
<context>
    <name>WalletSupport::ChannelList</name>
    <message>
        <source>We know no telephone number of this wallet. Trust none that somebody gives you or that a search finds.</source>
        <translation>名单里没有这个钱包的电话。别人给的、搜索到的号码，都不要信。</translation>
    </message>
</context>
<context>
    <name>WalletSupport::ChannelRow</name>
    <message>
        <source>Open %1</source>
        <translation>打开%1</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>%1 is a number, an address or an account&apos;s name</extracomment>
        <translation>复制%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a kind of channel (&quot;Hotline&quot;), %2 its number or address</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is why a channel is offered (&quot;Fastest&quot;), %2 what it is for, or where</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Where is this from?</source>
        <translation>这是从哪里来的？</translation>
    </message>
    <message>
        <source>Where is this from? Hide the sources of %1</source>
        <extracomment>%1 is a number, an address or an account&apos;s name</extracomment>
        <translation>这是从哪里来的？收起%1的来源</translation>
    </message>
    <message>
        <source>Where is this from? Show the sources of %1</source>
        <translation>这是从哪里来的？显示%1的来源</translation>
    </message>
    <message>
        <source>Call %1 with this computer</source>
        <extracomment>%1 is a number</extracomment>
        <translation>用这台电脑拨打%1</translation>
    </message>
</context>
<context>
    <name>WalletSupport::ChannelSection</name>
    <message>
        <source>Each was seen at the wallet&apos;s own place: its site or its program.</source>
        <translation>每一项都见于钱包自己的网站或程序。</translation>
    </message>
    <message>
        <source>None of these was seen at the wallet itself. Use one only if its own app shows the same.</source>
        <translation>没有一项见于钱包自己的网站或程序。钱包自己的App里也这样写，您再使用。</translation>
    </message>
    <message>
        <source>These are from other sources. Use one only if the wallet&apos;s own app shows the same.</source>
        <translation>这些来自第三方。钱包自己的App里也这样写，您再使用。</translation>
    </message>
    <message>
        <source>Anyone may write there. Whoever offers you help may be a fraudster.</source>
        <translation>谁都可以在那里发言。主动说要帮您的人可能是骗子。</translation>
    </message>
</context>
<context>
    <name>WalletSupport::CheckPage</name>
    <message numerus="yes">
        <source>%n found</source>
        <comment>numbers, links, addresses and accounts</comment>
        <translation>
            <numerusform>找到%n项</numerusform>
        </translation>
    </message>
    <message>
        <source>For example a telephone number, a link, an e-mail address, an account&apos;s name, a whole text message, or a picture with a QR code. Each number and address in it is compared with the official directory.</source>
        <translation>例如电话号码、链接、邮箱、账号名、整条短信，或带二维码的图片。里面的每个号码和地址都会与官方名录核对。</translation>
    </message>
    <message>
        <source>No number, link, e-mail address or account was found in it. If somebody asks for money, a code or a password, do not answer: look in the wallet&apos;s own app, or use its official contacts.</source>
        <translation>里面没有找到号码、链接、邮箱或账号。如果有人向您要钱、验证码或密码，请不要理会：在钱包自己的App里查看，或使用官方联系方式。</translation>
    </message>
    <message>
        <source>The text is very long: only its beginning was checked.</source>
        <translation>文字很长：只核对了开头部分。</translation>
    </message>
    <message>
        <source>Read a QR code from a picture</source>
        <translation>从图片读取二维码</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>图片 (%1)</translation>
    </message>
    <message>
        <source>Is it really them?</source>
        <translation>真的是官方吗？</translation>
    </message>
    <message>
        <source>Paste a number, link, e-mail address, account or a whole message. All of it is checked on this computer; nothing is sent.</source>
        <translation>粘贴号码、链接、邮箱、账号或整条消息。全部在这台电脑上核对，什么都不会发送出去。</translation>
    </message>
    <message>
        <source>Paste or type here</source>
        <translation>在这里粘贴或输入</translation>
    </message>
    <message>
        <source>What to check</source>
        <translation>要核对的内容</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Read a QR code…</source>
        <translation>读取二维码…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>This file cannot be read. Nothing was changed.</source>
        <translation>无法读取这个文件。没有改动任何内容。</translation>
    </message>
    <message>
        <source>This picture is too large to be searched for a code. Cut out the part with the code and try again.</source>
        <translation>这张图片太大，无法在里面查找二维码。请只截取有二维码的部分再试。</translation>
    </message>
    <message>
        <source>This file is not a picture that can be read here: use PNG or JPEG. It may also be cut off.</source>
        <translation>这个文件不是这里能读取的图片：请用PNG或JPEG。也可能是文件不完整。</translation>
    </message>
    <message>
        <source>No QR code was found in this picture. Try one in which the whole code can be seen sharply.</source>
        <translation>这张图片里没有找到二维码。请换一张能清楚看到整个二维码的图片。</translation>
    </message>
    <message>
        <source>The part of this program that reads codes is missing. Please install the program again.</source>
        <translation>本程序读取二维码的部分缺失。请重新安装本程序。</translation>
    </message>
    <message>
        <source>Reading this picture took too long and was ended. Cut out the part with the code and try again.</source>
        <translation>读取这张图片用时太长，已经停止。请截取有二维码的部分再试。</translation>
    </message>
    <message>
        <source>The box is empty now. Ctrl+Z brings the text back.</source>
        <translation>输入框已清空。按Ctrl+Z可以恢复。</translation>
    </message>
    <message>
        <source>It is being checked…</source>
        <translation>正在核对…</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>正在读取图片…</translation>
    </message>
</context>
<context>
    <name>WalletSupport::ChoiceBox</name>
    <message>
        <source>%1: %2</source>
        <extracomment>For screen readers: what a box is for, and what is chosen in it (&quot;Currency: EUR&quot;)</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>WalletSupport::CloseQuestion</name>
    <message>
        <source>They are kept only while this window is open. You have not copied, saved or printed them:</source>
        <translation>填写的内容只在这个窗口打开时保留。您还没有复制、保存或打印：</translation>
    </message>
    <message numerus="yes">
        <source>• %1: %n answers</source>
        <extracomment>%1 is the title of a guide</extracomment>
        <translation>
            <numerusform>• %1：%n项回答</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the window?</source>
        <translation>关闭窗口？</translation>
    </message>
    <message>
        <source>Close and lose your answers?</source>
        <translation>关闭并放弃填写的内容吗？</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>先不关闭</translation>
    </message>
    <message>
        <source>Close and lose the answers</source>
        <translation>关闭并放弃填写的内容</translation>
    </message>
</context>
<context>
    <name>WalletSupport::ContactNotice</name>
    <message>
        <source>This computer has no browser set up. Nothing was sent. Copy the address and open it on another device.</source>
        <translation>这台电脑没有设置浏览器。没有发送任何内容。请复制网址，在别的设备上打开。</translation>
    </message>
    <message>
        <source>The browser did not open. Nothing was sent. Copy the address and open it yourself.</source>
        <translation>浏览器没有打开。没有发送任何内容。请复制网址，自己打开。</translation>
    </message>
    <message>
        <source>This computer has no mail program set up. Nothing was sent. Copy the address and write to it from your own mail.</source>
        <translation>这台电脑没有设置邮件程序。没有发送任何内容。请复制邮箱地址，用您自己的邮箱写信。</translation>
    </message>
    <message>
        <source>The mail program did not open. Nothing was sent. Copy the address and write to it from your own mail.</source>
        <translation>邮件程序没有打开。没有发送任何内容。请复制邮箱地址，用您自己的邮箱写信。</translation>
    </message>
    <message>
        <source>This computer cannot call. Copy the number and call it from a telephone.</source>
        <translation>这台电脑不能打电话。请复制号码，用电话拨打。</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <extracomment>%1 is a number, an address or an account&apos;s name</extracomment>
        <translation>已复制：%1</translation>
    </message>
    <message>
        <source>This address was not opened, since it is not among the official ones. Nothing was sent.</source>
        <translation>这个地址不在官方名录里，所以没有打开。没有发送任何内容。</translation>
    </message>
    <message>
        <source>The directory in this program is damaged, so nothing was opened or sent. Install the program again.</source>
        <translation>本程序的名录已损坏，所以没有打开或发送任何内容。请重新安装本程序。</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>收起这条消息</translation>
    </message>
</context>
<context>
    <name>WalletSupport::ContactPanel</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a kind of channel (&quot;Hotline&quot;), %2 its number or address</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>My wallet is not listed</source>
        <translation>列表里没有我的钱包</translation>
    </message>
    <message>
        <source>Choose your wallet</source>
        <translation>选择您的钱包</translation>
    </message>
    <message>
        <source>Close the contacts</source>
        <translation>关闭联系方式</translation>
    </message>
    <message>
        <source>Wallet: %1. Choose another</source>
        <extracomment>%1 is the name of the wallet that is chosen</extracomment>
        <translation>钱包：%1。更换钱包</translation>
    </message>
    <message>
        <source>Comes with the program · version %1 · %2</source>
        <extracomment>%1 is a number, %2 a date</extracomment>
        <translation>随程序附带第%1版 · %2</translation>
    </message>
    <message>
        <source>Remove %1 from the favourites</source>
        <extracomment>%1 is a wallet</extracomment>
        <translation>取消收藏%1</translation>
    </message>
    <message>
        <source>Add %1 to the favourites</source>
        <translation>收藏%1</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>the form of a date</comment>
        <translation>yyyy年M月d日</translation>
    </message>
</context>
<context>
    <name>WalletSupport::DateInput</name>
    <message>
        <source>That is %1</source>
        <extracomment>%1 is a day in words, with its weekday</extracomment>
        <translation>也就是%1</translation>
    </message>
    <message>
        <source>Which day is it?</source>
        <translation>是哪一天？</translation>
    </message>
    <message>
        <source>Choose the day from a calendar</source>
        <translation>从日历中选日期</translation>
    </message>
</context>
<context>
    <name>WalletSupport::DeadlineBox</name>
    <message>
        <source>No day is set.</source>
        <translation>还没有设期限。</translation>
    </message>
    <message>
        <source>Change the day</source>
        <translation>更改期限</translation>
    </message>
    <message>
        <source>Set a day</source>
        <translation>设期限</translation>
    </message>
    <message>
        <source>Remove the day</source>
        <translation>移除期限</translation>
    </message>
    <message>
        <source>Save for the calendar</source>
        <translation>存成日历文件</translation>
    </message>
    <message>
        <source>By which day</source>
        <translation>截止哪一天</translation>
    </message>
    <message>
        <source>What is to happen by then</source>
        <translation>到那天要做什么</translation>
    </message>
    <message>
        <source>Save deadline</source>
        <translation>保存期限</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>WalletSupport::DeadlineReminder</name>
    <message>
        <source>Wallet Support Centre</source>
        <extracomment>A notification of the desktop: whoever sees the screen reads it, so it says nothing of what it is about</extracomment>
        <translation>钱包客服中心</translation>
    </message>
    <message>
        <source>A day of yours is near</source>
        <translation>有一个日期快到了</translation>
    </message>
    <message>
        <source>Look under “My cases”.</source>
        <translation>请查看“我的记录”。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>This desktop shows no notifications, so no reminder can come. The days are listed under “My cases”.</source>
        <translation>这个桌面不显示通知，所以无法提醒您。日期都列在“我的记录”里。</translation>
    </message>
</context>
<context>
    <name>WalletSupport::DesktopCaseDialogs</name>
    <message>
        <source>Save for the calendar</source>
        <translation>存成日历文件</translation>
    </message>
    <message>
        <source>Calendar (%1)</source>
        <translation>日历（%1）</translation>
    </message>
    <message>
        <source>Choose a folder for the copy</source>
        <translation>选择存放副本的文件夹</translation>
    </message>
</context>
<context>
    <name>WalletSupport::DesktopDialogs</name>
    <message>
        <source>Add files</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>Pictures and PDF (%1)</source>
        <translation>图片和PDF (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>保存为PDF</translation>
    </message>
    <message>
        <source>PDF (%1)</source>
        <translation>PDF (%1)</translation>
    </message>
    <message>
        <source>Save the e-mail</source>
        <translation>保存邮件</translation>
    </message>
    <message>
        <source>E-mail (%1)</source>
        <translation>邮件 (%1)</translation>
    </message>
    <message>
        <source>Where to put the folder</source>
        <translation>文件夹放在哪里</translation>
    </message>
</context>
<context>
    <name>WalletSupport::DraftsPage</name>
    <message>
        <source>Go on: %1</source>
        <extracomment>%1 is a wallet and when its case was saved last</extracomment>
        <translation>接着填：%1</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n个回答</numerusform>
        </translation>
    </message>
    <message>
        <source>You have begun this before. Go on where you were, or start again.</source>
        <translation>这个向导您之前填过一部分。可以接着填，也可以重新开始。</translation>
    </message>
    <message>
        <source>From the first question. The answers that you have given so far stay under “My cases”.</source>
        <translation>从第一题开始。已经填写的内容仍留在“我的记录”里。</translation>
    </message>
</context>
<context>
    <name>WalletSupport::EntryForm</name>
    <message>
        <source>Whom you spoke or wrote with</source>
        <translation>和谁沟通的</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>The case number they gave you</source>
        <translation>对方给的受理编号</translation>
    </message>
    <message>
        <source>What was said or promised</source>
        <translation>说了什么，答应了什么</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>备注内容</translation>
    </message>
    <message>
        <source>They promised something by a day</source>
        <translation>对方答应了日期</translation>
    </message>
    <message>
        <source>The day that they promised</source>
        <translation>对方答应的日期</translation>
    </message>
    <message>
        <source>There is nothing to keep yet. Write a few words first.</source>
        <translation>还没有可保存的内容。请先写几个字。</translation>
    </message>
    <message>
        <source>Keep this talk</source>
        <translation>保存这次沟通</translation>
    </message>
    <message>
        <source>Keep this note</source>
        <translation>保存备注</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>WalletSupport::ErrorSummary</name>
    <message numerus="yes">
        <source>%n things need a change before you go on</source>
        <translation>
            <numerusform>继续之前，有%n处需要您看一看</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WalletSupport::EvidenceList</name>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
</context>
<context>
    <name>WalletSupport::EvidencePreview</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>第%1页，共%2页</translation>
    </message>
    <message>
        <source>This page cannot be shown.</source>
        <translation>这一页无法显示。</translation>
    </message>
    <message>
        <source>Page %1 of %2, %3</source>
        <translation>%3，第%1页，共%2页</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>%1的图片</translation>
    </message>
    <message>
        <source>Checksum (SHA-256): %1</source>
        <translation>校验值（SHA-256）：%1</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>WalletSupport::EvidenceRow</name>
    <message>
        <source>“%1” was removed.</source>
        <translation>已移除“%1”。</translation>
    </message>
    <message>
        <source>The copy of this file is gone. Remove it here and add the file again.</source>
        <translation>这个文件的副本已经没有了。请在这里移除，再重新添加。</translation>
    </message>
    <message>
        <source>Checksum (SHA-256): %1</source>
        <extracomment>%1 is the beginning and the end of a number that is different for every file</extracomment>
        <translation>校验值（SHA-256）：%1</translation>
    </message>
    <message>
        <source>Checksum, beginning with %1</source>
        <extracomment>For screen readers; %1 is six letters and digits</extracomment>
        <translation>校验值，开头是%1</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>查看%1</translation>
    </message>
    <message>
        <source>Copy the whole checksum of %1</source>
        <translation>复制%1的完整校验值</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Puts a removed file back into the list</extracomment>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Put %1 back</source>
        <translation>放回%1</translation>
    </message>
</context>
<context>
    <name>WalletSupport::EvidenceStep</name>
    <message>
        <source>Add files</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <extracomment>The name of a file, without its ending: a picture that was pasted</extracomment>
        <translation>粘贴的图片</translation>
    </message>
    <message numerus="yes">
        <source>%n files were added.</source>
        <translation>
            <numerusform>已添加%n个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>The files are still being looked at. Wait a moment, or cancel it</source>
        <translation>文件还在查看中。请稍等，或者取消</translation>
    </message>
    <message>
        <source>There is no picture and no file to paste. Copy one first, then paste it here</source>
        <translation>剪贴板里没有图片或文件。请先复制，再粘贴到这里</translation>
    </message>
    <message>
        <source>Dropped picture</source>
        <translation>拖入的图片</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Pictures (JPEG, PNG, WebP) or PDF, at most %1 files of %2 MB each. You can also drag them here, or paste them with Ctrl+V. Your own files stay as they are: copies are added.</source>
        <translation>图片（JPEG、PNG、WebP）或PDF，最多%1个文件，每个不超过%2 MB。也可以拖到这里，或按Ctrl+V粘贴。您自己的文件不会改动，添加的是副本。</translation>
    </message>
    <message>
        <source>Looking at file %1 of %2…</source>
        <translation>正在查看文件，第%1个，共%2个…</translation>
    </message>
</context>
<context>
    <name>WalletSupport::FactList</name>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <extracomment>For screen readers; %1 is a note or a talk, with its time</extracomment>
        <translation>移除：%1</translation>
    </message>
</context>
<context>
    <name>WalletSupport::FieldInput</name>
    <message>
        <source>%1 (optional)</source>
        <extracomment>The name of a field that may be left empty; %1 is the name</extracomment>
        <translation>%1（选填）</translation>
    </message>
</context>
<context>
    <name>WalletSupport::FindBar</name>
    <message>
        <source>Find in this article</source>
        <translation>在本文中查找</translation>
    </message>
    <message>
        <source>To the place before</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>To the next place</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>关闭查找栏</translation>
    </message>
    <message>
        <source>Not in this article</source>
        <translation>本文中没有</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第%1处，共%2处</translation>
    </message>
</context>
<context>
    <name>WalletSupport::FindingCard</name>
    <message>
        <source>Open %1</source>
        <extracomment>%1 is an address</extracomment>
        <translation>打开%1</translation>
    </message>
    <message>
        <source>Official contacts</source>
        <extracomment>%1 is a wallet&apos;s name</extracomment>
        <translation>官方联系方式</translation>
    </message>
    <message>
        <source>Official contacts of %1</source>
        <translation>%1的官方联系方式</translation>
    </message>
    <message>
        <source>It is very long: only its beginning is shown here. All of it was checked.</source>
        <translation>内容很长，这里只显示开头部分；全部内容都已核对。</translation>
    </message>
</context>
<context>
    <name>WalletSupport::FindingList</name>
    <message numerus="yes">
        <source>%n more are not official either:</source>
        <translation>
            <numerusform>另有%n项也不是官方的：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more, which are official</source>
        <translation>
            <numerusform>显示另外%n项官方内容</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more, of which none is known to be false</source>
        <translation>
            <numerusform>显示另外%n项，其中没有已知的假冒内容</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WalletSupport::FirstMinutes</name>
    <message>
        <source>Have the cards blocked. The number is on the back of the card.</source>
        <translation>请银行把卡挂失。电话印在卡的背面。</translation>
    </message>
    <message>
        <source>2. Ask the wallet to freeze the account</source>
        <translation>2. 请钱包冻结账户</translation>
    </message>
    <message>
        <source>2. Call the bank of every linked card</source>
        <translation>2. 给每张绑定银行卡的银行打电话</translation>
    </message>
    <message>
        <source>5. Keep the evidence</source>
        <translation>5. 留好证据</translation>
    </message>
    <message>
        <source>Write down the transactions that are not yours. Save screenshots, messages and telephone numbers. Delete nothing.</source>
        <translation>不是您操作的交易，逐笔记下来。截图、聊天记录、电话号码都留着，什么都不要删。</translation>
    </message>
    <message>
        <source>6. Report it to the police</source>
        <translation>6. 报警</translation>
    </message>
    <message>
        <source>2. Cancel approvals, and disconnect the wallet from sites</source>
        <translation>2. 取消授权，断开钱包和网站的连接</translation>
    </message>
    <message>
        <source>Some sites may take coins because you once approved it. A new password does not stop that.</source>
        <translation>点过授权的网站，可能一直有权转走您的币。改密码没有用。</translation>
    </message>
    <message>
        <source>3. Tell the exchange that the coins went to</source>
        <translation>3. 告诉币转去的那家交易所</translation>
    </message>
    <message>
        <source>Give it the transaction number and the address, and ask it to hold the coins.</source>
        <translation>把交易单号和地址给它，请它冻结这些币。</translation>
    </message>
    <message>
        <source>4. Change the passwords of your e-mail and cloud accounts</source>
        <translation>4. 邮箱和云盘的密码也要改</translation>
    </message>
    <message>
        <source>On a device that was not involved. A photo or note of the phrase may lie there.</source>
        <translation>用安全的设备改。那里可能存着助记词的照片或笔记。</translation>
    </message>
    <message>
        <source>Or to your country&apos;s line against fraud. The numbers that we know are listed below.</source>
        <translation>也可以打所在国家或地区的反诈专线。查得到的都列在下面。</translation>
    </message>
    <message>
        <source>In its own app, under “Help” or “Support”. These are usually under “Me”, “Account” or “Settings”.</source>
        <translation>在它自己的App里找“帮助”或“客服”，一般在“我的”“账户”或“设置”里。</translation>
    </message>
    <message>
        <source>3. Change the password of your e-mail account</source>
        <translation>3. 改邮箱密码</translation>
    </message>
    <message>
        <source>On a device that was not involved, if you have one. Whoever reads your mail can reset the wallet&apos;s password. Look whether calls or texts are being forwarded. No signal at all? Call your operator from another phone.</source>
        <translation>最好用安全的设备来改，就是对方没碰过的。能看到您邮件的人，可以重置钱包密码。再看看有没有被设置呼叫转移或短信转发。手机完全没信号？换一部电话打给运营商。</translation>
    </message>
    <message>
        <source>4. Change the wallet&apos;s password, and switch on two-factor sign-in</source>
        <translation>4. 改钱包密码，打开多重验证</translation>
    </message>
    <message>
        <source>On the same device. Then sign out all other devices.</source>
        <translation>用同一台设备改，再让其他设备全部退出登录。</translation>
    </message>
</context>
<context>
    <name>WalletSupport::FreezeCard</name>
    <message>
        <source>1. Call the official hotline and ask them to freeze the account</source>
        <translation>1. 拨打官方客服热线，要求冻结账户</translation>
    </message>
    <message>
        <source>1. Reach the wallet&apos;s support and ask them to freeze the account</source>
        <translation>1. 联系钱包客服，要求冻结账户</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is a wallet, %2 what its channel is, or where (&quot;Lost or stolen phone or card (United States)&quot;)</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>复制号码</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Call with this computer</source>
        <extracomment>%1 is a number</extracomment>
        <translation>用这台电脑拨打</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>%1 is a number or an address</extracomment>
        <translation>复制%1</translation>
    </message>
    <message>
        <source>Call %1 with this computer</source>
        <extracomment>%1 is a number</extracomment>
        <translation>用这台电脑拨打%1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开%1</translation>
    </message>
    <message>
        <source>1. Call the hotline and ask them to freeze the account</source>
        <translation>1. 拨打客服热线，要求冻结账户</translation>
    </message>
    <message>
        <source>1. Call the bank of every linked card</source>
        <translation>1. 给每张绑定银行卡的银行打电话</translation>
    </message>
    <message>
        <source>Have the cards blocked. The number is on the back of the card.</source>
        <translation>请银行把卡挂失。电话印在卡的背面。</translation>
    </message>
    <message>
        <source>1. Move what is left to a new wallet. Nobody can freeze this one</source>
        <translation>1. 新建钱包，把剩下的币转过去。这种钱包谁也冻结不了</translation>
    </message>
    <message>
        <source>Make it on a clean device, with a new recovery phrase on paper. Move the most valuable coins first. Type no phrase into a website, and give it to nobody.</source>
        <translation>用安全的设备新建，把新的助记词抄在纸上，先转最值钱的。助记词不要填进任何网站，也不要给任何人。</translation>
    </message>
    <message>
        <source>Which wallet is it? Its hotline then appears here.</source>
        <translation>是哪个钱包？选好后，这里会显示它的客服热线。</translation>
    </message>
    <message>
        <source>Wrong wallet? Choose another</source>
        <extracomment>Another wallet than the one that the page is about now</extracomment>
        <translation>选错了？换成别的钱包品牌</translation>
    </message>
</context>
<context>
    <name>WalletSupport::GenericHelp</name>
    <message>
        <source>How to find the real support</source>
        <translation>怎样找到真正的客服</translation>
    </message>
    <message>
        <source>No app at hand? Type the address that is printed on your card, contract or receipt.</source>
        <translation>手边没有App？请输入银行卡、合同或收据上印的网址。</translation>
    </message>
    <message>
        <source>The app store&apos;s page of the wallet names the developer&apos;s site. Check the developer&apos;s name letter by letter.</source>
        <translation>应用商店的钱包页面上有开发者网站。请逐字核对开发者名称。</translation>
    </message>
    <message>
        <source>Is money leaving right now? Call your bank, at the number on the back of your card.</source>
        <translation>钱正在被转走？请马上拨打银行卡背面的号码联系银行。</translation>
    </message>
    <message>
        <source>We found no contact that is surely this wallet&apos;s own. Look in the wallet&apos;s own app instead.</source>
        <translation>我们没有找到能确定属于这个钱包的联系方式。请在钱包自己的App里找客服。</translation>
    </message>
    <message>
        <source>Your wallet is not in our list, so we have no contacts of it. Look in its own app instead.</source>
        <translation>您的钱包不在列表里，所以这里没有它的联系方式。请在它自己的App里找客服。</translation>
    </message>
    <message>
        <source>Open the wallet&apos;s app yourself, not through a link. Help or Support is usually under Me, Account or Settings.</source>
        <translation>自己打开钱包App，不要通过链接打开。“帮助”或“客服”一般在“我的”“账户”或“设置”里。</translation>
    </message>
    <message>
        <source>Do not use numbers from search results, advertisements, comments or messages: fraudsters put their own there.</source>
        <translation>不要用搜索结果、广告、评论或短信里的号码：骗子会把自己的号码放在那里。</translation>
    </message>
</context>
<context>
    <name>WalletSupport::GroupStep</name>
    <message>
        <source>There is room for %1 here. Describe the rest in your own words.</source>
        <extracomment>A list takes no more; %1 is a count</extracomment>
        <translation>这里最多填%1项。还有的，请用自己的话写在经过里。</translation>
    </message>
</context>
<context>
    <name>WalletSupport::GuideFooter</name>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>保存修改</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>From the first question. You are asked first.</source>
        <translation>回到第一题，会先问您一声。</translation>
    </message>
</context>
<context>
    <name>WalletSupport::GuideHeader</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Last question</source>
        <translation>最后一个问题</translation>
    </message>
    <message numerus="yes">
        <source>%n questions left</source>
        <translation>
            <numerusform>还剩%n个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 questions left</source>
        <extracomment>A range, such as &quot;2 to 4 questions left&quot;</extracomment>
        <translation>还剩%1–%2个问题</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Changing an answer</source>
        <translation>正在修改一项</translation>
    </message>
    <message>
        <source>Saved on this computer, %1</source>
        <extracomment>%1 is a time, or a day and a time</extracomment>
        <translation>已保存在这台电脑上，%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Up to %1 questions left</source>
        <extracomment>One, or several more, up to %1</extracomment>
        <translation>最多还有%1个问题</translation>
    </message>
</context>
<context>
    <name>WalletSupport::GuideNews</name>
    <message numerus="yes">
        <source>The guide has changed: it no longer asks %n questions that you have answered.</source>
        <translation>
            <numerusform>向导有了改动：您回答过的%n个问题已不再询问。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a question, %2 which of the things that were given as answer: &quot;Payment 2 · Payment 3&quot;</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>You began this some time ago, and these answers do not fit any more. They are still on their pages. Please look at them again:</source>
        <translation>这份向导您是早些时候开始填的，下面这些回答现在已不适用。它们还留在各自的页面上，请再看一下：</translation>
    </message>
</context>
<context>
    <name>WalletSupport::GuideView</name>
    <message>
        <source>Undone.</source>
        <translation>已撤销。</translation>
    </message>
    <message>
        <source>Done again.</source>
        <translation>已重做。</translation>
    </message>
</context>
<context>
    <name>WalletSupport::GuidesPage</name>
    <message>
        <source>Step-by-step guides</source>
        <translation>自助向导</translation>
    </message>
    <message>
        <source>One question at a time. You can go back and change every answer. What you enter is kept on this computer, sealed, and nowhere else; passwords are never kept.</source>
        <translation>每次只问一个问题，每个回答都可以返回修改。您填写的内容会加密保存在这台电脑上，不会存到别处；密码从不保存。</translation>
    </message>
    <message>
        <source>The guide of this case is no longer part of the program. What you entered is under “My cases”.</source>
        <translation>这条记录所用的向导已不在本程序中。您填写的内容仍在“我的记录”里。</translation>
    </message>
</context>
<context>
    <name>WalletSupport::HandoverStep</name>
    <message>
        <source>Start “%1”</source>
        <extracomment>%1 is the title of a guide</extracomment>
        <translation>开始“%1”</translation>
    </message>
</context>
<context>
    <name>WalletSupport::HelpPage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>What this program does</source>
        <translation>本程序能做什么</translation>
    </message>
    <message>
        <source>“Answers” says what to do, step by step, for what often goes wrong with a wallet.</source>
        <translation>“解答”：钱包常出的问题，一步一步告诉您怎么办。</translation>
    </message>
    <message>
        <source>“Guides” takes you through a stolen account, a lost phone, missing money, a refund or a new password, one question at a time.</source>
        <translation>“自助向导”：账户被盗、手机丢失、钱没到账、申请退款、重置密码，一次只问一个问题，带您做完。</translation>
    </message>
    <message>
        <source>“Is it really them?” says whether a number, a link or a message is from the real support.</source>
        <translation>“真的是官方吗？”：核对一个号码、链接或一条消息是不是真的来自官方客服。</translation>
    </message>
    <message>
        <source>“Account stolen” has the hotline that freezes the account, and what to do in which order.</source>
        <translation>“账户被盗”：能冻结账户的热线，以及该按什么顺序做。</translation>
    </message>
    <message>
        <source>“Contacts” has the real support of your wallet, and says where each number and address is from.</source>
        <translation>“联系方式”：您的钱包真正的客服，每个号码和网址都注明出处。</translation>
    </message>
    <message>
        <source>This program is not the support of a wallet, and cannot see your account. What happens with your money is for your wallet to decide.</source>
        <translation>本程序不是任何钱包的客服，也看不到您的账户。资金如何处理，由您的钱包决定。</translation>
    </message>
    <message>
        <source>How to find something</source>
        <translation>怎样查找</translation>
    </message>
    <message>
        <source>Type what happened, in your own words. Results come while you type, also for words that are misspelt.</source>
        <translation>用自己的话写下遇到的事。边输入边出结果，写错字、用拼音也能找到。</translation>
    </message>
    <message>
        <source>Type the name of a wallet to get to its contacts.</source>
        <translation>输入钱包的名称，就能找到它的联系方式。</translation>
    </message>
    <message>
        <source>If nothing fits, use fewer words, or look through the topics under “Answers”.</source>
        <translation>找不到合适的，就少用几个词，或者在“解答”里按主题浏览。</translation>
    </message>
    <message>
        <source>What it keeps</source>
        <translation>保存哪些内容</translation>
    </message>
    <message>
        <source>On this computer: your settings, the wallets you chose, the size of the window and your last searches. Under “Settings” you can keep no searches, and have all of it forgotten.</source>
        <translation>只在这台电脑上保存：您的设置、选过的钱包、窗口大小和最近的搜索。在“设置”里可以不保存搜索，也可以全部清除。</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>打开设置</translation>
    </message>
    <message>
        <source>What it never does</source>
        <translation>绝不会做什么</translation>
    </message>
    <message>
        <source>It sends nothing by itself. It works without a network and without an account.</source>
        <translation>不会自行发送任何内容。没有网络也能用，不需要注册账户。</translation>
    </message>
    <message>
        <source>It never asks for a one-time code, a recovery phrase or the password you have now. A new password that you try out in a guide is neither kept nor sent.</source>
        <translation>绝不索要验证码、助记词或您现在的密码。您在向导里试用的新密码，既不保存，也不发送。</translation>
    </message>
    <message>
        <source>It opens official addresses only, and only when you press one.</source>
        <translation>只打开官方网址，而且只在您点击之后才打开。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Everything can be reached without a mouse.</source>
        <translation>不用鼠标，也能使用全部功能。</translation>
    </message>
    <message>
        <source>To the next thing; with Shift to the one before</source>
        <translation>移到下一项；加按Shift移到上一项</translation>
    </message>
    <message>
        <source>Scroll, or choose in a list</source>
        <translation>滚动页面，或在列表中选择</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>打开帮助</translation>
    </message>
    <message>
        <source>Search, from anywhere (Ctrl L too)</source>
        <translation>在任何页面搜索（也可用Ctrl L）</translation>
    </message>
    <message>
        <source>Find words in the open article</source>
        <translation>在打开的文章里查找</translation>
    </message>
    <message>
        <source>Back and forward, through pages and articles</source>
        <translation>在看过的页面和文章之间后退、前进</translation>
    </message>
    <message>
        <source>Larger and smaller text; Ctrl 0 for the usual size</source>
        <translation>放大、缩小文字；按Ctrl 0恢复原来大小</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Close what is open</source>
        <translation>关闭打开的内容</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Print the article or letter that is open</source>
        <translation>打印打开的文章或信件</translation>
    </message>
    <message>
        <source>“My cases” has what you began: drafts, letters that you sent, notes, and by when an answer is due.</source>
        <translation>“我的记录”里有您开始办的事：草稿、发出的信、备注，以及答复期限。</translation>
    </message>
    <message>
        <source>What you enter in a guide is kept, sealed, under “My cases”, until you erase it there. A letter that you saved, printed or mailed stays where you put it.</source>
        <translation>您在向导里填写的内容加密保存在“我的记录”里，直到您在那里删除。您自己保存、打印或发出的信件，仍在您放的地方。</translation>
    </message>
    <message>
        <source>Undo in a guide; with Shift redo</source>
        <translation>在向导中撤销；加按Shift重做</translation>
    </message>
    <message>
        <source>Nobody calls you or writes to you for this program. Whoever says so is a fraudster.</source>
        <translation>没有人会代表本程序给您打电话或发消息。谁这样说，谁就是骗子。</translation>
    </message>
    <message>
        <source>Tick a box, or press the button that has the frame</source>
        <translation>勾选，或按下带框的按钮</translation>
    </message>
    <message>
        <source>Take the offer after “Did you mean”; in a guide, go on</source>
        <translation>采用“您要找的是”后面的建议；在向导里是继续</translation>
    </message>
    <message>
        <source>Press the button or tick the box that has the frame; elsewhere in a guide, go on</source>
        <translation>按下或勾选带框的那一项；在向导的其他地方是继续</translation>
    </message>
</context>
<context>
    <name>WalletSupport::HelpPart</name>
    <message>
        <source>%1: %2.</source>
        <extracomment>For screen readers: %1 is a key, %2 what it does</extracomment>
        <translation>%1：%2。</translation>
    </message>
</context>
<context>
    <name>WalletSupport::HomePage</name>
    <message>
        <source>What do you need help with?</source>
        <translation>您需要什么帮助？</translation>
    </message>
    <message>
        <source>Search questions, in any words</source>
        <translation>用自己的话搜索</translation>
    </message>
    <message>
        <source>Step-by-step guides</source>
        <translation>自助向导</translation>
    </message>
    <message>
        <source>Often asked</source>
        <translation>大家常问</translation>
    </message>
    <message>
        <source>Someone contacted you? Check a number, link or message before you answer.</source>
        <translation>有人联系您？回复之前，先核对号码、链接或消息。</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>马上核对</translation>
    </message>
    <message>
        <source>My account was stolen</source>
        <translation>账户被盗了</translation>
    </message>
    <message>
        <source>Go on where you were: %1</source>
        <extracomment>%1 is the title of a guide that was begun</extracomment>
        <translation>接着上次填：%1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more in “My cases”</source>
        <translation>
            <numerusform>“我的记录”里还有%n个</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on in “My cases”</source>
        <extracomment>Other guides that were begun; it leads to the cases</extracomment>
        <translation>到“我的记录”里接着办</translation>
    </message>
</context>
<context>
    <name>WalletSupport::ItemForm</name>
    <message>
        <source>Done</source>
        <extracomment>Closes the fields of one of several things</extracomment>
        <translation>完成</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <extracomment>For screen readers; %1 is one of several things, as &quot;Payment 2&quot;</extracomment>
        <translation>完成：%1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <extracomment>For screen readers; %1 is one of several things, as &quot;Payment 2&quot;</extracomment>
        <translation>移除：%1</translation>
    </message>
</context>
<context>
    <name>WalletSupport::ItemList</name>
    <message>
        <source>There is no room for it. Remove another one first.</source>
        <translation>已经填满了，请先移除另一项。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is one of several things, as &quot;Payment 2&quot;, %2 what is wrong with it</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>WalletSupport::ItemRow</name>
    <message>
        <source>Removed: %1</source>
        <extracomment>%1 is what was entered for something that has been taken out of a list</extracomment>
        <translation>已移除：%1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <extracomment>For screen readers; %1 is one of several things, as &quot;Payment 2&quot;</extracomment>
        <translation>修改：%1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <extracomment>For screen readers; %1 is one of several things, as &quot;Payment 2&quot;</extracomment>
        <translation>移除：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Puts what was removed back into the list</extracomment>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Put back: %1</source>
        <extracomment>For screen readers; %1 is what was entered for something that has been taken out of a list</extracomment>
        <translation>恢复：%1</translation>
    </message>
</context>
<context>
    <name>WalletSupport::MainWindow</name>
    <message>
        <source>Wallet Support Centre</source>
        <translation>钱包客服中心</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系方式</translation>
    </message>
</context>
<context>
    <name>WalletSupport::MessagePanel</name>
    <message>
        <source>• “%1”: %2</source>
        <extracomment>%1 is what a message says, %2 what it asks for</extracomment>
        <translation>• “%1”：%2</translation>
    </message>
    <message>
        <source>Official contacts</source>
        <extracomment>%1 is a wallet&apos;s name</extracomment>
        <translation>官方联系方式</translation>
    </message>
    <message>
        <source>Official contacts of %1</source>
        <translation>%1的官方联系方式</translation>
    </message>
</context>
<context>
    <name>WalletSupport::NavigationRail</name>
    <message>
        <source>Wallet Support</source>
        <translation>钱包客服中心</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>解答</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>自助向导</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Language / 语言: %1</source>
        <translation>语言 / Language：%1</translation>
    </message>
    <message>
        <source>Is it really them?</source>
        <translation>真的是官方吗？</translation>
    </message>
    <message>
        <source>Account stolen</source>
        <translation>账户被盗</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>a page, in one short word</comment>
        <translation>核对</translation>
    </message>
    <message>
        <source>Stolen</source>
        <comment>a page, in one short word</comment>
        <translation>被盗</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>My cases</source>
        <translation>我的记录</translation>
    </message>
    <message>
        <source>Cases</source>
        <comment>a page, in one short word</comment>
        <translation>记录</translation>
    </message>
</context>
<context>
    <name>WalletSupport::NeverAskBox</name>
    <message>
        <source>They never ask for this</source>
        <translation>客服绝不会向您索要</translation>
    </message>
    <message>
        <source>Your password, a one-time code, your recovery phrase, or control of your screen.</source>
        <translation>密码、验证码、助记词，也不会要求共享屏幕或远程控制。</translation>
    </message>
</context>
<context>
    <name>WalletSupport::NoAnswerPanel</name>
    <message>
        <source>No answer fits these words well.</source>
        <translation>没有与这些词很合适的答案。</translation>
    </message>
    <message>
        <source>Try fewer or other words. The nearest questions are below.</source>
        <translation>请减少或换几个词试试。下面是最接近的问题。</translation>
    </message>
    <message>
        <source>Try fewer or other words. The questions most asked are below.</source>
        <translation>请减少或换几个词试试。下面是大家常问的问题。</translation>
    </message>
    <message>
        <source>Go through it step by step: %1</source>
        <extracomment>%1 is the title of a guide</extracomment>
        <translation>一步一步处理：%1</translation>
    </message>
    <message>
        <source>Ask the wallet&apos;s own support</source>
        <extracomment>%1 is a channel, for example &quot;Hotline 95188&quot;</extracomment>
        <translation>联系钱包自己的客服</translation>
    </message>
    <message>
        <source>Ask the wallet&apos;s own support: %1</source>
        <translation>联系钱包自己的客服：%1</translation>
    </message>
    <message>
        <source>The search of this program is damaged.</source>
        <translation>本程序的搜索功能已损坏。</translation>
    </message>
    <message>
        <source>All answers are still here: choose one by its topic below. Installing the program again repairs the search.</source>
        <translation>所有解答都还在：请在下面按主题选择。重新安装本程序即可修复搜索。</translation>
    </message>
</context>
<context>
    <name>WalletSupport::NoticeBar</name>
    <message>
        <source>Dismiss this message</source>
        <translation>收起这条消息</translation>
    </message>
</context>
<context>
    <name>WalletSupport::OutcomeStep</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>保存为PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <extracomment>%1 is an e-mail address</extracomment>
        <translation>写信给%1</translation>
    </message>
    <message>
        <source>Open the saved file</source>
        <translation>打开保存的文件</translation>
    </message>
    <message>
        <source>Language of this page for your records</source>
        <translation>这页记录的语言</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>信件的语言</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>接下来</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Everything in one folder</source>
        <translation>全部放进一个文件夹</translation>
    </message>
    <message>
        <source>The same in your language, for you</source>
        <translation>同一封信，用您的语言，供您自己看</translation>
    </message>
    <message>
        <source>Which one to show</source>
        <translation>要看哪一份</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>写邮件</translation>
    </message>
    <message>
        <source>The e-mail has no address yet: you fill it in. Take the address of a company from its own site or app, never from a message or a call.</source>
        <translation>邮件里还没有收件地址，要由您自己填写。公司的地址请从它自己的官网或App里找，不要用短信、邮件或来电里给的地址。</translation>
    </message>
</context>
<context>
    <name>WalletSupport::PageStack</name>
    <message>
        <source>All your cases are erased.</source>
        <translation>您的记录已全部删除。</translation>
    </message>
</context>
<context>
    <name>WalletSupport::PreferencesKeeper</name>
    <message>
        <source>The recent searches could not be removed from %1. Is the disk full?</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>无法从“%1”中删除最近搜索。磁盘是否已满？</translation>
    </message>
    <message>
        <source>Settings, wallets and recent searches are forgotten.</source>
        <translation>设置、钱包和最近搜索都已清除。</translation>
    </message>
    <message>
        <source>This language cannot be loaded. The language is unchanged.</source>
        <translation>无法载入这种语言，界面语言没有改变。</translation>
    </message>
    <message>
        <source>The settings could not be written to %1. They stay in effect until you quit. Is the disk full?</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>设置无法写入“%1”，在您退出前仍然有效。磁盘是不是满了？</translation>
    </message>
</context>
<context>
    <name>WalletSupport::QrDialog</name>
    <message>
        <source>QR code</source>
        <translation>二维码</translation>
    </message>
    <message>
        <source>Scan with your phone</source>
        <translation>用手机扫一扫</translation>
    </message>
    <message>
        <source>Your phone shows the same address before it opens. Compare the two.</source>
        <translation>打开之前，手机会显示同样的地址或号码，请核对。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <extracomment>For screen readers: %1 is an address or number</extracomment>
        <translation>%1的二维码</translation>
    </message>
    <message>
        <source>Your phone shows the same number before it calls. Compare the two.</source>
        <translation>手机拨号前会显示同样的号码，请核对一下。</translation>
    </message>
</context>
<context>
    <name>WalletSupport::RailButton</name>
    <message>
        <source>This page is open</source>
        <extracomment>For screen readers: said of the button of the page that is open</extracomment>
        <translation>当前页面</translation>
    </message>
</context>
<context>
    <name>WalletSupport::ReportingFold</name>
    <message>
        <source>Show where to report fraud</source>
        <translation>看看去哪里报警、举报</translation>
    </message>
    <message>
        <source>Hide where to report fraud</source>
        <translation>收起报警与举报渠道</translation>
    </message>
</context>
<context>
    <name>WalletSupport::ReportingList</name>
    <message>
        <source>Report fraud</source>
        <translation>报警与举报</translation>
    </message>
    <message>
        <source>Country or region</source>
        <translation>国家或地区</translation>
    </message>
    <message>
        <source>Choose your country or region</source>
        <translation>选择国家或地区</translation>
    </message>
    <message>
        <source>Not listed? Report it to the police where you live, at the number that you know.</source>
        <translation>没有列出？请拨打您知道的当地报警电话。</translation>
    </message>
</context>
<context>
    <name>WalletSupport::ReportingRow</name>
    <message>
        <source>By text message only</source>
        <translation>只收短信</translation>
    </message>
    <message>
        <source>Forward false messages there. It answers no questions.</source>
        <translation>可把假冒信息转发到这里。它不解答问题。</translation>
    </message>
    <message>
        <source>Day and night</source>
        <translation>24小时</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开%1</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>%1 is a number or an address</extracomment>
        <translation>复制%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is who answers (&quot;Police emergency&quot;), %2 the number or address</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Call %1 with this computer</source>
        <extracomment>%1 is a number</extracomment>
        <translation>用这台电脑拨打%1</translation>
    </message>
    <message>
        <source>More than one source gives this number.</source>
        <translation>有多个来源给出这个号码。</translation>
    </message>
    <message>
        <source>More than one source gives this address.</source>
        <translation>有多个来源给出这个地址。</translation>
    </message>
    <message>
        <source>We did not see it on the authority&apos;s own site.</source>
        <translation>没有在主管机构自己的网站上看到。</translation>
    </message>
    <message>
        <source>Report false messages there. It answers no questions.</source>
        <translation>可以在那里举报假冒信息。它不解答问题。</translation>
    </message>
</context>
<context>
    <name>WalletSupport::RequestDesk</name>
    <message>
        <source>Copied. Paste it where you need it.</source>
        <translation>已复制。请粘贴到需要的地方。</translation>
    </message>
    <message>
        <source>The e-mail was not made: %1 has changed or is no longer there. Your answers are still here. Add the file again.</source>
        <translation>邮件没有生成：“%1”已改动或已不在原处。您填写的内容还在。请重新添加这个文件。</translation>
    </message>
    <message>
        <source>The e-mail was not made. Your answers are still here. Copy the letter instead.</source>
        <translation>邮件没有生成。您填写的内容还在。请改为复制这封信。</translation>
    </message>
    <message>
        <source>The folder was not made: %1 has changed or is no longer there. Your answers are still here. Add the file again.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>文件夹没有生成：“%1”已改动或已不在原处。您填写的内容还在。请重新添加这个文件。</translation>
    </message>
    <message>
        <source>The printer did not take it. Nothing was printed.</source>
        <translation>打印机没有接收，什么都没有打印。</translation>
    </message>
    <message>
        <source>Handed over to the printer.</source>
        <translation>已交给打印机。</translation>
    </message>
    <message>
        <source>The folder was not made. Your answers are still here. Choose another place.</source>
        <translation>文件夹没有生成。您填写的内容还在。请换一个位置。</translation>
    </message>
    <message>
        <source>The file was not saved. Your answers are still here. Choose another folder.</source>
        <translation>文件没有保存。您填写的内容还在。请换一个文件夹。</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <extracomment>%1 is the path of a file or folder</extracomment>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Your mail program is asked to open it. When you have sent it, say so in My cases.</source>
        <translation>正在请邮件程序打开这封信。发出以后，请在“我的记录”里注明。</translation>
    </message>
    <message>
        <source>The folder was not made: no file may be called “%1”. Your answers are still here. Give the file another name, and add it again.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>文件夹没有建成：文件不能叫“%1”。您的回答还在。请给文件改个名字，再添加一次。</translation>
    </message>
    <message>
        <source>The pages of your PDF files are being prepared. That mostly takes a few seconds, and a minute at most.</source>
        <translation>正在准备您的PDF文件的页面，一般只要几秒，最多一分钟。</translation>
    </message>
    <message>
        <source>Your mail program is asked to open it. Fill in the address there. When you have sent it, say so in My cases.</source>
        <translation>正在请邮件程序打开这封信。请在那里填写收件地址。发出以后，请在“我的记录”里注明。</translation>
    </message>
</context>
<context>
    <name>WalletSupport::RequestPreview</name>
    <message>
        <source>To: %1</source>
        <extracomment>%1 is an e-mail address</extracomment>
        <translation>收件人：%1</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <extracomment>%1 is the subject of an e-mail</extracomment>
        <translation>主题：%1</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <extracomment>%1 is a list of names of files</extracomment>
        <translation>文件：%1</translation>
    </message>
    <message>
        <source>This is handed over to your mail program</source>
        <translation>将交给邮件程序的内容</translation>
    </message>
    <message>
        <source>This is copied</source>
        <translation>将复制的内容</translation>
    </message>
    <message>
        <source>This is saved as a PDF</source>
        <translation>将保存为PDF的内容</translation>
    </message>
    <message>
        <source>This is printed</source>
        <translation>将打印的内容</translation>
    </message>
    <message>
        <source>This goes into the folder</source>
        <translation>将放进文件夹的内容</translation>
    </message>
    <message>
        <source>Open in the mail program</source>
        <translation>用邮件程序打开</translation>
    </message>
    <message>
        <source>Save the e-mail</source>
        <translation>保存邮件</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>保存为PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Make the folder</source>
        <translation>生成文件夹</translation>
    </message>
    <message>
        <source>Before it leaves</source>
        <translation>发出之前</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) are hidden in it. Tick what support really needs.</source>
        <translation>
            <numerusform>其中有%n处机密信息已隐藏。客服确实需要的，请勾选。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: show it after all</source>
        <extracomment>a check box: %1 is what was hidden, as &quot;Card number&quot;</extracomment>
        <translation>%1：仍然显示</translation>
    </message>
    <message>
        <source>%1: show it after all. %2</source>
        <extracomment>the name of a check box: %1 is what was hidden, %2 the words beside it</extracomment>
        <translation>%1：仍然显示。%2</translation>
    </message>
    <message>
        <source>%1: it stays hidden. Nobody needs it to help you.</source>
        <extracomment>%1 is &quot;Recovery phrase&quot;</extracomment>
        <translation>%1：一直隐藏。帮您的人都不需要它。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Only the address goes there. You write and send it yourself.</source>
        <translation>只带过去收件地址，邮件由您自己写、自己发。</translation>
    </message>
    <message>
        <source>Only this goes there, and you send it yourself. Never write a password, a one-time code or a recovery phrase in it.</source>
        <translation>只带过去这些内容，由您自己点发送。邮件里绝不要写密码、验证码或助记词。</translation>
    </message>
    <message>
        <source>You send it there yourself. The files were not checked: look for secrets in them.</source>
        <translation>由您自己点发送。文件没有检查过，请看看里面有没有机密信息。</translation>
    </message>
    <message>
        <source>The files were not checked: look for secrets in them.</source>
        <translation>文件没有检查过，请看看里面有没有机密信息。</translation>
    </message>
    <message>
        <source>Only this goes there. You fill in the address and send it yourself. Never write a password, a one-time code or a recovery phrase in it.</source>
        <translation>只带过去这些内容，收件地址由您自己填，也由您自己点发送。邮件里绝不要写密码、验证码或助记词。</translation>
    </message>
    <message>
        <source>You fill in the address there and send it yourself. The files were not checked: look for secrets in them.</source>
        <translation>收件地址由您自己填，也由您自己点发送。文件没有检查过，请看看里面有没有机密信息。</translation>
    </message>
</context>
<context>
    <name>WalletSupport::ResultsHead</name>
    <message>
        <source>All questions, by topic</source>
        <translation>全部问题，按主题排列</translation>
    </message>
    <message>
        <source>Nothing could be searched</source>
        <translation>无法搜索</translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n个结果</numerusform>
        </translation>
    </message>
    <message>
        <source>No result that fits well</source>
        <translation>没有很合适的结果</translation>
    </message>
</context>
<context>
    <name>WalletSupport::ReviewStep</name>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <extracomment>For screen readers; %1 is the question whose answer is changed</extracomment>
        <translation>修改：%1</translation>
    </message>
</context>
<context>
    <name>WalletSupport::RightsList</name>
    <message>
        <source>Deadlines and rights where you live</source>
        <translation>您所在地的期限和规定</translation>
    </message>
    <message>
        <source>The last day was %1, to be on the safe side. Ask anyway.</source>
        <translation>按稳妥的算法，期限到%1为止。过了也请问一问。</translation>
    </message>
    <message>
        <source>No later than %1, to be on the safe side. Ask even if it is late.</source>
        <translation>按稳妥的算法，最迟%1。晚了也请问一问。</translation>
    </message>
    <message>
        <source>Decided by: %1. Read in a copy of the official text at %2. Checked on %3.</source>
        <extracomment>%1 is who decides (&quot;the bank&quot;), %2 places in the web, %3 a date</extracomment>
        <translation>由谁决定：%1。依据法律原文的副本：%2。核对日期：%3。</translation>
    </message>
    <message>
        <source>Decided by: %1. Read at the source, %2. Checked on %3.</source>
        <extracomment>%1 is who decides (&quot;the bank&quot;), %2 places in the web, %3 a date</extracomment>
        <translation>由谁决定：%1。依据原文：%2。核对日期：%3。</translation>
    </message>
    <message>
        <source>Decided by: %1. Not read at the source, but at %2. Checked on %3.</source>
        <extracomment>%1 is who decides (&quot;the bank&quot;), %2 places in the web, %3 a date</extracomment>
        <translation>由%1决定。没有看到原文，见于%2。核对日期：%3。</translation>
    </message>
</context>
<context>
    <name>WalletSupport::SearchBox</name>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索内容</translation>
    </message>
    <message>
        <source>Results come while you type</source>
        <translation>边输入边出结果</translation>
    </message>
</context>
<context>
    <name>WalletSupport::SecretStep</name>
    <message>
        <source>Very weak. A guesser would need less than a minute.</source>
        <translation>很弱。不到一分钟就能猜中。</translation>
    </message>
    <message>
        <source>Very weak. A guesser would need minutes.</source>
        <translation>很弱。几分钟就能猜中。</translation>
    </message>
    <message>
        <source>Weak. A guesser would need hours.</source>
        <translation>弱。几小时就能猜中。</translation>
    </message>
    <message>
        <source>Not yet strong. A guesser would need days.</source>
        <translation>还不够强。几天就能猜中。</translation>
    </message>
    <message>
        <source>Nearly strong. A guesser would need months.</source>
        <translation>接近强。要几个月才能猜中。</translation>
    </message>
    <message>
        <source>Strong. A guesser would need years.</source>
        <translation>强。要好几年才能猜中。</translation>
    </message>
    <message>
        <source>Strong. A guesser would need centuries.</source>
        <translation>强。要几百年才能猜中。</translation>
    </message>
    <message>
        <source>%1 characters or more</source>
        <translation>至少%1个字符</translation>
    </message>
    <message>
        <source>Upper and lower case letters</source>
        <translation>大写和小写字母</translation>
    </message>
    <message>
        <source>A digit</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>A special character</source>
        <translation>特殊字符</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>隐藏密码</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>显示密码</translation>
    </message>
    <message>
        <source>%1: met</source>
        <extracomment>For screen readers; %1 is a rule such as &quot;A digit&quot;</extracomment>
        <translation>%1：已满足</translation>
    </message>
    <message>
        <source>%1: not met yet</source>
        <translation>%1：尚未满足</translation>
    </message>
    <message numerus="yes">
        <source>Copied · clears in %n s</source>
        <extracomment>After copying a password; it leaves the clipboard after %n seconds</extracomment>
        <translation>
            <numerusform>已复制 · %n秒后清除</numerusform>
        </translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>Copy the password. It leaves the clipboard after 30 seconds</source>
        <translation>复制密码。30秒后会从剪贴板清除</translation>
    </message>
    <message>
        <source>Not used for another account</source>
        <translation>没有用在别的账户上</translation>
    </message>
    <message>
        <source>Still on the clipboard. It clears when you come back to this window.</source>
        <translation>密码还在剪贴板里，回到本窗口就会清除。</translation>
    </message>
    <message>
        <source>Let this page make one up, or type a pattern to test it.</source>
        <translation>可以让这里生成一个，也可以输入一个来测试强度。</translation>
    </message>
    <message>
        <source>This password is easy to guess. Make it longer, or let this page make one up</source>
        <translation>这个密码容易被猜到。请加长一些，或让这里生成一个</translation>
    </message>
    <message>
        <source>Make up a password</source>
        <translation>生成一个密码</translation>
    </message>
    <message>
        <source>It is not kept. Copy it or write it down before you go on.</source>
        <translation>密码不会保存。继续之前，请先复制或抄下来。</translation>
    </message>
</context>
<context>
    <name>WalletSupport::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Your wallet</source>
        <translation>您的钱包</translation>
    </message>
    <message>
        <source>What is kept on this computer</source>
        <translation>这台电脑上保存的内容</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Wallet Support Centre %1. Answers, guides and directory come with the program: version %2, %3.</source>
        <extracomment>%1 is the program&apos;s version, %2 the content&apos;s, %3 a date</extracomment>
        <translation>钱包客服中心%1。解答、向导和名录随程序附带：第%2版，%3。</translation>
    </message>
    <message>
        <source>Keep recent searches on this computer</source>
        <translation>在这台电脑上保留最近搜索</translation>
    </message>
    <message>
        <source>Forget my wallets</source>
        <translation>清除钱包记录</translation>
    </message>
    <message>
        <source>None is chosen. Choose it under “Contacts”.</source>
        <translation>还没有选择。请在“联系方式”里选择。</translation>
    </message>
    <message>
        <source>Forget language, text size, colours, country, your wallets and favourites, the recent searches, and the place of the window? This cannot be undone.</source>
        <translation>要清除语言、文字大小、颜色、国家或地区、您的钱包和收藏、最近搜索，以及窗口位置吗？清除后无法恢复。</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>全部保留</translation>
    </message>
    <message>
        <source>Forget settings, wallets and searches</source>
        <translation>清除设置、钱包和搜索记录</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Erase all your cases? The folder that holds them is removed. Many disks keep old copies where no program reaches them, and copies in backups, and letters that you saved, printed or sent, stay where they are. This cannot be undone.</source>
        <translation>要删除您的全部记录吗？存放它们的文件夹会被移除。许多磁盘会在程序够不到的地方留有旧数据；备份里的副本，以及您保存、打印或发出的信，都还在原处。删除后无法恢复。</translation>
    </message>
    <message>
        <source>These settings, your last and favourite wallets, the size of the window and your last searches, in %1. A search that seems to hold a code, a long number or an e-mail address is not kept. Nothing is sent anywhere.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>这些设置、您最近用过和收藏的钱包、窗口大小和您最近的搜索，保存在“%1”。看起来含有验证码、长数字或邮箱地址的搜索不会保留。不会发送到任何地方。</translation>
    </message>
    <message>
        <source>Only these settings, your last and favourite wallets and the size of the window, in %1. What you search for is forgotten when the program ends. Nothing is sent anywhere.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>只有这些设置、您最近用过和收藏的钱包和窗口大小，保存在“%1”。您搜索的内容，退出程序后就不再保留。不会发送到任何地方。</translation>
    </message>
    <message>
        <source>Your cases</source>
        <translation>您的记录</translation>
    </message>
    <message>
        <source>What you begin in a guide is kept under “My cases”, in %1. It is sealed, with a key in the system&apos;s keychain or, where there is none, in a file beside it that only you can read. Passwords, codes and recovery phrases are never kept.</source>
        <extracomment>%1 is the path of a folder</extracomment>
        <translation>您在向导里开始办的事保存在“我的记录”里，位置是“%1”。内容是加密的，密钥在系统密钥环里；没有密钥环时，放在旁边一个只有您能读取的文件里。密码、验证码和助记词从不保存。</translation>
    </message>
    <message>
        <source>Erase all my cases</source>
        <translation>删除我的全部记录</translation>
    </message>
    <message>
        <source>Remind me before deadlines</source>
        <translation>日期快到时提醒我</translation>
    </message>
    <message>
        <source>By a notification of the desktop, while this program is open. It says nothing of what the day is about.</source>
        <translation>程序打开时用桌面通知提醒，通知里不会写是什么事。</translation>
    </message>
    <message>
        <source>Forget your wallet, the favourites, and the wallets that you chose recently?</source>
        <translation>要清除您的钱包、收藏和最近选过的钱包吗？</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>the form of a date</comment>
        <translation>yyyy年M月d日</translation>
    </message>
</context>
<context>
    <name>WalletSupport::StolenPage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Nobody gets the money back for a fee</source>
        <translation>说交费就能追回损失的，都是骗局</translation>
    </message>
    <message>
        <source>In the next days strangers may write or call as support, police, lawyers or experts who “recover” what was lost. These are frauds. Hang up, and call the official number yourself.</source>
        <translation>接下来几天，会有人冒充客服、警察、律师或专家，说能“追回损失”。这些都是诈骗。请挂断，自己拨打官方号码。</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>接着看</translation>
    </message>
    <message>
        <source>Account stolen: act now</source>
        <translation>账户被盗：马上处理</translation>
    </message>
    <message>
        <source>Did it start with a number, link or message? Check it</source>
        <translation>是从一个号码、链接或一条消息开始的？核对一下</translation>
    </message>
    <message>
        <source>Do it step by step</source>
        <translation>一步一步来</translation>
    </message>
    <message>
        <source>One question at a time. In the end you have the letters to the wallet, the bank and the police.</source>
        <translation>一次一个问题，最后写好给钱包、银行和警方的材料。</translation>
    </message>
    <message>
        <source>End any call or screen sharing that is going on. Has money gone, and are you in mainland China? Then call 110 first. Do these in order. This page needs no sign-in and no network.</source>
        <translation>先挂断电话，关掉屏幕共享。在中国内地，钱已经被转走的，先打110。再按下面的顺序做。这一页不用登录，也不用联网。</translation>
    </message>
</context>
<context>
    <name>WalletSupport::SuggestionLine</name>
    <message>
        <source>Did you mean “%1”?</source>
        <extracomment>%1 is what the person may have wanted to type</extracomment>
        <translation>您要找的是“%1”吗？</translation>
    </message>
</context>
<context>
    <name>WalletSupport::TextInput</name>
    <message numerus="yes">
        <source>%n characters left</source>
        <translation>
            <numerusform>还可以写%n个字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many</source>
        <translation>
            <numerusform>超出%n个字</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WalletSupport::WaitingLine</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>WalletSupport::WalletChooser</name>
    <message>
        <source>My wallet is not listed</source>
        <translation>列表里没有我的钱包</translation>
    </message>
    <message>
        <source>Find a wallet, in any language</source>
        <translation>查找钱包，语言不限</translation>
    </message>
    <message>
        <source>Wallets</source>
        <translation>钱包</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>All wallets</source>
        <translation>全部钱包</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>最近用过</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <extracomment>%1 is a wallet; what was typed is no wallet&apos;s name, but nearly this one&apos;s</extracomment>
        <translation>您要找的是%1吗？</translation>
    </message>
    <message>
        <source>Did you mean one of these?</source>
        <translation>您要找的是下面哪一个？</translation>
    </message>
</context>
<context>
    <name>WalletSupport::WalletInput</name>
    <message>
        <source>My wallet is not listed</source>
        <translation>列表里没有我的钱包</translation>
    </message>
    <message>
        <source>In our list: %1</source>
        <extracomment>%1 is a wallet; the text in the field is a name of it</extracomment>
        <translation>列表中有：%1</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <extracomment>%1 is a wallet; what was typed is no wallet&apos;s name, but nearly this one&apos;s</extracomment>
        <translation>您要找的是%1吗？</translation>
    </message>
    <message>
        <source>Did you mean one of these?</source>
        <translation>您要找的是下面哪一个？</translation>
    </message>
    <message>
        <source>Not in our list: we go on without its contacts</source>
        <translation>列表中没有：可以继续，只是没有它的联系方式</translation>
    </message>
    <message>
        <source>Matching wallets</source>
        <translation>符合的钱包</translation>
    </message>
</context>
<context>
    <name>WalletSupport::WalletListModel</name>
    <message>
        <source>Favourite</source>
        <translation>已收藏</translation>
    </message>
</context>
<context>
    <name>WalletSupport::WalletOffer</name>
    <message>
        <source>%1: official contacts</source>
        <extracomment>%1 is a wallet</extracomment>
        <translation>%1的官方联系方式</translation>
    </message>
</context>
<context>
    <name>WishError</name>
    <message>
        <source>This link was not opened. Only links to this program&apos;s own articles and guides open here.</source>
        <translation>这个链接没有打开。这里只打开指向本程序文章和向导的链接。</translation>
    </message>
    <message>
        <source>This link was not opened. The article or guide that it names is not in this program.</source>
        <translation>这个链接没有打开。本程序里没有它所指的文章或向导。</translation>
    </message>
    <message>
        <source>There is no page “%1”.</source>
        <extracomment>%1 is what was given on the command line</extracomment>
        <translation>没有“%1”这个页面。</translation>
    </message>
    <message>
        <source>There is no wallet “%1” in this program. The wallet stays as it is.</source>
        <extracomment>%1 is what was given on the command line</extracomment>
        <translation>本程序没有收录钱包“%1”，已选的钱包保持不变。</translation>
    </message>
    <message>
        <source>This link was not opened. What it wants to have checked is too long, or holds characters that cannot be seen. Copy the message, and paste it under “Is it really them?”.</source>
        <translation>没有打开这个链接。它要核对的内容太长，或者含有看不见的字符。请复制那条消息，粘贴到“真的是官方吗？”里。</translation>
    </message>
    <message>
        <source>The language “%1” is not available. The language is unchanged.</source>
        <extracomment>%1 is what was given on the command line</extracomment>
        <translation>不支持语言“%1”，界面语言没有改变。</translation>
    </message>
</context>
</TS>
