# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=sh
#
# Sourced by tst_clean.sh: minimal systems of Debian in folders of their own.
#   new_root SUITE FOLDER      debootstrap's minbase in FOLDER; the second time from the archive that the first left
#   in_root FOLDER COMMAND     as its root, with nothing of this system's environment
#   as_user FOLDER COMMAND     as a user without rights, in a desktop session with the home of that user
#   leave_root FOLDER          ends what new_root began but for the files
#   remove_root FOLDER
# KEYNOOK_DEBIAN_MIRROR is where packages come from.
mirror=${KEYNOOK_DEBIAN_MIRROR:-http://deb.debian.org/debian}

new_root() {
  archive=$cache/$1.tar
  if [ ! -f "$archive" ]; then
    rm -rf "$cache/$1.new"
    timeout 1800 debootstrap --variant=minbase "$1" "$cache/$1.new" "$mirror" || return 1
    tar -cf "$archive.part" --numeric-owner -C "$cache/$1.new" . && mv "$archive.part" "$archive" || return 1
    rm -rf "$cache/$1.new"
  fi
  mkdir -p "$2"
  tar -xf "$archive" --numeric-owner -C "$2" && mount -t proc proc "$2/proc" || return 1
  cp /etc/resolv.conf "$2/etc/resolv.conf"
  in_root "$2" apt-get -q update
}

in_root() {
  folder=$1
  shift
  env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 \
    DEBIAN_FRONTEND=noninteractive timeout --kill-after=10 6000 chroot "$folder" "$@" </dev/null
}

as_user() {
  folder=$1
  shift
  in_root "$folder" timeout 300 setpriv --reuid=tester --regid=tester --init-groups env HOME=/home/tester USER=tester \
    PATH=/usr/bin:/bin KEEP_HOME=/home/tester /opt/test/in-desktop "$@"
}

# install_in FOLDER PACKAGE ...: with what they depend on, and no more.
install_in() {
  folder=$1
  shift
  in_root "$folder" apt-get -q -y --no-install-recommends -o Acquire::Retries=3 install "$@"
}

leave_root() { ! mountpoint -q "$1/proc" || umount "$1/proc" || umount -l "$1/proc"; }

remove_root() {
  leave_root "$1"
  rm -rf --one-file-system "$1"
}
