# SPDX-License-Identifier: Apache-2.0
# What it needs is found in the programs by rpmbuild: libraries, by their names. So it is for systems whose libraries have
# the versions of the builder's.
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_COMPRESSION_TYPE xz)
set(CPACK_PACKAGE_RELOCATABLE OFF)
set(CPACK_RPM_PACKAGE_RELOCATABLE OFF)
set(CPACK_RPM_PACKAGE_RELEASE 1)
set(CPACK_RPM_PACKAGE_GROUP Applications/Internet)
set(CPACK_RPM_PACKAGE_LICENSE Apache-2.0)
set(CPACK_RPM_PACKAGE_AUTOREQPROV " yes")
# Qt's driver for SQLite, which is loaded while the programs run, under its two names.
set(CPACK_RPM_PACKAGE_REQUIRES "ca-certificates, (qt6-qtbase or qt6-sql-sqlite)")
set(CPACK_RPM_PACKAGE_RECOMMENDS "(gnome-keyring or kwalletmanager or keepassxc)")
# Folders that belong to all.
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
  /usr/share/applications /usr/share/bash-completion /usr/share/bash-completion/completions /usr/share/fish
  /usr/share/fish/vendor_completions.d /usr/share/icons /usr/share/icons/hicolor /usr/share/man /usr/share/man/man1
  /usr/share/metainfo /usr/share/mime /usr/share/mime/packages /usr/share/zsh /usr/share/zsh/site-functions)
foreach(size 16 24 32 48 64 128 256 512)
  list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
    /usr/share/icons/hicolor/${size}x${size} /usr/share/icons/hicolor/${size}x${size}/apps)
endforeach()
list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
  /usr/share/icons/hicolor/scalable /usr/share/icons/hicolor/scalable/apps)
# Nothing of the builder: not the host, not the time, not the links to debug information that nobody ships; nor would
# the programs be stripped once more.
set(CPACK_RPM_SPEC_MORE_DEFINE "%global _buildhost keynook.example
%global use_source_date_epoch_as_buildtime 1
%global _build_id_links none
%global __os_install_post %{nil}
%global packager ${CPACK_PACKAGE_CONTACT}")
set(CPACK_PRE_BUILD_SCRIPTS ${CPACK_KEYNOOK_PACKAGING}/linux/times.cmake)
