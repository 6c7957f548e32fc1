// SPDX-License-Identifier: Apache-2.0
//
// memscan PID
// memscan --at-exit SECRETS_FD REPORT_FD COMMAND [ARGUMENT …]
//
// Looks from outside for what a process still has of secrets: in all memory that it can write to,
// for any eight bytes in a row of a secret's UTF-8, UTF-16LE and UTF-16BE text. The process stands
// still meanwhile: a running one is stopped and goes on afterwards; a COMMAND is stopped when it
// has done everything and is about to be taken down by the system, and ends with its own exit code.
//
// The secrets come as lines "NAME SECRET", on standard input or SECRETS_FD, until that is closed.
// The report goes to standard output or REPORT_FD and tells names, kinds of memory, addresses and
// counts, never a byte of what lies there; of a COMMAND, it begins with the line "stopped" when
// that stands still. Its last line is "searched BYTES bytes, found COUNT windows".
//
// Exit code without a COMMAND: 0 nothing found, 1 something found, 2 wrong usage, 77 not permitted
// (that takes root, or CAP_SYS_PTRACE), 125 the process could not be read.

#include <algorithm>
#include <array>
#include <bitset>
#include <cctype>
#include <cerrno>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <fcntl.h>
#include <fstream>
#include <map>
#include <sstream>
#include <string>
#include <sys/ptrace.h>
#include <sys/wait.h>
#include <unistd.h>
#include <unordered_map>
#include <vector>

namespace {

constexpr int notPermitted = 77;
constexpr int cannot = 125;
constexpr std::size_t window = sizeof(std::uint64_t);

/// What a window is known by: a secret's name and the way its text was written.
using Label = std::string;

/// In less than a word's worth of variety anything may lie there: such windows prove nothing, and a
/// secret of which more is left has others.
bool couldBeAWord(const std::string &text)
{
    const auto all = [&text](auto is) { return std::all_of(text.begin(), text.end(), is); };
    return all([](unsigned char c) { return std::islower(c) != 0; }) ||
           all([](unsigned char c) { return std::isupper(c) != 0; }) ||
           all([](unsigned char c) { return std::isdigit(c) != 0 || (c >= 'a' && c <= 'f'); });
}

class Windows
{
public:
    void learn(const std::string &name, const std::string &secret)
    {
        constexpr std::size_t wide = 2;
        for (std::size_t i = 0; i + window <= secret.size(); ++i) {
            if (const std::string part = secret.substr(i, window); !couldBeAWord(part)) {
                add(part, name + " as UTF-8");
            }
        }
        for (std::size_t i = 0; i + window / wide <= secret.size(); ++i) {
            const std::string part = secret.substr(i, window / wide);
            if (couldBeAWord(part)) {
                continue;
            }
            std::string little;
            std::string big;
            for (const char c : part) { // of ASCII, which the secrets of the tests are
                little += {c, '\0'};
                big += {'\0', c};
            }
            add(little, name + " as UTF-16LE");
            add(big, name + " as UTF-16BE");
        }
    }

    /// The label of the window that begins at `at`, if one does.
    [[nodiscard]] const Label *find(const char *at) const
    {
        std::uint64_t value = 0;
        std::memcpy(&value, at, window);
        if (!m_maybe[hash(value)]) {
            return nullptr;
        }
        const auto found = m_labels.find(value);
        return found == m_labels.end() ? nullptr : &found->second;
    }

    [[nodiscard]] bool isEmpty() const { return m_labels.empty(); }

private:
    static constexpr unsigned hashBits = 18;

    static std::size_t hash(std::uint64_t value)
    {
        constexpr std::uint64_t golden = 0x9e3779b97f4a7c15;
        return (value * golden) >> (64 - hashBits);
    }
    void add(const std::string &bytes, const Label &label)
    {
        std::uint64_t value = 0;
        std::memcpy(&value, bytes.data(), window);
        m_labels.emplace(value, label);
        m_maybe[hash(value)] = true;
    }

    std::bitset<std::size_t{1} << hashBits> m_maybe;
    std::unordered_map<std::uint64_t, Label> m_labels;
};

std::string all(int descriptor)
{
    std::string text;
    std::array<char, 4096> block{};
    ssize_t got = 0;
    while ((got = read(descriptor, block.data(), block.size())) > 0) {
        text.append(block.data(), static_cast<std::size_t>(got));
    }
    return text;
}

Windows readSecrets(int descriptor)
{
    Windows windows;
    const std::string text = all(descriptor);
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const std::string line = text.substr(at, end - at);
        if (const std::size_t space = line.find(' '); space != std::string::npos) {
            windows.learn(line.substr(0, space), line.substr(space + 1));
        }
        at = end + 1;
    }
    return windows;
}

struct Map
{
    std::uintptr_t begin = 0;
    std::uintptr_t end = 0;
    std::string kind;
};

/// The maps that are readable and writable.
std::vector<Map> mapsOf(const std::string &process)
{
    std::vector<Map> maps;
    std::ifstream file(process + "/maps");
    for (std::string line; std::getline(file, line);) {
        std::istringstream fields(line);
        std::string range;
        std::string allowed;
        std::string kind;
        std::string ignored;
        fields >> range >> allowed >> ignored >> ignored >> ignored;
        std::getline(fields >> std::ws, kind);
        if (allowed.rfind("rw", 0) != 0) {
            continue;
        }
        constexpr int hexadecimal = 16;
        const std::size_t dash = range.find('-');
        maps.push_back({std::stoul(range, nullptr, hexadecimal),
                        std::stoul(range.substr(dash + 1), nullptr, hexadecimal),
                        kind.empty() ? "anonymous" : kind});
    }
    return maps;
}

struct Found
{
    unsigned long count = 0;
    std::uintptr_t first = 0;
};

class Scan
{
public:
    Scan(const Windows &windows, int memory)
        : m_windows(windows)
        , m_memory(memory)
    {
    }

    void search(const Map &map)
    {
        constexpr std::size_t step = std::size_t{1} << 20;
        static std::array<char, step + window - 1> block;
        for (std::uintptr_t at = map.begin; at < map.end; at += step) {
            const std::size_t size = std::min(block.size(), map.end - at);
            const ssize_t got = pread(m_memory, block.data(), size, static_cast<off_t>(at));
            const std::size_t count = got > 0 ? static_cast<std::size_t>(got) : 0;
            m_searched += std::min(count, step);
            for (std::size_t i = 0; i + window <= count; ++i) {
                if (const Label *label = m_windows.find(block.data() + i)) {
                    Found &found = m_found[*label + " in " + map.kind];
                    found.first = found.count++ == 0 ? at + i : found.first;
                    ++m_count;
                }
            }
        }
    }

    void report(int to) const
    {
        for (const auto &[what, found] : m_found) {
            dprintf(to, "%lu windows of %s, the first at %#lx\n", found.count, what.c_str(),
                    found.first);
        }
        dprintf(to, "searched %lu bytes, found %lu windows\n", m_searched, m_count);
    }
    [[nodiscard]] bool isClean() const { return m_count == 0; }
    [[nodiscard]] bool hasLooked() const { return m_searched > 0; }

private:
    const Windows &m_windows;
    int m_memory;
    std::map<std::string, Found> m_found;
    unsigned long m_searched = 0;
    unsigned long m_count = 0;
};

/// Of a process that stands still. Gives the exit code.
int scan(pid_t pid, const Windows &windows, int to)
{
    const std::string process = "/proc/" + std::to_string(pid);
    const int memory = open((process + "/mem").c_str(), O_RDONLY | O_CLOEXEC);
    if (memory < 0) {
        dprintf(to, "its memory cannot be read: %s\n", std::strerror(errno));
        return errno == EACCES || errno == EPERM ? notPermitted : cannot;
    }
    Scan scan(windows, memory);
    for (const Map &map : mapsOf(process)) {
        scan.search(map);
    }
    close(memory);
    scan.report(to);
    return !scan.hasLooked() ? cannot : scan.isClean() ? 0 : 1;
}

bool isStopped(pid_t pid)
{
    const int descriptor = open(("/proc/" + std::to_string(pid) + "/stat").c_str(), O_RDONLY);
    const std::string stat = all(descriptor);
    close(descriptor);
    const std::size_t name = stat.rfind(") "); // a name may hold anything, also this
    return name != std::string::npos && stat[name + 2] == 'T';
}

int scanRunning(pid_t pid)
{
    const Windows windows = readSecrets(STDIN_FILENO);
    if (windows.isEmpty() || kill(pid, SIGSTOP) != 0) {
        std::fprintf(stderr, "memscan: no secret, or no such process\n");
        return windows.isEmpty() ? 2 : cannot;
    }
    constexpr timespec moment{0, 10'000'000};
    for (int tries = 1000; tries > 0 && !isStopped(pid); --tries) {
        nanosleep(&moment, nullptr);
    }
    const int code = isStopped(pid) ? scan(pid, windows, STDOUT_FILENO) : cannot;
    kill(pid, SIGCONT);
    return code;
}

int scanAtExit(int secrets, int report, char **command)
{
    const pid_t child = fork();
    if (child == 0) {
        close(secrets);
        close(report);
        ptrace(PTRACE_TRACEME, 0, nullptr, nullptr);
        raise(SIGSTOP); // until the tracer has set its options
        execvp(command[0], command);
        _exit(cannot);
    }
    int status = 0;
    if (child < 0 || waitpid(child, &status, 0) != child || !WIFSTOPPED(status)) {
        return cannot;
    }
    ptrace(PTRACE_SETOPTIONS, child, nullptr,
           static_cast<long>(PTRACE_O_TRACEEXIT | PTRACE_O_TRACEEXEC | PTRACE_O_EXITKILL));
    int deliver = 0;
    while (ptrace(PTRACE_CONT, child, nullptr, deliver) == 0 &&
           waitpid(child, &status, 0) == child && WIFSTOPPED(status)) {
        deliver = status >> 16 == 0 ? WSTOPSIG(status) : 0;
        if (status >> 8 == (SIGTRAP | (PTRACE_EVENT_EXIT << 8))) {
            dprintf(report, "stopped\n");
            scan(child, readSecrets(secrets), report);
        }
    }
    return WIFEXITED(status) ? WEXITSTATUS(status) : cannot;
}

} // namespace

int main(int argc, char *argv[])
{
    constexpr int withCommand = 5;
    if (argc == 2) {
        if (const long pid = std::strtol(argv[1], nullptr, 10); pid > 0) {
            return scanRunning(static_cast<pid_t>(pid));
        }
    } else if (argc >= withCommand && std::strcmp(argv[1], "--at-exit") == 0) {
        return scanAtExit(static_cast<int>(std::strtol(argv[2], nullptr, 10)),
                          static_cast<int>(std::strtol(argv[3], nullptr, 10)),
                          argv + withCommand - 1);
    }
    std::fprintf(stderr,
                 "usage: memscan PID, or memscan --at-exit SECRETS_FD REPORT_FD COMMAND …\n");
    return 2;
}
