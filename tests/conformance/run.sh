#!/usr/bin/env bash
# PDF/UA-1 and PDF/A-3a by veraPDF, of every template for every source and every fixture.
# Needs a compiled project, Java 17 and Maven.
set -euo pipefail
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

mkdir "$work/sources"
cp -r sources/. "$work/sources"
for folder in tests/fixtures/*/; do
  for file in "$folder"input.{md,txt}; do
    if [ -e "$file" ]; then cp "$file" "$work/sources/$(basename "$folder").${file##*.}"; fi
  done
done
# Fixtures with an error are told and not built: that is what they are for.
(cd "$work" && node "$OLDPWD/dist/cli.js" build --template brief,memo,digest --format pdf --out pdf \
  2>"$work/messages") || [ $? -eq 1 ]
# Untagged, without metadata: what has to be refused.
node --input-type=module -e "
  import PDFDocument from 'pdfkit'
  import {createWriteStream} from 'node:fs'
  const document = new PDFDocument()
  document.pipe(createWriteStream('$work/plain.pdf'))
  document.text('Plain.').end()"

mvn -q -B -f tests/conformance/pom.xml dependency:copy-dependencies -DoutputDirectory="$work/lib"
javac -cp "$work/lib/*" -d "$work" tests/conformance/Validate.java
find "$work/pdf" -name '*.pdf' | sort |
  xargs java -cp "$work/lib/*:$work" Validate --refuse "$work/plain.pdf"
