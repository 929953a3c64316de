<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>Me</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>About Portavoce</source>
        <translation>O Portavoce</translation>
    </message>
    <message>
        <source>Version {version}, under the Apache License 2.0</source>
        <translation>Wersja {version}, na licencji Apache 2.0</translation>
    </message>
    <message>
        <source>Onboarding and coaching for people who speak about their work: offline, voluntary, in your own words.</source>
        <translation>Wdrożenie i coaching dla osób, które mówią o swojej pracy: bez sieci, dobrowolnie, własnymi słowami.</translation>
    </message>
    <message>
        <source>Copy the version</source>
        <translation>Kopiuj wersję</translation>
    </message>
    <message>
        <source>What we stand on</source>
        <translation>Na czym się opieramy</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Do czego</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencja</translation>
    </message>
    <message>
        <source>The full texts of the licences</source>
        <translation>Pełne teksty licencji</translation>
    </message>
    <message>
        <source>Copy all texts</source>
        <translation>Kopiuj wszystkie teksty</translation>
    </message>
    <message>
        <source>The full texts of what comes with Portavoce</source>
        <translation>Pełne teksty licencji tego, co zawiera Portavoce</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Me</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Twoje konto</translation>
    </message>
    <message>
        <source>Your account with {company}</source>
        <translation>Twoje konto w firmie {company}</translation>
    </message>
    <message>
        <source>Your company closed this account. Everything you did is kept on this computer.</source>
        <translation>Firma zamknęła to konto. Wszystko, co zrobiono, zostaje na tym komputerze.</translation>
    </message>
    <message>
        <source>Sign in once more. Until then everything is kept on this computer.</source>
        <translation>Zaloguj się ponownie. Do tego czasu wszystko zostaje na tym komputerze.</translation>
    </message>
    <message>
        <source>You signed out. Everything you do is kept on this computer.</source>
        <translation>Nie jesteś już zalogowany. Wszystko, co robisz, zostaje na tym komputerze.</translation>
    </message>
    <message>
        <source>Everything works without it. With it, what you finish and sign reaches your company by itself, and your other computers show it.</source>
        <translation>Wszystko działa i bez niego. Z kontem to, co ukończysz i podpiszesz, samo dociera do firmy i pojawia się na twoich innych komputerach.</translation>
    </message>
    <message>
        <source>What you finish and sign reaches your company by itself, and your other computers show it.</source>
        <translation>To, co ukończysz i podpiszesz, samo dociera do firmy i pojawia się na twoich innych komputerach.</translation>
    </message>
    <message>
        <source>{company} is an example, so there is nobody to send anything to. Your own company may have a server.</source>
        <translation>{company} to przykład, więc nie ma komu niczego wysyłać. Twoja firma może mieć własny serwer.</translation>
    </message>
    <message>
        <source>Back to Me</source>
        <translation>Wróć do Ja</translation>
    </message>
    <message>
        <source>An example has no accounts</source>
        <translation>Przykład nie ma kont</translation>
    </message>
    <message>
        <source>Asking your company’s server …</source>
        <translation>Pytam serwer firmy…</translation>
    </message>
    <message>
        <source>Where is your company’s server?</source>
        <translation>Gdzie jest serwer twojej firmy?</translation>
    </message>
    <message>
        <source>Your company’s set-up names none. If you were told an address, type it here.</source>
        <translation>Ustawienia firmy żadnego nie podają. Jeśli podano ci adres, wpisz go tutaj.</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adres serwera</translation>
    </message>
    <message>
        <source>Ask this server</source>
        <translation>Zapytaj ten serwer</translation>
    </message>
    <message>
        <source>Type the address.</source>
        <translation>Wpisz adres.</translation>
    </message>
    <message>
        <source>Nothing is lost: all you do is kept here, and is sent when the server answers.</source>
        <translation>Nic nie ginie: wszystko, co robisz, zostaje tutaj i zostanie wysłane, gdy serwer odpowie.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Inny adres</translation>
    </message>
    <message>
        <source>Join, or sign in</source>
        <translation>Dołącz albo zaloguj się</translation>
    </message>
    <message>
        <source>You are in</source>
        <translation>Zalogowano</translation>
    </message>
    <message>
        <source>Under way. How it goes is told at the top of the window.</source>
        <translation>W toku. Jak idzie, widać u góry okna.</translation>
    </message>
    <message>
        <source>It is signed out, and nothing it signs from now on counts. What it signed before stays signed.</source>
        <translation>Zostanie wylogowany, a nic, co odtąd podpisze, się nie liczy. To, co podpisał wcześniej, pozostaje podpisane.</translation>
    </message>
    <message>
        <source>Was {device} lost or given back?</source>
        <translation>Czy komputer {device} został zgubiony lub zwrócony?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Zostaw</translation>
    </message>
    <message>
        <source>It is gone</source>
        <translation>Już go nie ma</translation>
    </message>
    <message>
        <source>The password was changed.</source>
        <translation>Hasło zostało zmienione.</translation>
    </message>
</context>
<context>
    <name>AddPublisherPanel</name>
    <message>
        <source>Add a publisher</source>
        <translation>Dodaj wydawcę</translation>
    </message>
    <message>
        <source>Somebody who made a key sent you a card. To give a publisher more packs, choose their card again.</source>
        <translation>Osoba, która utworzyła klucz, przysłała Ci wizytówkę. Aby dać wydawcy więcej pakietów, wybierz jego wizytówkę ponownie.</translation>
    </message>
    <message>
        <source>Choose a card…</source>
        <translation>Wybierz wizytówkę…</translation>
    </message>
    <message>
        <source>A name for all of them</source>
        <translation>Wspólna nazwa dla nich wszystkich</translation>
    </message>
    <message>
        <source>Small letters, digits, hyphens</source>
        <translation>Małe litery, cyfry, łączniki</translation>
    </message>
    <message>
        <source>How many of them have to sign?</source>
        <translation>Ile z tych osób musi podpisać?</translation>
    </message>
    <message>
        <source>May hand out sticks</source>
        <translation>Może rozdawać nośniki USB</translation>
    </message>
    <message>
        <source>What they sign is out at once, and they can renew the library’s date. Else it waits for you.</source>
        <translation>To, co podpisze, wychodzi od razu; może też odnawiać datę biblioteki. W przeciwnym razie czeka to na Ciebie.</translation>
    </message>
    <message>
        <source>Company seal</source>
        <translation>Pieczęć firmy</translation>
    </message>
    <message>
        <source>Add the publisher</source>
        <translation>Dodaj wydawcę</translation>
    </message>
    <message>
        <source>Signing …</source>
        <translation>Podpisywanie …</translation>
    </message>
    <message>
        <source>Cards (*.card.toml);;All files (*)</source>
        <translation>Wizytówki (*.card.toml);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Where is the card?</source>
        <translation>Gdzie jest wizytówka?</translation>
    </message>
    <message>
        <source>Call {name}, and let them read the words of their card to you:</source>
        <translation>Zadzwoń do tej osoby ({name}) i poproś o odczytanie cyfr z jej wizytówki:</translation>
    </message>
    <message>
        <source>The words are the same</source>
        <translation>Cyfry są takie same</translation>
    </message>
    <message>
        <source>Another card, to sign together…</source>
        <translation>Jeszcze jedna wizytówka, do wspólnego podpisu…</translation>
    </message>
    <message>
        <source>Choose the card that was sent to you.</source>
        <translation>Wybierz wizytówkę, którą do Ciebie przysłano.</translation>
    </message>
    <message>
        <source>First compare the words: only then you know that the card is theirs.</source>
        <translation>Najpierw porównaj cyfry: tylko wtedy wiadomo, czyja to wizytówka.</translation>
    </message>
</context>
<context>
    <name>AgreementCard</name>
    <message>
        <source>What is voluntary leaves, too</source>
        <translation>Wychodzi także to, co dobrowolne</translation>
    </message>
    <message>
        <source>You can change your mind at any time. What has left already stays with the company.</source>
        <translation>W każdej chwili możesz zmienić zdanie. To, co już wyszło, zostaje w firmie.</translation>
    </message>
    <message>
        <source>Your company changed its data agreement.</source>
        <translation>Firma zmieniła umowę o danych.</translation>
    </message>
    <message>
        <source>Until you agree, the one you agreed to holds, and nothing changes.</source>
        <translation>Dopóki się nie zgodzisz, obowiązuje poprzednia umowa i nic się nie zmienia.</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Zgadzam się</translation>
    </message>
    <message>
        <source>Agree, with what is voluntary</source>
        <translation>Zgadzam się, także na to, co dobrowolne</translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>True</source>
        <translation>Prawda</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Fałsz</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Twoja odpowiedź</translation>
    </message>
    <message>
        <source>Right as well</source>
        <translation>Też poprawna</translation>
    </message>
    <message>
        <source>The right answer</source>
        <translation>Poprawna odpowiedź</translation>
    </message>
    <message>
        <source>The better answer</source>
        <translation>Lepsza odpowiedź</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Brak odpowiedzi</translation>
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
        <translation>Najpierw wybierz odpowiedź.</translation>
    </message>
</context>
<context>
    <name>AppWords</name>
    <message>
        <source>All saved here</source>
        <translation>Wszystko zapisane tutaj</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Wszystko zapisane</translation>
    </message>
    <message>
        <source>All saved here · nothing is sent from the example</source>
        <translation>Wszystko zapisane tutaj · przykład niczego nie wysyła</translation>
    </message>
    <message numerus="yes">
        <source>All saved here · %n thing(s) will be sent when you are online</source>
        <translation>
            <numerusform>Wszystko zapisane tutaj · %n rzecz wyślemy, gdy będziesz online</numerusform>
            <numerusform>Wszystko zapisane tutaj · %n rzeczy wyślemy, gdy będziesz online</numerusform>
            <numerusform>Wszystko zapisane tutaj · %n rzeczy wyślemy, gdy będziesz online</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All saved · %n waiting</source>
        <translation>
            <numerusform>Wszystko zapisane · czeka %n</numerusform>
            <numerusform>Wszystko zapisane · czekają %n</numerusform>
            <numerusform>Wszystko zapisane · czeka %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nie wysłano</translation>
    </message>
    <message>
        <source>Your company closed your account · everything is kept here</source>
        <translation>Firma zamknęła twoje konto · tutaj wszystko zostaje</translation>
    </message>
    <message>
        <source>Sign in again to send · everything is kept here</source>
        <translation>Zaloguj się ponownie, aby wysłać · tutaj wszystko zostaje</translation>
    </message>
    <message>
        <source>Signed out · everything is kept here</source>
        <translation>Wylogowano · tutaj wszystko zostaje</translation>
    </message>
    <message>
        <source>All saved here · sign in to send</source>
        <translation>Wszystko tu zapisane · zaloguj się, aby wysłać</translation>
    </message>
    <message>
        <source>Sending {done} of {all} …</source>
        <translation>Wysyłam {done} z {all} …</translation>
    </message>
    <message>
        <source>Fetching what is new …</source>
        <translation>Pobieram nowości …</translation>
    </message>
    <message>
        <source>Fetching …</source>
        <translation>Pobieram …</translation>
    </message>
    <message>
        <source>Asking your company’s server …</source>
        <translation>Łączę się z serwerem firmy …</translation>
    </message>
    <message>
        <source>Your company changed its data agreement · look</source>
        <translation>Firma zmieniła umowę o danych · zobacz</translation>
    </message>
    <message>
        <source>Agreement changed</source>
        <translation>Umowa zmieniona</translation>
    </message>
    <message>
        <source>Everything is with {company} since {time}</source>
        <translation>Wszystko dotarło do {company}: {time}</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>Wysyłam …</translation>
    </message>
    <message>
        <source>No network; everything is kept</source>
        <translation>Brak sieci; wszystko jest zachowane</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wait; no network</source>
        <translation>
            <numerusform>%n rzecz czeka; brak sieci</numerusform>
            <numerusform>%n rzeczy czekają; brak sieci</numerusform>
            <numerusform>%n rzeczy czeka; brak sieci</numerusform>
        </translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Brak sieci</translation>
    </message>
    <message>
        <source>Not sent yet; everything is kept · see why</source>
        <translation>Jeszcze nie wysłano; wszystko jest zachowane · zobacz dlaczego</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) came back refused · see why</source>
        <translation>
            <numerusform>%n pozycja została odrzucona · zobacz dlaczego</numerusform>
            <numerusform>%n pozycje zostały odrzucone · zobacz dlaczego</numerusform>
            <numerusform>%n pozycji zostało odrzuconych · zobacz dlaczego</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n odrzucona</numerusform>
            <numerusform>%n odrzucone</numerusform>
            <numerusform>%n odrzuconych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All saved here · %n thing(s) wait to be sent</source>
        <translation>
            <numerusform>Wszystko tu zapisane · %n pozycja czeka na wysłanie</numerusform>
            <numerusform>Wszystko tu zapisane · %n pozycje czekają na wysłanie</numerusform>
            <numerusform>Wszystko tu zapisane · %n pozycji czeka na wysłanie</numerusform>
        </translation>
    </message>
    <message>
        <source>All sent</source>
        <translation>Wszystko wysłane</translation>
    </message>
    <message numerus="yes">
        <source>Your data was damaged and has been restored. %n row(s) were saved.</source>
        <translation>
            <numerusform>Twoje dane były uszkodzone i zostały przywrócone. Ocalał %n wiersz.</numerusform>
            <numerusform>Twoje dane były uszkodzone i zostały przywrócone. Ocalały %n wiersze.</numerusform>
            <numerusform>Twoje dane były uszkodzone i zostały przywrócone. Ocalało %n wierszy.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AudienceRow</name>
    <message>
        <source>Change…</source>
        <translation>Zmień…</translation>
    </message>
    <message>
        <source>Change what you are to the company</source>
        <translation>Zmień to, co Cię łączy z firmą</translation>
    </message>
    <message>
        <source>It decides which clauses of the policy are yours</source>
        <translation>Od tego zależy, które punkty zasad Cię dotyczą</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Pracuję tu</translation>
    </message>
    <message>
        <source>External</source>
        <translation>Działam z zewnątrz</translation>
    </message>
    <message>
        <source>Alumni</source>
        <translation>Już tu nie pracuję</translation>
    </message>
    <message>
        <source>What are you to the company?</source>
        <translation>Co Cię łączy z firmą?</translation>
    </message>
    <message>
        <source>You are here as an employee</source>
        <translation>Pracujesz tutaj</translation>
    </message>
    <message>
        <source>You are here as an external</source>
        <translation>Działasz tu z zewnątrz</translation>
    </message>
    <message>
        <source>You are here as an alumna or alumnus</source>
        <translation>Nie pracujesz już tutaj</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>What you have signed stays signed, and its receipt stays yours.</source>
        <translation>Podpisane zasady pozostają podpisane, a potwierdzenie pozostaje Twoje.</translation>
    </message>
    <message>
        <source>You then read and sign the edition of the policy for employees.</source>
        <translation>Odtąd czytasz i podpisujesz pracownicze wydanie zasad.</translation>
    </message>
    <message>
        <source>You then read and sign the edition of the policy for externals.</source>
        <translation>Odtąd czytasz i podpisujesz wydanie zasad dla osób z zewnątrz.</translation>
    </message>
    <message>
        <source>You then read and sign the edition of the policy for alumni.</source>
        <translation>Odtąd czytasz i podpisujesz wydanie zasad dla byłych pracowników.</translation>
    </message>
    <message>
        <source>Clauses that read the same there need not be read again.</source>
        <translation>Punktów, które brzmią tam tak samo, nie trzeba czytać ponownie.</translation>
    </message>
    <message>
        <source>Choose what you are now. It stays on this computer until you sign.</source>
        <translation>Wybierz, jak jest teraz. Do podpisu zostaje to na tym komputerze.</translation>
    </message>
</context>
<context>
    <name>BeginAgain</name>
    <message>
        <source>Start over …</source>
        <translation>Zacznij od nowa …</translation>
    </message>
    <message>
        <source>All steps are open again, from the first one. What you reached stays.</source>
        <translation>Wszystkie kroki znów będą otwarte, od pierwszego. To, co osiągnięte, zostaje.</translation>
    </message>
    <message>
        <source>Go through it once more</source>
        <translation>Przejść to jeszcze raz</translation>
    </message>
</context>
<context>
    <name>BeginAgainQuestion</name>
    <message>
        <source>All steps are open again, from the first one. The course remains completed, your signatures remain valid, and your earlier answers are kept. Nobody is told.</source>
        <translation>Wszystkie kroki znów będą otwarte, od pierwszego. Kurs pozostaje ukończony, Twoje podpisy są nadal ważne, a wcześniejsze odpowiedzi są zachowane. Nikt się o tym nie dowie.</translation>
    </message>
    <message>
        <source>All steps are open again, from the first one. What you have finished so far still counts, and your earlier answers are kept. Nobody is told.</source>
        <translation>Wszystkie kroki znów będą otwarte, od pierwszego. To, co już za Tobą, nadal się liczy, a wcześniejsze odpowiedzi są zachowane. Nikt się o tym nie dowie.</translation>
    </message>
    <message>
        <source>Start “{title}” over?</source>
        <translation>Zacząć „{title}” od nowa?</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Zostaw, jak jest</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Zacznij od nowa</translation>
    </message>
</context>
<context>
    <name>Beginning</name>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Who publishes it</source>
        <translation>Kto go publikuje</translation>
    </message>
    <message>
        <source>Your company</source>
        <translation>Twoja firma</translation>
    </message>
    <message>
        <source>The pack is in {folder}. Write it with any editor; what has to be mended appears here.</source>
        <translation>Pakiet jest w {folder}. Pisz go w dowolnym edytorze; to, co trzeba poprawić, pojawi się tutaj.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Otwórz folder</translation>
    </message>
    <message>
        <source>Where is the pack’s folder?</source>
        <translation>Gdzie jest folder pakietu?</translation>
    </message>
</context>
<context>
    <name>BookmarkButton</name>
    <message>
        <source>Take the bookmark off clause {number}</source>
        <translation>Usuń zakładkę z punktu {number}</translation>
    </message>
    <message>
        <source>Bookmark clause {number}</source>
        <translation>Dodaj zakładkę do punktu {number}</translation>
    </message>
    <message>
        <source>{what} (key B)</source>
        <translation>{what} (klawisz B)</translation>
    </message>
</context>
<context>
    <name>BrandPage</name>
    <message>
        <source>Brand</source>
        <translation>Marka</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kolory</translation>
    </message>
    <message>
        <source>Logos</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>How one says that one works there</source>
        <translation>Jak powiedzieć, że się tu pracuje</translation>
    </message>
    <message>
        <source>Hashtags</source>
        <translation>Hashtagi</translation>
    </message>
    <message>
        <source>Own pages</source>
        <translation>Własne profile</translation>
    </message>
</context>
<context>
    <name>BrandPanel</name>
    <message>
        <source>Learn the rules once, write in your own words, and decide yourself what leaves this computer.</source>
        <translation>Raz poznajesz zasady, piszesz własnymi słowami i decydujesz, co opuszcza ten komputer.</translation>
    </message>
    <message>
        <source>Your voice,
with the facts
behind it.</source>
        <translation>Twój głos,
oparty
na faktach.</translation>
    </message>
    <message>
        <source>No network needed to start</source>
        <translation>Zaczniesz także bez sieci</translation>
    </message>
</context>
<context>
    <name>Bringing</name>
    <message>
        <source>Questions (GIFT, Moodle XML)</source>
        <translation>Pytania (GIFT, Moodle XML)</translation>
    </message>
    <message>
        <source>Which file has the questions?</source>
        <translation>W którym pliku są pytania?</translation>
    </message>
    <message>
        <source>{company} wants to change what it learns about you</source>
        <translation>{company} chce zmienić to, czego się o Tobie dowiaduje</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message numerus="yes">
        <source>%n packs were withdrawn; earlier versions are in use. What you did is kept.</source>
        <translation>
            <numerusform>Wycofano %n pakiet; w użyciu jest wcześniejsza wersja. Twoja praca jest zachowana.</numerusform>
            <numerusform>Wycofano %n pakiety; w użyciu są wcześniejsze wersje. Twoja praca jest zachowana.</numerusform>
            <numerusform>Wycofano %n pakietów; w użyciu są wcześniejsze wersje. Twoja praca jest zachowana.</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} {version} was withdrawn: {why} You are back on {now}; what you did is kept.</source>
        <translation>Wycofano {title} {version}: {why} Wraca wersja {now}; Twoja praca jest zachowana.</translation>
    </message>
    <message numerus="yes">
        <source>New from {company}: %n packs</source>
        <translation>
            <numerusform>Nowości od {company}: %n pakiet</numerusform>
            <numerusform>Nowości od {company}: %n pakiety</numerusform>
            <numerusform>Nowości od {company}: %n pakietów</numerusform>
        </translation>
    </message>
    <message>
        <source>New from {company}: {title} {version}</source>
        <translation>Nowość od {company}: {title} {version}</translation>
    </message>
    <message numerus="yes">
        <source>{company} has something new for you: %n pack(s)</source>
        <translation>
            <numerusform>{company} ma dla Ciebie coś nowego: %n pakiet</numerusform>
            <numerusform>{company} ma dla Ciebie coś nowego: %n pakiety</numerusform>
            <numerusform>{company} ma dla Ciebie coś nowego: %n pakietów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Brings</name>
    <message>
        <source>It offers no packs yet. They come by themselves once it does.</source>
        <translation>Nie ma tu jeszcze pakietów. Gdy się pojawią, przyjdą same.</translation>
    </message>
    <message>
        <source>It came with Portavoce, and its signatures are right</source>
        <translation>Przyszła razem z Portavoce, a podpisy się zgadzają</translation>
    </message>
    <message>
        <source>Your IT people vouch for it, and its signatures are right</source>
        <translation>Ręczy za nią Wasz dział IT, a podpisy się zgadzają</translation>
    </message>
    <message>
        <source>Your invitation vouches for it, and its signatures are right</source>
        <translation>Ręczy za nią Twoje zaproszenie, a podpisy się zgadzają</translation>
    </message>
    <message>
        <source>You compared its seal, and its signatures are right</source>
        <translation>Pieczęć porównana, a podpisy się zgadzają</translation>
    </message>
    <message>
        <source>You follow it already, and its signatures are right</source>
        <translation>Już ją obserwujesz, a podpisy się zgadzają</translation>
    </message>
    <message numerus="yes">
        <source>%n courses</source>
        <translation>
            <numerusform>%n kurs</numerusform>
            <numerusform>%n kursy</numerusform>
            <numerusform>%n kursów</numerusform>
        </translation>
    </message>
    <message>
        <source>a policy to sign</source>
        <translation>zasady do podpisania</translation>
    </message>
    <message>
        <source>a brand kit</source>
        <translation>materiały marki</translation>
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
        <translation>Gdzie zapisać plik?</translation>
    </message>
    <message>
        <source>{file} is made</source>
        <translation>Plik {file} jest gotowy</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Otwórz folder</translation>
    </message>
</context>
<context>
    <name>Callout</name>
    <message>
        <source>Why this matters</source>
        <translation>Dlaczego to ważne</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Warto wiedzieć</translation>
    </message>
    <message>
        <source>An example</source>
        <translation>Przykład</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Uwaga</translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message>
        <source>{company} wants to change what it learns about you</source>
        <translation>{company} chce zmienić to, czego się o Tobie dowiaduje</translation>
    </message>
    <message>
        <source>Until you agree, what you agreed to before holds. Nothing else depends on your answer.</source>
        <translation>Dopóki się nie zgodzisz, obowiązuje to, na co była zgoda wcześniej. Od Twojej odpowiedzi nie zależy nic innego.</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Dotychczas</translation>
    </message>
    <message>
        <source>From now on, if you agree</source>
        <translation>Odtąd, jeśli się zgodzisz</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>Zgadzam się</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
</context>
<context>
    <name>ChangePanel</name>
    <message>
        <source>What changed since version {version}</source>
        <translation>Co się zmieniło od wersji {version}</translation>
    </message>
    <message>
        <source>Not yet there in version {version}</source>
        <translation>Tego w wersji {version} jeszcze nie było</translation>
    </message>
    <message>
        <source>**Why it changed.** {why}</source>
        <translation>**Dlaczego się zmieniło.** {why}</translation>
    </message>
    <message>
        <source>The rule was:</source>
        <translation>Reguła brzmiała:</translation>
    </message>
    <message>
        <source>Rule.</source>
        <translation>Reguła.</translation>
    </message>
    <message>
        <source>The reason was:</source>
        <translation>Uzasadnienie brzmiało:</translation>
    </message>
    <message>
        <source>Reason.</source>
        <translation>Dlaczego.</translation>
    </message>
    <message>
        <source>Allowed was:</source>
        <translation>Przykład dozwolony brzmiał:</translation>
    </message>
    <message>
        <source>Allowed.</source>
        <translation>Dozwolone.</translation>
    </message>
    <message>
        <source>Not allowed was:</source>
        <translation>Przykład niedozwolony brzmiał:</translation>
    </message>
    <message>
        <source>Not allowed.</source>
        <translation>Niedozwolone.</translation>
    </message>
    <message>
        <source>A serious breach of it can lead to a disciplinary measure now.</source>
        <translation>Poważne naruszenie tego punktu może teraz prowadzić do kary dyscyplinarnej.</translation>
    </message>
    <message>
        <source>It no longer speaks of disciplinary measures.</source>
        <translation>Nie ma już mowy o karach dyscyplinarnych.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ukryj</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Hide what changed in clause {number}</source>
        <translation>Ukryj zmiany w punkcie {number}</translation>
    </message>
    <message>
        <source>Show what changed in clause {number}</source>
        <translation>Pokaż zmiany w punkcie {number}</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>New in {version}</source>
        <translation>Nowości w {version}</translation>
    </message>
    <message>
        <source>New in {version} · {minutes} for you</source>
        <translation>Nowości w {version} · dla ciebie {minutes}</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Rozumiem</translation>
    </message>
    <message>
        <source>New: {step}</source>
        <translation>Nowe: {step}</translation>
    </message>
    <message numerus="yes">
        <source>%n more new steps</source>
        <translation>
            <numerusform>Jeszcze %n nowy krok</numerusform>
            <numerusform>Jeszcze %n nowe kroki</numerusform>
            <numerusform>Jeszcze %n nowych kroków</numerusform>
        </translation>
    </message>
    <message>
        <source>Once more: {step}</source>
        <translation>Jeszcze raz: {step}</translation>
    </message>
    <message numerus="yes">
        <source>%n more steps to do again</source>
        <translation>
            <numerusform>Jeszcze %n krok do powtórzenia</numerusform>
            <numerusform>Jeszcze %n kroki do powtórzenia</numerusform>
            <numerusform>Jeszcze %n kroków do powtórzenia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps that you did stay done.</source>
        <translation>
            <numerusform>%n zrobiony krok pozostaje zaliczony.</numerusform>
            <numerusform>%n zrobione kroki pozostają zaliczone.</numerusform>
            <numerusform>%n zrobionych kroków pozostaje zaliczonych.</numerusform>
        </translation>
    </message>
    <message>
        <source>{company} withdrew version {withdrawn} on {day}: “{why}”</source>
        <translation>{company}: wersja {withdrawn} wycofana {day}: „{why}”</translation>
    </message>
    <message>
        <source>Version {withdrawn} was withdrawn on {day}: “{why}”</source>
        <translation>Wersja {withdrawn} została wycofana {day}: „{why}”</translation>
    </message>
    <message>
        <source>You are on {version} again, and what you reached stays.</source>
        <translation>Znów masz wersję {version}, a to, co udało ci się osiągnąć, zostaje.</translation>
    </message>
    <message>
        <source>{step} · {minutes}</source>
        <translation>{step} · {minutes}</translation>
    </message>
    <message>
        <source>Everybody learns this anew: {objectives}</source>
        <translation>Wszyscy uczą się tego od nowa: {objectives}</translation>
    </message>
    <message>
        <source>It teaches something more now: {objectives}</source>
        <translation>Teraz uczy czegoś więcej: {objectives}</translation>
    </message>
</context>
<context>
    <name>ChangedWords</name>
    <message>
        <source>[taken out: {text}]</source>
        <translation>[usunięto: {text}]</translation>
    </message>
    <message>
        <source>[added: {text}]</source>
        <translation>[dodano: {text}]</translation>
    </message>
</context>
<context>
    <name>ChoiceAnswers</name>
    <message>
        <source>More than one answer may be right.</source>
        <translation>Poprawna może być więcej niż jedna odpowiedź.</translation>
    </message>
</context>
<context>
    <name>ChoiceButton</name>
    <message>
        <source>Your choice</source>
        <translation>Twój wybór</translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>Keep this back</source>
        <translation>Zatrzymaj tutaj</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Wyślij ponownie</translation>
    </message>
</context>
<context>
    <name>ChoicesMenu</name>
    <message>
        <source>As the system</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Wysoki kontrast</translation>
    </message>
    <message>
        <source>Theme: {theme}</source>
        <translation>Motyw: {theme}</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>Text size: {size}</source>
        <translation>Rozmiar tekstu: {size}</translation>
    </message>
</context>
<context>
    <name>ChooserPage</name>
    <message>
        <source>A fresh folder on this computer</source>
        <translation>Nowy folder na tym komputerze</translation>
    </message>
    <message>
        <source>Someone new</source>
        <translation>Nowa osoba</translation>
    </message>
    <message>
        <source>Who is here?</source>
        <translation>Kto tu jest?</translation>
    </message>
    <message>
        <source>Each person has a folder of their own on this computer, with their own path and answers.</source>
        <translation>Każda osoba ma na tym komputerze swój folder, a w nim własną ścieżkę i odpowiedzi.</translation>
    </message>
    <message>
        <source>Not set up yet</source>
        <translation>Profil jeszcze niegotowy</translation>
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
        <translation>Napisz notatkę</translation>
    </message>
    <message>
        <source>Write a note on clause {number}</source>
        <translation>Napisz notatkę do punktu {number}</translation>
    </message>
    <message>
        <source>Key N</source>
        <translation>Klawisz N</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Oznacz jako przeczytane</translation>
    </message>
    <message>
        <source>I have read clause {number}</source>
        <translation>Oznacz punkt {number} jako przeczytany</translation>
    </message>
    <message>
        <source>Key R</source>
        <translation>Klawisz R</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Przeczytane</translation>
    </message>
    <message>
        <source>Go on with your question</source>
        <translation>Dokończ pytanie</translation>
    </message>
    <message>
        <source>Ask about this clause</source>
        <translation>Zapytaj o ten punkt</translation>
    </message>
    <message>
        <source>Go on with your question about clause {number}</source>
        <translation>Dokończ pytanie o punkt {number}</translation>
    </message>
    <message>
        <source>Ask about clause {number}</source>
        <translation>Zapytaj o punkt {number}</translation>
    </message>
    <message>
        <source>Key A</source>
        <translation>Klawisz A</translation>
    </message>
</context>
<context>
    <name>ClauseCard</name>
    <message>
        <source>Disciplinary measures</source>
        <translation>Kary dyscyplinarne</translation>
    </message>
    <message>
        <source>Clause {number}. {rule}</source>
        <translation>Punkt {number}. {rule}</translation>
    </message>
    <message>
        <source>J next clause, K the one before, B bookmark, N note, A ask.</source>
        <translation>J: następny punkt, K: poprzedni, B: zakładka, N: notatka, A: pytanie.</translation>
    </message>
    <message>
        <source>Read.</source>
        <translation>Przeczytane.</translation>
    </message>
    <message>
        <source>Not read yet: press R when you have read it.</source>
        <translation>Jeszcze nieprzeczytane: po przeczytaniu naciśnij R.</translation>
    </message>
    <message>
        <source>Reading this edition does not count: it is not yours.</source>
        <translation>Czytanie tego wydania się nie liczy: nie jest Twoje.</translation>
    </message>
</context>
<context>
    <name>ClauseList</name>
    <message>
        <source>Back to my edition</source>
        <translation>Wróć do mojego wydania</translation>
    </message>
    <message>
        <source>Nothing in this policy concerns you.</source>
        <translation>Nic w tych zasadach Cię nie dotyczy.</translation>
    </message>
</context>
<context>
    <name>ClauseText</name>
    <message>
        <source>**Why.** {reason}</source>
        <translation>**Dlaczego.** {reason}</translation>
    </message>
    <message>
        <source>Explained in the glossary</source>
        <translation>Objaśnione w słowniczku</translation>
    </message>
    <message>
        <source>A serious breach of this clause can lead to a disciplinary measure. That is why, when you sign, you confirm apart from the rest that you have read it.</source>
        <translation>Poważne naruszenie tego punktu może prowadzić do kary dyscyplinarnej. Dlatego przy podpisie osobno potwierdzasz, że go znasz.</translation>
    </message>
</context>
<context>
    <name>CompanyStep</name>
    <message>
        <source>Its library is at {address}</source>
        <translation>Jej biblioteka: {address}</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Dołącz</translation>
    </message>
    <message>
        <source>Your company has set this computer up</source>
        <translation>Twoja firma przygotowała ten komputer</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Wybierz plik…</translation>
    </message>
    <message>
        <source>Choose a folder or stick…</source>
        <translation>Wybierz folder albo pendrive…</translation>
    </message>
    <message>
        <source>or drop it on this window</source>
        <translation>albo upuść go na to okno</translation>
    </message>
    <message>
        <source>From a colleague, an e-mail or a USB stick. It ends in **.portavoce** or **.pvlib**.</source>
        <translation>Od kogoś z pracy, z e-maila albo z pendrive’a. Ma końcówkę **.portavoce** lub **.pvlib**.</translation>
    </message>
    <message>
        <source>I have a file</source>
        <translation>Mam plik</translation>
    </message>
    <message>
        <source>Paste the link</source>
        <translation>Wklej link</translation>
    </message>
    <message>
        <source>Link or address</source>
        <translation>Link albo adres</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Starts with https:// or portavoce: and needs the network once</source>
        <translation>Zaczyna się od https:// lub portavoce: i raz potrzebuje sieci</translation>
    </message>
    <message>
        <source>I have a link</source>
        <translation>Mam link</translation>
    </message>
    <message>
        <source>Open the example</source>
        <translation>Otwórz przykład</translation>
    </message>
    <message>
        <source>Try everything with an example company, {company} Nothing is sent.</source>
        <translation>Wypróbuj wszystko w przykładowej firmie {company} Nic nie jest wysyłane.</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Najpierw się rozejrzę</translation>
    </message>
    <message>
        <source>What a company gives</source>
        <translation>Pliki od firmy</translation>
    </message>
    <message>
        <source>The file from your company</source>
        <translation>Plik od Twojej firmy</translation>
    </message>
    <message>
        <source>The folder or stick from your company</source>
        <translation>Folder albo pendrive od Twojej firmy</translation>
    </message>
    <message>
        <source>There is no link on the clipboard. Copy it again, or type it here.</source>
        <translation>W schowku nie ma linku. Skopiuj go jeszcze raz albo wpisz tutaj.</translation>
    </message>
    <message>
        <source>Type the link or the address that your company gave you.</source>
        <translation>Wpisz link albo adres, który dała Ci firma.</translation>
    </message>
    <message>
        <source>A library holds the packs of your company. You decide who may publish in it; every desk accepts what they sign, and nothing else.</source>
        <translation>Biblioteka zawiera pakiety Twojej firmy. Decydujesz, kto może w niej publikować; każde stanowisko przyjmuje to, co te osoby podpiszą, i nic więcej.</translation>
    </message>
    <message>
        <source>Folder of the library</source>
        <translation>Folder biblioteki</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Wybierz miejsce…</translation>
    </message>
    <message>
        <source>New, or empty. It may lie on a shared disk.</source>
        <translation>Nowy albo pusty. Może leżeć na wspólnym dysku.</translation>
    </message>
    <message>
        <source>Who is the company?</source>
        <translation>Jaka to firma?</translation>
    </message>
    <message>
        <source>Write a first file</source>
        <translation>Napisz pierwszy plik</translation>
    </message>
    <message>
        <source>I have a company.toml</source>
        <translation>Mam plik company.toml</translation>
    </message>
    <message>
        <source>Company file</source>
        <translation>Plik firmy</translation>
    </message>
    <message>
        <source>Name of the company</source>
        <translation>Nazwa firmy</translation>
    </message>
    <message>
        <source>Its web address</source>
        <translation>Jej adres internetowy</translation>
    </message>
    <message>
        <source>Whom people can ask</source>
        <translation>Kogo można pytać</translation>
    </message>
    <message>
        <source>A name, perhaps yours</source>
        <translation>Imię i nazwisko, na przykład Twoje</translation>
    </message>
    <message>
        <source>Where shall the library’s folder go?</source>
        <translation>Gdzie ma być folder biblioteki?</translation>
    </message>
    <message>
        <source>Company files (*.toml)</source>
        <translation>Pliki firmy (*.toml)</translation>
    </message>
    <message>
        <source>Where is the company file?</source>
        <translation>Gdzie jest plik firmy?</translation>
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message>
        <source>Needed to sign: tick it if it is true.</source>
        <translation>Potrzebne do podpisu: zaznacz, jeśli to prawda.</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Contents</source>
        <translation>Spis treści</translation>
    </message>
</context>
<context>
    <name>ContentsColumn</name>
    <message>
        <source>Contents</source>
        <translation>Spis treści</translation>
    </message>
</context>
<context>
    <name>ContentsStrip</name>
    <message>
        <source>Contents</source>
        <translation>Spis treści</translation>
    </message>
    <message>
        <source>read</source>
        <translation>przeczytane</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>jeszcze nieprzeczytane</translation>
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
            <numerusform>%n punkt przeczytany</numerusform>
            <numerusform>%n punkty przeczytane</numerusform>
            <numerusform>%n punktów przeczytanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n carried over</source>
        <translation>
            <numerusform>%n przejęty z wcześniejszego</numerusform>
            <numerusform>%n przejęte z wcześniejszego</numerusform>
            <numerusform>%n przejętych z wcześniejszego</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CourseGroups</name>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ukończone</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>W toku</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Pokaż jeszcze %n</numerusform>
            <numerusform>Pokaż jeszcze %n</numerusform>
            <numerusform>Pokaż jeszcze %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoursePage</name>
    <message>
        <source>Learn</source>
        <translation>Nauka</translation>
    </message>
    <message>
        <source>The steps</source>
        <translation>Kroki</translation>
    </message>
    <message>
        <source>This course builds on one that is not on this computer yet. You can begin it all the same.</source>
        <translation>Ten kurs opiera się na innym, którego nie ma jeszcze na tym komputerze. Mimo to możesz go zacząć.</translation>
    </message>
    <message>
        <source>“{title}” is at its beginning again. What you reached stays.</source>
        <translation>„{title}” jest znów na początku. To, co osiągnięte, zostaje.</translation>
    </message>
</context>
<context>
    <name>CourseWords</name>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n krok</numerusform>
            <numerusform>%n kroki</numerusform>
            <numerusform>%n kroków</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} z {all}</translation>
    </message>
    <message>
        <source>Compulsory</source>
        <translation>Obowiązkowy</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Nieobowiązkowy</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ukończony</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Przeczytaj ponownie</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Kontynuuj</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Zacznij</translation>
    </message>
    <message>
        <source>See the course</source>
        <translation>Zobacz kurs</translation>
    </message>
    <message>
        <source>You stopped at “{title}” · {minutes}</source>
        <translation>Ostatnio: „{title}” · {minutes}</translation>
    </message>
    <message>
        <source>Next: {title} · {minutes}</source>
        <translation>Dalej: {title} · {minutes}</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenariusz</translation>
    </message>
    <message>
        <source>{what} · {minutes}</source>
        <translation>{what} · {minutes}</translation>
    </message>
    <message numerus="yes">
        <source>{answered} of %n questions answered</source>
        <translation>
            <numerusform>odpowiedzi: {answered} z %n</numerusform>
            <numerusform>odpowiedzi: {answered} z %n</numerusform>
            <numerusform>odpowiedzi: {answered} z %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Passed with {score}</source>
        <translation>Zaliczony: {score}</translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n pytanie</numerusform>
            <numerusform>%n pytania</numerusform>
            <numerusform>%n pytań</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>ukończone</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>tu jesteś</translation>
    </message>
    <message>
        <source>next</source>
        <translation>następne</translation>
    </message>
    <message>
        <source>to do once more</source>
        <translation>do zrobienia jeszcze raz</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>jeszcze przed Tobą</translation>
    </message>
    <message numerus="yes">
        <source>After “{title}” and %n more courses</source>
        <translation>
            <numerusform>Po kursie „{title}” i jeszcze %n kursie</numerusform>
            <numerusform>Po kursie „{title}” i jeszcze %n kursach</numerusform>
            <numerusform>Po kursie „{title}” i jeszcze %n kursach</numerusform>
        </translation>
    </message>
    <message>
        <source>After “{title}”</source>
        <translation>Po kursie „{title}”</translation>
    </message>
    <message>
        <source>“{title}” comes first</source>
        <translation>Najpierw „{title}”</translation>
    </message>
    <message numerus="yes">
        <source>This course builds on it, and on %n more. {minutes} there.</source>
        <translation>
            <numerusform>Ten kurs opiera się na nim i na jeszcze %n. Tam: {minutes}.</numerusform>
            <numerusform>Ten kurs opiera się na nim i na jeszcze %n. Tam: {minutes}.</numerusform>
            <numerusform>Ten kurs opiera się na nim i na jeszcze %n. Tam: {minutes}.</numerusform>
        </translation>
    </message>
    <message>
        <source>This course builds on it. {minutes} there.</source>
        <translation>Ten kurs na nim się opiera. Tam: {minutes}.</translation>
    </message>
    <message>
        <source>Go there first</source>
        <translation>Przejdź tam najpierw</translation>
    </message>
    <message>
        <source>What you can do now</source>
        <translation>Co już potrafisz</translation>
    </message>
    <message>
        <source>What you will be able to do</source>
        <translation>Czego się nauczysz</translation>
    </message>
    <message>
        <source>Well done: “{title}” is behind you</source>
        <translation>Brawo: „{title}” za Tobą</translation>
    </message>
    <message>
        <source>All of it stays here to look up. Reading it again changes nothing.</source>
        <translation>Wszystko zostaje tutaj do wglądu. Ponowne czytanie niczego nie zmienia.</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes of learning</source>
        <translation>
            <numerusform>%n minuta nauki</numerusform>
            <numerusform>%n minuty nauki</numerusform>
            <numerusform>%n minut nauki</numerusform>
        </translation>
    </message>
    <message>
        <source>See what is next</source>
        <translation>Zobacz, co dalej</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Ukończony</translation>
    </message>
    <message>
        <source>Finished on {day}</source>
        <translation>Ukończony {day}</translation>
    </message>
</context>
<context>
    <name>CoursesCard</name>
    <message>
        <source>Your course certificates</source>
        <translation>Twoje zaświadczenia o kursach</translation>
    </message>
    <message>
        <source>A course that you complete gives you a certificate, ready to file or to show.</source>
        <translation>Za każdy ukończony kurs dostajesz zaświadczenie, do akt lub do pokazania.</translation>
    </message>
    <message>
        <source>Go to the courses</source>
        <translation>Przejdź do kursów</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Zapisz jako PDF…</translation>
    </message>
    <message>
        <source>Save the certificate of {title} as PDF</source>
        <translation>Zapisz zaświadczenie z kursu {title} jako PDF</translation>
    </message>
    <message>
        <source>Open to print</source>
        <translation>Otwórz do druku</translation>
    </message>
    <message>
        <source>Open the certificate of {title} to print</source>
        <translation>Otwórz zaświadczenie z kursu {title} do druku</translation>
    </message>
</context>
<context>
    <name>CrumbRow</name>
    <message>
        <source>The way here</source>
        <translation>Droga do tej strony</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>Your data</source>
        <translation>Twoje dane</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Otwórz folder</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>Otwórz dziennik</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>One file with all you did, learned and signed; it opens without Portavoce</source>
        <translation>Jeden plik z całą Twoją pracą, nauką i podpisami; otworzysz go bez Portavoce</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Wyeksportuj wszystko</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>Zobacz…</translation>
    </message>
    <message>
        <source>What waits to be sent, word for word</source>
        <translation>To, co czeka na wysłanie, słowo w słowo</translation>
    </message>
    <message>
        <source>What would leave this computer</source>
        <translation>Co opuściłoby ten komputer</translation>
    </message>
</context>
<context>
    <name>DeedPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>DesksCard</name>
    <message>
        <source>Your computers</source>
        <translation>Twoje komputery</translation>
    </message>
    <message>
        <source>A computer without a name</source>
        <translation>Komputer bez nazwy</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>Od dnia: {day}</translation>
    </message>
    <message>
        <source>last used {day}</source>
        <translation>ostatnie użycie: {day}</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Ten komputer</translation>
    </message>
    <message>
        <source>Given up on {day}</source>
        <translation>Wycofany {day}</translation>
    </message>
    <message>
        <source>Sign it out</source>
        <translation>Wyloguj go</translation>
    </message>
    <message>
        <source>Sign {device} out</source>
        <translation>Wyloguj komputer {device}</translation>
    </message>
    <message>
        <source>Lost or given back…</source>
        <translation>Zgubiony lub zwrócony…</translation>
    </message>
    <message>
        <source>{device} was lost or given back</source>
        <translation>Komputer {device} został zgubiony lub zwrócony</translation>
    </message>
</context>
<context>
    <name>DisagreePanel</name>
    <message>
        <source>Keep my answer</source>
        <translation>Zachowaj odpowiedź</translation>
    </message>
    <message>
        <source>What you do not agree with (if you want to say)</source>
        <translation>Z czym się nie zgadzasz (jeśli chcesz to napisać)</translation>
    </message>
</context>
<context>
    <name>DueWords</name>
    <message>
        <source>Good to have by {weekday} {day}</source>
        <translation>Dobrze mieć za sobą do {day} ({weekday})</translation>
    </message>
    <message>
        <source>by {weekday} {day}</source>
        <translation>do {day} ({weekday})</translation>
    </message>
    <message numerus="yes">
        <source>Whenever you are ready, %n minutes are left</source>
        <translation>
            <numerusform>Kiedy zechcesz: została %n minuta</numerusform>
            <numerusform>Kiedy zechcesz: zostały %n minuty</numerusform>
            <numerusform>Kiedy zechcesz: zostało %n minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whenever you are ready, it takes %n minutes</source>
        <translation>
            <numerusform>Kiedy zechcesz: zajmie Ci to %n minutę</numerusform>
            <numerusform>Kiedy zechcesz: zajmie Ci to %n minuty</numerusform>
            <numerusform>Kiedy zechcesz: zajmie Ci to %n minut</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndingView</name>
    <message>
        <source>The end of this story</source>
        <translation>Koniec tej drogi</translation>
    </message>
    <message>
        <source>Walk it again</source>
        <translation>Przejdź jeszcze raz</translation>
    </message>
    <message>
        <source>Try another way</source>
        <translation>Spróbuj innej drogi</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Krok wstecz</translation>
    </message>
    <message>
        <source>What your choices led to</source>
        <translation>Dokąd zaprowadziły Twoje wybory</translation>
    </message>
    <message>
        <source>That turned out well</source>
        <translation>Dobrze się skończyło</translation>
    </message>
    <message>
        <source>A good thing this was only practice</source>
        <translation>Dobrze, że to tylko ćwiczenie</translation>
    </message>
    <message>
        <source>That turned out all right</source>
        <translation>Skończyło się całkiem nieźle</translation>
    </message>
    <message>
        <source>What to take along</source>
        <translation>Co warto zapamiętać</translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>Checking the signatures</source>
        <translation>Sprawdzam podpisy</translation>
    </message>
    <message>
        <source>Of the company, of its publishers, of each list.</source>
        <translation>Firmy, osób, które publikują, i każdej listy.</translation>
    </message>
    <message>
        <source>Looking at it</source>
        <translation>Sprawdzam, co to jest</translation>
    </message>
    <message>
        <source>Nothing is installed before its signatures have been checked.</source>
        <translation>Nic się nie zainstaluje, zanim nie zostaną sprawdzone podpisy.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Chwileczkę</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>With a code</source>
        <translation>Kodem</translation>
    </message>
    <message>
        <source>With a password</source>
        <translation>Hasłem</translation>
    </message>
    <message>
        <source>How do you get in?</source>
        <translation>Jak wchodzisz?</translation>
    </message>
    <message>
        <source>The code of your invitation</source>
        <translation>Kod z twojego zaproszenia</translation>
    </message>
    <message>
        <source>From your company, by letter or in person. It holds once, for this computer.</source>
        <translation>Od firmy, listem albo osobiście. Działa raz, na tym komputerze.</translation>
    </message>
    <message>
        <source>Your login</source>
        <translation>Twój login</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Twoje hasło</translation>
    </message>
    <message>
        <source>Also let my company know of what is voluntary</source>
        <translation>Niech firma wie także o tym, co dobrowolne</translation>
    </message>
    <message>
        <source>It is off unless you want it, and you can keep single things back later.</source>
        <translation>Jest wyłączone, dopóki tego nie chcesz, a później możesz zatrzymać pojedyncze rzeczy.</translation>
    </message>
    <message>
        <source>A password for your other computers (may stay empty)</source>
        <translation>Hasło dla innych twoich komputerów (może zostać puste)</translation>
    </message>
    <message>
        <source>Twelve signs or more; several words are easiest to keep.</source>
        <translation>Co najmniej dwanaście znaków; najłatwiej zapamiętać kilka słów.</translation>
    </message>
    <message>
        <source>Agree and join</source>
        <translation>Zgadzam się i dołączam</translation>
    </message>
    <message>
        <source>Agree and sign in</source>
        <translation>Zgadzam się i loguję</translation>
    </message>
    <message>
        <source>Type the code of your invitation.</source>
        <translation>Wpisz kod z zaproszenia.</translation>
    </message>
    <message>
        <source>Type your login.</source>
        <translation>Wpisz swój login.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Wpisz swoje hasło.</translation>
    </message>
    <message>
        <source>Asking your company’s server …</source>
        <translation>Pytam serwer firmy…</translation>
    </message>
</context>
<context>
    <name>Examples</name>
    <message>
        <source>Allowed</source>
        <translation>Dozwolone</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Niedozwolone</translation>
    </message>
</context>
<context>
    <name>Feedback</name>
    <message>
        <source>Yes, that is right</source>
        <translation>Tak, zgadza się</translation>
    </message>
    <message>
        <source>Partly right</source>
        <translation>Częściowo dobrze</translation>
    </message>
    <message>
        <source>Not quite</source>
        <translation>Nie do końca</translation>
    </message>
    <message>
        <source>The right answer: {text}.</source>
        <translation>Poprawna odpowiedź to: {text}.</translation>
    </message>
</context>
<context>
    <name>Finds</name>
    <message>
        <source>What your company shares</source>
        <translation>Co udostępnia Twoja firma</translation>
    </message>
    <message>
        <source>Library, updates, disk space, repair</source>
        <translation>Biblioteka, aktualizacje, nowości, miejsce na dysku, naprawa</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Strona</translation>
    </message>
    <message>
        <source>Your receipts and certificates</source>
        <translation>Twoje potwierdzenia i zaświadczenia</translation>
    </message>
    <message>
        <source>Your account with the company</source>
        <translation>Twoje konto w firmie</translation>
    </message>
    <message>
        <source>Sign in, join with a code, send now, computers, password</source>
        <translation>Logowanie, kod zaproszenia, wyślij teraz, komputery, hasło</translation>
    </message>
    <message>
        <source>Signatures, verify, PDF, keys of this computer</source>
        <translation>Podpisy, sprawdzanie, PDF, klucze tego komputera</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Further path</source>
        <translation>Dalsza ścieżka</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lekcja</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Sprawdzian</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenariusz</translation>
    </message>
    <message>
        <source>Clause {number}</source>
        <translation>Punkt {number}</translation>
    </message>
</context>
<context>
    <name>FlawNotice</name>
    <message>
        <source>Something in “{file}”, line {line}, could not be read and was left out. Your trainer can mend it; everything else is here.</source>
        <translation>Czegoś w pliku „{file}”, w wierszu {line}, nie dało się odczytać i zostało pominięte. Osoba prowadząca kurs może to naprawić; cała reszta jest tutaj.</translation>
    </message>
    <message>
        <source>Something in “{file}” could not be read and was left out. Your trainer can mend it; everything else is here.</source>
        <translation>Czegoś w pliku „{file}” nie dało się odczytać i zostało pominięte. Osoba prowadząca kurs może to naprawić; cała reszta jest tutaj.</translation>
    </message>
</context>
<context>
    <name>FoundCard</name>
    <message>
        <source>Being verified …</source>
        <translation>Trwa sprawdzanie …</translation>
    </message>
    <message>
        <source>What does not hold</source>
        <translation>Co się nie zgadza</translation>
    </message>
    <message>
        <source>What holds</source>
        <translation>Co się zgadza</translation>
    </message>
    <message>
        <source>What cannot be told from here</source>
        <translation>Czego stąd nie da się stwierdzić</translation>
    </message>
    <message>
        <source>What this signature is</source>
        <translation>Czym jest ten podpis</translation>
    </message>
</context>
<context>
    <name>FoundStrip</name>
    <message>
        <source>Search again</source>
        <translation>Szukaj dalej</translation>
    </message>
    <message>
        <source>Take the marks away</source>
        <translation>Usuń zaznaczenia</translation>
    </message>
    <message>
        <source>Marked: {words}</source>
        <translation>Zaznaczone: {words}</translation>
    </message>
</context>
<context>
    <name>FurtherCard</name>
    <message>
        <source>Take it up</source>
        <translation>Wejdź na tę ścieżkę</translation>
    </message>
    <message>
        <source>Take up “{title}”</source>
        <translation>Wejdź na ścieżkę „{title}”</translation>
    </message>
    <message>
        <source>Put it down</source>
        <translation>Zejdź z tej ścieżki</translation>
    </message>
    <message>
        <source>Put down “{title}”</source>
        <translation>Zejdź ze ścieżki „{title}”</translation>
    </message>
    <message>
        <source>On your path</source>
        <translation>Na Twojej ścieżce</translation>
    </message>
    <message>
        <source>How far you are with “{title}”</source>
        <translation>Jak daleko jesteś na ścieżce „{title}”</translation>
    </message>
    <message>
        <source>All of it is done</source>
        <translation>Wszystko za Tobą</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n krok</numerusform>
            <numerusform>%n kroki</numerusform>
            <numerusform>%n kroków</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n steps done</source>
        <translation>
            <numerusform>{done} z %n kroku za Tobą</numerusform>
            <numerusform>{done} z %n kroków za Tobą</numerusform>
            <numerusform>{done} z %n kroków za Tobą</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>jeszcze %n min</numerusform>
            <numerusform>jeszcze %n min</numerusform>
            <numerusform>jeszcze %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
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
        <translation>Dalsze ścieżki, jeśli masz ochotę</translation>
    </message>
    <message>
        <source>Taking one up is voluntary, and nobody is told which you take up or put down. Only what you finish is told, as with every course.</source>
        <translation>To dobrowolne. Nikt nie dowie się, na którą ścieżkę wchodzisz ani z której schodzisz. Jak przy każdym kursie, firma widzi tylko to, co masz ukończone.</translation>
    </message>
</context>
<context>
    <name>Gateway</name>
    <message>
        <source>Go and sign</source>
        <translation>Przejdź do podpisu</translation>
    </message>
    <message>
        <source>Go to the training</source>
        <translation>Przejdź do szkolenia</translation>
    </message>
    <message>
        <source>Your receipt</source>
        <translation>Twoje potwierdzenie</translation>
    </message>
    <message>
        <source>Signed on {moment}</source>
        <translation>Podpisano {moment}</translation>
    </message>
    <message>
        <source>Signed on {moment} as version {version}</source>
        <translation>Podpisano {moment} jako wersję {version}</translation>
    </message>
    <message>
        <source>This version cannot be signed</source>
        <translation>Tej wersji nie można podpisać</translation>
    </message>
    <message>
        <source>Sign-off opens when you have read what is new</source>
        <translation>Podpis będzie możliwy po przeczytaniu nowości</translation>
    </message>
    <message>
        <source>Sign-off opens after the last clause</source>
        <translation>Podpis będzie możliwy po ostatnim punkcie</translation>
    </message>
    <message>
        <source>Sign-off opens after the training</source>
        <translation>Podpis będzie możliwy po szkoleniu</translation>
    </message>
    <message>
        <source>Sign-off opens after the training and the last clause</source>
        <translation>Podpis będzie możliwy po szkoleniu i ostatnim punkcie</translation>
    </message>
</context>
<context>
    <name>GlassWords</name>
    <message>
        <source>This is everything that left this computer for your company, that waits to leave, or that you keep back.

outbox.txt says it in words, the newest first; log.txt says what happened.
outbox.jsonl and log.jsonl hold the same for programs, one entry a line. In outbox.jsonl, body is the exact text of each statement as it left or will leave, in the xAPI format (IEEE 9274.1.1).
</source>
        <translation>Tu jest wszystko, co wyszło z tego komputera do twojej firmy, co czeka na wysłanie albo co zatrzymujesz.

outbox.txt mówi to słowami, od najnowszych; log.txt mówi, co się działo.
outbox.jsonl i log.jsonl zawierają to samo dla programów, jeden wpis w wierszu. W outbox.jsonl pole body to dokładny tekst każdej wypowiedzi, tak jak wyszła lub wyjdzie, w formacie xAPI (IEEE 9274.1.1).
</translation>
    </message>
</context>
<context>
    <name>GlimpseCard</name>
    <message>
        <source>Learners do not see this place by itself.</source>
        <translation>Tego miejsca uczący się nie widzą osobno.</translation>
    </message>
    <message>
        <source>Nobody can pass this: no right answer yet</source>
        <translation>Nikt tego nie zaliczy: brak poprawnej odpowiedzi</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Wolno</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Nie wolno</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>Pytanie {number}</translation>
    </message>
    <message>
        <source>Situation {number}</source>
        <translation>Sytuacja {number}</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lekcja</translation>
    </message>
    <message>
        <source>Clause {number}</source>
        <translation>Punkt {number}</translation>
    </message>
    <message>
        <source>Module {number}</source>
        <translation>Moduł {number}</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Wypróbuj</translation>
    </message>
</context>
<context>
    <name>GlossaryPanel</name>
    <message>
        <source>Glossary</source>
        <translation>Słowniczek</translation>
    </message>
    <message>
        <source>Clause {number}</source>
        <translation>Punkt {number}</translation>
    </message>
</context>
<context>
    <name>GrantsField</name>
    <message>
        <source>May publish</source>
        <translation>Może publikować</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Id of the pack</source>
        <translation>Identyfikator pakietu</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Ids have small letters, digits and hyphens, with at least one full stop: it.acme.intro</source>
        <translation>Identyfikatory składają się z małych liter, cyfr i łączników, z co najmniej jedną kropką: it.acme.intro</translation>
    </message>
    <message>
        <source>Say what this publisher may publish: add at least one pack.</source>
        <translation>Wskaż, co wolno temu wydawcy publikować: dodaj co najmniej jeden pakiet.</translation>
    </message>
</context>
<context>
    <name>HandOutPanel</name>
    <message>
        <source>Hand out the library</source>
        <translation>Rozdaj bibliotekę</translation>
    </message>
    <message>
        <source>A copy for people who cannot reach a web server. It needs no key.</source>
        <translation>Kopia dla osób, które nie mają dostępu do serwera. Nie potrzeba do niej klucza.</translation>
    </message>
    <message>
        <source>Only the newest version of each pack</source>
        <translation>Tylko najnowsza wersja każdego pakietu</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Copying …</source>
        <translation>Kopiowanie …</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Dokąd</translation>
    </message>
    <message>
        <source>A stick or a folder…</source>
        <translation>Nośnik USB albo folder…</translation>
    </message>
    <message>
        <source>An empty folder, an earlier copy, or the name of a file that ends in .pvlib</source>
        <translation>Pusty folder, wcześniejsza kopia albo nazwa pliku z końcówką .pvlib</translation>
    </message>
    <message>
        <source>One file…</source>
        <translation>Jeden plik…</translation>
    </message>
    <message>
        <source>What goes along</source>
        <translation>Co ma się tam znaleźć</translation>
    </message>
    <message>
        <source>Nothing is on offer yet. People can join, and learn when the first pack is out.</source>
        <translation>Na razie nic tu nie ma. Można już dołączyć, a uczyć się, gdy wyjdzie pierwszy pakiet.</translation>
    </message>
    <message>
        <source>Where shall the copy go?</source>
        <translation>Dokąd ma trafić kopia?</translation>
    </message>
    <message>
        <source>Libraries (*.pvlib)</source>
        <translation>Biblioteki (*.pvlib)</translation>
    </message>
    <message>
        <source>Where shall the file go?</source>
        <translation>Gdzie zapisać plik?</translation>
    </message>
    <message>
        <source>Choose at least one pack.</source>
        <translation>Wybierz co najmniej jeden pakiet.</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) copied to {where} ({size})</source>
        <translation>
            <numerusform>Skopiowano %n wersję do {where} ({size})</numerusform>
            <numerusform>Skopiowano %n wersje do {where} ({size})</numerusform>
            <numerusform>Skopiowano %n wersji do {where} ({size})</numerusform>
        </translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Pokaż</translation>
    </message>
</context>
<context>
    <name>HeadingRow</name>
    <message>
        <source>you are here</source>
        <translation>tu jesteś</translation>
    </message>
</context>
<context>
    <name>Hint</name>
    <message>
        <source>Hide the hint</source>
        <translation>Ukryj podpowiedź</translation>
    </message>
    <message>
        <source>Show a hint</source>
        <translation>Pokaż podpowiedź</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Warto wiedzieć</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Czeka na Ciebie</translation>
    </message>
    <message>
        <source>Nothing else waits for you. Take your time with the step above.</source>
        <translation>Nic więcej na Ciebie nie czeka. Krok powyżej zrób bez pośpiechu.</translation>
    </message>
    <message>
        <source>Nothing else waits for you. New courses and changes of the policy will appear here.</source>
        <translation>Nic więcej na Ciebie nie czeka. Tutaj pojawią się nowe kursy i zmiany zasad.</translation>
    </message>
    <message>
        <source>“{title}” is on your path now</source>
        <translation>Na Twojej ścieżce jest teraz „{title}”</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>“{title}” is off your path. What you learnt on it stays.</source>
        <translation>Na Twojej ścieżce nie ma już „{title}”. Wszystko, co już umiesz, zostaje.</translation>
    </message>
</context>
<context>
    <name>HomeWords</name>
    <message>
        <source>Good morning, {name}</source>
        <translation>Dzień dobry, {name}</translation>
    </message>
    <message>
        <source>Good afternoon, {name}</source>
        <translation>Dzień dobry, {name}</translation>
    </message>
    <message>
        <source>Good evening, {name}</source>
        <translation>Dobry wieczór, {name}</translation>
    </message>
    <message>
        <source>Day {day} at {company}</source>
        <translation>Dzień {day} w firmie {company}</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes of learning done</source>
        <translation>
            <numerusform>za Tobą %n minuta nauki</numerusform>
            <numerusform>za Tobą %n minuty nauki</numerusform>
            <numerusform>za Tobą %n minut nauki</numerusform>
        </translation>
    </message>
    <message>
        <source>Day {day} at {company} · {learned}</source>
        <translation>Dzień {day} w firmie {company} · {learned}</translation>
    </message>
    <message>
        <source>First week</source>
        <translation>Pierwszy tydzień</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 dni</translation>
    </message>
    <message>
        <source>60 days</source>
        <translation>60 dni</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 dni</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n krok</numerusform>
            <numerusform>%n kroki</numerusform>
            <numerusform>%n kroków</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n steps done</source>
        <translation>
            <numerusform>{done} z %n kroku za Tobą</numerusform>
            <numerusform>{done} z %n kroków za Tobą</numerusform>
            <numerusform>{done} z %n kroków za Tobą</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the policy</source>
        <translation>Przeczytaj zasady</translation>
    </message>
    <message>
        <source>Sign the policy</source>
        <translation>Podpisz zasady</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
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
        <translation>Ukończone</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Teraz</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwarte</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>W dowolnej chwili</translation>
    </message>
    <message>
        <source>After the course</source>
        <translation>Po kursie</translation>
    </message>
    <message>
        <source>After reading</source>
        <translation>Po przeczytaniu</translation>
    </message>
    <message>
        <source>After signing</source>
        <translation>Po podpisaniu</translation>
    </message>
    <message>
        <source>After a course that is not here yet</source>
        <translation>Po kursie, którego jeszcze tu nie ma</translation>
    </message>
    <message>
        <source>After “{title}”</source>
        <translation>Po kursie „{title}”</translation>
    </message>
    <message>
        <source>“{policy}” is to be looked through again since {day}. It need not be signed again.</source>
        <translation>„{policy}”: ponowne przejrzenie przypadało na {day}. Nie trzeba podpisywać od nowa.</translation>
    </message>
    <message>
        <source>“{policy}” is to be looked through again by {day}. It need not be signed again.</source>
        <translation>„{policy}”: przejrzyj ponownie do {day}. Nie trzeba podpisywać od nowa.</translation>
    </message>
    <message>
        <source>Look through the policy again</source>
        <translation>Przejrzyj zasady jeszcze raz</translation>
    </message>
    <message>
        <source>You signed “{policy}”. The receipt lies under Me.</source>
        <translation>Podpisano: „{policy}”. Potwierdzenie znajdziesz na stronie Ja.</translation>
    </message>
    <message>
        <source>Your receipt is kept</source>
        <translation>Potwierdzenie jest zachowane</translation>
    </message>
    <message>
        <source>See the receipt</source>
        <translation>Zobacz potwierdzenie</translation>
    </message>
    <message>
        <source>The policy is open already</source>
        <translation>Zasady są już otwarte</translation>
    </message>
    <message>
        <source>Read it whenever you like. Signing comes after the course.</source>
        <translation>Przeczytaj je, kiedy chcesz. Podpis będzie możliwy po kursie.</translation>
    </message>
    <message>
        <source>Open the policy</source>
        <translation>Otwórz zasady</translation>
    </message>
    <message>
        <source>{company} is invented. Nothing you do here is sent to anyone.</source>
        <translation>{company} to firma wymyślona. Nic z tego, co tu robisz, nie jest nikomu wysyłane.</translation>
    </message>
    <message>
        <source>This is an example</source>
        <translation>To jest przykład</translation>
    </message>
    <message>
        <source>See what would leave</source>
        <translation>Zobacz, co opuściłoby komputer</translation>
    </message>
</context>
<context>
    <name>IdentityCard</name>
    <message>
        <source>I have forgotten it …</source>
        <translation>Nie pamiętam hasła …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Begin with a new key …</source>
        <translation>Zacznij z nowym kluczem …</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>Zostaw stary</translation>
    </message>
    <message>
        <source>Begin with a new key</source>
        <translation>Zacznij z nowym kluczem</translation>
    </message>
</context>
<context>
    <name>IdentityKey</name>
    <message>
        <source>This passphrase does not open your key. Try again: capital letters and blanks count, too.</source>
        <translation>To hasło nie otwiera Twojego klucza. Spróbuj ponownie: liczą się też wielkie litery i odstępy.</translation>
    </message>
</context>
<context>
    <name>IdentityLine</name>
    <message>
        <source>Looking for this computer’s key …</source>
        <translation>Szukam klucza tego komputera …</translation>
    </message>
    <message>
        <source>This computer signs with its own key.</source>
        <translation>Ten komputer podpisuje własnym kluczem.</translation>
    </message>
    <message>
        <source>When you sign, this computer makes a key of its own and keeps it in its keyring.</source>
        <translation>Przy podpisie ten komputer utworzy własny klucz i przechowa go w pęku kluczy.</translation>
    </message>
    <message>
        <source>This computer signs with its own key, as soon as it is open.</source>
        <translation>Ten komputer podpisze własnym kluczem, gdy tylko będzie otwarty.</translation>
    </message>
    <message>
        <source>Others know the key by these words: {words}. Your company can compare them with yours.</source>
        <translation>Inni rozpoznają ten klucz po tych cyfrach lub słowach: {words}. Twoja firma może je z Tobą porównać.</translation>
    </message>
    <message>
        <source>Hide its words</source>
        <translation>Ukryj cyfry klucza</translation>
    </message>
    <message>
        <source>Show its words</source>
        <translation>Pokaż cyfry klucza</translation>
    </message>
</context>
<context>
    <name>IdentityWords</name>
    <message>
        <source>Your key lies on this computer in a locked file. Your passphrase opens it until you close Portavoce.</source>
        <translation>Twój klucz leży na tym komputerze w zamkniętym pliku. Twoje hasło otwiera go do czasu zamknięcia Portavoce.</translation>
    </message>
    <message>
        <source>Your key is locked</source>
        <translation>Twój klucz jest zamknięty</translation>
    </message>
    <message>
        <source>Choose a passphrase for the new key</source>
        <translation>Wybierz hasło do nowego klucza</translation>
    </message>
    <message>
        <source>Choose a passphrase for your key</source>
        <translation>Wybierz hasło do swojego klucza</translation>
    </message>
    <message>
        <source>This computer has no keyring that could keep the key you sign with, so a passphrase locks it. It is asked for once each time you start Portavoce. Nobody can bring it back: whoever forgets it begins with a new key, and what was signed before stays valid.</source>
        <translation>Na tym komputerze nie ma pęku kluczy, który mógłby przechować klucz do podpisywania, dlatego zamyka go hasło. Portavoce zapyta o nie raz po każdym uruchomieniu. Nikt go nie odzyska: kto je zapomni, zacznie z nowym kluczem, a wcześniejsze podpisy pozostaną ważne.</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked</source>
        <translation>Pęk kluczy tego komputera jest zablokowany</translation>
    </message>
    <message>
        <source>It keeps what opens your key. Unlock it, then try again. What you filled in stays here.</source>
        <translation>Przechowuje to, co otwiera Twój klucz. Odblokuj go i spróbuj ponownie. Wypełniony formularz zostaje.</translation>
    </message>
    <message>
        <source>The keyring of this computer does not answer</source>
        <translation>Pęk kluczy tego komputera nie odpowiada</translation>
    </message>
    <message>
        <source>It keeps what opens your key. Log in as you usually do, so that it runs, then try again. If it does not come back, begin with a new key. What you filled in stays here.</source>
        <translation>Przechowuje to, co otwiera Twój klucz. Zaloguj się jak zwykle, żeby zaczął działać, i spróbuj ponownie. Jeśli nie wróci, zacznij z nowym kluczem. Wypełniony formularz zostaje.</translation>
    </message>
    <message>
        <source>The keyring no longer knows your key</source>
        <translation>Pęk kluczy nie zna już Twojego klucza</translation>
    </message>
    <message>
        <source>It may have been set up anew. If the old keyring can be brought back, try again then; otherwise begin with a new key. What you filled in stays here.</source>
        <translation>Być może założono go od nowa. Jeśli da się przywrócić stary pęk kluczy, zrób to i spróbuj ponownie; w przeciwnym razie zacznij z nowym kluczem. Wypełniony formularz zostaje.</translation>
    </message>
    <message>
        <source>The file with your key is damaged</source>
        <translation>Plik z Twoim kluczem jest uszkodzony</translation>
    </message>
    <message>
        <source>If there is a backup, bring the file “vault” of your profile back and try again; otherwise begin with a new key. What you filled in stays here.</source>
        <translation>Jeśli jest kopia zapasowa, przywróć z niej plik „vault” swojego profilu i spróbuj ponownie; w przeciwnym razie zacznij z nowym kluczem. Wypełniony formularz zostaje.</translation>
    </message>
    <message>
        <source>From now on this computer signs with another key, with other words; your company gets to know it with your next receipt. What you signed with the old key stays valid. The old file is set aside, not deleted, so the old key can be brought back by hand.</source>
        <translation>Od teraz ten komputer podpisuje innym kluczem, z innymi cyframi; Twoja firma pozna go wraz z następnym potwierdzeniem. To, co podpisano starym kluczem, pozostaje ważne. Stary plik zostanie odłożony, a nie usunięty, więc stary klucz można przywrócić ręcznie.</translation>
    </message>
    <message>
        <source>Begin with a new key?</source>
        <translation>Zacząć z nowym kluczem?</translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>Import questions</source>
        <translation>Import pytań</translation>
    </message>
    <message>
        <source>From {file} into “{course}”</source>
        <translation>Z pliku {file} do kursu „{course}”</translation>
    </message>
    <message>
        <source>Into which module?</source>
        <translation>Do którego modułu?</translation>
    </message>
    <message>
        <source>Name of the check</source>
        <translation>Nazwa sprawdzianu</translation>
    </message>
    <message>
        <source>Two digits and small letters, like 90-check</source>
        <translation>Dwie cyfry i małe litery, np. 90-check</translation>
    </message>
    <message>
        <source>The questions are written in</source>
        <translation>Pytania są napisane w języku</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importuj</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>Instead</name>
    <message>
        <source>For the trainer: {where}</source>
        <translation>Dla osoby prowadzącej szkolenie: {where}</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}, wiersz {line}</translation>
    </message>
    <message>
        <source>The next box is of a kind that is not known here; its words are all there.</source>
        <translation>Następna ramka jest rodzaju, którego aplikacja nie zna; wszystkie jej słowa są na miejscu.</translation>
    </message>
    <message>
        <source>The next prompt has nowhere to keep what you would write; it is for reading.</source>
        <translation>Następne zadanie nie ma gdzie zachować Twojego tekstu; możesz je przeczytać.</translation>
    </message>
    <message>
        <source>The next prompt is there twice; write where it stands first.</source>
        <translation>Następne zadanie pojawia się dwa razy; pisz tam, gdzie jest pierwsze.</translation>
    </message>
    <message>
        <source>A picture here lies outside the course, so it is not shown.</source>
        <translation>Obraz w tym miejscu leży poza kursem, dlatego nie jest pokazany.</translation>
    </message>
    <message>
        <source>This lesson has no words yet. The rest of the course goes on.</source>
        <translation>Ta lekcja nie ma jeszcze tekstu. Reszta kursu działa dalej.</translation>
    </message>
    <message>
        <source>Something here could not be shown; the rest goes on.</source>
        <translation>Czegoś w tym miejscu nie dało się pokazać; reszta działa dalej.</translation>
    </message>
</context>
<context>
    <name>InvitationPanel</name>
    <message>
        <source>Invite people</source>
        <translation>Zaproś ludzi</translation>
    </message>
    <message>
        <source>Send the file or the link by a way that your company trusts. Whoever joins with it compares no words.</source>
        <translation>Wyślij plik albo link drogą, której Twoja firma ufa. Kto z niego skorzysta, nie musi porównywać cyfr.</translation>
    </message>
    <message>
        <source>Web address of the library</source>
        <translation>Adres internetowy biblioteki</translation>
    </message>
    <message>
        <source>Empty, if people get it on a stick, in a folder or as a file</source>
        <translation>Puste, jeśli ludzie dostają ją na nośniku, w folderze albo jako plik</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Kopiuj link</translation>
    </message>
    <message>
        <source>Save the file…</source>
        <translation>Zapisz plik…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
    <message>
        <source>Invitations (*.portavoce)</source>
        <translation>Zaproszenia (*.portavoce)</translation>
    </message>
    <message>
        <source>Where shall the invitation go?</source>
        <translation>Gdzie zapisać zaproszenie?</translation>
    </message>
    <message>
        <source>The invitation is in {file}</source>
        <translation>Zaproszenie jest w {file}</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Pokaż</translation>
    </message>
</context>
<context>
    <name>JoinPage</name>
    <message>
        <source>Me</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>One more library</source>
        <translation>Kolejna biblioteka</translation>
    </message>
    <message>
        <source>Follow another library</source>
        <translation>Obserwuj kolejną bibliotekę</translation>
    </message>
    <message>
        <source>Another company, or another part of yours, gave you a file or a link.</source>
        <translation>Inna firma albo inna część Twojej dała Ci plik lub link.</translation>
    </message>
    <message>
        <source>You follow the library of {company} now</source>
        <translation>Obserwujesz teraz bibliotekę: {company}</translation>
    </message>
</context>
<context>
    <name>KeepingKeys</name>
    <message>
        <source>Choose a passphrase for your key</source>
        <translation>Wybierz hasło do swojego klucza</translation>
    </message>
    <message>
        <source>From then on the keyring is not asked any more: the passphrase is, once each time you start Portavoce. Nobody can bring it back for you, so keep it well.</source>
        <translation>Od tej pory pęk kluczy nie będzie pytany: Portavoce zapyta o hasło, raz po każdym uruchomieniu. Nikt nie odzyska go za Ciebie, więc przechowuj je dobrze.</translation>
    </message>
    <message>
        <source>Your key is locked in the new way</source>
        <translation>Twój klucz jest teraz zamknięty w nowy sposób</translation>
    </message>
    <message>
        <source>Was {device} lost or given back?</source>
        <translation>Czy {device} zaginął lub został zwrócony?</translation>
    </message>
    <message>
        <source>From now on nothing counts that its key signs, and this cannot be undone. What it signed before stays signed. Tell your company too: until then it cannot know.</source>
        <translation>Od tej chwili nie liczy się nic, co podpisze ten klucz, i nie da się tego cofnąć. To, co podpisał wcześniej, pozostaje podpisane. Powiedz o tym także swojej firmie: bez tego nie może o tym wiedzieć.</translation>
    </message>
    <message>
        <source>Keep the key</source>
        <translation>Zostaw klucz</translation>
    </message>
    <message>
        <source>Retire the key</source>
        <translation>Wycofaj klucz</translation>
    </message>
    <message>
        <source>The key of {device} is retired</source>
        <translation>Klucz urządzenia {device} jest wycofany</translation>
    </message>
</context>
<context>
    <name>KeyPanel</name>
    <message>
        <source>Keys</source>
        <translation>Skróty klawiszowe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Choose a passphrase for your key</source>
        <translation>Wybierz hasło do swojego klucza</translation>
    </message>
    <message>
        <source>Open your key</source>
        <translation>Otwórz swój klucz</translation>
    </message>
    <message>
        <source>Choose a passphrase for the new key</source>
        <translation>Wybierz hasło do nowego klucza</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Begin with a new key</source>
        <translation>Zacznij z nowym kluczem</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
    <message>
        <source>This computer has no keyring that could keep your key, so a passphrase locks it. It is asked for once each time you start Portavoce. Nobody can bring it back for you, so keep it well.</source>
        <translation>Na tym komputerze nie ma pęku kluczy, który mógłby przechować Twój klucz, dlatego zamyka go hasło. Portavoce zapyta o nie raz po każdym uruchomieniu. Nikt nie odzyska go za Ciebie, więc przechowuj je dobrze.</translation>
    </message>
    <message>
        <source>What you signed stays signed and can be verified, with the old key or a new one.</source>
        <translation>To, co zostało podpisane, pozostaje podpisane i można to sprawdzić, ze starym kluczem czy z nowym.</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked</source>
        <translation>Pęk kluczy tego komputera jest zablokowany</translation>
    </message>
    <message>
        <source>It keeps what opens your key. Unlock it, then try again. Nothing was lost.</source>
        <translation>Przechowuje to, co otwiera Twój klucz. Odblokuj go i spróbuj ponownie. Nic nie przepadło.</translation>
    </message>
    <message>
        <source>The keyring of this computer is not there</source>
        <translation>Na tym komputerze nie ma pęku kluczy</translation>
    </message>
    <message>
        <source>It keeps what opens your key. Log in as you usually do, so that it runs, then try again. If it does not come back, begin with a new key: the old one is set aside, not deleted.</source>
        <translation>To on przechowuje to, co otwiera Twój klucz. Zaloguj się jak zwykle, żeby zaczął działać, i spróbuj ponownie. Jeśli nie wróci, zacznij z nowym kluczem: stary zostanie odłożony, a nie usunięty.</translation>
    </message>
    <message>
        <source>The keyring no longer knows your key</source>
        <translation>Pęk kluczy nie zna już Twojego klucza</translation>
    </message>
    <message>
        <source>It may have been set up anew. Bring the old keyring back and try again, or begin with a new key: the old one is set aside, not deleted.</source>
        <translation>Być może założono go od nowa. Przywróć stary pęk kluczy i spróbuj ponownie albo zacznij z nowym kluczem: stary zostanie odłożony, a nie usunięty.</translation>
    </message>
    <message>
        <source>The file with your key is damaged</source>
        <translation>Plik z Twoim kluczem jest uszkodzony</translation>
    </message>
    <message>
        <source>Bring the file “vault” of this profile back from a backup and try again, or begin with a new key: the damaged file is set aside, not deleted.</source>
        <translation>Przywróć plik „vault” tego profilu z kopii zapasowej i spróbuj ponownie albo zacznij z nowym kluczem: uszkodzony plik zostanie odłożony, a nie usunięty.</translation>
    </message>
</context>
<context>
    <name>KeysCard</name>
    <message>
        <source>This computer’s key</source>
        <translation>Klucz tego komputera</translation>
    </message>
    <message>
        <source>There is none yet. It is made when you first sign, and never leaves this computer.</source>
        <translation>Jeszcze go nie ma. Powstanie przy pierwszym podpisie i nigdy nie opuści tego komputera.</translation>
    </message>
    <message>
        <source>Begin with a new key</source>
        <translation>Zacznij z nowym kluczem</translation>
    </message>
    <message>
        <source>The key in words</source>
        <translation>Klucz w cyfrach</translation>
    </message>
    <message>
        <source>The key in words: {words}</source>
        <translation>Klucz w cyfrach: {words}</translation>
    </message>
    <message>
        <source>It is enrolled with your next signature.</source>
        <translation>Zarejestruje go Twój następny podpis.</translation>
    </message>
    <message>
        <source>Known since {day}</source>
        <translation>Znany od: {day}</translation>
    </message>
    <message>
        <source>Retired on {day}</source>
        <translation>Wycofany {day}</translation>
    </message>
    <message>
        <source>Locked. It is opened when you sign, or when a paper is made.</source>
        <translation>Zamknięty. Otwiera się, gdy podpisujesz albo gdy powstaje dokument.</translation>
    </message>
    <message>
        <source>The keyring of this computer opens it.</source>
        <translation>Otwiera go pęk kluczy tego komputera.</translation>
    </message>
    <message>
        <source>Your passphrase opens it, once each time you start Portavoce.</source>
        <translation>Otwiera go Twoje hasło, raz po każdym uruchomieniu Portavoce.</translation>
    </message>
    <message>
        <source>Open the key</source>
        <translation>Otwórz klucz</translation>
    </message>
    <message>
        <source>Use a passphrase instead…</source>
        <translation>Użyj zamiast tego hasła…</translation>
    </message>
    <message>
        <source>Let the keyring open it</source>
        <translation>Niech otwiera go pęk kluczy</translation>
    </message>
    <message>
        <source>Lost or given back…</source>
        <translation>Zgubiony lub zwrócony…</translation>
    </message>
    <message>
        <source>{device} was lost or given back</source>
        <translation>{device}: zgubiony lub zwrócony</translation>
    </message>
    <message>
        <source>Nothing counts that it signs since {day}. What it signed before stays signed.</source>
        <translation>Od {day} nie liczy się nic, co podpisze. To, co podpisał wcześniej, pozostaje podpisane.</translation>
    </message>
</context>
<context>
    <name>KindWording</name>
    <message>
        <source>Goes to the company</source>
        <translation>Trafia do firmy</translation>
    </message>
    <message>
        <source>Goes only if the data agreement says so</source>
        <translation>Trafia do firmy tylko wtedy, gdy mówi o tym umowa o danych</translation>
    </message>
    <message>
        <source>Never leaves this computer</source>
        <translation>Nigdy nie opuszcza tego komputera</translation>
    </message>
    <message>
        <source>Company joined</source>
        <translation>Dołączenie do firmy</translation>
    </message>
    <message>
        <source>That you joined</source>
        <translation>Sam fakt dołączenia</translation>
    </message>
    <message>
        <source>So that the path can begin on your first day</source>
        <translation>Żeby ścieżka zaczynała się w Twoim pierwszym dniu</translation>
    </message>
    <message>
        <source>Lesson opened</source>
        <translation>Otwarcie lekcji</translation>
    </message>
    <message>
        <source>Which lesson you opened</source>
        <translation>Która lekcja została otwarta</translation>
    </message>
    <message>
        <source>To bring you back to where you stopped</source>
        <translation>Żeby ułatwić Ci powrót do ostatniego miejsca</translation>
    </message>
    <message>
        <source>Lesson finished</source>
        <translation>Ukończenie lekcji</translation>
    </message>
    <message>
        <source>Which lesson you finished</source>
        <translation>Która lekcja została ukończona</translation>
    </message>
    <message>
        <source>Scenario finished</source>
        <translation>Scenariusz ukończony</translation>
    </message>
    <message>
        <source>Which scenario you walked through, not how it ended</source>
        <translation>Który scenariusz udało ci się przejść, ale nie to, jak się skończył</translation>
    </message>
    <message>
        <source>So that your trainer sees how far you are</source>
        <translation>Aby osoba prowadząca szkolenie widziała, gdzie jesteś</translation>
    </message>
    <message>
        <source>Question answered</source>
        <translation>Odpowiedź na pytanie</translation>
    </message>
    <message>
        <source>Each single answer in a quiz</source>
        <translation>Każda pojedyncza odpowiedź w sprawdzianie</translation>
    </message>
    <message>
        <source>To show you why, and where to read again</source>
        <translation>Żeby pokazać Ci uzasadnienie i miejsce, do którego warto wrócić</translation>
    </message>
    <message>
        <source>Quiz passed</source>
        <translation>Zaliczenie sprawdzianu</translation>
    </message>
    <message>
        <source>Which quiz you passed, with the result</source>
        <translation>Który sprawdzian został zaliczony i z jakim wynikiem</translation>
    </message>
    <message>
        <source>It opens the way to the signature</source>
        <translation>Otwiera drogę do podpisu</translation>
    </message>
    <message>
        <source>Quiz not passed yet</source>
        <translation>Sprawdzian jeszcze niezaliczony</translation>
    </message>
    <message>
        <source>An attempt that did not reach the mark</source>
        <translation>Podejście, w którym zabrakło punktów do progu</translation>
    </message>
    <message>
        <source>It may help a trainer to help; attempts never run out</source>
        <translation>Ułatwia pomoc osobie, która prowadzi szkolenie; liczba podejść jest nieograniczona</translation>
    </message>
    <message>
        <source>Course completed</source>
        <translation>Ukończenie kursu</translation>
    </message>
    <message>
        <source>Which course you completed</source>
        <translation>Który kurs został ukończony</translation>
    </message>
    <message>
        <source>The policy asks for it before the signature</source>
        <translation>Zasady wymagają tego przed podpisem</translation>
    </message>
    <message>
        <source>Course started over</source>
        <translation>Kurs zaczęty od nowa</translation>
    </message>
    <message>
        <source>That you began a course again</source>
        <translation>To, że zaczynasz kurs od nowa</translation>
    </message>
    <message>
        <source>To show it to you as new; what you reached stays yours</source>
        <translation>Żeby pokazać ci go jak nowy; to, co już osiągnięte, zostaje</translation>
    </message>
    <message>
        <source>Step done once more</source>
        <translation>Krok wykonany jeszcze raz</translation>
    </message>
    <message>
        <source>What you did again after starting a course over</source>
        <translation>Co robisz ponownie po zaczęciu kursu od nowa</translation>
    </message>
    <message>
        <source>To know what comes next the second time</source>
        <translation>Żeby wiedzieć, co jest następne za drugim razem</translation>
    </message>
    <message>
        <source>Objective reached</source>
        <translation>Cel osiągnięty</translation>
    </message>
    <message>
        <source>Which objective, in which step and on which version of a course</source>
        <translation>Który cel, w którym kroku i w której wersji kursu</translation>
    </message>
    <message>
        <source>So that a new version need not ask you for what you have learnt already</source>
        <translation>Żeby nowa wersja nie pytała o to, co już umiesz</translation>
    </message>
    <message>
        <source>Clause read</source>
        <translation>Przeczytanie punktu</translation>
    </message>
    <message>
        <source>Which clause you marked as read</source>
        <translation>Który punkt ma znacznik „przeczytane”</translation>
    </message>
    <message>
        <source>To show what is still to be read</source>
        <translation>Żeby pokazać, co jeszcze zostało do przeczytania</translation>
    </message>
    <message>
        <source>Policy signed</source>
        <translation>Podpisanie zasad</translation>
    </message>
    <message>
        <source>Your signature and its receipt: which text, in which language, when, your name as typed and as enrolled, the key of your device, your results in the courses it asks for</source>
        <translation>Twój podpis i jego potwierdzenie: który tekst, w jakim języku, kiedy, Twoje imię i nazwisko wpisane oraz zarejestrowane, klucz Twojego urządzenia, Twoje wyniki w wymaganych kursach</translation>
    </message>
    <message>
        <source>It shows that you have read and understood the policy</source>
        <translation>Poświadcza przeczytanie i zrozumienie zasad</translation>
    </message>
    <message>
        <source>Policy looked through again</source>
        <translation>Ponowne przejrzenie zasad</translation>
    </message>
    <message>
        <source>That you looked through the policy once more, which version, and when</source>
        <translation>To, że zasady zostały przejrzane jeszcze raz, która wersja i kiedy</translation>
    </message>
    <message>
        <source>The company asks for it on the day that the policy names</source>
        <translation>Firma prosi o to w dniu, który wskazują zasady</translation>
    </message>
    <message>
        <source>Question about the policy</source>
        <translation>Pytanie o zasady</translation>
    </message>
    <message>
        <source>A question about the policy</source>
        <translation>Treść pytania o zasady</translation>
    </message>
    <message>
        <source>Yours until you send it to someone</source>
        <translation>Zostaje u Ciebie, dopóki tego komuś nie wyślesz</translation>
    </message>
    <message>
        <source>Answered “not now”</source>
        <translation>Odpowiedź „nie teraz”</translation>
    </message>
    <message>
        <source>That you answered “not now”</source>
        <translation>To, że odpowiedź brzmi „nie teraz”</translation>
    </message>
    <message>
        <source>To remember your answer; signing stays possible</source>
        <translation>Żeby zapamiętać odpowiedź; podpisać można nadal</translation>
    </message>
    <message>
        <source>Answered “I do not agree”</source>
        <translation>Odpowiedź „nie zgadzam się”</translation>
    </message>
    <message>
        <source>That you answered “I do not agree”</source>
        <translation>To, że odpowiedź brzmi „nie zgadzam się”</translation>
    </message>
</context>
<context>
    <name>LanguageRow</name>
    <message>
        <source>I read best in</source>
        <translation>Najlepiej czyta mi się w języku</translation>
    </message>
</context>
<context>
    <name>LearnPage</name>
    <message>
        <source>Learn</source>
        <translation>Nauka</translation>
    </message>
    <message>
        <source>Find a course</source>
        <translation>Znajdź kurs</translation>
    </message>
    <message>
        <source>Everything is done. Nothing is due here; read again whatever you like.</source>
        <translation>Wszystko ukończone. Nic tu na Ciebie nie czeka; możesz wrócić, do czego chcesz.</translation>
    </message>
    <message>
        <source>Everything compulsory is done. The rest is there if you like.</source>
        <translation>Wszystko, co obowiązkowe, masz za sobą. Reszta czeka, jeśli masz ochotę.</translation>
    </message>
    <message>
        <source>{minutes} of compulsory learning left. You can stop at any line and go on there.</source>
        <translation>Z tego, co obowiązkowe, zostało jeszcze: {minutes}. Możesz przerwać w dowolnym miejscu i od niego zacząć znowu.</translation>
    </message>
    <message>
        <source>{minutes} in all. You can stop at any line and go on there.</source>
        <translation>Razem: {minutes}. Możesz przerwać w dowolnym wierszu i wrócić dokładnie tam.</translation>
    </message>
    <message>
        <source>Show all courses</source>
        <translation>Pokaż wszystkie kursy</translation>
    </message>
    <message>
        <source>No title has these words. Lessons are found from everywhere with Ctrl+K.</source>
        <translation>Żaden tytuł nie zawiera tych słów. Lekcje znajdziesz z każdego miejsca przez Ctrl+K.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nic nie znaleziono</translation>
    </message>
    <message>
        <source>{minutes} left. You can stop at any line and go on there.</source>
        <translation>Pozostało: {minutes}. Możesz przerwać w dowolnym wierszu i wrócić dokładnie tam.</translation>
    </message>
    <message numerus="yes">
        <source>%n courses</source>
        <translation>
            <numerusform>%n kurs</numerusform>
            <numerusform>%n kursy</numerusform>
            <numerusform>%n kursów</numerusform>
        </translation>
    </message>
    <message>
        <source>No course yet</source>
        <translation>Nie ma jeszcze kursu</translation>
    </message>
    <message>
        <source>When your company sends a course, it waits for you here.</source>
        <translation>Gdy firma przyśle kurs, będzie tu na Ciebie czekać.</translation>
    </message>
</context>
<context>
    <name>LeavingPage</name>
    <message>
        <source>Me</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>Co opuszcza ten komputer</translation>
    </message>
    <message>
        <source>You see everything exactly as it is sent.</source>
        <translation>Widzisz wszystko dokładnie tak, jak jest wysyłane.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystko</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Czeka</translation>
    </message>
    <message>
        <source>Kept back</source>
        <translation>Zatrzymane</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Dotarło</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Odrzucone</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Co pokazać</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <translation>Tu nic nie ma</translation>
    </message>
    <message>
        <source>Go to my courses</source>
        <translation>Przejdź do moich kursów</translation>
    </message>
    <message>
        <source>Finished lessons, passed quizzes and signatures will wait here until there is a network.</source>
        <translation>Ukończone lekcje, zaliczone sprawdziany i podpisy poczekają tutaj na sieć.</translation>
    </message>
    <message>
        <source>{company} is an example, so nothing is ever sent. What a real company would get appears here.</source>
        <translation>{company} to przykład, więc nic nigdy nie jest wysyłane. Tutaj zobaczysz, co otrzymałaby prawdziwa firma.</translation>
    </message>
    <message>
        <source>It has left meanwhile, so nothing was changed.</source>
        <translation>Tymczasem zostało wysłane, więc nic się nie zmieniło.</translation>
    </message>
    <message>
        <source>Where shall the file go?</source>
        <translation>Gdzie zapisać plik?</translation>
    </message>
    <message>
        <source>Writing {file} …</source>
        <translation>Zapisuję {file} …</translation>
    </message>
    <message>
        <source>Everything is in {file}</source>
        <translation>Wszystko jest w {file}</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Otwórz folder</translation>
    </message>
    <message>
        <source>Nothing waits to be sent</source>
        <translation>Nic nie czeka na wysłanie</translation>
    </message>
</context>
<context>
    <name>LessonHead</name>
    <message>
        <source>Module {module} · Lesson {lesson} of {all} · {minutes}</source>
        <translation>Moduł {module} · Lekcja {lesson} z {all} · {minutes}</translation>
    </message>
    <message>
        <source>This lesson is not there in your language yet; you see it as it was written.</source>
        <translation>Tej lekcji nie ma jeszcze w Twoim języku; widzisz ją w oryginale.</translation>
    </message>
</context>
<context>
    <name>LessonKeys</name>
    <message>
        <source>Next lesson; this one is done</source>
        <translation>Następna lekcja; ta jest ukończona</translation>
    </message>
    <message>
        <source>Previous lesson</source>
        <translation>Poprzednia lekcja</translation>
    </message>
    <message>
        <source>Search in this course</source>
        <translation>Szukaj w tym kursie</translation>
    </message>
    <message>
        <source>Print this lesson</source>
        <translation>Wydrukuj tę lekcję</translation>
    </message>
    <message>
        <source>Select the whole lesson</source>
        <translation>Zaznacz całą lekcję</translation>
    </message>
    <message>
        <source>Copy what is selected, or the paragraph at the top</source>
        <translation>Skopiuj to, co zaznaczone, albo akapit u góry</translation>
    </message>
</context>
<context>
    <name>LessonPage</name>
    <message>
        <source>Learn</source>
        <translation>Nauka</translation>
    </message>
    <message>
        <source>The check waits where you left it.</source>
        <translation>Sprawdzian czeka tam, gdzie go zostawiasz.</translation>
    </message>
    <message>
        <source>Back to the check</source>
        <translation>Wróć do sprawdzianu</translation>
    </message>
    <message>
        <source>This course changed to version {version} while you read. What you read counts.</source>
        <translation>W trakcie czytania kurs zmienił się na wersję {version}. To, co przeczytane, się liczy.</translation>
    </message>
    <message>
        <source>See the course</source>
        <translation>Zobacz kurs</translation>
    </message>
</context>
<context>
    <name>LessonPrint</name>
    <message>
        <source>Try it:</source>
        <translation>Spróbuj:</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Nagranie</translation>
    </message>
</context>
<context>
    <name>LessonSearch</name>
    <message>
        <source>Search in this course</source>
        <translation>Szukaj w tym kursie</translation>
    </message>
    <message>
        <source>Find words in this course</source>
        <translation>Znajdź słowa w tym kursie</translation>
    </message>
    <message>
        <source>Finds</source>
        <translation>Wyniki</translation>
    </message>
    <message>
        <source>Words from its lessons, and titles of checks and scenarios.</source>
        <translation>Słowa z lekcji oraz tytuły sprawdzianów i scenariuszy.</translation>
    </message>
    <message numerus="yes">
        <source>%n find(s)</source>
        <translation>
            <numerusform>%n wynik</numerusform>
            <numerusform>%n wyniki</numerusform>
            <numerusform>%n wyników</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in this course has these words.</source>
        <translation>Nic w tym kursie nie zawiera tych słów.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>LessonState</name>
    <message>
        <source>This course is not here any more</source>
        <translation>Tego kursu już tu nie ma</translation>
    </message>
    <message>
        <source>This lesson is not in the course any more</source>
        <translation>Tej lekcji nie ma już w kursie</translation>
    </message>
    <message>
        <source>Another course comes first</source>
        <translation>Najpierw inny kurs</translation>
    </message>
    <message>
        <source>Go to my courses</source>
        <translation>Przejdź do moich kursów</translation>
    </message>
</context>
<context>
    <name>LessonTools</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>The paragraph is copied.</source>
        <translation>Akapit jest skopiowany.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Copy this paragraph</source>
        <translation>Skopiuj ten akapit</translation>
    </message>
    <message>
        <source>Select the whole lesson</source>
        <translation>Zaznacz całą lekcję</translation>
    </message>
    <message>
        <source>Search in this course</source>
        <translation>Szukaj w tym kursie</translation>
    </message>
    <message>
        <source>Print this lesson</source>
        <translation>Wydrukuj tę lekcję</translation>
    </message>
    <message>
        <source>The lesson is on its way to the printer.</source>
        <translation>Lekcja jest drukowana.</translation>
    </message>
</context>
<context>
    <name>LibraryDeeds</name>
    <message>
        <source>{name} may publish: {packs}</source>
        <translation>{name} może publikować: {packs}</translation>
    </message>
    <message>
        <source>{name} is no longer a publisher.</source>
        <translation>{name} nie jest już wydawcą.</translation>
    </message>
    <message>
        <source>{version} is not offered any more. What people did with it is kept.</source>
        <translation>{version} nie jest już oferowane. To, co już w tym zrobiono, pozostaje.</translation>
    </message>
    <message>
        <source>{version} is on offer again.</source>
        <translation>{version} jest znów oferowane.</translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation>Zaoferuj ponownie</translation>
    </message>
    <message>
        <source>Desks offer {version} again as if it had never been recalled.</source>
        <translation>Stanowiska znów oferują {version}, jakby nigdy nie zostało wycofane.</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Zaoferuj</translation>
    </message>
    <message>
        <source>Sign what waits</source>
        <translation>Podpisz to, co czeka</translation>
    </message>
    <message>
        <source>Look at it first: with your signature you vouch for it. It needs your own key, not the seal.</source>
        <translation>Najpierw to obejrzyj: podpisem za to ręczysz. Potrzebny jest Twój własny klucz, nie pieczęć.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Podpisz</translation>
    </message>
    <message>
        <source>Signed. It still waits, for another signature or a stamp.</source>
        <translation>Podpisano. Nadal czeka na kolejny podpis albo stempel.</translation>
    </message>
    <message>
        <source>Signed, and out.</source>
        <translation>Podpisano i wydano.</translation>
    </message>
    <message>
        <source>Renew the library</source>
        <translation>Odnów bibliotekę</translation>
    </message>
    <message>
        <source>New dates where they are needed, today’s stamp, and out with everything that waits for one.</source>
        <translation>Nowe daty tam, gdzie trzeba, dzisiejszy stempel i wydanie wszystkiego, co na niego czeka.</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Odnów</translation>
    </message>
    <message>
        <source>Company files (*.toml)</source>
        <translation>Pliki firmy (*.toml)</translation>
    </message>
    <message>
        <source>Where is the company file?</source>
        <translation>Gdzie jest plik firmy?</translation>
    </message>
    <message>
        <source>Replace the company file</source>
        <translation>Zastąp plik firmy</translation>
    </message>
    <message>
        <source>Desks take over name, paths and data agreement from {file}.</source>
        <translation>Stanowiska przejmą nazwę, ścieżki i umowę o danych z pliku {file}.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Zastąp</translation>
    </message>
    <message>
        <source>The company file was replaced.</source>
        <translation>Plik firmy został zastąpiony.</translation>
    </message>
    <message>
        <source>The library was confirmed today, and what waited is out.</source>
        <translation>Biblioteka została dziś potwierdzona, a to, co czekało, zostało wydane.</translation>
    </message>
    <message>
        <source>The library was confirmed today.</source>
        <translation>Biblioteka została dziś potwierdzona.</translation>
    </message>
    <message>
        <source>These publishers have to renew their own list soon: {names}.</source>
        <translation>Ci wydawcy muszą wkrótce odnowić własną listę: {names}.</translation>
    </message>
    <message>
        <source>Confirmed today</source>
        <translation>Potwierdzono dziś</translation>
    </message>
    <message>
        <source>Something is left to look at.</source>
        <translation>Zostało coś do sprawdzenia.</translation>
    </message>
    <message>
        <source>Your library is ready</source>
        <translation>Twoja biblioteka jest gotowa</translation>
    </message>
    <message>
        <source>It lies in {folder}.</source>
        <translation>Leży w {folder}.</translation>
    </message>
    <message>
        <source>These are the words of the company seal. People who join without an invitation call you and **compare them**. Next, add your publishers: each makes a key and a card on their Trainer page.</source>
        <translation>To cyfry pieczęci firmy. Kto dołącza bez zaproszenia, dzwoni do Ciebie i **je porównuje**. Teraz dodaj wydawców: każdy tworzy klucz i wizytówkę na swojej stronie „Szkolenia”.</translation>
    </message>
</context>
<context>
    <name>LibraryWords</name>
    <message>
        <source>Course</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Zasady</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marka</translation>
    </message>
    <message>
        <source>{kind} {id}</source>
        <translation>{kind} {id}</translation>
    </message>
    <message>
        <source>“{title}” {version}</source>
        <translation>„{title}” {version}</translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>Explains the word</source>
        <translation>Wyjaśnia słowo</translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>LogCard</name>
    <message>
        <source>Save all of it as a file…</source>
        <translation>Zapisz wszystko w pliku…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Nothing is ever taken out of it.</source>
        <translation>Nic z niej nigdy nie znika.</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Jeszcze nic się nie wydarzyło.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Pokaż więcej</translation>
    </message>
</context>
<context>
    <name>LogWords</name>
    <message>
        <source>your company’s server</source>
        <translation>serwer twojej firmy</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) came from your other computers</source>
        <translation>
            <numerusform>%n rzecz z twoich innych komputerów</numerusform>
            <numerusform>%n rzeczy z twoich innych komputerów</numerusform>
            <numerusform>%n rzeczy z twoich innych komputerów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n from your company</source>
        <translation>
            <numerusform>%n z twojej firmy</numerusform>
            <numerusform>%n z twojej firmy</numerusform>
            <numerusform>%n z twojej firmy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) arrived</source>
        <translation>
            <numerusform>%n rzecz dotarła</numerusform>
            <numerusform>%n rzeczy dotarły</numerusform>
            <numerusform>%n rzeczy dotarło</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had been there already</source>
        <translation>
            <numerusform>%n już tam była</numerusform>
            <numerusform>%n już tam były</numerusform>
            <numerusform>%n już tam było</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n odrzucona</numerusform>
            <numerusform>%n odrzucone</numerusform>
            <numerusform>%n odrzuconych</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed in to {server} as {login}</source>
        <translation>Zalogowano na {server} jako {login}</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Wylogowano</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) from the server were turned away: they may not come from there</source>
        <translation>
            <numerusform>%n rzecz z serwera nie została przyjęta: nie może stamtąd pochodzić</numerusform>
            <numerusform>%n rzeczy z serwera nie zostały przyjęte: nie mogą stamtąd pochodzić</numerusform>
            <numerusform>%n rzeczy z serwera nie zostało przyjętych: nie mogą stamtąd pochodzić</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You kept %n thing(s) back</source>
        <translation>
            <numerusform>Zatrzymano tutaj %n rzecz</numerusform>
            <numerusform>Zatrzymano tutaj %n rzeczy</numerusform>
            <numerusform>Zatrzymano tutaj %n rzeczy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You let %n thing(s) go</source>
        <translation>
            <numerusform>Pozwolono wysłać %n rzecz</numerusform>
            <numerusform>Pozwolono wysłać %n rzeczy</numerusform>
            <numerusform>Pozwolono wysłać %n rzeczy</numerusform>
        </translation>
    </message>
    <message>
        <source>The server came back from a backup: everything was offered to it again</source>
        <translation>Serwer wrócił z kopii zapasowej: wszystko zaoferowano mu ponownie</translation>
    </message>
    <message>
        <source>The server lost the place in what it sends: everything was looked at again</source>
        <translation>Serwer zgubił miejsce w tym, co wysyła: wszystko przejrzano od nowa</translation>
    </message>
    <message>
        <source>You agreed to version {version} of the data agreement</source>
        <translation>Zgoda na wersję {version} umowy o danych</translation>
    </message>
</context>
<context>
    <name>MakingWay</name>
    <message>
        <source>Make your company’s library</source>
        <translation>Utwórz bibliotekę swojej firmy</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Make the library</source>
        <translation>Utwórz bibliotekę</translation>
    </message>
</context>
<context>
    <name>MarkRow</name>
    <message>
        <source>Clause {number}. {rule}</source>
        <translation>Punkt {number}. {rule}</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Zakładka</translation>
    </message>
    <message>
        <source>Your note: {note}</source>
        <translation>Twoja notatka: {note}</translation>
    </message>
</context>
<context>
    <name>MarksPanel</name>
    <message>
        <source>Only you see this</source>
        <translation>Widzisz to tylko Ty</translation>
    </message>
    <message>
        <source>Your marks</source>
        <translation>Twoje zakładki i notatki</translation>
    </message>
    <message>
        <source>Nothing is marked yet. On a clause, press B to set a bookmark or N to write a note.</source>
        <translation>Nic tu jeszcze nie ma. Na wybranym punkcie naciśnij B, aby dodać zakładkę, albo N, aby napisać notatkę.</translation>
    </message>
    <message>
        <source>On a clause that is not in this version</source>
        <translation>Do punktu, którego nie ma w tej wersji</translation>
    </message>
</context>
<context>
    <name>MatchAnswers</name>
    <message>
        <source>Choose something for every line first.</source>
        <translation>Najpierw wybierz coś dla każdego wiersza.</translation>
    </message>
    <message>
        <source>Choose what belongs to each line: open its list, or click or drag the words below into place.</source>
        <translation>Wybierz, co pasuje do każdego wiersza: otwórz jego listę albo kliknij lub przeciągnij słowa poniżej na miejsce.</translation>
    </message>
    <message>
        <source>Removed: {right}</source>
        <translation>Usunięto: {right}</translation>
    </message>
    <message>
        <source>Picked up: {right}. Press the place where it belongs.</source>
        <translation>Podniesiono: {right}. Naciśnij miejsce, do którego pasuje.</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>już użyte</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Jeszcze nic</translation>
    </message>
    <message>
        <source>What belongs to: {left}</source>
        <translation>Co pasuje do: {left}</translation>
    </message>
    <message>
        <source>{left}: {right}. {number} of {all} lines done.</source>
        <translation>{left}: {right}. Gotowe wiersze: {number} z {all}.</translation>
    </message>
</context>
<context>
    <name>MayI</name>
    <message>
        <source>Ask about it</source>
        <translation>Zapytaj o to</translation>
    </message>
    <message>
        <source>These are the policy’s own words. If they leave you in doubt, ask.</source>
        <translation>To słowa samych zasad. Jeśli masz wątpliwości, zapytaj.</translation>
    </message>
</context>
<context>
    <name>MayIAnswer</name>
    <message>
        <source>Clause {number}, {section}</source>
        <translation>Punkt {number}, {section}</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>Dlaczego.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Show clause {number}</source>
        <translation>Pokaż punkt {number}</translation>
    </message>
</context>
<context>
    <name>MePage</name>
    <message>
        <source>Me</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>About Portavoce</source>
        <translation>O Portavoce</translation>
    </message>
    <message>
        <source>You, and what is yours</source>
        <translation>Ty i to, co Twoje</translation>
    </message>
    <message>
        <source>This page lives on your computer. Nobody else can open it.</source>
        <translation>Ta strona istnieje tylko na Twoim komputerze. Nikt inny jej nie otworzy.</translation>
    </message>
    <message>
        <source>Your account with {company}</source>
        <translation>Twoje konto w firmie {company}</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>Zobacz…</translation>
    </message>
    <message>
        <source>Join or sign in, your computers, send and fetch now</source>
        <translation>Dołącz lub zaloguj się, twoje komputery, wyślij i pobierz teraz</translation>
    </message>
    <message>
        <source>What your company shares</source>
        <translation>Co udostępnia Twoja firma</translation>
    </message>
    <message>
        <source>Where courses and policies come from, what is new, the room they take</source>
        <translation>Skąd pochodzą kursy i zasady, co nowego, ile zajmują miejsca</translation>
    </message>
    <message>
        <source>You are called {name} from now on</source>
        <translation>Zapisano: od teraz {name}</translation>
    </message>
    <message>
        <source>Kept. The policy shows you the clauses that are yours now</source>
        <translation>Zachowano. Zasady pokazują teraz punkty, które Cię dotyczą</translation>
    </message>
    <message>
        <source>Open the policy</source>
        <translation>Otwórz zasady</translation>
    </message>
    <message>
        <source>Where shall the export go?</source>
        <translation>Gdzie zapisać eksport?</translation>
    </message>
    <message>
        <source>Writing {file} …</source>
        <translation>Zapisywanie: {file}…</translation>
    </message>
    <message>
        <source>Everything is in {file}</source>
        <translation>Wszystko jest w pliku {file}</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Otwórz folder</translation>
    </message>
    <message>
        <source>This is everything Portavoce keeps about you on this computer.

Each .csv file is a table that any spreadsheet opens: me, company, signatures, answers to the policy, attempts at quizzes and scenarios, places where you stopped, your private notes, further paths you took up, what waits to be sent, packs.
statements.jsonl holds every statement of what you did, one a line, in the xAPI format (IEEE 9274.1.1).
</source>
        <translation>To jest wszystko, co Portavoce przechowuje o Tobie na tym komputerze.

Każdy plik .csv to tabela, którą otworzy dowolny arkusz kalkulacyjny: Twoje dane, firma, podpisy, odpowiedzi dotyczące zasad, podejścia do sprawdzianów i scenariuszy, miejsca, do których można wrócić, Twoje prywatne notatki, wybrane przez Ciebie dalsze ścieżki, to, co czeka na wysłanie, pakiety.
statements.jsonl zawiera wszystkie zapisy Twoich działań, po jednym w wierszu, w formacie xAPI (IEEE 9274.1.1).
</translation>
    </message>
</context>
<context>
    <name>Meaning</name>
    <message>
        <source>What you say</source>
        <translation>Co mówisz</translation>
    </message>
    <message>
        <source>I have read and understood this version. No more than that, and it takes no right from you.</source>
        <translation>Ta wersja została przeze mnie przeczytana i zrozumiana. Nic więcej; nie tracisz przez to żadnego prawa.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Czym jest</translation>
    </message>
    <message>
        <source>A simple electronic signature (eIDAS Art. 25), neither advanced nor qualified. No court may refuse it only because it is electronic, but it is not the same as one by hand.</source>
        <translation>Zwykły podpis elektroniczny (eIDAS, art. 25), ani zaawansowany, ani kwalifikowany. Żaden sąd nie może go odrzucić tylko dlatego, że jest elektroniczny, ale nie jest tym samym co podpis odręczny.</translation>
    </message>
    <message>
        <source>As sure as the enrolment of this computer: whoever could use it could sign with its key. You typed your name here yourself, and nobody checked a document.</source>
        <translation>Tak pewne, jak rejestracja tego komputera: jego kluczem mógł podpisać każdy, kto mógł z niego korzystać. Imię i nazwisko wpisujesz tu samodzielnie i nikt nie sprawdza dokumentu.</translation>
    </message>
    <message>
        <source>By this computer’s clock. It is sure only by a countersignature of the company, and only that it was no later.</source>
        <translation>Według zegara tego komputera. Pewne tylko dzięki kontrasygnacie firmy, i tylko tyle, że nie później.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Which text</source>
        <translation>Jaki tekst</translation>
    </message>
    <message>
        <source>Exactly one: its fingerprint (SHA-256) changes with every letter of the text.</source>
        <translation>Dokładnie jeden: jego odcisk (SHA-256) zmienia się z każdą literą tekstu.</translation>
    </message>
</context>
<context>
    <name>MeaningCard</name>
    <message>
        <source>What you agree to</source>
        <translation>Na co się zgadzasz</translation>
    </message>
    <message>
        <source>{company} says:</source>
        <translation>{company} mówi:</translation>
    </message>
    <message>
        <source>The company wrote no text. What leaves is told under Me, item by item.</source>
        <translation>Firma nie napisała tekstu. Co wychodzi z komputera, pokazuje Ja, pozycja po pozycji.</translation>
    </message>
    <message>
        <source>Agreement, version {version}</source>
        <translation>Umowa, wersja {version}</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Informacja o prywatności</translation>
    </message>
    <message>
        <source>Notice, version {version}</source>
        <translation>Informacja, wersja {version}</translation>
    </message>
</context>
<context>
    <name>MediaControls</name>
    <message>
        <source>Play</source>
        <translation>Odtwórz</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Miejsce odtwarzania</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Napisy</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Wycisz</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Głośność</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauza</translation>
    </message>
    <message>
        <source>{moment} of {length}</source>
        <translation>{moment} z {length}</translation>
    </message>
    <message>
        <source>Captions: on</source>
        <translation>Napisy: włączone</translation>
    </message>
    <message>
        <source>Captions: off</source>
        <translation>Napisy: wyłączone</translation>
    </message>
    <message>
        <source>{number}×</source>
        <translation>{number}×</translation>
    </message>
    <message>
        <source>Speed: {speed}</source>
        <translation>Prędkość: {speed}</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Włącz dźwięk</translation>
    </message>
</context>
<context>
    <name>MediaView</name>
    <message>
        <source>Transcript</source>
        <translation>Zapis tekstowy</translation>
    </message>
    <message>
        <source>The video “{name}” is missing in this course</source>
        <translation>W tym kursie brakuje filmu „{name}”</translation>
    </message>
    <message>
        <source>The recording “{name}” is missing in this course</source>
        <translation>W tym kursie brakuje nagrania „{name}”</translation>
    </message>
    <message>
        <source>This computer cannot play the video “{name}”</source>
        <translation>Ten komputer nie może odtworzyć filmu „{name}”</translation>
    </message>
    <message>
        <source>This computer cannot play the recording “{name}”</source>
        <translation>Ten komputer nie może odtworzyć nagrania „{name}”</translation>
    </message>
    <message>
        <source>It shows: {alt}</source>
        <translation>Pokazuje: {alt}</translation>
    </message>
    <message>
        <source>You can read what is said instead.</source>
        <translation>Możesz przeczytać, co jest w nim powiedziane.</translation>
    </message>
    <message>
        <source>Transcript, unfolded</source>
        <translation>Zapis tekstowy, rozwinięty</translation>
    </message>
    <message>
        <source>Transcript, folded</source>
        <translation>Zapis tekstowy, zwinięty</translation>
    </message>
    <message>
        <source>The transcript is missing in this course.</source>
        <translation>W tym kursie brakuje zapisu tekstowego.</translation>
    </message>
</context>
<context>
    <name>MineCard</name>
    <message>
        <source>You there</source>
        <translation>Ty w firmie</translation>
    </message>
    <message>
        <source>Login {login} · {server}</source>
        <translation>Login {login} · {server}</translation>
    </message>
    <message>
        <source>This computer has no keyring, and no passphrase was chosen: you are signed in until you close Portavoce.</source>
        <translation>Ten komputer nie ma pęku kluczy, a nie wybrano hasła-frazy: zalogowanie trwa do zamknięcia Portavoce.</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>Zobacz…</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>Co wychodzi z tego komputera</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wait to be sent</source>
        <translation>
            <numerusform>%n rzecz czeka na wysłanie</numerusform>
            <numerusform>%n rzeczy czekają na wysłanie</numerusform>
            <numerusform>%n rzeczy czeka na wysłanie</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits to be sent</source>
        <translation>Nic nie czeka na wysłanie</translation>
    </message>
    <message>
        <source>Each with its exact words, before and after</source>
        <translation>Każda rzecz z dokładnym brzmieniem, przed i po</translation>
    </message>
    <message>
        <source>Send and fetch now</source>
        <translation>Wyślij i pobierz teraz</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Wyloguj się</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Członek</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Trener</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Human resources</source>
        <translation>Dział kadr</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Właściciel</translation>
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
        <translation>Moduł {title}, ukończono {done} z {all}, rozwinięty</translation>
    </message>
    <message>
        <source>Module {title}, {done} of {all} done, folded</source>
        <translation>Moduł {title}, ukończono {done} z {all}, zwinięty</translation>
    </message>
</context>
<context>
    <name>NewKeyPanel</name>
    <message>
        <source>Make my key and card</source>
        <translation>Utwórz mój klucz i wizytówkę</translation>
    </message>
    <message>
        <source>The key stays on this computer and signs what you publish. The card tells the company who you are.</source>
        <translation>Klucz zostaje na tym komputerze i podpisuje to, co publikujesz. Wizytówka mówi firmie, kim jesteś.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>As colleagues know you</source>
        <translation>Takie, pod jakim znają Cię w pracy</translation>
    </message>
    <message>
        <source>What the library calls you</source>
        <translation>Jak nazywa Cię biblioteka</translation>
    </message>
    <message>
        <source>Small letters, digits, hyphens: ada-rossi</source>
        <translation>Małe litery, cyfry, łączniki: ada-rossi</translation>
    </message>
    <message>
        <source>Where the card goes</source>
        <translation>Gdzie zapisać wizytówkę</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>Wybierz inne miejsce…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>At least 12 signs; four or five words that do not belong together are good.</source>
        <translation>Co najmniej 12 znaków; dobre są cztery lub pięć słów, które do siebie nie pasują.</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>Hasło jeszcze raz</translation>
    </message>
    <message>
        <source>Make key and card</source>
        <translation>Utwórz klucz i wizytówkę</translation>
    </message>
    <message>
        <source>Making the key …</source>
        <translation>Tworzenie klucza …</translation>
    </message>
    <message>
        <source>Cards (*.card.toml)</source>
        <translation>Wizytówki (*.card.toml)</translation>
    </message>
    <message>
        <source>Where shall the card go?</source>
        <translation>Gdzie zapisać wizytówkę?</translation>
    </message>
</context>
<context>
    <name>NewPackPanel</name>
    <message>
        <source>New pack</source>
        <translation>Nowy pakiet</translation>
    </message>
    <message>
        <source>A small pack that is right from the start: a folder of texts that you change with any editor.</source>
        <translation>Mały pakiet, poprawny od początku: folder z tekstami, które zmieniasz w dowolnym edytorze.</translation>
    </message>
    <message>
        <source>Make the pack</source>
        <translation>Utwórz pakiet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>What shall it be?</source>
        <translation>Co to ma być?</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>As learners will read it</source>
        <translation>Tak, jak przeczytają go uczący się</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>New, or empty.</source>
        <translation>Nowy albo pusty.</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Wybierz miejsce…</translation>
    </message>
    <message>
        <source>Who publishes it</source>
        <translation>Kto go publikuje</translation>
    </message>
    <message>
        <source>Your company</source>
        <translation>Twoja firma</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Stays the same for ever, like a web address written backwards: it.acme.intro</source>
        <translation>Nigdy się nie zmieni; jak adres WWW pisany od końca: it.acme.intro</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Języki</translation>
    </message>
    <message>
        <source>Where shall the pack&apos;s folder go?</source>
        <translation>Gdzie ma się znaleźć folder pakietu?</translation>
    </message>
    <message>
        <source>Choose at least one language.</source>
        <translation>Wybierz co najmniej jeden język.</translation>
    </message>
    <message>
        <source>Give it a title. You can change it later.</source>
        <translation>Nadaj mu tytuł. Możesz go później zmienić.</translation>
    </message>
    <message>
        <source>Write the whole path, or choose where it shall go.</source>
        <translation>Wpisz całą ścieżkę albo wybierz miejsce.</translation>
    </message>
</context>
<context>
    <name>NewSealWay</name>
    <message>
        <source>A new company seal</source>
        <translation>Nowa pieczęć firmy</translation>
    </message>
    <message>
        <source>Old seal</source>
        <translation>Stara pieczęć</translation>
    </message>
    <message>
        <source>Replace the seal</source>
        <translation>Zastąp pieczęć</translation>
    </message>
</context>
<context>
    <name>NewsCard</name>
    <message>
        <source>It is fetched again next time.</source>
        <translation>Następnym razem nastąpi kolejna próba.</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Pobieranie</translation>
    </message>
    <message>
        <source>New for you</source>
        <translation>Nowości dla Ciebie</translation>
    </message>
    <message>
        <source>Get all ({size})</source>
        <translation>Pobierz wszystko ({size})</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>Pobierz</translation>
    </message>
    <message>
        <source>Get {title}</source>
        <translation>Pobierz: {title}</translation>
    </message>
</context>
<context>
    <name>NewsWords</name>
    <message>
        <source>What is new for you in the edition for employees</source>
        <translation>Co nowego dla Ciebie w wydaniu pracowniczym</translation>
    </message>
    <message>
        <source>What is new for you in the edition for externals</source>
        <translation>Co nowego dla Ciebie w wydaniu dla osób z zewnątrz</translation>
    </message>
    <message>
        <source>What is new for you in the edition for alumni</source>
        <translation>Co nowego dla Ciebie w wydaniu dla byłych pracowników</translation>
    </message>
    <message>
        <source>What is new for you in version {version}</source>
        <translation>Co nowego dla Ciebie w wersji {version}</translation>
    </message>
    <message numerus="yes">
        <source>%n clauses read otherwise</source>
        <translation>
            <numerusform>%n punkt się zmienił</numerusform>
            <numerusform>%n punkty się zmieniły</numerusform>
            <numerusform>%n punktów się zmieniło</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clauses are new</source>
        <translation>
            <numerusform>%n punkt jest nowy</numerusform>
            <numerusform>%n punkty są nowe</numerusform>
            <numerusform>%n punktów jest nowych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clauses are gone</source>
        <translation>
            <numerusform>%n punktu już nie ma</numerusform>
            <numerusform>%n punktów już nie ma</numerusform>
            <numerusform>%n punktów już nie ma</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clauses are carried over from your receipts</source>
        <translation>
            <numerusform>%n punkt przechodzi z Twoich potwierdzeń</numerusform>
            <numerusform>%n punkty przechodzą z Twoich potwierdzeń</numerusform>
            <numerusform>%n punktów przechodzi z Twoich potwierdzeń</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clauses are carried over from your receipt of {day}</source>
        <translation>
            <numerusform>%n punkt przechodzi z Twojego potwierdzenia z {day}</numerusform>
            <numerusform>%n punkty przechodzą z Twojego potwierdzenia z {day}</numerusform>
            <numerusform>%n punktów przechodzi z Twojego potwierdzenia z {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing new to read for you. This version only asks for your signature.</source>
        <translation>Nie ma dla Ciebie nic nowego do czytania. Ta wersja wymaga tylko Twojego podpisu.</translation>
    </message>
    <message>
        <source>Go to the first of them</source>
        <translation>Przejdź do pierwszego</translation>
    </message>
    <message>
        <source>Nothing changed for you in version {version}. What you signed on {day} as version {signed} holds, and there is nothing to sign.</source>
        <translation>W wersji {version} nic się dla Ciebie nie zmieniło. Nadal liczy się Twój podpis z {day} pod wersją {signed} i nie trzeba niczego podpisywać.</translation>
    </message>
    <message>
        <source>{company} withdrew version {version} of this policy on {day}: “{why}”</source>
        <translation>{company}: wersja {version} tych zasad wycofana {day}: „{why}”</translation>
    </message>
    <message>
        <source>Version {version} of this policy was withdrawn on {day}: “{why}”</source>
        <translation>Wersja {version} tych zasad została wycofana {day}: „{why}”</translation>
    </message>
    <message>
        <source>Version {version} is in force again.</source>
        <translation>Znów obowiązuje wersja {version}.</translation>
    </message>
    <message>
        <source>What you signed stays signed, and your receipt stays proof of it.</source>
        <translation>To, co podpisane, pozostaje podpisane, a Twoje potwierdzenie nadal o tym świadczy.</translation>
    </message>
    <message>
        <source>You can read it, but nobody can sign it any more.</source>
        <translation>Można je czytać, ale nikt nie może już ich podpisać.</translation>
    </message>
    <message>
        <source>This policy is to be looked through again by {day}. It need not be signed again.</source>
        <translation>Przejrzyj te zasady ponownie do {day}. Nie trzeba ich podpisywać od nowa.</translation>
    </message>
    <message>
        <source>Since {day} this policy is to be looked through again. It need not be signed again.</source>
        <translation>Ponowne przejrzenie tych zasad przypadało na {day}. Nie trzeba ich podpisywać od nowa.</translation>
    </message>
    <message>
        <source>I have looked through it again</source>
        <translation>Zasady przejrzane</translation>
    </message>
    <message>
        <source>Kept: you have looked through the policy again</source>
        <translation>Zachowano: zasady zostały przejrzane jeszcze raz</translation>
    </message>
</context>
<context>
    <name>NextStepWords</name>
    <message>
        <source>Your next step</source>
        <translation>Następny krok</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Kontynuuj</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Zacznij</translation>
    </message>
    <message>
        <source>You stopped at “{place}”</source>
        <translation>Ostatnio: „{place}”</translation>
    </message>
    <message>
        <source>A new version asks for some of it once more. The rest stays done.</source>
        <translation>Nowa wersja prosi o powtórzenie jego części. Reszta pozostaje zaliczona.</translation>
    </message>
    <message>
        <source>Read “{policy}”</source>
        <translation>Przeczytaj „{policy}”</translation>
    </message>
    <message>
        <source>Continue reading</source>
        <translation>Czytaj dalej</translation>
    </message>
    <message>
        <source>Start reading</source>
        <translation>Zacznij czytać</translation>
    </message>
    <message>
        <source>You stopped at clause {place}</source>
        <translation>Ostatnio: punkt {place}</translation>
    </message>
    <message>
        <source>There is a new version. Only what it changed for you is asked; the rest is carried over.</source>
        <translation>Jest nowa wersja. Czytasz i podpisujesz tylko to, co się dla Ciebie zmieniło. Reszta przechodzi z poprzedniej.</translation>
    </message>
    <message>
        <source>Sign “{policy}”</source>
        <translation>Podpisz „{policy}”</translation>
    </message>
    <message>
        <source>You say that you have read and understood it. A question or “not now” are answers too.</source>
        <translation>Podpis mówi: przeczytane i zrozumiane. „Mam pytanie” i „nie teraz” to też odpowiedzi.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Podpisz</translation>
    </message>
    <message>
        <source>Comes before “{title}”</source>
        <translation>To idzie przed: „{title}”</translation>
    </message>
    <message>
        <source>It asks for a course that is not on this computer yet. {contact} can tell you when it comes.</source>
        <translation>Wymaga kursu, którego nie ma jeszcze na tym komputerze. {contact} powie Ci, kiedy się pojawi.</translation>
    </message>
    <message>
        <source>Before you can sign “{policy}”</source>
        <translation>Zanim podpiszesz „{policy}”</translation>
    </message>
    <message>
        <source>Open the policy</source>
        <translation>Otwórz zasady</translation>
    </message>
    <message>
        <source>You are all set</source>
        <translation>Wszystko gotowe</translation>
    </message>
    <message>
        <source>All of it stays here to look up whenever you write about work. In doubt, ask {contact}.</source>
        <translation>Wszystko zostaje tutaj, żeby można było do tego zajrzeć, gdy piszesz o pracy. W razie wątpliwości pytaj: {contact}.</translation>
    </message>
    <message>
        <source>Look up a rule</source>
        <translation>Sprawdź zasadę</translation>
    </message>
    <message>
        <source>Look at your courses</source>
        <translation>Zobacz swoje kursy</translation>
    </message>
    <message>
        <source>Have a look around</source>
        <translation>Rozejrzyj się</translation>
    </message>
    <message>
        <source>{company} has put nothing on your path yet. Its courses are open all the same.</source>
        <translation>Firma {company} nie ma jeszcze nic na Twojej ścieżce. Jej kursy są i tak otwarte.</translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>Jeszcze %n min</numerusform>
            <numerusform>Jeszcze %n min</numerusform>
            <numerusform>Jeszcze %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything compulsory is done · if you like</source>
        <translation>Wszystko, co obowiązkowe, za Tobą · jeśli masz ochotę</translation>
    </message>
    <message>
        <source>What comes after it builds on this course.</source>
        <translation>To, co dalej, opiera się na tym kursie.</translation>
    </message>
    <message>
        <source>See the course</source>
        <translation>Zobacz kurs</translation>
    </message>
    <message>
        <source>Well done, {name} · your path is behind you</source>
        <translation>Brawo, {name} · cała ścieżka za Tobą</translation>
    </message>
    <message>
        <source>Compulsory</source>
        <translation>Obowiązkowe</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Nieobowiązkowe</translation>
    </message>
    <message numerus="yes">
        <source>%n courses finished</source>
        <translation>
            <numerusform>%n ukończony kurs</numerusform>
            <numerusform>%n ukończone kursy</numerusform>
            <numerusform>%n ukończonych kursów</numerusform>
        </translation>
    </message>
    <message>
        <source>Policy signed</source>
        <translation>Zasady podpisane</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes of learning</source>
        <translation>
            <numerusform>%n minuta nauki</numerusform>
            <numerusform>%n minuty nauki</numerusform>
            <numerusform>%n minut nauki</numerusform>
        </translation>
    </message>
    <message>
        <source>Works offline</source>
        <translation>Działa bez sieci</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Your note</source>
        <translation>Twoja notatka</translation>
    </message>
    <message>
        <source>Your note on clause {number}</source>
        <translation>Twoja notatka do punktu {number}</translation>
    </message>
    <message>
        <source>Only you see this. It is kept while you write.</source>
        <translation>Widzisz ją tylko Ty. Zapisuje się podczas pisania.</translation>
    </message>
    <message>
        <source>Only you see this</source>
        <translation>Widzisz ją tylko Ty</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Zapisano</translation>
    </message>
</context>
<context>
    <name>NumberAnswers</name>
    <message>
        <source>Unit</source>
        <translation>Jednostka</translation>
    </message>
    <message>
        <source>Your answer, in {unit}</source>
        <translation>Twoja odpowiedź ({unit})</translation>
    </message>
    <message>
        <source>Write a number first.</source>
        <translation>Najpierw napisz liczbę.</translation>
    </message>
    <message>
        <source>“{text}” cannot be read as a number, so nothing was counted. Write figures, as {example}.</source>
        <translation>„{text}” nie da się odczytać jako liczby, więc nic nie policzono. Wpisz cyfry, na przykład {example}.</translation>
    </message>
    <message>
        <source>In figures, as {example}</source>
        <translation>Cyframi, na przykład {example}</translation>
    </message>
</context>
<context>
    <name>OrderAnswers</name>
    <message>
        <source>Put the rows in order first.</source>
        <translation>Najpierw ułóż wiersze w kolejności.</translation>
    </message>
    <message>
        <source>Drag a row, press its arrows, or use Alt+Up and Alt+Down.</source>
        <translation>Przeciągnij wiersz, naciśnij jego strzałki albo użyj Alt+strzałka w górę i Alt+strzałka w dół.</translation>
    </message>
    <message>
        <source>Picked up. {where}. Arrows move it, Space puts it down, Escape takes it back.</source>
        <translation>Podniesiono. {where}. Strzałki przesuwają, spacja odkłada, Esc cofa.</translation>
    </message>
    <message>
        <source>Put down. {where}</source>
        <translation>Odłożono. {where}</translation>
    </message>
    <message>
        <source>{text}: {number} of {all}</source>
        <translation>{text}: {number} z {all}</translation>
    </message>
</context>
<context>
    <name>OrderRow</name>
    <message>
        <source>Move up</source>
        <translation>Przesuń w górę</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Przesuń w dół</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move it; Space picks it up.</source>
        <translation>Alt+strzałka w górę i Alt+strzałka w dół przesuwają; spacja podnosi.</translation>
    </message>
    <message>
        <source>Move up: {text}</source>
        <translation>Przesuń w górę: {text}</translation>
    </message>
    <message>
        <source>Move down: {text}</source>
        <translation>Przesuń w dół: {text}</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Dobrze</translation>
    </message>
    <message>
        <source>Belongs here: {text}</source>
        <translation>Tu pasuje: {text}</translation>
    </message>
</context>
<context>
    <name>OtherAnswers</name>
    <message>
        <source>I have a question</source>
        <translation>Mam pytanie</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
    <message>
        <source>I do not agree</source>
        <translation>Nie zgadzam się</translation>
    </message>
    <message>
        <source>These are answers too:</source>
        <translation>To też są odpowiedzi:</translation>
    </message>
</context>
<context>
    <name>OutboxCard</name>
    <message>
        <source>{first}–{last} of {all}</source>
        <translation>{first}–{last} z {all}</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Nowsze</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Starsze</translation>
    </message>
    <message>
        <source>**Never in here:** single answers, which lessons you opened, clauses you marked as read, questions and answers to the policy that you keep.</source>
        <translation>**Nigdy tu nie trafiają:** pojedyncze odpowiedzi, informacje o otwartych lekcjach i przeczytanych punktach oraz pytania i odpowiedzi na temat zasad, które zachowujesz dla siebie.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%n version(s) on offer</source>
        <translation>
            <numerusform>%n oferowana wersja</numerusform>
            <numerusform>%n oferowane wersje</numerusform>
            <numerusform>%n oferowanych wersji</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n publisher(s)</source>
        <translation>
            <numerusform>%n wydawca</numerusform>
            <numerusform>%n wydawców</numerusform>
            <numerusform>%n wydawców</numerusform>
        </translation>
    </message>
    <message>
        <source>good until {day}</source>
        <translation>ważna do {day}</translation>
    </message>
    <message>
        <source>Hand out…</source>
        <translation>Rozdaj…</translation>
    </message>
    <message>
        <source>Invite people…</source>
        <translation>Zaproś ludzi…</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>Wszystko jest w porządku.</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>Do sprawdzenia</translation>
    </message>
</context>
<context>
    <name>OwnerPage</name>
    <message>
        <source>Library</source>
        <translation>Biblioteka</translation>
    </message>
    <message>
        <source>Where is the library?</source>
        <translation>Gdzie jest biblioteka?</translation>
    </message>
    <message>
        <source>The library is off the list. Its folder stays as it is.</source>
        <translation>Biblioteki nie ma już na liście. Jej folder pozostaje bez zmian.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Make your company’s library</source>
        <translation>Utwórz bibliotekę swojej firmy</translation>
    </message>
    <message>
        <source>Open a library…</source>
        <translation>Otwórz bibliotekę…</translation>
    </message>
    <message>
        <source>A library holds what your company shares: courses, policies, brand. You say who may publish in it, and hand it out on a web server, a stick or as a file.</source>
        <translation>Biblioteka zawiera to, co udostępnia Twoja firma: kursy, zasady, markę. Ty mówisz, kto może w niej publikować, i rozdajesz ją przez serwer, na nośniku albo jako plik.</translation>
    </message>
    <message>
        <source>No library is here yet</source>
        <translation>Nie ma tu jeszcze biblioteki</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Sprawdź ponownie</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Usuń z listy</translation>
    </message>
    <message>
        <source>This library cannot be opened</source>
        <translation>Tej biblioteki nie da się otworzyć</translation>
    </message>
    <message>
        <source>Make another library</source>
        <translation>Utwórz inną bibliotekę</translation>
    </message>
    <message>
        <source>Open another library…</source>
        <translation>Otwórz inną bibliotekę…</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Sprawdzanie …</translation>
    </message>
    <message>
        <source>The library has a new company seal; the old one is worth nothing any more.</source>
        <translation>Biblioteka ma nową pieczęć firmy; stara nie ma już żadnej wartości.</translation>
    </message>
</context>
<context>
    <name>PackList</name>
    <message>
        <source>Your packs</source>
        <translation>Twoje pakiety</translation>
    </message>
    <message>
        <source>New pack</source>
        <translation>Nowy pakiet</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Otwórz folder…</translation>
    </message>
    <message>
        <source>Import questions…</source>
        <translation>Importuj pytania…</translation>
    </message>
</context>
<context>
    <name>PackRow</name>
    <message>
        <source>open</source>
        <translation>otwarty</translation>
    </message>
</context>
<context>
    <name>PackView</name>
    <message>
        <source>Check again</source>
        <translation>Sprawdź ponownie</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Podgląd</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Otwórz folder</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Usuń z listy</translation>
    </message>
    <message>
        <source>Make the file…</source>
        <translation>Utwórz plik…</translation>
    </message>
    <message>
        <source>The whole pack as one .pvpack, always with the same bytes. Unsigned, it counts nowhere.</source>
        <translation>Cały pakiet w jednym pliku .pvpack, zawsze identycznym co do bajtu. Bez podpisu nigdzie się nie liczy.</translation>
    </message>
    <message>
        <source>One file to look at</source>
        <translation>Jeden plik do obejrzenia</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Sprawdzanie …</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Zajrzyj ponownie</translation>
    </message>
    <message>
        <source>There is no folder at this place any more. If it lies on a stick or a shared disk, connect it. If you moved it, open it where it is now.</source>
        <translation>W tym miejscu nie ma już folderu. Jeśli leży na pendrivie albo dysku współdzielonym, podłącz go. Jeśli folder został przeniesiony, otwórz go tam, gdzie jest teraz.</translation>
    </message>
    <message>
        <source>This folder is gone</source>
        <translation>Tego folderu już nie ma</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Napisz</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Sprawdź</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Podpisz</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Opublikuj</translation>
    </message>
    <message>
        <source>All steps are done: this version is published</source>
        <translation>Wszystkie kroki za Tobą: ta wersja jest opublikowana</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {name}</source>
        <translation>Krok {number} z {count}: {name}</translation>
    </message>
</context>
<context>
    <name>PackWords</name>
    <message>
        <source>Course</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Zasady</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marka</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Sprawdzanie …</translation>
    </message>
    <message>
        <source>Folder gone</source>
        <translation>Brak folderu</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Nie da się odczytać</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Opublikowano</translation>
    </message>
    <message>
        <source>Ready to sign</source>
        <translation>Gotowe do podpisu</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n błąd</numerusform>
            <numerusform>%n błędy</numerusform>
            <numerusform>%n błędów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n rada</numerusform>
            <numerusform>%n rady</numerusform>
            <numerusform>%n rad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s)</source>
        <translation>
            <numerusform>%n lekcja</numerusform>
            <numerusform>%n lekcje</numerusform>
            <numerusform>%n lekcji</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%n sprawdzian</numerusform>
            <numerusform>%n sprawdziany</numerusform>
            <numerusform>%n sprawdzianów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s)</source>
        <translation>
            <numerusform>%n punkt</numerusform>
            <numerusform>%n punkty</numerusform>
            <numerusform>%n punktów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n logo(s)</source>
        <translation>
            <numerusform>%n logo</numerusform>
            <numerusform>%n logo</numerusform>
            <numerusform>%n logo</numerusform>
        </translation>
    </message>
    <message>
        <source>folder last changed {when}</source>
        <translation>ostatnia zmiana w folderze: {when}</translation>
    </message>
    <message>
        <source>Checked in {seconds} s</source>
        <translation>Sprawdzono w {seconds} s</translation>
    </message>
</context>
<context>
    <name>PacksCard</name>
    <message>
        <source>Packs</source>
        <translation>Pakiety</translation>
    </message>
    <message>
        <source>Nothing has been published yet.</source>
        <translation>Nic jeszcze nie opublikowano.</translation>
    </message>
    <message>
        <source>{kind}, {id}</source>
        <translation>{kind}, {id}</translation>
    </message>
    <message numerus="yes">
        <source>and %n older version(s)</source>
        <translation>
            <numerusform>i %n starsza wersja</numerusform>
            <numerusform>i %n starsze wersje</numerusform>
            <numerusform>i %n starszych wersji</numerusform>
        </translation>
    </message>
    <message>
        <source>On offer</source>
        <translation>Oferowana</translation>
    </message>
    <message>
        <source>Withdrawn on {day}</source>
        <translation>Wycofana {day}</translation>
    </message>
    <message>
        <source>Under the company seal, published on {day}</source>
        <translation>Pod pieczęcią firmy, opublikowana {day}</translation>
    </message>
    <message>
        <source>From {name}, published on {day}</source>
        <translation>Od: {name}, opublikowana {day}</translation>
    </message>
    <message>
        <source>Recall…</source>
        <translation>Wycofaj…</translation>
    </message>
    <message>
        <source>Offer again…</source>
        <translation>Zaoferuj ponownie…</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
</context>
<context>
    <name>PairRow</name>
    <message>
        <source>Right</source>
        <translation>Dobrze</translation>
    </message>
    <message>
        <source>Belongs here: {text}</source>
        <translation>Tu pasuje: {text}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Page</source>
        <translation>Strona</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Pokaż skróty klawiszowe</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>Wyszukiwanie i polecenia</translation>
    </message>
    <message>
        <source>Find a page, a lesson, a clause or a command</source>
        <translation>Znajdź stronę, lekcję, punkt lub polecenie</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Finds</source>
        <translation>Wyniki</translation>
    </message>
    <message numerus="yes">
        <source>%n find(s)</source>
        <translation>
            <numerusform>%n wynik</numerusform>
            <numerusform>%n wyniki</numerusform>
            <numerusform>%n wyników</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperAsked</name>
    <message>
        <source>Take your paper, and type the words that stand at these two places.</source>
        <translation>Weź swoją kartkę i wpisz słowa z tych dwóch miejsc.</translation>
    </message>
    <message>
        <source>Word {number}</source>
        <translation>Słowo {number}</translation>
    </message>
    <message>
        <source>This is not the word at that place. Look at your paper again.</source>
        <translation>To nie jest słowo z tego miejsca. Spójrz jeszcze raz na kartkę.</translation>
    </message>
</context>
<context>
    <name>PaperShown</name>
    <message>
        <source>Write these 24 words on paper and lock it away. They replace the seal if its file or the passphrase is lost. **They are never shown again**, and nobody can find them out.</source>
        <translation>Zapisz te 24 słowa na kartce i zamknij ją w bezpiecznym miejscu. Zastąpią pieczęć, jeśli zginie plik albo hasło. **Nigdy więcej nie zostaną pokazane** i nikt ich nie odtworzy.</translation>
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
        <translation>Drukuj …</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Zapisz jako PDF …</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Wysłano do drukarki</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Zapisz jako PDF</translation>
    </message>
    <message>
        <source>Saved as “{name}”</source>
        <translation>Zapisano jako „{name}”</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>At least 12 signs; four or five words that do not belong together are good.</source>
        <translation>Co najmniej 12 znaków; dobre są cztery lub pięć słów, które do siebie nie pasują.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>To samo hasło jeszcze raz</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Pokaż, co piszę</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Ustaw to hasło</translation>
    </message>
    <message>
        <source>Open the key</source>
        <translation>Otwórz klucz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>Wpisz hasło.</translation>
    </message>
    <message>
        <source>This is not the same as above. Type it once more.</source>
        <translation>To nie jest to samo co powyżej. Wpisz je jeszcze raz.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Chwileczkę …</translation>
    </message>
    <message>
        <source>Your key lies on this computer in a locked file. Choose the passphrase that opens it: it is asked for once each time you start Portavoce. Nobody can bring it back for you, so keep it well.</source>
        <translation>Twój klucz leży na tym komputerze w zamkniętym pliku. Wybierz hasło, które go otwiera: Portavoce zapyta o nie raz po każdym uruchomieniu. Nikt nie odzyska go za ciebie, więc przechowuj je dobrze.</translation>
    </message>
    <message>
        <source>Your key lies on this computer in a locked file. Your passphrase opens it until you close Portavoce.</source>
        <translation>Twój klucz leży na tym komputerze w zamkniętym pliku. Twoje hasło otwiera go do czasu zamknięcia Portavoce.</translation>
    </message>
</context>
<context>
    <name>PasswordCard</name>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>It lets you sign in on another computer. Changing it signs your other computers out.</source>
        <translation>Pozwala zalogować się na innym komputerze. Zmiana wyloguje twoje inne komputery.</translation>
    </message>
    <message>
        <source>The password until now (empty if you chose none)</source>
        <translation>Dotychczasowe hasło (puste, jeśli żadnego nie wybrano)</translation>
    </message>
    <message>
        <source>The new password</source>
        <translation>Nowe hasło</translation>
    </message>
    <message>
        <source>Twelve signs or more; several words are easiest to keep.</source>
        <translation>Co najmniej dwanaście znaków; najłatwiej zapamiętać kilka słów.</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Zmień hasło</translation>
    </message>
    <message>
        <source>Type the new password.</source>
        <translation>Wpisz nowe hasło.</translation>
    </message>
    <message>
        <source>Asking your company’s server …</source>
        <translation>Pytam serwer firmy…</translation>
    </message>
</context>
<context>
    <name>PathLegend</name>
    <message>
        <source>Compulsory</source>
        <translation>Obowiązkowe</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Nieobowiązkowe</translation>
    </message>
</context>
<context>
    <name>PathSection</name>
    <message>
        <source>Your path</source>
        <translation>Twoja ścieżka</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Na kiedy</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Enlarge</source>
        <translation>Powiększ</translation>
    </message>
    <message>
        <source>Enlarge the picture: {alt}</source>
        <translation>Powiększ obraz: {alt}</translation>
    </message>
    <message>
        <source>The picture “{name}” could not be shown</source>
        <translation>Nie udało się pokazać obrazu „{name}”</translation>
    </message>
    <message>
        <source>It shows: {alt}</source>
        <translation>Przedstawia: {alt}</translation>
    </message>
</context>
<context>
    <name>PieceCard</name>
    <message>
        <source>This computer has nothing to play sound on.</source>
        <translation>Ten komputer nie ma na czym odtworzyć dźwięku.</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Read so far</source>
        <translation>Przeczytane dotąd</translation>
    </message>
    <message>
        <source>Previous: {title}</source>
        <translation>Wstecz: {title}</translation>
    </message>
    <message>
        <source>Next: {title}</source>
        <translation>Dalej: {title}</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Zakończ</translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes left in this lesson</source>
        <translation>
            <numerusform>Jeszcze około %n minuty w tej lekcji</numerusform>
            <numerusform>Jeszcze około %n minut w tej lekcji</numerusform>
            <numerusform>Jeszcze około %n minut w tej lekcji</numerusform>
        </translation>
    </message>
    <message>
        <source>You are at the end</source>
        <translation>To już koniec</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Wstecz</translation>
    </message>
</context>
<context>
    <name>PolicyPage</name>
    <message>
        <source>Policy</source>
        <translation>Zasady</translation>
    </message>
    <message>
        <source>Go to Home</source>
        <translation>Przejdź na Start</translation>
    </message>
    <message>
        <source>No policy here yet</source>
        <translation>Nie ma tu jeszcze zasad</translation>
    </message>
    <message>
        <source>It comes with your company’s set-up. Everything else works meanwhile.</source>
        <translation>Pojawią się, gdy dołączysz do swojej firmy. Wszystko inne już działa.</translation>
    </message>
    <message>
        <source>The line above says why. What you have read and signed is kept.</source>
        <translation>Wiersz powyżej mówi dlaczego. To, co przeczytane i podpisane, jest zachowane.</translation>
    </message>
    <message>
        <source>The policy cannot be shown now</source>
        <translation>Nie można teraz pokazać zasad</translation>
    </message>
    <message>
        <source>All that is new to you is read. You can sign now.</source>
        <translation>Wszystkie nowości są przeczytane. Można już podpisać.</translation>
    </message>
    <message>
        <source>All clauses are read. You can sign now.</source>
        <translation>Wszystkie punkty przeczytane. Możesz podpisać.</translation>
    </message>
    <message>
        <source>{read} of {all} read</source>
        <translation>Przeczytano {read} z {all}</translation>
    </message>
    <message>
        <source>Show the new version</source>
        <translation>Pokaż nową wersję</translation>
    </message>
    <message>
        <source>Bookmark set</source>
        <translation>Dodano zakładkę</translation>
    </message>
    <message>
        <source>Bookmark taken off</source>
        <translation>Usunięto zakładkę</translation>
    </message>
    <message>
        <source>Your question is kept on this computer</source>
        <translation>Twoje pytanie jest zachowane na tym komputerze</translation>
    </message>
    <message>
        <source>Your question was thrown away</source>
        <translation>Pytanie zostało usunięte</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>PolicySheet</name>
    <message>
        <source>Fingerprint (SHA-256): {sha256}</source>
        <translation>Odcisk (SHA-256): {sha256}</translation>
    </message>
    <message>
        <source>Receipt of a signed policy</source>
        <translation>Potwierdzenie podpisania zasad</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>{title}, version&#xa0;{version}</source>
        <translation>{title}, wersja&#xa0;{version}</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Wydanie</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Odcisk (SHA-256)</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Szkolenie</translation>
    </message>
    <message>
        <source>Number of the statement</source>
        <translation>Numer oświadczenia</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Potwierdzono</translation>
    </message>
    <message>
        <source>The clauses</source>
        <translation>Punkty</translation>
    </message>
    <message>
        <source>What this signature means</source>
        <translation>Co znaczy ten podpis</translation>
    </message>
    <message>
        <source>Key, in words to compare</source>
        <translation>Klucz, do porównania</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Potwierdzenie</translation>
    </message>
    <message>
        <source>Fingerprint of the receipt (SHA-256)</source>
        <translation>Odcisk potwierdzenia (SHA-256)</translation>
    </message>
    <message>
        <source>Disciplinary measures</source>
        <translation>Kary dyscyplinarne</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Dlaczego</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Dozwolone</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Niedozwolone</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Słowniczek</translation>
    </message>
</context>
<context>
    <name>PolicyWording</name>
    <message>
        <source>Version {version} · in force since {day}</source>
        <translation>Wersja {version} · obowiązuje od {day}</translation>
    </message>
    <message>
        <source>Version {version} · in force from {day}</source>
        <translation>Wersja {version} · wejdzie w życie {day}</translation>
    </message>
    <message>
        <source>English</source>
        <translation>angielski</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>włoski</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polski</translation>
    </message>
    <message>
        <source>read in English</source>
        <translation>czytane po angielsku</translation>
    </message>
    <message>
        <source>read in Italian</source>
        <translation>czytane po włosku</translation>
    </message>
    <message>
        <source>read in Polish</source>
        <translation>czytane po polsku</translation>
    </message>
    <message>
        <source>language read: {language}</source>
        <translation>język czytania: {language}</translation>
    </message>
    <message>
        <source>The English text binds.</source>
        <translation>Wiążący jest tekst angielski.</translation>
    </message>
    <message>
        <source>The Italian text binds.</source>
        <translation>Wiążący jest tekst włoski.</translation>
    </message>
    <message>
        <source>The Polish text binds.</source>
        <translation>Wiążący jest tekst polski.</translation>
    </message>
    <message>
        <source>The text that binds is in this language: {language}.</source>
        <translation>Język wiążącego tekstu: {language}.</translation>
    </message>
    <message>
        <source>You are reading the English text.</source>
        <translation>Czytasz tekst angielski.</translation>
    </message>
    <message>
        <source>You are reading the Italian text.</source>
        <translation>Czytasz tekst włoski.</translation>
    </message>
    <message>
        <source>You are reading the Polish text.</source>
        <translation>Czytasz tekst polski.</translation>
    </message>
    <message>
        <source>You are reading the text in this language: {language}.</source>
        <translation>Język czytanego tekstu: {language}.</translation>
    </message>
    <message>
        <source>Employee edition</source>
        <translation>Wydanie pracownicze</translation>
    </message>
    <message>
        <source>Edition for externals</source>
        <translation>Wydanie dla osób z zewnątrz</translation>
    </message>
    <message>
        <source>Alumni edition</source>
        <translation>Wydanie dla byłych pracowników</translation>
    </message>
    <message>
        <source>Part of this policy cannot be shown ({files}). You can read the rest, but nobody can sign this version: tell whoever keeps the policy.</source>
        <translation>Części tych zasad nie można pokazać ({files}). Resztę możesz przeczytać, ale tej wersji nikt nie podpisze: powiadom osobę, która prowadzi zasady.</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Pracownicy</translation>
    </message>
    <message>
        <source>Externals</source>
        <translation>Osoby z zewnątrz</translation>
    </message>
    <message>
        <source>Alumni</source>
        <translation>Byli pracownicy</translation>
    </message>
    <message>
        <source>Carried over from {day}</source>
        <translation>Podpisany już {day}</translation>
    </message>
    <message>
        <source>New in version {version}</source>
        <translation>Nowy w wersji {version}</translation>
    </message>
    <message>
        <source>Changed in version {version}</source>
        <translation>Zmieniony w wersji {version}</translation>
    </message>
    <message>
        <source>This is the edition for employees. Look around: reading here does not count.</source>
        <translation>To wydanie dla pracowników. Rozejrzyj się: czytanie tutaj się nie liczy.</translation>
    </message>
    <message>
        <source>This is the edition for externals. Look around: reading here does not count.</source>
        <translation>To wydanie dla osób z zewnątrz. Rozejrzyj się: czytanie tutaj się nie liczy.</translation>
    </message>
    <message>
        <source>This is the edition for alumni. Look around: reading here does not count.</source>
        <translation>To wydanie dla byłych pracowników. Rozejrzyj się: czytanie tutaj się nie liczy.</translation>
    </message>
</context>
<context>
    <name>Pool</name>
    <message>
        <source>Still free</source>
        <translation>Jeszcze wolne</translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>Preview</source>
        <translation>Podgląd</translation>
    </message>
    <message>
        <source>Preview · nothing counts, nothing is kept</source>
        <translation>Podgląd · nic się nie liczy i nic się nie zapisuje</translation>
    </message>
    <message>
        <source>Preview · nothing counts</source>
        <translation>Podgląd · nic się nie liczy</translation>
    </message>
    <message>
        <source>Language of the pack</source>
        <translation>Język pakietu</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Zacznij od nowa</translation>
    </message>
</context>
<context>
    <name>PreviewRail</name>
    <message>
        <source>Course</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Zasady</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Podpis</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marka</translation>
    </message>
</context>
<context>
    <name>PreviewShell</name>
    <message>
        <source>This leads out of the pack. In the app it opens what people have there.</source>
        <translation>To prowadzi poza pakiet. W aplikacji otwiera się to, co każdy ma u siebie.</translation>
    </message>
</context>
<context>
    <name>PreviewWindow</name>
    <message>
        <source>Preview</source>
        <translation>Podgląd</translation>
    </message>
    <message>
        <source>A learner</source>
        <translation>Osoba ucząca się</translation>
    </message>
    <message>
        <source>Preview · {title}</source>
        <translation>Podgląd · {title}</translation>
    </message>
    <message>
        <source>What was open here is not in the pack any more.</source>
        <translation>Tego, co było tu otwarte, nie ma już w pakiecie.</translation>
    </message>
    <message>
        <source>Everything is as at first.</source>
        <translation>Wszystko jest jak na początku.</translation>
    </message>
</context>
<context>
    <name>PrivacyNotice</name>
    <message>
        <source>Privacy notice of {company}</source>
        <translation>Informacja o ochronie danych: {company}</translation>
    </message>
    <message>
        <source>Version {version} of {date}</source>
        <translation>Wersja {version} z {date}</translation>
    </message>
    <message>
        <source>Read the privacy notice</source>
        <translation>Przeczytaj informację o ochronie danych</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>PrivacySection</name>
    <message>
        <source>What is written down, and what of it ever leaves</source>
        <translation>Co jest zapisywane i co z tego stąd wychodzi</translation>
    </message>
    <message>
        <source>{company} is an example: nothing is sent, whatever the table says.</source>
        <translation>{company} to przykład: nic nie jest wysyłane, niezależnie od tabeli.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Dlaczego</translation>
    </message>
    <message>
        <source>Does it leave?</source>
        <translation>Opuszcza komputer?</translation>
    </message>
    <message>
        <source>What is written down</source>
        <translation>Co jest zapisywane</translation>
    </message>
    <message>
        <source>Read…</source>
        <translation>Czytaj…</translation>
    </message>
    <message>
        <source>Yes, it is compulsory</source>
        <translation>Tak, to obowiązkowe</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nigdy</translation>
    </message>
    <message>
        <source>Yes, as agreed</source>
        <translation>Tak, zgodnie z umową</translation>
    </message>
    <message>
        <source>No, not agreed</source>
        <translation>Nie, poza umową</translation>
    </message>
</context>
<context>
    <name>ProblemRow</name>
    <message>
        <source>Error</source>
        <translation>Błąd</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Rada</translation>
    </message>
    <message>
        <source>Use that</source>
        <translation>Użyj tej nazwy</translation>
    </message>
    <message>
        <source>Write {new} in place of {old}</source>
        <translation>Wpisz {new} zamiast {old}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>shown beside</source>
        <translation>pokazane obok</translation>
    </message>
</context>
<context>
    <name>ProblemsCard</name>
    <message>
        <source>Problems</source>
        <translation>Problemy</translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <translation>Nic do poprawy</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Pokaż jeszcze %n</numerusform>
            <numerusform>Pokaż jeszcze %n</numerusform>
            <numerusform>Pokaż jeszcze %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfileCard</name>
    <message>
        <source>Edit</source>
        <translation>Edytuj</translation>
    </message>
    <message>
        <source>Edit your name</source>
        <translation>Edytuj imię i nazwisko</translation>
    </message>
    <message>
        <source>Your full name, as your company knows you</source>
        <translation>Imię i nazwisko, które zna Twoja firma</translation>
    </message>
    <message>
        <source>What you have signed keeps the name you typed then.</source>
        <translation>Pod tym, co już podpisane, zostaje nazwisko wpisane wtedy.</translation>
    </message>
    <message>
        <source>Switch…</source>
        <translation>Przełącz…</translation>
    </message>
    <message>
        <source>Each person has a folder of their own</source>
        <translation>Każda osoba ma własny folder</translation>
    </message>
    <message>
        <source>Someone else uses this computer</source>
        <translation>Z tego komputera korzysta ktoś jeszcze</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Clauses read</source>
        <translation>Przeczytane punkty</translation>
    </message>
    <message>
        <source>{read} of {all} read</source>
        <translation>Przeczytano {read} z {all}</translation>
    </message>
    <message>
        <source>Nothing new to read</source>
        <translation>Nic nowego do czytania</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>została %n minuta</numerusform>
            <numerusform>zostały %n minuty</numerusform>
            <numerusform>zostało %n minut</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressView</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>{number} of {count}: {title} · {done} of {size}</source>
        <translation>{number} z {count}: {title} · {done} z {size}</translation>
    </message>
</context>
<context>
    <name>PublishCard</name>
    <message>
        <source>Sign and publish</source>
        <translation>Podpisz i opublikuj</translation>
    </message>
    <message>
        <source>Make my key and card…</source>
        <translation>Utwórz mój klucz i wizytówkę…</translation>
    </message>
    <message>
        <source>Hand out…</source>
        <translation>Rozdaj…</translation>
    </message>
    <message>
        <source>Withdraw a version…</source>
        <translation>Wycofaj wersję…</translation>
    </message>
    <message>
        <source>Sign what waits…</source>
        <translation>Podpisz to, co czeka…</translation>
    </message>
    <message>
        <source>Sign version {version}</source>
        <translation>Podpisz wersję {version}</translation>
    </message>
    <message>
        <source>Opens when no errors are left.</source>
        <translation>Dostępne, gdy nie będzie już błędów.</translation>
    </message>
    <message>
        <source>Looking at the library …</source>
        <translation>Sprawdzanie biblioteki …</translation>
    </message>
    <message>
        <source>Version {version} is in the library already.</source>
        <translation>Wersja {version} jest już w bibliotece.</translation>
    </message>
    <message>
        <source>You need a key of your own and a card: whoever keeps the company’s library adds you with it.</source>
        <translation>Potrzebujesz własnego klucza i wizytówki: na jej podstawie doda Cię osoba, która prowadzi bibliotekę firmy.</translation>
    </message>
    <message>
        <source>You choose your company’s library when you sign.</source>
        <translation>Bibliotekę firmy wybierzesz przy podpisywaniu.</translation>
    </message>
    <message>
        <source>None of your keys may publish in the library of {company} yet: send your card.</source>
        <translation>Żaden z Twoich kluczy nie może jeszcze publikować w bibliotece firmy {company}: wyślij swoją wizytówkę.</translation>
    </message>
    <message>
        <source>Your key: {name}</source>
        <translation>Twój klucz: {name}</translation>
    </message>
    <message>
        <source>Your key: {name}, until {month} {year}</source>
        <translation>Twój klucz: {name}, ważny do: {month} {year}</translation>
    </message>
    <message>
        <source>First mend the errors above; hints may stay.</source>
        <translation>Najpierw popraw błędy powyżej; wskazówki mogą zostać.</translation>
    </message>
    <message>
        <source>Hand it out…</source>
        <translation>Rozdaj…</translation>
    </message>
    <message>
        <source>Show the card</source>
        <translation>Pokaż wizytówkę</translation>
    </message>
    <message>
        <source>Sign what waits</source>
        <translation>Podpisz to, co czeka</translation>
    </message>
    <message>
        <source>Look at it first: with your signature you vouch for it.</source>
        <translation>Najpierw to obejrzyj: podpisem za to ręczysz.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Podpisz</translation>
    </message>
    <message>
        <source>{version} is not offered any more. What people did with it is kept.</source>
        <translation>{version} nie jest już oferowane. To, co już w tym zrobiono, pozostaje.</translation>
    </message>
    <message>
        <source>{version}: the withdrawal is signed, and waits for others.</source>
        <translation>{version}: wycofanie podpisane, czeka na inne osoby.</translation>
    </message>
</context>
<context>
    <name>PublishPanel</name>
    <message>
        <source>Sign and publish</source>
        <translation>Podpisz i opublikuj</translation>
    </message>
    <message>
        <source>With your signature, every desk of the company accepts this version as yours.</source>
        <translation>Dzięki Twojemu podpisowi każde stanowisko w firmie uzna tę wersję za Twoją.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteka</translation>
    </message>
    <message>
        <source>Choose the library’s folder…</source>
        <translation>Wybierz folder biblioteki…</translation>
    </message>
    <message>
        <source>Signing and copying …</source>
        <translation>Podpisywanie i kopiowanie …</translation>
    </message>
    <message>
        <source>Nothing is said about what changed.</source>
        <translation>Nie napisano, co się zmieniło.</translation>
    </message>
    <message>
        <source>Where is your company’s library?</source>
        <translation>Gdzie jest biblioteka Twojej firmy?</translation>
    </message>
    <message>
        <source>The library of {company}</source>
        <translation>Biblioteka firmy {company}</translation>
    </message>
    <message>
        <source>{name} ({file})</source>
        <translation>{name} ({file})</translation>
    </message>
    <message>
        <source>“{title}”, version {version}</source>
        <translation>„{title}”, wersja {version}</translation>
    </message>
    <message>
        <source>Sign version {version}</source>
        <translation>Podpisz wersję {version}</translation>
    </message>
    <message>
        <source>Make it version {version}</source>
        <translation>Zmień na wersję {version}</translation>
    </message>
</context>
<context>
    <name>PublishResult</name>
    <message>
        <source>It is there already</source>
        <translation>To już tam jest</translation>
    </message>
    <message>
        <source>{version} is in the library already, the very same. Nothing was changed.</source>
        <translation>{version} jest już w bibliotece, dokładnie takie samo. Nic nie zostało zmienione.</translation>
    </message>
    <message>
        <source>It is out</source>
        <translation>Wydano</translation>
    </message>
    <message>
        <source>{version} is in the library, signed by you.</source>
        <translation>{version} jest w bibliotece, z Twoim podpisem.</translation>
    </message>
    <message>
        <source>It waits for a second signature</source>
        <translation>Czeka na drugi podpis</translation>
    </message>
    <message>
        <source>{version} is signed by you. Another person has to sign it too.</source>
        <translation>{version} ma Twój podpis. Musi podpisać jeszcze inna osoba.</translation>
    </message>
    <message>
        <source>It waits for a stamp</source>
        <translation>Czeka na stempel</translation>
    </message>
    <message>
        <source>{version} is signed. Whoever keeps the library has to stamp it.</source>
        <translation>{version} jest podpisane. Musi to ostemplować osoba, która prowadzi bibliotekę.</translation>
    </message>
    <message>
        <source>People who follow the library from a web server get it by themselves once the folder is copied there. For everybody else, hand the library out on a stick, in a folder, or as one file.</source>
        <translation>Kto śledzi bibliotekę na serwerze, dostanie to samo z siebie, gdy folder zostanie tam skopiowany. Wszystkim innym rozdaj bibliotekę na nośniku, w folderze albo jako jeden plik.</translation>
    </message>
    <message>
        <source>They open the same library on their Trainer page, look at what waits, and sign it.</source>
        <translation>Ta osoba otwiera tę samą bibliotekę na swojej stronie „Szkolenia”, ogląda to, co czeka, i podpisuje.</translation>
    </message>
    <message>
        <source>They open the Library page and press “Renew…”. Tell them that something waits.</source>
        <translation>Ta osoba otwiera stronę „Biblioteka” i naciska „Odnów…”. Powiedz jej, że coś czeka.</translation>
    </message>
    <message>
        <source>Your key and your card are ready</source>
        <translation>Twój klucz i wizytówka są gotowe</translation>
    </message>
    <message>
        <source>The card is {file}. It holds no secret.</source>
        <translation>Wizytówka to {file}. Nie ma w niej żadnej tajemnicy.</translation>
    </message>
    <message>
        <source>Send the card to whoever keeps your company’s library. They will call you: **read these words to them**, so that they know the card is yours. Keep your passphrase to yourself.</source>
        <translation>Wyślij wizytówkę osobie, która prowadzi bibliotekę firmy. Zadzwoni do Ciebie: **odczytaj jej te cyfry**, by wiedziała, że wizytówka jest Twoja. Hasło zachowaj dla siebie.</translation>
    </message>
</context>
<context>
    <name>PublishersCard</name>
    <message>
        <source>Add a publisher…</source>
        <translation>Dodaj wydawcę…</translation>
    </message>
    <message>
        <source>Publishers</source>
        <translation>Wydawcy</translation>
    </message>
    <message>
        <source>Nobody may publish yet. Trainers make a key and a card on their Trainer page and send you the card.</source>
        <translation>Nikt jeszcze nie może publikować. Trenerzy tworzą klucz i wizytówkę na swojej stronie „Szkolenia” i przysyłają Ci wizytówkę.</translation>
    </message>
    <message>
        <source>May publish: {packs}</source>
        <translation>Może publikować: {packs}</translation>
    </message>
    <message>
        <source>Good until {day}</source>
        <translation>Ważne do {day}</translation>
    </message>
    <message>
        <source>Has published nothing yet</source>
        <translation>Jeszcze nic nie opublikowano</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>Usuń…</translation>
    </message>
    <message>
        <source>Hands out sticks</source>
        <translation>Rozdaje nośniki USB</translation>
    </message>
    <message numerus="yes">
        <source>%n signatures needed</source>
        <translation>
            <numerusform>Potrzebny %n podpis</numerusform>
            <numerusform>Potrzebne %n podpisy</numerusform>
            <numerusform>Potrzebnych %n podpisów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionKeys</name>
    <message>
        <source>Choose the answer with this letter, or open its list</source>
        <translation>Wybierz odpowiedź z tą literą albo otwórz jej listę</translation>
    </message>
    <message>
        <source>Move a row up</source>
        <translation>Przesuń wiersz w górę</translation>
    </message>
    <message>
        <source>Move a row down</source>
        <translation>Przesuń wiersz w dół</translation>
    </message>
    <message>
        <source>Take away what was matched</source>
        <translation>Usuń dopasowanie</translation>
    </message>
    <message>
        <source>Check the answer, go on</source>
        <translation>Sprawdź odpowiedź, idź dalej</translation>
    </message>
    <message>
        <source>Take the way with this letter</source>
        <translation>Wybierz drogę z tą literą</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Krok wstecz</translation>
    </message>
</context>
<context>
    <name>QuestionPanel</name>
    <message>
        <source>The policy as a whole</source>
        <translation>Całość zasad</translation>
    </message>
    <message>
        <source>Clause {number} · {section}</source>
        <translation>Punkt {number} · {section}</translation>
    </message>
    <message>
        <source>Keep my question</source>
        <translation>Zachowaj pytanie</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Czego dotyczy</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Twoje pytanie</translation>
    </message>
    <message>
        <source>You can also ask {contact} in person.</source>
        <translation>Możesz też zapytać osobiście: {contact}.</translation>
    </message>
    <message>
        <source>Write your question first.</source>
        <translation>Najpierw napisz swoje pytanie.</translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>Question {number} of {all}</source>
        <translation>Pytanie {number} z {all}</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation>Pytania z odpowiedzią</translation>
    </message>
    <message>
        <source>Attempt {number} · pass with {needed} of {all}</source>
        <translation>Podejście {number} · próg: {needed} z {all}</translation>
    </message>
</context>
<context>
    <name>QuizBar</name>
    <message>
        <source>Press</source>
        <translation>Naciśnij</translation>
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
        <translation>Nauka</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>W porządku</translation>
    </message>
    <message>
        <source>Open it anew</source>
        <translation>Otwórz na nowo</translation>
    </message>
    <message>
        <source>Leave and keep my answers</source>
        <translation>Wyjdź i zachowaj odpowiedzi</translation>
    </message>
    <message>
        <source>Check answer</source>
        <translation>Sprawdź odpowiedź</translation>
    </message>
    <message>
        <source>See the result</source>
        <translation>Zobacz wynik</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Następne pytanie</translation>
    </message>
    <message>
        <source>Leave for now</source>
        <translation>Wyjdź na razie</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Back to Learn</source>
        <translation>Wróć do nauki</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Zakończ</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Nauka</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Zasady</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Główne strony</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Szkolenia</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteka</translation>
    </message>
</context>
<context>
    <name>RailItem</name>
    <message>
        <source>You are here</source>
        <translation>Jesteś tutaj</translation>
    </message>
    <message>
        <source>{place}, {count} new</source>
        <translation>{place}, nowe: {count}</translation>
    </message>
</context>
<context>
    <name>ReaderHead</name>
    <message>
        <source>Edition for</source>
        <translation>Wydanie dla</translation>
    </message>
</context>
<context>
    <name>ReaderKeys</name>
    <message>
        <source>Next clause</source>
        <translation>Następny punkt</translation>
    </message>
    <message>
        <source>Previous clause</source>
        <translation>Poprzedni punkt</translation>
    </message>
    <message>
        <source>I have read this clause</source>
        <translation>Oznacz punkt jako przeczytany</translation>
    </message>
    <message>
        <source>Ask about this clause</source>
        <translation>Zapytaj o ten punkt</translation>
    </message>
    <message>
        <source>Bookmark this clause</source>
        <translation>Dodaj zakładkę do punktu</translation>
    </message>
    <message>
        <source>Write a note on this clause</source>
        <translation>Napisz notatkę do punktu</translation>
    </message>
    <message>
        <source>Search the policy</source>
        <translation>Szukaj w zasadach</translation>
    </message>
    <message>
        <source>Next clause found</source>
        <translation>Następny znaleziony punkt</translation>
    </message>
    <message>
        <source>Print the policy</source>
        <translation>Wydrukuj zasady</translation>
    </message>
</context>
<context>
    <name>ReaderTools</name>
    <message>
        <source>Glossary</source>
        <translation>Słowniczek</translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation>Drukuj lub zapisz</translation>
    </message>
    <message>
        <source>Your marks ({count})</source>
        <translation>Zakładki i notatki ({count})</translation>
    </message>
    <message>
        <source>Your marks</source>
        <translation>Zakładki i notatki</translation>
    </message>
    <message>
        <source>Bookmarks and notes. Only you see them.</source>
        <translation>Zakładki i notatki. Widzisz je tylko Ty.</translation>
    </message>
</context>
<context>
    <name>ReadyStep</name>
    <message>
        <source>Your full name, as your company knows you</source>
        <translation>Imię i nazwisko, które zna Twoja firma</translation>
    </message>
    <message>
        <source>It stays on this computer until you sign.</source>
        <translation>Aż do podpisu zostaje na tym komputerze.</translation>
    </message>
    <message>
        <source>Ready to begin</source>
        <translation>Można zaczynać</translation>
    </message>
    <message>
        <source>Your name, and what {company} may know about you. Then you are in.</source>
        <translation>Jeszcze imię i nazwisko oraz to, co firma {company} może o Tobie wiedzieć. I gotowe.</translation>
    </message>
    <message>
        <source>What {company} learns about you</source>
        <translation>Co firma {company} wie o Tobie</translation>
    </message>
    <message>
        <source>Questions: {name}, {role}</source>
        <translation>Pytania: {name}, {role}</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Zacznij</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Joining</source>
        <translation>Dołączanie</translation>
    </message>
    <message>
        <source>{done} of {all} MB</source>
        <translation>{done} z {all} MB</translation>
    </message>
    <message>
        <source>Writing down that you joined</source>
        <translation>Zapisywanie dołączenia</translation>
    </message>
    <message>
        <source>Putting pack {number} of {all} on the shelf</source>
        <translation>Odkładanie na półkę: pakiet {number} z {all}</translation>
    </message>
    <message numerus="yes">
        <source>You have joined. %n packs did not come and are fetched later:</source>
        <translation>
            <numerusform>Już po dołączeniu. Jeden pakiet nie dotarł i zostanie pobrany później:</numerusform>
            <numerusform>Już po dołączeniu. %n pakiety nie dotarły i zostaną pobrane później:</numerusform>
            <numerusform>Już po dołączeniu. %n pakietów nie dotarło i zostanie pobranych później:</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>has read and understood</source>
        <translation>potwierdza przeczytanie i zrozumienie</translation>
    </message>
    <message>
        <source>Anyone can verify it later with common tools, even without Portavoce.</source>
        <translation>Każdy może je później sprawdzić zwykłymi narzędziami, także bez Portavoce.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>the moment you sign</source>
        <translation>w chwili podpisu</translation>
    </message>
    <message>
        <source>this computer’s own</source>
        <translation>własny tego komputera</translation>
    </message>
    <message>
        <source>Receipt of a signed policy</source>
        <translation>Potwierdzenie podpisania zasad</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Punkty</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Odcisk</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Szkolenie</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Klucz</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Numer</translation>
    </message>
</context>
<context>
    <name>ReceiptAside</name>
    <message>
        <source>Preview, not signed yet</source>
        <translation>Podgląd, bez podpisu</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Podpisane</translation>
    </message>
    <message>
        <source>What this signature means</source>
        <translation>Co znaczy ten podpis</translation>
    </message>
    <message>
        <source>Kept on this computer, and for {company} alone: you always see what leaves.</source>
        <translation>Zostaje na tym komputerze, a przeznaczony jest tylko dla firmy {company}: zawsze widzisz, co stąd wychodzi.</translation>
    </message>
    <message>
        <source>Your receipt</source>
        <translation>Potwierdzenie</translation>
    </message>
    <message>
        <source>Preview of your receipt, not signed yet</source>
        <translation>Podgląd Twojego potwierdzenia, jeszcze bez podpisu</translation>
    </message>
</context>
<context>
    <name>ReceiptInWords</name>
    <message>
        <source>Receipt</source>
        <translation>Potwierdzenie</translation>
    </message>
    <message>
        <source>All of this once more, signed with the key of this device; see the exact bytes</source>
        <translation>To wszystko jeszcze raz, podpisane kluczem tego urządzenia; zobacz dokładne bajty</translation>
    </message>
    <message>
        <source>Name as enrolled</source>
        <translation>Imię i nazwisko przy rejestracji</translation>
    </message>
    <message>
        <source>Key of the device</source>
        <translation>Klucz urządzenia</translation>
    </message>
    <message>
        <source>Clauses that you read</source>
        <translation>Przeczytane punkty</translation>
    </message>
    <message>
        <source>Clauses that had not changed</source>
        <translation>Punkty, które się nie zmieniły</translation>
    </message>
    <message>
        <source>Courses and results</source>
        <translation>Kursy i wyniki</translation>
    </message>
    <message>
        <source>Version of the app</source>
        <translation>Wersja aplikacji</translation>
    </message>
    <message>
        <source>The receipt before</source>
        <translation>Poprzednie potwierdzenie</translation>
    </message>
    <message>
        <source>None: it is the first</source>
        <translation>Brak: to jest pierwsze</translation>
    </message>
    <message numerus="yes">
        <source>%n, each by the fingerprint of its text</source>
        <translation>
            <numerusform>%n, z odciskiem treści</numerusform>
            <numerusform>%n, każdy z odciskiem treści</numerusform>
            <numerusform>%n, każdy z odciskiem treści</numerusform>
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
        <translation>Potwierdzenia</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>{title}, version {version}</source>
        <translation>{title}, wersja&#xa0;{version}</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Zapisz jako PDF…</translation>
    </message>
    <message>
        <source>Open to print</source>
        <translation>Otwórz do druku</translation>
    </message>
    <message>
        <source>Save the receipt file…</source>
        <translation>Zapisz plik potwierdzenia…</translation>
    </message>
    <message>
        <source>Everything for the file…</source>
        <translation>Wszystko do akt…</translation>
    </message>
    <message>
        <source>Your program for PDFs shows it, and prints it</source>
        <translation>Pokaże go i wydrukuje Twój program do plików PDF</translation>
    </message>
    <message>
        <source>The receipt as other programs read it</source>
        <translation>Potwierdzenie w postaci, którą czytają inne programy</translation>
    </message>
    <message>
        <source>PDF, receipt file, key, text and instructions in one archive</source>
        <translation>PDF, plik potwierdzenia, klucz, tekst i instrukcja w jednym archiwum</translation>
    </message>
    <message>
        <source>has read and signed</source>
        <translation>– przeczytane i podpisane</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Wydanie</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Punkty</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>Podpisano na</translation>
    </message>
    <message>
        <source>The key in words</source>
        <translation>Klucz w cyfrach</translation>
    </message>
    <message>
        <source>Fingerprint of the receipt</source>
        <translation>Odcisk potwierdzenia</translation>
    </message>
</context>
<context>
    <name>ReceiptPaper</name>
    <message>
        <source>The PDF of your receipt is ready. You will find it under Me, too.</source>
        <translation>PDF Twojego potwierdzenia jest gotowy. Znajdziesz go też na stronie „Ja”.</translation>
    </message>
    <message>
        <source>The PDF of your receipt is being made …</source>
        <translation>Przygotowuję PDF Twojego potwierdzenia …</translation>
    </message>
    <message>
        <source>This computer has no program that shows PDFs. Save it, and open it elsewhere.</source>
        <translation>Na tym komputerze nie ma programu, który pokazuje pliki PDF. Zapisz go i otwórz gdzie indziej.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Chwileczkę …</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Zapisz potwierdzenie</translation>
    </message>
    <message>
        <source>Saved as “{name}”</source>
        <translation>Zapisano jako „{name}”</translation>
    </message>
    <message>
        <source>The PDF could not be made now. Your signature is kept all the same, and the PDF is made when you want it.</source>
        <translation>Nie udało się teraz utworzyć pliku PDF. Twój podpis jest mimo to zachowany, a PDF powstanie, gdy będzie potrzebny.</translation>
    </message>
</context>
<context>
    <name>ReceiptsCard</name>
    <message>
        <source>Your receipts</source>
        <translation>Twoje potwierdzenia</translation>
    </message>
    <message>
        <source>You have not signed anything yet. What you sign is listed here with its version.</source>
        <translation>Nie ma tu jeszcze podpisów. To, co podpiszesz, pojawi się tutaj razem z numerem wersji.</translation>
    </message>
    <message>
        <source>All receipts and certificates</source>
        <translation>Wszystkie potwierdzenia i zaświadczenia</translation>
    </message>
    <message>
        <source>Signed {moment} as {name}</source>
        <translation>Podpisano {moment} jako {name}</translation>
    </message>
    <message>
        <source>Version {version}, read in: {language}</source>
        <translation>Wersja {version}, język czytania: {language}</translation>
    </message>
    <message>
        <source>Fingerprint of the text: {sign}</source>
        <translation>Odcisk tekstu: {sign}</translation>
    </message>
</context>
<context>
    <name>RefusedPage</name>
    <message>
        <source>To be mended</source>
        <translation>Do poprawienia</translation>
    </message>
    <message>
        <source>This pack cannot be shown yet</source>
        <translation>Tego pakietu nie da się jeszcze pokazać</translation>
    </message>
    <message>
        <source>Mend what is listed here and save it: the preview comes back by itself, where you were.</source>
        <translation>Popraw to, co tu wymieniono, i zapisz: podgląd wróci sam, w to samo miejsce.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>I jeszcze %n.</numerusform>
            <numerusform>I jeszcze %n.</numerusform>
            <numerusform>I jeszcze %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefusedStep</name>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Choose something else</source>
        <translation>Wybierz coś innego</translation>
    </message>
    <message>
        <source>Nothing was taken</source>
        <translation>Niczego nie przyjęto</translation>
    </message>
    <message>
        <source>It cannot be reached</source>
        <translation>Nie ma połączenia</translation>
    </message>
    <message>
        <source>There is no room for it</source>
        <translation>Nie ma na to miejsca</translation>
    </message>
</context>
<context>
    <name>RemovePublisherPanel</name>
    <message>
        <source>Take {name} out</source>
        <translation>Usuń wydawcę: {name}</translation>
    </message>
    <message>
        <source>From now on, no desk accepts anything new that they sign.</source>
        <translation>Odtąd żadne stanowisko nie przyjmie niczego nowego z tym podpisem.</translation>
    </message>
    <message>
        <source>Further versions come from</source>
        <translation>Następne wersje wydaje</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Dlaczego?</translation>
    </message>
    <message>
        <source>A sentence or two; people will read it</source>
        <translation>Zdanie lub dwa; ludzie to przeczytają</translation>
    </message>
    <message>
        <source>Company seal</source>
        <translation>Pieczęć firmy</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Signing …</source>
        <translation>Podpisywanie …</translation>
    </message>
    <message>
        <source>What becomes of their packs?</source>
        <translation>Co z pakietami tego wydawcy?</translation>
    </message>
    <message>
        <source>They stay, and somebody else carries on</source>
        <translation>Zostają, a ktoś inny je prowadzi</translation>
    </message>
    <message>
        <source>They stay as they are</source>
        <translation>Zostają takie, jakie są</translation>
    </message>
    <message>
        <source>They are withdrawn</source>
        <translation>Zostają wycofane</translation>
    </message>
    <message>
        <source>Say why: people who learnt from their packs will read it.</source>
        <translation>Podaj powód: przeczytają go osoby, które uczyły się z tych pakietów.</translation>
    </message>
</context>
<context>
    <name>ResultPanel</name>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Worth reading again</source>
        <translation>Do tego warto wrócić</translation>
    </message>
    <message>
        <source>Take the check again</source>
        <translation>Powtórz sprawdzian</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Zaliczone</translation>
    </message>
    <message>
        <source>Not yet: {right} of {all}, {needed} are needed</source>
        <translation>Jeszcze nie: {right} z {all}, potrzeba {needed}</translation>
    </message>
    <message>
        <source>Nothing is lost. Read what you missed, then try again; attempts never run out.</source>
        <translation>Nic straconego. Przeczytaj to, co umknęło, i spróbuj ponownie; liczba podejść jest nieograniczona.</translation>
    </message>
    <message>
        <source>{right} of {all} answers were right, and that is enough.</source>
        <translation>Poprawne odpowiedzi: {right} z {all}. To wystarczy.</translation>
    </message>
    <message>
        <source>All {all} answers were right.</source>
        <translation>Wszystkie odpowiedzi są poprawne: {all} z {all}.</translation>
    </message>
    <message>
        <source>{right}/{all}</source>
        <translation>{right}/{all}</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>Poprawne odpowiedzi</translation>
    </message>
    <message numerus="yes">
        <source>Show what you got right: %n answers</source>
        <translation>
            <numerusform>Pokaż %n poprawną odpowiedź</numerusform>
            <numerusform>Pokaż %n poprawne odpowiedzi</numerusform>
            <numerusform>Pokaż %n poprawnych odpowiedzi</numerusform>
        </translation>
    </message>
    <message>
        <source>What you got right</source>
        <translation>Co poszło dobrze</translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message>
        <source>Your answer</source>
        <translation>Twoja odpowiedź</translation>
    </message>
    <message>
        <source>The right answer</source>
        <translation>Poprawna odpowiedź</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Dobrze</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>Nie tak</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Receipts (*.jws)</source>
        <translation>Potwierdzenia (*.jws)</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zaświadczenie</translation>
    </message>
    <message>
        <source>Where shall it go?</source>
        <translation>Gdzie zapisać?</translation>
    </message>
    <message>
        <source>Saved as “{name}”</source>
        <translation>Zapisano jako „{name}”</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Otwórz folder</translation>
    </message>
    <message>
        <source>Making the file …</source>
        <translation>Przygotowywanie pliku …</translation>
    </message>
</context>
<context>
    <name>ScenarioBar</name>
    <message>
        <source>One step back</source>
        <translation>Krok wstecz</translation>
    </message>
</context>
<context>
    <name>ScenarioPage</name>
    <message>
        <source>Learn</source>
        <translation>Nauka</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>W porządku</translation>
    </message>
    <message>
        <source>Open it anew</source>
        <translation>Otwórz na nowo</translation>
    </message>
    <message>
        <source>Choose what you do first.</source>
        <translation>Najpierw wybierz, co robisz.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Back to Learn</source>
        <translation>Wróć do nauki</translation>
    </message>
    <message>
        <source>Leave and keep my place</source>
        <translation>Wyjdź i zachowaj miejsce</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Dalej</translation>
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
        <translation>Co robisz?</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Co się dzieje</translation>
    </message>
    <message>
        <source>Your story so far</source>
        <translation>Twoja droga do tej pory</translation>
    </message>
</context>
<context>
    <name>SealCard</name>
    <message>
        <source>The words of the company seal</source>
        <translation>Cyfry pieczęci firmy</translation>
    </message>
    <message>
        <source>Whoever joins without an invitation calls you and compares these. They never change.</source>
        <translation>Kto dołącza bez zaproszenia, dzwoni do Ciebie i je porównuje. Nigdy się nie zmieniają.</translation>
    </message>
    <message>
        <source>The seal is on this computer: {file}</source>
        <translation>Pieczęć jest na tym komputerze: {file}</translation>
    </message>
    <message>
        <source>The seal is not on this computer. Changes need its file, or the words on paper.</source>
        <translation>Pieczęci nie ma na tym komputerze. Do zmian potrzebny jest jej plik albo słowa z kartki.</translation>
    </message>
    <message>
        <source>A new seal…</source>
        <translation>Nowa pieczęć…</translation>
    </message>
</context>
<context>
    <name>SealStep</name>
    <message>
        <source>The company seal says who may publish. It is a file that only its passphrase opens. Keep a copy of the file in another place, and the passphrase in your head or your password manager.</source>
        <translation>Pieczęć firmy mówi, kto może publikować. To plik, który otwiera tylko jego hasło. Trzymaj kopię pliku w innym miejscu, a hasło w głowie albo w menedżerze haseł.</translation>
    </message>
    <message>
        <source>File of the seal</source>
        <translation>Plik pieczęci</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>Wybierz inne miejsce…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>At least 12 signs; four or five words that do not belong together are good.</source>
        <translation>Co najmniej 12 znaków; dobre są cztery lub pięć słów, które do siebie nie pasują.</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>Hasło jeszcze raz</translation>
    </message>
    <message>
        <source>Keys (*.key)</source>
        <translation>Klucze (*.key)</translation>
    </message>
    <message>
        <source>Where shall the seal go?</source>
        <translation>Gdzie zapisać pieczęć?</translation>
    </message>
</context>
<context>
    <name>SealWalk</name>
    <message>
        <source>Signing …</source>
        <translation>Podpisywanie …</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Pieczęć</translation>
    </message>
    <message>
        <source>Words on paper</source>
        <translation>Słowa na kartce</translation>
    </message>
    <message>
        <source>Two words back</source>
        <translation>Dwa słowa na próbę</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {name}</source>
        <translation>Krok {number} z {count}: {name}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation>Słowa są zapisane</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
</context>
<context>
    <name>SearchAnswer</name>
    <message>
        <source>Previous clause found (Shift+F3)</source>
        <translation>Poprzedni znaleziony punkt (Shift+F3)</translation>
    </message>
    <message>
        <source>Next clause found (F3)</source>
        <translation>Następny znaleziony punkt (F3)</translation>
    </message>
    <message>
        <source>Ask about it</source>
        <translation>Zapytaj o to</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>End the search</source>
        <translation>Zakończ wyszukiwanie</translation>
    </message>
    <message>
        <source>Ask in your own words, or look for a word</source>
        <translation>Zapytaj własnymi słowami albo poszukaj słowa</translation>
    </message>
    <message>
        <source>May I …? Search the policy</source>
        <translation>Czy mogę …? Szukaj w zasadach</translation>
    </message>
    <message>
        <source>Enter goes to the next clause found, Escape ends the search.</source>
        <translation>Enter prowadzi do następnego znalezionego punktu, Esc kończy wyszukiwanie.</translation>
    </message>
    <message>
        <source>May I …?</source>
        <translation>Czy mogę …?</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} z {count}</translation>
    </message>
    <message>
        <source>No clause speaks of this.</source>
        <translation>Żaden punkt o tym nie mówi.</translation>
    </message>
    <message numerus="yes">
        <source>%n clauses speak of this.</source>
        <translation>
            <numerusform>Mówi o tym %n punkt.</numerusform>
            <numerusform>Mówią o tym %n punkty.</numerusform>
            <numerusform>Mówi o tym %n punktów.</numerusform>
        </translation>
    </message>
    <message>
        <source>{these} and {that}</source>
        <translation>{these} i {that}</translation>
    </message>
    <message>
        <source>“{word}”</source>
        <translation>„{word}”</translation>
    </message>
    <message>
        <source> or </source>
        <translation> lub </translation>
    </message>
    <message>
        <source>Did you mean {words}? Your question was read that way.</source>
        <translation>Czy chodziło o: {words}? Tak odczytano pytanie.</translation>
    </message>
    <message>
        <source>No clause has all these words. Nearest: {numbers}</source>
        <translation>Żaden punkt nie zawiera wszystkich tych słów. Najbliżej: {numbers}</translation>
    </message>
    <message numerus="yes">
        <source>%n clauses speak of this: {numbers}</source>
        <translation>
            <numerusform>Mówi o tym %n punkt: {numbers}</numerusform>
            <numerusform>Mówią o tym %n punkty: {numbers}</numerusform>
            <numerusform>Mówi o tym %n punktów: {numbers}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <comment>keys on a keycap</comment>
        <translation>Ctrl K</translation>
    </message>
    <message>
        <source>Finds pages, lessons, clauses and commands</source>
        <translation>Znajduje strony, lekcje, punkty i polecenia</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>{place} of {count}: {clause}</source>
        <translation>{place} z {count}: {clause}</translation>
    </message>
</context>
<context>
    <name>SectionRow</name>
    <message>
        <source>all read</source>
        <translation>wszystko przeczytane</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>jesteś tutaj</translation>
    </message>
</context>
<context>
    <name>SendingCard</name>
    <message>
        <source>Send and fetch now</source>
        <translation>Wyślij i pobierz teraz</translation>
    </message>
</context>
<context>
    <name>SendingWords</name>
    <message>
        <source>{company} is an example, so nothing is sent</source>
        <translation>{company} to przykład, więc nic nie wychodzi</translation>
    </message>
    <message>
        <source>A real company would receive exactly what waits here.</source>
        <translation>Prawdziwa firma dostałaby dokładnie to, co tu czeka.</translation>
    </message>
    <message>
        <source>You can go on meanwhile.</source>
        <translation>Tymczasem możesz pracować dalej.</translation>
    </message>
    <message numerus="yes">
        <source>You keep %n thing(s) back.</source>
        <translation>
            <numerusform>Zatrzymujesz tutaj %n rzecz.</numerusform>
            <numerusform>Zatrzymujesz tutaj %n rzeczy.</numerusform>
            <numerusform>Zatrzymujesz tutaj %n rzeczy.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are signed in for this run only: no keyring keeps that, and no passphrase was chosen.</source>
        <translation>Zalogowanie trwa tylko do zamknięcia Portavoce: nie przechowa go żaden pęk kluczy, a hasła-frazy nie wybrano.</translation>
    </message>
    <message>
        <source>Asking your company’s server …</source>
        <translation>Pytam serwer twojej firmy …</translation>
    </message>
    <message>
        <source>Sending {done} of {all} …</source>
        <translation>Wysyłam {done} z {all} …</translation>
    </message>
    <message numerus="yes">
        <source>Fetching what is new: %n so far …</source>
        <translation>
            <numerusform>Pobieram nowości: dotąd %n …</numerusform>
            <numerusform>Pobieram nowości: dotąd %n …</numerusform>
            <numerusform>Pobieram nowości: dotąd %n …</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching what is new …</source>
        <translation>Pobieram nowości …</translation>
    </message>
    <message>
        <source>Until then everything is kept on this computer.</source>
        <translation>Do tego czasu wszystko zostaje na tym komputerze.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Zaloguj się</translation>
    </message>
    <message>
        <source>Your company has named no server</source>
        <translation>Twoja firma nie podała serwera</translation>
    </message>
    <message>
        <source>What waits stays on this computer. If you were told an address, you can join there.</source>
        <translation>To, co czeka, zostaje na tym komputerze. Jeśli podano ci adres, możesz tam dołączyć.</translation>
    </message>
    <message>
        <source>Your account…</source>
        <translation>Twoje konto…</translation>
    </message>
    <message>
        <source>Your company closed your account</source>
        <translation>Firma zamknęła twoje konto</translation>
    </message>
    <message>
        <source>Nothing more is sent. What you did stays on this computer.</source>
        <translation>Nic więcej nie wychodzi. To, co zrobiono, zostaje na tym komputerze.</translation>
    </message>
    <message>
        <source>Sign in once more, and what waits is sent</source>
        <translation>Zaloguj się ponownie, a to, co czeka, zostanie wysłane</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Zaloguj się ponownie</translation>
    </message>
    <message>
        <source>You signed out, so nothing is sent</source>
        <translation>Po wylogowaniu nic nie wychodzi</translation>
    </message>
    <message>
        <source>Join or sign in, and what waits is sent</source>
        <translation>Dołącz albo zaloguj się, a to, co czeka, zostanie wysłane</translation>
    </message>
    <message>
        <source>Join or sign in</source>
        <translation>Dołącz albo zaloguj się</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Jeszcze nie wysłano</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) came back refused</source>
        <translation>
            <numerusform>%n rzecz wróciła odrzucona</numerusform>
            <numerusform>%n rzeczy wróciły odrzucone</numerusform>
            <numerusform>%n rzeczy wróciło odrzuconych</numerusform>
        </translation>
    </message>
    <message>
        <source>Each says below why, and what helps.</source>
        <translation>Poniżej widać przy każdym, dlaczego i co pomoże.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wait to be sent</source>
        <translation>
            <numerusform>%n rzecz czeka na wysłanie</numerusform>
            <numerusform>%n rzeczy czekają na wysłanie</numerusform>
            <numerusform>%n rzeczy czeka na wysłanie</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Jeszcze nic nie wysłano</translation>
    </message>
    <message>
        <source>Everything is with {company} since {time}</source>
        <translation>Wszystko dotarło do {company}: {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wait; no network</source>
        <translation>
            <numerusform>%n rzecz czeka; brak sieci</numerusform>
            <numerusform>%n rzeczy czekają; brak sieci</numerusform>
            <numerusform>%n rzeczy czeka; brak sieci</numerusform>
        </translation>
    </message>
    <message>
        <source>No network; everything is kept</source>
        <translation>Brak sieci; wszystko tu zostaje</translation>
    </message>
    <message>
        <source>By itself again at {time}, and after whatever you finish.</source>
        <translation>Znowu samo: {time} oraz po wszystkim, co ukończysz.</translation>
    </message>
</context>
<context>
    <name>SentCard</name>
    <message>
        <source>From your company</source>
        <translation>Od Twojej firmy</translation>
    </message>
    <message>
        <source>A countersignature says that your company had your receipt, and when. It makes certain the day, which otherwise only your computer’s clock tells.</source>
        <translation>Kontrasygnata mówi, że Twoja firma miała Twoje potwierdzenie i kiedy. Daje pewność co do dnia, o którym inaczej mówi tylko zegar Twojego komputera.</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) countersigned</source>
        <translation>
            <numerusform>%n potwierdzenie z kontrasygnatą</numerusform>
            <numerusform>%n potwierdzenia z kontrasygnatą</numerusform>
            <numerusform>%n potwierdzeń z kontrasygnatą</numerusform>
        </translation>
    </message>
    <message>
        <source>None has come yet.</source>
        <translation>Żadna jeszcze nie przyszła.</translation>
    </message>
    <message>
        <source>Add what the company sent…</source>
        <translation>Dodaj to, co przysłała firma…</translation>
    </message>
</context>
<context>
    <name>SettingsCard</name>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Motyw</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Rozmiar tekstu</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Narzędzia</translation>
    </message>
    <message>
        <source>Write packs, check them and hand them out</source>
        <translation>Pisanie pakietów, sprawdzanie ich i udostępnianie</translation>
    </message>
    <message>
        <source>I write courses for others</source>
        <translation>Piszę kursy dla innych</translation>
    </message>
    <message>
        <source>Say who may publish, and sign what counts</source>
        <translation>Ustalanie, kto może publikować, i podpisywanie tego, co się liczy</translation>
    </message>
    <message>
        <source>I keep the company’s library</source>
        <translation>Prowadzę bibliotekę firmy</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Systemowy</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Wysoki kontrast</translation>
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
        <translation>Ja</translation>
    </message>
    <message>
        <source>What your company shares</source>
        <translation>Co udostępnia Twoja firma</translation>
    </message>
    <message>
        <source>Courses, policies and looks arrive here signed. Nothing counts that your company did not sign.</source>
        <translation>Kursy, zasady i wizerunek firmy docierają tu podpisane. Nie liczy się nic, czego Twoja firma nie podpisała.</translation>
    </message>
    <message>
        <source>Where is the library of your company?</source>
        <translation>Gdzie jest biblioteka Twojej firmy?</translation>
    </message>
    <message>
        <source>Libraries of companies</source>
        <translation>Biblioteki firm</translation>
    </message>
    <message>
        <source>You no longer follow {company}. What it brought stays.</source>
        <translation>Nie obserwujesz już biblioteki {company}. To, co przyniosła, zostaje.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>What you learnt, your progress and your signatures stay.</source>
        <translation>To, czego się uczysz, Twoje postępy i podpisy zostają.</translation>
    </message>
    <message>
        <source>You can get it again from {company} whenever you want.</source>
        <translation>Możesz to ponownie pobrać od {company}, kiedy zechcesz.</translation>
    </message>
    <message>
        <source>None of the libraries you follow brought it, so it may not come again.</source>
        <translation>Nie przyniosła tego żadna z obserwowanych bibliotek, więc może już nie wrócić.</translation>
    </message>
    <message>
        <source>Remove {title}?</source>
        <translation>Usunąć: {title}?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Zostaw</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) removed, {size}</source>
        <translation>
            <numerusform>Usunięto %n wersję, {size}</numerusform>
            <numerusform>Usunięto %n wersje, {size}</numerusform>
            <numerusform>Usunięto %n wersji, {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>You agreed. It holds from now on.</source>
        <translation>Zgoda zapisana. Obowiązuje od teraz.</translation>
    </message>
</context>
<context>
    <name>ShelfWords</name>
    <message>
        <source>Course</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Zasady</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Wizerunek</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Pakiet</translation>
    </message>
    <message>
        <source>Came with Portavoce, to look around in</source>
        <translation>Dołączona do Portavoce, żeby się rozejrzeć</translation>
    </message>
    <message>
        <source>From {address}</source>
        <translation>Z {address}</translation>
    </message>
    <message>
        <source>On sticks and as files; none is within reach just now</source>
        <translation>Na pendrive’ach i jako pliki; teraz nie ma żadnego pod ręką</translation>
    </message>
    <message>
        <source>From the file {name}</source>
        <translation>Z pliku {name}</translation>
    </message>
    <message>
        <source>From the folder {name}</source>
        <translation>Z folderu {name}</translation>
    </message>
    <message>
        <source>Last confirmed on {day}</source>
        <translation>Ostatnio potwierdzono {day}</translation>
    </message>
    <message>
        <source>good until {day}</source>
        <translation>ważne do {day}</translation>
    </message>
    <message>
        <source>The signatures of {company} are past their day. What you have stays; nothing new passes until the company signs again.</source>
        <translation>Podpisy firmy {company} straciły ważność. To, co masz, zostaje; nic nowego nie przejdzie, dopóki firma nie podpisze ponownie.</translation>
    </message>
    <message numerus="yes">
        <source>The signatures of {company} are good for %n more day(s). Tell your company.</source>
        <translation>
            <numerusform>Podpisy firmy {company} są ważne jeszcze %n dzień. Powiedz o tym w swojej firmie.</numerusform>
            <numerusform>Podpisy firmy {company} są ważne jeszcze %n dni. Powiedz o tym w swojej firmie.</numerusform>
            <numerusform>Podpisy firmy {company} są ważne jeszcze %n dni. Powiedz o tym w swojej firmie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody at {company} has confirmed yet that this is the newest state.</source>
        <translation>Nikt w firmie {company} nie potwierdził jeszcze, że to najnowszy stan.</translation>
    </message>
    <message numerus="yes">
        <source>For %n day(s) nobody has confirmed that this is the newest state.</source>
        <translation>
            <numerusform>Od %n dnia nikt nie potwierdził, że to najnowszy stan.</numerusform>
            <numerusform>Od %n dni nikt nie potwierdził, że to najnowszy stan.</numerusform>
            <numerusform>Od %n dni nikt nie potwierdził, że to najnowszy stan.</numerusform>
        </translation>
    </message>
    <message>
        <source>If you are online and this stays so, tell your company.</source>
        <translation>Jeśli sieć działa, a to się nie zmienia, powiedz o tym w swojej firmie.</translation>
    </message>
    <message>
        <source>Ask for a newer stick or file.</source>
        <translation>Poproś o nowszy pendrive lub plik.</translation>
    </message>
    <message>
        <source>{version} instead of {before}</source>
        <translation>{version} zamiast {before}</translation>
    </message>
    <message>
        <source>{version}, new</source>
        <translation>{version}, nowość</translation>
    </message>
    <message>
        <source>{company}, published by {publisher}</source>
        <translation>{company}, opublikowane przez: {publisher}</translation>
    </message>
    <message>
        <source>{company} itself</source>
        <translation>bezpośrednio od {company}</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>w użyciu</translation>
    </message>
    <message>
        <source>earlier version</source>
        <translation>wcześniejsza wersja</translation>
    </message>
    <message>
        <source>came on {day}</source>
        <translation>tutaj od {day}</translation>
    </message>
    <message>
        <source>Stays: you have begun a check on it</source>
        <translation>Zostaje: masz tu rozpoczęty sprawdzian</translation>
    </message>
    <message>
        <source>Stays: you signed this text</source>
        <translation>Zostaje: ten tekst jest podpisany</translation>
    </message>
    <message>
        <source>In use; earlier versions go first</source>
        <translation>W użyciu; najpierw wcześniejsze</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Search and commands</source>
        <translation>Wyszukiwanie i polecenia</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Większy tekst</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Mniejszy tekst</translation>
    </message>
    <message>
        <source>Text as it was made</source>
        <translation>Tekst zwykłej wielkości</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Pokaż skróty klawiszowe</translation>
    </message>
    <message>
        <source>Go to the next control</source>
        <translation>Przejdź do następnego elementu</translation>
    </message>
    <message>
        <source>Press a button, choose an answer</source>
        <translation>Naciśnij przycisk, wybierz odpowiedź</translation>
    </message>
    <message>
        <source>Move inside a group of choices</source>
        <translation>Poruszaj się w grupie opcji</translation>
    </message>
    <message>
        <source>Close what lies on top</source>
        <translation>Zamknij to, co na wierzchu</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Pick it up, then press the place where it belongs.</source>
        <translation>Podnieś, a potem naciśnij miejsce, do którego pasuje.</translation>
    </message>
</context>
<context>
    <name>SideNotes</name>
    <message>
        <source>Glossary</source>
        <translation>Słowniczek</translation>
    </message>
    <message>
        <source>In which language this binds</source>
        <translation>Który język jest wiążący</translation>
    </message>
    <message>
        <source>It is the one you are reading.</source>
        <translation>To właśnie jego czytasz.</translation>
    </message>
    <message>
        <source>Should the two ever differ, the one that binds counts.</source>
        <translation>Gdyby te teksty się różniły, liczy się ten wiążący.</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>As a learner sees it</source>
        <translation>Tak widzi to ucząca się osoba</translation>
    </message>
    <message>
        <source>As it is written</source>
        <translation>Tak jest to zapisane</translation>
    </message>
    <message>
        <source>Choose a problem, and its place is shown here.</source>
        <translation>Wybierz problem, a tutaj pokaże się jego miejsce.</translation>
    </message>
    <message>
        <source>Nothing has to be mended. Whatever you change in the folder is checked at once.</source>
        <translation>Nic nie wymaga poprawy. Każda zmiana w folderze jest od razu sprawdzana.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
</context>
<context>
    <name>SignAnswers</name>
    <message>
        <source>What you wrote was thrown away</source>
        <translation>To, co było napisane, zostało usunięte</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Your question is kept on this computer</source>
        <translation>Twoje pytanie jest zachowane na tym komputerze</translation>
    </message>
    <message>
        <source>That is fine. You can sign on any other day</source>
        <translation>W porządku. Podpisać można każdego innego dnia</translation>
    </message>
    <message>
        <source>Your answer is kept on this computer. Nothing was signed</source>
        <translation>Twoja odpowiedź jest zachowana na tym komputerze. Nic nie zostało podpisane</translation>
    </message>
</context>
<context>
    <name>SignBody</name>
    <message>
        <source>Sign the policy</source>
        <translation>Podpisz zasady</translation>
    </message>
    <message>
        <source>You read what is new for you. There is no hurry: tomorrow is fine too.</source>
        <translation>To, co dla Ciebie nowe, jest przeczytane. Bez pośpiechu: może być i jutro.</translation>
    </message>
    <message>
        <source>You passed the training and read every clause. There is no hurry: tomorrow is fine too.</source>
        <translation>Szkolenie zaliczone, wszystkie punkty przeczytane. Bez pośpiechu: może być i jutro.</translation>
    </message>
    <message>
        <source>You read every clause. There is no hurry: tomorrow is fine too.</source>
        <translation>Wszystkie punkty przeczytane. Bez pośpiechu: może być i jutro.</translation>
    </message>
    <message>
        <source>Signed and kept</source>
        <translation>Podpisane i zachowane</translation>
    </message>
    <message>
        <source>Thank you for reading with care.</source>
        <translation>Dziękujemy za uważną lekturę.</translation>
    </message>
</context>
<context>
    <name>SignClosed</name>
    <message>
        <source>No policy here yet</source>
        <translation>Nie ma tu jeszcze zasad</translation>
    </message>
    <message>
        <source>Go to Home</source>
        <translation>Przejdź na Start</translation>
    </message>
    <message>
        <source>This version was withdrawn</source>
        <translation>Ta wersja została wycofana</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Przeczytaj ją</translation>
    </message>
    <message>
        <source>This version cannot be signed</source>
        <translation>Tej wersji nie można podpisać</translation>
    </message>
    <message>
        <source>Pass “{course}”, then you can sign. There are as many attempts as you need.</source>
        <translation>Zalicz kurs „{course}”, a potem podpisz. Liczba podejść jest nieograniczona.</translation>
    </message>
    <message>
        <source>The training comes first</source>
        <translation>Najpierw szkolenie</translation>
    </message>
    <message>
        <source>Go to the training</source>
        <translation>Przejdź do szkolenia</translation>
    </message>
    <message numerus="yes">
        <source>%n clauses are not marked as read yet.</source>
        <translation>
            <numerusform>%n punkt nie jest jeszcze oznaczony jako przeczytany.</numerusform>
            <numerusform>%n punkty nie są jeszcze oznaczone jako przeczytane.</numerusform>
            <numerusform>%n punktów nie oznaczono jeszcze jako przeczytane.</numerusform>
        </translation>
    </message>
    <message>
        <source>The reading comes first</source>
        <translation>Najpierw lektura</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Czytaj dalej</translation>
    </message>
</context>
<context>
    <name>SignFields</name>
    <message>
        <source>No key is here yet</source>
        <translation>Nie ma tu jeszcze klucza</translation>
    </message>
    <message>
        <source>Sign with</source>
        <translation>Podpisz kluczem</translation>
    </message>
    <message>
        <source>Another key file…</source>
        <translation>Inny plik z kluczem…</translation>
    </message>
    <message>
        <source>Passphrase of this key</source>
        <translation>Hasło do tego klucza</translation>
    </message>
    <message>
        <source>Which key?</source>
        <translation>Który klucz?</translation>
    </message>
    <message>
        <source>Keys (*.key);;All files (*)</source>
        <translation>Klucze (*.key);;Wszystkie pliki (*)</translation>
    </message>
</context>
<context>
    <name>SignForm</name>
    <message>
        <source>Type your full name to sign</source>
        <translation>Aby podpisać, wpisz imię i nazwisko</translation>
    </message>
    <message>
        <source>Sign version {version}</source>
        <translation>Podpisz wersję {version}</translation>
    </message>
    <message>
        <source>Wait no longer</source>
        <translation>Nie czekaj dłużej</translation>
    </message>
    <message>
        <source>What you confirm</source>
        <translation>Co potwierdzasz</translation>
    </message>
    <message>
        <source>Waiting for the computer’s keyring …</source>
        <translation>Czekam na pęk kluczy …</translation>
    </message>
    <message>
        <source>As you told us</source>
        <translation>Jak na początku</translation>
    </message>
    <message>
        <source>At the start you gave the name “{name}”. The one you type here will stand on the receipt.</source>
        <translation>Na początku było podane „{name}”. Na potwierdzeniu znajdzie się to, co wpiszesz tutaj.</translation>
    </message>
    <message>
        <source>Something is still missing above.</source>
        <translation>Powyżej czegoś jeszcze brakuje.</translation>
    </message>
    <message>
        <source>Type your full name to sign.</source>
        <translation>Aby podpisać, wpisz imię i nazwisko.</translation>
    </message>
</context>
<context>
    <name>SignPage</name>
    <message>
        <source>Policy</source>
        <translation>Zasady</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Podpis</translation>
    </message>
    <message>
        <source>Sign version {version}</source>
        <translation>Podpisz wersję {version}</translation>
    </message>
    <message>
        <source>Signed. The receipt is kept.</source>
        <translation>Podpisano. Potwierdzenie jest zachowane.</translation>
    </message>
    <message>
        <source>Show it as it is now</source>
        <translation>Pokaż obecną wersję</translation>
    </message>
    <message>
        <source>Waiting for the computer’s keyring …</source>
        <translation>Czekam na pęk kluczy …</translation>
    </message>
</context>
<context>
    <name>SignPanel</name>
    <message>
        <source>Signing …</source>
        <translation>Podpisywanie …</translation>
    </message>
</context>
<context>
    <name>SignScreen</name>
    <message>
        <source>Clause {numbers} · acknowledged apart from the rest</source>
        <translation>Punkt {numbers} · osobne potwierdzenie</translation>
    </message>
    <message>
        <source>Clauses {numbers} · acknowledged apart from the rest</source>
        <translation>Punkty {numbers} · potwierdzane osobno</translation>
    </message>
    <message>
        <source>{title}, version&#xa0;{version}</source>
        <translation>{title}, wersja&#xa0;{version}</translation>
    </message>
</context>
<context>
    <name>SignSummary</name>
    <message>
        <source>{title}, version&#xa0;{version}</source>
        <translation>{title}, wersja&#xa0;{version}</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Wróć do tekstu</translation>
    </message>
    <message>
        <source>{course}: passed</source>
        <translation>{course}: zaliczone</translation>
    </message>
</context>
<context>
    <name>SignWords</name>
    <message numerus="yes">
        <source>%n clauses</source>
        <translation>
            <numerusform>%n punkt</numerusform>
            <numerusform>%n punkty</numerusform>
            <numerusform>%n punktów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read</source>
        <translation>
            <numerusform>%n przeczytany</numerusform>
            <numerusform>%n przeczytane</numerusform>
            <numerusform>%n przeczytanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n carried over</source>
        <translation>
            <numerusform>%n potwierdzony wcześniej</numerusform>
            <numerusform>%n potwierdzone wcześniej</numerusform>
            <numerusform>%n potwierdzonych wcześniej</numerusform>
        </translation>
    </message>
    <message>
        <source>No. {number}, the first</source>
        <translation>{number}, pierwsze</translation>
    </message>
    <message>
        <source>No. {number}, after {hash}</source>
        <translation>{number}, po {hash}</translation>
    </message>
</context>
<context>
    <name>SignedCard</name>
    <message>
        <source>What you signed</source>
        <translation>Co podpisano</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Pokaż jeszcze %n</numerusform>
            <numerusform>Pokaż jeszcze %n</numerusform>
            <numerusform>Pokaż jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Open the receipt of {title}, version {version}</source>
        <translation>Otwórz potwierdzenie: {title}, wersja {version}</translation>
    </message>
    <message>
        <source>Countersigned</source>
        <translation>Z kontrasygnatą</translation>
    </message>
    <message>
        <source>Signed before there were receipts: it counts as before, but only Portavoce on this computer tells of it.</source>
        <translation>Podpisane, zanim były potwierdzenia: liczy się jak dotąd, ale świadczy o tym tylko Portavoce na tym komputerze.</translation>
    </message>
</context>
<context>
    <name>SignedNote</name>
    <message>
        <source>You signed “{title}”, version&#xa0;{version}, on {moment}.</source>
        <translation>„{title}”, wersja&#xa0;{version}: podpisano {moment}.</translation>
    </message>
    <message>
        <source>Go to Home</source>
        <translation>Przejdź na Start</translation>
    </message>
    <message>
        <source>Open the PDF</source>
        <translation>Otwórz PDF</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Zapisz …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Drukuj …</translation>
    </message>
    <message>
        <source>Version {version} is there now and asks for you, too. What you signed stays signed.</source>
        <translation>Jest już wersja {version} i też czeka na Twój podpis. To, co podpisane, pozostaje podpisane.</translation>
    </message>
    <message>
        <source>See what is new</source>
        <translation>Zobacz, co nowego</translation>
    </message>
    <message>
        <source>Version {version} changes nothing for you: your signature counts for it as well.</source>
        <translation>Wersja {version} nic dla Ciebie nie zmienia: Twój podpis liczy się także dla niej.</translation>
    </message>
</context>
<context>
    <name>SinceBefore</name>
    <message numerus="yes">
        <source>%n clauses of version {version} are not there any more.</source>
        <translation>
            <numerusform>%n punktu wersji {version} już nie ma.</numerusform>
            <numerusform>%n punktów wersji {version} już nie ma.</numerusform>
            <numerusform>%n punktów wersji {version} już nie ma.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>**%n clauses are carried over** unchanged. {receipts}.</source>
        <translation>
            <numerusform>**%n punkt pozostaje potwierdzony**, bez zmian. {receipts}.</numerusform>
            <numerusform>**%n punkty pozostają potwierdzone**, bez zmian. {receipts}.</numerusform>
            <numerusform>**%n punktów pozostaje potwierdzonych**, bez zmian. {receipts}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Since version {version}, which you signed, no clause changed for you.</source>
        <translation>Od wersji {version}, którą podpisano, żaden punkt się dla Ciebie nie zmienił.</translation>
    </message>
    <message>
        <source>Here the text is not as in version {version}, which you signed.</source>
        <translation>Tu tekst jest inny niż w podpisanej wersji {version}.</translation>
    </message>
    <message>
        <source>Here the text is new for you, or reads otherwise in your edition.</source>
        <translation>Tu tekst jest dla Ciebie nowy albo w Twoim wydaniu brzmi inaczej.</translation>
    </message>
    <message>
        <source>Receipt {hash} of {moment}</source>
        <translation>Potwierdzenie {hash} z {moment}</translation>
    </message>
    <message numerus="yes">
        <source>**%n clauses are acknowledged now:** {numbers}.</source>
        <translation>
            <numerusform>**Teraz potwierdzasz %n punkt:** {numbers}.</numerusform>
            <numerusform>**Teraz potwierdzasz %n punkty:** {numbers}.</numerusform>
            <numerusform>**Teraz potwierdzasz %n punktów:** {numbers}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Slot</name>
    <message>
        <source>Choose</source>
        <translation>Wybierz</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Enter opens the list of what may belong here.</source>
        <translation>Enter otwiera listę tego, co może tu pasować.</translation>
    </message>
    <message>
        <source>{left}: {right}</source>
        <translation>{left}: {right}</translation>
    </message>
    <message>
        <source>{left}: nothing yet</source>
        <translation>{left}: jeszcze nic</translation>
    </message>
    <message>
        <source>Remove: {right}</source>
        <translation>Usuń: {right}</translation>
    </message>
</context>
<context>
    <name>SourcesCard</name>
    <message>
        <source>Where it comes from</source>
        <translation>Skąd to pochodzi</translation>
    </message>
    <message>
        <source>Your company</source>
        <translation>Twoja firma</translation>
    </message>
    <message>
        <source>Chosen by your IT people</source>
        <translation>Wybrana przez dział IT</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Opuść</translation>
    </message>
    <message>
        <source>Leave {company}</source>
        <translation>Opuść: {company}</translation>
    </message>
    <message>
        <source>{place} is older than what you have seen already. What is newer was kept.</source>
        <translation>{place} jest starsze niż to, co już tu było. Nowsze rzeczy zostały.</translation>
    </message>
    <message>
        <source>You follow no library, so nothing new arrives. With an invitation, a stick or a file from your company you can follow one.</source>
        <translation>Nie obserwujesz żadnej biblioteki, więc nie dociera nic nowego. Możesz to zmienić, mając od swojej firmy zaproszenie, pendrive albo plik.</translation>
    </message>
    <message>
        <source>Look for news</source>
        <translation>Szukaj nowości</translation>
    </message>
    <message>
        <source>From a stick or folder…</source>
        <translation>Z pendrive’a lub folderu…</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Z pliku…</translation>
    </message>
    <message>
        <source>Follow another library…</source>
        <translation>Obserwuj inną bibliotekę…</translation>
    </message>
    <message>
        <source>Looked at {time}; not everything could be reached</source>
        <translation>Sprawdzono o {time}; nie wszystko było osiągalne</translation>
    </message>
    <message>
        <source>Looked at {time}: you have everything</source>
        <translation>Sprawdzono o {time}: masz wszystko</translation>
    </message>
    <message>
        <source>Looked at {time}</source>
        <translation>Sprawdzono o {time}</translation>
    </message>
    <message>
        <source>Looking for news …</source>
        <translation>Szukam nowości …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Fetch news by itself</source>
        <translation>Pobieraj nowości automatycznie</translation>
    </message>
    <message>
        <source>Updates, and what is new from your company, up to 50 MB at a time. Larger ones are offered.</source>
        <translation>Aktualizacje i nowości Twojej firmy, do 50 MB naraz. O większe zapytamy.</translation>
    </message>
</context>
<context>
    <name>StandingCard</name>
    <message>
        <source>How it stands</source>
        <translation>Jaki jest jej stan</translation>
    </message>
    <message>
        <source>Good until {day}</source>
        <translation>Ważna do {day}</translation>
    </message>
    <message>
        <source>Last confirmed on {day}</source>
        <translation>Ostatnio potwierdzona {day}</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>Odnów…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Sprawdź</translation>
    </message>
    <message>
        <source>Looks at everything as desks will, and reads every pack</source>
        <translation>Ogląda wszystko tak jak stanowiska i czyta każdy pakiet</translation>
    </message>
    <message>
        <source>Is everything in order?</source>
        <translation>Czy wszystko jest w porządku?</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Zastąp…</translation>
    </message>
    <message>
        <source>Name, paths, what people are told about their data</source>
        <translation>Nazwa, ścieżki, informacja o danych</translation>
    </message>
    <message>
        <source>Company file</source>
        <translation>Plik firmy</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Usuń z listy</translation>
    </message>
</context>
<context>
    <name>StartTroublePage</name>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Choose another profile</source>
        <translation>Wybierz inny profil</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Otwórz folder</translation>
    </message>
    <message>
        <source>Your data comes from a newer Portavoce</source>
        <translation>Twoje dane pochodzą z nowszej wersji Portavoce</translation>
    </message>
    <message>
        <source>Nothing can be kept here</source>
        <translation>Tutaj nie da się nic zachować</translation>
    </message>
    <message>
        <source>Something else is using your data</source>
        <translation>Inny program korzysta z Twoich danych</translation>
    </message>
    <message>
        <source>Your data is damaged</source>
        <translation>Twoje dane są uszkodzone</translation>
    </message>
    <message>
        <source>Your disk is full</source>
        <translation>Dysk jest pełny</translation>
    </message>
    <message>
        <source>The disk reports an error</source>
        <translation>Dysk zgłasza błąd</translation>
    </message>
    <message>
        <source>Your profile could not be opened</source>
        <translation>Nie udało się otworzyć profilu</translation>
    </message>
</context>
<context>
    <name>StateWords</name>
    <message>
        <source>Kept back by you</source>
        <translation>Zatrzymane przez ciebie</translation>
    </message>
    <message>
        <source>It stays here until you let it go.</source>
        <translation>Zostaje tutaj, dopóki na to nie pozwolisz.</translation>
    </message>
    <message>
        <source>Not agreed to</source>
        <translation>Bez twojej zgody</translation>
    </message>
    <message>
        <source>It is voluntary, and you did not agree to send what is voluntary. So it stays here.</source>
        <translation>To dobrowolne, a na wysyłanie tego, co dobrowolne, nie ma twojej zgody. Dlatego zostaje tutaj.</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Dotarło</translation>
    </message>
    <message>
        <source>{company} keeps exactly this.</source>
        <translation>{company} przechowuje dokładnie to.</translation>
    </message>
    <message>
        <source>Was there already</source>
        <translation>Było już tam</translation>
    </message>
    <message>
        <source>{company} had exactly this from before, and keeps it.</source>
        <translation>{company} ma dokładnie to już od wcześniej i to przechowuje.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Odrzucone</translation>
    </message>
    <message>
        <source>It has left, and cannot be taken back from here. Ask your company what it may keep.</source>
        <translation>Wyszło stąd i nie można tego cofnąć. Zapytaj firmę, co może przechowywać.</translation>
    </message>
    <message>
        <source>This is needed and cannot be kept back.</source>
        <translation>To jest potrzebne i nie można tego zatrzymać.</translation>
    </message>
    <message>
        <source>It left, and may have arrived. So it is too late to keep it back.</source>
        <translation>Wyszło i być może dotarło. Za późno, by to zatrzymać.</translation>
    </message>
    <message>
        <source>It is voluntary. What you learn and sign counts all the same.</source>
        <translation>To dobrowolne. To, czego się uczysz i co podpisujesz, i tak się liczy.</translation>
    </message>
    <message>
        <source>A real company would receive exactly this. From an example nothing is sent.</source>
        <translation>Prawdziwa firma dostałaby dokładnie to. Z przykładu nic nie wychodzi.</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>Zostaje tutaj</translation>
    </message>
    <message>
        <source>It left, but no answer came. It is offered again; the same thing never counts twice.</source>
        <translation>Wyszło, ale nie ma odpowiedzi. Zostanie zaoferowane ponownie; to samo nigdy nie liczy się dwa razy.</translation>
    </message>
    <message>
        <source>Perhaps arrived</source>
        <translation>Być może dotarło</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Czeka</translation>
    </message>
    <message>
        <source>Exactly this will be sent.</source>
        <translation>Wysłane zostanie dokładnie to.</translation>
    </message>
    <message>
        <source>The server could not read it.</source>
        <translation>Serwer nie mógł tego odczytać.</translation>
    </message>
    <message>
        <source>The server knows its author as somebody else.</source>
        <translation>Według serwera autorem jest ktoś inny.</translation>
    </message>
    <message>
        <source>It was made for another company.</source>
        <translation>Powstało dla innej firmy.</translation>
    </message>
    <message>
        <source>It is of a private kind, which the server takes from nobody.</source>
        <translation>Jest prywatnego rodzaju, którego serwer od nikogo nie przyjmuje.</translation>
    </message>
    <message>
        <source>The server has another text under the same number.</source>
        <translation>Serwer ma inny tekst pod tym samym numerem.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>Jest za duże.</translation>
    </message>
    <message>
        <source>It was sent twice in one go.</source>
        <translation>Wysłano to dwa razy naraz.</translation>
    </message>
    <message>
        <source>Its receipt could not be verified.</source>
        <translation>Nie udało się sprawdzić jego pokwitowania.</translation>
    </message>
    <message>
        <source>The company does not know the key that signed its receipt.</source>
        <translation>Firma nie zna klucza, którym podpisano pokwitowanie.</translation>
    </message>
    <message>
        <source>The key that signed its receipt belongs to another person.</source>
        <translation>Klucz, którym podpisano pokwitowanie, należy do innej osoby.</translation>
    </message>
    <message>
        <source>The key that signed its receipt had been retired by then.</source>
        <translation>Klucz, którym podpisano pokwitowanie, był już wtedy wycofany.</translation>
    </message>
    <message>
        <source>The server’s reason: {code}.</source>
        <translation>Powód podany przez serwer: {code}.</translation>
    </message>
    <message>
        <source>It stays here as you did it. Ask your company, then send it again.</source>
        <translation>Zostaje tutaj w twojej postaci. Zapytaj firmę, a potem wyślij ponownie.</translation>
    </message>
</context>
<context>
    <name>StatementCard</name>
    <message>
        <source>In words</source>
        <translation>Słowami</translation>
    </message>
    <message>
        <source>Exact bytes</source>
        <translation>Dokładne bajty</translation>
    </message>
    <message>
        <source>How to show it</source>
        <translation>Sposób pokazania</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>To {company}</source>
        <translation>Do: {company}</translation>
    </message>
    <message>
        <source>The exact bytes</source>
        <translation>Dokładne bajty</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
</context>
<context>
    <name>StatementWords</name>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>You, as number {number}</source>
        <translation>Ty, jako numer {number}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Czego dotyczy</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Dokąd</translation>
    </message>
    <message>
        <source>Number of this statement</source>
        <translation>Numer tego zapisu</translation>
    </message>
    <message>
        <source>Ready since</source>
        <translation>Gotowe od</translation>
    </message>
    <message>
        <source>Last left</source>
        <translation>Ostatnio wysłane</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Wysłano</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n raz</numerusform>
            <numerusform>%n razy</numerusform>
            <numerusform>%n razy</numerusform>
        </translation>
    </message>
    <message>
        <source>Fingerprint of the bytes</source>
        <translation>Odcisk bajtów</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Zaliczone</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Ukończone</translation>
    </message>
    <message>
        <source>The policy’s own name</source>
        <translation>Identyfikator zasad</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Wersja</translation>
    </message>
    <message>
        <source>Fingerprint of the text</source>
        <translation>Odcisk tekstu</translation>
    </message>
    <message>
        <source>Which attempt</source>
        <translation>Które podejście</translation>
    </message>
    <message>
        <source>Language read</source>
        <translation>Język czytania</translation>
    </message>
    <message>
        <source>Clauses for</source>
        <translation>Punkty dla</translation>
    </message>
    <message>
        <source>Name as typed</source>
        <translation>Wpisane imię i nazwisko</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Podpisano</translation>
    </message>
    <message>
        <source>Training before it</source>
        <translation>Wcześniejsze szkolenie</translation>
    </message>
    <message>
        <source>What you confirmed</source>
        <translation>Potwierdzone zdania</translation>
    </message>
</context>
<context>
    <name>StatisticsCard</name>
    <message>
        <source>In numbers</source>
        <translation>W liczbach</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Słowa</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Działy</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Punkty</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Słowniczek</translation>
    </message>
    <message>
        <source>Checks of drafts</source>
        <translation>Sprawdzenia szkiców</translation>
    </message>
    <message>
        <source>Logos</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kolory</translation>
    </message>
    <message>
        <source>Hashtags</source>
        <translation>Hashtagi</translation>
    </message>
    <message>
        <source>Pages on networks</source>
        <translation>Profile w sieciach</translation>
    </message>
    <message>
        <source>{said} said, {reckoned} reckoned from words, pictures and exercises</source>
        <translation>{said} podane, {reckoned} wyliczone ze słów, obrazów i ćwiczeń</translation>
    </message>
    <message>
        <source>Minutes of lessons</source>
        <translation>Minuty lekcji</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Pytania</translation>
    </message>
    <message>
        <source>By objective</source>
        <translation>Według celów</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Historie</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Obrazy</translation>
    </message>
    <message>
        <source>Films and sounds</source>
        <translation>Filmy i nagrania</translation>
    </message>
    <message>
        <source>Readability</source>
        <translation>Czytelność</translation>
    </message>
    <message>
        <source>one answer</source>
        <translation>jedna odpowiedź</translation>
    </message>
    <message>
        <source>several answers</source>
        <translation>kilka odpowiedzi</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>prawda czy fałsz</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>kolejność</translation>
    </message>
    <message>
        <source>in pairs</source>
        <translation>pary</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>wpisywane</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>liczba</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>obrazy</translation>
    </message>
</context>
<context>
    <name>StaysHere</name>
    <message>
        <source>Stays on this computer until you send it yourself</source>
        <translation>Zostaje na tym komputerze, dopóki tego komuś nie wyślesz</translation>
    </message>
</context>
<context>
    <name>StepButton</name>
    <message>
        <source>optional</source>
        <translation>nieobowiązkowe</translation>
    </message>
</context>
<context>
    <name>StepsBar</name>
    <message>
        <source>Step {now} of {all}: {name}</source>
        <translation>Krok {now} z {all}: {name}</translation>
    </message>
</context>
<context>
    <name>StockCard</name>
    <message>
        <source>Nothing is here yet. What your company shares appears here once it was fetched.</source>
        <translation>Nic tu jeszcze nie ma. To, co udostępnia Twoja firma, pojawi się tu po pobraniu.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Pokaż jeszcze %n</numerusform>
            <numerusform>Pokaż jeszcze %n</numerusform>
            <numerusform>Pokaż jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>On your shelf</source>
        <translation>Na Twojej półce</translation>
    </message>
    <message>
        <source>{size} here · {free} free on this disk</source>
        <translation>{size} tutaj · {free} wolnego na tym dysku</translation>
    </message>
    <message>
        <source>Reading every file</source>
        <translation>Czytanie każdego pliku</translation>
    </message>
    <message>
        <source>Mending</source>
        <translation>Naprawianie</translation>
    </message>
    <message numerus="yes">
        <source>Mended %n pack(s): everything on the shelf is whole again.</source>
        <translation>
            <numerusform>Naprawiono %n pakiet: na półce znów wszystko jest całe.</numerusform>
            <numerusform>Naprawiono %n pakiety: na półce znów wszystko jest całe.</numerusform>
            <numerusform>Naprawiono %n pakietów: na półce znów wszystko jest całe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All is well: %n version(s) read, each as it was signed.</source>
        <translation>
            <numerusform>Wszystko w porządku: przeczytano %n wersję, jest taka, jaką podpisano.</numerusform>
            <numerusform>Wszystko w porządku: przeczytano %n wersje, każda jest taka, jaką podpisano.</numerusform>
            <numerusform>Wszystko w porządku: przeczytano %n wersji, każda jest taka, jaką podpisano.</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} {version} (gone)</source>
        <translation>{title} {version} (brak)</translation>
    </message>
    <message>
        <source>{title} {version} (damaged)</source>
        <translation>{title} {version} (uszkodzone)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) on the shelf are not what they were:</source>
        <translation>
            <numerusform>%n plik na półce nie jest już taki, jaki był:</numerusform>
            <numerusform>%n pliki na półce nie są już takie, jakie były:</numerusform>
            <numerusform>%n plików na półce nie jest już takich, jakie były:</numerusform>
        </translation>
    </message>
    <message>
        <source>What you did with them is kept.</source>
        <translation>Twoja praca z nimi jest zachowana.</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Napraw</translation>
    </message>
    <message>
        <source>New in {version}: {changes}</source>
        <translation>Nowe w {version}: {changes}</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Wycofano</translation>
    </message>
    <message>
        <source>since {day}: {why}</source>
        <translation>od {day}: {why}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Remove {title} {version}</source>
        <translation>Usuń: {title} {version}</translation>
    </message>
    <message>
        <source>Verify all</source>
        <translation>Sprawdź wszystko</translation>
    </message>
    <message>
        <source>Remove earlier versions ({size})</source>
        <translation>Usuń wcześniejsze wersje ({size})</translation>
    </message>
</context>
<context>
    <name>Stop</name>
    <message>
        <source>Choice {number}: {text}</source>
        <translation>Wybór {number}: {text}</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>The picture is missing. It shows: {alt}</source>
        <translation>Brakuje obrazu. Przedstawia: {alt}</translation>
    </message>
</context>
<context>
    <name>TrainerKeys</name>
    <message>
        <source>Check again</source>
        <translation>Sprawdź ponownie</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Następny problem</translation>
    </message>
    <message>
        <source>Problem before</source>
        <translation>Poprzedni problem</translation>
    </message>
    <message>
        <source>Use the nearest name</source>
        <translation>Użyj najbliższej nazwy</translation>
    </message>
    <message>
        <source>Preview the pack</source>
        <translation>Podgląd pakietu</translation>
    </message>
    <message>
        <source>New pack</source>
        <translation>Nowy pakiet</translation>
    </message>
    <message>
        <source>Take the pack off the list</source>
        <translation>Usuń pakiet z listy</translation>
    </message>
</context>
<context>
    <name>TrainerPage</name>
    <message>
        <source>Trainer</source>
        <translation>Szkolenia</translation>
    </message>
    <message>
        <source>New pack</source>
        <translation>Nowy pakiet</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Otwórz folder…</translation>
    </message>
    <message>
        <source>A pack is a folder of texts and pictures: a course, a policy or a brand. You write it with any editor; here you see what has to be mended, how learners will see it, and hand it out.</source>
        <translation>Pakiet to folder z tekstami i obrazami: kurs, zasady albo marka. Piszesz go w dowolnym edytorze; tutaj widzisz, co trzeba poprawić i jak zobaczą go uczący się, i stąd go udostępniasz.</translation>
    </message>
    <message>
        <source>Write your first pack</source>
        <translation>Napisz swój pierwszy pakiet</translation>
    </message>
    <message>
        <source>“{title}” is off the list. Its folder stays as it is.</source>
        <translation>Pakietu „{title}” nie ma już na liście. Jego folder pozostaje bez zmian.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{new}” instead of “{old}”</source>
        <translation>{file}, wiersz {line}: „{new}” zamiast „{old}”</translation>
    </message>
    <message>
        <source>First mend the errors above; hints may stay.</source>
        <translation>Najpierw popraw błędy powyżej; rady mogą zostać.</translation>
    </message>
</context>
<context>
    <name>TrainersNote</name>
    <message>
        <source>A note for the trainer</source>
        <translation>Uwaga dla osoby prowadzącej</translation>
    </message>
    <message numerus="yes">
        <source>%n places of this course cannot be shown as they were meant. The rest goes on.</source>
        <translation>
            <numerusform>%n miejsca w tym kursie nie da się pokazać tak, jak zaplanowano. Reszta działa.</numerusform>
            <numerusform>%n miejsc w tym kursie nie da się pokazać tak, jak zaplanowano. Reszta działa.</numerusform>
            <numerusform>%n miejsc w tym kursie nie da się pokazać tak, jak zaplanowano. Reszta działa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>Ukryj</translation>
    </message>
</context>
<context>
    <name>TrainingWords</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuta</numerusform>
            <numerusform>%n minuty</numerusform>
            <numerusform>%n minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>jeszcze %n min</numerusform>
            <numerusform>jeszcze %n min</numerusform>
            <numerusform>jeszcze %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n steps</source>
        <translation>
            <numerusform>{done} z %n kroku</numerusform>
            <numerusform>{done} z %n kroków</numerusform>
            <numerusform>{done} z %n kroków</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n steps done</source>
        <translation>
            <numerusform>Ukończono %n krok</numerusform>
            <numerusform>Ukończono wszystkie %n kroki</numerusform>
            <numerusform>Ukończono wszystkie %n kroków</numerusform>
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
        <translation>ukończone, teraz otwarte</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>teraz otwarte</translation>
    </message>
    <message>
        <source>done</source>
        <translation>ukończone</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>jeszcze nieukończone</translation>
    </message>
</context>
<context>
    <name>TryItView</name>
    <message>
        <source>Try it: {title}</source>
        <translation>Spróbuj: {title}</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Spróbuj</translation>
    </message>
    <message>
        <source>{title}. Only you see this.</source>
        <translation>{title}. Widzisz to tylko Ty.</translation>
    </message>
    <message>
        <source>Only you see this · kept</source>
        <translation>Widzisz to tylko Ty · zachowane</translation>
    </message>
    <message>
        <source>Only you see this</source>
        <translation>Widzisz to tylko Ty</translation>
    </message>
</context>
<context>
    <name>TypedAnswers</name>
    <message>
        <source>Your answer</source>
        <translation>Twoja odpowiedź</translation>
    </message>
    <message>
        <source>Write an answer first.</source>
        <translation>Najpierw napisz odpowiedź.</translation>
    </message>
    <message>
        <source>Capital letters and accents do not matter.</source>
        <translation>Wielkie litery i znaki diakrytyczne nie mają znaczenia.</translation>
    </message>
    <message>
        <source>Capital letters do not matter.</source>
        <translation>Wielkie litery nie mają znaczenia.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Dobrze</translation>
    </message>
    <message>
        <source>Not quite</source>
        <translation>Nie do końca</translation>
    </message>
    <message>
        <source>The right answer: {text}</source>
        <translation>Poprawna odpowiedź: {text}</translation>
    </message>
    <message>
        <source>Right answers: {text}</source>
        <translation>Poprawne odpowiedzi: {text}</translation>
    </message>
</context>
<context>
    <name>Veil</name>
    <message>
        <source>Let go to open it</source>
        <translation>Puść, aby otworzyć</translation>
    </message>
    <message>
        <source>A file, a folder or a link from your company. Its signatures are checked first.</source>
        <translation>Plik, folder albo link od Twojej firmy. Najpierw sprawdzone zostaną podpisy.</translation>
    </message>
</context>
<context>
    <name>VouchStep</name>
    <message>
        <source>A new seal replaces the old one and the words on paper. Nobody has to compare anything again: desks follow by themselves.</source>
        <translation>Nowa pieczęć zastępuje starą oraz słowa z kartki. Nikt nie musi niczego ponownie porównywać: stanowiska przejdą na nią same.</translation>
    </message>
    <message>
        <source>What do you have?</source>
        <translation>Co masz?</translation>
    </message>
    <message>
        <source>The old seal</source>
        <translation>Starą pieczęć</translation>
    </message>
    <message>
        <source>The words on paper</source>
        <translation>Słowa z kartki</translation>
    </message>
    <message>
        <source>Old seal</source>
        <translation>Stara pieczęć</translation>
    </message>
    <message>
        <source>The 24 words</source>
        <translation>24 słowa</translation>
    </message>
    <message>
        <source>With a space between, in their order</source>
        <translation>Oddzielone spacją, w swojej kolejności</translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <source>Waits</source>
        <translation>Czeka</translation>
    </message>
    <message>
        <source>Something that cannot come out as it is</source>
        <translation>Coś, co w tej postaci nie może zostać wydane</translation>
    </message>
    <message>
        <source>From {name}. It is signed, and waits for a stamp.</source>
        <translation>Od: {name}. Podpisane, czeka na stempel.</translation>
    </message>
    <message>
        <source>Stamp…</source>
        <translation>Ostempluj…</translation>
    </message>
    <message>
        <source>From {name}. It waits for another signature.</source>
        <translation>Od: {name}. Czeka na kolejny podpis.</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Podpisz…</translation>
    </message>
    <message>
        <source>{version} is withdrawn</source>
        <translation>wycofanie: {version}</translation>
    </message>
</context>
<context>
    <name>WaitingList</name>
    <message>
        <source>Waiting to be sent</source>
        <translation>Czeka na wysłanie</translation>
    </message>
</context>
<context>
    <name>WaitingStep</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>WalletPage</name>
    <message>
        <source>Me</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Your receipts and certificates</source>
        <translation>Twoje potwierdzenia i zaświadczenia</translation>
    </message>
    <message>
        <source>Go to the policy</source>
        <translation>Przejdź do zasad</translation>
    </message>
    <message>
        <source>They lie on this computer. Whoever you hand one to can check it without us.</source>
        <translation>Leżą na tym komputerze. Kto dostanie je od Ciebie, sprawdzi je bez nas.</translation>
    </message>
    <message>
        <source>What you sign gets a receipt that anyone can check, even years from now.</source>
        <translation>To, co podpiszesz, dostanie potwierdzenie, które każdy może sprawdzić, także po latach.</translation>
    </message>
    <message>
        <source>You have not signed anything yet</source>
        <translation>Nic jeszcze nie podpisano</translation>
    </message>
    <message>
        <source>Receipts with countersignatures (*.jws *.txt);;All files (*)</source>
        <translation>Potwierdzenia z kontrasygnatami (*.jws *.txt);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>What did the company send?</source>
        <translation>Co przysłała firma?</translation>
    </message>
    <message>
        <source>Reading {file} …</source>
        <translation>Czytanie pliku {file} …</translation>
    </message>
    <message numerus="yes">
        <source>%n countersignature(s) added</source>
        <translation>
            <numerusform>Dodano %n kontrasygnatę</numerusform>
            <numerusform>Dodano %n kontrasygnaty</numerusform>
            <numerusform>Dodano %n kontrasygnat</numerusform>
        </translation>
    </message>
    <message>
        <source>You had this already. Nothing has changed.</source>
        <translation>To już tu było. Nic się nie zmieniło.</translation>
    </message>
</context>
<context>
    <name>WalletWording</name>
    <message>
        <source>English</source>
        <translation>angielski</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>włoski</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polski</translation>
    </message>
    <message>
        <source>read in English</source>
        <translation>czytane po angielsku</translation>
    </message>
    <message>
        <source>read in Italian</source>
        <translation>czytane po włosku</translation>
    </message>
    <message>
        <source>read in Polish</source>
        <translation>czytane po polsku</translation>
    </message>
    <message>
        <source>language read: {language}</source>
        <translation>język czytania: {language}</translation>
    </message>
    <message>
        <source>Employee edition</source>
        <translation>Wydanie pracownicze</translation>
    </message>
    <message>
        <source>Edition for externals</source>
        <translation>Wydanie dla osób z zewnątrz</translation>
    </message>
    <message>
        <source>Alumni edition</source>
        <translation>Wydanie dla byłych pracowników</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Wersja {version}</translation>
    </message>
    <message>
        <source>Signed {moment} as {name}</source>
        <translation>Podpisano {moment} jako {name}</translation>
    </message>
    <message>
        <source>Completed {day}</source>
        <translation>Ukończono {day}</translation>
    </message>
    <message>
        <source>Result: {percent} %</source>
        <translation>Wynik: {percent} %</translation>
    </message>
    <message>
        <source>Without a receipt</source>
        <translation>Bez potwierdzenia</translation>
    </message>
    <message>
        <source>Being verified</source>
        <translation>Sprawdzanie</translation>
    </message>
    <message>
        <source>Verified here</source>
        <translation>Sprawdzone tutaj</translation>
    </message>
    <message>
        <source>Does not hold</source>
        <translation>Nie zgadza się</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>The clause about it</source>
        <translation>Punkt, który o tym mówi</translation>
    </message>
    <message>
        <source>Clause {number}</source>
        <translation>Punkt {number}</translation>
    </message>
    <message>
        <source>Read again: {title} · {minutes}</source>
        <translation>Przeczytaj ponownie: {title} · {minutes}</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>The file is checked for a valid signature before anything is installed.</source>
        <translation>Zanim cokolwiek się zainstaluje, sprawdzany jest ważny podpis.</translation>
    </message>
    <message>
        <source>Join your company</source>
        <translation>Dołącz do swojej firmy</translation>
    </message>
    <message>
        <source>Your company gave you a file or a link. It brings your courses, the policy and the brand kit.</source>
        <translation>Firma dała Ci plik albo link. Są w nim Twoje kursy, zasady i materiały marki.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Gotowe</translation>
    </message>
</context>
<context>
    <name>WithdrawPanel</name>
    <message>
        <source>Withdraw a version</source>
        <translation>Wycofaj wersję</translation>
    </message>
    <message>
        <source>Desks stop offering it and show your reason. Whoever learnt from it keeps what they did.</source>
        <translation>Stanowiska przestaną ją oferować i pokażą Twój powód. Kto się z niej uczył, zachowa to, co zrobił.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Wersja</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Dlaczego?</translation>
    </message>
    <message>
        <source>A sentence or two; people will read it</source>
        <translation>Zdanie lub dwa; ludzie to przeczytają</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Wycofaj</translation>
    </message>
    <message>
        <source>Signing …</source>
        <translation>Podpisywanie …</translation>
    </message>
</context>
<context>
    <name>WordsStep</name>
    <message>
        <source>Compare</source>
        <translation>Porównaj</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Przerwij</translation>
    </message>
    <message>
        <source>They are read to me in</source>
        <translation>Słyszę je w języku</translation>
    </message>
    <message>
        <source>Is this really your company?</source>
        <translation>Czy to naprawdę Twoja firma?</translation>
    </message>
    <message>
        <source>Anyone could have made {where}. Call the person who gave it to you, or go and see them: they read you the words of the company seal, and you type the two that are left out here.</source>
        <translation>{where} – to mógł przygotować każdy. Zadzwoń do osoby, od której to masz, albo idź do niej: przeczyta Ci słowa pieczęci firmy, a Ty wpiszesz dwa, których tu brakuje.</translation>
    </message>
    <message>
        <source>Anyone could have made {where}. Call the person who gave it to you, or go and see them: they read you the digits of the company seal, and you type the two groups that are left out here.</source>
        <translation>{where} – to mógł przygotować każdy. Zadzwoń do osoby, od której to masz, albo idź do niej: przeczyta Ci cyfry pieczęci firmy, a Ty wpiszesz dwie grupy, których tu brakuje.</translation>
    </message>
    <message>
        <source>The company seal</source>
        <translation>Pieczęć firmy</translation>
    </message>
    <message>
        <source>Group {number}, as it is read to you</source>
        <translation>Grupa {number} – tak jak słyszysz</translation>
    </message>
    <message>
        <source>Word {number}, as it is read to you</source>
        <translation>Słowo {number} – tak jak słyszysz</translation>
    </message>
    <message>
        <source>Type what is read to you.</source>
        <translation>Wpisz to, co słyszysz.</translation>
    </message>
</context>
<context>
    <name>Zoom</name>
    <message>
        <source>Picture</source>
        <translation>Obraz</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mniejszy</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Większy</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Cały obraz</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number}%</translation>
    </message>
</context>
</TS>
