#!/usr/bin/env bash
# Builds all sources twice more, once in another time zone and language, and compares every byte,
# also with what `npm run build` has left in `out/`.
set -euo pipefail
cd "$(dirname "$0")/../.."
first=scratch/first
second=scratch/second
rm -rf "$first" "$second"
node dist/cli.js build --out "$first"
TZ=Asia/Tokyo LANG=ja_JP.UTF-8 LC_ALL=ja_JP.UTF-8 node dist/cli.js build --out "$second"
sums() { (cd "$1" && find . -type f ! -name .gitkeep ! -path '*/.dossier/*' | LC_ALL=C sort | xargs -d '\n' sha256sum); }
test -n "$(sums "$first")"
diff <(sums "$first") <(sums "$second")
diff <(sums out) <(sums "$first")
sums "$first"
