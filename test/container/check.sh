#!/usr/bin/env bash
# Builds the image as the Dockerfile says, without Docker, and holds it to image.check.ts. For root on Debian, after npm ci:
#
#   apt-get install --no-install-recommends buildah debootstrap
#   test/container/check.sh
set -euo pipefail
cd "$(dirname "$0")/../.."
image=localhost/differentia
base=docker.io/library/node:24-bookworm-slim

if [ "$(id -u)" != 0 ] || ! type buildah debootstrap >/dev/null 2>&1; then
  echo "✗ needs root, buildah and debootstrap" >&2
  exit 1
fi

if buildah pull --quiet "$base" >/dev/null 2>&1; then
  echo "✓ has the base image"
else
  base=localhost/node-stand-in:24-bookworm-slim
  buildah inspect --type image "$base" >/dev/null 2>&1 || test/container/stand-in.sh "$base"
  echo "✓ has a stand-in for the base image, which is out of reach"
fi

work=$(mktemp -d)
container=
tidy() {
  if [ -n "$container" ]; then buildah rm "$container" >/dev/null; fi
  rm -rf "$work"
}
trap tidy EXIT

# The build installs from where this machine does, and trusts whom it trusts.
setting() { npm --loglevel=error config get "$1"; }
echo "registry=$(setting registry)" >"$work/npmrc"
volumes=(--volume "$work/npmrc:/root/.npmrc:ro")
authorities=$(setting cafile)
if [ "$authorities" != null ]; then
  echo "cafile=/root/authorities.pem" >>"$work/npmrc"
  volumes+=(--volume "$authorities:/root/authorities.pem:ro")
fi
# Docker's format: the other one has no health checks.
buildah build --isolation chroot --format docker --layers --from "$base" "${volumes[@]}" --tag "$image" . >"$work/log" 2>&1 ||
  { cat "$work/log" >&2 && echo "✗ does not build" >&2 && exit 1; }
echo "✓ builds"

container=$(buildah from --pull-never "$image")
buildah inspect --type image "$image" >"$work/image.json"
root=$(buildah mount "$container")
IMAGE_ROOT=$root IMAGE_JSON=$work/image.json node_modules/.bin/vitest run --config test/container/vitest.config.ts
echo "The image has $(buildah images --noheading --format '{{.Size}}' "$image"), its base $(buildah images --noheading --format '{{.Size}}' "$base")."
