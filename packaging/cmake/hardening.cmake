# SPDX-License-Identifier: Apache-2.0
# What the packages' programs are built with beyond the everyday build: checks at run time, and no address of their own
# that could be guessed. No folder of the builder is left in them.
include(CheckPIESupported)
check_pie_supported()
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

add_compile_options(-ffile-prefix-map=${PROJECT_BINARY_DIR}=build -ffile-prefix-map=${PROJECT_SOURCE_DIR}=.)
if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
  add_compile_options(-fstack-protector-strong -fstack-clash-protection -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=3
    $<$<STREQUAL:${CMAKE_SYSTEM_PROCESSOR},x86_64>:-fcf-protection>)
  add_compile_definitions(_GLIBCXX_ASSERTIONS)
  add_link_options(LINKER:-z,relro,-z,now,-z,noexecstack LINKER:--as-needed)
endif()
