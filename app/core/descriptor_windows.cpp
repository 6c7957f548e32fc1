// SPDX-License-Identifier: Apache-2.0
#include "core/descriptor.h"

#include <io.h>

namespace keynook {

void Descriptor::close(int number)
{
    ::_close(number);
}

} // namespace keynook
