#!/usr/bin/env bash
# Sources that have every kind of block and every script, in several looks, as PDF, Word and
# Markdown, and the pages of the PDFs, and of the Word documents where LibreOffice is there to print
# them, as pictures: `npm run gallery [-- folder]`, else out/gallery.
set -euo pipefail
cd "$(dirname "$0")"
out=$(cd ../.. && realpath -m "${1:-out/gallery}")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0

# Without its fonts it is built all the same, and its missing signs are told.
bash project.sh "$work" || failed=1
bash looks.sh "$work" "$out" || failed=1

if command -v pdftoppm >/dev/null; then
  find "$out" -name '*.pdf' | while read -r file; do
    rm -f "${file%.pdf}"-*.png
    pdftoppm -r 150 -png "$file" "${file%.pdf}"
  done
  # One by one: LibreOffice mixes up the fonts that two documents carry.
  if command -v soffice >/dev/null; then
    find "$out" -name '*.docx' | while read -r file; do
      soffice "-env:UserInstallation=file://$work/office" --headless --convert-to pdf \
        --outdir "$work/printed" "$file" </dev/null >/dev/null 2>&1
      rm -f "$file"-*.png
      pdftoppm -r 110 -png "$work/printed/$(basename "$file" .docx).pdf" "$file"
    done
  else
    echo 'No pictures of the Word documents: soffice (libreoffice-writer-nogui) is not there' >&2
  fi
else
  echo 'FAILED: pdftoppm (poppler-utils) is not there: no pictures of the pages' >&2
  failed=1
fi
find "$out" -type f | sort
exit "$failed"
