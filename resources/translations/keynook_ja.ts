<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Cogniac</name>
    <message>
        <source>Cogniac did not accept this email address and password.</source>
        <translation>Cogniac はこのメールアドレスとパスワードを受け付けませんでした。</translation>
    </message>
    <message>
        <source>Type them again; after several failures in a row, wait some minutes or reset the password.</source>
        <translation>もう一度入力してください。何度も続けて失敗した場合は、数分待つか、パスワードを再設定してください。</translation>
    </message>
    <message>
        <source>Cogniac did not accept this API key.</source>
        <translation>Cogniac はこの API キーを受け付けませんでした。</translation>
    </message>
    <message>
        <source>It may have been deleted, or cut when it was copied: generate a new one.</source>
        <translation>削除されたか、コピーの際に途中で切れた可能性があります。新しいキーを生成してください。</translation>
    </message>
    <message>
        <source>Cogniac no longer accepts this session.</source>
        <translation>Cogniac はこのセッションをもう受け付けません。</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The one-time code is missing, wrong or too old.</source>
        <translation>ワンタイムコードがないか、誤っているか、古すぎます。</translation>
    </message>
    <message>
        <source>Type the code that your authenticator shows now.</source>
        <translation>認証アプリに現在表示されているコードを入力してください。</translation>
    </message>
    <message>
        <source>The contract of this organisation with Cogniac has ended.</source>
        <translation>この組織と Cogniac との契約は終了しています。</translation>
    </message>
    <message>
        <source>A new key does not change that: ask your administrator or Cogniac&apos;s support.</source>
        <translation>新しいキーを生成しても変わりません。管理者または Cogniac のサポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>This password has expired.</source>
        <translation>このパスワードは期限切れです。</translation>
    </message>
    <message>
        <source>Set a new one on Cogniac&apos;s sign-in page, then sign in here with it.</source>
        <translation>Cogniac のサインインページで新しいパスワードを設定し、それを使ってここでサインインしてください。</translation>
    </message>
    <message>
        <source>Cogniac refused to sign this user in.</source>
        <translation>Cogniac はこのユーザーのサインインを拒否しました。</translation>
    </message>
    <message>
        <source>You are signed in, but this user lacks the permission for it.</source>
        <translation>サインインしていますが、このユーザーには必要な権限がありません。</translation>
    </message>
    <message>
        <source>A new key does not cure a missing permission: ask your administrator for the role.</source>
        <translation>新しいキーを生成しても権限は得られません。管理者にロールを依頼してください。</translation>
    </message>
    <message>
        <source>This user signs in through the organisation&apos;s single sign-on.</source>
        <translation>このユーザーは組織のシングルサインオンでサインインします。</translation>
    </message>
    <message>
        <source>Sign in with the browser or with an API key instead.</source>
        <translation>代わりにブラウザーまたは API キーでサインインしてください。</translation>
    </message>
    <message>
        <source>This user is not a member of that workspace, or there is none with that id.</source>
        <translation>このユーザーはそのワークスペースのメンバーではないか、その ID のワークスペースがありません。</translation>
    </message>
    <message>
        <source>Choose one of the workspaces that the user belongs to.</source>
        <translation>ユーザーが所属するワークスペースを選んでください。</translation>
    </message>
    <message>
        <source>Cogniac found fault with the request.</source>
        <translation>Cogniac はリクエストに問題があると回答しました。</translation>
    </message>
    <message>
        <source>The details say what; change it and try again.</source>
        <translation>内容は詳細にあります。修正して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Cogniac knows nothing under this id.</source>
        <translation>この ID のものは Cogniac にありません。</translation>
    </message>
    <message>
        <source>List again: it may have been deleted, or belong to another workspace.</source>
        <translation>一覧を取得し直してください。削除されたか、別のワークスペースのものかもしれません。</translation>
    </message>
    <message>
        <source>Cogniac asks to slow down.</source>
        <translation>Cogniac はリクエストを減らすよう求めています。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>しばらくしてからもう一度お試しください。</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>%n 秒後にもう一度お試しください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cogniac could not carry this out at the moment.</source>
        <translation>Cogniac は現在これを実行できませんでした。</translation>
    </message>
    <message>
        <source>The service gave an answer that Keynook does not know.</source>
        <translation>サービスから Keynook の知らない応答がありました。</translation>
    </message>
    <message>
        <source>Check the server address.</source>
        <translation>サーバーのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>Cogniac&apos;s answer could not be understood.</source>
        <translation>Cogniac からの応答を解釈できませんでした。</translation>
    </message>
    <message>
        <source>Check the server address; if it is right, try again later.</source>
        <translation>サーバーのアドレスを確認してください。正しい場合は、しばらくしてからもう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>Environments</name>
    <message>
        <source>Put the file right, or move it away, and try again.</source>
        <translation>ファイルを修正するか移動して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The entry &quot;%1&quot; in environments.json has no proper &quot;%2&quot;.</source>
        <translation>environments.json の項目「%1」に正しい &quot;%2&quot; がありません。</translation>
    </message>
    <message>
        <source>The entry &quot;%1&quot; in environments.json is no JSON object.</source>
        <translation>environments.json の項目「%1」は JSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>The entry &quot;%1&quot; in environments.json has no proper &quot;scopes&quot;.</source>
        <translation>environments.json の項目「%1」に正しい &quot;scopes&quot; がありません。</translation>
    </message>
    <message>
        <source>environments.json is not proper JSON.</source>
        <translation>environments.json は正しい JSON ではありません。</translation>
    </message>
    <message>
        <source>environments.json has no proper &quot;default_environment&quot;.</source>
        <translation>environments.json に正しい &quot;default_environment&quot; がありません。</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>A credential without a secret or a server cannot be exported.</source>
        <translation>シークレットまたはサーバーのない認証情報はエクスポートできません。</translation>
    </message>
    <message>
        <source>Export it in another format.</source>
        <translation>別の形式でエクスポートしてください。</translation>
    </message>
    <message>
        <source>A shell cannot hold a value with a NUL byte.</source>
        <translation>シェルは NUL バイトを含む値を扱えません。</translation>
    </message>
    <message>
        <source>PowerShell would not read a value beyond ASCII the same on every system.</source>
        <translation>ASCII 以外の文字を含む値は、システムによって PowerShell での読み取り結果が異なります。</translation>
    </message>
    <message>
        <source>A value has characters that readers of .env files understand differently.</source>
        <translation>値に、.env ファイルの読み取り側によって解釈が異なる文字が含まれています。</translation>
    </message>
    <message>
        <source>An ini file cannot hold a value with control characters or outer spaces.</source>
        <translation>ini ファイルでは、制御文字や前後の空白を含む値を扱えません。</translation>
    </message>
    <message>
        <source>JSON cannot hold a value that is not text.</source>
        <translation>JSON ではテキスト以外の値を扱えません。</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Key, server and workspace in one file.</source>
        <translation>キー、サーバー、ワークスペースを 1 つのファイルにまとめます。</translation>
    </message>
    <message>
        <source>The file that Kognic&apos;s own clients read, where its documentation puts it.</source>
        <translation>Kognic 公式クライアントが読み取るファイル。ドキュメントに記載の場所に置きます。</translation>
    </message>
    <message>
        <source>Cogniac SDK&apos;s own file</source>
        <translation>Cogniac SDK のファイル</translation>
    </message>
    <message>
        <source>Where the Python SDK looks by itself; it holds one credential.</source>
        <translation>Python SDK が自動的に参照する場所。保持する認証情報は 1 つです。</translation>
    </message>
    <message>
        <source>For docker --env-file, python-dotenv and systemd.</source>
        <translation>docker --env-file、python-dotenv、systemd 用です。</translation>
    </message>
    <message>
        <source>Shell script</source>
        <translation>シェルスクリプト</translation>
    </message>
    <message>
        <source>Lines of export for sh, bash and zsh.</source>
        <translation>sh、bash、zsh 用の export 文です。</translation>
    </message>
    <message>
        <source>Sets the variables in a PowerShell session.</source>
        <translation>PowerShell のセッションに変数を設定します。</translation>
    </message>
    <message>
        <source>A section for Python&apos;s configparser.</source>
        <translation>Python の configparser 用のセクションです。</translation>
    </message>
    <message>
        <source>Kubernetes secret</source>
        <translation>Kubernetes のシークレット</translation>
    </message>
    <message>
        <source>A manifest for kubectl apply.</source>
        <translation>kubectl apply 用のマニフェストです。</translation>
    </message>
</context>
<context>
    <name>FindKey</name>
    <message>
        <source>There is no key with that id or name.</source>
        <translation>その ID または名前のキーはありません。</translation>
    </message>
    <message>
        <source>List the keys of the account to see their ids.</source>
        <translation>アカウントのキーを一覧表示して、ID を確認してください。</translation>
    </message>
    <message>
        <source>Several keys have that name.</source>
        <translation>その名前のキーが複数あります。</translation>
    </message>
    <message>
        <source>Give the key&apos;s id instead.</source>
        <translation>代わりにキーの ID を指定してください。</translation>
    </message>
</context>
<context>
    <name>HeldCredential</name>
    <message>
        <source>The keychain no longer has the secret of this key.</source>
        <translation>このキーのシークレットは、もうキーチェーンにありません。</translation>
    </message>
    <message>
        <source>It cannot be read anywhere again: generate a new key, then delete this one.</source>
        <translation>どこからも読み取ることはできません。新しいキーを生成してから、このキーを削除してください。</translation>
    </message>
    <message>
        <source>Several keys have that name.</source>
        <translation>その名前のキーが複数あります。</translation>
    </message>
    <message>
        <source>Give the key&apos;s id instead.</source>
        <translation>代わりにキーの ID を指定してください。</translation>
    </message>
    <message>
        <source>The secret of this key is not kept here.</source>
        <translation>このキーのシークレットはここに保管されていません。</translation>
    </message>
    <message>
        <source>It is where the key was generated; a service shows a secret once only.</source>
        <translation>シークレットはキーを生成した場所にあります。サービスは一度しかシークレットを表示しません。</translation>
    </message>
</context>
<context>
    <name>HeldExport</name>
    <message>
        <source>No key of this account is in the keychain.</source>
        <translation>このアカウントのキーはキーチェーンにありません。</translation>
    </message>
    <message>
        <source>Generate one: keynook-cli keys generate --name TEXT</source>
        <translation>生成するには: keynook-cli keys generate --name TEXT</translation>
    </message>
</context>
<context>
    <name>HeldKognic</name>
    <message>
        <source>What the keychain keeps under this id are no credentials of Kognic.</source>
        <translation>キーチェーンにこの ID で保管されているものは、Kognic の認証情報ではありません。</translation>
    </message>
    <message>
        <source>Import the credentials file again, or generate new ones.</source>
        <translation>認証情報ファイルをもう一度インポートするか、新しい認証情報を生成してください。</translation>
    </message>
    <message>
        <source>These credentials are not kept here.</source>
        <translation>この認証情報はここに保管されていません。</translation>
    </message>
    <message>
        <source>See the list of the account&apos;s credentials.</source>
        <translation>アカウントの認証情報の一覧を確認してください。</translation>
    </message>
    <message>
        <source>No credentials of this account that still work are in the keychain.</source>
        <translation>このアカウントの有効な認証情報がキーチェーンにありません。</translation>
    </message>
    <message>
        <source>Generate new ones in Kognic&apos;s web app and import the file.</source>
        <translation>Kognic の Web アプリで新しい認証情報を生成し、ファイルをインポートしてください。</translation>
    </message>
</context>
<context>
    <name>HttpClient</name>
    <message>
        <source>The request was given up.</source>
        <translation>リクエストは中止されました。</translation>
    </message>
    <message>
        <source>The CA file %1 cannot be read.</source>
        <translation>CA ファイル %1 を読み取れません。</translation>
    </message>
    <message>
        <source>Check its path and permissions.</source>
        <translation>パスとアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>The CA file %1 holds no certificate.</source>
        <translation>CA ファイル %1 に証明書が含まれていません。</translation>
    </message>
    <message>
        <source>Check that it is in PEM format (-----BEGIN CERTIFICATE-----).</source>
        <translation>PEM 形式 (-----BEGIN CERTIFICATE-----) であることを確認してください。</translation>
    </message>
    <message>
        <source>The server address is not an https address.</source>
        <translation>サーバーのアドレスが https のアドレスではありません。</translation>
    </message>
    <message>
        <source>Give an address like https://api.example.com/.</source>
        <translation>https://api.example.com/ のようなアドレスを指定してください。</translation>
    </message>
    <message>
        <source>%1 would be reached without encryption, which Keynook does not do.</source>
        <translation>%1 への接続は暗号化されません。Keynook は暗号化されない接続を行いません。</translation>
    </message>
    <message>
        <source>Give an address that begins with https://.</source>
        <translation>https:// で始まるアドレスを指定してください。</translation>
    </message>
    <message>
        <source>The server address must not hold a user name or a password.</source>
        <translation>サーバーのアドレスにユーザー名やパスワードを含めることはできません。</translation>
    </message>
    <message>
        <source>Leave out what stands before the @ sign.</source>
        <translation>@ 記号より前の部分を取り除いてください。</translation>
    </message>
    <message>
        <source>The login holds characters that cannot be sent.</source>
        <translation>ログイン情報に、送信できない文字が含まれています。</translation>
    </message>
    <message>
        <source>Check the key or token for line breaks.</source>
        <translation>キーやトークンに改行が含まれていないか確認してください。</translation>
    </message>
    <message>
        <source>No TLS library was found on this system.</source>
        <translation>このシステムに TLS ライブラリが見つかりません。</translation>
    </message>
    <message>
        <source>Check that OpenSSL is installed.</source>
        <translation>OpenSSL がインストールされているか確認してください。</translation>
    </message>
</context>
<context>
    <name>HttpError</name>
    <message>
        <source>Check your network connection and try again.</source>
        <translation>ネットワーク接続を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Check the server address and your network connection.</source>
        <translation>サーバーのアドレスとネットワーク接続を確認してください。</translation>
    </message>
    <message>
        <source>Check the proxy settings of your system, or HTTPS_PROXY.</source>
        <translation>システムのプロキシ設定、または HTTPS_PROXY を確認してください。</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>%1 の証明書は有効期限が切れています。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; if it is right, tell who runs the server.</source>
        <translation>このコンピューターの時計を確認してください。正しい場合は、サーバーの管理者に知らせてください。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet.</source>
        <translation>%1 の証明書はまだ有効期間に入っていません。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock.</source>
        <translation>このコンピューターの時計を確認してください。</translation>
    </message>
    <message>
        <source>The certificate is for another host than %1.</source>
        <translation>証明書が %1 ではなく別のホストのものです。</translation>
    </message>
    <message>
        <source>Check the server address.</source>
        <translation>サーバーのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>The certificate of %1 is self-signed: no authority vouches for it.</source>
        <translation>%1 の証明書は自己署名証明書です。どの認証局にも保証されていません。</translation>
    </message>
    <message>
        <source>Check the server address; if it is right, give the certificate as the CA file.</source>
        <translation>サーバーのアドレスを確認してください。正しい場合は、その証明書を CA ファイルとして指定してください。</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an authority that this system does not know.</source>
        <translation>%1 の証明書は、このシステムが知らない認証局のものです。</translation>
    </message>
    <message>
        <source>Check the server address; in a company network, give the company&apos;s CA file.</source>
        <translation>サーバーのアドレスを確認してください。社内ネットワークでは、会社の CA ファイルを指定してください。</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made.</source>
        <translation>%1 への安全な接続を確立できませんでした。</translation>
    </message>
    <message>
        <source>Check the server address, and whether a proxy or firewall interferes.</source>
        <translation>サーバーのアドレスと、プロキシやファイアウォールに妨げられていないかを確認してください。</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1 に接続を拒否されました。</translation>
    </message>
    <message>
        <source>%1 could not be found.</source>
        <translation>%1 が見つかりませんでした。</translation>
    </message>
    <message>
        <source>The connection to %1 was cut off before the answer was complete.</source>
        <translation>応答が完了する前に、%1 への接続が切断されました。</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 から時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>The proxy %1 wants a user name and a password.</source>
        <translation>プロキシ %1 がユーザー名とパスワードを要求しています。</translation>
    </message>
    <message>
        <source>Check the user name and password in HTTPS_PROXY; the proxy must accept Basic logins.</source>
        <translation>HTTPS_PROXY のユーザー名とパスワードを確認してください。プロキシが Basic 認証を受け付ける必要があります。</translation>
    </message>
    <message>
        <source>The proxy %1 could not be reached or refused.</source>
        <translation>プロキシ %1 に接続できないか、接続を拒否されました。</translation>
    </message>
    <message>
        <source>The connection to %1 through the proxy %2 failed.</source>
        <translation>プロキシ %2 を経由した %1 への接続に失敗しました。</translation>
    </message>
    <message>
        <source>The connection to %1 failed.</source>
        <translation>%1 への接続に失敗しました。</translation>
    </message>
    <message>
        <source>The proxy %1 did not connect to %2.</source>
        <translation>プロキシ %1 は %2 に接続しませんでした。</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than the allowed %2 bytes.</source>
        <translation>%1 の応答が、許容される %2 バイトを超えています。</translation>
    </message>
    <message>
        <source>%1 points to another address (%2), which Keynook does not follow.</source>
        <translation>%1 から別のアドレス (%2) へ転送されましたが、Keynook は転送に従いません。</translation>
    </message>
    <message>
        <source>%1 answered something that is not proper HTTP.</source>
        <translation>%1 から正しい HTTP ではない応答がありました。</translation>
    </message>
    <message>
        <source>Check the server address and the proxy settings.</source>
        <translation>サーバーのアドレスとプロキシ設定を確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>%1 did not answer for %n second(s).</source>
        <translation>
            <numerusform>%1 から %n 秒間応答がありませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer of %1 was not complete after %n second(s).</source>
        <translation>
            <numerusform>%1 の応答が %n 秒たっても完了しませんでした。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportFile</name>
    <message>
        <source>Choose the credentials file itself.</source>
        <translation>認証情報ファイルそのものを選んでください。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>そのファイルはありません。</translation>
    </message>
    <message>
        <source>Give its name, not what is in it.</source>
        <translation>中身ではなく、ファイル名を指定してください。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>ファイル %1 はありません。</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>名前を確認してください。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 を読み取れません。</translation>
    </message>
    <message>
        <source>Check its permissions and the disk.</source>
        <translation>アクセス権とディスクを確認してください。</translation>
    </message>
    <message>
        <source>%1 is larger than a credentials file ever is.</source>
        <translation>%1 は認証情報ファイルとしては大きすぎます。</translation>
    </message>
    <message>
        <source>%1 is a symbolic link.</source>
        <translation>%1 はシンボリックリンクです。</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 はフォルダーです。</translation>
    </message>
    <message>
        <source>%1 is a pipe, a device or another special file.</source>
        <translation>%1 はパイプ、デバイス、またはその他の特殊ファイルです。</translation>
    </message>
    <message>
        <source>%1 belongs to another user.</source>
        <translation>%1 は別のユーザーのものです。</translation>
    </message>
    <message>
        <source>%1 has changed since it was imported and was left as it is.</source>
        <translation>%1 はインポート後に変更されたため、そのまま残しました。</translation>
    </message>
    <message>
        <source>Look at it and remove it yourself.</source>
        <translation>内容を確認し、ご自身で削除してください。</translation>
    </message>
    <message>
        <source>%1 could not be removed.</source>
        <translation>%1 を削除できませんでした。</translation>
    </message>
    <message>
        <source>Remove it yourself: it holds the secret in the open.</source>
        <translation>シークレットが保護されずに入っているため、ご自身で削除してください。</translation>
    </message>
    <message>
        <source>KOGNIC_CLIENT_ID and KOGNIC_CLIENT_SECRET do not say whose credentials they are.</source>
        <translation>KOGNIC_CLIENT_ID と KOGNIC_CLIENT_SECRET だけでは、誰の認証情報か分かりません。</translation>
    </message>
    <message>
        <source>Give the credentials file that they come from, or generate new credentials.</source>
        <translation>元の認証情報ファイルを指定するか、新しい認証情報を生成してください。</translation>
    </message>
    <message>
        <source>The environment names no credentials of Kognic.</source>
        <translation>環境変数に Kognic の認証情報が指定されていません。</translation>
    </message>
    <message>
        <source>Set KOGNIC_CREDENTIALS, or give the file itself.</source>
        <translation>KOGNIC_CREDENTIALS を設定するか、ファイルそのものを指定してください。</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>The service&apos;s answer could not be understood.</source>
        <translation>サービスからの応答を解釈できませんでした。</translation>
    </message>
    <message>
        <source>Check the server address; if it is right, try again later.</source>
        <translation>サーバーのアドレスを確認してください。正しい場合は、しばらくしてからもう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>JsonEdit</name>
    <message>
        <source>This is not a proper JSON object.</source>
        <translation>これは正しい JSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no JSON object.</source>
        <translation>&quot;%1&quot; は JSON オブジェクトではありません。</translation>
    </message>
</context>
<context>
    <name>KeyName</name>
    <message>
        <source>Choose another name.</source>
        <translation>別の名前を選んでください。</translation>
    </message>
    <message>
        <source>A key needs a name.</source>
        <translation>キーには名前が必要です。</translation>
    </message>
    <message>
        <source>A key&apos;s name has at most 120 characters.</source>
        <translation>キーの名前は 120 文字以内です。</translation>
    </message>
    <message>
        <source>A key&apos;s name cannot hold line breaks, control characters or text-direction marks.</source>
        <translation>キーの名前に、改行、制御文字、文字方向の制御記号を含めることはできません。</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The keychain is locked.</source>
        <translation>キーチェーンはロックされています。</translation>
    </message>
    <message>
        <source>The keychain has no default collection.</source>
        <translation>キーチェーンに既定のコレクションがありません。</translation>
    </message>
    <message>
        <source>Open your keychain&apos;s program (KeePassXC: its database), create or unlock a default keychain there, and try again.</source>
        <translation>キーチェーンのプログラム (KeePassXC ではデータベース) を開き、既定のキーチェーンを作成するかロックを解除して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This session has no keychain.</source>
        <translation>このセッションにはキーチェーンがありません。</translation>
    </message>
    <message>
        <source>Install and start one that serves org.freedesktop.secrets: gnome-keyring, KWallet, or KeePassXC with its Secret Service integration switched on.</source>
        <translation>org.freedesktop.secrets を提供するもの (gnome-keyring、KWallet、または Secret Service 統合を有効にした KeePassXC) をインストールして起動してください。</translation>
    </message>
    <message>
        <source>No keychain can be reached: there is no D-Bus session.</source>
        <translation>D-Bus セッションがないため、キーチェーンに接続できません。</translation>
    </message>
    <message>
        <source>Run this in a desktop session, or start one with &quot;dbus-run-session&quot; and gnome-keyring-daemon in it.</source>
        <translation>デスクトップセッションで実行するか、&quot;dbus-run-session&quot; でセッションを開始し、その中で gnome-keyring-daemon を起動してください。</translation>
    </message>
    <message>
        <source>The keychain did not answer.</source>
        <translation>キーチェーンから応答がありませんでした。</translation>
    </message>
    <message>
        <source>See whether it shows a window that waits for you; otherwise restart the keychain&apos;s program and Keynook, then try again.</source>
        <translation>入力待ちのウィンドウが表示されていないか確認してください。表示されていない場合は、キーチェーンのプログラムと Keynook を再起動して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The keychain reported an error.</source>
        <translation>キーチェーンがエラーを報告しました。</translation>
    </message>
    <message>
        <source>Try again; if it stays so, restart the keychain&apos;s program.</source>
        <translation>もう一度お試しください。解決しない場合は、キーチェーンのプログラムを再起動してください。</translation>
    </message>
    <message>
        <source>The keychain refused access.</source>
        <translation>キーチェーンにアクセスを拒否されました。</translation>
    </message>
    <message>
        <source>Try again and allow Keynook when the keychain asks.</source>
        <translation>もう一度お試しになり、キーチェーンから確認を求められたら Keynook を許可してください。</translation>
    </message>
    <message>
        <source>The keychain holds no such item.</source>
        <translation>キーチェーンにその項目はありません。</translation>
    </message>
    <message>
        <source>The keychain did not keep what it was given.</source>
        <translation>キーチェーンは、渡されたものを保存しませんでした。</translation>
    </message>
    <message>
        <source>Open the keychain&apos;s own program, see whether it can store a new entry, and try again.</source>
        <translation>キーチェーンのプログラムを開き、新しい項目を保存できるか確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The keychain still holds what was to be removed.</source>
        <translation>削除したはずのものが、まだキーチェーンに残っています。</translation>
    </message>
    <message>
        <source>Remove the item in the keychain&apos;s own program.</source>
        <translation>キーチェーンのプログラムでその項目を削除してください。</translation>
    </message>
    <message>
        <source>The keychain stores values of 1 to 2000 bytes.</source>
        <translation>キーチェーンに保存できる値は 1 ～ 2000 バイトです。</translation>
    </message>
    <message>
        <source>The keychain cannot be used while Qt runs without GLib&apos;s event loop.</source>
        <translation>Qt が GLib のイベントループなしで動作している間は、キーチェーンを使えません。</translation>
    </message>
    <message>
        <source>Unset QT_NO_GLIB and start again.</source>
        <translation>QT_NO_GLIB の設定を解除して、起動し直してください。</translation>
    </message>
    <message>
        <source>Unlock it and try again; without a desktop, &quot;gnome-keyring-daemon --replace --unlock&quot; reads its password from standard input, without a line end.</source>
        <translation>ロックを解除してからもう一度試してください。デスクトップがない場合は、&quot;gnome-keyring-daemon --replace --unlock&quot; が標準入力からパスワードを読み取ります（行末の改行は付けません）。</translation>
    </message>
</context>
<context>
    <name>Kognic</name>
    <message>
        <source>Kognic does not accept these credentials.</source>
        <translation>Kognic はこの認証情報を受け付けません。</translation>
    </message>
    <message>
        <source>They may have been deleted in the web app, or the secret is not whole: generate new ones there.</source>
        <translation>Web アプリで削除されたか、シークレットが完全ではない可能性があります。Web アプリで新しい認証情報を生成してください。</translation>
    </message>
    <message>
        <source>Kognic no longer accepts this token.</source>
        <translation>Kognic はこのトークンをもう受け付けません。</translation>
    </message>
    <message>
        <source>Check the credentials: they may have been deleted in the web app.</source>
        <translation>認証情報を確認してください。Web アプリで削除された可能性があります。</translation>
    </message>
    <message>
        <source>The credentials are good, but their user lacks the role Developer.</source>
        <translation>認証情報は有効ですが、そのユーザーには Developer ロールがありません。</translation>
    </message>
    <message>
        <source>New credentials do not change that: ask your organisation&apos;s administrator for the role.</source>
        <translation>新しい認証情報を生成しても変わりません。組織の管理者にロールを依頼してください。</translation>
    </message>
    <message>
        <source>Kognic asks to slow down.</source>
        <translation>Kognic はリクエストを減らすよう求めています。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>しばらくしてからもう一度お試しください。</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>%n 秒後にもう一度お試しください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Kognic does not grant these credentials the scopes that they name.</source>
        <translation>Kognic は、この認証情報に記載されたスコープを許可しません。</translation>
    </message>
    <message>
        <source>Take the scopes out of the credentials file, or generate new credentials.</source>
        <translation>認証情報ファイルからスコープを取り除くか、新しい認証情報を生成してください。</translation>
    </message>
    <message>
        <source>Kognic found fault with the request.</source>
        <translation>Kognic はリクエストに問題があると回答しました。</translation>
    </message>
    <message>
        <source>The details say what; check the address of the auth server.</source>
        <translation>内容は詳細にあります。認証サーバーのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>Kognic could not carry this out at the moment.</source>
        <translation>Kognic は現在これを実行できませんでした。</translation>
    </message>
    <message>
        <source>The server does not know what was asked of it.</source>
        <translation>要求されたものがサーバーにありません。</translation>
    </message>
    <message>
        <source>Check the addresses of the auth server and of the workspace server.</source>
        <translation>認証サーバーとワークスペースサーバーのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>The service gave an answer that Keynook does not know.</source>
        <translation>サービスから Keynook の知らない応答がありました。</translation>
    </message>
    <message>
        <source>Check the server address.</source>
        <translation>サーバーのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>This is not the address of a server.</source>
        <translation>これはサーバーのアドレスではありません。</translation>
    </message>
    <message>
        <source>Give it like https://auth.app.kognic.com.</source>
        <translation>https://auth.app.kognic.com のように指定してください。</translation>
    </message>
    <message>
        <source>Keynook sends credentials over https only.</source>
        <translation>Keynook は https でのみ認証情報を送信します。</translation>
    </message>
    <message>
        <source>Give the server&apos;s https:// address.</source>
        <translation>サーバーの https:// アドレスを指定してください。</translation>
    </message>
    <message>
        <source>Kognic&apos;s answer could not be understood.</source>
        <translation>Kognic からの応答を解釈できませんでした。</translation>
    </message>
    <message>
        <source>Check the server address; if it is right, try again later.</source>
        <translation>サーバーのアドレスを確認してください。正しい場合は、しばらくしてからもう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>KognicFile</name>
    <message>
        <source>Download the credentials file again from Kognic&apos;s web app, or generate new credentials there.</source>
        <translation>Kognic の Web アプリから認証情報ファイルをもう一度ダウンロードするか、新しい認証情報を生成してください。</translation>
    </message>
    <message>
        <source>In the credentials file, &quot;%1&quot; must be %2.</source>
        <translation>認証情報ファイルの &quot;%1&quot; は、%2でなければなりません。</translation>
    </message>
    <message>
        <source>This is larger than a credentials file ever is.</source>
        <translation>認証情報ファイルとしては大きすぎます。</translation>
    </message>
    <message>
        <source>This is not a credentials file: it is not UTF-8 text.</source>
        <translation>これは認証情報ファイルではありません。UTF-8 のテキストではありません。</translation>
    </message>
    <message>
        <source>The credentials file is empty.</source>
        <translation>認証情報ファイルが空です。</translation>
    </message>
    <message>
        <source>If it is still being downloaded, try again when it is complete.</source>
        <translation>まだダウンロード中の場合は、完了してからもう一度お試しください。</translation>
    </message>
    <message>
        <source>This is not a credentials file: it is not a JSON object.</source>
        <translation>これは認証情報ファイルではありません。JSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>The credentials file breaks off in the middle.</source>
        <translation>認証情報ファイルが途中で切れています。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing in the credentials file.</source>
        <translation>認証情報ファイルに &quot;%1&quot; がありません。</translation>
    </message>
    <message>
        <source>a plain text</source>
        <translation>通常の文字列</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文字列</translation>
    </message>
    <message>
        <source>at most 128 characters of ASCII without spaces</source>
        <translation>空白を含まない 128 文字以内の ASCII 文字列</translation>
    </message>
    <message>
        <source>a whole number, not within quotes</source>
        <translation>引用符で囲まない整数</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>文字列のリスト</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time that can be understood, and was left out, as Kognic&apos;s own client does.</source>
        <translation>&quot;%1&quot; は時刻として解釈できないため、Kognic 公式クライアントと同じく無視しました。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no time zone, which Kognic&apos;s own client stumbles over; it was taken as UTC.</source>
        <translation>&quot;%1&quot; にタイムゾーンがなく、Kognic 公式クライアントではエラーになるため、UTC とみなしました。</translation>
    </message>
    <message>
        <source>&quot;clientSecret&quot; is missing in the credentials file, or is not a plain text.</source>
        <translation>認証情報ファイルに &quot;clientSecret&quot; がないか、通常の文字列ではありません。</translation>
    </message>
    <message>
        <source>This is not a credentials file: it is not proper JSON.</source>
        <translation>これは認証情報ファイルではありません。正しい JSON ではありません。</translation>
    </message>
    <message>
        <source>The mark at the beginning of the file, which Kognic&apos;s own client stumbles over, was left out.</source>
        <translation>ファイル先頭のマーク (BOM) は、Kognic 公式クライアントではエラーになるため、取り除きました。</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>The ledger has changed meanwhile: an account is gone or a name is taken.</source>
        <translation>操作中に台帳が変更されました。アカウントがなくなったか、名前がすでに使われています。</translation>
    </message>
    <message>
        <source>Look at the accounts and try again.</source>
        <translation>アカウントを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 is a symbolic link.</source>
        <translation>%1 はシンボリックリンクです。</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 は通常のファイルではありません。</translation>
    </message>
    <message>
        <source>Another Keynook is generating or recovering a key, or removing an account, just now.</source>
        <translation>別の Keynook が、キーの生成や復旧、またはアカウントの削除を行っています。</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation>終わるまで待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This account has been removed meanwhile.</source>
        <translation>操作中に、このアカウントが削除されました。</translation>
    </message>
    <message>
        <source>See the list of accounts.</source>
        <translation>アカウントの一覧を確認してください。</translation>
    </message>
    <message>
        <source>There is no account &quot;%1&quot;.</source>
        <translation>アカウント「%1」はありません。</translation>
    </message>
    <message>
        <source>See the list of accounts for their names.</source>
        <translation>アカウントの一覧で名前を確認してください。</translation>
    </message>
    <message>
        <source>There is already an account &quot;%1&quot;.</source>
        <translation>アカウント「%1」はすでにあります。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>別の名前を選んでください。</translation>
    </message>
    <message>
        <source>A key held elsewhere cannot be noted as held here.</source>
        <translation>別の場所に保管されているキーを、ここに保管されているものとして記録することはできません。</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full.</source>
        <translation>%1 のあるディスクに空きがありません。</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>空き容量を増やして、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 に書き込めません。</translation>
    </message>
    <message>
        <source>Give yourself write permission to the data folder, or choose another one.</source>
        <translation>データフォルダーの書き込み権限を自分に与えるか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The ledger %1 is damaged, and was left as it was.</source>
        <translation>台帳 %1 は破損しています。ファイルはそのまま残しました。</translation>
    </message>
    <message>
        <source>Restore it from a backup, or move the data folder away to start a new one; secrets in the keychain are not affected.</source>
        <translation>バックアップから復元するか、データフォルダーを移動して新しく始めてください。キーチェーン内のシークレットには影響しません。</translation>
    </message>
    <message>
        <source>Another Keynook keeps %1 busy.</source>
        <translation>%1 は別の Keynook が使用中です。</translation>
    </message>
    <message>
        <source>%1 could not be read or written.</source>
        <translation>%1 を読み取れないか、書き込めませんでした。</translation>
    </message>
    <message>
        <source>Check the disk and the file&apos;s permissions.</source>
        <translation>ディスクとファイルのアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>%1 could not be opened or made.</source>
        <translation>%1 を開くことも作成することもできませんでした。</translation>
    </message>
    <message>
        <source>Check the path of the data folder.</source>
        <translation>データフォルダーのパスを確認してください。</translation>
    </message>
    <message>
        <source>Move it away, or choose another data folder.</source>
        <translation>移動するか、別のデータフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>%1 is not a regular file: a link, a folder or something special lies in the ledger&apos;s place.</source>
        <translation>%1 は通常のファイルではありません。台帳の場所に、リンク、フォルダー、または特殊なものがあります。</translation>
    </message>
    <message>
        <source>%1 belongs to another user.</source>
        <translation>%1 は別のユーザーのものです。</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 はフォルダーではありません。</translation>
    </message>
    <message>
        <source>The ledger has no record of this generation any more.</source>
        <translation>この生成の記録は、もう台帳にありません。</translation>
    </message>
    <message>
        <source>Another Keynook may have finished it: look at the list of keys.</source>
        <translation>別の Keynook が完了させた可能性があります。キーの一覧を確認してください。</translation>
    </message>
    <message>
        <source>A newer Keynook has written %1, and it was left as it was.</source>
        <translation>%1 は新しいバージョンの Keynook で書き込まれているため、そのまま残しました。</translation>
    </message>
    <message>
        <source>Update Keynook, or choose another data folder.</source>
        <translation>Keynook を更新するか、別のデータフォルダーを選んでください。</translation>
    </message>
</context>
<context>
    <name>Login</name>
    <message>
        <source>This account is not signed in, or its session has ended.</source>
        <translation>このアカウントはサインインしていないか、セッションが終了しています。</translation>
    </message>
    <message>
        <source>Sign in again; the keys that are kept stay where they are.</source>
        <translation>もう一度サインインしてください。保管されているキーはそのまま残ります。</translation>
    </message>
</context>
<context>
    <name>LoginListener</name>
    <message>
        <source>The browser did not come back in time.</source>
        <translation>ブラウザーから時間内に戻りませんでした。</translation>
    </message>
    <message>
        <source>Try again, or paste the address the browser ended on.</source>
        <translation>もう一度試すか、ブラウザーに最後に表示されたアドレスを貼り付けてください。</translation>
    </message>
    <message>
        <source>Keynook did not understand this request.</source>
        <translation>Keynook はこのリクエストを理解できませんでした。</translation>
    </message>
    <message>
        <source>Keynook does not wait any more.</source>
        <translation>Keynook はもう待機していません。</translation>
    </message>
    <message>
        <source>The login was refused. Go back to Keynook.</source>
        <translation>ログインは拒否されました。Keynook に戻ってください。</translation>
    </message>
    <message>
        <source>Done: you can close this page and go back to Keynook.</source>
        <translation>完了しました。このページを閉じて、Keynook に戻ってください。</translation>
    </message>
    <message>
        <source>No port on this computer could be opened.</source>
        <translation>このコンピューターのポートを開けませんでした。</translation>
    </message>
    <message>
        <source>Check whether a firewall forbids it.</source>
        <translation>ファイアウォールで禁止されていないか確認してください。</translation>
    </message>
    <message>
        <source>Copy the whole address from the browser&apos;s address bar and paste it again.</source>
        <translation>ブラウザーのアドレスバーからアドレス全体をコピーして、もう一度貼り付けてください。</translation>
    </message>
    <message>
        <source>The page in the browser refused the login.</source>
        <translation>ブラウザーのページでログインが拒否されました。</translation>
    </message>
    <message>
        <source>Check that you are signed in there, and try again.</source>
        <translation>そのページでサインインしていることを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>That is neither the address the browser ended on nor a key.</source>
        <translation>ブラウザーに最後に表示されたアドレスでも、キーでもありません。</translation>
    </message>
    <message>
        <source>That address belongs to another login than this one.</source>
        <translation>そのアドレスは、今回とは別のログインのものです。</translation>
    </message>
    <message>
        <source>That address holds no key.</source>
        <translation>そのアドレスにはキーが含まれていません。</translation>
    </message>
</context>
<context>
    <name>MacKeyring</name>
    <message>
        <source>The keychain of macOS holds one entry of a name.</source>
        <translation>macOS のキーチェーンは、1 つの名前につき 1 つの項目だけを保持します。</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%n key(s) at %1 had no use since %2.</source>
        <translation>
            <numerusform>%1 の %n 個のキーは、%2 以降使われていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) at %1 will expire by %2.</source>
        <translation>
            <numerusform>%1 の %n 件の認証情報は、%2 までに期限が切れます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Keynook keeps no user name or password for a proxy in its settings. Leave out what stands before the @ sign.</source>
        <translation>Keynook はプロキシのユーザー名やパスワードを設定に保存しません。@ 記号より前の部分を取り除いてください。</translation>
    </message>
    <message>
        <source>Write the proxy&apos;s address like http://proxy.example:3128 or socks5://proxy.example:1080.</source>
        <translation>プロキシのアドレスは、http://proxy.example:3128 や socks5://proxy.example:1080 のように入力してください。</translation>
    </message>
    <message>
        <source>Give the certificate file&apos;s whole path, from the root on.</source>
        <translation>証明書ファイルのパスは、ルートから省略せずに指定してください。</translation>
    </message>
    <message>
        <source>There is no such certificate file.</source>
        <translation>その証明書ファイルはありません。</translation>
    </message>
    <message>
        <source>The certificate file cannot be read.</source>
        <translation>証明書ファイルを読み取れません。</translation>
    </message>
    <message>
        <source>The file holds no certificate in PEM format, which begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>ファイルに、-----BEGIN CERTIFICATE----- で始まる PEM 形式の証明書が含まれていません。</translation>
    </message>
    <message>
        <source>A time is out of its bounds.</source>
        <translation>時間の値が範囲外です。</translation>
    </message>
    <message>
        <source>Keynook does not speak that language.</source>
        <translation>Keynook はその言語に対応していません。</translation>
    </message>
</context>
<context>
    <name>SafeFile</name>
    <message>
        <source>The disk cannot keep a file from other users&apos; eyes.</source>
        <translation>このディスクでは、ファイルを他のユーザーから見えないようにできません。</translation>
    </message>
    <message>
        <source>Choose a folder on another disk.</source>
        <translation>別のディスクのフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The disk does not give back what was written to it.</source>
        <translation>ディスクから、書き込んだ内容と異なる内容が返ってきます。</translation>
    </message>
    <message>
        <source>Choose another file name.</source>
        <translation>別のファイル名を選んでください。</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>フォルダー %1 はありません。</translation>
    </message>
    <message>
        <source>Make it first, or choose another one.</source>
        <translation>先に作成するか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Anybody may exchange files in the folder %1.</source>
        <translation>フォルダー %1 では、誰でもファイルを置き換えられます。</translation>
    </message>
    <message>
        <source>Choose a folder that only you can write to.</source>
        <translation>自分だけが書き込めるフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a file.</source>
        <translation>「%1」はファイル名として使えません。</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 はフォルダーです。</translation>
    </message>
    <message>
        <source>%1 is a symbolic link.</source>
        <translation>%1 はシンボリックリンクです。</translation>
    </message>
    <message>
        <source>%1 is a pipe, a device or another special file.</source>
        <translation>%1 はパイプ、デバイス、またはその他の特殊ファイルです。</translation>
    </message>
    <message>
        <source>%1 belongs to another user.</source>
        <translation>%1 は別のユーザーのものです。</translation>
    </message>
    <message>
        <source>There is no room on the disk for %1.</source>
        <translation>ディスクに %1 のための空きがありません。</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>空き容量を増やして、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 may not be written.</source>
        <translation>%1 への書き込みは許可されていません。</translation>
    </message>
    <message>
        <source>Choose a folder that you can write to.</source>
        <translation>自分が書き込めるフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 に書き込めませんでした。</translation>
    </message>
    <message>
        <source>Check the path and the disk.</source>
        <translation>パスとディスクを確認してください。</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 はすでにあります。</translation>
    </message>
    <message>
        <source>Choose another name, or say that it may be replaced.</source>
        <translation>別の名前を選ぶか、置き換えてよいことを指定してください。</translation>
    </message>
</context>
<context>
    <name>SdkFile</name>
    <message>
        <source>%1 is a link, a folder or no file of this kind.</source>
        <translation>%1 はリンクかフォルダーであるか、この種類のファイルではありません。</translation>
    </message>
    <message>
        <source>Look at it, move it away, and try again.</source>
        <translation>内容を確認し、移動してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 を読み取れません。</translation>
    </message>
    <message>
        <source>Check its permissions and the disk.</source>
        <translation>アクセス権とディスクを確認してください。</translation>
    </message>
</context>
<context>
    <name>SdkWhich</name>
    <message>
        <source>The variable COG_API_KEY is set, and goes before everything else.</source>
        <translation>変数 COG_API_KEY が設定されており、ほかの何よりも優先されます。</translation>
    </message>
    <message>
        <source>COG_API_KEY holds no API key: the client will be refused. Unset it.</source>
        <translation>COG_API_KEY に API キーが入っていないため、クライアントは拒否されます。設定を解除してください。</translation>
    </message>
    <message>
        <source>The variables COG_USER and COG_PASS are set, and go before the client&apos;s own file.</source>
        <translation>変数 COG_USER と COG_PASS が設定されており、クライアントのファイルよりも優先されます。</translation>
    </message>
    <message>
        <source>Only one of COG_USER and COG_PASS is set: it is not looked at.</source>
        <translation>COG_USER と COG_PASS の一方しか設定されていないため、無視されます。</translation>
    </message>
    <message>
        <source>%1 cannot be understood, and is not looked at.</source>
        <translation>%1 は解釈できないため、無視されます。</translation>
    </message>
    <message>
        <source>Others on this machine may read %1: chmod 600 it.</source>
        <translation>このマシンのほかのユーザーが %1 を読み取れます。chmod 600 を実行してください。</translation>
    </message>
    <message>
        <source>The client&apos;s own file %1 is used: no variable is set.</source>
        <translation>変数が設定されていないため、クライアントのファイル %1 が使われます。</translation>
    </message>
    <message>
        <source>%1 hides the key of %2: unset it to use that one.</source>
        <translation>%1 が優先され、%2 のキーは使われません。こちらを使うには、優先されている設定を解除してください。</translation>
    </message>
    <message>
        <source>%1 hides the key %2 of %3: unset it to use that one.</source>
        <translation>%1 が優先され、%3 のキー %2 は使われません。こちらを使うには、優先されている設定を解除してください。</translation>
    </message>
    <message>
        <source>No variable is set, and the client&apos;s own file %1 is not there.</source>
        <translation>変数が設定されておらず、クライアントのファイル %1 もありません。</translation>
    </message>
    <message>
        <source>Its &quot;expires&quot; has no time zone, over which the client falls: hand it over with Keynook, which puts that right.</source>
        <translation>&quot;expires&quot; にタイムゾーンがなく、クライアントでエラーになります。Keynook から渡すと修正されます。</translation>
    </message>
    <message>
        <source>It has expired: the client refuses it.</source>
        <translation>有効期限が切れているため、クライアントに拒否されます。</translation>
    </message>
    <message>
        <source>The variable KOGNIC_CREDENTIALS names the file %1, and goes before everything else.</source>
        <translation>変数 KOGNIC_CREDENTIALS がファイル %1 を指しており、ほかの何よりも優先されます。</translation>
    </message>
    <message>
        <source>%1 is not there: the client fails, and looks nowhere else.</source>
        <translation>%1 がないため、クライアントは失敗し、ほかの場所は探しません。</translation>
    </message>
    <message>
        <source>%1 is no credentials file: the client fails.</source>
        <translation>%1 は認証情報ファイルではないため、クライアントは失敗します。</translation>
    </message>
    <message>
        <source>%1 is damaged: `kog` fails.</source>
        <translation>%1 が破損しているため、`kog` は失敗します。</translation>
    </message>
    <message>
        <source>The entry &quot;%1&quot; of environments.json names the file %2, which is not there.</source>
        <translation>environments.json の項目「%1」が指すファイル %2 がありません。</translation>
    </message>
    <message>
        <source>`kog` takes another one for calls to %1: %2, by the entry &quot;%3&quot; of environments.json.</source>
        <translation>%1 の呼び出しでは、`kog` は environments.json の項目「%3」に従って別の認証情報を使います: %2。</translation>
    </message>
    <message>
        <source>The variables KOGNIC_CLIENT_ID and KOGNIC_CLIENT_SECRET are set, and go before Python&apos;s keyring.</source>
        <translation>変数 KOGNIC_CLIENT_ID と KOGNIC_CLIENT_SECRET が設定されており、Python の keyring よりも優先されます。</translation>
    </message>
    <message>
        <source>Only one of KOGNIC_CLIENT_ID and KOGNIC_CLIENT_SECRET is set: it is not looked at.</source>
        <translation>KOGNIC_CLIENT_ID と KOGNIC_CLIENT_SECRET の一方しか設定されていないため、無視されます。</translation>
    </message>
    <message>
        <source>No variable is set, and Python&apos;s keyring has no entry &quot;%1&quot;.</source>
        <translation>変数が設定されておらず、Python の keyring に項目「%1」もありません。</translation>
    </message>
    <message>
        <source>%1 hides the credential in Python&apos;s keyring: unset it to use that one.</source>
        <translation>%1 が優先され、Python の keyring の認証情報は使われません。こちらを使うには、優先されている設定を解除してください。</translation>
    </message>
    <message>
        <source>%1 hides the credential %2 in Python&apos;s keyring: unset it to use that one.</source>
        <translation>%1 が優先され、Python の keyring の認証情報 %2 は使われません。こちらを使うには、優先されている設定を解除してください。</translation>
    </message>
    <message>
        <source>The entry &quot;%1&quot; of Python&apos;s keyring is used: no variable is set.</source>
        <translation>変数が設定されていないため、Python の keyring の項目「%1」が使われます。</translation>
    </message>
    <message>
        <source>The entry holds no credential: the client finds none.</source>
        <translation>この項目に認証情報が入っていないため、クライアントは認証情報を見つけられません。</translation>
    </message>
    <message>
        <source>Python&apos;s keyring has several entries of that name; which one is found depends on its backend. Handing one over with Keynook leaves one.</source>
        <translation>Python の keyring にその名前の項目が複数あります。どれが使われるかはバックエンドによります。Keynook から渡すと 1 つだけになります。</translation>
    </message>
    <message>
        <source>%1 makes Python&apos;s keyring use %2, which does not see what Keynook stores.</source>
        <translation>%1 により、Python の keyring は、Keynook が保存したものを参照できない %2 を使います。</translation>
    </message>
    <message>
        <source>%1 belongs to another user, who may read and change it: remove it, and hand the key over again.</source>
        <translation>%1 は別のユーザーのもので、そのユーザーが読み取りと変更をできます。削除して、キーをもう一度渡してください。</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The settings file %1 could not be written.</source>
        <translation>設定ファイル %1 に書き込めませんでした。</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and free space.</source>
        <translation>フォルダーのアクセス権と空き容量を確認してください。</translation>
    </message>
    <message>
        <source>The settings file %1 is damaged or cannot be read; every setting has its default.</source>
        <translation>設定ファイル %1 が破損しているか読み取れないため、すべて既定値を使います。</translation>
    </message>
    <message>
        <source>Settings that could not be used and have their default instead: %1.</source>
        <translation>使用できないため既定値に戻した設定: %1。</translation>
    </message>
</context>
<context>
    <name>Snippets</name>
    <message>
        <source>This workspace has no external ID.</source>
        <translation>このワークスペースには外部 ID がありません。</translation>
    </message>
    <message>
        <source>Copy its ID instead.</source>
        <translation>代わりに ID をコピーしてください。</translation>
    </message>
    <message>
        <source>Run with: %1 python job.py</source>
        <translation>次のように実行: %1 python job.py</translation>
    </message>
    <message>
        <source>Shell</source>
        <translation>シェル</translation>
    </message>
    <message>
        <source>The command finds the key in its environment; no file is written.</source>
        <translation>コマンドには環境変数でキーが渡されます。ファイルは書き込まれません。</translation>
    </message>
    <message>
        <source>Writes COG_API_KEY and its companions, readable by you alone.</source>
        <translation>COG_API_KEY と関連する変数を書き込みます。本人だけが読み取れます。</translation>
    </message>
    <message>
        <source>The SDK loads it; so does Export… above.</source>
        <translation>SDK が読み込むファイルです。上の「エクスポート…」でも作成できます。</translation>
    </message>
    <message>
        <source>After “Hand to Python SDK…”; without it: %1 python job.py</source>
        <translation>「Python SDK に渡す…」の実行後に使います。実行していない場合: %1 python job.py</translation>
    </message>
    <message>
        <source>The command finds KOGNIC_CREDENTIALS; the file behind it goes with the command.</source>
        <translation>コマンドには KOGNIC_CREDENTIALS が渡されます。その参照先のファイルは、コマンドの終了とともに消えます。</translation>
    </message>
    <message>
        <source>Writes KOGNIC_CLIENT_ID and KOGNIC_CLIENT_SECRET, readable by you alone.</source>
        <translation>KOGNIC_CLIENT_ID と KOGNIC_CLIENT_SECRET を書き込みます。本人だけが読み取れます。</translation>
    </message>
    <message>
        <source>The file that Kognic&apos;s clients read; so does Export… above.</source>
        <translation>Kognic のクライアントが読み取るファイルです。上の「エクスポート…」でも作成できます。</translation>
    </message>
    <message>
        <source>Copied for Python.</source>
        <translation>Python 用にコピーしました。</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>外部 ID</translation>
    </message>
    <message>
        <source>The external id is copied.</source>
        <translation>外部 ID をコピーしました。</translation>
    </message>
    <message>
        <source>Copied for a shell.</source>
        <translation>シェル用にコピーしました。</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>キー ID</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>クライアント ID</translation>
    </message>
</context>
<context>
    <name>Spool</name>
    <message>
        <source>This operation&apos;s sealed reply is there already.</source>
        <translation>この操作の封印された応答はすでにあります。</translation>
    </message>
    <message>
        <source>Finish or discard the unfinished operation first.</source>
        <translation>先に、未完了の操作を完了するか破棄してください。</translation>
    </message>
    <message>
        <source>The sealed reply could not be written to disk.</source>
        <translation>封印された応答をディスクに書き込めませんでした。</translation>
    </message>
    <message>
        <source>Make room on the disk and try again.</source>
        <translation>ディスクの空きを増やして、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Check the data folder and its owner and permissions.</source>
        <translation>データフォルダーと、その所有者およびアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>This is not the name of an operation.</source>
        <translation>これは操作の名前ではありません。</translation>
    </message>
    <message>
        <source>The sealed reply is damaged, or was sealed for another key of this keychain.</source>
        <translation>封印された応答が破損しているか、このキーチェーンの別のキーで封印されています。</translation>
    </message>
    <message>
        <source>The file stays where it is.</source>
        <translation>ファイルはそのまま残ります。</translation>
    </message>
    <message>
        <source>The folder for sealed replies cannot be used.</source>
        <translation>封印された応答用のフォルダーを使えません。</translation>
    </message>
    <message>
        <source>The folder for sealed replies could not be searched.</source>
        <translation>封印された応答用のフォルダーを検索できませんでした。</translation>
    </message>
    <message>
        <source>There is no room on the disk to keep a new key safe.</source>
        <translation>新しいキーを安全に保管するための空きがディスクにありません。</translation>
    </message>
    <message>
        <source>This cannot be sealed: wrong key or too large.</source>
        <translation>これは封印できません。キーが違うか、大きすぎます。</translation>
    </message>
    <message>
        <source>This public key cannot seal anything.</source>
        <translation>この公開鍵では封印できません。</translation>
    </message>
    <message>
        <source>There is no sealed reply of this operation.</source>
        <translation>この操作の封印された応答はありません。</translation>
    </message>
    <message>
        <source>The sealed reply could not be read.</source>
        <translation>封印された応答を読み取れませんでした。</translation>
    </message>
    <message>
        <source>The sealed reply could not be removed.</source>
        <translation>封印された応答を削除できませんでした。</translation>
    </message>
</context>
<context>
    <name>StartOptions</name>
    <message>
        <source>keynook --help lists the options.</source>
        <translation>keynook --help でオプションの一覧を表示します。</translation>
    </message>
    <message>
        <source>API keys for Cogniac and Kognic, kept in the keychain.</source>
        <translation>キーチェーンに保管する、Cogniac と Kognic の API キー。</translation>
    </message>
    <message>
        <source>Begins to generate credentials.</source>
        <translation>認証情報の生成を始めます。</translation>
    </message>
    <message>
        <source>Runs on a built-in service; nothing is kept.</source>
        <translation>組み込みのサービスで動作します。何も保存されません。</translation>
    </message>
    <message>
        <source>The folder with Keynook&apos;s data.</source>
        <translation>Keynook のデータがあるフォルダー。</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Credentials of Kognic, which Keynook offers to import.</source>
        <translation>Kognic の認証情報。Keynook がインポートするかどうかを尋ねます。</translation>
    </message>
    <message>
        <source>One thing at a time: give one file, or --generate alone.</source>
        <translation>一度に 1 つだけです。ファイルを 1 つ指定するか、--generate だけを指定してください。</translation>
    </message>
    <message>
        <source>This cannot be the name of a file that Keynook opens.</source>
        <translation>これは Keynook が開くファイルの名前にはなりません。</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>The output could not be written.</source>
        <translation>出力を書き込めませんでした。</translation>
    </message>
    <message>
        <source>Check where it is sent to.</source>
        <translation>出力先を確認してください。</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>中断されました。</translation>
    </message>
    <message>
        <source>The input ended before everything was read.</source>
        <translation>すべてを読み取る前に入力が終わりました。</translation>
    </message>
    <message>
        <source>Give each secret on a line of its own on the standard input.</source>
        <translation>標準入力には、シークレットを 1 行に 1 つずつ指定してください。</translation>
    </message>
    <message>
        <source>There is no terminal to ask on.</source>
        <translation>入力を求めるための端末がありません。</translation>
    </message>
    <message>
        <source>Give it on the standard input: see --help.</source>
        <translation>標準入力で指定してください。詳しくは --help を参照してください。</translation>
    </message>
    <message>
        <source>Nothing was typed.</source>
        <translation>何も入力されませんでした。</translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%n 年前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n year(s)</source>
        <translation>
            <numerusform>%n 年後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n か月前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n month(s)</source>
        <translation>
            <numerusform>%n か月後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 日前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n 日後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n 時間前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>%n 時間後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n 分前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>%n 分後</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation>1 分以内</translation>
    </message>
</context>
<context>
    <name>WindowsKeyring</name>
    <message>
        <source>The credential manager of Windows did not do it.</source>
        <translation>Windows の資格情報マネージャーが処理を実行できませんでした。</translation>
    </message>
    <message>
        <source>Sign in to Windows again, then try once more.</source>
        <translation>Windows にサインインし直してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>This is longer than the credential manager of Windows keeps.</source>
        <translation>Windows の資格情報マネージャーに保存できる長さを超えています。</translation>
    </message>
    <message>
        <source>Export a credentials file instead.</source>
        <translation>代わりに認証情報ファイルをエクスポートしてください。</translation>
    </message>
    <message>
        <source>The credential manager of Windows has an entry of another program under the name that is needed.</source>
        <translation>Windows の資格情報マネージャーに、必要な名前と同じ名前で別のプログラムの項目があります。</translation>
    </message>
    <message>
        <source>Look at it in the Control Panel, remove or rename it, and try again.</source>
        <translation>コントロール パネルで確認し、削除するか名前を変更してから、もう一度試してください。</translation>
    </message>
</context>
<context>
    <name>keynook::AccessCheck</name>
    <message>
        <source>Not tried.</source>
        <translation>試していません。</translation>
    </message>
</context>
<context>
    <name>keynook::AppContext</name>
    <message>
        <source>This is not an account of Kognic.</source>
        <translation>これは Kognic のアカウントではありません。</translation>
    </message>
    <message>
        <source>Credentials of this account are made and deleted in the service&apos;s web app only.</source>
        <translation>このアカウントの認証情報は、サービスの Web アプリでのみ作成と削除ができます。</translation>
    </message>
    <message>
        <source>Open %1 and import what it gives you.</source>
        <translation>%1 を開き、そこで入手したものをインポートしてください。</translation>
    </message>
    <message>
        <source>The account of this generation was removed.</source>
        <translation>この生成のアカウントは削除されました。</translation>
    </message>
    <message>
        <source>Look at the service&apos;s own page for a key that nobody uses.</source>
        <translation>誰も使っていないキーがないか、サービスのページで確認してください。</translation>
    </message>
</context>
<context>
    <name>keynook::BrowserIssueFlow</name>
    <message>
        <source>No new credentials came.</source>
        <translation>新しい認証情報は届きませんでした。</translation>
    </message>
    <message>
        <source>Start again, or add the downloaded file by itself.</source>
        <translation>やり直すか、ダウンロードしたファイルを直接追加してください。</translation>
    </message>
    <message>
        <source>Stopped waiting for new credentials.</source>
        <translation>新しい認証情報の待機を中止しました。</translation>
    </message>
    <message>
        <source>A file that was downloaded stays where it is and can be added by itself.</source>
        <translation>ダウンロード済みのファイルはそのまま残り、直接追加できます。</translation>
    </message>
    <message>
        <source>These credentials belong to %1, not to the account &quot;%2&quot;.</source>
        <translation>この認証情報は、アカウント「%2」ではなく %1 のものです。</translation>
    </message>
    <message>
        <source>Generate them as %1, or add these as another account.</source>
        <translation>%1 として生成するか、これを別のアカウントとして追加してください。</translation>
    </message>
    <message>
        <source>There is no plain file to remove.</source>
        <translation>削除する平文のファイルはありません。</translation>
    </message>
</context>
<context>
    <name>keynook::CheckAccess</name>
    <message>
        <source>%1 answers.</source>
        <translation>%1 から応答がありました。</translation>
    </message>
    <message>
        <source>The account&apos;s sign-in is accepted.</source>
        <translation>アカウントのサインインは受け付けられました。</translation>
    </message>
    <message>
        <source>The key is accepted.</source>
        <translation>キーは受け付けられました。</translation>
    </message>
    <message>
        <source>It belongs to %1.</source>
        <translation>%1 のものです。</translation>
    </message>
    <message>
        <source>The user is a member of %1.</source>
        <translation>ユーザーは %1 のメンバーです。</translation>
    </message>
    <message>
        <source>The user belongs to no workspace; programs that need one will be refused.</source>
        <translation>ユーザーはどのワークスペースにも属していません。ワークスペースを必要とするプログラムは拒否されます。</translation>
    </message>
    <message>
        <source>The user is not a member of the workspace that this account uses.</source>
        <translation>ユーザーは、このアカウントが使うワークスペースのメンバーではありません。</translation>
    </message>
    <message>
        <source>Choose another workspace, or ask its administrator for access.</source>
        <translation>別のワークスペースを選ぶか、その管理者にアクセス権を依頼してください。</translation>
    </message>
    <message>
        <source>The user may manage API keys.</source>
        <translation>ユーザーは API キーを管理できます。</translation>
    </message>
</context>
<context>
    <name>keynook::CheckKognic</name>
    <message>
        <source>%1 answers.</source>
        <translation>%1 から応答がありました。</translation>
    </message>
    <message>
        <source>These credentials have ended.</source>
        <translation>この認証情報は期限切れです。</translation>
    </message>
    <message>
        <source>Generate new ones in Kognic&apos;s web app and import that file.</source>
        <translation>Kognic の Web アプリで新しい認証情報を生成し、そのファイルをインポートしてください。</translation>
    </message>
    <message>
        <source>The credentials are accepted.</source>
        <translation>認証情報は受け付けられました。</translation>
    </message>
    <message>
        <source>Check that %1 is Kognic&apos;s workspace server; an account may have another one.</source>
        <translation>%1 が Kognic のワークスペースサーバーか確認してください。アカウントによっては別のサーバーを使います。</translation>
    </message>
    <message>
        <source>The user is a developer in no workspace.</source>
        <translation>ユーザーは、どのワークスペースの開発者でもありません。</translation>
    </message>
    <message>
        <source>The user is no developer in the workspace that this account uses.</source>
        <translation>ユーザーは、このアカウントが使うワークスペースの開発者ではありません。</translation>
    </message>
    <message>
        <source>Ask your organisation&apos;s administrator for the role Developer.</source>
        <translation>組織の管理者に Developer のロールを依頼してください。</translation>
    </message>
    <message>
        <source>Choose another workspace, or ask its administrator for the role.</source>
        <translation>別のワークスペースを選ぶか、その管理者にロールを依頼してください。</translation>
    </message>
    <message>
        <source>The user is a developer in %1.</source>
        <translation>ユーザーは %1 の開発者です。</translation>
    </message>
    <message numerus="yes">
        <source>The user is a developer in %n workspaces; programs must say which one they use.</source>
        <translation>
            <numerusform>ユーザーは %n 個のワークスペースの開発者です。どれを使うかは、プログラム側で指定する必要があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The credentials may use Kognic&apos;s API.</source>
        <translation>この認証情報で Kognic の API を使えます。</translation>
    </message>
</context>
<context>
    <name>keynook::CogniacService</name>
    <message>
        <source>This is not the id of a key or a user.</source>
        <translation>これはキーまたはユーザーの ID ではありません。</translation>
    </message>
    <message>
        <source>Take the id from the list of keys.</source>
        <translation>キーの一覧にある ID を使ってください。</translation>
    </message>
    <message>
        <source>Cogniac&apos;s answer holds a secret that does not belong to its key.</source>
        <translation>Cogniac の応答に、そのキーのものではないシークレットが含まれています。</translation>
    </message>
    <message>
        <source>Delete the key and generate another one.</source>
        <translation>そのキーを削除して、別のキーを生成してください。</translation>
    </message>
    <message>
        <source>This is not the address of a server.</source>
        <translation>これはサーバーのアドレスではありません。</translation>
    </message>
    <message>
        <source>Give it like https://api.cogniac.io, without a path.</source>
        <translation>https://api.cogniac.io のように、パスなしで指定してください。</translation>
    </message>
    <message>
        <source>Keynook sends credentials over https only.</source>
        <translation>Keynook は https でのみ認証情報を送信します。</translation>
    </message>
    <message>
        <source>Give the server&apos;s https:// address.</source>
        <translation>サーバーの https:// アドレスを指定してください。</translation>
    </message>
</context>
<context>
    <name>keynook::Demo</name>
    <message>
        <source>The demo service could not be started.</source>
        <translation>デモサービスを起動できませんでした。</translation>
    </message>
    <message>
        <source>Install keynook-standin beside this program.</source>
        <translation>このプログラムと同じ場所に keynook-standin をインストールしてください。</translation>
    </message>
    <message>
        <source>The demo service could not be understood.</source>
        <translation>デモサービスからの応答を解釈できませんでした。</translation>
    </message>
    <message>
        <source>The demo leaves Python&apos;s keyring as it is.</source>
        <translation>デモでは Python の keyring に変更を加えません。</translation>
    </message>
    <message>
        <source>With an account of yours, Keynook hands credentials over to it.</source>
        <translation>ご自身のアカウントでは、Keynook が認証情報をそこに渡します。</translation>
    </message>
</context>
<context>
    <name>keynook::Diagnosis</name>
    <message>
        <source>keychain</source>
        <translation>キーチェーン</translation>
    </message>
    <message>
        <source>It took a value, gave it back and removed it.</source>
        <translation>値を保存し、読み出し、削除できました。</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>The data folder belongs to another user.</source>
        <translation>データフォルダーは別のユーザーのものです。</translation>
    </message>
    <message>
        <source>Make it yours, or choose another with --data-dir.</source>
        <translation>所有者を自分に変更するか、--data-dir で別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>Others may look into the data folder.</source>
        <translation>ほかのユーザーがデータフォルダーの中を見られます。</translation>
    </message>
    <message>
        <source>Give it the mode 0700.</source>
        <translation>モードを 0700 にしてください。</translation>
    </message>
    <message>
        <source>Only you can look into the data folder.</source>
        <translation>データフォルダーの中を見られるのは本人だけです。</translation>
    </message>
    <message>
        <source>custom server %1</source>
        <translation>カスタムサーバー %1</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>%1 is reached directly.</source>
        <translation>%1 には直接接続します。</translation>
    </message>
    <message>
        <source>%1 is reached through a proxy.</source>
        <translation>%1 にはプロキシ経由で接続します。</translation>
    </message>
    <message>
        <source>The CA file cannot be used.</source>
        <translation>CA ファイルを使えません。</translation>
    </message>
    <message>
        <source>server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>%1 does not answer as it should.</source>
        <translation>%1 から想定どおりの応答がありません。</translation>
    </message>
    <message>
        <source>%1 answers over a good connection (HTTP %2).</source>
        <translation>%1 は正常な接続で応答しています (HTTP %2)。</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>This machine&apos;s clock and that of %1 are %2 s apart.</source>
        <translation>このマシンの時計と %1 の時計が %2 秒ずれています。</translation>
    </message>
    <message>
        <source>Set the clock: one-time codes and tokens depend on it.</source>
        <translation>時計を合わせてください。ワンタイムコードとトークンは時刻に依存します。</translation>
    </message>
    <message>
        <source>It agrees with that of %1 (%2 s apart).</source>
        <translation>%1 の時計と合っています (差は %2 秒)。</translation>
    </message>
</context>
<context>
    <name>keynook::ForgetCredential</name>
    <message>
        <source>The secret of %1 (&quot;%2&quot;) leaves the keychain.</source>
        <translation>%1 (「%2」) のシークレットをキーチェーンから削除します。</translation>
    </message>
    <message>
        <source>These credentials are not kept here.</source>
        <translation>この認証情報はここに保管されていません。</translation>
    </message>
    <message>
        <source>See the list of the account&apos;s credentials.</source>
        <translation>アカウントの認証情報の一覧を確認してください。</translation>
    </message>
    <message>
        <source>Somebody handed these credentials to another place meanwhile.</source>
        <translation>操作中に、この認証情報がほかの場所に渡されました。</translation>
    </message>
    <message>
        <source>Look at it and try again.</source>
        <translation>内容を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>What was removed before could not be put back: %1</source>
        <translation>すでに削除したものを元に戻せませんでした: %1</translation>
    </message>
</context>
<context>
    <name>keynook::HandOff</name>
    <message>
        <source>%1 holds this key already.</source>
        <translation>%1 には、すでにこのキーが入っています。</translation>
    </message>
    <message>
        <source>%1 becomes the sign-in of Cogniac&apos;s client: the key %2 (&quot;%3&quot;), readable by you alone.</source>
        <translation>%1 が Cogniac のクライアントのサインイン情報になります。キーは %2 (「%3」) で、本人だけが読み取れます。</translation>
    </message>
    <message>
        <source>It replaces what the file holds now.</source>
        <translation>現在のファイルの内容は置き換えられます。</translation>
    </message>
    <message>
        <source>It replaces the key %1 there.</source>
        <translation>そこにあるキー %1 は置き換えられます。</translation>
    </message>
    <message>
        <source>The file names no workspace: set COG_TENANT=%1 where the key&apos;s user has several.</source>
        <translation>このファイルはワークスペースを指定しません。キーのユーザーが複数のワークスペースに属する場合は、COG_TENANT=%1 を設定してください。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>ファイル %1 はありません。</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 を削除します。</translation>
    </message>
    <message>
        <source>%1, the sign-in of Cogniac&apos;s client with the key %2, is deleted.</source>
        <translation>Cogniac のクライアントのサインイン情報 %1 (キー %2) を削除します。</translation>
    </message>
    <message>
        <source>Keynook does not hold it: it may be nowhere else.</source>
        <translation>Keynook には保管されていません。ほかのどこにもない可能性があります。</translation>
    </message>
</context>
<context>
    <name>keynook::HandOffPlanner</name>
    <message>
        <source>The auth server of this credential has no address.</source>
        <translation>この認証情報の認証サーバーにアドレスがありません。</translation>
    </message>
    <message>
        <source>Give the account its auth server.</source>
        <translation>アカウントに認証サーバーを設定してください。</translation>
    </message>
    <message>
        <source>This credential is too long for a keyring: more than %1 bytes.</source>
        <translation>この認証情報は keyring には長すぎます (%1 バイトを超えています)。</translation>
    </message>
    <message>
        <source>A profile&apos;s name has 1 to 100 characters, all of them visible, and no spaces around them.</source>
        <translation>プロファイルの名前は 1 ～ 100 文字の表示可能な文字で、前後に空白を入れられません。</translation>
    </message>
    <message>
        <source>Python&apos;s keyring has this credential under the profile &quot;%1&quot; already.</source>
        <translation>Python の keyring のプロファイル「%1」には、すでにこの認証情報が入っています。</translation>
    </message>
    <message>
        <source>Python&apos;s keyring gets the credential %1 (&quot;%2&quot;) under the profile &quot;%3&quot;.</source>
        <translation>Python の keyring のプロファイル「%3」に、認証情報 %1 (「%2」) を入れます。</translation>
    </message>
    <message>
        <source>the credential %1 (&quot;%2&quot;)</source>
        <translation>認証情報 %1 (「%2」)</translation>
    </message>
    <message>
        <source>an entry of another program</source>
        <translation>別のプログラムの項目</translation>
    </message>
    <message>
        <source>It replaces %1.</source>
        <translation>置き換えられるもの: %1。</translation>
    </message>
    <message>
        <source> and </source>
        <translation> と </translation>
    </message>
    <message>
        <source>The credential has expired, and Kognic&apos;s client will refuse it.</source>
        <translation>この認証情報は有効期限が切れているため、Kognic のクライアントに拒否されます。</translation>
    </message>
    <message>
        <source>Python&apos;s keyring loses %1 under the profile &quot;%2&quot;.</source>
        <translation>Python の keyring のプロファイル「%2」から削除されるもの: %1。</translation>
    </message>
    <message>
        <source>Keynook does not hold it: it may be nowhere else.</source>
        <translation>Keynook には保管されていません。ほかのどこにもない可能性があります。</translation>
    </message>
    <message>
        <source>Python&apos;s keyring has nothing of Kognic&apos;s under the profile &quot;%1&quot;.</source>
        <translation>Python の keyring のプロファイル「%1」には、Kognic のものがありません。</translation>
    </message>
    <message>
        <source>`keynook-cli sdk which` shows what is there.</source>
        <translation>`keynook-cli sdk which` で、現在の内容を確認できます。</translation>
    </message>
    <message>
        <source>%1 gets an entry &quot;%2&quot; for calls to %3.</source>
        <translation>%1 に、%3 の呼び出し用の項目「%2」を追加します。</translation>
    </message>
    <message>
        <source>The entry &quot;%2&quot; in %1 is changed.</source>
        <translation>%1 の項目「%2」を変更します。</translation>
    </message>
    <message>
        <source>For calls to %1, `kog` takes the entry &quot;%2&quot; of environments.json: name another one with --env.</source>
        <translation>%1 の呼び出しでは、`kog` は environments.json の項目「%2」を使います。別の項目を使うには --env で指定してください。</translation>
    </message>
    <message>
        <source>The entry &quot;%1&quot; in environments.json names this profile and finds nothing any more.</source>
        <translation>environments.json の項目「%1」はこのプロファイルを指していますが、今後は認証情報が見つからなくなります。</translation>
    </message>
    <message>
        <source>The entry &quot;%2&quot; leaves %1.</source>
        <translation>%1 から項目「%2」を削除します。</translation>
    </message>
    <message>
        <source>A cached token leaves Python&apos;s keyring.</source>
        <translation>キャッシュされたトークンを Python の keyring から削除します。</translation>
    </message>
    <message>
        <source>The token cache %1 is damaged or no plain file, and is left alone: delete it if a client is refused.</source>
        <translation>トークンのキャッシュ %1 は破損しているか通常のファイルではないため、そのまま残します。クライアントが拒否される場合は削除してください。</translation>
    </message>
    <message>
        <source>Cached tokens leave %1.</source>
        <translation>キャッシュされたトークンを %1 から削除します。</translation>
    </message>
    <message>
        <source>Python&apos;s keyring was not looked at: %1</source>
        <translation>Python の keyring は確認していません: %1</translation>
    </message>
    <message>
        <source>Python&apos;s keyring loses the credential %1 (&quot;%2&quot;) under the profile &quot;%3&quot;.</source>
        <translation>Python の keyring のプロファイル「%3」から、認証情報 %1 (「%2」) を削除します。</translation>
    </message>
    <message>
        <source>%1 loses what names that profile: %2.</source>
        <translation>%1 から、このプロファイルを指す項目を削除します: %2。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 may still name such a profile and is left alone: %2</source>
        <translation>%1 にこのようなプロファイルを指す項目が残っている可能性がありますが、そのまま残します: %2</translation>
    </message>
</context>
<context>
    <name>keynook::HandOffRun</name>
    <message>
        <source>What was done before could not be taken back: %1</source>
        <translation>すでに行った変更を元に戻せませんでした: %1</translation>
    </message>
    <message>
        <source>Look at it; nothing was overwritten.</source>
        <translation>内容を確認してください。上書きはしていません。</translation>
    </message>
    <message>
        <source>Somebody changed the entry &quot;%1&quot; of Python&apos;s keyring meanwhile.</source>
        <translation>操作中に、Python の keyring の項目「%1」が変更されました。</translation>
    </message>
    <message>
        <source>Look at it and try again.</source>
        <translation>内容を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Somebody changed %1 meanwhile.</source>
        <translation>操作中に、%1 が変更されました。</translation>
    </message>
</context>
<context>
    <name>keynook::ImportCredentialFlow</name>
    <message>
        <source>These credentials ended on %1.</source>
        <translation>この認証情報は %1 に期限切れになりました。</translation>
    </message>
    <message>
        <source>Generate new ones in Kognic&apos;s web app and import that file.</source>
        <translation>Kognic の Web アプリで新しい認証情報を生成し、そのファイルをインポートしてください。</translation>
    </message>
    <message>
        <source>These credentials need %1 bytes; a keychain&apos;s entry holds %2.</source>
        <translation>この認証情報には %1 バイト必要ですが、キーチェーンの項目に入るのは %2 バイトまでです。</translation>
    </message>
    <message>
        <source>Take out of the file what Kognic did not write into it.</source>
        <translation>Kognic が書き込んだもの以外をファイルから取り除いてください。</translation>
    </message>
    <message>
        <source>&quot;issuer&quot; in the credentials file is no address to which Keynook would send a secret.</source>
        <translation>認証情報ファイルの &quot;issuer&quot; は、Keynook がシークレットを送信できるアドレスではありません。</translation>
    </message>
    <message>
        <source>Say which auth server these credentials belong to.</source>
        <translation>この認証情報の認証サーバーを指定してください。</translation>
    </message>
    <message>
        <source>There is already an account named &quot;%1&quot;.</source>
        <translation>「%1」という名前のアカウントはすでにあります。</translation>
    </message>
    <message>
        <source>Give this one another name.</source>
        <translation>このアカウントには別の名前を付けてください。</translation>
    </message>
    <message>
        <source>This account has been removed meanwhile.</source>
        <translation>操作中に、このアカウントが削除されました。</translation>
    </message>
    <message>
        <source>Import the credentials again.</source>
        <translation>認証情報をもう一度インポートしてください。</translation>
    </message>
</context>
<context>
    <name>keynook::IssueKeyFlow</name>
    <message>
        <source>The service may have made a key all the same: run recover, which looks for it.</source>
        <translation>それでもサービス側でキーが作成された可能性があります。recover を実行すると、そのキーを探します。</translation>
    </message>
</context>
<context>
    <name>keynook::KeyListModel</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>最終確認</translation>
    </message>
    <message>
        <source>The secret is in this computer&apos;s keychain.</source>
        <translation>シークレットはこのコンピューターのキーチェーンにあります。</translation>
    </message>
    <message>
        <source>The secret was never stored on this computer.</source>
        <translation>シークレットがこのコンピューターに保管されたことはありません。</translation>
    </message>
    <message>
        <source>The secret was stored here, but the keychain no longer has it.</source>
        <translation>シークレットはここに保管されていましたが、もうキーチェーンにありません。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>relative and exact time</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>キー ID</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>キーチェーン内</translation>
    </message>
    <message>
        <source>Not held here</source>
        <translation>保管なし</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>消失</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>権限なし</translation>
    </message>
</context>
<context>
    <name>keynook::PythonKeyring</name>
    <message>
        <source>Keynook cannot reach Python&apos;s keyring on this system.</source>
        <translation>このシステムでは、Keynook は Python の keyring にアクセスできません。</translation>
    </message>
    <message>
        <source>Export a credentials file instead.</source>
        <translation>代わりに認証情報ファイルをエクスポートしてください。</translation>
    </message>
</context>
<context>
    <name>keynook::RecoverFlow</name>
    <message>
        <source>No interrupted generation has this name.</source>
        <translation>この名前の中断された生成はありません。</translation>
    </message>
    <message>
        <source>Run recover without it: it lists them.</source>
        <translation>名前を指定せずに recover を実行すると、一覧が表示されます。</translation>
    </message>
</context>
<context>
    <name>keynook::RecoverOne</name>
    <message>
        <source>This generation has no sealed reply that could be discarded.</source>
        <translation>この生成には、破棄できる封印された応答がありません。</translation>
    </message>
    <message>
        <source>Run recover, which looks after it.</source>
        <translation>recover を実行して、この生成を処理してください。</translation>
    </message>
    <message>
        <source>Its sealed reply cannot be opened: %1</source>
        <translation>封印された応答を開けません: %1</translation>
    </message>
    <message>
        <source>It stays where it is until `keynook-cli recover --forget %1` discards it.</source>
        <translation>`keynook-cli recover --forget %1` で破棄するまで、そのまま残ります。</translation>
    </message>
</context>
<context>
    <name>keynook::RevokeFlow</name>
    <message>
        <source>This account signs in with that key.</source>
        <translation>このアカウントはそのキーでサインインしています。</translation>
    </message>
    <message>
        <source>Sign in with a password, the browser or another key first.</source>
        <translation>先に、パスワード、ブラウザー、または別のキーでサインインしてください。</translation>
    </message>
    <message>
        <source>The service lists this key but will not delete it.</source>
        <translation>このキーはサービスの一覧にありますが、サービスに削除を拒否されました。</translation>
    </message>
    <message>
        <source>Try again, or delete it on the service&apos;s page.</source>
        <translation>もう一度試すか、サービスのページで削除してください。</translation>
    </message>
    <message>
        <source>The service does not list this key for %1 in %2; its secret stays here.</source>
        <translation>サービスの %2 にある %1 の一覧にこのキーがないため、シークレットはここに残します。</translation>
    </message>
    <message>
        <source>If it belongs to another workspace, change to that one first; if the key is gone for good, its secret can be forgotten.</source>
        <translation>別のワークスペースのキーの場合は、先にそのワークスペースに切り替えてください。キーが完全に失われている場合は、シークレットを破棄できます。</translation>
    </message>
</context>
<context>
    <name>keynook::SignInFlow</name>
    <message>
        <source>This is not an email address.</source>
        <translation>これはメールアドレスではありません。</translation>
    </message>
    <message>
        <source>Type the address you sign in with.</source>
        <translation>サインインに使うアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Cogniac asks for a one-time code.</source>
        <translation>Cogniac がワンタイムコードを要求しています。</translation>
    </message>
    <message>
        <source>Type the code that your authenticator shows now.</source>
        <translation>認証アプリに現在表示されているコードを入力してください。</translation>
    </message>
    <message>
        <source>This user belongs to no workspace with that id or name.</source>
        <translation>その ID または名前のワークスペースに、このユーザーは属していません。</translation>
    </message>
    <message>
        <source>Leave the workspace out to see which there are.</source>
        <translation>ワークスペースの指定を省くと、どれがあるかを確認できます。</translation>
    </message>
    <message>
        <source>That key belongs to %1, not to %2.</source>
        <translation>そのキーは %2 ではなく %1 のものです。</translation>
    </message>
    <message>
        <source>Sign in as %1 there, or leave the address out here.</source>
        <translation>%1 としてサインインするか、ここでのアドレスの指定を省いてください。</translation>
    </message>
    <message>
        <source>There is already an account named &quot;%1&quot;.</source>
        <translation>「%1」という名前のアカウントはすでにあります。</translation>
    </message>
    <message>
        <source>Give this one another name.</source>
        <translation>このアカウントには別の名前を付けてください。</translation>
    </message>
</context>
<context>
    <name>keynook::SignOutFlow</name>
    <message>
        <source>A generation of this account was interrupted and is not finished.</source>
        <translation>このアカウントの生成が中断され、完了していません。</translation>
    </message>
    <message>
        <source>Run recover first.</source>
        <translation>先に recover を実行してください。</translation>
    </message>
    <message>
        <source>This account has got another key meanwhile; nothing was removed.</source>
        <translation>操作中に、このアカウントに別のキーが追加されました。何も削除していません。</translation>
    </message>
    <message>
        <source>Look at its keys and try again.</source>
        <translation>キーを確認して、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>keynook::WorkspaceModel</name>
    <message>
        <source>%1, id %2</source>
        <translation>%1、ID %2</translation>
    </message>
</context>
<context>
    <name>keynook::cli::DemoTour</name>
    <message>
        <source>A service of its own runs at %1, with 40 keys from before.</source>
        <translation>専用のサービスが %1 で動作しています。既存のキーが 40 個あります。</translation>
    </message>
    <message>
        <source>Signed in as %1, in the workspace %2. The sign-in is in the keychain, the password nowhere.</source>
        <translation>%1 としてワークスペース %2 にサインインしました。サインイン情報はキーチェーンにあり、パスワードはどこにも残っていません。</translation>
    </message>
    <message>
        <source>Generated &quot;%1&quot; (%2); its secret went into the keychain before anything else.</source>
        <translation>「%1」(%2) を生成しました。シークレットは何よりも先にキーチェーンに入りました。</translation>
    </message>
    <message>
        <source>Found it in the keychain again: %1 bytes, not shown here.</source>
        <translation>キーチェーンから見つけ出しました。%1 バイトですが、ここには表示しません。</translation>
    </message>
    <message>
        <source>Exported credentials.json, readable by you alone (0600).</source>
        <translation>credentials.json をエクスポートしました。本人だけが読み取れます (0600)。</translation>
    </message>
    <message>
        <source>The new key was not accepted.</source>
        <translation>新しいキーが受け付けられませんでした。</translation>
    </message>
    <message>
        <source>Used it: the service accepts it.</source>
        <translation>使ってみました。サービスに受け付けられました。</translation>
    </message>
    <message>
        <source>The service does not show the use of the key.</source>
        <translation>サービスに、このキーの使用が表示されません。</translation>
    </message>
    <message>
        <source>The list shows its last use: %1.</source>
        <translation>一覧に最終使用が表示されています: %1。</translation>
    </message>
    <message>
        <source>Deleted it, at the service and in the keychain.</source>
        <translation>サービスとキーチェーンから削除しました。</translation>
    </message>
    <message>
        <source>The deleted key still works.</source>
        <translation>削除したキーがまだ有効です。</translation>
    </message>
    <message>
        <source>Tried it once more: refused, as it should be.</source>
        <translation>もう一度試しました。想定どおり拒否されました。</translation>
    </message>
    <message>
        <source>Imported a credential of Kognic (%1): its auth server gave a token, and the file&apos;s content is in the keychain.</source>
        <translation>Kognic の認証情報 (%1) をインポートしました。認証サーバーからトークンを取得し、ファイルの内容はキーチェーンにあります。</translation>
    </message>
    <message>
        <source>Used it: the workspace is found, and its projects may be read.</source>
        <translation>使ってみました。ワークスペースが見つかり、そのプロジェクトを読み取れます。</translation>
    </message>
    <message>
        <source>Removed the accounts and everything of them.</source>
        <translation>アカウントと、それに属するものをすべて削除しました。</translation>
    </message>
    <message numerus="yes">
        <source>Listed %n key(s), %1 of which nobody ever used.</source>
        <translation>
            <numerusform>%n 個のキーを一覧表示しました。うち %1 個は一度も使われていません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keynook::cli::Invocation</name>
    <message>
        <source>The address you sign in with; nobody else is signed in then.</source>
        <translation>サインインに使うアドレス。ほかのユーザーではサインインしません。</translation>
    </message>
    <message>
        <source>address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>The service&apos;s address (https://api.cogniac.io).</source>
        <translation>サービスのアドレス (https://api.cogniac.io)。</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>The workspace (tenant) to use: its id or name.</source>
        <translation>使用するワークスペース (テナント) の ID または名前。</translation>
    </message>
    <message>
        <source>tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>What to call the account here.</source>
        <translation>ここでのアカウントの名前。</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Read the password from the standard input.</source>
        <translation>パスワードを標準入力から読み取ります。</translation>
    </message>
    <message>
        <source>Read the one-time code from the next line of the standard input.</source>
        <translation>ワンタイムコードを標準入力の次の行から読み取ります。</translation>
    </message>
    <message>
        <source>Sign in with an API key from the standard input.</source>
        <translation>標準入力から読み取った API キーでサインインします。</translation>
    </message>
    <message>
        <source>Sign in on the service&apos;s own page in the browser.</source>
        <translation>ブラウザーで、サービスのページからサインインします。</translation>
    </message>
    <message>
        <source>You belong to several workspaces:</source>
        <translation>複数のワークスペースに属しています:</translation>
    </message>
    <message>
        <source>Using the first; `keynook-cli workspaces use ID` changes it.</source>
        <translation>最初のものを使います。変更するには `keynook-cli workspaces use ID` を実行します。</translation>
    </message>
    <message>
        <source>Which one (1 to %1)</source>
        <translation>使用するものの番号 (1 ～ %1)</translation>
    </message>
    <message>
        <source>That is not one of the numbers.</source>
        <translation>その番号はありません。</translation>
    </message>
    <message>
        <source>The line is empty.</source>
        <translation>行が空です。</translation>
    </message>
    <message>
        <source>--email is missing.</source>
        <translation>--email がありません。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Sign in on the page that has opened, or open it yourself:</source>
        <translation>開いたページでサインインするか、次のページをご自身で開いてください:</translation>
    </message>
    <message>
        <source>Open this page in a browser and sign in:</source>
        <translation>次のページをブラウザーで開いてサインインしてください:</translation>
    </message>
    <message>
        <source>If the browser cannot come back, paste the address that it ended on here. It holds the new key: clear it from the browser&apos;s history afterwards.</source>
        <translation>ブラウザーから戻れない場合は、最後に表示されたアドレスをここに貼り付けてください。新しいキーが含まれているため、後でブラウザーの履歴から消去してください。</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>ワンタイムコード</translation>
    </message>
    <message>
        <source>Signed in as %1; the account is called &quot;%2&quot;.</source>
        <translation>%1 としてサインインしました。アカウントの名前は「%2」です。</translation>
    </message>
    <message>
        <source>The service must be: cogniac or kognic.</source>
        <translation>サービスは次のいずれかです: cogniac、kognic。</translation>
    </message>
    <message>
        <source>Signs in, or imports credentials, and remembers the account; passwords are never kept.</source>
        <translation>サインインまたは認証情報のインポートを行い、アカウントを登録します。パスワードは保存しません。</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>サインイン中</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>サインアウト済み</translation>
    </message>
    <message>
        <source>There is no account yet: keynook-cli account add cogniac --email you@example.com</source>
        <translation>まだアカウントがありません: keynook-cli account add cogniac --email you@example.com</translation>
    </message>
    <message>
        <source>It cannot be told how many secrets would be dropped: %1</source>
        <translation>いくつのシークレットが破棄されるか分かりません: %1</translation>
    </message>
    <message numerus="yes">
        <source>The secrets of %n key(s) leave the keychain for good. Go on?</source>
        <translation>
            <numerusform>%n 個のキーのシークレットがキーチェーンから完全に削除されます。続けますか？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was removed: the keychain holds the secrets of %n key(s).</source>
        <translation>
            <numerusform>何も削除していません。キーチェーンに %n 個のキーのシークレットがあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm it on a terminal, or give --yes to drop them or --keep-secrets to leave them there.</source>
        <translation>端末で確認に答えるか、シークレットを破棄するには --yes、残すには --keep-secrets を指定してください。</translation>
    </message>
    <message>
        <source>Signed out; the keys in the keychain stay.</source>
        <translation>サインアウトしました。キーチェーンのキーはそのまま残ります。</translation>
    </message>
    <message>
        <source>The account is removed. Keys that it generated still work at the service: `keys delete` before removing an account ends them.</source>
        <translation>アカウントを削除しました。生成したキーはサービスでまだ有効です。無効にするには、アカウントを削除する前に `keys delete` を実行します。</translation>
    </message>
    <message>
        <source>All of that goes for good, and the account with it. Go on?</source>
        <translation>以上のすべてとアカウントが完全に削除されます。続けますか？</translation>
    </message>
    <message>
        <source>Confirm it on a terminal, or give --yes to drop all of it or --keep-secrets to leave it where it is.</source>
        <translation>端末で確認に答えるか、すべて破棄するには --yes、そのまま残すには --keep-secrets を指定してください。</translation>
    </message>
    <message>
        <source>This account has no sign-in of its own: it is its credentials.</source>
        <translation>このアカウントには独自のサインインがありません。認証情報そのものがアカウントです。</translation>
    </message>
    <message>
        <source>`keys delete` or `account remove` take them off this machine.</source>
        <translation>`keys delete` または `account remove` でこのマシンから削除できます。</translation>
    </message>
    <message>
        <source>Lists the accounts.</source>
        <translation>アカウントを一覧表示します。</translation>
    </message>
    <message>
        <source>Forgets an account&apos;s sign-in; its keys stay in the keychain.</source>
        <translation>アカウントのサインイン情報を破棄します。キーはキーチェーンに残ります。</translation>
    </message>
    <message>
        <source>Leave the secrets of its keys in the keychain.</source>
        <translation>アカウントのキーのシークレットをキーチェーンに残します。</translation>
    </message>
    <message>
        <source>Drop the secrets of its keys unasked.</source>
        <translation>アカウントのキーのシークレットを確認せずに破棄します。</translation>
    </message>
    <message>
        <source>Removes an account and the secrets of its keys from this machine.</source>
        <translation>アカウントとそのキーのシークレットをこのマシンから削除します。</translation>
    </message>
    <message>
        <source>They belong to %1; the account is called &quot;%2&quot;.</source>
        <translation>この認証情報は %1 のものです。アカウントの名前は「%2」です。</translation>
    </message>
    <message>
        <source>Finds out, step by step, how far a key (or the account&apos;s sign-in) gets, and what to do.</source>
        <translation>キー (またはアカウントのサインイン) でどこまでアクセスできるかを段階的に調べ、対処方法を示します。</translation>
    </message>
    <message>
        <source>Shows the main job, step by step, on a demo service of its own.</source>
        <translation>専用のデモサービスで、主な機能を順に実演します。</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Checks keychain, data folder, proxy, servers and clock; its output holds nothing private.</source>
        <translation>キーチェーン、データフォルダー、プロキシ、サーバー、時計を確認します。出力に個人的な情報は含まれません。</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation>次のいずれか: %1。</translation>
    </message>
    <message>
        <source>format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Replace an existing file.</source>
        <translation>既存のファイルを置き換えます。</translation>
    </message>
    <message>
        <source>There is no such format.</source>
        <translation>その形式はありません。</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>次のいずれかを選んでください: %1。</translation>
    </message>
    <message>
        <source>The file to write has no name.</source>
        <translation>書き込むファイルに名前がありません。</translation>
    </message>
    <message>
        <source>Give its name, or - for the standard output.</source>
        <translation>名前を指定するか、標準出力の場合は - を指定してください。</translation>
    </message>
    <message>
        <source>There is something at %1 already.</source>
        <translation>%1 にはすでに何かがあります。</translation>
    </message>
    <message>
        <source>It is not a regular file: choose another name.</source>
        <translation>通常のファイルではありません。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Choose another name, or replace a file with --force.</source>
        <translation>別の名前を選ぶか、--force でファイルを置き換えてください。</translation>
    </message>
    <message>
        <source>The folder for %1 does not exist.</source>
        <translation>%1 の保存先フォルダーが存在しません。</translation>
    </message>
    <message>
        <source>Make it first.</source>
        <translation>先に作成してください。</translation>
    </message>
    <message>
        <source>Written to %1, readable by you alone (0600).</source>
        <translation>%1 に書き込みました。本人だけが読み取れます (0600)。</translation>
    </message>
    <message>
        <source>Use it:  . %1</source>
        <translation>使い方:  . %1</translation>
    </message>
    <message>
        <source>Use it:  docker run --env-file %1 …</source>
        <translation>使い方:  docker run --env-file %1 …</translation>
    </message>
    <message>
        <source>Use it:  kubectl apply -f %1</source>
        <translation>使い方:  kubectl apply -f %1</translation>
    </message>
    <message>
        <source>%1: no longer kept here</source>
        <translation>%1: ここでの保管を終了しました</translation>
    </message>
    <message>
        <source>At the service they go on working until they are deleted under &quot;API Credentials&quot; of %1</source>
        <translation>%1 の「API Credentials」で削除するまで、サービスでは有効なままです</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>何も削除していません。</translation>
    </message>
    <message>
        <source>--forget means nothing here: the service lists no credentials.</source>
        <translation>ここでは --forget は意味がありません。サービスは認証情報の一覧を提供していません。</translation>
    </message>
    <message>
        <source>All of that goes for good. Go on?</source>
        <translation>以上のすべてが完全に削除されます。続けますか？</translation>
    </message>
    <message>
        <source>Confirm it on a terminal, or give --yes.</source>
        <translation>端末で確認に答えるか、--yes を指定してください。</translation>
    </message>
    <message>
        <source>This service does not report when credentials were used; --%1 cannot be answered.</source>
        <translation>このサービスは認証情報がいつ使われたかを報告しないため、--%1 には対応できません。</translation>
    </message>
    <message>
        <source>--expiring-days takes a number of days.</source>
        <translation>--expiring-days には日数を指定します。</translation>
    </message>
    <message>
        <source>no end known</source>
        <translation>期限不明</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>KEY ID</source>
        <translation>キー ID</translation>
    </message>
    <message>
        <source>CREATED</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>ENDS</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>LAST USED</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>SECRET</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>報告なし</translation>
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
        <translation>名前          %1
キー ID       %2
作成日時      %3
有効期限      %4
最終使用      サービスからの報告なし
最終確認      %5 (%6)
シークレット  %7
</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>The input could not be read.</source>
        <translation>入力を読み取れませんでした。</translation>
    </message>
    <message>
        <source>The credentials &quot;%1&quot; of %2 are accepted and in the keychain; the account is called &quot;%3&quot;.</source>
        <translation>%2 の認証情報「%1」は受け付けられ、キーチェーンに入りました。アカウントの名前は「%3」です。</translation>
    </message>
    <message>
        <source>The credentials &quot;%1&quot; of %2 were here already and are renewed; the account is called &quot;%3&quot;.</source>
        <translation>%2 の認証情報「%1」はすでにここにあり、更新されました。アカウントの名前は「%3」です。</translation>
    </message>
    <message>
        <source>Put right: %1</source>
        <translation>修正しました: %1</translation>
    </message>
    <message>
        <source>They end on %1.</source>
        <translation>有効期限は %1 です。</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 を削除しました。</translation>
    </message>
    <message>
        <source>The secret still lies in %1 in the open; --remove-file removes it after an import.</source>
        <translation>%1 には、シークレットが保護されずに残っています。--remove-file を指定すると、インポート後にファイルを削除します。</translation>
    </message>
    <message>
        <source>Python&apos;s keyring has nothing of Kognic&apos;s under the profile &quot;%1&quot;.</source>
        <translation>Python の keyring のプロファイル「%1」には、Kognic のものがありません。</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>名前を確認してください。</translation>
    </message>
    <message>
        <source>Kognic: the credentials file of its web app, or - for the standard input.</source>
        <translation>Kognic: Web アプリの認証情報ファイル。標準入力の場合は -。</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Kognic: the credentials file that KOGNIC_CREDENTIALS names.</source>
        <translation>Kognic: KOGNIC_CREDENTIALS が指す認証情報ファイル。</translation>
    </message>
    <message>
        <source>Kognic: the credentials that Python&apos;s keyring holds under a profile.</source>
        <translation>Kognic: Python の keyring のプロファイルにある認証情報。</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Kognic: remove the file when the keychain has the credentials.</source>
        <translation>Kognic: 認証情報がキーチェーンに入ったら、ファイルを削除します。</translation>
    </message>
    <message>
        <source>Kognic: the auth server, if it is not the issuer that the file names.</source>
        <translation>Kognic: 認証サーバー (ファイルにある issuer と異なる場合)。</translation>
    </message>
    <message>
        <source>Kognic: the server that lists workspaces, if it is not the usual one.</source>
        <translation>Kognic: ワークスペースの一覧を提供するサーバー (通常と異なる場合)。</translation>
    </message>
    <message>
        <source>--%1 means nothing for %2.</source>
        <translation>--%1 は %2 では意味がありません。</translation>
    </message>
    <message>
        <source>Give one of --file, --from-env, --from-keyring and --browser.</source>
        <translation>--file、--from-env、--from-keyring、--browser のいずれか 1 つを指定してください。</translation>
    </message>
    <message>
        <source>--remove-file needs --file with the name of a file.</source>
        <translation>--remove-file には、--file とファイル名が必要です。</translation>
    </message>
    <message>
        <source>The account; may be left out when there is only one.</source>
        <translation>アカウント。1 つしかない場合は省略できます。</translation>
    </message>
    <message>
        <source>The folder with Keynook&apos;s data.</source>
        <translation>Keynook のデータがあるフォルダー。</translation>
    </message>
    <message>
        <source>One JSON document on the standard output.</source>
        <translation>標準出力に 1 つの JSON 文書を出力します。</translation>
    </message>
    <message>
        <source>How long the service may be silent (30).</source>
        <translation>サービスの無応答を許容する時間 (30)。</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Certificate authorities to trust besides the system&apos;s (PEM).</source>
        <translation>システムのものに加えて信頼する認証局 (PEM)。</translation>
    </message>
    <message>
        <source>Errors with their details.</source>
        <translation>エラーを詳細付きで表示します。</translation>
    </message>
    <message>
        <source>This help.</source>
        <translation>このヘルプを表示します。</translation>
    </message>
    <message>
        <source>The version of keynook-cli.</source>
        <translation>keynook-cli のバージョンを表示します。</translation>
    </message>
    <message>
        <source>Usage: %1 %2 %3</source>
        <translation>使用法: %1 %2 %3</translation>
    </message>
    <message>
        <source>--timeout takes a number of seconds, from 0.001 to a day.</source>
        <translation>--timeout には、0.001 秒から 1 日までの秒数を指定します。</translation>
    </message>
    <message>
        <source>An interrupted generation is finished: the secret of &quot;%1&quot; (%2) is in the keychain now.</source>
        <translation>中断された生成が完了しました。「%1」(%2) のシークレットはキーチェーンにあります。</translation>
    </message>
    <message>
        <source>A generation was interrupted: `keynook-cli recover` looks after it.</source>
        <translation>生成が中断されました。`keynook-cli recover` で処理できます。</translation>
    </message>
    <message>
        <source>Waiting for the keychain; an unlock prompt may be open …</source>
        <translation>キーチェーンを待っています。ロック解除の画面が開いている可能性があります…</translation>
    </message>
    <message>
        <source>There is no account yet.</source>
        <translation>まだアカウントがありません。</translation>
    </message>
    <message>
        <source>Sign in: keynook-cli account add cogniac --email you@example.com</source>
        <translation>サインインするには: keynook-cli account add cogniac --email you@example.com</translation>
    </message>
    <message>
        <source>There are several accounts.</source>
        <translation>アカウントが複数あります。</translation>
    </message>
    <message>
        <source>Say which one with -a NAME.</source>
        <translation>-a NAME でどれかを指定してください。</translation>
    </message>
    <message>
        <source>The service did not answer well; trying again in %1 s …</source>
        <translation>サービスが正常に応答しませんでした。%1 秒後にもう一度試します…</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>必要な引数がありません。</translation>
    </message>
    <message>
        <source>There is one argument too many.</source>
        <translation>引数が 1 つ多すぎます。</translation>
    </message>
    <message>
        <source>Usage: keynook-cli %1 %2 (--help says more)</source>
        <translation>使用法: keynook-cli %1 %2 (詳しくは --help)</translation>
    </message>
    <message>
        <source>A key is being generated; ending as soon as its secret is safe (Ctrl-C again: at once) …</source>
        <translation>キーを生成しています。シークレットが安全に保管され次第、終了します (すぐに終了するにはもう一度 Ctrl-C)…</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>中断されました。</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>確認しません。</translation>
    </message>
    <message>
        <source>Also drop the secret of a key that the service does not list for this account.</source>
        <translation>サービスがこのアカウントの一覧に表示しないキーのシークレットも破棄します。</translation>
    </message>
    <message>
        <source>last used: %1</source>
        <translation>最終使用: %1</translation>
    </message>
    <message>
        <source>not listed by the service; its secret here is dropped for good</source>
        <translation>サービスの一覧にないため、ここにあるシークレットは完全に破棄されます</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in use. Type its name to delete it</source>
        <translation>「%1」は使用中です。削除するには名前を入力してください</translation>
    </message>
    <message>
        <source>Programs that use them stop working. Delete?</source>
        <translation>これらを使うプログラムは動作しなくなります。削除しますか？</translation>
    </message>
    <message>
        <source>%1: the service does not have it; nothing of it is kept here any more</source>
        <translation>%1: サービスにはありません。ここにはもう何も保管されていません</translation>
    </message>
    <message>
        <source>%1: deleted</source>
        <translation>%1: 削除しました</translation>
    </message>
    <message>
        <source>If it belongs to another workspace: keynook-cli workspaces use ID. If it is gone for good, --forget drops its secret.</source>
        <translation>別のワークスペースのキーの場合: keynook-cli workspaces use ID。完全に失われている場合は、--forget でシークレットを破棄できます。</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>何も削除していません。</translation>
    </message>
    <message>
        <source>Deletes keys at the service and in the keychain; Kognic&apos;s credentials on this machine alone, wherever they were handed to, saying where to delete them at the service.</source>
        <translation>サービスとキーチェーンからキーを削除します。Kognic の認証情報は、渡した先も含めてこのマシンからのみ削除し、サービスでの削除場所を案内します。</translation>
    </message>
    <message>
        <source>Writes a key&apos;s credentials to a file that you alone can read.</source>
        <translation>キーの認証情報を、本人だけが読み取れるファイルに書き込みます。</translation>
    </message>
    <message>
        <source>What the key is for; colleagues see it.</source>
        <translation>キーの用途。同僚にも表示されます。</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Also write its credentials to a file.</source>
        <translation>認証情報をファイルにも書き込みます。</translation>
    </message>
    <message>
        <source>Also print the secret on the standard output.</source>
        <translation>シークレットを標準出力にも表示します。</translation>
    </message>
    <message>
        <source>Kognic: remove the downloaded file when the keychain has the credentials.</source>
        <translation>Kognic: 認証情報がキーチェーンに入ったら、ダウンロードしたファイルを削除します。</translation>
    </message>
    <message>
        <source>Generated &quot;%1&quot; (%2), but the keychain could not take its secret.</source>
        <translation>「%1」(%2) を生成しましたが、シークレットをキーチェーンに入れられませんでした。</translation>
    </message>
    <message>
        <source>Generated &quot;%1&quot; (%2); its secret is in the keychain.</source>
        <translation>「%1」(%2) を生成しました。シークレットはキーチェーンにあります。</translation>
    </message>
    <message>
        <source>The secret lies sealed on this machine: `keynook-cli recover` brings it into the keychain then.</source>
        <translation>シークレットは封印されてこのマシンにあります。`keynook-cli recover` を実行すると、キーチェーンに入ります。</translation>
    </message>
    <message>
        <source>What was just written is the only copy: keep it safe.</source>
        <translation>今書き込んだものが唯一のコピーです。安全に保管してください。</translation>
    </message>
    <message>
        <source>What was just written is the only copy: keep it safe, and say no when `keynook-cli recover` offers to delete the key.</source>
        <translation>今書き込んだものが唯一のコピーです。安全に保管し、`keynook-cli recover` でキーの削除を確認されたら断ってください。</translation>
    </message>
    <message>
        <source>Nothing could hold the secret: `keynook-cli recover` offers to delete the key.</source>
        <translation>シークレットをどこにも保管できませんでした。`keynook-cli recover` でキーを削除できます。</translation>
    </message>
    <message>
        <source>Neither the keychain nor the data folder could take the secret. Save it to which file (&quot;-&quot;: show it here, empty: give it up)</source>
        <translation>キーチェーンにもデータフォルダーにもシークレットを保管できませんでした。保存先のファイル (&quot;-&quot;: ここに表示、空欄: 破棄)</translation>
    </message>
    <message>
        <source>Generates a key; its secret is in the keychain before anything else happens to it.</source>
        <translation>キーを生成します。シークレットは何よりも先にキーチェーンに入ります。</translation>
    </message>
    <message>
        <source>Only keys whose name or id contains the text.</source>
        <translation>名前または ID にこのテキストを含むキーのみ。</translation>
    </message>
    <message>
        <source>Only keys that were never used.</source>
        <translation>一度も使われていないキーのみ。</translation>
    </message>
    <message>
        <source>Only keys not used within so many days.</source>
        <translation>この日数の間使われていないキーのみ。</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日数</translation>
    </message>
    <message>
        <source>Only credentials that have ended or end within so many days (Kognic).</source>
        <translation>期限切れ、またはこの日数以内に期限が切れる認証情報のみ (Kognic)。</translation>
    </message>
    <message>
        <source>Fail, rather than show the list of last time, when the service cannot be reached.</source>
        <translation>サービスに接続できないとき、前回の一覧を表示せずに失敗とします。</translation>
    </message>
    <message>
        <source>--unused-days takes a number of days.</source>
        <translation>--unused-days には日数を指定します。</translation>
    </message>
    <message>
        <source>%1 This is the list of %2.</source>
        <translation>%1 これは %2 の一覧です。</translation>
    </message>
    <message>
        <source>The keys of this account do not end by themselves.</source>
        <translation>このアカウントのキーに有効期限はありません。</translation>
    </message>
    <message>
        <source>Lists the keys at the service: name, id, created, last used, where the secret is.</source>
        <translation>サービスにあるキーの一覧を表示します (名前、ID、作成日時、最終使用、シークレットの場所)。</translation>
    </message>
    <message>
        <source>Print the secret alone, from the keychain.</source>
        <translation>キーチェーンから取り出したシークレットのみを表示します。</translation>
    </message>
    <message>
        <source>Name       %1
Key ID     %2
Created    %3
Last used  %4
Secret     %5
</source>
        <translation>名前          %1
キー ID       %2
作成日時      %3
最終使用      %4
シークレット  %5
</translation>
    </message>
    <message>
        <source>Shows one key (id or name); --reveal prints its secret.</source>
        <translation>キー (ID または名前) を 1 つ表示します。--reveal でシークレットを表示します。</translation>
    </message>
    <message>
        <source>Credentials of Kognic come from its web app: use `keys export` or `keys show` afterwards.</source>
        <translation>Kognic の認証情報は Web アプリで生成します。その後 `keys export` または `keys show` を使ってください。</translation>
    </message>
    <message>
        <source>Give them this name on the page: %1</source>
        <translation>ページでは次の名前を付けてください: %1</translation>
    </message>
    <message>
        <source>Usage: keynook-cli [options] COMMAND …

API keys for Cogniac and Kognic: generated, kept in the system&apos;s keychain, used and deleted.

Commands:
</source>
        <translation>使用法: keynook-cli [オプション] COMMAND …

Cogniac と Kognic の API キーを生成し、システムのキーチェーンに保管し、使用し、削除します。

コマンド:
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
各コマンドのオプションは keynook-cli COMMAND --help で表示されます。`--json`、`--data-dir`、`--timeout`、
`--ca-file`、`--verbose` は、すべてのコマンドで使えます。

終了コード: 0 完了、1 失敗、2 使用法の誤り、3 未サインインまたは拒否、4 権限なし、5 該当なし、
6 キーチェーンがロック中または利用不可、7 ネットワークまたは TLS、8 要確認または競合、9 サービスのエラー、
130 中断。
</translation>
    </message>
    <message>
        <source>keynook-cli: a command is missing.</source>
        <translation>keynook-cli: コマンドがありません。</translation>
    </message>
    <message>
        <source>keynook-cli: there is no such command.</source>
        <translation>keynook-cli: そのコマンドはありません。</translation>
    </message>
    <message>
        <source>  keynook-cli --help lists them.</source>
        <translation>  keynook-cli --help で一覧を表示します。</translation>
    </message>
    <message>
        <source>its secret is in the keychain (%1).</source>
        <translation>シークレットはキーチェーンにあります (%1)。</translation>
    </message>
    <message>
        <source>there is no key without a secret; nothing is left over.</source>
        <translation>シークレットのないキーはありません。残っているものはありません。</translation>
    </message>
    <message>
        <source>the service shows no key so far; look again in two minutes.</source>
        <translation>サービスにはまだキーが表示されていません。2 分後にもう一度確認してください。</translation>
    </message>
    <message>
        <source>%1 The service has what may be its key:</source>
        <translation>%1 サービスに、この生成によると思われるキーがあります:</translation>
    </message>
    <message>
        <source>the service made a key whose secret never arrived:</source>
        <translation>サービスはキーを作成しましたが、シークレットが届きませんでした:</translation>
    </message>
    <message>
        <source>its sealed reply was discarded. If the service made a key for it, that is still there: `keys delete` deletes it.</source>
        <translation>封印された応答を破棄しました。サービスがこの生成のキーを作成していた場合、そのキーは残っています。`keys delete` で削除できます。</translation>
    </message>
    <message>
        <source>If its sealed reply cannot be opened, it will be gone for good, and the secret in it. Discard it?</source>
        <translation>封印された応答を開けない場合、応答とその中のシークレットは完全に失われます。破棄しますか？</translation>
    </message>
    <message>
        <source>Nothing was discarded.</source>
        <translation>何も破棄していません。</translation>
    </message>
    <message>
        <source>No generation was interrupted.</source>
        <translation>中断された生成はありません。</translation>
    </message>
    <message>
        <source>Where it is not certain which key came of a generation, or its secret may still be had, only you can decide: `keys delete` deletes a key.</source>
        <translation>どのキーがこの生成によるものか確かでない場合や、シークレットをまだ入手できる可能性がある場合は、ご自身で判断してください。キーは `keys delete` で削除できます。</translation>
    </message>
    <message>
        <source>Nobody can ever use a key without its secret. Delete it at the service?</source>
        <translation>シークレットのないキーは誰も使えません。サービスから削除しますか？</translation>
    </message>
    <message>
        <source>`keynook-cli recover --delete-orphans` deletes the keys without a secret.</source>
        <translation>`keynook-cli recover --delete-orphans` で、シークレットのないキーを削除できます。</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>削除しました。</translation>
    </message>
    <message>
        <source>--forget and --delete-orphans are two decisions.</source>
        <translation>--forget と --delete-orphans は別々に指定してください。</translation>
    </message>
    <message>
        <source>Delete the keys that were made but whose secret never arrived.</source>
        <translation>作成されたもののシークレットが届かなかったキーを削除します。</translation>
    </message>
    <message>
        <source>Discard the sealed reply of this generation, which cannot be opened.</source>
        <translation>この生成の、開けない封印された応答を破棄します。</translation>
    </message>
    <message>
        <source>operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Do not ask before discarding it.</source>
        <translation>破棄する前に確認しません。</translation>
    </message>
    <message>
        <source>Finishes generations that were interrupted, or says what is left of them.</source>
        <translation>中断された生成を完了するか、残っているものを示します。</translation>
    </message>
    <message>
        <source>The key to use (id or name); by default the newest in the keychain.</source>
        <translation>使用するキー (ID または名前)。既定ではキーチェーンにある最新のもの。</translation>
    </message>
    <message>
        <source>key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Kognic: the id and the secret in variables, instead of a file that ends with the command.</source>
        <translation>Kognic: コマンドの終了とともに消えるファイルの代わりに、ID とシークレットを環境変数で渡します。</translation>
    </message>
    <message>
        <source>%1 could not be started.</source>
        <translation>%1 を起動できませんでした。</translation>
    </message>
    <message>
        <source>Check its name and that it may be executed.</source>
        <translation>名前と、実行が許可されていることを確認してください。</translation>
    </message>
    <message>
        <source>The command to run is missing.</source>
        <translation>実行するコマンドがありません。</translation>
    </message>
    <message>
        <source>Runs a command that finds the key in its environment; no file outlives it.</source>
        <translation>環境変数でキーを渡してコマンドを実行します。終了後にファイルは残りません。</translation>
    </message>
    <message>
        <source>No file can be kept for the command that ends with it.</source>
        <translation>コマンドの終了とともに消えるファイルを用意できません。</translation>
    </message>
    <message>
        <source>Give --client-env to hand the id and the secret over in variables.</source>
        <translation>--client-env を指定して、ID とシークレットを環境変数で渡してください。</translation>
    </message>
    <message>
        <source>Undo:  %1</source>
        <translation>元に戻すには:  %1</translation>
    </message>
    <message>
        <source>Do not ask before something is replaced.</source>
        <translation>置き換える前に確認しません。</translation>
    </message>
    <message>
        <source>What is replaced is gone then. Go on?</source>
        <translation>置き換えられたものは失われます。続けますか？</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更していません。</translation>
    </message>
    <message>
        <source>Kognic: the profile in Python&apos;s keyring (default).</source>
        <translation>Kognic: Python の keyring のプロファイル (default)。</translation>
    </message>
    <message>
        <source>Cogniac&apos;s client keeps one credential and knows no profiles.</source>
        <translation>Cogniac のクライアントが保持する認証情報は 1 つだけで、プロファイルはありません。</translation>
    </message>
    <message>
        <source>Hands a key to the service&apos;s own Python client, where that looks.</source>
        <translation>サービスの Python クライアントが参照する場所にキーを渡します。</translation>
    </message>
    <message>
        <source>Kognic: the profile in Python&apos;s keyring.</source>
        <translation>Kognic: Python の keyring のプロファイル。</translation>
    </message>
    <message>
        <source>&quot;cogniac&quot; for the file of Cogniac&apos;s client.</source>
        <translation>&quot;cogniac&quot; は Cogniac のクライアントのファイル。</translation>
    </message>
    <message>
        <source>service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Give either --profile P, or --service cogniac.</source>
        <translation>--profile P または --service cogniac のどちらかを指定してください。</translation>
    </message>
    <message>
        <source>Takes a key away from the service&apos;s own Python client.</source>
        <translation>サービスの Python クライアントからキーを取り除きます。</translation>
    </message>
    <message>
        <source>Only this one: &quot;cogniac&quot; or &quot;kognic&quot;.</source>
        <translation>これのみ: &quot;cogniac&quot; または &quot;kognic&quot;。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>(no key id)</source>
        <translation>(キー ID なし)</translation>
    </message>
    <message>
        <source>%1, which Keynook does not hold</source>
        <translation>%1 (Keynook には保管されていません)</translation>
    </message>
    <message>
        <source>%1, &quot;%2&quot; of the account &quot;%3&quot;</source>
        <translation>%1 (アカウント「%3」の「%2」)</translation>
    </message>
    <message>
        <source>--service is &quot;cogniac&quot; or &quot;kognic&quot;.</source>
        <translation>--service には &quot;cogniac&quot; または &quot;kognic&quot; を指定します。</translation>
    </message>
    <message>
        <source>Tells which credential a Python program started here would use.</source>
        <translation>ここで起動した Python プログラムがどの認証情報を使うかを示します。</translation>
    </message>
    <message>
        <source>Kognic: the folder in which the browser saves (%1).</source>
        <translation>Kognic: ブラウザーの保存先フォルダー (%1)。</translation>
    </message>
    <message>
        <source>Kognic: the page to generate on.</source>
        <translation>Kognic: 生成に使うページ。</translation>
    </message>
    <message>
        <source>Kognic: leave the downloaded file as it is.</source>
        <translation>Kognic: ダウンロードしたファイルをそのまま残します。</translation>
    </message>
    <message>
        <source>--keep-file and --remove-file contradict each other.</source>
        <translation>--keep-file と --remove-file は同時に指定できません。</translation>
    </message>
    <message>
        <source>--web-url takes the address of a page.</source>
        <translation>--web-url にはページのアドレスを指定します。</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>フォルダー %1 はありません。</translation>
    </message>
    <message>
        <source>Name the folder in which the browser saves.</source>
        <translation>ブラウザーの保存先フォルダーを指定してください。</translation>
    </message>
    <message>
        <source>Checking the credentials …</source>
        <translation>認証情報を確認しています…</translation>
    </message>
    <message>
        <source>Checking %1 …</source>
        <translation>%1 を確認しています…</translation>
    </message>
    <message>
        <source>Generate credentials on the page that has opened, or open it yourself:</source>
        <translation>開いたページで認証情報を生成するか、次のページをご自身で開いてください:</translation>
    </message>
    <message>
        <source>Open this page in a browser and generate credentials:</source>
        <translation>次のページをブラウザーで開いて認証情報を生成してください:</translation>
    </message>
    <message>
        <source>It is in the menu with your name: &quot;API Credentials…&quot;, then &quot;Generate Credentials&quot;, a name, and download.</source>
        <translation>自分の名前のメニューにあります。「API Credentials…」、「Generate Credentials」の順に選び、名前を付けてダウンロードしてください。</translation>
    </message>
    <message>
        <source>Waiting for the file in %1; if it is saved elsewhere, type its path here …</source>
        <translation>%1 にファイルが届くのを待っています。別の場所に保存した場合は、そのパスをここに入力してください…</translation>
    </message>
    <message>
        <source>There is no folder %1 yet: type the path of the downloaded file here …</source>
        <translation>フォルダー %1 はまだありません。ダウンロードしたファイルのパスをここに入力してください…</translation>
    </message>
    <message>
        <source>Nothing is lost: the credentials lie in %1.</source>
        <translation>何も失われていません。認証情報は %1 にあります。</translation>
    </message>
    <message>
        <source>Still waiting …</source>
        <translation>まだ待っています…</translation>
    </message>
    <message>
        <source>The secret of &quot;%1&quot; (%2) is in the keychain.</source>
        <translation>「%1」(%2) のシークレットはキーチェーンにあります。</translation>
    </message>
    <message>
        <source>%1 holds the secret in the clear. Remove the file?</source>
        <translation>%1 には、シークレットが平文で入っています。ファイルを削除しますか？</translation>
    </message>
    <message>
        <source>%1 still holds the secret in the clear.</source>
        <translation>%1 には、まだシークレットが平文で入っています。</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>%1 を削除しました。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; now uses %2 (%3).</source>
        <translation>「%1」は %2 (%3) を使うようになりました。</translation>
    </message>
    <message>
        <source>This user belongs to no workspace with that id or name.</source>
        <translation>その ID または名前のワークスペースに、このユーザーは属していません。</translation>
    </message>
    <message>
        <source>`keynook-cli workspaces list` shows them.</source>
        <translation>`keynook-cli workspaces list` で一覧を表示できます。</translation>
    </message>
    <message>
        <source>Lists the workspaces of the account&apos;s user.</source>
        <translation>アカウントのユーザーのワークスペースを一覧表示します。</translation>
    </message>
    <message>
        <source>Moves the account to another workspace, without signing in again.</source>
        <translation>サインインし直さずに、アカウントを別のワークスペースに切り替えます。</translation>
    </message>
    <message>
        <source>This argument cannot be handed to a batch file.</source>
        <translation>この引数はバッチ ファイルに渡せません。</translation>
    </message>
    <message>
        <source>Run the program that it starts instead.</source>
        <translation>代わりに、バッチ ファイルが起動するプログラムを実行してください。</translation>
    </message>
</context>
<context>
    <name>keynook::ui::AboutDialog</name>
    <message>
        <source>About Keynook</source>
        <translation>Keynook について</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>API keys for Cogniac and Kognic: generated, kept in the system&apos;s keychain, used and deleted.</source>
        <translation>Cogniac と Kognic の API キーを生成し、システムのキーチェーンに保管し、使用し、削除します。</translation>
    </message>
    <message>
        <source>Secrets are in the keychain before they are shown, and in no file but those you export. A program that runs as you can read an unlocked keychain, and so can the computer&apos;s administrator: against them Keynook cannot protect.</source>
        <translation>シークレットは表示より先にキーチェーンに入り、エクスポートしたもの以外のファイルには残りません。ロックが解除されたキーチェーンは、同じユーザーとして動作するプログラムや、コンピューターの管理者も読み取れます。Keynook でこれを防ぐことはできません。</translation>
    </message>
    <message>
        <source>Apache License 2.0. Built with Qt %1, QtKeychain, libsodium and SQLite.</source>
        <translation>Apache License 2.0。Qt %1、QtKeychain、libsodium、SQLite を使って構築されています。</translation>
    </message>
</context>
<context>
    <name>keynook::ui::AccountActions</name>
    <message>
        <source>Keynook forgets this account. Nothing changes at the service.</source>
        <translation>Keynook からこのアカウントを削除します。サービス側は何も変わりません。</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 を削除しますか？</translation>
    </message>
    <message>
        <source>&amp;Remove account</source>
        <translation>アカウントを削除(&amp;R)</translation>
    </message>
    <message>
        <source>Keynook forgets this account, and the secrets of its keys leave the keychain. The keys stay valid at the service; their secrets cannot be had again.</source>
        <translation>Keynook からこのアカウントを削除し、キーのシークレットをキーチェーンから削除します。キーはサービスで有効なままですが、シークレットは二度と入手できません。</translation>
    </message>
    <message numerus="yes">
        <source>Keynook forgets this account, and the secrets of %n key(s) leave the keychain. The keys stay valid at the service; their secrets cannot be had again.</source>
        <translation>
            <numerusform>Keynook からこのアカウントを削除し、%n 個のキーのシークレットをキーチェーンから削除します。キーはサービスで有効なままですが、シークレットは二度と入手できません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keynook::ui::AskDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
</context>
<context>
    <name>keynook::ui::Banner</name>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>keynook::ui::BrowserPage</name>
    <message>
        <source>Cop&amp;y</source>
        <translation>コピー(&amp;Y)</translation>
    </message>
    <message>
        <source>the whole address, from the browser&apos;s address bar</source>
        <translation>ブラウザーのアドレスバーにあるアドレス全体</translation>
    </message>
    <message>
        <source>P&amp;age</source>
        <translation>ページ(&amp;A)</translation>
    </message>
    <message>
        <source>It &amp;ended on</source>
        <translation>最後のアドレス(&amp;E)</translation>
    </message>
    <message>
        <source>Only if the browser cannot come back by itself, paste the address it ended on. It holds the new key: clear it from the browser&apos;s history afterwards.</source>
        <translation>ブラウザーから自動で戻れない場合にのみ、最後に表示されたアドレスを貼り付けてください。新しいキーが含まれているため、後でブラウザーの履歴から消去してください。</translation>
    </message>
    <message>
        <source>Sign in on the page that has opened in your browser. Keynook waits for it to come back, for five minutes.</source>
        <translation>ブラウザーで開いたページでサインインしてください。Keynook は 5 分間、戻るのを待ちます。</translation>
    </message>
    <message>
        <source>No browser could be opened. Open this page in one yourself and sign in there; Keynook waits, for five minutes.</source>
        <translation>ブラウザーを開けませんでした。このページをご自身で開いてサインインしてください。Keynook は 5 分間待ちます。</translation>
    </message>
</context>
<context>
    <name>keynook::ui::CheckDialog</name>
    <message>
        <source>Check &amp;again</source>
        <translation>もう一度確認(&amp;A)</translation>
    </message>
    <message>
        <source>Check access</source>
        <translation>アクセスを確認</translation>
    </message>
    <message>
        <source>Waiting for the keychain; it may ask you to unlock it.</source>
        <translation>キーチェーンを待っています。ロックの解除を求められることがあります。</translation>
    </message>
    <message>
        <source>How far the sign-in of %1 gets.</source>
        <translation>%1 のサインインでどこまでアクセスできるかを調べます。</translation>
    </message>
    <message>
        <source>How far the key %1 gets. The check counts as a use of it.</source>
        <translation>キー %1 でどこまでアクセスできるかを調べます。この確認はキーの使用とみなされます。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;message</source>
        <translation>メッセージをコピー(&amp;M)</translation>
    </message>
    <message>
        <source>The message is copied.</source>
        <translation>メッセージをコピーしました。</translation>
    </message>
    <message>
        <source>If your administrator cannot help, send this to %1. It names no person and holds no secret.</source>
        <translation>管理者にも解決できない場合は、これを %1 に送ってください。個人名やシークレットは含まれていません。</translation>
    </message>
    <message>
        <source>Message to support</source>
        <translation>サポートへのメッセージ</translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <translation>%1 を待っています…</translation>
    </message>
</context>
<context>
    <name>keynook::ui::CheckRow</name>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>ワークスペース</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>まだ不明</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>未実施</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
</context>
<context>
    <name>keynook::ui::DeleteDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Keys to delete</source>
        <translation>削除するキー</translation>
    </message>
    <message>
        <source>Delete &quot;%1&quot;?</source>
        <translation>「%1」を削除しますか？</translation>
    </message>
    <message>
        <source>Delete a key</source>
        <translation>キーの削除</translation>
    </message>
    <message>
        <source>It was used within the last week.</source>
        <translation>この 1 週間以内に使われています。</translation>
    </message>
    <message>
        <source>It may be somebody else&apos;s, and in use.</source>
        <translation>ほかの人のもので、使用中の可能性があります。</translation>
    </message>
    <message>
        <source>Type its key ID to delete it:</source>
        <translation>削除するには、キー ID を入力してください:</translation>
    </message>
    <message>
        <source>Type its name to delete it:</source>
        <translation>削除するには、名前を入力してください:</translation>
    </message>
    <message>
        <source>Some were used within the last week. Type %1 to delete them all:</source>
        <translation>この 1 週間以内に使われたものがあります。すべて削除するには %1 と入力してください:</translation>
    </message>
    <message>
        <source>%1  ·  %2  ·  last used: %3</source>
        <translation>%1  ·  %2  ·  最終使用: %3</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln key(s)?</source>
        <translation>
            <numerusform>%Ln 個のキーを削除しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Whatever uses this key stops working at once. This cannot be undone.</source>
        <translation>このキーを使っているものは、すべてすぐに動作しなくなります。この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>Whatever uses these keys stops working at once. This cannot be undone.</source>
        <translation>これらのキーを使っているものは、すべてすぐに動作しなくなります。この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>%L1 of %L2 could not be deleted; the others are gone.</source>
        <translation>%L2 個のうち %L1 個を削除できませんでした。ほかは削除しました。</translation>
    </message>
</context>
<context>
    <name>keynook::ui::DetailsPanel</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Copy the secret</source>
        <translation>シークレットをコピー</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Chec&amp;k access</source>
        <translation>アクセスを確認(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Hand to Python SDK…</source>
        <translation>Python SDK に渡す(&amp;H)…</translation>
    </message>
    <message>
        <source>Ro&amp;tate…</source>
        <translation>ローテーション(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>削除(&amp;D)…</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Copy the key ID</source>
        <translation>キー ID をコピー</translation>
    </message>
    <message>
        <source>Copy the workspace&apos;s ID</source>
        <translation>ワークスペースの ID をコピー</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>キー ID</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>最終確認</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>%1 API key</source>
        <translation>%1 API キー</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>ワークスペース</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>キーチェーン内</translation>
    </message>
    <message>
        <source>was here, and the keychain lost it</source>
        <translation>キーチェーンから消失</translation>
    </message>
    <message>
        <source>not held on this computer</source>
        <translation>このコンピューターに保管なし</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>情報なし</translation>
    </message>
    <message>
        <source>%1 does not report it</source>
        <translation>%1 からの報告なし</translation>
    </message>
    <message>
        <source>it works</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>it was refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>permission is missing</source>
        <translation>権限なし</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>未確認</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) selected</source>
        <translation>
            <numerusform>%Ln 個のキーを選択中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %Ln key(s)…</source>
        <translation>
            <numerusform>%Ln 個のキーを削除(&amp;D)…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keynook::ui::DropArea</name>
    <message>
        <source>Choose &amp;file…</source>
        <translation>ファイルを選択(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Drop a credentials file here, or its text</source>
        <translation>認証情報ファイルまたはそのテキストをここにドロップ</translation>
    </message>
    <message>
        <source>These are several files.</source>
        <translation>ファイルが複数あります。</translation>
    </message>
    <message>
        <source>This is not a file of this computer.</source>
        <translation>このコンピューターのファイルではありません。</translation>
    </message>
    <message>
        <source>Give one credentials file at a time.</source>
        <translation>認証情報ファイルは一度に 1 つずつ渡してください。</translation>
    </message>
    <message>
        <source>There is neither a file nor a text.</source>
        <translation>ファイルもテキストもありません。</translation>
    </message>
    <message>
        <source>Copy the whole text of a credentials file, or choose the file.</source>
        <translation>認証情報ファイルの内容全体をコピーするか、ファイルを選んでください。</translation>
    </message>
    <message>
        <source>This is larger than a credentials file ever is.</source>
        <translation>認証情報ファイルとしては大きすぎます。</translation>
    </message>
    <message>
        <source>Copy the text of the credentials file alone.</source>
        <translation>認証情報ファイルの内容だけをコピーしてください。</translation>
    </message>
</context>
<context>
    <name>keynook::ui::ExportDialog</name>
    <message>
        <source>Export credentials</source>
        <translation>認証情報のエクスポート</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使い方</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>形式(&amp;F)</translation>
    </message>
    <message>
        <source>Fi&amp;le</source>
        <translation>ファイル(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>置き換える(&amp;R)</translation>
    </message>
    <message>
        <source>Written to %1. Only you can read it (0600).</source>
        <translation>%1 に書き込みました。本人だけが読み取れます (0600)。</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完了(&amp;D)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>keynook::ui::ForgetDialog</name>
    <message>
        <source>At the service nothing changes by this: %1 deletes credentials in its web app only, and Keynook opens the page for it.</source>
        <translation>サービス側は何も変わりません。%1 の認証情報は Web アプリでのみ削除できるため、Keynook がそのページを開きます。</translation>
    </message>
    <message>
        <source>&amp;Open the page to delete it there too</source>
        <translation>サービスでも削除するためにページを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Delete here</source>
        <translation>ここから削除(&amp;D)</translation>
    </message>
    <message>
        <source>Delete this credential from this computer?</source>
        <translation>この認証情報をこのコンピューターから削除しますか？</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>削除されるもの</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>キーチェーンを待っています…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln credential(s) from this computer?</source>
        <translation>
            <numerusform>%Ln 個の認証情報をこのコンピューターから削除しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2 could not be deleted here; the others are gone.</source>
        <translation>%L2 個のうち %L1 個をここから削除できませんでした。ほかは削除しました。</translation>
    </message>
</context>
<context>
    <name>keynook::ui::GenerateDialog</name>
    <message>
        <source>%1 – notebook</source>
        <translation>%1 – ノート PC</translation>
    </message>
    <message>
        <source>%1 – nightly job</source>
        <translation>%1 – 夜間ジョブ</translation>
    </message>
    <message>
        <source>CI</source>
        <translation>CI</translation>
    </message>
    <message>
        <source>The request is sent once; it is not taken back.</source>
        <translation>リクエストは 1 回だけ送信され、取り消せません。</translation>
    </message>
    <message>
        <source>Generate credentials</source>
        <translation>認証情報の生成</translation>
    </message>
    <message>
        <source>What the key is for, such as a machine and a purpose; colleagues see it.</source>
        <translation>マシンや目的など、キーの用途。同僚にも表示されます。</translation>
    </message>
    <message>
        <source>I &amp;accept losing this secret</source>
        <translation>このシークレットが失われることを承諾する(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Unlock keychain…</source>
        <translation>ロックを解除(&amp;U)…</translation>
    </message>
    <message>
        <source>Reco&amp;ver…</source>
        <translation>復旧(&amp;V)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>生成(&amp;G)</translation>
    </message>
    <message>
        <source>Rotate %1</source>
        <translation>%1 のローテーション</translation>
    </message>
    <message>
        <source>Rotate a key</source>
        <translation>キーのローテーション</translation>
    </message>
    <message>
        <source>The new key takes over from the old one, which stays valid until you delete it.</source>
        <translation>新しいキーが古いキーの代わりになります。古いキーは削除するまで有効です。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>For %1 · Cogniac · %2</source>
        <translation>対象: %1 · Cogniac · %2</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Generate &amp;another</source>
        <translation>さらに生成(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完了(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Nothing is sent yet: another Keynook is generating or recovering. This begins when that has ended.</source>
        <translation>まだ何も送信していません。別の Keynook が生成または復旧を行っています。それが終わり次第、開始します。</translation>
    </message>
    <message>
        <source>Credentials generated</source>
        <translation>認証情報を生成しました</translation>
    </message>
    <message>
        <source>Already safe in your keychain. You can reveal or export it later from this computer. The service itself will never show this secret again.</source>
        <translation>すでにキーチェーンに安全に保管されています。後からこのコンピューターで表示やエクスポートができます。サービスがこのシークレットを再び表示することはありません。</translation>
    </message>
    <message>
        <source>The secret lies sealed on this computer until the keychain can take it. Unlock it, or copy or download the credentials: the service cannot show them again.</source>
        <translation>シークレットは、キーチェーンに入れられるまで封印されてこのコンピューターにあります。キーチェーンのロックを解除するか、認証情報をコピーまたはダウンロードしてください。サービスが再び表示することはありません。</translation>
    </message>
    <message>
        <source>This is the only copy. Unlock the keychain, or copy or download the credentials before you close: they cannot be retrieved again.</source>
        <translation>これが唯一のコピーです。閉じる前に、キーチェーンのロックを解除するか、認証情報をコピーまたはダウンロードしてください。二度と取得できません。</translation>
    </message>
    <message>
        <source>&amp;Hand to Python SDK…</source>
        <translation>Python SDK に渡す(&amp;H)…</translation>
    </message>
</context>
<context>
    <name>keynook::ui::HandOffDialog</name>
    <message>
        <source>&amp;Replace what is there</source>
        <translation>既存のものを置き換える(&amp;R)</translation>
    </message>
    <message>
        <source>This can be undone until you close this window.</source>
        <translation>このウィンドウを閉じるまでは元に戻せます。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation>渡す(&amp;H)</translation>
    </message>
    <message>
        <source>Hand to Python SDK</source>
        <translation>Python SDK に渡す</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>プロファイル(&amp;P)</translation>
    </message>
    <message>
        <source>Replace what is there</source>
        <translation>既存のものを置き換える</translation>
    </message>
    <message>
        <source>Waiting for the keychain; an unlock prompt may be open…</source>
        <translation>キーチェーンを待っています。ロック解除の画面が開いている可能性があります…</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>キーチェーンを待っています…</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完了(&amp;D)</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>再試行(&amp;A)</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>もう一度確認(&amp;A)</translation>
    </message>
    <message>
        <source>Handed over. Kognic&apos;s client finds it under the profile &quot;%1&quot;.</source>
        <translation>渡しました。Kognic のクライアントはプロファイル「%1」を使って見つけます。</translation>
    </message>
    <message>
        <source>Handed over. Cogniac&apos;s client signs in with it by itself.</source>
        <translation>渡しました。Cogniac のクライアントは自動的にこれでサインインします。</translation>
    </message>
    <message>
        <source>Taken back: the client finds what it found before. Cached tokens do not come back; it fetches new ones.</source>
        <translation>元に戻しました。クライアントは以前と同じものを見つけます。キャッシュされたトークンは元に戻りませんが、クライアントが新しく取得します。</translation>
    </message>
</context>
<context>
    <name>keynook::ui::HandOffPreview</name>
    <message>
        <source>NOTHING CHANGES</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>WHAT CHANGES</source>
        <translation>変更内容</translation>
    </message>
</context>
<context>
    <name>keynook::ui::HelpDialog</name>
    <message>
        <source>No answer holds all of these words.</source>
        <translation>これらの語をすべて含む回答はありません。</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Search the answers</source>
        <translation>回答を検索</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>ブラウザーを開けませんでした。</translation>
    </message>
</context>
<context>
    <name>keynook::ui::IssuedPanel</name>
    <message>
        <source>Copied · clipboard clears in %1 s</source>
        <translation>コピー済み · %1 秒後にクリップボードを消去</translation>
    </message>
    <message>
        <source>Copied · clipboard clears when Keynook quits</source>
        <translation>コピー済み · Keynook の終了時にクリップボードを消去</translation>
    </message>
    <message>
        <source>The clipboard was cleared.</source>
        <translation>クリップボードを消去しました。</translation>
    </message>
    <message>
        <source>The clipboard holds something else now.</source>
        <translation>クリップボードの内容は別のものに変わっています。</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>キー ID</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>ID をコピー(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Reveal</source>
        <translation>表示(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Do&amp;wnload credentials…</source>
        <translation>認証情報をダウンロード(&amp;W)…</translation>
    </message>
    <message>
        <source>Copy as .&amp;env</source>
        <translation>.env 形式でコピー(&amp;E)</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Written to %1, readable by you alone.</source>
        <translation>%1 に書き込みました。本人だけが読み取れます。</translation>
    </message>
</context>
<context>
    <name>keynook::ui::KeyActions</name>
    <message>
        <source>The Python SDK finds the key from now on.</source>
        <translation>今後、Python SDK がこのキーを見つけて使います。</translation>
    </message>
    <message>
        <source>Written to %1, readable by you alone.</source>
        <translation>%1 に書き込みました。本人だけが読み取れます。</translation>
    </message>
    <message>
        <source>The secret of %1 is on the clipboard.</source>
        <translation>%1 のシークレットをクリップボードにコピーしました。</translation>
    </message>
</context>
<context>
    <name>keynook::ui::KeyDesk</name>
    <message>
        <source>The list was not refreshed: you stopped waiting.</source>
        <translation>待機を中止したため、一覧は更新されませんでした。</translation>
    </message>
</context>
<context>
    <name>keynook::ui::KeyTable</name>
    <message>
        <source>API credentials</source>
        <translation>API 認証情報</translation>
    </message>
</context>
<context>
    <name>keynook::ui::KeysPage</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>API credentials</source>
        <translation>API 認証情報</translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <translation>%1 を待っています…</translation>
    </message>
</context>
<context>
    <name>keynook::ui::KognicDialog</name>
    <message>
        <source>&amp;Server and name…</source>
        <translation>サーバーと名前(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Generate in the web app</source>
        <translation>Web アプリで生成(&amp;G)</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>戻る(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完了(&amp;D)</translation>
    </message>
    <message>
        <source>Waiting for the keychain; an unlock prompt may be open…</source>
        <translation>キーチェーンを待っています。ロック解除の画面が開いている可能性があります…</translation>
    </message>
    <message>
        <source>Add Kognic</source>
        <translation>Kognic の追加</translation>
    </message>
    <message>
        <source>Generate credentials</source>
        <translation>認証情報の生成</translation>
    </message>
    <message>
        <source>Credentials are checked with the service and kept in this system&apos;s keychain.</source>
        <translation>認証情報はサービスで確認され、このシステムのキーチェーンに保管されます。</translation>
    </message>
    <message>
        <source>For %1 · Kognic · %2</source>
        <translation>対象: %1 · Kognic · %2</translation>
    </message>
    <message>
        <source>Kognic generates credentials in its web app alone; Keynook keeps them.</source>
        <translation>Kognic の認証情報は Web アプリでのみ生成できます。Keynook はそれを保管します。</translation>
    </message>
    <message>
        <source>Waiting for Kognic&apos;s auth server…</source>
        <translation>Kognic の認証サーバーを待っています…</translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <translation>%1 を待っています…</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>隠す(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Choose credentials</source>
        <translation>認証情報の選択</translation>
    </message>
    <message>
        <source>Credentials (*.json);;All files (*)</source>
        <translation>認証情報 (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>再試行(&amp;A)</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; holds no credentials of Kognic.</source>
        <translation>プロファイル「%1」には Kognic の認証情報がありません。</translation>
    </message>
    <message>
        <source>Choose another profile, or the credentials file itself.</source>
        <translation>別のプロファイルか、認証情報ファイルそのものを選んでください。</translation>
    </message>
    <message>
        <source>Other credentials are still being checked. Give these again when that is done.</source>
        <translation>別の認証情報を確認しています。終わってから、もう一度渡してください。</translation>
    </message>
    <message>
        <source>Choose an&amp;other…</source>
        <translation>別のものを選択(&amp;O)…</translation>
    </message>
    <message>
        <source>Gen&amp;erate new ones</source>
        <translation>新しく生成(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Wait again</source>
        <translation>もう一度待つ(&amp;W)</translation>
    </message>
    <message>
        <source>Credentials generated</source>
        <translation>認証情報を生成しました</translation>
    </message>
    <message>
        <source>Credentials added</source>
        <translation>認証情報を追加しました</translation>
    </message>
    <message>
        <source> · ends on %1</source>
        <translation> · 有効期限 %1</translation>
    </message>
    <message>
        <source>Already safe in your keychain. You can reveal or export it later from this computer. The service itself will never show this secret again.</source>
        <translation>すでにキーチェーンに安全に保管されています。後からこのコンピューターで表示やエクスポートができます。サービスがこのシークレットを再び表示することはありません。</translation>
    </message>
    <message>
        <source>Import the credentials in %1?</source>
        <translation>%1 の認証情報をインポートしますか？</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>インポート(&amp;I)</translation>
    </message>
</context>
<context>
    <name>keynook::ui::KognicForm</name>
    <message>
        <source>&amp;Import profile</source>
        <translation>プロファイルをインポート(&amp;I)</translation>
    </message>
    <message>
        <source>Look into P&amp;ython&apos;s keyring</source>
        <translation>Python の keyring を調べる(&amp;Y)</translation>
    </message>
    <message>
        <source>Import the file that &amp;KOGNIC_CREDENTIALS names</source>
        <translation>KOGNIC_CREDENTIALS が指すファイルをインポート(&amp;K)</translation>
    </message>
    <message>
        <source>Account &amp;name</source>
        <translation>アカウント名(&amp;N)</translation>
    </message>
    <message>
        <source>the email address, if left empty</source>
        <translation>空欄の場合はメールアドレス</translation>
    </message>
    <message>
        <source>Auth se&amp;rver</source>
        <translation>認証サーバー(&amp;R)</translation>
    </message>
    <message>
        <source>the one that the credentials name</source>
        <translation>認証情報に記載されたもの</translation>
    </message>
    <message>
        <source>&amp;Workspace server</source>
        <translation>ワークスペースサーバー(&amp;W)</translation>
    </message>
    <message>
        <source>Profile in P&amp;ython&apos;s keyring</source>
        <translation>Python の keyring のプロファイル(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>keynook::ui::KognicPanel</name>
    <message>
        <source>&amp;Reveal</source>
        <translation>表示(&amp;R)</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>ID をコピー(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Do&amp;wnload credentials…</source>
        <translation>認証情報をダウンロード(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Hand to Python SDK…</source>
        <translation>Python SDK に渡す(&amp;H)…</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>クライアント ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>クライアントシークレット</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Copied · clipboard clears in %1 s</source>
        <translation>コピー済み · %1 秒後にクリップボードを消去</translation>
    </message>
    <message>
        <source>Copied · clipboard clears when Keynook quits</source>
        <translation>コピー済み · Keynook の終了時にクリップボードを消去</translation>
    </message>
    <message>
        <source>The clipboard was cleared.</source>
        <translation>クリップボードを消去しました。</translation>
    </message>
    <message>
        <source>The clipboard holds something else now.</source>
        <translation>クリップボードの内容は別のものに変わっています。</translation>
    </message>
</context>
<context>
    <name>keynook::ui::KognicWebPage</name>
    <message>
        <source>Open the menu with your name and choose &quot;API Credentials…&quot;.</source>
        <translation>自分の名前のメニューを開き、「API Credentials…」を選びます。</translation>
    </message>
    <message>
        <source>Choose &quot;Generate Credentials&quot; and give them a name.</source>
        <translation>「Generate Credentials」を選び、名前を付けます。</translation>
    </message>
    <message>
        <source>Choose &quot;Download&quot;, then &quot;Close&quot;. Keynook does the rest.</source>
        <translation>「Download」、「Close」の順に選びます。残りは Keynook が行います。</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>コピー(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Open the page again</source>
        <translation>ページをもう一度開く(&amp;O)</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>P&amp;age</source>
        <translation>ページ(&amp;A)</translation>
    </message>
    <message>
        <source>On the page that has opened in your browser:</source>
        <translation>ブラウザーで開いたページでの操作:</translation>
    </message>
    <message>
        <source>No browser could be opened. Open this page in one yourself, and there:</source>
        <translation>ブラウザーを開けませんでした。このページをご自身で開き、次の操作をしてください:</translation>
    </message>
    <message>
        <source>Waiting for a download in %1…</source>
        <translation>フォルダー %1 へのダウンロードを待っています…</translation>
    </message>
    <message>
        <source>There is no folder %1 yet. Give Keynook the downloaded file below.</source>
        <translation>フォルダー %1 はまだありません。ダウンロードしたファイルを下で Keynook に渡してください。</translation>
    </message>
</context>
<context>
    <name>keynook::ui::LeadDialog</name>
    <message>
        <source>Expiring soon</source>
        <translation>まもなく期限切れ</translation>
    </message>
    <message>
        <source>&amp;Days before the end</source>
        <translation>期限までの日数(&amp;D)</translation>
    </message>
    <message>
        <source>Days before the end</source>
        <translation>期限までの日数</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>From when on the credentials of %1 are shown under “Expiring soon”.</source>
        <translation>%1 の認証情報をいつから「まもなく期限切れ」に表示するかを設定します。</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform> 日</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keynook::ui::Leaving</name>
    <message>
        <source>The only copy of a secret would be lost: copy it, save it or give it up first.</source>
        <translation>シークレットの唯一のコピーが失われます。先にコピーするか、保存するか、破棄してください。</translation>
    </message>
    <message>
        <source>A key is being generated; its secret is being made safe first.</source>
        <translation>キーを生成しています。先にそのシークレットを安全に保管しています。</translation>
    </message>
    <message>
        <source>Signing out …</source>
        <translation>サインアウトしています…</translation>
    </message>
    <message>
        <source>The keychain did not remove the sign-in in time.</source>
        <translation>キーチェーンから時間内にサインイン情報が削除されませんでした。</translation>
    </message>
    <message>
        <source>Close the window again to leave all the same: the next start removes the sign-in as soon as the keychain is open.</source>
        <translation>このまま終了するには、もう一度ウィンドウを閉じてください。サインイン情報は、次回の起動時にキーチェーンが開き次第、削除されます。</translation>
    </message>
</context>
<context>
    <name>keynook::ui::MainWindow</name>
    <message>
        <source>The demo has its own account; add yours in Keynook itself.</source>
        <translation>デモには専用のアカウントがあります。ご自身のアカウントは、通常の Keynook で追加してください。</translation>
    </message>
    <message>
        <source>Waiting for the keychain; an unlock prompt may be open …</source>
        <translation>キーチェーンを待っています。ロック解除の画面が開いている可能性があります…</translation>
    </message>
    <message>
        <source>Nothing can be shown.</source>
        <translation>表示できるものがありません。</translation>
    </message>
    <message>
        <source>This is the demo: a service on this computer, made-up keys, and nothing is kept when the window closes.</source>
        <translation>これはデモです。このコンピューター上のサービスと架空のキーを使い、ウィンドウを閉じると何も残りません。</translation>
    </message>
    <message>
        <source>Keynook — demo</source>
        <translation>Keynook — デモ</translation>
    </message>
    <message>
        <source>&amp;Cogniac…</source>
        <translation>Cogniac(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Kognic…</source>
        <translation>Kognic(&amp;K)…</translation>
    </message>
    <message>
        <source>No key matches. Clear the filter or choose another view.</source>
        <translation>一致するキーがありません。絞り込みを解除するか、別のビューを選んでください。</translation>
    </message>
    <message>
        <source>Fetching the keys …</source>
        <translation>キーを取得しています…</translation>
    </message>
    <message>
        <source>This account is signed out.</source>
        <translation>このアカウントはサインアウトしています。</translation>
    </message>
    <message>
        <source>No credentials yet. Generate credentials opens the web app that makes them.</source>
        <translation>まだ認証情報がありません。「認証情報を生成」を選ぶと、認証情報を作成する Web アプリが開きます。</translation>
    </message>
    <message>
        <source>No keys yet. Generate credentials makes the first one.</source>
        <translation>まだキーがありません。「認証情報を生成」で最初のキーを作成できます。</translation>
    </message>
    <message>
        <source>The list was never fetched.</source>
        <translation>一覧はまだ取得されていません。</translation>
    </message>
    <message>
        <source>Refreshed %1</source>
        <translation>更新: %1</translation>
    </message>
    <message>
        <source>%1
Shown is the list of %2.</source>
        <translation>%1
%2 の一覧を表示しています。</translation>
    </message>
    <message>
        <source>Sign &amp;in…</source>
        <translation>サインイン(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>Select a key to see how to use it.</source>
        <translation>キーを選ぶと、使い方が表示されます。</translation>
    </message>
    <message>
        <source>“%1” has a successor. Once everything uses the new key, delete the old one; until then both are valid.</source>
        <translation>「%1」には後継のキーがあります。すべてが新しいキーを使うようになったら、古いキーを削除してください。それまでは両方とも有効です。</translation>
    </message>
    <message>
        <source>&amp;Delete the old key…</source>
        <translation>古いキーを削除(&amp;D)…</translation>
    </message>
    <message>
        <source>A generation was interrupted. Its secret may still be brought into the keychain, or its key be deleted.</source>
        <translation>生成が中断されました。シークレットをキーチェーンに入れられる可能性があります。または、そのキーを削除できます。</translation>
    </message>
    <message>
        <source>Reco&amp;ver…</source>
        <translation>復旧(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;API credentials…</source>
        <translation>API 認証情報(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Workspaces…</source>
        <translation>ワークスペース(&amp;W)…</translation>
    </message>
    <message>
        <source>Chec&amp;k access…</source>
        <translation>アクセスを確認(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>設定(&amp;P)…</translation>
    </message>
    <message>
        <source>A&amp;bout Keynook…</source>
        <translation>Keynook について(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Expiring soon…</source>
        <translation>まもなく期限切れ(&amp;E)…</translation>
    </message>
    <message>
        <source>Sign &amp;in again…</source>
        <translation>もう一度サインイン(&amp;I)…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>サインアウト(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Remove account…</source>
        <translation>アカウントを削除(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Copied %1.</source>
        <translation>%1 をコピーしました。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>Copy key &amp;ID</source>
        <translation>キー ID をコピー(&amp;I)</translation>
    </message>
    <message>
        <source>Copy &amp;secret</source>
        <translation>シークレットをコピー(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Chec&amp;k access</source>
        <translation>アクセスを確認(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Hand to Python SDK…</source>
        <translation>Python SDK に渡す(&amp;H)…</translation>
    </message>
    <message>
        <source>Ro&amp;tate…</source>
        <translation>ローテーション(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>削除(&amp;D)…</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln key(s)</source>
        <translation>
            <numerusform>%Ln 個中 %L1 個のキー</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s)</source>
        <translation>
            <numerusform>%Ln 個のキー</numerusform>
        </translation>
    </message>
    <message>
        <source>A&amp;nswers…</source>
        <translation>よくある質問(&amp;N)…</translation>
    </message>
    <message>
        <source>Finish what is open here first, then try that again.</source>
        <translation>まずここで開いているものを終えてから、もう一度試してください。</translation>
    </message>
</context>
<context>
    <name>keynook::ui::PlainFileBox</name>
    <message>
        <source>Remo&amp;ve file</source>
        <translation>ファイルを削除(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>残す(&amp;K)</translation>
    </message>
    <message>
        <source>The file %1 still holds the secret in plain text.</source>
        <translation>ファイル %1 には、まだシークレットが平文で入っています。</translation>
    </message>
    <message>
        <source>KOGNIC_CREDENTIALS names it: programs that go by that fail without it.</source>
        <translation>KOGNIC_CREDENTIALS がこのファイルを指しているため、それを使うプログラムはファイルがないと失敗します。</translation>
    </message>
    <message>
        <source>The file %1 is removed.</source>
        <translation>ファイル %1 を削除しました。</translation>
    </message>
</context>
<context>
    <name>keynook::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>keynook::ui::PreferencesForm</name>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>システムと同じ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外観(&amp;A)</translation>
    </message>
    <message>
        <source>Call a key &amp;unused after</source>
        <translation>未使用とみなすまで(&amp;U)</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Only on quit</source>
        <translation>終了時のみ</translation>
    </message>
    <message>
        <source>C&amp;lear the clipboard after</source>
        <translation>クリップボードの消去まで(&amp;L)</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>&amp;Hide a revealed secret after</source>
        <translation>シークレットを隠すまで(&amp;H)</translation>
    </message>
    <message>
        <source>Hide everything when &amp;idle for</source>
        <translation>無操作ですべて隠すまで(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Stay signed in</source>
        <translation>サインインを維持(&amp;S)</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>プロキシ(&amp;P)</translation>
    </message>
    <message>
        <source>Proxy a&amp;ddress</source>
        <translation>プロキシのアドレス(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>Extra c&amp;ertificate file</source>
        <translation>追加の証明書ファイル(&amp;E)</translation>
    </message>
    <message>
        <source>Extra certificate file</source>
        <translation>追加の証明書ファイル</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>証明書 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform> 日</numerusform>
        </translation>
    </message>
    <message>
        <source>Keynook changes its language when it starts the next time.</source>
        <translation>言語は、次に Keynook を起動したときに変わります。</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>言語(&amp;G)</translation>
    </message>
    <message numerus="yes">
        <source> second(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform> 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> minute(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform> 分</numerusform>
        </translation>
    </message>
    <message>
        <source>This desktop has no notification area that shows icons.</source>
        <translation>このデスクトップには、アイコンを表示する通知領域がありません。</translation>
    </message>
    <message>
        <source>Show a &amp;notification icon</source>
        <translation>通知アイコンを表示(&amp;N)</translation>
    </message>
</context>
<context>
    <name>keynook::ui::RecoverDialog</name>
    <message>
        <source>Its secret is in the keychain now.</source>
        <translation>シークレットはキーチェーンにあります。</translation>
    </message>
    <message>
        <source>The service made no key; nothing is left over.</source>
        <translation>サービスはキーを作成していません。残っているものはありません。</translation>
    </message>
    <message>
        <source>The service shows no key so far; look again in two minutes.</source>
        <translation>サービスにはまだキーが表示されていません。2 分後にもう一度確認してください。</translation>
    </message>
    <message>
        <source>The service made a key whose secret never arrived. Nobody can use it: it can be deleted.</source>
        <translation>サービスはキーを作成しましたが、シークレットが届きませんでした。誰も使えないキーなので、削除できます。</translation>
    </message>
    <message>
        <source>The service has what may be its key, without a secret here. Delete only what you know is unused.</source>
        <translation>サービスに、この生成によると思われるキーがありますが、シークレットはここにありません。使われていないと分かっているものだけを削除してください。</translation>
    </message>
    <message>
        <source>Its sealed reply was discarded.</source>
        <translation>封印された応答を破棄しました。</translation>
    </message>
    <message>
        <source>Looking after what was interrupted …</source>
        <translation>中断された生成を処理しています…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>復旧</translation>
    </message>
    <message>
        <source>Interrupted generations</source>
        <translation>中断された生成</translation>
    </message>
    <message>
        <source>Nothing is left to look after.</source>
        <translation>処理が必要なものはもうありません。</translation>
    </message>
    <message>
        <source>Discard its sealed &amp;reply…</source>
        <translation>封印された応答を破棄(&amp;R)…</translation>
    </message>
    <message>
        <source>Discard the sealed reply?</source>
        <translation>封印された応答を破棄しますか？</translation>
    </message>
    <message>
        <source>It cannot be opened now, but could be if its keychain came back. Discarded, the secret in it is lost.</source>
        <translation>今は開けませんが、元のキーチェーンが戻れば開ける可能性があります。破棄すると、中のシークレットは失われます。</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>破棄(&amp;D)</translation>
    </message>
    <message>
        <source>%1  ·  created %2</source>
        <translation>%1  ·  作成: %2</translation>
    </message>
    <message>
        <source>&amp;Delete at the service…</source>
        <translation>サービスから削除(&amp;D)…</translation>
    </message>
</context>
<context>
    <name>keynook::ui::SecretClipboard</name>
    <message>
        <source>The secret is still on the clipboard: it can only be cleared while Keynook&apos;s window is in front.</source>
        <translation>シークレットがまだクリップボードに残っています。消去できるのは、Keynook のウィンドウが最前面にあるときだけです。</translation>
    </message>
    <message>
        <source>The secret is still on the clipboard: the system did not let Keynook clear it.</source>
        <translation>シークレットがまだクリップボードに残っています。システムが Keynook による消去を許可しませんでした。</translation>
    </message>
</context>
<context>
    <name>keynook::ui::Sidebar</name>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>+ &amp;Add account…</source>
        <translation>+ アカウントを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>アカウントを追加…</translation>
    </message>
    <message>
        <source>ACCOUNTS</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>VIEWS</source>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>サインアウト済み</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>すべてのキー</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>未使用</translation>
    </message>
    <message numerus="yes">
        <source>Unused for %n day(s)</source>
        <translation>
            <numerusform>%n 日以上未使用</numerusform>
        </translation>
    </message>
    <message>
        <source>Expiring soon</source>
        <translation>まもなく期限切れ</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>%1, %L2</source>
        <comment>a view and how many keys are in it</comment>
        <translation>%1、%L2</translation>
    </message>
</context>
<context>
    <name>keynook::ui::SignInAttempt</name>
    <message numerus="yes">
        <source>%1 did not answer well; trying again in %n second(s).</source>
        <translation>
            <numerusform>%1 が正常に応答しませんでした。%n 秒後にもう一度試します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the keychain; it may ask you to unlock it.</source>
        <translation>キーチェーンを待っています。ロックの解除を求められることがあります。</translation>
    </message>
</context>
<context>
    <name>keynook::ui::SignInDialog</name>
    <message>
        <source>Sign in to Cogniac</source>
        <translation>Cogniac にサインイン</translation>
    </message>
    <message>
        <source>Sign in with the &amp;browser</source>
        <translation>ブラウザーでサインイン(&amp;B)</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>戻る(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>もう一度サインイン</translation>
    </message>
    <message>
        <source>Use the bro&amp;wser</source>
        <translation>ブラウザーを使う(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Use a password</source>
        <translation>パスワードを使う(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Use an API key</source>
        <translation>API キーを使う(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>サインイン(&amp;S)</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>続ける(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Use this workspace</source>
        <translation>このワークスペースを使う(&amp;U)</translation>
    </message>
    <message>
        <source>You belong to several workspaces. Choose one; it can be changed later without signing in again.</source>
        <translation>複数のワークスペースに属しています。1 つ選んでください。後からサインインし直さずに変更できます。</translation>
    </message>
    <message>
        <source>Cogniac&apos;s own page signs you in and gives Keynook a new API key.</source>
        <translation>Cogniac のページでサインインすると、Keynook が新しい API キーを受け取ります。</translation>
    </message>
    <message>
        <source>The key is kept in this system&apos;s keychain.</source>
        <translation>キーはこのシステムのキーチェーンに保管されます。</translation>
    </message>
    <message>
        <source>Passwords are used once to sign in and are never stored.</source>
        <translation>パスワードはサインインに一度だけ使われ、保存されることはありません。</translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <translation>%1 を待っています…</translation>
    </message>
</context>
<context>
    <name>keynook::ui::SignInForm</name>
    <message>
        <source>&amp;Email</source>
        <translation>メール(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API キー(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;One-time code</source>
        <translation>ワンタイムコード(&amp;O)</translation>
    </message>
    <message>
        <source>Account &amp;name</source>
        <translation>アカウント名(&amp;N)</translation>
    </message>
    <message>
        <source>Se&amp;rver</source>
        <translation>サーバー(&amp;R)</translation>
    </message>
    <message>
        <source>key id:secret, as the service showed it</source>
        <translation>サービスに表示された「キー ID:シークレット」</translation>
    </message>
    <message>
        <source>what to call this account here</source>
        <translation>ここでのアカウントの名前</translation>
    </message>
</context>
<context>
    <name>keynook::ui::SnippetBox</name>
    <message>
        <source>Cop&amp;y snippet</source>
        <translation>スニペットをコピー(&amp;Y)</translation>
    </message>
    <message>
        <source>USE IT</source>
        <translation>使い方</translation>
    </message>
</context>
<context>
    <name>keynook::ui::Spinner</name>
    <message>
        <source>Working</source>
        <translation>処理中</translation>
    </message>
</context>
<context>
    <name>keynook::ui::StatusStrip</name>
    <message>
        <source>Keychain: asking …</source>
        <translation>キーチェーン: 確認中…</translation>
    </message>
    <message>
        <source>Keychain: unlocked</source>
        <translation>キーチェーン: ロック解除済み</translation>
    </message>
    <message>
        <source>Keychain: locked</source>
        <translation>キーチェーン: ロック中</translation>
    </message>
    <message>
        <source>Keychain: not set up yet</source>
        <translation>キーチェーン: 未設定</translation>
    </message>
    <message>
        <source>Keychain: none found</source>
        <translation>キーチェーン: 見つかりません</translation>
    </message>
    <message>
        <source>Keychain: does not answer</source>
        <translation>キーチェーン: 応答なし</translation>
    </message>
    <message>
        <source>Clipboard clears in %1 s</source>
        <translation>%1 秒後にクリップボードを消去</translation>
    </message>
</context>
<context>
    <name>keynook::ui::TopBar</name>
    <message>
        <source>&amp;Workspace</source>
        <translation>ワークスペース(&amp;W)</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>ID をコピー(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Generate credentials</source>
        <translation>認証情報を生成(&amp;G)</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロフィール</translation>
    </message>
    <message>
        <source>Filter keys  (Ctrl+F)</source>
        <translation>キーを絞り込み  (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter keys</source>
        <translation>キーを絞り込み</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>ワークスペース</translation>
    </message>
</context>
<context>
    <name>keynook::ui::TrayIcon</name>
    <message>
        <source>&amp;Open Keynook</source>
        <translation>Keynook を開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Generate credentials…</source>
        <translation>認証情報を生成(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Hide secrets and clear the clipboard</source>
        <translation>シークレットを隠してクリップボードを消去(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>keynook::ui::UseLines</name>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>コピー(&amp;O)</translation>
    </message>
    <message>
        <source>Shell</source>
        <translation>シェル</translation>
    </message>
</context>
<context>
    <name>keynook::ui::WaitLine</name>
    <message>
        <source>Stop waiting</source>
        <translation>待機を中止</translation>
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
        <translation>api.cogniac.io またはご自身のホストにサインインし、API キーの生成、一覧表示、削除を行います。</translation>
    </message>
    <message>
        <source>Kognic</source>
        <translation>Kognic</translation>
    </message>
    <message>
        <source>Bring in a credentials.json, or generate one in the web app; know which expire.</source>
        <translation>credentials.json を取り込むか、Web アプリで生成して、期限の近いものを把握します。</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>デモを試す</translation>
    </message>
    <message>
        <source>A built-in service with forty keys; nothing leaves this computer.</source>
        <translation>40 個のキーを持つ組み込みのサービス。このコンピューターの外には何も送信されません。</translation>
    </message>
    <message>
        <source>Keep your API keys where they are safe</source>
        <translation>API キーを安全な場所に保管</translation>
    </message>
    <message>
        <source>Secrets go to this system&apos;s keychain before they are shown. Passwords are used once and never stored.</source>
        <translation>シークレットは表示より先にこのシステムのキーチェーンに入ります。パスワードは一度だけ使われ、保存されることはありません。</translation>
    </message>
    <message>
        <source>Answers to what is often asked</source>
        <translation>よくある質問への回答</translation>
    </message>
</context>
<context>
    <name>keynook::ui::WorkspaceList</name>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Filter by name or id</source>
        <translation>名前または ID で絞り込み</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>ワークスペース</translation>
    </message>
</context>
<context>
    <name>keynook::ui::WorkspacesDialog</name>
    <message>
        <source>This user belongs to no workspace. Keys can be managed all the same; programs that need a workspace will be refused.</source>
        <translation>このユーザーはどのワークスペースにも属していません。それでもキーの管理はできますが、ワークスペースを必要とするプログラムは拒否されます。</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>ID をコピー(&amp;I)</translation>
    </message>
    <message>
        <source>Copy &amp;as…</source>
        <translation>別形式でコピー(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Use here</source>
        <translation>ここで使う(&amp;U)</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>ワークスペース</translation>
    </message>
    <message>
        <source>The details are copied.</source>
        <translation>詳細をコピーしました。</translation>
    </message>
    <message>
        <source>The id is copied.</source>
        <translation>ID をコピーしました。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Those that %1 belongs to.</source>
        <translation>%1 が属するワークスペースです。</translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <translation>%1 を待っています…</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>再試行(&amp;R)</translation>
    </message>
</context>
</TS>
