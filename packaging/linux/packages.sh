# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=sh
# shellcheck disable=SC2154 # $root is packaging/dev's
#
# Sourced by packaging/dev: what makes the packages, compares two makings, and has them tried.

# The time in the packages is the commit's, not the builder's.
commit_time() {
  [ -n "${SOURCE_DATE_EPOCH-}" ] || SOURCE_DATE_EPOCH=$(in_root git log -1 --format=%ct) ||
    die "the packages bear the time of their commit, and this is no clone; set SOURCE_DATE_EPOCH instead"
  export SOURCE_DATE_EPOCH
}

make_packages() {
  built=$root/build/release
  [ "$(cat "$built/epoch" 2>/dev/null)" = "$SOURCE_DATE_EPOCH" ] || rm -rf "$built"
  umask 022
  build release
  echo "$SOURCE_DATE_EPOCH" >"$built/epoch"
  rm -rf "$built/packages"
  say "Packing"
  kinds=$(printf '%s;' "$@")
  set -- --config "$built/CPackConfig.cmake"
  [ "$kinds" = ';' ] || set -- "$@" -G "${kinds%;}"
  (cd "$built" && cpack "$@") || die "the packages could not be made; the reason is above"
  rm -rf "$built/packages/_CPack_Packages"
}

run_package() {
  twice=no
  [ "${1-}" != --twice ] || { twice=yes && shift; }
  for kind in "$@"; do
    case $kind in DEB | RPM | TGZ) ;; *) usage ;; esac
  done
  setup package
  commit_time
  make_packages "$@"
  [ "$twice" = no ] || compare_packages "$@"
  (cd "$root/build/release/packages" && ls -l -- *.deb *.rpm *.tar.gz 2>/dev/null) || true
}

# The sources of the commit alone, in a folder with another name, and every file compiled again.
compare_packages() {
  [ -z "$(in_root git status --porcelain)" ] || die "there are changes that are in no commit; --twice compares a commit"
  elsewhere=$(mktemp -d "${TMPDIR:-/var/tmp}/built-elsewhere.XXXXXXXX")
  trap 'rm -rf "$elsewhere"' EXIT
  in_root git archive HEAD | tar -xf - -C "$elsewhere"
  CCACHE_DISABLE=1 "$elsewhere/packaging/dev" package "$@" || die "the second build failed; the reason is above"
  different=0
  for file in "$root"/build/release/packages/*; do
    cmp -- "$file" "$elsewhere/build/release/packages/${file##*/}" || different=$((different + 1))
  done
  [ "$different" -eq 0 ] || die "$different packages differ"
  say "Both builds made the same packages, byte for byte"
}

# The tests are ctest's, whose list the configuration makes; nothing of build/dev is built for them.
run_install() {
  run_package
  configure dev
  begin_passes dev
  pass dev packages '^(package|install)$' --verbose
  end_passes dev
}
