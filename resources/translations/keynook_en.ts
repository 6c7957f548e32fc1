<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Cogniac</name>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Try again in %n second.</numerusform>
            <numerusform>Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HttpError</name>
    <message numerus="yes">
        <source>%1 did not answer for %n second(s).</source>
        <translation>
            <numerusform>%1 did not answer for %n second.</numerusform>
            <numerusform>%1 did not answer for %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer of %1 was not complete after %n second(s).</source>
        <translation>
            <numerusform>The answer of %1 was not complete after %n second.</numerusform>
            <numerusform>The answer of %1 was not complete after %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kognic</name>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Try again in %n second.</numerusform>
            <numerusform>Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%n key(s) at %1 had no use since %2.</source>
        <translation>
            <numerusform>%n key at %1 had no use since %2.</numerusform>
            <numerusform>%n keys at %1 had no use since %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) at %1 will expire by %2.</source>
        <translation>
            <numerusform>%n credential at %1 will expire by %2.</numerusform>
            <numerusform>%n credentials at %1 will expire by %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%n year ago</numerusform>
            <numerusform>%n years ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n year(s)</source>
        <translation>
            <numerusform>in %n year</numerusform>
            <numerusform>in %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n month ago</numerusform>
            <numerusform>%n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n month(s)</source>
        <translation>
            <numerusform>in %n month</numerusform>
            <numerusform>in %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>in %n hour</numerusform>
            <numerusform>in %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>in %n minute</numerusform>
            <numerusform>in %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keynook::CheckKognic</name>
    <message numerus="yes">
        <source>The user is a developer in %n workspaces; programs must say which one they use.</source>
        <translation>
            <numerusform>The user is a developer in %n workspaces; programs must say which one they use.</numerusform>
            <numerusform>The user is a developer in %n workspaces; programs must say which one they use.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keynook::cli::DemoTour</name>
    <message numerus="yes">
        <source>Listed %n key(s), %1 of which nobody ever used.</source>
        <translation>
            <numerusform>Listed %n key, %1 of which nobody ever used.</numerusform>
            <numerusform>Listed %n keys, %1 of which nobody ever used.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keynook::cli::Invocation</name>
    <message numerus="yes">
        <source>The secrets of %n key(s) leave the keychain for good. Go on?</source>
        <translation>
            <numerusform>The secrets of %n key leave the keychain for good. Go on?</numerusform>
            <numerusform>The secrets of %n keys leave the keychain for good. Go on?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was removed: the keychain holds the secrets of %n key(s).</source>
        <translation>
            <numerusform>Nothing was removed: the keychain holds the secrets of %n key.</numerusform>
            <numerusform>Nothing was removed: the keychain holds the secrets of %n keys.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keynook::ui::AccountActions</name>
    <message numerus="yes">
        <source>Keynook forgets this account, and the secrets of %n key(s) leave the keychain. The keys stay valid at the service; their secrets cannot be had again.</source>
        <translation>
            <numerusform>Keynook forgets this account, and the secrets of %n key leave the keychain. The keys stay valid at the service; their secrets cannot be had again.</numerusform>
            <numerusform>Keynook forgets this account, and the secrets of %n keys leave the keychain. The keys stay valid at the service; their secrets cannot be had again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keynook::ui::DeleteDialog</name>
    <message numerus="yes">
        <source>Delete %Ln key(s)?</source>
        <translation>
            <numerusform>Delete %Ln key?</numerusform>
            <numerusform>Delete %Ln keys?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keynook::ui::DetailsPanel</name>
    <message numerus="yes">
        <source>%Ln key(s) selected</source>
        <translation>
            <numerusform>%Ln key selected</numerusform>
            <numerusform>%Ln keys selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %Ln key(s)…</source>
        <translation>
            <numerusform>&amp;Delete %Ln key…</numerusform>
            <numerusform>&amp;Delete %Ln keys…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keynook::ui::ForgetDialog</name>
    <message numerus="yes">
        <source>Delete %Ln credential(s) from this computer?</source>
        <translation>
            <numerusform>Delete %Ln credential from this computer?</numerusform>
            <numerusform>Delete %Ln credentials from this computer?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keynook::ui::LeadDialog</name>
    <message numerus="yes">
        <source> day(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform> day</numerusform>
            <numerusform> days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keynook::ui::MainWindow</name>
    <message numerus="yes">
        <source>%L1 of %Ln key(s)</source>
        <translation>
            <numerusform>%L1 of %Ln key</numerusform>
            <numerusform>%L1 of %Ln keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s)</source>
        <translation>
            <numerusform>%Ln key</numerusform>
            <numerusform>%Ln keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keynook::ui::PreferencesForm</name>
    <message numerus="yes">
        <source> day(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform> day</numerusform>
            <numerusform> days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> second(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform> second</numerusform>
            <numerusform> seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> minute(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform> minute</numerusform>
            <numerusform> minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keynook::ui::Sidebar</name>
    <message numerus="yes">
        <source>Unused for %n day(s)</source>
        <translation>
            <numerusform>Unused for %n day</numerusform>
            <numerusform>Unused for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keynook::ui::SignInAttempt</name>
    <message numerus="yes">
        <source>%1 did not answer well; trying again in %n second(s).</source>
        <translation>
            <numerusform>%1 did not answer well; trying again in %n second.</numerusform>
            <numerusform>%1 did not answer well; trying again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
</TS>
