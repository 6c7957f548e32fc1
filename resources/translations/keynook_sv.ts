<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>Cogniac</name>
    <message>
        <source>Cogniac did not accept this email address and password.</source>
        <translation>Cogniac godtog inte den här e-postadressen med det här lösenordet.</translation>
    </message>
    <message>
        <source>Type them again; after several failures in a row, wait some minutes or reset the password.</source>
        <translation>Skriv dem igen; efter flera misslyckade försök i rad, vänta några minuter eller återställ lösenordet.</translation>
    </message>
    <message>
        <source>Cogniac did not accept this API key.</source>
        <translation>Cogniac godtog inte den här API-nyckeln.</translation>
    </message>
    <message>
        <source>It may have been deleted, or cut when it was copied: generate a new one.</source>
        <translation>Den kan ha raderats, eller blivit avklippt när den kopierades: skapa en ny.</translation>
    </message>
    <message>
        <source>Cogniac no longer accepts this session.</source>
        <translation>Cogniac godtar inte längre den här sessionen.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Logga in igen.</translation>
    </message>
    <message>
        <source>The one-time code is missing, wrong or too old.</source>
        <translation>Engångskoden saknas, är fel eller för gammal.</translation>
    </message>
    <message>
        <source>Type the code that your authenticator shows now.</source>
        <translation>Skriv koden som din autentiseringsapp visar nu.</translation>
    </message>
    <message>
        <source>The contract of this organisation with Cogniac has ended.</source>
        <translation>Den här organisationens avtal med Cogniac har gått ut.</translation>
    </message>
    <message>
        <source>A new key does not change that: ask your administrator or Cogniac&apos;s support.</source>
        <translation>En ny nyckel ändrar inte det: fråga din administratör eller Cogniacs support.</translation>
    </message>
    <message>
        <source>This password has expired.</source>
        <translation>Det här lösenordet har gått ut.</translation>
    </message>
    <message>
        <source>Set a new one on Cogniac&apos;s sign-in page, then sign in here with it.</source>
        <translation>Välj ett nytt på Cogniacs inloggningssida, och logga sedan in här med det.</translation>
    </message>
    <message>
        <source>Cogniac refused to sign this user in.</source>
        <translation>Cogniac vägrade att logga in den här användaren.</translation>
    </message>
    <message>
        <source>You are signed in, but this user lacks the permission for it.</source>
        <translation>Du är inloggad, men den här användaren saknar behörighet för detta.</translation>
    </message>
    <message>
        <source>A new key does not cure a missing permission: ask your administrator for the role.</source>
        <translation>En ny nyckel hjälper inte mot en behörighet som saknas: be din administratör om rollen.</translation>
    </message>
    <message>
        <source>This user signs in through the organisation&apos;s single sign-on.</source>
        <translation>Den här användaren loggar in genom organisationens gemensamma inloggning (SSO).</translation>
    </message>
    <message>
        <source>Sign in with the browser or with an API key instead.</source>
        <translation>Logga in med webbläsaren eller med en API-nyckel i stället.</translation>
    </message>
    <message>
        <source>This user is not a member of that workspace, or there is none with that id.</source>
        <translation>Den här användaren är inte medlem i den arbetsytan, eller så finns det ingen med det id:t.</translation>
    </message>
    <message>
        <source>Choose one of the workspaces that the user belongs to.</source>
        <translation>Välj en av de arbetsytor som användaren tillhör.</translation>
    </message>
    <message>
        <source>Cogniac found fault with the request.</source>
        <translation>Cogniac hade invändningar mot begäran.</translation>
    </message>
    <message>
        <source>The details say what; change it and try again.</source>
        <translation>Detaljerna säger vad; ändra det och försök igen.</translation>
    </message>
    <message>
        <source>Cogniac knows nothing under this id.</source>
        <translation>Cogniac känner inte till något med det här id:t.</translation>
    </message>
    <message>
        <source>List again: it may have been deleted, or belong to another workspace.</source>
        <translation>Lista igen: det kan ha raderats, eller tillhöra en annan arbetsyta.</translation>
    </message>
    <message>
        <source>Cogniac asks to slow down.</source>
        <translation>Cogniac ber om färre förfrågningar.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Försök igen senare.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Försök igen om %n sekund.</numerusform>
            <numerusform>Försök igen om %n sekunder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cogniac could not carry this out at the moment.</source>
        <translation>Cogniac kunde inte utföra detta just nu.</translation>
    </message>
    <message>
        <source>The service gave an answer that Keynook does not know.</source>
        <translation>Tjänsten gav ett svar som Keynook inte känner till.</translation>
    </message>
    <message>
        <source>Check the server address.</source>
        <translation>Kontrollera serveradressen.</translation>
    </message>
    <message>
        <source>Cogniac&apos;s answer could not be understood.</source>
        <translation>Det gick inte att tolka Cogniacs svar.</translation>
    </message>
    <message>
        <source>Check the server address; if it is right, try again later.</source>
        <translation>Kontrollera serveradressen; om den stämmer kan du försöka igen senare.</translation>
    </message>
</context>
<context>
    <name>Environments</name>
    <message>
        <source>Put the file right, or move it away, and try again.</source>
        <translation>Rätta till filen eller flytta undan den och försök igen.</translation>
    </message>
    <message>
        <source>The entry &quot;%1&quot; in environments.json has no proper &quot;%2&quot;.</source>
        <translation>Posten ”%1” i environments.json har inget korrekt ”%2”.</translation>
    </message>
    <message>
        <source>The entry &quot;%1&quot; in environments.json is no JSON object.</source>
        <translation>Posten ”%1” i environments.json är inget JSON-objekt.</translation>
    </message>
    <message>
        <source>The entry &quot;%1&quot; in environments.json has no proper &quot;scopes&quot;.</source>
        <translation>Posten ”%1” i environments.json har inget korrekt ”scopes”.</translation>
    </message>
    <message>
        <source>environments.json is not proper JSON.</source>
        <translation>environments.json är inte korrekt JSON.</translation>
    </message>
    <message>
        <source>environments.json has no proper &quot;default_environment&quot;.</source>
        <translation>environments.json har inget korrekt ”default_environment”.</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>A credential without a secret or a server cannot be exported.</source>
        <translation>Inloggningsuppgifter utan hemlighet eller server kan inte exporteras.</translation>
    </message>
    <message>
        <source>Export it in another format.</source>
        <translation>Exportera i ett annat format.</translation>
    </message>
    <message>
        <source>A shell cannot hold a value with a NUL byte.</source>
        <translation>Ett skal kan inte innehålla ett värde med en NUL-byte.</translation>
    </message>
    <message>
        <source>PowerShell would not read a value beyond ASCII the same on every system.</source>
        <translation>PowerShell läser inte ett värde utanför ASCII likadant på alla system.</translation>
    </message>
    <message>
        <source>A value has characters that readers of .env files understand differently.</source>
        <translation>Ett värde har tecken som läsare av .env-filer tolkar olika.</translation>
    </message>
    <message>
        <source>An ini file cannot hold a value with control characters or outer spaces.</source>
        <translation>En ini-fil kan inte innehålla ett värde med styrtecken eller blanksteg i början eller slutet.</translation>
    </message>
    <message>
        <source>JSON cannot hold a value that is not text.</source>
        <translation>JSON kan inte innehålla ett värde som inte är text.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Key, server and workspace in one file.</source>
        <translation>Nyckel, server och arbetsyta i en fil.</translation>
    </message>
    <message>
        <source>The file that Kognic&apos;s own clients read, where its documentation puts it.</source>
        <translation>Filen som Kognics egna klienter läser, där dokumentationen lägger den.</translation>
    </message>
    <message>
        <source>Cogniac SDK&apos;s own file</source>
        <translation>Cogniac SDK:s egen fil</translation>
    </message>
    <message>
        <source>Where the Python SDK looks by itself; it holds one credential.</source>
        <translation>Där Python SDK själv letar; den rymmer en enda nyckel.</translation>
    </message>
    <message>
        <source>For docker --env-file, python-dotenv and systemd.</source>
        <translation>För docker --env-file, python-dotenv och systemd.</translation>
    </message>
    <message>
        <source>Shell script</source>
        <translation>Skalskript</translation>
    </message>
    <message>
        <source>Lines of export for sh, bash and zsh.</source>
        <translation>Rader med export för sh, bash och zsh.</translation>
    </message>
    <message>
        <source>Sets the variables in a PowerShell session.</source>
        <translation>Sätter variablerna i en PowerShell-session.</translation>
    </message>
    <message>
        <source>A section for Python&apos;s configparser.</source>
        <translation>Ett avsnitt för Pythons configparser.</translation>
    </message>
    <message>
        <source>Kubernetes secret</source>
        <translation>Kubernetes-hemlighet</translation>
    </message>
    <message>
        <source>A manifest for kubectl apply.</source>
        <translation>Ett manifest för kubectl apply.</translation>
    </message>
</context>
<context>
    <name>FindKey</name>
    <message>
        <source>There is no key with that id or name.</source>
        <translation>Det finns ingen nyckel med det id:t eller namnet.</translation>
    </message>
    <message>
        <source>List the keys of the account to see their ids.</source>
        <translation>Lista kontots nycklar för att se deras id:n.</translation>
    </message>
    <message>
        <source>Several keys have that name.</source>
        <translation>Flera nycklar har det namnet.</translation>
    </message>
    <message>
        <source>Give the key&apos;s id instead.</source>
        <translation>Ange nyckelns id i stället.</translation>
    </message>
</context>
<context>
    <name>HeldCredential</name>
    <message>
        <source>The keychain no longer has the secret of this key.</source>
        <translation>Nyckelringen har inte längre nyckelns hemlighet.</translation>
    </message>
    <message>
        <source>It cannot be read anywhere again: generate a new key, then delete this one.</source>
        <translation>Den kan inte läsas någonstans igen: skapa en ny nyckel och radera sedan den här.</translation>
    </message>
    <message>
        <source>Several keys have that name.</source>
        <translation>Flera nycklar har det namnet.</translation>
    </message>
    <message>
        <source>Give the key&apos;s id instead.</source>
        <translation>Ange nyckelns id i stället.</translation>
    </message>
    <message>
        <source>The secret of this key is not kept here.</source>
        <translation>Nyckelns hemlighet förvaras inte här.</translation>
    </message>
    <message>
        <source>It is where the key was generated; a service shows a secret once only.</source>
        <translation>Den finns där nyckeln skapades; en tjänst visar en hemlighet bara en gång.</translation>
    </message>
</context>
<context>
    <name>HeldExport</name>
    <message>
        <source>No key of this account is in the keychain.</source>
        <translation>Ingen nyckel för det här kontot finns i nyckelringen.</translation>
    </message>
    <message>
        <source>Generate one: keynook-cli keys generate --name TEXT</source>
        <translation>Skapa en: keynook-cli keys generate --name TEXT</translation>
    </message>
</context>
<context>
    <name>HeldKognic</name>
    <message>
        <source>What the keychain keeps under this id are no credentials of Kognic.</source>
        <translation>Det som nyckelringen förvarar under detta id är inga inloggningsuppgifter för Kognic.</translation>
    </message>
    <message>
        <source>Import the credentials file again, or generate new ones.</source>
        <translation>Importera filen med inloggningsuppgifter igen, eller skapa nya.</translation>
    </message>
    <message>
        <source>These credentials are not kept here.</source>
        <translation>De här inloggningsuppgifterna förvaras inte här.</translation>
    </message>
    <message>
        <source>See the list of the account&apos;s credentials.</source>
        <translation>Se listan över kontots inloggningsuppgifter.</translation>
    </message>
    <message>
        <source>No credentials of this account that still work are in the keychain.</source>
        <translation>Nyckelringen innehåller inga inloggningsuppgifter för det här kontot som fortfarande fungerar.</translation>
    </message>
    <message>
        <source>Generate new ones in Kognic&apos;s web app and import the file.</source>
        <translation>Skapa nya i Kognics webbapp och importera filen.</translation>
    </message>
</context>
<context>
    <name>HttpClient</name>
    <message>
        <source>The request was given up.</source>
        <translation>Begäran avbröts.</translation>
    </message>
    <message>
        <source>The CA file %1 cannot be read.</source>
        <translation>Det går inte att läsa CA-filen %1.</translation>
    </message>
    <message>
        <source>Check its path and permissions.</source>
        <translation>Kontrollera sökvägen och behörigheterna.</translation>
    </message>
    <message>
        <source>The CA file %1 holds no certificate.</source>
        <translation>CA-filen %1 innehåller inget certifikat.</translation>
    </message>
    <message>
        <source>Check that it is in PEM format (-----BEGIN CERTIFICATE-----).</source>
        <translation>Kontrollera att den är i PEM-format (-----BEGIN CERTIFICATE-----).</translation>
    </message>
    <message>
        <source>The server address is not an https address.</source>
        <translation>Serveradressen är ingen https-adress.</translation>
    </message>
    <message>
        <source>Give an address like https://api.example.com/.</source>
        <translation>Ange en adress som https://api.example.com/.</translation>
    </message>
    <message>
        <source>%1 would be reached without encryption, which Keynook does not do.</source>
        <translation>%1 skulle nås utan kryptering, och det gör inte Keynook.</translation>
    </message>
    <message>
        <source>Give an address that begins with https://.</source>
        <translation>Ange en adress som börjar med https://.</translation>
    </message>
    <message>
        <source>The server address must not hold a user name or a password.</source>
        <translation>Serveradressen får inte innehålla användarnamn eller lösenord.</translation>
    </message>
    <message>
        <source>Leave out what stands before the @ sign.</source>
        <translation>Utelämna det som står före @-tecknet.</translation>
    </message>
    <message>
        <source>The login holds characters that cannot be sent.</source>
        <translation>Inloggningen innehåller tecken som inte kan skickas.</translation>
    </message>
    <message>
        <source>Check the key or token for line breaks.</source>
        <translation>Kontrollera om nyckeln eller dess token innehåller radbrytningar.</translation>
    </message>
    <message>
        <source>No TLS library was found on this system.</source>
        <translation>Inget TLS-bibliotek hittades på det här systemet.</translation>
    </message>
    <message>
        <source>Check that OpenSSL is installed.</source>
        <translation>Kontrollera att OpenSSL är installerat.</translation>
    </message>
</context>
<context>
    <name>HttpError</name>
    <message>
        <source>Check your network connection and try again.</source>
        <translation>Kontrollera nätverksanslutningen och försök igen.</translation>
    </message>
    <message>
        <source>Check the server address and your network connection.</source>
        <translation>Kontrollera serveradressen och nätverksanslutningen.</translation>
    </message>
    <message>
        <source>Check the proxy settings of your system, or HTTPS_PROXY.</source>
        <translation>Kontrollera systemets proxyinställningar eller HTTPS_PROXY.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>Certifikatet för %1 har gått ut.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; if it is right, tell who runs the server.</source>
        <translation>Kontrollera datorns klocka; om den går rätt, säg till den som driver servern.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet.</source>
        <translation>Certifikatet för %1 gäller inte ännu.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock.</source>
        <translation>Kontrollera datorns klocka.</translation>
    </message>
    <message>
        <source>The certificate is for another host than %1.</source>
        <translation>Certifikatet gäller en annan värd än %1.</translation>
    </message>
    <message>
        <source>Check the server address.</source>
        <translation>Kontrollera serveradressen.</translation>
    </message>
    <message>
        <source>The certificate of %1 is self-signed: no authority vouches for it.</source>
        <translation>Certifikatet för %1 är självsignerat: ingen utfärdare går i god för det.</translation>
    </message>
    <message>
        <source>Check the server address; if it is right, give the certificate as the CA file.</source>
        <translation>Kontrollera serveradressen; om den stämmer, ange certifikatet som CA-fil.</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an authority that this system does not know.</source>
        <translation>Certifikatet för %1 kommer från en utfärdare som systemet inte känner till.</translation>
    </message>
    <message>
        <source>Check the server address; in a company network, give the company&apos;s CA file.</source>
        <translation>Kontrollera serveradressen; i ett företagsnätverk, ange företagets CA-fil.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made.</source>
        <translation>Det gick inte att upprätta en säker anslutning till %1.</translation>
    </message>
    <message>
        <source>Check the server address, and whether a proxy or firewall interferes.</source>
        <translation>Kontrollera serveradressen och om en proxy eller brandvägg stör.</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1 nekade anslutningen.</translation>
    </message>
    <message>
        <source>%1 could not be found.</source>
        <translation>%1 kunde inte hittas.</translation>
    </message>
    <message>
        <source>The connection to %1 was cut off before the answer was complete.</source>
        <translation>Anslutningen till %1 bröts innan svaret var fullständigt.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 svarade inte i tid.</translation>
    </message>
    <message>
        <source>The proxy %1 wants a user name and a password.</source>
        <translation>Proxyn %1 kräver användarnamn och lösenord.</translation>
    </message>
    <message>
        <source>Check the user name and password in HTTPS_PROXY; the proxy must accept Basic logins.</source>
        <translation>Kontrollera användarnamnet och lösenordet i HTTPS_PROXY; proxyn måste godta Basic-inloggning.</translation>
    </message>
    <message>
        <source>The proxy %1 could not be reached or refused.</source>
        <translation>Proxyn %1 kunde inte nås eller nekade.</translation>
    </message>
    <message>
        <source>The connection to %1 through the proxy %2 failed.</source>
        <translation>Anslutningen till %1 via proxyn %2 misslyckades.</translation>
    </message>
    <message>
        <source>The connection to %1 failed.</source>
        <translation>Anslutningen till %1 misslyckades.</translation>
    </message>
    <message>
        <source>The proxy %1 did not connect to %2.</source>
        <translation>Proxyn %1 anslöt inte till %2.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than the allowed %2 bytes.</source>
        <translation>Svaret från %1 är större än de tillåtna %2 byten.</translation>
    </message>
    <message>
        <source>%1 points to another address (%2), which Keynook does not follow.</source>
        <translation>%1 hänvisar till en annan adress (%2), som Keynook inte följer.</translation>
    </message>
    <message>
        <source>%1 answered something that is not proper HTTP.</source>
        <translation>%1 svarade något som inte är korrekt HTTP.</translation>
    </message>
    <message>
        <source>Check the server address and the proxy settings.</source>
        <translation>Kontrollera serveradressen och proxyinställningarna.</translation>
    </message>
    <message numerus="yes">
        <source>%1 did not answer for %n second(s).</source>
        <translation>
            <numerusform>%1 svarade inte på %n sekund.</numerusform>
            <numerusform>%1 svarade inte på %n sekunder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer of %1 was not complete after %n second(s).</source>
        <translation>
            <numerusform>Svaret från %1 var inte fullständigt efter %n sekund.</numerusform>
            <numerusform>Svaret från %1 var inte fullständigt efter %n sekunder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportFile</name>
    <message>
        <source>Choose the credentials file itself.</source>
        <translation>Välj själva filen med inloggningsuppgifter.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Det finns ingen sådan fil.</translation>
    </message>
    <message>
        <source>Give its name, not what is in it.</source>
        <translation>Ange filens namn, inte dess innehåll.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Det finns ingen fil %1.</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>Kontrollera namnet.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kan inte läsas.</translation>
    </message>
    <message>
        <source>Check its permissions and the disk.</source>
        <translation>Kontrollera behörigheterna och disken.</translation>
    </message>
    <message>
        <source>%1 is larger than a credentials file ever is.</source>
        <translation>%1 är större än vad en fil med inloggningsuppgifter någonsin är.</translation>
    </message>
    <message>
        <source>%1 is a symbolic link.</source>
        <translation>%1 är en symbolisk länk.</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 är en mapp.</translation>
    </message>
    <message>
        <source>%1 is a pipe, a device or another special file.</source>
        <translation>%1 är en pipe, en enhet eller någon annan specialfil.</translation>
    </message>
    <message>
        <source>%1 belongs to another user.</source>
        <translation>%1 tillhör en annan användare.</translation>
    </message>
    <message>
        <source>%1 has changed since it was imported and was left as it is.</source>
        <translation>%1 har ändrats sedan importen och lämnades som den är.</translation>
    </message>
    <message>
        <source>Look at it and remove it yourself.</source>
        <translation>Titta på filen och ta bort den själv.</translation>
    </message>
    <message>
        <source>%1 could not be removed.</source>
        <translation>%1 kunde inte tas bort.</translation>
    </message>
    <message>
        <source>Remove it yourself: it holds the secret in the open.</source>
        <translation>Ta bort filen själv: hemligheten står oskyddad i den.</translation>
    </message>
    <message>
        <source>KOGNIC_CLIENT_ID and KOGNIC_CLIENT_SECRET do not say whose credentials they are.</source>
        <translation>KOGNIC_CLIENT_ID och KOGNIC_CLIENT_SECRET säger inte vems inloggningsuppgifter det är.</translation>
    </message>
    <message>
        <source>Give the credentials file that they come from, or generate new credentials.</source>
        <translation>Ange filen med inloggningsuppgifter som de kommer från, eller skapa nya.</translation>
    </message>
    <message>
        <source>The environment names no credentials of Kognic.</source>
        <translation>Miljön anger inga inloggningsuppgifter för Kognic.</translation>
    </message>
    <message>
        <source>Set KOGNIC_CREDENTIALS, or give the file itself.</source>
        <translation>Ange KOGNIC_CREDENTIALS eller själva filen.</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>The service&apos;s answer could not be understood.</source>
        <translation>Det gick inte att tolka tjänstens svar.</translation>
    </message>
    <message>
        <source>Check the server address; if it is right, try again later.</source>
        <translation>Kontrollera serveradressen; om den stämmer kan du försöka igen senare.</translation>
    </message>
</context>
<context>
    <name>JsonEdit</name>
    <message>
        <source>This is not a proper JSON object.</source>
        <translation>Det här är inget korrekt JSON-objekt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no JSON object.</source>
        <translation>”%1” är inget JSON-objekt.</translation>
    </message>
</context>
<context>
    <name>KeyName</name>
    <message>
        <source>Choose another name.</source>
        <translation>Välj ett annat namn.</translation>
    </message>
    <message>
        <source>A key needs a name.</source>
        <translation>En nyckel måste ha ett namn.</translation>
    </message>
    <message>
        <source>A key&apos;s name has at most 120 characters.</source>
        <translation>En nyckels namn får ha högst 120 tecken.</translation>
    </message>
    <message>
        <source>A key&apos;s name cannot hold line breaks, control characters or text-direction marks.</source>
        <translation>En nyckels namn får inte innehålla radbrytningar, styrtecken eller tecken för skrivriktning.</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The keychain is locked.</source>
        <translation>Nyckelringen är låst.</translation>
    </message>
    <message>
        <source>The keychain has no default collection.</source>
        <translation>Nyckelringen har ingen standardsamling.</translation>
    </message>
    <message>
        <source>Open your keychain&apos;s program (KeePassXC: its database), create or unlock a default keychain there, and try again.</source>
        <translation>Öppna nyckelringens program (för KeePassXC: dess databas), skapa eller lås upp en standardnyckelring där och försök igen.</translation>
    </message>
    <message>
        <source>This session has no keychain.</source>
        <translation>Den här sessionen har ingen nyckelring.</translation>
    </message>
    <message>
        <source>Install and start one that serves org.freedesktop.secrets: gnome-keyring, KWallet, or KeePassXC with its Secret Service integration switched on.</source>
        <translation>Installera och starta en som tillhandahåller org.freedesktop.secrets: gnome-keyring, KWallet eller KeePassXC med Secret Service-integrationen påslagen.</translation>
    </message>
    <message>
        <source>No keychain can be reached: there is no D-Bus session.</source>
        <translation>Ingen nyckelring kan nås: det finns ingen D-Bus-session.</translation>
    </message>
    <message>
        <source>Run this in a desktop session, or start one with &quot;dbus-run-session&quot; and gnome-keyring-daemon in it.</source>
        <translation>Kör detta i en skrivbordssession, eller starta en med &quot;dbus-run-session&quot; och gnome-keyring-daemon i den.</translation>
    </message>
    <message>
        <source>The keychain did not answer.</source>
        <translation>Nyckelringen svarade inte.</translation>
    </message>
    <message>
        <source>See whether it shows a window that waits for you; otherwise restart the keychain&apos;s program and Keynook, then try again.</source>
        <translation>Se efter om den visar ett fönster som väntar på dig; starta annars om nyckelringens program och Keynook och försök igen.</translation>
    </message>
    <message>
        <source>The keychain reported an error.</source>
        <translation>Nyckelringen rapporterade ett fel.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, restart the keychain&apos;s program.</source>
        <translation>Försök igen; om felet kvarstår, starta om nyckelringens program.</translation>
    </message>
    <message>
        <source>The keychain refused access.</source>
        <translation>Nyckelringen nekade åtkomst.</translation>
    </message>
    <message>
        <source>Try again and allow Keynook when the keychain asks.</source>
        <translation>Försök igen och tillåt Keynook när nyckelringen frågar.</translation>
    </message>
    <message>
        <source>The keychain holds no such item.</source>
        <translation>Nyckelringen innehåller ingen sådan post.</translation>
    </message>
    <message>
        <source>The keychain did not keep what it was given.</source>
        <translation>Nyckelringen behöll inte det den fick.</translation>
    </message>
    <message>
        <source>Open the keychain&apos;s own program, see whether it can store a new entry, and try again.</source>
        <translation>Öppna nyckelringens eget program, se efter om det kan spara en ny post och försök igen.</translation>
    </message>
    <message>
        <source>The keychain still holds what was to be removed.</source>
        <translation>Nyckelringen innehåller fortfarande det som skulle tas bort.</translation>
    </message>
    <message>
        <source>Remove the item in the keychain&apos;s own program.</source>
        <translation>Ta bort posten i nyckelringens eget program.</translation>
    </message>
    <message>
        <source>The keychain stores values of 1 to 2000 bytes.</source>
        <translation>Nyckelringen lagrar värden på 1 till 2000 byte.</translation>
    </message>
    <message>
        <source>The keychain cannot be used while Qt runs without GLib&apos;s event loop.</source>
        <translation>Nyckelringen kan inte användas när Qt körs utan GLibs händelseloop.</translation>
    </message>
    <message>
        <source>Unset QT_NO_GLIB and start again.</source>
        <translation>Ta bort variabeln QT_NO_GLIB och starta igen.</translation>
    </message>
    <message>
        <source>Unlock it and try again; without a desktop, &quot;gnome-keyring-daemon --replace --unlock&quot; reads its password from standard input, without a line end.</source>
        <translation>Lås upp den och försök igen; utan skrivbord läser &quot;gnome-keyring-daemon --replace --unlock&quot; dess lösenord från standard in, utan radslut.</translation>
    </message>
</context>
<context>
    <name>Kognic</name>
    <message>
        <source>Kognic does not accept these credentials.</source>
        <translation>Kognic godtar inte de här inloggningsuppgifterna.</translation>
    </message>
    <message>
        <source>They may have been deleted in the web app, or the secret is not whole: generate new ones there.</source>
        <translation>De kan ha raderats i webbappen, eller så är hemligheten inte hel: skapa nya där.</translation>
    </message>
    <message>
        <source>Kognic no longer accepts this token.</source>
        <translation>Kognic godtar inte längre den här token.</translation>
    </message>
    <message>
        <source>Check the credentials: they may have been deleted in the web app.</source>
        <translation>Kontrollera inloggningsuppgifterna: de kan ha raderats i webbappen.</translation>
    </message>
    <message>
        <source>The credentials are good, but their user lacks the role Developer.</source>
        <translation>Inloggningsuppgifterna är giltiga, men deras användare saknar rollen Developer.</translation>
    </message>
    <message>
        <source>New credentials do not change that: ask your organisation&apos;s administrator for the role.</source>
        <translation>Nya inloggningsuppgifter ändrar inte det: be organisationens administratör om rollen.</translation>
    </message>
    <message>
        <source>Kognic asks to slow down.</source>
        <translation>Kognic ber om färre förfrågningar.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Försök igen senare.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Försök igen om %n sekund.</numerusform>
            <numerusform>Försök igen om %n sekunder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kognic does not grant these credentials the scopes that they name.</source>
        <translation>Kognic ger inte de här inloggningsuppgifterna de scopes som de anger.</translation>
    </message>
    <message>
        <source>Take the scopes out of the credentials file, or generate new credentials.</source>
        <translation>Ta bort scopes ur filen med inloggningsuppgifter, eller skapa nya inloggningsuppgifter.</translation>
    </message>
    <message>
        <source>Kognic found fault with the request.</source>
        <translation>Kognic hade invändningar mot begäran.</translation>
    </message>
    <message>
        <source>The details say what; check the address of the auth server.</source>
        <translation>Detaljerna säger vad; kontrollera auth-serverns adress.</translation>
    </message>
    <message>
        <source>Kognic could not carry this out at the moment.</source>
        <translation>Kognic kunde inte utföra detta just nu.</translation>
    </message>
    <message>
        <source>The server does not know what was asked of it.</source>
        <translation>Servern känner inte till det som efterfrågades.</translation>
    </message>
    <message>
        <source>Check the addresses of the auth server and of the workspace server.</source>
        <translation>Kontrollera adresserna till auth-servern och arbetsyteservern.</translation>
    </message>
    <message>
        <source>The service gave an answer that Keynook does not know.</source>
        <translation>Tjänsten gav ett svar som Keynook inte känner till.</translation>
    </message>
    <message>
        <source>Check the server address.</source>
        <translation>Kontrollera serveradressen.</translation>
    </message>
    <message>
        <source>This is not the address of a server.</source>
        <translation>Det här är inte adressen till en server.</translation>
    </message>
    <message>
        <source>Give it like https://auth.app.kognic.com.</source>
        <translation>Ange den som https://auth.app.kognic.com.</translation>
    </message>
    <message>
        <source>Keynook sends credentials over https only.</source>
        <translation>Keynook skickar inloggningsuppgifter bara över https.</translation>
    </message>
    <message>
        <source>Give the server&apos;s https:// address.</source>
        <translation>Ange serverns https://-adress.</translation>
    </message>
    <message>
        <source>Kognic&apos;s answer could not be understood.</source>
        <translation>Det gick inte att tolka Kognics svar.</translation>
    </message>
    <message>
        <source>Check the server address; if it is right, try again later.</source>
        <translation>Kontrollera serveradressen; om den stämmer kan du försöka igen senare.</translation>
    </message>
</context>
<context>
    <name>KognicFile</name>
    <message>
        <source>Download the credentials file again from Kognic&apos;s web app, or generate new credentials there.</source>
        <translation>Ladda ned filen med inloggningsuppgifter igen från Kognics webbapp, eller skapa nya där.</translation>
    </message>
    <message>
        <source>In the credentials file, &quot;%1&quot; must be %2.</source>
        <translation>I filen med inloggningsuppgifter måste ”%1” vara %2.</translation>
    </message>
    <message>
        <source>This is larger than a credentials file ever is.</source>
        <translation>Det här är större än vad en fil med inloggningsuppgifter någonsin är.</translation>
    </message>
    <message>
        <source>This is not a credentials file: it is not UTF-8 text.</source>
        <translation>Det här är ingen fil med inloggningsuppgifter: den är inte UTF-8-text.</translation>
    </message>
    <message>
        <source>The credentials file is empty.</source>
        <translation>Filen med inloggningsuppgifter är tom.</translation>
    </message>
    <message>
        <source>If it is still being downloaded, try again when it is complete.</source>
        <translation>Om den fortfarande laddas ned, försök igen när den är fullständig.</translation>
    </message>
    <message>
        <source>This is not a credentials file: it is not a JSON object.</source>
        <translation>Det här är ingen fil med inloggningsuppgifter: den är inget JSON-objekt.</translation>
    </message>
    <message>
        <source>The credentials file breaks off in the middle.</source>
        <translation>Filen med inloggningsuppgifter tar slut mitt i.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing in the credentials file.</source>
        <translation>”%1” saknas i filen med inloggningsuppgifter.</translation>
    </message>
    <message>
        <source>a plain text</source>
        <translation>ren text</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>text</translation>
    </message>
    <message>
        <source>at most 128 characters of ASCII without spaces</source>
        <translation>högst 128 ASCII-tecken utan blanksteg</translation>
    </message>
    <message>
        <source>a whole number, not within quotes</source>
        <translation>ett heltal, utan citattecken</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>en lista med texter</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time that can be understood, and was left out, as Kognic&apos;s own client does.</source>
        <translation>”%1” är ingen tid som går att tolka och utelämnades, precis som Kognics egen klient gör.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no time zone, which Kognic&apos;s own client stumbles over; it was taken as UTC.</source>
        <translation>”%1” har ingen tidszon, vilket Kognics egen klient snubblar på; tiden tolkades som UTC.</translation>
    </message>
    <message>
        <source>&quot;clientSecret&quot; is missing in the credentials file, or is not a plain text.</source>
        <translation>”clientSecret” saknas i filen med inloggningsuppgifter, eller är inte ren text.</translation>
    </message>
    <message>
        <source>This is not a credentials file: it is not proper JSON.</source>
        <translation>Det här är ingen fil med inloggningsuppgifter: den är inte korrekt JSON.</translation>
    </message>
    <message>
        <source>The mark at the beginning of the file, which Kognic&apos;s own client stumbles over, was left out.</source>
        <translation>Markeringen i början av filen, som Kognics egen klient snubblar på, utelämnades.</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>The ledger has changed meanwhile: an account is gone or a name is taken.</source>
        <translation>Registret har ändrats under tiden: ett konto är borta eller ett namn är upptaget.</translation>
    </message>
    <message>
        <source>Look at the accounts and try again.</source>
        <translation>Titta på kontona och försök igen.</translation>
    </message>
    <message>
        <source>%1 is a symbolic link.</source>
        <translation>%1 är en symbolisk länk.</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 är ingen vanlig fil.</translation>
    </message>
    <message>
        <source>Another Keynook is generating or recovering a key, or removing an account, just now.</source>
        <translation>En annan Keynook håller just nu på att skapa eller återställa en nyckel eller ta bort ett konto.</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation>Vänta tills den är klar och försök igen.</translation>
    </message>
    <message>
        <source>This account has been removed meanwhile.</source>
        <translation>Det här kontot har tagits bort under tiden.</translation>
    </message>
    <message>
        <source>See the list of accounts.</source>
        <translation>Se listan över konton.</translation>
    </message>
    <message>
        <source>There is no account &quot;%1&quot;.</source>
        <translation>Det finns inget konto ”%1”.</translation>
    </message>
    <message>
        <source>See the list of accounts for their names.</source>
        <translation>Se listan över konton för deras namn.</translation>
    </message>
    <message>
        <source>There is already an account &quot;%1&quot;.</source>
        <translation>Det finns redan ett konto ”%1”.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Välj ett annat namn.</translation>
    </message>
    <message>
        <source>A key held elsewhere cannot be noted as held here.</source>
        <translation>En nyckel som förvaras på annat håll kan inte antecknas som förvarad här.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full.</source>
        <translation>Disken där %1 finns är full.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Frigör utrymme och försök igen.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>Det går inte att skriva till %1.</translation>
    </message>
    <message>
        <source>Give yourself write permission to the data folder, or choose another one.</source>
        <translation>Ge dig själv skrivbehörighet till datamappen eller välj en annan.</translation>
    </message>
    <message>
        <source>The ledger %1 is damaged, and was left as it was.</source>
        <translation>Registret %1 är skadat och lämnades som det var.</translation>
    </message>
    <message>
        <source>Restore it from a backup, or move the data folder away to start a new one; secrets in the keychain are not affected.</source>
        <translation>Återställ det från en säkerhetskopia, eller flytta undan datamappen för att börja på ett nytt; hemligheterna i nyckelringen påverkas inte.</translation>
    </message>
    <message>
        <source>Another Keynook keeps %1 busy.</source>
        <translation>En annan Keynook håller %1 upptagen.</translation>
    </message>
    <message>
        <source>%1 could not be read or written.</source>
        <translation>%1 kunde inte läsas eller skrivas.</translation>
    </message>
    <message>
        <source>Check the disk and the file&apos;s permissions.</source>
        <translation>Kontrollera disken och filens behörigheter.</translation>
    </message>
    <message>
        <source>%1 could not be opened or made.</source>
        <translation>%1 kunde inte öppnas eller skapas.</translation>
    </message>
    <message>
        <source>Check the path of the data folder.</source>
        <translation>Kontrollera sökvägen till datamappen.</translation>
    </message>
    <message>
        <source>Move it away, or choose another data folder.</source>
        <translation>Flytta undan den eller välj en annan datamapp.</translation>
    </message>
    <message>
        <source>%1 is not a regular file: a link, a folder or something special lies in the ledger&apos;s place.</source>
        <translation>%1 är ingen vanlig fil: på registrets plats ligger en länk, en mapp eller något annat.</translation>
    </message>
    <message>
        <source>%1 belongs to another user.</source>
        <translation>%1 tillhör en annan användare.</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 är ingen mapp.</translation>
    </message>
    <message>
        <source>The ledger has no record of this generation any more.</source>
        <translation>Registret har inte längre någon uppgift om det här nyckelskapandet.</translation>
    </message>
    <message>
        <source>Another Keynook may have finished it: look at the list of keys.</source>
        <translation>En annan Keynook kan ha slutfört det: titta i listan över nycklar.</translation>
    </message>
    <message>
        <source>A newer Keynook has written %1, and it was left as it was.</source>
        <translation>En nyare Keynook har skrivit %1, och den lämnades som den var.</translation>
    </message>
    <message>
        <source>Update Keynook, or choose another data folder.</source>
        <translation>Uppdatera Keynook eller välj en annan datamapp.</translation>
    </message>
</context>
<context>
    <name>Login</name>
    <message>
        <source>This account is not signed in, or its session has ended.</source>
        <translation>Det här kontot är inte inloggat, eller så har sessionen gått ut.</translation>
    </message>
    <message>
        <source>Sign in again; the keys that are kept stay where they are.</source>
        <translation>Logga in igen; nycklarna som förvaras stannar där de är.</translation>
    </message>
</context>
<context>
    <name>LoginListener</name>
    <message>
        <source>The browser did not come back in time.</source>
        <translation>Webbläsaren kom inte tillbaka i tid.</translation>
    </message>
    <message>
        <source>Try again, or paste the address the browser ended on.</source>
        <translation>Försök igen, eller klistra in adressen där webbläsaren hamnade.</translation>
    </message>
    <message>
        <source>Keynook did not understand this request.</source>
        <translation>Keynook förstod inte den här begäran.</translation>
    </message>
    <message>
        <source>Keynook does not wait any more.</source>
        <translation>Keynook väntar inte längre.</translation>
    </message>
    <message>
        <source>The login was refused. Go back to Keynook.</source>
        <translation>Inloggningen nekades. Gå tillbaka till Keynook.</translation>
    </message>
    <message>
        <source>Done: you can close this page and go back to Keynook.</source>
        <translation>Klart: du kan stänga sidan och gå tillbaka till Keynook.</translation>
    </message>
    <message>
        <source>No port on this computer could be opened.</source>
        <translation>Ingen port på den här datorn kunde öppnas.</translation>
    </message>
    <message>
        <source>Check whether a firewall forbids it.</source>
        <translation>Kontrollera om en brandvägg förbjuder det.</translation>
    </message>
    <message>
        <source>Copy the whole address from the browser&apos;s address bar and paste it again.</source>
        <translation>Kopiera hela adressen från webbläsarens adressfält och klistra in den igen.</translation>
    </message>
    <message>
        <source>The page in the browser refused the login.</source>
        <translation>Sidan i webbläsaren nekade inloggningen.</translation>
    </message>
    <message>
        <source>Check that you are signed in there, and try again.</source>
        <translation>Kontrollera att du är inloggad där och försök igen.</translation>
    </message>
    <message>
        <source>That is neither the address the browser ended on nor a key.</source>
        <translation>Det är varken adressen där webbläsaren hamnade eller en nyckel.</translation>
    </message>
    <message>
        <source>That address belongs to another login than this one.</source>
        <translation>Adressen hör till en annan inloggning än den här.</translation>
    </message>
    <message>
        <source>That address holds no key.</source>
        <translation>Adressen innehåller ingen nyckel.</translation>
    </message>
</context>
<context>
    <name>MacKeyring</name>
    <message>
        <source>The keychain of macOS holds one entry of a name.</source>
        <translation>Nyckelringen i macOS har en enda post för varje namn.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%n key(s) at %1 had no use since %2.</source>
        <translation>
            <numerusform>%n nyckel hos %1 har inte använts sedan %2.</numerusform>
            <numerusform>%n nycklar hos %1 har inte använts sedan %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) at %1 will expire by %2.</source>
        <translation>
            <numerusform>%n inloggningsuppgift hos %1 går ut senast %2.</numerusform>
            <numerusform>%n inloggningsuppgifter hos %1 går ut senast %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Keynook keeps no user name or password for a proxy in its settings. Leave out what stands before the @ sign.</source>
        <translation>Keynook sparar inget användarnamn eller lösenord för en proxy i sina inställningar. Utelämna det som står före @-tecknet.</translation>
    </message>
    <message>
        <source>Write the proxy&apos;s address like http://proxy.example:3128 or socks5://proxy.example:1080.</source>
        <translation>Skriv proxyns adress som http://proxy.example:3128 eller socks5://proxy.example:1080.</translation>
    </message>
    <message>
        <source>Give the certificate file&apos;s whole path, from the root on.</source>
        <translation>Ange certifikatfilens hela sökväg, från roten.</translation>
    </message>
    <message>
        <source>There is no such certificate file.</source>
        <translation>Det finns ingen sådan certifikatfil.</translation>
    </message>
    <message>
        <source>The certificate file cannot be read.</source>
        <translation>Certifikatfilen kan inte läsas.</translation>
    </message>
    <message>
        <source>The file holds no certificate in PEM format, which begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>Filen innehåller inget certifikat i PEM-format, som börjar med -----BEGIN CERTIFICATE-----.</translation>
    </message>
    <message>
        <source>A time is out of its bounds.</source>
        <translation>En tid ligger utanför sina gränser.</translation>
    </message>
    <message>
        <source>Keynook does not speak that language.</source>
        <translation>Keynook talar inte det språket.</translation>
    </message>
</context>
<context>
    <name>SafeFile</name>
    <message>
        <source>The disk cannot keep a file from other users&apos; eyes.</source>
        <translation>Disken kan inte skydda en fil från andra användares insyn.</translation>
    </message>
    <message>
        <source>Choose a folder on another disk.</source>
        <translation>Välj en mapp på en annan disk.</translation>
    </message>
    <message>
        <source>The disk does not give back what was written to it.</source>
        <translation>Disken ger inte tillbaka det som skrevs till den.</translation>
    </message>
    <message>
        <source>Choose another file name.</source>
        <translation>Välj ett annat filnamn.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Det finns ingen mapp %1.</translation>
    </message>
    <message>
        <source>Make it first, or choose another one.</source>
        <translation>Skapa den först eller välj en annan.</translation>
    </message>
    <message>
        <source>Anybody may exchange files in the folder %1.</source>
        <translation>Vem som helst kan byta ut filer i mappen %1.</translation>
    </message>
    <message>
        <source>Choose a folder that only you can write to.</source>
        <translation>Välj en mapp som bara du kan skriva till.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a file.</source>
        <translation>”%1” kan inte vara namnet på en fil.</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 är en mapp.</translation>
    </message>
    <message>
        <source>%1 is a symbolic link.</source>
        <translation>%1 är en symbolisk länk.</translation>
    </message>
    <message>
        <source>%1 is a pipe, a device or another special file.</source>
        <translation>%1 är en pipe, en enhet eller någon annan specialfil.</translation>
    </message>
    <message>
        <source>%1 belongs to another user.</source>
        <translation>%1 tillhör en annan användare.</translation>
    </message>
    <message>
        <source>There is no room on the disk for %1.</source>
        <translation>Det finns inte plats på disken för %1.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Frigör utrymme och försök igen.</translation>
    </message>
    <message>
        <source>%1 may not be written.</source>
        <translation>Du får inte skriva till %1.</translation>
    </message>
    <message>
        <source>Choose a folder that you can write to.</source>
        <translation>Välj en mapp som du kan skriva till.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>Det gick inte att skriva %1.</translation>
    </message>
    <message>
        <source>Check the path and the disk.</source>
        <translation>Kontrollera sökvägen och disken.</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 finns redan.</translation>
    </message>
    <message>
        <source>Choose another name, or say that it may be replaced.</source>
        <translation>Välj ett annat namn, eller ange att filen får ersättas.</translation>
    </message>
</context>
<context>
    <name>SdkFile</name>
    <message>
        <source>%1 is a link, a folder or no file of this kind.</source>
        <translation>%1 är en länk, en mapp eller ingen fil av det här slaget.</translation>
    </message>
    <message>
        <source>Look at it, move it away, and try again.</source>
        <translation>Titta på den, flytta undan den och försök igen.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kan inte läsas.</translation>
    </message>
    <message>
        <source>Check its permissions and the disk.</source>
        <translation>Kontrollera behörigheterna och disken.</translation>
    </message>
</context>
<context>
    <name>SdkWhich</name>
    <message>
        <source>The variable COG_API_KEY is set, and goes before everything else.</source>
        <translation>Variabeln COG_API_KEY är satt och går före allt annat.</translation>
    </message>
    <message>
        <source>COG_API_KEY holds no API key: the client will be refused. Unset it.</source>
        <translation>COG_API_KEY innehåller ingen API-nyckel: klienten kommer att nekas. Ta bort variabeln.</translation>
    </message>
    <message>
        <source>The variables COG_USER and COG_PASS are set, and go before the client&apos;s own file.</source>
        <translation>Variablerna COG_USER och COG_PASS är satta och går före klientens egen fil.</translation>
    </message>
    <message>
        <source>Only one of COG_USER and COG_PASS is set: it is not looked at.</source>
        <translation>Bara en av COG_USER och COG_PASS är satt: den beaktas inte.</translation>
    </message>
    <message>
        <source>%1 cannot be understood, and is not looked at.</source>
        <translation>%1 går inte att tolka och beaktas inte.</translation>
    </message>
    <message>
        <source>Others on this machine may read %1: chmod 600 it.</source>
        <translation>Andra på den här datorn får läsa %1: kör chmod 600 på den.</translation>
    </message>
    <message>
        <source>The client&apos;s own file %1 is used: no variable is set.</source>
        <translation>Klientens egen fil %1 används: ingen variabel är satt.</translation>
    </message>
    <message>
        <source>%1 hides the key of %2: unset it to use that one.</source>
        <translation>%1 döljer nyckeln i %2: ta bort variabeln för att använda den nyckeln.</translation>
    </message>
    <message>
        <source>%1 hides the key %2 of %3: unset it to use that one.</source>
        <translation>%1 döljer nyckeln %2 i %3: ta bort variabeln för att använda den nyckeln.</translation>
    </message>
    <message>
        <source>No variable is set, and the client&apos;s own file %1 is not there.</source>
        <translation>Ingen variabel är satt, och klientens egen fil %1 finns inte.</translation>
    </message>
    <message>
        <source>Its &quot;expires&quot; has no time zone, over which the client falls: hand it over with Keynook, which puts that right.</source>
        <translation>Fältet ”expires” har ingen tidszon, vilket får klienten att falla: överlämna inloggningsuppgifterna med Keynook, som rättar till det.</translation>
    </message>
    <message>
        <source>It has expired: the client refuses it.</source>
        <translation>De har gått ut: klienten nekar dem.</translation>
    </message>
    <message>
        <source>The variable KOGNIC_CREDENTIALS names the file %1, and goes before everything else.</source>
        <translation>Variabeln KOGNIC_CREDENTIALS anger filen %1 och går före allt annat.</translation>
    </message>
    <message>
        <source>%1 is not there: the client fails, and looks nowhere else.</source>
        <translation>%1 finns inte: klienten misslyckas och letar ingen annanstans.</translation>
    </message>
    <message>
        <source>%1 is no credentials file: the client fails.</source>
        <translation>%1 är ingen fil med inloggningsuppgifter: klienten misslyckas.</translation>
    </message>
    <message>
        <source>%1 is damaged: `kog` fails.</source>
        <translation>%1 är skadad: `kog` misslyckas.</translation>
    </message>
    <message>
        <source>The entry &quot;%1&quot; of environments.json names the file %2, which is not there.</source>
        <translation>Posten ”%1” i environments.json anger filen %2, som inte finns.</translation>
    </message>
    <message>
        <source>`kog` takes another one for calls to %1: %2, by the entry &quot;%3&quot; of environments.json.</source>
        <translation>`kog` tar andra inloggningsuppgifter för anrop till %1: %2, enligt posten ”%3” i environments.json.</translation>
    </message>
    <message>
        <source>The variables KOGNIC_CLIENT_ID and KOGNIC_CLIENT_SECRET are set, and go before Python&apos;s keyring.</source>
        <translation>Variablerna KOGNIC_CLIENT_ID och KOGNIC_CLIENT_SECRET är satta och går före Pythons keyring.</translation>
    </message>
    <message>
        <source>Only one of KOGNIC_CLIENT_ID and KOGNIC_CLIENT_SECRET is set: it is not looked at.</source>
        <translation>Bara en av KOGNIC_CLIENT_ID och KOGNIC_CLIENT_SECRET är satt: den beaktas inte.</translation>
    </message>
    <message>
        <source>No variable is set, and Python&apos;s keyring has no entry &quot;%1&quot;.</source>
        <translation>Ingen variabel är satt, och Pythons keyring har ingen post ”%1”.</translation>
    </message>
    <message>
        <source>%1 hides the credential in Python&apos;s keyring: unset it to use that one.</source>
        <translation>%1 döljer inloggningsuppgifterna i Pythons keyring: ta bort variabeln för att använda dem.</translation>
    </message>
    <message>
        <source>%1 hides the credential %2 in Python&apos;s keyring: unset it to use that one.</source>
        <translation>%1 döljer inloggningsuppgifterna %2 i Pythons keyring: ta bort variabeln för att använda dem.</translation>
    </message>
    <message>
        <source>The entry &quot;%1&quot; of Python&apos;s keyring is used: no variable is set.</source>
        <translation>Posten ”%1” i Pythons keyring används: ingen variabel är satt.</translation>
    </message>
    <message>
        <source>The entry holds no credential: the client finds none.</source>
        <translation>Posten innehåller inga inloggningsuppgifter: klienten hittar inga.</translation>
    </message>
    <message>
        <source>Python&apos;s keyring has several entries of that name; which one is found depends on its backend. Handing one over with Keynook leaves one.</source>
        <translation>Pythons keyring har flera poster med det namnet; vilken som hittas beror på dess backend. Överlämning med Keynook lämnar bara en kvar.</translation>
    </message>
    <message>
        <source>%1 makes Python&apos;s keyring use %2, which does not see what Keynook stores.</source>
        <translation>%1 får Pythons keyring att använda %2, som inte ser det Keynook sparar.</translation>
    </message>
    <message>
        <source>%1 belongs to another user, who may read and change it: remove it, and hand the key over again.</source>
        <translation>%1 tillhör en annan användare, som kan läsa och ändra den: ta bort den och lämna över nyckeln igen.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The settings file %1 could not be written.</source>
        <translation>Inställningsfilen %1 kunde inte skrivas.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and free space.</source>
        <translation>Kontrollera mappens behörigheter och ledigt utrymme.</translation>
    </message>
    <message>
        <source>The settings file %1 is damaged or cannot be read; every setting has its default.</source>
        <translation>Inställningsfilen %1 är skadad eller kan inte läsas; alla inställningar har sina standardvärden.</translation>
    </message>
    <message>
        <source>Settings that could not be used and have their default instead: %1.</source>
        <translation>Inställningar som inte kunde användas och i stället har sina standardvärden: %1.</translation>
    </message>
</context>
<context>
    <name>Snippets</name>
    <message>
        <source>This workspace has no external ID.</source>
        <translation>Den här arbetsytan har inget externt ID.</translation>
    </message>
    <message>
        <source>Copy its ID instead.</source>
        <translation>Kopiera dess ID i stället.</translation>
    </message>
    <message>
        <source>Run with: %1 python job.py</source>
        <translation>Kör med: %1 python job.py</translation>
    </message>
    <message>
        <source>Shell</source>
        <translation>Skal</translation>
    </message>
    <message>
        <source>The command finds the key in its environment; no file is written.</source>
        <translation>Kommandot hittar nyckeln i sin miljö; ingen fil skrivs.</translation>
    </message>
    <message>
        <source>Writes COG_API_KEY and its companions, readable by you alone.</source>
        <translation>Skriver COG_API_KEY och tillhörande variabler, som bara du kan läsa.</translation>
    </message>
    <message>
        <source>The SDK loads it; so does Export… above.</source>
        <translation>SDK:t läser in den; ”Exportera…” ovan skriver samma fil.</translation>
    </message>
    <message>
        <source>After “Hand to Python SDK…”; without it: %1 python job.py</source>
        <translation>Efter ”Överlämna till Python SDK…”; utan det: %1 python job.py</translation>
    </message>
    <message>
        <source>The command finds KOGNIC_CREDENTIALS; the file behind it goes with the command.</source>
        <translation>Kommandot hittar KOGNIC_CREDENTIALS; filen bakom den försvinner med kommandot.</translation>
    </message>
    <message>
        <source>Writes KOGNIC_CLIENT_ID and KOGNIC_CLIENT_SECRET, readable by you alone.</source>
        <translation>Skriver KOGNIC_CLIENT_ID och KOGNIC_CLIENT_SECRET, som bara du kan läsa.</translation>
    </message>
    <message>
        <source>The file that Kognic&apos;s clients read; so does Export… above.</source>
        <translation>Filen som Kognics klienter läser; ”Exportera…” ovan skriver samma fil.</translation>
    </message>
    <message>
        <source>Copied for Python.</source>
        <translation>Kopierat för Python.</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>Externt ID</translation>
    </message>
    <message>
        <source>The external id is copied.</source>
        <translation>Det externa id:t är kopierat.</translation>
    </message>
    <message>
        <source>Copied for a shell.</source>
        <translation>Kopierat för ett skal.</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>Nyckel-ID</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Klient-ID</translation>
    </message>
</context>
<context>
    <name>Spool</name>
    <message>
        <source>This operation&apos;s sealed reply is there already.</source>
        <translation>Operationens förseglade svar finns redan.</translation>
    </message>
    <message>
        <source>Finish or discard the unfinished operation first.</source>
        <translation>Slutför eller kassera först den oavslutade operationen.</translation>
    </message>
    <message>
        <source>The sealed reply could not be written to disk.</source>
        <translation>Det förseglade svaret kunde inte skrivas till disken.</translation>
    </message>
    <message>
        <source>Make room on the disk and try again.</source>
        <translation>Skapa utrymme på disken och försök igen.</translation>
    </message>
    <message>
        <source>Check the data folder and its owner and permissions.</source>
        <translation>Kontrollera datamappen, dess ägare och dess behörigheter.</translation>
    </message>
    <message>
        <source>This is not the name of an operation.</source>
        <translation>Det här är inte namnet på en operation.</translation>
    </message>
    <message>
        <source>The sealed reply is damaged, or was sealed for another key of this keychain.</source>
        <translation>Det förseglade svaret är skadat, eller förseglades för en annan nyckel i den här nyckelringen.</translation>
    </message>
    <message>
        <source>The file stays where it is.</source>
        <translation>Filen stannar där den är.</translation>
    </message>
    <message>
        <source>The folder for sealed replies cannot be used.</source>
        <translation>Mappen för förseglade svar kan inte användas.</translation>
    </message>
    <message>
        <source>The folder for sealed replies could not be searched.</source>
        <translation>Mappen för förseglade svar kunde inte genomsökas.</translation>
    </message>
    <message>
        <source>There is no room on the disk to keep a new key safe.</source>
        <translation>Det finns inte plats på disken för att skydda en ny nyckel.</translation>
    </message>
    <message>
        <source>This cannot be sealed: wrong key or too large.</source>
        <translation>Det här kan inte förseglas: fel nyckel eller för stort.</translation>
    </message>
    <message>
        <source>This public key cannot seal anything.</source>
        <translation>Den här publika nyckeln kan inte försegla något.</translation>
    </message>
    <message>
        <source>There is no sealed reply of this operation.</source>
        <translation>Det finns inget förseglat svar för den här operationen.</translation>
    </message>
    <message>
        <source>The sealed reply could not be read.</source>
        <translation>Det förseglade svaret kunde inte läsas.</translation>
    </message>
    <message>
        <source>The sealed reply could not be removed.</source>
        <translation>Det förseglade svaret kunde inte tas bort.</translation>
    </message>
</context>
<context>
    <name>StartOptions</name>
    <message>
        <source>keynook --help lists the options.</source>
        <translation>keynook --help visar alternativen.</translation>
    </message>
    <message>
        <source>API keys for Cogniac and Kognic, kept in the keychain.</source>
        <translation>API-nycklar för Cogniac och Kognic, förvarade i nyckelringen.</translation>
    </message>
    <message>
        <source>Begins to generate credentials.</source>
        <translation>Börjar skapa inloggningsuppgifter.</translation>
    </message>
    <message>
        <source>Runs on a built-in service; nothing is kept.</source>
        <translation>Körs på en inbyggd tjänst; inget sparas.</translation>
    </message>
    <message>
        <source>The folder with Keynook&apos;s data.</source>
        <translation>Mappen med Keynooks data.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>mapp</translation>
    </message>
    <message>
        <source>Credentials of Kognic, which Keynook offers to import.</source>
        <translation>Inloggningsuppgifter för Kognic, som Keynook erbjuder sig att importera.</translation>
    </message>
    <message>
        <source>One thing at a time: give one file, or --generate alone.</source>
        <translation>En sak i taget: ange en fil, eller bara --generate.</translation>
    </message>
    <message>
        <source>This cannot be the name of a file that Keynook opens.</source>
        <translation>Detta kan inte vara namnet på en fil som Keynook öppnar.</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>The output could not be written.</source>
        <translation>Utdata kunde inte skrivas.</translation>
    </message>
    <message>
        <source>Check where it is sent to.</source>
        <translation>Kontrollera vart de skickas.</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Avbrutet.</translation>
    </message>
    <message>
        <source>The input ended before everything was read.</source>
        <translation>Indata tog slut innan allt hade lästs.</translation>
    </message>
    <message>
        <source>Give each secret on a line of its own on the standard input.</source>
        <translation>Ange varje hemlighet på en egen rad på standard in.</translation>
    </message>
    <message>
        <source>There is no terminal to ask on.</source>
        <translation>Det finns ingen terminal att fråga i.</translation>
    </message>
    <message>
        <source>Give it on the standard input: see --help.</source>
        <translation>Ange den på standard in: se --help.</translation>
    </message>
    <message>
        <source>Nothing was typed.</source>
        <translation>Inget skrevs in.</translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>för %n år sedan</numerusform>
            <numerusform>för %n år sedan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n year(s)</source>
        <translation>
            <numerusform>om %n år</numerusform>
            <numerusform>om %n år</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>för %n månad sedan</numerusform>
            <numerusform>för %n månader sedan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n month(s)</source>
        <translation>
            <numerusform>om %n månad</numerusform>
            <numerusform>om %n månader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>för %n dag sedan</numerusform>
            <numerusform>för %n dagar sedan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>om %n dag</numerusform>
            <numerusform>om %n dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>för %n timme sedan</numerusform>
            <numerusform>för %n timmar sedan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>om %n timme</numerusform>
            <numerusform>om %n timmar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>för %n minut sedan</numerusform>
            <numerusform>för %n minuter sedan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>om %n minut</numerusform>
            <numerusform>om %n minuter</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>aldrig</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>nyss</translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation>om mindre än en minut</translation>
    </message>
</context>
<context>
    <name>WindowsKeyring</name>
    <message>
        <source>The credential manager of Windows did not do it.</source>
        <translation>Autentiseringshanteraren i Windows utförde det inte.</translation>
    </message>
    <message>
        <source>Sign in to Windows again, then try once more.</source>
        <translation>Logga in i Windows på nytt och försök sedan igen.</translation>
    </message>
    <message>
        <source>This is longer than the credential manager of Windows keeps.</source>
        <translation>Detta är längre än vad autentiseringshanteraren i Windows kan spara.</translation>
    </message>
    <message>
        <source>Export a credentials file instead.</source>
        <translation>Exportera en fil med inloggningsuppgifter i stället.</translation>
    </message>
    <message>
        <source>The credential manager of Windows has an entry of another program under the name that is needed.</source>
        <translation>Autentiseringshanteraren i Windows har en post från ett annat program under det namn som behövs.</translation>
    </message>
    <message>
        <source>Look at it in the Control Panel, remove or rename it, and try again.</source>
        <translation>Se efter i Kontrollpanelen, ta bort den eller byt namn på den och försök igen.</translation>
    </message>
</context>
<context>
    <name>keynook::AccessCheck</name>
    <message>
        <source>Not tried.</source>
        <translation>Inte testat.</translation>
    </message>
</context>
<context>
    <name>keynook::AppContext</name>
    <message>
        <source>This is not an account of Kognic.</source>
        <translation>Det här är inget Kognic-konto.</translation>
    </message>
    <message>
        <source>Credentials of this account are made and deleted in the service&apos;s web app only.</source>
        <translation>Inloggningsuppgifter för det här kontot skapas och raderas bara i tjänstens webbapp.</translation>
    </message>
    <message>
        <source>Open %1 and import what it gives you.</source>
        <translation>Öppna %1 och importera det du får där.</translation>
    </message>
    <message>
        <source>The account of this generation was removed.</source>
        <translation>Kontot som nyckeln skulle skapas för har tagits bort.</translation>
    </message>
    <message>
        <source>Look at the service&apos;s own page for a key that nobody uses.</source>
        <translation>Leta på tjänstens egen sida efter en nyckel som ingen använder.</translation>
    </message>
</context>
<context>
    <name>keynook::BrowserIssueFlow</name>
    <message>
        <source>No new credentials came.</source>
        <translation>Inga nya inloggningsuppgifter kom.</translation>
    </message>
    <message>
        <source>Start again, or add the downloaded file by itself.</source>
        <translation>Börja om, eller lägg till den nedladdade filen för sig.</translation>
    </message>
    <message>
        <source>Stopped waiting for new credentials.</source>
        <translation>Slutade vänta på nya inloggningsuppgifter.</translation>
    </message>
    <message>
        <source>A file that was downloaded stays where it is and can be added by itself.</source>
        <translation>En nedladdad fil stannar där den är och kan läggas till för sig.</translation>
    </message>
    <message>
        <source>These credentials belong to %1, not to the account &quot;%2&quot;.</source>
        <translation>De här inloggningsuppgifterna tillhör %1, inte kontot ”%2”.</translation>
    </message>
    <message>
        <source>Generate them as %1, or add these as another account.</source>
        <translation>Skapa dem som %1, eller lägg till de här som ett annat konto.</translation>
    </message>
    <message>
        <source>There is no plain file to remove.</source>
        <translation>Det finns ingen oskyddad fil att ta bort.</translation>
    </message>
</context>
<context>
    <name>keynook::CheckAccess</name>
    <message>
        <source>%1 answers.</source>
        <translation>%1 svarar.</translation>
    </message>
    <message>
        <source>The account&apos;s sign-in is accepted.</source>
        <translation>Kontots inloggning godtas.</translation>
    </message>
    <message>
        <source>The key is accepted.</source>
        <translation>Nyckeln godtas.</translation>
    </message>
    <message>
        <source>It belongs to %1.</source>
        <translation>Den tillhör %1.</translation>
    </message>
    <message>
        <source>The user is a member of %1.</source>
        <translation>Användaren är medlem i %1.</translation>
    </message>
    <message>
        <source>The user belongs to no workspace; programs that need one will be refused.</source>
        <translation>Användaren tillhör ingen arbetsyta; program som behöver en kommer att nekas.</translation>
    </message>
    <message>
        <source>The user is not a member of the workspace that this account uses.</source>
        <translation>Användaren är inte medlem i arbetsytan som det här kontot använder.</translation>
    </message>
    <message>
        <source>Choose another workspace, or ask its administrator for access.</source>
        <translation>Välj en annan arbetsyta, eller be dess administratör om åtkomst.</translation>
    </message>
    <message>
        <source>The user may manage API keys.</source>
        <translation>Användaren får hantera API-nycklar.</translation>
    </message>
</context>
<context>
    <name>keynook::CheckKognic</name>
    <message>
        <source>%1 answers.</source>
        <translation>%1 svarar.</translation>
    </message>
    <message>
        <source>These credentials have ended.</source>
        <translation>De här inloggningsuppgifterna har gått ut.</translation>
    </message>
    <message>
        <source>Generate new ones in Kognic&apos;s web app and import that file.</source>
        <translation>Skapa nya i Kognics webbapp och importera den filen.</translation>
    </message>
    <message>
        <source>The credentials are accepted.</source>
        <translation>Inloggningsuppgifterna godtas.</translation>
    </message>
    <message>
        <source>Check that %1 is Kognic&apos;s workspace server; an account may have another one.</source>
        <translation>Kontrollera att %1 är Kognics arbetsyteserver; ett konto kan ha en annan.</translation>
    </message>
    <message>
        <source>The user is a developer in no workspace.</source>
        <translation>Användaren är inte utvecklare i någon arbetsyta.</translation>
    </message>
    <message>
        <source>The user is no developer in the workspace that this account uses.</source>
        <translation>Användaren är inte utvecklare i arbetsytan som det här kontot använder.</translation>
    </message>
    <message>
        <source>Ask your organisation&apos;s administrator for the role Developer.</source>
        <translation>Be organisationens administratör om rollen Developer.</translation>
    </message>
    <message>
        <source>Choose another workspace, or ask its administrator for the role.</source>
        <translation>Välj en annan arbetsyta, eller be dess administratör om rollen.</translation>
    </message>
    <message>
        <source>The user is a developer in %1.</source>
        <translation>Användaren är utvecklare i %1.</translation>
    </message>
    <message numerus="yes">
        <source>The user is a developer in %n workspaces; programs must say which one they use.</source>
        <translation>
            <numerusform>Användaren är utvecklare i %n arbetsyta; program måste ange vilken de använder.</numerusform>
            <numerusform>Användaren är utvecklare i %n arbetsytor; program måste ange vilken de använder.</numerusform>
        </translation>
    </message>
    <message>
        <source>The credentials may use Kognic&apos;s API.</source>
        <translation>Inloggningsuppgifterna får använda Kognics API.</translation>
    </message>
</context>
<context>
    <name>keynook::CogniacService</name>
    <message>
        <source>This is not the id of a key or a user.</source>
        <translation>Det här är inte id:t för en nyckel eller en användare.</translation>
    </message>
    <message>
        <source>Take the id from the list of keys.</source>
        <translation>Ta id:t från listan över nycklar.</translation>
    </message>
    <message>
        <source>Cogniac&apos;s answer holds a secret that does not belong to its key.</source>
        <translation>Cogniacs svar innehåller en hemlighet som inte hör till dess nyckel.</translation>
    </message>
    <message>
        <source>Delete the key and generate another one.</source>
        <translation>Radera nyckeln och skapa en ny.</translation>
    </message>
    <message>
        <source>This is not the address of a server.</source>
        <translation>Det här är inte adressen till en server.</translation>
    </message>
    <message>
        <source>Give it like https://api.cogniac.io, without a path.</source>
        <translation>Ange den som https://api.cogniac.io, utan sökväg.</translation>
    </message>
    <message>
        <source>Keynook sends credentials over https only.</source>
        <translation>Keynook skickar inloggningsuppgifter bara över https.</translation>
    </message>
    <message>
        <source>Give the server&apos;s https:// address.</source>
        <translation>Ange serverns https://-adress.</translation>
    </message>
</context>
<context>
    <name>keynook::Demo</name>
    <message>
        <source>The demo service could not be started.</source>
        <translation>Demotjänsten kunde inte startas.</translation>
    </message>
    <message>
        <source>Install keynook-standin beside this program.</source>
        <translation>Installera keynook-standin bredvid det här programmet.</translation>
    </message>
    <message>
        <source>The demo service could not be understood.</source>
        <translation>Det gick inte att tolka demotjänsten.</translation>
    </message>
    <message>
        <source>The demo leaves Python&apos;s keyring as it is.</source>
        <translation>Demoversionen lämnar Pythons keyring som den är.</translation>
    </message>
    <message>
        <source>With an account of yours, Keynook hands credentials over to it.</source>
        <translation>Med ett eget konto kan Keynook överlämna inloggningsuppgifter dit.</translation>
    </message>
</context>
<context>
    <name>keynook::Diagnosis</name>
    <message>
        <source>keychain</source>
        <translation>nyckelring</translation>
    </message>
    <message>
        <source>It took a value, gave it back and removed it.</source>
        <translation>Den tog emot ett värde, gav tillbaka det och tog bort det.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>mapp</translation>
    </message>
    <message>
        <source>The data folder belongs to another user.</source>
        <translation>Datamappen tillhör en annan användare.</translation>
    </message>
    <message>
        <source>Make it yours, or choose another with --data-dir.</source>
        <translation>Gör den till din, eller välj en annan med --data-dir.</translation>
    </message>
    <message>
        <source>Others may look into the data folder.</source>
        <translation>Andra har insyn i datamappen.</translation>
    </message>
    <message>
        <source>Give it the mode 0700.</source>
        <translation>Ge den rättigheterna 0700.</translation>
    </message>
    <message>
        <source>Only you can look into the data folder.</source>
        <translation>Bara du har insyn i datamappen.</translation>
    </message>
    <message>
        <source>custom server %1</source>
        <translation>egen server %1</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>proxy</translation>
    </message>
    <message>
        <source>%1 is reached directly.</source>
        <translation>%1 nås direkt.</translation>
    </message>
    <message>
        <source>%1 is reached through a proxy.</source>
        <translation>%1 nås via en proxy.</translation>
    </message>
    <message>
        <source>The CA file cannot be used.</source>
        <translation>CA-filen kan inte användas.</translation>
    </message>
    <message>
        <source>server</source>
        <translation>server</translation>
    </message>
    <message>
        <source>%1 does not answer as it should.</source>
        <translation>%1 svarar inte som den ska.</translation>
    </message>
    <message>
        <source>%1 answers over a good connection (HTTP %2).</source>
        <translation>%1 svarar över en bra anslutning (HTTP %2).</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>klocka</translation>
    </message>
    <message>
        <source>This machine&apos;s clock and that of %1 are %2 s apart.</source>
        <translation>Den här datorns klocka och den hos %1 skiljer sig med %2 s.</translation>
    </message>
    <message>
        <source>Set the clock: one-time codes and tokens depend on it.</source>
        <translation>Ställ klockan: engångskoder och token är beroende av den.</translation>
    </message>
    <message>
        <source>It agrees with that of %1 (%2 s apart).</source>
        <translation>Den stämmer med den hos %1 (skiljer %2 s).</translation>
    </message>
</context>
<context>
    <name>keynook::ForgetCredential</name>
    <message>
        <source>The secret of %1 (&quot;%2&quot;) leaves the keychain.</source>
        <translation>Hemligheten för %1 (”%2”) lämnar nyckelringen.</translation>
    </message>
    <message>
        <source>These credentials are not kept here.</source>
        <translation>De här inloggningsuppgifterna förvaras inte här.</translation>
    </message>
    <message>
        <source>See the list of the account&apos;s credentials.</source>
        <translation>Se listan över kontots inloggningsuppgifter.</translation>
    </message>
    <message>
        <source>Somebody handed these credentials to another place meanwhile.</source>
        <translation>Någon har under tiden överlämnat de här inloggningsuppgifterna till en annan plats.</translation>
    </message>
    <message>
        <source>Look at it and try again.</source>
        <translation>Titta på det och försök igen.</translation>
    </message>
    <message>
        <source>What was removed before could not be put back: %1</source>
        <translation>Det som redan togs bort kunde inte läggas tillbaka: %1</translation>
    </message>
</context>
<context>
    <name>keynook::HandOff</name>
    <message>
        <source>%1 holds this key already.</source>
        <translation>%1 har redan den här nyckeln.</translation>
    </message>
    <message>
        <source>%1 becomes the sign-in of Cogniac&apos;s client: the key %2 (&quot;%3&quot;), readable by you alone.</source>
        <translation>%1 blir inloggningen för Cogniacs klient: nyckeln %2 (”%3”), som bara du kan läsa.</translation>
    </message>
    <message>
        <source>It replaces what the file holds now.</source>
        <translation>Den ersätter det som filen innehåller nu.</translation>
    </message>
    <message>
        <source>It replaces the key %1 there.</source>
        <translation>Den ersätter nyckeln %1 där.</translation>
    </message>
    <message>
        <source>The file names no workspace: set COG_TENANT=%1 where the key&apos;s user has several.</source>
        <translation>Filen anger ingen arbetsyta: ange COG_TENANT=%1 om nyckelns användare har flera.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Det finns ingen fil %1.</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 raderas.</translation>
    </message>
    <message>
        <source>%1, the sign-in of Cogniac&apos;s client with the key %2, is deleted.</source>
        <translation>%1, inloggningen för Cogniacs klient med nyckeln %2, raderas.</translation>
    </message>
    <message>
        <source>Keynook does not hold it: it may be nowhere else.</source>
        <translation>Keynook förvarar den inte: den finns kanske ingen annanstans.</translation>
    </message>
</context>
<context>
    <name>keynook::HandOffPlanner</name>
    <message>
        <source>The auth server of this credential has no address.</source>
        <translation>Auth-servern för de här inloggningsuppgifterna har ingen adress.</translation>
    </message>
    <message>
        <source>Give the account its auth server.</source>
        <translation>Ange kontots auth-server.</translation>
    </message>
    <message>
        <source>This credential is too long for a keyring: more than %1 bytes.</source>
        <translation>De här inloggningsuppgifterna är för långa för en keyring: mer än %1 byte.</translation>
    </message>
    <message>
        <source>A profile&apos;s name has 1 to 100 characters, all of them visible, and no spaces around them.</source>
        <translation>En profils namn har 1 till 100 tecken, alla synliga och utan blanksteg i början eller slutet.</translation>
    </message>
    <message>
        <source>Python&apos;s keyring has this credential under the profile &quot;%1&quot; already.</source>
        <translation>Pythons keyring har redan de här inloggningsuppgifterna under profilen ”%1”.</translation>
    </message>
    <message>
        <source>Python&apos;s keyring gets the credential %1 (&quot;%2&quot;) under the profile &quot;%3&quot;.</source>
        <translation>Pythons keyring får inloggningsuppgifterna %1 (”%2”) under profilen ”%3”.</translation>
    </message>
    <message>
        <source>the credential %1 (&quot;%2&quot;)</source>
        <translation>inloggningsuppgifterna %1 (”%2”)</translation>
    </message>
    <message>
        <source>an entry of another program</source>
        <translation>en post från ett annat program</translation>
    </message>
    <message>
        <source>It replaces %1.</source>
        <translation>De ersätter %1.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> och </translation>
    </message>
    <message>
        <source>The credential has expired, and Kognic&apos;s client will refuse it.</source>
        <translation>Inloggningsuppgifterna har gått ut, och Kognics klient kommer att neka dem.</translation>
    </message>
    <message>
        <source>Python&apos;s keyring loses %1 under the profile &quot;%2&quot;.</source>
        <translation>Pythons keyring förlorar %1 under profilen ”%2”.</translation>
    </message>
    <message>
        <source>Keynook does not hold it: it may be nowhere else.</source>
        <translation>Keynook förvarar inte detta: det finns kanske ingen annanstans.</translation>
    </message>
    <message>
        <source>Python&apos;s keyring has nothing of Kognic&apos;s under the profile &quot;%1&quot;.</source>
        <translation>Pythons keyring har inget från Kognic under profilen ”%1”.</translation>
    </message>
    <message>
        <source>`keynook-cli sdk which` shows what is there.</source>
        <translation>`keynook-cli sdk which` visar vad som finns där.</translation>
    </message>
    <message>
        <source>%1 gets an entry &quot;%2&quot; for calls to %3.</source>
        <translation>%1 får en post ”%2” för anrop till %3.</translation>
    </message>
    <message>
        <source>The entry &quot;%2&quot; in %1 is changed.</source>
        <translation>Posten ”%2” i %1 ändras.</translation>
    </message>
    <message>
        <source>For calls to %1, `kog` takes the entry &quot;%2&quot; of environments.json: name another one with --env.</source>
        <translation>För anrop till %1 tar `kog` posten ”%2” i environments.json: ange en annan med --env.</translation>
    </message>
    <message>
        <source>The entry &quot;%1&quot; in environments.json names this profile and finds nothing any more.</source>
        <translation>Posten ”%1” i environments.json anger den här profilen och hittar inget längre.</translation>
    </message>
    <message>
        <source>The entry &quot;%2&quot; leaves %1.</source>
        <translation>Posten ”%2” lämnar %1.</translation>
    </message>
    <message>
        <source>A cached token leaves Python&apos;s keyring.</source>
        <translation>En cachad token lämnar Pythons keyring.</translation>
    </message>
    <message>
        <source>The token cache %1 is damaged or no plain file, and is left alone: delete it if a client is refused.</source>
        <translation>Token-cachen %1 är skadad eller ingen vanlig fil och lämnas orörd: radera den om en klient nekas.</translation>
    </message>
    <message>
        <source>Cached tokens leave %1.</source>
        <translation>Cachade token lämnar %1.</translation>
    </message>
    <message>
        <source>Python&apos;s keyring was not looked at: %1</source>
        <translation>Pythons keyring kontrollerades inte: %1</translation>
    </message>
    <message>
        <source>Python&apos;s keyring loses the credential %1 (&quot;%2&quot;) under the profile &quot;%3&quot;.</source>
        <translation>Pythons keyring förlorar inloggningsuppgifterna %1 (”%2”) under profilen ”%3”.</translation>
    </message>
    <message>
        <source>%1 loses what names that profile: %2.</source>
        <translation>%1 förlorar det som anger den profilen: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 may still name such a profile and is left alone: %2</source>
        <translation>%1 kan fortfarande ange en sådan profil och lämnas orörd: %2</translation>
    </message>
</context>
<context>
    <name>keynook::HandOffRun</name>
    <message>
        <source>What was done before could not be taken back: %1</source>
        <translation>Det som redan gjorts kunde inte tas tillbaka: %1</translation>
    </message>
    <message>
        <source>Look at it; nothing was overwritten.</source>
        <translation>Titta på det; inget har skrivits över.</translation>
    </message>
    <message>
        <source>Somebody changed the entry &quot;%1&quot; of Python&apos;s keyring meanwhile.</source>
        <translation>Någon har under tiden ändrat posten ”%1” i Pythons keyring.</translation>
    </message>
    <message>
        <source>Look at it and try again.</source>
        <translation>Titta på den och försök igen.</translation>
    </message>
    <message>
        <source>Somebody changed %1 meanwhile.</source>
        <translation>Någon har under tiden ändrat %1.</translation>
    </message>
</context>
<context>
    <name>keynook::ImportCredentialFlow</name>
    <message>
        <source>These credentials ended on %1.</source>
        <translation>De här inloggningsuppgifterna gick ut %1.</translation>
    </message>
    <message>
        <source>Generate new ones in Kognic&apos;s web app and import that file.</source>
        <translation>Skapa nya i Kognics webbapp och importera den filen.</translation>
    </message>
    <message>
        <source>These credentials need %1 bytes; a keychain&apos;s entry holds %2.</source>
        <translation>De här inloggningsuppgifterna kräver %1 byte; en post i nyckelringen rymmer %2.</translation>
    </message>
    <message>
        <source>Take out of the file what Kognic did not write into it.</source>
        <translation>Ta bort det som Kognic inte har skrivit ur filen.</translation>
    </message>
    <message>
        <source>&quot;issuer&quot; in the credentials file is no address to which Keynook would send a secret.</source>
        <translation>”issuer” i filen med inloggningsuppgifter är ingen adress som Keynook skulle skicka en hemlighet till.</translation>
    </message>
    <message>
        <source>Say which auth server these credentials belong to.</source>
        <translation>Ange vilken auth-server inloggningsuppgifterna hör till.</translation>
    </message>
    <message>
        <source>There is already an account named &quot;%1&quot;.</source>
        <translation>Det finns redan ett konto med namnet ”%1”.</translation>
    </message>
    <message>
        <source>Give this one another name.</source>
        <translation>Ge det här ett annat namn.</translation>
    </message>
    <message>
        <source>This account has been removed meanwhile.</source>
        <translation>Det här kontot har tagits bort under tiden.</translation>
    </message>
    <message>
        <source>Import the credentials again.</source>
        <translation>Importera inloggningsuppgifterna igen.</translation>
    </message>
</context>
<context>
    <name>keynook::IssueKeyFlow</name>
    <message>
        <source>The service may have made a key all the same: run recover, which looks for it.</source>
        <translation>Tjänsten kan ändå ha skapat en nyckel: kör recover, som letar efter den.</translation>
    </message>
</context>
<context>
    <name>keynook::KeyListModel</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Skapad</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Senast använd</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Hemlighet</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Går ut</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>Senast testad</translation>
    </message>
    <message>
        <source>The secret is in this computer&apos;s keychain.</source>
        <translation>Hemligheten finns i den här datorns nyckelring.</translation>
    </message>
    <message>
        <source>The secret was never stored on this computer.</source>
        <translation>Hemligheten har aldrig sparats på den här datorn.</translation>
    </message>
    <message>
        <source>The secret was stored here, but the keychain no longer has it.</source>
        <translation>Hemligheten sparades här, men nyckelringen har den inte längre.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>relative and exact time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>Nyckel-ID</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>okänt</translation>
    </message>
    <message>
        <source>never</source>
        <translation>aldrig</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>I nyckelringen</translation>
    </message>
    <message>
        <source>Not held here</source>
        <translation>Finns inte här</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Förlorad</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>har gått ut</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>inte ännu</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Nekad</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>Saknar behörighet</translation>
    </message>
</context>
<context>
    <name>keynook::PythonKeyring</name>
    <message>
        <source>Keynook cannot reach Python&apos;s keyring on this system.</source>
        <translation>Keynook kan inte nå Pythons keyring på det här systemet.</translation>
    </message>
    <message>
        <source>Export a credentials file instead.</source>
        <translation>Exportera en fil med inloggningsuppgifter i stället.</translation>
    </message>
</context>
<context>
    <name>keynook::RecoverFlow</name>
    <message>
        <source>No interrupted generation has this name.</source>
        <translation>Inget avbrutet nyckelskapande har det namnet.</translation>
    </message>
    <message>
        <source>Run recover without it: it lists them.</source>
        <translation>Kör recover utan namnet, så listas de.</translation>
    </message>
</context>
<context>
    <name>keynook::RecoverOne</name>
    <message>
        <source>This generation has no sealed reply that could be discarded.</source>
        <translation>Det här nyckelskapandet har inget förseglat svar att kassera.</translation>
    </message>
    <message>
        <source>Run recover, which looks after it.</source>
        <translation>Kör recover, som tar hand om det.</translation>
    </message>
    <message>
        <source>Its sealed reply cannot be opened: %1</source>
        <translation>Dess förseglade svar kan inte öppnas: %1</translation>
    </message>
    <message>
        <source>It stays where it is until `keynook-cli recover --forget %1` discards it.</source>
        <translation>Det stannar där det är tills `keynook-cli recover --forget %1` kasserar det.</translation>
    </message>
</context>
<context>
    <name>keynook::RevokeFlow</name>
    <message>
        <source>This account signs in with that key.</source>
        <translation>Det här kontot loggar in med den nyckeln.</translation>
    </message>
    <message>
        <source>Sign in with a password, the browser or another key first.</source>
        <translation>Logga först in med lösenord, webbläsaren eller en annan nyckel.</translation>
    </message>
    <message>
        <source>The service lists this key but will not delete it.</source>
        <translation>Tjänsten listar nyckeln men vill inte radera den.</translation>
    </message>
    <message>
        <source>Try again, or delete it on the service&apos;s page.</source>
        <translation>Försök igen, eller radera den på tjänstens sida.</translation>
    </message>
    <message>
        <source>The service does not list this key for %1 in %2; its secret stays here.</source>
        <translation>Tjänsten listar inte den här nyckeln för %1 i %2; dess hemlighet stannar här.</translation>
    </message>
    <message>
        <source>If it belongs to another workspace, change to that one first; if the key is gone for good, its secret can be forgotten.</source>
        <translation>Om den hör till en annan arbetsyta, byt först till den; om nyckeln är borta för gott kan dess hemlighet glömmas.</translation>
    </message>
</context>
<context>
    <name>keynook::SignInFlow</name>
    <message>
        <source>This is not an email address.</source>
        <translation>Det här är ingen e-postadress.</translation>
    </message>
    <message>
        <source>Type the address you sign in with.</source>
        <translation>Skriv adressen som du loggar in med.</translation>
    </message>
    <message>
        <source>Cogniac asks for a one-time code.</source>
        <translation>Cogniac ber om en engångskod.</translation>
    </message>
    <message>
        <source>Type the code that your authenticator shows now.</source>
        <translation>Skriv koden som din autentiseringsapp visar nu.</translation>
    </message>
    <message>
        <source>This user belongs to no workspace with that id or name.</source>
        <translation>Användaren tillhör ingen arbetsyta med det id:t eller namnet.</translation>
    </message>
    <message>
        <source>Leave the workspace out to see which there are.</source>
        <translation>Utelämna arbetsytan för att se vilka som finns.</translation>
    </message>
    <message>
        <source>That key belongs to %1, not to %2.</source>
        <translation>Nyckeln tillhör %1, inte %2.</translation>
    </message>
    <message>
        <source>Sign in as %1 there, or leave the address out here.</source>
        <translation>Logga in som %1 där, eller utelämna adressen här.</translation>
    </message>
    <message>
        <source>There is already an account named &quot;%1&quot;.</source>
        <translation>Det finns redan ett konto med namnet ”%1”.</translation>
    </message>
    <message>
        <source>Give this one another name.</source>
        <translation>Ge det här ett annat namn.</translation>
    </message>
</context>
<context>
    <name>keynook::SignOutFlow</name>
    <message>
        <source>A generation of this account was interrupted and is not finished.</source>
        <translation>Skapandet av en nyckel för det här kontot avbröts och är inte slutfört.</translation>
    </message>
    <message>
        <source>Run recover first.</source>
        <translation>Kör recover först.</translation>
    </message>
    <message>
        <source>This account has got another key meanwhile; nothing was removed.</source>
        <translation>Kontot har fått ännu en nyckel under tiden; inget togs bort.</translation>
    </message>
    <message>
        <source>Look at its keys and try again.</source>
        <translation>Titta på dess nycklar och försök igen.</translation>
    </message>
</context>
<context>
    <name>keynook::WorkspaceModel</name>
    <message>
        <source>%1, id %2</source>
        <translation>%1, id %2</translation>
    </message>
</context>
<context>
    <name>keynook::cli::DemoTour</name>
    <message>
        <source>A service of its own runs at %1, with 40 keys from before.</source>
        <translation>En egen tjänst körs på %1, med 40 nycklar från tidigare.</translation>
    </message>
    <message>
        <source>Signed in as %1, in the workspace %2. The sign-in is in the keychain, the password nowhere.</source>
        <translation>Inloggad som %1, i arbetsytan %2. Inloggningen finns i nyckelringen, lösenordet ingenstans.</translation>
    </message>
    <message>
        <source>Generated &quot;%1&quot; (%2); its secret went into the keychain before anything else.</source>
        <translation>Skapade ”%1” (%2); dess hemlighet lades i nyckelringen före allt annat.</translation>
    </message>
    <message>
        <source>Found it in the keychain again: %1 bytes, not shown here.</source>
        <translation>Hittade den i nyckelringen igen: %1 byte, som inte visas här.</translation>
    </message>
    <message>
        <source>Exported credentials.json, readable by you alone (0600).</source>
        <translation>Exporterade credentials.json, som bara du kan läsa (0600).</translation>
    </message>
    <message>
        <source>The new key was not accepted.</source>
        <translation>Den nya nyckeln godtogs inte.</translation>
    </message>
    <message>
        <source>Used it: the service accepts it.</source>
        <translation>Använde den: tjänsten godtar den.</translation>
    </message>
    <message>
        <source>The service does not show the use of the key.</source>
        <translation>Tjänsten visar inte att nyckeln har använts.</translation>
    </message>
    <message>
        <source>The list shows its last use: %1.</source>
        <translation>Listan visar dess senaste användning: %1.</translation>
    </message>
    <message>
        <source>Deleted it, at the service and in the keychain.</source>
        <translation>Raderade den, hos tjänsten och i nyckelringen.</translation>
    </message>
    <message>
        <source>The deleted key still works.</source>
        <translation>Den raderade nyckeln fungerar fortfarande.</translation>
    </message>
    <message>
        <source>Tried it once more: refused, as it should be.</source>
        <translation>Testade den en gång till: nekad, som den ska.</translation>
    </message>
    <message>
        <source>Imported a credential of Kognic (%1): its auth server gave a token, and the file&apos;s content is in the keychain.</source>
        <translation>Importerade inloggningsuppgifter för Kognic (%1): auth-servern gav en token, och filens innehåll finns i nyckelringen.</translation>
    </message>
    <message>
        <source>Used it: the workspace is found, and its projects may be read.</source>
        <translation>Använde dem: arbetsytan hittas, och dess projekt får läsas.</translation>
    </message>
    <message>
        <source>Removed the accounts and everything of them.</source>
        <translation>Tog bort kontona och allt som hör till dem.</translation>
    </message>
    <message numerus="yes">
        <source>Listed %n key(s), %1 of which nobody ever used.</source>
        <translation>
            <numerusform>Listade %n nyckel, varav %1 som ingen någonsin har använt.</numerusform>
            <numerusform>Listade %n nycklar, varav %1 som ingen någonsin har använt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keynook::cli::Invocation</name>
    <message>
        <source>The address you sign in with; nobody else is signed in then.</source>
        <translation>Adressen du loggar in med; ingen annan loggas då in.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adress</translation>
    </message>
    <message>
        <source>The service&apos;s address (https://api.cogniac.io).</source>
        <translation>Tjänstens adress (https://api.cogniac.io).</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>The workspace (tenant) to use: its id or name.</source>
        <translation>Arbetsytan (tenant) att använda: dess id eller namn.</translation>
    </message>
    <message>
        <source>tenant</source>
        <translation>tenant</translation>
    </message>
    <message>
        <source>What to call the account here.</source>
        <translation>Vad kontot ska heta här.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>namn</translation>
    </message>
    <message>
        <source>Read the password from the standard input.</source>
        <translation>Läs lösenordet från standard in.</translation>
    </message>
    <message>
        <source>Read the one-time code from the next line of the standard input.</source>
        <translation>Läs engångskoden från nästa rad på standard in.</translation>
    </message>
    <message>
        <source>Sign in with an API key from the standard input.</source>
        <translation>Logga in med en API-nyckel från standard in.</translation>
    </message>
    <message>
        <source>Sign in on the service&apos;s own page in the browser.</source>
        <translation>Logga in på tjänstens egen sida i webbläsaren.</translation>
    </message>
    <message>
        <source>You belong to several workspaces:</source>
        <translation>Du tillhör flera arbetsytor:</translation>
    </message>
    <message>
        <source>Using the first; `keynook-cli workspaces use ID` changes it.</source>
        <translation>Använder den första; `keynook-cli workspaces use ID` ändrar det.</translation>
    </message>
    <message>
        <source>Which one (1 to %1)</source>
        <translation>Vilken (1 till %1)</translation>
    </message>
    <message>
        <source>That is not one of the numbers.</source>
        <translation>Det är inte ett av numren.</translation>
    </message>
    <message>
        <source>The line is empty.</source>
        <translation>Raden är tom.</translation>
    </message>
    <message>
        <source>--email is missing.</source>
        <translation>--email saknas.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Lösenord</translation>
    </message>
    <message>
        <source>Sign in on the page that has opened, or open it yourself:</source>
        <translation>Logga in på sidan som har öppnats, eller öppna den själv:</translation>
    </message>
    <message>
        <source>Open this page in a browser and sign in:</source>
        <translation>Öppna den här sidan i en webbläsare och logga in:</translation>
    </message>
    <message>
        <source>If the browser cannot come back, paste the address that it ended on here. It holds the new key: clear it from the browser&apos;s history afterwards.</source>
        <translation>Om webbläsaren inte kan komma tillbaka, klistra in adressen där den hamnade här. Den innehåller den nya nyckeln: rensa den efteråt ur webbläsarens historik.</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Engångskod</translation>
    </message>
    <message>
        <source>Signed in as %1; the account is called &quot;%2&quot;.</source>
        <translation>Inloggad som %1; kontot heter ”%2”.</translation>
    </message>
    <message>
        <source>The service must be: cogniac or kognic.</source>
        <translation>Tjänsten måste vara: cogniac eller kognic.</translation>
    </message>
    <message>
        <source>Signs in, or imports credentials, and remembers the account; passwords are never kept.</source>
        <translation>Loggar in, eller importerar inloggningsuppgifter, och kommer ihåg kontot; lösenord sparas aldrig.</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>inloggad</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>utloggad</translation>
    </message>
    <message>
        <source>There is no account yet: keynook-cli account add cogniac --email you@example.com</source>
        <translation>Det finns inget konto än: keynook-cli account add cogniac --email you@example.com</translation>
    </message>
    <message>
        <source>It cannot be told how many secrets would be dropped: %1</source>
        <translation>Det går inte att säga hur många hemligheter som skulle tas bort: %1</translation>
    </message>
    <message numerus="yes">
        <source>The secrets of %n key(s) leave the keychain for good. Go on?</source>
        <translation>
            <numerusform>Hemligheten för %n nyckel lämnar nyckelringen för gott. Fortsätta?</numerusform>
            <numerusform>Hemligheterna för %n nycklar lämnar nyckelringen för gott. Fortsätta?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was removed: the keychain holds the secrets of %n key(s).</source>
        <translation>
            <numerusform>Inget togs bort: nyckelringen innehåller hemligheten för %n nyckel.</numerusform>
            <numerusform>Inget togs bort: nyckelringen innehåller hemligheterna för %n nycklar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm it on a terminal, or give --yes to drop them or --keep-secrets to leave them there.</source>
        <translation>Bekräfta i en terminal, eller ange --yes för att ta bort dem eller --keep-secrets för att lämna dem där.</translation>
    </message>
    <message>
        <source>Signed out; the keys in the keychain stay.</source>
        <translation>Utloggad; nycklarna i nyckelringen stannar kvar.</translation>
    </message>
    <message>
        <source>The account is removed. Keys that it generated still work at the service: `keys delete` before removing an account ends them.</source>
        <translation>Kontot är borttaget. Nycklar som det har skapat fungerar fortfarande hos tjänsten: `keys delete` innan ett konto tas bort gör slut på dem.</translation>
    </message>
    <message>
        <source>All of that goes for good, and the account with it. Go on?</source>
        <translation>Allt detta försvinner för gott, och kontot med det. Fortsätta?</translation>
    </message>
    <message>
        <source>Confirm it on a terminal, or give --yes to drop all of it or --keep-secrets to leave it where it is.</source>
        <translation>Bekräfta i en terminal, eller ange --yes för att ta bort allt detta eller --keep-secrets för att lämna det där det är.</translation>
    </message>
    <message>
        <source>This account has no sign-in of its own: it is its credentials.</source>
        <translation>Det här kontot har ingen egen inloggning: det är sina inloggningsuppgifter.</translation>
    </message>
    <message>
        <source>`keys delete` or `account remove` take them off this machine.</source>
        <translation>`keys delete` eller `account remove` tar bort dem från den här datorn.</translation>
    </message>
    <message>
        <source>Lists the accounts.</source>
        <translation>Listar kontona.</translation>
    </message>
    <message>
        <source>Forgets an account&apos;s sign-in; its keys stay in the keychain.</source>
        <translation>Glömmer ett kontos inloggning; dess nycklar stannar i nyckelringen.</translation>
    </message>
    <message>
        <source>Leave the secrets of its keys in the keychain.</source>
        <translation>Lämna hemligheterna för dess nycklar i nyckelringen.</translation>
    </message>
    <message>
        <source>Drop the secrets of its keys unasked.</source>
        <translation>Ta bort hemligheterna för dess nycklar utan att fråga.</translation>
    </message>
    <message>
        <source>Removes an account and the secrets of its keys from this machine.</source>
        <translation>Tar bort ett konto och hemligheterna för dess nycklar från den här datorn.</translation>
    </message>
    <message>
        <source>They belong to %1; the account is called &quot;%2&quot;.</source>
        <translation>De tillhör %1; kontot heter ”%2”.</translation>
    </message>
    <message>
        <source>Finds out, step by step, how far a key (or the account&apos;s sign-in) gets, and what to do.</source>
        <translation>Tar steg för steg reda på hur långt en nyckel (eller kontots inloggning) räcker, och vad som kan göras.</translation>
    </message>
    <message>
        <source>Shows the main job, step by step, on a demo service of its own.</source>
        <translation>Visar huvuduppgiften, steg för steg, på en egen demotjänst.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>mapp</translation>
    </message>
    <message>
        <source>Checks keychain, data folder, proxy, servers and clock; its output holds nothing private.</source>
        <translation>Kontrollerar nyckelring, datamapp, proxy, servrar och klocka; utskriften innehåller inget privat.</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation>Ett av: %1.</translation>
    </message>
    <message>
        <source>format</source>
        <translation>format</translation>
    </message>
    <message>
        <source>Replace an existing file.</source>
        <translation>Ersätt en befintlig fil.</translation>
    </message>
    <message>
        <source>There is no such format.</source>
        <translation>Det finns inget sådant format.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Välj ett av: %1.</translation>
    </message>
    <message>
        <source>The file to write has no name.</source>
        <translation>Filen att skriva har inget namn.</translation>
    </message>
    <message>
        <source>Give its name, or - for the standard output.</source>
        <translation>Ange dess namn, eller - för standard ut.</translation>
    </message>
    <message>
        <source>There is something at %1 already.</source>
        <translation>Det finns redan något på %1.</translation>
    </message>
    <message>
        <source>It is not a regular file: choose another name.</source>
        <translation>Det är ingen vanlig fil: välj ett annat namn.</translation>
    </message>
    <message>
        <source>Choose another name, or replace a file with --force.</source>
        <translation>Välj ett annat namn, eller ersätt filen med --force.</translation>
    </message>
    <message>
        <source>The folder for %1 does not exist.</source>
        <translation>Mappen för %1 finns inte.</translation>
    </message>
    <message>
        <source>Make it first.</source>
        <translation>Skapa den först.</translation>
    </message>
    <message>
        <source>Written to %1, readable by you alone (0600).</source>
        <translation>Skrevs till %1, som bara du kan läsa (0600).</translation>
    </message>
    <message>
        <source>Use it:  . %1</source>
        <translation>Använd:  . %1</translation>
    </message>
    <message>
        <source>Use it:  docker run --env-file %1 …</source>
        <translation>Använd:  docker run --env-file %1 …</translation>
    </message>
    <message>
        <source>Use it:  kubectl apply -f %1</source>
        <translation>Använd:  kubectl apply -f %1</translation>
    </message>
    <message>
        <source>%1: no longer kept here</source>
        <translation>%1: förvaras inte längre här</translation>
    </message>
    <message>
        <source>At the service they go on working until they are deleted under &quot;API Credentials&quot; of %1</source>
        <translation>Hos tjänsten fortsätter de att fungera tills de raderas under ”API Credentials” på %1</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>Inget togs bort.</translation>
    </message>
    <message>
        <source>--forget means nothing here: the service lists no credentials.</source>
        <translation>--forget betyder inget här: tjänsten listar inga inloggningsuppgifter.</translation>
    </message>
    <message>
        <source>All of that goes for good. Go on?</source>
        <translation>Allt detta försvinner för gott. Fortsätta?</translation>
    </message>
    <message>
        <source>Confirm it on a terminal, or give --yes.</source>
        <translation>Bekräfta i en terminal, eller ange --yes.</translation>
    </message>
    <message>
        <source>This service does not report when credentials were used; --%1 cannot be answered.</source>
        <translation>Den här tjänsten rapporterar inte när inloggningsuppgifter användes; --%1 kan inte besvaras.</translation>
    </message>
    <message>
        <source>--expiring-days takes a number of days.</source>
        <translation>--expiring-days tar ett antal dagar.</translation>
    </message>
    <message>
        <source>no end known</source>
        <translation>inget slut känt</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAMN</translation>
    </message>
    <message>
        <source>KEY ID</source>
        <translation>NYCKEL-ID</translation>
    </message>
    <message>
        <source>CREATED</source>
        <translation>SKAPAD</translation>
    </message>
    <message>
        <source>ENDS</source>
        <translation>GÅR UT</translation>
    </message>
    <message>
        <source>LAST USED</source>
        <translation>SENAST ANVÄND</translation>
    </message>
    <message>
        <source>SECRET</source>
        <translation>HEMLIGHET</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>ej rapporterat</translation>
    </message>
    <message>
        <source>Name       %1
Key ID     %2
Created    %3
Ends       %4
Last used  not reported by the service
Checked    %5 (%6)
Secret     %7
</source>
        <translation>Namn           %1
Nyckel-ID      %2
Skapad         %3
Går ut         %4
Senast använd  rapporteras inte av tjänsten
Testad         %5 (%6)
Hemlighet      %7
</translation>
    </message>
    <message>
        <source>never</source>
        <translation>aldrig</translation>
    </message>
    <message>
        <source>The input could not be read.</source>
        <translation>Indata kunde inte läsas.</translation>
    </message>
    <message>
        <source>The credentials &quot;%1&quot; of %2 are accepted and in the keychain; the account is called &quot;%3&quot;.</source>
        <translation>Inloggningsuppgifterna ”%1” för %2 är godtagna och finns i nyckelringen; kontot heter ”%3”.</translation>
    </message>
    <message>
        <source>The credentials &quot;%1&quot; of %2 were here already and are renewed; the account is called &quot;%3&quot;.</source>
        <translation>Inloggningsuppgifterna ”%1” för %2 fanns redan här och är förnyade; kontot heter ”%3”.</translation>
    </message>
    <message>
        <source>Put right: %1</source>
        <translation>Rättat: %1</translation>
    </message>
    <message>
        <source>They end on %1.</source>
        <translation>De går ut %1.</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 är borttagen.</translation>
    </message>
    <message>
        <source>The secret still lies in %1 in the open; --remove-file removes it after an import.</source>
        <translation>Hemligheten ligger fortfarande oskyddad i %1; --remove-file tar bort filen efter en import.</translation>
    </message>
    <message>
        <source>Python&apos;s keyring has nothing of Kognic&apos;s under the profile &quot;%1&quot;.</source>
        <translation>Pythons keyring har inget från Kognic under profilen ”%1”.</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>Kontrollera namnet.</translation>
    </message>
    <message>
        <source>Kognic: the credentials file of its web app, or - for the standard input.</source>
        <translation>Kognic: filen med inloggningsuppgifter från webbappen, eller - för standard in.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fil</translation>
    </message>
    <message>
        <source>Kognic: the credentials file that KOGNIC_CREDENTIALS names.</source>
        <translation>Kognic: filen med inloggningsuppgifter som KOGNIC_CREDENTIALS anger.</translation>
    </message>
    <message>
        <source>Kognic: the credentials that Python&apos;s keyring holds under a profile.</source>
        <translation>Kognic: inloggningsuppgifterna som Pythons keyring har under en profil.</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>profil</translation>
    </message>
    <message>
        <source>Kognic: remove the file when the keychain has the credentials.</source>
        <translation>Kognic: ta bort filen när nyckelringen har inloggningsuppgifterna.</translation>
    </message>
    <message>
        <source>Kognic: the auth server, if it is not the issuer that the file names.</source>
        <translation>Kognic: auth-servern, om det inte är utfärdaren som filen anger.</translation>
    </message>
    <message>
        <source>Kognic: the server that lists workspaces, if it is not the usual one.</source>
        <translation>Kognic: servern som listar arbetsytor, om det inte är den vanliga.</translation>
    </message>
    <message>
        <source>--%1 means nothing for %2.</source>
        <translation>--%1 betyder inget för %2.</translation>
    </message>
    <message>
        <source>Give one of --file, --from-env, --from-keyring and --browser.</source>
        <translation>Ange en av --file, --from-env, --from-keyring och --browser.</translation>
    </message>
    <message>
        <source>--remove-file needs --file with the name of a file.</source>
        <translation>--remove-file kräver --file med namnet på en fil.</translation>
    </message>
    <message>
        <source>The account; may be left out when there is only one.</source>
        <translation>Kontot; kan utelämnas när det bara finns ett.</translation>
    </message>
    <message>
        <source>The folder with Keynook&apos;s data.</source>
        <translation>Mappen med Keynooks data.</translation>
    </message>
    <message>
        <source>One JSON document on the standard output.</source>
        <translation>Ett JSON-dokument på standard ut.</translation>
    </message>
    <message>
        <source>How long the service may be silent (30).</source>
        <translation>Hur länge tjänsten får vara tyst (30).</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>sekunder</translation>
    </message>
    <message>
        <source>Certificate authorities to trust besides the system&apos;s (PEM).</source>
        <translation>Certifikatutfärdare att lita på utöver systemets (PEM).</translation>
    </message>
    <message>
        <source>Errors with their details.</source>
        <translation>Fel med detaljer.</translation>
    </message>
    <message>
        <source>This help.</source>
        <translation>Den här hjälpen.</translation>
    </message>
    <message>
        <source>The version of keynook-cli.</source>
        <translation>Version av keynook-cli.</translation>
    </message>
    <message>
        <source>Usage: %1 %2 %3</source>
        <translation>Användning: %1 %2 %3</translation>
    </message>
    <message>
        <source>--timeout takes a number of seconds, from 0.001 to a day.</source>
        <translation>--timeout tar ett antal sekunder, från 0.001 till ett dygn.</translation>
    </message>
    <message>
        <source>An interrupted generation is finished: the secret of &quot;%1&quot; (%2) is in the keychain now.</source>
        <translation>Ett avbrutet nyckelskapande är slutfört: hemligheten för ”%1” (%2) finns nu i nyckelringen.</translation>
    </message>
    <message>
        <source>A generation was interrupted: `keynook-cli recover` looks after it.</source>
        <translation>Skapandet av en nyckel avbröts: `keynook-cli recover` tar hand om det.</translation>
    </message>
    <message>
        <source>Waiting for the keychain; an unlock prompt may be open …</source>
        <translation>Väntar på nyckelringen; en fråga om upplåsning kan vara öppen …</translation>
    </message>
    <message>
        <source>There is no account yet.</source>
        <translation>Det finns inget konto än.</translation>
    </message>
    <message>
        <source>Sign in: keynook-cli account add cogniac --email you@example.com</source>
        <translation>Logga in: keynook-cli account add cogniac --email you@example.com</translation>
    </message>
    <message>
        <source>There are several accounts.</source>
        <translation>Det finns flera konton.</translation>
    </message>
    <message>
        <source>Say which one with -a NAME.</source>
        <translation>Ange vilket med -a NAME.</translation>
    </message>
    <message>
        <source>The service did not answer well; trying again in %1 s …</source>
        <translation>Tjänsten svarade inte som den ska; försöker igen om %1 s …</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Något saknas.</translation>
    </message>
    <message>
        <source>There is one argument too many.</source>
        <translation>Det är ett argument för mycket.</translation>
    </message>
    <message>
        <source>Usage: keynook-cli %1 %2 (--help says more)</source>
        <translation>Användning: keynook-cli %1 %2 (--help berättar mer)</translation>
    </message>
    <message>
        <source>A key is being generated; ending as soon as its secret is safe (Ctrl-C again: at once) …</source>
        <translation>En nyckel håller på att skapas; avslutar så snart dess hemlighet är säker (Ctrl-C igen: genast) …</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Avbrutet.</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>Fråga inte.</translation>
    </message>
    <message>
        <source>Also drop the secret of a key that the service does not list for this account.</source>
        <translation>Ta även bort hemligheten för en nyckel som tjänsten inte listar för det här kontot.</translation>
    </message>
    <message>
        <source>last used: %1</source>
        <translation>senast använd: %1</translation>
    </message>
    <message>
        <source>not listed by the service; its secret here is dropped for good</source>
        <translation>listas inte av tjänsten; dess hemlighet här tas bort för gott</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in use. Type its name to delete it</source>
        <translation>”%1” används. Skriv dess namn för att radera den</translation>
    </message>
    <message>
        <source>Programs that use them stop working. Delete?</source>
        <translation>Program som använder dem slutar fungera. Radera?</translation>
    </message>
    <message>
        <source>%1: the service does not have it; nothing of it is kept here any more</source>
        <translation>%1: tjänsten har den inte; inget av den förvaras här längre</translation>
    </message>
    <message>
        <source>%1: deleted</source>
        <translation>%1: raderad</translation>
    </message>
    <message>
        <source>If it belongs to another workspace: keynook-cli workspaces use ID. If it is gone for good, --forget drops its secret.</source>
        <translation>Om den hör till en annan arbetsyta: keynook-cli workspaces use ID. Om den är borta för gott tar --forget bort dess hemlighet.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Inget raderades.</translation>
    </message>
    <message>
        <source>Deletes keys at the service and in the keychain; Kognic&apos;s credentials on this machine alone, wherever they were handed to, saying where to delete them at the service.</source>
        <translation>Raderar nycklar hos tjänsten och i nyckelringen; Kognics inloggningsuppgifter bara på den här datorn, överallt dit de överlämnats, med besked om var de raderas hos tjänsten.</translation>
    </message>
    <message>
        <source>Writes a key&apos;s credentials to a file that you alone can read.</source>
        <translation>Skriver en nyckels inloggningsuppgifter till en fil som bara du kan läsa.</translation>
    </message>
    <message>
        <source>What the key is for; colleagues see it.</source>
        <translation>Vad nyckeln är till för; kollegor ser det.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>text</translation>
    </message>
    <message>
        <source>Also write its credentials to a file.</source>
        <translation>Skriv även dess inloggningsuppgifter till en fil.</translation>
    </message>
    <message>
        <source>Also print the secret on the standard output.</source>
        <translation>Skriv även ut hemligheten på standard ut.</translation>
    </message>
    <message>
        <source>Kognic: remove the downloaded file when the keychain has the credentials.</source>
        <translation>Kognic: ta bort den nedladdade filen när nyckelringen har inloggningsuppgifterna.</translation>
    </message>
    <message>
        <source>Generated &quot;%1&quot; (%2), but the keychain could not take its secret.</source>
        <translation>Skapade ”%1” (%2), men nyckelringen kunde inte ta emot dess hemlighet.</translation>
    </message>
    <message>
        <source>Generated &quot;%1&quot; (%2); its secret is in the keychain.</source>
        <translation>Skapade ”%1” (%2); dess hemlighet finns i nyckelringen.</translation>
    </message>
    <message>
        <source>The secret lies sealed on this machine: `keynook-cli recover` brings it into the keychain then.</source>
        <translation>Hemligheten ligger förseglad på den här datorn: `keynook-cli recover` för då in den i nyckelringen.</translation>
    </message>
    <message>
        <source>What was just written is the only copy: keep it safe.</source>
        <translation>Det som just skrevs är den enda kopian: förvara den säkert.</translation>
    </message>
    <message>
        <source>What was just written is the only copy: keep it safe, and say no when `keynook-cli recover` offers to delete the key.</source>
        <translation>Det som just skrevs är den enda kopian: förvara den säkert, och svara nej när `keynook-cli recover` erbjuder sig att radera nyckeln.</translation>
    </message>
    <message>
        <source>Nothing could hold the secret: `keynook-cli recover` offers to delete the key.</source>
        <translation>Inget kunde förvara hemligheten: `keynook-cli recover` erbjuder sig att radera nyckeln.</translation>
    </message>
    <message>
        <source>Neither the keychain nor the data folder could take the secret. Save it to which file (&quot;-&quot;: show it here, empty: give it up)</source>
        <translation>Varken nyckelringen eller datamappen kunde ta emot hemligheten. Spara den i vilken fil (&quot;-&quot;: visa den här, tomt: ge upp den)</translation>
    </message>
    <message>
        <source>Generates a key; its secret is in the keychain before anything else happens to it.</source>
        <translation>Skapar en nyckel; dess hemlighet är i nyckelringen innan något annat händer med den.</translation>
    </message>
    <message>
        <source>Only keys whose name or id contains the text.</source>
        <translation>Bara nycklar vars namn eller id innehåller texten.</translation>
    </message>
    <message>
        <source>Only keys that were never used.</source>
        <translation>Bara nycklar som aldrig har använts.</translation>
    </message>
    <message>
        <source>Only keys not used within so many days.</source>
        <translation>Bara nycklar som inte har använts på så många dagar.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dagar</translation>
    </message>
    <message>
        <source>Only credentials that have ended or end within so many days (Kognic).</source>
        <translation>Bara inloggningsuppgifter som har gått ut eller går ut inom så många dagar (Kognic).</translation>
    </message>
    <message>
        <source>Fail, rather than show the list of last time, when the service cannot be reached.</source>
        <translation>Misslyckas, i stället för att visa den förra listan, när tjänsten inte kan nås.</translation>
    </message>
    <message>
        <source>--unused-days takes a number of days.</source>
        <translation>--unused-days tar ett antal dagar.</translation>
    </message>
    <message>
        <source>%1 This is the list of %2.</source>
        <translation>%1 Det här är listan från %2.</translation>
    </message>
    <message>
        <source>The keys of this account do not end by themselves.</source>
        <translation>Nycklarna för det här kontot går inte ut av sig själva.</translation>
    </message>
    <message>
        <source>Lists the keys at the service: name, id, created, last used, where the secret is.</source>
        <translation>Listar nycklarna hos tjänsten: namn, id, skapad, senast använd, var hemligheten finns.</translation>
    </message>
    <message>
        <source>Print the secret alone, from the keychain.</source>
        <translation>Skriv bara ut hemligheten, från nyckelringen.</translation>
    </message>
    <message>
        <source>Name       %1
Key ID     %2
Created    %3
Last used  %4
Secret     %5
</source>
        <translation>Namn           %1
Nyckel-ID      %2
Skapad         %3
Senast använd  %4
Hemlighet      %5
</translation>
    </message>
    <message>
        <source>Shows one key (id or name); --reveal prints its secret.</source>
        <translation>Visar en nyckel (id eller namn); --reveal skriver ut dess hemlighet.</translation>
    </message>
    <message>
        <source>Credentials of Kognic come from its web app: use `keys export` or `keys show` afterwards.</source>
        <translation>Inloggningsuppgifter för Kognic kommer från webbappen: använd `keys export` eller `keys show` efteråt.</translation>
    </message>
    <message>
        <source>Give them this name on the page: %1</source>
        <translation>Ge dem det här namnet på sidan: %1</translation>
    </message>
    <message>
        <source>Usage: keynook-cli [options] COMMAND …

API keys for Cogniac and Kognic: generated, kept in the system&apos;s keychain, used and deleted.

Commands:
</source>
        <translation>Användning: keynook-cli [flaggor] COMMAND …

API-nycklar för Cogniac och Kognic: skapas, förvaras i systemets nyckelring, används och raderas.

Kommandon:
</translation>
    </message>
    <message>
        <source>
keynook-cli COMMAND --help tells a command&apos;s options. `--json`, `--data-dir`, `--timeout`, `--ca-file` and
`--verbose` work with every command.

Exit codes: 0 done, 1 failed, 2 usage, 3 not signed in or rejected, 4 not permitted, 5 not found,
6 keychain locked or unavailable, 7 network or TLS, 8 needs confirmation or conflicts, 9 service error,
130 interrupted.
</source>
        <translation>
keynook-cli COMMAND --help berättar om ett kommandos flaggor. `--json`, `--data-dir`, `--timeout`, `--ca-file` och
`--verbose` fungerar med alla kommandon.

Slutkoder: 0 klart, 1 misslyckades, 2 användning, 3 inte inloggad eller avvisad, 4 inte tillåtet, 5 hittades inte,
6 nyckelringen låst eller otillgänglig, 7 nätverk eller TLS, 8 kräver bekräftelse eller står i konflikt, 9 fel hos tjänsten,
130 avbrutet.
</translation>
    </message>
    <message>
        <source>keynook-cli: a command is missing.</source>
        <translation>keynook-cli: ett kommando saknas.</translation>
    </message>
    <message>
        <source>keynook-cli: there is no such command.</source>
        <translation>keynook-cli: det finns inget sådant kommando.</translation>
    </message>
    <message>
        <source>  keynook-cli --help lists them.</source>
        <translation>  keynook-cli --help listar dem.</translation>
    </message>
    <message>
        <source>its secret is in the keychain (%1).</source>
        <translation>dess hemlighet är i nyckelringen (%1).</translation>
    </message>
    <message>
        <source>there is no key without a secret; nothing is left over.</source>
        <translation>det finns ingen nyckel utan hemlighet; inget blev kvar.</translation>
    </message>
    <message>
        <source>the service shows no key so far; look again in two minutes.</source>
        <translation>tjänsten visar ingen nyckel ännu; titta igen om två minuter.</translation>
    </message>
    <message>
        <source>%1 The service has what may be its key:</source>
        <translation>%1 Tjänsten har det som kan vara dess nyckel:</translation>
    </message>
    <message>
        <source>the service made a key whose secret never arrived:</source>
        <translation>tjänsten skapade en nyckel vars hemlighet aldrig kom fram:</translation>
    </message>
    <message>
        <source>its sealed reply was discarded. If the service made a key for it, that is still there: `keys delete` deletes it.</source>
        <translation>dess förseglade svar kasserades. Om tjänsten skapade en nyckel för det finns den fortfarande kvar: `keys delete` raderar den.</translation>
    </message>
    <message>
        <source>If its sealed reply cannot be opened, it will be gone for good, and the secret in it. Discard it?</source>
        <translation>Om dess förseglade svar inte kan öppnas försvinner det för gott, och hemligheten i det. Kassera det?</translation>
    </message>
    <message>
        <source>Nothing was discarded.</source>
        <translation>Inget kasserades.</translation>
    </message>
    <message>
        <source>No generation was interrupted.</source>
        <translation>Inget nyckelskapande har avbrutits.</translation>
    </message>
    <message>
        <source>Where it is not certain which key came of a generation, or its secret may still be had, only you can decide: `keys delete` deletes a key.</source>
        <translation>Där det inte är säkert vilken nyckel som kom av ett nyckelskapande, eller där dess hemlighet ännu kan gå att få, kan bara du avgöra: `keys delete` raderar en nyckel.</translation>
    </message>
    <message>
        <source>Nobody can ever use a key without its secret. Delete it at the service?</source>
        <translation>Ingen kan någonsin använda en nyckel utan dess hemlighet. Radera den hos tjänsten?</translation>
    </message>
    <message>
        <source>`keynook-cli recover --delete-orphans` deletes the keys without a secret.</source>
        <translation>`keynook-cli recover --delete-orphans` raderar nycklarna utan hemlighet.</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Raderad.</translation>
    </message>
    <message>
        <source>--forget and --delete-orphans are two decisions.</source>
        <translation>--forget och --delete-orphans är två olika beslut.</translation>
    </message>
    <message>
        <source>Delete the keys that were made but whose secret never arrived.</source>
        <translation>Radera nycklarna som skapades men vars hemlighet aldrig kom fram.</translation>
    </message>
    <message>
        <source>Discard the sealed reply of this generation, which cannot be opened.</source>
        <translation>Kassera det förseglade svaret för det här nyckelskapandet, som inte kan öppnas.</translation>
    </message>
    <message>
        <source>operation</source>
        <translation>operation</translation>
    </message>
    <message>
        <source>Do not ask before discarding it.</source>
        <translation>Fråga inte innan det kasseras.</translation>
    </message>
    <message>
        <source>Finishes generations that were interrupted, or says what is left of them.</source>
        <translation>Slutför nyckelskapanden som avbröts, eller säger vad som är kvar av dem.</translation>
    </message>
    <message>
        <source>The key to use (id or name); by default the newest in the keychain.</source>
        <translation>Nyckeln att använda (id eller namn); annars den nyaste i nyckelringen.</translation>
    </message>
    <message>
        <source>key</source>
        <translation>nyckel</translation>
    </message>
    <message>
        <source>Kognic: the id and the secret in variables, instead of a file that ends with the command.</source>
        <translation>Kognic: id och hemlighet i variabler, i stället för en fil som försvinner med kommandot.</translation>
    </message>
    <message>
        <source>%1 could not be started.</source>
        <translation>%1 kunde inte startas.</translation>
    </message>
    <message>
        <source>Check its name and that it may be executed.</source>
        <translation>Kontrollera namnet och att det får köras.</translation>
    </message>
    <message>
        <source>The command to run is missing.</source>
        <translation>Kommandot att köra saknas.</translation>
    </message>
    <message>
        <source>Runs a command that finds the key in its environment; no file outlives it.</source>
        <translation>Kör ett kommando som hittar nyckeln i sin miljö; ingen fil finns kvar efter det.</translation>
    </message>
    <message>
        <source>No file can be kept for the command that ends with it.</source>
        <translation>Ingen fil som försvinner med kommandot kan förvaras.</translation>
    </message>
    <message>
        <source>Give --client-env to hand the id and the secret over in variables.</source>
        <translation>Ange --client-env för att lämna över id och hemlighet i variabler.</translation>
    </message>
    <message>
        <source>Undo:  %1</source>
        <translation>Ångra:  %1</translation>
    </message>
    <message>
        <source>Do not ask before something is replaced.</source>
        <translation>Fråga inte innan något ersätts.</translation>
    </message>
    <message>
        <source>What is replaced is gone then. Go on?</source>
        <translation>Det som ersätts är sedan borta. Fortsätta?</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Inget ändrades.</translation>
    </message>
    <message>
        <source>Kognic: the profile in Python&apos;s keyring (default).</source>
        <translation>Kognic: profilen i Pythons keyring (default).</translation>
    </message>
    <message>
        <source>Cogniac&apos;s client keeps one credential and knows no profiles.</source>
        <translation>Cogniacs klient har en enda uppsättning inloggningsuppgifter och känner inte till profiler.</translation>
    </message>
    <message>
        <source>Hands a key to the service&apos;s own Python client, where that looks.</source>
        <translation>Överlämnar en nyckel till tjänstens egen Python-klient, där den letar.</translation>
    </message>
    <message>
        <source>Kognic: the profile in Python&apos;s keyring.</source>
        <translation>Kognic: profilen i Pythons keyring.</translation>
    </message>
    <message>
        <source>&quot;cogniac&quot; for the file of Cogniac&apos;s client.</source>
        <translation>&quot;cogniac&quot; för filen till Cogniacs klient.</translation>
    </message>
    <message>
        <source>service</source>
        <translation>tjänst</translation>
    </message>
    <message>
        <source>Give either --profile P, or --service cogniac.</source>
        <translation>Ange antingen --profile P eller --service cogniac.</translation>
    </message>
    <message>
        <source>Takes a key away from the service&apos;s own Python client.</source>
        <translation>Tar bort en nyckel från tjänstens egen Python-klient.</translation>
    </message>
    <message>
        <source>Only this one: &quot;cogniac&quot; or &quot;kognic&quot;.</source>
        <translation>Bara den här: &quot;cogniac&quot; eller &quot;kognic&quot;.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>(no key id)</source>
        <translation>(inget nyckel-id)</translation>
    </message>
    <message>
        <source>%1, which Keynook does not hold</source>
        <translation>%1, som Keynook inte förvarar</translation>
    </message>
    <message>
        <source>%1, &quot;%2&quot; of the account &quot;%3&quot;</source>
        <translation>%1, ”%2” för kontot ”%3”</translation>
    </message>
    <message>
        <source>--service is &quot;cogniac&quot; or &quot;kognic&quot;.</source>
        <translation>--service är &quot;cogniac&quot; eller &quot;kognic&quot;.</translation>
    </message>
    <message>
        <source>Tells which credential a Python program started here would use.</source>
        <translation>Talar om vilka inloggningsuppgifter ett Python-program som startas här skulle använda.</translation>
    </message>
    <message>
        <source>Kognic: the folder in which the browser saves (%1).</source>
        <translation>Kognic: mappen där webbläsaren sparar (%1).</translation>
    </message>
    <message>
        <source>Kognic: the page to generate on.</source>
        <translation>Kognic: sidan där de skapas.</translation>
    </message>
    <message>
        <source>Kognic: leave the downloaded file as it is.</source>
        <translation>Kognic: lämna den nedladdade filen som den är.</translation>
    </message>
    <message>
        <source>--keep-file and --remove-file contradict each other.</source>
        <translation>--keep-file och --remove-file motsäger varandra.</translation>
    </message>
    <message>
        <source>--web-url takes the address of a page.</source>
        <translation>--web-url tar adressen till en sida.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Det finns ingen mapp %1.</translation>
    </message>
    <message>
        <source>Name the folder in which the browser saves.</source>
        <translation>Ange mappen där webbläsaren sparar.</translation>
    </message>
    <message>
        <source>Checking the credentials …</source>
        <translation>Kontrollerar inloggningsuppgifterna …</translation>
    </message>
    <message>
        <source>Checking %1 …</source>
        <translation>Kontrollerar %1 …</translation>
    </message>
    <message>
        <source>Generate credentials on the page that has opened, or open it yourself:</source>
        <translation>Skapa inloggningsuppgifter på sidan som har öppnats, eller öppna den själv:</translation>
    </message>
    <message>
        <source>Open this page in a browser and generate credentials:</source>
        <translation>Öppna den här sidan i en webbläsare och skapa inloggningsuppgifter:</translation>
    </message>
    <message>
        <source>It is in the menu with your name: &quot;API Credentials…&quot;, then &quot;Generate Credentials&quot;, a name, and download.</source>
        <translation>Det finns i menyn med ditt namn: ”API Credentials…”, sedan ”Generate Credentials”, ett namn och nedladdning.</translation>
    </message>
    <message>
        <source>Waiting for the file in %1; if it is saved elsewhere, type its path here …</source>
        <translation>Väntar på filen i %1; om den sparas någon annanstans, skriv dess sökväg här …</translation>
    </message>
    <message>
        <source>There is no folder %1 yet: type the path of the downloaded file here …</source>
        <translation>Det finns ingen mapp %1 än: skriv den nedladdade filens sökväg här …</translation>
    </message>
    <message>
        <source>Nothing is lost: the credentials lie in %1.</source>
        <translation>Inget har gått förlorat: inloggningsuppgifterna ligger i %1.</translation>
    </message>
    <message>
        <source>Still waiting …</source>
        <translation>Väntar fortfarande …</translation>
    </message>
    <message>
        <source>The secret of &quot;%1&quot; (%2) is in the keychain.</source>
        <translation>Hemligheten för ”%1” (%2) är i nyckelringen.</translation>
    </message>
    <message>
        <source>%1 holds the secret in the clear. Remove the file?</source>
        <translation>%1 innehåller hemligheten i klartext. Ta bort filen?</translation>
    </message>
    <message>
        <source>%1 still holds the secret in the clear.</source>
        <translation>%1 innehåller fortfarande hemligheten i klartext.</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>Tog bort %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; now uses %2 (%3).</source>
        <translation>”%1” använder nu %2 (%3).</translation>
    </message>
    <message>
        <source>This user belongs to no workspace with that id or name.</source>
        <translation>Användaren tillhör ingen arbetsyta med det id:t eller namnet.</translation>
    </message>
    <message>
        <source>`keynook-cli workspaces list` shows them.</source>
        <translation>`keynook-cli workspaces list` visar dem.</translation>
    </message>
    <message>
        <source>Lists the workspaces of the account&apos;s user.</source>
        <translation>Listar arbetsytorna för kontots användare.</translation>
    </message>
    <message>
        <source>Moves the account to another workspace, without signing in again.</source>
        <translation>Flyttar kontot till en annan arbetsyta, utan ny inloggning.</translation>
    </message>
    <message>
        <source>This argument cannot be handed to a batch file.</source>
        <translation>Det här argumentet kan inte lämnas till en kommandofil.</translation>
    </message>
    <message>
        <source>Run the program that it starts instead.</source>
        <translation>Kör programmet som den startar i stället.</translation>
    </message>
</context>
<context>
    <name>keynook::ui::AboutDialog</name>
    <message>
        <source>About Keynook</source>
        <translation>Om Keynook</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Stäng</translation>
    </message>
    <message>
        <source>API keys for Cogniac and Kognic: generated, kept in the system&apos;s keychain, used and deleted.</source>
        <translation>API-nycklar för Cogniac och Kognic: skapas, förvaras i systemets nyckelring, används och raderas.</translation>
    </message>
    <message>
        <source>Secrets are in the keychain before they are shown, and in no file but those you export. A program that runs as you can read an unlocked keychain, and so can the computer&apos;s administrator: against them Keynook cannot protect.</source>
        <translation>Hemligheter finns i nyckelringen innan de visas, och inte i några andra filer än dem du exporterar. Ett program som körs som du kan läsa en upplåst nyckelring, och det kan även datorns administratör: mot dem kan Keynook inte skydda.</translation>
    </message>
    <message>
        <source>Apache License 2.0. Built with Qt %1, QtKeychain, libsodium and SQLite.</source>
        <translation>Apache License 2.0. Byggt med Qt %1, QtKeychain, libsodium och SQLite.</translation>
    </message>
</context>
<context>
    <name>keynook::ui::AccountActions</name>
    <message>
        <source>Keynook forgets this account. Nothing changes at the service.</source>
        <translation>Keynook glömmer det här kontot. Inget ändras hos tjänsten.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Ta bort %1?</translation>
    </message>
    <message>
        <source>&amp;Remove account</source>
        <translation>&amp;Ta bort kontot</translation>
    </message>
    <message>
        <source>Keynook forgets this account, and the secrets of its keys leave the keychain. The keys stay valid at the service; their secrets cannot be had again.</source>
        <translation>Keynook glömmer det här kontot, och hemligheterna för dess nycklar lämnar nyckelringen. Nycklarna fortsätter att gälla hos tjänsten; deras hemligheter går inte att få igen.</translation>
    </message>
    <message numerus="yes">
        <source>Keynook forgets this account, and the secrets of %n key(s) leave the keychain. The keys stay valid at the service; their secrets cannot be had again.</source>
        <translation>
            <numerusform>Keynook glömmer det här kontot, och hemligheten för %n nyckel lämnar nyckelringen. Nyckeln fortsätter att gälla hos tjänsten; dess hemlighet går inte att få igen.</numerusform>
            <numerusform>Keynook glömmer det här kontot, och hemligheterna för %n nycklar lämnar nyckelringen. Nycklarna fortsätter att gälla hos tjänsten; deras hemligheter går inte att få igen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keynook::ui::AskDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Avbryt</translation>
    </message>
</context>
<context>
    <name>keynook::ui::Banner</name>
    <message>
        <source>Copy details</source>
        <translation>Kopiera detaljer</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Varför?</translation>
    </message>
</context>
<context>
    <name>keynook::ui::BrowserPage</name>
    <message>
        <source>Cop&amp;y</source>
        <translation>Ko&amp;piera</translation>
    </message>
    <message>
        <source>the whole address, from the browser&apos;s address bar</source>
        <translation>hela adressen, från webbläsarens adressfält</translation>
    </message>
    <message>
        <source>P&amp;age</source>
        <translation>S&amp;ida</translation>
    </message>
    <message>
        <source>It &amp;ended on</source>
        <translation>&amp;Hamnade på</translation>
    </message>
    <message>
        <source>Only if the browser cannot come back by itself, paste the address it ended on. It holds the new key: clear it from the browser&apos;s history afterwards.</source>
        <translation>Bara om webbläsaren inte själv kan komma tillbaka: klistra in adressen där den hamnade. Den innehåller den nya nyckeln: rensa den efteråt ur webbläsarens historik.</translation>
    </message>
    <message>
        <source>Sign in on the page that has opened in your browser. Keynook waits for it to come back, for five minutes.</source>
        <translation>Logga in på sidan som har öppnats i din webbläsare. Keynook väntar i fem minuter på att den kommer tillbaka.</translation>
    </message>
    <message>
        <source>No browser could be opened. Open this page in one yourself and sign in there; Keynook waits, for five minutes.</source>
        <translation>Ingen webbläsare kunde öppnas. Öppna själv sidan i en och logga in där; Keynook väntar i fem minuter.</translation>
    </message>
</context>
<context>
    <name>keynook::ui::CheckDialog</name>
    <message>
        <source>Check &amp;again</source>
        <translation>Testa &amp;igen</translation>
    </message>
    <message>
        <source>Check access</source>
        <translation>Testa åtkomst</translation>
    </message>
    <message>
        <source>Waiting for the keychain; it may ask you to unlock it.</source>
        <translation>Väntar på nyckelringen; den kan be dig låsa upp den.</translation>
    </message>
    <message>
        <source>How far the sign-in of %1 gets.</source>
        <translation>Hur långt inloggningen för %1 räcker.</translation>
    </message>
    <message>
        <source>How far the key %1 gets. The check counts as a use of it.</source>
        <translation>Hur långt nyckeln %1 räcker. Testet räknas som en användning av den.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Stäng</translation>
    </message>
    <message>
        <source>Copy &amp;message</source>
        <translation>Kopiera &amp;meddelandet</translation>
    </message>
    <message>
        <source>The message is copied.</source>
        <translation>Meddelandet är kopierat.</translation>
    </message>
    <message>
        <source>If your administrator cannot help, send this to %1. It names no person and holds no secret.</source>
        <translation>Om din administratör inte kan hjälpa till, skicka detta till %1. Det nämner ingen person och innehåller ingen hemlighet.</translation>
    </message>
    <message>
        <source>Message to support</source>
        <translation>Meddelande till supporten</translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <translation>Väntar på %1…</translation>
    </message>
</context>
<context>
    <name>keynook::ui::CheckRow</name>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Inloggning</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Användare</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbetsyta</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Behörighet</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>ännu inte känt</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>godkänt</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>inte testat</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>misslyckades</translation>
    </message>
</context>
<context>
    <name>keynook::ui::DeleteDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Radera</translation>
    </message>
    <message>
        <source>Keys to delete</source>
        <translation>Nycklar att radera</translation>
    </message>
    <message>
        <source>Delete &quot;%1&quot;?</source>
        <translation>Radera ”%1”?</translation>
    </message>
    <message>
        <source>Delete a key</source>
        <translation>Radera en nyckel</translation>
    </message>
    <message>
        <source>It was used within the last week.</source>
        <translation>Den har använts den senaste veckan.</translation>
    </message>
    <message>
        <source>It may be somebody else&apos;s, and in use.</source>
        <translation>Den kan vara någon annans och användas.</translation>
    </message>
    <message>
        <source>Type its key ID to delete it:</source>
        <translation>Skriv dess nyckel-ID för att radera den:</translation>
    </message>
    <message>
        <source>Type its name to delete it:</source>
        <translation>Skriv dess namn för att radera den:</translation>
    </message>
    <message>
        <source>Some were used within the last week. Type %1 to delete them all:</source>
        <translation>Några har använts den senaste veckan. Skriv %1 för att radera alla:</translation>
    </message>
    <message>
        <source>%1  ·  %2  ·  last used: %3</source>
        <translation>%1  ·  %2  ·  senast använd: %3</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Dölj</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Stäng</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln key(s)?</source>
        <translation>
            <numerusform>Radera %Ln nyckel?</numerusform>
            <numerusform>Radera %Ln nycklar?</numerusform>
        </translation>
    </message>
    <message>
        <source>Whatever uses this key stops working at once. This cannot be undone.</source>
        <translation>Allt som använder den här nyckeln slutar genast att fungera. Det går inte att ångra.</translation>
    </message>
    <message>
        <source>Whatever uses these keys stops working at once. This cannot be undone.</source>
        <translation>Allt som använder de här nycklarna slutar genast att fungera. Det går inte att ångra.</translation>
    </message>
    <message>
        <source>%L1 of %L2 could not be deleted; the others are gone.</source>
        <translation>%L1 av %L2 kunde inte raderas; de andra är borta.</translation>
    </message>
</context>
<context>
    <name>keynook::ui::DetailsPanel</name>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Copy the secret</source>
        <translation>Kopiera hemligheten</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportera…</translation>
    </message>
    <message>
        <source>Chec&amp;k access</source>
        <translation>Testa åtko&amp;mst</translation>
    </message>
    <message>
        <source>&amp;Hand to Python SDK…</source>
        <translation>Överlämna till &amp;Python SDK…</translation>
    </message>
    <message>
        <source>Ro&amp;tate…</source>
        <translation>R&amp;otera…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>Ra&amp;dera…</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Hemlighet</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Dölj</translation>
    </message>
    <message>
        <source>Copy the key ID</source>
        <translation>Kopiera nyckel-ID:t</translation>
    </message>
    <message>
        <source>Copy the workspace&apos;s ID</source>
        <translation>Kopiera arbetsytans ID</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>Nyckel-ID</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Skapad</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Senast använd</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Går ut</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>Senast testad</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ägare</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>%1 API key</source>
        <translation>%1 API-nyckel</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbetsyta</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>i nyckelringen</translation>
    </message>
    <message>
        <source>was here, and the keychain lost it</source>
        <translation>fanns här, men nyckelringen har tappat bort den</translation>
    </message>
    <message>
        <source>not held on this computer</source>
        <translation>finns inte på den här datorn</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>uppges inte</translation>
    </message>
    <message>
        <source>%1 does not report it</source>
        <translation>%1 rapporterar det inte</translation>
    </message>
    <message>
        <source>it works</source>
        <translation>fungerar</translation>
    </message>
    <message>
        <source>it was refused</source>
        <translation>nekades</translation>
    </message>
    <message>
        <source>permission is missing</source>
        <translation>behörighet saknas</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>inte ännu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) selected</source>
        <translation>
            <numerusform>%Ln nyckel vald</numerusform>
            <numerusform>%Ln nycklar valda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %Ln key(s)…</source>
        <translation>
            <numerusform>Ra&amp;dera %Ln nyckel…</numerusform>
            <numerusform>Ra&amp;dera %Ln nycklar…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keynook::ui::DropArea</name>
    <message>
        <source>Choose &amp;file…</source>
        <translation>Välj &amp;fil…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Klistra &amp;in</translation>
    </message>
    <message>
        <source>Drop a credentials file here, or its text</source>
        <translation>Släpp en fil med inloggningsuppgifter här, eller dess text</translation>
    </message>
    <message>
        <source>These are several files.</source>
        <translation>Det här är flera filer.</translation>
    </message>
    <message>
        <source>This is not a file of this computer.</source>
        <translation>Det här är ingen fil på den här datorn.</translation>
    </message>
    <message>
        <source>Give one credentials file at a time.</source>
        <translation>Ange en fil med inloggningsuppgifter i taget.</translation>
    </message>
    <message>
        <source>There is neither a file nor a text.</source>
        <translation>Här finns varken fil eller text.</translation>
    </message>
    <message>
        <source>Copy the whole text of a credentials file, or choose the file.</source>
        <translation>Kopiera hela texten i en fil med inloggningsuppgifter, eller välj filen.</translation>
    </message>
    <message>
        <source>This is larger than a credentials file ever is.</source>
        <translation>Det här är större än vad en fil med inloggningsuppgifter någonsin är.</translation>
    </message>
    <message>
        <source>Copy the text of the credentials file alone.</source>
        <translation>Kopiera bara texten i filen med inloggningsuppgifter.</translation>
    </message>
</context>
<context>
    <name>keynook::ui::ExportDialog</name>
    <message>
        <source>Export credentials</source>
        <translation>Exportera inloggningsuppgifter</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Spara</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Använd</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Bläddra…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiera</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Fi&amp;le</source>
        <translation>F&amp;il</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>&amp;Ersätt den</translation>
    </message>
    <message>
        <source>Written to %1. Only you can read it (0600).</source>
        <translation>Skrevs till %1. Bara du kan läsa den (0600).</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>Kl&amp;ar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
</context>
<context>
    <name>keynook::ui::ForgetDialog</name>
    <message>
        <source>At the service nothing changes by this: %1 deletes credentials in its web app only, and Keynook opens the page for it.</source>
        <translation>Hos tjänsten ändras inget av detta: %1 raderar inloggningsuppgifter bara i sin webbapp, och Keynook öppnar sidan för det.</translation>
    </message>
    <message>
        <source>&amp;Open the page to delete it there too</source>
        <translation>Öppna sidan &amp;för att radera dem även där</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>&amp;Delete here</source>
        <translation>Radera &amp;här</translation>
    </message>
    <message>
        <source>Delete this credential from this computer?</source>
        <translation>Radera de här inloggningsuppgifterna från den här datorn?</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Detta försvinner</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>Väntar på nyckelringen…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Försök &amp;igen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Stäng</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln credential(s) from this computer?</source>
        <translation>
            <numerusform>Radera %Ln uppsättning inloggningsuppgifter från den här datorn?</numerusform>
            <numerusform>Radera %Ln uppsättningar inloggningsuppgifter från den här datorn?</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2 could not be deleted here; the others are gone.</source>
        <translation>%L1 av %L2 kunde inte raderas här; de andra är borta.</translation>
    </message>
</context>
<context>
    <name>keynook::ui::GenerateDialog</name>
    <message>
        <source>%1 – notebook</source>
        <translation>%1 – notebook</translation>
    </message>
    <message>
        <source>%1 – nightly job</source>
        <translation>%1 – nattjobb</translation>
    </message>
    <message>
        <source>CI</source>
        <translation>CI</translation>
    </message>
    <message>
        <source>The request is sent once; it is not taken back.</source>
        <translation>Begäran skickas en gång; den kan inte tas tillbaka.</translation>
    </message>
    <message>
        <source>Generate credentials</source>
        <translation>Skapa inloggningsuppgifter</translation>
    </message>
    <message>
        <source>What the key is for, such as a machine and a purpose; colleagues see it.</source>
        <translation>Vad nyckeln är till för, till exempel en dator och ett syfte; kollegor ser det.</translation>
    </message>
    <message>
        <source>I &amp;accept losing this secret</source>
        <translation>Jag &amp;accepterar att förlora hemligheten</translation>
    </message>
    <message>
        <source>&amp;Unlock keychain…</source>
        <translation>&amp;Lås upp nyckelringen…</translation>
    </message>
    <message>
        <source>Reco&amp;ver…</source>
        <translation>Åters&amp;täll…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Skapa</translation>
    </message>
    <message>
        <source>Rotate %1</source>
        <translation>Rotera %1</translation>
    </message>
    <message>
        <source>Rotate a key</source>
        <translation>Rotera en nyckel</translation>
    </message>
    <message>
        <source>The new key takes over from the old one, which stays valid until you delete it.</source>
        <translation>Den nya nyckeln tar över efter den gamla, som gäller tills du raderar den.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>For %1 · Cogniac · %2</source>
        <translation>För %1 · Cogniac · %2</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Dölj</translation>
    </message>
    <message>
        <source>Generate &amp;another</source>
        <translation>Skapa &amp;en till</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>Kla&amp;r</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Stäng</translation>
    </message>
    <message>
        <source>Nothing is sent yet: another Keynook is generating or recovering. This begins when that has ended.</source>
        <translation>Inget har skickats ännu: en annan Keynook håller på att skapa eller återställa. Detta börjar när den är klar.</translation>
    </message>
    <message>
        <source>Credentials generated</source>
        <translation>Inloggningsuppgifter skapade</translation>
    </message>
    <message>
        <source>Already safe in your keychain. You can reveal or export it later from this computer. The service itself will never show this secret again.</source>
        <translation>Redan i säkerhet i din nyckelring. Du kan visa eller exportera hemligheten senare från den här datorn. Själva tjänsten kommer aldrig att visa den igen.</translation>
    </message>
    <message>
        <source>The secret lies sealed on this computer until the keychain can take it. Unlock it, or copy or download the credentials: the service cannot show them again.</source>
        <translation>Hemligheten ligger förseglad på den här datorn tills nyckelringen kan ta emot den. Lås upp den, eller kopiera eller ladda ned uppgifterna: tjänsten kan inte visa dem igen.</translation>
    </message>
    <message>
        <source>This is the only copy. Unlock the keychain, or copy or download the credentials before you close: they cannot be retrieved again.</source>
        <translation>Det här är den enda kopian. Lås upp nyckelringen, eller kopiera eller ladda ned uppgifterna innan du stänger: de går inte att hämta igen.</translation>
    </message>
    <message>
        <source>&amp;Hand to Python SDK…</source>
        <translation>Överlämna till &amp;Python SDK…</translation>
    </message>
</context>
<context>
    <name>keynook::ui::HandOffDialog</name>
    <message>
        <source>&amp;Replace what is there</source>
        <translation>&amp;Ersätt det som finns där</translation>
    </message>
    <message>
        <source>This can be undone until you close this window.</source>
        <translation>Detta kan ångras tills du stänger det här fönstret.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Å&amp;ngra</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation>Öve&amp;rlämna</translation>
    </message>
    <message>
        <source>Hand to Python SDK</source>
        <translation>Överlämna till Python SDK</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Profil</translation>
    </message>
    <message>
        <source>Replace what is there</source>
        <translation>Ersätt det som finns där</translation>
    </message>
    <message>
        <source>Waiting for the keychain; an unlock prompt may be open…</source>
        <translation>Väntar på nyckelringen; en fråga om upplåsning kan vara öppen…</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>Väntar på nyckelringen…</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>Kl&amp;ar</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Dölj</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Försök &amp;igen</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>&amp;Titta igen</translation>
    </message>
    <message>
        <source>Handed over. Kognic&apos;s client finds it under the profile &quot;%1&quot;.</source>
        <translation>Överlämnat. Kognics klient hittar inloggningsuppgifterna under profilen ”%1”.</translation>
    </message>
    <message>
        <source>Handed over. Cogniac&apos;s client signs in with it by itself.</source>
        <translation>Överlämnat. Cogniacs klient loggar själv in med nyckeln.</translation>
    </message>
    <message>
        <source>Taken back: the client finds what it found before. Cached tokens do not come back; it fetches new ones.</source>
        <translation>Återtaget: klienten hittar det den hittade förut. Cachade token kommer inte tillbaka; den hämtar nya.</translation>
    </message>
</context>
<context>
    <name>keynook::ui::HandOffPreview</name>
    <message>
        <source>NOTHING CHANGES</source>
        <translation>INGET ÄNDRAS</translation>
    </message>
    <message>
        <source>WHAT CHANGES</source>
        <translation>DETTA ÄNDRAS</translation>
    </message>
</context>
<context>
    <name>keynook::ui::HelpDialog</name>
    <message>
        <source>No answer holds all of these words.</source>
        <translation>Inget svar innehåller alla dessa ord.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Search the answers</source>
        <translation>Sök i svaren</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Frågor</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Stäng</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>Ingen webbläsare kunde öppnas.</translation>
    </message>
</context>
<context>
    <name>keynook::ui::IssuedPanel</name>
    <message>
        <source>Copied · clipboard clears in %1 s</source>
        <translation>Kopierat · urklipp töms om %1 s</translation>
    </message>
    <message>
        <source>Copied · clipboard clears when Keynook quits</source>
        <translation>Kopierat · urklipp töms när Keynook avslutas</translation>
    </message>
    <message>
        <source>The clipboard was cleared.</source>
        <translation>Urklipp har tömts.</translation>
    </message>
    <message>
        <source>The clipboard holds something else now.</source>
        <translation>Urklipp innehåller något annat nu.</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>Nyckel-ID</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-nyckel</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>Kopiera &amp;ID</translation>
    </message>
    <message>
        <source>&amp;Reveal</source>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiera</translation>
    </message>
    <message>
        <source>Do&amp;wnload credentials…</source>
        <translation>Ladda ne&amp;d uppgifterna…</translation>
    </message>
    <message>
        <source>Copy as .&amp;env</source>
        <translation>Kopiera som .&amp;env</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Dölj</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Written to %1, readable by you alone.</source>
        <translation>Skrevs till %1, som bara du kan läsa.</translation>
    </message>
</context>
<context>
    <name>keynook::ui::KeyActions</name>
    <message>
        <source>The Python SDK finds the key from now on.</source>
        <translation>Python SDK hittar nyckeln från och med nu.</translation>
    </message>
    <message>
        <source>Written to %1, readable by you alone.</source>
        <translation>Skrevs till %1, som bara du kan läsa.</translation>
    </message>
    <message>
        <source>The secret of %1 is on the clipboard.</source>
        <translation>Hemligheten för %1 finns i urklipp.</translation>
    </message>
</context>
<context>
    <name>keynook::ui::KeyDesk</name>
    <message>
        <source>The list was not refreshed: you stopped waiting.</source>
        <translation>Listan uppdaterades inte: du slutade vänta.</translation>
    </message>
</context>
<context>
    <name>keynook::ui::KeyTable</name>
    <message>
        <source>API credentials</source>
        <translation>API-nycklar</translation>
    </message>
</context>
<context>
    <name>keynook::ui::KeysPage</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Uppdatera</translation>
    </message>
    <message>
        <source>API credentials</source>
        <translation>API-nycklar</translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <translation>Väntar på %1…</translation>
    </message>
</context>
<context>
    <name>keynook::ui::KognicDialog</name>
    <message>
        <source>&amp;Server and name…</source>
        <translation>&amp;Server och namn…</translation>
    </message>
    <message>
        <source>&amp;Generate in the web app</source>
        <translation>Skapa i &amp;webbappen</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>&amp;Tillbaka</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>K&amp;lar</translation>
    </message>
    <message>
        <source>Waiting for the keychain; an unlock prompt may be open…</source>
        <translation>Väntar på nyckelringen; en fråga om upplåsning kan vara öppen…</translation>
    </message>
    <message>
        <source>Add Kognic</source>
        <translation>Lägg till Kognic</translation>
    </message>
    <message>
        <source>Generate credentials</source>
        <translation>Skapa inloggningsuppgifter</translation>
    </message>
    <message>
        <source>Credentials are checked with the service and kept in this system&apos;s keychain.</source>
        <translation>Inloggningsuppgifter kontrolleras med tjänsten och förvaras i systemets nyckelring.</translation>
    </message>
    <message>
        <source>For %1 · Kognic · %2</source>
        <translation>För %1 · Kognic · %2</translation>
    </message>
    <message>
        <source>Kognic generates credentials in its web app alone; Keynook keeps them.</source>
        <translation>Kognic skapar inloggningsuppgifter bara i sin webbapp; Keynook förvarar dem.</translation>
    </message>
    <message>
        <source>Waiting for Kognic&apos;s auth server…</source>
        <translation>Väntar på Kognics auth-server…</translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <translation>Väntar på %1…</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Dölj</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Av&amp;bryt</translation>
    </message>
    <message>
        <source>Choose credentials</source>
        <translation>Välj inloggningsuppgifter</translation>
    </message>
    <message>
        <source>Credentials (*.json);;All files (*)</source>
        <translation>Inloggningsuppgifter (*.json);;Alla filer (*)</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Försök i&amp;gen</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; holds no credentials of Kognic.</source>
        <translation>Profilen ”%1” innehåller inga inloggningsuppgifter för Kognic.</translation>
    </message>
    <message>
        <source>Choose another profile, or the credentials file itself.</source>
        <translation>Välj en annan profil, eller själva filen med inloggningsuppgifter.</translation>
    </message>
    <message>
        <source>Other credentials are still being checked. Give these again when that is done.</source>
        <translation>Andra inloggningsuppgifter kontrolleras fortfarande. Ange de här igen när det är klart.</translation>
    </message>
    <message>
        <source>Choose an&amp;other…</source>
        <translation>Välj &amp;en annan…</translation>
    </message>
    <message>
        <source>Gen&amp;erate new ones</source>
        <translation>Skap&amp;a nya</translation>
    </message>
    <message>
        <source>&amp;Wait again</source>
        <translation>&amp;Vänta igen</translation>
    </message>
    <message>
        <source>Credentials generated</source>
        <translation>Inloggningsuppgifter skapade</translation>
    </message>
    <message>
        <source>Credentials added</source>
        <translation>Inloggningsuppgifter tillagda</translation>
    </message>
    <message>
        <source> · ends on %1</source>
        <translation> · går ut %1</translation>
    </message>
    <message>
        <source>Already safe in your keychain. You can reveal or export it later from this computer. The service itself will never show this secret again.</source>
        <translation>Redan i säkerhet i din nyckelring. Du kan visa eller exportera hemligheten senare från den här datorn. Själva tjänsten kommer aldrig att visa den igen.</translation>
    </message>
    <message>
        <source>Import the credentials in %1?</source>
        <translation>Importera inloggningsuppgifterna i %1?</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importera</translation>
    </message>
</context>
<context>
    <name>keynook::ui::KognicForm</name>
    <message>
        <source>&amp;Import profile</source>
        <translation>Importera &amp;profil</translation>
    </message>
    <message>
        <source>Look into P&amp;ython&apos;s keyring</source>
        <translation>Titta i P&amp;ythons keyring</translation>
    </message>
    <message>
        <source>Import the file that &amp;KOGNIC_CREDENTIALS names</source>
        <translation>Importera filen som &amp;KOGNIC_CREDENTIALS anger</translation>
    </message>
    <message>
        <source>Account &amp;name</source>
        <translation>Konto&amp;namn</translation>
    </message>
    <message>
        <source>the email address, if left empty</source>
        <translation>e-postadressen, om det lämnas tomt</translation>
    </message>
    <message>
        <source>Auth se&amp;rver</source>
        <translation>Auth-se&amp;rver</translation>
    </message>
    <message>
        <source>the one that the credentials name</source>
        <translation>den som inloggningsuppgifterna anger</translation>
    </message>
    <message>
        <source>&amp;Workspace server</source>
        <translation>Arbetsyteser&amp;ver</translation>
    </message>
    <message>
        <source>Profile in P&amp;ython&apos;s keyring</source>
        <translation>Profil i P&amp;ythons keyring</translation>
    </message>
</context>
<context>
    <name>keynook::ui::KognicPanel</name>
    <message>
        <source>&amp;Reveal</source>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>Kopiera &amp;ID</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiera</translation>
    </message>
    <message>
        <source>Do&amp;wnload credentials…</source>
        <translation>Ladda &amp;ned uppgifterna…</translation>
    </message>
    <message>
        <source>&amp;Hand to Python SDK…</source>
        <translation>Överlämna till &amp;Python SDK…</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Klient-ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Klienthemlighet</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Dölj</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Copied · clipboard clears in %1 s</source>
        <translation>Kopierat · urklipp töms om %1 s</translation>
    </message>
    <message>
        <source>Copied · clipboard clears when Keynook quits</source>
        <translation>Kopierat · urklipp töms när Keynook avslutas</translation>
    </message>
    <message>
        <source>The clipboard was cleared.</source>
        <translation>Urklipp har tömts.</translation>
    </message>
    <message>
        <source>The clipboard holds something else now.</source>
        <translation>Urklipp innehåller något annat nu.</translation>
    </message>
</context>
<context>
    <name>keynook::ui::KognicWebPage</name>
    <message>
        <source>Open the menu with your name and choose &quot;API Credentials…&quot;.</source>
        <translation>Öppna menyn med ditt namn och välj ”API Credentials…”.</translation>
    </message>
    <message>
        <source>Choose &quot;Generate Credentials&quot; and give them a name.</source>
        <translation>Välj ”Generate Credentials” och ge dem ett namn.</translation>
    </message>
    <message>
        <source>Choose &quot;Download&quot;, then &quot;Close&quot;. Keynook does the rest.</source>
        <translation>Välj ”Download” och sedan ”Close”. Keynook gör resten.</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Kopier&amp;a</translation>
    </message>
    <message>
        <source>&amp;Open the page again</source>
        <translation>Öppna sidan ige&amp;n</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>P&amp;age</source>
        <translation>&amp;Sida</translation>
    </message>
    <message>
        <source>On the page that has opened in your browser:</source>
        <translation>På sidan som har öppnats i din webbläsare:</translation>
    </message>
    <message>
        <source>No browser could be opened. Open this page in one yourself, and there:</source>
        <translation>Ingen webbläsare kunde öppnas. Öppna själv sidan i en, och där:</translation>
    </message>
    <message>
        <source>Waiting for a download in %1…</source>
        <translation>Väntar på en nedladdning i %1…</translation>
    </message>
    <message>
        <source>There is no folder %1 yet. Give Keynook the downloaded file below.</source>
        <translation>Det finns ingen mapp %1 än. Ge Keynook den nedladdade filen nedan.</translation>
    </message>
</context>
<context>
    <name>keynook::ui::LeadDialog</name>
    <message>
        <source>Expiring soon</source>
        <translation>Går snart ut</translation>
    </message>
    <message>
        <source>&amp;Days before the end</source>
        <translation>&amp;Dagar före slutet</translation>
    </message>
    <message>
        <source>Days before the end</source>
        <translation>Dagar före slutet</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Avbryt</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Spara</translation>
    </message>
    <message>
        <source>From when on the credentials of %1 are shown under “Expiring soon”.</source>
        <translation>Från när inloggningsuppgifterna för %1 visas under ”Går snart ut”.</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform> dag</numerusform>
            <numerusform> dagar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keynook::ui::Leaving</name>
    <message>
        <source>The only copy of a secret would be lost: copy it, save it or give it up first.</source>
        <translation>Den enda kopian av en hemlighet skulle gå förlorad: kopiera den, spara den eller ge upp den först.</translation>
    </message>
    <message>
        <source>A key is being generated; its secret is being made safe first.</source>
        <translation>En nyckel håller på att skapas; dess hemlighet sätts först i säkerhet.</translation>
    </message>
    <message>
        <source>Signing out …</source>
        <translation>Loggar ut …</translation>
    </message>
    <message>
        <source>The keychain did not remove the sign-in in time.</source>
        <translation>Nyckelringen tog inte bort inloggningen i tid.</translation>
    </message>
    <message>
        <source>Close the window again to leave all the same: the next start removes the sign-in as soon as the keychain is open.</source>
        <translation>Stäng fönstret igen för att ändå avsluta: nästa start tar bort inloggningen så snart nyckelringen är öppen.</translation>
    </message>
</context>
<context>
    <name>keynook::ui::MainWindow</name>
    <message>
        <source>The demo has its own account; add yours in Keynook itself.</source>
        <translation>Demoversionen har ett eget konto; lägg till ditt i själva Keynook.</translation>
    </message>
    <message>
        <source>Waiting for the keychain; an unlock prompt may be open …</source>
        <translation>Väntar på nyckelringen; en fråga om upplåsning kan vara öppen …</translation>
    </message>
    <message>
        <source>Nothing can be shown.</source>
        <translation>Inget kan visas.</translation>
    </message>
    <message>
        <source>This is the demo: a service on this computer, made-up keys, and nothing is kept when the window closes.</source>
        <translation>Det här är en demo: en tjänst på den här datorn, påhittade nycklar, och inget sparas när fönstret stängs.</translation>
    </message>
    <message>
        <source>Keynook — demo</source>
        <translation>Keynook — demo</translation>
    </message>
    <message>
        <source>&amp;Cogniac…</source>
        <translation>&amp;Cogniac…</translation>
    </message>
    <message>
        <source>&amp;Kognic…</source>
        <translation>&amp;Kognic…</translation>
    </message>
    <message>
        <source>No key matches. Clear the filter or choose another view.</source>
        <translation>Ingen nyckel matchar. Rensa filtret eller välj en annan vy.</translation>
    </message>
    <message>
        <source>Fetching the keys …</source>
        <translation>Hämtar nycklarna …</translation>
    </message>
    <message>
        <source>This account is signed out.</source>
        <translation>Det här kontot är utloggat.</translation>
    </message>
    <message>
        <source>No credentials yet. Generate credentials opens the web app that makes them.</source>
        <translation>Inga inloggningsuppgifter än. ”Skapa inloggningsuppgifter” öppnar webbappen där de skapas.</translation>
    </message>
    <message>
        <source>No keys yet. Generate credentials makes the first one.</source>
        <translation>Inga nycklar än. ”Skapa inloggningsuppgifter” ger den första.</translation>
    </message>
    <message>
        <source>The list was never fetched.</source>
        <translation>Listan har aldrig hämtats.</translation>
    </message>
    <message>
        <source>Refreshed %1</source>
        <translation>Uppdaterad %1</translation>
    </message>
    <message>
        <source>%1
Shown is the list of %2.</source>
        <translation>%1
Listan som visas är från %2.</translation>
    </message>
    <message>
        <source>Sign &amp;in…</source>
        <translation>&amp;Logga in…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Försök igen</translation>
    </message>
    <message>
        <source>Select a key to see how to use it.</source>
        <translation>Välj en nyckel för att se hur den används.</translation>
    </message>
    <message>
        <source>“%1” has a successor. Once everything uses the new key, delete the old one; until then both are valid.</source>
        <translation>”%1” har en efterträdare. När allt använder den nya nyckeln, radera den gamla; tills dess gäller båda.</translation>
    </message>
    <message>
        <source>&amp;Delete the old key…</source>
        <translation>Radera den &amp;gamla nyckeln…</translation>
    </message>
    <message>
        <source>A generation was interrupted. Its secret may still be brought into the keychain, or its key be deleted.</source>
        <translation>Skapandet av en nyckel avbröts. Dess hemlighet kan kanske ännu föras in i nyckelringen, eller nyckeln raderas.</translation>
    </message>
    <message>
        <source>Reco&amp;ver…</source>
        <translation>Å&amp;terställ…</translation>
    </message>
    <message>
        <source>&amp;API credentials…</source>
        <translation>&amp;API-nycklar…</translation>
    </message>
    <message>
        <source>&amp;Workspaces…</source>
        <translation>Arbets&amp;ytor…</translation>
    </message>
    <message>
        <source>Chec&amp;k access…</source>
        <translation>Testa åt&amp;komst…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Inställningar…</translation>
    </message>
    <message>
        <source>A&amp;bout Keynook…</source>
        <translation>&amp;Om Keynook…</translation>
    </message>
    <message>
        <source>&amp;Expiring soon…</source>
        <translation>&amp;Går snart ut…</translation>
    </message>
    <message>
        <source>Sign &amp;in again…</source>
        <translation>&amp;Logga in igen…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Logga &amp;ut</translation>
    </message>
    <message>
        <source>&amp;Remove account…</source>
        <translation>&amp;Ta bort konto…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>A&amp;vsluta</translation>
    </message>
    <message>
        <source>Copied %1.</source>
        <translation>Kopierade %1.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopierat.</translation>
    </message>
    <message>
        <source>Copy key &amp;ID</source>
        <translation>Kopiera nyckel-&amp;ID</translation>
    </message>
    <message>
        <source>Copy &amp;secret</source>
        <translation>Kopiera &amp;hemligheten</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportera…</translation>
    </message>
    <message>
        <source>Chec&amp;k access</source>
        <translation>Testa åtko&amp;mst</translation>
    </message>
    <message>
        <source>&amp;Hand to Python SDK…</source>
        <translation>Överlämna till &amp;Python SDK…</translation>
    </message>
    <message>
        <source>Ro&amp;tate…</source>
        <translation>R&amp;otera…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>Ra&amp;dera…</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln key(s)</source>
        <translation>
            <numerusform>%L1 av %Ln nyckel</numerusform>
            <numerusform>%L1 av %Ln nycklar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s)</source>
        <translation>
            <numerusform>%Ln nyckel</numerusform>
            <numerusform>%Ln nycklar</numerusform>
        </translation>
    </message>
    <message>
        <source>A&amp;nswers…</source>
        <translation>S&amp;var…</translation>
    </message>
    <message>
        <source>Finish what is open here first, then try that again.</source>
        <translation>Avsluta först det som är öppet här och försök sedan igen.</translation>
    </message>
</context>
<context>
    <name>keynook::ui::PlainFileBox</name>
    <message>
        <source>Remo&amp;ve file</source>
        <translation>&amp;Ta bort filen</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behåll den</translation>
    </message>
    <message>
        <source>The file %1 still holds the secret in plain text.</source>
        <translation>Filen %1 innehåller fortfarande hemligheten i klartext.</translation>
    </message>
    <message>
        <source>KOGNIC_CREDENTIALS names it: programs that go by that fail without it.</source>
        <translation>KOGNIC_CREDENTIALS anger den: program som går efter den misslyckas utan filen.</translation>
    </message>
    <message>
        <source>The file %1 is removed.</source>
        <translation>Filen %1 är borttagen.</translation>
    </message>
</context>
<context>
    <name>keynook::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Inställningar</translation>
    </message>
</context>
<context>
    <name>keynook::ui::PreferencesForm</name>
    <message>
        <source>Connection</source>
        <translation>Anslutning</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allmänt</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Samma som systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Utseende</translation>
    </message>
    <message>
        <source>Call a key &amp;unused after</source>
        <translation>En &amp;nyckel är oanvänd efter</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Hemligheter</translation>
    </message>
    <message>
        <source>Only on quit</source>
        <translation>Bara vid avslut</translation>
    </message>
    <message>
        <source>C&amp;lear the clipboard after</source>
        <translation>&amp;Töm urklipp efter</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Aldrig</translation>
    </message>
    <message>
        <source>&amp;Hide a revealed secret after</source>
        <translation>Dölj en &amp;visad hemlighet efter</translation>
    </message>
    <message>
        <source>Hide everything when &amp;idle for</source>
        <translation>Dölj allt vid &amp;inaktivitet efter</translation>
    </message>
    <message>
        <source>&amp;Stay signed in</source>
        <translation>&amp;Förbli inloggad</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuell</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>Proxy a&amp;ddress</source>
        <translation>Proxya&amp;dress</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Bläddra…</translation>
    </message>
    <message>
        <source>Extra c&amp;ertificate file</source>
        <translation>Extra &amp;certifikatfil</translation>
    </message>
    <message>
        <source>Extra certificate file</source>
        <translation>Extra certifikatfil</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certifikat (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform> dag</numerusform>
            <numerusform> dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>Keynook changes its language when it starts the next time.</source>
        <translation>Keynook byter språk när programmet startas nästa gång.</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Språ&amp;k</translation>
    </message>
    <message numerus="yes">
        <source> second(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform> sekund</numerusform>
            <numerusform> sekunder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> minute(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform> minut</numerusform>
            <numerusform> minuter</numerusform>
        </translation>
    </message>
    <message>
        <source>This desktop has no notification area that shows icons.</source>
        <translation>Det här skrivbordet har inget meddelandefält som visar ikoner.</translation>
    </message>
    <message>
        <source>Show a &amp;notification icon</source>
        <translation>Visa en &amp;meddelandeikon</translation>
    </message>
</context>
<context>
    <name>keynook::ui::RecoverDialog</name>
    <message>
        <source>Its secret is in the keychain now.</source>
        <translation>Dess hemlighet finns nu i nyckelringen.</translation>
    </message>
    <message>
        <source>The service made no key; nothing is left over.</source>
        <translation>Tjänsten skapade ingen nyckel; inget blev kvar.</translation>
    </message>
    <message>
        <source>The service shows no key so far; look again in two minutes.</source>
        <translation>Tjänsten visar ingen nyckel ännu; titta igen om två minuter.</translation>
    </message>
    <message>
        <source>The service made a key whose secret never arrived. Nobody can use it: it can be deleted.</source>
        <translation>Tjänsten skapade en nyckel vars hemlighet aldrig kom fram. Ingen kan använda den: den kan raderas.</translation>
    </message>
    <message>
        <source>The service has what may be its key, without a secret here. Delete only what you know is unused.</source>
        <translation>Tjänsten har det som kan vara dess nyckel, utan hemlighet här. Radera bara det du vet är oanvänt.</translation>
    </message>
    <message>
        <source>Its sealed reply was discarded.</source>
        <translation>Dess förseglade svar kasserades.</translation>
    </message>
    <message>
        <source>Looking after what was interrupted …</source>
        <translation>Tar hand om det som avbröts …</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Stäng</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Återställ</translation>
    </message>
    <message>
        <source>Interrupted generations</source>
        <translation>Avbrutna nyckelskapanden</translation>
    </message>
    <message>
        <source>Nothing is left to look after.</source>
        <translation>Inget återstår att ta hand om.</translation>
    </message>
    <message>
        <source>Discard its sealed &amp;reply…</source>
        <translation>Kassera det förseglade sva&amp;ret…</translation>
    </message>
    <message>
        <source>Discard the sealed reply?</source>
        <translation>Kassera det förseglade svaret?</translation>
    </message>
    <message>
        <source>It cannot be opened now, but could be if its keychain came back. Discarded, the secret in it is lost.</source>
        <translation>Det kan inte öppnas nu, men skulle kunna öppnas om dess nyckelring kom tillbaka. Om det kasseras går hemligheten i det förlorad.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Kassera</translation>
    </message>
    <message>
        <source>%1  ·  created %2</source>
        <translation>%1  ·  skapad %2</translation>
    </message>
    <message>
        <source>&amp;Delete at the service…</source>
        <translation>Radera &amp;hos tjänsten…</translation>
    </message>
</context>
<context>
    <name>keynook::ui::SecretClipboard</name>
    <message>
        <source>The secret is still on the clipboard: it can only be cleared while Keynook&apos;s window is in front.</source>
        <translation>Hemligheten finns kvar i urklipp: det kan bara tömmas när Keynooks fönster ligger överst.</translation>
    </message>
    <message>
        <source>The secret is still on the clipboard: the system did not let Keynook clear it.</source>
        <translation>Hemligheten finns kvar i urklipp: systemet lät inte Keynook tömma det.</translation>
    </message>
</context>
<context>
    <name>keynook::ui::Sidebar</name>
    <message>
        <source>Accounts</source>
        <translation>Konton</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vyer</translation>
    </message>
    <message>
        <source>+ &amp;Add account…</source>
        <translation>+ Lägg till &amp;konto…</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Lägg till konto…</translation>
    </message>
    <message>
        <source>ACCOUNTS</source>
        <translation>KONTON</translation>
    </message>
    <message>
        <source>VIEWS</source>
        <translation>VYER</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>utloggad</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alla nycklar</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Aldrig använda</translation>
    </message>
    <message numerus="yes">
        <source>Unused for %n day(s)</source>
        <translation>
            <numerusform>Oanvända i %n dag</numerusform>
            <numerusform>Oanvända i %n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>Expiring soon</source>
        <translation>Går snart ut</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Kräver åtgärd</translation>
    </message>
    <message>
        <source>%1, %L2</source>
        <comment>a view and how many keys are in it</comment>
        <translation>%1, %L2</translation>
    </message>
</context>
<context>
    <name>keynook::ui::SignInAttempt</name>
    <message numerus="yes">
        <source>%1 did not answer well; trying again in %n second(s).</source>
        <translation>
            <numerusform>%1 svarade inte som den ska; försöker igen om %n sekund.</numerusform>
            <numerusform>%1 svarade inte som den ska; försöker igen om %n sekunder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the keychain; it may ask you to unlock it.</source>
        <translation>Väntar på nyckelringen; den kan be dig låsa upp den.</translation>
    </message>
</context>
<context>
    <name>keynook::ui::SignInDialog</name>
    <message>
        <source>Sign in to Cogniac</source>
        <translation>Logga in på Cogniac</translation>
    </message>
    <message>
        <source>Sign in with the &amp;browser</source>
        <translation>Logga in med &amp;webbläsaren</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>&amp;Tillbaka</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Av&amp;bryt</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Logga in igen</translation>
    </message>
    <message>
        <source>Use the bro&amp;wser</source>
        <translation>Använd webblä&amp;saren</translation>
    </message>
    <message>
        <source>&amp;Use a password</source>
        <translation>&amp;Använd lösenord</translation>
    </message>
    <message>
        <source>&amp;Use an API key</source>
        <translation>Använd &amp;API-nyckel</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Logga in</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>&amp;Fortsätt</translation>
    </message>
    <message>
        <source>&amp;Use this workspace</source>
        <translation>Använ&amp;d arbetsytan</translation>
    </message>
    <message>
        <source>You belong to several workspaces. Choose one; it can be changed later without signing in again.</source>
        <translation>Du tillhör flera arbetsytor. Välj en; den kan bytas senare utan ny inloggning.</translation>
    </message>
    <message>
        <source>Cogniac&apos;s own page signs you in and gives Keynook a new API key.</source>
        <translation>Cogniacs egen sida loggar in dig och ger Keynook en ny API-nyckel.</translation>
    </message>
    <message>
        <source>The key is kept in this system&apos;s keychain.</source>
        <translation>Nyckeln förvaras i systemets nyckelring.</translation>
    </message>
    <message>
        <source>Passwords are used once to sign in and are never stored.</source>
        <translation>Lösenord används en gång för att logga in och sparas aldrig.</translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <translation>Väntar på %1…</translation>
    </message>
</context>
<context>
    <name>keynook::ui::SignInForm</name>
    <message>
        <source>&amp;Email</source>
        <translation>&amp;E-post</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Lösen&amp;ord</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API-n&amp;yckel</translation>
    </message>
    <message>
        <source>&amp;One-time code</source>
        <translation>Engångs&amp;kod</translation>
    </message>
    <message>
        <source>Account &amp;name</source>
        <translation>Konto&amp;namn</translation>
    </message>
    <message>
        <source>Se&amp;rver</source>
        <translation>Ser&amp;ver</translation>
    </message>
    <message>
        <source>key id:secret, as the service showed it</source>
        <translation>nyckel-id:hemlighet, så som tjänsten visade det</translation>
    </message>
    <message>
        <source>what to call this account here</source>
        <translation>vad det här kontot ska heta här</translation>
    </message>
</context>
<context>
    <name>keynook::ui::SnippetBox</name>
    <message>
        <source>Cop&amp;y snippet</source>
        <translation>Kopiera kods&amp;nutt</translation>
    </message>
    <message>
        <source>USE IT</source>
        <translation>ANVÄNDNING</translation>
    </message>
</context>
<context>
    <name>keynook::ui::Spinner</name>
    <message>
        <source>Working</source>
        <translation>Arbetar</translation>
    </message>
</context>
<context>
    <name>keynook::ui::StatusStrip</name>
    <message>
        <source>Keychain: asking …</source>
        <translation>Nyckelring: frågar …</translation>
    </message>
    <message>
        <source>Keychain: unlocked</source>
        <translation>Nyckelring: upplåst</translation>
    </message>
    <message>
        <source>Keychain: locked</source>
        <translation>Nyckelring: låst</translation>
    </message>
    <message>
        <source>Keychain: not set up yet</source>
        <translation>Nyckelring: ännu inte skapad</translation>
    </message>
    <message>
        <source>Keychain: none found</source>
        <translation>Nyckelring: ingen hittades</translation>
    </message>
    <message>
        <source>Keychain: does not answer</source>
        <translation>Nyckelring: svarar inte</translation>
    </message>
    <message>
        <source>Clipboard clears in %1 s</source>
        <translation>Urklipp töms om %1 s</translation>
    </message>
</context>
<context>
    <name>keynook::ui::TopBar</name>
    <message>
        <source>&amp;Workspace</source>
        <translation>A&amp;rbetsyta</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>Kopiera &amp;ID</translation>
    </message>
    <message>
        <source>&amp;Generate credentials</source>
        <translation>&amp;Skapa inloggningsuppgifter</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Filter keys  (Ctrl+F)</source>
        <translation>Filtrera nycklar  (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter keys</source>
        <translation>Filtrera nycklar</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbetsyta</translation>
    </message>
</context>
<context>
    <name>keynook::ui::TrayIcon</name>
    <message>
        <source>&amp;Open Keynook</source>
        <translation>Ö&amp;ppna Keynook</translation>
    </message>
    <message>
        <source>&amp;Generate credentials…</source>
        <translation>&amp;Skapa inloggningsuppgifter…</translation>
    </message>
    <message>
        <source>&amp;Hide secrets and clear the clipboard</source>
        <translation>&amp;Dölj hemligheter och töm urklipp</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>A&amp;vsluta</translation>
    </message>
</context>
<context>
    <name>keynook::ui::UseLines</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiera</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>K&amp;opiera</translation>
    </message>
    <message>
        <source>Shell</source>
        <translation>Skal</translation>
    </message>
</context>
<context>
    <name>keynook::ui::WaitLine</name>
    <message>
        <source>Stop waiting</source>
        <translation>Sluta vänta</translation>
    </message>
</context>
<context>
    <name>keynook::ui::WelcomePage</name>
    <message>
        <source>Cogniac</source>
        <translation>Cogniac</translation>
    </message>
    <message>
        <source>Sign in at api.cogniac.io or your own host; generate, list and delete API keys.</source>
        <translation>Logga in på api.cogniac.io eller din egen värd; skapa, lista och radera API-nycklar.</translation>
    </message>
    <message>
        <source>Kognic</source>
        <translation>Kognic</translation>
    </message>
    <message>
        <source>Bring in a credentials.json, or generate one in the web app; know which expire.</source>
        <translation>Hämta in en credentials.json, eller skapa en i webbappen; håll koll på vilka som går ut.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Prova en demo</translation>
    </message>
    <message>
        <source>A built-in service with forty keys; nothing leaves this computer.</source>
        <translation>En inbyggd tjänst med fyrtio nycklar; inget lämnar den här datorn.</translation>
    </message>
    <message>
        <source>Keep your API keys where they are safe</source>
        <translation>Förvara dina API-nycklar där de är säkra</translation>
    </message>
    <message>
        <source>Secrets go to this system&apos;s keychain before they are shown. Passwords are used once and never stored.</source>
        <translation>Hemligheter går till systemets nyckelring innan de visas. Lösenord används en gång och sparas aldrig.</translation>
    </message>
    <message>
        <source>Answers to what is often asked</source>
        <translation>Svar på vanliga frågor</translation>
    </message>
</context>
<context>
    <name>keynook::ui::WorkspaceList</name>
    <message>
        <source>in use</source>
        <translation>används</translation>
    </message>
    <message>
        <source>Filter by name or id</source>
        <translation>Filtrera på namn eller id</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Arbetsytor</translation>
    </message>
</context>
<context>
    <name>keynook::ui::WorkspacesDialog</name>
    <message>
        <source>This user belongs to no workspace. Keys can be managed all the same; programs that need a workspace will be refused.</source>
        <translation>Användaren tillhör ingen arbetsyta. Nycklar kan hanteras ändå; program som behöver en arbetsyta kommer att nekas.</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>Kopiera &amp;ID</translation>
    </message>
    <message>
        <source>Copy &amp;as…</source>
        <translation>Kopiera s&amp;om…</translation>
    </message>
    <message>
        <source>&amp;Use here</source>
        <translation>&amp;Använd här</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Arbetsytor</translation>
    </message>
    <message>
        <source>The details are copied.</source>
        <translation>Detaljerna är kopierade.</translation>
    </message>
    <message>
        <source>The id is copied.</source>
        <translation>Id:t är kopierat.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Stäng</translation>
    </message>
    <message>
        <source>Those that %1 belongs to.</source>
        <translation>De som %1 tillhör.</translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <translation>Väntar på %1…</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Försök igen</translation>
    </message>
</context>
</TS>
