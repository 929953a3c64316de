<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>Me</source>
        <translation>Io</translation>
    </message>
    <message>
        <source>About Portavoce</source>
        <translation>Informazioni su Portavoce</translation>
    </message>
    <message>
        <source>Version {version}, under the Apache License 2.0</source>
        <translation>Versione {version}, con licenza Apache 2.0</translation>
    </message>
    <message>
        <source>Onboarding and coaching for people who speak about their work: offline, voluntary, in your own words.</source>
        <translation>Onboarding e coaching per chi parla del proprio lavoro: offline, per scelta, con parole proprie.</translation>
    </message>
    <message>
        <source>Copy the version</source>
        <translation>Copia la versione</translation>
    </message>
    <message>
        <source>What we stand on</source>
        <translation>Su che cosa poggia Portavoce</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>A che cosa serve</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licenza</translation>
    </message>
    <message>
        <source>The full texts of the licences</source>
        <translation>I testi completi delle licenze</translation>
    </message>
    <message>
        <source>Copy all texts</source>
        <translation>Copia tutti i testi</translation>
    </message>
    <message>
        <source>The full texts of what comes with Portavoce</source>
        <translation>I testi completi di ciò che accompagna Portavoce</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Me</source>
        <translation>Io</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Il tuo account</translation>
    </message>
    <message>
        <source>Your account with {company}</source>
        <translation>Il tuo account presso {company}</translation>
    </message>
    <message>
        <source>Your company closed this account. Everything you did is kept on this computer.</source>
        <translation>L’azienda ha chiuso questo account. Tutto ciò che hai fatto resta su questo computer.</translation>
    </message>
    <message>
        <source>Sign in once more. Until then everything is kept on this computer.</source>
        <translation>Accedi di nuovo. Fino ad allora tutto resta su questo computer.</translation>
    </message>
    <message>
        <source>You signed out. Everything you do is kept on this computer.</source>
        <translation>Sei uscito dall’account. Tutto ciò che fai resta su questo computer.</translation>
    </message>
    <message>
        <source>Everything works without it. With it, what you finish and sign reaches your company by itself, and your other computers show it.</source>
        <translation>Tutto funziona anche senza. Con l’account, ciò che completi e firmi arriva all’azienda da sé e compare sugli altri tuoi computer.</translation>
    </message>
    <message>
        <source>What you finish and sign reaches your company by itself, and your other computers show it.</source>
        <translation>Ciò che completi e firmi arriva all’azienda da sé e compare sugli altri tuoi computer.</translation>
    </message>
    <message>
        <source>{company} is an example, so there is nobody to send anything to. Your own company may have a server.</source>
        <translation>{company} è un esempio: non c’è nessuno a cui inviare qualcosa. La tua azienda può avere un server.</translation>
    </message>
    <message>
        <source>Back to Me</source>
        <translation>Torna a Io</translation>
    </message>
    <message>
        <source>An example has no accounts</source>
        <translation>Un esempio non ha account</translation>
    </message>
    <message>
        <source>Asking your company’s server …</source>
        <translation>Chiedo al server dell’azienda…</translation>
    </message>
    <message>
        <source>Where is your company’s server?</source>
        <translation>Dov’è il server della tua azienda?</translation>
    </message>
    <message>
        <source>Your company’s set-up names none. If you were told an address, type it here.</source>
        <translation>L’impostazione dell’azienda non ne indica uno. Se ti hanno dato un indirizzo, scrivilo qui.</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Indirizzo del server</translation>
    </message>
    <message>
        <source>Ask this server</source>
        <translation>Chiedi a questo server</translation>
    </message>
    <message>
        <source>Type the address.</source>
        <translation>Scrivi l’indirizzo.</translation>
    </message>
    <message>
        <source>Nothing is lost: all you do is kept here, and is sent when the server answers.</source>
        <translation>Nulla va perso: tutto ciò che fai resta qui e parte quando il server risponde.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Un altro indirizzo</translation>
    </message>
    <message>
        <source>Join, or sign in</source>
        <translation>Entra con un invito o accedi</translation>
    </message>
    <message>
        <source>You are in</source>
        <translation>Accesso riuscito</translation>
    </message>
    <message>
        <source>Under way. How it goes is told at the top of the window.</source>
        <translation>In corso. Come procede si legge in alto nella finestra.</translation>
    </message>
    <message>
        <source>It is signed out, and nothing it signs from now on counts. What it signed before stays signed.</source>
        <translation>Viene disconnesso e nulla di ciò che firma da ora conta. Ciò che ha firmato prima resta firmato.</translation>
    </message>
    <message>
        <source>Was {device} lost or given back?</source>
        <translation>{device} è andato perso o è stato restituito?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Tienilo</translation>
    </message>
    <message>
        <source>It is gone</source>
        <translation>Non c’è più</translation>
    </message>
    <message>
        <source>The password was changed.</source>
        <translation>La password è stata cambiata.</translation>
    </message>
</context>
<context>
    <name>AddPublisherPanel</name>
    <message>
        <source>Add a publisher</source>
        <translation>Aggiungi chi pubblica</translation>
    </message>
    <message>
        <source>Somebody who made a key sent you a card. To give a publisher more packs, choose their card again.</source>
        <translation>Chi ha creato una chiave ti ha mandato una scheda. Per dare altri pacchetti a chi pubblica già, scegli di nuovo la sua scheda.</translation>
    </message>
    <message>
        <source>Choose a card…</source>
        <translation>Scegli una scheda…</translation>
    </message>
    <message>
        <source>A name for all of them</source>
        <translation>Un nome per tutte queste persone</translation>
    </message>
    <message>
        <source>Small letters, digits, hyphens</source>
        <translation>Lettere minuscole, cifre, trattini</translation>
    </message>
    <message>
        <source>How many of them have to sign?</source>
        <translation>Quante di loro devono firmare?</translation>
    </message>
    <message>
        <source>May hand out sticks</source>
        <translation>Può distribuire chiavette</translation>
    </message>
    <message>
        <source>What they sign is out at once, and they can renew the library’s date. Else it waits for you.</source>
        <translation>Ciò che firma esce subito, e può rinnovare la data della biblioteca. Altrimenti aspetta te.</translation>
    </message>
    <message>
        <source>Company seal</source>
        <translation>Sigillo dell’azienda</translation>
    </message>
    <message>
        <source>Add the publisher</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Signing …</source>
        <translation>Firma in corso …</translation>
    </message>
    <message>
        <source>Cards (*.card.toml);;All files (*)</source>
        <translation>Schede (*.card.toml);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Where is the card?</source>
        <translation>Dov’è la scheda?</translation>
    </message>
    <message>
        <source>Call {name}, and let them read the words of their card to you:</source>
        <translation>Chiama {name} e fatti leggere le parole della sua scheda:</translation>
    </message>
    <message>
        <source>The words are the same</source>
        <translation>Le parole sono le stesse</translation>
    </message>
    <message>
        <source>Another card, to sign together…</source>
        <translation>Un’altra scheda, per firmare insieme…</translation>
    </message>
    <message>
        <source>Choose the card that was sent to you.</source>
        <translation>Scegli la scheda che ti è stata mandata.</translation>
    </message>
    <message>
        <source>First compare the words: only then you know that the card is theirs.</source>
        <translation>Prima confronta le parole: solo così sai che la scheda è sua.</translation>
    </message>
</context>
<context>
    <name>AgreementCard</name>
    <message>
        <source>What is voluntary leaves, too</source>
        <translation>Parte anche ciò che è volontario</translation>
    </message>
    <message>
        <source>You can change your mind at any time. What has left already stays with the company.</source>
        <translation>Puoi cambiare idea quando vuoi. Ciò che è già partito resta presso l’azienda.</translation>
    </message>
    <message>
        <source>Your company changed its data agreement.</source>
        <translation>L’azienda ha cambiato l’accordo sui dati.</translation>
    </message>
    <message>
        <source>Until you agree, the one you agreed to holds, and nothing changes.</source>
        <translation>Finché non accetti vale quello che hai accettato, e non cambia nulla.</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Accetto</translation>
    </message>
    <message>
        <source>Agree, with what is voluntary</source>
        <translation>Accetto, anche ciò che è volontario</translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>True</source>
        <translation>Vero</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Falso</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>La tua risposta</translation>
    </message>
    <message>
        <source>Right as well</source>
        <translation>Giusta anche questa</translation>
    </message>
    <message>
        <source>The right answer</source>
        <translation>La risposta giusta</translation>
    </message>
    <message>
        <source>The better answer</source>
        <translation>La risposta migliore</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Nessuna risposta</translation>
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
        <translation>Prima scegli una risposta.</translation>
    </message>
</context>
<context>
    <name>AppWords</name>
    <message>
        <source>All saved here</source>
        <translation>Tutto salvato qui</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Tutto salvato</translation>
    </message>
    <message>
        <source>All saved here · nothing is sent from the example</source>
        <translation>Tutto salvato qui · dall’esempio non parte nulla</translation>
    </message>
    <message numerus="yes">
        <source>All saved here · %n thing(s) will be sent when you are online</source>
        <translation>
            <numerusform>Tutto salvato qui · %n elemento partirà quando sarai online</numerusform>
            <numerusform>Tutto salvato qui · %n elementi partiranno quando sarai online</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All saved · %n waiting</source>
        <translation>
            <numerusform>Tutto salvato · %n in attesa</numerusform>
            <numerusform>Tutto salvato · %n in attesa</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non inviato</translation>
    </message>
    <message>
        <source>Your company closed your account · everything is kept here</source>
        <translation>La tua azienda ha chiuso il tuo account · qui resta tutto</translation>
    </message>
    <message>
        <source>Sign in again to send · everything is kept here</source>
        <translation>Accedi di nuovo per inviare · qui resta tutto</translation>
    </message>
    <message>
        <source>Signed out · everything is kept here</source>
        <translation>Non hai effettuato l’accesso · qui resta tutto</translation>
    </message>
    <message>
        <source>All saved here · sign in to send</source>
        <translation>Tutto salvato qui · accedi per inviare</translation>
    </message>
    <message>
        <source>Sending {done} of {all} …</source>
        <translation>Invio {done} di {all} …</translation>
    </message>
    <message>
        <source>Fetching what is new …</source>
        <translation>Ricevo le novità …</translation>
    </message>
    <message>
        <source>Fetching …</source>
        <translation>Ricevo …</translation>
    </message>
    <message>
        <source>Asking your company’s server …</source>
        <translation>Contatto il server della tua azienda …</translation>
    </message>
    <message>
        <source>Your company changed its data agreement · look</source>
        <translation>L’azienda ha cambiato l’accordo sui dati · guarda</translation>
    </message>
    <message>
        <source>Agreement changed</source>
        <translation>Accordo cambiato</translation>
    </message>
    <message>
        <source>Everything is with {company} since {time}</source>
        <translation>È tutto presso {company} dalle {time}</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>Invio …</translation>
    </message>
    <message>
        <source>No network; everything is kept</source>
        <translation>Nessuna rete; qui resta tutto</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wait; no network</source>
        <translation>
            <numerusform>%n elemento attende; nessuna rete</numerusform>
            <numerusform>%n elementi attendono; nessuna rete</numerusform>
        </translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Nessuna rete</translation>
    </message>
    <message>
        <source>Not sent yet; everything is kept · see why</source>
        <translation>Non ancora inviato; qui resta tutto · vedi perché</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) came back refused · see why</source>
        <translation>
            <numerusform>%n elemento è stato rifiutato · vedi perché</numerusform>
            <numerusform>%n elementi sono stati rifiutati · vedi perché</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n rifiutato</numerusform>
            <numerusform>%n rifiutati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All saved here · %n thing(s) wait to be sent</source>
        <translation>
            <numerusform>Tutto salvato qui · %n elemento da inviare</numerusform>
            <numerusform>Tutto salvato qui · %n elementi da inviare</numerusform>
        </translation>
    </message>
    <message>
        <source>All sent</source>
        <translation>Tutto inviato</translation>
    </message>
    <message numerus="yes">
        <source>Your data was damaged and has been restored. %n row(s) were saved.</source>
        <translation>
            <numerusform>I tuoi dati erano danneggiati e sono stati ripristinati. È stata recuperata %n riga.</numerusform>
            <numerusform>I tuoi dati erano danneggiati e sono stati ripristinati. Sono state recuperate %n righe.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AudienceRow</name>
    <message>
        <source>Change…</source>
        <translation>Cambia…</translation>
    </message>
    <message>
        <source>Change what you are to the company</source>
        <translation>Cambia il tuo rapporto con l’azienda</translation>
    </message>
    <message>
        <source>It decides which clauses of the policy are yours</source>
        <translation>Decide quali clausole del regolamento ti riguardano</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Lavoro qui</translation>
    </message>
    <message>
        <source>External</source>
        <translation>Collaboro da fuori</translation>
    </message>
    <message>
        <source>Alumni</source>
        <translation>Lavoravo qui</translation>
    </message>
    <message>
        <source>What are you to the company?</source>
        <translation>Che rapporto hai con l’azienda?</translation>
    </message>
    <message>
        <source>You are here as an employee</source>
        <translation>Lavori qui</translation>
    </message>
    <message>
        <source>You are here as an external</source>
        <translation>Collabori da fuori</translation>
    </message>
    <message>
        <source>You are here as an alumna or alumnus</source>
        <translation>Lavoravi qui</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserva</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>What you have signed stays signed, and its receipt stays yours.</source>
        <translation>Ciò che hai firmato resta firmato e la ricevuta resta tua.</translation>
    </message>
    <message>
        <source>You then read and sign the edition of the policy for employees.</source>
        <translation>Da allora leggi e firmi l’edizione del regolamento per dipendenti.</translation>
    </message>
    <message>
        <source>You then read and sign the edition of the policy for externals.</source>
        <translation>Da allora leggi e firmi l’edizione del regolamento per esterni.</translation>
    </message>
    <message>
        <source>You then read and sign the edition of the policy for alumni.</source>
        <translation>Da allora leggi e firmi l’edizione del regolamento per ex colleghi.</translation>
    </message>
    <message>
        <source>Clauses that read the same there need not be read again.</source>
        <translation>Le clausole che lì dicono lo stesso non vanno rilette.</translation>
    </message>
    <message>
        <source>Choose what you are now. It stays on this computer until you sign.</source>
        <translation>Scegli il rapporto che hai ora. Resta su questo computer finché non firmi.</translation>
    </message>
</context>
<context>
    <name>BeginAgain</name>
    <message>
        <source>Start over …</source>
        <translation>Ricomincia …</translation>
    </message>
    <message>
        <source>All steps are open again, from the first one. What you reached stays.</source>
        <translation>Tutti i passi si riaprono, dal primo. Ciò che hai raggiunto resta.</translation>
    </message>
    <message>
        <source>Go through it once more</source>
        <translation>Farlo ancora una volta</translation>
    </message>
</context>
<context>
    <name>BeginAgainQuestion</name>
    <message>
        <source>All steps are open again, from the first one. The course remains completed, your signatures remain valid, and your earlier answers are kept. Nobody is told.</source>
        <translation>Tutti i passi si riaprono, dal primo. Il corso resta completato, le tue firme restano valide e le risposte di prima sono conservate. Nessuno viene avvisato.</translation>
    </message>
    <message>
        <source>All steps are open again, from the first one. What you have finished so far still counts, and your earlier answers are kept. Nobody is told.</source>
        <translation>Tutti i passi si riaprono, dal primo. Ciò che hai finito finora continua a valere e le risposte di prima sono conservate. Nessuno viene avvisato.</translation>
    </message>
    <message>
        <source>Start “{title}” over?</source>
        <translation>Ricominciare «{title}»?</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Lascia com’è</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Ricomincia</translation>
    </message>
</context>
<context>
    <name>Beginning</name>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Who publishes it</source>
        <translation>Chi lo pubblica</translation>
    </message>
    <message>
        <source>Your company</source>
        <translation>La tua azienda</translation>
    </message>
    <message>
        <source>The pack is in {folder}. Write it with any editor; what has to be mended appears here.</source>
        <translation>Il pacchetto è in {folder}. Scrivilo con qualsiasi editor: ciò che va corretto compare qui.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Apri la cartella</translation>
    </message>
    <message>
        <source>Where is the pack’s folder?</source>
        <translation>Dov’è la cartella del pacchetto?</translation>
    </message>
</context>
<context>
    <name>BookmarkButton</name>
    <message>
        <source>Take the bookmark off clause {number}</source>
        <translation>Togli il segnalibro dalla clausola {number}</translation>
    </message>
    <message>
        <source>Bookmark clause {number}</source>
        <translation>Metti un segnalibro alla clausola {number}</translation>
    </message>
    <message>
        <source>{what} (key B)</source>
        <translation>{what} (tasto B)</translation>
    </message>
</context>
<context>
    <name>BrandPage</name>
    <message>
        <source>Brand</source>
        <translation>Marchio</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colori</translation>
    </message>
    <message>
        <source>Logos</source>
        <translation>Loghi</translation>
    </message>
    <message>
        <source>How one says that one works there</source>
        <translation>Come si dice che si lavora qui</translation>
    </message>
    <message>
        <source>Hashtags</source>
        <translation>Hashtag</translation>
    </message>
    <message>
        <source>Own pages</source>
        <translation>Pagine proprie</translation>
    </message>
</context>
<context>
    <name>BrandPanel</name>
    <message>
        <source>Learn the rules once, write in your own words, and decide yourself what leaves this computer.</source>
        <translation>Impara le regole una volta, scrivi con parole tue e decidi tu che cosa esce da questo computer.</translation>
    </message>
    <message>
        <source>Your voice,
with the facts
behind it.</source>
        <translation>La tua voce,
sostenuta
dai fatti.</translation>
    </message>
    <message>
        <source>No network needed to start</source>
        <translation>Per cominciare non serve la rete</translation>
    </message>
</context>
<context>
    <name>Bringing</name>
    <message>
        <source>Questions (GIFT, Moodle XML)</source>
        <translation>Domande (GIFT, Moodle XML)</translation>
    </message>
    <message>
        <source>Which file has the questions?</source>
        <translation>In quale file sono le domande?</translation>
    </message>
    <message>
        <source>{company} wants to change what it learns about you</source>
        <translation>{company} vuole cambiare ciò che viene a sapere di te</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message numerus="yes">
        <source>%n packs were withdrawn; earlier versions are in use. What you did is kept.</source>
        <translation>
            <numerusform>%n pacchetto è stato ritirato; si usa una versione precedente. Quello che hai fatto è conservato.</numerusform>
            <numerusform>%n pacchetti sono stati ritirati; si usano versioni precedenti. Quello che hai fatto è conservato.</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} {version} was withdrawn: {why} You are back on {now}; what you did is kept.</source>
        <translation>{title} {version} è stato ritirato: {why} Torni alla {now}; quello che hai fatto è conservato.</translation>
    </message>
    <message numerus="yes">
        <source>New from {company}: %n packs</source>
        <translation>
            <numerusform>Novità da {company}: %n pacchetto</numerusform>
            <numerusform>Novità da {company}: %n pacchetti</numerusform>
        </translation>
    </message>
    <message>
        <source>New from {company}: {title} {version}</source>
        <translation>Novità da {company}: {title} {version}</translation>
    </message>
    <message numerus="yes">
        <source>{company} has something new for you: %n pack(s)</source>
        <translation>
            <numerusform>{company} ha una novità per te: %n pacchetto</numerusform>
            <numerusform>{company} ha novità per te: %n pacchetti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Brings</name>
    <message>
        <source>It offers no packs yet. They come by themselves once it does.</source>
        <translation>Non offre ancora pacchetti. Arriveranno da soli quando ce ne saranno.</translation>
    </message>
    <message>
        <source>It came with Portavoce, and its signatures are right</source>
        <translation>È arrivata con Portavoce e le firme sono giuste</translation>
    </message>
    <message>
        <source>Your IT people vouch for it, and its signatures are right</source>
        <translation>Il reparto IT ne risponde e le firme sono giuste</translation>
    </message>
    <message>
        <source>Your invitation vouches for it, and its signatures are right</source>
        <translation>Il tuo invito ne risponde e le firme sono giuste</translation>
    </message>
    <message>
        <source>You compared its seal, and its signatures are right</source>
        <translation>Hai confrontato il sigillo e le firme sono giuste</translation>
    </message>
    <message>
        <source>You follow it already, and its signatures are right</source>
        <translation>La segui già e le firme sono giuste</translation>
    </message>
    <message numerus="yes">
        <source>%n courses</source>
        <translation>
            <numerusform>%n corso</numerusform>
            <numerusform>%n corsi</numerusform>
        </translation>
    </message>
    <message>
        <source>a policy to sign</source>
        <translation>un regolamento da firmare</translation>
    </message>
    <message>
        <source>a brand kit</source>
        <translation>un kit del marchio</translation>
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
        <translation>Dove va messo il file?</translation>
    </message>
    <message>
        <source>{file} is made</source>
        <translation>{file} è pronto</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Apri la cartella</translation>
    </message>
</context>
<context>
    <name>Callout</name>
    <message>
        <source>Why this matters</source>
        <translation>Perché conta</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Buono a sapersi</translation>
    </message>
    <message>
        <source>An example</source>
        <translation>Un esempio</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Attenzione</translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message>
        <source>{company} wants to change what it learns about you</source>
        <translation>{company} vuole cambiare ciò che viene a sapere di te</translation>
    </message>
    <message>
        <source>Until you agree, what you agreed to before holds. Nothing else depends on your answer.</source>
        <translation>Finché non accetti, vale quello che hai accettato prima. Dalla tua risposta non dipende nient’altro.</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Finora</translation>
    </message>
    <message>
        <source>From now on, if you agree</source>
        <translation>D’ora in poi, se accetti</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>Accetto</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Non ora</translation>
    </message>
</context>
<context>
    <name>ChangePanel</name>
    <message>
        <source>What changed since version {version}</source>
        <translation>Che cosa è cambiato dalla versione {version}</translation>
    </message>
    <message>
        <source>Not yet there in version {version}</source>
        <translation>Nella versione {version} non c’era ancora</translation>
    </message>
    <message>
        <source>**Why it changed.** {why}</source>
        <translation>**Perché è cambiata.** {why}</translation>
    </message>
    <message>
        <source>The rule was:</source>
        <translation>La regola era:</translation>
    </message>
    <message>
        <source>Rule.</source>
        <translation>Regola.</translation>
    </message>
    <message>
        <source>The reason was:</source>
        <translation>Il perché era:</translation>
    </message>
    <message>
        <source>Reason.</source>
        <translation>Perché.</translation>
    </message>
    <message>
        <source>Allowed was:</source>
        <translation>Era consentito:</translation>
    </message>
    <message>
        <source>Allowed.</source>
        <translation>Consentito.</translation>
    </message>
    <message>
        <source>Not allowed was:</source>
        <translation>Non era consentito:</translation>
    </message>
    <message>
        <source>Not allowed.</source>
        <translation>Non consentito.</translation>
    </message>
    <message>
        <source>A serious breach of it can lead to a disciplinary measure now.</source>
        <translation>Ora una sua violazione grave può portare a un provvedimento disciplinare.</translation>
    </message>
    <message>
        <source>It no longer speaks of disciplinary measures.</source>
        <translation>Non parla più di provvedimenti disciplinari.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Nascondi</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Hide what changed in clause {number}</source>
        <translation>Nascondi che cosa è cambiato nella clausola {number}</translation>
    </message>
    <message>
        <source>Show what changed in clause {number}</source>
        <translation>Mostra che cosa è cambiato nella clausola {number}</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>New in {version}</source>
        <translation>Novità della {version}</translation>
    </message>
    <message>
        <source>New in {version} · {minutes} for you</source>
        <translation>Novità della {version} · {minutes} per te</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Ho capito</translation>
    </message>
    <message>
        <source>New: {step}</source>
        <translation>Nuovo: {step}</translation>
    </message>
    <message numerus="yes">
        <source>%n more new steps</source>
        <translation>
            <numerusform>Un altro passo nuovo</numerusform>
            <numerusform>Altri %n passi nuovi</numerusform>
        </translation>
    </message>
    <message>
        <source>Once more: {step}</source>
        <translation>Da rifare: {step}</translation>
    </message>
    <message numerus="yes">
        <source>%n more steps to do again</source>
        <translation>
            <numerusform>Un altro passo da rifare</numerusform>
            <numerusform>Altri %n passi da rifare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps that you did stay done.</source>
        <translation>
            <numerusform>Un passo che hai già fatto resta fatto.</numerusform>
            <numerusform>I %n passi che hai già fatto restano fatti.</numerusform>
        </translation>
    </message>
    <message>
        <source>{company} withdrew version {withdrawn} on {day}: “{why}”</source>
        <translation>{company} ha ritirato la versione {withdrawn} il {day}: «{why}»</translation>
    </message>
    <message>
        <source>Version {withdrawn} was withdrawn on {day}: “{why}”</source>
        <translation>La versione {withdrawn} è stata ritirata il {day}: «{why}»</translation>
    </message>
    <message>
        <source>You are on {version} again, and what you reached stays.</source>
        <translation>Sei di nuovo sulla {version}, e ciò che hai raggiunto resta.</translation>
    </message>
    <message>
        <source>{step} · {minutes}</source>
        <translation>{step} · {minutes}</translation>
    </message>
    <message>
        <source>Everybody learns this anew: {objectives}</source>
        <translation>Tutti lo imparano di nuovo: {objectives}</translation>
    </message>
    <message>
        <source>It teaches something more now: {objectives}</source>
        <translation>Ora insegna qualcosa in più: {objectives}</translation>
    </message>
</context>
<context>
    <name>ChangedWords</name>
    <message>
        <source>[taken out: {text}]</source>
        <translation>[tolto: {text}]</translation>
    </message>
    <message>
        <source>[added: {text}]</source>
        <translation>[aggiunto: {text}]</translation>
    </message>
</context>
<context>
    <name>ChoiceAnswers</name>
    <message>
        <source>More than one answer may be right.</source>
        <translation>Le risposte giuste possono essere più di una.</translation>
    </message>
</context>
<context>
    <name>ChoiceButton</name>
    <message>
        <source>Your choice</source>
        <translation>La tua scelta</translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>Keep this back</source>
        <translation>Trattieni</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Invialo di nuovo</translation>
    </message>
</context>
<context>
    <name>ChoicesMenu</name>
    <message>
        <source>As the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contrasto</translation>
    </message>
    <message>
        <source>Theme: {theme}</source>
        <translation>Tema: {theme}</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>Text size: {size}</source>
        <translation>Dimensione del testo: {size}</translation>
    </message>
</context>
<context>
    <name>ChooserPage</name>
    <message>
        <source>A fresh folder on this computer</source>
        <translation>Una nuova cartella su questo computer</translation>
    </message>
    <message>
        <source>Someone new</source>
        <translation>Una persona nuova</translation>
    </message>
    <message>
        <source>Who is here?</source>
        <translation>Chi c’è?</translation>
    </message>
    <message>
        <source>Each person has a folder of their own on this computer, with their own path and answers.</source>
        <translation>Su questo computer ogni persona ha la propria cartella, con il proprio percorso e le proprie risposte.</translation>
    </message>
    <message>
        <source>Not set up yet</source>
        <translation>Ancora da configurare</translation>
    </message>
    <message>
        <source>Folder {name}</source>
        <translation>Cartella {name}</translation>
    </message>
</context>
<context>
    <name>ClauseActions</name>
    <message>
        <source>Write a note</source>
        <translation>Scrivi una nota</translation>
    </message>
    <message>
        <source>Write a note on clause {number}</source>
        <translation>Scrivi una nota sulla clausola {number}</translation>
    </message>
    <message>
        <source>Key N</source>
        <translation>Tasto N</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Ho letto</translation>
    </message>
    <message>
        <source>I have read clause {number}</source>
        <translation>Ho letto la clausola {number}</translation>
    </message>
    <message>
        <source>Key R</source>
        <translation>Tasto R</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Letta</translation>
    </message>
    <message>
        <source>Go on with your question</source>
        <translation>Continua la tua domanda</translation>
    </message>
    <message>
        <source>Ask about this clause</source>
        <translation>Fai una domanda</translation>
    </message>
    <message>
        <source>Go on with your question about clause {number}</source>
        <translation>Continua la tua domanda sulla clausola {number}</translation>
    </message>
    <message>
        <source>Ask about clause {number}</source>
        <translation>Fai una domanda sulla clausola {number}</translation>
    </message>
    <message>
        <source>Key A</source>
        <translation>Tasto A</translation>
    </message>
</context>
<context>
    <name>ClauseCard</name>
    <message>
        <source>Disciplinary measures</source>
        <translation>Provvedimenti disciplinari</translation>
    </message>
    <message>
        <source>Clause {number}. {rule}</source>
        <translation>Clausola {number}. {rule}</translation>
    </message>
    <message>
        <source>J next clause, K the one before, B bookmark, N note, A ask.</source>
        <translation>J clausola successiva, K clausola precedente, B segnalibro, N nota, A domanda.</translation>
    </message>
    <message>
        <source>Read.</source>
        <translation>Letta.</translation>
    </message>
    <message>
        <source>Not read yet: press R when you have read it.</source>
        <translation>Non ancora letta: premi R quando l’hai letta.</translation>
    </message>
    <message>
        <source>Reading this edition does not count: it is not yours.</source>
        <translation>La lettura di questa edizione non conta: non è la tua.</translation>
    </message>
</context>
<context>
    <name>ClauseList</name>
    <message>
        <source>Back to my edition</source>
        <translation>Torna alla mia edizione</translation>
    </message>
    <message>
        <source>Nothing in this policy concerns you.</source>
        <translation>In questo regolamento non c’è nulla che ti riguardi.</translation>
    </message>
</context>
<context>
    <name>ClauseText</name>
    <message>
        <source>**Why.** {reason}</source>
        <translation>**Perché.** {reason}</translation>
    </message>
    <message>
        <source>Explained in the glossary</source>
        <translation>Spiegato nel glossario</translation>
    </message>
    <message>
        <source>A serious breach of this clause can lead to a disciplinary measure. That is why, when you sign, you confirm apart from the rest that you have read it.</source>
        <translation>Una violazione grave di questa clausola può portare a un provvedimento disciplinare. Per questo, quando firmi, confermi a parte di averla letta.</translation>
    </message>
</context>
<context>
    <name>CompanyStep</name>
    <message>
        <source>Its library is at {address}</source>
        <translation>La sua biblioteca è su {address}</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Entra</translation>
    </message>
    <message>
        <source>Your company has set this computer up</source>
        <translation>La tua azienda ha già preparato questo computer</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Scegli il file…</translation>
    </message>
    <message>
        <source>Choose a folder or stick…</source>
        <translation>Scegli una cartella o una chiavetta…</translation>
    </message>
    <message>
        <source>or drop it on this window</source>
        <translation>o trascinalo su questa finestra</translation>
    </message>
    <message>
        <source>From a colleague, an e-mail or a USB stick. It ends in **.portavoce** or **.pvlib**.</source>
        <translation>Da un collega, da un’e-mail o da una chiavetta USB. Finisce in **.portavoce** o **.pvlib**.</translation>
    </message>
    <message>
        <source>I have a file</source>
        <translation>Ho un file</translation>
    </message>
    <message>
        <source>Paste the link</source>
        <translation>Incolla il link</translation>
    </message>
    <message>
        <source>Link or address</source>
        <translation>Link o indirizzo</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Starts with https:// or portavoce: and needs the network once</source>
        <translation>Comincia con https:// o portavoce: e serve la rete una volta</translation>
    </message>
    <message>
        <source>I have a link</source>
        <translation>Ho un link</translation>
    </message>
    <message>
        <source>Open the example</source>
        <translation>Apri l’esempio</translation>
    </message>
    <message>
        <source>Try everything with an example company, {company} Nothing is sent.</source>
        <translation>Prova tutto con un’azienda di esempio, {company} Non viene inviato nulla.</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Prima do un’occhiata</translation>
    </message>
    <message>
        <source>What a company gives</source>
        <translation>Quello che dà l’azienda</translation>
    </message>
    <message>
        <source>The file from your company</source>
        <translation>Il file della tua azienda</translation>
    </message>
    <message>
        <source>The folder or stick from your company</source>
        <translation>La cartella o la chiavetta della tua azienda</translation>
    </message>
    <message>
        <source>There is no link on the clipboard. Copy it again, or type it here.</source>
        <translation>Negli appunti non c’è un link. Copialo di nuovo o scrivilo qui.</translation>
    </message>
    <message>
        <source>Type the link or the address that your company gave you.</source>
        <translation>Scrivi il link o l’indirizzo che ti ha dato la tua azienda.</translation>
    </message>
    <message>
        <source>A library holds the packs of your company. You decide who may publish in it; every desk accepts what they sign, and nothing else.</source>
        <translation>Una biblioteca contiene i pacchetti della tua azienda. Decidi tu chi può pubblicare; ogni postazione accetta ciò che queste persone firmano, e nient’altro.</translation>
    </message>
    <message>
        <source>Folder of the library</source>
        <translation>Cartella della biblioteca</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Scegli dove…</translation>
    </message>
    <message>
        <source>New, or empty. It may lie on a shared disk.</source>
        <translation>Nuova o vuota. Può stare su un disco condiviso.</translation>
    </message>
    <message>
        <source>Who is the company?</source>
        <translation>Qual è l’azienda?</translation>
    </message>
    <message>
        <source>Write a first file</source>
        <translation>Scrivi un primo file</translation>
    </message>
    <message>
        <source>I have a company.toml</source>
        <translation>Ho un company.toml</translation>
    </message>
    <message>
        <source>Company file</source>
        <translation>File dell’azienda</translation>
    </message>
    <message>
        <source>Name of the company</source>
        <translation>Nome dell’azienda</translation>
    </message>
    <message>
        <source>Its web address</source>
        <translation>Il suo indirizzo web</translation>
    </message>
    <message>
        <source>Whom people can ask</source>
        <translation>A chi ci si può rivolgere</translation>
    </message>
    <message>
        <source>A name, perhaps yours</source>
        <translation>Un nome, magari il tuo</translation>
    </message>
    <message>
        <source>Where shall the library’s folder go?</source>
        <translation>Dove va la cartella della biblioteca?</translation>
    </message>
    <message>
        <source>Company files (*.toml)</source>
        <translation>File dell’azienda (*.toml)</translation>
    </message>
    <message>
        <source>Where is the company file?</source>
        <translation>Dov’è il file dell’azienda?</translation>
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message>
        <source>Needed to sign: tick it if it is true.</source>
        <translation>Serve per firmare: spunta la casella se è vero.</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Contents</source>
        <translation>Indice</translation>
    </message>
</context>
<context>
    <name>ContentsColumn</name>
    <message>
        <source>Contents</source>
        <translation>Indice</translation>
    </message>
</context>
<context>
    <name>ContentsStrip</name>
    <message>
        <source>Contents</source>
        <translation>Indice</translation>
    </message>
    <message>
        <source>read</source>
        <translation>letta</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>non ancora letta</translation>
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
            <numerusform>%n clausola letta</numerusform>
            <numerusform>%n clausole lette</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n carried over</source>
        <translation>
            <numerusform>%n ripresa da prima</numerusform>
            <numerusform>%n riprese da prima</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CourseGroups</name>
    <message>
        <source>Next</source>
        <translation>Poi</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatti</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In corso</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Mostra ancora %n</numerusform>
            <numerusform>Mostrane altri %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoursePage</name>
    <message>
        <source>Learn</source>
        <translation>Impara</translation>
    </message>
    <message>
        <source>The steps</source>
        <translation>I passi</translation>
    </message>
    <message>
        <source>This course builds on one that is not on this computer yet. You can begin it all the same.</source>
        <translation>Questo corso si basa su un altro che non è ancora su questo computer. Puoi cominciarlo lo stesso.</translation>
    </message>
    <message>
        <source>“{title}” is at its beginning again. What you reached stays.</source>
        <translation>«{title}» è di nuovo all’inizio. Ciò che hai raggiunto resta.</translation>
    </message>
</context>
<context>
    <name>CourseWords</name>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n passo</numerusform>
            <numerusform>%n passi</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} di {all}</translation>
    </message>
    <message>
        <source>Compulsory</source>
        <translation>Obbligatorio</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facoltativo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Rileggi</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inizia</translation>
    </message>
    <message>
        <source>See the course</source>
        <translation>Vedi il corso</translation>
    </message>
    <message>
        <source>You stopped at “{title}” · {minutes}</source>
        <translation>Eri a «{title}» · {minutes}</translation>
    </message>
    <message>
        <source>Next: {title} · {minutes}</source>
        <translation>Poi: {title} · {minutes}</translation>
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
            <numerusform>{answered} di %n domanda con risposta</numerusform>
            <numerusform>{answered} di %n domande con risposta</numerusform>
        </translation>
    </message>
    <message>
        <source>Passed with {score}</source>
        <translation>Superata con {score}</translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n domanda</numerusform>
            <numerusform>%n domande</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>fatto</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>sei qui</translation>
    </message>
    <message>
        <source>next</source>
        <translation>il prossimo</translation>
    </message>
    <message>
        <source>to do once more</source>
        <translation>da rifare</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>ancora da fare</translation>
    </message>
    <message numerus="yes">
        <source>After “{title}” and %n more courses</source>
        <translation>
            <numerusform>Dopo «{title}» e ancora %n corso</numerusform>
            <numerusform>Dopo «{title}» e altri %n corsi</numerusform>
        </translation>
    </message>
    <message>
        <source>After “{title}”</source>
        <translation>Dopo «{title}»</translation>
    </message>
    <message>
        <source>“{title}” comes first</source>
        <translation>Prima viene «{title}»</translation>
    </message>
    <message numerus="yes">
        <source>This course builds on it, and on %n more. {minutes} there.</source>
        <translation>
            <numerusform>Questo corso si basa su quello e su ancora %n. Lì: {minutes}.</numerusform>
            <numerusform>Questo corso si basa su quello e su altri %n. Lì: {minutes}.</numerusform>
        </translation>
    </message>
    <message>
        <source>This course builds on it. {minutes} there.</source>
        <translation>Questo corso si basa su quello. Lì: {minutes}.</translation>
    </message>
    <message>
        <source>Go there first</source>
        <translation>Vai prima lì</translation>
    </message>
    <message>
        <source>What you can do now</source>
        <translation>Che cosa sai fare ora</translation>
    </message>
    <message>
        <source>What you will be able to do</source>
        <translation>Che cosa saprai fare</translation>
    </message>
    <message>
        <source>Well done: “{title}” is behind you</source>
        <translation>Complimenti: hai finito «{title}»</translation>
    </message>
    <message>
        <source>All of it stays here to look up. Reading it again changes nothing.</source>
        <translation>Tutto resta qui da consultare. Rileggere non cambia nulla.</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes of learning</source>
        <translation>
            <numerusform>%n minuto di formazione</numerusform>
            <numerusform>%n minuti di formazione</numerusform>
        </translation>
    </message>
    <message>
        <source>See what is next</source>
        <translation>Vedi che cosa viene dopo</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Finito</translation>
    </message>
    <message>
        <source>Finished on {day}</source>
        <translation>Finito in data {day}</translation>
    </message>
</context>
<context>
    <name>CoursesCard</name>
    <message>
        <source>Your course certificates</source>
        <translation>I tuoi attestati</translation>
    </message>
    <message>
        <source>A course that you complete gives you a certificate, ready to file or to show.</source>
        <translation>Ogni corso che completi ti dà un attestato, da archiviare o da mostrare.</translation>
    </message>
    <message>
        <source>Go to the courses</source>
        <translation>Vai ai corsi</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Salva come PDF…</translation>
    </message>
    <message>
        <source>Save the certificate of {title} as PDF</source>
        <translation>Salva come PDF l’attestato di {title}</translation>
    </message>
    <message>
        <source>Open to print</source>
        <translation>Apri per stampare</translation>
    </message>
    <message>
        <source>Open the certificate of {title} to print</source>
        <translation>Apri l’attestato di {title} per stamparlo</translation>
    </message>
</context>
<context>
    <name>CrumbRow</name>
    <message>
        <source>The way here</source>
        <translation>Dove ti trovi</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>Your data</source>
        <translation>I tuoi dati</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Apri la cartella</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>Apri il registro</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>One file with all you did, learned and signed; it opens without Portavoce</source>
        <translation>Un solo file con tutto ciò che hai fatto, imparato e firmato; si apre anche senza Portavoce</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Esporta tutto</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>Guarda…</translation>
    </message>
    <message>
        <source>What waits to be sent, word for word</source>
        <translation>Ciò che aspetta di partire, parola per parola</translation>
    </message>
    <message>
        <source>What would leave this computer</source>
        <translation>Che cosa uscirebbe da questo computer</translation>
    </message>
</context>
<context>
    <name>DeedPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>DesksCard</name>
    <message>
        <source>Your computers</source>
        <translation>I tuoi computer</translation>
    </message>
    <message>
        <source>A computer without a name</source>
        <translation>Un computer senza nome</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>Dal {day}</translation>
    </message>
    <message>
        <source>last used {day}</source>
        <translation>ultimo uso {day}</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Questo computer</translation>
    </message>
    <message>
        <source>Given up on {day}</source>
        <translation>Dismesso il {day}</translation>
    </message>
    <message>
        <source>Sign it out</source>
        <translation>Disconnettilo</translation>
    </message>
    <message>
        <source>Sign {device} out</source>
        <translation>Disconnetti {device}</translation>
    </message>
    <message>
        <source>Lost or given back…</source>
        <translation>Perso o restituito…</translation>
    </message>
    <message>
        <source>{device} was lost or given back</source>
        <translation>{device} è andato perso o è stato restituito</translation>
    </message>
</context>
<context>
    <name>DisagreePanel</name>
    <message>
        <source>Keep my answer</source>
        <translation>Conserva la risposta</translation>
    </message>
    <message>
        <source>What you do not agree with (if you want to say)</source>
        <translation>Su che cosa non sei d’accordo (se vuoi dirlo)</translation>
    </message>
</context>
<context>
    <name>DueWords</name>
    <message>
        <source>Good to have by {weekday} {day}</source>
        <translation>Bene averlo fatto entro {weekday} {day}</translation>
    </message>
    <message>
        <source>by {weekday} {day}</source>
        <translation>entro {weekday} {day}</translation>
    </message>
    <message numerus="yes">
        <source>Whenever you are ready, %n minutes are left</source>
        <translation>
            <numerusform>Quando vuoi: resta %n minuto</numerusform>
            <numerusform>Quando vuoi: restano %n minuti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whenever you are ready, it takes %n minutes</source>
        <translation>
            <numerusform>Quando vuoi: ci vuole %n minuto</numerusform>
            <numerusform>Quando vuoi: ci vogliono %n minuti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndingView</name>
    <message>
        <source>The end of this story</source>
        <translation>La fine di questa strada</translation>
    </message>
    <message>
        <source>Walk it again</source>
        <translation>Rifai il percorso</translation>
    </message>
    <message>
        <source>Try another way</source>
        <translation>Prova un’altra strada</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Un passo indietro</translation>
    </message>
    <message>
        <source>What your choices led to</source>
        <translation>Dove hanno portato le tue scelte</translation>
    </message>
    <message>
        <source>That turned out well</source>
        <translation>È andata bene</translation>
    </message>
    <message>
        <source>A good thing this was only practice</source>
        <translation>Per fortuna era solo una prova</translation>
    </message>
    <message>
        <source>That turned out all right</source>
        <translation>È andata abbastanza bene</translation>
    </message>
    <message>
        <source>What to take along</source>
        <translation>Che cosa portare con te</translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>Checking the signatures</source>
        <translation>Controllo le firme</translation>
    </message>
    <message>
        <source>Of the company, of its publishers, of each list.</source>
        <translation>Quelle dell’azienda, di chi pubblica, di ogni elenco.</translation>
    </message>
    <message>
        <source>Looking at it</source>
        <translation>Guardo che cos’è</translation>
    </message>
    <message>
        <source>Nothing is installed before its signatures have been checked.</source>
        <translation>Nulla viene installato prima di aver controllato le firme.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>With a code</source>
        <translation>Con un codice</translation>
    </message>
    <message>
        <source>With a password</source>
        <translation>Con una password</translation>
    </message>
    <message>
        <source>How do you get in?</source>
        <translation>Come entri?</translation>
    </message>
    <message>
        <source>The code of your invitation</source>
        <translation>Il codice del tuo invito</translation>
    </message>
    <message>
        <source>From your company, by letter or in person. It holds once, for this computer.</source>
        <translation>Te lo dà l’azienda, per lettera o di persona. Vale una volta sola, per questo computer.</translation>
    </message>
    <message>
        <source>Your login</source>
        <translation>Il tuo nome utente</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>La tua password</translation>
    </message>
    <message>
        <source>Also let my company know of what is voluntary</source>
        <translation>Fai sapere all’azienda anche ciò che è volontario</translation>
    </message>
    <message>
        <source>It is off unless you want it, and you can keep single things back later.</source>
        <translation>È spento se non lo vuoi tu, e dopo puoi trattenere singole cose.</translation>
    </message>
    <message>
        <source>A password for your other computers (may stay empty)</source>
        <translation>Una password per gli altri tuoi computer (può restare vuota)</translation>
    </message>
    <message>
        <source>Twelve signs or more; several words are easiest to keep.</source>
        <translation>Almeno dodici caratteri; più parole si ricordano meglio.</translation>
    </message>
    <message>
        <source>Agree and join</source>
        <translation>Accetto ed entro</translation>
    </message>
    <message>
        <source>Agree and sign in</source>
        <translation>Accetto e accedo</translation>
    </message>
    <message>
        <source>Type the code of your invitation.</source>
        <translation>Scrivi il codice del tuo invito.</translation>
    </message>
    <message>
        <source>Type your login.</source>
        <translation>Scrivi il tuo nome utente.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Scrivi la tua password.</translation>
    </message>
    <message>
        <source>Asking your company’s server …</source>
        <translation>Chiedo al server dell’azienda…</translation>
    </message>
</context>
<context>
    <name>Examples</name>
    <message>
        <source>Allowed</source>
        <translation>Consentito</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Non consentito</translation>
    </message>
</context>
<context>
    <name>Feedback</name>
    <message>
        <source>Yes, that is right</source>
        <translation>Sì, è giusto</translation>
    </message>
    <message>
        <source>Partly right</source>
        <translation>Giusto in parte</translation>
    </message>
    <message>
        <source>Not quite</source>
        <translation>Non proprio</translation>
    </message>
    <message>
        <source>The right answer: {text}.</source>
        <translation>La risposta giusta era: {text}.</translation>
    </message>
</context>
<context>
    <name>Finds</name>
    <message>
        <source>What your company shares</source>
        <translation>Quello che condivide la tua azienda</translation>
    </message>
    <message>
        <source>Library, updates, disk space, repair</source>
        <translation>Biblioteca, aggiornamenti, novità, spazio su disco, riparare</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>Your receipts and certificates</source>
        <translation>Le tue ricevute e i tuoi attestati</translation>
    </message>
    <message>
        <source>Your account with the company</source>
        <translation>Il tuo account presso l’azienda</translation>
    </message>
    <message>
        <source>Sign in, join with a code, send now, computers, password</source>
        <translation>Accedere, entrare con un codice, inviare ora, computer, password</translation>
    </message>
    <message>
        <source>Signatures, verify, PDF, keys of this computer</source>
        <translation>Firme, verifica, PDF, chiavi di questo computer</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Corso</translation>
    </message>
    <message>
        <source>Further path</source>
        <translation>Altro percorso</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lezione</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verifica</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Clause {number}</source>
        <translation>Clausola {number}</translation>
    </message>
</context>
<context>
    <name>FlawNotice</name>
    <message>
        <source>Something in “{file}”, line {line}, could not be read and was left out. Your trainer can mend it; everything else is here.</source>
        <translation>Qualcosa in «{file}», riga {line}, non si poteva leggere ed è stato tralasciato. Chi cura il corso può rimediare; tutto il resto è qui.</translation>
    </message>
    <message>
        <source>Something in “{file}” could not be read and was left out. Your trainer can mend it; everything else is here.</source>
        <translation>Qualcosa in «{file}» non si poteva leggere ed è stato tralasciato. Chi cura il corso può rimediare; tutto il resto è qui.</translation>
    </message>
</context>
<context>
    <name>FoundCard</name>
    <message>
        <source>Being verified …</source>
        <translation>Verifica in corso …</translation>
    </message>
    <message>
        <source>What does not hold</source>
        <translation>Che cosa non torna</translation>
    </message>
    <message>
        <source>What holds</source>
        <translation>Che cosa torna</translation>
    </message>
    <message>
        <source>What cannot be told from here</source>
        <translation>Che cosa non si può dire da qui</translation>
    </message>
    <message>
        <source>What this signature is</source>
        <translation>Che cos’è questa firma</translation>
    </message>
</context>
<context>
    <name>FoundStrip</name>
    <message>
        <source>Search again</source>
        <translation>Cerca ancora</translation>
    </message>
    <message>
        <source>Take the marks away</source>
        <translation>Togli le evidenziazioni</translation>
    </message>
    <message>
        <source>Marked: {words}</source>
        <translation>Evidenziato: {words}</translation>
    </message>
</context>
<context>
    <name>FurtherCard</name>
    <message>
        <source>Take it up</source>
        <translation>Inizia questo percorso</translation>
    </message>
    <message>
        <source>Take up “{title}”</source>
        <translation>Inizia il percorso «{title}»</translation>
    </message>
    <message>
        <source>Put it down</source>
        <translation>Lascia questo percorso</translation>
    </message>
    <message>
        <source>Put down “{title}”</source>
        <translation>Lascia il percorso «{title}»</translation>
    </message>
    <message>
        <source>On your path</source>
        <translation>Nel tuo percorso</translation>
    </message>
    <message>
        <source>How far you are with “{title}”</source>
        <translation>A che punto sei con «{title}»</translation>
    </message>
    <message>
        <source>All of it is done</source>
        <translation>È tutto fatto</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n tappa</numerusform>
            <numerusform>%n tappe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n steps done</source>
        <translation>
            <numerusform>{done} di %n tappa fatta</numerusform>
            <numerusform>{done} di %n tappe fatte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>ancora %n min</numerusform>
            <numerusform>ancora %n min</numerusform>
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
        <translation>Altri percorsi, se ti va</translation>
    </message>
    <message>
        <source>Taking one up is voluntary, and nobody is told which you take up or put down. Only what you finish is told, as with every course.</source>
        <translation>Iniziarne uno è una libera scelta, e nessuno viene a sapere quali inizi o lasci. Si viene a sapere soltanto ciò che finisci, come per ogni corso.</translation>
    </message>
</context>
<context>
    <name>Gateway</name>
    <message>
        <source>Go and sign</source>
        <translation>Vai alla firma</translation>
    </message>
    <message>
        <source>Go to the training</source>
        <translation>Vai alla formazione</translation>
    </message>
    <message>
        <source>Your receipt</source>
        <translation>La tua ricevuta</translation>
    </message>
    <message>
        <source>Signed on {moment}</source>
        <translation>Firmato: {moment}</translation>
    </message>
    <message>
        <source>Signed on {moment} as version {version}</source>
        <translation>Firmato: {moment}, come versione {version}</translation>
    </message>
    <message>
        <source>This version cannot be signed</source>
        <translation>Questa versione non si può firmare</translation>
    </message>
    <message>
        <source>Sign-off opens when you have read what is new</source>
        <translation>La firma si apre dopo la lettura delle novità</translation>
    </message>
    <message>
        <source>Sign-off opens after the last clause</source>
        <translation>La firma si apre dopo l’ultima clausola</translation>
    </message>
    <message>
        <source>Sign-off opens after the training</source>
        <translation>La firma si apre dopo la formazione</translation>
    </message>
    <message>
        <source>Sign-off opens after the training and the last clause</source>
        <translation>La firma si apre dopo la formazione e l’ultima clausola</translation>
    </message>
</context>
<context>
    <name>GlassWords</name>
    <message>
        <source>This is everything that left this computer for your company, that waits to leave, or that you keep back.

outbox.txt says it in words, the newest first; log.txt says what happened.
outbox.jsonl and log.jsonl hold the same for programs, one entry a line. In outbox.jsonl, body is the exact text of each statement as it left or will leave, in the xAPI format (IEEE 9274.1.1).
</source>
        <translation>Qui c’è tutto ciò che è partito da questo computer verso la tua azienda, che attende di partire o che trattieni.

outbox.txt lo dice a parole, dal più recente; log.txt dice che cosa è successo.
outbox.jsonl e log.jsonl contengono lo stesso per i programmi, una voce per riga. In outbox.jsonl, body è il testo esatto di ogni dichiarazione come è partita o partirà, nel formato xAPI (IEEE 9274.1.1).
</translation>
    </message>
</context>
<context>
    <name>GlimpseCard</name>
    <message>
        <source>Learners do not see this place by itself.</source>
        <translation>Chi impara non vede questo punto da solo.</translation>
    </message>
    <message>
        <source>Nobody can pass this: no right answer yet</source>
        <translation>Nessuno può superarla: manca la risposta giusta</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Consentito</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Non consentito</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>Domanda {number}</translation>
    </message>
    <message>
        <source>Situation {number}</source>
        <translation>Situazione {number}</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lezione</translation>
    </message>
    <message>
        <source>Clause {number}</source>
        <translation>Clausola {number}</translation>
    </message>
    <message>
        <source>Module {number}</source>
        <translation>Modulo {number}</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Prova</translation>
    </message>
</context>
<context>
    <name>GlossaryPanel</name>
    <message>
        <source>Glossary</source>
        <translation>Glossario</translation>
    </message>
    <message>
        <source>Clause {number}</source>
        <translation>Clausola {number}</translation>
    </message>
</context>
<context>
    <name>GrantsField</name>
    <message>
        <source>May publish</source>
        <translation>Può pubblicare</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Id of the pack</source>
        <translation>Identificativo del pacchetto</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Ids have small letters, digits and hyphens, with at least one full stop: it.acme.intro</source>
        <translation>Gli identificativi hanno lettere minuscole, cifre e trattini, con almeno un punto: it.acme.intro</translation>
    </message>
    <message>
        <source>Say what this publisher may publish: add at least one pack.</source>
        <translation>Indica che cosa potrà pubblicare questa persona: aggiungi almeno un pacchetto.</translation>
    </message>
</context>
<context>
    <name>HandOutPanel</name>
    <message>
        <source>Hand out the library</source>
        <translation>Distribuisci la biblioteca</translation>
    </message>
    <message>
        <source>A copy for people who cannot reach a web server. It needs no key.</source>
        <translation>Una copia per chi non può raggiungere un server web. Non serve nessuna chiave.</translation>
    </message>
    <message>
        <source>Only the newest version of each pack</source>
        <translation>Solo la versione più recente di ogni pacchetto</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copying …</source>
        <translation>Copia in corso …</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Dove</translation>
    </message>
    <message>
        <source>A stick or a folder…</source>
        <translation>Una chiavetta o una cartella…</translation>
    </message>
    <message>
        <source>An empty folder, an earlier copy, or the name of a file that ends in .pvlib</source>
        <translation>Una cartella vuota, una copia precedente, o il nome di un file che finisce in .pvlib</translation>
    </message>
    <message>
        <source>One file…</source>
        <translation>Un solo file…</translation>
    </message>
    <message>
        <source>What goes along</source>
        <translation>Che cosa va insieme</translation>
    </message>
    <message>
        <source>Nothing is on offer yet. People can join, and learn when the first pack is out.</source>
        <translation>Non c’è ancora nulla. Le persone possono unirsi, e imparare quando esce il primo pacchetto.</translation>
    </message>
    <message>
        <source>Where shall the copy go?</source>
        <translation>Dove va la copia?</translation>
    </message>
    <message>
        <source>Libraries (*.pvlib)</source>
        <translation>Biblioteche (*.pvlib)</translation>
    </message>
    <message>
        <source>Where shall the file go?</source>
        <translation>Dove va il file?</translation>
    </message>
    <message>
        <source>Choose at least one pack.</source>
        <translation>Scegli almeno un pacchetto.</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) copied to {where} ({size})</source>
        <translation>
            <numerusform>%n versione copiata in {where} ({size})</numerusform>
            <numerusform>%n versioni copiate in {where} ({size})</numerusform>
        </translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostra</translation>
    </message>
</context>
<context>
    <name>HeadingRow</name>
    <message>
        <source>you are here</source>
        <translation>sei qui</translation>
    </message>
</context>
<context>
    <name>Hint</name>
    <message>
        <source>Hide the hint</source>
        <translation>Nascondi il suggerimento</translation>
    </message>
    <message>
        <source>Show a hint</source>
        <translation>Mostra un suggerimento</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Buono a sapersi</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Che cosa ti aspetta</translation>
    </message>
    <message>
        <source>Nothing else waits for you. Take your time with the step above.</source>
        <translation>Per ora non c’è altro. Per il passo qui sopra prenditi il tempo che serve.</translation>
    </message>
    <message>
        <source>Nothing else waits for you. New courses and changes of the policy will appear here.</source>
        <translation>Per ora non c’è altro. I nuovi corsi e le modifiche al regolamento compariranno qui.</translation>
    </message>
    <message>
        <source>“{title}” is on your path now</source>
        <translation>«{title}» ora è nel tuo percorso</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>“{title}” is off your path. What you learnt on it stays.</source>
        <translation>«{title}» non è più nel tuo percorso. Ciò che hai imparato resta.</translation>
    </message>
</context>
<context>
    <name>HomeWords</name>
    <message>
        <source>Good morning, {name}</source>
        <translation>Buongiorno, {name}</translation>
    </message>
    <message>
        <source>Good afternoon, {name}</source>
        <translation>Buon pomeriggio, {name}</translation>
    </message>
    <message>
        <source>Good evening, {name}</source>
        <translation>Buonasera, {name}</translation>
    </message>
    <message>
        <source>Day {day} at {company}</source>
        <translation>Giorno {day} in {company}</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes of learning done</source>
        <translation>
            <numerusform>%n minuto di formazione completato</numerusform>
            <numerusform>%n minuti di formazione completati</numerusform>
        </translation>
    </message>
    <message>
        <source>Day {day} at {company} · {learned}</source>
        <translation>Giorno {day} in {company} · {learned}</translation>
    </message>
    <message>
        <source>First week</source>
        <translation>Prima settimana</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 giorni</translation>
    </message>
    <message>
        <source>60 days</source>
        <translation>60 giorni</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 giorni</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n tappa</numerusform>
            <numerusform>%n tappe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n steps done</source>
        <translation>
            <numerusform>{done} di %n tappa fatta</numerusform>
            <numerusform>{done} di %n tappe fatte</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the policy</source>
        <translation>Leggi il regolamento</translation>
    </message>
    <message>
        <source>Sign the policy</source>
        <translation>Firma il regolamento</translation>
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
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Adesso</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Disponibile</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Quando vuoi</translation>
    </message>
    <message>
        <source>After the course</source>
        <translation>Dopo il corso</translation>
    </message>
    <message>
        <source>After reading</source>
        <translation>Dopo la lettura</translation>
    </message>
    <message>
        <source>After signing</source>
        <translation>Dopo la firma</translation>
    </message>
    <message>
        <source>After a course that is not here yet</source>
        <translation>Dopo un corso che qui non c’è ancora</translation>
    </message>
    <message>
        <source>After “{title}”</source>
        <translation>Dopo «{title}»</translation>
    </message>
    <message>
        <source>“{policy}” is to be looked through again since {day}. It need not be signed again.</source>
        <translation>«{policy}» va riguardato: il giorno previsto era il {day}. Non serve firmarlo di nuovo.</translation>
    </message>
    <message>
        <source>“{policy}” is to be looked through again by {day}. It need not be signed again.</source>
        <translation>«{policy}» va riguardato entro il {day}. Non serve firmarlo di nuovo.</translation>
    </message>
    <message>
        <source>Look through the policy again</source>
        <translation>Riguarda il regolamento</translation>
    </message>
    <message>
        <source>You signed “{policy}”. The receipt lies under Me.</source>
        <translation>Hai firmato «{policy}». La ricevuta è nella pagina Io.</translation>
    </message>
    <message>
        <source>Your receipt is kept</source>
        <translation>La tua ricevuta è al sicuro</translation>
    </message>
    <message>
        <source>See the receipt</source>
        <translation>Vedi la ricevuta</translation>
    </message>
    <message>
        <source>The policy is open already</source>
        <translation>Il regolamento è già aperto</translation>
    </message>
    <message>
        <source>Read it whenever you like. Signing comes after the course.</source>
        <translation>Leggilo quando vuoi. La firma viene dopo il corso.</translation>
    </message>
    <message>
        <source>Open the policy</source>
        <translation>Apri il regolamento</translation>
    </message>
    <message>
        <source>{company} is invented. Nothing you do here is sent to anyone.</source>
        <translation>{company} è un’azienda inventata. Nulla di ciò che fai qui viene inviato a nessuno.</translation>
    </message>
    <message>
        <source>This is an example</source>
        <translation>Questo è un esempio</translation>
    </message>
    <message>
        <source>See what would leave</source>
        <translation>Vedi che cosa partirebbe</translation>
    </message>
</context>
<context>
    <name>IdentityCard</name>
    <message>
        <source>I have forgotten it …</source>
        <translation>L’ho dimenticata …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Begin with a new key …</source>
        <translation>Comincia con una nuova chiave …</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>Tieni quella vecchia</translation>
    </message>
    <message>
        <source>Begin with a new key</source>
        <translation>Comincia con una nuova chiave</translation>
    </message>
</context>
<context>
    <name>IdentityKey</name>
    <message>
        <source>This passphrase does not open your key. Try again: capital letters and blanks count, too.</source>
        <translation>Questa frase segreta non apre la tua chiave. Riprova: contano anche maiuscole e spazi.</translation>
    </message>
</context>
<context>
    <name>IdentityLine</name>
    <message>
        <source>Looking for this computer’s key …</source>
        <translation>Ricerca della chiave di questo computer …</translation>
    </message>
    <message>
        <source>This computer signs with its own key.</source>
        <translation>Questo computer firma con una chiave tutta sua.</translation>
    </message>
    <message>
        <source>When you sign, this computer makes a key of its own and keeps it in its keyring.</source>
        <translation>Alla firma questo computer crea una chiave tutta sua e la custodisce nel suo portachiavi.</translation>
    </message>
    <message>
        <source>This computer signs with its own key, as soon as it is open.</source>
        <translation>Questo computer firma con una chiave tutta sua, appena è aperta.</translation>
    </message>
    <message>
        <source>Others know the key by these words: {words}. Your company can compare them with yours.</source>
        <translation>Gli altri riconoscono la chiave da queste parole: {words}. La tua azienda può confrontarle con le tue.</translation>
    </message>
    <message>
        <source>Hide its words</source>
        <translation>Nascondi le parole</translation>
    </message>
    <message>
        <source>Show its words</source>
        <translation>Mostra le parole</translation>
    </message>
</context>
<context>
    <name>IdentityWords</name>
    <message>
        <source>Your key lies on this computer in a locked file. Your passphrase opens it until you close Portavoce.</source>
        <translation>La tua chiave si trova su questo computer in un file chiuso. La tua frase segreta lo apre finché non chiudi Portavoce.</translation>
    </message>
    <message>
        <source>Your key is locked</source>
        <translation>La tua chiave è chiusa</translation>
    </message>
    <message>
        <source>Choose a passphrase for the new key</source>
        <translation>Scegli una frase segreta per la nuova chiave</translation>
    </message>
    <message>
        <source>Choose a passphrase for your key</source>
        <translation>Scegli una frase segreta per la tua chiave</translation>
    </message>
    <message>
        <source>This computer has no keyring that could keep the key you sign with, so a passphrase locks it. It is asked for once each time you start Portavoce. Nobody can bring it back: whoever forgets it begins with a new key, and what was signed before stays valid.</source>
        <translation>Questo computer non ha un portachiavi che possa custodire la chiave con cui firmi, quindi la chiude una frase segreta. Ti sarà chiesta una volta a ogni avvio di Portavoce. Nessuno può recuperarla: chi la dimentica comincia con una nuova chiave, e ciò che ha firmato prima resta valido.</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked</source>
        <translation>Il portachiavi di questo computer è bloccato</translation>
    </message>
    <message>
        <source>It keeps what opens your key. Unlock it, then try again. What you filled in stays here.</source>
        <translation>Custodisce ciò che apre la tua chiave. Sbloccalo, poi riprova. Ciò che hai compilato resta qui.</translation>
    </message>
    <message>
        <source>The keyring of this computer does not answer</source>
        <translation>Il portachiavi di questo computer non risponde</translation>
    </message>
    <message>
        <source>It keeps what opens your key. Log in as you usually do, so that it runs, then try again. If it does not come back, begin with a new key. What you filled in stays here.</source>
        <translation>Custodisce ciò che apre la tua chiave. Accedi al computer come al solito, così si avvia, poi riprova. Se non torna, comincia con una nuova chiave. Ciò che hai compilato resta qui.</translation>
    </message>
    <message>
        <source>The keyring no longer knows your key</source>
        <translation>Il portachiavi non conosce più la tua chiave</translation>
    </message>
    <message>
        <source>It may have been set up anew. If the old keyring can be brought back, try again then; otherwise begin with a new key. What you filled in stays here.</source>
        <translation>Forse è stato creato di nuovo. Se il vecchio portachiavi si può ripristinare, fallo e riprova; altrimenti comincia con una nuova chiave. Ciò che hai compilato resta qui.</translation>
    </message>
    <message>
        <source>The file with your key is damaged</source>
        <translation>Il file con la tua chiave è danneggiato</translation>
    </message>
    <message>
        <source>If there is a backup, bring the file “vault” of your profile back and try again; otherwise begin with a new key. What you filled in stays here.</source>
        <translation>Se c’è una copia di sicurezza, riprendi il file «vault» del tuo profilo e riprova; altrimenti comincia con una nuova chiave. Ciò che hai compilato resta qui.</translation>
    </message>
    <message>
        <source>From now on this computer signs with another key, with other words; your company gets to know it with your next receipt. What you signed with the old key stays valid. The old file is set aside, not deleted, so the old key can be brought back by hand.</source>
        <translation>Da ora questo computer firma con un’altra chiave, che ha altre parole; la tua azienda la conoscerà con la tua prossima ricevuta. Ciò che hai firmato con la vecchia chiave resta valido. Il vecchio file viene messo da parte, non cancellato: la vecchia chiave si può ripristinare a mano.</translation>
    </message>
    <message>
        <source>Begin with a new key?</source>
        <translation>Cominciare con una nuova chiave?</translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>Import questions</source>
        <translation>Importa domande</translation>
    </message>
    <message>
        <source>From {file} into “{course}”</source>
        <translation>Da {file} in «{course}»</translation>
    </message>
    <message>
        <source>Into which module?</source>
        <translation>In quale modulo?</translation>
    </message>
    <message>
        <source>Name of the check</source>
        <translation>Nome della verifica</translation>
    </message>
    <message>
        <source>Two digits and small letters, like 90-check</source>
        <translation>Due cifre e lettere minuscole, come 90-check</translation>
    </message>
    <message>
        <source>The questions are written in</source>
        <translation>Le domande sono scritte in</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>Instead</name>
    <message>
        <source>For the trainer: {where}</source>
        <translation>Per chi forma: {where}</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}, riga {line}</translation>
    </message>
    <message>
        <source>The next box is of a kind that is not known here; its words are all there.</source>
        <translation>Il riquadro qui sotto è di un tipo che l’app non conosce; le sue parole ci sono tutte.</translation>
    </message>
    <message>
        <source>The next prompt has nowhere to keep what you would write; it is for reading.</source>
        <translation>L’invito a scrivere qui sotto non ha dove conservare il tuo testo; puoi leggerlo.</translation>
    </message>
    <message>
        <source>The next prompt is there twice; write where it stands first.</source>
        <translation>L’invito a scrivere qui sotto c’è due volte; scrivi dove compare per primo.</translation>
    </message>
    <message>
        <source>A picture here lies outside the course, so it is not shown.</source>
        <translation>Qui c’è un’immagine che non fa parte del corso, perciò non viene mostrata.</translation>
    </message>
    <message>
        <source>This lesson has no words yet. The rest of the course goes on.</source>
        <translation>Questa lezione non ha ancora un testo. Il resto del corso va avanti.</translation>
    </message>
    <message>
        <source>Something here could not be shown; the rest goes on.</source>
        <translation>Qui c’è qualcosa che non si può mostrare; il resto va avanti.</translation>
    </message>
</context>
<context>
    <name>InvitationPanel</name>
    <message>
        <source>Invite people</source>
        <translation>Invita le persone</translation>
    </message>
    <message>
        <source>Send the file or the link by a way that your company trusts. Whoever joins with it compares no words.</source>
        <translation>Manda il file o il link per una via di cui la tua azienda si fida. Chi lo usa non deve confrontare parole.</translation>
    </message>
    <message>
        <source>Web address of the library</source>
        <translation>Indirizzo web della biblioteca</translation>
    </message>
    <message>
        <source>Empty, if people get it on a stick, in a folder or as a file</source>
        <translation>Vuoto, se arriva su una chiavetta, in una cartella o come file</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copia il link</translation>
    </message>
    <message>
        <source>Save the file…</source>
        <translation>Salva il file…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
    <message>
        <source>Invitations (*.portavoce)</source>
        <translation>Inviti (*.portavoce)</translation>
    </message>
    <message>
        <source>Where shall the invitation go?</source>
        <translation>Dove va l’invito?</translation>
    </message>
    <message>
        <source>The invitation is in {file}</source>
        <translation>L’invito è in {file}</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostra</translation>
    </message>
</context>
<context>
    <name>JoinPage</name>
    <message>
        <source>Me</source>
        <translation>Io</translation>
    </message>
    <message>
        <source>One more library</source>
        <translation>Un’altra biblioteca</translation>
    </message>
    <message>
        <source>Follow another library</source>
        <translation>Segui un’altra biblioteca</translation>
    </message>
    <message>
        <source>Another company, or another part of yours, gave you a file or a link.</source>
        <translation>Un’altra azienda, o un’altra parte della tua, ti ha dato un file o un link.</translation>
    </message>
    <message>
        <source>You follow the library of {company} now</source>
        <translation>Ora segui la biblioteca di {company}</translation>
    </message>
</context>
<context>
    <name>KeepingKeys</name>
    <message>
        <source>Choose a passphrase for your key</source>
        <translation>Scegli una frase segreta per la tua chiave</translation>
    </message>
    <message>
        <source>From then on the keyring is not asked any more: the passphrase is, once each time you start Portavoce. Nobody can bring it back for you, so keep it well.</source>
        <translation>Da quel momento non si chiede più al portachiavi: ti sarà chiesta la frase segreta, una volta a ogni avvio di Portavoce. Nessuno può recuperarla per te, quindi conservala bene.</translation>
    </message>
    <message>
        <source>Your key is locked in the new way</source>
        <translation>La tua chiave è chiusa nel nuovo modo</translation>
    </message>
    <message>
        <source>Was {device} lost or given back?</source>
        <translation>{device} è stato perso o restituito?</translation>
    </message>
    <message>
        <source>From now on nothing counts that its key signs, and this cannot be undone. What it signed before stays signed. Tell your company too: until then it cannot know.</source>
        <translation>D’ora in poi non vale più nulla di ciò che firma la sua chiave, e non si può annullare. Quello che ha firmato prima resta firmato. Dillo anche alla tua azienda: finché non lo fai, non può saperlo.</translation>
    </message>
    <message>
        <source>Keep the key</source>
        <translation>Tieni la chiave</translation>
    </message>
    <message>
        <source>Retire the key</source>
        <translation>Ritira la chiave</translation>
    </message>
    <message>
        <source>The key of {device} is retired</source>
        <translation>La chiave di {device} è ritirata</translation>
    </message>
</context>
<context>
    <name>KeyPanel</name>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Choose a passphrase for your key</source>
        <translation>Scegli una frase segreta per la tua chiave</translation>
    </message>
    <message>
        <source>Open your key</source>
        <translation>Apri la tua chiave</translation>
    </message>
    <message>
        <source>Choose a passphrase for the new key</source>
        <translation>Scegli una frase segreta per la nuova chiave</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Begin with a new key</source>
        <translation>Comincia con una nuova chiave</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Non ora</translation>
    </message>
    <message>
        <source>This computer has no keyring that could keep your key, so a passphrase locks it. It is asked for once each time you start Portavoce. Nobody can bring it back for you, so keep it well.</source>
        <translation>Questo computer non ha un portachiavi che possa custodire la tua chiave, quindi la chiude una frase segreta. Ti sarà chiesta una volta a ogni avvio di Portavoce. Nessuno può recuperarla per te, quindi conservala bene.</translation>
    </message>
    <message>
        <source>What you signed stays signed and can be verified, with the old key or a new one.</source>
        <translation>Quello che hai firmato resta firmato e verificabile, con la vecchia chiave o con una nuova.</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked</source>
        <translation>Il portachiavi di questo computer è bloccato</translation>
    </message>
    <message>
        <source>It keeps what opens your key. Unlock it, then try again. Nothing was lost.</source>
        <translation>Custodisce ciò che apre la tua chiave. Sbloccalo, poi riprova. Non è andato perso nulla.</translation>
    </message>
    <message>
        <source>The keyring of this computer is not there</source>
        <translation>Il portachiavi di questo computer non c’è</translation>
    </message>
    <message>
        <source>It keeps what opens your key. Log in as you usually do, so that it runs, then try again. If it does not come back, begin with a new key: the old one is set aside, not deleted.</source>
        <translation>È il portachiavi che custodisce ciò che apre la tua chiave. Accedi al computer come al solito, così si avvia, poi riprova. Se non torna, comincia con una nuova chiave: quella vecchia viene messa da parte, non cancellata.</translation>
    </message>
    <message>
        <source>The keyring no longer knows your key</source>
        <translation>Il portachiavi non conosce più la tua chiave</translation>
    </message>
    <message>
        <source>It may have been set up anew. Bring the old keyring back and try again, or begin with a new key: the old one is set aside, not deleted.</source>
        <translation>Forse è stato creato di nuovo. Ripristina il vecchio portachiavi e riprova, oppure comincia con una nuova chiave: quella vecchia viene messa da parte, non cancellata.</translation>
    </message>
    <message>
        <source>The file with your key is damaged</source>
        <translation>Il file con la tua chiave è danneggiato</translation>
    </message>
    <message>
        <source>Bring the file “vault” of this profile back from a backup and try again, or begin with a new key: the damaged file is set aside, not deleted.</source>
        <translation>Riprendi da una copia di sicurezza il file «vault» di questo profilo e riprova, oppure comincia con una nuova chiave: il file danneggiato viene messo da parte, non cancellato.</translation>
    </message>
</context>
<context>
    <name>KeysCard</name>
    <message>
        <source>This computer’s key</source>
        <translation>La chiave di questo computer</translation>
    </message>
    <message>
        <source>There is none yet. It is made when you first sign, and never leaves this computer.</source>
        <translation>Non ce n’è ancora una. Nasce quando firmi per la prima volta e non lascia mai questo computer.</translation>
    </message>
    <message>
        <source>Begin with a new key</source>
        <translation>Comincia con una nuova chiave</translation>
    </message>
    <message>
        <source>The key in words</source>
        <translation>La chiave in parole</translation>
    </message>
    <message>
        <source>The key in words: {words}</source>
        <translation>La chiave in parole: {words}</translation>
    </message>
    <message>
        <source>It is enrolled with your next signature.</source>
        <translation>Si registra con la tua prossima firma.</translation>
    </message>
    <message>
        <source>Known since {day}</source>
        <translation>Nota dal {day}</translation>
    </message>
    <message>
        <source>Retired on {day}</source>
        <translation>Ritirata il {day}</translation>
    </message>
    <message>
        <source>Locked. It is opened when you sign, or when a paper is made.</source>
        <translation>Chiusa. Si apre quando firmi o quando si prepara un documento.</translation>
    </message>
    <message>
        <source>The keyring of this computer opens it.</source>
        <translation>La apre il portachiavi di questo computer.</translation>
    </message>
    <message>
        <source>Your passphrase opens it, once each time you start Portavoce.</source>
        <translation>La apre la tua frase segreta, una volta a ogni avvio di Portavoce.</translation>
    </message>
    <message>
        <source>Open the key</source>
        <translation>Apri la chiave</translation>
    </message>
    <message>
        <source>Use a passphrase instead…</source>
        <translation>Usa invece una frase segreta…</translation>
    </message>
    <message>
        <source>Let the keyring open it</source>
        <translation>Falla aprire dal portachiavi</translation>
    </message>
    <message>
        <source>Lost or given back…</source>
        <translation>Perso o restituito…</translation>
    </message>
    <message>
        <source>{device} was lost or given back</source>
        <translation>{device} è stato perso o restituito</translation>
    </message>
    <message>
        <source>Nothing counts that it signs since {day}. What it signed before stays signed.</source>
        <translation>Dal {day} non vale più nulla di ciò che firma. Quello che ha firmato prima resta firmato.</translation>
    </message>
</context>
<context>
    <name>KindWording</name>
    <message>
        <source>Goes to the company</source>
        <translation>Va all’azienda</translation>
    </message>
    <message>
        <source>Goes only if the data agreement says so</source>
        <translation>Va all’azienda solo se l’accordo sui dati lo prevede</translation>
    </message>
    <message>
        <source>Never leaves this computer</source>
        <translation>Non esce mai da questo computer</translation>
    </message>
    <message>
        <source>Company joined</source>
        <translation>Ingresso in azienda</translation>
    </message>
    <message>
        <source>That you joined</source>
        <translation>Che fai parte dell’azienda</translation>
    </message>
    <message>
        <source>So that the path can begin on your first day</source>
        <translation>Perché il percorso possa cominciare dal tuo primo giorno</translation>
    </message>
    <message>
        <source>Lesson opened</source>
        <translation>Lezione aperta</translation>
    </message>
    <message>
        <source>Which lesson you opened</source>
        <translation>Quale lezione hai aperto</translation>
    </message>
    <message>
        <source>To bring you back to where you stopped</source>
        <translation>Per riportarti al punto in cui eri</translation>
    </message>
    <message>
        <source>Lesson finished</source>
        <translation>Lezione finita</translation>
    </message>
    <message>
        <source>Which lesson you finished</source>
        <translation>Quale lezione hai finito</translation>
    </message>
    <message>
        <source>Scenario finished</source>
        <translation>Scenario concluso</translation>
    </message>
    <message>
        <source>Which scenario you walked through, not how it ended</source>
        <translation>Quale scenario hai percorso, non come è finito</translation>
    </message>
    <message>
        <source>So that your trainer sees how far you are</source>
        <translation>Perché chi ti forma veda a che punto sei</translation>
    </message>
    <message>
        <source>Question answered</source>
        <translation>Risposta a una domanda</translation>
    </message>
    <message>
        <source>Each single answer in a quiz</source>
        <translation>Ogni singola risposta di una verifica</translation>
    </message>
    <message>
        <source>To show you why, and where to read again</source>
        <translation>Per mostrarti il perché e dove rileggere</translation>
    </message>
    <message>
        <source>Quiz passed</source>
        <translation>Verifica superata</translation>
    </message>
    <message>
        <source>Which quiz you passed, with the result</source>
        <translation>Quale verifica hai superato e con quale risultato</translation>
    </message>
    <message>
        <source>It opens the way to the signature</source>
        <translation>Apre la strada alla firma</translation>
    </message>
    <message>
        <source>Quiz not passed yet</source>
        <translation>Verifica non ancora superata</translation>
    </message>
    <message>
        <source>An attempt that did not reach the mark</source>
        <translation>Un tentativo che non ha raggiunto la soglia</translation>
    </message>
    <message>
        <source>It may help a trainer to help; attempts never run out</source>
        <translation>Può aiutare chi ti forma a darti una mano; i tentativi non finiscono mai</translation>
    </message>
    <message>
        <source>Course completed</source>
        <translation>Corso completato</translation>
    </message>
    <message>
        <source>Which course you completed</source>
        <translation>Quale corso hai completato</translation>
    </message>
    <message>
        <source>The policy asks for it before the signature</source>
        <translation>Il regolamento lo chiede prima della firma</translation>
    </message>
    <message>
        <source>Course started over</source>
        <translation>Corso ricominciato</translation>
    </message>
    <message>
        <source>That you began a course again</source>
        <translation>Che hai ricominciato un corso</translation>
    </message>
    <message>
        <source>To show it to you as new; what you reached stays yours</source>
        <translation>Per mostrartelo come nuovo; ciò che hai raggiunto resta tuo</translation>
    </message>
    <message>
        <source>Step done once more</source>
        <translation>Passo fatto di nuovo</translation>
    </message>
    <message>
        <source>What you did again after starting a course over</source>
        <translation>Che cosa hai rifatto dopo aver ricominciato un corso</translation>
    </message>
    <message>
        <source>To know what comes next the second time</source>
        <translation>Per sapere che cosa viene dopo, la seconda volta</translation>
    </message>
    <message>
        <source>Objective reached</source>
        <translation>Obiettivo raggiunto</translation>
    </message>
    <message>
        <source>Which objective, in which step and on which version of a course</source>
        <translation>Quale obiettivo, in quale passo e in quale versione di un corso</translation>
    </message>
    <message>
        <source>So that a new version need not ask you for what you have learnt already</source>
        <translation>Perché una versione nuova non ti chieda ciò che hai già imparato</translation>
    </message>
    <message>
        <source>Clause read</source>
        <translation>Clausola letta</translation>
    </message>
    <message>
        <source>Which clause you marked as read</source>
        <translation>Quale clausola hai segnato come letta</translation>
    </message>
    <message>
        <source>To show what is still to be read</source>
        <translation>Per mostrare che cosa resta da leggere</translation>
    </message>
    <message>
        <source>Policy signed</source>
        <translation>Regolamento firmato</translation>
    </message>
    <message>
        <source>Your signature and its receipt: which text, in which language, when, your name as typed and as enrolled, the key of your device, your results in the courses it asks for</source>
        <translation>La tua firma e la sua ricevuta: quale testo, in quale lingua, quando, il tuo nome come l’hai scritto e come è registrato, la chiave del tuo dispositivo, i tuoi risultati nei corsi richiesti</translation>
    </message>
    <message>
        <source>It shows that you have read and understood the policy</source>
        <translation>Mostra che hai letto e compreso il regolamento</translation>
    </message>
    <message>
        <source>Policy looked through again</source>
        <translation>Regolamento riguardato</translation>
    </message>
    <message>
        <source>That you looked through the policy once more, which version, and when</source>
        <translation>Che hai riguardato il regolamento, quale versione e quando</translation>
    </message>
    <message>
        <source>The company asks for it on the day that the policy names</source>
        <translation>L’azienda lo chiede nel giorno indicato dal regolamento</translation>
    </message>
    <message>
        <source>Question about the policy</source>
        <translation>Domanda sul regolamento</translation>
    </message>
    <message>
        <source>A question about the policy</source>
        <translation>Una domanda sul regolamento</translation>
    </message>
    <message>
        <source>Yours until you send it to someone</source>
        <translation>È tua finché non la invii a qualcuno</translation>
    </message>
    <message>
        <source>Answered “not now”</source>
        <translation>Risposta «non ora»</translation>
    </message>
    <message>
        <source>That you answered “not now”</source>
        <translation>Che hai risposto «non ora»</translation>
    </message>
    <message>
        <source>To remember your answer; signing stays possible</source>
        <translation>Per ricordare la tua risposta; puoi sempre firmare</translation>
    </message>
    <message>
        <source>Answered “I do not agree”</source>
        <translation>Risposta «non sono d’accordo»</translation>
    </message>
    <message>
        <source>That you answered “I do not agree”</source>
        <translation>Che hai risposto «non sono d’accordo»</translation>
    </message>
</context>
<context>
    <name>LanguageRow</name>
    <message>
        <source>I read best in</source>
        <translation>Leggo meglio in</translation>
    </message>
</context>
<context>
    <name>LearnPage</name>
    <message>
        <source>Learn</source>
        <translation>Impara</translation>
    </message>
    <message>
        <source>Find a course</source>
        <translation>Trova un corso</translation>
    </message>
    <message>
        <source>Everything is done. Nothing is due here; read again whatever you like.</source>
        <translation>Hai fatto tutto. Qui non resta nulla in sospeso: rileggi quello che vuoi.</translation>
    </message>
    <message>
        <source>Everything compulsory is done. The rest is there if you like.</source>
        <translation>L’obbligatorio è tutto fatto. Il resto è lì, se ti va.</translation>
    </message>
    <message>
        <source>{minutes} of compulsory learning left. You can stop at any line and go on there.</source>
        <translation>Per l’obbligatorio restano {minutes}. Puoi fermarti a qualsiasi riga e riprendere da lì.</translation>
    </message>
    <message>
        <source>{minutes} in all. You can stop at any line and go on there.</source>
        <translation>{minutes} in tutto. Puoi fermarti a qualsiasi riga e riprendere da lì.</translation>
    </message>
    <message>
        <source>Show all courses</source>
        <translation>Mostra tutti i corsi</translation>
    </message>
    <message>
        <source>No title has these words. Lessons are found from everywhere with Ctrl+K.</source>
        <translation>Nessun titolo contiene queste parole. Le lezioni si trovano ovunque con Ctrl+K.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nessun risultato</translation>
    </message>
    <message>
        <source>{minutes} left. You can stop at any line and go on there.</source>
        <translation>Ancora {minutes}. Puoi fermarti a qualsiasi riga e riprendere da lì.</translation>
    </message>
    <message numerus="yes">
        <source>%n courses</source>
        <translation>
            <numerusform>%n corso</numerusform>
            <numerusform>%n corsi</numerusform>
        </translation>
    </message>
    <message>
        <source>No course yet</source>
        <translation>Ancora nessun corso</translation>
    </message>
    <message>
        <source>When your company sends a course, it waits for you here.</source>
        <translation>Quando la tua azienda invia un corso, lo trovi qui.</translation>
    </message>
</context>
<context>
    <name>LeavingPage</name>
    <message>
        <source>Me</source>
        <translation>Io</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>Che cosa esce da questo computer</translation>
    </message>
    <message>
        <source>You see everything exactly as it is sent.</source>
        <translation>Vedi tutto esattamente come viene inviato.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutto</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>Kept back</source>
        <translation>Trattenuto</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivato</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rifiutato</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Che cosa guardare</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <translation>Qui non c’è nulla</translation>
    </message>
    <message>
        <source>Go to my courses</source>
        <translation>Vai ai miei corsi</translation>
    </message>
    <message>
        <source>Finished lessons, passed quizzes and signatures will wait here until there is a network.</source>
        <translation>Le lezioni finite, le verifiche superate e le firme aspetteranno qui finché non ci sarà la rete.</translation>
    </message>
    <message>
        <source>{company} is an example, so nothing is ever sent. What a real company would get appears here.</source>
        <translation>{company} è un esempio: non parte mai nulla. Qui compare ciò che riceverebbe un’azienda vera.</translation>
    </message>
    <message>
        <source>It has left meanwhile, so nothing was changed.</source>
        <translation>Nel frattempo è partito, quindi non è cambiato nulla.</translation>
    </message>
    <message>
        <source>Where shall the file go?</source>
        <translation>Dove salvare il file?</translation>
    </message>
    <message>
        <source>Writing {file} …</source>
        <translation>Scrivo {file} …</translation>
    </message>
    <message>
        <source>Everything is in {file}</source>
        <translation>È tutto in {file}</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Apri la cartella</translation>
    </message>
    <message>
        <source>Nothing waits to be sent</source>
        <translation>Non c’è nulla da inviare</translation>
    </message>
</context>
<context>
    <name>LessonHead</name>
    <message>
        <source>Module {module} · Lesson {lesson} of {all} · {minutes}</source>
        <translation>Modulo {module} · Lezione {lesson} di {all} · {minutes}</translation>
    </message>
    <message>
        <source>This lesson is not there in your language yet; you see it as it was written.</source>
        <translation>Questa lezione non c’è ancora nella tua lingua: la vedi com’è stata scritta.</translation>
    </message>
</context>
<context>
    <name>LessonKeys</name>
    <message>
        <source>Next lesson; this one is done</source>
        <translation>Lezione successiva; questa è fatta</translation>
    </message>
    <message>
        <source>Previous lesson</source>
        <translation>Lezione precedente</translation>
    </message>
    <message>
        <source>Search in this course</source>
        <translation>Cerca in questo corso</translation>
    </message>
    <message>
        <source>Print this lesson</source>
        <translation>Stampa questa lezione</translation>
    </message>
    <message>
        <source>Select the whole lesson</source>
        <translation>Seleziona tutta la lezione</translation>
    </message>
    <message>
        <source>Copy what is selected, or the paragraph at the top</source>
        <translation>Copia ciò che è selezionato, o il paragrafo in alto</translation>
    </message>
</context>
<context>
    <name>LessonPage</name>
    <message>
        <source>Learn</source>
        <translation>Impara</translation>
    </message>
    <message>
        <source>The check waits where you left it.</source>
        <translation>La verifica ti aspetta dove l’hai lasciata.</translation>
    </message>
    <message>
        <source>Back to the check</source>
        <translation>Torna alla verifica</translation>
    </message>
    <message>
        <source>This course changed to version {version} while you read. What you read counts.</source>
        <translation>Mentre leggevi, questo corso è passato alla versione {version}. Ciò che hai letto vale.</translation>
    </message>
    <message>
        <source>See the course</source>
        <translation>Vedi il corso</translation>
    </message>
</context>
<context>
    <name>LessonPrint</name>
    <message>
        <source>Try it:</source>
        <translation>Prova tu:</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Registrazione</translation>
    </message>
</context>
<context>
    <name>LessonSearch</name>
    <message>
        <source>Search in this course</source>
        <translation>Cerca in questo corso</translation>
    </message>
    <message>
        <source>Find words in this course</source>
        <translation>Trova parole in questo corso</translation>
    </message>
    <message>
        <source>Finds</source>
        <translation>Risultati</translation>
    </message>
    <message>
        <source>Words from its lessons, and titles of checks and scenarios.</source>
        <translation>Parole delle lezioni, e titoli di verifiche e scenari.</translation>
    </message>
    <message numerus="yes">
        <source>%n find(s)</source>
        <translation>
            <numerusform>%n risultato</numerusform>
            <numerusform>%n risultati</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in this course has these words.</source>
        <translation>In questo corso niente contiene queste parole.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>LessonState</name>
    <message>
        <source>This course is not here any more</source>
        <translation>Questo corso non c’è più</translation>
    </message>
    <message>
        <source>This lesson is not in the course any more</source>
        <translation>Questa lezione non è più nel corso</translation>
    </message>
    <message>
        <source>Another course comes first</source>
        <translation>Prima c’è un altro corso</translation>
    </message>
    <message>
        <source>Go to my courses</source>
        <translation>Vai ai miei corsi</translation>
    </message>
</context>
<context>
    <name>LessonTools</name>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>The paragraph is copied.</source>
        <translation>Il paragrafo è copiato.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copy this paragraph</source>
        <translation>Copia questo paragrafo</translation>
    </message>
    <message>
        <source>Select the whole lesson</source>
        <translation>Seleziona tutta la lezione</translation>
    </message>
    <message>
        <source>Search in this course</source>
        <translation>Cerca in questo corso</translation>
    </message>
    <message>
        <source>Print this lesson</source>
        <translation>Stampa questa lezione</translation>
    </message>
    <message>
        <source>The lesson is on its way to the printer.</source>
        <translation>La lezione è in stampa.</translation>
    </message>
</context>
<context>
    <name>LibraryDeeds</name>
    <message>
        <source>{name} may publish: {packs}</source>
        <translation>{name} può pubblicare: {packs}</translation>
    </message>
    <message>
        <source>{name} is no longer a publisher.</source>
        <translation>{name} non pubblica più.</translation>
    </message>
    <message>
        <source>{version} is not offered any more. What people did with it is kept.</source>
        <translation>{version} non viene più offerto. Ciò che le persone vi hanno fatto resta.</translation>
    </message>
    <message>
        <source>{version} is on offer again.</source>
        <translation>{version} è di nuovo offerto.</translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation>Offri di nuovo</translation>
    </message>
    <message>
        <source>Desks offer {version} again as if it had never been recalled.</source>
        <translation>Le postazioni offrono di nuovo {version}, come se non fosse mai stato richiamato.</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Offri di nuovo</translation>
    </message>
    <message>
        <source>Sign what waits</source>
        <translation>Firma ciò che aspetta</translation>
    </message>
    <message>
        <source>Look at it first: with your signature you vouch for it. It needs your own key, not the seal.</source>
        <translation>Prima guardalo: con la tua firma te ne fai garante. Serve la tua chiave, non il sigillo.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Signed. It still waits, for another signature or a stamp.</source>
        <translation>Firmato. Aspetta ancora un’altra firma o un timbro.</translation>
    </message>
    <message>
        <source>Signed, and out.</source>
        <translation>Firmato, ed è uscito.</translation>
    </message>
    <message>
        <source>Renew the library</source>
        <translation>Rinnova la biblioteca</translation>
    </message>
    <message>
        <source>New dates where they are needed, today’s stamp, and out with everything that waits for one.</source>
        <translation>Nuove date dove servono, il timbro di oggi, e fuori tutto ciò che lo aspetta.</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Rinnova</translation>
    </message>
    <message>
        <source>Company files (*.toml)</source>
        <translation>File dell’azienda (*.toml)</translation>
    </message>
    <message>
        <source>Where is the company file?</source>
        <translation>Dov’è il file dell’azienda?</translation>
    </message>
    <message>
        <source>Replace the company file</source>
        <translation>Sostituisci il file dell’azienda</translation>
    </message>
    <message>
        <source>Desks take over name, paths and data agreement from {file}.</source>
        <translation>Le postazioni prendono nome, percorsi e accordo sui dati da {file}.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sostituisci</translation>
    </message>
    <message>
        <source>The company file was replaced.</source>
        <translation>Il file dell’azienda è stato sostituito.</translation>
    </message>
    <message>
        <source>The library was confirmed today, and what waited is out.</source>
        <translation>La biblioteca è stata confermata oggi, e ciò che aspettava è uscito.</translation>
    </message>
    <message>
        <source>The library was confirmed today.</source>
        <translation>La biblioteca è stata confermata oggi.</translation>
    </message>
    <message>
        <source>These publishers have to renew their own list soon: {names}.</source>
        <translation>Devono rinnovare presto il proprio elenco: {names}.</translation>
    </message>
    <message>
        <source>Confirmed today</source>
        <translation>Confermata oggi</translation>
    </message>
    <message>
        <source>Something is left to look at.</source>
        <translation>Resta qualcosa da guardare.</translation>
    </message>
    <message>
        <source>Your library is ready</source>
        <translation>La tua biblioteca è pronta</translation>
    </message>
    <message>
        <source>It lies in {folder}.</source>
        <translation>Si trova in {folder}.</translation>
    </message>
    <message>
        <source>These are the words of the company seal. People who join without an invitation call you and **compare them**. Next, add your publishers: each makes a key and a card on their Trainer page.</source>
        <translation>Queste sono le parole del sigillo dell’azienda. Chi si unisce senza invito ti chiama e **le confronta**. Ora aggiungi chi pubblica: ognuno crea una chiave e una scheda nella propria pagina Formazione.</translation>
    </message>
</context>
<context>
    <name>LibraryWords</name>
    <message>
        <source>Course</source>
        <translation>Corso</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Regolamento</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marchio</translation>
    </message>
    <message>
        <source>{kind} {id}</source>
        <translation>{kind} {id}</translation>
    </message>
    <message>
        <source>“{title}” {version}</source>
        <translation>«{title}» {version}</translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>Explains the word</source>
        <translation>Spiega la parola</translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>LogCard</name>
    <message>
        <source>Save all of it as a file…</source>
        <translation>Salva tutto in un file…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Nothing is ever taken out of it.</source>
        <translation>Da qui non viene mai tolto nulla.</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Non è ancora successo nulla.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostra altro</translation>
    </message>
</context>
<context>
    <name>LogWords</name>
    <message>
        <source>your company’s server</source>
        <translation>il server della tua azienda</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) came from your other computers</source>
        <translation>
            <numerusform>%n elemento dagli altri tuoi computer</numerusform>
            <numerusform>%n elementi dagli altri tuoi computer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n from your company</source>
        <translation>
            <numerusform>%n dalla tua azienda</numerusform>
            <numerusform>%n dalla tua azienda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) arrived</source>
        <translation>
            <numerusform>%n elemento arrivato</numerusform>
            <numerusform>%n elementi arrivati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had been there already</source>
        <translation>
            <numerusform>%n c’era già</numerusform>
            <numerusform>%n c’erano già</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n rifiutato</numerusform>
            <numerusform>%n rifiutati</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed in to {server} as {login}</source>
        <translation>Accesso a {server} come {login}</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Uscita dall’account</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) from the server were turned away: they may not come from there</source>
        <translation>
            <numerusform>%n elemento del server respinto: non può venire da lì</numerusform>
            <numerusform>%n elementi del server respinti: non possono venire da lì</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You kept %n thing(s) back</source>
        <translation>
            <numerusform>Hai trattenuto %n elemento</numerusform>
            <numerusform>Hai trattenuto %n elementi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You let %n thing(s) go</source>
        <translation>
            <numerusform>Hai lasciato partire %n elemento</numerusform>
            <numerusform>Hai lasciato partire %n elementi</numerusform>
        </translation>
    </message>
    <message>
        <source>The server came back from a backup: everything was offered to it again</source>
        <translation>Il server è tornato da una copia di sicurezza: gli è stato offerto di nuovo tutto</translation>
    </message>
    <message>
        <source>The server lost the place in what it sends: everything was looked at again</source>
        <translation>Il server ha perso il segno in ciò che invia: tutto è stato riguardato</translation>
    </message>
    <message>
        <source>You agreed to version {version} of the data agreement</source>
        <translation>Hai accettato la versione {version} dell’accordo sui dati</translation>
    </message>
</context>
<context>
    <name>MakingWay</name>
    <message>
        <source>Make your company’s library</source>
        <translation>Crea la biblioteca della tua azienda</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Azienda</translation>
    </message>
    <message>
        <source>Make the library</source>
        <translation>Crea la biblioteca</translation>
    </message>
</context>
<context>
    <name>MarkRow</name>
    <message>
        <source>Clause {number}. {rule}</source>
        <translation>Clausola {number}. {rule}</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Segnalibro</translation>
    </message>
    <message>
        <source>Your note: {note}</source>
        <translation>La tua nota: {note}</translation>
    </message>
</context>
<context>
    <name>MarksPanel</name>
    <message>
        <source>Only you see this</source>
        <translation>Lo vedi solo tu</translation>
    </message>
    <message>
        <source>Your marks</source>
        <translation>I tuoi segni</translation>
    </message>
    <message>
        <source>Nothing is marked yet. On a clause, press B to set a bookmark or N to write a note.</source>
        <translation>Non hai ancora segnato nulla. Su una clausola premi B per mettere un segnalibro o N per scrivere una nota.</translation>
    </message>
    <message>
        <source>On a clause that is not in this version</source>
        <translation>Su una clausola che non c’è in questa versione</translation>
    </message>
</context>
<context>
    <name>MatchAnswers</name>
    <message>
        <source>Choose something for every line first.</source>
        <translation>Prima scegli qualcosa per ogni riga.</translation>
    </message>
    <message>
        <source>Choose what belongs to each line: open its list, or click or drag the words below into place.</source>
        <translation>Scegli che cosa va con ogni riga: apri il suo elenco, oppure clicca o trascina al loro posto le parole qui sotto.</translation>
    </message>
    <message>
        <source>Removed: {right}</source>
        <translation>Tolto: {right}</translation>
    </message>
    <message>
        <source>Picked up: {right}. Press the place where it belongs.</source>
        <translation>Preso: {right}. Premi il posto in cui va.</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>già usata</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Ancora niente</translation>
    </message>
    <message>
        <source>What belongs to: {left}</source>
        <translation>Che cosa va con: {left}</translation>
    </message>
    <message>
        <source>{left}: {right}. {number} of {all} lines done.</source>
        <translation>{left}: {right}. Righe fatte: {number} di {all}.</translation>
    </message>
</context>
<context>
    <name>MayI</name>
    <message>
        <source>Ask about it</source>
        <translation>Fai una domanda</translation>
    </message>
    <message>
        <source>These are the policy’s own words. If they leave you in doubt, ask.</source>
        <translation>Sono le parole del regolamento. Se ti resta un dubbio, chiedi.</translation>
    </message>
</context>
<context>
    <name>MayIAnswer</name>
    <message>
        <source>Clause {number}, {section}</source>
        <translation>Clausola {number}, {section}</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>Perché.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Show clause {number}</source>
        <translation>Mostra la clausola {number}</translation>
    </message>
</context>
<context>
    <name>MePage</name>
    <message>
        <source>Me</source>
        <translation>Io</translation>
    </message>
    <message>
        <source>About Portavoce</source>
        <translation>Informazioni su Portavoce</translation>
    </message>
    <message>
        <source>You, and what is yours</source>
        <translation>Tu e ciò che è tuo</translation>
    </message>
    <message>
        <source>This page lives on your computer. Nobody else can open it.</source>
        <translation>Questa pagina sta sul tuo computer. Nessun altro può aprirla.</translation>
    </message>
    <message>
        <source>Your account with {company}</source>
        <translation>Il tuo account presso {company}</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>Guarda…</translation>
    </message>
    <message>
        <source>Join or sign in, your computers, send and fetch now</source>
        <translation>Entrare o accedere, i tuoi computer, inviare e ricevere ora</translation>
    </message>
    <message>
        <source>What your company shares</source>
        <translation>Quello che condivide la tua azienda</translation>
    </message>
    <message>
        <source>Where courses and policies come from, what is new, the room they take</source>
        <translation>Da dove arrivano corsi e regolamenti, le novità, lo spazio che occupano</translation>
    </message>
    <message>
        <source>You are called {name} from now on</source>
        <translation>Da ora il tuo nome è {name}</translation>
    </message>
    <message>
        <source>Kept. The policy shows you the clauses that are yours now</source>
        <translation>Conservato. Il regolamento ti mostra le clausole che ora ti riguardano</translation>
    </message>
    <message>
        <source>Open the policy</source>
        <translation>Apri il regolamento</translation>
    </message>
    <message>
        <source>Where shall the export go?</source>
        <translation>Dove vuoi salvare l’esportazione?</translation>
    </message>
    <message>
        <source>Writing {file} …</source>
        <translation>Scrivo {file} …</translation>
    </message>
    <message>
        <source>Everything is in {file}</source>
        <translation>È tutto in {file}</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Apri la cartella</translation>
    </message>
    <message>
        <source>This is everything Portavoce keeps about you on this computer.

Each .csv file is a table that any spreadsheet opens: me, company, signatures, answers to the policy, attempts at quizzes and scenarios, places where you stopped, your private notes, further paths you took up, what waits to be sent, packs.
statements.jsonl holds every statement of what you did, one a line, in the xAPI format (IEEE 9274.1.1).
</source>
        <translation>Questo è tutto ciò che Portavoce conserva di te su questo computer.

Ogni file .csv è una tabella che si apre con qualsiasi foglio di calcolo: io, azienda, firme, risposte sul regolamento, tentativi delle verifiche e degli scenari, punti in cui eri, le tue note private, gli altri percorsi che hai iniziato, elementi che aspettano di partire, pacchetti.
statements.jsonl contiene ogni annotazione di ciò che hai fatto, una per riga, nel formato xAPI (IEEE 9274.1.1).
</translation>
    </message>
</context>
<context>
    <name>Meaning</name>
    <message>
        <source>What you say</source>
        <translation>Che cosa dici</translation>
    </message>
    <message>
        <source>I have read and understood this version. No more than that, and it takes no right from you.</source>
        <translation>Ho letto e compreso questa versione. Niente di più, e non ti toglie nessun diritto.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Che cos’è</translation>
    </message>
    <message>
        <source>A simple electronic signature (eIDAS Art. 25), neither advanced nor qualified. No court may refuse it only because it is electronic, but it is not the same as one by hand.</source>
        <translation>Una firma elettronica semplice (eIDAS, art. 25), né avanzata né qualificata. Nessun giudice può respingerla solo perché è elettronica, ma non equivale a una firma a mano.</translation>
    </message>
    <message>
        <source>As sure as the enrolment of this computer: whoever could use it could sign with its key. You typed your name here yourself, and nobody checked a document.</source>
        <translation>Certo quanto la registrazione di questo computer: chi poteva usarlo poteva firmare con la sua chiave. Il nome l’hai scritto tu qui, e nessuno ha controllato un documento.</translation>
    </message>
    <message>
        <source>By this computer’s clock. It is sure only by a countersignature of the company, and only that it was no later.</source>
        <translation>Secondo l’orologio di questo computer. È certo solo con una controfirma dell’azienda, e solo che non è stato dopo.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Which text</source>
        <translation>Quale testo</translation>
    </message>
    <message>
        <source>Exactly one: its fingerprint (SHA-256) changes with every letter of the text.</source>
        <translation>Uno e uno solo: la sua impronta (SHA-256) cambia a ogni lettera del testo.</translation>
    </message>
</context>
<context>
    <name>MeaningCard</name>
    <message>
        <source>What you agree to</source>
        <translation>Che cosa accetti</translation>
    </message>
    <message>
        <source>{company} says:</source>
        <translation>{company} dice:</translation>
    </message>
    <message>
        <source>The company wrote no text. What leaves is told under Me, item by item.</source>
        <translation>L’azienda non ha scritto un testo. Ciò che parte è elencato in Io, voce per voce.</translation>
    </message>
    <message>
        <source>Agreement, version {version}</source>
        <translation>Accordo, versione {version}</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Informativa sulla privacy</translation>
    </message>
    <message>
        <source>Notice, version {version}</source>
        <translation>Informativa, versione {version}</translation>
    </message>
</context>
<context>
    <name>MediaControls</name>
    <message>
        <source>Play</source>
        <translation>Riproduci</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Punto della riproduzione</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Sottotitoli</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Togli l’audio</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>{moment} of {length}</source>
        <translation>{moment} di {length}</translation>
    </message>
    <message>
        <source>Captions: on</source>
        <translation>Sottotitoli: attivi</translation>
    </message>
    <message>
        <source>Captions: off</source>
        <translation>Sottotitoli: disattivati</translation>
    </message>
    <message>
        <source>{number}×</source>
        <translation>{number}×</translation>
    </message>
    <message>
        <source>Speed: {speed}</source>
        <translation>Velocità: {speed}</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Rimetti l’audio</translation>
    </message>
</context>
<context>
    <name>MediaView</name>
    <message>
        <source>Transcript</source>
        <translation>Trascrizione</translation>
    </message>
    <message>
        <source>The video “{name}” is missing in this course</source>
        <translation>Il video «{name}» manca in questo corso</translation>
    </message>
    <message>
        <source>The recording “{name}” is missing in this course</source>
        <translation>La registrazione «{name}» manca in questo corso</translation>
    </message>
    <message>
        <source>This computer cannot play the video “{name}”</source>
        <translation>Questo computer non può riprodurre il video «{name}»</translation>
    </message>
    <message>
        <source>This computer cannot play the recording “{name}”</source>
        <translation>Questo computer non può riprodurre la registrazione «{name}»</translation>
    </message>
    <message>
        <source>It shows: {alt}</source>
        <translation>Mostra: {alt}</translation>
    </message>
    <message>
        <source>You can read what is said instead.</source>
        <translation>Puoi leggere quello che si dice.</translation>
    </message>
    <message>
        <source>Transcript, unfolded</source>
        <translation>Trascrizione, aperta</translation>
    </message>
    <message>
        <source>Transcript, folded</source>
        <translation>Trascrizione, chiusa</translation>
    </message>
    <message>
        <source>The transcript is missing in this course.</source>
        <translation>La trascrizione manca in questo corso.</translation>
    </message>
</context>
<context>
    <name>MineCard</name>
    <message>
        <source>You there</source>
        <translation>Tu presso l’azienda</translation>
    </message>
    <message>
        <source>Login {login} · {server}</source>
        <translation>Nome utente {login} · {server}</translation>
    </message>
    <message>
        <source>This computer has no keyring, and no passphrase was chosen: you are signed in until you close Portavoce.</source>
        <translation>Questo computer non ha un portachiavi e non è stata scelta una passphrase: l’accesso dura finché non chiudi Portavoce.</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>Guarda…</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>Che cosa esce da questo computer</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wait to be sent</source>
        <translation>
            <numerusform>%n cosa attende di partire</numerusform>
            <numerusform>%n cose attendono di partire</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits to be sent</source>
        <translation>Nulla attende di partire</translation>
    </message>
    <message>
        <source>Each with its exact words, before and after</source>
        <translation>Ogni cosa con le parole esatte, prima e dopo</translation>
    </message>
    <message>
        <source>Send and fetch now</source>
        <translation>Invia e ricevi ora</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membro</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Formatore</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Human resources</source>
        <translation>Risorse umane</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Titolare</translation>
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
        <translation>Modulo {title}, passi fatti {done} di {all}, aperto</translation>
    </message>
    <message>
        <source>Module {title}, {done} of {all} done, folded</source>
        <translation>Modulo {title}, passi fatti {done} di {all}, chiuso</translation>
    </message>
</context>
<context>
    <name>NewKeyPanel</name>
    <message>
        <source>Make my key and card</source>
        <translation>Crea la mia chiave e la scheda</translation>
    </message>
    <message>
        <source>The key stays on this computer and signs what you publish. The card tells the company who you are.</source>
        <translation>La chiave resta su questo computer e firma ciò che pubblichi. La scheda dice all’azienda chi sei.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Il tuo nome</translation>
    </message>
    <message>
        <source>As colleagues know you</source>
        <translation>Come ti conoscono colleghe e colleghi</translation>
    </message>
    <message>
        <source>What the library calls you</source>
        <translation>Come ti chiama la biblioteca</translation>
    </message>
    <message>
        <source>Small letters, digits, hyphens: ada-rossi</source>
        <translation>Lettere minuscole, cifre, trattini: ada-rossi</translation>
    </message>
    <message>
        <source>Where the card goes</source>
        <translation>Dove va la scheda</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>Scegli un altro posto…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase segreta</translation>
    </message>
    <message>
        <source>At least 12 signs; four or five words that do not belong together are good.</source>
        <translation>Almeno 12 caratteri; vanno bene quattro o cinque parole che non c’entrano l’una con l’altra.</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>Di nuovo la frase segreta</translation>
    </message>
    <message>
        <source>Make key and card</source>
        <translation>Crea chiave e scheda</translation>
    </message>
    <message>
        <source>Making the key …</source>
        <translation>Creazione della chiave …</translation>
    </message>
    <message>
        <source>Cards (*.card.toml)</source>
        <translation>Schede (*.card.toml)</translation>
    </message>
    <message>
        <source>Where shall the card go?</source>
        <translation>Dove va la scheda?</translation>
    </message>
</context>
<context>
    <name>NewPackPanel</name>
    <message>
        <source>New pack</source>
        <translation>Nuovo pacchetto</translation>
    </message>
    <message>
        <source>A small pack that is right from the start: a folder of texts that you change with any editor.</source>
        <translation>Un piccolo pacchetto in regola fin dall’inizio: una cartella di testi che modifichi con qualsiasi editor.</translation>
    </message>
    <message>
        <source>Make the pack</source>
        <translation>Crea il pacchetto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What shall it be?</source>
        <translation>Che cosa sarà?</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>As learners will read it</source>
        <translation>Come lo leggerà chi impara</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>New, or empty.</source>
        <translation>Nuova, oppure vuota.</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Scegli dove…</translation>
    </message>
    <message>
        <source>Who publishes it</source>
        <translation>Chi lo pubblica</translation>
    </message>
    <message>
        <source>Your company</source>
        <translation>La tua azienda</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Stays the same for ever, like a web address written backwards: it.acme.intro</source>
        <translation>Non cambierà mai; come un indirizzo web scritto al contrario: it.acme.intro</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Lingue</translation>
    </message>
    <message>
        <source>Where shall the pack&apos;s folder go?</source>
        <translation>Dove va messa la cartella del pacchetto?</translation>
    </message>
    <message>
        <source>Choose at least one language.</source>
        <translation>Scegli almeno una lingua.</translation>
    </message>
    <message>
        <source>Give it a title. You can change it later.</source>
        <translation>Dagli un titolo. Potrai cambiarlo più tardi.</translation>
    </message>
    <message>
        <source>Write the whole path, or choose where it shall go.</source>
        <translation>Scrivi il percorso intero, oppure scegli dove metterla.</translation>
    </message>
</context>
<context>
    <name>NewSealWay</name>
    <message>
        <source>A new company seal</source>
        <translation>Un nuovo sigillo dell’azienda</translation>
    </message>
    <message>
        <source>Old seal</source>
        <translation>Vecchio sigillo</translation>
    </message>
    <message>
        <source>Replace the seal</source>
        <translation>Sostituisci il sigillo</translation>
    </message>
</context>
<context>
    <name>NewsCard</name>
    <message>
        <source>It is fetched again next time.</source>
        <translation>La prossima volta si riprova.</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>In arrivo</translation>
    </message>
    <message>
        <source>New for you</source>
        <translation>Novità per te</translation>
    </message>
    <message>
        <source>Get all ({size})</source>
        <translation>Scarica tutto ({size})</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>Scarica</translation>
    </message>
    <message>
        <source>Get {title}</source>
        <translation>Scarica {title}</translation>
    </message>
</context>
<context>
    <name>NewsWords</name>
    <message>
        <source>What is new for you in the edition for employees</source>
        <translation>Che cosa c’è di nuovo per te nell’edizione per dipendenti</translation>
    </message>
    <message>
        <source>What is new for you in the edition for externals</source>
        <translation>Che cosa c’è di nuovo per te nell’edizione per esterni</translation>
    </message>
    <message>
        <source>What is new for you in the edition for alumni</source>
        <translation>Che cosa c’è di nuovo per te nell’edizione per ex colleghi</translation>
    </message>
    <message>
        <source>What is new for you in version {version}</source>
        <translation>Che cosa c’è di nuovo per te nella versione {version}</translation>
    </message>
    <message numerus="yes">
        <source>%n clauses read otherwise</source>
        <translation>
            <numerusform>%n clausola è cambiata</numerusform>
            <numerusform>%n clausole sono cambiate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clauses are new</source>
        <translation>
            <numerusform>%n clausola è nuova</numerusform>
            <numerusform>%n clausole sono nuove</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clauses are gone</source>
        <translation>
            <numerusform>%n clausola non c’è più</numerusform>
            <numerusform>%n clausole non ci sono più</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clauses are carried over from your receipts</source>
        <translation>
            <numerusform>%n clausola è ripresa dalle tue ricevute</numerusform>
            <numerusform>%n clausole sono riprese dalle tue ricevute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clauses are carried over from your receipt of {day}</source>
        <translation>
            <numerusform>%n clausola è ripresa dalla tua ricevuta con data {day}</numerusform>
            <numerusform>%n clausole sono riprese dalla tua ricevuta con data {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing new to read for you. This version only asks for your signature.</source>
        <translation>Per te non c’è nulla di nuovo da leggere. Questa versione chiede solo la tua firma.</translation>
    </message>
    <message>
        <source>Go to the first of them</source>
        <translation>Vai alla prima</translation>
    </message>
    <message>
        <source>Nothing changed for you in version {version}. What you signed on {day} as version {signed} holds, and there is nothing to sign.</source>
        <translation>Nella versione {version} per te non è cambiato nulla. Vale la tua firma del {day} alla versione {signed}: non c’è niente da firmare.</translation>
    </message>
    <message>
        <source>{company} withdrew version {version} of this policy on {day}: “{why}”</source>
        <translation>{company} ha ritirato la versione {version} di questo regolamento il {day}: «{why}»</translation>
    </message>
    <message>
        <source>Version {version} of this policy was withdrawn on {day}: “{why}”</source>
        <translation>La versione {version} di questo regolamento è stata ritirata il {day}: «{why}»</translation>
    </message>
    <message>
        <source>Version {version} is in force again.</source>
        <translation>Vale di nuovo la versione {version}.</translation>
    </message>
    <message>
        <source>What you signed stays signed, and your receipt stays proof of it.</source>
        <translation>Ciò che hai firmato resta firmato, e la tua ricevuta continua a provarlo.</translation>
    </message>
    <message>
        <source>You can read it, but nobody can sign it any more.</source>
        <translation>Puoi leggerlo, ma nessuno può più firmarlo.</translation>
    </message>
    <message>
        <source>This policy is to be looked through again by {day}. It need not be signed again.</source>
        <translation>Questo regolamento va riguardato entro il {day}. Non serve firmarlo di nuovo.</translation>
    </message>
    <message>
        <source>Since {day} this policy is to be looked through again. It need not be signed again.</source>
        <translation>Questo regolamento va riguardato: il giorno previsto era il {day}. Non serve firmarlo di nuovo.</translation>
    </message>
    <message>
        <source>I have looked through it again</source>
        <translation>L’ho riguardato</translation>
    </message>
    <message>
        <source>Kept: you have looked through the policy again</source>
        <translation>Conservato: hai riguardato il regolamento</translation>
    </message>
</context>
<context>
    <name>NextStepWords</name>
    <message>
        <source>Your next step</source>
        <translation>Il tuo prossimo passo</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Comincia</translation>
    </message>
    <message>
        <source>You stopped at “{place}”</source>
        <translation>Eri a «{place}»</translation>
    </message>
    <message>
        <source>A new version asks for some of it once more. The rest stays done.</source>
        <translation>Una versione nuova chiede di rifarne una parte. Il resto è fatto e vale.</translation>
    </message>
    <message>
        <source>Read “{policy}”</source>
        <translation>Leggi «{policy}»</translation>
    </message>
    <message>
        <source>Continue reading</source>
        <translation>Riprendi la lettura</translation>
    </message>
    <message>
        <source>Start reading</source>
        <translation>Comincia a leggere</translation>
    </message>
    <message>
        <source>You stopped at clause {place}</source>
        <translation>Eri alla clausola {place}</translation>
    </message>
    <message>
        <source>There is a new version. Only what it changed for you is asked; the rest is carried over.</source>
        <translation>C’è una nuova versione. Leggi e firmi solo ciò che per te è cambiato: il resto è ripreso da prima.</translation>
    </message>
    <message>
        <source>Sign “{policy}”</source>
        <translation>Firma «{policy}»</translation>
    </message>
    <message>
        <source>You say that you have read and understood it. A question or “not now” are answers too.</source>
        <translation>Dichiari di averlo letto e compreso. Anche una domanda o «non ora» sono risposte.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Comes before “{title}”</source>
        <translation>Viene prima di «{title}»</translation>
    </message>
    <message>
        <source>It asks for a course that is not on this computer yet. {contact} can tell you when it comes.</source>
        <translation>Richiede un corso che non è ancora su questo computer. {contact} può dirti quando arriva.</translation>
    </message>
    <message>
        <source>Before you can sign “{policy}”</source>
        <translation>Prima di firmare «{policy}»</translation>
    </message>
    <message>
        <source>Open the policy</source>
        <translation>Apri il regolamento</translation>
    </message>
    <message>
        <source>You are all set</source>
        <translation>Hai fatto tutto</translation>
    </message>
    <message>
        <source>All of it stays here to look up whenever you write about work. In doubt, ask {contact}.</source>
        <translation>Resta tutto qui, da consultare ogni volta che scrivi del lavoro. Se hai un dubbio, chiedi a {contact}.</translation>
    </message>
    <message>
        <source>Look up a rule</source>
        <translation>Consulta una regola</translation>
    </message>
    <message>
        <source>Look at your courses</source>
        <translation>Guarda i tuoi corsi</translation>
    </message>
    <message>
        <source>Have a look around</source>
        <translation>Guardati intorno</translation>
    </message>
    <message>
        <source>{company} has put nothing on your path yet. Its courses are open all the same.</source>
        <translation>{company} non ha ancora messo nulla nel tuo percorso. I suoi corsi sono comunque aperti.</translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>Ancora %n min</numerusform>
            <numerusform>Ancora %n min</numerusform>
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
        <translation>Tutto l’obbligatorio è fatto · se ti va</translation>
    </message>
    <message>
        <source>What comes after it builds on this course.</source>
        <translation>Ciò che segue si basa su questo corso.</translation>
    </message>
    <message>
        <source>See the course</source>
        <translation>Vedi il corso</translation>
    </message>
    <message>
        <source>Well done, {name} · your path is behind you</source>
        <translation>Complimenti, {name} · hai finito il percorso</translation>
    </message>
    <message>
        <source>Compulsory</source>
        <translation>Obbligatorio</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facoltativo</translation>
    </message>
    <message numerus="yes">
        <source>%n courses finished</source>
        <translation>
            <numerusform>%n corso finito</numerusform>
            <numerusform>%n corsi finiti</numerusform>
        </translation>
    </message>
    <message>
        <source>Policy signed</source>
        <translation>Regolamento firmato</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes of learning</source>
        <translation>
            <numerusform>%n minuto di formazione</numerusform>
            <numerusform>%n minuti di formazione</numerusform>
        </translation>
    </message>
    <message>
        <source>Works offline</source>
        <translation>Funziona offline</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Your note</source>
        <translation>La tua nota</translation>
    </message>
    <message>
        <source>Your note on clause {number}</source>
        <translation>La tua nota sulla clausola {number}</translation>
    </message>
    <message>
        <source>Only you see this. It is kept while you write.</source>
        <translation>La vedi solo tu. Si salva mentre scrivi.</translation>
    </message>
    <message>
        <source>Only you see this</source>
        <translation>La vedi solo tu</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvata</translation>
    </message>
</context>
<context>
    <name>NumberAnswers</name>
    <message>
        <source>Unit</source>
        <translation>Unità</translation>
    </message>
    <message>
        <source>Your answer, in {unit}</source>
        <translation>La tua risposta, in {unit}</translation>
    </message>
    <message>
        <source>Write a number first.</source>
        <translation>Prima scrivi un numero.</translation>
    </message>
    <message>
        <source>“{text}” cannot be read as a number, so nothing was counted. Write figures, as {example}.</source>
        <translation>«{text}» non si legge come numero, quindi non è stato contato nulla. Scrivi in cifre, per esempio {example}.</translation>
    </message>
    <message>
        <source>In figures, as {example}</source>
        <translation>In cifre, per esempio {example}</translation>
    </message>
</context>
<context>
    <name>OrderAnswers</name>
    <message>
        <source>Put the rows in order first.</source>
        <translation>Prima metti le righe in ordine.</translation>
    </message>
    <message>
        <source>Drag a row, press its arrows, or use Alt+Up and Alt+Down.</source>
        <translation>Trascina una riga, premi le sue frecce oppure usa Alt+Su e Alt+Giù.</translation>
    </message>
    <message>
        <source>Picked up. {where}. Arrows move it, Space puts it down, Escape takes it back.</source>
        <translation>Riga presa. {where}. Le frecce la spostano, Spazio la posa, Esc la riporta dov’era.</translation>
    </message>
    <message>
        <source>Put down. {where}</source>
        <translation>Riga posata. {where}</translation>
    </message>
    <message>
        <source>{text}: {number} of {all}</source>
        <translation>{text}: {number} di {all}</translation>
    </message>
</context>
<context>
    <name>OrderRow</name>
    <message>
        <source>Move up</source>
        <translation>Sposta su</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Sposta giù</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move it; Space picks it up.</source>
        <translation>Alt+Su e Alt+Giù la spostano; Spazio la prende.</translation>
    </message>
    <message>
        <source>Move up: {text}</source>
        <translation>Sposta su: {text}</translation>
    </message>
    <message>
        <source>Move down: {text}</source>
        <translation>Sposta giù: {text}</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Giusto</translation>
    </message>
    <message>
        <source>Belongs here: {text}</source>
        <translation>Qui va: {text}</translation>
    </message>
</context>
<context>
    <name>OtherAnswers</name>
    <message>
        <source>I have a question</source>
        <translation>Ho una domanda</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Non ora</translation>
    </message>
    <message>
        <source>I do not agree</source>
        <translation>Non sono d’accordo</translation>
    </message>
    <message>
        <source>These are answers too:</source>
        <translation>Anche queste sono risposte:</translation>
    </message>
</context>
<context>
    <name>OutboxCard</name>
    <message>
        <source>{first}–{last} of {all}</source>
        <translation>{first}–{last} di {all}</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Più recenti</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Meno recenti</translation>
    </message>
    <message>
        <source>**Never in here:** single answers, which lessons you opened, clauses you marked as read, questions and answers to the policy that you keep.</source>
        <translation>**Qui non ci sono mai:** le singole risposte, le lezioni che hai aperto, le clausole segnate come lette, le domande e le risposte sul regolamento che tieni per te.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%n version(s) on offer</source>
        <translation>
            <numerusform>%n versione offerta</numerusform>
            <numerusform>%n versioni offerte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n publisher(s)</source>
        <translation>
            <numerusform>%n persona o gruppo che pubblica</numerusform>
            <numerusform>%n persone o gruppi che pubblicano</numerusform>
        </translation>
    </message>
    <message>
        <source>good until {day}</source>
        <translation>valida fino al {day}</translation>
    </message>
    <message>
        <source>Hand out…</source>
        <translation>Distribuisci…</translation>
    </message>
    <message>
        <source>Invite people…</source>
        <translation>Invita le persone…</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>È tutto a posto.</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>Da guardare</translation>
    </message>
</context>
<context>
    <name>OwnerPage</name>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Where is the library?</source>
        <translation>Dov’è la biblioteca?</translation>
    </message>
    <message>
        <source>The library is off the list. Its folder stays as it is.</source>
        <translation>La biblioteca non è più in elenco. La cartella resta com’è.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Make your company’s library</source>
        <translation>Crea la biblioteca della tua azienda</translation>
    </message>
    <message>
        <source>Open a library…</source>
        <translation>Apri una biblioteca…</translation>
    </message>
    <message>
        <source>A library holds what your company shares: courses, policies, brand. You say who may publish in it, and hand it out on a web server, a stick or as a file.</source>
        <translation>Una biblioteca contiene ciò che la tua azienda condivide: corsi, regolamenti, marchio. Tu dici chi può pubblicare, e la distribuisci con un server web, una chiavetta o un file.</translation>
    </message>
    <message>
        <source>No library is here yet</source>
        <translation>Qui non c’è ancora una biblioteca</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Guarda di nuovo</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Togli dall’elenco</translation>
    </message>
    <message>
        <source>This library cannot be opened</source>
        <translation>Questa biblioteca non si può aprire</translation>
    </message>
    <message>
        <source>Make another library</source>
        <translation>Crea un’altra biblioteca</translation>
    </message>
    <message>
        <source>Open another library…</source>
        <translation>Apri un’altra biblioteca…</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Controllo in corso …</translation>
    </message>
    <message>
        <source>The library has a new company seal; the old one is worth nothing any more.</source>
        <translation>La biblioteca ha un nuovo sigillo dell’azienda; quello vecchio non vale più nulla.</translation>
    </message>
</context>
<context>
    <name>PackList</name>
    <message>
        <source>Your packs</source>
        <translation>I tuoi pacchetti</translation>
    </message>
    <message>
        <source>New pack</source>
        <translation>Nuovo pacchetto</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Apri una cartella…</translation>
    </message>
    <message>
        <source>Import questions…</source>
        <translation>Importa domande…</translation>
    </message>
</context>
<context>
    <name>PackRow</name>
    <message>
        <source>open</source>
        <translation>aperto</translation>
    </message>
</context>
<context>
    <name>PackView</name>
    <message>
        <source>Check again</source>
        <translation>Ricontrolla</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Anteprima</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Apri la cartella</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Togli dall’elenco</translation>
    </message>
    <message>
        <source>Make the file…</source>
        <translation>Crea il file…</translation>
    </message>
    <message>
        <source>The whole pack as one .pvpack, always with the same bytes. Unsigned, it counts nowhere.</source>
        <translation>Tutto il pacchetto in un solo .pvpack, sempre identico byte per byte. Senza firma non vale da nessuna parte.</translation>
    </message>
    <message>
        <source>One file to look at</source>
        <translation>Un solo file da guardare</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Controllo in corso …</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Guarda di nuovo</translation>
    </message>
    <message>
        <source>There is no folder at this place any more. If it lies on a stick or a shared disk, connect it. If you moved it, open it where it is now.</source>
        <translation>In questo posto non c’è più nessuna cartella. Se è su una chiavetta o su un disco condiviso, collegalo. Se l’hai spostata, aprila dove si trova ora.</translation>
    </message>
    <message>
        <source>This folder is gone</source>
        <translation>Questa cartella non c’è più</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Scrivi</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controlla</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Pubblica</translation>
    </message>
    <message>
        <source>All steps are done: this version is published</source>
        <translation>Tutti i passi sono fatti: questa versione è pubblicata</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {name}</source>
        <translation>Passo {number} di {count}: {name}</translation>
    </message>
</context>
<context>
    <name>PackWords</name>
    <message>
        <source>Course</source>
        <translation>Corso</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Regole</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marchio</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Controllo in corso …</translation>
    </message>
    <message>
        <source>Folder gone</source>
        <translation>Cartella sparita</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Non leggibile</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Pubblicato</translation>
    </message>
    <message>
        <source>Ready to sign</source>
        <translation>Pronto da firmare</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n errore</numerusform>
            <numerusform>%n errori</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n consiglio</numerusform>
            <numerusform>%n consigli</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s)</source>
        <translation>
            <numerusform>%n lezione</numerusform>
            <numerusform>%n lezioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%n verifica</numerusform>
            <numerusform>%n verifiche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s)</source>
        <translation>
            <numerusform>%n clausola</numerusform>
            <numerusform>%n clausole</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n logo(s)</source>
        <translation>
            <numerusform>%n logo</numerusform>
            <numerusform>%n loghi</numerusform>
        </translation>
    </message>
    <message>
        <source>folder last changed {when}</source>
        <translation>cartella modificata: {when}</translation>
    </message>
    <message>
        <source>Checked in {seconds} s</source>
        <translation>Controllato in {seconds} s</translation>
    </message>
</context>
<context>
    <name>PacksCard</name>
    <message>
        <source>Packs</source>
        <translation>Pacchetti</translation>
    </message>
    <message>
        <source>Nothing has been published yet.</source>
        <translation>Non è ancora stato pubblicato nulla.</translation>
    </message>
    <message>
        <source>{kind}, {id}</source>
        <translation>{kind}, {id}</translation>
    </message>
    <message numerus="yes">
        <source>and %n older version(s)</source>
        <translation>
            <numerusform>e %n versione precedente</numerusform>
            <numerusform>e %n versioni precedenti</numerusform>
        </translation>
    </message>
    <message>
        <source>On offer</source>
        <translation>Offerta</translation>
    </message>
    <message>
        <source>Withdrawn on {day}</source>
        <translation>Ritirata il {day}</translation>
    </message>
    <message>
        <source>Under the company seal, published on {day}</source>
        <translation>Sotto il sigillo dell’azienda, pubblicata il {day}</translation>
    </message>
    <message>
        <source>From {name}, published on {day}</source>
        <translation>Da {name}, pubblicata il {day}</translation>
    </message>
    <message>
        <source>Recall…</source>
        <translation>Richiama…</translation>
    </message>
    <message>
        <source>Offer again…</source>
        <translation>Offri di nuovo…</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
</context>
<context>
    <name>PairRow</name>
    <message>
        <source>Right</source>
        <translation>Giusto</translation>
    </message>
    <message>
        <source>Belongs here: {text}</source>
        <translation>Qui va: {text}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Mostra tutti i tasti</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>Ricerca e comandi</translation>
    </message>
    <message>
        <source>Find a page, a lesson, a clause or a command</source>
        <translation>Trova una pagina, una lezione, una clausola o un comando</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Finds</source>
        <translation>Risultati</translation>
    </message>
    <message numerus="yes">
        <source>%n find(s)</source>
        <translation>
            <numerusform>%n risultato</numerusform>
            <numerusform>%n risultati</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperAsked</name>
    <message>
        <source>Take your paper, and type the words that stand at these two places.</source>
        <translation>Prendi il foglio e scrivi le parole che stanno in queste due posizioni.</translation>
    </message>
    <message>
        <source>Word {number}</source>
        <translation>Parola {number}</translation>
    </message>
    <message>
        <source>This is not the word at that place. Look at your paper again.</source>
        <translation>Non è questa la parola in quella posizione. Guarda di nuovo il foglio.</translation>
    </message>
</context>
<context>
    <name>PaperShown</name>
    <message>
        <source>Write these 24 words on paper and lock it away. They replace the seal if its file or the passphrase is lost. **They are never shown again**, and nobody can find them out.</source>
        <translation>Scrivi queste 24 parole su un foglio e mettilo al sicuro. Sostituiscono il sigillo se si perde il file o la frase segreta. **Non vengono mai più mostrate**, e nessuno può ritrovarle.</translation>
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
        <translation>Stampa …</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Salva come PDF …</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Inviato alla stampante</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Salva come PDF</translation>
    </message>
    <message>
        <source>Saved as “{name}”</source>
        <translation>Salvato come «{name}»</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>At least 12 signs; four or five words that do not belong together are good.</source>
        <translation>Almeno 12 caratteri; vanno bene quattro o cinque parole che non c’entrano l’una con l’altra.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase segreta</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Di nuovo la stessa frase segreta</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Mostra quello che scrivo</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Usa questa frase segreta</translation>
    </message>
    <message>
        <source>Open the key</source>
        <translation>Apri la chiave</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>Scrivi la frase segreta.</translation>
    </message>
    <message>
        <source>This is not the same as above. Type it once more.</source>
        <translation>Non è uguale a quella sopra. Scrivila di nuovo.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un momento …</translation>
    </message>
    <message>
        <source>Your key lies on this computer in a locked file. Choose the passphrase that opens it: it is asked for once each time you start Portavoce. Nobody can bring it back for you, so keep it well.</source>
        <translation>La tua chiave si trova su questo computer in un file chiuso. Scegli la frase segreta che lo apre: ti sarà chiesta una volta a ogni avvio di Portavoce. Nessuno può recuperarla per te, quindi conservala bene.</translation>
    </message>
    <message>
        <source>Your key lies on this computer in a locked file. Your passphrase opens it until you close Portavoce.</source>
        <translation>La tua chiave si trova su questo computer in un file chiuso. La tua frase segreta lo apre finché non chiudi Portavoce.</translation>
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
        <translation>Ti serve per accedere da un altro computer. Se la cambi, gli altri tuoi computer vengono disconnessi.</translation>
    </message>
    <message>
        <source>The password until now (empty if you chose none)</source>
        <translation>La password attuale (vuota se non ne avevi scelta una)</translation>
    </message>
    <message>
        <source>The new password</source>
        <translation>La nuova password</translation>
    </message>
    <message>
        <source>Twelve signs or more; several words are easiest to keep.</source>
        <translation>Almeno dodici caratteri; più parole si ricordano meglio.</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Cambia la password</translation>
    </message>
    <message>
        <source>Type the new password.</source>
        <translation>Scrivi la nuova password.</translation>
    </message>
    <message>
        <source>Asking your company’s server …</source>
        <translation>Chiedo al server dell’azienda…</translation>
    </message>
</context>
<context>
    <name>PathLegend</name>
    <message>
        <source>Compulsory</source>
        <translation>Obbligatorio</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facoltativo</translation>
    </message>
</context>
<context>
    <name>PathSection</name>
    <message>
        <source>Your path</source>
        <translation>Il tuo percorso</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Entro quando</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Enlarge</source>
        <translation>Ingrandisci</translation>
    </message>
    <message>
        <source>Enlarge the picture: {alt}</source>
        <translation>Ingrandisci l’immagine: {alt}</translation>
    </message>
    <message>
        <source>The picture “{name}” could not be shown</source>
        <translation>Non è stato possibile mostrare l’immagine «{name}»</translation>
    </message>
    <message>
        <source>It shows: {alt}</source>
        <translation>Ecco che cosa mostra: {alt}</translation>
    </message>
</context>
<context>
    <name>PieceCard</name>
    <message>
        <source>This computer has nothing to play sound on.</source>
        <translation>Questo computer non ha niente per riprodurre l’audio.</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Read so far</source>
        <translation>Letto finora</translation>
    </message>
    <message>
        <source>Previous: {title}</source>
        <translation>Precedente: {title}</translation>
    </message>
    <message>
        <source>Next: {title}</source>
        <translation>Successiva: {title}</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Concludi</translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes left in this lesson</source>
        <translation>
            <numerusform>Ancora circa %n minuto in questa lezione</numerusform>
            <numerusform>Ancora circa %n minuti in questa lezione</numerusform>
        </translation>
    </message>
    <message>
        <source>You are at the end</source>
        <translation>Fine della lezione</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Precedente</translation>
    </message>
</context>
<context>
    <name>PolicyPage</name>
    <message>
        <source>Policy</source>
        <translation>Regole</translation>
    </message>
    <message>
        <source>Go to Home</source>
        <translation>Torna all’inizio</translation>
    </message>
    <message>
        <source>No policy here yet</source>
        <translation>Qui non c’è ancora un regolamento</translation>
    </message>
    <message>
        <source>It comes with your company’s set-up. Everything else works meanwhile.</source>
        <translation>Arriva con la configurazione della tua azienda. Intanto tutto il resto funziona.</translation>
    </message>
    <message>
        <source>The line above says why. What you have read and signed is kept.</source>
        <translation>La riga qui sopra dice perché. Ciò che hai letto e firmato resta salvato.</translation>
    </message>
    <message>
        <source>The policy cannot be shown now</source>
        <translation>Ora il regolamento non si può mostrare</translation>
    </message>
    <message>
        <source>All that is new to you is read. You can sign now.</source>
        <translation>Hai letto tutte le novità. Ora puoi firmare.</translation>
    </message>
    <message>
        <source>All clauses are read. You can sign now.</source>
        <translation>Hai letto tutte le clausole. Ora puoi firmare.</translation>
    </message>
    <message>
        <source>{read} of {all} read</source>
        <translation>{read} di {all} lette</translation>
    </message>
    <message>
        <source>Show the new version</source>
        <translation>Mostra la nuova versione</translation>
    </message>
    <message>
        <source>Bookmark set</source>
        <translation>Segnalibro messo</translation>
    </message>
    <message>
        <source>Bookmark taken off</source>
        <translation>Segnalibro tolto</translation>
    </message>
    <message>
        <source>Your question is kept on this computer</source>
        <translation>La tua domanda è conservata su questo computer</translation>
    </message>
    <message>
        <source>Your question was thrown away</source>
        <translation>La tua domanda è stata eliminata</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>PolicySheet</name>
    <message>
        <source>Fingerprint (SHA-256): {sha256}</source>
        <translation>Impronta (SHA-256): {sha256}</translation>
    </message>
    <message>
        <source>Receipt of a signed policy</source>
        <translation>Ricevuta del regolamento firmato</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>{title}, version&#xa0;{version}</source>
        <translation>{title}, versione&#xa0;{version}</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edizione</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Impronta (SHA-256)</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formazione</translation>
    </message>
    <message>
        <source>Number of the statement</source>
        <translation>Numero della dichiarazione</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confermato</translation>
    </message>
    <message>
        <source>The clauses</source>
        <translation>Le clausole</translation>
    </message>
    <message>
        <source>What this signature means</source>
        <translation>Che cosa significa questa firma</translation>
    </message>
    <message>
        <source>Key, in words to compare</source>
        <translation>Chiave, in parole da confrontare</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Ricevuta</translation>
    </message>
    <message>
        <source>Fingerprint of the receipt (SHA-256)</source>
        <translation>Impronta della ricevuta (SHA-256)</translation>
    </message>
    <message>
        <source>Disciplinary measures</source>
        <translation>Provvedimenti disciplinari</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Consentito</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Non consentito</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossario</translation>
    </message>
</context>
<context>
    <name>PolicyWording</name>
    <message>
        <source>Version {version} · in force since {day}</source>
        <translation>Versione {version} · entrata in vigore: {day}</translation>
    </message>
    <message>
        <source>Version {version} · in force from {day}</source>
        <translation>Versione {version} · entrata in vigore: {day}</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglese</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italiano</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polacco</translation>
    </message>
    <message>
        <source>read in English</source>
        <translation>lettura in inglese</translation>
    </message>
    <message>
        <source>read in Italian</source>
        <translation>lettura in italiano</translation>
    </message>
    <message>
        <source>read in Polish</source>
        <translation>lettura in polacco</translation>
    </message>
    <message>
        <source>language read: {language}</source>
        <translation>lingua di lettura: {language}</translation>
    </message>
    <message>
        <source>The English text binds.</source>
        <translation>Fa fede il testo inglese.</translation>
    </message>
    <message>
        <source>The Italian text binds.</source>
        <translation>Fa fede il testo italiano.</translation>
    </message>
    <message>
        <source>The Polish text binds.</source>
        <translation>Fa fede il testo polacco.</translation>
    </message>
    <message>
        <source>The text that binds is in this language: {language}.</source>
        <translation>Fa fede il testo in questa lingua: {language}.</translation>
    </message>
    <message>
        <source>You are reading the English text.</source>
        <translation>Stai leggendo il testo inglese.</translation>
    </message>
    <message>
        <source>You are reading the Italian text.</source>
        <translation>Stai leggendo il testo italiano.</translation>
    </message>
    <message>
        <source>You are reading the Polish text.</source>
        <translation>Stai leggendo il testo polacco.</translation>
    </message>
    <message>
        <source>You are reading the text in this language: {language}.</source>
        <translation>Stai leggendo il testo in questa lingua: {language}.</translation>
    </message>
    <message>
        <source>Employee edition</source>
        <translation>Edizione per dipendenti</translation>
    </message>
    <message>
        <source>Edition for externals</source>
        <translation>Edizione per esterni</translation>
    </message>
    <message>
        <source>Alumni edition</source>
        <translation>Edizione per ex colleghi</translation>
    </message>
    <message>
        <source>Part of this policy cannot be shown ({files}). You can read the rest, but nobody can sign this version: tell whoever keeps the policy.</source>
        <translation>Una parte di questo regolamento non si può mostrare ({files}). Puoi leggere il resto, ma nessuno può firmare questa versione: avvisa chi cura il regolamento.</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Dipendenti</translation>
    </message>
    <message>
        <source>Externals</source>
        <translation>Esterni</translation>
    </message>
    <message>
        <source>Alumni</source>
        <translation>Ex colleghi</translation>
    </message>
    <message>
        <source>Carried over from {day}</source>
        <translation>Già firmata il {day}</translation>
    </message>
    <message>
        <source>New in version {version}</source>
        <translation>Nuova nella versione {version}</translation>
    </message>
    <message>
        <source>Changed in version {version}</source>
        <translation>Cambiata nella versione {version}</translation>
    </message>
    <message>
        <source>This is the edition for employees. Look around: reading here does not count.</source>
        <translation>Questa è l’edizione per dipendenti. Dai pure un’occhiata: qui la lettura non conta.</translation>
    </message>
    <message>
        <source>This is the edition for externals. Look around: reading here does not count.</source>
        <translation>Questa è l’edizione per esterni. Dai pure un’occhiata: qui la lettura non conta.</translation>
    </message>
    <message>
        <source>This is the edition for alumni. Look around: reading here does not count.</source>
        <translation>Questa è l’edizione per ex colleghi. Dai pure un’occhiata: qui la lettura non conta.</translation>
    </message>
</context>
<context>
    <name>Pool</name>
    <message>
        <source>Still free</source>
        <translation>Ancora da collocare</translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>Preview</source>
        <translation>Anteprima</translation>
    </message>
    <message>
        <source>Preview · nothing counts, nothing is kept</source>
        <translation>Anteprima · nulla conta, nulla viene salvato</translation>
    </message>
    <message>
        <source>Preview · nothing counts</source>
        <translation>Anteprima · nulla conta</translation>
    </message>
    <message>
        <source>Language of the pack</source>
        <translation>Lingua del pacchetto</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Ricomincia</translation>
    </message>
</context>
<context>
    <name>PreviewRail</name>
    <message>
        <source>Course</source>
        <translation>Corso</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Regole</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marchio</translation>
    </message>
</context>
<context>
    <name>PreviewShell</name>
    <message>
        <source>This leads out of the pack. In the app it opens what people have there.</source>
        <translation>Questo porta fuori dal pacchetto. Nell’app apre ciò che c’è sul computer di chi impara.</translation>
    </message>
</context>
<context>
    <name>PreviewWindow</name>
    <message>
        <source>Preview</source>
        <translation>Anteprima</translation>
    </message>
    <message>
        <source>A learner</source>
        <translation>Chi impara</translation>
    </message>
    <message>
        <source>Preview · {title}</source>
        <translation>Anteprima · {title}</translation>
    </message>
    <message>
        <source>What was open here is not in the pack any more.</source>
        <translation>Ciò che era aperto qui non c’è più nel pacchetto.</translation>
    </message>
    <message>
        <source>Everything is as at first.</source>
        <translation>È tutto come all’inizio.</translation>
    </message>
</context>
<context>
    <name>PrivacyNotice</name>
    <message>
        <source>Privacy notice of {company}</source>
        <translation>Informativa sulla privacy di {company}</translation>
    </message>
    <message>
        <source>Version {version} of {date}</source>
        <translation>Versione {version} del {date}</translation>
    </message>
    <message>
        <source>Read the privacy notice</source>
        <translation>Leggi l’informativa sulla privacy</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>PrivacySection</name>
    <message>
        <source>What is written down, and what of it ever leaves</source>
        <translation>Che cosa si annota e che cosa parte da qui</translation>
    </message>
    <message>
        <source>{company} is an example: nothing is sent, whatever the table says.</source>
        <translation>{company} è un esempio: non parte nulla, qualunque cosa dica la tabella.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>Does it leave?</source>
        <translation>Parte?</translation>
    </message>
    <message>
        <source>What is written down</source>
        <translation>Che cosa si annota</translation>
    </message>
    <message>
        <source>Read…</source>
        <translation>Leggi…</translation>
    </message>
    <message>
        <source>Yes, it is compulsory</source>
        <translation>Sì, è obbligatorio</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Yes, as agreed</source>
        <translation>Sì, da accordo</translation>
    </message>
    <message>
        <source>No, not agreed</source>
        <translation>No, senza accordo</translation>
    </message>
</context>
<context>
    <name>ProblemRow</name>
    <message>
        <source>Error</source>
        <translation>Errore</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Consiglio</translation>
    </message>
    <message>
        <source>Use that</source>
        <translation>Usa quello</translation>
    </message>
    <message>
        <source>Write {new} in place of {old}</source>
        <translation>Scrivi {new} al posto di {old}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>shown beside</source>
        <translation>mostrato accanto</translation>
    </message>
</context>
<context>
    <name>ProblemsCard</name>
    <message>
        <source>Problems</source>
        <translation>Problemi</translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <translation>Niente da correggere</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Mostrane un altro</numerusform>
            <numerusform>Mostrane altri %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfileCard</name>
    <message>
        <source>Edit</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Edit your name</source>
        <translation>Modifica il tuo nome</translation>
    </message>
    <message>
        <source>Your full name, as your company knows you</source>
        <translation>Nome e cognome, come ti conosce la tua azienda</translation>
    </message>
    <message>
        <source>What you have signed keeps the name you typed then.</source>
        <translation>Ciò che hai firmato conserva il nome scritto allora.</translation>
    </message>
    <message>
        <source>Switch…</source>
        <translation>Cambia…</translation>
    </message>
    <message>
        <source>Each person has a folder of their own</source>
        <translation>Ogni persona ha la propria cartella</translation>
    </message>
    <message>
        <source>Someone else uses this computer</source>
        <translation>Qualcun altro usa questo computer</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profilo</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Clauses read</source>
        <translation>Clausole lette</translation>
    </message>
    <message>
        <source>{read} of {all} read</source>
        <translation>{read} di {all} lette</translation>
    </message>
    <message>
        <source>Nothing new to read</source>
        <translation>Niente di nuovo da leggere</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>resta %n minuto</numerusform>
            <numerusform>restano %n minuti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressView</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>{number} of {count}: {title} · {done} of {size}</source>
        <translation>{number} di {count}: {title} · {done} di {size}</translation>
    </message>
</context>
<context>
    <name>PublishCard</name>
    <message>
        <source>Sign and publish</source>
        <translation>Firma e pubblica</translation>
    </message>
    <message>
        <source>Make my key and card…</source>
        <translation>Crea la mia chiave e la scheda…</translation>
    </message>
    <message>
        <source>Hand out…</source>
        <translation>Distribuisci…</translation>
    </message>
    <message>
        <source>Withdraw a version…</source>
        <translation>Ritira una versione…</translation>
    </message>
    <message>
        <source>Sign what waits…</source>
        <translation>Firma ciò che aspetta…</translation>
    </message>
    <message>
        <source>Sign version {version}</source>
        <translation>Firma la versione {version}</translation>
    </message>
    <message>
        <source>Opens when no errors are left.</source>
        <translation>Si apre quando non restano errori.</translation>
    </message>
    <message>
        <source>Looking at the library …</source>
        <translation>Uno sguardo alla biblioteca …</translation>
    </message>
    <message>
        <source>Version {version} is in the library already.</source>
        <translation>La versione {version} è già nella biblioteca.</translation>
    </message>
    <message>
        <source>You need a key of your own and a card: whoever keeps the company’s library adds you with it.</source>
        <translation>Ti servono una chiave tua e una scheda: con quella, chi custodisce la biblioteca dell’azienda ti aggiunge.</translation>
    </message>
    <message>
        <source>You choose your company’s library when you sign.</source>
        <translation>Scegli la biblioteca della tua azienda quando firmi.</translation>
    </message>
    <message>
        <source>None of your keys may publish in the library of {company} yet: send your card.</source>
        <translation>Nessuna delle tue chiavi può ancora pubblicare nella biblioteca di {company}: manda la tua scheda.</translation>
    </message>
    <message>
        <source>Your key: {name}</source>
        <translation>La tua chiave: {name}</translation>
    </message>
    <message>
        <source>Your key: {name}, until {month} {year}</source>
        <translation>La tua chiave: {name}, valida fino a {month} {year}</translation>
    </message>
    <message>
        <source>First mend the errors above; hints may stay.</source>
        <translation>Prima correggi gli errori qui sopra; i consigli possono restare.</translation>
    </message>
    <message>
        <source>Hand it out…</source>
        <translation>Distribuisci…</translation>
    </message>
    <message>
        <source>Show the card</source>
        <translation>Mostra la scheda</translation>
    </message>
    <message>
        <source>Sign what waits</source>
        <translation>Firma ciò che aspetta</translation>
    </message>
    <message>
        <source>Look at it first: with your signature you vouch for it.</source>
        <translation>Prima guardalo: con la tua firma te ne fai garante.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>{version} is not offered any more. What people did with it is kept.</source>
        <translation>{version} non viene più offerto. Ciò che le persone vi hanno fatto resta.</translation>
    </message>
    <message>
        <source>{version}: the withdrawal is signed, and waits for others.</source>
        <translation>{version}: il ritiro è firmato, e aspetta altre persone.</translation>
    </message>
</context>
<context>
    <name>PublishPanel</name>
    <message>
        <source>Sign and publish</source>
        <translation>Firma e pubblica</translation>
    </message>
    <message>
        <source>With your signature, every desk of the company accepts this version as yours.</source>
        <translation>Con la tua firma, ogni postazione dell’azienda accetta questa versione come tua.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Choose the library’s folder…</source>
        <translation>Scegli la cartella della biblioteca…</translation>
    </message>
    <message>
        <source>Signing and copying …</source>
        <translation>Firma e copia in corso …</translation>
    </message>
    <message>
        <source>Nothing is said about what changed.</source>
        <translation>Non si dice che cosa è cambiato.</translation>
    </message>
    <message>
        <source>Where is your company’s library?</source>
        <translation>Dov’è la biblioteca della tua azienda?</translation>
    </message>
    <message>
        <source>The library of {company}</source>
        <translation>La biblioteca di {company}</translation>
    </message>
    <message>
        <source>{name} ({file})</source>
        <translation>{name} ({file})</translation>
    </message>
    <message>
        <source>“{title}”, version {version}</source>
        <translation>«{title}», versione {version}</translation>
    </message>
    <message>
        <source>Sign version {version}</source>
        <translation>Firma la versione {version}</translation>
    </message>
    <message>
        <source>Make it version {version}</source>
        <translation>Falla diventare la versione {version}</translation>
    </message>
</context>
<context>
    <name>PublishResult</name>
    <message>
        <source>It is there already</source>
        <translation>C’è già</translation>
    </message>
    <message>
        <source>{version} is in the library already, the very same. Nothing was changed.</source>
        <translation>{version} è già nella biblioteca, identico. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>It is out</source>
        <translation>È uscito</translation>
    </message>
    <message>
        <source>{version} is in the library, signed by you.</source>
        <translation>{version} è nella biblioteca, con la tua firma.</translation>
    </message>
    <message>
        <source>It waits for a second signature</source>
        <translation>Aspetta una seconda firma</translation>
    </message>
    <message>
        <source>{version} is signed by you. Another person has to sign it too.</source>
        <translation>{version} ha la tua firma. Deve firmare anche un’altra persona.</translation>
    </message>
    <message>
        <source>It waits for a stamp</source>
        <translation>Aspetta un timbro</translation>
    </message>
    <message>
        <source>{version} is signed. Whoever keeps the library has to stamp it.</source>
        <translation>{version} è firmato. Lo deve timbrare chi custodisce la biblioteca.</translation>
    </message>
    <message>
        <source>People who follow the library from a web server get it by themselves once the folder is copied there. For everybody else, hand the library out on a stick, in a folder, or as one file.</source>
        <translation>Chi segue la biblioteca da un server web lo riceve da solo, appena la cartella viene copiata lì. Per gli altri, distribuisci la biblioteca su una chiavetta, in una cartella o come file.</translation>
    </message>
    <message>
        <source>They open the same library on their Trainer page, look at what waits, and sign it.</source>
        <translation>Apre la stessa biblioteca nella sua pagina Formazione, guarda ciò che aspetta, e firma.</translation>
    </message>
    <message>
        <source>They open the Library page and press “Renew…”. Tell them that something waits.</source>
        <translation>Apre la pagina Biblioteca e preme «Rinnova…». Dille che qualcosa aspetta.</translation>
    </message>
    <message>
        <source>Your key and your card are ready</source>
        <translation>La tua chiave e la tua scheda sono pronte</translation>
    </message>
    <message>
        <source>The card is {file}. It holds no secret.</source>
        <translation>La scheda è {file}. Non contiene segreti.</translation>
    </message>
    <message>
        <source>Send the card to whoever keeps your company’s library. They will call you: **read these words to them**, so that they know the card is yours. Keep your passphrase to yourself.</source>
        <translation>Manda la scheda a chi custodisce la biblioteca dell’azienda. Ti chiamerà: **leggi queste parole**, così sa che la scheda è tua. La frase segreta tienila per te.</translation>
    </message>
</context>
<context>
    <name>PublishersCard</name>
    <message>
        <source>Add a publisher…</source>
        <translation>Aggiungi chi pubblica…</translation>
    </message>
    <message>
        <source>Publishers</source>
        <translation>Chi pubblica</translation>
    </message>
    <message>
        <source>Nobody may publish yet. Trainers make a key and a card on their Trainer page and send you the card.</source>
        <translation>Nessuno può ancora pubblicare. Chi forma crea una chiave e una scheda nella propria pagina Formazione e ti manda la scheda.</translation>
    </message>
    <message>
        <source>May publish: {packs}</source>
        <translation>Può pubblicare: {packs}</translation>
    </message>
    <message>
        <source>Good until {day}</source>
        <translation>Vale fino al {day}</translation>
    </message>
    <message>
        <source>Has published nothing yet</source>
        <translation>Non ha ancora pubblicato nulla</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>Togli…</translation>
    </message>
    <message>
        <source>Hands out sticks</source>
        <translation>Distribuisce chiavette</translation>
    </message>
    <message numerus="yes">
        <source>%n signatures needed</source>
        <translation>
            <numerusform>%n firma necessaria</numerusform>
            <numerusform>%n firme necessarie</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionKeys</name>
    <message>
        <source>Choose the answer with this letter, or open its list</source>
        <translation>Scegli la risposta con questa lettera, o aprine l’elenco</translation>
    </message>
    <message>
        <source>Move a row up</source>
        <translation>Sposta una riga in su</translation>
    </message>
    <message>
        <source>Move a row down</source>
        <translation>Sposta una riga in giù</translation>
    </message>
    <message>
        <source>Take away what was matched</source>
        <translation>Togli l’abbinamento</translation>
    </message>
    <message>
        <source>Check the answer, go on</source>
        <translation>Controlla la risposta, vai avanti</translation>
    </message>
    <message>
        <source>Take the way with this letter</source>
        <translation>Prendi la strada con questa lettera</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Un passo indietro</translation>
    </message>
</context>
<context>
    <name>QuestionPanel</name>
    <message>
        <source>The policy as a whole</source>
        <translation>Il regolamento nel suo insieme</translation>
    </message>
    <message>
        <source>Clause {number} · {section}</source>
        <translation>Clausola {number} · {section}</translation>
    </message>
    <message>
        <source>Keep my question</source>
        <translation>Conserva la domanda</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Argomento</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>La tua domanda</translation>
    </message>
    <message>
        <source>You can also ask {contact} in person.</source>
        <translation>Puoi anche chiedere di persona a {contact}.</translation>
    </message>
    <message>
        <source>Write your question first.</source>
        <translation>Prima scrivi la tua domanda.</translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>Question {number} of {all}</source>
        <translation>Domanda {number} di {all}</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation>Domande a cui hai risposto</translation>
    </message>
    <message>
        <source>Attempt {number} · pass with {needed} of {all}</source>
        <translation>Tentativo {number} · si supera con {needed} su {all}</translation>
    </message>
</context>
<context>
    <name>QuizBar</name>
    <message>
        <source>Press</source>
        <translation>Premi</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Invio</translation>
    </message>
</context>
<context>
    <name>QuizPage</name>
    <message>
        <source>Learn</source>
        <translation>Impara</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>Va bene</translation>
    </message>
    <message>
        <source>Open it anew</source>
        <translation>Riapri</translation>
    </message>
    <message>
        <source>Leave and keep my answers</source>
        <translation>Esci e conserva le risposte</translation>
    </message>
    <message>
        <source>Check answer</source>
        <translation>Controlla la risposta</translation>
    </message>
    <message>
        <source>See the result</source>
        <translation>Vedi il risultato</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Domanda successiva</translation>
    </message>
    <message>
        <source>Leave for now</source>
        <translation>Esci per ora</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Back to Learn</source>
        <translation>Torna a Impara</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Concludi</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Home</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Impara</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Regole</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Io</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Pagine</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Formazione</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
</context>
<context>
    <name>RailItem</name>
    <message>
        <source>You are here</source>
        <translation>Sei qui</translation>
    </message>
    <message>
        <source>{place}, {count} new</source>
        <translation>{place}, novità: {count}</translation>
    </message>
</context>
<context>
    <name>ReaderHead</name>
    <message>
        <source>Edition for</source>
        <translation>Edizione per</translation>
    </message>
</context>
<context>
    <name>ReaderKeys</name>
    <message>
        <source>Next clause</source>
        <translation>Clausola successiva</translation>
    </message>
    <message>
        <source>Previous clause</source>
        <translation>Clausola precedente</translation>
    </message>
    <message>
        <source>I have read this clause</source>
        <translation>Ho letto questa clausola</translation>
    </message>
    <message>
        <source>Ask about this clause</source>
        <translation>Fai una domanda su questa clausola</translation>
    </message>
    <message>
        <source>Bookmark this clause</source>
        <translation>Metti un segnalibro a questa clausola</translation>
    </message>
    <message>
        <source>Write a note on this clause</source>
        <translation>Scrivi una nota su questa clausola</translation>
    </message>
    <message>
        <source>Search the policy</source>
        <translation>Cerca nel regolamento</translation>
    </message>
    <message>
        <source>Next clause found</source>
        <translation>Clausola trovata successiva</translation>
    </message>
    <message>
        <source>Print the policy</source>
        <translation>Stampa il regolamento</translation>
    </message>
</context>
<context>
    <name>ReaderTools</name>
    <message>
        <source>Glossary</source>
        <translation>Glossario</translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation>Stampa o salva</translation>
    </message>
    <message>
        <source>Your marks ({count})</source>
        <translation>I tuoi segni ({count})</translation>
    </message>
    <message>
        <source>Your marks</source>
        <translation>I tuoi segni</translation>
    </message>
    <message>
        <source>Bookmarks and notes. Only you see them.</source>
        <translation>Segnalibri e note. Li vedi solo tu.</translation>
    </message>
</context>
<context>
    <name>ReadyStep</name>
    <message>
        <source>Your full name, as your company knows you</source>
        <translation>Nome e cognome, come ti conosce la tua azienda</translation>
    </message>
    <message>
        <source>It stays on this computer until you sign.</source>
        <translation>Resta su questo computer finché non firmi.</translation>
    </message>
    <message>
        <source>Ready to begin</source>
        <translation>Si comincia</translation>
    </message>
    <message>
        <source>Your name, and what {company} may know about you. Then you are in.</source>
        <translation>Il tuo nome e ciò che {company} può sapere di te. Poi è fatta.</translation>
    </message>
    <message>
        <source>What {company} learns about you</source>
        <translation>Che cosa {company} viene a sapere di te</translation>
    </message>
    <message>
        <source>Questions: {name}, {role}</source>
        <translation>Per le domande: {name}, {role}</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Comincia</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Joining</source>
        <translation>Ingresso in azienda</translation>
    </message>
    <message>
        <source>{done} of {all} MB</source>
        <translation>{done} di {all} MB</translation>
    </message>
    <message>
        <source>Writing down that you joined</source>
        <translation>Annoto il tuo ingresso in azienda</translation>
    </message>
    <message>
        <source>Putting pack {number} of {all} on the shelf</source>
        <translation>Metto sullo scaffale il pacchetto {number} di {all}</translation>
    </message>
    <message numerus="yes">
        <source>You have joined. %n packs did not come and are fetched later:</source>
        <translation>
            <numerusform>Sei dentro. Un pacchetto non è arrivato e arriverà più tardi:</numerusform>
            <numerusform>Sei dentro. %n pacchetti non sono arrivati e arriveranno più tardi:</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>has read and understood</source>
        <translation>ha letto e compreso</translation>
    </message>
    <message>
        <source>Anyone can verify it later with common tools, even without Portavoce.</source>
        <translation>Chiunque potrà verificarla in seguito con strumenti comuni, anche senza Portavoce.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Il tuo nome</translation>
    </message>
    <message>
        <source>the moment you sign</source>
        <translation>il momento della firma</translation>
    </message>
    <message>
        <source>this computer’s own</source>
        <translation>quella di questo computer</translation>
    </message>
    <message>
        <source>Receipt of a signed policy</source>
        <translation>Ricevuta del regolamento firmato</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Clausole</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Impronta</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formazione</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chiave</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Ricevuta</translation>
    </message>
</context>
<context>
    <name>ReceiptAside</name>
    <message>
        <source>Preview, not signed yet</source>
        <translation>Anteprima, senza firma</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmato</translation>
    </message>
    <message>
        <source>What this signature means</source>
        <translation>Che cosa significa questa firma</translation>
    </message>
    <message>
        <source>Kept on this computer, and for {company} alone: you always see what leaves.</source>
        <translation>Resta su questo computer ed è solo per {company}: vedi sempre che cosa esce.</translation>
    </message>
    <message>
        <source>Your receipt</source>
        <translation>La tua ricevuta</translation>
    </message>
    <message>
        <source>Preview of your receipt, not signed yet</source>
        <translation>Anteprima della tua ricevuta, ancora senza firma</translation>
    </message>
</context>
<context>
    <name>ReceiptInWords</name>
    <message>
        <source>Receipt</source>
        <translation>Ricevuta</translation>
    </message>
    <message>
        <source>All of this once more, signed with the key of this device; see the exact bytes</source>
        <translation>Tutto questo ancora una volta, firmato con la chiave di questo dispositivo; vedi i byte esatti</translation>
    </message>
    <message>
        <source>Name as enrolled</source>
        <translation>Nome come registrato</translation>
    </message>
    <message>
        <source>Key of the device</source>
        <translation>Chiave del dispositivo</translation>
    </message>
    <message>
        <source>Clauses that you read</source>
        <translation>Clausole che hai letto</translation>
    </message>
    <message>
        <source>Clauses that had not changed</source>
        <translation>Clausole rimaste uguali</translation>
    </message>
    <message>
        <source>Courses and results</source>
        <translation>Corsi e risultati</translation>
    </message>
    <message>
        <source>Version of the app</source>
        <translation>Versione dell’app</translation>
    </message>
    <message>
        <source>The receipt before</source>
        <translation>La ricevuta precedente</translation>
    </message>
    <message>
        <source>None: it is the first</source>
        <translation>Nessuna: è la prima</translation>
    </message>
    <message numerus="yes">
        <source>%n, each by the fingerprint of its text</source>
        <translation>
            <numerusform>%n, con l’impronta del testo</numerusform>
            <numerusform>%n, ciascuna con l’impronta del testo</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>Receipts</source>
        <translation>Ricevute</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Io</translation>
    </message>
    <message>
        <source>{title}, version {version}</source>
        <translation>{title}, versione&#xa0;{version}</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Salva come PDF…</translation>
    </message>
    <message>
        <source>Open to print</source>
        <translation>Apri per stampare</translation>
    </message>
    <message>
        <source>Save the receipt file…</source>
        <translation>Salva il file della ricevuta…</translation>
    </message>
    <message>
        <source>Everything for the file…</source>
        <translation>Tutto per l’archivio…</translation>
    </message>
    <message>
        <source>Your program for PDFs shows it, and prints it</source>
        <translation>Lo mostra e lo stampa il tuo programma per i PDF</translation>
    </message>
    <message>
        <source>The receipt as other programs read it</source>
        <translation>La ricevuta come la leggono gli altri programmi</translation>
    </message>
    <message>
        <source>PDF, receipt file, key, text and instructions in one archive</source>
        <translation>PDF, file della ricevuta, chiave, testo e istruzioni in un solo archivio</translation>
    </message>
    <message>
        <source>has read and signed</source>
        <translation>ha letto e firmato</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edizione</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Clausole</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>Firmato con</translation>
    </message>
    <message>
        <source>The key in words</source>
        <translation>La chiave in parole</translation>
    </message>
    <message>
        <source>Fingerprint of the receipt</source>
        <translation>Impronta della ricevuta</translation>
    </message>
</context>
<context>
    <name>ReceiptPaper</name>
    <message>
        <source>The PDF of your receipt is ready. You will find it under Me, too.</source>
        <translation>Il PDF della tua ricevuta è pronto. Lo trovi anche in «Io».</translation>
    </message>
    <message>
        <source>The PDF of your receipt is being made …</source>
        <translation>Preparazione del PDF della tua ricevuta …</translation>
    </message>
    <message>
        <source>This computer has no program that shows PDFs. Save it, and open it elsewhere.</source>
        <translation>Su questo computer non c’è un programma che mostri i PDF. Salvalo e aprilo altrove.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un momento …</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Salva la ricevuta</translation>
    </message>
    <message>
        <source>Saved as “{name}”</source>
        <translation>Salvato come «{name}»</translation>
    </message>
    <message>
        <source>The PDF could not be made now. Your signature is kept all the same, and the PDF is made when you want it.</source>
        <translation>Ora non è stato possibile creare il PDF. La tua firma è comunque al sicuro, e il PDF sarà creato quando lo vorrai.</translation>
    </message>
</context>
<context>
    <name>ReceiptsCard</name>
    <message>
        <source>Your receipts</source>
        <translation>Le tue ricevute</translation>
    </message>
    <message>
        <source>You have not signed anything yet. What you sign is listed here with its version.</source>
        <translation>Non hai ancora firmato nulla. Ciò che firmi compare qui, con la sua versione.</translation>
    </message>
    <message>
        <source>All receipts and certificates</source>
        <translation>Tutte le ricevute e gli attestati</translation>
    </message>
    <message>
        <source>Signed {moment} as {name}</source>
        <translation>Firmato: {moment}, come {name}</translation>
    </message>
    <message>
        <source>Version {version}, read in: {language}</source>
        <translation>Versione {version}, lingua di lettura: {language}</translation>
    </message>
    <message>
        <source>Fingerprint of the text: {sign}</source>
        <translation>Impronta del testo: {sign}</translation>
    </message>
</context>
<context>
    <name>RefusedPage</name>
    <message>
        <source>To be mended</source>
        <translation>Da correggere</translation>
    </message>
    <message>
        <source>This pack cannot be shown yet</source>
        <translation>Questo pacchetto non si può ancora mostrare</translation>
    </message>
    <message>
        <source>Mend what is listed here and save it: the preview comes back by itself, where you were.</source>
        <translation>Correggi ciò che è elencato qui e salva: l’anteprima torna da sola, al punto in cui eri.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>E un altro.</numerusform>
            <numerusform>E altri %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefusedStep</name>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Choose something else</source>
        <translation>Scegli altro</translation>
    </message>
    <message>
        <source>Nothing was taken</source>
        <translation>Non è stato preso nulla</translation>
    </message>
    <message>
        <source>It cannot be reached</source>
        <translation>Non è raggiungibile</translation>
    </message>
    <message>
        <source>There is no room for it</source>
        <translation>Non c’è spazio</translation>
    </message>
</context>
<context>
    <name>RemovePublisherPanel</name>
    <message>
        <source>Take {name} out</source>
        <translation>Togli {name}</translation>
    </message>
    <message>
        <source>From now on, no desk accepts anything new that they sign.</source>
        <translation>Da ora, nessuna postazione accetta nulla di nuovo con questa firma.</translation>
    </message>
    <message>
        <source>Further versions come from</source>
        <translation>Le prossime versioni vengono da</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Perché?</translation>
    </message>
    <message>
        <source>A sentence or two; people will read it</source>
        <translation>Una o due frasi: le leggeranno tutti</translation>
    </message>
    <message>
        <source>Company seal</source>
        <translation>Sigillo dell’azienda</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Togli</translation>
    </message>
    <message>
        <source>Signing …</source>
        <translation>Firma in corso …</translation>
    </message>
    <message>
        <source>What becomes of their packs?</source>
        <translation>Che cosa ne è dei suoi pacchetti?</translation>
    </message>
    <message>
        <source>They stay, and somebody else carries on</source>
        <translation>Restano, e qualcun altro va avanti</translation>
    </message>
    <message>
        <source>They stay as they are</source>
        <translation>Restano così come sono</translation>
    </message>
    <message>
        <source>They are withdrawn</source>
        <translation>Vengono ritirati</translation>
    </message>
    <message>
        <source>Say why: people who learnt from their packs will read it.</source>
        <translation>Di’ il motivo: lo leggerà chi ha studiato su questi pacchetti.</translation>
    </message>
</context>
<context>
    <name>ResultPanel</name>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Worth reading again</source>
        <translation>Da rileggere</translation>
    </message>
    <message>
        <source>Take the check again</source>
        <translation>Ripeti la verifica</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Verifica superata</translation>
    </message>
    <message>
        <source>Not yet: {right} of {all}, {needed} are needed</source>
        <translation>Non ancora: {right} su {all}, ne servono {needed}</translation>
    </message>
    <message>
        <source>Nothing is lost. Read what you missed, then try again; attempts never run out.</source>
        <translation>Non è perso nulla. Rileggi ciò che ti è sfuggito e riprova: i tentativi non finiscono mai.</translation>
    </message>
    <message>
        <source>{right} of {all} answers were right, and that is enough.</source>
        <translation>Risposte giuste: {right} su {all}, e bastano.</translation>
    </message>
    <message>
        <source>All {all} answers were right.</source>
        <translation>Tutte e {all} le risposte sono giuste.</translation>
    </message>
    <message>
        <source>{right}/{all}</source>
        <translation>{right}/{all}</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>Risposte giuste</translation>
    </message>
    <message numerus="yes">
        <source>Show what you got right: %n answers</source>
        <translation>
            <numerusform>Mostra %n risposta giusta</numerusform>
            <numerusform>Mostra %n risposte giuste</numerusform>
        </translation>
    </message>
    <message>
        <source>What you got right</source>
        <translation>Quello che era giusto</translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message>
        <source>Your answer</source>
        <translation>La tua risposta</translation>
    </message>
    <message>
        <source>The right answer</source>
        <translation>La risposta giusta</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Giusto</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>Non giusto</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Receipts (*.jws)</source>
        <translation>Ricevute (*.jws)</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Attestato</translation>
    </message>
    <message>
        <source>Where shall it go?</source>
        <translation>Dove lo metto?</translation>
    </message>
    <message>
        <source>Saved as “{name}”</source>
        <translation>Salvato come «{name}»</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Apri la cartella</translation>
    </message>
    <message>
        <source>Making the file …</source>
        <translation>Preparazione del file …</translation>
    </message>
</context>
<context>
    <name>ScenarioBar</name>
    <message>
        <source>One step back</source>
        <translation>Un passo indietro</translation>
    </message>
</context>
<context>
    <name>ScenarioPage</name>
    <message>
        <source>Learn</source>
        <translation>Impara</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>Va bene</translation>
    </message>
    <message>
        <source>Open it anew</source>
        <translation>Riapri</translation>
    </message>
    <message>
        <source>Choose what you do first.</source>
        <translation>Prima scegli che cosa fai.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Concludi</translation>
    </message>
    <message>
        <source>Back to Learn</source>
        <translation>Torna a Impara</translation>
    </message>
    <message>
        <source>Leave and keep my place</source>
        <translation>Esci e conserva il punto</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Avanti</translation>
    </message>
</context>
<context>
    <name>SceneView</name>
    <message>
        <source>Scene {number}</source>
        <translation>Scena {number}</translation>
    </message>
    <message>
        <source>What do you do?</source>
        <translation>Che cosa fai?</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Che cosa succede</translation>
    </message>
    <message>
        <source>Your story so far</source>
        <translation>La tua strada fin qui</translation>
    </message>
</context>
<context>
    <name>SealCard</name>
    <message>
        <source>The words of the company seal</source>
        <translation>Le parole del sigillo</translation>
    </message>
    <message>
        <source>Whoever joins without an invitation calls you and compares these. They never change.</source>
        <translation>Chi si unisce senza invito ti chiama e le confronta. Non cambiano mai.</translation>
    </message>
    <message>
        <source>The seal is on this computer: {file}</source>
        <translation>Il sigillo è su questo computer: {file}</translation>
    </message>
    <message>
        <source>The seal is not on this computer. Changes need its file, or the words on paper.</source>
        <translation>Il sigillo non è su questo computer. Per le modifiche serve il suo file, o le parole su carta.</translation>
    </message>
    <message>
        <source>A new seal…</source>
        <translation>Un nuovo sigillo…</translation>
    </message>
</context>
<context>
    <name>SealStep</name>
    <message>
        <source>The company seal says who may publish. It is a file that only its passphrase opens. Keep a copy of the file in another place, and the passphrase in your head or your password manager.</source>
        <translation>Il sigillo dell’azienda dice chi può pubblicare. È un file che si apre solo con la sua frase segreta. Tieni una copia del file in un altro posto, e la frase segreta in testa o nel gestore di password.</translation>
    </message>
    <message>
        <source>File of the seal</source>
        <translation>File del sigillo</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>Scegli un altro posto…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase segreta</translation>
    </message>
    <message>
        <source>At least 12 signs; four or five words that do not belong together are good.</source>
        <translation>Almeno 12 caratteri; vanno bene quattro o cinque parole che non c’entrano l’una con l’altra.</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>Di nuovo la frase segreta</translation>
    </message>
    <message>
        <source>Keys (*.key)</source>
        <translation>Chiavi (*.key)</translation>
    </message>
    <message>
        <source>Where shall the seal go?</source>
        <translation>Dove va il sigillo?</translation>
    </message>
</context>
<context>
    <name>SealWalk</name>
    <message>
        <source>Signing …</source>
        <translation>Firma in corso …</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sigillo</translation>
    </message>
    <message>
        <source>Words on paper</source>
        <translation>Parole su carta</translation>
    </message>
    <message>
        <source>Two words back</source>
        <translation>Due parole di prova</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {name}</source>
        <translation>Passo {number} di {count}: {name}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation>Le ho scritte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
</context>
<context>
    <name>SearchAnswer</name>
    <message>
        <source>Previous clause found (Shift+F3)</source>
        <translation>Clausola trovata precedente (Maiusc+F3)</translation>
    </message>
    <message>
        <source>Next clause found (F3)</source>
        <translation>Clausola trovata successiva (F3)</translation>
    </message>
    <message>
        <source>Ask about it</source>
        <translation>Fai una domanda</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>End the search</source>
        <translation>Chiudi la ricerca</translation>
    </message>
    <message>
        <source>Ask in your own words, or look for a word</source>
        <translation>Chiedi a parole tue o cerca una parola</translation>
    </message>
    <message>
        <source>May I …? Search the policy</source>
        <translation>Posso …? Cerca nel regolamento</translation>
    </message>
    <message>
        <source>Enter goes to the next clause found, Escape ends the search.</source>
        <translation>Invio va alla clausola trovata successiva, Esc chiude la ricerca.</translation>
    </message>
    <message>
        <source>May I …?</source>
        <translation>Posso …?</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} di {count}</translation>
    </message>
    <message>
        <source>No clause speaks of this.</source>
        <translation>Nessuna clausola ne parla.</translation>
    </message>
    <message numerus="yes">
        <source>%n clauses speak of this.</source>
        <translation>
            <numerusform>Ne parla %n clausola.</numerusform>
            <numerusform>Ne parlano %n clausole.</numerusform>
        </translation>
    </message>
    <message>
        <source>{these} and {that}</source>
        <translation>{these} e {that}</translation>
    </message>
    <message>
        <source>“{word}”</source>
        <translation>«{word}»</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>Did you mean {words}? Your question was read that way.</source>
        <translation>Intendevi {words}? La domanda è stata letta così.</translation>
    </message>
    <message>
        <source>No clause has all these words. Nearest: {numbers}</source>
        <translation>Nessuna clausola ha tutte queste parole. Le più vicine: {numbers}</translation>
    </message>
    <message numerus="yes">
        <source>%n clauses speak of this: {numbers}</source>
        <translation>
            <numerusform>Ne parla %n clausola: {numbers}</numerusform>
            <numerusform>Ne parlano %n clausole: {numbers}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <comment>keys on a keycap</comment>
        <translation>Ctrl K</translation>
    </message>
    <message>
        <source>Finds pages, lessons, clauses and commands</source>
        <translation>Trova pagine, lezioni, clausole e comandi</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>{place} of {count}: {clause}</source>
        <translation>{place} di {count}: {clause}</translation>
    </message>
</context>
<context>
    <name>SectionRow</name>
    <message>
        <source>all read</source>
        <translation>letta per intero</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>sei qui</translation>
    </message>
</context>
<context>
    <name>SendingCard</name>
    <message>
        <source>Send and fetch now</source>
        <translation>Invia e ricevi ora</translation>
    </message>
</context>
<context>
    <name>SendingWords</name>
    <message>
        <source>{company} is an example, so nothing is sent</source>
        <translation>{company} è un esempio: non parte nulla</translation>
    </message>
    <message>
        <source>A real company would receive exactly what waits here.</source>
        <translation>Un’azienda vera riceverebbe esattamente ciò che attende qui.</translation>
    </message>
    <message>
        <source>You can go on meanwhile.</source>
        <translation>Intanto puoi continuare.</translation>
    </message>
    <message numerus="yes">
        <source>You keep %n thing(s) back.</source>
        <translation>
            <numerusform>Trattieni %n elemento.</numerusform>
            <numerusform>Trattieni %n elementi.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are signed in for this run only: no keyring keeps that, and no passphrase was chosen.</source>
        <translation>L’accesso vale solo finché Portavoce è aperto: nessun portachiavi lo conserva e non è stata scelta una passphrase.</translation>
    </message>
    <message>
        <source>Asking your company’s server …</source>
        <translation>Contatto il server della tua azienda …</translation>
    </message>
    <message>
        <source>Sending {done} of {all} …</source>
        <translation>Invio {done} di {all} …</translation>
    </message>
    <message numerus="yes">
        <source>Fetching what is new: %n so far …</source>
        <translation>
            <numerusform>Ricevo le novità: finora %n …</numerusform>
            <numerusform>Ricevo le novità: finora %n …</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching what is new …</source>
        <translation>Ricevo le novità …</translation>
    </message>
    <message>
        <source>Until then everything is kept on this computer.</source>
        <translation>Fino ad allora tutto resta su questo computer.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Accedi</translation>
    </message>
    <message>
        <source>Your company has named no server</source>
        <translation>La tua azienda non ha indicato un server</translation>
    </message>
    <message>
        <source>What waits stays on this computer. If you were told an address, you can join there.</source>
        <translation>Ciò che attende resta su questo computer. Se ti hanno dato un indirizzo, puoi entrare da lì.</translation>
    </message>
    <message>
        <source>Your account…</source>
        <translation>Il tuo account…</translation>
    </message>
    <message>
        <source>Your company closed your account</source>
        <translation>La tua azienda ha chiuso il tuo account</translation>
    </message>
    <message>
        <source>Nothing more is sent. What you did stays on this computer.</source>
        <translation>Non parte più nulla. Ciò che hai fatto resta su questo computer.</translation>
    </message>
    <message>
        <source>Sign in once more, and what waits is sent</source>
        <translation>Accedi di nuovo e ciò che attende partirà</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Accedi di nuovo</translation>
    </message>
    <message>
        <source>You signed out, so nothing is sent</source>
        <translation>Hai chiuso l’accesso, quindi non parte nulla</translation>
    </message>
    <message>
        <source>Join or sign in, and what waits is sent</source>
        <translation>Entra o accedi e ciò che attende partirà</translation>
    </message>
    <message>
        <source>Join or sign in</source>
        <translation>Entra o accedi</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Non ancora inviato</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) came back refused</source>
        <translation>
            <numerusform>%n elemento è stato rifiutato</numerusform>
            <numerusform>%n elementi sono stati rifiutati</numerusform>
        </translation>
    </message>
    <message>
        <source>Each says below why, and what helps.</source>
        <translation>Qui sotto ognuno dice perché, e che cosa aiuta.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wait to be sent</source>
        <translation>
            <numerusform>%n elemento attende di partire</numerusform>
            <numerusform>%n elementi attendono di partire</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Non è ancora partito nulla</translation>
    </message>
    <message>
        <source>Everything is with {company} since {time}</source>
        <translation>È tutto presso {company} dalle {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wait; no network</source>
        <translation>
            <numerusform>%n elemento attende; nessuna rete</numerusform>
            <numerusform>%n elementi attendono; nessuna rete</numerusform>
        </translation>
    </message>
    <message>
        <source>No network; everything is kept</source>
        <translation>Nessuna rete; qui resta tutto</translation>
    </message>
    <message>
        <source>By itself again at {time}, and after whatever you finish.</source>
        <translation>Di nuovo da sé: {time}, e dopo ogni cosa che completi.</translation>
    </message>
</context>
<context>
    <name>SentCard</name>
    <message>
        <source>From your company</source>
        <translation>Dalla tua azienda</translation>
    </message>
    <message>
        <source>A countersignature says that your company had your receipt, and when. It makes certain the day, which otherwise only your computer’s clock tells.</source>
        <translation>Una controfirma dice che la tua azienda aveva la tua ricevuta, e quando. Rende certo il giorno, che altrimenti dice solo l’orologio del tuo computer.</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) countersigned</source>
        <translation>
            <numerusform>%n ricevuta controfirmata</numerusform>
            <numerusform>%n ricevute controfirmate</numerusform>
        </translation>
    </message>
    <message>
        <source>None has come yet.</source>
        <translation>Non ne è ancora arrivata nessuna.</translation>
    </message>
    <message>
        <source>Add what the company sent…</source>
        <translation>Aggiungi quello che ha mandato l’azienda…</translation>
    </message>
</context>
<context>
    <name>SettingsCard</name>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Dimensione del testo</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Strumenti</translation>
    </message>
    <message>
        <source>Write packs, check them and hand them out</source>
        <translation>Scrivere pacchetti, controllarli e distribuirli</translation>
    </message>
    <message>
        <source>I write courses for others</source>
        <translation>Scrivo corsi per altri</translation>
    </message>
    <message>
        <source>Say who may publish, and sign what counts</source>
        <translation>Decidere chi può pubblicare e firmare ciò che vale</translation>
    </message>
    <message>
        <source>I keep the company’s library</source>
        <translation>Curo la biblioteca dell’azienda</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contrasto</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
</context>
<context>
    <name>ShelfPage</name>
    <message>
        <source>Me</source>
        <translation>Io</translation>
    </message>
    <message>
        <source>What your company shares</source>
        <translation>Quello che condivide la tua azienda</translation>
    </message>
    <message>
        <source>Courses, policies and looks arrive here signed. Nothing counts that your company did not sign.</source>
        <translation>Corsi, regolamenti e immagine aziendale arrivano qui firmati. Non conta nulla che la tua azienda non abbia firmato.</translation>
    </message>
    <message>
        <source>Where is the library of your company?</source>
        <translation>Dov’è la biblioteca della tua azienda?</translation>
    </message>
    <message>
        <source>Libraries of companies</source>
        <translation>Biblioteche di aziende</translation>
    </message>
    <message>
        <source>You no longer follow {company}. What it brought stays.</source>
        <translation>Non segui più {company}. Quello che ha portato resta.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>What you learnt, your progress and your signatures stay.</source>
        <translation>Quello che hai imparato, i tuoi progressi e le tue firme restano.</translation>
    </message>
    <message>
        <source>You can get it again from {company} whenever you want.</source>
        <translation>Puoi scaricarlo di nuovo da {company} quando vuoi.</translation>
    </message>
    <message>
        <source>None of the libraries you follow brought it, so it may not come again.</source>
        <translation>Non l’ha portato nessuna delle biblioteche che segui: potrebbe non tornare più.</translation>
    </message>
    <message>
        <source>Remove {title}?</source>
        <translation>Rimuovere {title}?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Tienilo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) removed, {size}</source>
        <translation>
            <numerusform>%n versione rimossa, {size}</numerusform>
            <numerusform>%n versioni rimosse, {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>You agreed. It holds from now on.</source>
        <translation>Hai accettato. Vale da adesso.</translation>
    </message>
</context>
<context>
    <name>ShelfWords</name>
    <message>
        <source>Course</source>
        <translation>Corso</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Regolamento</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Immagine</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Pacchetto</translation>
    </message>
    <message>
        <source>Came with Portavoce, to look around in</source>
        <translation>Arrivata con Portavoce, per dare un’occhiata</translation>
    </message>
    <message>
        <source>From {address}</source>
        <translation>Da {address}</translation>
    </message>
    <message>
        <source>On sticks and as files; none is within reach just now</source>
        <translation>Su chiavette e come file; ora non ce n’è nessuno a portata di mano</translation>
    </message>
    <message>
        <source>From the file {name}</source>
        <translation>Dal file {name}</translation>
    </message>
    <message>
        <source>From the folder {name}</source>
        <translation>Dalla cartella {name}</translation>
    </message>
    <message>
        <source>Last confirmed on {day}</source>
        <translation>Ultima conferma: {day}</translation>
    </message>
    <message>
        <source>good until {day}</source>
        <translation>valida fino al {day}</translation>
    </message>
    <message>
        <source>The signatures of {company} are past their day. What you have stays; nothing new passes until the company signs again.</source>
        <translation>Le firme di {company} sono scadute. Quello che hai resta; non passa niente di nuovo finché l’azienda non firma di nuovo.</translation>
    </message>
    <message numerus="yes">
        <source>The signatures of {company} are good for %n more day(s). Tell your company.</source>
        <translation>
            <numerusform>Le firme di {company} valgono ancora %n giorno. Dillo alla tua azienda.</numerusform>
            <numerusform>Le firme di {company} valgono ancora %n giorni. Dillo alla tua azienda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody at {company} has confirmed yet that this is the newest state.</source>
        <translation>Nessuno di {company} ha ancora confermato che questo è lo stato più recente.</translation>
    </message>
    <message numerus="yes">
        <source>For %n day(s) nobody has confirmed that this is the newest state.</source>
        <translation>
            <numerusform>Da %n giorno nessuno conferma che questo è lo stato più recente.</numerusform>
            <numerusform>Da %n giorni nessuno conferma che questo è lo stato più recente.</numerusform>
        </translation>
    </message>
    <message>
        <source>If you are online and this stays so, tell your company.</source>
        <translation>Se la rete c’è e non cambia nulla, dillo alla tua azienda.</translation>
    </message>
    <message>
        <source>Ask for a newer stick or file.</source>
        <translation>Chiedi una chiavetta o un file più recente.</translation>
    </message>
    <message>
        <source>{version} instead of {before}</source>
        <translation>{version} al posto della {before}</translation>
    </message>
    <message>
        <source>{version}, new</source>
        <translation>{version}, novità</translation>
    </message>
    <message>
        <source>{company}, published by {publisher}</source>
        <translation>{company}, a cura di {publisher}</translation>
    </message>
    <message>
        <source>{company} itself</source>
        <translation>direttamente da {company}</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in uso</translation>
    </message>
    <message>
        <source>earlier version</source>
        <translation>versione precedente</translation>
    </message>
    <message>
        <source>came on {day}</source>
        <translation>qui dal {day}</translation>
    </message>
    <message>
        <source>Stays: you have begun a check on it</source>
        <translation>Resta: hai iniziato una verifica</translation>
    </message>
    <message>
        <source>Stays: you signed this text</source>
        <translation>Resta: hai firmato questo testo</translation>
    </message>
    <message>
        <source>In use; earlier versions go first</source>
        <translation>In uso; prima vanno via le precedenti</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Search and commands</source>
        <translation>Ricerca e comandi</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Testo più grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Testo più piccolo</translation>
    </message>
    <message>
        <source>Text as it was made</source>
        <translation>Testo a grandezza normale</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Mostra tutti i tasti</translation>
    </message>
    <message>
        <source>Go to the next control</source>
        <translation>Vai all’elemento successivo</translation>
    </message>
    <message>
        <source>Press a button, choose an answer</source>
        <translation>Premi un pulsante, scegli una risposta</translation>
    </message>
    <message>
        <source>Move inside a group of choices</source>
        <translation>Spostati in un gruppo di scelte</translation>
    </message>
    <message>
        <source>Close what lies on top</source>
        <translation>Chiudi ciò che sta in primo piano</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Pick it up, then press the place where it belongs.</source>
        <translation>Prendila, poi premi il posto in cui va.</translation>
    </message>
</context>
<context>
    <name>SideNotes</name>
    <message>
        <source>Glossary</source>
        <translation>Glossario</translation>
    </message>
    <message>
        <source>In which language this binds</source>
        <translation>Quale lingua fa fede</translation>
    </message>
    <message>
        <source>It is the one you are reading.</source>
        <translation>È quello che stai leggendo.</translation>
    </message>
    <message>
        <source>Should the two ever differ, the one that binds counts.</source>
        <translation>Se mai i due testi fossero diversi, vale quello che fa fede.</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>As a learner sees it</source>
        <translation>Come lo vede chi impara</translation>
    </message>
    <message>
        <source>As it is written</source>
        <translation>Com’è scritto</translation>
    </message>
    <message>
        <source>Choose a problem, and its place is shown here.</source>
        <translation>Scegli un problema: il punto esatto compare qui.</translation>
    </message>
    <message>
        <source>Nothing has to be mended. Whatever you change in the folder is checked at once.</source>
        <translation>Non c’è niente da correggere. Tutto ciò che cambi nella cartella viene controllato subito.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
</context>
<context>
    <name>SignAnswers</name>
    <message>
        <source>What you wrote was thrown away</source>
        <translation>Ciò che avevi scritto è stato eliminato</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Your question is kept on this computer</source>
        <translation>La tua domanda è conservata su questo computer</translation>
    </message>
    <message>
        <source>That is fine. You can sign on any other day</source>
        <translation>Va bene così. Puoi firmare un altro giorno</translation>
    </message>
    <message>
        <source>Your answer is kept on this computer. Nothing was signed</source>
        <translation>La tua risposta è conservata su questo computer. Non è stato firmato nulla</translation>
    </message>
</context>
<context>
    <name>SignBody</name>
    <message>
        <source>Sign the policy</source>
        <translation>Firma il regolamento</translation>
    </message>
    <message>
        <source>You read what is new for you. There is no hurry: tomorrow is fine too.</source>
        <translation>Hai letto ciò che è nuovo per te. Non c’è fretta: va bene anche domani.</translation>
    </message>
    <message>
        <source>You passed the training and read every clause. There is no hurry: tomorrow is fine too.</source>
        <translation>Hai superato la formazione e letto ogni clausola. Non c’è fretta: va bene anche domani.</translation>
    </message>
    <message>
        <source>You read every clause. There is no hurry: tomorrow is fine too.</source>
        <translation>Hai letto ogni clausola. Non c’è fretta: va bene anche domani.</translation>
    </message>
    <message>
        <source>Signed and kept</source>
        <translation>Firmato e al sicuro</translation>
    </message>
    <message>
        <source>Thank you for reading with care.</source>
        <translation>Grazie per aver letto con attenzione.</translation>
    </message>
</context>
<context>
    <name>SignClosed</name>
    <message>
        <source>No policy here yet</source>
        <translation>Qui non c’è ancora un regolamento</translation>
    </message>
    <message>
        <source>Go to Home</source>
        <translation>Torna all’inizio</translation>
    </message>
    <message>
        <source>This version was withdrawn</source>
        <translation>Questa versione è stata ritirata</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Leggila</translation>
    </message>
    <message>
        <source>This version cannot be signed</source>
        <translation>Questa versione non si può firmare</translation>
    </message>
    <message>
        <source>Pass “{course}”, then you can sign. There are as many attempts as you need.</source>
        <translation>Supera «{course}», poi puoi firmare. Hai tutti i tentativi che ti servono.</translation>
    </message>
    <message>
        <source>The training comes first</source>
        <translation>Prima viene la formazione</translation>
    </message>
    <message>
        <source>Go to the training</source>
        <translation>Vai alla formazione</translation>
    </message>
    <message numerus="yes">
        <source>%n clauses are not marked as read yet.</source>
        <translation>
            <numerusform>%n clausola non è ancora segnata come letta.</numerusform>
            <numerusform>%n clausole non sono ancora segnate come lette.</numerusform>
        </translation>
    </message>
    <message>
        <source>The reading comes first</source>
        <translation>Prima viene la lettura</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Continua a leggere</translation>
    </message>
</context>
<context>
    <name>SignFields</name>
    <message>
        <source>No key is here yet</source>
        <translation>Qui non c’è ancora una chiave</translation>
    </message>
    <message>
        <source>Sign with</source>
        <translation>Firma con</translation>
    </message>
    <message>
        <source>Another key file…</source>
        <translation>Un altro file di chiave…</translation>
    </message>
    <message>
        <source>Passphrase of this key</source>
        <translation>Frase segreta di questa chiave</translation>
    </message>
    <message>
        <source>Which key?</source>
        <translation>Quale chiave?</translation>
    </message>
    <message>
        <source>Keys (*.key);;All files (*)</source>
        <translation>Chiavi (*.key);;Tutti i file (*)</translation>
    </message>
</context>
<context>
    <name>SignForm</name>
    <message>
        <source>Type your full name to sign</source>
        <translation>Per firmare scrivi nome e cognome</translation>
    </message>
    <message>
        <source>Sign version {version}</source>
        <translation>Firma la versione {version}</translation>
    </message>
    <message>
        <source>Wait no longer</source>
        <translation>Non aspettare più</translation>
    </message>
    <message>
        <source>What you confirm</source>
        <translation>Che cosa confermi</translation>
    </message>
    <message>
        <source>Waiting for the computer’s keyring …</source>
        <translation>In attesa del portachiavi …</translation>
    </message>
    <message>
        <source>As you told us</source>
        <translation>Come ci hai detto</translation>
    </message>
    <message>
        <source>At the start you gave the name “{name}”. The one you type here will stand on the receipt.</source>
        <translation>All’inizio hai indicato il nome «{name}». Sulla ricevuta comparirà quello che scrivi qui.</translation>
    </message>
    <message>
        <source>Something is still missing above.</source>
        <translation>Qui sopra manca ancora qualcosa.</translation>
    </message>
    <message>
        <source>Type your full name to sign.</source>
        <translation>Per firmare scrivi nome e cognome.</translation>
    </message>
</context>
<context>
    <name>SignPage</name>
    <message>
        <source>Policy</source>
        <translation>Regole</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Sign version {version}</source>
        <translation>Firma la versione {version}</translation>
    </message>
    <message>
        <source>Signed. The receipt is kept.</source>
        <translation>Firmato. La ricevuta è al sicuro.</translation>
    </message>
    <message>
        <source>Show it as it is now</source>
        <translation>Mostra com’è adesso</translation>
    </message>
    <message>
        <source>Waiting for the computer’s keyring …</source>
        <translation>In attesa del portachiavi …</translation>
    </message>
</context>
<context>
    <name>SignPanel</name>
    <message>
        <source>Signing …</source>
        <translation>Firma in corso …</translation>
    </message>
</context>
<context>
    <name>SignScreen</name>
    <message>
        <source>Clause {numbers} · acknowledged apart from the rest</source>
        <translation>Clausola {numbers} · confermata a parte</translation>
    </message>
    <message>
        <source>Clauses {numbers} · acknowledged apart from the rest</source>
        <translation>Clausole {numbers} · confermate a parte</translation>
    </message>
    <message>
        <source>{title}, version&#xa0;{version}</source>
        <translation>{title}, versione&#xa0;{version}</translation>
    </message>
</context>
<context>
    <name>SignSummary</name>
    <message>
        <source>{title}, version&#xa0;{version}</source>
        <translation>{title}, versione&#xa0;{version}</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Rileggilo</translation>
    </message>
    <message>
        <source>{course}: passed</source>
        <translation>{course}: superato</translation>
    </message>
</context>
<context>
    <name>SignWords</name>
    <message numerus="yes">
        <source>%n clauses</source>
        <translation>
            <numerusform>%n clausola</numerusform>
            <numerusform>%n clausole</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read</source>
        <translation>
            <numerusform>%n letta</numerusform>
            <numerusform>%n lette</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n carried over</source>
        <translation>
            <numerusform>%n già confermata</numerusform>
            <numerusform>%n già confermate</numerusform>
        </translation>
    </message>
    <message>
        <source>No. {number}, the first</source>
        <translation>N. {number}, la prima</translation>
    </message>
    <message>
        <source>No. {number}, after {hash}</source>
        <translation>N. {number}, dopo {hash}</translation>
    </message>
</context>
<context>
    <name>SignedCard</name>
    <message>
        <source>What you signed</source>
        <translation>Quello che hai firmato</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Mostrane un’altra</numerusform>
            <numerusform>Mostrane altre %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Open the receipt of {title}, version {version}</source>
        <translation>Apri la ricevuta di {title}, versione {version}</translation>
    </message>
    <message>
        <source>Countersigned</source>
        <translation>Controfirmata</translation>
    </message>
    <message>
        <source>Signed before there were receipts: it counts as before, but only Portavoce on this computer tells of it.</source>
        <translation>Firmata prima che ci fossero le ricevute: vale come prima, ma ne sa qualcosa solo Portavoce su questo computer.</translation>
    </message>
</context>
<context>
    <name>SignedNote</name>
    <message>
        <source>You signed “{title}”, version&#xa0;{version}, on {moment}.</source>
        <translation>Hai firmato «{title}», versione&#xa0;{version} ({moment}).</translation>
    </message>
    <message>
        <source>Go to Home</source>
        <translation>Torna all’inizio</translation>
    </message>
    <message>
        <source>Open the PDF</source>
        <translation>Apri il PDF</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Salva …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Stampa …</translation>
    </message>
    <message>
        <source>Version {version} is there now and asks for you, too. What you signed stays signed.</source>
        <translation>Ora c’è la versione {version}, che chiede anche a te di leggerla. Ciò che hai firmato resta firmato.</translation>
    </message>
    <message>
        <source>See what is new</source>
        <translation>Guarda che cosa c’è di nuovo</translation>
    </message>
    <message>
        <source>Version {version} changes nothing for you: your signature counts for it as well.</source>
        <translation>La versione {version} per te non cambia nulla: la tua firma vale anche per questa.</translation>
    </message>
</context>
<context>
    <name>SinceBefore</name>
    <message numerus="yes">
        <source>%n clauses of version {version} are not there any more.</source>
        <translation>
            <numerusform>%n clausola della versione {version} non c’è più.</numerusform>
            <numerusform>%n clausole della versione {version} non ci sono più.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>**%n clauses are carried over** unchanged. {receipts}.</source>
        <translation>
            <numerusform>**%n clausola resta confermata**, invariata. {receipts}.</numerusform>
            <numerusform>**%n clausole restano confermate**, invariate. {receipts}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Since version {version}, which you signed, no clause changed for you.</source>
        <translation>Dalla versione {version}, che hai firmato, per te non è cambiata nessuna clausola.</translation>
    </message>
    <message>
        <source>Here the text is not as in version {version}, which you signed.</source>
        <translation>Qui il testo non è quello della versione {version}, che hai firmato.</translation>
    </message>
    <message>
        <source>Here the text is new for you, or reads otherwise in your edition.</source>
        <translation>Qui il testo è nuovo per te, o è diverso nella tua edizione.</translation>
    </message>
    <message>
        <source>Receipt {hash} of {moment}</source>
        <translation>Ricevuta {hash} del {moment}</translation>
    </message>
    <message numerus="yes">
        <source>**%n clauses are acknowledged now:** {numbers}.</source>
        <translation>
            <numerusform>**Ora confermi %n clausola:** {numbers}.</numerusform>
            <numerusform>**Ora confermi %n clausole:** {numbers}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Slot</name>
    <message>
        <source>Choose</source>
        <translation>Scegli</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Togli</translation>
    </message>
    <message>
        <source>Enter opens the list of what may belong here.</source>
        <translation>Invio apre l’elenco di ciò che può andare qui.</translation>
    </message>
    <message>
        <source>{left}: {right}</source>
        <translation>{left}: {right}</translation>
    </message>
    <message>
        <source>{left}: nothing yet</source>
        <translation>{left}: ancora niente</translation>
    </message>
    <message>
        <source>Remove: {right}</source>
        <translation>Togli: {right}</translation>
    </message>
</context>
<context>
    <name>SourcesCard</name>
    <message>
        <source>Where it comes from</source>
        <translation>Da dove arriva</translation>
    </message>
    <message>
        <source>Your company</source>
        <translation>La tua azienda</translation>
    </message>
    <message>
        <source>Chosen by your IT people</source>
        <translation>Scelta dai tuoi informatici</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Lascia</translation>
    </message>
    <message>
        <source>Leave {company}</source>
        <translation>Lascia {company}</translation>
    </message>
    <message>
        <source>{place} is older than what you have seen already. What is newer was kept.</source>
        <translation>{place} è più vecchio di quello che hai già visto. Le cose più nuove sono rimaste.</translation>
    </message>
    <message>
        <source>You follow no library, so nothing new arrives. With an invitation, a stick or a file from your company you can follow one.</source>
        <translation>Non segui nessuna biblioteca, quindi non arriva niente di nuovo. Con un invito, una chiavetta o un file della tua azienda puoi seguirne una.</translation>
    </message>
    <message>
        <source>Look for news</source>
        <translation>Cerca novità</translation>
    </message>
    <message>
        <source>From a stick or folder…</source>
        <translation>Da chiavetta o cartella…</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Da un file…</translation>
    </message>
    <message>
        <source>Follow another library…</source>
        <translation>Segui un’altra biblioteca…</translation>
    </message>
    <message>
        <source>Looked at {time}; not everything could be reached</source>
        <translation>Controllato alle {time}; non tutto era raggiungibile</translation>
    </message>
    <message>
        <source>Looked at {time}: you have everything</source>
        <translation>Controllato alle {time}: hai tutto</translation>
    </message>
    <message>
        <source>Looked at {time}</source>
        <translation>Controllato alle {time}</translation>
    </message>
    <message>
        <source>Looking for news …</source>
        <translation>Cerco novità …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Fetch news by itself</source>
        <translation>Scarica le novità da sé</translation>
    </message>
    <message>
        <source>Updates, and what is new from your company, up to 50 MB at a time. Larger ones are offered.</source>
        <translation>Aggiornamenti e novità della tua azienda, fino a 50 MB alla volta. Quelli più grandi vengono proposti.</translation>
    </message>
</context>
<context>
    <name>StandingCard</name>
    <message>
        <source>How it stands</source>
        <translation>Come sta</translation>
    </message>
    <message>
        <source>Good until {day}</source>
        <translation>Valida fino al {day}</translation>
    </message>
    <message>
        <source>Last confirmed on {day}</source>
        <translation>Confermata l’ultima volta il {day}</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>Rinnova…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controlla</translation>
    </message>
    <message>
        <source>Looks at everything as desks will, and reads every pack</source>
        <translation>Guarda tutto come faranno le postazioni, e legge ogni pacchetto</translation>
    </message>
    <message>
        <source>Is everything in order?</source>
        <translation>È tutto a posto?</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Sostituisci…</translation>
    </message>
    <message>
        <source>Name, paths, what people are told about their data</source>
        <translation>Nome, percorsi, che cosa si dice dei dati</translation>
    </message>
    <message>
        <source>Company file</source>
        <translation>File dell’azienda</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Togli dall’elenco</translation>
    </message>
</context>
<context>
    <name>StartTroublePage</name>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Choose another profile</source>
        <translation>Scegli un altro profilo</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Apri la cartella</translation>
    </message>
    <message>
        <source>Your data comes from a newer Portavoce</source>
        <translation>I tuoi dati vengono da un Portavoce più recente</translation>
    </message>
    <message>
        <source>Nothing can be kept here</source>
        <translation>Qui non si può salvare nulla</translation>
    </message>
    <message>
        <source>Something else is using your data</source>
        <translation>Qualcos’altro sta usando i tuoi dati</translation>
    </message>
    <message>
        <source>Your data is damaged</source>
        <translation>I tuoi dati sono danneggiati</translation>
    </message>
    <message>
        <source>Your disk is full</source>
        <translation>Il disco è pieno</translation>
    </message>
    <message>
        <source>The disk reports an error</source>
        <translation>Il disco segnala un errore</translation>
    </message>
    <message>
        <source>Your profile could not be opened</source>
        <translation>Non è stato possibile aprire il tuo profilo</translation>
    </message>
</context>
<context>
    <name>StateWords</name>
    <message>
        <source>Kept back by you</source>
        <translation>Trattenuto da te</translation>
    </message>
    <message>
        <source>It stays here until you let it go.</source>
        <translation>Resta qui finché non lo lasci partire.</translation>
    </message>
    <message>
        <source>Not agreed to</source>
        <translation>Non accettato</translation>
    </message>
    <message>
        <source>It is voluntary, and you did not agree to send what is voluntary. So it stays here.</source>
        <translation>È volontario e non hai accettato di inviare ciò che è volontario. Quindi resta qui.</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivato</translation>
    </message>
    <message>
        <source>{company} keeps exactly this.</source>
        <translation>{company} conserva esattamente questo.</translation>
    </message>
    <message>
        <source>Was there already</source>
        <translation>C’era già</translation>
    </message>
    <message>
        <source>{company} had exactly this from before, and keeps it.</source>
        <translation>{company} aveva già esattamente questo e lo conserva.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rifiutato</translation>
    </message>
    <message>
        <source>It has left, and cannot be taken back from here. Ask your company what it may keep.</source>
        <translation>È partito e da qui non si può riprendere. Chiedi all’azienda che cosa può conservare.</translation>
    </message>
    <message>
        <source>This is needed and cannot be kept back.</source>
        <translation>Questo serve e non si può trattenere.</translation>
    </message>
    <message>
        <source>It left, and may have arrived. So it is too late to keep it back.</source>
        <translation>È partito e forse è arrivato. È tardi per trattenerlo.</translation>
    </message>
    <message>
        <source>It is voluntary. What you learn and sign counts all the same.</source>
        <translation>È volontario. Ciò che impari e firmi conta comunque.</translation>
    </message>
    <message>
        <source>A real company would receive exactly this. From an example nothing is sent.</source>
        <translation>Un’azienda vera riceverebbe esattamente questo. Da un esempio non parte nulla.</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>Resta qui</translation>
    </message>
    <message>
        <source>It left, but no answer came. It is offered again; the same thing never counts twice.</source>
        <translation>È partito, ma non è arrivata risposta. Viene offerto di nuovo; la stessa cosa non conta mai due volte.</translation>
    </message>
    <message>
        <source>Perhaps arrived</source>
        <translation>Forse arrivato</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>Exactly this will be sent.</source>
        <translation>Sarà inviato esattamente questo.</translation>
    </message>
    <message>
        <source>The server could not read it.</source>
        <translation>Il server non è riuscito a leggerlo.</translation>
    </message>
    <message>
        <source>The server knows its author as somebody else.</source>
        <translation>Per il server l’autore è un’altra persona.</translation>
    </message>
    <message>
        <source>It was made for another company.</source>
        <translation>È stato fatto per un’altra azienda.</translation>
    </message>
    <message>
        <source>It is of a private kind, which the server takes from nobody.</source>
        <translation>È di tipo privato, che il server non accetta da nessuno.</translation>
    </message>
    <message>
        <source>The server has another text under the same number.</source>
        <translation>Il server ha un altro testo con lo stesso numero.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>È troppo grande.</translation>
    </message>
    <message>
        <source>It was sent twice in one go.</source>
        <translation>È stato inviato due volte nello stesso invio.</translation>
    </message>
    <message>
        <source>Its receipt could not be verified.</source>
        <translation>La sua ricevuta non è stata verificata.</translation>
    </message>
    <message>
        <source>The company does not know the key that signed its receipt.</source>
        <translation>L’azienda non conosce la chiave che ha firmato la ricevuta.</translation>
    </message>
    <message>
        <source>The key that signed its receipt belongs to another person.</source>
        <translation>La chiave che ha firmato la ricevuta è di un’altra persona.</translation>
    </message>
    <message>
        <source>The key that signed its receipt had been retired by then.</source>
        <translation>La chiave che ha firmato la ricevuta era già stata dismessa.</translation>
    </message>
    <message>
        <source>The server’s reason: {code}.</source>
        <translation>Il motivo del server: {code}.</translation>
    </message>
    <message>
        <source>It stays here as you did it. Ask your company, then send it again.</source>
        <translation>Resta qui come l’hai fatto. Chiedi all’azienda, poi invialo di nuovo.</translation>
    </message>
</context>
<context>
    <name>StatementCard</name>
    <message>
        <source>In words</source>
        <translation>A parole</translation>
    </message>
    <message>
        <source>Exact bytes</source>
        <translation>Byte esatti</translation>
    </message>
    <message>
        <source>How to show it</source>
        <translation>Come mostrarlo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>To {company}</source>
        <translation>Per {company}</translation>
    </message>
    <message>
        <source>The exact bytes</source>
        <translation>I byte esatti</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
</context>
<context>
    <name>StatementWords</name>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>You, as number {number}</source>
        <translation>Tu, con il numero {number}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>A proposito di</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A chi</translation>
    </message>
    <message>
        <source>Number of this statement</source>
        <translation>Numero di questo elemento</translation>
    </message>
    <message>
        <source>Ready since</source>
        <translation>Pronto dal</translation>
    </message>
    <message>
        <source>Last left</source>
        <translation>Partito l’ultima volta</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Partito</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n volta</numerusform>
            <numerusform>%n volte</numerusform>
        </translation>
    </message>
    <message>
        <source>Fingerprint of the bytes</source>
        <translation>Impronta dei byte</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Risultato</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Superata</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sì</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Portato a termine</translation>
    </message>
    <message>
        <source>The policy’s own name</source>
        <translation>Nome proprio del regolamento</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versione</translation>
    </message>
    <message>
        <source>Fingerprint of the text</source>
        <translation>Impronta del testo</translation>
    </message>
    <message>
        <source>Which attempt</source>
        <translation>Quale tentativo</translation>
    </message>
    <message>
        <source>Language read</source>
        <translation>Lingua di lettura</translation>
    </message>
    <message>
        <source>Clauses for</source>
        <translation>Clausole per</translation>
    </message>
    <message>
        <source>Name as typed</source>
        <translation>Nome come lo hai scritto</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmato</translation>
    </message>
    <message>
        <source>Training before it</source>
        <translation>Formazione precedente</translation>
    </message>
    <message>
        <source>What you confirmed</source>
        <translation>Che cosa hai confermato</translation>
    </message>
</context>
<context>
    <name>StatisticsCard</name>
    <message>
        <source>In numbers</source>
        <translation>In cifre</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Parole</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sezioni</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Clausole</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossario</translation>
    </message>
    <message>
        <source>Checks of drafts</source>
        <translation>Controlli delle bozze</translation>
    </message>
    <message>
        <source>Logos</source>
        <translation>Loghi</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colori</translation>
    </message>
    <message>
        <source>Hashtags</source>
        <translation>Hashtag</translation>
    </message>
    <message>
        <source>Pages on networks</source>
        <translation>Pagine sui social</translation>
    </message>
    <message>
        <source>{said} said, {reckoned} reckoned from words, pictures and exercises</source>
        <translation>{said} dichiarati, {reckoned} calcolati da parole, immagini ed esercizi</translation>
    </message>
    <message>
        <source>Minutes of lessons</source>
        <translation>Minuti delle lezioni</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Domande</translation>
    </message>
    <message>
        <source>By objective</source>
        <translation>Per obiettivo</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Storie</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Immagini</translation>
    </message>
    <message>
        <source>Films and sounds</source>
        <translation>Filmati e audio</translation>
    </message>
    <message>
        <source>Readability</source>
        <translation>Leggibilità</translation>
    </message>
    <message>
        <source>one answer</source>
        <translation>una risposta</translation>
    </message>
    <message>
        <source>several answers</source>
        <translation>più risposte</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>vero o falso</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>in ordine</translation>
    </message>
    <message>
        <source>in pairs</source>
        <translation>a coppie</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>a testo libero</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un numero</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>immagini</translation>
    </message>
</context>
<context>
    <name>StaysHere</name>
    <message>
        <source>Stays on this computer until you send it yourself</source>
        <translation>Resta su questo computer finché non decidi tu di inviarlo</translation>
    </message>
</context>
<context>
    <name>StepButton</name>
    <message>
        <source>optional</source>
        <translation>facoltativo</translation>
    </message>
</context>
<context>
    <name>StepsBar</name>
    <message>
        <source>Step {now} of {all}: {name}</source>
        <translation>Passo {now} di {all}: {name}</translation>
    </message>
</context>
<context>
    <name>StockCard</name>
    <message>
        <source>Nothing is here yet. What your company shares appears here once it was fetched.</source>
        <translation>Qui non c’è ancora niente. Quello che condivide la tua azienda compare qui quando è stato scaricato.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Mostrane ancora %n</numerusform>
            <numerusform>Mostrane altri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>On your shelf</source>
        <translation>Sul tuo scaffale</translation>
    </message>
    <message>
        <source>{size} here · {free} free on this disk</source>
        <translation>{size} qui · {free} liberi su questo disco</translation>
    </message>
    <message>
        <source>Reading every file</source>
        <translation>Lettura di ogni file</translation>
    </message>
    <message>
        <source>Mending</source>
        <translation>Riparazione</translation>
    </message>
    <message numerus="yes">
        <source>Mended %n pack(s): everything on the shelf is whole again.</source>
        <translation>
            <numerusform>%n pacchetto riparato: sullo scaffale è di nuovo tutto integro.</numerusform>
            <numerusform>%n pacchetti riparati: sullo scaffale è di nuovo tutto integro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All is well: %n version(s) read, each as it was signed.</source>
        <translation>
            <numerusform>Tutto bene: %n versione letta, proprio come è stata firmata.</numerusform>
            <numerusform>Tutto bene: %n versioni lette, ognuna come è stata firmata.</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} {version} (gone)</source>
        <translation>{title} {version} (sparito)</translation>
    </message>
    <message>
        <source>{title} {version} (damaged)</source>
        <translation>{title} {version} (danneggiato)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) on the shelf are not what they were:</source>
        <translation>
            <numerusform>%n file sullo scaffale non è più quello di prima:</numerusform>
            <numerusform>%n file sullo scaffale non sono più quelli di prima:</numerusform>
        </translation>
    </message>
    <message>
        <source>What you did with them is kept.</source>
        <translation>Quello che ci hai fatto è conservato.</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Ripara</translation>
    </message>
    <message>
        <source>New in {version}: {changes}</source>
        <translation>Novità della {version}: {changes}</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Ritirato</translation>
    </message>
    <message>
        <source>since {day}: {why}</source>
        <translation>dal {day}: {why}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Remove {title} {version}</source>
        <translation>Rimuovi {title} {version}</translation>
    </message>
    <message>
        <source>Verify all</source>
        <translation>Verifica tutto</translation>
    </message>
    <message>
        <source>Remove earlier versions ({size})</source>
        <translation>Rimuovi le versioni precedenti ({size})</translation>
    </message>
</context>
<context>
    <name>Stop</name>
    <message>
        <source>Choice {number}: {text}</source>
        <translation>Scelta {number}: {text}</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>The picture is missing. It shows: {alt}</source>
        <translation>L’immagine manca. Mostra: {alt}</translation>
    </message>
</context>
<context>
    <name>TrainerKeys</name>
    <message>
        <source>Check again</source>
        <translation>Ricontrolla</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Problema successivo</translation>
    </message>
    <message>
        <source>Problem before</source>
        <translation>Problema precedente</translation>
    </message>
    <message>
        <source>Use the nearest name</source>
        <translation>Usa il nome più vicino</translation>
    </message>
    <message>
        <source>Preview the pack</source>
        <translation>Anteprima del pacchetto</translation>
    </message>
    <message>
        <source>New pack</source>
        <translation>Nuovo pacchetto</translation>
    </message>
    <message>
        <source>Take the pack off the list</source>
        <translation>Togli il pacchetto dall’elenco</translation>
    </message>
</context>
<context>
    <name>TrainerPage</name>
    <message>
        <source>Trainer</source>
        <translation>Formazione</translation>
    </message>
    <message>
        <source>New pack</source>
        <translation>Nuovo pacchetto</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Apri una cartella…</translation>
    </message>
    <message>
        <source>A pack is a folder of texts and pictures: a course, a policy or a brand. You write it with any editor; here you see what has to be mended, how learners will see it, and hand it out.</source>
        <translation>Un pacchetto è una cartella di testi e immagini: un corso, delle regole o un marchio. Lo scrivi con qualsiasi editor; qui vedi che cosa c’è da correggere e come lo vedrà chi impara, e lo distribuisci.</translation>
    </message>
    <message>
        <source>Write your first pack</source>
        <translation>Scrivi il tuo primo pacchetto</translation>
    </message>
    <message>
        <source>“{title}” is off the list. Its folder stays as it is.</source>
        <translation>«{title}» non è più nell’elenco. La sua cartella resta com’è.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{new}” instead of “{old}”</source>
        <translation>{file}, riga {line}: «{new}» al posto di «{old}»</translation>
    </message>
    <message>
        <source>First mend the errors above; hints may stay.</source>
        <translation>Prima correggi gli errori qui sopra; i consigli possono restare.</translation>
    </message>
</context>
<context>
    <name>TrainersNote</name>
    <message>
        <source>A note for the trainer</source>
        <translation>Una nota per chi fa formazione</translation>
    </message>
    <message numerus="yes">
        <source>%n places of this course cannot be shown as they were meant. The rest goes on.</source>
        <translation>
            <numerusform>%n punto di questo corso non si può mostrare com’era pensato. Il resto va avanti.</numerusform>
            <numerusform>%n punti di questo corso non si possono mostrare com’erano pensati. Il resto va avanti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>Nascondi</translation>
    </message>
</context>
<context>
    <name>TrainingWords</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minuti</numerusform>
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
            <numerusform>ancora %n min</numerusform>
            <numerusform>ancora %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n steps</source>
        <translation>
            <numerusform>{done} di %n passo</numerusform>
            <numerusform>{done} di %n passi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n steps done</source>
        <translation>
            <numerusform>%n passo completato</numerusform>
            <numerusform>Tutti e %n i passi completati</numerusform>
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
        <translation>fatta, aperta ora</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>aperta ora</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fatta</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>da fare</translation>
    </message>
</context>
<context>
    <name>TryItView</name>
    <message>
        <source>Try it: {title}</source>
        <translation>Prova tu: {title}</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Prova tu</translation>
    </message>
    <message>
        <source>{title}. Only you see this.</source>
        <translation>{title}. Lo vedi solo tu.</translation>
    </message>
    <message>
        <source>Only you see this · kept</source>
        <translation>Lo vedi solo tu · conservato</translation>
    </message>
    <message>
        <source>Only you see this</source>
        <translation>Lo vedi solo tu</translation>
    </message>
</context>
<context>
    <name>TypedAnswers</name>
    <message>
        <source>Your answer</source>
        <translation>La tua risposta</translation>
    </message>
    <message>
        <source>Write an answer first.</source>
        <translation>Prima scrivi una risposta.</translation>
    </message>
    <message>
        <source>Capital letters and accents do not matter.</source>
        <translation>Maiuscole e accenti non contano.</translation>
    </message>
    <message>
        <source>Capital letters do not matter.</source>
        <translation>Le maiuscole non contano.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Giusto</translation>
    </message>
    <message>
        <source>Not quite</source>
        <translation>Non proprio</translation>
    </message>
    <message>
        <source>The right answer: {text}</source>
        <translation>La risposta giusta: {text}</translation>
    </message>
    <message>
        <source>Right answers: {text}</source>
        <translation>Risposte giuste: {text}</translation>
    </message>
</context>
<context>
    <name>Veil</name>
    <message>
        <source>Let go to open it</source>
        <translation>Lascia per aprirlo</translation>
    </message>
    <message>
        <source>A file, a folder or a link from your company. Its signatures are checked first.</source>
        <translation>Un file, una cartella o un link della tua azienda. Prima si controllano le firme.</translation>
    </message>
</context>
<context>
    <name>VouchStep</name>
    <message>
        <source>A new seal replaces the old one and the words on paper. Nobody has to compare anything again: desks follow by themselves.</source>
        <translation>Un nuovo sigillo sostituisce quello vecchio e le parole su carta. Nessuno deve confrontare di nuovo nulla: le postazioni seguono da sole.</translation>
    </message>
    <message>
        <source>What do you have?</source>
        <translation>Che cosa hai?</translation>
    </message>
    <message>
        <source>The old seal</source>
        <translation>Il vecchio sigillo</translation>
    </message>
    <message>
        <source>The words on paper</source>
        <translation>Le parole su carta</translation>
    </message>
    <message>
        <source>Old seal</source>
        <translation>Vecchio sigillo</translation>
    </message>
    <message>
        <source>The 24 words</source>
        <translation>Le 24 parole</translation>
    </message>
    <message>
        <source>With a space between, in their order</source>
        <translation>Separate da uno spazio, nel loro ordine</translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <source>Waits</source>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>Something that cannot come out as it is</source>
        <translation>Qualcosa che così com’è non può uscire</translation>
    </message>
    <message>
        <source>From {name}. It is signed, and waits for a stamp.</source>
        <translation>Da {name}. È firmato, e aspetta un timbro.</translation>
    </message>
    <message>
        <source>Stamp…</source>
        <translation>Timbra…</translation>
    </message>
    <message>
        <source>From {name}. It waits for another signature.</source>
        <translation>Da {name}. Aspetta un’altra firma.</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Firma…</translation>
    </message>
    <message>
        <source>{version} is withdrawn</source>
        <translation>{version} viene ritirato</translation>
    </message>
</context>
<context>
    <name>WaitingList</name>
    <message>
        <source>Waiting to be sent</source>
        <translation>In attesa di partire</translation>
    </message>
</context>
<context>
    <name>WaitingStep</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>WalletPage</name>
    <message>
        <source>Me</source>
        <translation>Io</translation>
    </message>
    <message>
        <source>Your receipts and certificates</source>
        <translation>Le tue ricevute e i tuoi attestati</translation>
    </message>
    <message>
        <source>They lie on this computer. Whoever you hand one to can check it without us.</source>
        <translation>Stanno su questo computer. Chi ne riceve una da te può verificarla senza di noi.</translation>
    </message>
    <message>
        <source>Go to the policy</source>
        <translation>Vai al regolamento</translation>
    </message>
    <message>
        <source>What you sign gets a receipt that anyone can check, even years from now.</source>
        <translation>Quello che firmi ha una ricevuta che chiunque può verificare, anche tra anni.</translation>
    </message>
    <message>
        <source>You have not signed anything yet</source>
        <translation>Non hai ancora firmato nulla</translation>
    </message>
    <message>
        <source>Receipts with countersignatures (*.jws *.txt);;All files (*)</source>
        <translation>Ricevute con controfirme (*.jws *.txt);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>What did the company send?</source>
        <translation>Che cosa ha mandato l’azienda?</translation>
    </message>
    <message>
        <source>Reading {file} …</source>
        <translation>Lettura di {file} …</translation>
    </message>
    <message numerus="yes">
        <source>%n countersignature(s) added</source>
        <translation>
            <numerusform>%n controfirma aggiunta</numerusform>
            <numerusform>%n controfirme aggiunte</numerusform>
        </translation>
    </message>
    <message>
        <source>You had this already. Nothing has changed.</source>
        <translation>C’era già. Non è cambiato nulla.</translation>
    </message>
</context>
<context>
    <name>WalletWording</name>
    <message>
        <source>English</source>
        <translation>Inglese</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italiano</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polacco</translation>
    </message>
    <message>
        <source>read in English</source>
        <translation>lettura in inglese</translation>
    </message>
    <message>
        <source>read in Italian</source>
        <translation>lettura in italiano</translation>
    </message>
    <message>
        <source>read in Polish</source>
        <translation>lettura in polacco</translation>
    </message>
    <message>
        <source>language read: {language}</source>
        <translation>lingua di lettura: {language}</translation>
    </message>
    <message>
        <source>Employee edition</source>
        <translation>Edizione per dipendenti</translation>
    </message>
    <message>
        <source>Edition for externals</source>
        <translation>Edizione per esterni</translation>
    </message>
    <message>
        <source>Alumni edition</source>
        <translation>Edizione per ex colleghi</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versione {version}</translation>
    </message>
    <message>
        <source>Signed {moment} as {name}</source>
        <translation>Firmata il {moment} come {name}</translation>
    </message>
    <message>
        <source>Completed {day}</source>
        <translation>Completato il {day}</translation>
    </message>
    <message>
        <source>Result: {percent} %</source>
        <translation>Risultato: {percent} %</translation>
    </message>
    <message>
        <source>Without a receipt</source>
        <translation>Senza ricevuta</translation>
    </message>
    <message>
        <source>Being verified</source>
        <translation>In verifica</translation>
    </message>
    <message>
        <source>Verified here</source>
        <translation>Verificata qui</translation>
    </message>
    <message>
        <source>Does not hold</source>
        <translation>Non torna</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>The clause about it</source>
        <translation>La clausola che ne parla</translation>
    </message>
    <message>
        <source>Clause {number}</source>
        <translation>Clausola {number}</translation>
    </message>
    <message>
        <source>Read again: {title} · {minutes}</source>
        <translation>Rileggi: {title} · {minutes}</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>The file is checked for a valid signature before anything is installed.</source>
        <translation>Prima di installare qualsiasi cosa si controlla che la firma sia valida.</translation>
    </message>
    <message>
        <source>Join your company</source>
        <translation>Entra nella tua azienda</translation>
    </message>
    <message>
        <source>Your company gave you a file or a link. It brings your courses, the policy and the brand kit.</source>
        <translation>La tua azienda ti ha dato un file o un link: contiene i tuoi corsi, il regolamento e il kit del marchio.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Azienda</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Si comincia</translation>
    </message>
</context>
<context>
    <name>WithdrawPanel</name>
    <message>
        <source>Withdraw a version</source>
        <translation>Ritira una versione</translation>
    </message>
    <message>
        <source>Desks stop offering it and show your reason. Whoever learnt from it keeps what they did.</source>
        <translation>Le postazioni smettono di offrirla e mostrano il tuo motivo. Chi ci ha studiato conserva ciò che ha fatto.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versione</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Perché?</translation>
    </message>
    <message>
        <source>A sentence or two; people will read it</source>
        <translation>Una o due frasi: le leggeranno tutti</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Ritira</translation>
    </message>
    <message>
        <source>Signing …</source>
        <translation>Firma in corso …</translation>
    </message>
</context>
<context>
    <name>WordsStep</name>
    <message>
        <source>Compare</source>
        <translation>Confronta</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>They are read to me in</source>
        <translation>Me le leggono in</translation>
    </message>
    <message>
        <source>Is this really your company?</source>
        <translation>È davvero la tua azienda?</translation>
    </message>
    <message>
        <source>Anyone could have made {where}. Call the person who gave it to you, or go and see them: they read you the words of the company seal, and you type the two that are left out here.</source>
        <translation>Chiunque potrebbe aver creato {where}. Chiama chi te l’ha dato, o va’ di persona: ti legge le parole del sigillo dell’azienda e tu scrivi le due che qui mancano.</translation>
    </message>
    <message>
        <source>Anyone could have made {where}. Call the person who gave it to you, or go and see them: they read you the digits of the company seal, and you type the two groups that are left out here.</source>
        <translation>Chiunque potrebbe aver creato {where}. Chiama chi te l’ha dato, o va’ di persona: ti legge le cifre del sigillo dell’azienda e tu scrivi i due gruppi che qui mancano.</translation>
    </message>
    <message>
        <source>The company seal</source>
        <translation>Il sigillo dell’azienda</translation>
    </message>
    <message>
        <source>Group {number}, as it is read to you</source>
        <translation>Gruppo {number}, come te lo leggono</translation>
    </message>
    <message>
        <source>Word {number}, as it is read to you</source>
        <translation>Parola {number}, come te la leggono</translation>
    </message>
    <message>
        <source>Type what is read to you.</source>
        <translation>Scrivi quello che ti leggono.</translation>
    </message>
</context>
<context>
    <name>Zoom</name>
    <message>
        <source>Picture</source>
        <translation>Immagine</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Più piccola</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Più grande</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Immagine intera</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number}%</translation>
    </message>
</context>
</TS>
