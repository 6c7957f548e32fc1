// SPDX-License-Identifier: Apache-2.0
// What Keynook asks of Windows, without Qt: run on Windows or under Wine. Prints a line for each
// check that fails, and a sum; the exit code is their number.
#include "core/descriptor.h"
#include "core/files_windows.h"
#include "core/hardening.h"
#include "vault/credentialstore_windows.h"

#include <windows.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <string>

#include <io.h>

using namespace keynook;

namespace {

int passed = 0;
int failures = 0;

void check(bool good, const char *what, int line)
{
    if (good) {
        ++passed;
        return;
    }
    ++failures;
    std::printf("FAIL line %d: %s\n", line, what);
}
#define CHECK(condition) check((condition), #condition, __LINE__)

WindowsCredential credential(const std::u16string &target, const std::u16string &user,
                             const std::string &blob)
{
    WindowsCredential made;
    made.target = target;
    made.user = user;
    made.comment = u"Stored using python-keyring";
    made.blob.assign(blob.begin(), blob.end());
    return made;
}

void credentials()
{
    const auto store = makeCredentialStore();
    const std::u16string target = u"keynook-test-\u00e4-\u9375";
    const auto none = store->read(target);
    CHECK(none.error == CredentialStore::notFound && !none.credential);
    CHECK(store->remove(target) == CredentialStore::notFound);

    const std::string blob("a\0\xe4\0\0\xd8", 6); // bytes, whatever they mean
    CHECK(store->write(credential(target, u"user \u00e4", blob)) == 0);
    const auto found = store->read(target);
    CHECK(found.error == 0 && found.credential);
    if (found.credential) {
        CHECK(found.credential->target == target);
        CHECK(found.credential->user == u"user \u00e4");
        CHECK(found.credential->comment == u"Stored using python-keyring");
        CHECK(found.credential->persist == WindowsCredential::enterprise);
        CHECK(std::string(found.credential->blob.begin(), found.credential->blob.end()) == blob);
    }
    CHECK(store->write(credential(target, u"other", "")) == 0); // replaces
    const auto again = store->read(target);
    CHECK(again.credential && again.credential->user == u"other" && again.credential->blob.empty());

    std::vector<CredentialStore::Name> names;
    CHECK(store->list(names) == 0);
    CHECK(std::count_if(names.begin(), names.end(), [&](const auto &one) {
              return one.target == target && one.user == u"other";
          }) == 1);
    CHECK(store->write(
              credential(target, u"other", std::string(WindowsCredential::largestBlob, 'x'))) == 0);
    CHECK(store->remove(target) == 0);
    CHECK(store->read(target).error == CredentialStore::notFound);
}

std::wstring newFolder()
{
    std::wstring path(MAX_PATH, L'\0');
    path.resize(GetTempPathW(MAX_PATH, path.data()));
    path += L"keynook-test-" + std::to_wstring(GetCurrentProcessId()) + L"-\u00e4";
    return path;
}

std::string contentOf(const std::wstring &path)
{
    const Descriptor file(windows::openFile(path));
    char buffer[64];
    const int got = file.isOpen() ? _read(file.get(), buffer, sizeof buffer) : -1;
    return got < 0 ? "nothing" : std::string(buffer, static_cast<std::size_t>(got));
}

bool write(const std::wstring &path, const char *text)
{
    const Descriptor file(windows::createPrivate(path));
    return file.isOpen() &&
           _write(file.get(), text, static_cast<unsigned>(std::strlen(text))) ==
               static_cast<int>(std::strlen(text)) &&
           windows::flush(file.get()) == 0;
}

void folders(const std::wstring &path)
{
    errno = 0;
    CHECK(windows::openFolder(path, windows::Links::Refuse) < 0 && errno == ENOENT);
    CHECK(windows::makePrivateFolder(path) == 0);
    CHECK(windows::makePrivateFolder(path) == EEXIST);
    const Descriptor folder(windows::openFolder(path, windows::Links::Refuse));
    CHECK(folder.isOpen());
    windows::FileLook look;
    CHECK(windows::look(folder.get(), look) == 0);
    CHECK(look.kind == windows::FileLook::Kind::Folder && look.ours && !look.openToOthers);
    CHECK(MoveFileW(path.c_str(), (path + L"-moved").c_str()) == FALSE); // while it is open
    CHECK(write(windows::pathIn(folder.get(), L"one"), "x"));
    std::vector<std::wstring> names;
    CHECK(windows::listFolder(folder.get(), names) == 0);
    CHECK(std::count(names.begin(), names.end(), L"one") == 1);
    CHECK(windows::remove(windows::pathIn(folder.get(), L"one")) == 0);
    CHECK(windows::remove(windows::pathIn(folder.get(), L"one")) == ENOENT);
}

void files(const std::wstring &path)
{
    const std::wstring draft = path + L"\\draft";
    const std::wstring name = path + L"\\n\u00e4me";
    CHECK(write(draft, "first"));
    CHECK(windows::createPrivate(draft) < 0 && errno == EEXIST);
    windows::FileLook look;
    {
        const Descriptor file(windows::openAny(draft, windows::Links::Refuse));
        CHECK(windows::look(file.get(), look) == 0);
    }
    CHECK(look.kind == windows::FileLook::Kind::Regular && look.ours && !look.openToOthers);
    CHECK(look.size == 5);
    CHECK(look.modified > 1'700'000'000'000'000'000);
    CHECK(windows::rename(draft, name, false) == 0);
    CHECK(contentOf(name) == "first" && contentOf(draft) == "nothing");
    CHECK(write(draft, "second"));
    CHECK(windows::rename(draft, name, false) == EEXIST);
    CHECK(contentOf(name) == "first");
    CHECK(windows::rename(draft, name, true) == 0);
    CHECK(contentOf(name) == "second");
    CHECK(windows::makePrivate(name) == 0);
    CHECK(windows::remove(name) == 0);
}

void locks(const std::wstring &path)
{
    const std::wstring name = path + L"\\lock";
    {
        const Descriptor first(windows::openAlone(name));
        CHECK(first.isOpen());
        errno = 0;
        CHECK(windows::openAlone(name) < 0 && errno == EBUSY);
    }
    CHECK(Descriptor(windows::openAlone(name)).isOpen());
    CHECK(windows::remove(name) == 0);
}

void process()
{
    SetEnvironmentVariableW(L"QT_PLUGIN_PATH", L"C:\\somewhere");
    hardenProcess();
    CHECK(GetEnvironmentVariableW(L"QT_PLUGIN_PATH", nullptr, 0) == 0);
    const HANDLE reader = OpenProcess(PROCESS_VM_READ, FALSE, GetCurrentProcessId());
    CHECK(reader == nullptr && GetLastError() == ERROR_ACCESS_DENIED);
    const HANDLE waiter = OpenProcess(SYNCHRONIZE, FALSE, GetCurrentProcessId());
    CHECK(waiter != nullptr);
    CHECK((GetErrorMode() & SEM_NOGPFAULTERRORBOX) != 0);
}

} // namespace

int main()
{
    credentials();
    const std::wstring folder = newFolder();
    folders(folder);
    files(folder);
    locks(folder);
    CHECK(RemoveDirectoryW(folder.c_str()) != FALSE);
    process();
    std::printf("%d passed, %d failed\n", passed, failures);
    return failures;
}
