# SPDX-License-Identifier: Apache-2.0
# Read by cpack before it makes the .deb: what Debian wants beside what every system gets.
set(share ${CPACK_TEMPORARY_DIRECTORY}/usr/share)
set(readable FILE_PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
file(COPY ${CPACK_KEYNOOK_PACKAGING}/linux/debian/copyright DESTINATION ${share}/doc/keynook ${readable})
file(COPY ${CPACK_KEYNOOK_BUILT}/linux/changelog.gz DESTINATION ${share}/doc/keynook ${readable})
file(COPY ${CPACK_KEYNOOK_PACKAGING}/linux/debian/overrides/keynook DESTINATION ${share}/lintian/overrides ${readable})
file(RENAME ${share}/zsh/site-functions ${share}/zsh/vendor-completions)
