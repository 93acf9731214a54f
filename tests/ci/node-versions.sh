#!/usr/bin/env bash
# Builds all sources with the oldest Node that is supported and with newer ones, and compares every
# byte with what `npm run build` has left in `out/`.
set -euo pipefail
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
sums() { (cd "$1" && find . -type f ! -name .gitkeep | LC_ALL=C sort | xargs -d '\n' sha256sum); }

for version in 20.19 22 24; do
  npm install --silent --no-audit --no-fund --prefix "$work/$version" "node@$version"
  node=$work/$version/node_modules/node/bin/node
  "$node" --version | grep "^v$version\."
  "$node" dist/cli.js build --out "$work/out-$version"
  diff <(sums out) <(sums "$work/out-$version")
done
