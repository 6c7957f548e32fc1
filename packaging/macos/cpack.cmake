# SPDX-License-Identifier: Apache-2.0
# Keynook.app with Qt inside, the command line beside its program, in a disk image to drag it out of.
#
# Nothing is signed here. Whoever has an identity signs inside out and with the hardened runtime: it keeps debuggers
# away, so that the program does not ask for PT_DENY_ATTACH, which anybody can take out of it again.
#   codesign --force --options runtime --timestamp --entitlements packaging/macos/entitlements.plist \
#     --sign ID Keynook.app
set(icon ${CMAKE_CURRENT_LIST_DIR}/keynook.icns)
target_sources(keynook PRIVATE ${icon})
set_source_files_properties(${icon} TARGET_DIRECTORY keynook PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
set_target_properties(keynook PROPERTIES
  OUTPUT_NAME Keynook
  MACOSX_BUNDLE ON
  MACOSX_BUNDLE_INFO_PLIST ${CMAKE_CURRENT_LIST_DIR}/Info.plist.in
  MACOSX_BUNDLE_GUI_IDENTIFIER keynook.Keynook
  MACOSX_BUNDLE_ICON_FILE keynook.icns
  MACOSX_BUNDLE_BUNDLE_VERSION ${PROJECT_VERSION}
  MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION})

install(TARGETS keynook BUNDLE DESTINATION .)
install(TARGETS keynook-cli keynook-standin RUNTIME DESTINATION Keynook.app/Contents/MacOS)
# macdeployqt, on the installed bundle; the two programs beside it need the same libraries.
install(CODE [[execute_process(COMMAND macdeployqt "${CMAKE_INSTALL_PREFIX}/Keynook.app"
  "-executable=${CMAKE_INSTALL_PREFIX}/Keynook.app/Contents/MacOS/keynook-cli"
  "-executable=${CMAKE_INSTALL_PREFIX}/Keynook.app/Contents/MacOS/keynook-standin" COMMAND_ERROR_IS_FATAL ANY)]])

set(CPACK_GENERATOR DragNDrop)
set(CPACK_PACKAGE_NAME Keynook)
set(CPACK_PACKAGE_VENDOR Keynook)
set(CPACK_DMG_VOLUME_NAME Keynook)
set(CPACK_DMG_FORMAT UDZO)
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
include(CPack)
