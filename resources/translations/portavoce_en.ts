<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>Me</source>
        <translation>Me</translation>
    </message>
    <message>
        <source>About Portavoce</source>
        <translation>About Portavoce</translation>
    </message>
    <message>
        <source>Version {version}, under the Apache License 2.0</source>
        <translation>Version {version}, under the Apache License 2.0</translation>
    </message>
    <message>
        <source>Onboarding and coaching for people who speak about their work: offline, voluntary, in your own words.</source>
        <translation>Onboarding and coaching for people who speak about their work: offline, voluntary, in your own words.</translation>
    </message>
    <message>
        <source>Copy the version</source>
        <translation>Copy the version</translation>
    </message>
    <message>
        <source>What we stand on</source>
        <translation>What we stand on</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>What for</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>The full texts of the licences</source>
        <translation>The full texts of the licences</translation>
    </message>
    <message>
        <source>Copy all texts</source>
        <translation>Copy all texts</translation>
    </message>
    <message>
        <source>The full texts of what comes with Portavoce</source>
        <translation>The full texts of what comes with Portavoce</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Me</source>
        <translation>Me</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Your account</translation>
    </message>
    <message>
        <source>Your account with {company}</source>
        <translation>Your account with {company}</translation>
    </message>
    <message>
        <source>Your company closed this account. Everything you did is kept on this computer.</source>
        <translation>Your company closed this account. Everything you did is kept on this computer.</translation>
    </message>
    <message>
        <source>Sign in once more. Until then everything is kept on this computer.</source>
        <translation>Sign in once more. Until then everything is kept on this computer.</translation>
    </message>
    <message>
        <source>You signed out. Everything you do is kept on this computer.</source>
        <translation>You signed out. Everything you do is kept on this computer.</translation>
    </message>
    <message>
        <source>Everything works without it. With it, what you finish and sign reaches your company by itself, and your other computers show it.</source>
        <translation>Everything works without it. With it, what you finish and sign reaches your company by itself, and your other computers show it.</translation>
    </message>
    <message>
        <source>What you finish and sign reaches your company by itself, and your other computers show it.</source>
        <translation>What you finish and sign reaches your company by itself, and your other computers show it.</translation>
    </message>
    <message>
        <source>{company} is an example, so there is nobody to send anything to. Your own company may have a server.</source>
        <translation>{company} is an example, so there is nobody to send anything to. Your own company may have a server.</translation>
    </message>
    <message>
        <source>Back to Me</source>
        <translation>Back to Me</translation>
    </message>
    <message>
        <source>An example has no accounts</source>
        <translation>An example has no accounts</translation>
    </message>
    <message>
        <source>Asking your company’s server …</source>
        <translation>Asking your company’s server …</translation>
    </message>
    <message>
        <source>Where is your company’s server?</source>
        <translation>Where is your company’s server?</translation>
    </message>
    <message>
        <source>Your company’s set-up names none. If you were told an address, type it here.</source>
        <translation>Your company’s set-up names none. If you were told an address, type it here.</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Address of the server</translation>
    </message>
    <message>
        <source>Ask this server</source>
        <translation>Ask this server</translation>
    </message>
    <message>
        <source>Type the address.</source>
        <translation>Type the address.</translation>
    </message>
    <message>
        <source>Nothing is lost: all you do is kept here, and is sent when the server answers.</source>
        <translation>Nothing is lost: all you do is kept here, and is sent when the server answers.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Another address</translation>
    </message>
    <message>
        <source>Join, or sign in</source>
        <translation>Join, or sign in</translation>
    </message>
    <message>
        <source>You are in</source>
        <translation>You are in</translation>
    </message>
    <message>
        <source>Under way. How it goes is told at the top of the window.</source>
        <translation>Under way. How it goes is told at the top of the window.</translation>
    </message>
    <message>
        <source>It is signed out, and nothing it signs from now on counts. What it signed before stays signed.</source>
        <translation>It is signed out, and nothing it signs from now on counts. What it signed before stays signed.</translation>
    </message>
    <message>
        <source>Was {device} lost or given back?</source>
        <translation>Was {device} lost or given back?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>It is gone</source>
        <translation>It is gone</translation>
    </message>
    <message>
        <source>The password was changed.</source>
        <translation>The password was changed.</translation>
    </message>
</context>
<context>
    <name>AddPublisherPanel</name>
    <message>
        <source>Add a publisher</source>
        <translation>Add a publisher</translation>
    </message>
    <message>
        <source>Somebody who made a key sent you a card. To give a publisher more packs, choose their card again.</source>
        <translation>Somebody who made a key sent you a card. To give a publisher more packs, choose their card again.</translation>
    </message>
    <message>
        <source>Choose a card…</source>
        <translation>Choose a card…</translation>
    </message>
    <message>
        <source>A name for all of them</source>
        <translation>A name for all of them</translation>
    </message>
    <message>
        <source>Small letters, digits, hyphens</source>
        <translation>Small letters, digits, hyphens</translation>
    </message>
    <message>
        <source>How many of them have to sign?</source>
        <translation>How many of them have to sign?</translation>
    </message>
    <message>
        <source>May hand out sticks</source>
        <translation>May hand out sticks</translation>
    </message>
    <message>
        <source>What they sign is out at once, and they can renew the library’s date. Else it waits for you.</source>
        <translation>What they sign is out at once, and they can renew the library’s date. Else it waits for you.</translation>
    </message>
    <message>
        <source>Company seal</source>
        <translation>Company seal</translation>
    </message>
    <message>
        <source>Add the publisher</source>
        <translation>Add the publisher</translation>
    </message>
    <message>
        <source>Signing …</source>
        <translation>Signing …</translation>
    </message>
    <message>
        <source>Cards (*.card.toml);;All files (*)</source>
        <translation>Cards (*.card.toml);;All files (*)</translation>
    </message>
    <message>
        <source>Where is the card?</source>
        <translation>Where is the card?</translation>
    </message>
    <message>
        <source>Call {name}, and let them read the words of their card to you:</source>
        <translation>Call {name}, and let them read the words of their card to you:</translation>
    </message>
    <message>
        <source>The words are the same</source>
        <translation>The words are the same</translation>
    </message>
    <message>
        <source>Another card, to sign together…</source>
        <translation>Another card, to sign together…</translation>
    </message>
    <message>
        <source>Choose the card that was sent to you.</source>
        <translation>Choose the card that was sent to you.</translation>
    </message>
    <message>
        <source>First compare the words: only then you know that the card is theirs.</source>
        <translation>First compare the words: only then you know that the card is theirs.</translation>
    </message>
</context>
<context>
    <name>AgreementCard</name>
    <message>
        <source>What is voluntary leaves, too</source>
        <translation>What is voluntary leaves, too</translation>
    </message>
    <message>
        <source>You can change your mind at any time. What has left already stays with the company.</source>
        <translation>You can change your mind at any time. What has left already stays with the company.</translation>
    </message>
    <message>
        <source>Your company changed its data agreement.</source>
        <translation>Your company changed its data agreement.</translation>
    </message>
    <message>
        <source>Until you agree, the one you agreed to holds, and nothing changes.</source>
        <translation>Until you agree, the one you agreed to holds, and nothing changes.</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Agree</translation>
    </message>
    <message>
        <source>Agree, with what is voluntary</source>
        <translation>Agree, with what is voluntary</translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>True</source>
        <translation>True</translation>
    </message>
    <message>
        <source>False</source>
        <translation>False</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Your answer</translation>
    </message>
    <message>
        <source>Right as well</source>
        <translation>Right as well</translation>
    </message>
    <message>
        <source>The right answer</source>
        <translation>The right answer</translation>
    </message>
    <message>
        <source>The better answer</source>
        <translation>The better answer</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>No answer</translation>
    </message>
    <message>
        <source>{number}. {text}</source>
        <translation>{number}. {text}</translation>
    </message>
    <message>
        <source>{left} → {right}</source>
        <translation>{left} → {right}</translation>
    </message>
    <message>
        <source>Choose an answer first.</source>
        <translation>Choose an answer first.</translation>
    </message>
</context>
<context>
    <name>AppWords</name>
    <message>
        <source>All saved here</source>
        <translation>All saved here</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>All saved</translation>
    </message>
    <message>
        <source>All saved here · nothing is sent from the example</source>
        <translation>All saved here · nothing is sent from the example</translation>
    </message>
    <message numerus="yes">
        <source>All saved here · %n thing(s) will be sent when you are online</source>
        <translation>
            <numerusform>All saved here · %n thing will be sent when you are online</numerusform>
            <numerusform>All saved here · %n things will be sent when you are online</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All saved · %n waiting</source>
        <translation>
            <numerusform>All saved · %n waiting</numerusform>
            <numerusform>All saved · %n waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Not sent</translation>
    </message>
    <message>
        <source>Your company closed your account · everything is kept here</source>
        <translation>Your company closed your account · everything is kept here</translation>
    </message>
    <message>
        <source>Sign in again to send · everything is kept here</source>
        <translation>Sign in again to send · everything is kept here</translation>
    </message>
    <message>
        <source>Signed out · everything is kept here</source>
        <translation>Signed out · everything is kept here</translation>
    </message>
    <message>
        <source>All saved here · sign in to send</source>
        <translation>All saved here · sign in to send</translation>
    </message>
    <message>
        <source>Sending {done} of {all} …</source>
        <translation>Sending {done} of {all} …</translation>
    </message>
    <message>
        <source>Fetching what is new …</source>
        <translation>Fetching what is new …</translation>
    </message>
    <message>
        <source>Fetching …</source>
        <translation>Fetching …</translation>
    </message>
    <message>
        <source>Asking your company’s server …</source>
        <translation>Asking your company’s server …</translation>
    </message>
    <message>
        <source>Your company changed its data agreement · look</source>
        <translation>Your company changed its data agreement · look</translation>
    </message>
    <message>
        <source>Agreement changed</source>
        <translation>Agreement changed</translation>
    </message>
    <message>
        <source>Everything is with {company} since {time}</source>
        <translation>Everything is with {company} since {time}</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>Sending …</translation>
    </message>
    <message>
        <source>No network; everything is kept</source>
        <translation>No network; everything is kept</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wait; no network</source>
        <translation>
            <numerusform>%n thing waits; no network</numerusform>
            <numerusform>%n things wait; no network</numerusform>
        </translation>
    </message>
    <message>
        <source>No network</source>
        <translation>No network</translation>
    </message>
    <message>
        <source>Not sent yet; everything is kept · see why</source>
        <translation>Not sent yet; everything is kept · see why</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) came back refused · see why</source>
        <translation>
            <numerusform>%n thing came back refused · see why</numerusform>
            <numerusform>%n things came back refused · see why</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All saved here · %n thing(s) wait to be sent</source>
        <translation>
            <numerusform>All saved here · %n thing waits to be sent</numerusform>
            <numerusform>All saved here · %n things wait to be sent</numerusform>
        </translation>
    </message>
    <message>
        <source>All sent</source>
        <translation>All sent</translation>
    </message>
    <message numerus="yes">
        <source>Your data was damaged and has been restored. %n row(s) were saved.</source>
        <translation>
            <numerusform>Your data was damaged and has been restored. %n row was saved.</numerusform>
            <numerusform>Your data was damaged and has been restored. %n rows were saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AudienceRow</name>
    <message>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Change what you are to the company</source>
        <translation>Change what you are to the company</translation>
    </message>
    <message>
        <source>It decides which clauses of the policy are yours</source>
        <translation>It decides which clauses of the policy are yours</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Employee</translation>
    </message>
    <message>
        <source>External</source>
        <translation>External</translation>
    </message>
    <message>
        <source>Alumni</source>
        <translation>Alumni</translation>
    </message>
    <message>
        <source>What are you to the company?</source>
        <translation>What are you to the company?</translation>
    </message>
    <message>
        <source>You are here as an employee</source>
        <translation>You are here as an employee</translation>
    </message>
    <message>
        <source>You are here as an external</source>
        <translation>You are here as an external</translation>
    </message>
    <message>
        <source>You are here as an alumna or alumnus</source>
        <translation>You are here as an alumna or alumnus</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>What you have signed stays signed, and its receipt stays yours.</source>
        <translation>What you have signed stays signed, and its receipt stays yours.</translation>
    </message>
    <message>
        <source>You then read and sign the edition of the policy for employees.</source>
        <translation>You then read and sign the edition of the policy for employees.</translation>
    </message>
    <message>
        <source>You then read and sign the edition of the policy for externals.</source>
        <translation>You then read and sign the edition of the policy for externals.</translation>
    </message>
    <message>
        <source>You then read and sign the edition of the policy for alumni.</source>
        <translation>You then read and sign the edition of the policy for alumni.</translation>
    </message>
    <message>
        <source>Clauses that read the same there need not be read again.</source>
        <translation>Clauses that read the same there need not be read again.</translation>
    </message>
    <message>
        <source>Choose what you are now. It stays on this computer until you sign.</source>
        <translation>Choose what you are now. It stays on this computer until you sign.</translation>
    </message>
</context>
<context>
    <name>BeginAgain</name>
    <message>
        <source>Start over …</source>
        <translation>Start over …</translation>
    </message>
    <message>
        <source>All steps are open again, from the first one. What you reached stays.</source>
        <translation>All steps are open again, from the first one. What you reached stays.</translation>
    </message>
    <message>
        <source>Go through it once more</source>
        <translation>Go through it once more</translation>
    </message>
</context>
<context>
    <name>BeginAgainQuestion</name>
    <message>
        <source>All steps are open again, from the first one. The course remains completed, your signatures remain valid, and your earlier answers are kept. Nobody is told.</source>
        <translation>All steps are open again, from the first one. The course remains completed, your signatures remain valid, and your earlier answers are kept. Nobody is told.</translation>
    </message>
    <message>
        <source>All steps are open again, from the first one. What you have finished so far still counts, and your earlier answers are kept. Nobody is told.</source>
        <translation>All steps are open again, from the first one. What you have finished so far still counts, and your earlier answers are kept. Nobody is told.</translation>
    </message>
    <message>
        <source>Start “{title}” over?</source>
        <translation>Start “{title}” over?</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Leave it as it is</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Start over</translation>
    </message>
</context>
<context>
    <name>Beginning</name>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Who publishes it</source>
        <translation>Who publishes it</translation>
    </message>
    <message>
        <source>Your company</source>
        <translation>Your company</translation>
    </message>
    <message>
        <source>The pack is in {folder}. Write it with any editor; what has to be mended appears here.</source>
        <translation>The pack is in {folder}. Write it with any editor; what has to be mended appears here.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>Where is the pack’s folder?</source>
        <translation>Where is the pack’s folder?</translation>
    </message>
</context>
<context>
    <name>BookmarkButton</name>
    <message>
        <source>Take the bookmark off clause {number}</source>
        <translation>Take the bookmark off clause {number}</translation>
    </message>
    <message>
        <source>Bookmark clause {number}</source>
        <translation>Bookmark clause {number}</translation>
    </message>
    <message>
        <source>{what} (key B)</source>
        <translation>{what} (key B)</translation>
    </message>
</context>
<context>
    <name>BrandPage</name>
    <message>
        <source>Brand</source>
        <translation>Brand</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Logos</source>
        <translation>Logos</translation>
    </message>
    <message>
        <source>How one says that one works there</source>
        <translation>How one says that one works there</translation>
    </message>
    <message>
        <source>Hashtags</source>
        <translation>Hashtags</translation>
    </message>
    <message>
        <source>Own pages</source>
        <translation>Own pages</translation>
    </message>
</context>
<context>
    <name>BrandPanel</name>
    <message>
        <source>Learn the rules once, write in your own words, and decide yourself what leaves this computer.</source>
        <translation>Learn the rules once, write in your own words, and decide yourself what leaves this computer.</translation>
    </message>
    <message>
        <source>Your voice,
with the facts
behind it.</source>
        <translation>Your voice,
with the facts
behind it.</translation>
    </message>
    <message>
        <source>No network needed to start</source>
        <translation>No network needed to start</translation>
    </message>
</context>
<context>
    <name>Bringing</name>
    <message>
        <source>Questions (GIFT, Moodle XML)</source>
        <translation>Questions (GIFT, Moodle XML)</translation>
    </message>
    <message>
        <source>Which file has the questions?</source>
        <translation>Which file has the questions?</translation>
    </message>
    <message>
        <source>{company} wants to change what it learns about you</source>
        <translation>{company} wants to change what it learns about you</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message numerus="yes">
        <source>%n packs were withdrawn; earlier versions are in use. What you did is kept.</source>
        <translation>
            <numerusform>%n pack was withdrawn; an earlier version is in use. What you did is kept.</numerusform>
            <numerusform>%n packs were withdrawn; earlier versions are in use. What you did is kept.</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} {version} was withdrawn: {why} You are back on {now}; what you did is kept.</source>
        <translation>{title} {version} was withdrawn: {why} You are back on {now}; what you did is kept.</translation>
    </message>
    <message numerus="yes">
        <source>New from {company}: %n packs</source>
        <translation>
            <numerusform>New from {company}: %n pack</numerusform>
            <numerusform>New from {company}: %n packs</numerusform>
        </translation>
    </message>
    <message>
        <source>New from {company}: {title} {version}</source>
        <translation>New from {company}: {title} {version}</translation>
    </message>
    <message numerus="yes">
        <source>{company} has something new for you: %n pack(s)</source>
        <translation>
            <numerusform>{company} has something new for you: %n pack</numerusform>
            <numerusform>{company} has something new for you: %n packs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Brings</name>
    <message>
        <source>It offers no packs yet. They come by themselves once it does.</source>
        <translation>It offers no packs yet. They come by themselves once it does.</translation>
    </message>
    <message>
        <source>It came with Portavoce, and its signatures are right</source>
        <translation>It came with Portavoce, and its signatures are right</translation>
    </message>
    <message>
        <source>Your IT people vouch for it, and its signatures are right</source>
        <translation>Your IT people vouch for it, and its signatures are right</translation>
    </message>
    <message>
        <source>Your invitation vouches for it, and its signatures are right</source>
        <translation>Your invitation vouches for it, and its signatures are right</translation>
    </message>
    <message>
        <source>You compared its seal, and its signatures are right</source>
        <translation>You compared its seal, and its signatures are right</translation>
    </message>
    <message>
        <source>You follow it already, and its signatures are right</source>
        <translation>You follow it already, and its signatures are right</translation>
    </message>
    <message numerus="yes">
        <source>%n courses</source>
        <translation>
            <numerusform>%n course</numerusform>
            <numerusform>%n courses</numerusform>
        </translation>
    </message>
    <message>
        <source>a policy to sign</source>
        <translation>a policy to sign</translation>
    </message>
    <message>
        <source>a brand kit</source>
        <translation>a brand kit</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
</context>
<context>
    <name>Building</name>
    <message>
        <source>Where shall the file go?</source>
        <translation>Where shall the file go?</translation>
    </message>
    <message>
        <source>{file} is made</source>
        <translation>{file} is made</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Open the folder</translation>
    </message>
</context>
<context>
    <name>Callout</name>
    <message>
        <source>Why this matters</source>
        <translation>Why this matters</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Good to know</translation>
    </message>
    <message>
        <source>An example</source>
        <translation>An example</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Take care</translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message>
        <source>{company} wants to change what it learns about you</source>
        <translation>{company} wants to change what it learns about you</translation>
    </message>
    <message>
        <source>Until you agree, what you agreed to before holds. Nothing else depends on your answer.</source>
        <translation>Until you agree, what you agreed to before holds. Nothing else depends on your answer.</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>So far</translation>
    </message>
    <message>
        <source>From now on, if you agree</source>
        <translation>From now on, if you agree</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>I agree</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
</context>
<context>
    <name>ChangePanel</name>
    <message>
        <source>What changed since version {version}</source>
        <translation>What changed since version {version}</translation>
    </message>
    <message>
        <source>Not yet there in version {version}</source>
        <translation>Not yet there in version {version}</translation>
    </message>
    <message>
        <source>**Why it changed.** {why}</source>
        <translation>**Why it changed.** {why}</translation>
    </message>
    <message>
        <source>The rule was:</source>
        <translation>The rule was:</translation>
    </message>
    <message>
        <source>Rule.</source>
        <translation>Rule.</translation>
    </message>
    <message>
        <source>The reason was:</source>
        <translation>The reason was:</translation>
    </message>
    <message>
        <source>Reason.</source>
        <translation>Reason.</translation>
    </message>
    <message>
        <source>Allowed was:</source>
        <translation>Allowed was:</translation>
    </message>
    <message>
        <source>Allowed.</source>
        <translation>Allowed.</translation>
    </message>
    <message>
        <source>Not allowed was:</source>
        <translation>Not allowed was:</translation>
    </message>
    <message>
        <source>Not allowed.</source>
        <translation>Not allowed.</translation>
    </message>
    <message>
        <source>A serious breach of it can lead to a disciplinary measure now.</source>
        <translation>A serious breach of it can lead to a disciplinary measure now.</translation>
    </message>
    <message>
        <source>It no longer speaks of disciplinary measures.</source>
        <translation>It no longer speaks of disciplinary measures.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Hide what changed in clause {number}</source>
        <translation>Hide what changed in clause {number}</translation>
    </message>
    <message>
        <source>Show what changed in clause {number}</source>
        <translation>Show what changed in clause {number}</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>New in {version}</source>
        <translation>New in {version}</translation>
    </message>
    <message>
        <source>New in {version} · {minutes} for you</source>
        <translation>New in {version} · {minutes} for you</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Got it</translation>
    </message>
    <message>
        <source>New: {step}</source>
        <translation>New: {step}</translation>
    </message>
    <message numerus="yes">
        <source>%n more new steps</source>
        <translation>
            <numerusform>%n more new step</numerusform>
            <numerusform>%n more new steps</numerusform>
        </translation>
    </message>
    <message>
        <source>Once more: {step}</source>
        <translation>Once more: {step}</translation>
    </message>
    <message numerus="yes">
        <source>%n more steps to do again</source>
        <translation>
            <numerusform>%n more step to do again</numerusform>
            <numerusform>%n more steps to do again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps that you did stay done.</source>
        <translation>
            <numerusform>%n step that you did stays done.</numerusform>
            <numerusform>%n steps that you did stay done.</numerusform>
        </translation>
    </message>
    <message>
        <source>{company} withdrew version {withdrawn} on {day}: “{why}”</source>
        <translation>{company} withdrew version {withdrawn} on {day}: “{why}”</translation>
    </message>
    <message>
        <source>Version {withdrawn} was withdrawn on {day}: “{why}”</source>
        <translation>Version {withdrawn} was withdrawn on {day}: “{why}”</translation>
    </message>
    <message>
        <source>You are on {version} again, and what you reached stays.</source>
        <translation>You are on {version} again, and what you reached stays.</translation>
    </message>
    <message>
        <source>{step} · {minutes}</source>
        <translation>{step} · {minutes}</translation>
    </message>
    <message>
        <source>Everybody learns this anew: {objectives}</source>
        <translation>Everybody learns this anew: {objectives}</translation>
    </message>
    <message>
        <source>It teaches something more now: {objectives}</source>
        <translation>It teaches something more now: {objectives}</translation>
    </message>
</context>
<context>
    <name>ChangedWords</name>
    <message>
        <source>[taken out: {text}]</source>
        <translation>[taken out: {text}]</translation>
    </message>
    <message>
        <source>[added: {text}]</source>
        <translation>[added: {text}]</translation>
    </message>
</context>
<context>
    <name>ChoiceAnswers</name>
    <message>
        <source>More than one answer may be right.</source>
        <translation>More than one answer may be right.</translation>
    </message>
</context>
<context>
    <name>ChoiceButton</name>
    <message>
        <source>Your choice</source>
        <translation>Your choice</translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>Keep this back</source>
        <translation>Keep this back</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Send it again</translation>
    </message>
</context>
<context>
    <name>ChoicesMenu</name>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
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
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Theme: {theme}</source>
        <translation>Theme: {theme}</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>Text size: {size}</source>
        <translation>Text size: {size}</translation>
    </message>
</context>
<context>
    <name>ChooserPage</name>
    <message>
        <source>A fresh folder on this computer</source>
        <translation>A fresh folder on this computer</translation>
    </message>
    <message>
        <source>Someone new</source>
        <translation>Someone new</translation>
    </message>
    <message>
        <source>Who is here?</source>
        <translation>Who is here?</translation>
    </message>
    <message>
        <source>Each person has a folder of their own on this computer, with their own path and answers.</source>
        <translation>Each person has a folder of their own on this computer, with their own path and answers.</translation>
    </message>
    <message>
        <source>Not set up yet</source>
        <translation>Not set up yet</translation>
    </message>
    <message>
        <source>Folder {name}</source>
        <translation>Folder {name}</translation>
    </message>
</context>
<context>
    <name>ClauseActions</name>
    <message>
        <source>Write a note</source>
        <translation>Write a note</translation>
    </message>
    <message>
        <source>Write a note on clause {number}</source>
        <translation>Write a note on clause {number}</translation>
    </message>
    <message>
        <source>Key N</source>
        <translation>Key N</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>I have read it</translation>
    </message>
    <message>
        <source>I have read clause {number}</source>
        <translation>I have read clause {number}</translation>
    </message>
    <message>
        <source>Key R</source>
        <translation>Key R</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Go on with your question</source>
        <translation>Go on with your question</translation>
    </message>
    <message>
        <source>Ask about this clause</source>
        <translation>Ask about this clause</translation>
    </message>
    <message>
        <source>Go on with your question about clause {number}</source>
        <translation>Go on with your question about clause {number}</translation>
    </message>
    <message>
        <source>Ask about clause {number}</source>
        <translation>Ask about clause {number}</translation>
    </message>
    <message>
        <source>Key A</source>
        <translation>Key A</translation>
    </message>
</context>
<context>
    <name>ClauseCard</name>
    <message>
        <source>Disciplinary measures</source>
        <translation>Disciplinary measures</translation>
    </message>
    <message>
        <source>Clause {number}. {rule}</source>
        <translation>Clause {number}. {rule}</translation>
    </message>
    <message>
        <source>J next clause, K the one before, B bookmark, N note, A ask.</source>
        <translation>J next clause, K the one before, B bookmark, N note, A ask.</translation>
    </message>
    <message>
        <source>Read.</source>
        <translation>Read.</translation>
    </message>
    <message>
        <source>Not read yet: press R when you have read it.</source>
        <translation>Not read yet: press R when you have read it.</translation>
    </message>
    <message>
        <source>Reading this edition does not count: it is not yours.</source>
        <translation>Reading this edition does not count: it is not yours.</translation>
    </message>
</context>
<context>
    <name>ClauseList</name>
    <message>
        <source>Back to my edition</source>
        <translation>Back to my edition</translation>
    </message>
    <message>
        <source>Nothing in this policy concerns you.</source>
        <translation>Nothing in this policy concerns you.</translation>
    </message>
</context>
<context>
    <name>ClauseText</name>
    <message>
        <source>**Why.** {reason}</source>
        <translation>**Why.** {reason}</translation>
    </message>
    <message>
        <source>Explained in the glossary</source>
        <translation>Explained in the glossary</translation>
    </message>
    <message>
        <source>A serious breach of this clause can lead to a disciplinary measure. That is why, when you sign, you confirm apart from the rest that you have read it.</source>
        <translation>A serious breach of this clause can lead to a disciplinary measure. That is why, when you sign, you confirm apart from the rest that you have read it.</translation>
    </message>
</context>
<context>
    <name>CompanyStep</name>
    <message>
        <source>Its library is at {address}</source>
        <translation>Its library is at {address}</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Join</translation>
    </message>
    <message>
        <source>Your company has set this computer up</source>
        <translation>Your company has set this computer up</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Choose the file…</translation>
    </message>
    <message>
        <source>Choose a folder or stick…</source>
        <translation>Choose a folder or stick…</translation>
    </message>
    <message>
        <source>or drop it on this window</source>
        <translation>or drop it on this window</translation>
    </message>
    <message>
        <source>From a colleague, an e-mail or a USB stick. It ends in **.portavoce** or **.pvlib**.</source>
        <translation>From a colleague, an e-mail or a USB stick. It ends in **.portavoce** or **.pvlib**.</translation>
    </message>
    <message>
        <source>I have a file</source>
        <translation>I have a file</translation>
    </message>
    <message>
        <source>Paste the link</source>
        <translation>Paste the link</translation>
    </message>
    <message>
        <source>Link or address</source>
        <translation>Link or address</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Starts with https:// or portavoce: and needs the network once</source>
        <translation>Starts with https:// or portavoce: and needs the network once</translation>
    </message>
    <message>
        <source>I have a link</source>
        <translation>I have a link</translation>
    </message>
    <message>
        <source>Open the example</source>
        <translation>Open the example</translation>
    </message>
    <message>
        <source>Try everything with an example company, {company} Nothing is sent.</source>
        <translation>Try everything with an example company, {company} Nothing is sent.</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Look around first</translation>
    </message>
    <message>
        <source>What a company gives</source>
        <translation>What a company gives</translation>
    </message>
    <message>
        <source>The file from your company</source>
        <translation>The file from your company</translation>
    </message>
    <message>
        <source>The folder or stick from your company</source>
        <translation>The folder or stick from your company</translation>
    </message>
    <message>
        <source>There is no link on the clipboard. Copy it again, or type it here.</source>
        <translation>There is no link on the clipboard. Copy it again, or type it here.</translation>
    </message>
    <message>
        <source>Type the link or the address that your company gave you.</source>
        <translation>Type the link or the address that your company gave you.</translation>
    </message>
    <message>
        <source>A library holds the packs of your company. You decide who may publish in it; every desk accepts what they sign, and nothing else.</source>
        <translation>A library holds the packs of your company. You decide who may publish in it; every desk accepts what they sign, and nothing else.</translation>
    </message>
    <message>
        <source>Folder of the library</source>
        <translation>Folder of the library</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Choose where…</translation>
    </message>
    <message>
        <source>New, or empty. It may lie on a shared disk.</source>
        <translation>New, or empty. It may lie on a shared disk.</translation>
    </message>
    <message>
        <source>Who is the company?</source>
        <translation>Who is the company?</translation>
    </message>
    <message>
        <source>Write a first file</source>
        <translation>Write a first file</translation>
    </message>
    <message>
        <source>I have a company.toml</source>
        <translation>I have a company.toml</translation>
    </message>
    <message>
        <source>Company file</source>
        <translation>Company file</translation>
    </message>
    <message>
        <source>Name of the company</source>
        <translation>Name of the company</translation>
    </message>
    <message>
        <source>Its web address</source>
        <translation>Its web address</translation>
    </message>
    <message>
        <source>Whom people can ask</source>
        <translation>Whom people can ask</translation>
    </message>
    <message>
        <source>A name, perhaps yours</source>
        <translation>A name, perhaps yours</translation>
    </message>
    <message>
        <source>Where shall the library’s folder go?</source>
        <translation>Where shall the library’s folder go?</translation>
    </message>
    <message>
        <source>Company files (*.toml)</source>
        <translation>Company files (*.toml)</translation>
    </message>
    <message>
        <source>Where is the company file?</source>
        <translation>Where is the company file?</translation>
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message>
        <source>Needed to sign: tick it if it is true.</source>
        <translation>Needed to sign: tick it if it is true.</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Contents</source>
        <translation>Contents</translation>
    </message>
</context>
<context>
    <name>ContentsColumn</name>
    <message>
        <source>Contents</source>
        <translation>Contents</translation>
    </message>
</context>
<context>
    <name>ContentsStrip</name>
    <message>
        <source>Contents</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>read</source>
        <translation>read</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>not read yet</translation>
    </message>
    <message>
        <source>{number}  {title}, {state}</source>
        <translation>{number}  {title}, {state}</translation>
    </message>
</context>
<context>
    <name>CountedClauses</name>
    <message numerus="yes">
        <source>%n clause(s) read</source>
        <translation>
            <numerusform>%n clause read</numerusform>
            <numerusform>%n clauses read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n carried over</source>
        <translation>
            <numerusform>%n carried over</numerusform>
            <numerusform>%n carried over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CourseGroups</name>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In progress</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoursePage</name>
    <message>
        <source>Learn</source>
        <translation>Learn</translation>
    </message>
    <message>
        <source>The steps</source>
        <translation>The steps</translation>
    </message>
    <message>
        <source>This course builds on one that is not on this computer yet. You can begin it all the same.</source>
        <translation>This course builds on one that is not on this computer yet. You can begin it all the same.</translation>
    </message>
    <message>
        <source>“{title}” is at its beginning again. What you reached stays.</source>
        <translation>“{title}” is at its beginning again. What you reached stays.</translation>
    </message>
</context>
<context>
    <name>CourseWords</name>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} of {all}</translation>
    </message>
    <message>
        <source>Compulsory</source>
        <translation>Compulsory</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Read again</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>See the course</source>
        <translation>See the course</translation>
    </message>
    <message>
        <source>You stopped at “{title}” · {minutes}</source>
        <translation>You stopped at “{title}” · {minutes}</translation>
    </message>
    <message>
        <source>Next: {title} · {minutes}</source>
        <translation>Next: {title} · {minutes}</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>{what} · {minutes}</source>
        <translation>{what} · {minutes}</translation>
    </message>
    <message numerus="yes">
        <source>{answered} of %n questions answered</source>
        <translation>
            <numerusform>{answered} of %n question answered</numerusform>
            <numerusform>{answered} of %n questions answered</numerusform>
        </translation>
    </message>
    <message>
        <source>Passed with {score}</source>
        <translation>Passed with {score}</translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>you are here</translation>
    </message>
    <message>
        <source>next</source>
        <translation>next</translation>
    </message>
    <message>
        <source>to do once more</source>
        <translation>to do once more</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>not done yet</translation>
    </message>
    <message numerus="yes">
        <source>After “{title}” and %n more courses</source>
        <translation>
            <numerusform>After “{title}” and %n more course</numerusform>
            <numerusform>After “{title}” and %n more courses</numerusform>
        </translation>
    </message>
    <message>
        <source>After “{title}”</source>
        <translation>After “{title}”</translation>
    </message>
    <message>
        <source>“{title}” comes first</source>
        <translation>“{title}” comes first</translation>
    </message>
    <message numerus="yes">
        <source>This course builds on it, and on %n more. {minutes} there.</source>
        <translation>
            <numerusform>This course builds on it, and on %n more. {minutes} there.</numerusform>
            <numerusform>This course builds on it, and on %n more. {minutes} there.</numerusform>
        </translation>
    </message>
    <message>
        <source>This course builds on it. {minutes} there.</source>
        <translation>This course builds on it. {minutes} there.</translation>
    </message>
    <message>
        <source>Go there first</source>
        <translation>Go there first</translation>
    </message>
    <message>
        <source>What you can do now</source>
        <translation>What you can do now</translation>
    </message>
    <message>
        <source>What you will be able to do</source>
        <translation>What you will be able to do</translation>
    </message>
    <message>
        <source>Well done: “{title}” is behind you</source>
        <translation>Well done: “{title}” is behind you</translation>
    </message>
    <message>
        <source>All of it stays here to look up. Reading it again changes nothing.</source>
        <translation>All of it stays here to look up. Reading it again changes nothing.</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes of learning</source>
        <translation>
            <numerusform>%n minute of learning</numerusform>
            <numerusform>%n minutes of learning</numerusform>
        </translation>
    </message>
    <message>
        <source>See what is next</source>
        <translation>See what is next</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Finished</translation>
    </message>
    <message>
        <source>Finished on {day}</source>
        <translation>Finished on {day}</translation>
    </message>
</context>
<context>
    <name>CoursesCard</name>
    <message>
        <source>Your course certificates</source>
        <translation>Your course certificates</translation>
    </message>
    <message>
        <source>A course that you complete gives you a certificate, ready to file or to show.</source>
        <translation>A course that you complete gives you a certificate, ready to file or to show.</translation>
    </message>
    <message>
        <source>Go to the courses</source>
        <translation>Go to the courses</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Save the certificate of {title} as PDF</source>
        <translation>Save the certificate of {title} as PDF</translation>
    </message>
    <message>
        <source>Open to print</source>
        <translation>Open to print</translation>
    </message>
    <message>
        <source>Open the certificate of {title} to print</source>
        <translation>Open the certificate of {title} to print</translation>
    </message>
</context>
<context>
    <name>CrumbRow</name>
    <message>
        <source>The way here</source>
        <translation>The way here</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>Your data</source>
        <translation>Your data</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>Open the log</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>One file with all you did, learned and signed; it opens without Portavoce</source>
        <translation>One file with all you did, learned and signed; it opens without Portavoce</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Export everything</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>Look…</translation>
    </message>
    <message>
        <source>What waits to be sent, word for word</source>
        <translation>What waits to be sent, word for word</translation>
    </message>
    <message>
        <source>What would leave this computer</source>
        <translation>What would leave this computer</translation>
    </message>
</context>
<context>
    <name>DeedPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>DesksCard</name>
    <message>
        <source>Your computers</source>
        <translation>Your computers</translation>
    </message>
    <message>
        <source>A computer without a name</source>
        <translation>A computer without a name</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>Since {day}</translation>
    </message>
    <message>
        <source>last used {day}</source>
        <translation>last used {day}</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>This computer</translation>
    </message>
    <message>
        <source>Given up on {day}</source>
        <translation>Given up on {day}</translation>
    </message>
    <message>
        <source>Sign it out</source>
        <translation>Sign it out</translation>
    </message>
    <message>
        <source>Sign {device} out</source>
        <translation>Sign {device} out</translation>
    </message>
    <message>
        <source>Lost or given back…</source>
        <translation>Lost or given back…</translation>
    </message>
    <message>
        <source>{device} was lost or given back</source>
        <translation>{device} was lost or given back</translation>
    </message>
</context>
<context>
    <name>DisagreePanel</name>
    <message>
        <source>Keep my answer</source>
        <translation>Keep my answer</translation>
    </message>
    <message>
        <source>What you do not agree with (if you want to say)</source>
        <translation>What you do not agree with (if you want to say)</translation>
    </message>
</context>
<context>
    <name>DueWords</name>
    <message>
        <source>Good to have by {weekday} {day}</source>
        <translation>Good to have by {weekday} {day}</translation>
    </message>
    <message>
        <source>by {weekday} {day}</source>
        <translation>by {weekday} {day}</translation>
    </message>
    <message numerus="yes">
        <source>Whenever you are ready, %n minutes are left</source>
        <translation>
            <numerusform>Whenever you are ready, %n minute is left</numerusform>
            <numerusform>Whenever you are ready, %n minutes are left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whenever you are ready, it takes %n minutes</source>
        <translation>
            <numerusform>Whenever you are ready, it takes %n minute</numerusform>
            <numerusform>Whenever you are ready, it takes %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndingView</name>
    <message>
        <source>The end of this story</source>
        <translation>The end of this story</translation>
    </message>
    <message>
        <source>Walk it again</source>
        <translation>Walk it again</translation>
    </message>
    <message>
        <source>Try another way</source>
        <translation>Try another way</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>One step back</translation>
    </message>
    <message>
        <source>What your choices led to</source>
        <translation>What your choices led to</translation>
    </message>
    <message>
        <source>That turned out well</source>
        <translation>That turned out well</translation>
    </message>
    <message>
        <source>A good thing this was only practice</source>
        <translation>A good thing this was only practice</translation>
    </message>
    <message>
        <source>That turned out all right</source>
        <translation>That turned out all right</translation>
    </message>
    <message>
        <source>What to take along</source>
        <translation>What to take along</translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>Checking the signatures</source>
        <translation>Checking the signatures</translation>
    </message>
    <message>
        <source>Of the company, of its publishers, of each list.</source>
        <translation>Of the company, of its publishers, of each list.</translation>
    </message>
    <message>
        <source>Looking at it</source>
        <translation>Looking at it</translation>
    </message>
    <message>
        <source>Nothing is installed before its signatures have been checked.</source>
        <translation>Nothing is installed before its signatures have been checked.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>One moment</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>With a code</source>
        <translation>With a code</translation>
    </message>
    <message>
        <source>With a password</source>
        <translation>With a password</translation>
    </message>
    <message>
        <source>How do you get in?</source>
        <translation>How do you get in?</translation>
    </message>
    <message>
        <source>The code of your invitation</source>
        <translation>The code of your invitation</translation>
    </message>
    <message>
        <source>From your company, by letter or in person. It holds once, for this computer.</source>
        <translation>From your company, by letter or in person. It holds once, for this computer.</translation>
    </message>
    <message>
        <source>Your login</source>
        <translation>Your login</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Your password</translation>
    </message>
    <message>
        <source>Also let my company know of what is voluntary</source>
        <translation>Also let my company know of what is voluntary</translation>
    </message>
    <message>
        <source>It is off unless you want it, and you can keep single things back later.</source>
        <translation>It is off unless you want it, and you can keep single things back later.</translation>
    </message>
    <message>
        <source>A password for your other computers (may stay empty)</source>
        <translation>A password for your other computers (may stay empty)</translation>
    </message>
    <message>
        <source>Twelve signs or more; several words are easiest to keep.</source>
        <translation>Twelve signs or more; several words are easiest to keep.</translation>
    </message>
    <message>
        <source>Agree and join</source>
        <translation>Agree and join</translation>
    </message>
    <message>
        <source>Agree and sign in</source>
        <translation>Agree and sign in</translation>
    </message>
    <message>
        <source>Type the code of your invitation.</source>
        <translation>Type the code of your invitation.</translation>
    </message>
    <message>
        <source>Type your login.</source>
        <translation>Type your login.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Type your password.</translation>
    </message>
    <message>
        <source>Asking your company’s server …</source>
        <translation>Asking your company’s server …</translation>
    </message>
</context>
<context>
    <name>Examples</name>
    <message>
        <source>Allowed</source>
        <translation>Allowed</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Not allowed</translation>
    </message>
</context>
<context>
    <name>Feedback</name>
    <message>
        <source>Yes, that is right</source>
        <translation>Yes, that is right</translation>
    </message>
    <message>
        <source>Partly right</source>
        <translation>Partly right</translation>
    </message>
    <message>
        <source>Not quite</source>
        <translation>Not quite</translation>
    </message>
    <message>
        <source>The right answer: {text}.</source>
        <translation>The right answer: {text}.</translation>
    </message>
</context>
<context>
    <name>Finds</name>
    <message>
        <source>What your company shares</source>
        <translation>What your company shares</translation>
    </message>
    <message>
        <source>Library, updates, disk space, repair</source>
        <translation>Library, updates, news, disk space, repair</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Your receipts and certificates</source>
        <translation>Your receipts and certificates</translation>
    </message>
    <message>
        <source>Your account with the company</source>
        <translation>Your account with the company</translation>
    </message>
    <message>
        <source>Sign in, join with a code, send now, computers, password</source>
        <translation>Sign in, join with a code, send now, computers, password</translation>
    </message>
    <message>
        <source>Signatures, verify, PDF, keys of this computer</source>
        <translation>Signatures, verify, PDF, keys of this computer</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>Further path</source>
        <translation>Further path</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lesson</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Clause {number}</source>
        <translation>Clause {number}</translation>
    </message>
</context>
<context>
    <name>FlawNotice</name>
    <message>
        <source>Something in “{file}”, line {line}, could not be read and was left out. Your trainer can mend it; everything else is here.</source>
        <translation>Something in “{file}”, line {line}, could not be read and was left out. Your trainer can mend it; everything else is here.</translation>
    </message>
    <message>
        <source>Something in “{file}” could not be read and was left out. Your trainer can mend it; everything else is here.</source>
        <translation>Something in “{file}” could not be read and was left out. Your trainer can mend it; everything else is here.</translation>
    </message>
</context>
<context>
    <name>FoundCard</name>
    <message>
        <source>Being verified …</source>
        <translation>Being verified …</translation>
    </message>
    <message>
        <source>What does not hold</source>
        <translation>What does not hold</translation>
    </message>
    <message>
        <source>What holds</source>
        <translation>What holds</translation>
    </message>
    <message>
        <source>What cannot be told from here</source>
        <translation>What cannot be told from here</translation>
    </message>
    <message>
        <source>What this signature is</source>
        <translation>What this signature is</translation>
    </message>
</context>
<context>
    <name>FoundStrip</name>
    <message>
        <source>Search again</source>
        <translation>Search again</translation>
    </message>
    <message>
        <source>Take the marks away</source>
        <translation>Take the marks away</translation>
    </message>
    <message>
        <source>Marked: {words}</source>
        <translation>Marked: {words}</translation>
    </message>
</context>
<context>
    <name>FurtherCard</name>
    <message>
        <source>Take it up</source>
        <translation>Take it up</translation>
    </message>
    <message>
        <source>Take up “{title}”</source>
        <translation>Take up “{title}”</translation>
    </message>
    <message>
        <source>Put it down</source>
        <translation>Put it down</translation>
    </message>
    <message>
        <source>Put down “{title}”</source>
        <translation>Put down “{title}”</translation>
    </message>
    <message>
        <source>On your path</source>
        <translation>On your path</translation>
    </message>
    <message>
        <source>How far you are with “{title}”</source>
        <translation>How far you are with “{title}”</translation>
    </message>
    <message>
        <source>All of it is done</source>
        <translation>All of it is done</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n steps done</source>
        <translation>
            <numerusform>{done} of %n step done</numerusform>
            <numerusform>{done} of %n steps done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>%n min left</numerusform>
            <numerusform>%n min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>{steps} · {minutes}</source>
        <translation>{steps} · {minutes}</translation>
    </message>
</context>
<context>
    <name>FurtherSection</name>
    <message>
        <source>Further paths, if you like</source>
        <translation>Further paths, if you like</translation>
    </message>
    <message>
        <source>Taking one up is voluntary, and nobody is told which you take up or put down. Only what you finish is told, as with every course.</source>
        <translation>Taking one up is voluntary, and nobody is told which you take up or put down. Only what you finish is told, as with every course.</translation>
    </message>
</context>
<context>
    <name>Gateway</name>
    <message>
        <source>Go and sign</source>
        <translation>Go and sign</translation>
    </message>
    <message>
        <source>Go to the training</source>
        <translation>Go to the training</translation>
    </message>
    <message>
        <source>Your receipt</source>
        <translation>Your receipt</translation>
    </message>
    <message>
        <source>Signed on {moment}</source>
        <translation>Signed on {moment}</translation>
    </message>
    <message>
        <source>Signed on {moment} as version {version}</source>
        <translation>Signed on {moment} as version {version}</translation>
    </message>
    <message>
        <source>This version cannot be signed</source>
        <translation>This version cannot be signed</translation>
    </message>
    <message>
        <source>Sign-off opens when you have read what is new</source>
        <translation>Sign-off opens when you have read what is new</translation>
    </message>
    <message>
        <source>Sign-off opens after the last clause</source>
        <translation>Sign-off opens after the last clause</translation>
    </message>
    <message>
        <source>Sign-off opens after the training</source>
        <translation>Sign-off opens after the training</translation>
    </message>
    <message>
        <source>Sign-off opens after the training and the last clause</source>
        <translation>Sign-off opens after the training and the last clause</translation>
    </message>
</context>
<context>
    <name>GlassWords</name>
    <message>
        <source>This is everything that left this computer for your company, that waits to leave, or that you keep back.

outbox.txt says it in words, the newest first; log.txt says what happened.
outbox.jsonl and log.jsonl hold the same for programs, one entry a line. In outbox.jsonl, body is the exact text of each statement as it left or will leave, in the xAPI format (IEEE 9274.1.1).
</source>
        <translation>This is everything that left this computer for your company, that waits to leave, or that you keep back.

outbox.txt says it in words, the newest first; log.txt says what happened.
outbox.jsonl and log.jsonl hold the same for programs, one entry a line. In outbox.jsonl, body is the exact text of each statement as it left or will leave, in the xAPI format (IEEE 9274.1.1).
</translation>
    </message>
</context>
<context>
    <name>GlimpseCard</name>
    <message>
        <source>Learners do not see this place by itself.</source>
        <translation>Learners do not see this place by itself.</translation>
    </message>
    <message>
        <source>Nobody can pass this: no right answer yet</source>
        <translation>Nobody can pass this: no right answer yet</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Allowed</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Not allowed</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>Question {number}</translation>
    </message>
    <message>
        <source>Situation {number}</source>
        <translation>Situation {number}</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lesson</translation>
    </message>
    <message>
        <source>Clause {number}</source>
        <translation>Clause {number}</translation>
    </message>
    <message>
        <source>Module {number}</source>
        <translation>Module {number}</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Try it</translation>
    </message>
</context>
<context>
    <name>GlossaryPanel</name>
    <message>
        <source>Glossary</source>
        <translation>Glossary</translation>
    </message>
    <message>
        <source>Clause {number}</source>
        <translation>Clause {number}</translation>
    </message>
</context>
<context>
    <name>GrantsField</name>
    <message>
        <source>May publish</source>
        <translation>May publish</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Id of the pack</source>
        <translation>Id of the pack</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Ids have small letters, digits and hyphens, with at least one full stop: it.acme.intro</source>
        <translation>Ids have small letters, digits and hyphens, with at least one full stop: it.acme.intro</translation>
    </message>
    <message>
        <source>Say what this publisher may publish: add at least one pack.</source>
        <translation>Say what this publisher may publish: add at least one pack.</translation>
    </message>
</context>
<context>
    <name>HandOutPanel</name>
    <message>
        <source>Hand out the library</source>
        <translation>Hand out the library</translation>
    </message>
    <message>
        <source>A copy for people who cannot reach a web server. It needs no key.</source>
        <translation>A copy for people who cannot reach a web server. It needs no key.</translation>
    </message>
    <message>
        <source>Only the newest version of each pack</source>
        <translation>Only the newest version of each pack</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copying …</source>
        <translation>Copying …</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Where to</translation>
    </message>
    <message>
        <source>A stick or a folder…</source>
        <translation>A stick or a folder…</translation>
    </message>
    <message>
        <source>An empty folder, an earlier copy, or the name of a file that ends in .pvlib</source>
        <translation>An empty folder, an earlier copy, or the name of a file that ends in .pvlib</translation>
    </message>
    <message>
        <source>One file…</source>
        <translation>One file…</translation>
    </message>
    <message>
        <source>What goes along</source>
        <translation>What goes along</translation>
    </message>
    <message>
        <source>Nothing is on offer yet. People can join, and learn when the first pack is out.</source>
        <translation>Nothing is on offer yet. People can join, and learn when the first pack is out.</translation>
    </message>
    <message>
        <source>Where shall the copy go?</source>
        <translation>Where shall the copy go?</translation>
    </message>
    <message>
        <source>Libraries (*.pvlib)</source>
        <translation>Libraries (*.pvlib)</translation>
    </message>
    <message>
        <source>Where shall the file go?</source>
        <translation>Where shall the file go?</translation>
    </message>
    <message>
        <source>Choose at least one pack.</source>
        <translation>Choose at least one pack.</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) copied to {where} ({size})</source>
        <translation>
            <numerusform>%n version copied to {where} ({size})</numerusform>
            <numerusform>%n versions copied to {where} ({size})</numerusform>
        </translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Show it</translation>
    </message>
</context>
<context>
    <name>HeadingRow</name>
    <message>
        <source>you are here</source>
        <translation>you are here</translation>
    </message>
</context>
<context>
    <name>Hint</name>
    <message>
        <source>Hide the hint</source>
        <translation>Hide the hint</translation>
    </message>
    <message>
        <source>Show a hint</source>
        <translation>Show a hint</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Good to know</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Waiting for you</translation>
    </message>
    <message>
        <source>Nothing else waits for you. Take your time with the step above.</source>
        <translation>Nothing else waits for you. Take your time with the step above.</translation>
    </message>
    <message>
        <source>Nothing else waits for you. New courses and changes of the policy will appear here.</source>
        <translation>Nothing else waits for you. New courses and changes of the policy will appear here.</translation>
    </message>
    <message>
        <source>“{title}” is on your path now</source>
        <translation>“{title}” is on your path now</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>“{title}” is off your path. What you learnt on it stays.</source>
        <translation>“{title}” is off your path. What you learnt on it stays.</translation>
    </message>
</context>
<context>
    <name>HomeWords</name>
    <message>
        <source>Good morning, {name}</source>
        <translation>Good morning, {name}</translation>
    </message>
    <message>
        <source>Good afternoon, {name}</source>
        <translation>Good afternoon, {name}</translation>
    </message>
    <message>
        <source>Good evening, {name}</source>
        <translation>Good evening, {name}</translation>
    </message>
    <message>
        <source>Day {day} at {company}</source>
        <translation>Day {day} at {company}</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes of learning done</source>
        <translation>
            <numerusform>%n minute of learning done</numerusform>
            <numerusform>%n minutes of learning done</numerusform>
        </translation>
    </message>
    <message>
        <source>Day {day} at {company} · {learned}</source>
        <translation>Day {day} at {company} · {learned}</translation>
    </message>
    <message>
        <source>First week</source>
        <translation>First week</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 days</translation>
    </message>
    <message>
        <source>60 days</source>
        <translation>60 days</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 days</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n steps done</source>
        <translation>
            <numerusform>{done} of %n step done</numerusform>
            <numerusform>{done} of %n steps done</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the policy</source>
        <translation>Read the policy</translation>
    </message>
    <message>
        <source>Sign the policy</source>
        <translation>Sign the policy</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} · {state}</source>
        <translation>{minutes} · {state}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Any time</translation>
    </message>
    <message>
        <source>After the course</source>
        <translation>After the course</translation>
    </message>
    <message>
        <source>After reading</source>
        <translation>After reading</translation>
    </message>
    <message>
        <source>After signing</source>
        <translation>After signing</translation>
    </message>
    <message>
        <source>After a course that is not here yet</source>
        <translation>After a course that is not here yet</translation>
    </message>
    <message>
        <source>After “{title}”</source>
        <translation>After “{title}”</translation>
    </message>
    <message>
        <source>“{policy}” is to be looked through again since {day}. It need not be signed again.</source>
        <translation>Since {day}, “{policy}” is to be looked through again. It need not be signed again.</translation>
    </message>
    <message>
        <source>“{policy}” is to be looked through again by {day}. It need not be signed again.</source>
        <translation>“{policy}” is to be looked through again by {day}. It need not be signed again.</translation>
    </message>
    <message>
        <source>Look through the policy again</source>
        <translation>Look through the policy again</translation>
    </message>
    <message>
        <source>You signed “{policy}”. The receipt lies under Me.</source>
        <translation>You signed “{policy}”. The receipt lies under Me.</translation>
    </message>
    <message>
        <source>Your receipt is kept</source>
        <translation>Your receipt is kept</translation>
    </message>
    <message>
        <source>See the receipt</source>
        <translation>See the receipt</translation>
    </message>
    <message>
        <source>The policy is open already</source>
        <translation>The policy is open already</translation>
    </message>
    <message>
        <source>Read it whenever you like. Signing comes after the course.</source>
        <translation>Read it whenever you like. Signing comes after the course.</translation>
    </message>
    <message>
        <source>Open the policy</source>
        <translation>Open the policy</translation>
    </message>
    <message>
        <source>{company} is invented. Nothing you do here is sent to anyone.</source>
        <translation>{company} is invented. Nothing you do here is sent to anyone.</translation>
    </message>
    <message>
        <source>This is an example</source>
        <translation>This is an example</translation>
    </message>
    <message>
        <source>See what would leave</source>
        <translation>See what would leave</translation>
    </message>
</context>
<context>
    <name>IdentityCard</name>
    <message>
        <source>I have forgotten it …</source>
        <translation>I have forgotten it …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Begin with a new key …</source>
        <translation>Begin with a new key …</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>Keep the old one</translation>
    </message>
    <message>
        <source>Begin with a new key</source>
        <translation>Begin with a new key</translation>
    </message>
</context>
<context>
    <name>IdentityKey</name>
    <message>
        <source>This passphrase does not open your key. Try again: capital letters and blanks count, too.</source>
        <translation>This passphrase does not open your key. Try again: capital letters and blanks count, too.</translation>
    </message>
</context>
<context>
    <name>IdentityLine</name>
    <message>
        <source>Looking for this computer’s key …</source>
        <translation>Looking for this computer’s key …</translation>
    </message>
    <message>
        <source>This computer signs with its own key.</source>
        <translation>This computer signs with its own key.</translation>
    </message>
    <message>
        <source>When you sign, this computer makes a key of its own and keeps it in its keyring.</source>
        <translation>When you sign, this computer makes a key of its own and keeps it in its keyring.</translation>
    </message>
    <message>
        <source>This computer signs with its own key, as soon as it is open.</source>
        <translation>This computer signs with its own key, as soon as it is open.</translation>
    </message>
    <message>
        <source>Others know the key by these words: {words}. Your company can compare them with yours.</source>
        <translation>Others know the key by these words: {words}. Your company can compare them with yours.</translation>
    </message>
    <message>
        <source>Hide its words</source>
        <translation>Hide its words</translation>
    </message>
    <message>
        <source>Show its words</source>
        <translation>Show its words</translation>
    </message>
</context>
<context>
    <name>IdentityWords</name>
    <message>
        <source>Your key lies on this computer in a locked file. Your passphrase opens it until you close Portavoce.</source>
        <translation>Your key lies on this computer in a locked file. Your passphrase opens it until you close Portavoce.</translation>
    </message>
    <message>
        <source>Your key is locked</source>
        <translation>Your key is locked</translation>
    </message>
    <message>
        <source>Choose a passphrase for the new key</source>
        <translation>Choose a passphrase for the new key</translation>
    </message>
    <message>
        <source>Choose a passphrase for your key</source>
        <translation>Choose a passphrase for your key</translation>
    </message>
    <message>
        <source>This computer has no keyring that could keep the key you sign with, so a passphrase locks it. It is asked for once each time you start Portavoce. Nobody can bring it back: whoever forgets it begins with a new key, and what was signed before stays valid.</source>
        <translation>This computer has no keyring that could keep the key you sign with, so a passphrase locks it. It is asked for once each time you start Portavoce. Nobody can bring it back: whoever forgets it begins with a new key, and what was signed before stays valid.</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked</source>
        <translation>The keyring of this computer is locked</translation>
    </message>
    <message>
        <source>It keeps what opens your key. Unlock it, then try again. What you filled in stays here.</source>
        <translation>It keeps what opens your key. Unlock it, then try again. What you filled in stays here.</translation>
    </message>
    <message>
        <source>The keyring of this computer does not answer</source>
        <translation>The keyring of this computer does not answer</translation>
    </message>
    <message>
        <source>It keeps what opens your key. Log in as you usually do, so that it runs, then try again. If it does not come back, begin with a new key. What you filled in stays here.</source>
        <translation>It keeps what opens your key. Log in as you usually do, so that it runs, then try again. If it does not come back, begin with a new key. What you filled in stays here.</translation>
    </message>
    <message>
        <source>The keyring no longer knows your key</source>
        <translation>The keyring no longer knows your key</translation>
    </message>
    <message>
        <source>It may have been set up anew. If the old keyring can be brought back, try again then; otherwise begin with a new key. What you filled in stays here.</source>
        <translation>It may have been set up anew. If the old keyring can be brought back, try again then; otherwise begin with a new key. What you filled in stays here.</translation>
    </message>
    <message>
        <source>The file with your key is damaged</source>
        <translation>The file with your key is damaged</translation>
    </message>
    <message>
        <source>If there is a backup, bring the file “vault” of your profile back and try again; otherwise begin with a new key. What you filled in stays here.</source>
        <translation>If there is a backup, bring the file “vault” of your profile back and try again; otherwise begin with a new key. What you filled in stays here.</translation>
    </message>
    <message>
        <source>From now on this computer signs with another key, with other words; your company gets to know it with your next receipt. What you signed with the old key stays valid. The old file is set aside, not deleted, so the old key can be brought back by hand.</source>
        <translation>From now on this computer signs with another key, with other words; your company gets to know it with your next receipt. What you signed with the old key stays valid. The old file is set aside, not deleted, so the old key can be brought back by hand.</translation>
    </message>
    <message>
        <source>Begin with a new key?</source>
        <translation>Begin with a new key?</translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>Import questions</source>
        <translation>Import questions</translation>
    </message>
    <message>
        <source>From {file} into “{course}”</source>
        <translation>From {file} into “{course}”</translation>
    </message>
    <message>
        <source>Into which module?</source>
        <translation>Into which module?</translation>
    </message>
    <message>
        <source>Name of the check</source>
        <translation>Name of the check</translation>
    </message>
    <message>
        <source>Two digits and small letters, like 90-check</source>
        <translation>Two digits and small letters, like 90-check</translation>
    </message>
    <message>
        <source>The questions are written in</source>
        <translation>The questions are written in</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Instead</name>
    <message>
        <source>For the trainer: {where}</source>
        <translation>For the trainer: {where}</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}, line {line}</translation>
    </message>
    <message>
        <source>The next box is of a kind that is not known here; its words are all there.</source>
        <translation>The next box is of a kind that is not known here; its words are all there.</translation>
    </message>
    <message>
        <source>The next prompt has nowhere to keep what you would write; it is for reading.</source>
        <translation>The next prompt has nowhere to keep what you would write; it is for reading.</translation>
    </message>
    <message>
        <source>The next prompt is there twice; write where it stands first.</source>
        <translation>The next prompt is there twice; write where it stands first.</translation>
    </message>
    <message>
        <source>A picture here lies outside the course, so it is not shown.</source>
        <translation>A picture here lies outside the course, so it is not shown.</translation>
    </message>
    <message>
        <source>This lesson has no words yet. The rest of the course goes on.</source>
        <translation>This lesson has no words yet. The rest of the course goes on.</translation>
    </message>
    <message>
        <source>Something here could not be shown; the rest goes on.</source>
        <translation>Something here could not be shown; the rest goes on.</translation>
    </message>
</context>
<context>
    <name>InvitationPanel</name>
    <message>
        <source>Invite people</source>
        <translation>Invite people</translation>
    </message>
    <message>
        <source>Send the file or the link by a way that your company trusts. Whoever joins with it compares no words.</source>
        <translation>Send the file or the link by a way that your company trusts. Whoever joins with it compares no words.</translation>
    </message>
    <message>
        <source>Web address of the library</source>
        <translation>Web address of the library</translation>
    </message>
    <message>
        <source>Empty, if people get it on a stick, in a folder or as a file</source>
        <translation>Empty, if people get it on a stick, in a folder or as a file</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copy the link</translation>
    </message>
    <message>
        <source>Save the file…</source>
        <translation>Save the file…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>Invitations (*.portavoce)</source>
        <translation>Invitations (*.portavoce)</translation>
    </message>
    <message>
        <source>Where shall the invitation go?</source>
        <translation>Where shall the invitation go?</translation>
    </message>
    <message>
        <source>The invitation is in {file}</source>
        <translation>The invitation is in {file}</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Show it</translation>
    </message>
</context>
<context>
    <name>JoinPage</name>
    <message>
        <source>Me</source>
        <translation>Me</translation>
    </message>
    <message>
        <source>One more library</source>
        <translation>One more library</translation>
    </message>
    <message>
        <source>Follow another library</source>
        <translation>Follow another library</translation>
    </message>
    <message>
        <source>Another company, or another part of yours, gave you a file or a link.</source>
        <translation>Another company, or another part of yours, gave you a file or a link.</translation>
    </message>
    <message>
        <source>You follow the library of {company} now</source>
        <translation>You follow the library of {company} now</translation>
    </message>
</context>
<context>
    <name>KeepingKeys</name>
    <message>
        <source>Choose a passphrase for your key</source>
        <translation>Choose a passphrase for your key</translation>
    </message>
    <message>
        <source>From then on the keyring is not asked any more: the passphrase is, once each time you start Portavoce. Nobody can bring it back for you, so keep it well.</source>
        <translation>From then on the keyring is not asked any more: the passphrase is, once each time you start Portavoce. Nobody can bring it back for you, so keep it well.</translation>
    </message>
    <message>
        <source>Your key is locked in the new way</source>
        <translation>Your key is locked in the new way</translation>
    </message>
    <message>
        <source>Was {device} lost or given back?</source>
        <translation>Was {device} lost or given back?</translation>
    </message>
    <message>
        <source>From now on nothing counts that its key signs, and this cannot be undone. What it signed before stays signed. Tell your company too: until then it cannot know.</source>
        <translation>From now on nothing counts that its key signs, and this cannot be undone. What it signed before stays signed. Tell your company too: until then it cannot know.</translation>
    </message>
    <message>
        <source>Keep the key</source>
        <translation>Keep the key</translation>
    </message>
    <message>
        <source>Retire the key</source>
        <translation>Retire the key</translation>
    </message>
    <message>
        <source>The key of {device} is retired</source>
        <translation>The key of {device} is retired</translation>
    </message>
</context>
<context>
    <name>KeyPanel</name>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Choose a passphrase for your key</source>
        <translation>Choose a passphrase for your key</translation>
    </message>
    <message>
        <source>Open your key</source>
        <translation>Open your key</translation>
    </message>
    <message>
        <source>Choose a passphrase for the new key</source>
        <translation>Choose a passphrase for the new key</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Begin with a new key</source>
        <translation>Begin with a new key</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>This computer has no keyring that could keep your key, so a passphrase locks it. It is asked for once each time you start Portavoce. Nobody can bring it back for you, so keep it well.</source>
        <translation>This computer has no keyring that could keep your key, so a passphrase locks it. It is asked for once each time you start Portavoce. Nobody can bring it back for you, so keep it well.</translation>
    </message>
    <message>
        <source>What you signed stays signed and can be verified, with the old key or a new one.</source>
        <translation>What you signed stays signed and can be verified, with the old key or a new one.</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked</source>
        <translation>The keyring of this computer is locked</translation>
    </message>
    <message>
        <source>It keeps what opens your key. Unlock it, then try again. Nothing was lost.</source>
        <translation>It keeps what opens your key. Unlock it, then try again. Nothing was lost.</translation>
    </message>
    <message>
        <source>The keyring of this computer is not there</source>
        <translation>The keyring of this computer is not there</translation>
    </message>
    <message>
        <source>It keeps what opens your key. Log in as you usually do, so that it runs, then try again. If it does not come back, begin with a new key: the old one is set aside, not deleted.</source>
        <translation>It keeps what opens your key. Log in as you usually do, so that it runs, then try again. If it does not come back, begin with a new key: the old one is set aside, not deleted.</translation>
    </message>
    <message>
        <source>The keyring no longer knows your key</source>
        <translation>The keyring no longer knows your key</translation>
    </message>
    <message>
        <source>It may have been set up anew. Bring the old keyring back and try again, or begin with a new key: the old one is set aside, not deleted.</source>
        <translation>It may have been set up anew. Bring the old keyring back and try again, or begin with a new key: the old one is set aside, not deleted.</translation>
    </message>
    <message>
        <source>The file with your key is damaged</source>
        <translation>The file with your key is damaged</translation>
    </message>
    <message>
        <source>Bring the file “vault” of this profile back from a backup and try again, or begin with a new key: the damaged file is set aside, not deleted.</source>
        <translation>Bring the file “vault” of this profile back from a backup and try again, or begin with a new key: the damaged file is set aside, not deleted.</translation>
    </message>
</context>
<context>
    <name>KeysCard</name>
    <message>
        <source>This computer’s key</source>
        <translation>This computer’s key</translation>
    </message>
    <message>
        <source>There is none yet. It is made when you first sign, and never leaves this computer.</source>
        <translation>There is none yet. It is made when you first sign, and never leaves this computer.</translation>
    </message>
    <message>
        <source>Begin with a new key</source>
        <translation>Begin with a new key</translation>
    </message>
    <message>
        <source>The key in words</source>
        <translation>The key in words</translation>
    </message>
    <message>
        <source>The key in words: {words}</source>
        <translation>The key in words: {words}</translation>
    </message>
    <message>
        <source>It is enrolled with your next signature.</source>
        <translation>It is enrolled with your next signature.</translation>
    </message>
    <message>
        <source>Known since {day}</source>
        <translation>Known since {day}</translation>
    </message>
    <message>
        <source>Retired on {day}</source>
        <translation>Retired on {day}</translation>
    </message>
    <message>
        <source>Locked. It is opened when you sign, or when a paper is made.</source>
        <translation>Locked. It is opened when you sign, or when a paper is made.</translation>
    </message>
    <message>
        <source>The keyring of this computer opens it.</source>
        <translation>The keyring of this computer opens it.</translation>
    </message>
    <message>
        <source>Your passphrase opens it, once each time you start Portavoce.</source>
        <translation>Your passphrase opens it, once each time you start Portavoce.</translation>
    </message>
    <message>
        <source>Open the key</source>
        <translation>Open the key</translation>
    </message>
    <message>
        <source>Use a passphrase instead…</source>
        <translation>Use a passphrase instead…</translation>
    </message>
    <message>
        <source>Let the keyring open it</source>
        <translation>Let the keyring open it</translation>
    </message>
    <message>
        <source>Lost or given back…</source>
        <translation>Lost or given back…</translation>
    </message>
    <message>
        <source>{device} was lost or given back</source>
        <translation>{device} was lost or given back</translation>
    </message>
    <message>
        <source>Nothing counts that it signs since {day}. What it signed before stays signed.</source>
        <translation>Nothing counts that it signs since {day}. What it signed before stays signed.</translation>
    </message>
</context>
<context>
    <name>KindWording</name>
    <message>
        <source>Goes to the company</source>
        <translation>Goes to the company</translation>
    </message>
    <message>
        <source>Goes only if the data agreement says so</source>
        <translation>Goes only if the data agreement says so</translation>
    </message>
    <message>
        <source>Never leaves this computer</source>
        <translation>Never leaves this computer</translation>
    </message>
    <message>
        <source>Company joined</source>
        <translation>Company joined</translation>
    </message>
    <message>
        <source>That you joined</source>
        <translation>That you joined</translation>
    </message>
    <message>
        <source>So that the path can begin on your first day</source>
        <translation>So that the path can begin on your first day</translation>
    </message>
    <message>
        <source>Lesson opened</source>
        <translation>Lesson opened</translation>
    </message>
    <message>
        <source>Which lesson you opened</source>
        <translation>Which lesson you opened</translation>
    </message>
    <message>
        <source>To bring you back to where you stopped</source>
        <translation>To bring you back to where you stopped</translation>
    </message>
    <message>
        <source>Lesson finished</source>
        <translation>Lesson finished</translation>
    </message>
    <message>
        <source>Which lesson you finished</source>
        <translation>Which lesson you finished</translation>
    </message>
    <message>
        <source>Scenario finished</source>
        <translation>Scenario finished</translation>
    </message>
    <message>
        <source>Which scenario you walked through, not how it ended</source>
        <translation>Which scenario you walked through, not how it ended</translation>
    </message>
    <message>
        <source>So that your trainer sees how far you are</source>
        <translation>So that your trainer sees how far you are</translation>
    </message>
    <message>
        <source>Question answered</source>
        <translation>Question answered</translation>
    </message>
    <message>
        <source>Each single answer in a quiz</source>
        <translation>Each single answer in a quiz</translation>
    </message>
    <message>
        <source>To show you why, and where to read again</source>
        <translation>To show you why, and where to read again</translation>
    </message>
    <message>
        <source>Quiz passed</source>
        <translation>Quiz passed</translation>
    </message>
    <message>
        <source>Which quiz you passed, with the result</source>
        <translation>Which quiz you passed, with the result</translation>
    </message>
    <message>
        <source>It opens the way to the signature</source>
        <translation>It opens the way to the signature</translation>
    </message>
    <message>
        <source>Quiz not passed yet</source>
        <translation>Quiz not passed yet</translation>
    </message>
    <message>
        <source>An attempt that did not reach the mark</source>
        <translation>An attempt that did not reach the mark</translation>
    </message>
    <message>
        <source>It may help a trainer to help; attempts never run out</source>
        <translation>It may help a trainer to help; attempts never run out</translation>
    </message>
    <message>
        <source>Course completed</source>
        <translation>Course completed</translation>
    </message>
    <message>
        <source>Which course you completed</source>
        <translation>Which course you completed</translation>
    </message>
    <message>
        <source>The policy asks for it before the signature</source>
        <translation>The policy asks for it before the signature</translation>
    </message>
    <message>
        <source>Course started over</source>
        <translation>Course started over</translation>
    </message>
    <message>
        <source>That you began a course again</source>
        <translation>That you began a course again</translation>
    </message>
    <message>
        <source>To show it to you as new; what you reached stays yours</source>
        <translation>To show it to you as new; what you reached stays yours</translation>
    </message>
    <message>
        <source>Step done once more</source>
        <translation>Step done once more</translation>
    </message>
    <message>
        <source>What you did again after starting a course over</source>
        <translation>What you did again after starting a course over</translation>
    </message>
    <message>
        <source>To know what comes next the second time</source>
        <translation>To know what comes next the second time</translation>
    </message>
    <message>
        <source>Objective reached</source>
        <translation>Objective reached</translation>
    </message>
    <message>
        <source>Which objective, in which step and on which version of a course</source>
        <translation>Which objective, in which step and on which version of a course</translation>
    </message>
    <message>
        <source>So that a new version need not ask you for what you have learnt already</source>
        <translation>So that a new version need not ask you for what you have learnt already</translation>
    </message>
    <message>
        <source>Clause read</source>
        <translation>Clause read</translation>
    </message>
    <message>
        <source>Which clause you marked as read</source>
        <translation>Which clause you marked as read</translation>
    </message>
    <message>
        <source>To show what is still to be read</source>
        <translation>To show what is still to be read</translation>
    </message>
    <message>
        <source>Policy signed</source>
        <translation>Policy signed</translation>
    </message>
    <message>
        <source>Your signature and its receipt: which text, in which language, when, your name as typed and as enrolled, the key of your device, your results in the courses it asks for</source>
        <translation>Your signature and its receipt: which text, in which language, when, your name as typed and as enrolled, the key of your device, your results in the courses it asks for</translation>
    </message>
    <message>
        <source>It shows that you have read and understood the policy</source>
        <translation>It shows that you have read and understood the policy</translation>
    </message>
    <message>
        <source>Policy looked through again</source>
        <translation>Policy looked through again</translation>
    </message>
    <message>
        <source>That you looked through the policy once more, which version, and when</source>
        <translation>That you looked through the policy once more, which version, and when</translation>
    </message>
    <message>
        <source>The company asks for it on the day that the policy names</source>
        <translation>The company asks for it on the day that the policy names</translation>
    </message>
    <message>
        <source>Question about the policy</source>
        <translation>Question about the policy</translation>
    </message>
    <message>
        <source>A question about the policy</source>
        <translation>A question about the policy</translation>
    </message>
    <message>
        <source>Yours until you send it to someone</source>
        <translation>Yours until you send it to someone</translation>
    </message>
    <message>
        <source>Answered “not now”</source>
        <translation>Answered “not now”</translation>
    </message>
    <message>
        <source>That you answered “not now”</source>
        <translation>That you answered “not now”</translation>
    </message>
    <message>
        <source>To remember your answer; signing stays possible</source>
        <translation>To remember your answer; signing stays possible</translation>
    </message>
    <message>
        <source>Answered “I do not agree”</source>
        <translation>Answered “I do not agree”</translation>
    </message>
    <message>
        <source>That you answered “I do not agree”</source>
        <translation>That you answered “I do not agree”</translation>
    </message>
</context>
<context>
    <name>LanguageRow</name>
    <message>
        <source>I read best in</source>
        <translation>I read best in</translation>
    </message>
</context>
<context>
    <name>LearnPage</name>
    <message>
        <source>Learn</source>
        <translation>Learn</translation>
    </message>
    <message>
        <source>Find a course</source>
        <translation>Find a course</translation>
    </message>
    <message>
        <source>Everything is done. Nothing is due here; read again whatever you like.</source>
        <translation>Everything is done. Nothing is due here; read again whatever you like.</translation>
    </message>
    <message>
        <source>Everything compulsory is done. The rest is there if you like.</source>
        <translation>Everything compulsory is done. The rest is there if you like.</translation>
    </message>
    <message>
        <source>{minutes} of compulsory learning left. You can stop at any line and go on there.</source>
        <translation>{minutes} of compulsory learning left. You can stop at any line and go on there.</translation>
    </message>
    <message>
        <source>{minutes} in all. You can stop at any line and go on there.</source>
        <translation>{minutes} in all. You can stop at any line and go on there.</translation>
    </message>
    <message>
        <source>Show all courses</source>
        <translation>Show all courses</translation>
    </message>
    <message>
        <source>No title has these words. Lessons are found from everywhere with Ctrl+K.</source>
        <translation>No title has these words. Lessons are found from everywhere with Ctrl+K.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>{minutes} left. You can stop at any line and go on there.</source>
        <translation>{minutes} left. You can stop at any line and go on there.</translation>
    </message>
    <message numerus="yes">
        <source>%n courses</source>
        <translation>
            <numerusform>%n course</numerusform>
            <numerusform>%n courses</numerusform>
        </translation>
    </message>
    <message>
        <source>No course yet</source>
        <translation>No course yet</translation>
    </message>
    <message>
        <source>When your company sends a course, it waits for you here.</source>
        <translation>When your company sends a course, it waits for you here.</translation>
    </message>
</context>
<context>
    <name>LeavingPage</name>
    <message>
        <source>Me</source>
        <translation>Me</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>What leaves this computer</translation>
    </message>
    <message>
        <source>You see everything exactly as it is sent.</source>
        <translation>You see everything exactly as it is sent.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Kept back</source>
        <translation>Kept back</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>What to look at</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <translation>There is nothing here</translation>
    </message>
    <message>
        <source>Go to my courses</source>
        <translation>Go to my courses</translation>
    </message>
    <message>
        <source>Finished lessons, passed quizzes and signatures will wait here until there is a network.</source>
        <translation>Finished lessons, passed quizzes and signatures will wait here until there is a network.</translation>
    </message>
    <message>
        <source>{company} is an example, so nothing is ever sent. What a real company would get appears here.</source>
        <translation>{company} is an example, so nothing is ever sent. What a real company would get appears here.</translation>
    </message>
    <message>
        <source>It has left meanwhile, so nothing was changed.</source>
        <translation>It has left meanwhile, so nothing was changed.</translation>
    </message>
    <message>
        <source>Where shall the file go?</source>
        <translation>Where shall the file go?</translation>
    </message>
    <message>
        <source>Writing {file} …</source>
        <translation>Writing {file} …</translation>
    </message>
    <message>
        <source>Everything is in {file}</source>
        <translation>Everything is in {file}</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Nothing waits to be sent</source>
        <translation>Nothing waits to be sent</translation>
    </message>
</context>
<context>
    <name>LessonHead</name>
    <message>
        <source>Module {module} · Lesson {lesson} of {all} · {minutes}</source>
        <translation>Module {module} · Lesson {lesson} of {all} · {minutes}</translation>
    </message>
    <message>
        <source>This lesson is not there in your language yet; you see it as it was written.</source>
        <translation>This lesson is not there in your language yet; you see it as it was written.</translation>
    </message>
</context>
<context>
    <name>LessonKeys</name>
    <message>
        <source>Next lesson; this one is done</source>
        <translation>Next lesson; this one is done</translation>
    </message>
    <message>
        <source>Previous lesson</source>
        <translation>Previous lesson</translation>
    </message>
    <message>
        <source>Search in this course</source>
        <translation>Search in this course</translation>
    </message>
    <message>
        <source>Print this lesson</source>
        <translation>Print this lesson</translation>
    </message>
    <message>
        <source>Select the whole lesson</source>
        <translation>Select the whole lesson</translation>
    </message>
    <message>
        <source>Copy what is selected, or the paragraph at the top</source>
        <translation>Copy what is selected, or the paragraph at the top</translation>
    </message>
</context>
<context>
    <name>LessonPage</name>
    <message>
        <source>Learn</source>
        <translation>Learn</translation>
    </message>
    <message>
        <source>The check waits where you left it.</source>
        <translation>The check waits where you left it.</translation>
    </message>
    <message>
        <source>Back to the check</source>
        <translation>Back to the check</translation>
    </message>
    <message>
        <source>This course changed to version {version} while you read. What you read counts.</source>
        <translation>This course changed to version {version} while you read. What you read counts.</translation>
    </message>
    <message>
        <source>See the course</source>
        <translation>See the course</translation>
    </message>
</context>
<context>
    <name>LessonPrint</name>
    <message>
        <source>Try it:</source>
        <translation>Try it:</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Recording</translation>
    </message>
</context>
<context>
    <name>LessonSearch</name>
    <message>
        <source>Search in this course</source>
        <translation>Search in this course</translation>
    </message>
    <message>
        <source>Find words in this course</source>
        <translation>Find words in this course</translation>
    </message>
    <message>
        <source>Finds</source>
        <translation>Finds</translation>
    </message>
    <message>
        <source>Words from its lessons, and titles of checks and scenarios.</source>
        <translation>Words from its lessons, and titles of checks and scenarios.</translation>
    </message>
    <message numerus="yes">
        <source>%n find(s)</source>
        <translation>
            <numerusform>%n find</numerusform>
            <numerusform>%n finds</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in this course has these words.</source>
        <translation>Nothing in this course has these words.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>LessonState</name>
    <message>
        <source>This course is not here any more</source>
        <translation>This course is not here any more</translation>
    </message>
    <message>
        <source>This lesson is not in the course any more</source>
        <translation>This lesson is not in the course any more</translation>
    </message>
    <message>
        <source>Another course comes first</source>
        <translation>Another course comes first</translation>
    </message>
    <message>
        <source>Go to my courses</source>
        <translation>Go to my courses</translation>
    </message>
</context>
<context>
    <name>LessonTools</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>The paragraph is copied.</source>
        <translation>The paragraph is copied.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy this paragraph</source>
        <translation>Copy this paragraph</translation>
    </message>
    <message>
        <source>Select the whole lesson</source>
        <translation>Select the whole lesson</translation>
    </message>
    <message>
        <source>Search in this course</source>
        <translation>Search in this course</translation>
    </message>
    <message>
        <source>Print this lesson</source>
        <translation>Print this lesson</translation>
    </message>
    <message>
        <source>The lesson is on its way to the printer.</source>
        <translation>The lesson is on its way to the printer.</translation>
    </message>
</context>
<context>
    <name>LibraryDeeds</name>
    <message>
        <source>{name} may publish: {packs}</source>
        <translation>{name} may publish: {packs}</translation>
    </message>
    <message>
        <source>{name} is no longer a publisher.</source>
        <translation>{name} is no longer a publisher.</translation>
    </message>
    <message>
        <source>{version} is not offered any more. What people did with it is kept.</source>
        <translation>{version} is not offered any more. What people did with it is kept.</translation>
    </message>
    <message>
        <source>{version} is on offer again.</source>
        <translation>{version} is on offer again.</translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation>Offer it again</translation>
    </message>
    <message>
        <source>Desks offer {version} again as if it had never been recalled.</source>
        <translation>Desks offer {version} again as if it had never been recalled.</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Offer again</translation>
    </message>
    <message>
        <source>Sign what waits</source>
        <translation>Sign what waits</translation>
    </message>
    <message>
        <source>Look at it first: with your signature you vouch for it. It needs your own key, not the seal.</source>
        <translation>Look at it first: with your signature you vouch for it. It needs your own key, not the seal.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>Signed. It still waits, for another signature or a stamp.</source>
        <translation>Signed. It still waits, for another signature or a stamp.</translation>
    </message>
    <message>
        <source>Signed, and out.</source>
        <translation>Signed, and out.</translation>
    </message>
    <message>
        <source>Renew the library</source>
        <translation>Renew the library</translation>
    </message>
    <message>
        <source>New dates where they are needed, today’s stamp, and out with everything that waits for one.</source>
        <translation>New dates where they are needed, today’s stamp, and out with everything that waits for one.</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Renew</translation>
    </message>
    <message>
        <source>Company files (*.toml)</source>
        <translation>Company files (*.toml)</translation>
    </message>
    <message>
        <source>Where is the company file?</source>
        <translation>Where is the company file?</translation>
    </message>
    <message>
        <source>Replace the company file</source>
        <translation>Replace the company file</translation>
    </message>
    <message>
        <source>Desks take over name, paths and data agreement from {file}.</source>
        <translation>Desks take over name, paths and data agreement from {file}.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>The company file was replaced.</source>
        <translation>The company file was replaced.</translation>
    </message>
    <message>
        <source>The library was confirmed today, and what waited is out.</source>
        <translation>The library was confirmed today, and what waited is out.</translation>
    </message>
    <message>
        <source>The library was confirmed today.</source>
        <translation>The library was confirmed today.</translation>
    </message>
    <message>
        <source>These publishers have to renew their own list soon: {names}.</source>
        <translation>These publishers have to renew their own list soon: {names}.</translation>
    </message>
    <message>
        <source>Confirmed today</source>
        <translation>Confirmed today</translation>
    </message>
    <message>
        <source>Something is left to look at.</source>
        <translation>Something is left to look at.</translation>
    </message>
    <message>
        <source>Your library is ready</source>
        <translation>Your library is ready</translation>
    </message>
    <message>
        <source>It lies in {folder}.</source>
        <translation>It lies in {folder}.</translation>
    </message>
    <message>
        <source>These are the words of the company seal. People who join without an invitation call you and **compare them**. Next, add your publishers: each makes a key and a card on their Trainer page.</source>
        <translation>These are the words of the company seal. People who join without an invitation call you and **compare them**. Next, add your publishers: each makes a key and a card on their Trainer page.</translation>
    </message>
</context>
<context>
    <name>LibraryWords</name>
    <message>
        <source>Course</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Policy</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Brand</translation>
    </message>
    <message>
        <source>{kind} {id}</source>
        <translation>{kind} {id}</translation>
    </message>
    <message>
        <source>“{title}” {version}</source>
        <translation>“{title}” {version}</translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>Explains the word</source>
        <translation>Explains the word</translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>LogCard</name>
    <message>
        <source>Save all of it as a file…</source>
        <translation>Save all of it as a file…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Nothing is ever taken out of it.</source>
        <translation>Nothing is ever taken out of it.</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Nothing has happened yet.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Show more</translation>
    </message>
</context>
<context>
    <name>LogWords</name>
    <message>
        <source>your company’s server</source>
        <translation>your company’s server</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) came from your other computers</source>
        <translation>
            <numerusform>%n thing came from your other computers</numerusform>
            <numerusform>%n things came from your other computers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n from your company</source>
        <translation>
            <numerusform>%n from your company</numerusform>
            <numerusform>%n from your company</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) arrived</source>
        <translation>
            <numerusform>%n thing arrived</numerusform>
            <numerusform>%n things arrived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had been there already</source>
        <translation>
            <numerusform>%n had been there already</numerusform>
            <numerusform>%n had been there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed in to {server} as {login}</source>
        <translation>Signed in to {server} as {login}</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Signed out</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) from the server were turned away: they may not come from there</source>
        <translation>
            <numerusform>%n thing from the server was turned away: it may not come from there</numerusform>
            <numerusform>%n things from the server were turned away: they may not come from there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You kept %n thing(s) back</source>
        <translation>
            <numerusform>You kept %n thing back</numerusform>
            <numerusform>You kept %n things back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You let %n thing(s) go</source>
        <translation>
            <numerusform>You let %n thing go</numerusform>
            <numerusform>You let %n things go</numerusform>
        </translation>
    </message>
    <message>
        <source>The server came back from a backup: everything was offered to it again</source>
        <translation>The server came back from a backup: everything was offered to it again</translation>
    </message>
    <message>
        <source>The server lost the place in what it sends: everything was looked at again</source>
        <translation>The server lost the place in what it sends: everything was looked at again</translation>
    </message>
    <message>
        <source>You agreed to version {version} of the data agreement</source>
        <translation>You agreed to version {version} of the data agreement</translation>
    </message>
</context>
<context>
    <name>MakingWay</name>
    <message>
        <source>Make your company’s library</source>
        <translation>Make your company’s library</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Make the library</source>
        <translation>Make the library</translation>
    </message>
</context>
<context>
    <name>MarkRow</name>
    <message>
        <source>Clause {number}. {rule}</source>
        <translation>Clause {number}. {rule}</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Bookmark</translation>
    </message>
    <message>
        <source>Your note: {note}</source>
        <translation>Your note: {note}</translation>
    </message>
</context>
<context>
    <name>MarksPanel</name>
    <message>
        <source>Only you see this</source>
        <translation>Only you see this</translation>
    </message>
    <message>
        <source>Your marks</source>
        <translation>Your marks</translation>
    </message>
    <message>
        <source>Nothing is marked yet. On a clause, press B to set a bookmark or N to write a note.</source>
        <translation>Nothing is marked yet. On a clause, press B to set a bookmark or N to write a note.</translation>
    </message>
    <message>
        <source>On a clause that is not in this version</source>
        <translation>On a clause that is not in this version</translation>
    </message>
</context>
<context>
    <name>MatchAnswers</name>
    <message>
        <source>Choose something for every line first.</source>
        <translation>Choose something for every line first.</translation>
    </message>
    <message>
        <source>Choose what belongs to each line: open its list, or click or drag the words below into place.</source>
        <translation>Choose what belongs to each line: open its list, or click or drag the words below into place.</translation>
    </message>
    <message>
        <source>Removed: {right}</source>
        <translation>Removed: {right}</translation>
    </message>
    <message>
        <source>Picked up: {right}. Press the place where it belongs.</source>
        <translation>Picked up: {right}. Press the place where it belongs.</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in use</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nothing yet</translation>
    </message>
    <message>
        <source>What belongs to: {left}</source>
        <translation>What belongs to: {left}</translation>
    </message>
    <message>
        <source>{left}: {right}. {number} of {all} lines done.</source>
        <translation>{left}: {right}. {number} of {all} lines done.</translation>
    </message>
</context>
<context>
    <name>MayI</name>
    <message>
        <source>Ask about it</source>
        <translation>Ask about it</translation>
    </message>
    <message>
        <source>These are the policy’s own words. If they leave you in doubt, ask.</source>
        <translation>These are the policy’s own words. If they leave you in doubt, ask.</translation>
    </message>
</context>
<context>
    <name>MayIAnswer</name>
    <message>
        <source>Clause {number}, {section}</source>
        <translation>Clause {number}, {section}</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>Why.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Show it</translation>
    </message>
    <message>
        <source>Show clause {number}</source>
        <translation>Show clause {number}</translation>
    </message>
</context>
<context>
    <name>MePage</name>
    <message>
        <source>Me</source>
        <translation>Me</translation>
    </message>
    <message>
        <source>About Portavoce</source>
        <translation>About Portavoce</translation>
    </message>
    <message>
        <source>You, and what is yours</source>
        <translation>You, and what is yours</translation>
    </message>
    <message>
        <source>This page lives on your computer. Nobody else can open it.</source>
        <translation>This page lives on your computer. Nobody else can open it.</translation>
    </message>
    <message>
        <source>Your account with {company}</source>
        <translation>Your account with {company}</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>Look…</translation>
    </message>
    <message>
        <source>Join or sign in, your computers, send and fetch now</source>
        <translation>Join or sign in, your computers, send and fetch now</translation>
    </message>
    <message>
        <source>What your company shares</source>
        <translation>What your company shares</translation>
    </message>
    <message>
        <source>Where courses and policies come from, what is new, the room they take</source>
        <translation>Where courses and policies come from, what is new, the room they take</translation>
    </message>
    <message>
        <source>You are called {name} from now on</source>
        <translation>You are called {name} from now on</translation>
    </message>
    <message>
        <source>Kept. The policy shows you the clauses that are yours now</source>
        <translation>Kept. The policy shows you the clauses that are yours now</translation>
    </message>
    <message>
        <source>Open the policy</source>
        <translation>Open the policy</translation>
    </message>
    <message>
        <source>Where shall the export go?</source>
        <translation>Where shall the export go?</translation>
    </message>
    <message>
        <source>Writing {file} …</source>
        <translation>Writing {file} …</translation>
    </message>
    <message>
        <source>Everything is in {file}</source>
        <translation>Everything is in {file}</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>This is everything Portavoce keeps about you on this computer.

Each .csv file is a table that any spreadsheet opens: me, company, signatures, answers to the policy, attempts at quizzes and scenarios, places where you stopped, your private notes, further paths you took up, what waits to be sent, packs.
statements.jsonl holds every statement of what you did, one a line, in the xAPI format (IEEE 9274.1.1).
</source>
        <translation>This is everything Portavoce keeps about you on this computer.

Each .csv file is a table that any spreadsheet opens: me, company, signatures, answers to the policy, attempts at quizzes and scenarios, places where you stopped, your private notes, further paths you took up, what waits to be sent, packs.
statements.jsonl holds every statement of what you did, one a line, in the xAPI format (IEEE 9274.1.1).
</translation>
    </message>
</context>
<context>
    <name>Meaning</name>
    <message>
        <source>What you say</source>
        <translation>What you say</translation>
    </message>
    <message>
        <source>I have read and understood this version. No more than that, and it takes no right from you.</source>
        <translation>I have read and understood this version. No more than that, and it takes no right from you.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>A simple electronic signature (eIDAS Art. 25), neither advanced nor qualified. No court may refuse it only because it is electronic, but it is not the same as one by hand.</source>
        <translation>A simple electronic signature (eIDAS Art. 25), neither advanced nor qualified. No court may refuse it only because it is electronic, but it is not the same as one by hand.</translation>
    </message>
    <message>
        <source>As sure as the enrolment of this computer: whoever could use it could sign with its key. You typed your name here yourself, and nobody checked a document.</source>
        <translation>As sure as the enrolment of this computer: whoever could use it could sign with its key. You typed your name here yourself, and nobody checked a document.</translation>
    </message>
    <message>
        <source>By this computer’s clock. It is sure only by a countersignature of the company, and only that it was no later.</source>
        <translation>By this computer’s clock. It is sure only by a countersignature of the company, and only that it was no later.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Which text</source>
        <translation>Which text</translation>
    </message>
    <message>
        <source>Exactly one: its fingerprint (SHA-256) changes with every letter of the text.</source>
        <translation>Exactly one: its fingerprint (SHA-256) changes with every letter of the text.</translation>
    </message>
</context>
<context>
    <name>MeaningCard</name>
    <message>
        <source>What you agree to</source>
        <translation>What you agree to</translation>
    </message>
    <message>
        <source>{company} says:</source>
        <translation>{company} says:</translation>
    </message>
    <message>
        <source>The company wrote no text. What leaves is told under Me, item by item.</source>
        <translation>The company wrote no text. What leaves is told under Me, item by item.</translation>
    </message>
    <message>
        <source>Agreement, version {version}</source>
        <translation>Agreement, version {version}</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Privacy notice</translation>
    </message>
    <message>
        <source>Notice, version {version}</source>
        <translation>Notice, version {version}</translation>
    </message>
</context>
<context>
    <name>MediaControls</name>
    <message>
        <source>Play</source>
        <translation>Play</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Captions</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Sound off</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Loudness</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>{moment} of {length}</source>
        <translation>{moment} of {length}</translation>
    </message>
    <message>
        <source>Captions: on</source>
        <translation>Captions: on</translation>
    </message>
    <message>
        <source>Captions: off</source>
        <translation>Captions: off</translation>
    </message>
    <message>
        <source>{number}×</source>
        <translation>{number}×</translation>
    </message>
    <message>
        <source>Speed: {speed}</source>
        <translation>Speed: {speed}</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Sound on</translation>
    </message>
</context>
<context>
    <name>MediaView</name>
    <message>
        <source>Transcript</source>
        <translation>Transcript</translation>
    </message>
    <message>
        <source>The video “{name}” is missing in this course</source>
        <translation>The video “{name}” is missing in this course</translation>
    </message>
    <message>
        <source>The recording “{name}” is missing in this course</source>
        <translation>The recording “{name}” is missing in this course</translation>
    </message>
    <message>
        <source>This computer cannot play the video “{name}”</source>
        <translation>This computer cannot play the video “{name}”</translation>
    </message>
    <message>
        <source>This computer cannot play the recording “{name}”</source>
        <translation>This computer cannot play the recording “{name}”</translation>
    </message>
    <message>
        <source>It shows: {alt}</source>
        <translation>It shows: {alt}</translation>
    </message>
    <message>
        <source>You can read what is said instead.</source>
        <translation>You can read what is said instead.</translation>
    </message>
    <message>
        <source>Transcript, unfolded</source>
        <translation>Transcript, unfolded</translation>
    </message>
    <message>
        <source>Transcript, folded</source>
        <translation>Transcript, folded</translation>
    </message>
    <message>
        <source>The transcript is missing in this course.</source>
        <translation>The transcript is missing in this course.</translation>
    </message>
</context>
<context>
    <name>MineCard</name>
    <message>
        <source>You there</source>
        <translation>You there</translation>
    </message>
    <message>
        <source>Login {login} · {server}</source>
        <translation>Login {login} · {server}</translation>
    </message>
    <message>
        <source>This computer has no keyring, and no passphrase was chosen: you are signed in until you close Portavoce.</source>
        <translation>This computer has no keyring, and no passphrase was chosen: you are signed in until you close Portavoce.</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>Look…</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>What leaves this computer</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wait to be sent</source>
        <translation>
            <numerusform>%n thing waits to be sent</numerusform>
            <numerusform>%n things wait to be sent</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits to be sent</source>
        <translation>Nothing waits to be sent</translation>
    </message>
    <message>
        <source>Each with its exact words, before and after</source>
        <translation>Each with its exact words, before and after</translation>
    </message>
    <message>
        <source>Send and fetch now</source>
        <translation>Send and fetch now</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Trainer</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Human resources</source>
        <translation>Human resources</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
</context>
<context>
    <name>ModuleRow</name>
    <message>
        <source>{done}/{all}</source>
        <translation>{done}/{all}</translation>
    </message>
    <message>
        <source>Module {title}, {done} of {all} done, unfolded</source>
        <translation>Module {title}, {done} of {all} done, unfolded</translation>
    </message>
    <message>
        <source>Module {title}, {done} of {all} done, folded</source>
        <translation>Module {title}, {done} of {all} done, folded</translation>
    </message>
</context>
<context>
    <name>NewKeyPanel</name>
    <message>
        <source>Make my key and card</source>
        <translation>Make my key and card</translation>
    </message>
    <message>
        <source>The key stays on this computer and signs what you publish. The card tells the company who you are.</source>
        <translation>The key stays on this computer and signs what you publish. The card tells the company who you are.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>As colleagues know you</source>
        <translation>As colleagues know you</translation>
    </message>
    <message>
        <source>What the library calls you</source>
        <translation>What the library calls you</translation>
    </message>
    <message>
        <source>Small letters, digits, hyphens: ada-rossi</source>
        <translation>Small letters, digits, hyphens: ada-rossi</translation>
    </message>
    <message>
        <source>Where the card goes</source>
        <translation>Where the card goes</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>Choose another place…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>At least 12 signs; four or five words that do not belong together are good.</source>
        <translation>At least 12 signs; four or five words that do not belong together are good.</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>Passphrase once more</translation>
    </message>
    <message>
        <source>Make key and card</source>
        <translation>Make key and card</translation>
    </message>
    <message>
        <source>Making the key …</source>
        <translation>Making the key …</translation>
    </message>
    <message>
        <source>Cards (*.card.toml)</source>
        <translation>Cards (*.card.toml)</translation>
    </message>
    <message>
        <source>Where shall the card go?</source>
        <translation>Where shall the card go?</translation>
    </message>
</context>
<context>
    <name>NewPackPanel</name>
    <message>
        <source>New pack</source>
        <translation>New pack</translation>
    </message>
    <message>
        <source>A small pack that is right from the start: a folder of texts that you change with any editor.</source>
        <translation>A small pack that is right from the start: a folder of texts that you change with any editor.</translation>
    </message>
    <message>
        <source>Make the pack</source>
        <translation>Make the pack</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>What shall it be?</source>
        <translation>What shall it be?</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>As learners will read it</source>
        <translation>As learners will read it</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>New, or empty.</source>
        <translation>New, or empty.</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Choose where…</translation>
    </message>
    <message>
        <source>Who publishes it</source>
        <translation>Who publishes it</translation>
    </message>
    <message>
        <source>Your company</source>
        <translation>Your company</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Stays the same for ever, like a web address written backwards: it.acme.intro</source>
        <translation>Stays the same for ever, like a web address written backwards: it.acme.intro</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Where shall the pack&apos;s folder go?</source>
        <translation>Where shall the pack&apos;s folder go?</translation>
    </message>
    <message>
        <source>Choose at least one language.</source>
        <translation>Choose at least one language.</translation>
    </message>
    <message>
        <source>Give it a title. You can change it later.</source>
        <translation>Give it a title. You can change it later.</translation>
    </message>
    <message>
        <source>Write the whole path, or choose where it shall go.</source>
        <translation>Write the whole path, or choose where it shall go.</translation>
    </message>
</context>
<context>
    <name>NewSealWay</name>
    <message>
        <source>A new company seal</source>
        <translation>A new company seal</translation>
    </message>
    <message>
        <source>Old seal</source>
        <translation>Old seal</translation>
    </message>
    <message>
        <source>Replace the seal</source>
        <translation>Replace the seal</translation>
    </message>
</context>
<context>
    <name>NewsCard</name>
    <message>
        <source>It is fetched again next time.</source>
        <translation>It is fetched again next time.</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Fetching</translation>
    </message>
    <message>
        <source>New for you</source>
        <translation>New for you</translation>
    </message>
    <message>
        <source>Get all ({size})</source>
        <translation>Get all ({size})</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>Get</translation>
    </message>
    <message>
        <source>Get {title}</source>
        <translation>Get {title}</translation>
    </message>
</context>
<context>
    <name>NewsWords</name>
    <message>
        <source>What is new for you in the edition for employees</source>
        <translation>What is new for you in the edition for employees</translation>
    </message>
    <message>
        <source>What is new for you in the edition for externals</source>
        <translation>What is new for you in the edition for externals</translation>
    </message>
    <message>
        <source>What is new for you in the edition for alumni</source>
        <translation>What is new for you in the edition for alumni</translation>
    </message>
    <message>
        <source>What is new for you in version {version}</source>
        <translation>What is new for you in version {version}</translation>
    </message>
    <message numerus="yes">
        <source>%n clauses read otherwise</source>
        <translation>
            <numerusform>%n clause has changed</numerusform>
            <numerusform>%n clauses have changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clauses are new</source>
        <translation>
            <numerusform>%n clause is new</numerusform>
            <numerusform>%n clauses are new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clauses are gone</source>
        <translation>
            <numerusform>%n clause is gone</numerusform>
            <numerusform>%n clauses are gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clauses are carried over from your receipts</source>
        <translation>
            <numerusform>%n clause is carried over from your receipts</numerusform>
            <numerusform>%n clauses are carried over from your receipts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clauses are carried over from your receipt of {day}</source>
        <translation>
            <numerusform>%n clause is carried over from your receipt of {day}</numerusform>
            <numerusform>%n clauses are carried over from your receipt of {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing new to read for you. This version only asks for your signature.</source>
        <translation>There is nothing new to read for you. This version only asks for your signature.</translation>
    </message>
    <message>
        <source>Go to the first of them</source>
        <translation>Go to the first of them</translation>
    </message>
    <message>
        <source>Nothing changed for you in version {version}. What you signed on {day} as version {signed} holds, and there is nothing to sign.</source>
        <translation>Nothing changed for you in version {version}. Your signature of {day} under version {signed} still holds: there is nothing to sign.</translation>
    </message>
    <message>
        <source>{company} withdrew version {version} of this policy on {day}: “{why}”</source>
        <translation>{company} withdrew version {version} of this policy on {day}: “{why}”</translation>
    </message>
    <message>
        <source>Version {version} of this policy was withdrawn on {day}: “{why}”</source>
        <translation>Version {version} of this policy was withdrawn on {day}: “{why}”</translation>
    </message>
    <message>
        <source>Version {version} is in force again.</source>
        <translation>Version {version} is in force again.</translation>
    </message>
    <message>
        <source>What you signed stays signed, and your receipt stays proof of it.</source>
        <translation>What you signed stays signed, and your receipt stays proof of it.</translation>
    </message>
    <message>
        <source>You can read it, but nobody can sign it any more.</source>
        <translation>You can read it, but nobody can sign it any more.</translation>
    </message>
    <message>
        <source>This policy is to be looked through again by {day}. It need not be signed again.</source>
        <translation>This policy is to be looked through again by {day}. It need not be signed again.</translation>
    </message>
    <message>
        <source>Since {day} this policy is to be looked through again. It need not be signed again.</source>
        <translation>Since {day} this policy is to be looked through again. It need not be signed again.</translation>
    </message>
    <message>
        <source>I have looked through it again</source>
        <translation>I have looked through it again</translation>
    </message>
    <message>
        <source>Kept: you have looked through the policy again</source>
        <translation>Kept: you have looked through the policy again</translation>
    </message>
</context>
<context>
    <name>NextStepWords</name>
    <message>
        <source>Your next step</source>
        <translation>Your next step</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>You stopped at “{place}”</source>
        <translation>You stopped at “{place}”</translation>
    </message>
    <message>
        <source>A new version asks for some of it once more. The rest stays done.</source>
        <translation>A new version asks for some of it once more. The rest stays done.</translation>
    </message>
    <message>
        <source>Read “{policy}”</source>
        <translation>Read “{policy}”</translation>
    </message>
    <message>
        <source>Continue reading</source>
        <translation>Continue reading</translation>
    </message>
    <message>
        <source>Start reading</source>
        <translation>Start reading</translation>
    </message>
    <message>
        <source>You stopped at clause {place}</source>
        <translation>You stopped at clause {place}</translation>
    </message>
    <message>
        <source>There is a new version. Only what it changed for you is asked; the rest is carried over.</source>
        <translation>There is a new version. Only what it changed for you is asked; the rest is carried over.</translation>
    </message>
    <message>
        <source>Sign “{policy}”</source>
        <translation>Sign “{policy}”</translation>
    </message>
    <message>
        <source>You say that you have read and understood it. A question or “not now” are answers too.</source>
        <translation>You say that you have read and understood it. A question or “not now” are answers too.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>Comes before “{title}”</source>
        <translation>Comes before “{title}”</translation>
    </message>
    <message>
        <source>It asks for a course that is not on this computer yet. {contact} can tell you when it comes.</source>
        <translation>It asks for a course that is not on this computer yet. {contact} can tell you when it comes.</translation>
    </message>
    <message>
        <source>Before you can sign “{policy}”</source>
        <translation>Before you can sign “{policy}”</translation>
    </message>
    <message>
        <source>Open the policy</source>
        <translation>Open the policy</translation>
    </message>
    <message>
        <source>You are all set</source>
        <translation>You are all set</translation>
    </message>
    <message>
        <source>All of it stays here to look up whenever you write about work. In doubt, ask {contact}.</source>
        <translation>All of it stays here to look up whenever you write about work. In doubt, ask {contact}.</translation>
    </message>
    <message>
        <source>Look up a rule</source>
        <translation>Look up a rule</translation>
    </message>
    <message>
        <source>Look at your courses</source>
        <translation>Look at your courses</translation>
    </message>
    <message>
        <source>Have a look around</source>
        <translation>Have a look around</translation>
    </message>
    <message>
        <source>{company} has put nothing on your path yet. Its courses are open all the same.</source>
        <translation>{company} has put nothing on your path yet. Its courses are open all the same.</translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>%n min left</numerusform>
            <numerusform>%n min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything compulsory is done · if you like</source>
        <translation>Everything compulsory is done · if you like</translation>
    </message>
    <message>
        <source>What comes after it builds on this course.</source>
        <translation>What comes after it builds on this course.</translation>
    </message>
    <message>
        <source>See the course</source>
        <translation>See the course</translation>
    </message>
    <message>
        <source>Well done, {name} · your path is behind you</source>
        <translation>Well done, {name} · your path is behind you</translation>
    </message>
    <message>
        <source>Compulsory</source>
        <translation>Compulsory</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message numerus="yes">
        <source>%n courses finished</source>
        <translation>
            <numerusform>%n course finished</numerusform>
            <numerusform>%n courses finished</numerusform>
        </translation>
    </message>
    <message>
        <source>Policy signed</source>
        <translation>Policy signed</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes of learning</source>
        <translation>
            <numerusform>%n minute of learning</numerusform>
            <numerusform>%n minutes of learning</numerusform>
        </translation>
    </message>
    <message>
        <source>Works offline</source>
        <translation>Works offline</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Your note</source>
        <translation>Your note</translation>
    </message>
    <message>
        <source>Your note on clause {number}</source>
        <translation>Your note on clause {number}</translation>
    </message>
    <message>
        <source>Only you see this. It is kept while you write.</source>
        <translation>Only you see this. It is kept while you write.</translation>
    </message>
    <message>
        <source>Only you see this</source>
        <translation>Only you see this</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Saved</translation>
    </message>
</context>
<context>
    <name>NumberAnswers</name>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Your answer, in {unit}</source>
        <translation>Your answer, in {unit}</translation>
    </message>
    <message>
        <source>Write a number first.</source>
        <translation>Write a number first.</translation>
    </message>
    <message>
        <source>“{text}” cannot be read as a number, so nothing was counted. Write figures, as {example}.</source>
        <translation>“{text}” cannot be read as a number, so nothing was counted. Write figures, as {example}.</translation>
    </message>
    <message>
        <source>In figures, as {example}</source>
        <translation>In figures, as {example}</translation>
    </message>
</context>
<context>
    <name>OrderAnswers</name>
    <message>
        <source>Put the rows in order first.</source>
        <translation>Put the rows in order first.</translation>
    </message>
    <message>
        <source>Drag a row, press its arrows, or use Alt+Up and Alt+Down.</source>
        <translation>Drag a row, press its arrows, or use Alt+Up and Alt+Down.</translation>
    </message>
    <message>
        <source>Picked up. {where}. Arrows move it, Space puts it down, Escape takes it back.</source>
        <translation>Picked up. {where}. Arrows move it, Space puts it down, Escape takes it back.</translation>
    </message>
    <message>
        <source>Put down. {where}</source>
        <translation>Put down. {where}</translation>
    </message>
    <message>
        <source>{text}: {number} of {all}</source>
        <translation>{text}: {number} of {all}</translation>
    </message>
</context>
<context>
    <name>OrderRow</name>
    <message>
        <source>Move up</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move it; Space picks it up.</source>
        <translation>Alt+Up and Alt+Down move it; Space picks it up.</translation>
    </message>
    <message>
        <source>Move up: {text}</source>
        <translation>Move up: {text}</translation>
    </message>
    <message>
        <source>Move down: {text}</source>
        <translation>Move down: {text}</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Belongs here: {text}</source>
        <translation>Belongs here: {text}</translation>
    </message>
</context>
<context>
    <name>OtherAnswers</name>
    <message>
        <source>I have a question</source>
        <translation>I have a question</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>I do not agree</source>
        <translation>I do not agree</translation>
    </message>
    <message>
        <source>These are answers too:</source>
        <translation>These are answers too:</translation>
    </message>
</context>
<context>
    <name>OutboxCard</name>
    <message>
        <source>{first}–{last} of {all}</source>
        <translation>{first}–{last} of {all}</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Newer</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Older</translation>
    </message>
    <message>
        <source>**Never in here:** single answers, which lessons you opened, clauses you marked as read, questions and answers to the policy that you keep.</source>
        <translation>**Never in here:** single answers, which lessons you opened, clauses you marked as read, questions and answers to the policy that you keep.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%n version(s) on offer</source>
        <translation>
            <numerusform>%n version on offer</numerusform>
            <numerusform>%n versions on offer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n publisher(s)</source>
        <translation>
            <numerusform>%n publisher</numerusform>
            <numerusform>%n publishers</numerusform>
        </translation>
    </message>
    <message>
        <source>good until {day}</source>
        <translation>good until {day}</translation>
    </message>
    <message>
        <source>Hand out…</source>
        <translation>Hand out…</translation>
    </message>
    <message>
        <source>Invite people…</source>
        <translation>Invite people…</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>Everything is in order.</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>To be looked at</translation>
    </message>
</context>
<context>
    <name>OwnerPage</name>
    <message>
        <source>Library</source>
        <translation>Library</translation>
    </message>
    <message>
        <source>Where is the library?</source>
        <translation>Where is the library?</translation>
    </message>
    <message>
        <source>The library is off the list. Its folder stays as it is.</source>
        <translation>The library is off the list. Its folder stays as it is.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Make your company’s library</source>
        <translation>Make your company’s library</translation>
    </message>
    <message>
        <source>Open a library…</source>
        <translation>Open a library…</translation>
    </message>
    <message>
        <source>A library holds what your company shares: courses, policies, brand. You say who may publish in it, and hand it out on a web server, a stick or as a file.</source>
        <translation>A library holds what your company shares: courses, policies, brand. You say who may publish in it, and hand it out on a web server, a stick or as a file.</translation>
    </message>
    <message>
        <source>No library is here yet</source>
        <translation>No library is here yet</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Take off the list</translation>
    </message>
    <message>
        <source>This library cannot be opened</source>
        <translation>This library cannot be opened</translation>
    </message>
    <message>
        <source>Make another library</source>
        <translation>Make another library</translation>
    </message>
    <message>
        <source>Open another library…</source>
        <translation>Open another library…</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Checking …</translation>
    </message>
    <message>
        <source>The library has a new company seal; the old one is worth nothing any more.</source>
        <translation>The library has a new company seal; the old one is worth nothing any more.</translation>
    </message>
</context>
<context>
    <name>PackList</name>
    <message>
        <source>Your packs</source>
        <translation>Your packs</translation>
    </message>
    <message>
        <source>New pack</source>
        <translation>New pack</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Open a folder…</translation>
    </message>
    <message>
        <source>Import questions…</source>
        <translation>Import questions…</translation>
    </message>
</context>
<context>
    <name>PackRow</name>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
</context>
<context>
    <name>PackView</name>
    <message>
        <source>Check again</source>
        <translation>Check again</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Take off the list</translation>
    </message>
    <message>
        <source>Make the file…</source>
        <translation>Make the file…</translation>
    </message>
    <message>
        <source>The whole pack as one .pvpack, always with the same bytes. Unsigned, it counts nowhere.</source>
        <translation>The whole pack as one .pvpack, always with the same bytes. Unsigned, it counts nowhere.</translation>
    </message>
    <message>
        <source>One file to look at</source>
        <translation>One file to look at</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Checking …</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>There is no folder at this place any more. If it lies on a stick or a shared disk, connect it. If you moved it, open it where it is now.</source>
        <translation>There is no folder at this place any more. If it lies on a stick or a shared disk, connect it. If you moved it, open it where it is now.</translation>
    </message>
    <message>
        <source>This folder is gone</source>
        <translation>This folder is gone</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>All steps are done: this version is published</source>
        <translation>All steps are done: this version is published</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {name}</source>
        <translation>Step {number} of {count}: {name}</translation>
    </message>
</context>
<context>
    <name>PackWords</name>
    <message>
        <source>Course</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Policy</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Brand</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Checking …</translation>
    </message>
    <message>
        <source>Folder gone</source>
        <translation>Folder gone</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Not readable</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>Ready to sign</source>
        <translation>Ready to sign</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n hint</numerusform>
            <numerusform>%n hints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s)</source>
        <translation>
            <numerusform>%n lesson</numerusform>
            <numerusform>%n lessons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%n check</numerusform>
            <numerusform>%n checks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s)</source>
        <translation>
            <numerusform>%n clause</numerusform>
            <numerusform>%n clauses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n logo(s)</source>
        <translation>
            <numerusform>%n logo</numerusform>
            <numerusform>%n logos</numerusform>
        </translation>
    </message>
    <message>
        <source>folder last changed {when}</source>
        <translation>folder last changed {when}</translation>
    </message>
    <message>
        <source>Checked in {seconds} s</source>
        <translation>Checked in {seconds} s</translation>
    </message>
</context>
<context>
    <name>PacksCard</name>
    <message>
        <source>Packs</source>
        <translation>Packs</translation>
    </message>
    <message>
        <source>Nothing has been published yet.</source>
        <translation>Nothing has been published yet.</translation>
    </message>
    <message>
        <source>{kind}, {id}</source>
        <translation>{kind}, {id}</translation>
    </message>
    <message numerus="yes">
        <source>and %n older version(s)</source>
        <translation>
            <numerusform>and %n older version</numerusform>
            <numerusform>and %n older versions</numerusform>
        </translation>
    </message>
    <message>
        <source>On offer</source>
        <translation>On offer</translation>
    </message>
    <message>
        <source>Withdrawn on {day}</source>
        <translation>Withdrawn on {day}</translation>
    </message>
    <message>
        <source>Under the company seal, published on {day}</source>
        <translation>Under the company seal, published on {day}</translation>
    </message>
    <message>
        <source>From {name}, published on {day}</source>
        <translation>From {name}, published on {day}</translation>
    </message>
    <message>
        <source>Recall…</source>
        <translation>Recall…</translation>
    </message>
    <message>
        <source>Offer again…</source>
        <translation>Offer again…</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>PairRow</name>
    <message>
        <source>Right</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Belongs here: {text}</source>
        <translation>Belongs here: {text}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Show all keys</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>Search and commands</translation>
    </message>
    <message>
        <source>Find a page, a lesson, a clause or a command</source>
        <translation>Find a page, a lesson, a clause or a command</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Finds</source>
        <translation>Finds</translation>
    </message>
    <message numerus="yes">
        <source>%n find(s)</source>
        <translation>
            <numerusform>%n find</numerusform>
            <numerusform>%n finds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperAsked</name>
    <message>
        <source>Take your paper, and type the words that stand at these two places.</source>
        <translation>Take your paper, and type the words that stand at these two places.</translation>
    </message>
    <message>
        <source>Word {number}</source>
        <translation>Word {number}</translation>
    </message>
    <message>
        <source>This is not the word at that place. Look at your paper again.</source>
        <translation>This is not the word at that place. Look at your paper again.</translation>
    </message>
</context>
<context>
    <name>PaperShown</name>
    <message>
        <source>Write these 24 words on paper and lock it away. They replace the seal if its file or the passphrase is lost. **They are never shown again**, and nobody can find them out.</source>
        <translation>Write these 24 words on paper and lock it away. They replace the seal if its file or the passphrase is lost. **They are never shown again**, and nobody can find them out.</translation>
    </message>
    <message>
        <source>{number}  {word}</source>
        <translation>{number}  {word}</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Print …</source>
        <translation>Print …</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Save as PDF …</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Sent to the printer</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Saved as “{name}”</source>
        <translation>Saved as “{name}”</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>At least 12 signs; four or five words that do not belong together are good.</source>
        <translation>At least 12 signs; four or five words that do not belong together are good.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>The same passphrase again</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Show what I type</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Use this passphrase</translation>
    </message>
    <message>
        <source>Open the key</source>
        <translation>Open the key</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>Type the passphrase.</translation>
    </message>
    <message>
        <source>This is not the same as above. Type it once more.</source>
        <translation>This is not the same as above. Type it once more.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>One moment …</translation>
    </message>
    <message>
        <source>Your key lies on this computer in a locked file. Choose the passphrase that opens it: it is asked for once each time you start Portavoce. Nobody can bring it back for you, so keep it well.</source>
        <translation>Your key lies on this computer in a locked file. Choose the passphrase that opens it: it is asked for once each time you start Portavoce. Nobody can bring it back for you, so keep it well.</translation>
    </message>
    <message>
        <source>Your key lies on this computer in a locked file. Your passphrase opens it until you close Portavoce.</source>
        <translation>Your key lies on this computer in a locked file. Your passphrase opens it until you close Portavoce.</translation>
    </message>
</context>
<context>
    <name>PasswordCard</name>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>It lets you sign in on another computer. Changing it signs your other computers out.</source>
        <translation>It lets you sign in on another computer. Changing it signs your other computers out.</translation>
    </message>
    <message>
        <source>The password until now (empty if you chose none)</source>
        <translation>The password until now (empty if you chose none)</translation>
    </message>
    <message>
        <source>The new password</source>
        <translation>The new password</translation>
    </message>
    <message>
        <source>Twelve signs or more; several words are easiest to keep.</source>
        <translation>Twelve signs or more; several words are easiest to keep.</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Change the password</translation>
    </message>
    <message>
        <source>Type the new password.</source>
        <translation>Type the new password.</translation>
    </message>
    <message>
        <source>Asking your company’s server …</source>
        <translation>Asking your company’s server …</translation>
    </message>
</context>
<context>
    <name>PathLegend</name>
    <message>
        <source>Compulsory</source>
        <translation>Compulsory</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
</context>
<context>
    <name>PathSection</name>
    <message>
        <source>Your path</source>
        <translation>Your path</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>By when</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Enlarge</source>
        <translation>Enlarge</translation>
    </message>
    <message>
        <source>Enlarge the picture: {alt}</source>
        <translation>Enlarge the picture: {alt}</translation>
    </message>
    <message>
        <source>The picture “{name}” could not be shown</source>
        <translation>The picture “{name}” could not be shown</translation>
    </message>
    <message>
        <source>It shows: {alt}</source>
        <translation>It shows: {alt}</translation>
    </message>
</context>
<context>
    <name>PieceCard</name>
    <message>
        <source>This computer has nothing to play sound on.</source>
        <translation>This computer has nothing to play sound on.</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Read so far</source>
        <translation>Read so far</translation>
    </message>
    <message>
        <source>Previous: {title}</source>
        <translation>Previous: {title}</translation>
    </message>
    <message>
        <source>Next: {title}</source>
        <translation>Next: {title}</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finish</translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes left in this lesson</source>
        <translation>
            <numerusform>About %n minute left in this lesson</numerusform>
            <numerusform>About %n minutes left in this lesson</numerusform>
        </translation>
    </message>
    <message>
        <source>You are at the end</source>
        <translation>You are at the end</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Previous</translation>
    </message>
</context>
<context>
    <name>PolicyPage</name>
    <message>
        <source>Policy</source>
        <translation>Policy</translation>
    </message>
    <message>
        <source>Go to Home</source>
        <translation>Go to Home</translation>
    </message>
    <message>
        <source>No policy here yet</source>
        <translation>No policy here yet</translation>
    </message>
    <message>
        <source>It comes with your company’s set-up. Everything else works meanwhile.</source>
        <translation>It comes with your company’s set-up. Everything else works meanwhile.</translation>
    </message>
    <message>
        <source>The line above says why. What you have read and signed is kept.</source>
        <translation>The line above says why. What you have read and signed is kept.</translation>
    </message>
    <message>
        <source>The policy cannot be shown now</source>
        <translation>The policy cannot be shown now</translation>
    </message>
    <message>
        <source>All that is new to you is read. You can sign now.</source>
        <translation>All that is new to you is read. You can sign now.</translation>
    </message>
    <message>
        <source>All clauses are read. You can sign now.</source>
        <translation>All clauses are read. You can sign now.</translation>
    </message>
    <message>
        <source>{read} of {all} read</source>
        <translation>{read} of {all} read</translation>
    </message>
    <message>
        <source>Show the new version</source>
        <translation>Show the new version</translation>
    </message>
    <message>
        <source>Bookmark set</source>
        <translation>Bookmark set</translation>
    </message>
    <message>
        <source>Bookmark taken off</source>
        <translation>Bookmark taken off</translation>
    </message>
    <message>
        <source>Your question is kept on this computer</source>
        <translation>Your question is kept on this computer</translation>
    </message>
    <message>
        <source>Your question was thrown away</source>
        <translation>Your question was thrown away</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>PolicySheet</name>
    <message>
        <source>Fingerprint (SHA-256): {sha256}</source>
        <translation>Fingerprint (SHA-256): {sha256}</translation>
    </message>
    <message>
        <source>Receipt of a signed policy</source>
        <translation>Receipt of a signed policy</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>{title}, version&#xa0;{version}</source>
        <translation>{title}, version&#xa0;{version}</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Fingerprint (SHA-256)</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Number of the statement</source>
        <translation>Number of the statement</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>The clauses</source>
        <translation>The clauses</translation>
    </message>
    <message>
        <source>What this signature means</source>
        <translation>What this signature means</translation>
    </message>
    <message>
        <source>Key, in words to compare</source>
        <translation>Key, in words to compare</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>Fingerprint of the receipt (SHA-256)</source>
        <translation>Fingerprint of the receipt (SHA-256)</translation>
    </message>
    <message>
        <source>Disciplinary measures</source>
        <translation>Disciplinary measures</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Allowed</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Not allowed</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossary</translation>
    </message>
</context>
<context>
    <name>PolicyWording</name>
    <message>
        <source>Version {version} · in force since {day}</source>
        <translation>Version {version} · in force since {day}</translation>
    </message>
    <message>
        <source>Version {version} · in force from {day}</source>
        <translation>Version {version} · in force from {day}</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italian</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polish</translation>
    </message>
    <message>
        <source>read in English</source>
        <translation>read in English</translation>
    </message>
    <message>
        <source>read in Italian</source>
        <translation>read in Italian</translation>
    </message>
    <message>
        <source>read in Polish</source>
        <translation>read in Polish</translation>
    </message>
    <message>
        <source>language read: {language}</source>
        <translation>language read: {language}</translation>
    </message>
    <message>
        <source>The English text binds.</source>
        <translation>The English text binds.</translation>
    </message>
    <message>
        <source>The Italian text binds.</source>
        <translation>The Italian text binds.</translation>
    </message>
    <message>
        <source>The Polish text binds.</source>
        <translation>The Polish text binds.</translation>
    </message>
    <message>
        <source>The text that binds is in this language: {language}.</source>
        <translation>The text that binds is in this language: {language}.</translation>
    </message>
    <message>
        <source>You are reading the English text.</source>
        <translation>You are reading the English text.</translation>
    </message>
    <message>
        <source>You are reading the Italian text.</source>
        <translation>You are reading the Italian text.</translation>
    </message>
    <message>
        <source>You are reading the Polish text.</source>
        <translation>You are reading the Polish text.</translation>
    </message>
    <message>
        <source>You are reading the text in this language: {language}.</source>
        <translation>You are reading the text in this language: {language}.</translation>
    </message>
    <message>
        <source>Employee edition</source>
        <translation>Employee edition</translation>
    </message>
    <message>
        <source>Edition for externals</source>
        <translation>Edition for externals</translation>
    </message>
    <message>
        <source>Alumni edition</source>
        <translation>Alumni edition</translation>
    </message>
    <message>
        <source>Part of this policy cannot be shown ({files}). You can read the rest, but nobody can sign this version: tell whoever keeps the policy.</source>
        <translation>Part of this policy cannot be shown ({files}). You can read the rest, but nobody can sign this version: tell whoever keeps the policy.</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Employees</translation>
    </message>
    <message>
        <source>Externals</source>
        <translation>Externals</translation>
    </message>
    <message>
        <source>Alumni</source>
        <translation>Alumni</translation>
    </message>
    <message>
        <source>Carried over from {day}</source>
        <translation>Carried over from {day}</translation>
    </message>
    <message>
        <source>New in version {version}</source>
        <translation>New in version {version}</translation>
    </message>
    <message>
        <source>Changed in version {version}</source>
        <translation>Changed in version {version}</translation>
    </message>
    <message>
        <source>This is the edition for employees. Look around: reading here does not count.</source>
        <translation>This is the edition for employees. Look around: reading here does not count.</translation>
    </message>
    <message>
        <source>This is the edition for externals. Look around: reading here does not count.</source>
        <translation>This is the edition for externals. Look around: reading here does not count.</translation>
    </message>
    <message>
        <source>This is the edition for alumni. Look around: reading here does not count.</source>
        <translation>This is the edition for alumni. Look around: reading here does not count.</translation>
    </message>
</context>
<context>
    <name>Pool</name>
    <message>
        <source>Still free</source>
        <translation>Still free</translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Preview · nothing counts, nothing is kept</source>
        <translation>Preview · nothing counts, nothing is kept</translation>
    </message>
    <message>
        <source>Preview · nothing counts</source>
        <translation>Preview · nothing counts</translation>
    </message>
    <message>
        <source>Language of the pack</source>
        <translation>Language of the pack</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Start over</translation>
    </message>
</context>
<context>
    <name>PreviewRail</name>
    <message>
        <source>Course</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Policy</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Signing</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Brand</translation>
    </message>
</context>
<context>
    <name>PreviewShell</name>
    <message>
        <source>This leads out of the pack. In the app it opens what people have there.</source>
        <translation>This leads out of the pack. In the app it opens what people have there.</translation>
    </message>
</context>
<context>
    <name>PreviewWindow</name>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>A learner</source>
        <translation>A learner</translation>
    </message>
    <message>
        <source>Preview · {title}</source>
        <translation>Preview · {title}</translation>
    </message>
    <message>
        <source>What was open here is not in the pack any more.</source>
        <translation>What was open here is not in the pack any more.</translation>
    </message>
    <message>
        <source>Everything is as at first.</source>
        <translation>Everything is as at first.</translation>
    </message>
</context>
<context>
    <name>PrivacyNotice</name>
    <message>
        <source>Privacy notice of {company}</source>
        <translation>Privacy notice of {company}</translation>
    </message>
    <message>
        <source>Version {version} of {date}</source>
        <translation>Version {version} of {date}</translation>
    </message>
    <message>
        <source>Read the privacy notice</source>
        <translation>Read the privacy notice</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>PrivacySection</name>
    <message>
        <source>What is written down, and what of it ever leaves</source>
        <translation>What is written down, and what of it ever leaves</translation>
    </message>
    <message>
        <source>{company} is an example: nothing is sent, whatever the table says.</source>
        <translation>{company} is an example: nothing is sent, whatever the table says.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Does it leave?</source>
        <translation>Does it leave?</translation>
    </message>
    <message>
        <source>What is written down</source>
        <translation>What is written down</translation>
    </message>
    <message>
        <source>Read…</source>
        <translation>Read…</translation>
    </message>
    <message>
        <source>Yes, it is compulsory</source>
        <translation>Yes, it is compulsory</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Never</translation>
    </message>
    <message>
        <source>Yes, as agreed</source>
        <translation>Yes, as agreed</translation>
    </message>
    <message>
        <source>No, not agreed</source>
        <translation>No, not agreed</translation>
    </message>
</context>
<context>
    <name>ProblemRow</name>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hint</translation>
    </message>
    <message>
        <source>Use that</source>
        <translation>Use that</translation>
    </message>
    <message>
        <source>Write {new} in place of {old}</source>
        <translation>Write {new} in place of {old}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>shown beside</source>
        <translation>shown beside</translation>
    </message>
</context>
<context>
    <name>ProblemsCard</name>
    <message>
        <source>Problems</source>
        <translation>Problems</translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <translation>Nothing to mend</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfileCard</name>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Edit your name</source>
        <translation>Edit your name</translation>
    </message>
    <message>
        <source>Your full name, as your company knows you</source>
        <translation>Your full name, as your company knows you</translation>
    </message>
    <message>
        <source>What you have signed keeps the name you typed then.</source>
        <translation>What you have signed keeps the name you typed then.</translation>
    </message>
    <message>
        <source>Switch…</source>
        <translation>Switch…</translation>
    </message>
    <message>
        <source>Each person has a folder of their own</source>
        <translation>Each person has a folder of their own</translation>
    </message>
    <message>
        <source>Someone else uses this computer</source>
        <translation>Someone else uses this computer</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Clauses read</source>
        <translation>Clauses read</translation>
    </message>
    <message>
        <source>{read} of {all} read</source>
        <translation>{read} of {all} read</translation>
    </message>
    <message>
        <source>Nothing new to read</source>
        <translation>Nothing new to read</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressView</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>{number} of {count}: {title} · {done} of {size}</source>
        <translation>{number} of {count}: {title} · {done} of {size}</translation>
    </message>
</context>
<context>
    <name>PublishCard</name>
    <message>
        <source>Sign and publish</source>
        <translation>Sign and publish</translation>
    </message>
    <message>
        <source>Make my key and card…</source>
        <translation>Make my key and card…</translation>
    </message>
    <message>
        <source>Hand out…</source>
        <translation>Hand out…</translation>
    </message>
    <message>
        <source>Withdraw a version…</source>
        <translation>Withdraw a version…</translation>
    </message>
    <message>
        <source>Sign what waits…</source>
        <translation>Sign what waits…</translation>
    </message>
    <message>
        <source>Sign version {version}</source>
        <translation>Sign version {version}</translation>
    </message>
    <message>
        <source>Opens when no errors are left.</source>
        <translation>Opens when no errors are left.</translation>
    </message>
    <message>
        <source>Looking at the library …</source>
        <translation>Looking at the library …</translation>
    </message>
    <message>
        <source>Version {version} is in the library already.</source>
        <translation>Version {version} is in the library already.</translation>
    </message>
    <message>
        <source>You need a key of your own and a card: whoever keeps the company’s library adds you with it.</source>
        <translation>You need a key of your own and a card: whoever keeps the company’s library adds you with it.</translation>
    </message>
    <message>
        <source>You choose your company’s library when you sign.</source>
        <translation>You choose your company’s library when you sign.</translation>
    </message>
    <message>
        <source>None of your keys may publish in the library of {company} yet: send your card.</source>
        <translation>None of your keys may publish in the library of {company} yet: send your card.</translation>
    </message>
    <message>
        <source>Your key: {name}</source>
        <translation>Your key: {name}</translation>
    </message>
    <message>
        <source>Your key: {name}, until {month} {year}</source>
        <translation>Your key: {name}, until {month} {year}</translation>
    </message>
    <message>
        <source>First mend the errors above; hints may stay.</source>
        <translation>First mend the errors above; hints may stay.</translation>
    </message>
    <message>
        <source>Hand it out…</source>
        <translation>Hand it out…</translation>
    </message>
    <message>
        <source>Show the card</source>
        <translation>Show the card</translation>
    </message>
    <message>
        <source>Sign what waits</source>
        <translation>Sign what waits</translation>
    </message>
    <message>
        <source>Look at it first: with your signature you vouch for it.</source>
        <translation>Look at it first: with your signature you vouch for it.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>{version} is not offered any more. What people did with it is kept.</source>
        <translation>{version} is not offered any more. What people did with it is kept.</translation>
    </message>
    <message>
        <source>{version}: the withdrawal is signed, and waits for others.</source>
        <translation>{version}: the withdrawal is signed, and waits for others.</translation>
    </message>
</context>
<context>
    <name>PublishPanel</name>
    <message>
        <source>Sign and publish</source>
        <translation>Sign and publish</translation>
    </message>
    <message>
        <source>With your signature, every desk of the company accepts this version as yours.</source>
        <translation>With your signature, every desk of the company accepts this version as yours.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Library</translation>
    </message>
    <message>
        <source>Choose the library’s folder…</source>
        <translation>Choose the library’s folder…</translation>
    </message>
    <message>
        <source>Signing and copying …</source>
        <translation>Signing and copying …</translation>
    </message>
    <message>
        <source>Nothing is said about what changed.</source>
        <translation>Nothing is said about what changed.</translation>
    </message>
    <message>
        <source>Where is your company’s library?</source>
        <translation>Where is your company’s library?</translation>
    </message>
    <message>
        <source>The library of {company}</source>
        <translation>The library of {company}</translation>
    </message>
    <message>
        <source>{name} ({file})</source>
        <translation>{name} ({file})</translation>
    </message>
    <message>
        <source>“{title}”, version {version}</source>
        <translation>“{title}”, version {version}</translation>
    </message>
    <message>
        <source>Sign version {version}</source>
        <translation>Sign version {version}</translation>
    </message>
    <message>
        <source>Make it version {version}</source>
        <translation>Make it version {version}</translation>
    </message>
</context>
<context>
    <name>PublishResult</name>
    <message>
        <source>It is there already</source>
        <translation>It is there already</translation>
    </message>
    <message>
        <source>{version} is in the library already, the very same. Nothing was changed.</source>
        <translation>{version} is in the library already, the very same. Nothing was changed.</translation>
    </message>
    <message>
        <source>It is out</source>
        <translation>It is out</translation>
    </message>
    <message>
        <source>{version} is in the library, signed by you.</source>
        <translation>{version} is in the library, signed by you.</translation>
    </message>
    <message>
        <source>It waits for a second signature</source>
        <translation>It waits for a second signature</translation>
    </message>
    <message>
        <source>{version} is signed by you. Another person has to sign it too.</source>
        <translation>{version} is signed by you. Another person has to sign it too.</translation>
    </message>
    <message>
        <source>It waits for a stamp</source>
        <translation>It waits for a stamp</translation>
    </message>
    <message>
        <source>{version} is signed. Whoever keeps the library has to stamp it.</source>
        <translation>{version} is signed. Whoever keeps the library has to stamp it.</translation>
    </message>
    <message>
        <source>People who follow the library from a web server get it by themselves once the folder is copied there. For everybody else, hand the library out on a stick, in a folder, or as one file.</source>
        <translation>People who follow the library from a web server get it by themselves once the folder is copied there. For everybody else, hand the library out on a stick, in a folder, or as one file.</translation>
    </message>
    <message>
        <source>They open the same library on their Trainer page, look at what waits, and sign it.</source>
        <translation>They open the same library on their Trainer page, look at what waits, and sign it.</translation>
    </message>
    <message>
        <source>They open the Library page and press “Renew…”. Tell them that something waits.</source>
        <translation>They open the Library page and press “Renew…”. Tell them that something waits.</translation>
    </message>
    <message>
        <source>Your key and your card are ready</source>
        <translation>Your key and your card are ready</translation>
    </message>
    <message>
        <source>The card is {file}. It holds no secret.</source>
        <translation>The card is {file}. It holds no secret.</translation>
    </message>
    <message>
        <source>Send the card to whoever keeps your company’s library. They will call you: **read these words to them**, so that they know the card is yours. Keep your passphrase to yourself.</source>
        <translation>Send the card to whoever keeps your company’s library. They will call you: **read these words to them**, so that they know the card is yours. Keep your passphrase to yourself.</translation>
    </message>
</context>
<context>
    <name>PublishersCard</name>
    <message>
        <source>Add a publisher…</source>
        <translation>Add a publisher…</translation>
    </message>
    <message>
        <source>Publishers</source>
        <translation>Publishers</translation>
    </message>
    <message>
        <source>Nobody may publish yet. Trainers make a key and a card on their Trainer page and send you the card.</source>
        <translation>Nobody may publish yet. Trainers make a key and a card on their Trainer page and send you the card.</translation>
    </message>
    <message>
        <source>May publish: {packs}</source>
        <translation>May publish: {packs}</translation>
    </message>
    <message>
        <source>Good until {day}</source>
        <translation>Good until {day}</translation>
    </message>
    <message>
        <source>Has published nothing yet</source>
        <translation>Has published nothing yet</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>Take out…</translation>
    </message>
    <message>
        <source>Hands out sticks</source>
        <translation>Hands out sticks</translation>
    </message>
    <message numerus="yes">
        <source>%n signatures needed</source>
        <translation>
            <numerusform>%n signature needed</numerusform>
            <numerusform>%n signatures needed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionKeys</name>
    <message>
        <source>Choose the answer with this letter, or open its list</source>
        <translation>Choose the answer with this letter, or open its list</translation>
    </message>
    <message>
        <source>Move a row up</source>
        <translation>Move a row up</translation>
    </message>
    <message>
        <source>Move a row down</source>
        <translation>Move a row down</translation>
    </message>
    <message>
        <source>Take away what was matched</source>
        <translation>Take away what was matched</translation>
    </message>
    <message>
        <source>Check the answer, go on</source>
        <translation>Check the answer, go on</translation>
    </message>
    <message>
        <source>Take the way with this letter</source>
        <translation>Take the way with this letter</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>One step back</translation>
    </message>
</context>
<context>
    <name>QuestionPanel</name>
    <message>
        <source>The policy as a whole</source>
        <translation>The policy as a whole</translation>
    </message>
    <message>
        <source>Clause {number} · {section}</source>
        <translation>Clause {number} · {section}</translation>
    </message>
    <message>
        <source>Keep my question</source>
        <translation>Keep my question</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Your question</translation>
    </message>
    <message>
        <source>You can also ask {contact} in person.</source>
        <translation>You can also ask {contact} in person.</translation>
    </message>
    <message>
        <source>Write your question first.</source>
        <translation>Write your question first.</translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>Question {number} of {all}</source>
        <translation>Question {number} of {all}</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation>Questions answered</translation>
    </message>
    <message>
        <source>Attempt {number} · pass with {needed} of {all}</source>
        <translation>Attempt {number} · pass with {needed} of {all}</translation>
    </message>
</context>
<context>
    <name>QuizBar</name>
    <message>
        <source>Press</source>
        <translation>Press</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>QuizPage</name>
    <message>
        <source>Learn</source>
        <translation>Learn</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>All right</translation>
    </message>
    <message>
        <source>Open it anew</source>
        <translation>Open it anew</translation>
    </message>
    <message>
        <source>Leave and keep my answers</source>
        <translation>Leave and keep my answers</translation>
    </message>
    <message>
        <source>Check answer</source>
        <translation>Check answer</translation>
    </message>
    <message>
        <source>See the result</source>
        <translation>See the result</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Next question</translation>
    </message>
    <message>
        <source>Leave for now</source>
        <translation>Leave for now</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Back to Learn</source>
        <translation>Back to Learn</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finish</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Learn</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Policy</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Me</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Trainer</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Library</translation>
    </message>
</context>
<context>
    <name>RailItem</name>
    <message>
        <source>You are here</source>
        <translation>You are here</translation>
    </message>
    <message>
        <source>{place}, {count} new</source>
        <translation>{place}, {count} new</translation>
    </message>
</context>
<context>
    <name>ReaderHead</name>
    <message>
        <source>Edition for</source>
        <translation>Edition for</translation>
    </message>
</context>
<context>
    <name>ReaderKeys</name>
    <message>
        <source>Next clause</source>
        <translation>Next clause</translation>
    </message>
    <message>
        <source>Previous clause</source>
        <translation>Previous clause</translation>
    </message>
    <message>
        <source>I have read this clause</source>
        <translation>I have read this clause</translation>
    </message>
    <message>
        <source>Ask about this clause</source>
        <translation>Ask about this clause</translation>
    </message>
    <message>
        <source>Bookmark this clause</source>
        <translation>Bookmark this clause</translation>
    </message>
    <message>
        <source>Write a note on this clause</source>
        <translation>Write a note on this clause</translation>
    </message>
    <message>
        <source>Search the policy</source>
        <translation>Search the policy</translation>
    </message>
    <message>
        <source>Next clause found</source>
        <translation>Next clause found</translation>
    </message>
    <message>
        <source>Print the policy</source>
        <translation>Print the policy</translation>
    </message>
</context>
<context>
    <name>ReaderTools</name>
    <message>
        <source>Glossary</source>
        <translation>Glossary</translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation>Print or save</translation>
    </message>
    <message>
        <source>Your marks ({count})</source>
        <translation>Your marks ({count})</translation>
    </message>
    <message>
        <source>Your marks</source>
        <translation>Your marks</translation>
    </message>
    <message>
        <source>Bookmarks and notes. Only you see them.</source>
        <translation>Bookmarks and notes. Only you see them.</translation>
    </message>
</context>
<context>
    <name>ReadyStep</name>
    <message>
        <source>Your full name, as your company knows you</source>
        <translation>Your full name, as your company knows you</translation>
    </message>
    <message>
        <source>It stays on this computer until you sign.</source>
        <translation>It stays on this computer until you sign.</translation>
    </message>
    <message>
        <source>Ready to begin</source>
        <translation>Ready to begin</translation>
    </message>
    <message>
        <source>Your name, and what {company} may know about you. Then you are in.</source>
        <translation>Your name, and what {company} may know about you. Then you are in.</translation>
    </message>
    <message>
        <source>What {company} learns about you</source>
        <translation>What {company} learns about you</translation>
    </message>
    <message>
        <source>Questions: {name}, {role}</source>
        <translation>Questions: {name}, {role}</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Joining</source>
        <translation>Joining</translation>
    </message>
    <message>
        <source>{done} of {all} MB</source>
        <translation>{done} of {all} MB</translation>
    </message>
    <message>
        <source>Writing down that you joined</source>
        <translation>Writing down that you joined</translation>
    </message>
    <message>
        <source>Putting pack {number} of {all} on the shelf</source>
        <translation>Putting pack {number} of {all} on the shelf</translation>
    </message>
    <message numerus="yes">
        <source>You have joined. %n packs did not come and are fetched later:</source>
        <translation>
            <numerusform>You have joined. One pack did not come and is fetched later:</numerusform>
            <numerusform>You have joined. %n packs did not come and are fetched later:</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>has read and understood</source>
        <translation>has read and understood</translation>
    </message>
    <message>
        <source>Anyone can verify it later with common tools, even without Portavoce.</source>
        <translation>Anyone can verify it later with common tools, even without Portavoce.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>the moment you sign</source>
        <translation>the moment you sign</translation>
    </message>
    <message>
        <source>this computer’s own</source>
        <translation>this computer’s own</translation>
    </message>
    <message>
        <source>Receipt of a signed policy</source>
        <translation>Receipt of a signed policy</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Clauses</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerprint</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Receipt</translation>
    </message>
</context>
<context>
    <name>ReceiptAside</name>
    <message>
        <source>Preview, not signed yet</source>
        <translation>Preview, not signed yet</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>What this signature means</source>
        <translation>What this signature means</translation>
    </message>
    <message>
        <source>Kept on this computer, and for {company} alone: you always see what leaves.</source>
        <translation>Kept on this computer, and for {company} alone: you always see what leaves.</translation>
    </message>
    <message>
        <source>Your receipt</source>
        <translation>Your receipt</translation>
    </message>
    <message>
        <source>Preview of your receipt, not signed yet</source>
        <translation>Preview of your receipt, not signed yet</translation>
    </message>
</context>
<context>
    <name>ReceiptInWords</name>
    <message>
        <source>Receipt</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>All of this once more, signed with the key of this device; see the exact bytes</source>
        <translation>All of this once more, signed with the key of this device; see the exact bytes</translation>
    </message>
    <message>
        <source>Name as enrolled</source>
        <translation>Name as enrolled</translation>
    </message>
    <message>
        <source>Key of the device</source>
        <translation>Key of the device</translation>
    </message>
    <message>
        <source>Clauses that you read</source>
        <translation>Clauses that you read</translation>
    </message>
    <message>
        <source>Clauses that had not changed</source>
        <translation>Clauses that had not changed</translation>
    </message>
    <message>
        <source>Courses and results</source>
        <translation>Courses and results</translation>
    </message>
    <message>
        <source>Version of the app</source>
        <translation>Version of the app</translation>
    </message>
    <message>
        <source>The receipt before</source>
        <translation>The receipt before</translation>
    </message>
    <message>
        <source>None: it is the first</source>
        <translation>None: it is the first</translation>
    </message>
    <message numerus="yes">
        <source>%n, each by the fingerprint of its text</source>
        <translation>
            <numerusform>%n, by the fingerprint of its text</numerusform>
            <numerusform>%n, each by the fingerprint of its text</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>Receipts</source>
        <translation>Receipts</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Me</translation>
    </message>
    <message>
        <source>{title}, version {version}</source>
        <translation>{title}, version&#xa0;{version}</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Open to print</source>
        <translation>Open to print</translation>
    </message>
    <message>
        <source>Save the receipt file…</source>
        <translation>Save the receipt file…</translation>
    </message>
    <message>
        <source>Everything for the file…</source>
        <translation>Everything for the file…</translation>
    </message>
    <message>
        <source>Your program for PDFs shows it, and prints it</source>
        <translation>Your program for PDFs shows it, and prints it</translation>
    </message>
    <message>
        <source>The receipt as other programs read it</source>
        <translation>The receipt as other programs read it</translation>
    </message>
    <message>
        <source>PDF, receipt file, key, text and instructions in one archive</source>
        <translation>PDF, receipt file, key, text and instructions in one archive</translation>
    </message>
    <message>
        <source>has read and signed</source>
        <translation>has read and signed</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Clauses</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>Signed with</translation>
    </message>
    <message>
        <source>The key in words</source>
        <translation>The key in words</translation>
    </message>
    <message>
        <source>Fingerprint of the receipt</source>
        <translation>Fingerprint of the receipt</translation>
    </message>
</context>
<context>
    <name>ReceiptPaper</name>
    <message>
        <source>The PDF of your receipt is ready. You will find it under Me, too.</source>
        <translation>The PDF of your receipt is ready. You will find it under Me, too.</translation>
    </message>
    <message>
        <source>The PDF of your receipt is being made …</source>
        <translation>The PDF of your receipt is being made …</translation>
    </message>
    <message>
        <source>This computer has no program that shows PDFs. Save it, and open it elsewhere.</source>
        <translation>This computer has no program that shows PDFs. Save it, and open it elsewhere.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>One moment …</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Save the receipt</translation>
    </message>
    <message>
        <source>Saved as “{name}”</source>
        <translation>Saved as “{name}”</translation>
    </message>
    <message>
        <source>The PDF could not be made now. Your signature is kept all the same, and the PDF is made when you want it.</source>
        <translation>The PDF could not be made now. Your signature is kept all the same, and the PDF is made when you want it.</translation>
    </message>
</context>
<context>
    <name>ReceiptsCard</name>
    <message>
        <source>Your receipts</source>
        <translation>Your receipts</translation>
    </message>
    <message>
        <source>You have not signed anything yet. What you sign is listed here with its version.</source>
        <translation>You have not signed anything yet. What you sign is listed here with its version.</translation>
    </message>
    <message>
        <source>All receipts and certificates</source>
        <translation>All receipts and certificates</translation>
    </message>
    <message>
        <source>Signed {moment} as {name}</source>
        <translation>Signed {moment} as {name}</translation>
    </message>
    <message>
        <source>Version {version}, read in: {language}</source>
        <translation>Version {version}, read in: {language}</translation>
    </message>
    <message>
        <source>Fingerprint of the text: {sign}</source>
        <translation>Fingerprint of the text: {sign}</translation>
    </message>
</context>
<context>
    <name>RefusedPage</name>
    <message>
        <source>To be mended</source>
        <translation>To be mended</translation>
    </message>
    <message>
        <source>This pack cannot be shown yet</source>
        <translation>This pack cannot be shown yet</translation>
    </message>
    <message>
        <source>Mend what is listed here and save it: the preview comes back by itself, where you were.</source>
        <translation>Mend what is listed here and save it: the preview comes back by itself, where you were.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefusedStep</name>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Choose something else</source>
        <translation>Choose something else</translation>
    </message>
    <message>
        <source>Nothing was taken</source>
        <translation>Nothing was taken</translation>
    </message>
    <message>
        <source>It cannot be reached</source>
        <translation>It cannot be reached</translation>
    </message>
    <message>
        <source>There is no room for it</source>
        <translation>There is no room for it</translation>
    </message>
</context>
<context>
    <name>RemovePublisherPanel</name>
    <message>
        <source>Take {name} out</source>
        <translation>Take {name} out</translation>
    </message>
    <message>
        <source>From now on, no desk accepts anything new that they sign.</source>
        <translation>From now on, no desk accepts anything new that they sign.</translation>
    </message>
    <message>
        <source>Further versions come from</source>
        <translation>Further versions come from</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>A sentence or two; people will read it</source>
        <translation>A sentence or two; people will read it</translation>
    </message>
    <message>
        <source>Company seal</source>
        <translation>Company seal</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Take out</translation>
    </message>
    <message>
        <source>Signing …</source>
        <translation>Signing …</translation>
    </message>
    <message>
        <source>What becomes of their packs?</source>
        <translation>What becomes of their packs?</translation>
    </message>
    <message>
        <source>They stay, and somebody else carries on</source>
        <translation>They stay, and somebody else carries on</translation>
    </message>
    <message>
        <source>They stay as they are</source>
        <translation>They stay as they are</translation>
    </message>
    <message>
        <source>They are withdrawn</source>
        <translation>They are withdrawn</translation>
    </message>
    <message>
        <source>Say why: people who learnt from their packs will read it.</source>
        <translation>Say why: people who learnt from their packs will read it.</translation>
    </message>
</context>
<context>
    <name>ResultPanel</name>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Worth reading again</source>
        <translation>Worth reading again</translation>
    </message>
    <message>
        <source>Take the check again</source>
        <translation>Take the check again</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Passed</translation>
    </message>
    <message>
        <source>Not yet: {right} of {all}, {needed} are needed</source>
        <translation>Not yet: {right} of {all}, {needed} are needed</translation>
    </message>
    <message>
        <source>Nothing is lost. Read what you missed, then try again; attempts never run out.</source>
        <translation>Nothing is lost. Read what you missed, then try again; attempts never run out.</translation>
    </message>
    <message>
        <source>{right} of {all} answers were right, and that is enough.</source>
        <translation>{right} of {all} answers were right, and that is enough.</translation>
    </message>
    <message>
        <source>All {all} answers were right.</source>
        <translation>All {all} answers were right.</translation>
    </message>
    <message>
        <source>{right}/{all}</source>
        <translation>{right}/{all}</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>Right answers</translation>
    </message>
    <message numerus="yes">
        <source>Show what you got right: %n answers</source>
        <translation>
            <numerusform>Show what you got right: %n answer</numerusform>
            <numerusform>Show what you got right: %n answers</numerusform>
        </translation>
    </message>
    <message>
        <source>What you got right</source>
        <translation>What you got right</translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message>
        <source>Your answer</source>
        <translation>Your answer</translation>
    </message>
    <message>
        <source>The right answer</source>
        <translation>The right answer</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>Not right</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Receipts (*.jws)</source>
        <translation>Receipts (*.jws)</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Where shall it go?</source>
        <translation>Where shall it go?</translation>
    </message>
    <message>
        <source>Saved as “{name}”</source>
        <translation>Saved as “{name}”</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Making the file …</source>
        <translation>Making the file …</translation>
    </message>
</context>
<context>
    <name>ScenarioBar</name>
    <message>
        <source>One step back</source>
        <translation>One step back</translation>
    </message>
</context>
<context>
    <name>ScenarioPage</name>
    <message>
        <source>Learn</source>
        <translation>Learn</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>All right</translation>
    </message>
    <message>
        <source>Open it anew</source>
        <translation>Open it anew</translation>
    </message>
    <message>
        <source>Choose what you do first.</source>
        <translation>Choose what you do first.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Back to Learn</source>
        <translation>Back to Learn</translation>
    </message>
    <message>
        <source>Leave and keep my place</source>
        <translation>Leave and keep my place</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
</context>
<context>
    <name>SceneView</name>
    <message>
        <source>Scene {number}</source>
        <translation>Scene {number}</translation>
    </message>
    <message>
        <source>What do you do?</source>
        <translation>What do you do?</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>What follows</translation>
    </message>
    <message>
        <source>Your story so far</source>
        <translation>Your story so far</translation>
    </message>
</context>
<context>
    <name>SealCard</name>
    <message>
        <source>The words of the company seal</source>
        <translation>The words of the company seal</translation>
    </message>
    <message>
        <source>Whoever joins without an invitation calls you and compares these. They never change.</source>
        <translation>Whoever joins without an invitation calls you and compares these. They never change.</translation>
    </message>
    <message>
        <source>The seal is on this computer: {file}</source>
        <translation>The seal is on this computer: {file}</translation>
    </message>
    <message>
        <source>The seal is not on this computer. Changes need its file, or the words on paper.</source>
        <translation>The seal is not on this computer. Changes need its file, or the words on paper.</translation>
    </message>
    <message>
        <source>A new seal…</source>
        <translation>A new seal…</translation>
    </message>
</context>
<context>
    <name>SealStep</name>
    <message>
        <source>The company seal says who may publish. It is a file that only its passphrase opens. Keep a copy of the file in another place, and the passphrase in your head or your password manager.</source>
        <translation>The company seal says who may publish. It is a file that only its passphrase opens. Keep a copy of the file in another place, and the passphrase in your head or your password manager.</translation>
    </message>
    <message>
        <source>File of the seal</source>
        <translation>File of the seal</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>Choose another place…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>At least 12 signs; four or five words that do not belong together are good.</source>
        <translation>At least 12 signs; four or five words that do not belong together are good.</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>Passphrase once more</translation>
    </message>
    <message>
        <source>Keys (*.key)</source>
        <translation>Keys (*.key)</translation>
    </message>
    <message>
        <source>Where shall the seal go?</source>
        <translation>Where shall the seal go?</translation>
    </message>
</context>
<context>
    <name>SealWalk</name>
    <message>
        <source>Signing …</source>
        <translation>Signing …</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Seal</translation>
    </message>
    <message>
        <source>Words on paper</source>
        <translation>Words on paper</translation>
    </message>
    <message>
        <source>Two words back</source>
        <translation>Two words back</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {name}</source>
        <translation>Step {number} of {count}: {name}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation>I have written them down</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>SearchAnswer</name>
    <message>
        <source>Previous clause found (Shift+F3)</source>
        <translation>Previous clause found (Shift+F3)</translation>
    </message>
    <message>
        <source>Next clause found (F3)</source>
        <translation>Next clause found (F3)</translation>
    </message>
    <message>
        <source>Ask about it</source>
        <translation>Ask about it</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>End the search</source>
        <translation>End the search</translation>
    </message>
    <message>
        <source>Ask in your own words, or look for a word</source>
        <translation>Ask in your own words, or look for a word</translation>
    </message>
    <message>
        <source>May I …? Search the policy</source>
        <translation>May I …? Search the policy</translation>
    </message>
    <message>
        <source>Enter goes to the next clause found, Escape ends the search.</source>
        <translation>Enter goes to the next clause found, Escape ends the search.</translation>
    </message>
    <message>
        <source>May I …?</source>
        <translation>May I …?</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} of {count}</translation>
    </message>
    <message>
        <source>No clause speaks of this.</source>
        <translation>No clause speaks of this.</translation>
    </message>
    <message numerus="yes">
        <source>%n clauses speak of this.</source>
        <translation>
            <numerusform>%n clause speaks of this.</numerusform>
            <numerusform>%n clauses speak of this.</numerusform>
        </translation>
    </message>
    <message>
        <source>{these} and {that}</source>
        <translation>{these} and {that}</translation>
    </message>
    <message>
        <source>“{word}”</source>
        <translation>“{word}”</translation>
    </message>
    <message>
        <source> or </source>
        <translation> or </translation>
    </message>
    <message>
        <source>Did you mean {words}? Your question was read that way.</source>
        <translation>Did you mean {words}? Your question was read that way.</translation>
    </message>
    <message>
        <source>No clause has all these words. Nearest: {numbers}</source>
        <translation>No clause has all these words. Nearest: {numbers}</translation>
    </message>
    <message numerus="yes">
        <source>%n clauses speak of this: {numbers}</source>
        <translation>
            <numerusform>%n clause speaks of this: {numbers}</numerusform>
            <numerusform>%n clauses speak of this: {numbers}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <comment>keys on a keycap</comment>
        <translation>Ctrl K</translation>
    </message>
    <message>
        <source>Finds pages, lessons, clauses and commands</source>
        <translation>Finds pages, lessons, clauses and commands</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>{place} of {count}: {clause}</source>
        <translation>{place} of {count}: {clause}</translation>
    </message>
</context>
<context>
    <name>SectionRow</name>
    <message>
        <source>all read</source>
        <translation>all read</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>you are here</translation>
    </message>
</context>
<context>
    <name>SendingCard</name>
    <message>
        <source>Send and fetch now</source>
        <translation>Send and fetch now</translation>
    </message>
</context>
<context>
    <name>SendingWords</name>
    <message>
        <source>{company} is an example, so nothing is sent</source>
        <translation>{company} is an example, so nothing is sent</translation>
    </message>
    <message>
        <source>A real company would receive exactly what waits here.</source>
        <translation>A real company would receive exactly what waits here.</translation>
    </message>
    <message>
        <source>You can go on meanwhile.</source>
        <translation>You can go on meanwhile.</translation>
    </message>
    <message numerus="yes">
        <source>You keep %n thing(s) back.</source>
        <translation>
            <numerusform>You keep %n thing back.</numerusform>
            <numerusform>You keep %n things back.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are signed in for this run only: no keyring keeps that, and no passphrase was chosen.</source>
        <translation>You are signed in for this run only: no keyring keeps that, and no passphrase was chosen.</translation>
    </message>
    <message>
        <source>Asking your company’s server …</source>
        <translation>Asking your company’s server …</translation>
    </message>
    <message>
        <source>Sending {done} of {all} …</source>
        <translation>Sending {done} of {all} …</translation>
    </message>
    <message numerus="yes">
        <source>Fetching what is new: %n so far …</source>
        <translation>
            <numerusform>Fetching what is new: %n so far …</numerusform>
            <numerusform>Fetching what is new: %n so far …</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching what is new …</source>
        <translation>Fetching what is new …</translation>
    </message>
    <message>
        <source>Until then everything is kept on this computer.</source>
        <translation>Until then everything is kept on this computer.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Your company has named no server</source>
        <translation>Your company has named no server</translation>
    </message>
    <message>
        <source>What waits stays on this computer. If you were told an address, you can join there.</source>
        <translation>What waits stays on this computer. If you were told an address, you can join there.</translation>
    </message>
    <message>
        <source>Your account…</source>
        <translation>Your account…</translation>
    </message>
    <message>
        <source>Your company closed your account</source>
        <translation>Your company closed your account</translation>
    </message>
    <message>
        <source>Nothing more is sent. What you did stays on this computer.</source>
        <translation>Nothing more is sent. What you did stays on this computer.</translation>
    </message>
    <message>
        <source>Sign in once more, and what waits is sent</source>
        <translation>Sign in once more, and what waits is sent</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Sign in again</translation>
    </message>
    <message>
        <source>You signed out, so nothing is sent</source>
        <translation>You signed out, so nothing is sent</translation>
    </message>
    <message>
        <source>Join or sign in, and what waits is sent</source>
        <translation>Join or sign in, and what waits is sent</translation>
    </message>
    <message>
        <source>Join or sign in</source>
        <translation>Join or sign in</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Not sent yet</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) came back refused</source>
        <translation>
            <numerusform>%n thing came back refused</numerusform>
            <numerusform>%n things came back refused</numerusform>
        </translation>
    </message>
    <message>
        <source>Each says below why, and what helps.</source>
        <translation>Each says below why, and what helps.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wait to be sent</source>
        <translation>
            <numerusform>%n thing waits to be sent</numerusform>
            <numerusform>%n things wait to be sent</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Nothing was sent yet</translation>
    </message>
    <message>
        <source>Everything is with {company} since {time}</source>
        <translation>Everything is with {company} since {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wait; no network</source>
        <translation>
            <numerusform>%n thing waits; no network</numerusform>
            <numerusform>%n things wait; no network</numerusform>
        </translation>
    </message>
    <message>
        <source>No network; everything is kept</source>
        <translation>No network; everything is kept</translation>
    </message>
    <message>
        <source>By itself again at {time}, and after whatever you finish.</source>
        <translation>By itself again at {time}, and after whatever you finish.</translation>
    </message>
</context>
<context>
    <name>SentCard</name>
    <message>
        <source>From your company</source>
        <translation>From your company</translation>
    </message>
    <message>
        <source>A countersignature says that your company had your receipt, and when. It makes certain the day, which otherwise only your computer’s clock tells.</source>
        <translation>A countersignature says that your company had your receipt, and when. It makes certain the day, which otherwise only your computer’s clock tells.</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) countersigned</source>
        <translation>
            <numerusform>%n receipt countersigned</numerusform>
            <numerusform>%n receipts countersigned</numerusform>
        </translation>
    </message>
    <message>
        <source>None has come yet.</source>
        <translation>None has come yet.</translation>
    </message>
    <message>
        <source>Add what the company sent…</source>
        <translation>Add what the company sent…</translation>
    </message>
</context>
<context>
    <name>SettingsCard</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Tools</translation>
    </message>
    <message>
        <source>Write packs, check them and hand them out</source>
        <translation>Write packs, check them and hand them out</translation>
    </message>
    <message>
        <source>I write courses for others</source>
        <translation>I write courses for others</translation>
    </message>
    <message>
        <source>Say who may publish, and sign what counts</source>
        <translation>Say who may publish, and sign what counts</translation>
    </message>
    <message>
        <source>I keep the company’s library</source>
        <translation>I keep the company’s library</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
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
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
</context>
<context>
    <name>ShelfPage</name>
    <message>
        <source>Me</source>
        <translation>Me</translation>
    </message>
    <message>
        <source>What your company shares</source>
        <translation>What your company shares</translation>
    </message>
    <message>
        <source>Courses, policies and looks arrive here signed. Nothing counts that your company did not sign.</source>
        <translation>Courses, policies and looks arrive here signed. Nothing counts that your company did not sign.</translation>
    </message>
    <message>
        <source>Where is the library of your company?</source>
        <translation>Where is the library of your company?</translation>
    </message>
    <message>
        <source>Libraries of companies</source>
        <translation>Libraries of companies</translation>
    </message>
    <message>
        <source>You no longer follow {company}. What it brought stays.</source>
        <translation>You no longer follow {company}. What it brought stays.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>What you learnt, your progress and your signatures stay.</source>
        <translation>What you learnt, your progress and your signatures stay.</translation>
    </message>
    <message>
        <source>You can get it again from {company} whenever you want.</source>
        <translation>You can get it again from {company} whenever you want.</translation>
    </message>
    <message>
        <source>None of the libraries you follow brought it, so it may not come again.</source>
        <translation>None of the libraries you follow brought it, so it may not come again.</translation>
    </message>
    <message>
        <source>Remove {title}?</source>
        <translation>Remove {title}?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) removed, {size}</source>
        <translation>
            <numerusform>%n version removed, {size}</numerusform>
            <numerusform>%n versions removed, {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>You agreed. It holds from now on.</source>
        <translation>You agreed. It holds from now on.</translation>
    </message>
</context>
<context>
    <name>ShelfWords</name>
    <message>
        <source>Course</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Policy</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Brand</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Pack</translation>
    </message>
    <message>
        <source>Came with Portavoce, to look around in</source>
        <translation>Came with Portavoce, to look around in</translation>
    </message>
    <message>
        <source>From {address}</source>
        <translation>From {address}</translation>
    </message>
    <message>
        <source>On sticks and as files; none is within reach just now</source>
        <translation>On sticks and as files; none is within reach just now</translation>
    </message>
    <message>
        <source>From the file {name}</source>
        <translation>From the file {name}</translation>
    </message>
    <message>
        <source>From the folder {name}</source>
        <translation>From the folder {name}</translation>
    </message>
    <message>
        <source>Last confirmed on {day}</source>
        <translation>Last confirmed on {day}</translation>
    </message>
    <message>
        <source>good until {day}</source>
        <translation>good until {day}</translation>
    </message>
    <message>
        <source>The signatures of {company} are past their day. What you have stays; nothing new passes until the company signs again.</source>
        <translation>The signatures of {company} are past their day. What you have stays; nothing new passes until the company signs again.</translation>
    </message>
    <message numerus="yes">
        <source>The signatures of {company} are good for %n more day(s). Tell your company.</source>
        <translation>
            <numerusform>The signatures of {company} are good for %n more day. Tell your company.</numerusform>
            <numerusform>The signatures of {company} are good for %n more days. Tell your company.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody at {company} has confirmed yet that this is the newest state.</source>
        <translation>Nobody at {company} has confirmed yet that this is the newest state.</translation>
    </message>
    <message numerus="yes">
        <source>For %n day(s) nobody has confirmed that this is the newest state.</source>
        <translation>
            <numerusform>For %n day nobody has confirmed that this is the newest state.</numerusform>
            <numerusform>For %n days nobody has confirmed that this is the newest state.</numerusform>
        </translation>
    </message>
    <message>
        <source>If you are online and this stays so, tell your company.</source>
        <translation>If you are online and this stays so, tell your company.</translation>
    </message>
    <message>
        <source>Ask for a newer stick or file.</source>
        <translation>Ask for a newer stick or file.</translation>
    </message>
    <message>
        <source>{version} instead of {before}</source>
        <translation>{version} instead of {before}</translation>
    </message>
    <message>
        <source>{version}, new</source>
        <translation>{version}, new</translation>
    </message>
    <message>
        <source>{company}, published by {publisher}</source>
        <translation>{company}, published by {publisher}</translation>
    </message>
    <message>
        <source>{company} itself</source>
        <translation>{company} itself</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in use</translation>
    </message>
    <message>
        <source>earlier version</source>
        <translation>earlier version</translation>
    </message>
    <message>
        <source>came on {day}</source>
        <translation>came on {day}</translation>
    </message>
    <message>
        <source>Stays: you have begun a check on it</source>
        <translation>Stays: you have begun a check on it</translation>
    </message>
    <message>
        <source>Stays: you signed this text</source>
        <translation>Stays: you signed this text</translation>
    </message>
    <message>
        <source>In use; earlier versions go first</source>
        <translation>In use; earlier versions go first</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Search and commands</source>
        <translation>Search and commands</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>Text as it was made</source>
        <translation>Text as it was made</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Show all keys</translation>
    </message>
    <message>
        <source>Go to the next control</source>
        <translation>Go to the next control</translation>
    </message>
    <message>
        <source>Press a button, choose an answer</source>
        <translation>Press a button, choose an answer</translation>
    </message>
    <message>
        <source>Move inside a group of choices</source>
        <translation>Move inside a group of choices</translation>
    </message>
    <message>
        <source>Close what lies on top</source>
        <translation>Close what lies on top</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Pick it up, then press the place where it belongs.</source>
        <translation>Pick it up, then press the place where it belongs.</translation>
    </message>
</context>
<context>
    <name>SideNotes</name>
    <message>
        <source>Glossary</source>
        <translation>Glossary</translation>
    </message>
    <message>
        <source>In which language this binds</source>
        <translation>In which language this binds</translation>
    </message>
    <message>
        <source>It is the one you are reading.</source>
        <translation>It is the one you are reading.</translation>
    </message>
    <message>
        <source>Should the two ever differ, the one that binds counts.</source>
        <translation>Should the two ever differ, the one that binds counts.</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>As a learner sees it</source>
        <translation>As a learner sees it</translation>
    </message>
    <message>
        <source>As it is written</source>
        <translation>As it is written</translation>
    </message>
    <message>
        <source>Choose a problem, and its place is shown here.</source>
        <translation>Choose a problem, and its place is shown here.</translation>
    </message>
    <message>
        <source>Nothing has to be mended. Whatever you change in the folder is checked at once.</source>
        <translation>Nothing has to be mended. Whatever you change in the folder is checked at once.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
</context>
<context>
    <name>SignAnswers</name>
    <message>
        <source>What you wrote was thrown away</source>
        <translation>What you wrote was thrown away</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Your question is kept on this computer</source>
        <translation>Your question is kept on this computer</translation>
    </message>
    <message>
        <source>That is fine. You can sign on any other day</source>
        <translation>That is fine. You can sign on any other day</translation>
    </message>
    <message>
        <source>Your answer is kept on this computer. Nothing was signed</source>
        <translation>Your answer is kept on this computer. Nothing was signed</translation>
    </message>
</context>
<context>
    <name>SignBody</name>
    <message>
        <source>Sign the policy</source>
        <translation>Sign the policy</translation>
    </message>
    <message>
        <source>You read what is new for you. There is no hurry: tomorrow is fine too.</source>
        <translation>You read what is new for you. There is no hurry: tomorrow is fine too.</translation>
    </message>
    <message>
        <source>You passed the training and read every clause. There is no hurry: tomorrow is fine too.</source>
        <translation>You passed the training and read every clause. There is no hurry: tomorrow is fine too.</translation>
    </message>
    <message>
        <source>You read every clause. There is no hurry: tomorrow is fine too.</source>
        <translation>You read every clause. There is no hurry: tomorrow is fine too.</translation>
    </message>
    <message>
        <source>Signed and kept</source>
        <translation>Signed and kept</translation>
    </message>
    <message>
        <source>Thank you for reading with care.</source>
        <translation>Thank you for reading with care.</translation>
    </message>
</context>
<context>
    <name>SignClosed</name>
    <message>
        <source>No policy here yet</source>
        <translation>No policy here yet</translation>
    </message>
    <message>
        <source>Go to Home</source>
        <translation>Go to Home</translation>
    </message>
    <message>
        <source>This version was withdrawn</source>
        <translation>This version was withdrawn</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Read it</translation>
    </message>
    <message>
        <source>This version cannot be signed</source>
        <translation>This version cannot be signed</translation>
    </message>
    <message>
        <source>Pass “{course}”, then you can sign. There are as many attempts as you need.</source>
        <translation>Pass “{course}”, then you can sign. There are as many attempts as you need.</translation>
    </message>
    <message>
        <source>The training comes first</source>
        <translation>The training comes first</translation>
    </message>
    <message>
        <source>Go to the training</source>
        <translation>Go to the training</translation>
    </message>
    <message numerus="yes">
        <source>%n clauses are not marked as read yet.</source>
        <translation>
            <numerusform>%n clause is not marked as read yet.</numerusform>
            <numerusform>%n clauses are not marked as read yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The reading comes first</source>
        <translation>The reading comes first</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Read on</translation>
    </message>
</context>
<context>
    <name>SignFields</name>
    <message>
        <source>No key is here yet</source>
        <translation>No key is here yet</translation>
    </message>
    <message>
        <source>Sign with</source>
        <translation>Sign with</translation>
    </message>
    <message>
        <source>Another key file…</source>
        <translation>Another key file…</translation>
    </message>
    <message>
        <source>Passphrase of this key</source>
        <translation>Passphrase of this key</translation>
    </message>
    <message>
        <source>Which key?</source>
        <translation>Which key?</translation>
    </message>
    <message>
        <source>Keys (*.key);;All files (*)</source>
        <translation>Keys (*.key);;All files (*)</translation>
    </message>
</context>
<context>
    <name>SignForm</name>
    <message>
        <source>Type your full name to sign</source>
        <translation>Type your full name to sign</translation>
    </message>
    <message>
        <source>Sign version {version}</source>
        <translation>Sign version {version}</translation>
    </message>
    <message>
        <source>Wait no longer</source>
        <translation>Wait no longer</translation>
    </message>
    <message>
        <source>What you confirm</source>
        <translation>What you confirm</translation>
    </message>
    <message>
        <source>Waiting for the computer’s keyring …</source>
        <translation>Waiting for the computer’s keyring …</translation>
    </message>
    <message>
        <source>As you told us</source>
        <translation>As you told us</translation>
    </message>
    <message>
        <source>At the start you gave the name “{name}”. The one you type here will stand on the receipt.</source>
        <translation>At the start you gave the name “{name}”. The one you type here will stand on the receipt.</translation>
    </message>
    <message>
        <source>Something is still missing above.</source>
        <translation>Something is still missing above.</translation>
    </message>
    <message>
        <source>Type your full name to sign.</source>
        <translation>Type your full name to sign.</translation>
    </message>
</context>
<context>
    <name>SignPage</name>
    <message>
        <source>Policy</source>
        <translation>Policy</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>Sign version {version}</source>
        <translation>Sign version {version}</translation>
    </message>
    <message>
        <source>Signed. The receipt is kept.</source>
        <translation>Signed. The receipt is kept.</translation>
    </message>
    <message>
        <source>Show it as it is now</source>
        <translation>Show it as it is now</translation>
    </message>
    <message>
        <source>Waiting for the computer’s keyring …</source>
        <translation>Waiting for the computer’s keyring …</translation>
    </message>
</context>
<context>
    <name>SignPanel</name>
    <message>
        <source>Signing …</source>
        <translation>Signing …</translation>
    </message>
</context>
<context>
    <name>SignScreen</name>
    <message>
        <source>Clause {numbers} · acknowledged apart from the rest</source>
        <translation>Clause {numbers} · acknowledged apart from the rest</translation>
    </message>
    <message>
        <source>Clauses {numbers} · acknowledged apart from the rest</source>
        <translation>Clauses {numbers} · acknowledged apart from the rest</translation>
    </message>
    <message>
        <source>{title}, version&#xa0;{version}</source>
        <translation>{title}, version&#xa0;{version}</translation>
    </message>
</context>
<context>
    <name>SignSummary</name>
    <message>
        <source>{title}, version&#xa0;{version}</source>
        <translation>{title}, version&#xa0;{version}</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Read it again</translation>
    </message>
    <message>
        <source>{course}: passed</source>
        <translation>{course}: passed</translation>
    </message>
</context>
<context>
    <name>SignWords</name>
    <message numerus="yes">
        <source>%n clauses</source>
        <translation>
            <numerusform>%n clause</numerusform>
            <numerusform>%n clauses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read</source>
        <translation>
            <numerusform>%n read</numerusform>
            <numerusform>%n read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n carried over</source>
        <translation>
            <numerusform>%n carried over</numerusform>
            <numerusform>%n carried over</numerusform>
        </translation>
    </message>
    <message>
        <source>No. {number}, the first</source>
        <translation>No. {number}, the first</translation>
    </message>
    <message>
        <source>No. {number}, after {hash}</source>
        <translation>No. {number}, after {hash}</translation>
    </message>
</context>
<context>
    <name>SignedCard</name>
    <message>
        <source>What you signed</source>
        <translation>What you signed</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open the receipt of {title}, version {version}</source>
        <translation>Open the receipt of {title}, version {version}</translation>
    </message>
    <message>
        <source>Countersigned</source>
        <translation>Countersigned</translation>
    </message>
    <message>
        <source>Signed before there were receipts: it counts as before, but only Portavoce on this computer tells of it.</source>
        <translation>Signed before there were receipts: it counts as before, but only Portavoce on this computer tells of it.</translation>
    </message>
</context>
<context>
    <name>SignedNote</name>
    <message>
        <source>You signed “{title}”, version&#xa0;{version}, on {moment}.</source>
        <translation>You signed “{title}”, version&#xa0;{version}, on {moment}.</translation>
    </message>
    <message>
        <source>Go to Home</source>
        <translation>Go to Home</translation>
    </message>
    <message>
        <source>Open the PDF</source>
        <translation>Open the PDF</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Save …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Print …</translation>
    </message>
    <message>
        <source>Version {version} is there now and asks for you, too. What you signed stays signed.</source>
        <translation>Version {version} is there now and asks for you, too. What you signed stays signed.</translation>
    </message>
    <message>
        <source>See what is new</source>
        <translation>See what is new</translation>
    </message>
    <message>
        <source>Version {version} changes nothing for you: your signature counts for it as well.</source>
        <translation>Version {version} changes nothing for you: your signature counts for it as well.</translation>
    </message>
</context>
<context>
    <name>SinceBefore</name>
    <message numerus="yes">
        <source>%n clauses of version {version} are not there any more.</source>
        <translation>
            <numerusform>%n clause of version {version} is not there any more.</numerusform>
            <numerusform>%n clauses of version {version} are not there any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>**%n clauses are carried over** unchanged. {receipts}.</source>
        <translation>
            <numerusform>**%n clause is carried over** unchanged. {receipts}.</numerusform>
            <numerusform>**%n clauses are carried over** unchanged. {receipts}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Since version {version}, which you signed, no clause changed for you.</source>
        <translation>Since version {version}, which you signed, no clause changed for you.</translation>
    </message>
    <message>
        <source>Here the text is not as in version {version}, which you signed.</source>
        <translation>Here the text is not as in version {version}, which you signed.</translation>
    </message>
    <message>
        <source>Here the text is new for you, or reads otherwise in your edition.</source>
        <translation>Here the text is new for you, or reads otherwise in your edition.</translation>
    </message>
    <message>
        <source>Receipt {hash} of {moment}</source>
        <translation>Receipt {hash} of {moment}</translation>
    </message>
    <message numerus="yes">
        <source>**%n clauses are acknowledged now:** {numbers}.</source>
        <translation>
            <numerusform>**%n clause is acknowledged now:** {numbers}.</numerusform>
            <numerusform>**%n clauses are acknowledged now:** {numbers}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Slot</name>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Enter opens the list of what may belong here.</source>
        <translation>Enter opens the list of what may belong here.</translation>
    </message>
    <message>
        <source>{left}: {right}</source>
        <translation>{left}: {right}</translation>
    </message>
    <message>
        <source>{left}: nothing yet</source>
        <translation>{left}: nothing yet</translation>
    </message>
    <message>
        <source>Remove: {right}</source>
        <translation>Remove: {right}</translation>
    </message>
</context>
<context>
    <name>SourcesCard</name>
    <message>
        <source>Where it comes from</source>
        <translation>Where it comes from</translation>
    </message>
    <message>
        <source>Your company</source>
        <translation>Your company</translation>
    </message>
    <message>
        <source>Chosen by your IT people</source>
        <translation>Chosen by your IT people</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>Leave {company}</source>
        <translation>Leave {company}</translation>
    </message>
    <message>
        <source>{place} is older than what you have seen already. What is newer was kept.</source>
        <translation>{place} is older than what you have seen already. What is newer was kept.</translation>
    </message>
    <message>
        <source>You follow no library, so nothing new arrives. With an invitation, a stick or a file from your company you can follow one.</source>
        <translation>You follow no library, so nothing new arrives. With an invitation, a stick or a file from your company you can follow one.</translation>
    </message>
    <message>
        <source>Look for news</source>
        <translation>Look for news</translation>
    </message>
    <message>
        <source>From a stick or folder…</source>
        <translation>From a stick or folder…</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>From a file…</translation>
    </message>
    <message>
        <source>Follow another library…</source>
        <translation>Follow another library…</translation>
    </message>
    <message>
        <source>Looked at {time}; not everything could be reached</source>
        <translation>Looked at {time}; not everything could be reached</translation>
    </message>
    <message>
        <source>Looked at {time}: you have everything</source>
        <translation>Looked at {time}: you have everything</translation>
    </message>
    <message>
        <source>Looked at {time}</source>
        <translation>Looked at {time}</translation>
    </message>
    <message>
        <source>Looking for news …</source>
        <translation>Looking for news …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Fetch news by itself</source>
        <translation>Fetch news by itself</translation>
    </message>
    <message>
        <source>Updates, and what is new from your company, up to 50 MB at a time. Larger ones are offered.</source>
        <translation>Updates, and what is new from your company, up to 50 MB at a time. Larger ones are offered.</translation>
    </message>
</context>
<context>
    <name>StandingCard</name>
    <message>
        <source>How it stands</source>
        <translation>How it stands</translation>
    </message>
    <message>
        <source>Good until {day}</source>
        <translation>Good until {day}</translation>
    </message>
    <message>
        <source>Last confirmed on {day}</source>
        <translation>Last confirmed on {day}</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>Renew…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Looks at everything as desks will, and reads every pack</source>
        <translation>Looks at everything as desks will, and reads every pack</translation>
    </message>
    <message>
        <source>Is everything in order?</source>
        <translation>Is everything in order?</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Replace…</translation>
    </message>
    <message>
        <source>Name, paths, what people are told about their data</source>
        <translation>Name, paths, what people are told about their data</translation>
    </message>
    <message>
        <source>Company file</source>
        <translation>Company file</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Take off the list</translation>
    </message>
</context>
<context>
    <name>StartTroublePage</name>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Choose another profile</source>
        <translation>Choose another profile</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>Your data comes from a newer Portavoce</source>
        <translation>Your data comes from a newer Portavoce</translation>
    </message>
    <message>
        <source>Nothing can be kept here</source>
        <translation>Nothing can be kept here</translation>
    </message>
    <message>
        <source>Something else is using your data</source>
        <translation>Something else is using your data</translation>
    </message>
    <message>
        <source>Your data is damaged</source>
        <translation>Your data is damaged</translation>
    </message>
    <message>
        <source>Your disk is full</source>
        <translation>Your disk is full</translation>
    </message>
    <message>
        <source>The disk reports an error</source>
        <translation>The disk reports an error</translation>
    </message>
    <message>
        <source>Your profile could not be opened</source>
        <translation>Your profile could not be opened</translation>
    </message>
</context>
<context>
    <name>StateWords</name>
    <message>
        <source>Kept back by you</source>
        <translation>Kept back by you</translation>
    </message>
    <message>
        <source>It stays here until you let it go.</source>
        <translation>It stays here until you let it go.</translation>
    </message>
    <message>
        <source>Not agreed to</source>
        <translation>Not agreed to</translation>
    </message>
    <message>
        <source>It is voluntary, and you did not agree to send what is voluntary. So it stays here.</source>
        <translation>It is voluntary, and you did not agree to send what is voluntary. So it stays here.</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>{company} keeps exactly this.</source>
        <translation>{company} keeps exactly this.</translation>
    </message>
    <message>
        <source>Was there already</source>
        <translation>Was there already</translation>
    </message>
    <message>
        <source>{company} had exactly this from before, and keeps it.</source>
        <translation>{company} had exactly this from before, and keeps it.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>It has left, and cannot be taken back from here. Ask your company what it may keep.</source>
        <translation>It has left, and cannot be taken back from here. Ask your company what it may keep.</translation>
    </message>
    <message>
        <source>This is needed and cannot be kept back.</source>
        <translation>This is needed and cannot be kept back.</translation>
    </message>
    <message>
        <source>It left, and may have arrived. So it is too late to keep it back.</source>
        <translation>It left, and may have arrived. So it is too late to keep it back.</translation>
    </message>
    <message>
        <source>It is voluntary. What you learn and sign counts all the same.</source>
        <translation>It is voluntary. What you learn and sign counts all the same.</translation>
    </message>
    <message>
        <source>A real company would receive exactly this. From an example nothing is sent.</source>
        <translation>A real company would receive exactly this. From an example nothing is sent.</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>Stays here</translation>
    </message>
    <message>
        <source>It left, but no answer came. It is offered again; the same thing never counts twice.</source>
        <translation>It left, but no answer came. It is offered again; the same thing never counts twice.</translation>
    </message>
    <message>
        <source>Perhaps arrived</source>
        <translation>Perhaps arrived</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Waits</translation>
    </message>
    <message>
        <source>Exactly this will be sent.</source>
        <translation>Exactly this will be sent.</translation>
    </message>
    <message>
        <source>The server could not read it.</source>
        <translation>The server could not read it.</translation>
    </message>
    <message>
        <source>The server knows its author as somebody else.</source>
        <translation>The server knows its author as somebody else.</translation>
    </message>
    <message>
        <source>It was made for another company.</source>
        <translation>It was made for another company.</translation>
    </message>
    <message>
        <source>It is of a private kind, which the server takes from nobody.</source>
        <translation>It is of a private kind, which the server takes from nobody.</translation>
    </message>
    <message>
        <source>The server has another text under the same number.</source>
        <translation>The server has another text under the same number.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>It is too large.</translation>
    </message>
    <message>
        <source>It was sent twice in one go.</source>
        <translation>It was sent twice in one go.</translation>
    </message>
    <message>
        <source>Its receipt could not be verified.</source>
        <translation>Its receipt could not be verified.</translation>
    </message>
    <message>
        <source>The company does not know the key that signed its receipt.</source>
        <translation>The company does not know the key that signed its receipt.</translation>
    </message>
    <message>
        <source>The key that signed its receipt belongs to another person.</source>
        <translation>The key that signed its receipt belongs to another person.</translation>
    </message>
    <message>
        <source>The key that signed its receipt had been retired by then.</source>
        <translation>The key that signed its receipt had been retired by then.</translation>
    </message>
    <message>
        <source>The server’s reason: {code}.</source>
        <translation>The server’s reason: {code}.</translation>
    </message>
    <message>
        <source>It stays here as you did it. Ask your company, then send it again.</source>
        <translation>It stays here as you did it. Ask your company, then send it again.</translation>
    </message>
</context>
<context>
    <name>StatementCard</name>
    <message>
        <source>In words</source>
        <translation>In words</translation>
    </message>
    <message>
        <source>Exact bytes</source>
        <translation>Exact bytes</translation>
    </message>
    <message>
        <source>How to show it</source>
        <translation>How to show it</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>To {company}</source>
        <translation>To {company}</translation>
    </message>
    <message>
        <source>The exact bytes</source>
        <translation>The exact bytes</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
</context>
<context>
    <name>StatementWords</name>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>You, as number {number}</source>
        <translation>You, as number {number}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Of what</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Number of this statement</source>
        <translation>Number of this statement</translation>
    </message>
    <message>
        <source>Ready since</source>
        <translation>Ready since</translation>
    </message>
    <message>
        <source>Last left</source>
        <translation>Last left</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message>
        <source>Fingerprint of the bytes</source>
        <translation>Fingerprint of the bytes</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Passed</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>The policy’s own name</source>
        <translation>The policy’s own name</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Fingerprint of the text</source>
        <translation>Fingerprint of the text</translation>
    </message>
    <message>
        <source>Which attempt</source>
        <translation>Which attempt</translation>
    </message>
    <message>
        <source>Language read</source>
        <translation>Language read</translation>
    </message>
    <message>
        <source>Clauses for</source>
        <translation>Clauses for</translation>
    </message>
    <message>
        <source>Name as typed</source>
        <translation>Name as typed</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Training before it</source>
        <translation>Training before it</translation>
    </message>
    <message>
        <source>What you confirmed</source>
        <translation>What you confirmed</translation>
    </message>
</context>
<context>
    <name>StatisticsCard</name>
    <message>
        <source>In numbers</source>
        <translation>In numbers</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Clauses</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossary</translation>
    </message>
    <message>
        <source>Checks of drafts</source>
        <translation>Checks of drafts</translation>
    </message>
    <message>
        <source>Logos</source>
        <translation>Logos</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Hashtags</source>
        <translation>Hashtags</translation>
    </message>
    <message>
        <source>Pages on networks</source>
        <translation>Pages on networks</translation>
    </message>
    <message>
        <source>{said} said, {reckoned} reckoned from words, pictures and exercises</source>
        <translation>{said} said, {reckoned} reckoned from words, pictures and exercises</translation>
    </message>
    <message>
        <source>Minutes of lessons</source>
        <translation>Minutes of lessons</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>By objective</source>
        <translation>By objective</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Stories</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>Films and sounds</source>
        <translation>Films and sounds</translation>
    </message>
    <message>
        <source>Readability</source>
        <translation>Readability</translation>
    </message>
    <message>
        <source>one answer</source>
        <translation>one answer</translation>
    </message>
    <message>
        <source>several answers</source>
        <translation>several answers</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true or false</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>in order</translation>
    </message>
    <message>
        <source>in pairs</source>
        <translation>in pairs</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>typed</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>a number</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>pictures</translation>
    </message>
</context>
<context>
    <name>StaysHere</name>
    <message>
        <source>Stays on this computer until you send it yourself</source>
        <translation>Stays on this computer until you send it yourself</translation>
    </message>
</context>
<context>
    <name>StepButton</name>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
</context>
<context>
    <name>StepsBar</name>
    <message>
        <source>Step {now} of {all}: {name}</source>
        <translation>Step {now} of {all}: {name}</translation>
    </message>
</context>
<context>
    <name>StockCard</name>
    <message>
        <source>Nothing is here yet. What your company shares appears here once it was fetched.</source>
        <translation>Nothing is here yet. What your company shares appears here once it was fetched.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>On your shelf</source>
        <translation>On your shelf</translation>
    </message>
    <message>
        <source>{size} here · {free} free on this disk</source>
        <translation>{size} here · {free} free on this disk</translation>
    </message>
    <message>
        <source>Reading every file</source>
        <translation>Reading every file</translation>
    </message>
    <message>
        <source>Mending</source>
        <translation>Mending</translation>
    </message>
    <message numerus="yes">
        <source>Mended %n pack(s): everything on the shelf is whole again.</source>
        <translation>
            <numerusform>Mended %n pack: everything on the shelf is whole again.</numerusform>
            <numerusform>Mended %n packs: everything on the shelf is whole again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All is well: %n version(s) read, each as it was signed.</source>
        <translation>
            <numerusform>All is well: %n version read, just as it was signed.</numerusform>
            <numerusform>All is well: %n versions read, each as it was signed.</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} {version} (gone)</source>
        <translation>{title} {version} (gone)</translation>
    </message>
    <message>
        <source>{title} {version} (damaged)</source>
        <translation>{title} {version} (damaged)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) on the shelf are not what they were:</source>
        <translation>
            <numerusform>%n file on the shelf is not what it was:</numerusform>
            <numerusform>%n files on the shelf are not what they were:</numerusform>
        </translation>
    </message>
    <message>
        <source>What you did with them is kept.</source>
        <translation>What you did with them is kept.</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Repair</translation>
    </message>
    <message>
        <source>New in {version}: {changes}</source>
        <translation>New in {version}: {changes}</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>since {day}: {why}</source>
        <translation>since {day}: {why}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove {title} {version}</source>
        <translation>Remove {title} {version}</translation>
    </message>
    <message>
        <source>Verify all</source>
        <translation>Verify all</translation>
    </message>
    <message>
        <source>Remove earlier versions ({size})</source>
        <translation>Remove earlier versions ({size})</translation>
    </message>
</context>
<context>
    <name>Stop</name>
    <message>
        <source>Choice {number}: {text}</source>
        <translation>Choice {number}: {text}</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>The picture is missing. It shows: {alt}</source>
        <translation>The picture is missing. It shows: {alt}</translation>
    </message>
</context>
<context>
    <name>TrainerKeys</name>
    <message>
        <source>Check again</source>
        <translation>Check again</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Next problem</translation>
    </message>
    <message>
        <source>Problem before</source>
        <translation>Problem before</translation>
    </message>
    <message>
        <source>Use the nearest name</source>
        <translation>Use the nearest name</translation>
    </message>
    <message>
        <source>Preview the pack</source>
        <translation>Preview the pack</translation>
    </message>
    <message>
        <source>New pack</source>
        <translation>New pack</translation>
    </message>
    <message>
        <source>Take the pack off the list</source>
        <translation>Take the pack off the list</translation>
    </message>
</context>
<context>
    <name>TrainerPage</name>
    <message>
        <source>Trainer</source>
        <translation>Trainer</translation>
    </message>
    <message>
        <source>New pack</source>
        <translation>New pack</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Open a folder…</translation>
    </message>
    <message>
        <source>A pack is a folder of texts and pictures: a course, a policy or a brand. You write it with any editor; here you see what has to be mended, how learners will see it, and hand it out.</source>
        <translation>A pack is a folder of texts and pictures: a course, a policy or a brand. You write it with any editor; here you see what has to be mended, how learners will see it, and hand it out.</translation>
    </message>
    <message>
        <source>Write your first pack</source>
        <translation>Write your first pack</translation>
    </message>
    <message>
        <source>“{title}” is off the list. Its folder stays as it is.</source>
        <translation>“{title}” is off the list. Its folder stays as it is.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{new}” instead of “{old}”</source>
        <translation>{file}, line {line}: “{new}” instead of “{old}”</translation>
    </message>
    <message>
        <source>First mend the errors above; hints may stay.</source>
        <translation>First mend the errors above; hints may stay.</translation>
    </message>
</context>
<context>
    <name>TrainersNote</name>
    <message>
        <source>A note for the trainer</source>
        <translation>A note for the trainer</translation>
    </message>
    <message numerus="yes">
        <source>%n places of this course cannot be shown as they were meant. The rest goes on.</source>
        <translation>
            <numerusform>%n place of this course cannot be shown as it was meant. The rest goes on.</numerusform>
            <numerusform>%n places of this course cannot be shown as they were meant. The rest goes on.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Show them</translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>Hide them</translation>
    </message>
</context>
<context>
    <name>TrainingWords</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>%n min left</numerusform>
            <numerusform>%n min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n steps</source>
        <translation>
            <numerusform>{done} of %n step</numerusform>
            <numerusform>{done} of %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n steps done</source>
        <translation>
            <numerusform>%n step done</numerusform>
            <numerusform>All %n steps done</numerusform>
        </translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>{number}. {title}</source>
        <translation>{number}. {title}</translation>
    </message>
    <message>
        <source>done, open now</source>
        <translation>done, open now</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>open now</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>not done yet</translation>
    </message>
</context>
<context>
    <name>TryItView</name>
    <message>
        <source>Try it: {title}</source>
        <translation>Try it: {title}</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Try it</translation>
    </message>
    <message>
        <source>{title}. Only you see this.</source>
        <translation>{title}. Only you see this.</translation>
    </message>
    <message>
        <source>Only you see this · kept</source>
        <translation>Only you see this · kept</translation>
    </message>
    <message>
        <source>Only you see this</source>
        <translation>Only you see this</translation>
    </message>
</context>
<context>
    <name>TypedAnswers</name>
    <message>
        <source>Your answer</source>
        <translation>Your answer</translation>
    </message>
    <message>
        <source>Write an answer first.</source>
        <translation>Write an answer first.</translation>
    </message>
    <message>
        <source>Capital letters and accents do not matter.</source>
        <translation>Capital letters and accents do not matter.</translation>
    </message>
    <message>
        <source>Capital letters do not matter.</source>
        <translation>Capital letters do not matter.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Not quite</source>
        <translation>Not quite</translation>
    </message>
    <message>
        <source>The right answer: {text}</source>
        <translation>The right answer: {text}</translation>
    </message>
    <message>
        <source>Right answers: {text}</source>
        <translation>Right answers: {text}</translation>
    </message>
</context>
<context>
    <name>Veil</name>
    <message>
        <source>Let go to open it</source>
        <translation>Let go to open it</translation>
    </message>
    <message>
        <source>A file, a folder or a link from your company. Its signatures are checked first.</source>
        <translation>A file, a folder or a link from your company. Its signatures are checked first.</translation>
    </message>
</context>
<context>
    <name>VouchStep</name>
    <message>
        <source>A new seal replaces the old one and the words on paper. Nobody has to compare anything again: desks follow by themselves.</source>
        <translation>A new seal replaces the old one and the words on paper. Nobody has to compare anything again: desks follow by themselves.</translation>
    </message>
    <message>
        <source>What do you have?</source>
        <translation>What do you have?</translation>
    </message>
    <message>
        <source>The old seal</source>
        <translation>The old seal</translation>
    </message>
    <message>
        <source>The words on paper</source>
        <translation>The words on paper</translation>
    </message>
    <message>
        <source>Old seal</source>
        <translation>Old seal</translation>
    </message>
    <message>
        <source>The 24 words</source>
        <translation>The 24 words</translation>
    </message>
    <message>
        <source>With a space between, in their order</source>
        <translation>With a space between, in their order</translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <source>Waits</source>
        <translation>Waits</translation>
    </message>
    <message>
        <source>Something that cannot come out as it is</source>
        <translation>Something that cannot come out as it is</translation>
    </message>
    <message>
        <source>From {name}. It is signed, and waits for a stamp.</source>
        <translation>From {name}. It is signed, and waits for a stamp.</translation>
    </message>
    <message>
        <source>Stamp…</source>
        <translation>Stamp…</translation>
    </message>
    <message>
        <source>From {name}. It waits for another signature.</source>
        <translation>From {name}. It waits for another signature.</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Sign…</translation>
    </message>
    <message>
        <source>{version} is withdrawn</source>
        <translation>{version} is withdrawn</translation>
    </message>
</context>
<context>
    <name>WaitingList</name>
    <message>
        <source>Waiting to be sent</source>
        <translation>Waiting to be sent</translation>
    </message>
</context>
<context>
    <name>WaitingStep</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>WalletPage</name>
    <message>
        <source>Me</source>
        <translation>Me</translation>
    </message>
    <message>
        <source>Your receipts and certificates</source>
        <translation>Your receipts and certificates</translation>
    </message>
    <message>
        <source>They lie on this computer. Whoever you hand one to can check it without us.</source>
        <translation>They lie on this computer. Whoever you hand one to can check it without us.</translation>
    </message>
    <message>
        <source>Go to the policy</source>
        <translation>Go to the policy</translation>
    </message>
    <message>
        <source>What you sign gets a receipt that anyone can check, even years from now.</source>
        <translation>What you sign gets a receipt that anyone can check, even years from now.</translation>
    </message>
    <message>
        <source>You have not signed anything yet</source>
        <translation>You have not signed anything yet</translation>
    </message>
    <message>
        <source>Receipts with countersignatures (*.jws *.txt);;All files (*)</source>
        <translation>Receipts with countersignatures (*.jws *.txt);;All files (*)</translation>
    </message>
    <message>
        <source>What did the company send?</source>
        <translation>What did the company send?</translation>
    </message>
    <message>
        <source>Reading {file} …</source>
        <translation>Reading {file} …</translation>
    </message>
    <message numerus="yes">
        <source>%n countersignature(s) added</source>
        <translation>
            <numerusform>%n countersignature added</numerusform>
            <numerusform>%n countersignatures added</numerusform>
        </translation>
    </message>
    <message>
        <source>You had this already. Nothing has changed.</source>
        <translation>You had this already. Nothing has changed.</translation>
    </message>
</context>
<context>
    <name>WalletWording</name>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italian</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polish</translation>
    </message>
    <message>
        <source>read in English</source>
        <translation>read in English</translation>
    </message>
    <message>
        <source>read in Italian</source>
        <translation>read in Italian</translation>
    </message>
    <message>
        <source>read in Polish</source>
        <translation>read in Polish</translation>
    </message>
    <message>
        <source>language read: {language}</source>
        <translation>language read: {language}</translation>
    </message>
    <message>
        <source>Employee edition</source>
        <translation>Employee edition</translation>
    </message>
    <message>
        <source>Edition for externals</source>
        <translation>Edition for externals</translation>
    </message>
    <message>
        <source>Alumni edition</source>
        <translation>Alumni edition</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Signed {moment} as {name}</source>
        <translation>Signed {moment} as {name}</translation>
    </message>
    <message>
        <source>Completed {day}</source>
        <translation>Completed {day}</translation>
    </message>
    <message>
        <source>Result: {percent} %</source>
        <translation>Result: {percent} %</translation>
    </message>
    <message>
        <source>Without a receipt</source>
        <translation>Without a receipt</translation>
    </message>
    <message>
        <source>Being verified</source>
        <translation>Being verified</translation>
    </message>
    <message>
        <source>Verified here</source>
        <translation>Verified here</translation>
    </message>
    <message>
        <source>Does not hold</source>
        <translation>Does not hold</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>The clause about it</source>
        <translation>The clause about it</translation>
    </message>
    <message>
        <source>Clause {number}</source>
        <translation>Clause {number}</translation>
    </message>
    <message>
        <source>Read again: {title} · {minutes}</source>
        <translation>Read again: {title} · {minutes}</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>The file is checked for a valid signature before anything is installed.</source>
        <translation>The file is checked for a valid signature before anything is installed.</translation>
    </message>
    <message>
        <source>Join your company</source>
        <translation>Join your company</translation>
    </message>
    <message>
        <source>Your company gave you a file or a link. It brings your courses, the policy and the brand kit.</source>
        <translation>Your company gave you a file or a link. It brings your courses, the policy and the brand kit.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
</context>
<context>
    <name>WithdrawPanel</name>
    <message>
        <source>Withdraw a version</source>
        <translation>Withdraw a version</translation>
    </message>
    <message>
        <source>Desks stop offering it and show your reason. Whoever learnt from it keeps what they did.</source>
        <translation>Desks stop offering it and show your reason. Whoever learnt from it keeps what they did.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>A sentence or two; people will read it</source>
        <translation>A sentence or two; people will read it</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Signing …</source>
        <translation>Signing …</translation>
    </message>
</context>
<context>
    <name>WordsStep</name>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>They are read to me in</source>
        <translation>They are read to me in</translation>
    </message>
    <message>
        <source>Is this really your company?</source>
        <translation>Is this really your company?</translation>
    </message>
    <message>
        <source>Anyone could have made {where}. Call the person who gave it to you, or go and see them: they read you the words of the company seal, and you type the two that are left out here.</source>
        <translation>Anyone could have made {where}. Call the person who gave it to you, or go and see them: they read you the words of the company seal, and you type the two that are left out here.</translation>
    </message>
    <message>
        <source>Anyone could have made {where}. Call the person who gave it to you, or go and see them: they read you the digits of the company seal, and you type the two groups that are left out here.</source>
        <translation>Anyone could have made {where}. Call the person who gave it to you, or go and see them: they read you the digits of the company seal, and you type the two groups that are left out here.</translation>
    </message>
    <message>
        <source>The company seal</source>
        <translation>The company seal</translation>
    </message>
    <message>
        <source>Group {number}, as it is read to you</source>
        <translation>Group {number}, as it is read to you</translation>
    </message>
    <message>
        <source>Word {number}, as it is read to you</source>
        <translation>Word {number}, as it is read to you</translation>
    </message>
    <message>
        <source>Type what is read to you.</source>
        <translation>Type what is read to you.</translation>
    </message>
</context>
<context>
    <name>Zoom</name>
    <message>
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Whole picture</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number}%</translation>
    </message>
</context>
</TS>
