# SPDX-License-Identifier: Apache-2.0
# Read by cpack after it has made the .tar.gz, whose files are in the order in which the builder's disk has them, with
# the builder's name: once more, so that whoever builds the same sources gets the same bytes.
if(DEFINED ENV{SOURCE_DATE_EPOCH})
  set(time --mtime=@$ENV{SOURCE_DATE_EPOCH})
endif()
execute_process(
  COMMAND tar --sort=name --owner=root:0 --group=root:0 --mode=u=rwX,go=rX --format=gnu ${time}
    -cf - ${CPACK_PACKAGE_FILE_NAME}
  COMMAND gzip -9n
  WORKING_DIRECTORY ${CPACK_TEMPORARY_DIRECTORY}/.. OUTPUT_FILE ${CPACK_PACKAGE_FILES}
  COMMAND_ERROR_IS_FATAL ANY)
