#!/usr/bin/env bash
# Builds every template in every format from every source, and opens each file in a program that
# has nothing to do with the one that wrote it.
set -euo pipefail
cd "$(dirname "$0")/../.."
out=scratch/open
rm -rf "$out"
node dist/cli.js build --out "$out" --template brief,memo,digest --format pdf,docx,md
profile=$(mktemp -d)
trap 'rm -rf "$profile"' EXIT
count=0

for file in "$out"/*/*.pdf; do
  qpdf --check "$file" >/dev/null
  words=$(pdftotext -enc UTF-8 "$file" - | wc -w)
  echo "$file: $words words in poppler"
  [ "$words" -gt 100 ]
  count=$((count + 1))
done

for source in "$out"/*/; do
  folder="$profile/$(basename "$source")"
  soffice --headless "-env:UserInstallation=file://$profile" --convert-to pdf --outdir "$folder" \
    "$source"*.docx >/dev/null 2>&1
  for file in "$source"*.docx; do
    words=$(pdftotext -enc UTF-8 "$folder/$(basename "$file" .docx).pdf" - | wc -w)
    echo "$file: $words words in LibreOffice"
    [ "$words" -gt 100 ]
    count=$((count + 1))
  done
done

for file in "$out"/*/*.md; do
  node tests/ci/markdown.mjs "$file"
  count=$((count + 1))
done

sources=$(find "$out" -mindepth 1 -maxdepth 1 -type d ! -name .dossier | wc -l)
echo "$count files of $sources sources"
[ "$count" -eq $((sources * 9)) ] && [ "$sources" -ge 3 ]
