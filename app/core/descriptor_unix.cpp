// SPDX-License-Identifier: Apache-2.0
#include "core/descriptor.h"

#include <unistd.h>

namespace keynook {

void Descriptor::close(int number)
{
    ::close(number);
}

} // namespace keynook
