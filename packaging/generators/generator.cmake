# SPDX-License-Identifier: Apache-2.0
# Read by cpack once for each kind of package.
include(${CMAKE_CURRENT_LIST_DIR}/${CPACK_GENERATOR}.cmake OPTIONAL)
