# SPDX-License-Identifier: Apache-2.0
# Runs from any folder, on systems that have no Qt 6: it brings its own, and the other libraries with it.
set(CPACK_PACKAGING_INSTALL_PREFIX "")
set(CPACK_INCLUDE_TOPLEVEL_DIRECTORY ON)
set(CPACK_PACKAGE_FILE_NAME keynook-${CPACK_PACKAGE_VERSION}-linux-${CPACK_KEYNOOK_PROCESSOR})
set(CPACK_PRE_BUILD_SCRIPTS ${CPACK_KEYNOOK_PACKAGING}/linux/bundle.cmake)
set(CPACK_POST_BUILD_SCRIPTS ${CPACK_KEYNOOK_PACKAGING}/linux/sorted.cmake)
