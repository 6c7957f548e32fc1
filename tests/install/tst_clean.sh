#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# tst_clean.sh SUITE PACKAGES SOURCES CACHE: the packages on a minimal Debian (bookworm or trixie) that is made for it, as
# somebody meets them: unpacked, installed by apt, used, upgraded with the data kept, and removed. The .deb is that of
# PACKAGES where this system is of the same release, and otherwise made by packaging/dev of SOURCES in a root of that
# release. CACHE keeps the minimal systems' archives, and the root for making.
# shellcheck disable=SC2317 # functions are called through check
set -u
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
# shellcheck source=tests/support/shelltest.sh
. "$here/../support/shelltest.sh"
suite=$1 packages=$2 sources=$3 cache=$4
begin "clean_$suite"
[ "$(id -u)" -eq 0 ] || { skip everything "a root of another system takes root's rights" && finish; }
mkdir -p "$cache"
# shellcheck source=tests/install/cleanroot.sh
. "$here/cleanroot.sh"
root=$cache/root-$suite
maker=$cache/maker-$suite
trap 'leave_root "$maker"; remove_root "$root"; rm -rf "$work"' EXIT
trap 'exit 143' HUP INT TERM
remove_root "$root"

older=0.0.1
version=$(sed -n 's/^project(keynook VERSION \([0-9.]*\).*/\1/p' "$sources/CMakeLists.txt")
says() { printf '%s\n' "$1" && false; }
# needed NAME COMMAND ...: what all that follows stands on.
needed() {
  before=$failed
  check "$@"
  [ "$failed" -eq "$before" ] || finish
}

# --- Getting there --------------------------------------------------------------------------------------------------

# packaging/dev on a bare system of that release, which installs what it needs there.
native_deb() {
  if [ ! -f "$maker/etc/resolv.conf" ]; then
    remove_root "$maker"
    new_root "$suite" "$maker" || return 1
  fi
  mountpoint -q "$maker/proc" || mount -t proc proc "$maker/proc" || return 1
  mkdir -p "$maker/src"
  find "$maker/src" -mindepth 1 -maxdepth 1 ! -name build -exec rm -rf {} +
  (cd "$sources" && git ls-files -z --cached --others --exclude-standard | tar --null -T - -cf -) | tar -xf - -C "$maker/src" || return 1
  in_root "$maker" env CCACHE_DIR=/ccache SOURCE_DATE_EPOCH="$(git -C "$sources" log -1 --format=%ct)" \
    /src/packaging/dev package DEB || return 1
  cp "$maker"/src/build/release/packages/*.deb "$work/keynook.deb"
}

get_deb() {
  # shellcheck source=/dev/null
  if [ "$(. /etc/os-release && echo "$VERSION_CODENAME")" = "$suite" ]; then
    cp "$packages"/*.deb "$work/keynook.deb"
  else
    native_deb
  fi
}

# The same programs under a lower version: what dpkg does with data and files depends on that alone.
make_older() {
  dpkg-deb -R "$work/keynook.deb" "$work/older" && sed -i "s/^Version: .*/Version: $older/" "$work/older/DEBIAN/control" &&
    dpkg-deb --root-owner-group -b "$work/older" "$work/older.deb"
}

put_in_place() {
  mkdir -p "$root/opt/test"
  cp "$here/session" "$here/../support/in-desktop" "$work/keynook.deb" "$work/older.deb" "$root/opt/test/"
  tar -xzf "$packages"/*.tar.gz -C "$root/opt" && mv "$root"/opt/keynook-* "$root/opt/keynook"
  chmod -R a+rX "$root/opt/test"
  in_root "$root" useradd --create-home --shell /bin/sh tester
}

# --- On the clean system --------------------------------------------------------------------------------------------

qt_of_the_system() { in_root "$root" find / -xdev -name 'libQt6*' -not -path '/opt/keynook/*' | grep .; }

# Every program of the archive, where there is not even a font.
archive_alone() {
  for program in keynook-cli keynook-standin keynook; do
    in_root "$root" env QT_QPA_PLATFORM=offscreen "/opt/keynook/bin/$program" --version | grep -F "$program $version" || return 1
  done
}

archive_in_a_desktop() {
  as_user "$root" /opt/keynook/bin/keynook-cli demo && as_user "$root" /opt/test/session window /opt/keynook/bin/keynook
}

# What apt would bring to the minimal system.
dependencies() {
  in_root "$root" apt-get -q --assume-no --no-install-recommends install /opt/test/keynook.deb >"$work/apt" || :
  grep -E '^(Need to get|After this)|newly installed' "$work/apt"
  in_root "$root" apt-get -q -s --no-install-recommends install /opt/test/keynook.deb | sed -n 's/^Inst \([^ ]*\) .*/\1/p' >"$work/pulled"
  grep -qx keynook "$work/pulled"
}

installed() { [ "$(in_root "$root" dpkg-query -W -f '${Version} ${db:Status-Status}' keynook)" = "$1 installed" ]; }

install_older() { install_in "$root" /opt/test/older.deb && installed "$older"; }
upgrade() { install_in "$root" /opt/test/keynook.deb && installed "$version" && verify; }
# Every file is as the package has it.
verify() { out=$(in_root "$root" dpkg --verify keynook) && [ -z "$out" ] || says "$out"; }

demo() { as_user "$root" keynook-cli demo; }
window() { as_user "$root" /opt/test/session window "$@"; }
put() { as_user "$root" /opt/test/session put; }
look() { as_user "$root" /opt/test/session look; }

# What dpkg's triggers made of the package's files, as a desktop reads it.
known_to_desktops() {
  grep -qx '50:application/x-keynook-credentials+json:credentials.json' "$root/usr/share/mime/globs2" &&
    grep -x 'application/x-keynook-credentials+json=keynook.desktop;' "$root/usr/share/applications/mimeinfo.cache"
}

files_of_keynook() { in_root "$root" find / -xdev -iname '*keynook*' -not -path '/opt/*' -not -path '/home/*' -not -path '/tmp/*' | grep -v /proc/; }

remove() {
  in_root "$root" apt-get -q -y purge keynook && ! files_of_keynook
}

data_stays() { [ -n "$(find "$root/home/tester/.local/share/keynook" -type f -size +0)" ]; }

# --- All of it ------------------------------------------------------------------------------------------------------

needed there_is_a_deb get_deb
needed older_deb make_older
needed minimal_system new_root "$suite" "$root"
needed in_place put_in_place
check no_qt eval '! qt_of_the_system'
check archive_alone archive_alone
check dependencies dependencies
needed desktop install_in "$root" xvfb xauth openbox dbus-daemon libglib2.0-bin gnome-keyring xdotool fonts-dejavu-core \
  desktop-file-utils
check still_no_qt eval '! qt_of_the_system'
check archive_in_a_desktop archive_in_a_desktop
rm -rf "$root/opt/keynook"
needed install_older install_older
check window_of_older window keynook
needed put_data put
check upgrade upgrade
check data_kept look
check demo demo
check window window keynook
check window_of_demo window keynook --demo
check known_to_desktops known_to_desktops
check keepassxc install_in "$root" keepassxc
check startup as_user "$root" /opt/test/session startup keynook keepassxc
startup=$(sed -n 's/^window of/figure: window of/p' "$work/check.out")
check remove remove
check data_stays data_stays

printf 'figure: %s packages come with keynook to a minimal %s: %s\n' "$(grep -vcx keynook "$work/pulled")" "$suite" \
  "$(sed -n 's/^After this operation, //p' "$work/apt")"
grep -vx keynook "$work/pulled" | sort | tr '\n' ' ' | fold -s -w 110 | sed 's/^/   /'
printf '\n%s\n' "$startup"
finish
