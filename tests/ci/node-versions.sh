#!/usr/bin/env bash
# Builds all sources, and the gallery with its scripts and pictures, with the oldest Node that is
# supported and with newer ones, and compares every byte: of the sources with what `npm run build`
# has left in `out/`, of the gallery with what this Node makes. Then all sources a hundred times.
set -euo pipefail
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
nodes=()
trap 'rm -rf "$work"' EXIT
sums() { (cd "$1" && find . -type f ! -name .gitkeep ! -path '*/.dossier/*' | LC_ALL=C sort | xargs -d '\n' sha256sum); }

bash tests/gallery/project.sh "$work"
bash tests/gallery/looks.sh "$work" "$work/gallery"
for version in 20.19 22 24; do
  npm install --silent --no-audit --no-fund --prefix "$work/$version" "node@$version"
  node=$work/$version/node_modules/node/bin/node
  nodes+=("$node")
  "$node" --version | grep "^v$version\."
  "$node" dist/cli.js build --out "$work/out-$version"
  diff <(sums out) <(sums "$work/out-$version")
  bash tests/gallery/looks.sh "$work" "$work/gallery-$version" "$node"
  diff <(sums "$work/gallery") <(sums "$work/gallery-$version")
done
echo "$(sums "$work/gallery" | wc -l) files of the gallery and $(sums out | wc -l) of sources are the same"
bash tests/ci/hundred-builds.sh "${nodes[@]}"
