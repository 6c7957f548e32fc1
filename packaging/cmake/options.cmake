# SPDX-License-Identifier: Apache-2.0
# One interface target carries the language level, the warnings and Qt's strictness to every target of ours.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
if(NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE RelWithDebInfo)
endif()

find_program(CCACHE ccache)
if(CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE})
endif()

add_library(keynook_options INTERFACE)
if(MSVC)
  target_compile_options(keynook_options INTERFACE
    /W4 /utf-8 /permissive- /Zc:__cplusplus $<$<BOOL:${KEYNOOK_WERROR}>:/WX>)
else()
  target_compile_options(keynook_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast -Wnon-virtual-dtor -Woverloaded-virtual
    # gcc loses track of the union inside tl::expected and sees ghosts; the sanitizers and valgrind look for the real
    # ones.
    $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>
    $<$<BOOL:${KEYNOOK_WERROR}>:-Werror>)
endif()
if(WIN32) # Windows 10; no min() and max() from its headers, and what is wide is wide
  target_compile_definitions(keynook_options INTERFACE
    _WIN32_WINNT=0x0A00 WINVER=0x0A00 NOMINMAX WIN32_LEAN_AND_MEAN UNICODE _UNICODE _CRT_SECURE_NO_WARNINGS)
endif()
target_compile_definitions(keynook_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400
  KEYNOOK_VERSION="${PROJECT_VERSION}")
target_include_directories(keynook_options INTERFACE ${PROJECT_SOURCE_DIR}/app)

# keynook_library(NAME SOURCES … LINKS …): one folder, one static library, one wall.
function(keynook_library name)
  cmake_parse_arguments(ARG "" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
  add_library(${name} STATIC ${ARG_SOURCES})
  set_target_properties(${name} PROPERTIES AUTOMOC ON)
  target_link_libraries(${name} PUBLIC keynook_options ${ARG_LINKS} PRIVATE ${ARG_PRIVATE_LINKS})
endfunction()

# Which of a folder's files X_unix.cpp and X_windows.cpp is compiled: set(platform unix), or windows.
set(platform unix)
if(WIN32)
  set(platform windows)
endif()
