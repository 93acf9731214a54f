#!/usr/bin/env bash
# Makes what the gallery is built from: `project.sh <folder>` puts the program, compiled, into
# <folder>/program, and a project of its own, whose theme finds more fonts, into <folder>/project.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
program=$1/program
project=$1/project

mkdir -p "$program" "$project/templates/themes"
cp -r "$root/templates" "$root/package.json" "$program"
ln -s "$root/node_modules" "$program/node_modules"
npx --prefix "$root" tsc --project "$root/src" --outDir "$program/dist"
cp -r "$root/tests/gallery/source" "$project/sources"
cp -r "$root/templates/." "$root/tests/gallery/templates/." "$project/templates"
civic=$root/templates/themes/civic.yaml
cp "$civic" "$project/templates/themes/gallery.yaml"
cat "$civic" "$root/tests/gallery/letter.yaml" >"$project/templates/themes/letter.yaml"
sed 's/^status: Final$/status: Draft/' "$project/sources/reading-room.md" >"$project/sources/draft.md"
cp "$root/tests/fixtures/right-to-left-memo/input.md" "$project/sources/right-to-left.md"
echo '{"private": true}' >"$project/package.json"

# Fonts of the scripts in the text. The theme names their packages; who wants them installs them.
scripts='arabic|hebrew|devanagari|thai|japanese|simplifiedChinese|korean|emoji'
mapfile -t packages < <(grep -A 2 -E "^    ($scripts):" "$civic" | grep -o '@[a-z-]*/[a-z-]*' | sort -u)
[ "${#packages[@]}" -gt 0 ]
npm install --silent --no-audit --no-fund --prefix "$project" "${packages[@]}" || {
  echo 'FAILED: npm could not install the fonts of the scripts: their signs are missing' >&2
  exit 1
}
