# SPDX-License-Identifier: Apache-2.0
# Debian 12 and 13, Ubuntu 24.04. Built on the release that it is for: libcpp-httplib has another name on each.
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER ${CPACK_PACKAGE_CONTACT})
# What the programs are linked with, and what they load or read while they run.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "ca-certificates, libqt6sql6-sqlite")
# A keychain of any desktop; Qt's own words in the user's language; a Wayland session without its X server.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
  "gnome-keyring | kwalletmanager | keepassxc, qt6-translations-l10n, qt6-wayland")
set(CPACK_PRE_BUILD_SCRIPTS ${CPACK_KEYNOOK_PACKAGING}/linux/debiandoc.cmake)
