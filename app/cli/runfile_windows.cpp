// SPDX-License-Identifier: Apache-2.0
#include "cli/runfile.h"

#include "cli/invocation.h"

namespace keynook::cli {

// A file that goes away with a process must be open there, and Python then cannot open it.

RunFile::RunFile(const QByteArray &) {}

RunFile::~RunFile() = default;

bool RunFile::guard() const
{
    return false;
}

Result<std::unique_ptr<RunFile>> RunFile::create(Secret)
{
    return failure(
        Error::Kind::Disk, Invocation::tr("No file can be kept for the command that ends with it."),
        Invocation::tr("Give --client-env to hand the id and the secret over in variables."));
}

} // namespace keynook::cli
