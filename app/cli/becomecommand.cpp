// SPDX-License-Identifier: Apache-2.0
#include "cli/becomecommand.h"

#include "cli/invocation.h"

namespace keynook::cli {

Error command::notStarted(const QString &command, bool isMissing, const QString &detail)
{
    return {isMissing ? Error::Kind::NotFound : Error::Kind::Disk,
            Invocation::tr("%1 could not be started.").arg(command),
            Invocation::tr("Check its name and that it may be executed."), detail, false};
}

} // namespace keynook::cli
