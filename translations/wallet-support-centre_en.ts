<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>AnswerTexts</name>
    <message>
        <source>Not sure</source>
        <translation>Not sure</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Not given</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>The name of a field and what was entered there</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing ticked</source>
        <translation>Nothing ticked</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a question, with its question mark, %2 the answer</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nothing added</source>
        <translation>Nothing added</translation>
    </message>
</context>
<context>
    <name>CaseExport</name>
    <message>
        <source>Begun %1</source>
        <extracomment>%1 is a day and a time</extracomment>
        <translation>Begun %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Saved %1</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>What you said</source>
        <translation>What you said</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
</context>
<context>
    <name>CaseFacts</name>
    <message>
        <source>Case number: %1</source>
        <extracomment>%1 is a number that support gave</extracomment>
        <translation>Case number: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a day and a time, %2 what happened</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, SHA-256 %2</source>
        <extracomment>%1 is the size of a file, %2 its digest</extracomment>
        <translation>%1, SHA-256 %2</translation>
    </message>
    <message>
        <source>Day not known</source>
        <translation>Day not known</translation>
    </message>
    <message>
        <source>Call or message, from your answers</source>
        <extracomment>A call or message that the person told of in a guide</extracomment>
        <translation>Call or message, from your answers</translation>
    </message>
</context>
<context>
    <name>CaseTexts</name>
    <message numerus="yes">
        <source>Begun: %n question(s) answered</source>
        <translation>
            <numerusform>Begun: %n question answered</numerusform>
            <numerusform>Begun: %n questions answered</numerusform>
        </translation>
    </message>
    <message>
        <source>Written, not sent yet</source>
        <translation>Written, not sent yet</translation>
    </message>
    <message>
        <source>Sent, no answer yet</source>
        <translation>Sent, no answer yet</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>They answered</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begun</translation>
    </message>
    <message>
        <source>Letter copied</source>
        <translation>Letter copied</translation>
    </message>
    <message>
        <source>Letter saved as a file</source>
        <translation>Letter saved as a file</translation>
    </message>
    <message>
        <source>Letter printed</source>
        <translation>Letter printed</translation>
    </message>
    <message>
        <source>Mail program asked to open the letter</source>
        <translation>Mail program asked to open the letter</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Talk with support</source>
        <translation>Talk with support</translation>
    </message>
    <message>
        <source>Money arrived</source>
        <translation>Money arrived</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Opened again</translation>
    </message>
    <message>
        <source>By %1: today</source>
        <translation>By %1: today</translation>
    </message>
    <message>
        <source>By %1: tomorrow</source>
        <translation>By %1: tomorrow</translation>
    </message>
    <message numerus="yes">
        <source>By %1: in %n day(s)</source>
        <translation>
            <numerusform>By %1: in %n day</numerusform>
            <numerusform>By %1: in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By %1: %n day(s) late</source>
        <translation>
            <numerusform>By %1: %n day late</numerusform>
            <numerusform>By %1: %n days late</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Done, with a list for you</source>
        <translation>Done, with a list for you</translation>
    </message>
    <message>
        <source>What comes next: go on with the guide. What you need stands at its end.</source>
        <translation>What comes next: go on with the guide. What you need stands at its end.</translation>
    </message>
    <message>
        <source>What comes next: send the letter, then say here that you have sent it.</source>
        <translation>What comes next: send the letter, then say here that you have sent it.</translation>
    </message>
    <message>
        <source>What comes next: go through the list, and note here what you have done.</source>
        <translation>What comes next: go through the list, and note here what you have done.</translation>
    </message>
    <message>
        <source>What comes next: their answer. Note every call and message here. If they say nothing, write to them again: you can set a day for that below.</source>
        <translation>What comes next: their answer. Note every call and message here. If they say nothing, write to them again: you can set a day for that below.</translation>
    </message>
    <message>
        <source>What comes next: if it is settled, close the case. If they refused, ask for the reason in writing, and note it here. Then you can complain: search for “complaint”.</source>
        <translation>What comes next: if it is settled, close the case. If they refused, ask for the reason in writing, and note it here. Then you can complain: search for “complaint”.</translation>
    </message>
    <message>
        <source>Nothing is left to do. You can open it again.</source>
        <translation>Nothing is left to do. You can open it again.</translation>
    </message>
</context>
<context>
    <name>ChannelTexts</name>
    <message>
        <source>WeChat official account</source>
        <translation>WeChat official account</translation>
    </message>
    <message>
        <source>Weibo</source>
        <translation>Weibo</translation>
    </message>
    <message>
        <source>Community forum</source>
        <translation>Community forum</translation>
    </message>
    <message>
        <source>Community on Reddit</source>
        <translation>Community on Reddit</translation>
    </message>
    <message>
        <source>Community on %1</source>
        <extracomment>%1 is a social network</extracomment>
        <translation>Community on %1</translation>
    </message>
    <message>
        <source>Report fraud</source>
        <translation>Report fraud</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Complaints</translation>
    </message>
    <message>
        <source>Refunds and disputes</source>
        <translation>Refunds and disputes</translation>
    </message>
    <message>
        <source>In the wallet&apos;s app: %1</source>
        <extracomment>%1 is a way through the menus of the wallet&apos;s app, in the app&apos;s own words</extracomment>
        <translation>In the wallet&apos;s app: %1</translation>
    </message>
    <message>
        <source>In the wallet&apos;s app</source>
        <translation>In the wallet&apos;s app</translation>
    </message>
    <message>
        <source>Help centre</source>
        <translation>Help centre</translation>
    </message>
    <message>
        <source>Official site</source>
        <translation>Official site</translation>
    </message>
    <message>
        <source>Hotline</source>
        <translation>Hotline</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>Text message</translation>
    </message>
    <message>
        <source>Live chat</source>
        <translation>Live chat</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Forgotten password or PIN</source>
        <translation>Forgotten password or PIN</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Change the password</translation>
    </message>
    <message>
        <source>Report a false message</source>
        <translation>Report a false message</translation>
    </message>
    <message>
        <source>Lost or stolen phone or card (%1)</source>
        <extracomment>%1 is a country</extracomment>
        <translation>Lost or stolen phone or card (%1)</translation>
    </message>
    <message>
        <source>To report fraud (%1)</source>
        <extracomment>%1 is a country</extracomment>
        <translation>To report fraud (%1)</translation>
    </message>
    <message>
        <source>Complaints (%1)</source>
        <extracomment>%1 is a country</extracomment>
        <translation>Complaints (%1)</translation>
    </message>
    <message>
        <source>Forward false messages there. It answers no questions.</source>
        <translation>Forward false messages there. It answers no questions.</translation>
    </message>
    <message>
        <source>In WeChat, search for this name among the official accounts. Check that the account is verified as the wallet&apos;s company.</source>
        <translation>In WeChat, search for this name among the official accounts. Check that the account is verified as the wallet&apos;s company.</translation>
    </message>
    <message>
        <source>An account for news. It may not answer.</source>
        <translation>An account for news. It may not answer.</translation>
    </message>
    <message>
        <source>Compare with the number in the wallet&apos;s own app</source>
        <translation>Compare with the number in the wallet&apos;s own app</translation>
    </message>
    <message>
        <source>Compare with what the wallet&apos;s own app shows</source>
        <translation>Compare with what the wallet&apos;s own app shows</translation>
    </message>
    <message>
        <source>Freezes the account</source>
        <translation>Freezes the account</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>Fastest</translation>
    </message>
    <message>
        <source>Keeps a record</source>
        <translation>Keeps a record</translation>
    </message>
    <message>
        <source>Takes reports of fraud</source>
        <translation>Takes reports of fraud</translation>
    </message>
    <message>
        <source>Takes complaints</source>
        <translation>Takes complaints</translation>
    </message>
    <message>
        <source>Public: write nothing private</source>
        <translation>Public: write nothing private</translation>
    </message>
    <message numerus="yes">
        <source>Answers within %n days</source>
        <translation>
            <numerusform>Answers within %n day</numerusform>
            <numerusform>Answers within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answers within %n hours</source>
        <translation>
            <numerusform>Answers within %n hour</numerusform>
            <numerusform>Answers within %n hours</numerusform>
        </translation>
    </message>
    <message>
        <source>Press %1 for support</source>
        <extracomment>%1 is a row of keys (&quot;3 → 1&quot;), as in all texts of this form</extracomment>
        <translation>Press %1 for support</translation>
    </message>
    <message>
        <source>Press %1 for lost or stolen, to freeze the account</source>
        <translation>Press %1 for lost or stolen, to freeze the account</translation>
    </message>
    <message>
        <source>Press %1 to report fraud</source>
        <translation>Press %1 to report fraud</translation>
    </message>
    <message>
        <source>Press %1 for refunds</source>
        <translation>Press %1 for refunds</translation>
    </message>
    <message>
        <source>Press %1 for the password or sign-in</source>
        <translation>Press %1 for the password or sign-in</translation>
    </message>
    <message>
        <source>Press %1 for top-ups</source>
        <translation>Press %1 for top-ups</translation>
    </message>
    <message>
        <source>Press %1 for complaints</source>
        <translation>Press %1 for complaints</translation>
    </message>
    <message>
        <source>Press %1 to talk to a person</source>
        <translation>Press %1 to talk to a person</translation>
    </message>
    <message>
        <source>Confirmed by the wallet itself</source>
        <translation>Confirmed by the wallet itself</translation>
    </message>
    <message>
        <source>Seen elsewhere: compare with the app</source>
        <translation>Seen elsewhere: compare with the app</translation>
    </message>
    <message>
        <source>Other people, not the wallet</source>
        <translation>Other people, not the wallet</translation>
    </message>
    <message>
        <source>On the wallet&apos;s site</source>
        <translation>On the wallet&apos;s site</translation>
    </message>
    <message>
        <source>In the wallet&apos;s app and on its site</source>
        <translation>In the wallet&apos;s app and on its site</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a channel (&quot;Hotline&quot;), %2 its number or address</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 (compare it with the wallet&apos;s own app)</source>
        <extracomment>%1 is a channel (&quot;Hotline&quot;), %2 its number or address, which others than the wallet name</extracomment>
        <translation>%1: %2 (compare it with the wallet&apos;s own app)</translation>
    </message>
    <message>
        <source>Form for a new password</source>
        <translation>Form for a new password</translation>
    </message>
    <message>
        <source>Usually quick</source>
        <translation>Usually quick</translation>
    </message>
    <message>
        <source>Made for this problem</source>
        <translation>Made for this problem</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a channel (&quot;Hotline&quot;), %2 a country</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>No number, link, address or account was found in it.</source>
        <translation>No number, link, address or account was found in it.</translation>
    </message>
    <message>
        <source>Only the beginning was read: the text is too long.</source>
        <translation>Only the beginning was read: the text is too long.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is a verdict, %2 a sentence</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Look at this: %1</source>
        <extracomment>%1 names characters</extracomment>
        <translation>Look at this: %1</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>%1 is what a message says, %2 what it asks for</extracomment>
        <translation>“%1”: %2</translation>
    </message>
</context>
<context>
    <name>CheckTexts</name>
    <message>
        <source>An official address</source>
        <translation>An official address</translation>
    </message>
    <message>
        <source>Matches an official number</source>
        <translation>Matches an official number</translation>
    </message>
    <message>
        <source>An official e-mail address</source>
        <translation>An official e-mail address</translation>
    </message>
    <message>
        <source>An official account</source>
        <translation>An official account</translation>
    </message>
    <message>
        <source>Not an official address</source>
        <translation>Not an official address</translation>
    </message>
    <message>
        <source>Not an official number</source>
        <translation>Not an official number</translation>
    </message>
    <message>
        <source>Not an official e-mail address</source>
        <translation>Not an official e-mail address</translation>
    </message>
    <message>
        <source>Not an official account</source>
        <translation>Not an official account</translation>
    </message>
    <message>
        <source>Do not open it, and do not sign in there.</source>
        <translation>Do not open it, and do not sign in there.</translation>
    </message>
    <message>
        <source>Do not call it, and do not answer it.</source>
        <translation>Do not call it, and do not answer it.</translation>
    </message>
    <message>
        <source>Do not answer it, and open nothing that came with it.</source>
        <translation>Do not answer it, and open nothing that came with it.</translation>
    </message>
    <message>
        <source>Do not write to it.</source>
        <translation>Do not write to it.</translation>
    </message>
    <message>
        <source>The marked letters only look like those of %1.</source>
        <extracomment>%1 is the official address, e-mail address or account</extracomment>
        <translation>The marked letters only look like those of %1.</translation>
    </message>
    <message>
        <source>It differs by one letter from %1.</source>
        <extracomment>%1 is the official address, e-mail address or account</extracomment>
        <translation>It differs by one letter from %1.</translation>
    </message>
    <message>
        <source>Two letters are swapped: the real one is %1.</source>
        <extracomment>%1 is the official address, e-mail address or account</extracomment>
        <translation>Two letters are swapped: the real one is %1.</translation>
    </message>
    <message>
        <source>Words were put beside a known name, to look like %1.</source>
        <extracomment>%1 is the official address or the wallet&apos;s name</extracomment>
        <translation>Words were put beside a known name, to look like %1.</translation>
    </message>
    <message>
        <source>The ending is another one: the official address is %1.</source>
        <extracomment>%1 is the official address</extracomment>
        <translation>The ending is another one: the official address is %1.</translation>
    </message>
    <message>
        <source>It holds characters that nobody can see, which is done to deceive.</source>
        <translation>It holds characters that nobody can see, which is done to deceive.</translation>
    </message>
    <message>
        <source>Letters of several alphabets are mixed, to look like %1.</source>
        <extracomment>%1 is the official address</extracomment>
        <translation>Letters of several alphabets are mixed, to look like %1.</translation>
    </message>
    <message>
        <source>It is written in a code (xn--) that shows as letters like those of %1.</source>
        <extracomment>%1 is the official address</extracomment>
        <translation>It is written in a code (xn--) that shows as letters like those of %1.</translation>
    </message>
    <message>
        <source>Anyone can publish there, so the address proves nothing.</source>
        <translation>Anyone can publish there, so the address proves nothing.</translation>
    </message>
    <message>
        <source>The name is official, but the number behind the colon is unusual: the official pages do without.</source>
        <translation>The name is official, but the number behind the colon is unusual: the official pages do without.</translation>
    </message>
    <message>
        <source>It is written so that two programs could read it differently.</source>
        <translation>It is written so that two programs could read it differently.</translation>
    </message>
    <message>
        <source>This name is used for e-mail, not for pages.</source>
        <translation>This name is used for e-mail, not for pages.</translation>
    </message>
    <message>
        <source>A short link hides where it leads.</source>
        <translation>A short link hides where it leads.</translation>
    </message>
    <message>
        <source>The directory lists it for %1.</source>
        <extracomment>%1 is a wallet&apos;s name</extracomment>
        <translation>The directory lists it for %1.</translation>
    </message>
    <message>
        <source>This is where people report fraud to the authorities.</source>
        <translation>This is where people report fraud to the authorities.</translation>
    </message>
    <message>
        <source>It was seen once, on somebody else&apos;s page. That is too little to call it official.</source>
        <translation>It was seen once, on somebody else&apos;s page. That is too little to call it official.</translation>
    </message>
    <message>
        <source>One digit differs from the official number %1.</source>
        <extracomment>%1 is an official telephone number</extracomment>
        <translation>One digit differs from the official number %1.</translation>
    </message>
    <message>
        <source>Digits were added to the official number %1.</source>
        <extracomment>%1 is an official telephone number</extracomment>
        <translation>Digits were added to the official number %1.</translation>
    </message>
    <message>
        <source>Anyone can get such a free address under any name.</source>
        <translation>Anyone can get such a free address under any name.</translation>
    </message>
    <message>
        <source>The account of this name is listed on another network: %1.</source>
        <extracomment>%1 is a social network</extracomment>
        <translation>The account of this name is listed on another network: %1.</translation>
    </message>
    <message>
        <source>It resembles %1, which alone proves nothing.</source>
        <extracomment>%1 is a name or address</extracomment>
        <translation>It resembles %1, which alone proves nothing.</translation>
    </message>
    <message>
        <source>It was official once and is no longer. Somebody else may have it now.</source>
        <translation>It was official once and is no longer. Somebody else may have it now.</translation>
    </message>
    <message>
        <source>The directory does not know it. It may be harmless, and it may be a fraud.</source>
        <translation>The directory does not know it. It may be harmless, and it may be a fraud.</translation>
    </message>
    <message>
        <source>But a caller&apos;s number can be forged: hang up, and call this number yourself.</source>
        <translation>But a caller&apos;s number can be forged: hang up, and call this number yourself.</translation>
    </message>
    <message>
        <source>But a sender can be forged: what the message asks for counts more.</source>
        <translation>But a sender can be forged: what the message asks for counts more.</translation>
    </message>
    <message>
        <source>The link is not encrypted (http). Opened from here, it is.</source>
        <translation>The link is not encrypted (http). Opened from here, it is.</translation>
    </message>
    <message>
        <source>It belongs to the company behind the wallet.</source>
        <translation>It belongs to the company behind the wallet.</translation>
    </message>
    <message>
        <source>It is an old name of the wallet.</source>
        <translation>It is an old name of the wallet.</translation>
    </message>
    <message>
        <source>The message says it is from %1.</source>
        <extracomment>%1 is a wallet&apos;s name</extracomment>
        <translation>The message says it is from %1.</translation>
    </message>
    <message>
        <source>The message says it is from %1, but this belongs to nobody that the directory knows.</source>
        <translation>The message says it is from %1, but this belongs to nobody that the directory knows.</translation>
    </message>
    <message>
        <source>It belongs to %1.</source>
        <extracomment>%1 is a wallet&apos;s name</extracomment>
        <translation>It belongs to %1.</translation>
    </message>
    <message>
        <source>the digit %1</source>
        <extracomment>%1 is a digit</extracomment>
        <translation>the digit %1</translation>
    </message>
    <message>
        <source>the letter %1</source>
        <extracomment>%1 is a letter of the Latin alphabet</extracomment>
        <translation>the letter %1</translation>
    </message>
    <message>
        <source>a character that cannot be seen, %1</source>
        <extracomment>%1 is a character&apos;s number, such as U+200B</extracomment>
        <translation>a character that cannot be seen, %1</translation>
    </message>
    <message>
        <source>%1, a character of another alphabet, %2</source>
        <extracomment>%1 is a letter, %2 its number, such as U+0430</extracomment>
        <translation>%1, a character of another alphabet, %2</translation>
    </message>
    <message>
        <source>An official line to report fraud</source>
        <translation>An official line to report fraud</translation>
    </message>
    <message>
        <source>Cannot say</source>
        <translation>Cannot say</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <extracomment>%1 and %2 are sentences</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Look in the wallet&apos;s own app, or use its official contacts instead.</source>
        <translation>Look in the wallet&apos;s own app, or use its official contacts instead.</translation>
    </message>
    <message>
        <source>character %1: %2</source>
        <extracomment>%1 is a number, %2 names the character</extracomment>
        <translation>character %1: %2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two parts of a list</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>a code: whoever has it can act as you</source>
        <translation>a code: whoever has it can act as you</translation>
    </message>
    <message>
        <source>a password, PIN or card number: support does not need it</source>
        <translation>a password, PIN or card number: support does not need it</translation>
    </message>
    <message>
        <source>the recovery phrase: whoever knows it owns the money</source>
        <translation>the recovery phrase: whoever knows it owns the money</translation>
    </message>
    <message>
        <source>sharing your screen: they see every code and password</source>
        <translation>sharing your screen: they see every code and password</translation>
    </message>
    <message>
        <source>a program that lets them work your device</source>
        <translation>a program that lets them work your device</translation>
    </message>
    <message>
        <source>moving money to a “safe account”: there is no such thing</source>
        <translation>moving money to a “safe account”: there is no such thing</translation>
    </message>
    <message>
        <source>paying first to get money: a refund never costs anything</source>
        <translation>paying first to get money: a refund never costs anything</translation>
    </message>
    <message>
        <source>hurry, so that you have no time to think</source>
        <translation>hurry, so that you have no time to think</translation>
    </message>
    <message>
        <source>Stop. This message asks for what real support never asks for.</source>
        <translation>Stop. This message asks for what real support never asks for.</translation>
    </message>
    <message>
        <source>Be careful with this message.</source>
        <translation>Be careful with this message.</translation>
    </message>
    <message>
        <source>The part behind the @ is official, but this address is not listed.</source>
        <translation>The part behind the @ is official, but this address is not listed.</translation>
    </message>
    <message>
        <source>The beginning is official, but it would pass you on to another place.</source>
        <translation>The beginning is official, but it would pass you on to another place.</translation>
    </message>
    <message>
        <source>The link is not encrypted (http).</source>
        <translation>The link is not encrypted (http).</translation>
    </message>
    <message>
        <source>the sign %1</source>
        <extracomment>%1 is a sign, such as a hyphen</extracomment>
        <translation>the sign %1</translation>
    </message>
    <message>
        <source>characters %1 to %2: %3</source>
        <extracomment>%1 and %2 are numbers, %3 is a piece of an address</extracomment>
        <translation>characters %1 to %2: %3</translation>
    </message>
    <message>
        <source>A page there may still ask you to pay somebody: read who gets the money.</source>
        <translation>A page there may still ask you to pay somebody: read who gets the money.</translation>
    </message>
    <message numerus="yes">
        <source>Do not trust this. %n things in it are not official.</source>
        <comment>numbers, links, addresses and accounts</comment>
        <translation>
            <numerusform>Do not trust this. One thing in it is not official.</numerusform>
            <numerusform>Do not trust this. %n things in it are not official.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot say whether this is official.</source>
        <translation>Cannot say whether this is official.</translation>
    </message>
    <message>
        <source>What was found in it is official.</source>
        <translation>What was found in it is official.</translation>
    </message>
    <message numerus="yes">
        <source>%n times in this text.</source>
        <translation>
            <numerusform>Once in this text.</numerusform>
            <numerusform>%n times in this text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times in this text, written in different ways.</source>
        <translation>
            <numerusform>Once in this text.</numerusform>
            <numerusform>%n times in this text, written in different ways.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>%1 is a verdict, %2 an address or number, %3 a sentence</extracomment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>It is on %1&apos;s own site, but anybody can make such a page: it asks you to pay a person.</source>
        <extracomment>%1 is a wallet&apos;s name</extracomment>
        <translation>It is on %1&apos;s own site, but anybody can make such a page: it asks you to pay a person.</translation>
    </message>
    <message>
        <source>It is on %1&apos;s own site, but anybody can make such a link: it opens another page, or something in your app.</source>
        <extracomment>%1 is a wallet&apos;s name</extracomment>
        <translation>It is on %1&apos;s own site, but anybody can make such a link: it opens another page, or something in your app.</translation>
    </message>
    <message>
        <source>It is on %1&apos;s own site, but anybody can have such a page: it leads to a person or business, under any name.</source>
        <extracomment>%1 is a wallet&apos;s name</extracomment>
        <translation>It is on %1&apos;s own site, but anybody can have such a page: it leads to a person or business, under any name.</translation>
    </message>
    <message>
        <source>It is on %1&apos;s own site, but a customer or a shop made this page.</source>
        <extracomment>%1 is a wallet&apos;s name</extracomment>
        <translation>It is on %1&apos;s own site, but a customer or a shop made this page.</translation>
    </message>
    <message>
        <source>It is on %1&apos;s own site, but everybody may write there: who offers help may be a fraud.</source>
        <extracomment>%1 is a wallet&apos;s name</extracomment>
        <translation>It is on %1&apos;s own site, but everybody may write there: who offers help may be a fraud.</translation>
    </message>
    <message>
        <source>The directory in this program is damaged, so it can call nothing official. Install the program again.</source>
        <translation>The directory in this program is damaged, so it can call nothing official. Install the program again.</translation>
    </message>
    <message>
        <source>It has the name of %1 and another ending. The same name under another country&apos;s ending may be the same company in another country, and may be somebody else&apos;s.</source>
        <extracomment>%1 is the official address or the wallet&apos;s name</extracomment>
        <translation>It has the name of %1 and another ending. The same name under another country&apos;s ending may be the same company in another country, and may be somebody else&apos;s.</translation>
    </message>
    <message>
        <source>Letters of several alphabets are mixed, which is done to deceive.</source>
        <translation>Letters of several alphabets are mixed, which is done to deceive.</translation>
    </message>
    <message>
        <source>It is written in a code (xn--) for letters beyond a to z, some of which look like others.</source>
        <translation>It is written in a code (xn--) for letters beyond a to z, some of which look like others.</translation>
    </message>
    <message>
        <source>The directory does not know it, and the message that it is in is not to be trusted.</source>
        <translation>The directory does not know it, and the message that it is in is not to be trusted.</translation>
    </message>
    <message>
        <source>details of you or your card: they help to act as you</source>
        <translation>details of you or your card: they help to act as you</translation>
    </message>
    <message>
        <source>silence, so that nobody can warn you</source>
        <translation>silence, so that nobody can warn you</translation>
    </message>
    <message>
        <source>going on elsewhere, where the company cannot see it</source>
        <translation>going on elsewhere, where the company cannot see it</translation>
    </message>
    <message>
        <source>signing in or confirming by way of this message</source>
        <translation>signing in or confirming by way of this message</translation>
    </message>
    <message>
        <source>an answer: it shows them that you read it</source>
        <translation>an answer: it shows them that you read it</translation>
    </message>
    <message>
        <source>a prize, a profit or a job that costs you nothing: a bait</source>
        <translation>a prize, a profit or a job that costs you nothing: a bait</translation>
    </message>
    <message>
        <source>help for somebody you know: ring them on the number that you had before</source>
        <translation>help for somebody you know: ring them on the number that you had before</translation>
    </message>
    <message>
        <source>an accusation: no authority settles one by message or telephone</source>
        <translation>an accusation: no authority settles one by message or telephone</translation>
    </message>
    <message>
        <source>a refund or cancellation that you did not ask for: a common pretext</source>
        <translation>a refund or cancellation that you did not ask for: a common pretext</translation>
    </message>
    <message>
        <source>being led step by step, or installing what they name</source>
        <translation>being led step by step, or installing what they name</translation>
    </message>
    <message>
        <source>That counts more than the official address or number in it: fraudsters copy these. Give nothing away, and call the wallet yourself.</source>
        <translation>That counts more than the official address or number in it: fraudsters copy these. Give nothing away, and call the wallet yourself.</translation>
    </message>
    <message>
        <source>That counts more than the official address or number in it: fraudsters copy these. Give nothing away, and ask %1 yourself, by its official contacts.</source>
        <translation>That counts more than the official address or number in it: fraudsters copy these. Give nothing away, and ask %1 yourself, by its official contacts.</translation>
    </message>
    <message>
        <source>Give nothing away, whoever it seems to be from. Call the wallet yourself.</source>
        <translation>Give nothing away, whoever it seems to be from. Call the wallet yourself.</translation>
    </message>
    <message>
        <source>Give nothing away, and ask %1 yourself, by its official contacts.</source>
        <translation>Give nothing away, and ask %1 yourself, by its official contacts.</translation>
    </message>
    <message>
        <source>What is official beside it proves nothing: fraudsters copy these. Ask the wallet yourself.</source>
        <translation>What is official beside it proves nothing: fraudsters copy these. Ask the wallet yourself.</translation>
    </message>
    <message>
        <source>What is official beside it proves nothing: fraudsters copy these. Ask %1 yourself, by its official contacts.</source>
        <translation>What is official beside it proves nothing: fraudsters copy these. Ask %1 yourself, by its official contacts.</translation>
    </message>
    <message>
        <source>Ask the wallet yourself, by its official contacts.</source>
        <translation>Ask the wallet yourself, by its official contacts.</translation>
    </message>
    <message>
        <source>Ask %1 yourself, by its official contacts.</source>
        <translation>Ask %1 yourself, by its official contacts.</translation>
    </message>
    <message>
        <source>gift cards: whoever has their numbers has the money</source>
        <translation>gift cards: whoever has their numbers has the money</translation>
    </message>
    <message>
        <source>coins to an address: nobody can get them back</source>
        <translation>coins to an address: nobody can get them back</translation>
    </message>
    <message>
        <source>borrowing and passing it on: the debt stays with you</source>
        <translation>borrowing and passing it on: the debt stays with you</translation>
    </message>
    <message>
        <source>money to an account that they name</source>
        <translation>money to an account that they name</translation>
    </message>
    <message>
        <source>Do not answer it, and use no link or number in it: look in the company&apos;s own app, or call the number on your card or bill.</source>
        <translation>Do not answer it, and use no link or number in it: look in the company&apos;s own app, or call the number on your card or bill.</translation>
    </message>
    <message>
        <source>Do not answer it, and use no link or number in it: ask %1 yourself, by its official contacts.</source>
        <translation>Do not answer it, and use no link or number in it: ask %1 yourself, by its official contacts.</translation>
    </message>
    <message>
        <source>That says where it leads, and not who sent it: a sender and a caller&apos;s number can be forged.</source>
        <translation>That says where it leads, and not who sent it: a sender and a caller&apos;s number can be forged.</translation>
    </message>
    <message>
        <source>Cannot say: the text is too long, and only its beginning was checked. Paste the rest by itself.</source>
        <translation>Cannot say: the text is too long, and only its beginning was checked. Paste the rest by itself.</translation>
    </message>
    <message>
        <source>confirming what you did not begin: it pays or signs in for them</source>
        <translation>confirming what you did not begin: it pays or signs in for them</translation>
    </message>
    <message>
        <source>cash, gold or a card for somebody who fetches it</source>
        <translation>cash, gold or a card for somebody who fetches it</translation>
    </message>
    <message>
        <source>The part before the @ only looks like the address. It really leads to %1.</source>
        <extracomment>%1 is an address</extracomment>
        <translation>The part before the @ only looks like the address. It really leads to %1.</translation>
    </message>
    <message>
        <source>“%1” is only the beginning. The address belongs to whoever owns the end of it: %2.</source>
        <extracomment>%1 is a wallet&apos;s name or address, %2 the address that it really belongs to</extracomment>
        <translation>“%1” is only the beginning. The address belongs to whoever owns the end of it: %2.</translation>
    </message>
    <message>
        <source>“%1” is only there to look official. It really leads to %2.</source>
        <extracomment>%1 is an official address, %2 the address that it really belongs to</extracomment>
        <translation>“%1” is only there to look official. It really leads to %2.</translation>
    </message>
    <message>
        <source>The name is official, but this is no address of a page: what comes before it can make the program do something else.</source>
        <translation>The name is official, but this is no address of a page: what comes before it can make the program do something else.</translation>
    </message>
    <message>
        <source>There are numbers where a name should be. No wallet shows its pages that way.</source>
        <translation>There are numbers where a name should be. No wallet shows its pages that way.</translation>
    </message>
    <message>
        <source>It is from other sources, not from the wallet itself: compare it with what the wallet&apos;s own app shows.</source>
        <translation>It is from other sources, not from the wallet itself: compare it with what the wallet&apos;s own app shows.</translation>
    </message>
    <message>
        <source>The part before the @ is only a name. It leads to %1.</source>
        <extracomment>%1 is an address</extracomment>
        <translation>The part before the @ is only a name. It leads to %1.</translation>
    </message>
    <message>
        <source>It is valid only in this country: %1.</source>
        <extracomment>%1 is a country</extracomment>
        <translation>It is valid only in this country: %1.</translation>
    </message>
    <message>
        <source>It is valid only on this network: %1.</source>
        <extracomment>%1 is a social network</extracomment>
        <translation>It is valid only on this network: %1.</translation>
    </message>
    <message>
        <source>Anybody can put genuine links and numbers into a message: what it asks for counts more. If in doubt, look in the wallet&apos;s own app.</source>
        <translation>Anybody can put genuine links and numbers into a message: what it asks for counts more. If in doubt, look in the wallet&apos;s own app.</translation>
    </message>
    <message>
        <source>Anybody can put genuine links and numbers into a message: what it asks for counts more. If in doubt, look in the app of %1.</source>
        <translation>Anybody can put genuine links and numbers into a message: what it asks for counts more. If in doubt, look in the app of %1.</translation>
    </message>
    <message numerus="yes">
        <source>The %n links are the wallet&apos;s own, but nobody can tell from them who wrote this message.</source>
        <translation>
            <numerusform>The link is the wallet&apos;s own, but nobody can tell from it who wrote this message.</numerusform>
            <numerusform>The %n links are the wallet&apos;s own, but nobody can tell from them who wrote this message.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n numbers are the wallet&apos;s own, but nobody can tell from them who wrote this message.</source>
        <translation>
            <numerusform>The number is the wallet&apos;s own, but nobody can tell from it who wrote this message.</numerusform>
            <numerusform>The %n numbers are the wallet&apos;s own, but nobody can tell from them who wrote this message.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n e-mail addresses are the wallet&apos;s own, but nobody can tell from them who wrote this message.</source>
        <translation>
            <numerusform>The e-mail address is the wallet&apos;s own, but nobody can tell from it who wrote this message.</numerusform>
            <numerusform>The %n e-mail addresses are the wallet&apos;s own, but nobody can tell from them who wrote this message.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n accounts are the wallet&apos;s own, but nobody can tell from them who wrote this message.</source>
        <translation>
            <numerusform>The account is the wallet&apos;s own, but nobody can tell from it who wrote this message.</numerusform>
            <numerusform>The %n accounts are the wallet&apos;s own, but nobody can tell from them who wrote this message.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was found in it is genuine, but nobody can tell from that who wrote this message.</source>
        <translation>What was found in it is genuine, but nobody can tell from that who wrote this message.</translation>
    </message>
    <message>
        <source>As a telephone number it is official, but no account: whoever wants money sent there is not to be trusted.</source>
        <translation>As a telephone number it is official, but no account: whoever wants money sent there is not to be trusted.</translation>
    </message>
    <message>
        <source>It is a payment code, or opens something in an app: it may pay somebody, and who that is cannot be seen from here.</source>
        <translation>It is a payment code, or opens something in an app: it may pay somebody, and who that is cannot be seen from here.</translation>
    </message>
    <message>
        <source>It begins with the name “%1”, but none of its official addresses ends like this.</source>
        <extracomment>%1 is a wallet&apos;s name</extracomment>
        <translation>It begins with the name “%1”, but none of its official addresses ends like this.</translation>
    </message>
    <message>
        <source>Do not use it: look in the company&apos;s own app, or call the number on your card or bill.</source>
        <translation>Do not use it: look in the company&apos;s own app, or call the number on your card or bill.</translation>
    </message>
    <message>
        <source>Do not use it: ask %1 yourself, by its official contacts.</source>
        <translation>Do not use it: ask %1 yourself, by its official contacts.</translation>
    </message>
    <message>
        <source>Be careful with this.</source>
        <translation>Be careful with this.</translation>
    </message>
    <message>
        <source>It is called “%1”, and anybody can call themselves so.</source>
        <extracomment>%1 is a name</extracomment>
        <translation>It is called “%1”, and anybody can call themselves so.</translation>
    </message>
    <message>
        <source>Our list has it from other sources, not from the wallet itself. Compare it with what the wallet&apos;s own app shows before you use it.</source>
        <translation>Our list has it from other sources, not from the wallet itself. Compare it with what the wallet&apos;s own app shows before you use it.</translation>
    </message>
    <message>
        <source>More than one source gives it; it was not seen on the authority&apos;s own site.</source>
        <translation>More than one source gives it; it was not seen on the authority&apos;s own site.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>There is no option “%1”.</source>
        <translation>There is no option “%1”.</translation>
    </message>
    <message>
        <source>The option “%1” needs a value.</source>
        <translation>The option “%1” needs a value.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>“%1” is one word too many.</translation>
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
        <translation>Usage: wallet-support-centre [--language L] [--wallet ID] [--page NAME] [LINK]
       wallet-support-centre --search TEXT [--language L] [--json]
       wallet-support-centre --check TEXT [--wallet ID] [--language L] [--json]
       wallet-support-centre --self-test | --version (-v) | --help (-h)

Pages: home, faq, faq/ARTICLE, guides, guides/GUIDE, cases, stolen, check, settings, help.
Links: wallet-support:article/ID, wallet-support:guide/ID, wallet-support:stolen and
wallet-support:check?text=TEXT.
</translation>
    </message>
    <message>
        <source>The language “%1” is not available. Choose en or zh_CN.</source>
        <translation>The language “%1” is not available. Choose en or zh_CN.</translation>
    </message>
    <message>
        <source>“%1” does not go with what comes before it.</source>
        <translation>“%1” does not go with what comes before it.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>JPEG picture</source>
        <translation>JPEG picture</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG picture</translation>
    </message>
    <message>
        <source>WebP picture</source>
        <translation>WebP picture</translation>
    </message>
    <message numerus="yes">
        <source>PDF of %n pages</source>
        <translation>
            <numerusform>PDF of %n page</numerusform>
            <numerusform>PDF of %n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was not added: it is not there any more</source>
        <translation>“%1” was not added: it is not there any more</translation>
    </message>
    <message>
        <source>“%1” was not added: it is not a file. Open the folder and choose the files in it</source>
        <translation>“%1” was not added: it is not a file. Open the folder and choose the files in it</translation>
    </message>
    <message>
        <source>“%1” was not added: it cannot be read. Copy it to another folder and try again</source>
        <translation>“%1” was not added: it cannot be read. Copy it to another folder and try again</translation>
    </message>
    <message>
        <source>“%1” was not added: there is nothing in it</source>
        <translation>“%1” was not added: there is nothing in it</translation>
    </message>
    <message>
        <source>“%1” was not added: it is larger than %2 MB. Take a picture of the screen instead</source>
        <translation>“%1” was not added: it is larger than %2 MB. Take a picture of the screen instead</translation>
    </message>
    <message>
        <source>“%1” was not added: choose a picture (JPEG, PNG, WebP) or a PDF</source>
        <translation>“%1” was not added: choose a picture (JPEG, PNG, WebP) or a PDF</translation>
    </message>
    <message>
        <source>“%1” was not added: its content does not match its name</source>
        <translation>“%1” was not added: its content does not match its name</translation>
    </message>
    <message>
        <source>“%1” was not added: it is damaged and cannot be opened. Get it once more</source>
        <translation>“%1” was not added: it is damaged and cannot be opened. Get it once more</translation>
    </message>
    <message>
        <source>“%1” was not added: it is locked with a password. Print it into a new PDF without one</source>
        <translation>“%1” was not added: it is locked with a password. Print it into a new PDF without one</translation>
    </message>
    <message>
        <source>“%1” was not added: the picture is too large. Take a picture of the part that matters</source>
        <translation>“%1” was not added: the picture is too large. Take a picture of the part that matters</translation>
    </message>
    <message>
        <source>“%1” was not added: reading it took too long. Copy it to this computer and try again</source>
        <translation>“%1” was not added: reading it took too long. Copy it to this computer and try again</translation>
    </message>
    <message>
        <source>“%1” was not added: a part of this program is missing. Install the program again</source>
        <translation>“%1” was not added: a part of this program is missing. Install the program again</translation>
    </message>
    <message>
        <source>“%1” was not added: the same file is in the list already</source>
        <translation>“%1” was not added: the same file is in the list already</translation>
    </message>
    <message>
        <source>“%1” was not added: there are %2 files already, which is the most</source>
        <translation>“%1” was not added: there are %2 files already, which is the most</translation>
    </message>
    <message>
        <source>“%1” was not added: the copy could not be saved. See whether the disk is full</source>
        <translation>“%1” was not added: the copy could not be saved. See whether the disk is full</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>The kind of a file and its size</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The place and the time of the photo were removed from this copy.</source>
        <translation>The place and the time of the photo were removed from this copy.</translation>
    </message>
    <message>
        <source>The place of the photo was removed from this copy.</source>
        <translation>The place of the photo was removed from this copy.</translation>
    </message>
    <message>
        <source>The time of the photo was removed from this copy.</source>
        <translation>The time of the photo was removed from this copy.</translation>
    </message>
    <message>
        <source>What the camera or a program wrote beside the picture was removed from this copy.</source>
        <translation>What the camera or a program wrote beside the picture was removed from this copy.</translation>
    </message>
    <message>
        <source>“%1” was not added: it is a photo in HEIC format. Open it and take a screenshot of it, or save it as JPEG</source>
        <translation>“%1” was not added: it is a photo in HEIC format. Open it and take a screenshot of it, or save it as JPEG</translation>
    </message>
</context>
<context>
    <name>FieldErrors</name>
    <message>
        <source>This is too long. Nothing was lost: shorten it to %1 characters</source>
        <translation>This is too long. Nothing was lost: shorten it to %1 characters</translation>
    </message>
    <message>
        <source>There are characters in it that cannot be seen. Delete it and type it again</source>
        <translation>There are characters in it that cannot be seen. Delete it and type it again</translation>
    </message>
    <message>
        <source>This is neither an e-mail address nor a phone number. Check the spelling</source>
        <translation>This is neither an e-mail address nor a phone number. Check the spelling</translation>
    </message>
    <message>
        <source>This e-mail address is not complete. It looks like name@post.example</source>
        <translation>This e-mail address is not complete. It looks like name@post.example</translation>
    </message>
    <message>
        <source>This is not a day that we can read. Write it like 2026-11-01</source>
        <translation>This is not a day that we can read. Write it like 2026-11-01</translation>
    </message>
    <message>
        <source>This day is still to come. Check the year</source>
        <translation>This day is still to come. Check the year</translation>
    </message>
    <message>
        <source>This day is very long ago. Check the year</source>
        <translation>This day is very long ago. Check the year</translation>
    </message>
    <message>
        <source>This is not an amount that we can read. Write it like 128.50</source>
        <translation>This is not an amount that we can read. Write it like 128.50</translation>
    </message>
    <message>
        <source>This can be two different amounts. Write it like 1234.00 or 1.23</source>
        <translation>This can be two different amounts. Write it like 1234.00 or 1.23</translation>
    </message>
    <message>
        <source>The amount must be more than nothing</source>
        <translation>The amount must be more than nothing</translation>
    </message>
    <message>
        <source>This amount is too large to be right. Count its digits</source>
        <translation>This amount is too large to be right. Count its digits</translation>
    </message>
    <message>
        <source>There are too many digits behind the point for this currency</source>
        <translation>There are too many digits behind the point for this currency</translation>
    </message>
    <message>
        <source>Choose the currency</source>
        <translation>Choose the currency</translation>
    </message>
    <message>
        <source>An order number has letters or digits. Check the spelling</source>
        <translation>An order number has letters or digits. Check the spelling</translation>
    </message>
    <message>
        <source>Another currency is chosen than the one in the text. Make them the same</source>
        <translation>Another currency is chosen than the one in the text. Make them the same</translation>
    </message>
    <message>
        <source>This can be different days. Choose the right one below the field</source>
        <translation>This can be different days. Choose the right one below the field</translation>
    </message>
    <message>
        <source>This number is given for the other payment already. Each payment has one of its own</source>
        <translation>This number is given for the other payment already. Each payment has one of its own</translation>
    </message>
    <message>
        <source>This phone number does not look right. Count its digits, or begin with + and the country code</source>
        <translation>This phone number does not look right. Count its digits, or begin with + and the country code</translation>
    </message>
    <message>
        <source>There is room for %1 here. Remove the rest, and describe it in your own words</source>
        <translation>There is room for %1 here. Remove the rest, and describe it in your own words</translation>
    </message>
    <message>
        <source>a recovery phrase</source>
        <translation>a recovery phrase</translation>
    </message>
    <message>
        <source>an identity number</source>
        <translation>an identity number</translation>
    </message>
    <message>
        <source>a bank account number</source>
        <translation>a bank account number</translation>
    </message>
    <message>
        <source>a card number</source>
        <translation>a card number</translation>
    </message>
    <message>
        <source>a password</source>
        <translation>a password</translation>
    </message>
    <message>
        <source>a PIN or security code</source>
        <translation>a PIN or security code</translation>
    </message>
    <message>
        <source>a one-time code</source>
        <translation>a one-time code</translation>
    </message>
    <message>
        <source>There seems to be %1 in it. Leave it out: support never needs it. If you go on, it is neither saved nor sent: dots take its place.</source>
        <extracomment>%1 is one or several of: a password, a one-time code, ...</extracomment>
        <translation>There seems to be %1 in it. Leave it out: support never needs it. If you go on, it is neither saved nor sent: dots take its place.</translation>
    </message>
    <message>
        <source>There seems to be %1 in it. Better leave it out. If you go on, it is saved on this computer, sealed, and hidden in the letter.</source>
        <extracomment>%1 is one or several of: a card number, a bank account number, ...</extracomment>
        <translation>There seems to be %1 in it. Better leave it out. If you go on, it is saved on this computer, sealed, and hidden in the letter.</translation>
    </message>
    <message>
        <source>Of a card, the last four digits are enough.</source>
        <translation>Of a card, the last four digits are enough.</translation>
    </message>
    <message>
        <source>If it is something else, just go on</source>
        <translation>If it is something else, just go on</translation>
    </message>
</context>
<context>
    <name>MailDrafts</name>
    <message>
        <source>Question about %1</source>
        <extracomment>%1 is a wallet: the subject of an e-mail to its support</extracomment>
        <translation>Question about %1</translation>
    </message>
    <message>
        <source>Wallet: %1</source>
        <extracomment>%1 is a wallet</extracomment>
        <translation>Wallet: %1</translation>
    </message>
    <message>
        <source>Topic: %1</source>
        <extracomment>%1 is the title of an article or guide</extracomment>
        <translation>Topic: %1</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>The answers that belong to this program are damaged or missing. Nothing of yours was touched. Please install the program again.</source>
        <translation>The answers that belong to this program are damaged or missing. Nothing of yours was touched. Please install the program again.</translation>
    </message>
    <message>
        <source>The answers in this program were made for another version of it. Nothing of yours was touched. Please install the program again.</source>
        <translation>The answers in this program were made for another version of it. Nothing of yours was touched. Please install the program again.</translation>
    </message>
    <message>
        <source>Your settings in %1 could not be read. The usual ones are used; the file stays as it is until you change a setting.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Your settings in %1 could not be read. The usual ones are used; the file stays as it is until you change a setting.</translation>
    </message>
</context>
<context>
    <name>MomentTexts</name>
    <message>
        <source>%1, %2</source>
        <comment>a day and a time</comment>
        <extracomment>%1 is a day, %2 a time of day</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>OpeningTexts</name>
    <message>
        <source>%1 min</source>
        <extracomment>A length of time; %1 is a number</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>A length of time; %1 is a number</extracomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>A length of time; %1 and %2 are numbers</extracomment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>dddd d MMM, HH:mm</source>
        <extracomment>The form of a day of the week and a time, as QLocale::toString() takes it</extracomment>
        <translation>dddd d MMM, HH:mm</translation>
    </message>
    <message>
        <source>Open day and night</source>
        <translation>Open day and night</translation>
    </message>
    <message>
        <source>Open, closes in %1</source>
        <extracomment>%1 is a length of time (&quot;40 min&quot;)</extracomment>
        <translation>Open, closes in %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Closed, opens in %1</source>
        <extracomment>%1 is a length of time (&quot;2 h 10 min&quot;)</extracomment>
        <translation>Closed, opens in %1</translation>
    </message>
    <message>
        <source>Closed, opens %1</source>
        <extracomment>%1 is a day and a time (&quot;Monday 30 Nov, 09:00&quot;)</extracomment>
        <translation>Closed, opens %1</translation>
    </message>
    <message>
        <source>Closes %1, by your clock</source>
        <extracomment>%1 is a day and a time (&quot;Monday 30 Nov, 09:00&quot;)</extracomment>
        <translation>Closes %1, by your clock</translation>
    </message>
    <message>
        <source>Opens %1, by your clock</source>
        <extracomment>%1 is a day and a time (&quot;Monday 30 Nov, 09:00&quot;)</extracomment>
        <translation>Opens %1, by your clock</translation>
    </message>
</context>
<context>
    <name>ReasonTexts</name>
    <message>
        <source>, </source>
        <comment>between words that were searched for</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Searched for: %1</source>
        <extracomment>%1 are the words that were meant, where others were typed: password, doesn&apos;t come</extracomment>
        <translation>Searched for: %1</translation>
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
        <translation>Reference</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Wallet</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>Written on</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a line of a printed letter: %1 is the name of a fact, as &quot;Wallet&quot;, and %2 the fact</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What happened when</source>
        <translation>What happened when</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>My reference: %1</source>
        <extracomment>the last line of a letter: %1 is a case&apos;s reference, as 7K3M-9XQ2-HT4P</extracomment>
        <translation>My reference: %1</translation>
    </message>
    <message>
        <source>These files are copies: what a photo tells of place, time and camera was taken out. The sum below each name (SHA-256) shows whether a copy is still the same. An original photo has another sum.</source>
        <translation>These files are copies: what a photo tells of place, time and camera was taken out. The sum below each name (SHA-256) shows whether a copy is still the same. An original photo has another sum.</translation>
    </message>
    <message>
        <source>This file is not shown here: send it along as it is.</source>
        <translation>This file is not shown here: send it along as it is.</translation>
    </message>
    <message>
        <source>%1, page %2 of %3</source>
        <extracomment>above a page of evidence: %1 is the name of a file, %2 the number of the page, %3 how many the file has</extracomment>
        <translation>%1, page %2 of %3</translation>
    </message>
    <message>
        <source>Only %1 of the %2 pages are shown here: send the file along as it is.</source>
        <extracomment>below a page of evidence: of a file&apos;s %2 pages, %1 are printed</extracomment>
        <translation>Only %1 of the %2 pages are shown here: send the file along as it is.</translation>
    </message>
</context>
<context>
    <name>SecretNames</name>
    <message>
        <source>Recovery phrase</source>
        <translation>Recovery phrase</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>Identity number</translation>
    </message>
    <message>
        <source>Bank account number</source>
        <translation>Bank account number</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Card number</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>PIN or security code</source>
        <translation>PIN or security code</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>One-time code</translation>
    </message>
</context>
<context>
    <name>StoreTexts</name>
    <message>
        <source>A part of this program is missing. Please install it again.</source>
        <translation>A part of this program is missing. Please install it again.</translation>
    </message>
    <message>
        <source>Not saved. Your answers stay here while the window is open.</source>
        <translation>Not saved. Your answers stay here while the window is open.</translation>
    </message>
    <message>
        <source>Your cases could not be opened. Nothing that was kept is lost.</source>
        <translation>Your cases could not be opened. Nothing that was kept is lost.</translation>
    </message>
    <message>
        <source>This case could not be opened. Your other cases are untouched.</source>
        <translation>This case could not be opened. Your other cases are untouched.</translation>
    </message>
    <message>
        <source>This was not erased, or not all of it.</source>
        <translation>This was not erased, or not all of it.</translation>
    </message>
    <message>
        <source>The disk is full, or the folder %1 may not be written to. Make room, or allow writing there, and try again.</source>
        <extracomment>%1 is the path of a folder</extracomment>
        <translation>The disk is full, or the folder %1 may not be written to. Make room, or allow writing there, and try again.</translation>
    </message>
    <message>
        <source>The key that opens them is gone. If a backup of your keychain or home folder has it, bring it back and try again. Otherwise put the old cases aside; new ones can then be begun.</source>
        <translation>The key that opens them is gone. If a backup of your keychain or home folder has it, bring it back and try again. Otherwise put the old cases aside; new ones can then be begun.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain did not give out the key. Unlock it, and try again.</source>
        <translation>The system&apos;s keychain did not give out the key. Unlock it, and try again.</translation>
    </message>
    <message>
        <source>They were written by a newer version of this program. Install that version again.</source>
        <translation>They were written by a newer version of this program. Install that version again.</translation>
    </message>
    <message>
        <source>Another program is using them. Close it, or wait a moment, and try again.</source>
        <translation>Another program is using them. Close it, or wait a moment, and try again.</translation>
    </message>
    <message>
        <source>It is not there any more. Go back to the list of your cases.</source>
        <translation>It is not there any more. Go back to the list of your cases.</translation>
    </message>
    <message>
        <source>The change was not saved. What was kept before is still there, and what you typed is still here.</source>
        <translation>The change was not saved. What was kept before is still there, and what you typed is still here.</translation>
    </message>
    <message>
        <source>What is on the disk is not what was written. If you have a backup of %1, bring it back.</source>
        <extracomment>%1 is the path of a folder</extracomment>
        <translation>What is on the disk is not what was written. If you have a backup of %1, bring it back.</translation>
    </message>
    <message>
        <source>Another window has just changed it. Open it again from the list.</source>
        <translation>Another window has just changed it. Open it again from the list.</translation>
    </message>
    <message>
        <source>Sealed. The key is in the keychain of this computer.</source>
        <translation>Sealed. The key is in the keychain of this computer.</translation>
    </message>
    <message>
        <source>Sealed. This computer has no open keychain, so the key is in a file that only you can read. Anybody who uses your account can open what is kept.</source>
        <translation>Sealed. This computer has no open keychain, so the key is in a file that only you can read. Anybody who uses your account can open what is kept.</translation>
    </message>
    <message>
        <source>What was saved of them has been erased or taken away meanwhile, outside this window. With your next answer they are saved again.</source>
        <translation>What was saved of them has been erased or taken away meanwhile, outside this window. With your next answer they are saved again.</translation>
    </message>
    <message>
        <source>The file with your cases was damaged. It was put aside in %1; a new one was started. If you have a backup, close the program and bring it back.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>The file with your cases was damaged. It was put aside in %1; a new one was started. If you have a backup, close the program and bring it back.</translation>
    </message>
    <message>
        <source>Another window has just changed this case. Yours is kept beside it, as a case of its own.</source>
        <translation>Another window has just changed this case. Yours is kept beside it, as a case of its own.</translation>
    </message>
    <message>
        <source>This case was no longer where it had been saved. Your answers are saved again, as a new case.</source>
        <translation>This case was no longer where it had been saved. Your answers are saved again, as a new case.</translation>
    </message>
    <message numerus="yes">
        <source>The copies of %n file(s) are gone. Add these files again.</source>
        <translation>
            <numerusform>The copy of %n file is gone. Add this file again.</numerusform>
            <numerusform>The copies of %n files are gone. Add these files again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WalletSupport::AddressDoor</name>
    <message>
        <source>The file did not open. It is kept as %1.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>The file did not open. It is kept as %1.</translation>
    </message>
    <message>
        <source>The mail program did not open. Nothing was sent. Copy the letter and send it from your own mail.</source>
        <translation>The mail program did not open. Nothing was sent. Copy the letter and send it from your own mail.</translation>
    </message>
</context>
<context>
    <name>WalletSupport::AmountInput</name>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A currency: its name and its code</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>WalletSupport::AnswersPage</name>
    <message>
        <source>Search questions, in any words</source>
        <translation>Search questions, in any words</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
</context>
<context>
    <name>WalletSupport::ArticleListModel</name>
    <message>
        <source>Recent searches</source>
        <translation>Recent searches</translation>
    </message>
    <message>
        <source>Undo: bring the recent searches back</source>
        <translation>Undo: bring the recent searches back</translation>
    </message>
    <message>
        <source>Clear recent searches</source>
        <translation>Clear recent searches</translation>
    </message>
    <message>
        <source>Searched for before</source>
        <translation>Searched for before</translation>
    </message>
</context>
<context>
    <name>WalletSupport::ArticleView</name>
    <message>
        <source>Back to the questions</source>
        <translation>Back to the questions</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Print this article</source>
        <translation>Print this article</translation>
    </message>
    <message>
        <source>Copy the link to this article</source>
        <translation>Copy the link to this article</translation>
    </message>
    <message>
        <source>Open the guide</source>
        <translation>Open the guide</translation>
    </message>
    <message>
        <source>Related questions</source>
        <translation>Related questions</translation>
    </message>
    <message>
        <source>Choose a question, or type what happened in your own words.</source>
        <translation>Choose a question, or type what happened in your own words.</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Text of the article</translation>
    </message>
    <message>
        <source>Answers › %1</source>
        <extracomment>%1 is the name of a topic</extracomment>
        <translation>Answers › %1</translation>
    </message>
    <message numerus="yes">
        <source>%n min to read · reviewed %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>
            <numerusform>%n min to read · reviewed %1</numerusform>
            <numerusform>%n min to read · reviewed %1</numerusform>
        </translation>
    </message>
    <message>
        <source>This article is not there in your language yet. You are reading it in %1.</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>This article is not there in your language yet. You are reading it in %1.</translation>
    </message>
    <message>
        <source>Open the guide: %1</source>
        <extracomment>%1 is the title of a guide</extracomment>
        <translation>Open the guide: %1</translation>
    </message>
    <message>
        <source>Copied: %1. Whoever has this program can open the article with it.</source>
        <extracomment>%1 is the link</extracomment>
        <translation>Copied: %1. Whoever has this program can open the article with it.</translation>
    </message>
    <message>
        <source>The hotline that freezes the account, and what to do in which order.</source>
        <translation>The hotline that freezes the account, and what to do in which order.</translation>
    </message>
    <message>
        <source>The printer did not take it. Nothing was printed.</source>
        <translation>The printer did not take it. Nothing was printed.</translation>
    </message>
    <message>
        <source>Press Enter to read the first answer, or choose another one.</source>
        <translation>Press Enter to read the first answer, or choose another one.</translation>
    </message>
    <message>
        <source>Has it just happened? Act now</source>
        <translation>Has it just happened? Act now</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>the form of a date</comment>
        <translation>d MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>WalletSupport::AskPanel</name>
    <message>
        <source>Keep my answers</source>
        <translation>Keep my answers</translation>
    </message>
    <message>
        <source>If you change this, what you answered here no longer counts:
%1</source>
        <extracomment>%1 is a list of questions, each on its own line</extracomment>
        <translation>If you change this, what you answered here no longer counts:
%1</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Change it</translation>
    </message>
    <message>
        <source>Do not change it</source>
        <translation>Do not change it</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Stay here</translation>
    </message>
    <message>
        <source>Start this guide again? What you have entered so far stays under “My cases”.</source>
        <translation>Start this guide again? What you have entered so far stays under “My cases”.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Start again</translation>
    </message>
    <message>
        <source>All answers of this guide will be cleared. Start again?</source>
        <translation>All answers of this guide will be cleared. Start again?</translation>
    </message>
    <message>
        <source>Clear and start again</source>
        <translation>Clear and start again</translation>
    </message>
</context>
<context>
    <name>WalletSupport::CalendarPopup</name>
    <message>
        <source>Calendar: %1. Choose a day with the arrow keys and Enter.</source>
        <extracomment>For screen readers: %1 is the day that is chosen in the calendar</extracomment>
        <translation>Calendar: %1. Choose a day with the arrow keys and Enter.</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Month before</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Month after</translation>
    </message>
</context>
<context>
    <name>WalletSupport::CaseActions</name>
    <message>
        <source>Open the letter again</source>
        <translation>Open the letter again</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>I have sent it</source>
        <extracomment>The person has sent the letter, by post or in the wallet&apos;s own form</extracomment>
        <translation>I have sent it</translation>
    </message>
    <message>
        <source>They answered again</source>
        <translation>They answered again</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>They answered</translation>
    </message>
    <message>
        <source>The money arrived</source>
        <translation>The money arrived</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Open it again</translation>
    </message>
    <message>
        <source>Close this case</source>
        <translation>Close this case</translation>
    </message>
</context>
<context>
    <name>WalletSupport::CaseKeeper</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>The case is erased.</source>
        <translation>The case is erased.</translation>
    </message>
    <message>
        <source>What looks like a password, a code or a recovery phrase was not kept: dots took its place.</source>
        <translation>What looks like a password, a code or a recovery phrase was not kept: dots took its place.</translation>
    </message>
</context>
<context>
    <name>WalletSupport::CaseListModel</name>
    <message>
        <source>Go on with</source>
        <comment>a group of cases that are not finished</comment>
        <translation>Go on with</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>a group of cases that support has to answer</comment>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>a group of cases</comment>
        <translation>Closed</translation>
    </message>
    <message>
        <source>%1. Saved %2</source>
        <extracomment>%1 is how far a case has come, %2 a day and a time</extracomment>
        <translation>%1. Saved %2</translation>
    </message>
</context>
<context>
    <name>WalletSupport::CaseListPane</name>
    <message>
        <source>The old cases are put aside, still sealed, in %1. New ones can be begun.</source>
        <extracomment>%1 is the path of a folder</extracomment>
        <translation>The old cases are put aside, still sealed, in %1. New ones can be begun.</translation>
    </message>
    <message>
        <source>My cases</source>
        <translation>My cases</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Search in your cases</source>
        <translation>Search in your cases</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) found</source>
        <translation>
            <numerusform>%n case found</numerusform>
            <numerusform>%n cases found</numerusform>
        </translation>
    </message>
    <message>
        <source>No case has these words. Try fewer, or others.</source>
        <translation>No case has these words. Try fewer, or others.</translation>
    </message>
    <message>
        <source>Choose a guide</source>
        <translation>Choose a guide</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) cannot be opened, because what is on the disk is damaged. The others are untouched. If you have a backup, bring it back.</source>
        <translation>
            <numerusform>%n case cannot be opened, because what is on the disk is damaged. The others are untouched. If you have a backup, bring it back.</numerusform>
            <numerusform>%n cases cannot be opened, because what is on the disk is damaged. The others are untouched. If you have a backup, bring it back.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put them aside and start again</source>
        <translation>Put them aside and start again</translation>
    </message>
    <message>
        <source>What you begin in a guide will be listed here: drafts, letters that you sent, when an answer is due, and notes of what support said. It stays on this computer.</source>
        <translation>What you begin in a guide will be listed here: drafts, letters that you sent, when an answer is due, and notes of what support said. It stays on this computer.</translation>
    </message>
</context>
<context>
    <name>WalletSupport::CaseView</name>
    <message>
        <source>Kept: %1</source>
        <translation>Kept: %1</translation>
    </message>
    <message>
        <source>The entry is removed.</source>
        <translation>The entry is removed.</translation>
    </message>
    <message>
        <source>The deadline is removed.</source>
        <translation>The deadline is removed.</translation>
    </message>
    <message>
        <source>The deadline is changed.</source>
        <translation>The deadline is changed.</translation>
    </message>
    <message>
        <source>Erase this case? Its answers, notes and files are overwritten in the program&apos;s database, as far as the disk lets us: many disks keep old copies where no program reaches them. Copies in backups, and letters that you saved, printed or sent, stay where they are. This cannot be undone.</source>
        <translation>Erase this case? Its answers, notes and files are overwritten in the program&apos;s database, as far as the disk lets us: many disks keep old copies where no program reaches them. Copies in backups, and letters that you saved, printed or sent, stay where they are. This cannot be undone.</translation>
    </message>
    <message>
        <source>Erase the case</source>
        <translation>Erase the case</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Erase</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>My cases</source>
        <translation>My cases</translation>
    </message>
    <message>
        <source>Saved on this computer %1</source>
        <extracomment>%1 is a day and a time</extracomment>
        <translation>Saved on this computer %1</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>By when</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Add a note</translation>
    </message>
    <message>
        <source>Add a call or chat</source>
        <translation>Add a call or chat</translation>
    </message>
    <message>
        <source>What you said</source>
        <translation>What you said</translation>
    </message>
    <message>
        <source>This guide does not belong to the program any more. What you typed is still here:</source>
        <translation>This guide does not belong to the program any more. What you typed is still here:</translation>
    </message>
    <message numerus="yes">
        <source>The guide has changed: %n answer(s) have to be given again. “Go on” shows which.</source>
        <translation>
            <numerusform>The guide has changed: %n answer has to be given again. “Go on” shows which.</numerusform>
            <numerusform>The guide has changed: %n answers have to be given again. “Go on” shows which.</numerusform>
        </translation>
    </message>
    <message>
        <source>No question is answered yet.</source>
        <translation>No question is answered yet.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Save a copy, or erase it</source>
        <translation>Save a copy, or erase it</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Save a copy</translation>
    </message>
    <message>
        <source>Erase this case</source>
        <translation>Erase this case</translation>
    </message>
    <message>
        <source>Look after my support case</source>
        <translation>Look after my support case</translation>
    </message>
    <message>
        <source>Look after my support case %1</source>
        <translation>Look after my support case %1</translation>
    </message>
    <message>
        <source>It was not saved. Your case is untouched. Choose another folder, and try again.</source>
        <translation>It was not saved. Your case is untouched. Choose another folder, and try again.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <extracomment>%1 is the path of a file or folder</extracomment>
        <translation>Saved: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are not kept with the case.</source>
        <translation>
            <numerusform>%n file is not kept with the case.</numerusform>
            <numerusform>%n files are not kept with the case.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Open it</translation>
    </message>
    <message>
        <source>What you typed is thrown away.</source>
        <translation>What you typed is thrown away.</translation>
    </message>
    <message>
        <source>Days that you did not set follow from your answers, counted on the safe side. Ask even if one has passed. Where each was read stands at the end of the guide.</source>
        <translation>Days that you did not set follow from your answers, counted on the safe side. Ask even if one has passed. Where each was read stands at the end of the guide.</translation>
    </message>
    <message>
        <source>A copy is a folder with a text and your files. It is not sealed: whoever has the folder can read it. Numbers of cards, bank accounts and identity cards are hidden in the text.</source>
        <translation>A copy is a folder with a text and your files. It is not sealed: whoever has the folder can read it. Numbers of cards, bank accounts and identity cards are hidden in the text.</translation>
    </message>
</context>
<context>
    <name>WalletSupport::ChannelDetails</name>
    <message>
        <source>Collected on %1. In version %2 of %3, which comes with the program.</source>
        <extracomment>%1 and %3 are dates, %2 is a number</extracomment>
        <translation>Collected on %1. In version %2 of %3, which comes with the program.</translation>
    </message>
    <message>
        <source>QR code for your phone</source>
        <translation>QR code for your phone</translation>
    </message>
    <message>
        <source>The wallet&apos;s own site: %1</source>
        <extracomment>Where a contact was seen; %1 is a host (&quot;help.wallet.example&quot;)</extracomment>
        <translation>The wallet&apos;s own site: %1</translation>
    </message>
    <message>
        <source>The public code of a program: %1</source>
        <extracomment>Where a contact was seen; %1 is a host (&quot;github.com&quot;)</extracomment>
        <translation>The public code of a program: %1</translation>
    </message>
    <message>
        <source>Another site: %1</source>
        <extracomment>Where a contact was seen; %1 is a host</extracomment>
        <translation>Another site: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n public records that we did not keep the address of</source>
        <translation>
            <numerusform>A public record that we did not keep the address of</numerusform>
            <numerusform>%n public records that we did not keep the address of</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>the form of a date</comment>
        <translation>d MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>WalletSupport::ChannelList</name>
    <message>
        <source>We know no telephone number of this wallet. Trust none that somebody gives you or that a search finds.</source>
        <translation>We know no telephone number of this wallet. Trust none that somebody gives you or that a search finds.</translation>
    </message>
</context>
<context>
    <name>WalletSupport::ChannelRow</name>
    <message>
        <source>Open %1</source>
        <translation>Open %1</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>%1 is a number, an address or an account&apos;s name</extracomment>
        <translation>Copy %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a kind of channel (&quot;Hotline&quot;), %2 its number or address</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is why a channel is offered (&quot;Fastest&quot;), %2 what it is for, or where</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Where is this from?</source>
        <translation>Where is this from?</translation>
    </message>
    <message>
        <source>Where is this from? Hide the sources of %1</source>
        <extracomment>%1 is a number, an address or an account&apos;s name</extracomment>
        <translation>Where is this from? Hide the sources of %1</translation>
    </message>
    <message>
        <source>Where is this from? Show the sources of %1</source>
        <translation>Where is this from? Show the sources of %1</translation>
    </message>
    <message>
        <source>Call %1 with this computer</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Call %1 with this computer</translation>
    </message>
</context>
<context>
    <name>WalletSupport::ChannelSection</name>
    <message>
        <source>Each was seen at the wallet&apos;s own place: its site or its program.</source>
        <translation>Each was seen at the wallet&apos;s own place: its site or its program.</translation>
    </message>
    <message>
        <source>None of these was seen at the wallet itself. Use one only if its own app shows the same.</source>
        <translation>None of these was seen at the wallet itself. Use one only if its own app shows the same.</translation>
    </message>
    <message>
        <source>These are from other sources. Use one only if the wallet&apos;s own app shows the same.</source>
        <translation>These are from other sources. Use one only if the wallet&apos;s own app shows the same.</translation>
    </message>
    <message>
        <source>Anyone may write there. Whoever offers you help may be a fraudster.</source>
        <translation>Anyone may write there. Whoever offers you help may be a fraudster.</translation>
    </message>
</context>
<context>
    <name>WalletSupport::CheckPage</name>
    <message numerus="yes">
        <source>%n found</source>
        <comment>numbers, links, addresses and accounts</comment>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message>
        <source>For example a telephone number, a link, an e-mail address, an account&apos;s name, a whole text message, or a picture with a QR code. Each number and address in it is compared with the official directory.</source>
        <translation>For example a telephone number, a link, an e-mail address, an account&apos;s name, a whole text message, or a picture with a QR code. Each number and address in it is compared with the official directory.</translation>
    </message>
    <message>
        <source>No number, link, e-mail address or account was found in it. If somebody asks for money, a code or a password, do not answer: look in the wallet&apos;s own app, or use its official contacts.</source>
        <translation>No number, link, e-mail address or account was found in it. If somebody asks for money, a code or a password, do not answer: look in the wallet&apos;s own app, or use its official contacts.</translation>
    </message>
    <message>
        <source>The text is very long: only its beginning was checked.</source>
        <translation>The text is very long: only its beginning was checked.</translation>
    </message>
    <message>
        <source>Read a QR code from a picture</source>
        <translation>Read a QR code from a picture</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Pictures (%1)</translation>
    </message>
    <message>
        <source>Is it really them?</source>
        <translation>Is it really them?</translation>
    </message>
    <message>
        <source>Paste a number, link, e-mail address, account or a whole message. All of it is checked on this computer; nothing is sent.</source>
        <translation>Paste a number, link, e-mail address, account or a whole message. All of it is checked on this computer; nothing is sent.</translation>
    </message>
    <message>
        <source>Paste or type here</source>
        <translation>Paste or type here</translation>
    </message>
    <message>
        <source>What to check</source>
        <translation>What to check</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Read a QR code…</source>
        <translation>Read a QR code…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>This file cannot be read. Nothing was changed.</source>
        <translation>This file cannot be read. Nothing was changed.</translation>
    </message>
    <message>
        <source>This picture is too large to be searched for a code. Cut out the part with the code and try again.</source>
        <translation>This picture is too large to be searched for a code. Cut out the part with the code and try again.</translation>
    </message>
    <message>
        <source>This file is not a picture that can be read here: use PNG or JPEG. It may also be cut off.</source>
        <translation>This file is not a picture that can be read here: use PNG or JPEG. It may also be cut off.</translation>
    </message>
    <message>
        <source>No QR code was found in this picture. Try one in which the whole code can be seen sharply.</source>
        <translation>No QR code was found in this picture. Try one in which the whole code can be seen sharply.</translation>
    </message>
    <message>
        <source>The part of this program that reads codes is missing. Please install the program again.</source>
        <translation>The part of this program that reads codes is missing. Please install the program again.</translation>
    </message>
    <message>
        <source>Reading this picture took too long and was ended. Cut out the part with the code and try again.</source>
        <translation>Reading this picture took too long and was ended. Cut out the part with the code and try again.</translation>
    </message>
    <message>
        <source>The box is empty now. Ctrl+Z brings the text back.</source>
        <translation>The box is empty now. Ctrl+Z brings the text back.</translation>
    </message>
    <message>
        <source>It is being checked…</source>
        <translation>It is being checked…</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>Reading the picture…</translation>
    </message>
</context>
<context>
    <name>WalletSupport::ChoiceBox</name>
    <message>
        <source>%1: %2</source>
        <extracomment>For screen readers: what a box is for, and what is chosen in it (&quot;Currency: EUR&quot;)</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>WalletSupport::CloseQuestion</name>
    <message>
        <source>They are kept only while this window is open. You have not copied, saved or printed them:</source>
        <translation>They are kept only while this window is open. You have not copied, saved or printed them:</translation>
    </message>
    <message numerus="yes">
        <source>• %1: %n answers</source>
        <extracomment>%1 is the title of a guide</extracomment>
        <translation>
            <numerusform>• %1: %n answer</numerusform>
            <numerusform>• %1: %n answers</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the window?</source>
        <translation>Close the window?</translation>
    </message>
    <message>
        <source>Close and lose your answers?</source>
        <translation>Close and lose your answers?</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Keep it open</translation>
    </message>
    <message>
        <source>Close and lose the answers</source>
        <translation>Close and lose the answers</translation>
    </message>
</context>
<context>
    <name>WalletSupport::ContactNotice</name>
    <message>
        <source>This computer has no browser set up. Nothing was sent. Copy the address and open it on another device.</source>
        <translation>This computer has no browser set up. Nothing was sent. Copy the address and open it on another device.</translation>
    </message>
    <message>
        <source>The browser did not open. Nothing was sent. Copy the address and open it yourself.</source>
        <translation>The browser did not open. Nothing was sent. Copy the address and open it yourself.</translation>
    </message>
    <message>
        <source>This computer has no mail program set up. Nothing was sent. Copy the address and write to it from your own mail.</source>
        <translation>This computer has no mail program set up. Nothing was sent. Copy the address and write to it from your own mail.</translation>
    </message>
    <message>
        <source>The mail program did not open. Nothing was sent. Copy the address and write to it from your own mail.</source>
        <translation>The mail program did not open. Nothing was sent. Copy the address and write to it from your own mail.</translation>
    </message>
    <message>
        <source>This computer cannot call. Copy the number and call it from a telephone.</source>
        <translation>This computer cannot call. Copy the number and call it from a telephone.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <extracomment>%1 is a number, an address or an account&apos;s name</extracomment>
        <translation>Copied: %1</translation>
    </message>
    <message>
        <source>This address was not opened, since it is not among the official ones. Nothing was sent.</source>
        <translation>This address was not opened, since it is not among the official ones. Nothing was sent.</translation>
    </message>
    <message>
        <source>The directory in this program is damaged, so nothing was opened or sent. Install the program again.</source>
        <translation>The directory in this program is damaged, so nothing was opened or sent. Install the program again.</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Dismiss this message</translation>
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
        <translation>My wallet is not listed</translation>
    </message>
    <message>
        <source>Choose your wallet</source>
        <translation>Choose your wallet</translation>
    </message>
    <message>
        <source>Close the contacts</source>
        <translation>Close the contacts</translation>
    </message>
    <message>
        <source>Wallet: %1. Choose another</source>
        <extracomment>%1 is the name of the wallet that is chosen</extracomment>
        <translation>Wallet: %1. Choose another</translation>
    </message>
    <message>
        <source>Comes with the program · version %1 · %2</source>
        <extracomment>%1 is a number, %2 a date</extracomment>
        <translation>Comes with the program · version %1 · %2</translation>
    </message>
    <message>
        <source>Remove %1 from the favourites</source>
        <extracomment>%1 is a wallet</extracomment>
        <translation>Remove %1 from the favourites</translation>
    </message>
    <message>
        <source>Add %1 to the favourites</source>
        <translation>Add %1 to the favourites</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>the form of a date</comment>
        <translation>d MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>WalletSupport::DateInput</name>
    <message>
        <source>That is %1</source>
        <extracomment>%1 is a day in words, with its weekday</extracomment>
        <translation>That is %1</translation>
    </message>
    <message>
        <source>Which day is it?</source>
        <translation>Which day is it?</translation>
    </message>
    <message>
        <source>Choose the day from a calendar</source>
        <translation>Choose the day from a calendar</translation>
    </message>
</context>
<context>
    <name>WalletSupport::DeadlineBox</name>
    <message>
        <source>No day is set.</source>
        <translation>No day is set.</translation>
    </message>
    <message>
        <source>Change the day</source>
        <translation>Change the day</translation>
    </message>
    <message>
        <source>Set a day</source>
        <translation>Set a day</translation>
    </message>
    <message>
        <source>Remove the day</source>
        <translation>Remove the day</translation>
    </message>
    <message>
        <source>Save for the calendar</source>
        <translation>Save for the calendar</translation>
    </message>
    <message>
        <source>By which day</source>
        <translation>By which day</translation>
    </message>
    <message>
        <source>What is to happen by then</source>
        <translation>What is to happen by then</translation>
    </message>
    <message>
        <source>Save deadline</source>
        <translation>Save deadline</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>WalletSupport::DeadlineReminder</name>
    <message>
        <source>Wallet Support Centre</source>
        <extracomment>A notification of the desktop: whoever sees the screen reads it, so it says nothing of what it is about</extracomment>
        <translation>Wallet Support Centre</translation>
    </message>
    <message>
        <source>A day of yours is near</source>
        <translation>A day of yours is near</translation>
    </message>
    <message>
        <source>Look under “My cases”.</source>
        <translation>Look under “My cases”.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>This desktop shows no notifications, so no reminder can come. The days are listed under “My cases”.</source>
        <translation>This desktop shows no notifications, so no reminder can come. The days are listed under “My cases”.</translation>
    </message>
</context>
<context>
    <name>WalletSupport::DesktopCaseDialogs</name>
    <message>
        <source>Save for the calendar</source>
        <translation>Save for the calendar</translation>
    </message>
    <message>
        <source>Calendar (%1)</source>
        <translation>Calendar (%1)</translation>
    </message>
    <message>
        <source>Choose a folder for the copy</source>
        <translation>Choose a folder for the copy</translation>
    </message>
</context>
<context>
    <name>WalletSupport::DesktopDialogs</name>
    <message>
        <source>Add files</source>
        <translation>Add files</translation>
    </message>
    <message>
        <source>Pictures and PDF (%1)</source>
        <translation>Pictures and PDF (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>PDF (%1)</source>
        <translation>PDF (%1)</translation>
    </message>
    <message>
        <source>Save the e-mail</source>
        <translation>Save the e-mail</translation>
    </message>
    <message>
        <source>E-mail (%1)</source>
        <translation>E-mail (%1)</translation>
    </message>
    <message>
        <source>Where to put the folder</source>
        <translation>Where to put the folder</translation>
    </message>
</context>
<context>
    <name>WalletSupport::DraftsPage</name>
    <message>
        <source>Go on: %1</source>
        <extracomment>%1 is a wallet and when its case was saved last</extracomment>
        <translation>Go on: %1</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Start again</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message>
        <source>You have begun this before. Go on where you were, or start again.</source>
        <translation>You have begun this before. Go on where you were, or start again.</translation>
    </message>
    <message>
        <source>From the first question. The answers that you have given so far stay under “My cases”.</source>
        <translation>From the first question. The answers that you have given so far stay under “My cases”.</translation>
    </message>
</context>
<context>
    <name>WalletSupport::EntryForm</name>
    <message>
        <source>Whom you spoke or wrote with</source>
        <translation>Whom you spoke or wrote with</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>The case number they gave you</source>
        <translation>The case number they gave you</translation>
    </message>
    <message>
        <source>What was said or promised</source>
        <translation>What was said or promised</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Your note</translation>
    </message>
    <message>
        <source>They promised something by a day</source>
        <translation>They promised something by a day</translation>
    </message>
    <message>
        <source>The day that they promised</source>
        <translation>The day that they promised</translation>
    </message>
    <message>
        <source>There is nothing to keep yet. Write a few words first.</source>
        <translation>There is nothing to keep yet. Write a few words first.</translation>
    </message>
    <message>
        <source>Keep this talk</source>
        <translation>Keep this talk</translation>
    </message>
    <message>
        <source>Keep this note</source>
        <translation>Keep this note</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>WalletSupport::ErrorSummary</name>
    <message numerus="yes">
        <source>%n things need a change before you go on</source>
        <translation>
            <numerusform>%n thing needs a change before you go on</numerusform>
            <numerusform>%n things need a change before you go on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WalletSupport::EvidenceList</name>
    <message>
        <source>Copied.</source>
        <translation>Copied.</translation>
    </message>
</context>
<context>
    <name>WalletSupport::EvidencePreview</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>This page cannot be shown.</source>
        <translation>This page cannot be shown.</translation>
    </message>
    <message>
        <source>Page %1 of %2, %3</source>
        <translation>Page %1 of %2, %3</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>Picture of %1</translation>
    </message>
    <message>
        <source>Checksum (SHA-256): %1</source>
        <translation>Checksum (SHA-256): %1</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>WalletSupport::EvidenceRow</name>
    <message>
        <source>“%1” was removed.</source>
        <translation>“%1” was removed.</translation>
    </message>
    <message>
        <source>The copy of this file is gone. Remove it here and add the file again.</source>
        <translation>The copy of this file is gone. Remove it here and add the file again.</translation>
    </message>
    <message>
        <source>Checksum (SHA-256): %1</source>
        <extracomment>%1 is the beginning and the end of a number that is different for every file</extracomment>
        <translation>Checksum (SHA-256): %1</translation>
    </message>
    <message>
        <source>Checksum, beginning with %1</source>
        <extracomment>For screen readers; %1 is six letters and digits</extracomment>
        <translation>Checksum, beginning with %1</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>Look at %1</translation>
    </message>
    <message>
        <source>Copy the whole checksum of %1</source>
        <translation>Copy the whole checksum of %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remove %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Puts a removed file back into the list</extracomment>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Put %1 back</source>
        <translation>Put %1 back</translation>
    </message>
</context>
<context>
    <name>WalletSupport::EvidenceStep</name>
    <message>
        <source>Add files</source>
        <translation>Add files</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <extracomment>The name of a file, without its ending: a picture that was pasted</extracomment>
        <translation>Pasted picture</translation>
    </message>
    <message numerus="yes">
        <source>%n files were added.</source>
        <translation>
            <numerusform>%n file was added.</numerusform>
            <numerusform>%n files were added.</numerusform>
        </translation>
    </message>
    <message>
        <source>The files are still being looked at. Wait a moment, or cancel it</source>
        <translation>The files are still being looked at. Wait a moment, or cancel it</translation>
    </message>
    <message>
        <source>There is no picture and no file to paste. Copy one first, then paste it here</source>
        <translation>There is no picture and no file to paste. Copy one first, then paste it here</translation>
    </message>
    <message>
        <source>Dropped picture</source>
        <translation>Dropped picture</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Pictures (JPEG, PNG, WebP) or PDF, at most %1 files of %2 MB each. You can also drag them here, or paste them with Ctrl+V. Your own files stay as they are: copies are added.</source>
        <translation>Pictures (JPEG, PNG, WebP) or PDF, at most %1 files of %2 MB each. You can also drag them here, or paste them with Ctrl+V. Your own files stay as they are: copies are added.</translation>
    </message>
    <message>
        <source>Looking at file %1 of %2…</source>
        <translation>Looking at file %1 of %2…</translation>
    </message>
</context>
<context>
    <name>WalletSupport::FactList</name>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <extracomment>For screen readers; %1 is a note or a talk, with its time</extracomment>
        <translation>Remove: %1</translation>
    </message>
</context>
<context>
    <name>WalletSupport::FieldInput</name>
    <message>
        <source>%1 (optional)</source>
        <extracomment>The name of a field that may be left empty; %1 is the name</extracomment>
        <translation>%1 (optional)</translation>
    </message>
</context>
<context>
    <name>WalletSupport::FindBar</name>
    <message>
        <source>Find in this article</source>
        <translation>Find in this article</translation>
    </message>
    <message>
        <source>To the place before</source>
        <translation>To the place before</translation>
    </message>
    <message>
        <source>To the next place</source>
        <translation>To the next place</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Close the find bar</translation>
    </message>
    <message>
        <source>Not in this article</source>
        <translation>Not in this article</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>WalletSupport::FindingCard</name>
    <message>
        <source>Open %1</source>
        <extracomment>%1 is an address</extracomment>
        <translation>Open %1</translation>
    </message>
    <message>
        <source>Official contacts</source>
        <extracomment>%1 is a wallet&apos;s name</extracomment>
        <translation>Official contacts</translation>
    </message>
    <message>
        <source>Official contacts of %1</source>
        <translation>Official contacts of %1</translation>
    </message>
    <message>
        <source>It is very long: only its beginning is shown here. All of it was checked.</source>
        <translation>It is very long: only its beginning is shown here. All of it was checked.</translation>
    </message>
</context>
<context>
    <name>WalletSupport::FindingList</name>
    <message numerus="yes">
        <source>%n more are not official either:</source>
        <translation>
            <numerusform>One more is not official either:</numerusform>
            <numerusform>%n more are not official either:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more, which are official</source>
        <translation>
            <numerusform>Show one more, which is official</numerusform>
            <numerusform>Show %n more, which are official</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more, of which none is known to be false</source>
        <translation>
            <numerusform>Show one more, which is not known to be false</numerusform>
            <numerusform>Show %n more, of which none is known to be false</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WalletSupport::FirstMinutes</name>
    <message>
        <source>Have the cards blocked. The number is on the back of the card.</source>
        <translation>Have the cards blocked. The number is on the back of the card.</translation>
    </message>
    <message>
        <source>2. Ask the wallet to freeze the account</source>
        <translation>2. Ask the wallet to freeze the account</translation>
    </message>
    <message>
        <source>2. Call the bank of every linked card</source>
        <translation>2. Call the bank of every linked card</translation>
    </message>
    <message>
        <source>5. Keep the evidence</source>
        <translation>5. Keep the evidence</translation>
    </message>
    <message>
        <source>Write down the transactions that are not yours. Save screenshots, messages and telephone numbers. Delete nothing.</source>
        <translation>Write down the transactions that are not yours. Save screenshots, messages and telephone numbers. Delete nothing.</translation>
    </message>
    <message>
        <source>6. Report it to the police</source>
        <translation>6. Report it to the police</translation>
    </message>
    <message>
        <source>2. Cancel approvals, and disconnect the wallet from sites</source>
        <translation>2. Cancel approvals, and disconnect the wallet from sites</translation>
    </message>
    <message>
        <source>Some sites may take coins because you once approved it. A new password does not stop that.</source>
        <translation>Some sites may take coins because you once approved it. A new password does not stop that.</translation>
    </message>
    <message>
        <source>3. Tell the exchange that the coins went to</source>
        <translation>3. Tell the exchange that the coins went to</translation>
    </message>
    <message>
        <source>Give it the transaction number and the address, and ask it to hold the coins.</source>
        <translation>Give it the transaction number and the address, and ask it to hold the coins.</translation>
    </message>
    <message>
        <source>4. Change the passwords of your e-mail and cloud accounts</source>
        <translation>4. Change the passwords of your e-mail and cloud accounts</translation>
    </message>
    <message>
        <source>On a device that was not involved. A photo or note of the phrase may lie there.</source>
        <translation>On a device that was not involved. A photo or note of the phrase may lie there.</translation>
    </message>
    <message>
        <source>Or to your country&apos;s line against fraud. The numbers that we know are listed below.</source>
        <translation>Or to your country&apos;s line against fraud. The numbers that we know are listed below.</translation>
    </message>
    <message>
        <source>In its own app, under “Help” or “Support”. These are usually under “Me”, “Account” or “Settings”.</source>
        <translation>In its own app, under “Help” or “Support”. These are usually under “Me”, “Account” or “Settings”.</translation>
    </message>
    <message>
        <source>3. Change the password of your e-mail account</source>
        <translation>3. Change the password of your e-mail account</translation>
    </message>
    <message>
        <source>On a device that was not involved, if you have one. Whoever reads your mail can reset the wallet&apos;s password. Look whether calls or texts are being forwarded. No signal at all? Call your operator from another phone.</source>
        <translation>On a device that was not involved, if you have one. Whoever reads your mail can reset the wallet&apos;s password. Look whether calls or texts are being forwarded. No signal at all? Call your operator from another phone.</translation>
    </message>
    <message>
        <source>4. Change the wallet&apos;s password, and switch on two-factor sign-in</source>
        <translation>4. Change the wallet&apos;s password, and switch on two-factor sign-in</translation>
    </message>
    <message>
        <source>On the same device. Then sign out all other devices.</source>
        <translation>On the same device. Then sign out all other devices.</translation>
    </message>
</context>
<context>
    <name>WalletSupport::FreezeCard</name>
    <message>
        <source>1. Call the official hotline and ask them to freeze the account</source>
        <translation>1. Call the official hotline and ask them to freeze the account</translation>
    </message>
    <message>
        <source>1. Reach the wallet&apos;s support and ask them to freeze the account</source>
        <translation>1. Reach the wallet&apos;s support and ask them to freeze the account</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is a wallet, %2 what its channel is, or where (&quot;Lost or stolen phone or card (United States)&quot;)</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Copy the number</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copy the address</translation>
    </message>
    <message>
        <source>Call with this computer</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Call with this computer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>%1 is a number or an address</extracomment>
        <translation>Copy %1</translation>
    </message>
    <message>
        <source>Call %1 with this computer</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Call %1 with this computer</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Open %1</translation>
    </message>
    <message>
        <source>1. Call the hotline and ask them to freeze the account</source>
        <translation>1. Call the hotline and ask them to freeze the account</translation>
    </message>
    <message>
        <source>1. Call the bank of every linked card</source>
        <translation>1. Call the bank of every linked card</translation>
    </message>
    <message>
        <source>Have the cards blocked. The number is on the back of the card.</source>
        <translation>Have the cards blocked. The number is on the back of the card.</translation>
    </message>
    <message>
        <source>1. Move what is left to a new wallet. Nobody can freeze this one</source>
        <translation>1. Move what is left to a new wallet. Nobody can freeze this one</translation>
    </message>
    <message>
        <source>Make it on a clean device, with a new recovery phrase on paper. Move the most valuable coins first. Type no phrase into a website, and give it to nobody.</source>
        <translation>Make it on a clean device, with a new recovery phrase on paper. Move the most valuable coins first. Type no phrase into a website, and give it to nobody.</translation>
    </message>
    <message>
        <source>Which wallet is it? Its hotline then appears here.</source>
        <translation>Which wallet is it? Its hotline then appears here.</translation>
    </message>
    <message>
        <source>Wrong wallet? Choose another</source>
        <extracomment>Another wallet than the one that the page is about now</extracomment>
        <translation>Wrong wallet? Choose another</translation>
    </message>
</context>
<context>
    <name>WalletSupport::GenericHelp</name>
    <message>
        <source>How to find the real support</source>
        <translation>How to find the real support</translation>
    </message>
    <message>
        <source>No app at hand? Type the address that is printed on your card, contract or receipt.</source>
        <translation>No app at hand? Type the address that is printed on your card, contract or receipt.</translation>
    </message>
    <message>
        <source>The app store&apos;s page of the wallet names the developer&apos;s site. Check the developer&apos;s name letter by letter.</source>
        <translation>The app store&apos;s page of the wallet names the developer&apos;s site. Check the developer&apos;s name letter by letter.</translation>
    </message>
    <message>
        <source>Is money leaving right now? Call your bank, at the number on the back of your card.</source>
        <translation>Is money leaving right now? Call your bank, at the number on the back of your card.</translation>
    </message>
    <message>
        <source>We found no contact that is surely this wallet&apos;s own. Look in the wallet&apos;s own app instead.</source>
        <translation>We found no contact that is surely this wallet&apos;s own. Look in the wallet&apos;s own app instead.</translation>
    </message>
    <message>
        <source>Your wallet is not in our list, so we have no contacts of it. Look in its own app instead.</source>
        <translation>Your wallet is not in our list, so we have no contacts of it. Look in its own app instead.</translation>
    </message>
    <message>
        <source>Open the wallet&apos;s app yourself, not through a link. Help or Support is usually under Me, Account or Settings.</source>
        <translation>Open the wallet&apos;s app yourself, not through a link. Help or Support is usually under Me, Account or Settings.</translation>
    </message>
    <message>
        <source>Do not use numbers from search results, advertisements, comments or messages: fraudsters put their own there.</source>
        <translation>Do not use numbers from search results, advertisements, comments or messages: fraudsters put their own there.</translation>
    </message>
</context>
<context>
    <name>WalletSupport::GroupStep</name>
    <message>
        <source>There is room for %1 here. Describe the rest in your own words.</source>
        <extracomment>A list takes no more; %1 is a count</extracomment>
        <translation>There is room for %1 here. Describe the rest in your own words.</translation>
    </message>
</context>
<context>
    <name>WalletSupport::GuideFooter</name>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>Save the change</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Start again</translation>
    </message>
    <message>
        <source>From the first question. You are asked first.</source>
        <translation>From the first question. You are asked first.</translation>
    </message>
</context>
<context>
    <name>WalletSupport::GuideHeader</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Last question</source>
        <translation>Last question</translation>
    </message>
    <message numerus="yes">
        <source>%n questions left</source>
        <translation>
            <numerusform>%n question left</numerusform>
            <numerusform>%n questions left</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 questions left</source>
        <extracomment>A range, such as &quot;2 to 4 questions left&quot;</extracomment>
        <translation>%1 to %2 questions left</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Changing an answer</source>
        <translation>Changing an answer</translation>
    </message>
    <message>
        <source>Saved on this computer, %1</source>
        <extracomment>%1 is a time, or a day and a time</extracomment>
        <translation>Saved on this computer, %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Up to %1 questions left</source>
        <extracomment>One, or several more, up to %1</extracomment>
        <translation>Up to %1 questions left</translation>
    </message>
</context>
<context>
    <name>WalletSupport::GuideNews</name>
    <message numerus="yes">
        <source>The guide has changed: it no longer asks %n questions that you have answered.</source>
        <translation>
            <numerusform>The guide has changed: it no longer asks %n question that you have answered.</numerusform>
            <numerusform>The guide has changed: it no longer asks %n questions that you have answered.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a question, %2 which of the things that were given as answer: &quot;Payment 2 · Payment 3&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>You began this some time ago, and these answers do not fit any more. They are still on their pages. Please look at them again:</source>
        <translation>You began this some time ago, and these answers do not fit any more. They are still on their pages. Please look at them again:</translation>
    </message>
</context>
<context>
    <name>WalletSupport::GuideView</name>
    <message>
        <source>Undone.</source>
        <translation>Undone.</translation>
    </message>
    <message>
        <source>Done again.</source>
        <translation>Done again.</translation>
    </message>
</context>
<context>
    <name>WalletSupport::GuidesPage</name>
    <message>
        <source>Step-by-step guides</source>
        <translation>Step-by-step guides</translation>
    </message>
    <message>
        <source>One question at a time. You can go back and change every answer. What you enter is kept on this computer, sealed, and nowhere else; passwords are never kept.</source>
        <translation>One question at a time. You can go back and change every answer. What you enter is kept on this computer, sealed, and nowhere else; passwords are never kept.</translation>
    </message>
    <message>
        <source>The guide of this case is no longer part of the program. What you entered is under “My cases”.</source>
        <translation>The guide of this case is no longer part of the program. What you entered is under “My cases”.</translation>
    </message>
</context>
<context>
    <name>WalletSupport::HandoverStep</name>
    <message>
        <source>Start “%1”</source>
        <extracomment>%1 is the title of a guide</extracomment>
        <translation>Start “%1”</translation>
    </message>
</context>
<context>
    <name>WalletSupport::HelpPage</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>What this program does</source>
        <translation>What this program does</translation>
    </message>
    <message>
        <source>“Answers” says what to do, step by step, for what often goes wrong with a wallet.</source>
        <translation>“Answers” says what to do, step by step, for what often goes wrong with a wallet.</translation>
    </message>
    <message>
        <source>“Guides” takes you through a stolen account, a lost phone, missing money, a refund or a new password, one question at a time.</source>
        <translation>“Guides” takes you through a stolen account, a lost phone, missing money, a refund or a new password, one question at a time.</translation>
    </message>
    <message>
        <source>“Is it really them?” says whether a number, a link or a message is from the real support.</source>
        <translation>“Is it really them?” says whether a number, a link or a message is from the real support.</translation>
    </message>
    <message>
        <source>“Account stolen” has the hotline that freezes the account, and what to do in which order.</source>
        <translation>“Account stolen” has the hotline that freezes the account, and what to do in which order.</translation>
    </message>
    <message>
        <source>“Contacts” has the real support of your wallet, and says where each number and address is from.</source>
        <translation>“Contacts” has the real support of your wallet, and says where each number and address is from.</translation>
    </message>
    <message>
        <source>This program is not the support of a wallet, and cannot see your account. What happens with your money is for your wallet to decide.</source>
        <translation>This program is not the support of a wallet, and cannot see your account. What happens with your money is for your wallet to decide.</translation>
    </message>
    <message>
        <source>How to find something</source>
        <translation>How to find something</translation>
    </message>
    <message>
        <source>Type what happened, in your own words. Results come while you type, also for words that are misspelt.</source>
        <translation>Type what happened, in your own words. Results come while you type, also for words that are misspelt.</translation>
    </message>
    <message>
        <source>Type the name of a wallet to get to its contacts.</source>
        <translation>Type the name of a wallet to get to its contacts.</translation>
    </message>
    <message>
        <source>If nothing fits, use fewer words, or look through the topics under “Answers”.</source>
        <translation>If nothing fits, use fewer words, or look through the topics under “Answers”.</translation>
    </message>
    <message>
        <source>What it keeps</source>
        <translation>What it keeps</translation>
    </message>
    <message>
        <source>On this computer: your settings, the wallets you chose, the size of the window and your last searches. Under “Settings” you can keep no searches, and have all of it forgotten.</source>
        <translation>On this computer: your settings, the wallets you chose, the size of the window and your last searches. Under “Settings” you can keep no searches, and have all of it forgotten.</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Open the settings</translation>
    </message>
    <message>
        <source>What it never does</source>
        <translation>What it never does</translation>
    </message>
    <message>
        <source>It sends nothing by itself. It works without a network and without an account.</source>
        <translation>It sends nothing by itself. It works without a network and without an account.</translation>
    </message>
    <message>
        <source>It never asks for a one-time code, a recovery phrase or the password you have now. A new password that you try out in a guide is neither kept nor sent.</source>
        <translation>It never asks for a one-time code, a recovery phrase or the password you have now. A new password that you try out in a guide is neither kept nor sent.</translation>
    </message>
    <message>
        <source>It opens official addresses only, and only when you press one.</source>
        <translation>It opens official addresses only, and only when you press one.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Everything can be reached without a mouse.</source>
        <translation>Everything can be reached without a mouse.</translation>
    </message>
    <message>
        <source>To the next thing; with Shift to the one before</source>
        <translation>To the next thing; with Shift to the one before</translation>
    </message>
    <message>
        <source>Scroll, or choose in a list</source>
        <translation>Scroll, or choose in a list</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>This help</translation>
    </message>
    <message>
        <source>Search, from anywhere (Ctrl L too)</source>
        <translation>Search, from anywhere (Ctrl L too)</translation>
    </message>
    <message>
        <source>Find words in the open article</source>
        <translation>Find words in the open article</translation>
    </message>
    <message>
        <source>Back and forward, through pages and articles</source>
        <translation>Back and forward, through pages and articles</translation>
    </message>
    <message>
        <source>Larger and smaller text; Ctrl 0 for the usual size</source>
        <translation>Larger and smaller text; Ctrl 0 for the usual size</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Close what is open</source>
        <translation>Close what is open</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Print the article or letter that is open</source>
        <translation>Print the article or letter that is open</translation>
    </message>
    <message>
        <source>“My cases” has what you began: drafts, letters that you sent, notes, and by when an answer is due.</source>
        <translation>“My cases” has what you began: drafts, letters that you sent, notes, and by when an answer is due.</translation>
    </message>
    <message>
        <source>What you enter in a guide is kept, sealed, under “My cases”, until you erase it there. A letter that you saved, printed or mailed stays where you put it.</source>
        <translation>What you enter in a guide is kept, sealed, under “My cases”, until you erase it there. A letter that you saved, printed or mailed stays where you put it.</translation>
    </message>
    <message>
        <source>Undo in a guide; with Shift redo</source>
        <translation>Undo in a guide; with Shift redo</translation>
    </message>
    <message>
        <source>Nobody calls you or writes to you for this program. Whoever says so is a fraudster.</source>
        <translation>Nobody calls you or writes to you for this program. Whoever says so is a fraudster.</translation>
    </message>
    <message>
        <source>Tick a box, or press the button that has the frame</source>
        <translation>Tick a box, or press the button that has the frame</translation>
    </message>
    <message>
        <source>Take the offer after “Did you mean”; in a guide, go on</source>
        <translation>Take the offer after “Did you mean”; in a guide, go on</translation>
    </message>
    <message>
        <source>Press the button or tick the box that has the frame; elsewhere in a guide, go on</source>
        <translation>Press the button or tick the box that has the frame; elsewhere in a guide, go on</translation>
    </message>
</context>
<context>
    <name>WalletSupport::HelpPart</name>
    <message>
        <source>%1: %2.</source>
        <extracomment>For screen readers: %1 is a key, %2 what it does</extracomment>
        <translation>%1: %2.</translation>
    </message>
</context>
<context>
    <name>WalletSupport::HomePage</name>
    <message>
        <source>What do you need help with?</source>
        <translation>What do you need help with?</translation>
    </message>
    <message>
        <source>Search questions, in any words</source>
        <translation>Search questions, in any words</translation>
    </message>
    <message>
        <source>Step-by-step guides</source>
        <translation>Step-by-step guides</translation>
    </message>
    <message>
        <source>Often asked</source>
        <translation>Often asked</translation>
    </message>
    <message>
        <source>Someone contacted you? Check a number, link or message before you answer.</source>
        <translation>Someone contacted you? Check a number, link or message before you answer.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Check now</translation>
    </message>
    <message>
        <source>My account was stolen</source>
        <translation>My account was stolen</translation>
    </message>
    <message>
        <source>Go on where you were: %1</source>
        <extracomment>%1 is the title of a guide that was begun</extracomment>
        <translation>Go on where you were: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more in “My cases”</source>
        <translation>
            <numerusform>and %n more in “My cases”</numerusform>
            <numerusform>and %n more in “My cases”</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on in “My cases”</source>
        <extracomment>Other guides that were begun; it leads to the cases</extracomment>
        <translation>Go on in “My cases”</translation>
    </message>
</context>
<context>
    <name>WalletSupport::ItemForm</name>
    <message>
        <source>Done</source>
        <extracomment>Closes the fields of one of several things</extracomment>
        <translation>Done</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <extracomment>For screen readers; %1 is one of several things, as &quot;Payment 2&quot;</extracomment>
        <translation>Done: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <extracomment>For screen readers; %1 is one of several things, as &quot;Payment 2&quot;</extracomment>
        <translation>Remove: %1</translation>
    </message>
</context>
<context>
    <name>WalletSupport::ItemList</name>
    <message>
        <source>There is no room for it. Remove another one first.</source>
        <translation>There is no room for it. Remove another one first.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is one of several things, as &quot;Payment 2&quot;, %2 what is wrong with it</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>WalletSupport::ItemRow</name>
    <message>
        <source>Removed: %1</source>
        <extracomment>%1 is what was entered for something that has been taken out of a list</extracomment>
        <translation>Removed: %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <extracomment>For screen readers; %1 is one of several things, as &quot;Payment 2&quot;</extracomment>
        <translation>Change: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <extracomment>For screen readers; %1 is one of several things, as &quot;Payment 2&quot;</extracomment>
        <translation>Remove: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Puts what was removed back into the list</extracomment>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Put back: %1</source>
        <extracomment>For screen readers; %1 is what was entered for something that has been taken out of a list</extracomment>
        <translation>Put back: %1</translation>
    </message>
</context>
<context>
    <name>WalletSupport::MainWindow</name>
    <message>
        <source>Wallet Support Centre</source>
        <translation>Wallet Support Centre</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
</context>
<context>
    <name>WalletSupport::MessagePanel</name>
    <message>
        <source>• “%1”: %2</source>
        <extracomment>%1 is what a message says, %2 what it asks for</extracomment>
        <translation>• “%1”: %2</translation>
    </message>
    <message>
        <source>Official contacts</source>
        <extracomment>%1 is a wallet&apos;s name</extracomment>
        <translation>Official contacts</translation>
    </message>
    <message>
        <source>Official contacts of %1</source>
        <translation>Official contacts of %1</translation>
    </message>
</context>
<context>
    <name>WalletSupport::NavigationRail</name>
    <message>
        <source>Wallet Support</source>
        <translation>Wallet Support</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>Guides</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Language / 语言: %1</source>
        <translation>Language / 语言: %1</translation>
    </message>
    <message>
        <source>Is it really them?</source>
        <translation>Is it really them?</translation>
    </message>
    <message>
        <source>Account stolen</source>
        <translation>Account stolen</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>a page, in one short word</comment>
        <translation>Check</translation>
    </message>
    <message>
        <source>Stolen</source>
        <comment>a page, in one short word</comment>
        <translation>Stolen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>My cases</source>
        <translation>My cases</translation>
    </message>
    <message>
        <source>Cases</source>
        <comment>a page, in one short word</comment>
        <translation>Cases</translation>
    </message>
</context>
<context>
    <name>WalletSupport::NeverAskBox</name>
    <message>
        <source>They never ask for this</source>
        <translation>They never ask for this</translation>
    </message>
    <message>
        <source>Your password, a one-time code, your recovery phrase, or control of your screen.</source>
        <translation>Your password, a one-time code, your recovery phrase, or control of your screen.</translation>
    </message>
</context>
<context>
    <name>WalletSupport::NoAnswerPanel</name>
    <message>
        <source>No answer fits these words well.</source>
        <translation>No answer fits these words well.</translation>
    </message>
    <message>
        <source>Try fewer or other words. The nearest questions are below.</source>
        <translation>Try fewer or other words. The nearest questions are below.</translation>
    </message>
    <message>
        <source>Try fewer or other words. The questions most asked are below.</source>
        <translation>Try fewer or other words. The questions most asked are below.</translation>
    </message>
    <message>
        <source>Go through it step by step: %1</source>
        <extracomment>%1 is the title of a guide</extracomment>
        <translation>Go through it step by step: %1</translation>
    </message>
    <message>
        <source>Ask the wallet&apos;s own support</source>
        <extracomment>%1 is a channel, for example &quot;Hotline 95188&quot;</extracomment>
        <translation>Ask the wallet&apos;s own support</translation>
    </message>
    <message>
        <source>Ask the wallet&apos;s own support: %1</source>
        <translation>Ask the wallet&apos;s own support: %1</translation>
    </message>
    <message>
        <source>The search of this program is damaged.</source>
        <translation>The search of this program is damaged.</translation>
    </message>
    <message>
        <source>All answers are still here: choose one by its topic below. Installing the program again repairs the search.</source>
        <translation>All answers are still here: choose one by its topic below. Installing the program again repairs the search.</translation>
    </message>
</context>
<context>
    <name>WalletSupport::NoticeBar</name>
    <message>
        <source>Dismiss this message</source>
        <translation>Dismiss this message</translation>
    </message>
</context>
<context>
    <name>WalletSupport::OutcomeStep</name>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <extracomment>%1 is an e-mail address</extracomment>
        <translation>Write to %1</translation>
    </message>
    <message>
        <source>Open the saved file</source>
        <translation>Open the saved file</translation>
    </message>
    <message>
        <source>Language of this page for your records</source>
        <translation>Language of this page for your records</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Language of the letter</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>What happens next</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>Everything in one folder</source>
        <translation>Everything in one folder</translation>
    </message>
    <message>
        <source>The same in your language, for you</source>
        <translation>The same in your language, for you</translation>
    </message>
    <message>
        <source>Which one to show</source>
        <translation>Which one to show</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>Write an e-mail</translation>
    </message>
    <message>
        <source>The e-mail has no address yet: you fill it in. Take the address of a company from its own site or app, never from a message or a call.</source>
        <translation>The e-mail has no address yet: you fill it in. Take the address of a company from its own site or app, never from a message or a call.</translation>
    </message>
</context>
<context>
    <name>WalletSupport::PageStack</name>
    <message>
        <source>All your cases are erased.</source>
        <translation>All your cases are erased.</translation>
    </message>
</context>
<context>
    <name>WalletSupport::PreferencesKeeper</name>
    <message>
        <source>The recent searches could not be removed from %1. Is the disk full?</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>The recent searches could not be removed from %1. Is the disk full?</translation>
    </message>
    <message>
        <source>Settings, wallets and recent searches are forgotten.</source>
        <translation>Settings, wallets and recent searches are forgotten.</translation>
    </message>
    <message>
        <source>This language cannot be loaded. The language is unchanged.</source>
        <translation>This language cannot be loaded. The language is unchanged.</translation>
    </message>
    <message>
        <source>The settings could not be written to %1. They stay in effect until you quit. Is the disk full?</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>The settings could not be written to %1. They stay in effect until you quit. Is the disk full?</translation>
    </message>
</context>
<context>
    <name>WalletSupport::QrDialog</name>
    <message>
        <source>QR code</source>
        <translation>QR code</translation>
    </message>
    <message>
        <source>Scan with your phone</source>
        <translation>Scan with your phone</translation>
    </message>
    <message>
        <source>Your phone shows the same address before it opens. Compare the two.</source>
        <translation>Your phone shows the same address before it opens. Compare the two.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <extracomment>For screen readers: %1 is an address or number</extracomment>
        <translation>QR code of %1</translation>
    </message>
    <message>
        <source>Your phone shows the same number before it calls. Compare the two.</source>
        <translation>Your phone shows the same number before it calls. Compare the two.</translation>
    </message>
</context>
<context>
    <name>WalletSupport::RailButton</name>
    <message>
        <source>This page is open</source>
        <extracomment>For screen readers: said of the button of the page that is open</extracomment>
        <translation>This page is open</translation>
    </message>
</context>
<context>
    <name>WalletSupport::ReportingFold</name>
    <message>
        <source>Show where to report fraud</source>
        <translation>Show where to report fraud</translation>
    </message>
    <message>
        <source>Hide where to report fraud</source>
        <translation>Hide where to report fraud</translation>
    </message>
</context>
<context>
    <name>WalletSupport::ReportingList</name>
    <message>
        <source>Report fraud</source>
        <translation>Report fraud</translation>
    </message>
    <message>
        <source>Country or region</source>
        <translation>Country or region</translation>
    </message>
    <message>
        <source>Choose your country or region</source>
        <translation>Choose your country or region</translation>
    </message>
    <message>
        <source>Not listed? Report it to the police where you live, at the number that you know.</source>
        <translation>Not listed? Report it to the police where you live, at the number that you know.</translation>
    </message>
</context>
<context>
    <name>WalletSupport::ReportingRow</name>
    <message>
        <source>By text message only</source>
        <translation>By text message only</translation>
    </message>
    <message>
        <source>Forward false messages there. It answers no questions.</source>
        <translation>Forward false messages there. It answers no questions.</translation>
    </message>
    <message>
        <source>Day and night</source>
        <translation>Day and night</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Open %1</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>%1 is a number or an address</extracomment>
        <translation>Copy %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is who answers (&quot;Police emergency&quot;), %2 the number or address</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Call %1 with this computer</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Call %1 with this computer</translation>
    </message>
    <message>
        <source>More than one source gives this number.</source>
        <translation>More than one source gives this number.</translation>
    </message>
    <message>
        <source>More than one source gives this address.</source>
        <translation>More than one source gives this address.</translation>
    </message>
    <message>
        <source>We did not see it on the authority&apos;s own site.</source>
        <translation>We did not see it on the authority&apos;s own site.</translation>
    </message>
    <message>
        <source>Report false messages there. It answers no questions.</source>
        <translation>Report false messages there. It answers no questions.</translation>
    </message>
</context>
<context>
    <name>WalletSupport::RequestDesk</name>
    <message>
        <source>Copied. Paste it where you need it.</source>
        <translation>Copied. Paste it where you need it.</translation>
    </message>
    <message>
        <source>The e-mail was not made: %1 has changed or is no longer there. Your answers are still here. Add the file again.</source>
        <translation>The e-mail was not made: %1 has changed or is no longer there. Your answers are still here. Add the file again.</translation>
    </message>
    <message>
        <source>The e-mail was not made. Your answers are still here. Copy the letter instead.</source>
        <translation>The e-mail was not made. Your answers are still here. Copy the letter instead.</translation>
    </message>
    <message>
        <source>The folder was not made: %1 has changed or is no longer there. Your answers are still here. Add the file again.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>The folder was not made: %1 has changed or is no longer there. Your answers are still here. Add the file again.</translation>
    </message>
    <message>
        <source>The printer did not take it. Nothing was printed.</source>
        <translation>The printer did not take it. Nothing was printed.</translation>
    </message>
    <message>
        <source>Handed over to the printer.</source>
        <translation>Handed over to the printer.</translation>
    </message>
    <message>
        <source>The folder was not made. Your answers are still here. Choose another place.</source>
        <translation>The folder was not made. Your answers are still here. Choose another place.</translation>
    </message>
    <message>
        <source>The file was not saved. Your answers are still here. Choose another folder.</source>
        <translation>The file was not saved. Your answers are still here. Choose another folder.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <extracomment>%1 is the path of a file or folder</extracomment>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>Your mail program is asked to open it. When you have sent it, say so in My cases.</source>
        <translation>Your mail program is asked to open it. When you have sent it, say so in My cases.</translation>
    </message>
    <message>
        <source>The folder was not made: no file may be called “%1”. Your answers are still here. Give the file another name, and add it again.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>The folder was not made: no file may be called “%1”. Your answers are still here. Give the file another name, and add it again.</translation>
    </message>
    <message>
        <source>The pages of your PDF files are being prepared. That mostly takes a few seconds, and a minute at most.</source>
        <translation>The pages of your PDF files are being prepared. That mostly takes a few seconds, and a minute at most.</translation>
    </message>
    <message>
        <source>Your mail program is asked to open it. Fill in the address there. When you have sent it, say so in My cases.</source>
        <translation>Your mail program is asked to open it. Fill in the address there. When you have sent it, say so in My cases.</translation>
    </message>
</context>
<context>
    <name>WalletSupport::RequestPreview</name>
    <message>
        <source>To: %1</source>
        <extracomment>%1 is an e-mail address</extracomment>
        <translation>To: %1</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <extracomment>%1 is the subject of an e-mail</extracomment>
        <translation>Subject: %1</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <extracomment>%1 is a list of names of files</extracomment>
        <translation>Files: %1</translation>
    </message>
    <message>
        <source>This is handed over to your mail program</source>
        <translation>This is handed over to your mail program</translation>
    </message>
    <message>
        <source>This is copied</source>
        <translation>This is copied</translation>
    </message>
    <message>
        <source>This is saved as a PDF</source>
        <translation>This is saved as a PDF</translation>
    </message>
    <message>
        <source>This is printed</source>
        <translation>This is printed</translation>
    </message>
    <message>
        <source>This goes into the folder</source>
        <translation>This goes into the folder</translation>
    </message>
    <message>
        <source>Open in the mail program</source>
        <translation>Open in the mail program</translation>
    </message>
    <message>
        <source>Save the e-mail</source>
        <translation>Save the e-mail</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Make the folder</source>
        <translation>Make the folder</translation>
    </message>
    <message>
        <source>Before it leaves</source>
        <translation>Before it leaves</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) are hidden in it. Tick what support really needs.</source>
        <translation>
            <numerusform>%n secret is hidden in it. Tick it only if support really needs it.</numerusform>
            <numerusform>%n secrets are hidden in it. Tick only what support really needs.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: show it after all</source>
        <extracomment>a check box: %1 is what was hidden, as &quot;Card number&quot;</extracomment>
        <translation>%1: show it after all</translation>
    </message>
    <message>
        <source>%1: show it after all. %2</source>
        <extracomment>the name of a check box: %1 is what was hidden, %2 the words beside it</extracomment>
        <translation>%1: show it after all. %2</translation>
    </message>
    <message>
        <source>%1: it stays hidden. Nobody needs it to help you.</source>
        <extracomment>%1 is &quot;Recovery phrase&quot;</extracomment>
        <translation>%1: it stays hidden. Nobody needs it to help you.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Only the address goes there. You write and send it yourself.</source>
        <translation>Only the address goes there. You write and send it yourself.</translation>
    </message>
    <message>
        <source>Only this goes there, and you send it yourself. Never write a password, a one-time code or a recovery phrase in it.</source>
        <translation>Only this goes there, and you send it yourself. Never write a password, a one-time code or a recovery phrase in it.</translation>
    </message>
    <message>
        <source>You send it there yourself. The files were not checked: look for secrets in them.</source>
        <translation>You send it there yourself. The files were not checked: look for secrets in them.</translation>
    </message>
    <message>
        <source>The files were not checked: look for secrets in them.</source>
        <translation>The files were not checked: look for secrets in them.</translation>
    </message>
    <message>
        <source>Only this goes there. You fill in the address and send it yourself. Never write a password, a one-time code or a recovery phrase in it.</source>
        <translation>Only this goes there. You fill in the address and send it yourself. Never write a password, a one-time code or a recovery phrase in it.</translation>
    </message>
    <message>
        <source>You fill in the address there and send it yourself. The files were not checked: look for secrets in them.</source>
        <translation>You fill in the address there and send it yourself. The files were not checked: look for secrets in them.</translation>
    </message>
</context>
<context>
    <name>WalletSupport::ResultsHead</name>
    <message>
        <source>All questions, by topic</source>
        <translation>All questions, by topic</translation>
    </message>
    <message>
        <source>Nothing could be searched</source>
        <translation>Nothing could be searched</translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
    <message>
        <source>No result that fits well</source>
        <translation>No result that fits well</translation>
    </message>
</context>
<context>
    <name>WalletSupport::ReviewStep</name>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <extracomment>For screen readers; %1 is the question whose answer is changed</extracomment>
        <translation>Change: %1</translation>
    </message>
</context>
<context>
    <name>WalletSupport::RightsList</name>
    <message>
        <source>Deadlines and rights where you live</source>
        <translation>Deadlines and rights where you live</translation>
    </message>
    <message>
        <source>The last day was %1, to be on the safe side. Ask anyway.</source>
        <translation>The last day was %1, to be on the safe side. Ask anyway.</translation>
    </message>
    <message>
        <source>No later than %1, to be on the safe side. Ask even if it is late.</source>
        <translation>No later than %1, to be on the safe side. Ask even if it is late.</translation>
    </message>
    <message>
        <source>Decided by: %1. Read in a copy of the official text at %2. Checked on %3.</source>
        <extracomment>%1 is who decides (&quot;the bank&quot;), %2 places in the web, %3 a date</extracomment>
        <translation>Decided by: %1. Read in a copy of the official text at %2. Checked on %3.</translation>
    </message>
    <message>
        <source>Decided by: %1. Read at the source, %2. Checked on %3.</source>
        <extracomment>%1 is who decides (&quot;the bank&quot;), %2 places in the web, %3 a date</extracomment>
        <translation>Decided by: %1. Read at the source, %2. Checked on %3.</translation>
    </message>
    <message>
        <source>Decided by: %1. Not read at the source, but at %2. Checked on %3.</source>
        <extracomment>%1 is who decides (&quot;the bank&quot;), %2 places in the web, %3 a date</extracomment>
        <translation>Decided by: %1. Not read at the source, but at %2. Checked on %3.</translation>
    </message>
</context>
<context>
    <name>WalletSupport::SearchBox</name>
    <message>
        <source>Clear the search</source>
        <translation>Clear the search</translation>
    </message>
    <message>
        <source>Results come while you type</source>
        <translation>Results come while you type</translation>
    </message>
</context>
<context>
    <name>WalletSupport::SecretStep</name>
    <message>
        <source>Very weak. A guesser would need less than a minute.</source>
        <translation>Very weak. A guesser would need less than a minute.</translation>
    </message>
    <message>
        <source>Very weak. A guesser would need minutes.</source>
        <translation>Very weak. A guesser would need minutes.</translation>
    </message>
    <message>
        <source>Weak. A guesser would need hours.</source>
        <translation>Weak. A guesser would need hours.</translation>
    </message>
    <message>
        <source>Not yet strong. A guesser would need days.</source>
        <translation>Not yet strong. A guesser would need days.</translation>
    </message>
    <message>
        <source>Nearly strong. A guesser would need months.</source>
        <translation>Nearly strong. A guesser would need months.</translation>
    </message>
    <message>
        <source>Strong. A guesser would need years.</source>
        <translation>Strong. A guesser would need years.</translation>
    </message>
    <message>
        <source>Strong. A guesser would need centuries.</source>
        <translation>Strong. A guesser would need centuries.</translation>
    </message>
    <message>
        <source>%1 characters or more</source>
        <translation>%1 characters or more</translation>
    </message>
    <message>
        <source>Upper and lower case letters</source>
        <translation>Upper and lower case letters</translation>
    </message>
    <message>
        <source>A digit</source>
        <translation>A digit</translation>
    </message>
    <message>
        <source>A special character</source>
        <translation>A special character</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Hide the password</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Show the password</translation>
    </message>
    <message>
        <source>%1: met</source>
        <extracomment>For screen readers; %1 is a rule such as &quot;A digit&quot;</extracomment>
        <translation>%1: met</translation>
    </message>
    <message>
        <source>%1: not met yet</source>
        <translation>%1: not met yet</translation>
    </message>
    <message numerus="yes">
        <source>Copied · clears in %n s</source>
        <extracomment>After copying a password; it leaves the clipboard after %n seconds</extracomment>
        <translation>
            <numerusform>Copied · clears in %n s</numerusform>
            <numerusform>Copied · clears in %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>New password</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>Copy the password. It leaves the clipboard after 30 seconds</source>
        <translation>Copy the password. It leaves the clipboard after 30 seconds</translation>
    </message>
    <message>
        <source>Not used for another account</source>
        <translation>Not used for another account</translation>
    </message>
    <message>
        <source>Still on the clipboard. It clears when you come back to this window.</source>
        <translation>Still on the clipboard. It clears when you come back to this window.</translation>
    </message>
    <message>
        <source>Let this page make one up, or type a pattern to test it.</source>
        <translation>Let this page make one up, or type a pattern to test it.</translation>
    </message>
    <message>
        <source>This password is easy to guess. Make it longer, or let this page make one up</source>
        <translation>This password is easy to guess. Make it longer, or let this page make one up</translation>
    </message>
    <message>
        <source>Make up a password</source>
        <translation>Make up a password</translation>
    </message>
    <message>
        <source>It is not kept. Copy it or write it down before you go on.</source>
        <translation>It is not kept. Copy it or write it down before you go on.</translation>
    </message>
</context>
<context>
    <name>WalletSupport::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>Like the desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Your wallet</source>
        <translation>Your wallet</translation>
    </message>
    <message>
        <source>What is kept on this computer</source>
        <translation>What is kept on this computer</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Wallet Support Centre %1. Answers, guides and directory come with the program: version %2, %3.</source>
        <extracomment>%1 is the program&apos;s version, %2 the content&apos;s, %3 a date</extracomment>
        <translation>Wallet Support Centre %1. Answers, guides and directory come with the program: version %2, %3.</translation>
    </message>
    <message>
        <source>Keep recent searches on this computer</source>
        <translation>Keep recent searches on this computer</translation>
    </message>
    <message>
        <source>Forget my wallets</source>
        <translation>Forget my wallets</translation>
    </message>
    <message>
        <source>None is chosen. Choose it under “Contacts”.</source>
        <translation>None is chosen. Choose it under “Contacts”.</translation>
    </message>
    <message>
        <source>Forget language, text size, colours, country, your wallets and favourites, the recent searches, and the place of the window? This cannot be undone.</source>
        <translation>Forget language, text size, colours, country, your wallets and favourites, the recent searches, and the place of the window? This cannot be undone.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Forget</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Keep everything</translation>
    </message>
    <message>
        <source>Forget settings, wallets and searches</source>
        <translation>Forget settings, wallets and searches</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Erase</translation>
    </message>
    <message>
        <source>Erase all your cases? The folder that holds them is removed. Many disks keep old copies where no program reaches them, and copies in backups, and letters that you saved, printed or sent, stay where they are. This cannot be undone.</source>
        <translation>Erase all your cases? The folder that holds them is removed. Many disks keep old copies where no program reaches them, and copies in backups, and letters that you saved, printed or sent, stay where they are. This cannot be undone.</translation>
    </message>
    <message>
        <source>These settings, your last and favourite wallets, the size of the window and your last searches, in %1. A search that seems to hold a code, a long number or an e-mail address is not kept. Nothing is sent anywhere.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>These settings, your last and favourite wallets, the size of the window and your last searches, in %1. A search that seems to hold a code, a long number or an e-mail address is not kept. Nothing is sent anywhere.</translation>
    </message>
    <message>
        <source>Only these settings, your last and favourite wallets and the size of the window, in %1. What you search for is forgotten when the program ends. Nothing is sent anywhere.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Only these settings, your last and favourite wallets and the size of the window, in %1. What you search for is forgotten when the program ends. Nothing is sent anywhere.</translation>
    </message>
    <message>
        <source>Your cases</source>
        <translation>Your cases</translation>
    </message>
    <message>
        <source>What you begin in a guide is kept under “My cases”, in %1. It is sealed, with a key in the system&apos;s keychain or, where there is none, in a file beside it that only you can read. Passwords, codes and recovery phrases are never kept.</source>
        <extracomment>%1 is the path of a folder</extracomment>
        <translation>What you begin in a guide is kept under “My cases”, in %1. It is sealed, with a key in the system&apos;s keychain or, where there is none, in a file beside it that only you can read. Passwords, codes and recovery phrases are never kept.</translation>
    </message>
    <message>
        <source>Erase all my cases</source>
        <translation>Erase all my cases</translation>
    </message>
    <message>
        <source>Remind me before deadlines</source>
        <translation>Remind me before deadlines</translation>
    </message>
    <message>
        <source>By a notification of the desktop, while this program is open. It says nothing of what the day is about.</source>
        <translation>By a notification of the desktop, while this program is open. It says nothing of what the day is about.</translation>
    </message>
    <message>
        <source>Forget your wallet, the favourites, and the wallets that you chose recently?</source>
        <translation>Forget your wallet, the favourites, and the wallets that you chose recently?</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>the form of a date</comment>
        <translation>d MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>WalletSupport::StolenPage</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Nobody gets the money back for a fee</source>
        <translation>Nobody gets the money back for a fee</translation>
    </message>
    <message>
        <source>In the next days strangers may write or call as support, police, lawyers or experts who “recover” what was lost. These are frauds. Hang up, and call the official number yourself.</source>
        <translation>In the next days strangers may write or call as support, police, lawyers or experts who “recover” what was lost. These are frauds. Hang up, and call the official number yourself.</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Read on</translation>
    </message>
    <message>
        <source>Account stolen: act now</source>
        <translation>Account stolen: act now</translation>
    </message>
    <message>
        <source>Did it start with a number, link or message? Check it</source>
        <translation>Did it start with a number, link or message? Check it</translation>
    </message>
    <message>
        <source>Do it step by step</source>
        <translation>Do it step by step</translation>
    </message>
    <message>
        <source>One question at a time. In the end you have the letters to the wallet, the bank and the police.</source>
        <translation>One question at a time. In the end you have the letters to the wallet, the bank and the police.</translation>
    </message>
    <message>
        <source>End any call or screen sharing that is going on. Has money gone, and are you in mainland China? Then call 110 first. Do these in order. This page needs no sign-in and no network.</source>
        <translation>End any call or screen sharing that is going on. Has money gone, and are you in mainland China? Then call 110 first. Do these in order. This page needs no sign-in and no network.</translation>
    </message>
</context>
<context>
    <name>WalletSupport::SuggestionLine</name>
    <message>
        <source>Did you mean “%1”?</source>
        <extracomment>%1 is what the person may have wanted to type</extracomment>
        <translation>Did you mean “%1”?</translation>
    </message>
</context>
<context>
    <name>WalletSupport::TextInput</name>
    <message numerus="yes">
        <source>%n characters left</source>
        <translation>
            <numerusform>%n character left</numerusform>
            <numerusform>%n characters left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many</source>
        <translation>
            <numerusform>%n character too many</numerusform>
            <numerusform>%n characters too many</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WalletSupport::WaitingLine</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>WalletSupport::WalletChooser</name>
    <message>
        <source>My wallet is not listed</source>
        <translation>My wallet is not listed</translation>
    </message>
    <message>
        <source>Find a wallet, in any language</source>
        <translation>Find a wallet, in any language</translation>
    </message>
    <message>
        <source>Wallets</source>
        <translation>Wallets</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favourites</translation>
    </message>
    <message>
        <source>All wallets</source>
        <translation>All wallets</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Used last</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <extracomment>%1 is a wallet; what was typed is no wallet&apos;s name, but nearly this one&apos;s</extracomment>
        <translation>Did you mean %1?</translation>
    </message>
    <message>
        <source>Did you mean one of these?</source>
        <translation>Did you mean one of these?</translation>
    </message>
</context>
<context>
    <name>WalletSupport::WalletInput</name>
    <message>
        <source>My wallet is not listed</source>
        <translation>My wallet is not listed</translation>
    </message>
    <message>
        <source>In our list: %1</source>
        <extracomment>%1 is a wallet; the text in the field is a name of it</extracomment>
        <translation>In our list: %1</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <extracomment>%1 is a wallet; what was typed is no wallet&apos;s name, but nearly this one&apos;s</extracomment>
        <translation>Did you mean %1?</translation>
    </message>
    <message>
        <source>Did you mean one of these?</source>
        <translation>Did you mean one of these?</translation>
    </message>
    <message>
        <source>Not in our list: we go on without its contacts</source>
        <translation>Not in our list: we go on without its contacts</translation>
    </message>
    <message>
        <source>Matching wallets</source>
        <translation>Matching wallets</translation>
    </message>
</context>
<context>
    <name>WalletSupport::WalletListModel</name>
    <message>
        <source>Favourite</source>
        <translation>Favourite</translation>
    </message>
</context>
<context>
    <name>WalletSupport::WalletOffer</name>
    <message>
        <source>%1: official contacts</source>
        <extracomment>%1 is a wallet</extracomment>
        <translation>%1: official contacts</translation>
    </message>
</context>
<context>
    <name>WishError</name>
    <message>
        <source>This link was not opened. Only links to this program&apos;s own articles and guides open here.</source>
        <translation>This link was not opened. Only links to this program&apos;s own articles and guides open here.</translation>
    </message>
    <message>
        <source>This link was not opened. The article or guide that it names is not in this program.</source>
        <translation>This link was not opened. The article or guide that it names is not in this program.</translation>
    </message>
    <message>
        <source>There is no page “%1”.</source>
        <extracomment>%1 is what was given on the command line</extracomment>
        <translation>There is no page “%1”.</translation>
    </message>
    <message>
        <source>There is no wallet “%1” in this program. The wallet stays as it is.</source>
        <extracomment>%1 is what was given on the command line</extracomment>
        <translation>There is no wallet “%1” in this program. The wallet stays as it is.</translation>
    </message>
    <message>
        <source>This link was not opened. What it wants to have checked is too long, or holds characters that cannot be seen. Copy the message, and paste it under “Is it really them?”.</source>
        <translation>This link was not opened. What it wants to have checked is too long, or holds characters that cannot be seen. Copy the message, and paste it under “Is it really them?”.</translation>
    </message>
    <message>
        <source>The language “%1” is not available. The language is unchanged.</source>
        <extracomment>%1 is what was given on the command line</extracomment>
        <translation>The language “%1” is not available. The language is unchanged.</translation>
    </message>
</context>
</TS>
