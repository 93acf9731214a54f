#!/usr/bin/env bash
# One source that has every kind of block and every script, in several looks, as PDF, Word and
# Markdown, and the pages of the PDFs as pictures: `npm run gallery [-- folder]`, else out/gallery.
# A look that cannot be built is told at the end, and the others are built all the same.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
out=$(realpath -m "${1:-$root/out/gallery}")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0
fail() {
  echo "FAILED: $*" >&2
  failed=1
}

# The program, compiled, and beside it a project of its own whose theme finds more fonts.
program=$work/program
project=$work/project
mkdir -p "$program" "$project/templates/themes" "$out"
cp -r "$root/templates" "$root/package.json" "$program"
ln -s "$root/node_modules" "$program/node_modules"
npx --prefix "$root" tsc --project "$root/src" --outDir "$program/dist"
cp -r "$root/tests/gallery/source" "$project/sources"
cp -r "$root/templates/." "$root/tests/gallery/templates/." "$project/templates"
civic=$root/templates/themes/civic.yaml
cp "$civic" "$project/templates/themes/gallery.yaml"
cat "$civic" "$root/tests/gallery/letter.yaml" >"$project/templates/themes/letter.yaml"
sed 's/^status: Final$/status: Draft/' "$project/sources/reading-room.md" >"$project/sources/draft.md"
echo '{"private": true}' >"$project/package.json"

# Fonts of the scripts in the text. The theme names their packages; who wants them installs them.
scripts='arabic|hebrew|devanagari|thai|japanese|simplifiedChinese|korean|emoji'
mapfile -t packages < <(grep -A 2 -E "^    ($scripts):" "$civic" | grep -o '@[a-z-]*/[a-z-]*')
if [ "${#packages[@]}" -gt 0 ]; then
  npm install --silent --no-audit --no-fund --prefix "$project" "${packages[@]}" ||
    fail 'npm could not install the fonts of the scripts: their signs are missing'
fi

# look <folder> <source> <templates> <formats>
look() {
  echo "== $1"
  (cd "$project" && SOURCE_DATE_EPOCH=0 node "$program/dist/cli.js" build "sources/$2.md" \
    --template "$3" --format "$4" --out "$out/$1") || fail "$1"
}
look all reading-room gallery,memo pdf,docx,md
look numbered reading-room brief pdf
look columns reading-room columns pdf
look draft draft brief pdf

if command -v pdftoppm >/dev/null; then
  find "$out" -name '*.pdf' | while read -r file; do
    rm -f "${file%.pdf}"-*.png
    pdftoppm -r 150 -png "$file" "${file%.pdf}"
  done
else
  fail 'pdftoppm (poppler-utils) is not there: no pictures of the pages'
fi
find "$out" -type f | sort
exit "$failed"
