<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Cogniac</name>
    <message>
        <source>Cogniac did not accept this email address and password.</source>
        <translation>Cogniac hat diese E-Mail-Adresse mit diesem Passwort nicht angenommen.</translation>
    </message>
    <message>
        <source>Type them again; after several failures in a row, wait some minutes or reset the password.</source>
        <translation>Geben Sie beides noch einmal ein; nach mehreren Fehlversuchen warten Sie einige Minuten oder setzen Sie das Passwort zurück.</translation>
    </message>
    <message>
        <source>Cogniac did not accept this API key.</source>
        <translation>Cogniac hat diesen API-Schlüssel nicht angenommen.</translation>
    </message>
    <message>
        <source>It may have been deleted, or cut when it was copied: generate a new one.</source>
        <translation>Er wurde vielleicht gelöscht oder beim Kopieren abgeschnitten: Erzeugen Sie einen neuen.</translation>
    </message>
    <message>
        <source>Cogniac no longer accepts this session.</source>
        <translation>Cogniac nimmt diese Sitzung nicht mehr an.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The one-time code is missing, wrong or too old.</source>
        <translation>Der Einmalcode fehlt, ist falsch oder zu alt.</translation>
    </message>
    <message>
        <source>Type the code that your authenticator shows now.</source>
        <translation>Geben Sie den Code ein, den Ihre Authenticator-App gerade zeigt.</translation>
    </message>
    <message>
        <source>The contract of this organisation with Cogniac has ended.</source>
        <translation>Der Vertrag dieser Organisation mit Cogniac ist abgelaufen.</translation>
    </message>
    <message>
        <source>A new key does not change that: ask your administrator or Cogniac&apos;s support.</source>
        <translation>Ein neuer Schlüssel ändert daran nichts: Fragen Sie Ihre Administration oder den Support von Cogniac.</translation>
    </message>
    <message>
        <source>This password has expired.</source>
        <translation>Dieses Passwort ist abgelaufen.</translation>
    </message>
    <message>
        <source>Set a new one on Cogniac&apos;s sign-in page, then sign in here with it.</source>
        <translation>Legen Sie auf der Anmeldeseite von Cogniac ein neues fest und melden Sie sich dann hier damit an.</translation>
    </message>
    <message>
        <source>Cogniac refused to sign this user in.</source>
        <translation>Cogniac hat die Anmeldung dieses Benutzers verweigert.</translation>
    </message>
    <message>
        <source>You are signed in, but this user lacks the permission for it.</source>
        <translation>Sie sind angemeldet, aber diesem Benutzer fehlt die Berechtigung dafür.</translation>
    </message>
    <message>
        <source>A new key does not cure a missing permission: ask your administrator for the role.</source>
        <translation>Ein neuer Schlüssel behebt eine fehlende Berechtigung nicht: Bitten Sie Ihre Administration um die Rolle.</translation>
    </message>
    <message>
        <source>This user signs in through the organisation&apos;s single sign-on.</source>
        <translation>Dieser Benutzer meldet sich über das Single Sign-on der Organisation an.</translation>
    </message>
    <message>
        <source>Sign in with the browser or with an API key instead.</source>
        <translation>Melden Sie sich stattdessen mit dem Browser oder mit einem API-Schlüssel an.</translation>
    </message>
    <message>
        <source>This user is not a member of that workspace, or there is none with that id.</source>
        <translation>Dieser Benutzer gehört nicht zu diesem Arbeitsbereich, oder es gibt keinen mit dieser ID.</translation>
    </message>
    <message>
        <source>Choose one of the workspaces that the user belongs to.</source>
        <translation>Wählen Sie einen der Arbeitsbereiche, zu denen der Benutzer gehört.</translation>
    </message>
    <message>
        <source>Cogniac found fault with the request.</source>
        <translation>Cogniac hat die Anfrage beanstandet.</translation>
    </message>
    <message>
        <source>The details say what; change it and try again.</source>
        <translation>Die Einzelheiten sagen, was; ändern Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Cogniac knows nothing under this id.</source>
        <translation>Cogniac kennt nichts unter dieser ID.</translation>
    </message>
    <message>
        <source>List again: it may have been deleted, or belong to another workspace.</source>
        <translation>Rufen Sie die Liste neu ab: Es wurde vielleicht gelöscht oder gehört zu einem anderen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Cogniac asks to slow down.</source>
        <translation>Cogniac bittet um weniger Anfragen.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Versuchen Sie es in %n Sekunde noch einmal.</numerusform>
            <numerusform>Versuchen Sie es in %n Sekunden noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cogniac could not carry this out at the moment.</source>
        <translation>Cogniac konnte das im Moment nicht ausführen.</translation>
    </message>
    <message>
        <source>The service gave an answer that Keynook does not know.</source>
        <translation>Der Dienst hat eine Antwort gegeben, die Keynook nicht kennt.</translation>
    </message>
    <message>
        <source>Check the server address.</source>
        <translation>Prüfen Sie die Serveradresse.</translation>
    </message>
    <message>
        <source>Cogniac&apos;s answer could not be understood.</source>
        <translation>Die Antwort von Cogniac war nicht zu verstehen.</translation>
    </message>
    <message>
        <source>Check the server address; if it is right, try again later.</source>
        <translation>Prüfen Sie die Serveradresse; stimmt sie, versuchen Sie es später noch einmal.</translation>
    </message>
</context>
<context>
    <name>Environments</name>
    <message>
        <source>Put the file right, or move it away, and try again.</source>
        <translation>Bringen Sie die Datei in Ordnung oder verschieben Sie sie und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The entry &quot;%1&quot; in environments.json has no proper &quot;%2&quot;.</source>
        <translation>Der Eintrag „%1“ in environments.json hat kein korrektes „%2“.</translation>
    </message>
    <message>
        <source>The entry &quot;%1&quot; in environments.json is no JSON object.</source>
        <translation>Der Eintrag „%1“ in environments.json ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The entry &quot;%1&quot; in environments.json has no proper &quot;scopes&quot;.</source>
        <translation>Der Eintrag „%1“ in environments.json hat keine korrekten „scopes“.</translation>
    </message>
    <message>
        <source>environments.json is not proper JSON.</source>
        <translation>environments.json ist kein korrektes JSON.</translation>
    </message>
    <message>
        <source>environments.json has no proper &quot;default_environment&quot;.</source>
        <translation>environments.json hat kein korrektes „default_environment“.</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>A credential without a secret or a server cannot be exported.</source>
        <translation>Zugangsdaten ohne Geheimnis oder Server können nicht exportiert werden.</translation>
    </message>
    <message>
        <source>Export it in another format.</source>
        <translation>Exportieren Sie in einem anderen Format.</translation>
    </message>
    <message>
        <source>A shell cannot hold a value with a NUL byte.</source>
        <translation>Eine Shell kann keinen Wert mit einem NUL-Byte aufnehmen.</translation>
    </message>
    <message>
        <source>PowerShell would not read a value beyond ASCII the same on every system.</source>
        <translation>PowerShell würde einen Wert mit Zeichen außerhalb von ASCII nicht auf jedem System gleich lesen.</translation>
    </message>
    <message>
        <source>A value has characters that readers of .env files understand differently.</source>
        <translation>Ein Wert enthält Zeichen, die Programme beim Lesen von .env-Dateien unterschiedlich verstehen.</translation>
    </message>
    <message>
        <source>An ini file cannot hold a value with control characters or outer spaces.</source>
        <translation>Eine ini-Datei kann keinen Wert mit Steuerzeichen oder mit Leerzeichen am Rand aufnehmen.</translation>
    </message>
    <message>
        <source>JSON cannot hold a value that is not text.</source>
        <translation>JSON kann keinen Wert aufnehmen, der kein Text ist.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Key, server and workspace in one file.</source>
        <translation>Schlüssel, Server und Arbeitsbereich in einer Datei.</translation>
    </message>
    <message>
        <source>The file that Kognic&apos;s own clients read, where its documentation puts it.</source>
        <translation>Die Datei, die Kognics eigene Clients lesen, dort, wo die Dokumentation sie vorsieht.</translation>
    </message>
    <message>
        <source>Cogniac SDK&apos;s own file</source>
        <translation>Datei des Cogniac-SDK</translation>
    </message>
    <message>
        <source>Where the Python SDK looks by itself; it holds one credential.</source>
        <translation>Wo das Python SDK von selbst nachsieht; sie fasst nur einen Satz Zugangsdaten.</translation>
    </message>
    <message>
        <source>For docker --env-file, python-dotenv and systemd.</source>
        <translation>Für docker --env-file, python-dotenv und systemd.</translation>
    </message>
    <message>
        <source>Shell script</source>
        <translation>Shell-Skript</translation>
    </message>
    <message>
        <source>Lines of export for sh, bash and zsh.</source>
        <translation>Export-Zeilen für sh, bash und zsh.</translation>
    </message>
    <message>
        <source>Sets the variables in a PowerShell session.</source>
        <translation>Setzt die Variablen in einer PowerShell-Sitzung.</translation>
    </message>
    <message>
        <source>A section for Python&apos;s configparser.</source>
        <translation>Ein Abschnitt für Pythons configparser.</translation>
    </message>
    <message>
        <source>Kubernetes secret</source>
        <translation>Kubernetes-Secret</translation>
    </message>
    <message>
        <source>A manifest for kubectl apply.</source>
        <translation>Ein Manifest für kubectl apply.</translation>
    </message>
</context>
<context>
    <name>FindKey</name>
    <message>
        <source>There is no key with that id or name.</source>
        <translation>Es gibt keinen Schlüssel mit dieser ID oder diesem Namen.</translation>
    </message>
    <message>
        <source>List the keys of the account to see their ids.</source>
        <translation>Die IDs stehen in der Liste der Schlüssel des Kontos.</translation>
    </message>
    <message>
        <source>Several keys have that name.</source>
        <translation>Mehrere Schlüssel haben diesen Namen.</translation>
    </message>
    <message>
        <source>Give the key&apos;s id instead.</source>
        <translation>Geben Sie stattdessen die ID des Schlüssels an.</translation>
    </message>
</context>
<context>
    <name>HeldCredential</name>
    <message>
        <source>The keychain no longer has the secret of this key.</source>
        <translation>Der Schlüsselbund hat das Geheimnis dieses Schlüssels nicht mehr.</translation>
    </message>
    <message>
        <source>It cannot be read anywhere again: generate a new key, then delete this one.</source>
        <translation>Es lässt sich nirgends erneut lesen: Erzeugen Sie einen neuen Schlüssel und löschen Sie dann diesen.</translation>
    </message>
    <message>
        <source>Several keys have that name.</source>
        <translation>Mehrere Schlüssel haben diesen Namen.</translation>
    </message>
    <message>
        <source>Give the key&apos;s id instead.</source>
        <translation>Geben Sie stattdessen die ID des Schlüssels an.</translation>
    </message>
    <message>
        <source>The secret of this key is not kept here.</source>
        <translation>Das Geheimnis dieses Schlüssels wird hier nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>It is where the key was generated; a service shows a secret once only.</source>
        <translation>Es ist dort, wo der Schlüssel erzeugt wurde; ein Dienst zeigt ein Geheimnis nur ein einziges Mal.</translation>
    </message>
</context>
<context>
    <name>HeldExport</name>
    <message>
        <source>No key of this account is in the keychain.</source>
        <translation>Kein Schlüssel dieses Kontos ist im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Generate one: keynook-cli keys generate --name TEXT</source>
        <translation>Erzeugen Sie einen: keynook-cli keys generate --name TEXT</translation>
    </message>
</context>
<context>
    <name>HeldKognic</name>
    <message>
        <source>What the keychain keeps under this id are no credentials of Kognic.</source>
        <translation>Was der Schlüsselbund unter dieser ID aufbewahrt, sind keine Zugangsdaten für Kognic.</translation>
    </message>
    <message>
        <source>Import the credentials file again, or generate new ones.</source>
        <translation>Importieren Sie die Zugangsdaten-Datei erneut oder erzeugen Sie neue Zugangsdaten.</translation>
    </message>
    <message>
        <source>These credentials are not kept here.</source>
        <translation>Diese Zugangsdaten werden hier nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>See the list of the account&apos;s credentials.</source>
        <translation>Sehen Sie in der Liste der Zugangsdaten des Kontos nach.</translation>
    </message>
    <message>
        <source>No credentials of this account that still work are in the keychain.</source>
        <translation>Im Schlüsselbund sind keine Zugangsdaten dieses Kontos, die noch funktionieren.</translation>
    </message>
    <message>
        <source>Generate new ones in Kognic&apos;s web app and import the file.</source>
        <translation>Erzeugen Sie neue in der Web-App von Kognic und importieren Sie die Datei.</translation>
    </message>
</context>
<context>
    <name>HttpClient</name>
    <message>
        <source>The request was given up.</source>
        <translation>Die Anfrage wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The CA file %1 cannot be read.</source>
        <translation>Die CA-Datei %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check its path and permissions.</source>
        <translation>Prüfen Sie den Pfad und die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>The CA file %1 holds no certificate.</source>
        <translation>Die CA-Datei %1 enthält kein Zertifikat.</translation>
    </message>
    <message>
        <source>Check that it is in PEM format (-----BEGIN CERTIFICATE-----).</source>
        <translation>Prüfen Sie, ob sie im PEM-Format vorliegt (-----BEGIN CERTIFICATE-----).</translation>
    </message>
    <message>
        <source>The server address is not an https address.</source>
        <translation>Die Serveradresse ist keine https-Adresse.</translation>
    </message>
    <message>
        <source>Give an address like https://api.example.com/.</source>
        <translation>Geben Sie eine Adresse wie https://api.example.com/ an.</translation>
    </message>
    <message>
        <source>%1 would be reached without encryption, which Keynook does not do.</source>
        <translation>%1 würde unverschlüsselt angesprochen; das tut Keynook nicht.</translation>
    </message>
    <message>
        <source>Give an address that begins with https://.</source>
        <translation>Geben Sie eine Adresse an, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>The server address must not hold a user name or a password.</source>
        <translation>Die Serveradresse darf weder Benutzernamen noch Passwort enthalten.</translation>
    </message>
    <message>
        <source>Leave out what stands before the @ sign.</source>
        <translation>Lassen Sie weg, was vor dem @-Zeichen steht.</translation>
    </message>
    <message>
        <source>The login holds characters that cannot be sent.</source>
        <translation>Die Anmeldedaten enthalten Zeichen, die nicht gesendet werden können.</translation>
    </message>
    <message>
        <source>Check the key or token for line breaks.</source>
        <translation>Prüfen Sie den Schlüssel oder das Token auf Zeilenumbrüche.</translation>
    </message>
    <message>
        <source>No TLS library was found on this system.</source>
        <translation>Auf diesem System wurde keine TLS-Bibliothek gefunden.</translation>
    </message>
    <message>
        <source>Check that OpenSSL is installed.</source>
        <translation>Prüfen Sie, ob OpenSSL installiert ist.</translation>
    </message>
</context>
<context>
    <name>HttpError</name>
    <message>
        <source>Check your network connection and try again.</source>
        <translation>Prüfen Sie Ihre Netzwerkverbindung und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Check the server address and your network connection.</source>
        <translation>Prüfen Sie die Serveradresse und Ihre Netzwerkverbindung.</translation>
    </message>
    <message>
        <source>Check the proxy settings of your system, or HTTPS_PROXY.</source>
        <translation>Prüfen Sie die Proxy-Einstellungen Ihres Systems oder HTTPS_PROXY.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>Das Zertifikat von %1 ist abgelaufen.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; if it is right, tell who runs the server.</source>
        <translation>Prüfen Sie die Uhr dieses Computers; geht sie richtig, benachrichtigen Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet.</source>
        <translation>Das Zertifikat von %1 ist noch nicht gültig.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock.</source>
        <translation>Prüfen Sie die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>The certificate is for another host than %1.</source>
        <translation>Das Zertifikat gilt für einen anderen Host als %1.</translation>
    </message>
    <message>
        <source>Check the server address.</source>
        <translation>Prüfen Sie die Serveradresse.</translation>
    </message>
    <message>
        <source>The certificate of %1 is self-signed: no authority vouches for it.</source>
        <translation>Das Zertifikat von %1 ist selbstsigniert: Keine Zertifizierungsstelle bürgt dafür.</translation>
    </message>
    <message>
        <source>Check the server address; if it is right, give the certificate as the CA file.</source>
        <translation>Prüfen Sie die Serveradresse; stimmt sie, geben Sie das Zertifikat als CA-Datei an.</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an authority that this system does not know.</source>
        <translation>Das Zertifikat von %1 stammt von einer Zertifizierungsstelle, die dieses System nicht kennt.</translation>
    </message>
    <message>
        <source>Check the server address; in a company network, give the company&apos;s CA file.</source>
        <translation>Prüfen Sie die Serveradresse; in einem Firmennetz geben Sie die CA-Datei der Firma an.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made.</source>
        <translation>Es konnte keine sichere Verbindung zu %1 hergestellt werden.</translation>
    </message>
    <message>
        <source>Check the server address, and whether a proxy or firewall interferes.</source>
        <translation>Prüfen Sie die Serveradresse und ob ein Proxy oder eine Firewall eingreift.</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1 hat die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>%1 could not be found.</source>
        <translation>%1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The connection to %1 was cut off before the answer was complete.</source>
        <translation>Die Verbindung zu %1 brach ab, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The proxy %1 wants a user name and a password.</source>
        <translation>Der Proxy %1 verlangt Benutzernamen und Passwort.</translation>
    </message>
    <message>
        <source>Check the user name and password in HTTPS_PROXY; the proxy must accept Basic logins.</source>
        <translation>Prüfen Sie Benutzernamen und Passwort in HTTPS_PROXY; der Proxy muss Basic-Anmeldungen annehmen.</translation>
    </message>
    <message>
        <source>The proxy %1 could not be reached or refused.</source>
        <translation>Der Proxy %1 war nicht erreichbar oder hat abgelehnt.</translation>
    </message>
    <message>
        <source>The connection to %1 through the proxy %2 failed.</source>
        <translation>Die Verbindung zu %1 über den Proxy %2 ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The connection to %1 failed.</source>
        <translation>Die Verbindung zu %1 ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The proxy %1 did not connect to %2.</source>
        <translation>Der Proxy %1 hat keine Verbindung zu %2 hergestellt.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than the allowed %2 bytes.</source>
        <translation>Die Antwort von %1 ist größer als die erlaubten %2 Bytes.</translation>
    </message>
    <message>
        <source>%1 points to another address (%2), which Keynook does not follow.</source>
        <translation>%1 verweist auf eine andere Adresse (%2); dem folgt Keynook nicht.</translation>
    </message>
    <message>
        <source>%1 answered something that is not proper HTTP.</source>
        <translation>%1 hat etwas geantwortet, das kein korrektes HTTP ist.</translation>
    </message>
    <message>
        <source>Check the server address and the proxy settings.</source>
        <translation>Prüfen Sie die Serveradresse und die Proxy-Einstellungen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 did not answer for %n second(s).</source>
        <translation>
            <numerusform>%1 hat %n Sekunde lang nicht geantwortet.</numerusform>
            <numerusform>%1 hat %n Sekunden lang nicht geantwortet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer of %1 was not complete after %n second(s).</source>
        <translation>
            <numerusform>Die Antwort von %1 war nach %n Sekunde nicht vollständig.</numerusform>
            <numerusform>Die Antwort von %1 war nach %n Sekunden nicht vollständig.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportFile</name>
    <message>
        <source>Choose the credentials file itself.</source>
        <translation>Wählen Sie die Zugangsdaten-Datei selbst.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>Give its name, not what is in it.</source>
        <translation>Geben Sie ihren Namen an, nicht ihren Inhalt.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check its permissions and the disk.</source>
        <translation>Prüfen Sie die Zugriffsrechte und den Datenträger.</translation>
    </message>
    <message>
        <source>%1 is larger than a credentials file ever is.</source>
        <translation>%1 ist größer, als eine Zugangsdaten-Datei je ist.</translation>
    </message>
    <message>
        <source>%1 is a symbolic link.</source>
        <translation>%1 ist eine symbolische Verknüpfung.</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 ist ein Ordner.</translation>
    </message>
    <message>
        <source>%1 is a pipe, a device or another special file.</source>
        <translation>%1 ist eine Pipe, ein Gerät oder eine andere Spezialdatei.</translation>
    </message>
    <message>
        <source>%1 belongs to another user.</source>
        <translation>%1 gehört einem anderen Benutzer.</translation>
    </message>
    <message>
        <source>%1 has changed since it was imported and was left as it is.</source>
        <translation>%1 hat sich seit dem Import geändert und wurde so belassen.</translation>
    </message>
    <message>
        <source>Look at it and remove it yourself.</source>
        <translation>Sehen Sie nach und entfernen Sie die Datei selbst.</translation>
    </message>
    <message>
        <source>%1 could not be removed.</source>
        <translation>%1 konnte nicht entfernt werden.</translation>
    </message>
    <message>
        <source>Remove it yourself: it holds the secret in the open.</source>
        <translation>Entfernen Sie die Datei selbst: Sie enthält das Geheimnis offen lesbar.</translation>
    </message>
    <message>
        <source>KOGNIC_CLIENT_ID and KOGNIC_CLIENT_SECRET do not say whose credentials they are.</source>
        <translation>KOGNIC_CLIENT_ID und KOGNIC_CLIENT_SECRET sagen nicht, wem die Zugangsdaten gehören.</translation>
    </message>
    <message>
        <source>Give the credentials file that they come from, or generate new credentials.</source>
        <translation>Geben Sie die Zugangsdaten-Datei an, aus der sie stammen, oder erzeugen Sie neue Zugangsdaten.</translation>
    </message>
    <message>
        <source>The environment names no credentials of Kognic.</source>
        <translation>Die Umgebung nennt keine Zugangsdaten für Kognic.</translation>
    </message>
    <message>
        <source>Set KOGNIC_CREDENTIALS, or give the file itself.</source>
        <translation>Setzen Sie KOGNIC_CREDENTIALS oder geben Sie die Datei selbst an.</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>The service&apos;s answer could not be understood.</source>
        <translation>Die Antwort des Dienstes war nicht zu verstehen.</translation>
    </message>
    <message>
        <source>Check the server address; if it is right, try again later.</source>
        <translation>Prüfen Sie die Serveradresse; stimmt sie, versuchen Sie es später noch einmal.</translation>
    </message>
</context>
<context>
    <name>JsonEdit</name>
    <message>
        <source>This is not a proper JSON object.</source>
        <translation>Dies ist kein korrektes JSON-Objekt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no JSON object.</source>
        <translation>„%1“ ist kein JSON-Objekt.</translation>
    </message>
</context>
<context>
    <name>KeyName</name>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>A key needs a name.</source>
        <translation>Ein Schlüssel braucht einen Namen.</translation>
    </message>
    <message>
        <source>A key&apos;s name has at most 120 characters.</source>
        <translation>Der Name eines Schlüssels hat höchstens 120 Zeichen.</translation>
    </message>
    <message>
        <source>A key&apos;s name cannot hold line breaks, control characters or text-direction marks.</source>
        <translation>Der Name eines Schlüssels darf keine Zeilenumbrüche, Steuerzeichen oder Schriftrichtungszeichen enthalten.</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The keychain is locked.</source>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>The keychain has no default collection.</source>
        <translation>Der Schlüsselbund hat keine Standardsammlung.</translation>
    </message>
    <message>
        <source>Open your keychain&apos;s program (KeePassXC: its database), create or unlock a default keychain there, and try again.</source>
        <translation>Öffnen Sie das Programm Ihres Schlüsselbunds (KeePassXC: die Datenbank), legen Sie dort einen Standard-Schlüsselbund an oder entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This session has no keychain.</source>
        <translation>Diese Sitzung hat keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>Install and start one that serves org.freedesktop.secrets: gnome-keyring, KWallet, or KeePassXC with its Secret Service integration switched on.</source>
        <translation>Installieren und starten Sie einen, der org.freedesktop.secrets bereitstellt: gnome-keyring, KWallet oder KeePassXC mit eingeschalteter Secret-Service-Integration.</translation>
    </message>
    <message>
        <source>No keychain can be reached: there is no D-Bus session.</source>
        <translation>Kein Schlüsselbund ist erreichbar: Es gibt keine D-Bus-Sitzung.</translation>
    </message>
    <message>
        <source>Run this in a desktop session, or start one with &quot;dbus-run-session&quot; and gnome-keyring-daemon in it.</source>
        <translation>Führen Sie dies in einer Desktop-Sitzung aus oder starten Sie eine mit &quot;dbus-run-session&quot; und darin gnome-keyring-daemon.</translation>
    </message>
    <message>
        <source>The keychain did not answer.</source>
        <translation>Der Schlüsselbund hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>See whether it shows a window that waits for you; otherwise restart the keychain&apos;s program and Keynook, then try again.</source>
        <translation>Sehen Sie nach, ob er ein Fenster zeigt, das auf Sie wartet; sonst starten Sie das Programm des Schlüsselbunds und Keynook neu und versuchen es erneut.</translation>
    </message>
    <message>
        <source>The keychain reported an error.</source>
        <translation>Der Schlüsselbund hat einen Fehler gemeldet.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, restart the keychain&apos;s program.</source>
        <translation>Versuchen Sie es erneut; bleibt es dabei, starten Sie das Programm des Schlüsselbunds neu.</translation>
    </message>
    <message>
        <source>The keychain refused access.</source>
        <translation>Der Schlüsselbund hat den Zugriff verweigert.</translation>
    </message>
    <message>
        <source>Try again and allow Keynook when the keychain asks.</source>
        <translation>Versuchen Sie es erneut und erlauben Sie Keynook den Zugriff, wenn der Schlüsselbund fragt.</translation>
    </message>
    <message>
        <source>The keychain holds no such item.</source>
        <translation>Der Schlüsselbund enthält keinen solchen Eintrag.</translation>
    </message>
    <message>
        <source>The keychain did not keep what it was given.</source>
        <translation>Der Schlüsselbund hat nicht behalten, was ihm übergeben wurde.</translation>
    </message>
    <message>
        <source>Open the keychain&apos;s own program, see whether it can store a new entry, and try again.</source>
        <translation>Öffnen Sie das Programm des Schlüsselbunds, sehen Sie nach, ob es einen neuen Eintrag speichern kann, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keychain still holds what was to be removed.</source>
        <translation>Der Schlüsselbund enthält noch, was entfernt werden sollte.</translation>
    </message>
    <message>
        <source>Remove the item in the keychain&apos;s own program.</source>
        <translation>Entfernen Sie den Eintrag im Programm des Schlüsselbunds.</translation>
    </message>
    <message>
        <source>The keychain stores values of 1 to 2000 bytes.</source>
        <translation>Der Schlüsselbund speichert Werte von 1 bis 2000 Bytes.</translation>
    </message>
    <message>
        <source>The keychain cannot be used while Qt runs without GLib&apos;s event loop.</source>
        <translation>Der Schlüsselbund kann nicht benutzt werden, solange Qt ohne die Ereignisschleife von GLib läuft.</translation>
    </message>
    <message>
        <source>Unset QT_NO_GLIB and start again.</source>
        <translation>Entfernen Sie QT_NO_GLIB aus der Umgebung und starten Sie neu.</translation>
    </message>
    <message>
        <source>Unlock it and try again; without a desktop, &quot;gnome-keyring-daemon --replace --unlock&quot; reads its password from standard input, without a line end.</source>
        <translation>Entsperren Sie ihn und versuchen Sie es erneut; ohne Desktop liest &quot;gnome-keyring-daemon --replace --unlock&quot; sein Passwort von der Standardeingabe, ohne Zeilenende.</translation>
    </message>
</context>
<context>
    <name>Kognic</name>
    <message>
        <source>Kognic does not accept these credentials.</source>
        <translation>Kognic nimmt diese Zugangsdaten nicht an.</translation>
    </message>
    <message>
        <source>They may have been deleted in the web app, or the secret is not whole: generate new ones there.</source>
        <translation>Sie wurden vielleicht in der Web-App gelöscht, oder das Geheimnis ist nicht vollständig: Erzeugen Sie dort neue.</translation>
    </message>
    <message>
        <source>Kognic no longer accepts this token.</source>
        <translation>Kognic nimmt dieses Token nicht mehr an.</translation>
    </message>
    <message>
        <source>Check the credentials: they may have been deleted in the web app.</source>
        <translation>Prüfen Sie die Zugangsdaten: Sie wurden vielleicht in der Web-App gelöscht.</translation>
    </message>
    <message>
        <source>The credentials are good, but their user lacks the role Developer.</source>
        <translation>Die Zugangsdaten sind gültig, aber ihrem Benutzer fehlt die Rolle Developer.</translation>
    </message>
    <message>
        <source>New credentials do not change that: ask your organisation&apos;s administrator for the role.</source>
        <translation>Neue Zugangsdaten ändern daran nichts: Bitten Sie die Administration Ihrer Organisation um die Rolle.</translation>
    </message>
    <message>
        <source>Kognic asks to slow down.</source>
        <translation>Kognic bittet um weniger Anfragen.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Versuchen Sie es in %n Sekunde noch einmal.</numerusform>
            <numerusform>Versuchen Sie es in %n Sekunden noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kognic does not grant these credentials the scopes that they name.</source>
        <translation>Kognic gewährt diesen Zugangsdaten die Scopes nicht, die sie nennen.</translation>
    </message>
    <message>
        <source>Take the scopes out of the credentials file, or generate new credentials.</source>
        <translation>Entfernen Sie die Scopes aus der Zugangsdaten-Datei, oder erzeugen Sie neue Zugangsdaten.</translation>
    </message>
    <message>
        <source>Kognic found fault with the request.</source>
        <translation>Kognic hat die Anfrage beanstandet.</translation>
    </message>
    <message>
        <source>The details say what; check the address of the auth server.</source>
        <translation>Die Einzelheiten sagen, was; prüfen Sie die Adresse des Auth-Servers.</translation>
    </message>
    <message>
        <source>Kognic could not carry this out at the moment.</source>
        <translation>Kognic konnte das im Moment nicht ausführen.</translation>
    </message>
    <message>
        <source>The server does not know what was asked of it.</source>
        <translation>Der Server kennt das nicht, wonach er gefragt wurde.</translation>
    </message>
    <message>
        <source>Check the addresses of the auth server and of the workspace server.</source>
        <translation>Prüfen Sie die Adressen des Auth-Servers und des Arbeitsbereich-Servers.</translation>
    </message>
    <message>
        <source>The service gave an answer that Keynook does not know.</source>
        <translation>Der Dienst hat eine Antwort gegeben, die Keynook nicht kennt.</translation>
    </message>
    <message>
        <source>Check the server address.</source>
        <translation>Prüfen Sie die Serveradresse.</translation>
    </message>
    <message>
        <source>This is not the address of a server.</source>
        <translation>Dies ist nicht die Adresse eines Servers.</translation>
    </message>
    <message>
        <source>Give it like https://auth.app.kognic.com.</source>
        <translation>Geben Sie sie so an: https://auth.app.kognic.com.</translation>
    </message>
    <message>
        <source>Keynook sends credentials over https only.</source>
        <translation>Keynook sendet Zugangsdaten nur über https.</translation>
    </message>
    <message>
        <source>Give the server&apos;s https:// address.</source>
        <translation>Geben Sie die https://-Adresse des Servers an.</translation>
    </message>
    <message>
        <source>Kognic&apos;s answer could not be understood.</source>
        <translation>Die Antwort von Kognic war nicht zu verstehen.</translation>
    </message>
    <message>
        <source>Check the server address; if it is right, try again later.</source>
        <translation>Prüfen Sie die Serveradresse; stimmt sie, versuchen Sie es später noch einmal.</translation>
    </message>
</context>
<context>
    <name>KognicFile</name>
    <message>
        <source>Download the credentials file again from Kognic&apos;s web app, or generate new credentials there.</source>
        <translation>Laden Sie die Zugangsdaten-Datei erneut aus der Web-App von Kognic herunter oder erzeugen Sie dort neue Zugangsdaten.</translation>
    </message>
    <message>
        <source>In the credentials file, &quot;%1&quot; must be %2.</source>
        <translation>In der Zugangsdaten-Datei muss „%1“ Folgendes sein: %2.</translation>
    </message>
    <message>
        <source>This is larger than a credentials file ever is.</source>
        <translation>Dies ist größer, als eine Zugangsdaten-Datei je ist.</translation>
    </message>
    <message>
        <source>This is not a credentials file: it is not UTF-8 text.</source>
        <translation>Dies ist keine Zugangsdaten-Datei: Es ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>The credentials file is empty.</source>
        <translation>Die Zugangsdaten-Datei ist leer.</translation>
    </message>
    <message>
        <source>If it is still being downloaded, try again when it is complete.</source>
        <translation>Wird sie noch heruntergeladen, versuchen Sie es erneut, wenn sie vollständig ist.</translation>
    </message>
    <message>
        <source>This is not a credentials file: it is not a JSON object.</source>
        <translation>Dies ist keine Zugangsdaten-Datei: Es ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The credentials file breaks off in the middle.</source>
        <translation>Die Zugangsdaten-Datei bricht mittendrin ab.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing in the credentials file.</source>
        <translation>„%1“ fehlt in der Zugangsdaten-Datei.</translation>
    </message>
    <message>
        <source>a plain text</source>
        <translation>ein einfacher Text</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>at most 128 characters of ASCII without spaces</source>
        <translation>höchstens 128 ASCII-Zeichen ohne Leerzeichen</translation>
    </message>
    <message>
        <source>a whole number, not within quotes</source>
        <translation>eine ganze Zahl ohne Anführungszeichen</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>eine Liste von Texten</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time that can be understood, and was left out, as Kognic&apos;s own client does.</source>
        <translation>„%1“ ist keine verständliche Zeitangabe und wurde weggelassen, wie es auch der Client von Kognic tut.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no time zone, which Kognic&apos;s own client stumbles over; it was taken as UTC.</source>
        <translation>„%1“ hat keine Zeitzone, worüber der Client von Kognic stolpert; die Angabe wurde als UTC verstanden.</translation>
    </message>
    <message>
        <source>&quot;clientSecret&quot; is missing in the credentials file, or is not a plain text.</source>
        <translation>„clientSecret“ fehlt in der Zugangsdaten-Datei oder ist kein einfacher Text.</translation>
    </message>
    <message>
        <source>This is not a credentials file: it is not proper JSON.</source>
        <translation>Dies ist keine Zugangsdaten-Datei: Es ist kein korrektes JSON.</translation>
    </message>
    <message>
        <source>The mark at the beginning of the file, which Kognic&apos;s own client stumbles over, was left out.</source>
        <translation>Die Markierung am Anfang der Datei, über die der Client von Kognic stolpert, wurde weggelassen.</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>The ledger has changed meanwhile: an account is gone or a name is taken.</source>
        <translation>Das Register hat sich inzwischen geändert: Ein Konto ist weg oder ein Name vergeben.</translation>
    </message>
    <message>
        <source>Look at the accounts and try again.</source>
        <translation>Sehen Sie die Konten durch und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 is a symbolic link.</source>
        <translation>%1 ist eine symbolische Verknüpfung.</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>Another Keynook is generating or recovering a key, or removing an account, just now.</source>
        <translation>Ein anderes Keynook erzeugt gerade einen Schlüssel, stellt einen wieder her oder entfernt ein Konto.</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation>Warten Sie, bis es fertig ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>This account has been removed meanwhile.</source>
        <translation>Dieses Konto wurde inzwischen entfernt.</translation>
    </message>
    <message>
        <source>See the list of accounts.</source>
        <translation>Sehen Sie in der Liste der Konten nach.</translation>
    </message>
    <message>
        <source>There is no account &quot;%1&quot;.</source>
        <translation>Es gibt kein Konto „%1“.</translation>
    </message>
    <message>
        <source>See the list of accounts for their names.</source>
        <translation>Die Namen stehen in der Liste der Konten.</translation>
    </message>
    <message>
        <source>There is already an account &quot;%1&quot;.</source>
        <translation>Es gibt bereits ein Konto „%1“.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>A key held elsewhere cannot be noted as held here.</source>
        <translation>Ein anderswo aufbewahrter Schlüssel kann nicht als hier aufbewahrt vermerkt werden.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full.</source>
        <translation>Der Datenträger, auf dem %1 liegt, ist voll.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Give yourself write permission to the data folder, or choose another one.</source>
        <translation>Geben Sie sich Schreibrechte für den Datenordner oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The ledger %1 is damaged, and was left as it was.</source>
        <translation>Das Register %1 ist beschädigt und wurde so belassen, wie es war.</translation>
    </message>
    <message>
        <source>Restore it from a backup, or move the data folder away to start a new one; secrets in the keychain are not affected.</source>
        <translation>Stellen Sie es aus einer Sicherung wieder her oder verschieben Sie den Datenordner, um ein neues zu beginnen; Geheimnisse im Schlüsselbund sind nicht betroffen.</translation>
    </message>
    <message>
        <source>Another Keynook keeps %1 busy.</source>
        <translation>Ein anderes Keynook belegt %1.</translation>
    </message>
    <message>
        <source>%1 could not be read or written.</source>
        <translation>%1 konnte nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>Check the disk and the file&apos;s permissions.</source>
        <translation>Prüfen Sie den Datenträger und die Zugriffsrechte der Datei.</translation>
    </message>
    <message>
        <source>%1 could not be opened or made.</source>
        <translation>%1 konnte nicht geöffnet oder angelegt werden.</translation>
    </message>
    <message>
        <source>Check the path of the data folder.</source>
        <translation>Prüfen Sie den Pfad des Datenordners.</translation>
    </message>
    <message>
        <source>Move it away, or choose another data folder.</source>
        <translation>Verschieben Sie die Datei oder wählen Sie einen anderen Datenordner.</translation>
    </message>
    <message>
        <source>%1 is not a regular file: a link, a folder or something special lies in the ledger&apos;s place.</source>
        <translation>%1 ist keine gewöhnliche Datei: Am Platz des Registers liegt ein Link, ein Ordner oder etwas Besonderes.</translation>
    </message>
    <message>
        <source>%1 belongs to another user.</source>
        <translation>%1 gehört einem anderen Benutzer.</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 ist kein Ordner.</translation>
    </message>
    <message>
        <source>The ledger has no record of this generation any more.</source>
        <translation>Das Register hat keinen Eintrag mehr zu dieser Erzeugung.</translation>
    </message>
    <message>
        <source>Another Keynook may have finished it: look at the list of keys.</source>
        <translation>Ein anderes Keynook hat sie vielleicht abgeschlossen: Sehen Sie in der Liste der Schlüssel nach.</translation>
    </message>
    <message>
        <source>A newer Keynook has written %1, and it was left as it was.</source>
        <translation>Ein neueres Keynook hat %1 geschrieben; die Datei wurde so belassen, wie sie war.</translation>
    </message>
    <message>
        <source>Update Keynook, or choose another data folder.</source>
        <translation>Aktualisieren Sie Keynook oder wählen Sie einen anderen Datenordner.</translation>
    </message>
</context>
<context>
    <name>Login</name>
    <message>
        <source>This account is not signed in, or its session has ended.</source>
        <translation>Dieses Konto ist nicht angemeldet oder seine Sitzung ist zu Ende.</translation>
    </message>
    <message>
        <source>Sign in again; the keys that are kept stay where they are.</source>
        <translation>Melden Sie sich erneut an; die aufbewahrten Schlüssel bleiben, wo sie sind.</translation>
    </message>
</context>
<context>
    <name>LoginListener</name>
    <message>
        <source>The browser did not come back in time.</source>
        <translation>Der Browser kam nicht rechtzeitig zurück.</translation>
    </message>
    <message>
        <source>Try again, or paste the address the browser ended on.</source>
        <translation>Versuchen Sie es erneut oder fügen Sie die Adresse ein, auf der der Browser endete.</translation>
    </message>
    <message>
        <source>Keynook did not understand this request.</source>
        <translation>Keynook hat diese Anfrage nicht verstanden.</translation>
    </message>
    <message>
        <source>Keynook does not wait any more.</source>
        <translation>Keynook wartet nicht mehr.</translation>
    </message>
    <message>
        <source>The login was refused. Go back to Keynook.</source>
        <translation>Die Anmeldung wurde abgelehnt. Kehren Sie zu Keynook zurück.</translation>
    </message>
    <message>
        <source>Done: you can close this page and go back to Keynook.</source>
        <translation>Fertig: Sie können diese Seite schließen und zu Keynook zurückkehren.</translation>
    </message>
    <message>
        <source>No port on this computer could be opened.</source>
        <translation>Auf diesem Computer konnte kein Port geöffnet werden.</translation>
    </message>
    <message>
        <source>Check whether a firewall forbids it.</source>
        <translation>Prüfen Sie, ob eine Firewall es verbietet.</translation>
    </message>
    <message>
        <source>Copy the whole address from the browser&apos;s address bar and paste it again.</source>
        <translation>Kopieren Sie die ganze Adresse aus der Adresszeile des Browsers und fügen Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>The page in the browser refused the login.</source>
        <translation>Die Seite im Browser hat die Anmeldung abgelehnt.</translation>
    </message>
    <message>
        <source>Check that you are signed in there, and try again.</source>
        <translation>Prüfen Sie, ob Sie dort angemeldet sind, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>That is neither the address the browser ended on nor a key.</source>
        <translation>Das ist weder die Adresse, auf der der Browser endete, noch ein Schlüssel.</translation>
    </message>
    <message>
        <source>That address belongs to another login than this one.</source>
        <translation>Diese Adresse gehört zu einer anderen Anmeldung als dieser.</translation>
    </message>
    <message>
        <source>That address holds no key.</source>
        <translation>Diese Adresse enthält keinen Schlüssel.</translation>
    </message>
</context>
<context>
    <name>MacKeyring</name>
    <message>
        <source>The keychain of macOS holds one entry of a name.</source>
        <translation>Der Schlüsselbund von macOS hat zu jedem Namen nur einen Eintrag.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%n key(s) at %1 had no use since %2.</source>
        <translation>
            <numerusform>%n Schlüssel bei %1 wurde seit %2 nicht genutzt.</numerusform>
            <numerusform>%n Schlüssel bei %1 wurden seit %2 nicht genutzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) at %1 will expire by %2.</source>
        <translation>
            <numerusform>%n Satz Zugangsdaten bei %1 läuft bis %2 ab.</numerusform>
            <numerusform>%n Sätze Zugangsdaten bei %1 laufen bis %2 ab.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Keynook keeps no user name or password for a proxy in its settings. Leave out what stands before the @ sign.</source>
        <translation>Keynook speichert in seinen Einstellungen weder Benutzernamen noch Passwort für einen Proxy. Lassen Sie weg, was vor dem @-Zeichen steht.</translation>
    </message>
    <message>
        <source>Write the proxy&apos;s address like http://proxy.example:3128 or socks5://proxy.example:1080.</source>
        <translation>Schreiben Sie die Proxy-Adresse wie http://proxy.example:3128 oder socks5://proxy.example:1080.</translation>
    </message>
    <message>
        <source>Give the certificate file&apos;s whole path, from the root on.</source>
        <translation>Geben Sie den vollständigen Pfad der Zertifikatsdatei an, vom Wurzelverzeichnis aus.</translation>
    </message>
    <message>
        <source>There is no such certificate file.</source>
        <translation>Diese Zertifikatsdatei gibt es nicht.</translation>
    </message>
    <message>
        <source>The certificate file cannot be read.</source>
        <translation>Die Zertifikatsdatei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file holds no certificate in PEM format, which begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>Die Datei enthält kein Zertifikat im PEM-Format, das mit -----BEGIN CERTIFICATE----- beginnt.</translation>
    </message>
    <message>
        <source>A time is out of its bounds.</source>
        <translation>Eine Zeitangabe liegt außerhalb ihrer Grenzen.</translation>
    </message>
    <message>
        <source>Keynook does not speak that language.</source>
        <translation>Diese Sprache spricht Keynook nicht.</translation>
    </message>
</context>
<context>
    <name>SafeFile</name>
    <message>
        <source>The disk cannot keep a file from other users&apos; eyes.</source>
        <translation>Der Datenträger kann eine Datei nicht vor den Augen anderer Benutzer schützen.</translation>
    </message>
    <message>
        <source>Choose a folder on another disk.</source>
        <translation>Wählen Sie einen Ordner auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>The disk does not give back what was written to it.</source>
        <translation>Der Datenträger gibt nicht zurück, was auf ihn geschrieben wurde.</translation>
    </message>
    <message>
        <source>Choose another file name.</source>
        <translation>Wählen Sie einen anderen Dateinamen.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Es gibt keinen Ordner %1.</translation>
    </message>
    <message>
        <source>Make it first, or choose another one.</source>
        <translation>Legen Sie ihn zuerst an oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Anybody may exchange files in the folder %1.</source>
        <translation>Jeder kann im Ordner %1 Dateien austauschen.</translation>
    </message>
    <message>
        <source>Choose a folder that only you can write to.</source>
        <translation>Wählen Sie einen Ordner, in den nur Sie schreiben können.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a file.</source>
        <translation>„%1“ kann nicht der Name einer Datei sein.</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 ist ein Ordner.</translation>
    </message>
    <message>
        <source>%1 is a symbolic link.</source>
        <translation>%1 ist eine symbolische Verknüpfung.</translation>
    </message>
    <message>
        <source>%1 is a pipe, a device or another special file.</source>
        <translation>%1 ist eine Pipe, ein Gerät oder eine andere Spezialdatei.</translation>
    </message>
    <message>
        <source>%1 belongs to another user.</source>
        <translation>%1 gehört einem anderen Benutzer.</translation>
    </message>
    <message>
        <source>There is no room on the disk for %1.</source>
        <translation>Auf dem Datenträger ist kein Platz für %1.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 may not be written.</source>
        <translation>%1 darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose a folder that you can write to.</source>
        <translation>Wählen Sie einen Ordner, in den Sie schreiben können.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check the path and the disk.</source>
        <translation>Prüfen Sie den Pfad und den Datenträger.</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 ist schon vorhanden.</translation>
    </message>
    <message>
        <source>Choose another name, or say that it may be replaced.</source>
        <translation>Wählen Sie einen anderen Namen oder erlauben Sie das Ersetzen.</translation>
    </message>
</context>
<context>
    <name>SdkFile</name>
    <message>
        <source>%1 is a link, a folder or no file of this kind.</source>
        <translation>%1 ist eine Verknüpfung, ein Ordner oder keine Datei dieser Art.</translation>
    </message>
    <message>
        <source>Look at it, move it away, and try again.</source>
        <translation>Sehen Sie nach, verschieben Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check its permissions and the disk.</source>
        <translation>Prüfen Sie die Zugriffsrechte und den Datenträger.</translation>
    </message>
</context>
<context>
    <name>SdkWhich</name>
    <message>
        <source>The variable COG_API_KEY is set, and goes before everything else.</source>
        <translation>Die Variable COG_API_KEY ist gesetzt und geht allem anderen vor.</translation>
    </message>
    <message>
        <source>COG_API_KEY holds no API key: the client will be refused. Unset it.</source>
        <translation>COG_API_KEY enthält keinen API-Schlüssel: Der Client wird abgewiesen werden. Entfernen Sie die Variable aus der Umgebung.</translation>
    </message>
    <message>
        <source>The variables COG_USER and COG_PASS are set, and go before the client&apos;s own file.</source>
        <translation>Die Variablen COG_USER und COG_PASS sind gesetzt und gehen der eigenen Datei des Clients vor.</translation>
    </message>
    <message>
        <source>Only one of COG_USER and COG_PASS is set: it is not looked at.</source>
        <translation>Nur eine von COG_USER und COG_PASS ist gesetzt: Sie wird nicht beachtet.</translation>
    </message>
    <message>
        <source>%1 cannot be understood, and is not looked at.</source>
        <translation>%1 ist nicht zu verstehen und wird nicht beachtet.</translation>
    </message>
    <message>
        <source>Others on this machine may read %1: chmod 600 it.</source>
        <translation>Andere auf diesem Computer können %1 lesen: Führen Sie chmod 600 darauf aus.</translation>
    </message>
    <message>
        <source>The client&apos;s own file %1 is used: no variable is set.</source>
        <translation>Die eigene Datei des Clients %1 wird verwendet: Keine Variable ist gesetzt.</translation>
    </message>
    <message>
        <source>%1 hides the key of %2: unset it to use that one.</source>
        <translation>%1 verdeckt den Schlüssel aus %2: Entfernen Sie die Variable, um diesen zu verwenden.</translation>
    </message>
    <message>
        <source>%1 hides the key %2 of %3: unset it to use that one.</source>
        <translation>%1 verdeckt den Schlüssel %2 aus %3: Entfernen Sie die Variable, um diesen zu verwenden.</translation>
    </message>
    <message>
        <source>No variable is set, and the client&apos;s own file %1 is not there.</source>
        <translation>Keine Variable ist gesetzt, und die eigene Datei des Clients %1 ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>Its &quot;expires&quot; has no time zone, over which the client falls: hand it over with Keynook, which puts that right.</source>
        <translation>„expires“ hat keine Zeitzone, worüber der Client fällt: Übergeben Sie die Zugangsdaten mit Keynook, das dies richtigstellt.</translation>
    </message>
    <message>
        <source>It has expired: the client refuses it.</source>
        <translation>Sie sind abgelaufen: Der Client lehnt sie ab.</translation>
    </message>
    <message>
        <source>The variable KOGNIC_CREDENTIALS names the file %1, and goes before everything else.</source>
        <translation>Die Variable KOGNIC_CREDENTIALS nennt die Datei %1 und geht allem anderen vor.</translation>
    </message>
    <message>
        <source>%1 is not there: the client fails, and looks nowhere else.</source>
        <translation>%1 ist nicht vorhanden: Der Client scheitert und sieht nirgends sonst nach.</translation>
    </message>
    <message>
        <source>%1 is no credentials file: the client fails.</source>
        <translation>%1 ist keine Zugangsdaten-Datei: Der Client scheitert.</translation>
    </message>
    <message>
        <source>%1 is damaged: `kog` fails.</source>
        <translation>%1 ist beschädigt: `kog` scheitert.</translation>
    </message>
    <message>
        <source>The entry &quot;%1&quot; of environments.json names the file %2, which is not there.</source>
        <translation>Der Eintrag „%1“ in environments.json nennt die Datei %2, die nicht vorhanden ist.</translation>
    </message>
    <message>
        <source>`kog` takes another one for calls to %1: %2, by the entry &quot;%3&quot; of environments.json.</source>
        <translation>`kog` nimmt für Aufrufe von %1 andere: %2, durch den Eintrag „%3“ in environments.json.</translation>
    </message>
    <message>
        <source>The variables KOGNIC_CLIENT_ID and KOGNIC_CLIENT_SECRET are set, and go before Python&apos;s keyring.</source>
        <translation>Die Variablen KOGNIC_CLIENT_ID und KOGNIC_CLIENT_SECRET sind gesetzt und gehen Pythons keyring vor.</translation>
    </message>
    <message>
        <source>Only one of KOGNIC_CLIENT_ID and KOGNIC_CLIENT_SECRET is set: it is not looked at.</source>
        <translation>Nur eine von KOGNIC_CLIENT_ID und KOGNIC_CLIENT_SECRET ist gesetzt: Sie wird nicht beachtet.</translation>
    </message>
    <message>
        <source>No variable is set, and Python&apos;s keyring has no entry &quot;%1&quot;.</source>
        <translation>Keine Variable ist gesetzt, und Pythons keyring hat keinen Eintrag „%1“.</translation>
    </message>
    <message>
        <source>%1 hides the credential in Python&apos;s keyring: unset it to use that one.</source>
        <translation>%1 verdeckt die Zugangsdaten in Pythons keyring: Entfernen Sie die Variable, um diese zu verwenden.</translation>
    </message>
    <message>
        <source>%1 hides the credential %2 in Python&apos;s keyring: unset it to use that one.</source>
        <translation>%1 verdeckt die Zugangsdaten %2 in Pythons keyring: Entfernen Sie die Variable, um diese zu verwenden.</translation>
    </message>
    <message>
        <source>The entry &quot;%1&quot; of Python&apos;s keyring is used: no variable is set.</source>
        <translation>Der Eintrag „%1“ in Pythons keyring wird verwendet: Keine Variable ist gesetzt.</translation>
    </message>
    <message>
        <source>The entry holds no credential: the client finds none.</source>
        <translation>Der Eintrag enthält keine Zugangsdaten: Der Client findet nichts.</translation>
    </message>
    <message>
        <source>Python&apos;s keyring has several entries of that name; which one is found depends on its backend. Handing one over with Keynook leaves one.</source>
        <translation>Pythons keyring hat mehrere Einträge dieses Namens; welcher gefunden wird, hängt von seinem Backend ab. Eine Übergabe mit Keynook lässt einen übrig.</translation>
    </message>
    <message>
        <source>%1 makes Python&apos;s keyring use %2, which does not see what Keynook stores.</source>
        <translation>%1 lässt Pythons keyring %2 verwenden, das nicht sieht, was Keynook speichert.</translation>
    </message>
    <message>
        <source>%1 belongs to another user, who may read and change it: remove it, and hand the key over again.</source>
        <translation>%1 gehört einem anderen Benutzer, der sie lesen und ändern kann: Löschen Sie sie und übergeben Sie den Schlüssel noch einmal.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The settings file %1 could not be written.</source>
        <translation>Die Einstellungsdatei %1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and free space.</source>
        <translation>Prüfen Sie die Zugriffsrechte des Ordners und den freien Platz.</translation>
    </message>
    <message>
        <source>The settings file %1 is damaged or cannot be read; every setting has its default.</source>
        <translation>Die Einstellungsdatei %1 ist beschädigt oder kann nicht gelesen werden; jede Einstellung hat ihren Standardwert.</translation>
    </message>
    <message>
        <source>Settings that could not be used and have their default instead: %1.</source>
        <translation>Einstellungen, die nicht zu verwenden waren und stattdessen ihren Standardwert haben: %1.</translation>
    </message>
</context>
<context>
    <name>Snippets</name>
    <message>
        <source>This workspace has no external ID.</source>
        <translation>Dieser Arbeitsbereich hat keine externe ID.</translation>
    </message>
    <message>
        <source>Copy its ID instead.</source>
        <translation>Kopieren Sie stattdessen seine ID.</translation>
    </message>
    <message>
        <source>Run with: %1 python job.py</source>
        <translation>Starten mit: %1 python job.py</translation>
    </message>
    <message>
        <source>Shell</source>
        <translation>Shell</translation>
    </message>
    <message>
        <source>The command finds the key in its environment; no file is written.</source>
        <translation>Der Befehl findet den Schlüssel in seiner Umgebung; es wird keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Writes COG_API_KEY and its companions, readable by you alone.</source>
        <translation>Schreibt COG_API_KEY und was dazugehört, nur für Sie lesbar.</translation>
    </message>
    <message>
        <source>The SDK loads it; so does Export… above.</source>
        <translation>Das SDK lädt sie; auch „Exportieren…“ oben schreibt sie.</translation>
    </message>
    <message>
        <source>After “Hand to Python SDK…”; without it: %1 python job.py</source>
        <translation>Nach „An Python SDK übergeben…“; ohne das: %1 python job.py</translation>
    </message>
    <message>
        <source>The command finds KOGNIC_CREDENTIALS; the file behind it goes with the command.</source>
        <translation>Der Befehl findet KOGNIC_CREDENTIALS; die Datei dahinter verschwindet mit dem Befehl.</translation>
    </message>
    <message>
        <source>Writes KOGNIC_CLIENT_ID and KOGNIC_CLIENT_SECRET, readable by you alone.</source>
        <translation>Schreibt KOGNIC_CLIENT_ID und KOGNIC_CLIENT_SECRET, nur für Sie lesbar.</translation>
    </message>
    <message>
        <source>The file that Kognic&apos;s clients read; so does Export… above.</source>
        <translation>Die Datei, die Kognics Clients lesen; auch „Exportieren…“ oben schreibt sie.</translation>
    </message>
    <message>
        <source>Copied for Python.</source>
        <translation>Für Python kopiert.</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>Externe ID</translation>
    </message>
    <message>
        <source>The external id is copied.</source>
        <translation>Die externe ID ist kopiert.</translation>
    </message>
    <message>
        <source>Copied for a shell.</source>
        <translation>Für eine Shell kopiert.</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>Schlüssel-ID</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
</context>
<context>
    <name>Spool</name>
    <message>
        <source>This operation&apos;s sealed reply is there already.</source>
        <translation>Die versiegelte Antwort dieses Vorgangs ist schon vorhanden.</translation>
    </message>
    <message>
        <source>Finish or discard the unfinished operation first.</source>
        <translation>Beenden oder verwerfen Sie zuerst den nicht abgeschlossenen Vorgang.</translation>
    </message>
    <message>
        <source>The sealed reply could not be written to disk.</source>
        <translation>Die versiegelte Antwort konnte nicht auf den Datenträger geschrieben werden.</translation>
    </message>
    <message>
        <source>Make room on the disk and try again.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Check the data folder and its owner and permissions.</source>
        <translation>Prüfen Sie den Datenordner, seinen Besitzer und seine Zugriffsrechte.</translation>
    </message>
    <message>
        <source>This is not the name of an operation.</source>
        <translation>Dies ist nicht der Name eines Vorgangs.</translation>
    </message>
    <message>
        <source>The sealed reply is damaged, or was sealed for another key of this keychain.</source>
        <translation>Die versiegelte Antwort ist beschädigt oder wurde für einen anderen Schlüssel dieses Schlüsselbunds versiegelt.</translation>
    </message>
    <message>
        <source>The file stays where it is.</source>
        <translation>Die Datei bleibt, wo sie ist.</translation>
    </message>
    <message>
        <source>The folder for sealed replies cannot be used.</source>
        <translation>Der Ordner für versiegelte Antworten ist nicht benutzbar.</translation>
    </message>
    <message>
        <source>The folder for sealed replies could not be searched.</source>
        <translation>Der Ordner für versiegelte Antworten konnte nicht durchsucht werden.</translation>
    </message>
    <message>
        <source>There is no room on the disk to keep a new key safe.</source>
        <translation>Auf dem Datenträger ist kein Platz, um einen neuen Schlüssel sicher aufzubewahren.</translation>
    </message>
    <message>
        <source>This cannot be sealed: wrong key or too large.</source>
        <translation>Dies lässt sich nicht versiegeln: falscher Schlüssel oder zu groß.</translation>
    </message>
    <message>
        <source>This public key cannot seal anything.</source>
        <translation>Mit diesem öffentlichen Schlüssel lässt sich nichts versiegeln.</translation>
    </message>
    <message>
        <source>There is no sealed reply of this operation.</source>
        <translation>Zu diesem Vorgang gibt es keine versiegelte Antwort.</translation>
    </message>
    <message>
        <source>The sealed reply could not be read.</source>
        <translation>Die versiegelte Antwort konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The sealed reply could not be removed.</source>
        <translation>Die versiegelte Antwort konnte nicht entfernt werden.</translation>
    </message>
</context>
<context>
    <name>StartOptions</name>
    <message>
        <source>keynook --help lists the options.</source>
        <translation>keynook --help zeigt die Optionen.</translation>
    </message>
    <message>
        <source>API keys for Cogniac and Kognic, kept in the keychain.</source>
        <translation>API-Schlüssel für Cogniac und Kognic, im Schlüsselbund aufbewahrt.</translation>
    </message>
    <message>
        <source>Begins to generate credentials.</source>
        <translation>Beginnt, Zugangsdaten zu erzeugen.</translation>
    </message>
    <message>
        <source>Runs on a built-in service; nothing is kept.</source>
        <translation>Läuft mit einem eingebauten Dienst; nichts wird aufbewahrt.</translation>
    </message>
    <message>
        <source>The folder with Keynook&apos;s data.</source>
        <translation>Der Ordner mit den Daten von Keynook.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Credentials of Kognic, which Keynook offers to import.</source>
        <translation>Zugangsdaten von Kognic, deren Import Keynook anbietet.</translation>
    </message>
    <message>
        <source>One thing at a time: give one file, or --generate alone.</source>
        <translation>Eins nach dem anderen: Geben Sie eine Datei an, oder nur --generate.</translation>
    </message>
    <message>
        <source>This cannot be the name of a file that Keynook opens.</source>
        <translation>Das kann nicht der Name einer Datei sein, die Keynook öffnet.</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>The output could not be written.</source>
        <translation>Die Ausgabe konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check where it is sent to.</source>
        <translation>Prüfen Sie, wohin sie geleitet wird.</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Unterbrochen.</translation>
    </message>
    <message>
        <source>The input ended before everything was read.</source>
        <translation>Die Eingabe endete, bevor alles gelesen war.</translation>
    </message>
    <message>
        <source>Give each secret on a line of its own on the standard input.</source>
        <translation>Geben Sie jedes Geheimnis auf einer eigenen Zeile der Standardeingabe an.</translation>
    </message>
    <message>
        <source>There is no terminal to ask on.</source>
        <translation>Es gibt kein Terminal, an dem gefragt werden könnte.</translation>
    </message>
    <message>
        <source>Give it on the standard input: see --help.</source>
        <translation>Geben Sie es auf der Standardeingabe an: siehe --help.</translation>
    </message>
    <message>
        <source>Nothing was typed.</source>
        <translation>Es wurde nichts eingegeben.</translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>vor %n Jahr</numerusform>
            <numerusform>vor %n Jahren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n year(s)</source>
        <translation>
            <numerusform>in %n Jahr</numerusform>
            <numerusform>in %n Jahren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>vor %n Monat</numerusform>
            <numerusform>vor %n Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n month(s)</source>
        <translation>
            <numerusform>in %n Monat</numerusform>
            <numerusform>in %n Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>in %n Stunde</numerusform>
            <numerusform>in %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>in %n Minute</numerusform>
            <numerusform>in %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation>in unter einer Minute</translation>
    </message>
</context>
<context>
    <name>WindowsKeyring</name>
    <message>
        <source>The credential manager of Windows did not do it.</source>
        <translation>Die Anmeldeinformationsverwaltung von Windows hat das nicht ausgeführt.</translation>
    </message>
    <message>
        <source>Sign in to Windows again, then try once more.</source>
        <translation>Melden Sie sich neu bei Windows an und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>This is longer than the credential manager of Windows keeps.</source>
        <translation>Das ist länger, als die Anmeldeinformationsverwaltung von Windows aufbewahrt.</translation>
    </message>
    <message>
        <source>Export a credentials file instead.</source>
        <translation>Exportieren Sie stattdessen eine Zugangsdaten-Datei.</translation>
    </message>
    <message>
        <source>The credential manager of Windows has an entry of another program under the name that is needed.</source>
        <translation>Die Anmeldeinformationsverwaltung von Windows hat unter dem nötigen Namen einen Eintrag eines anderen Programms.</translation>
    </message>
    <message>
        <source>Look at it in the Control Panel, remove or rename it, and try again.</source>
        <translation>Sehen Sie in der Systemsteuerung nach, entfernen Sie ihn oder benennen Sie ihn um, und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>keynook::AccessCheck</name>
    <message>
        <source>Not tried.</source>
        <translation>Nicht versucht.</translation>
    </message>
</context>
<context>
    <name>keynook::AppContext</name>
    <message>
        <source>This is not an account of Kognic.</source>
        <translation>Dies ist kein Konto bei Kognic.</translation>
    </message>
    <message>
        <source>Credentials of this account are made and deleted in the service&apos;s web app only.</source>
        <translation>Zugangsdaten dieses Kontos werden nur in der Web-App des Dienstes angelegt und gelöscht.</translation>
    </message>
    <message>
        <source>Open %1 and import what it gives you.</source>
        <translation>Öffnen Sie %1 und importieren Sie, was Sie dort erhalten.</translation>
    </message>
    <message>
        <source>The account of this generation was removed.</source>
        <translation>Das Konto dieser Erzeugung wurde entfernt.</translation>
    </message>
    <message>
        <source>Look at the service&apos;s own page for a key that nobody uses.</source>
        <translation>Suchen Sie auf der Seite des Dienstes nach einem Schlüssel, den niemand nutzt.</translation>
    </message>
</context>
<context>
    <name>keynook::BrowserIssueFlow</name>
    <message>
        <source>No new credentials came.</source>
        <translation>Es kamen keine neuen Zugangsdaten.</translation>
    </message>
    <message>
        <source>Start again, or add the downloaded file by itself.</source>
        <translation>Beginnen Sie von vorn oder fügen Sie die heruntergeladene Datei einzeln hinzu.</translation>
    </message>
    <message>
        <source>Stopped waiting for new credentials.</source>
        <translation>Es wird nicht mehr auf neue Zugangsdaten gewartet.</translation>
    </message>
    <message>
        <source>A file that was downloaded stays where it is and can be added by itself.</source>
        <translation>Eine heruntergeladene Datei bleibt, wo sie ist, und kann einzeln hinzugefügt werden.</translation>
    </message>
    <message>
        <source>These credentials belong to %1, not to the account &quot;%2&quot;.</source>
        <translation>Diese Zugangsdaten gehören %1, nicht dem Konto „%2“.</translation>
    </message>
    <message>
        <source>Generate them as %1, or add these as another account.</source>
        <translation>Erzeugen Sie sie als %1 oder fügen Sie diese als weiteres Konto hinzu.</translation>
    </message>
    <message>
        <source>There is no plain file to remove.</source>
        <translation>Es gibt keine Klartextdatei zu entfernen.</translation>
    </message>
</context>
<context>
    <name>keynook::CheckAccess</name>
    <message>
        <source>%1 answers.</source>
        <translation>%1 antwortet.</translation>
    </message>
    <message>
        <source>The account&apos;s sign-in is accepted.</source>
        <translation>Die Anmeldung des Kontos wird angenommen.</translation>
    </message>
    <message>
        <source>The key is accepted.</source>
        <translation>Der Schlüssel wird angenommen.</translation>
    </message>
    <message>
        <source>It belongs to %1.</source>
        <translation>Er gehört %1.</translation>
    </message>
    <message>
        <source>The user is a member of %1.</source>
        <translation>Der Benutzer ist Mitglied von %1.</translation>
    </message>
    <message>
        <source>The user belongs to no workspace; programs that need one will be refused.</source>
        <translation>Der Benutzer gehört zu keinem Arbeitsbereich; Programme, die einen brauchen, werden abgewiesen.</translation>
    </message>
    <message>
        <source>The user is not a member of the workspace that this account uses.</source>
        <translation>Der Benutzer ist nicht Mitglied des Arbeitsbereichs, den dieses Konto verwendet.</translation>
    </message>
    <message>
        <source>Choose another workspace, or ask its administrator for access.</source>
        <translation>Wählen Sie einen anderen Arbeitsbereich oder bitten Sie dessen Administrator um Zugang.</translation>
    </message>
    <message>
        <source>The user may manage API keys.</source>
        <translation>Der Benutzer darf API-Schlüssel verwalten.</translation>
    </message>
</context>
<context>
    <name>keynook::CheckKognic</name>
    <message>
        <source>%1 answers.</source>
        <translation>%1 antwortet.</translation>
    </message>
    <message>
        <source>These credentials have ended.</source>
        <translation>Diese Zugangsdaten sind abgelaufen.</translation>
    </message>
    <message>
        <source>Generate new ones in Kognic&apos;s web app and import that file.</source>
        <translation>Erzeugen Sie neue in der Web-App von Kognic und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>The credentials are accepted.</source>
        <translation>Die Zugangsdaten werden angenommen.</translation>
    </message>
    <message>
        <source>Check that %1 is Kognic&apos;s workspace server; an account may have another one.</source>
        <translation>Prüfen Sie, ob %1 der Arbeitsbereichsserver von Kognic ist; ein Konto kann einen anderen haben.</translation>
    </message>
    <message>
        <source>The user is a developer in no workspace.</source>
        <translation>Der Benutzer ist in keinem Arbeitsbereich Entwickler.</translation>
    </message>
    <message>
        <source>The user is no developer in the workspace that this account uses.</source>
        <translation>Der Benutzer ist in dem Arbeitsbereich, den dieses Konto verwendet, kein Entwickler.</translation>
    </message>
    <message>
        <source>Ask your organisation&apos;s administrator for the role Developer.</source>
        <translation>Bitten Sie den Administrator Ihrer Organisation um die Rolle „Developer“.</translation>
    </message>
    <message>
        <source>Choose another workspace, or ask its administrator for the role.</source>
        <translation>Wählen Sie einen anderen Arbeitsbereich oder bitten Sie dessen Administrator um die Rolle.</translation>
    </message>
    <message>
        <source>The user is a developer in %1.</source>
        <translation>Der Benutzer ist Entwickler in %1.</translation>
    </message>
    <message numerus="yes">
        <source>The user is a developer in %n workspaces; programs must say which one they use.</source>
        <translation>
            <numerusform>Der Benutzer ist in %n Arbeitsbereich Entwickler; Programme müssen angeben, welchen sie verwenden.</numerusform>
            <numerusform>Der Benutzer ist in %n Arbeitsbereichen Entwickler; Programme müssen angeben, welchen sie verwenden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The credentials may use Kognic&apos;s API.</source>
        <translation>Die Zugangsdaten dürfen die API von Kognic verwenden.</translation>
    </message>
</context>
<context>
    <name>keynook::CogniacService</name>
    <message>
        <source>This is not the id of a key or a user.</source>
        <translation>Dies ist nicht die ID eines Schlüssels oder eines Benutzers.</translation>
    </message>
    <message>
        <source>Take the id from the list of keys.</source>
        <translation>Nehmen Sie die ID aus der Liste der Schlüssel.</translation>
    </message>
    <message>
        <source>Cogniac&apos;s answer holds a secret that does not belong to its key.</source>
        <translation>Die Antwort von Cogniac enthält ein Geheimnis, das nicht zu seinem Schlüssel gehört.</translation>
    </message>
    <message>
        <source>Delete the key and generate another one.</source>
        <translation>Löschen Sie den Schlüssel und erzeugen Sie einen anderen.</translation>
    </message>
    <message>
        <source>This is not the address of a server.</source>
        <translation>Dies ist nicht die Adresse eines Servers.</translation>
    </message>
    <message>
        <source>Give it like https://api.cogniac.io, without a path.</source>
        <translation>Geben Sie sie in der Form https://api.cogniac.io, ohne Pfad an.</translation>
    </message>
    <message>
        <source>Keynook sends credentials over https only.</source>
        <translation>Keynook sendet Zugangsdaten nur über https.</translation>
    </message>
    <message>
        <source>Give the server&apos;s https:// address.</source>
        <translation>Geben Sie die https://-Adresse des Servers an.</translation>
    </message>
</context>
<context>
    <name>keynook::Demo</name>
    <message>
        <source>The demo service could not be started.</source>
        <translation>Der Demo-Dienst konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>Install keynook-standin beside this program.</source>
        <translation>Installieren Sie keynook-standin neben diesem Programm.</translation>
    </message>
    <message>
        <source>The demo service could not be understood.</source>
        <translation>Der Demo-Dienst war nicht zu verstehen.</translation>
    </message>
    <message>
        <source>The demo leaves Python&apos;s keyring as it is.</source>
        <translation>Die Demo lässt Pythons keyring unberührt.</translation>
    </message>
    <message>
        <source>With an account of yours, Keynook hands credentials over to it.</source>
        <translation>Mit Ihrem eigenen Konto übergibt Keynook Zugangsdaten dorthin.</translation>
    </message>
</context>
<context>
    <name>keynook::Diagnosis</name>
    <message>
        <source>keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>It took a value, gave it back and removed it.</source>
        <translation>Er hat einen Wert angenommen, zurückgegeben und entfernt.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>The data folder belongs to another user.</source>
        <translation>Der Datenordner gehört einem anderen Benutzer.</translation>
    </message>
    <message>
        <source>Make it yours, or choose another with --data-dir.</source>
        <translation>Übernehmen Sie ihn oder wählen Sie mit --data-dir einen anderen.</translation>
    </message>
    <message>
        <source>Others may look into the data folder.</source>
        <translation>Andere können in den Datenordner sehen.</translation>
    </message>
    <message>
        <source>Give it the mode 0700.</source>
        <translation>Geben Sie ihm den Modus 0700.</translation>
    </message>
    <message>
        <source>Only you can look into the data folder.</source>
        <translation>Nur Sie können in den Datenordner sehen.</translation>
    </message>
    <message>
        <source>custom server %1</source>
        <translation>Server %1 (benutzerdefiniert)</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>%1 is reached directly.</source>
        <translation>%1 wird direkt erreicht.</translation>
    </message>
    <message>
        <source>%1 is reached through a proxy.</source>
        <translation>%1 wird über einen Proxy erreicht.</translation>
    </message>
    <message>
        <source>The CA file cannot be used.</source>
        <translation>Die CA-Datei ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>%1 does not answer as it should.</source>
        <translation>%1 antwortet nicht wie erwartet.</translation>
    </message>
    <message>
        <source>%1 answers over a good connection (HTTP %2).</source>
        <translation>%1 antwortet über eine einwandfreie Verbindung (HTTP %2).</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>This machine&apos;s clock and that of %1 are %2 s apart.</source>
        <translation>Die Uhr dieses Computers und die von %1 liegen %2 s auseinander.</translation>
    </message>
    <message>
        <source>Set the clock: one-time codes and tokens depend on it.</source>
        <translation>Stellen Sie die Uhr: Einmalcodes und Token hängen von ihr ab.</translation>
    </message>
    <message>
        <source>It agrees with that of %1 (%2 s apart).</source>
        <translation>Sie stimmt mit der von %1 überein (%2 s Abstand).</translation>
    </message>
</context>
<context>
    <name>keynook::ForgetCredential</name>
    <message>
        <source>The secret of %1 (&quot;%2&quot;) leaves the keychain.</source>
        <translation>Das Geheimnis von %1 („%2“) verlässt den Schlüsselbund.</translation>
    </message>
    <message>
        <source>These credentials are not kept here.</source>
        <translation>Diese Zugangsdaten werden hier nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>See the list of the account&apos;s credentials.</source>
        <translation>Sehen Sie in der Liste der Zugangsdaten des Kontos nach.</translation>
    </message>
    <message>
        <source>Somebody handed these credentials to another place meanwhile.</source>
        <translation>Diese Zugangsdaten wurden inzwischen an eine weitere Stelle übergeben.</translation>
    </message>
    <message>
        <source>Look at it and try again.</source>
        <translation>Sehen Sie nach und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>What was removed before could not be put back: %1</source>
        <translation>Was zuvor entfernt wurde, konnte nicht zurückgebracht werden: %1</translation>
    </message>
</context>
<context>
    <name>keynook::HandOff</name>
    <message>
        <source>%1 holds this key already.</source>
        <translation>%1 enthält diesen Schlüssel bereits.</translation>
    </message>
    <message>
        <source>%1 becomes the sign-in of Cogniac&apos;s client: the key %2 (&quot;%3&quot;), readable by you alone.</source>
        <translation>%1 wird zur Anmeldung des Clients von Cogniac: der Schlüssel %2 („%3“), nur für Sie lesbar.</translation>
    </message>
    <message>
        <source>It replaces what the file holds now.</source>
        <translation>Das ersetzt, was die Datei jetzt enthält.</translation>
    </message>
    <message>
        <source>It replaces the key %1 there.</source>
        <translation>Das ersetzt dort den Schlüssel %1.</translation>
    </message>
    <message>
        <source>The file names no workspace: set COG_TENANT=%1 where the key&apos;s user has several.</source>
        <translation>Die Datei nennt keinen Arbeitsbereich: Setzen Sie COG_TENANT=%1, wenn der Benutzer des Schlüssels mehrere hat.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 wird gelöscht.</translation>
    </message>
    <message>
        <source>%1, the sign-in of Cogniac&apos;s client with the key %2, is deleted.</source>
        <translation>%1, die Anmeldung des Clients von Cogniac mit dem Schlüssel %2, wird gelöscht.</translation>
    </message>
    <message>
        <source>Keynook does not hold it: it may be nowhere else.</source>
        <translation>Keynook bewahrt ihn nicht auf: Vielleicht gibt es ihn sonst nirgends.</translation>
    </message>
</context>
<context>
    <name>keynook::HandOffPlanner</name>
    <message>
        <source>The auth server of this credential has no address.</source>
        <translation>Der Auth-Server dieser Zugangsdaten hat keine Adresse.</translation>
    </message>
    <message>
        <source>Give the account its auth server.</source>
        <translation>Tragen Sie beim Konto den Auth-Server ein.</translation>
    </message>
    <message>
        <source>This credential is too long for a keyring: more than %1 bytes.</source>
        <translation>Diese Zugangsdaten sind zu lang für einen keyring: mehr als %1 Bytes.</translation>
    </message>
    <message>
        <source>A profile&apos;s name has 1 to 100 characters, all of them visible, and no spaces around them.</source>
        <translation>Der Name eines Profils hat 1 bis 100 Zeichen, alle sichtbar, und keine Leerzeichen am Rand.</translation>
    </message>
    <message>
        <source>Python&apos;s keyring has this credential under the profile &quot;%1&quot; already.</source>
        <translation>Pythons keyring hat diese Zugangsdaten schon unter dem Profil „%1“.</translation>
    </message>
    <message>
        <source>Python&apos;s keyring gets the credential %1 (&quot;%2&quot;) under the profile &quot;%3&quot;.</source>
        <translation>Pythons keyring erhält die Zugangsdaten %1 („%2“) unter dem Profil „%3“.</translation>
    </message>
    <message>
        <source>the credential %1 (&quot;%2&quot;)</source>
        <translation>die Zugangsdaten %1 („%2“)</translation>
    </message>
    <message>
        <source>an entry of another program</source>
        <translation>einen Eintrag eines anderen Programms</translation>
    </message>
    <message>
        <source>It replaces %1.</source>
        <translation>Das ersetzt %1.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>The credential has expired, and Kognic&apos;s client will refuse it.</source>
        <translation>Die Zugangsdaten sind abgelaufen; der Client von Kognic wird sie ablehnen.</translation>
    </message>
    <message>
        <source>Python&apos;s keyring loses %1 under the profile &quot;%2&quot;.</source>
        <translation>Pythons keyring verliert %1 unter dem Profil „%2“.</translation>
    </message>
    <message>
        <source>Keynook does not hold it: it may be nowhere else.</source>
        <translation>Keynook bewahrt das nicht auf: Vielleicht gibt es das sonst nirgends.</translation>
    </message>
    <message>
        <source>Python&apos;s keyring has nothing of Kognic&apos;s under the profile &quot;%1&quot;.</source>
        <translation>Pythons keyring hat unter dem Profil „%1“ nichts von Kognic.</translation>
    </message>
    <message>
        <source>`keynook-cli sdk which` shows what is there.</source>
        <translation>`keynook-cli sdk which` zeigt, was vorhanden ist.</translation>
    </message>
    <message>
        <source>%1 gets an entry &quot;%2&quot; for calls to %3.</source>
        <translation>%1 erhält einen Eintrag „%2“ für Aufrufe von %3.</translation>
    </message>
    <message>
        <source>The entry &quot;%2&quot; in %1 is changed.</source>
        <translation>Der Eintrag „%2“ in %1 wird geändert.</translation>
    </message>
    <message>
        <source>For calls to %1, `kog` takes the entry &quot;%2&quot; of environments.json: name another one with --env.</source>
        <translation>Für Aufrufe von %1 nimmt `kog` den Eintrag „%2“ aus environments.json: Nennen Sie mit --env einen anderen.</translation>
    </message>
    <message>
        <source>The entry &quot;%1&quot; in environments.json names this profile and finds nothing any more.</source>
        <translation>Der Eintrag „%1“ in environments.json nennt dieses Profil und findet nichts mehr.</translation>
    </message>
    <message>
        <source>The entry &quot;%2&quot; leaves %1.</source>
        <translation>Der Eintrag „%2“ wird aus %1 entfernt.</translation>
    </message>
    <message>
        <source>A cached token leaves Python&apos;s keyring.</source>
        <translation>Ein zwischengespeichertes Token wird aus Pythons keyring entfernt.</translation>
    </message>
    <message>
        <source>The token cache %1 is damaged or no plain file, and is left alone: delete it if a client is refused.</source>
        <translation>Der Token-Zwischenspeicher %1 ist beschädigt oder keine gewöhnliche Datei und bleibt unberührt: Löschen Sie ihn, wenn ein Client abgewiesen wird.</translation>
    </message>
    <message>
        <source>Cached tokens leave %1.</source>
        <translation>Zwischengespeicherte Token werden aus %1 entfernt.</translation>
    </message>
    <message>
        <source>Python&apos;s keyring was not looked at: %1</source>
        <translation>In Pythons keyring wurde nicht nachgesehen: %1</translation>
    </message>
    <message>
        <source>Python&apos;s keyring loses the credential %1 (&quot;%2&quot;) under the profile &quot;%3&quot;.</source>
        <translation>Pythons keyring verliert die Zugangsdaten %1 („%2“) unter dem Profil „%3“.</translation>
    </message>
    <message>
        <source>%1 loses what names that profile: %2.</source>
        <translation>%1 verliert, was dieses Profil nennt: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 may still name such a profile and is left alone: %2</source>
        <translation>%1 nennt vielleicht noch ein solches Profil und bleibt unberührt: %2</translation>
    </message>
</context>
<context>
    <name>keynook::HandOffRun</name>
    <message>
        <source>What was done before could not be taken back: %1</source>
        <translation>Was zuvor getan wurde, konnte nicht zurückgenommen werden: %1</translation>
    </message>
    <message>
        <source>Look at it; nothing was overwritten.</source>
        <translation>Sehen Sie nach; nichts wurde überschrieben.</translation>
    </message>
    <message>
        <source>Somebody changed the entry &quot;%1&quot; of Python&apos;s keyring meanwhile.</source>
        <translation>Der Eintrag „%1“ in Pythons keyring wurde inzwischen geändert.</translation>
    </message>
    <message>
        <source>Look at it and try again.</source>
        <translation>Sehen Sie nach und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Somebody changed %1 meanwhile.</source>
        <translation>%1 wurde inzwischen geändert.</translation>
    </message>
</context>
<context>
    <name>keynook::ImportCredentialFlow</name>
    <message>
        <source>These credentials ended on %1.</source>
        <translation>Diese Zugangsdaten sind am %1 abgelaufen.</translation>
    </message>
    <message>
        <source>Generate new ones in Kognic&apos;s web app and import that file.</source>
        <translation>Erzeugen Sie neue in der Web-App von Kognic und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>These credentials need %1 bytes; a keychain&apos;s entry holds %2.</source>
        <translation>Diese Zugangsdaten brauchen %1 Bytes; ein Eintrag im Schlüsselbund fasst %2.</translation>
    </message>
    <message>
        <source>Take out of the file what Kognic did not write into it.</source>
        <translation>Nehmen Sie aus der Datei heraus, was nicht Kognic hineingeschrieben hat.</translation>
    </message>
    <message>
        <source>&quot;issuer&quot; in the credentials file is no address to which Keynook would send a secret.</source>
        <translation>„issuer“ in der Zugangsdaten-Datei ist keine Adresse, an die Keynook ein Geheimnis senden würde.</translation>
    </message>
    <message>
        <source>Say which auth server these credentials belong to.</source>
        <translation>Geben Sie an, zu welchem Auth-Server diese Zugangsdaten gehören.</translation>
    </message>
    <message>
        <source>There is already an account named &quot;%1&quot;.</source>
        <translation>Es gibt bereits ein Konto namens „%1“.</translation>
    </message>
    <message>
        <source>Give this one another name.</source>
        <translation>Geben Sie diesem einen anderen Namen.</translation>
    </message>
    <message>
        <source>This account has been removed meanwhile.</source>
        <translation>Dieses Konto wurde inzwischen entfernt.</translation>
    </message>
    <message>
        <source>Import the credentials again.</source>
        <translation>Importieren Sie die Zugangsdaten erneut.</translation>
    </message>
</context>
<context>
    <name>keynook::IssueKeyFlow</name>
    <message>
        <source>The service may have made a key all the same: run recover, which looks for it.</source>
        <translation>Der Dienst hat vielleicht trotzdem einen Schlüssel angelegt: Starten Sie die Wiederherstellung (recover), sie sucht danach.</translation>
    </message>
</context>
<context>
    <name>keynook::KeyListModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt genutzt</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>Zuletzt geprüft</translation>
    </message>
    <message>
        <source>The secret is in this computer&apos;s keychain.</source>
        <translation>Das Geheimnis ist im Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>The secret was never stored on this computer.</source>
        <translation>Das Geheimnis wurde auf diesem Computer nie gespeichert.</translation>
    </message>
    <message>
        <source>The secret was stored here, but the keychain no longer has it.</source>
        <translation>Das Geheimnis wurde hier gespeichert, aber der Schlüsselbund hat es nicht mehr.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>relative and exact time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>Schlüssel-ID</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>Im Schlüsselbund</translation>
    </message>
    <message>
        <source>Not held here</source>
        <translation>Nicht hier</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>Keine Rechte</translation>
    </message>
</context>
<context>
    <name>keynook::PythonKeyring</name>
    <message>
        <source>Keynook cannot reach Python&apos;s keyring on this system.</source>
        <translation>Keynook kann Pythons keyring auf diesem System nicht erreichen.</translation>
    </message>
    <message>
        <source>Export a credentials file instead.</source>
        <translation>Exportieren Sie stattdessen eine Zugangsdaten-Datei.</translation>
    </message>
</context>
<context>
    <name>keynook::RecoverFlow</name>
    <message>
        <source>No interrupted generation has this name.</source>
        <translation>Keine unterbrochene Erzeugung hat diesen Namen.</translation>
    </message>
    <message>
        <source>Run recover without it: it lists them.</source>
        <translation>Starten Sie die Wiederherstellung (recover) ohne ihn: Sie listet alle auf.</translation>
    </message>
</context>
<context>
    <name>keynook::RecoverOne</name>
    <message>
        <source>This generation has no sealed reply that could be discarded.</source>
        <translation>Zu dieser Erzeugung gibt es keine versiegelte Antwort, die verworfen werden könnte.</translation>
    </message>
    <message>
        <source>Run recover, which looks after it.</source>
        <translation>Starten Sie die Wiederherstellung (recover), sie kümmert sich darum.</translation>
    </message>
    <message>
        <source>Its sealed reply cannot be opened: %1</source>
        <translation>Die versiegelte Antwort lässt sich nicht öffnen: %1</translation>
    </message>
    <message>
        <source>It stays where it is until `keynook-cli recover --forget %1` discards it.</source>
        <translation>Sie bleibt, wo sie ist, bis `keynook-cli recover --forget %1` sie verwirft.</translation>
    </message>
</context>
<context>
    <name>keynook::RevokeFlow</name>
    <message>
        <source>This account signs in with that key.</source>
        <translation>Dieses Konto meldet sich mit diesem Schlüssel an.</translation>
    </message>
    <message>
        <source>Sign in with a password, the browser or another key first.</source>
        <translation>Melden Sie sich zuerst mit einem Passwort, dem Browser oder einem anderen Schlüssel an.</translation>
    </message>
    <message>
        <source>The service lists this key but will not delete it.</source>
        <translation>Der Dienst führt diesen Schlüssel auf, löscht ihn aber nicht.</translation>
    </message>
    <message>
        <source>Try again, or delete it on the service&apos;s page.</source>
        <translation>Versuchen Sie es erneut oder löschen Sie ihn auf der Seite des Dienstes.</translation>
    </message>
    <message>
        <source>The service does not list this key for %1 in %2; its secret stays here.</source>
        <translation>Der Dienst führt diesen Schlüssel für %1 in %2 nicht auf; sein Geheimnis bleibt hier.</translation>
    </message>
    <message>
        <source>If it belongs to another workspace, change to that one first; if the key is gone for good, its secret can be forgotten.</source>
        <translation>Gehört er zu einem anderen Arbeitsbereich, wechseln Sie zuerst dorthin; ist der Schlüssel endgültig weg, kann sein Geheimnis vergessen werden.</translation>
    </message>
</context>
<context>
    <name>keynook::SignInFlow</name>
    <message>
        <source>This is not an email address.</source>
        <translation>Dies ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Type the address you sign in with.</source>
        <translation>Geben Sie die Adresse ein, mit der Sie sich anmelden.</translation>
    </message>
    <message>
        <source>Cogniac asks for a one-time code.</source>
        <translation>Cogniac verlangt einen Einmalcode.</translation>
    </message>
    <message>
        <source>Type the code that your authenticator shows now.</source>
        <translation>Geben Sie den Code ein, den Ihre Authenticator-App gerade zeigt.</translation>
    </message>
    <message>
        <source>This user belongs to no workspace with that id or name.</source>
        <translation>Dieser Benutzer gehört zu keinem Arbeitsbereich mit dieser ID oder diesem Namen.</translation>
    </message>
    <message>
        <source>Leave the workspace out to see which there are.</source>
        <translation>Lassen Sie den Arbeitsbereich weg, um zu sehen, welche es gibt.</translation>
    </message>
    <message>
        <source>That key belongs to %1, not to %2.</source>
        <translation>Dieser Schlüssel gehört %1, nicht %2.</translation>
    </message>
    <message>
        <source>Sign in as %1 there, or leave the address out here.</source>
        <translation>Melden Sie sich dort als %1 an oder lassen Sie die Adresse hier weg.</translation>
    </message>
    <message>
        <source>There is already an account named &quot;%1&quot;.</source>
        <translation>Es gibt bereits ein Konto namens „%1“.</translation>
    </message>
    <message>
        <source>Give this one another name.</source>
        <translation>Geben Sie diesem einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>keynook::SignOutFlow</name>
    <message>
        <source>A generation of this account was interrupted and is not finished.</source>
        <translation>Eine Erzeugung dieses Kontos wurde unterbrochen und ist nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>Run recover first.</source>
        <translation>Führen Sie zuerst die Wiederherstellung (recover) aus.</translation>
    </message>
    <message>
        <source>This account has got another key meanwhile; nothing was removed.</source>
        <translation>Dieses Konto hat inzwischen einen weiteren Schlüssel erhalten; nichts wurde entfernt.</translation>
    </message>
    <message>
        <source>Look at its keys and try again.</source>
        <translation>Sehen Sie die Schlüssel des Kontos durch und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>keynook::WorkspaceModel</name>
    <message>
        <source>%1, id %2</source>
        <translation>%1, ID %2</translation>
    </message>
</context>
<context>
    <name>keynook::cli::DemoTour</name>
    <message>
        <source>A service of its own runs at %1, with 40 keys from before.</source>
        <translation>Ein eigener Dienst läuft unter %1, mit 40 Schlüsseln von früher.</translation>
    </message>
    <message>
        <source>Signed in as %1, in the workspace %2. The sign-in is in the keychain, the password nowhere.</source>
        <translation>Angemeldet als %1, im Arbeitsbereich %2. Die Anmeldung ist im Schlüsselbund, das Passwort nirgends.</translation>
    </message>
    <message>
        <source>Generated &quot;%1&quot; (%2); its secret went into the keychain before anything else.</source>
        <translation>„%1“ (%2) erzeugt; das Geheimnis kam vor allem anderen in den Schlüsselbund.</translation>
    </message>
    <message>
        <source>Found it in the keychain again: %1 bytes, not shown here.</source>
        <translation>Im Schlüsselbund wiedergefunden: %1 Bytes, hier nicht gezeigt.</translation>
    </message>
    <message>
        <source>Exported credentials.json, readable by you alone (0600).</source>
        <translation>credentials.json exportiert, nur für Sie lesbar (0600).</translation>
    </message>
    <message>
        <source>The new key was not accepted.</source>
        <translation>Der neue Schlüssel wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>Used it: the service accepts it.</source>
        <translation>Verwendet: Der Dienst nimmt ihn an.</translation>
    </message>
    <message>
        <source>The service does not show the use of the key.</source>
        <translation>Der Dienst zeigt die Nutzung des Schlüssels nicht.</translation>
    </message>
    <message>
        <source>The list shows its last use: %1.</source>
        <translation>Die Liste zeigt die letzte Nutzung: %1.</translation>
    </message>
    <message>
        <source>Deleted it, at the service and in the keychain.</source>
        <translation>Gelöscht, beim Dienst und im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The deleted key still works.</source>
        <translation>Der gelöschte Schlüssel funktioniert noch.</translation>
    </message>
    <message>
        <source>Tried it once more: refused, as it should be.</source>
        <translation>Noch einmal versucht: abgelehnt, wie es sein soll.</translation>
    </message>
    <message>
        <source>Imported a credential of Kognic (%1): its auth server gave a token, and the file&apos;s content is in the keychain.</source>
        <translation>Zugangsdaten für Kognic importiert (%1): Der Auth-Server gab ein Token aus, und der Inhalt der Datei ist im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Used it: the workspace is found, and its projects may be read.</source>
        <translation>Verwendet: Der Arbeitsbereich wird gefunden, und seine Projekte dürfen gelesen werden.</translation>
    </message>
    <message>
        <source>Removed the accounts and everything of them.</source>
        <translation>Die Konten und alles, was zu ihnen gehört, entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>Listed %n key(s), %1 of which nobody ever used.</source>
        <translation>
            <numerusform>%n Schlüssel aufgelistet; %1 davon wurden nie genutzt.</numerusform>
            <numerusform>%n Schlüssel aufgelistet; %1 davon wurden nie genutzt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keynook::cli::Invocation</name>
    <message>
        <source>The address you sign in with; nobody else is signed in then.</source>
        <translation>Die Adresse, mit der Sie sich anmelden; niemand sonst wird dann angemeldet.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>The service&apos;s address (https://api.cogniac.io).</source>
        <translation>Die Adresse des Dienstes (https://api.cogniac.io).</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>The workspace (tenant) to use: its id or name.</source>
        <translation>Der zu verwendende Arbeitsbereich (Mandant): seine ID oder sein Name.</translation>
    </message>
    <message>
        <source>tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>What to call the account here.</source>
        <translation>Wie das Konto hier heißen soll.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Read the password from the standard input.</source>
        <translation>Das Passwort von der Standardeingabe lesen.</translation>
    </message>
    <message>
        <source>Read the one-time code from the next line of the standard input.</source>
        <translation>Den Einmalcode von der nächsten Zeile der Standardeingabe lesen.</translation>
    </message>
    <message>
        <source>Sign in with an API key from the standard input.</source>
        <translation>Mit einem API-Schlüssel von der Standardeingabe anmelden.</translation>
    </message>
    <message>
        <source>Sign in on the service&apos;s own page in the browser.</source>
        <translation>Auf der Seite des Dienstes im Browser anmelden.</translation>
    </message>
    <message>
        <source>You belong to several workspaces:</source>
        <translation>Sie gehören zu mehreren Arbeitsbereichen:</translation>
    </message>
    <message>
        <source>Using the first; `keynook-cli workspaces use ID` changes it.</source>
        <translation>Der erste wird verwendet; `keynook-cli workspaces use ID` ändert das.</translation>
    </message>
    <message>
        <source>Which one (1 to %1)</source>
        <translation>Welcher (1 bis %1)</translation>
    </message>
    <message>
        <source>That is not one of the numbers.</source>
        <translation>Das ist keine der Nummern.</translation>
    </message>
    <message>
        <source>The line is empty.</source>
        <translation>Die Zeile ist leer.</translation>
    </message>
    <message>
        <source>--email is missing.</source>
        <translation>--email fehlt.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Sign in on the page that has opened, or open it yourself:</source>
        <translation>Melden Sie sich auf der geöffneten Seite an oder öffnen Sie sie selbst:</translation>
    </message>
    <message>
        <source>Open this page in a browser and sign in:</source>
        <translation>Öffnen Sie diese Seite in einem Browser und melden Sie sich an:</translation>
    </message>
    <message>
        <source>If the browser cannot come back, paste the address that it ended on here. It holds the new key: clear it from the browser&apos;s history afterwards.</source>
        <translation>Wenn der Browser nicht zurückkehren kann, fügen Sie hier die Adresse ein, auf der er endete. Sie enthält den neuen Schlüssel: Löschen Sie sie danach aus dem Verlauf des Browsers.</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Einmalcode</translation>
    </message>
    <message>
        <source>Signed in as %1; the account is called &quot;%2&quot;.</source>
        <translation>Angemeldet als %1; das Konto heißt „%2“.</translation>
    </message>
    <message>
        <source>The service must be: cogniac or kognic.</source>
        <translation>Der Dienst muss sein: cogniac oder kognic.</translation>
    </message>
    <message>
        <source>Signs in, or imports credentials, and remembers the account; passwords are never kept.</source>
        <translation>Meldet an oder importiert Zugangsdaten und merkt sich das Konto; Passwörter werden nie aufbewahrt.</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>angemeldet</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>abgemeldet</translation>
    </message>
    <message>
        <source>There is no account yet: keynook-cli account add cogniac --email you@example.com</source>
        <translation>Es gibt noch kein Konto: keynook-cli account add cogniac --email you@example.com</translation>
    </message>
    <message>
        <source>It cannot be told how many secrets would be dropped: %1</source>
        <translation>Es lässt sich nicht sagen, wie viele Geheimnisse verloren gingen: %1</translation>
    </message>
    <message numerus="yes">
        <source>The secrets of %n key(s) leave the keychain for good. Go on?</source>
        <translation>
            <numerusform>Das Geheimnis von %n Schlüssel verlässt den Schlüsselbund endgültig. Fortfahren?</numerusform>
            <numerusform>Die Geheimnisse von %n Schlüsseln verlassen den Schlüsselbund endgültig. Fortfahren?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was removed: the keychain holds the secrets of %n key(s).</source>
        <translation>
            <numerusform>Nichts wurde entfernt: Der Schlüsselbund enthält das Geheimnis von %n Schlüssel.</numerusform>
            <numerusform>Nichts wurde entfernt: Der Schlüsselbund enthält die Geheimnisse von %n Schlüsseln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm it on a terminal, or give --yes to drop them or --keep-secrets to leave them there.</source>
        <translation>Bestätigen Sie an einem Terminal, oder geben Sie --yes an, um sie zu entfernen, oder --keep-secrets, um sie dort zu lassen.</translation>
    </message>
    <message>
        <source>Signed out; the keys in the keychain stay.</source>
        <translation>Abgemeldet; die Schlüssel im Schlüsselbund bleiben.</translation>
    </message>
    <message>
        <source>The account is removed. Keys that it generated still work at the service: `keys delete` before removing an account ends them.</source>
        <translation>Das Konto ist entfernt. Schlüssel, die es erzeugt hat, funktionieren beim Dienst weiter: `keys delete` vor dem Entfernen eines Kontos beendet sie.</translation>
    </message>
    <message>
        <source>All of that goes for good, and the account with it. Go on?</source>
        <translation>All das geht endgültig verloren, und das Konto dazu. Fortfahren?</translation>
    </message>
    <message>
        <source>Confirm it on a terminal, or give --yes to drop all of it or --keep-secrets to leave it where it is.</source>
        <translation>Bestätigen Sie an einem Terminal, oder geben Sie --yes an, um alles zu entfernen, oder --keep-secrets, um es zu lassen, wo es ist.</translation>
    </message>
    <message>
        <source>This account has no sign-in of its own: it is its credentials.</source>
        <translation>Dieses Konto hat keine eigene Anmeldung: Es besteht aus seinen Zugangsdaten.</translation>
    </message>
    <message>
        <source>`keys delete` or `account remove` take them off this machine.</source>
        <translation>`keys delete` oder `account remove` entfernen sie von diesem Computer.</translation>
    </message>
    <message>
        <source>Lists the accounts.</source>
        <translation>Listet die Konten auf.</translation>
    </message>
    <message>
        <source>Forgets an account&apos;s sign-in; its keys stay in the keychain.</source>
        <translation>Vergisst die Anmeldung eines Kontos; seine Schlüssel bleiben im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Leave the secrets of its keys in the keychain.</source>
        <translation>Die Geheimnisse seiner Schlüssel im Schlüsselbund lassen.</translation>
    </message>
    <message>
        <source>Drop the secrets of its keys unasked.</source>
        <translation>Die Geheimnisse seiner Schlüssel ohne Rückfrage entfernen.</translation>
    </message>
    <message>
        <source>Removes an account and the secrets of its keys from this machine.</source>
        <translation>Entfernt ein Konto und die Geheimnisse seiner Schlüssel von diesem Computer.</translation>
    </message>
    <message>
        <source>They belong to %1; the account is called &quot;%2&quot;.</source>
        <translation>Sie gehören %1; das Konto heißt „%2“.</translation>
    </message>
    <message>
        <source>Finds out, step by step, how far a key (or the account&apos;s sign-in) gets, and what to do.</source>
        <translation>Findet Schritt für Schritt heraus, wie weit ein Schlüssel (oder die Anmeldung des Kontos) kommt und was zu tun ist.</translation>
    </message>
    <message>
        <source>Shows the main job, step by step, on a demo service of its own.</source>
        <translation>Zeigt die Hauptaufgabe Schritt für Schritt an einem eigenen Demo-Dienst.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Checks keychain, data folder, proxy, servers and clock; its output holds nothing private.</source>
        <translation>Prüft Schlüsselbund, Datenordner, Proxy, Server und Uhr; die Ausgabe enthält nichts Privates.</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation>Eines von: %1.</translation>
    </message>
    <message>
        <source>format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Replace an existing file.</source>
        <translation>Eine vorhandene Datei ersetzen.</translation>
    </message>
    <message>
        <source>There is no such format.</source>
        <translation>Dieses Format gibt es nicht.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Wählen Sie eines von: %1.</translation>
    </message>
    <message>
        <source>The file to write has no name.</source>
        <translation>Die zu schreibende Datei hat keinen Namen.</translation>
    </message>
    <message>
        <source>Give its name, or - for the standard output.</source>
        <translation>Geben Sie ihren Namen an oder - für die Standardausgabe.</translation>
    </message>
    <message>
        <source>There is something at %1 already.</source>
        <translation>Unter %1 gibt es schon etwas.</translation>
    </message>
    <message>
        <source>It is not a regular file: choose another name.</source>
        <translation>Es ist keine gewöhnliche Datei: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Choose another name, or replace a file with --force.</source>
        <translation>Wählen Sie einen anderen Namen oder ersetzen Sie eine Datei mit --force.</translation>
    </message>
    <message>
        <source>The folder for %1 does not exist.</source>
        <translation>Den Ordner für %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Make it first.</source>
        <translation>Legen Sie ihn zuerst an.</translation>
    </message>
    <message>
        <source>Written to %1, readable by you alone (0600).</source>
        <translation>Nach %1 geschrieben, nur für Sie lesbar (0600).</translation>
    </message>
    <message>
        <source>Use it:  . %1</source>
        <translation>Verwenden:  . %1</translation>
    </message>
    <message>
        <source>Use it:  docker run --env-file %1 …</source>
        <translation>Verwenden:  docker run --env-file %1 …</translation>
    </message>
    <message>
        <source>Use it:  kubectl apply -f %1</source>
        <translation>Verwenden:  kubectl apply -f %1</translation>
    </message>
    <message>
        <source>%1: no longer kept here</source>
        <translation>%1: nicht mehr hier aufbewahrt</translation>
    </message>
    <message>
        <source>At the service they go on working until they are deleted under &quot;API Credentials&quot; of %1</source>
        <translation>Beim Dienst funktionieren sie weiter, bis sie unter „API Credentials“ von %1 gelöscht werden</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>Nichts wurde entfernt.</translation>
    </message>
    <message>
        <source>--forget means nothing here: the service lists no credentials.</source>
        <translation>--forget hat hier keine Bedeutung: Der Dienst listet keine Zugangsdaten auf.</translation>
    </message>
    <message>
        <source>All of that goes for good. Go on?</source>
        <translation>All das geht endgültig verloren. Fortfahren?</translation>
    </message>
    <message>
        <source>Confirm it on a terminal, or give --yes.</source>
        <translation>Bestätigen Sie an einem Terminal oder geben Sie --yes an.</translation>
    </message>
    <message>
        <source>This service does not report when credentials were used; --%1 cannot be answered.</source>
        <translation>Dieser Dienst meldet nicht, wann Zugangsdaten genutzt wurden; --%1 lässt sich nicht beantworten.</translation>
    </message>
    <message>
        <source>--expiring-days takes a number of days.</source>
        <translation>--expiring-days erwartet eine Anzahl von Tagen.</translation>
    </message>
    <message>
        <source>no end known</source>
        <translation>Ende unbekannt</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>KEY ID</source>
        <translation>SCHLÜSSEL-ID</translation>
    </message>
    <message>
        <source>CREATED</source>
        <translation>ERSTELLT</translation>
    </message>
    <message>
        <source>ENDS</source>
        <translation>ENDET</translation>
    </message>
    <message>
        <source>LAST USED</source>
        <translation>ZULETZT GENUTZT</translation>
    </message>
    <message>
        <source>SECRET</source>
        <translation>GEHEIMNIS</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>nicht gemeldet</translation>
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
        <translation>Name             %1
Schlüssel-ID     %2
Erstellt         %3
Endet            %4
Zuletzt genutzt  vom Dienst nicht gemeldet
Geprüft          %5 (%6)
Geheimnis        %7
</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>The input could not be read.</source>
        <translation>Die Eingabe konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The credentials &quot;%1&quot; of %2 are accepted and in the keychain; the account is called &quot;%3&quot;.</source>
        <translation>Die Zugangsdaten „%1“ von %2 werden angenommen und sind im Schlüsselbund; das Konto heißt „%3“.</translation>
    </message>
    <message>
        <source>The credentials &quot;%1&quot; of %2 were here already and are renewed; the account is called &quot;%3&quot;.</source>
        <translation>Die Zugangsdaten „%1“ von %2 waren schon hier und wurden erneuert; das Konto heißt „%3“.</translation>
    </message>
    <message>
        <source>Put right: %1</source>
        <translation>Berichtigt: %1</translation>
    </message>
    <message>
        <source>They end on %1.</source>
        <translation>Sie enden am %1.</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 ist entfernt.</translation>
    </message>
    <message>
        <source>The secret still lies in %1 in the open; --remove-file removes it after an import.</source>
        <translation>Das Geheimnis liegt noch offen lesbar in %1; --remove-file entfernt die Datei nach einem Import.</translation>
    </message>
    <message>
        <source>Python&apos;s keyring has nothing of Kognic&apos;s under the profile &quot;%1&quot;.</source>
        <translation>Pythons keyring hat unter dem Profil „%1“ nichts von Kognic.</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>Kognic: the credentials file of its web app, or - for the standard input.</source>
        <translation>Kognic: die Zugangsdaten-Datei der Web-App oder - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Kognic: the credentials file that KOGNIC_CREDENTIALS names.</source>
        <translation>Kognic: die Zugangsdaten-Datei, die KOGNIC_CREDENTIALS nennt.</translation>
    </message>
    <message>
        <source>Kognic: the credentials that Python&apos;s keyring holds under a profile.</source>
        <translation>Kognic: die Zugangsdaten, die Pythons keyring unter einem Profil enthält.</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Kognic: remove the file when the keychain has the credentials.</source>
        <translation>Kognic: die Datei entfernen, wenn der Schlüsselbund die Zugangsdaten hat.</translation>
    </message>
    <message>
        <source>Kognic: the auth server, if it is not the issuer that the file names.</source>
        <translation>Kognic: der Auth-Server, wenn er nicht der in der Datei genannte Aussteller ist.</translation>
    </message>
    <message>
        <source>Kognic: the server that lists workspaces, if it is not the usual one.</source>
        <translation>Kognic: der Server, der die Arbeitsbereiche auflistet, wenn es nicht der übliche ist.</translation>
    </message>
    <message>
        <source>--%1 means nothing for %2.</source>
        <translation>--%1 hat für %2 keine Bedeutung.</translation>
    </message>
    <message>
        <source>Give one of --file, --from-env, --from-keyring and --browser.</source>
        <translation>Geben Sie eines von --file, --from-env, --from-keyring und --browser an.</translation>
    </message>
    <message>
        <source>--remove-file needs --file with the name of a file.</source>
        <translation>--remove-file braucht --file mit dem Namen einer Datei.</translation>
    </message>
    <message>
        <source>The account; may be left out when there is only one.</source>
        <translation>Das Konto; kann entfallen, wenn es nur eines gibt.</translation>
    </message>
    <message>
        <source>The folder with Keynook&apos;s data.</source>
        <translation>Der Ordner mit den Daten von Keynook.</translation>
    </message>
    <message>
        <source>One JSON document on the standard output.</source>
        <translation>Ein JSON-Dokument auf der Standardausgabe.</translation>
    </message>
    <message>
        <source>How long the service may be silent (30).</source>
        <translation>Wie lange der Dienst schweigen darf (30).</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Certificate authorities to trust besides the system&apos;s (PEM).</source>
        <translation>Zertifizierungsstellen, denen zusätzlich zu denen des Systems vertraut wird (PEM).</translation>
    </message>
    <message>
        <source>Errors with their details.</source>
        <translation>Fehler mit ihren Einzelheiten.</translation>
    </message>
    <message>
        <source>This help.</source>
        <translation>Diese Hilfe.</translation>
    </message>
    <message>
        <source>The version of keynook-cli.</source>
        <translation>Die Version von keynook-cli.</translation>
    </message>
    <message>
        <source>Usage: %1 %2 %3</source>
        <translation>Aufruf: %1 %2 %3</translation>
    </message>
    <message>
        <source>--timeout takes a number of seconds, from 0.001 to a day.</source>
        <translation>--timeout erwartet eine Anzahl von Sekunden, von 0.001 bis zu einem Tag.</translation>
    </message>
    <message>
        <source>An interrupted generation is finished: the secret of &quot;%1&quot; (%2) is in the keychain now.</source>
        <translation>Eine unterbrochene Erzeugung ist abgeschlossen: Das Geheimnis von „%1“ (%2) ist jetzt im Schlüsselbund.</translation>
    </message>
    <message>
        <source>A generation was interrupted: `keynook-cli recover` looks after it.</source>
        <translation>Eine Erzeugung wurde unterbrochen: `keynook-cli recover` kümmert sich darum.</translation>
    </message>
    <message>
        <source>Waiting for the keychain; an unlock prompt may be open …</source>
        <translation>Warten auf den Schlüsselbund; vielleicht ist eine Abfrage zum Entsperren offen …</translation>
    </message>
    <message>
        <source>There is no account yet.</source>
        <translation>Es gibt noch kein Konto.</translation>
    </message>
    <message>
        <source>Sign in: keynook-cli account add cogniac --email you@example.com</source>
        <translation>Melden Sie sich an: keynook-cli account add cogniac --email you@example.com</translation>
    </message>
    <message>
        <source>There are several accounts.</source>
        <translation>Es gibt mehrere Konten.</translation>
    </message>
    <message>
        <source>Say which one with -a NAME.</source>
        <translation>Geben Sie mit -a NAME an, welches.</translation>
    </message>
    <message>
        <source>The service did not answer well; trying again in %1 s …</source>
        <translation>Der Dienst hat nicht richtig geantwortet; neuer Versuch in %1 s …</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Es fehlt etwas.</translation>
    </message>
    <message>
        <source>There is one argument too many.</source>
        <translation>Es ist ein Argument zu viel.</translation>
    </message>
    <message>
        <source>Usage: keynook-cli %1 %2 (--help says more)</source>
        <translation>Aufruf: keynook-cli %1 %2 (--help sagt mehr)</translation>
    </message>
    <message>
        <source>A key is being generated; ending as soon as its secret is safe (Ctrl-C again: at once) …</source>
        <translation>Ein Schlüssel wird erzeugt; es wird beendet, sobald sein Geheimnis sicher ist (nochmals Strg-C: sofort) …</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Unterbrochen.</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>Nicht nachfragen.</translation>
    </message>
    <message>
        <source>Also drop the secret of a key that the service does not list for this account.</source>
        <translation>Auch das Geheimnis eines Schlüssels entfernen, den der Dienst für dieses Konto nicht aufführt.</translation>
    </message>
    <message>
        <source>last used: %1</source>
        <translation>zuletzt genutzt: %1</translation>
    </message>
    <message>
        <source>not listed by the service; its secret here is dropped for good</source>
        <translation>vom Dienst nicht aufgeführt; das hiesige Geheimnis wird endgültig entfernt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in use. Type its name to delete it</source>
        <translation>„%1“ wird genutzt. Geben Sie den Namen ein, um den Schlüssel zu löschen</translation>
    </message>
    <message>
        <source>Programs that use them stop working. Delete?</source>
        <translation>Programme, die sie verwenden, funktionieren dann nicht mehr. Löschen?</translation>
    </message>
    <message>
        <source>%1: the service does not have it; nothing of it is kept here any more</source>
        <translation>%1: beim Dienst nicht vorhanden; hier wird nichts mehr davon aufbewahrt</translation>
    </message>
    <message>
        <source>%1: deleted</source>
        <translation>%1: gelöscht</translation>
    </message>
    <message>
        <source>If it belongs to another workspace: keynook-cli workspaces use ID. If it is gone for good, --forget drops its secret.</source>
        <translation>Gehört er zu einem anderen Arbeitsbereich: keynook-cli workspaces use ID. Ist er endgültig weg, entfernt --forget sein Geheimnis.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Nichts wurde gelöscht.</translation>
    </message>
    <message>
        <source>Deletes keys at the service and in the keychain; Kognic&apos;s credentials on this machine alone, wherever they were handed to, saying where to delete them at the service.</source>
        <translation>Löscht Schlüssel beim Dienst und im Schlüsselbund; Zugangsdaten für Kognic nur auf diesem Computer, wohin auch immer sie übergeben wurden, mit dem Hinweis, wo sie beim Dienst zu löschen sind.</translation>
    </message>
    <message>
        <source>Writes a key&apos;s credentials to a file that you alone can read.</source>
        <translation>Schreibt die Zugangsdaten eines Schlüssels in eine Datei, die nur Sie lesen können.</translation>
    </message>
    <message>
        <source>What the key is for; colleagues see it.</source>
        <translation>Wofür der Schlüssel ist; Kollegen sehen es.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Also write its credentials to a file.</source>
        <translation>Die Zugangsdaten auch in eine Datei schreiben.</translation>
    </message>
    <message>
        <source>Also print the secret on the standard output.</source>
        <translation>Das Geheimnis auch auf der Standardausgabe ausgeben.</translation>
    </message>
    <message>
        <source>Kognic: remove the downloaded file when the keychain has the credentials.</source>
        <translation>Kognic: die heruntergeladene Datei entfernen, wenn der Schlüsselbund die Zugangsdaten hat.</translation>
    </message>
    <message>
        <source>Generated &quot;%1&quot; (%2), but the keychain could not take its secret.</source>
        <translation>„%1“ (%2) erzeugt, aber der Schlüsselbund konnte das Geheimnis nicht aufnehmen.</translation>
    </message>
    <message>
        <source>Generated &quot;%1&quot; (%2); its secret is in the keychain.</source>
        <translation>„%1“ (%2) erzeugt; das Geheimnis ist im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The secret lies sealed on this machine: `keynook-cli recover` brings it into the keychain then.</source>
        <translation>Das Geheimnis liegt versiegelt auf diesem Computer: `keynook-cli recover` bringt es dann in den Schlüsselbund.</translation>
    </message>
    <message>
        <source>What was just written is the only copy: keep it safe.</source>
        <translation>Was gerade geschrieben wurde, ist die einzige Kopie: Bewahren Sie sie sicher auf.</translation>
    </message>
    <message>
        <source>What was just written is the only copy: keep it safe, and say no when `keynook-cli recover` offers to delete the key.</source>
        <translation>Was gerade geschrieben wurde, ist die einzige Kopie: Bewahren Sie sie sicher auf und lehnen Sie ab, wenn `keynook-cli recover` anbietet, den Schlüssel zu löschen.</translation>
    </message>
    <message>
        <source>Nothing could hold the secret: `keynook-cli recover` offers to delete the key.</source>
        <translation>Nichts konnte das Geheimnis aufnehmen: `keynook-cli recover` bietet an, den Schlüssel zu löschen.</translation>
    </message>
    <message>
        <source>Neither the keychain nor the data folder could take the secret. Save it to which file (&quot;-&quot;: show it here, empty: give it up)</source>
        <translation>Weder der Schlüsselbund noch der Datenordner konnte das Geheimnis aufnehmen. In welche Datei soll es gespeichert werden (&quot;-&quot;: hier anzeigen, leer: aufgeben)</translation>
    </message>
    <message>
        <source>Generates a key; its secret is in the keychain before anything else happens to it.</source>
        <translation>Erzeugt einen Schlüssel; sein Geheimnis ist im Schlüsselbund, bevor irgendetwas anderes damit geschieht.</translation>
    </message>
    <message>
        <source>Only keys whose name or id contains the text.</source>
        <translation>Nur Schlüssel, deren Name oder ID den Text enthält.</translation>
    </message>
    <message>
        <source>Only keys that were never used.</source>
        <translation>Nur Schlüssel, die nie genutzt wurden.</translation>
    </message>
    <message>
        <source>Only keys not used within so many days.</source>
        <translation>Nur Schlüssel, die so viele Tage nicht genutzt wurden.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Only credentials that have ended or end within so many days (Kognic).</source>
        <translation>Nur Zugangsdaten, die abgelaufen sind oder binnen so vieler Tage enden (Kognic).</translation>
    </message>
    <message>
        <source>Fail, rather than show the list of last time, when the service cannot be reached.</source>
        <translation>Fehlschlagen, statt die Liste vom letzten Mal zu zeigen, wenn der Dienst nicht erreichbar ist.</translation>
    </message>
    <message>
        <source>--unused-days takes a number of days.</source>
        <translation>--unused-days erwartet eine Anzahl von Tagen.</translation>
    </message>
    <message>
        <source>%1 This is the list of %2.</source>
        <translation>%1 Dies ist die Liste vom %2.</translation>
    </message>
    <message>
        <source>The keys of this account do not end by themselves.</source>
        <translation>Die Schlüssel dieses Kontos enden nicht von selbst.</translation>
    </message>
    <message>
        <source>Lists the keys at the service: name, id, created, last used, where the secret is.</source>
        <translation>Listet die Schlüssel beim Dienst auf: Name, ID, Erstellung, letzte Nutzung, wo das Geheimnis ist.</translation>
    </message>
    <message>
        <source>Print the secret alone, from the keychain.</source>
        <translation>Nur das Geheimnis ausgeben, aus dem Schlüsselbund.</translation>
    </message>
    <message>
        <source>Name       %1
Key ID     %2
Created    %3
Last used  %4
Secret     %5
</source>
        <translation>Name             %1
Schlüssel-ID     %2
Erstellt         %3
Zuletzt genutzt  %4
Geheimnis        %5
</translation>
    </message>
    <message>
        <source>Shows one key (id or name); --reveal prints its secret.</source>
        <translation>Zeigt einen Schlüssel (ID oder Name); --reveal gibt sein Geheimnis aus.</translation>
    </message>
    <message>
        <source>Credentials of Kognic come from its web app: use `keys export` or `keys show` afterwards.</source>
        <translation>Zugangsdaten für Kognic kommen aus der Web-App: Verwenden Sie danach `keys export` oder `keys show`.</translation>
    </message>
    <message>
        <source>Give them this name on the page: %1</source>
        <translation>Geben Sie ihnen auf der Seite diesen Namen: %1</translation>
    </message>
    <message>
        <source>Usage: keynook-cli [options] COMMAND …

API keys for Cogniac and Kognic: generated, kept in the system&apos;s keychain, used and deleted.

Commands:
</source>
        <translation>Aufruf: keynook-cli [Optionen] COMMAND …

API-Schlüssel für Cogniac und Kognic: erzeugt, im Schlüsselbund des Systems aufbewahrt, verwendet und gelöscht.

Befehle:
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
keynook-cli COMMAND --help nennt die Optionen eines Befehls. `--json`, `--data-dir`, `--timeout`, `--ca-file` und
`--verbose` funktionieren mit jedem Befehl.

Exit-Codes: 0 erledigt, 1 fehlgeschlagen, 2 Aufruf, 3 nicht angemeldet oder abgewiesen, 4 nicht erlaubt, 5 nicht gefunden,
6 Schlüsselbund gesperrt oder nicht verfügbar, 7 Netzwerk oder TLS, 8 Bestätigung nötig oder Konflikt, 9 Dienstfehler,
130 unterbrochen.
</translation>
    </message>
    <message>
        <source>keynook-cli: a command is missing.</source>
        <translation>keynook-cli: Ein Befehl fehlt.</translation>
    </message>
    <message>
        <source>keynook-cli: there is no such command.</source>
        <translation>keynook-cli: Diesen Befehl gibt es nicht.</translation>
    </message>
    <message>
        <source>  keynook-cli --help lists them.</source>
        <translation>  keynook-cli --help listet sie auf.</translation>
    </message>
    <message>
        <source>its secret is in the keychain (%1).</source>
        <translation>das Geheimnis ist im Schlüsselbund (%1).</translation>
    </message>
    <message>
        <source>there is no key without a secret; nothing is left over.</source>
        <translation>es gibt keinen Schlüssel ohne Geheimnis; nichts ist übrig.</translation>
    </message>
    <message>
        <source>the service shows no key so far; look again in two minutes.</source>
        <translation>der Dienst zeigt bisher keinen Schlüssel; sehen Sie in zwei Minuten noch einmal nach.</translation>
    </message>
    <message>
        <source>%1 The service has what may be its key:</source>
        <translation>%1 Beim Dienst könnte dazugehören:</translation>
    </message>
    <message>
        <source>the service made a key whose secret never arrived:</source>
        <translation>der Dienst hat einen Schlüssel angelegt, dessen Geheimnis nie ankam:</translation>
    </message>
    <message>
        <source>its sealed reply was discarded. If the service made a key for it, that is still there: `keys delete` deletes it.</source>
        <translation>die versiegelte Antwort wurde verworfen. Hat der Dienst dafür einen Schlüssel angelegt, gibt es ihn noch: `keys delete` löscht ihn.</translation>
    </message>
    <message>
        <source>If its sealed reply cannot be opened, it will be gone for good, and the secret in it. Discard it?</source>
        <translation>Lässt sich die versiegelte Antwort nicht öffnen, ist sie endgültig weg, und das Geheimnis darin mit ihr. Verwerfen?</translation>
    </message>
    <message>
        <source>Nothing was discarded.</source>
        <translation>Nichts wurde verworfen.</translation>
    </message>
    <message>
        <source>No generation was interrupted.</source>
        <translation>Keine Erzeugung wurde unterbrochen.</translation>
    </message>
    <message>
        <source>Where it is not certain which key came of a generation, or its secret may still be had, only you can decide: `keys delete` deletes a key.</source>
        <translation>Wo nicht sicher ist, welcher Schlüssel aus einer Erzeugung stammt, oder wo sein Geheimnis noch zu haben sein könnte, können nur Sie entscheiden: `keys delete` löscht einen Schlüssel.</translation>
    </message>
    <message>
        <source>Nobody can ever use a key without its secret. Delete it at the service?</source>
        <translation>Einen Schlüssel ohne Geheimnis kann niemand je verwenden. Beim Dienst löschen?</translation>
    </message>
    <message>
        <source>`keynook-cli recover --delete-orphans` deletes the keys without a secret.</source>
        <translation>`keynook-cli recover --delete-orphans` löscht die Schlüssel ohne Geheimnis.</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Gelöscht.</translation>
    </message>
    <message>
        <source>--forget and --delete-orphans are two decisions.</source>
        <translation>--forget und --delete-orphans sind zwei getrennte Entscheidungen.</translation>
    </message>
    <message>
        <source>Delete the keys that were made but whose secret never arrived.</source>
        <translation>Die Schlüssel löschen, die angelegt wurden, deren Geheimnis aber nie ankam.</translation>
    </message>
    <message>
        <source>Discard the sealed reply of this generation, which cannot be opened.</source>
        <translation>Die versiegelte Antwort dieser Erzeugung verwerfen, die sich nicht öffnen lässt.</translation>
    </message>
    <message>
        <source>operation</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Do not ask before discarding it.</source>
        <translation>Vor dem Verwerfen nicht nachfragen.</translation>
    </message>
    <message>
        <source>Finishes generations that were interrupted, or says what is left of them.</source>
        <translation>Schließt unterbrochene Erzeugungen ab oder sagt, was von ihnen übrig ist.</translation>
    </message>
    <message>
        <source>The key to use (id or name); by default the newest in the keychain.</source>
        <translation>Der zu verwendende Schlüssel (ID oder Name); ohne Angabe der neueste im Schlüsselbund.</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Kognic: the id and the secret in variables, instead of a file that ends with the command.</source>
        <translation>Kognic: die ID und das Geheimnis in Variablen statt einer Datei, die mit dem Befehl endet.</translation>
    </message>
    <message>
        <source>%1 could not be started.</source>
        <translation>%1 konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>Check its name and that it may be executed.</source>
        <translation>Prüfen Sie den Namen und ob das Programm ausgeführt werden darf.</translation>
    </message>
    <message>
        <source>The command to run is missing.</source>
        <translation>Der auszuführende Befehl fehlt.</translation>
    </message>
    <message>
        <source>Runs a command that finds the key in its environment; no file outlives it.</source>
        <translation>Führt einen Befehl aus, der den Schlüssel in seiner Umgebung findet; keine Datei überdauert ihn.</translation>
    </message>
    <message>
        <source>No file can be kept for the command that ends with it.</source>
        <translation>Es kann keine Datei für den Befehl vorgehalten werden, die mit ihm endet.</translation>
    </message>
    <message>
        <source>Give --client-env to hand the id and the secret over in variables.</source>
        <translation>Geben Sie --client-env an, um die ID und das Geheimnis in Variablen zu übergeben.</translation>
    </message>
    <message>
        <source>Undo:  %1</source>
        <translation>Rückgängig:  %1</translation>
    </message>
    <message>
        <source>Do not ask before something is replaced.</source>
        <translation>Nicht nachfragen, bevor etwas ersetzt wird.</translation>
    </message>
    <message>
        <source>What is replaced is gone then. Go on?</source>
        <translation>Was ersetzt wird, ist dann weg. Fortfahren?</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Kognic: the profile in Python&apos;s keyring (default).</source>
        <translation>Kognic: das Profil in Pythons keyring (default).</translation>
    </message>
    <message>
        <source>Cogniac&apos;s client keeps one credential and knows no profiles.</source>
        <translation>Der Client von Cogniac bewahrt einen einzigen Satz Zugangsdaten auf und kennt keine Profile.</translation>
    </message>
    <message>
        <source>Hands a key to the service&apos;s own Python client, where that looks.</source>
        <translation>Übergibt einen Schlüssel an den Python-Client des Dienstes, dorthin, wo dieser nachsieht.</translation>
    </message>
    <message>
        <source>Kognic: the profile in Python&apos;s keyring.</source>
        <translation>Kognic: das Profil in Pythons keyring.</translation>
    </message>
    <message>
        <source>&quot;cogniac&quot; for the file of Cogniac&apos;s client.</source>
        <translation>„cogniac“ für die Datei des Clients von Cogniac.</translation>
    </message>
    <message>
        <source>service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Give either --profile P, or --service cogniac.</source>
        <translation>Geben Sie entweder --profile P oder --service cogniac an.</translation>
    </message>
    <message>
        <source>Takes a key away from the service&apos;s own Python client.</source>
        <translation>Nimmt dem Python-Client des Dienstes einen Schlüssel weg.</translation>
    </message>
    <message>
        <source>Only this one: &quot;cogniac&quot; or &quot;kognic&quot;.</source>
        <translation>Nur diesen: „cogniac“ oder „kognic“.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>(no key id)</source>
        <translation>(keine Schlüssel-ID)</translation>
    </message>
    <message>
        <source>%1, which Keynook does not hold</source>
        <translation>%1; wird von Keynook nicht aufbewahrt</translation>
    </message>
    <message>
        <source>%1, &quot;%2&quot; of the account &quot;%3&quot;</source>
        <translation>%1, „%2“ des Kontos „%3“</translation>
    </message>
    <message>
        <source>--service is &quot;cogniac&quot; or &quot;kognic&quot;.</source>
        <translation>--service ist „cogniac“ oder „kognic“.</translation>
    </message>
    <message>
        <source>Tells which credential a Python program started here would use.</source>
        <translation>Sagt, welche Zugangsdaten ein hier gestartetes Python-Programm verwenden würde.</translation>
    </message>
    <message>
        <source>Kognic: the folder in which the browser saves (%1).</source>
        <translation>Kognic: der Ordner, in den der Browser speichert (%1).</translation>
    </message>
    <message>
        <source>Kognic: the page to generate on.</source>
        <translation>Kognic: die Seite, auf der erzeugt wird.</translation>
    </message>
    <message>
        <source>Kognic: leave the downloaded file as it is.</source>
        <translation>Kognic: die heruntergeladene Datei belassen, wie sie ist.</translation>
    </message>
    <message>
        <source>--keep-file and --remove-file contradict each other.</source>
        <translation>--keep-file und --remove-file widersprechen einander.</translation>
    </message>
    <message>
        <source>--web-url takes the address of a page.</source>
        <translation>--web-url erwartet die Adresse einer Seite.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Es gibt keinen Ordner %1.</translation>
    </message>
    <message>
        <source>Name the folder in which the browser saves.</source>
        <translation>Nennen Sie den Ordner, in den der Browser speichert.</translation>
    </message>
    <message>
        <source>Checking the credentials …</source>
        <translation>Die Zugangsdaten werden geprüft …</translation>
    </message>
    <message>
        <source>Checking %1 …</source>
        <translation>%1 wird geprüft …</translation>
    </message>
    <message>
        <source>Generate credentials on the page that has opened, or open it yourself:</source>
        <translation>Erzeugen Sie Zugangsdaten auf der geöffneten Seite oder öffnen Sie sie selbst:</translation>
    </message>
    <message>
        <source>Open this page in a browser and generate credentials:</source>
        <translation>Öffnen Sie diese Seite in einem Browser und erzeugen Sie Zugangsdaten:</translation>
    </message>
    <message>
        <source>It is in the menu with your name: &quot;API Credentials…&quot;, then &quot;Generate Credentials&quot;, a name, and download.</source>
        <translation>Es steht im Menü mit Ihrem Namen: „API Credentials…“, dann „Generate Credentials“, ein Name und herunterladen.</translation>
    </message>
    <message>
        <source>Waiting for the file in %1; if it is saved elsewhere, type its path here …</source>
        <translation>Es wird auf die Datei in %1 gewartet; ist sie anderswo gespeichert, geben Sie hier ihren Pfad ein …</translation>
    </message>
    <message>
        <source>There is no folder %1 yet: type the path of the downloaded file here …</source>
        <translation>Den Ordner %1 gibt es noch nicht: Geben Sie hier den Pfad der heruntergeladenen Datei ein …</translation>
    </message>
    <message>
        <source>Nothing is lost: the credentials lie in %1.</source>
        <translation>Nichts ist verloren: Die Zugangsdaten liegen in %1.</translation>
    </message>
    <message>
        <source>Still waiting …</source>
        <translation>Es wird weiter gewartet …</translation>
    </message>
    <message>
        <source>The secret of &quot;%1&quot; (%2) is in the keychain.</source>
        <translation>Das Geheimnis von „%1“ (%2) ist im Schlüsselbund.</translation>
    </message>
    <message>
        <source>%1 holds the secret in the clear. Remove the file?</source>
        <translation>%1 enthält das Geheimnis im Klartext. Datei entfernen?</translation>
    </message>
    <message>
        <source>%1 still holds the secret in the clear.</source>
        <translation>%1 enthält das Geheimnis noch im Klartext.</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>%1 entfernt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; now uses %2 (%3).</source>
        <translation>„%1“ verwendet jetzt %2 (%3).</translation>
    </message>
    <message>
        <source>This user belongs to no workspace with that id or name.</source>
        <translation>Dieser Benutzer gehört zu keinem Arbeitsbereich mit dieser ID oder diesem Namen.</translation>
    </message>
    <message>
        <source>`keynook-cli workspaces list` shows them.</source>
        <translation>`keynook-cli workspaces list` zeigt sie.</translation>
    </message>
    <message>
        <source>Lists the workspaces of the account&apos;s user.</source>
        <translation>Listet die Arbeitsbereiche des Benutzers dieses Kontos auf.</translation>
    </message>
    <message>
        <source>Moves the account to another workspace, without signing in again.</source>
        <translation>Wechselt das Konto in einen anderen Arbeitsbereich, ohne erneute Anmeldung.</translation>
    </message>
    <message>
        <source>This argument cannot be handed to a batch file.</source>
        <translation>Dieses Argument lässt sich keiner Batchdatei übergeben.</translation>
    </message>
    <message>
        <source>Run the program that it starts instead.</source>
        <translation>Starten Sie stattdessen das Programm, das sie aufruft.</translation>
    </message>
</context>
<context>
    <name>keynook::ui::AboutDialog</name>
    <message>
        <source>About Keynook</source>
        <translation>Über Keynook</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>API keys for Cogniac and Kognic: generated, kept in the system&apos;s keychain, used and deleted.</source>
        <translation>API-Schlüssel für Cogniac und Kognic: erzeugt, im Schlüsselbund des Systems aufbewahrt, verwendet und gelöscht.</translation>
    </message>
    <message>
        <source>Secrets are in the keychain before they are shown, and in no file but those you export. A program that runs as you can read an unlocked keychain, and so can the computer&apos;s administrator: against them Keynook cannot protect.</source>
        <translation>Geheimnisse sind im Schlüsselbund, bevor sie angezeigt werden, und in keiner Datei außer denen, die Sie exportieren. Ein Programm, das unter Ihrem Benutzer läuft, kann einen entsperrten Schlüsselbund lesen, ebenso der Administrator des Computers: Davor kann Keynook nicht schützen.</translation>
    </message>
    <message>
        <source>Apache License 2.0. Built with Qt %1, QtKeychain, libsodium and SQLite.</source>
        <translation>Apache-Lizenz 2.0. Erstellt mit Qt %1, QtKeychain, libsodium und SQLite.</translation>
    </message>
</context>
<context>
    <name>keynook::ui::AccountActions</name>
    <message>
        <source>Keynook forgets this account. Nothing changes at the service.</source>
        <translation>Keynook vergisst dieses Konto. Beim Dienst ändert sich nichts.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>&amp;Remove account</source>
        <translation>Konto &amp;entfernen</translation>
    </message>
    <message>
        <source>Keynook forgets this account, and the secrets of its keys leave the keychain. The keys stay valid at the service; their secrets cannot be had again.</source>
        <translation>Keynook vergisst dieses Konto, und die Geheimnisse seiner Schlüssel verlassen den Schlüsselbund. Die Schlüssel bleiben beim Dienst gültig; ihre Geheimnisse sind nicht noch einmal zu bekommen.</translation>
    </message>
    <message numerus="yes">
        <source>Keynook forgets this account, and the secrets of %n key(s) leave the keychain. The keys stay valid at the service; their secrets cannot be had again.</source>
        <translation>
            <numerusform>Keynook vergisst dieses Konto, und das Geheimnis von %n Schlüssel verlässt den Schlüsselbund. Der Schlüssel bleibt beim Dienst gültig; sein Geheimnis ist nicht noch einmal zu bekommen.</numerusform>
            <numerusform>Keynook vergisst dieses Konto, und die Geheimnisse von %n Schlüsseln verlassen den Schlüsselbund. Die Schlüssel bleiben beim Dienst gültig; ihre Geheimnisse sind nicht noch einmal zu bekommen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keynook::ui::AskDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>keynook::ui::Banner</name>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
</context>
<context>
    <name>keynook::ui::BrowserPage</name>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>the whole address, from the browser&apos;s address bar</source>
        <translation>die ganze Adresse aus der Adresszeile des Browsers</translation>
    </message>
    <message>
        <source>P&amp;age</source>
        <translation>Se&amp;ite</translation>
    </message>
    <message>
        <source>It &amp;ended on</source>
        <translation>&amp;Endadresse</translation>
    </message>
    <message>
        <source>Only if the browser cannot come back by itself, paste the address it ended on. It holds the new key: clear it from the browser&apos;s history afterwards.</source>
        <translation>Nur wenn der Browser nicht von selbst zurückkehren kann: Fügen Sie die Adresse ein, auf der er endete. Sie enthält den neuen Schlüssel: Löschen Sie sie danach aus dem Verlauf des Browsers.</translation>
    </message>
    <message>
        <source>Sign in on the page that has opened in your browser. Keynook waits for it to come back, for five minutes.</source>
        <translation>Melden Sie sich auf der Seite an, die sich in Ihrem Browser geöffnet hat. Keynook wartet fünf Minuten lang auf die Rückkehr des Browsers.</translation>
    </message>
    <message>
        <source>No browser could be opened. Open this page in one yourself and sign in there; Keynook waits, for five minutes.</source>
        <translation>Es konnte kein Browser geöffnet werden. Öffnen Sie diese Seite selbst in einem Browser und melden Sie sich dort an; Keynook wartet fünf Minuten lang.</translation>
    </message>
</context>
<context>
    <name>keynook::ui::CheckDialog</name>
    <message>
        <source>Check &amp;again</source>
        <translation>Erneut &amp;prüfen</translation>
    </message>
    <message>
        <source>Check access</source>
        <translation>Zugriff prüfen</translation>
    </message>
    <message>
        <source>Waiting for the keychain; it may ask you to unlock it.</source>
        <translation>Warten auf den Schlüsselbund; vielleicht bittet er Sie, ihn zu entsperren.</translation>
    </message>
    <message>
        <source>How far the sign-in of %1 gets.</source>
        <translation>Wie weit die Anmeldung von %1 kommt.</translation>
    </message>
    <message>
        <source>How far the key %1 gets. The check counts as a use of it.</source>
        <translation>Wie weit der Schlüssel %1 kommt. Die Prüfung zählt als Nutzung.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Copy &amp;message</source>
        <translation>&amp;Nachricht kopieren</translation>
    </message>
    <message>
        <source>The message is copied.</source>
        <translation>Die Nachricht ist kopiert.</translation>
    </message>
    <message>
        <source>If your administrator cannot help, send this to %1. It names no person and holds no secret.</source>
        <translation>Wenn Ihr Administrator nicht helfen kann, senden Sie dies an %1. Es nennt keine Person und enthält kein Geheimnis.</translation>
    </message>
    <message>
        <source>Message to support</source>
        <translation>Nachricht an Support</translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <translation>Warten auf %1…</translation>
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
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch unbekannt</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>nicht versucht</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>keynook::ui::DeleteDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Keys to delete</source>
        <translation>Zu löschende Schlüssel</translation>
    </message>
    <message>
        <source>Delete &quot;%1&quot;?</source>
        <translation>„%1“ löschen?</translation>
    </message>
    <message>
        <source>Delete a key</source>
        <translation>Schlüssel löschen</translation>
    </message>
    <message>
        <source>It was used within the last week.</source>
        <translation>Er wurde in der letzten Woche genutzt.</translation>
    </message>
    <message>
        <source>It may be somebody else&apos;s, and in use.</source>
        <translation>Er gehört vielleicht jemand anderem und wird genutzt.</translation>
    </message>
    <message>
        <source>Type its key ID to delete it:</source>
        <translation>Geben Sie die Schlüssel-ID ein, um ihn zu löschen:</translation>
    </message>
    <message>
        <source>Type its name to delete it:</source>
        <translation>Geben Sie den Namen ein, um ihn zu löschen:</translation>
    </message>
    <message>
        <source>Some were used within the last week. Type %1 to delete them all:</source>
        <translation>Einige wurden in der letzten Woche genutzt. Geben Sie %1 ein, um alle zu löschen:</translation>
    </message>
    <message>
        <source>%1  ·  %2  ·  last used: %3</source>
        <translation>%1  ·  %2  ·  zuletzt genutzt: %3</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln key(s)?</source>
        <translation>
            <numerusform>%Ln Schlüssel löschen?</numerusform>
            <numerusform>%Ln Schlüssel löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Whatever uses this key stops working at once. This cannot be undone.</source>
        <translation>Was diesen Schlüssel verwendet, funktioniert sofort nicht mehr. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Whatever uses these keys stops working at once. This cannot be undone.</source>
        <translation>Was diese Schlüssel verwendet, funktioniert sofort nicht mehr. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>%L1 of %L2 could not be deleted; the others are gone.</source>
        <translation>%L1 von %L2 konnten nicht gelöscht werden; die anderen sind gelöscht.</translation>
    </message>
</context>
<context>
    <name>keynook::ui::DetailsPanel</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Copy the secret</source>
        <translation>Geheimnis kopieren</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Chec&amp;k access</source>
        <translation>Zugriff &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Hand to Python SDK…</source>
        <translation>An Python &amp;SDK übergeben…</translation>
    </message>
    <message>
        <source>Ro&amp;tate…</source>
        <translation>&amp;Rotieren…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Copy the key ID</source>
        <translation>Schlüssel-ID kopieren</translation>
    </message>
    <message>
        <source>Copy the workspace&apos;s ID</source>
        <translation>ID des Arbeitsbereichs kopieren</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>Schlüssel-ID</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt genutzt</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>Zuletzt geprüft</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>%1 API key</source>
        <translation>API-Schlüssel für %1</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>im Schlüsselbund</translation>
    </message>
    <message>
        <source>was here, and the keychain lost it</source>
        <translation>war hier, aber der Schlüsselbund hat es verloren</translation>
    </message>
    <message>
        <source>not held on this computer</source>
        <translation>nicht auf diesem Computer aufbewahrt</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>%1 does not report it</source>
        <translation>%1 meldet es nicht</translation>
    </message>
    <message>
        <source>it works</source>
        <translation>funktioniert</translation>
    </message>
    <message>
        <source>it was refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>permission is missing</source>
        <translation>Berechtigung fehlt</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) selected</source>
        <translation>
            <numerusform>%Ln Schlüssel ausgewählt</numerusform>
            <numerusform>%Ln Schlüssel ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %Ln key(s)…</source>
        <translation>
            <numerusform>%Ln Schlüssel &amp;löschen…</numerusform>
            <numerusform>%Ln Schlüssel &amp;löschen…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keynook::ui::DropArea</name>
    <message>
        <source>Choose &amp;file…</source>
        <translation>&amp;Datei wählen…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Drop a credentials file here, or its text</source>
        <translation>Zugangsdaten-Datei oder deren Text hierher ziehen</translation>
    </message>
    <message>
        <source>These are several files.</source>
        <translation>Dies sind mehrere Dateien.</translation>
    </message>
    <message>
        <source>This is not a file of this computer.</source>
        <translation>Dies ist keine Datei dieses Computers.</translation>
    </message>
    <message>
        <source>Give one credentials file at a time.</source>
        <translation>Geben Sie immer nur eine Zugangsdaten-Datei an.</translation>
    </message>
    <message>
        <source>There is neither a file nor a text.</source>
        <translation>Es ist weder eine Datei noch ein Text vorhanden.</translation>
    </message>
    <message>
        <source>Copy the whole text of a credentials file, or choose the file.</source>
        <translation>Kopieren Sie den ganzen Text einer Zugangsdaten-Datei oder wählen Sie die Datei.</translation>
    </message>
    <message>
        <source>This is larger than a credentials file ever is.</source>
        <translation>Dies ist größer, als eine Zugangsdaten-Datei je ist.</translation>
    </message>
    <message>
        <source>Copy the text of the credentials file alone.</source>
        <translation>Kopieren Sie nur den Text der Zugangsdaten-Datei.</translation>
    </message>
</context>
<context>
    <name>keynook::ui::ExportDialog</name>
    <message>
        <source>Export credentials</source>
        <translation>Zugangsdaten exportieren</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwendung</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Fi&amp;le</source>
        <translation>Da&amp;tei</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Written to %1. Only you can read it (0600).</source>
        <translation>Nach %1 geschrieben. Nur Sie können die Datei lesen (0600).</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>Ferti&amp;g</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>keynook::ui::ForgetDialog</name>
    <message>
        <source>At the service nothing changes by this: %1 deletes credentials in its web app only, and Keynook opens the page for it.</source>
        <translation>Beim Dienst ändert sich dadurch nichts: %1 löscht Zugangsdaten nur in seiner Web-App, und Keynook öffnet die Seite dafür.</translation>
    </message>
    <message>
        <source>&amp;Open the page to delete it there too</source>
        <translation>Seite ö&amp;ffnen, um sie auch dort zu löschen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Delete here</source>
        <translation>Hier &amp;löschen</translation>
    </message>
    <message>
        <source>Delete this credential from this computer?</source>
        <translation>Diese Zugangsdaten von diesem Computer löschen?</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Was entfernt wird</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>Warten auf den Schlüsselbund…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln credential(s) from this computer?</source>
        <translation>
            <numerusform>%Ln Zugangsdaten von diesem Computer löschen?</numerusform>
            <numerusform>%Ln Zugangsdaten von diesem Computer löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2 could not be deleted here; the others are gone.</source>
        <translation>%L1 von %L2 konnten hier nicht gelöscht werden; die anderen sind gelöscht.</translation>
    </message>
</context>
<context>
    <name>keynook::ui::GenerateDialog</name>
    <message>
        <source>%1 – notebook</source>
        <translation>%1 – Notebook</translation>
    </message>
    <message>
        <source>%1 – nightly job</source>
        <translation>%1 – nächtlicher Job</translation>
    </message>
    <message>
        <source>CI</source>
        <translation>CI</translation>
    </message>
    <message>
        <source>The request is sent once; it is not taken back.</source>
        <translation>Die Anfrage wird ein einziges Mal gesendet; sie lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Generate credentials</source>
        <translation>Zugangsdaten erzeugen</translation>
    </message>
    <message>
        <source>What the key is for, such as a machine and a purpose; colleagues see it.</source>
        <translation>Wofür der Schlüssel ist, etwa ein Rechner und ein Zweck; Kollegen sehen es.</translation>
    </message>
    <message>
        <source>I &amp;accept losing this secret</source>
        <translation>Ich nehme den &amp;Verlust dieses Geheimnisses hin</translation>
    </message>
    <message>
        <source>&amp;Unlock keychain…</source>
        <translation>Schlüssel&amp;bund entsperren…</translation>
    </message>
    <message>
        <source>Reco&amp;ver…</source>
        <translation>&amp;Wiederherstellen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>Er&amp;zeugen</translation>
    </message>
    <message>
        <source>Rotate %1</source>
        <translation>%1 rotieren</translation>
    </message>
    <message>
        <source>Rotate a key</source>
        <translation>Schlüssel rotieren</translation>
    </message>
    <message>
        <source>The new key takes over from the old one, which stays valid until you delete it.</source>
        <translation>Der neue Schlüssel löst den alten ab, der gültig bleibt, bis Sie ihn löschen.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>For %1 · Cogniac · %2</source>
        <translation>Für %1 · Cogniac · %2</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Generate &amp;another</source>
        <translation>Wei&amp;teren erzeugen</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Nothing is sent yet: another Keynook is generating or recovering. This begins when that has ended.</source>
        <translation>Noch ist nichts gesendet: Ein anderes Keynook erzeugt gerade oder stellt wieder her. Hier geht es weiter, wenn das beendet ist.</translation>
    </message>
    <message>
        <source>Credentials generated</source>
        <translation>Zugangsdaten erzeugt</translation>
    </message>
    <message>
        <source>Already safe in your keychain. You can reveal or export it later from this computer. The service itself will never show this secret again.</source>
        <translation>Schon sicher in Ihrem Schlüsselbund. Sie können das Geheimnis später auf diesem Computer anzeigen oder exportieren. Der Dienst selbst wird es nie wieder zeigen.</translation>
    </message>
    <message>
        <source>The secret lies sealed on this computer until the keychain can take it. Unlock it, or copy or download the credentials: the service cannot show them again.</source>
        <translation>Das Geheimnis liegt versiegelt auf diesem Computer, bis der Schlüsselbund es aufnehmen kann. Entsperren Sie ihn, oder kopieren Sie die Zugangsdaten oder laden Sie sie herunter: Der Dienst kann sie nicht noch einmal zeigen.</translation>
    </message>
    <message>
        <source>This is the only copy. Unlock the keychain, or copy or download the credentials before you close: they cannot be retrieved again.</source>
        <translation>Dies ist die einzige Kopie. Entsperren Sie den Schlüsselbund, oder kopieren Sie die Zugangsdaten oder laden Sie sie herunter, bevor Sie schließen: Sie sind nicht noch einmal zu bekommen.</translation>
    </message>
    <message>
        <source>&amp;Hand to Python SDK…</source>
        <translation>An Python &amp;SDK übergeben…</translation>
    </message>
</context>
<context>
    <name>keynook::ui::HandOffDialog</name>
    <message>
        <source>&amp;Replace what is there</source>
        <translation>Vorhandenes &amp;ersetzen</translation>
    </message>
    <message>
        <source>This can be undone until you close this window.</source>
        <translation>Dies lässt sich rückgängig machen, bis Sie dieses Fenster schließen.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation>Über&amp;geben</translation>
    </message>
    <message>
        <source>Hand to Python SDK</source>
        <translation>An Python SDK übergeben</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Profil</translation>
    </message>
    <message>
        <source>Replace what is there</source>
        <translation>Vorhandenes ersetzen</translation>
    </message>
    <message>
        <source>Waiting for the keychain; an unlock prompt may be open…</source>
        <translation>Warten auf den Schlüsselbund; vielleicht ist eine Abfrage zum Entsperren offen…</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>Warten auf den Schlüsselbund…</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>Erneut &amp;nachsehen</translation>
    </message>
    <message>
        <source>Handed over. Kognic&apos;s client finds it under the profile &quot;%1&quot;.</source>
        <translation>Übergeben. Der Client von Kognic findet die Zugangsdaten unter dem Profil „%1“.</translation>
    </message>
    <message>
        <source>Handed over. Cogniac&apos;s client signs in with it by itself.</source>
        <translation>Übergeben. Der Client von Cogniac meldet sich von selbst damit an.</translation>
    </message>
    <message>
        <source>Taken back: the client finds what it found before. Cached tokens do not come back; it fetches new ones.</source>
        <translation>Zurückgenommen: Der Client findet, was er vorher fand. Zwischengespeicherte Token kommen nicht zurück; er holt neue.</translation>
    </message>
</context>
<context>
    <name>keynook::ui::HandOffPreview</name>
    <message>
        <source>NOTHING CHANGES</source>
        <translation>NICHTS ÄNDERT SICH</translation>
    </message>
    <message>
        <source>WHAT CHANGES</source>
        <translation>WAS SICH ÄNDERT</translation>
    </message>
</context>
<context>
    <name>keynook::ui::HelpDialog</name>
    <message>
        <source>No answer holds all of these words.</source>
        <translation>Keine Antwort enthält alle diese Wörter.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Search the answers</source>
        <translation>Antworten durchsuchen</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>Es konnte kein Browser geöffnet werden.</translation>
    </message>
</context>
<context>
    <name>keynook::ui::IssuedPanel</name>
    <message>
        <source>Copied · clipboard clears in %1 s</source>
        <translation>Kopiert · Zwischenablage leer in %1 s</translation>
    </message>
    <message>
        <source>Copied · clipboard clears when Keynook quits</source>
        <translation>Kopiert · Zwischenablage wird beim Beenden von Keynook geleert</translation>
    </message>
    <message>
        <source>The clipboard was cleared.</source>
        <translation>Die Zwischenablage wurde geleert.</translation>
    </message>
    <message>
        <source>The clipboard holds something else now.</source>
        <translation>Die Zwischenablage enthält jetzt etwas anderes.</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>Schlüssel-ID</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>&amp;ID kopieren</translation>
    </message>
    <message>
        <source>&amp;Reveal</source>
        <translation>&amp;Anzeigen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Do&amp;wnload credentials…</source>
        <translation>Zugangsdaten &amp;herunterladen…</translation>
    </message>
    <message>
        <source>Copy as .&amp;env</source>
        <translation>Als .&amp;env kopieren</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Written to %1, readable by you alone.</source>
        <translation>Nach %1 geschrieben, nur für Sie lesbar.</translation>
    </message>
</context>
<context>
    <name>keynook::ui::KeyActions</name>
    <message>
        <source>The Python SDK finds the key from now on.</source>
        <translation>Das Python SDK findet den Schlüssel ab jetzt.</translation>
    </message>
    <message>
        <source>Written to %1, readable by you alone.</source>
        <translation>Nach %1 geschrieben, nur für Sie lesbar.</translation>
    </message>
    <message>
        <source>The secret of %1 is on the clipboard.</source>
        <translation>Das Geheimnis von %1 ist in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>keynook::ui::KeyDesk</name>
    <message>
        <source>The list was not refreshed: you stopped waiting.</source>
        <translation>Die Liste wurde nicht aktualisiert: Sie haben das Warten beendet.</translation>
    </message>
</context>
<context>
    <name>keynook::ui::KeyTable</name>
    <message>
        <source>API credentials</source>
        <translation>API-Zugangsdaten</translation>
    </message>
</context>
<context>
    <name>keynook::ui::KeysPage</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>API credentials</source>
        <translation>API-Zugangsdaten</translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <translation>Warten auf %1…</translation>
    </message>
</context>
<context>
    <name>keynook::ui::KognicDialog</name>
    <message>
        <source>&amp;Server and name…</source>
        <translation>Ser&amp;ver und Name…</translation>
    </message>
    <message>
        <source>&amp;Generate in the web app</source>
        <translation>In der Web-App er&amp;zeugen</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>Zurü&amp;ck</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>Waiting for the keychain; an unlock prompt may be open…</source>
        <translation>Warten auf den Schlüsselbund; vielleicht ist eine Abfrage zum Entsperren offen…</translation>
    </message>
    <message>
        <source>Add Kognic</source>
        <translation>Kognic hinzufügen</translation>
    </message>
    <message>
        <source>Generate credentials</source>
        <translation>Zugangsdaten erzeugen</translation>
    </message>
    <message>
        <source>Credentials are checked with the service and kept in this system&apos;s keychain.</source>
        <translation>Die Zugangsdaten werden beim Dienst geprüft und im Schlüsselbund dieses Systems aufbewahrt.</translation>
    </message>
    <message>
        <source>For %1 · Kognic · %2</source>
        <translation>Für %1 · Kognic · %2</translation>
    </message>
    <message>
        <source>Kognic generates credentials in its web app alone; Keynook keeps them.</source>
        <translation>Kognic erzeugt Zugangsdaten nur in seiner Web-App; Keynook bewahrt sie auf.</translation>
    </message>
    <message>
        <source>Waiting for Kognic&apos;s auth server…</source>
        <translation>Warten auf den Auth-Server von Kognic…</translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <translation>Warten auf %1…</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>Aus&amp;blenden</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abb&amp;rechen</translation>
    </message>
    <message>
        <source>Choose credentials</source>
        <translation>Zugangsdaten wählen</translation>
    </message>
    <message>
        <source>Credentials (*.json);;All files (*)</source>
        <translation>Zugangsdaten (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Erne&amp;ut versuchen</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; holds no credentials of Kognic.</source>
        <translation>Das Profil „%1“ enthält keine Zugangsdaten für Kognic.</translation>
    </message>
    <message>
        <source>Choose another profile, or the credentials file itself.</source>
        <translation>Wählen Sie ein anderes Profil oder die Zugangsdaten-Datei selbst.</translation>
    </message>
    <message>
        <source>Other credentials are still being checked. Give these again when that is done.</source>
        <translation>Andere Zugangsdaten werden noch geprüft. Geben Sie diese erneut an, wenn das erledigt ist.</translation>
    </message>
    <message>
        <source>Choose an&amp;other…</source>
        <translation>Andere wäh&amp;len…</translation>
    </message>
    <message>
        <source>Gen&amp;erate new ones</source>
        <translation>Neue erzeu&amp;gen</translation>
    </message>
    <message>
        <source>&amp;Wait again</source>
        <translation>Erneut &amp;warten</translation>
    </message>
    <message>
        <source>Credentials generated</source>
        <translation>Zugangsdaten erzeugt</translation>
    </message>
    <message>
        <source>Credentials added</source>
        <translation>Zugangsdaten hinzugefügt</translation>
    </message>
    <message>
        <source> · ends on %1</source>
        <translation> · endet am %1</translation>
    </message>
    <message>
        <source>Already safe in your keychain. You can reveal or export it later from this computer. The service itself will never show this secret again.</source>
        <translation>Schon sicher in Ihrem Schlüsselbund. Sie können das Geheimnis später auf diesem Computer anzeigen oder exportieren. Der Dienst selbst wird es nie wieder zeigen.</translation>
    </message>
    <message>
        <source>Import the credentials in %1?</source>
        <translation>Zugangsdaten aus %1 importieren?</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
</context>
<context>
    <name>keynook::ui::KognicForm</name>
    <message>
        <source>&amp;Import profile</source>
        <translation>Profil &amp;importieren</translation>
    </message>
    <message>
        <source>Look into P&amp;ython&apos;s keyring</source>
        <translation>In P&amp;ythons keyring nachsehen</translation>
    </message>
    <message>
        <source>Import the file that &amp;KOGNIC_CREDENTIALS names</source>
        <translation>Datei aus &amp;KOGNIC_CREDENTIALS importieren</translation>
    </message>
    <message>
        <source>Account &amp;name</source>
        <translation>Konto&amp;name</translation>
    </message>
    <message>
        <source>the email address, if left empty</source>
        <translation>wenn leer: die E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Auth se&amp;rver</source>
        <translation>Au&amp;th-Server</translation>
    </message>
    <message>
        <source>the one that the credentials name</source>
        <translation>der in den Zugangsdaten genannte</translation>
    </message>
    <message>
        <source>&amp;Workspace server</source>
        <translation>&amp;Arbeitsbereichsserver</translation>
    </message>
    <message>
        <source>Profile in P&amp;ython&apos;s keyring</source>
        <translation>Profil in P&amp;ythons keyring</translation>
    </message>
</context>
<context>
    <name>keynook::ui::KognicPanel</name>
    <message>
        <source>&amp;Reveal</source>
        <translation>&amp;Anzeigen</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>&amp;ID kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Do&amp;wnload credentials…</source>
        <translation>Zugangsdaten &amp;herunterladen…</translation>
    </message>
    <message>
        <source>&amp;Hand to Python SDK…</source>
        <translation>An Python &amp;SDK übergeben…</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Copied · clipboard clears in %1 s</source>
        <translation>Kopiert · Zwischenablage leer in %1 s</translation>
    </message>
    <message>
        <source>Copied · clipboard clears when Keynook quits</source>
        <translation>Kopiert · Zwischenablage wird beim Beenden von Keynook geleert</translation>
    </message>
    <message>
        <source>The clipboard was cleared.</source>
        <translation>Die Zwischenablage wurde geleert.</translation>
    </message>
    <message>
        <source>The clipboard holds something else now.</source>
        <translation>Die Zwischenablage enthält jetzt etwas anderes.</translation>
    </message>
</context>
<context>
    <name>keynook::ui::KognicWebPage</name>
    <message>
        <source>Open the menu with your name and choose &quot;API Credentials…&quot;.</source>
        <translation>Öffnen Sie das Menü mit Ihrem Namen und wählen Sie „API Credentials…“.</translation>
    </message>
    <message>
        <source>Choose &quot;Generate Credentials&quot; and give them a name.</source>
        <translation>Wählen Sie „Generate Credentials“ und geben Sie den Zugangsdaten einen Namen.</translation>
    </message>
    <message>
        <source>Choose &quot;Download&quot;, then &quot;Close&quot;. Keynook does the rest.</source>
        <translation>Wählen Sie „Download“, dann „Close“. Keynook erledigt den Rest.</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Ko&amp;pieren</translation>
    </message>
    <message>
        <source>&amp;Open the page again</source>
        <translation>Seite erneut ö&amp;ffnen</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>P&amp;age</source>
        <translation>&amp;Seite</translation>
    </message>
    <message>
        <source>On the page that has opened in your browser:</source>
        <translation>Auf der Seite, die sich in Ihrem Browser geöffnet hat:</translation>
    </message>
    <message>
        <source>No browser could be opened. Open this page in one yourself, and there:</source>
        <translation>Es konnte kein Browser geöffnet werden. Öffnen Sie diese Seite selbst in einem Browser, und dort:</translation>
    </message>
    <message>
        <source>Waiting for a download in %1…</source>
        <translation>Warten auf einen Download in %1…</translation>
    </message>
    <message>
        <source>There is no folder %1 yet. Give Keynook the downloaded file below.</source>
        <translation>Den Ordner %1 gibt es noch nicht. Geben Sie Keynook die heruntergeladene Datei unten an.</translation>
    </message>
</context>
<context>
    <name>keynook::ui::LeadDialog</name>
    <message>
        <source>Expiring soon</source>
        <translation>Läuft bald ab</translation>
    </message>
    <message>
        <source>&amp;Days before the end</source>
        <translation>&amp;Tage vor dem Ende</translation>
    </message>
    <message>
        <source>Days before the end</source>
        <translation>Tage vor dem Ende</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>From when on the credentials of %1 are shown under “Expiring soon”.</source>
        <translation>Ab wann die Zugangsdaten von %1 unter „Läuft bald ab“ gezeigt werden.</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform> Tag</numerusform>
            <numerusform> Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keynook::ui::Leaving</name>
    <message>
        <source>The only copy of a secret would be lost: copy it, save it or give it up first.</source>
        <translation>Die einzige Kopie eines Geheimnisses ginge verloren: Kopieren oder speichern Sie es zuerst oder geben Sie es auf.</translation>
    </message>
    <message>
        <source>A key is being generated; its secret is being made safe first.</source>
        <translation>Ein Schlüssel wird erzeugt; zuerst wird sein Geheimnis gesichert.</translation>
    </message>
    <message>
        <source>Signing out …</source>
        <translation>Abmelden …</translation>
    </message>
    <message>
        <source>The keychain did not remove the sign-in in time.</source>
        <translation>Der Schlüsselbund hat die Anmeldung nicht rechtzeitig entfernt.</translation>
    </message>
    <message>
        <source>Close the window again to leave all the same: the next start removes the sign-in as soon as the keychain is open.</source>
        <translation>Schließen Sie das Fenster noch einmal, um trotzdem zu beenden: Der nächste Start entfernt die Anmeldung, sobald der Schlüsselbund offen ist.</translation>
    </message>
</context>
<context>
    <name>keynook::ui::MainWindow</name>
    <message>
        <source>The demo has its own account; add yours in Keynook itself.</source>
        <translation>Die Demo hat ihr eigenes Konto; fügen Sie Ihres in Keynook selbst hinzu.</translation>
    </message>
    <message>
        <source>Waiting for the keychain; an unlock prompt may be open …</source>
        <translation>Warten auf den Schlüsselbund; vielleicht ist eine Abfrage zum Entsperren offen …</translation>
    </message>
    <message>
        <source>Nothing can be shown.</source>
        <translation>Es kann nichts gezeigt werden.</translation>
    </message>
    <message>
        <source>This is the demo: a service on this computer, made-up keys, and nothing is kept when the window closes.</source>
        <translation>Dies ist die Demo: ein Dienst auf diesem Computer, erfundene Schlüssel, und nichts wird aufbewahrt, wenn das Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>Keynook — demo</source>
        <translation>Keynook – Demo</translation>
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
        <translation>Kein Schlüssel passt. Leeren Sie den Filter oder wählen Sie eine andere Ansicht.</translation>
    </message>
    <message>
        <source>Fetching the keys …</source>
        <translation>Die Schlüssel werden abgerufen …</translation>
    </message>
    <message>
        <source>This account is signed out.</source>
        <translation>Dieses Konto ist abgemeldet.</translation>
    </message>
    <message>
        <source>No credentials yet. Generate credentials opens the web app that makes them.</source>
        <translation>Noch keine Zugangsdaten. „Zugangsdaten erzeugen“ öffnet die Web-App, die sie anlegt.</translation>
    </message>
    <message>
        <source>No keys yet. Generate credentials makes the first one.</source>
        <translation>Noch keine Schlüssel. „Zugangsdaten erzeugen“ legt den ersten an.</translation>
    </message>
    <message>
        <source>The list was never fetched.</source>
        <translation>Die Liste wurde nie abgerufen.</translation>
    </message>
    <message>
        <source>Refreshed %1</source>
        <translation>Aktualisiert: %1</translation>
    </message>
    <message>
        <source>%1
Shown is the list of %2.</source>
        <translation>%1
Gezeigt wird die Liste vom %2.</translation>
    </message>
    <message>
        <source>Sign &amp;in…</source>
        <translation>A&amp;nmelden…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>Select a key to see how to use it.</source>
        <translation>Wählen Sie einen Schlüssel, um zu sehen, wie er verwendet wird.</translation>
    </message>
    <message>
        <source>“%1” has a successor. Once everything uses the new key, delete the old one; until then both are valid.</source>
        <translation>„%1“ hat einen Nachfolger. Sobald alles den neuen Schlüssel verwendet, löschen Sie den alten; bis dahin sind beide gültig.</translation>
    </message>
    <message>
        <source>&amp;Delete the old key…</source>
        <translation>Al&amp;ten Schlüssel löschen…</translation>
    </message>
    <message>
        <source>A generation was interrupted. Its secret may still be brought into the keychain, or its key be deleted.</source>
        <translation>Eine Erzeugung wurde unterbrochen. Vielleicht kann ihr Geheimnis noch in den Schlüsselbund gebracht oder ihr Schlüssel gelöscht werden.</translation>
    </message>
    <message>
        <source>Reco&amp;ver…</source>
        <translation>&amp;Wiederherstellen…</translation>
    </message>
    <message>
        <source>&amp;API credentials…</source>
        <translation>API-&amp;Zugangsdaten…</translation>
    </message>
    <message>
        <source>&amp;Workspaces…</source>
        <translation>Arbeits&amp;bereiche…</translation>
    </message>
    <message>
        <source>Chec&amp;k access…</source>
        <translation>Zugriff &amp;prüfen…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>A&amp;bout Keynook…</source>
        <translation>Über &amp;Keynook…</translation>
    </message>
    <message>
        <source>&amp;Expiring soon…</source>
        <translation>&amp;Läuft bald ab…</translation>
    </message>
    <message>
        <source>Sign &amp;in again…</source>
        <translation>Erneut an&amp;melden…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>&amp;Abmelden</translation>
    </message>
    <message>
        <source>&amp;Remove account…</source>
        <translation>Konto ent&amp;fernen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Bee&amp;nden</translation>
    </message>
    <message>
        <source>Copied %1.</source>
        <translation>%1 kopiert.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Copy key &amp;ID</source>
        <translation>Schlüssel-&amp;ID kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;secret</source>
        <translation>&amp;Geheimnis kopieren</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Chec&amp;k access</source>
        <translation>Zugriff &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Hand to Python SDK…</source>
        <translation>An Python &amp;SDK übergeben…</translation>
    </message>
    <message>
        <source>Ro&amp;tate…</source>
        <translation>&amp;Rotieren…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln key(s)</source>
        <translation>
            <numerusform>%L1 von %Ln Schlüssel</numerusform>
            <numerusform>%L1 von %Ln Schlüsseln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s)</source>
        <translation>
            <numerusform>%Ln Schlüssel</numerusform>
            <numerusform>%Ln Schlüssel</numerusform>
        </translation>
    </message>
    <message>
        <source>A&amp;nswers…</source>
        <translation>A&amp;ntworten…</translation>
    </message>
    <message>
        <source>Finish what is open here first, then try that again.</source>
        <translation>Schließen Sie zuerst ab, was hier offen ist, und versuchen Sie es dann erneut.</translation>
    </message>
</context>
<context>
    <name>keynook::ui::PlainFileBox</name>
    <message>
        <source>Remo&amp;ve file</source>
        <translation>Datei &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>The file %1 still holds the secret in plain text.</source>
        <translation>Die Datei %1 enthält das Geheimnis noch im Klartext.</translation>
    </message>
    <message>
        <source>KOGNIC_CREDENTIALS names it: programs that go by that fail without it.</source>
        <translation>KOGNIC_CREDENTIALS nennt sie: Programme, die sich danach richten, scheitern ohne sie.</translation>
    </message>
    <message>
        <source>The file %1 is removed.</source>
        <translation>Die Datei %1 ist entfernt.</translation>
    </message>
</context>
<context>
    <name>keynook::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>keynook::ui::PreferencesForm</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>Call a key &amp;unused after</source>
        <translation>Schlüssel gilt als &amp;ungenutzt nach</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>Only on quit</source>
        <translation>Nur beim Beenden</translation>
    </message>
    <message>
        <source>C&amp;lear the clipboard after</source>
        <translation>&amp;Zwischenablage leeren nach</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>&amp;Hide a revealed secret after</source>
        <translation>Angezeigtes Geheimnis &amp;verbergen nach</translation>
    </message>
    <message>
        <source>Hide everything when &amp;idle for</source>
        <translation>Bei Un&amp;tätigkeit alles verbergen nach</translation>
    </message>
    <message>
        <source>&amp;Stay signed in</source>
        <translation>An&amp;gemeldet bleiben</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuell</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>Proxy a&amp;ddress</source>
        <translation>Proxy-&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>Extra c&amp;ertificate file</source>
        <translation>Zusätzliche Ze&amp;rtifikatsdatei</translation>
    </message>
    <message>
        <source>Extra certificate file</source>
        <translation>Zusätzliche Zertifikatsdatei</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform> Tag</numerusform>
            <numerusform> Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Keynook changes its language when it starts the next time.</source>
        <translation>Keynook wechselt die Sprache beim nächsten Start.</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Spra&amp;che</translation>
    </message>
    <message numerus="yes">
        <source> second(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform> Sekunde</numerusform>
            <numerusform> Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> minute(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform> Minute</numerusform>
            <numerusform> Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>This desktop has no notification area that shows icons.</source>
        <translation>Dieser Desktop hat keinen Infobereich, der Symbole zeigt.</translation>
    </message>
    <message>
        <source>Show a &amp;notification icon</source>
        <translation>Info&amp;bereich-Symbol anzeigen</translation>
    </message>
</context>
<context>
    <name>keynook::ui::RecoverDialog</name>
    <message>
        <source>Its secret is in the keychain now.</source>
        <translation>Das Geheimnis ist jetzt im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The service made no key; nothing is left over.</source>
        <translation>Der Dienst hat keinen Schlüssel angelegt; nichts ist übrig.</translation>
    </message>
    <message>
        <source>The service shows no key so far; look again in two minutes.</source>
        <translation>Der Dienst zeigt bisher keinen Schlüssel; sehen Sie in zwei Minuten noch einmal nach.</translation>
    </message>
    <message>
        <source>The service made a key whose secret never arrived. Nobody can use it: it can be deleted.</source>
        <translation>Der Dienst hat einen Schlüssel angelegt, dessen Geheimnis nie ankam. Niemand kann ihn verwenden: Er kann gelöscht werden.</translation>
    </message>
    <message>
        <source>The service has what may be its key, without a secret here. Delete only what you know is unused.</source>
        <translation>Beim Dienst gibt es möglicherweise den zugehörigen Schlüssel, aber hier kein Geheimnis dazu. Löschen Sie nur, was sicher ungenutzt ist.</translation>
    </message>
    <message>
        <source>Its sealed reply was discarded.</source>
        <translation>Die versiegelte Antwort wurde verworfen.</translation>
    </message>
    <message>
        <source>Looking after what was interrupted …</source>
        <translation>Unterbrochenes wird bearbeitet …</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Interrupted generations</source>
        <translation>Unterbrochene Erzeugungen</translation>
    </message>
    <message>
        <source>Nothing is left to look after.</source>
        <translation>Es ist nichts mehr zu tun.</translation>
    </message>
    <message>
        <source>Discard its sealed &amp;reply…</source>
        <translation>&amp;Versiegelte Antwort verwerfen…</translation>
    </message>
    <message>
        <source>Discard the sealed reply?</source>
        <translation>Versiegelte Antwort verwerfen?</translation>
    </message>
    <message>
        <source>It cannot be opened now, but could be if its keychain came back. Discarded, the secret in it is lost.</source>
        <translation>Sie lässt sich jetzt nicht öffnen, aber vielleicht, wenn ihr Schlüsselbund zurückkehrt. Wird sie verworfen, ist das Geheimnis darin verloren.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>%1  ·  created %2</source>
        <translation>%1  ·  erstellt %2</translation>
    </message>
    <message>
        <source>&amp;Delete at the service…</source>
        <translation>Beim Dienst &amp;löschen…</translation>
    </message>
</context>
<context>
    <name>keynook::ui::SecretClipboard</name>
    <message>
        <source>The secret is still on the clipboard: it can only be cleared while Keynook&apos;s window is in front.</source>
        <translation>Das Geheimnis ist noch in der Zwischenablage: Sie kann nur geleert werden, während das Fenster von Keynook vorn ist.</translation>
    </message>
    <message>
        <source>The secret is still on the clipboard: the system did not let Keynook clear it.</source>
        <translation>Das Geheimnis ist noch in der Zwischenablage: Das System ließ Keynook sie nicht leeren.</translation>
    </message>
</context>
<context>
    <name>keynook::ui::Sidebar</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>+ &amp;Add account…</source>
        <translation>+ Konto &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Konto hinzufügen…</translation>
    </message>
    <message>
        <source>ACCOUNTS</source>
        <translation>KONTEN</translation>
    </message>
    <message>
        <source>VIEWS</source>
        <translation>ANSICHTEN</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>abgemeldet</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Schlüssel</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nie genutzt</translation>
    </message>
    <message numerus="yes">
        <source>Unused for %n day(s)</source>
        <translation>
            <numerusform>Seit %n Tag ungenutzt</numerusform>
            <numerusform>Seit %n Tagen ungenutzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Expiring soon</source>
        <translation>Läuft bald ab</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Handlungsbedarf</translation>
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
            <numerusform>%1 hat nicht richtig geantwortet; neuer Versuch in %n Sekunde.</numerusform>
            <numerusform>%1 hat nicht richtig geantwortet; neuer Versuch in %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the keychain; it may ask you to unlock it.</source>
        <translation>Warten auf den Schlüsselbund; vielleicht bittet er Sie, ihn zu entsperren.</translation>
    </message>
</context>
<context>
    <name>keynook::ui::SignInDialog</name>
    <message>
        <source>Sign in to Cogniac</source>
        <translation>Bei Cogniac anmelden</translation>
    </message>
    <message>
        <source>Sign in with the &amp;browser</source>
        <translation>Mit dem &amp;Browser anmelden</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>Zurü&amp;ck</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>Use the bro&amp;wser</source>
        <translation>Brow&amp;ser verwenden</translation>
    </message>
    <message>
        <source>&amp;Use a password</source>
        <translation>Passwort &amp;verwenden</translation>
    </message>
    <message>
        <source>&amp;Use an API key</source>
        <translation>API-Schlüssel &amp;verwenden</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>Anmel&amp;den</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Use this workspace</source>
        <translation>Arbeitsbereich verwen&amp;den</translation>
    </message>
    <message>
        <source>You belong to several workspaces. Choose one; it can be changed later without signing in again.</source>
        <translation>Sie gehören zu mehreren Arbeitsbereichen. Wählen Sie einen; das lässt sich später ohne erneute Anmeldung ändern.</translation>
    </message>
    <message>
        <source>Cogniac&apos;s own page signs you in and gives Keynook a new API key.</source>
        <translation>Die Seite von Cogniac meldet Sie an und gibt Keynook einen neuen API-Schlüssel.</translation>
    </message>
    <message>
        <source>The key is kept in this system&apos;s keychain.</source>
        <translation>Der Schlüssel wird im Schlüsselbund dieses Systems aufbewahrt.</translation>
    </message>
    <message>
        <source>Passwords are used once to sign in and are never stored.</source>
        <translation>Passwörter werden einmal zur Anmeldung verwendet und nie gespeichert.</translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <translation>Warten auf %1…</translation>
    </message>
</context>
<context>
    <name>keynook::ui::SignInForm</name>
    <message>
        <source>&amp;Email</source>
        <translation>E-&amp;Mail</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API-Schlüsse&amp;l</translation>
    </message>
    <message>
        <source>&amp;One-time code</source>
        <translation>&amp;Einmalcode</translation>
    </message>
    <message>
        <source>Account &amp;name</source>
        <translation>Konto&amp;name</translation>
    </message>
    <message>
        <source>Se&amp;rver</source>
        <translation>Se&amp;rver</translation>
    </message>
    <message>
        <source>key id:secret, as the service showed it</source>
        <translation>Schlüssel-ID:Geheimnis, wie vom Dienst gezeigt</translation>
    </message>
    <message>
        <source>what to call this account here</source>
        <translation>wie dieses Konto hier heißen soll</translation>
    </message>
</context>
<context>
    <name>keynook::ui::SnippetBox</name>
    <message>
        <source>Cop&amp;y snippet</source>
        <translation>Snippet &amp;kopieren</translation>
    </message>
    <message>
        <source>USE IT</source>
        <translation>VERWENDUNG</translation>
    </message>
</context>
<context>
    <name>keynook::ui::Spinner</name>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
</context>
<context>
    <name>keynook::ui::StatusStrip</name>
    <message>
        <source>Keychain: asking …</source>
        <translation>Schlüsselbund: Abfrage …</translation>
    </message>
    <message>
        <source>Keychain: unlocked</source>
        <translation>Schlüsselbund: entsperrt</translation>
    </message>
    <message>
        <source>Keychain: locked</source>
        <translation>Schlüsselbund: gesperrt</translation>
    </message>
    <message>
        <source>Keychain: not set up yet</source>
        <translation>Schlüsselbund: nicht eingerichtet</translation>
    </message>
    <message>
        <source>Keychain: none found</source>
        <translation>Schlüsselbund: keiner</translation>
    </message>
    <message>
        <source>Keychain: does not answer</source>
        <translation>Schlüsselbund: antwortet nicht</translation>
    </message>
    <message>
        <source>Clipboard clears in %1 s</source>
        <translation>Zwischenablage leer in %1 s</translation>
    </message>
</context>
<context>
    <name>keynook::ui::TopBar</name>
    <message>
        <source>&amp;Workspace</source>
        <translation>Arbeits&amp;bereich</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>&amp;ID kopieren</translation>
    </message>
    <message>
        <source>&amp;Generate credentials</source>
        <translation>Zu&amp;gangsdaten erzeugen</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Filter keys  (Ctrl+F)</source>
        <translation>Schlüssel filtern  (Strg+F)</translation>
    </message>
    <message>
        <source>Filter keys</source>
        <translation>Schlüssel filtern</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
</context>
<context>
    <name>keynook::ui::TrayIcon</name>
    <message>
        <source>&amp;Open Keynook</source>
        <translation>Keynook ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Generate credentials…</source>
        <translation>Zugangsdaten &amp;erzeugen…</translation>
    </message>
    <message>
        <source>&amp;Hide secrets and clear the clipboard</source>
        <translation>Geheimnisse &amp;verbergen und Zwischenablage leeren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Bee&amp;nden</translation>
    </message>
</context>
<context>
    <name>keynook::ui::UseLines</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>K&amp;opieren</translation>
    </message>
    <message>
        <source>Shell</source>
        <translation>Shell</translation>
    </message>
</context>
<context>
    <name>keynook::ui::WaitLine</name>
    <message>
        <source>Stop waiting</source>
        <translation>Warten beenden</translation>
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
        <translation>Bei api.cogniac.io oder Ihrem eigenen Host anmelden; API-Schlüssel erzeugen, auflisten und löschen.</translation>
    </message>
    <message>
        <source>Kognic</source>
        <translation>Kognic</translation>
    </message>
    <message>
        <source>Bring in a credentials.json, or generate one in the web app; know which expire.</source>
        <translation>Eine credentials.json übernehmen oder in der Web-App erzeugen; wissen, welche ablaufen.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Demo ausprobieren</translation>
    </message>
    <message>
        <source>A built-in service with forty keys; nothing leaves this computer.</source>
        <translation>Ein eingebauter Dienst mit vierzig Schlüsseln; nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Keep your API keys where they are safe</source>
        <translation>Bewahren Sie Ihre API-Schlüssel sicher auf</translation>
    </message>
    <message>
        <source>Secrets go to this system&apos;s keychain before they are shown. Passwords are used once and never stored.</source>
        <translation>Geheimnisse gelangen in den Schlüsselbund dieses Systems, bevor sie angezeigt werden. Passwörter werden einmal verwendet und nie gespeichert.</translation>
    </message>
    <message>
        <source>Answers to what is often asked</source>
        <translation>Antworten auf häufige Fragen</translation>
    </message>
</context>
<context>
    <name>keynook::ui::WorkspaceList</name>
    <message>
        <source>in use</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>Filter by name or id</source>
        <translation>Nach Name oder ID filtern</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Arbeitsbereiche</translation>
    </message>
</context>
<context>
    <name>keynook::ui::WorkspacesDialog</name>
    <message>
        <source>This user belongs to no workspace. Keys can be managed all the same; programs that need a workspace will be refused.</source>
        <translation>Dieser Benutzer gehört zu keinem Arbeitsbereich. Schlüssel lassen sich trotzdem verwalten; Programme, die einen Arbeitsbereich brauchen, werden abgewiesen.</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>&amp;ID kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;as…</source>
        <translation>Kopieren &amp;als…</translation>
    </message>
    <message>
        <source>&amp;Use here</source>
        <translation>&amp;Hier verwenden</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Arbeitsbereiche</translation>
    </message>
    <message>
        <source>The details are copied.</source>
        <translation>Die Details sind kopiert.</translation>
    </message>
    <message>
        <source>The id is copied.</source>
        <translation>Die ID ist kopiert.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Those that %1 belongs to.</source>
        <translation>Die, zu denen %1 gehört.</translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <translation>Warten auf %1…</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
</context>
</TS>
