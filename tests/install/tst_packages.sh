#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# tst_packages.sh PACKAGES SOURCES: what is in the packages of that folder, which packaging/dev package made of SOURCES.
# shellcheck disable=SC2317 # functions are called through check
set -u
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
# shellcheck source=tests/support/shelltest.sh
. "$here/../support/shelltest.sh"
begin packages
packages=$1 sources=$2
programs='keynook keynook-cli keynook-standin'
export LC_ALL=C.UTF-8

# only PATTERN: the one package of that kind.
only() {
  set -- "$packages"/$1
  [ $# -eq 1 ] && [ -f "$1" ] && echo "$1"
}
deb=$(only '*.deb') && rpm=$(only '*.rpm') && tar=$(only '*.tar.gz') ||
  { check there_is_one_of_each false && finish; }

unpack() {
  mkdir "$work/deb" "$work/control" "$work/rpm" "$work/tar"
  dpkg-deb -x "$deb" "$work/deb" && dpkg-deb -e "$deb" "$work/control" || return 1
  (cd "$work/rpm" && rpm2cpio "$rpm" | cpio --quiet -idm) || return 1
  tar -xzf "$tar" -C "$work/tar" --strip-components 1
}

lists() { (cd "$1" && find . ! -type d | sort); }
says() { printf '%s\n' "$1" && false; }

# --- The programs ---------------------------------------------------------------------------------------------------

# hardened PROGRAM: no fixed address, no writable table of functions, no executable stack, and both kinds of checks.
hardened() {
  readelf -Wh "$1" | grep -q 'Type: *DYN' || says "has a fixed address" || return
  readelf -Wd "$1" | grep -q 'FLAGS_1.*NOW.*PIE' || says "is not bound at its start" || return
  readelf -Wl "$1" | grep -q GNU_RELRO || says "has no RELRO" || return
  readelf -Wl "$1" | grep -q 'GNU_STACK.* RW ' || says "has an executable stack" || return
  readelf -W --dyn-syms "$1" | grep -q ' __stack_chk_fail@' || says "has no stack protector" || return
  readelf -W --dyn-syms "$1" | grep -q '_chk@GLIBC' || says "has no fortified function"
}

all_hardened() { for program in $programs; do hardened "$1/bin/$program" || says "$program" || return; done; }

stripped() { for program in $programs; do readelf -WS "$1/bin/$program" | grep -e '\.symtab' -e '\.debug' && return 1; done || :; }

without_path() { for program in $programs; do readelf -Wd "$1/bin/$program" | grep -e RPATH -e RUNPATH && return 1; done || :; }

nothing_of_the_builder() { ! grep -rlF -e "$sources" "$1"; }

# --- .deb -----------------------------------------------------------------------------------------------------------

lintian_is_content() {
  lintian --allow-root --fail-on none --tag-display-limit 0 "$deb" >"$work/lintian" 2>"$work/lintian.err" || :
  cat "$work/lintian" "$work/lintian.err"
  ! grep '^[EW]:' "$work/lintian"
}

# An override without a comment above it has no reason.
overrides_have_reasons() {
  awk '/^#/ { reason = 1; next } /./ { if (!reason) exit 1; reason = 0 }' "$work/deb/usr/share/lintian/overrides/keynook"
}

depends_on() { dpkg-deb -f "$deb" Depends | tr ',' '\n' | sed 's/^ *\([^ ]*\).*/\1/' | grep -qxE "$1"; }

needs() {
  for name in ca-certificates libqt6sql6-sqlite libsodium23 'libqt6widgets6(t64)?' 'libqt6core6(t64)?' libqt6keychain1 \
    libsecret-1-0 'libssl3(t64)?'; do
    depends_on "$name" || says "does not depend on $name" || return
  done
  ! dpkg-deb -f "$deb" Depends | grep -e '-dev' -e private
}

owners_and_modes() {
  ! tar_of_deb | grep -vE '^(drwxr-xr-x|-rwxr-xr-x|-rw-r--r--) root/root '
}
tar_of_deb() { dpkg-deb --fsys-tarfile "$deb" | tar -tv; }

# --- .rpm -----------------------------------------------------------------------------------------------------------

rpm_is_whole() { rpm -K --nosignature "$rpm" && [ "$(rpm -qp --qf '%{BUILDHOST}' "$rpm")" = keynook.example ]; }

rpm_needs() {
  rpm -qp --requires "$rpm" >"$work/requires"
  for name in 'libQt6Widgets\.so\.6.*' 'libsodium\.so\.23.*' 'libsecret-1\.so\.0.*' ca-certificates '(qt6-qtbase or .*'; do
    grep -qx "$name" "$work/requires" || says "does not require $name" || return
  done
}

# The same files in both, but for Debian's own.
rpm_has_the_same() {
  lists "$work/deb" | grep -v -e /doc/ -e /lintian/ | sed s/vendor-completions/site-functions/ >"$work/of_deb"
  lists "$work/rpm" | diff "$work/of_deb" -
}

rpm_owns_no_folder_of_others() { ! rpm -qplv "$rpm" | grep '^d'; }

rpmlint_is_content() {
  rpmlint --config "$here/rpmlint.toml" "$rpm" >"$work/rpmlint" 2>&1 || :
  cat "$work/rpmlint"
  grep -q ' 0 errors, 0 warnings' "$work/rpmlint"
}

# --- .tar.gz --------------------------------------------------------------------------------------------------------

one_folder() { [ "$(tar -tzf "$tar" | cut -d/ -f1 | sort -u | wc -l)" -eq 1 ]; }

owned_by_root() { ! tar -tvzf "$tar" --numeric-owner | grep -vE '^(drwxr-xr-x|-rwxr-xr-x|-rw-r--r--) 0/0 '; }

# Whatever a program, library or plug-in in it asks for is in it, or is the C and C++ compilers'.
self_contained() {
  find "$work/tar" -type f \( -path '*/bin/keynook*' -o -name '*.so*' \) >"$work/elf"
  [ "$(wc -l <"$work/elf")" -ge 40 ] || says "there are hardly any libraries in it" || return
  while read -r file; do
    readelf -Wd "$file" | sed -n 's/.*(NEEDED).*\[\(.*\)\]/\1/p' | while read -r name; do
      case $name in
        ld-linux* | libc.so.6 | libm.so.6 | libdl.so.2 | librt.so.1 | libpthread.so.0 | libresolv.so.2) ;;
        libstdc++.so.6 | libgcc_s.so.1) ;;
        *) [ -f "$work/tar/lib/$name" ] || says "${file##*/} asks for $name" || exit 1 ;;
      esac
    done || return 1
    path=$(readelf -Wd "$file" | sed -n 's/.*RUNPATH.*\[\(.*\)\]/\1/p')
    [ "$(realpath -m "$(dirname "$file")/${path#\$ORIGIN}")" = "$work/tar/lib" ] || says "${file##*/} looks into $path" || return
  done <"$work/elf"
}

licences() {
  [ "$(find "$work/tar/share/doc/keynook/licences" -type f | wc -l)" -ge 30 ] || return 1
  [ -s "$work/tar/share/doc/keynook/LICENSE" ] && ls "$work"/tar/share/doc/keynook/licences/libqt6core6* &&
    ! find "$work/tar/share/doc/keynook" -empty | grep .
}

# --- All ------------------------------------------------------------------------------------------------------------

sums() { (cd "$packages" && cat ./*.sha256 | sha256sum --strict -c); }

check unpack unpack
for kind in deb rpm tar; do
  case $kind in tar) of=$work/tar ;; *) of=$work/$kind/usr ;; esac
  check "hardened_$kind" all_hardened "$of"
  check "stripped_$kind" stripped "$of"
  check "nothing_of_the_builder_$kind" nothing_of_the_builder "$of"
  [ "$kind" = tar ] || check "without_path_$kind" without_path "$of"
done
check lintian lintian_is_content
check overrides_have_reasons overrides_have_reasons
check deb_needs needs
check owners_and_modes owners_and_modes
check rpm_is_whole rpm_is_whole
check rpm_needs rpm_needs
check rpm_has_the_same rpm_has_the_same
check rpm_owns_no_folder_of_others rpm_owns_no_folder_of_others
if command -v rpmlint >/dev/null; then check rpmlint rpmlint_is_content; else skip rpmlint "rpmlint is not installed"; fi
check one_folder one_folder
check owned_by_root owned_by_root
check self_contained self_contained
check licences licences
check sums sums

for file in "$deb" "$rpm" "$tar"; do
  printf 'figure: %s: %s kB\n' "${file##*/}" "$(($(stat -c %s "$file") / 1000))"
done
printf 'figure: installed from the .deb: %s kB\n' "$(dpkg-deb -f "$deb" Installed-Size)"
printf 'figure: unpacked from the .tar.gz: %s kB\n' "$(du -sk "$work/tar" | cut -f1)"
finish
