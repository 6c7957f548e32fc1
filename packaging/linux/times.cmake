# SPDX-License-Identifier: Apache-2.0
# Read by cpack before it makes the .rpm: gives every file the time of the commit, which rpmbuild itself only does to
# those that are younger.
if(DEFINED ENV{SOURCE_DATE_EPOCH})
  execute_process(
    COMMAND find ${CPACK_TEMPORARY_DIRECTORY}/usr -exec touch --no-dereference --date=@$ENV{SOURCE_DATE_EPOCH} {} +
    COMMAND_ERROR_IS_FATAL ANY)
endif()
