# SPDX-License-Identifier: Apache-2.0
# An installer by NSIS, for one user and without an administrator, and a plain ZIP. Both hold Qt's libraries.
configure_file(${CMAKE_CURRENT_LIST_DIR}/keynook.rc.in ${PROJECT_BINARY_DIR}/keynook.rc @ONLY)
foreach(program keynook keynook-cli)
  target_sources(${program} PRIVATE ${PROJECT_BINARY_DIR}/keynook.rc)
  if(MSVC)
    target_link_options(${program} PRIVATE /MANIFEST:NO)
  endif()
endforeach()
set_target_properties(keynook PROPERTIES WIN32_EXECUTABLE ON)

install(TARGETS keynook keynook-cli RUNTIME DESTINATION bin)
# What is linked beside Qt: QtKeychain and libsodium, where they are DLLs.
install(IMPORTED_RUNTIME_ARTIFACTS Qt6Keychain::Qt6Keychain RUNTIME DESTINATION bin)
get_target_property(sodium_type unofficial-sodium::sodium TYPE)
if(sodium_type STREQUAL "SHARED_LIBRARY")
  install(IMPORTED_RUNTIME_ARTIFACTS unofficial-sodium::sodium RUNTIME DESTINATION bin)
endif()
# windeployqt, on the installed programs.
if(Qt6_VERSION VERSION_GREATER_EQUAL 6.5)
  foreach(program keynook keynook-cli)
    qt_generate_deploy_app_script(TARGET ${program} OUTPUT_SCRIPT deploy NO_UNSUPPORTED_PLATFORM_ERROR)
    install(SCRIPT ${deploy})
  endforeach()
else()
  install(CODE [[execute_process(COMMAND windeployqt --no-translations
    "${CMAKE_INSTALL_PREFIX}/bin/keynook.exe" "${CMAKE_INSTALL_PREFIX}/bin/keynook-cli.exe"
    COMMAND_ERROR_IS_FATAL ANY)]])
endif()

set(CPACK_GENERATOR NSIS ZIP)
set(CPACK_PACKAGE_NAME Keynook)
set(CPACK_PACKAGE_VENDOR Keynook)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "API keys for Cogniac and Kognic, kept in the keychain")
set(CPACK_PACKAGE_INSTALL_DIRECTORY Keynook)
set(CPACK_PACKAGE_EXECUTABLES keynook Keynook) # the shortcut in the start menu
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_NSIS_DISPLAY_NAME Keynook)
set(CPACK_NSIS_PACKAGE_NAME Keynook)
set(CPACK_NSIS_INSTALLED_ICON_NAME bin\\\\keynook.exe)
set(CPACK_NSIS_MUI_ICON ${CMAKE_CURRENT_LIST_DIR}/keynook.ico)
set(CPACK_NSIS_MUI_UNIICON ${CMAKE_CURRENT_LIST_DIR}/keynook.ico)
set(CPACK_NSIS_URL_INFO_ABOUT "")
set(CPACK_NSIS_MANIFEST_DPI_AWARE ON)
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_INSTALL_ROOT "$LOCALAPPDATA\\\\Programs")

# CPack's own script asks for an administrator, and puts what one user installs among the documents. The copy that it
# finds first does neither.
file(GLOB template ${CMAKE_ROOT}/Modules/Internal/CPack/NSIS.template.in ${CMAKE_ROOT}/Modules/NSIS.template.in)
file(READ ${template} script)
string(REPLACE "RequestExecutionLevel admin" "RequestExecutionLevel user" script "${script}")
string(REPLACE "SetShellVarContext all" "SetShellVarContext current" script "${script}")
string(REPLACE "$DOCUMENTS\\" "@CPACK_NSIS_INSTALL_ROOT@\\" script "${script}")
string(REPLACE "StrCpy $SV_ALLUSERS \"AllUsers\"" "StrCpy $SV_ALLUSERS \"JustMe\"" script "${script}")
file(WRITE ${PROJECT_BINARY_DIR}/nsis/NSIS.template.in "${script}")
list(PREPEND CMAKE_MODULE_PATH ${PROJECT_BINARY_DIR}/nsis)
include(CPack)
