import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {basename, join} from 'node:path'
import {pathToFileURL} from 'node:url'

/** A PDF with its structure and with bookmarks of its headings. */
const filter =
  'pdf:writer_pdf_Export:{"ExportBookmarks":{"type":"boolean","value":"true"},"UseTaggedPDF":{"type":"boolean","value":"true"}}'

/**
 * What LibreOffice prints of Word documents: a PDF for each, by its name. Each is printed by a process
 * of its own, since one mixes up the fonts that two documents carry. Throws where LibreOffice is not
 * there or leaves one out.
 */
export function printed(
  documents: ReadonlyMap<string, Uint8Array>
): ReadonlyMap<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-agreement-'))
  try {
    const names = new Map([...documents.keys()].map((name, index) => [name, `${index}.docx`]))
    for (const [name, bytes] of documents) writeFileSync(join(folder, names.get(name) ?? ''), bytes)
    for (const name of names.values()) print(folder, join(folder, name))
    return new Map(
      [...names].map(([name, file]) => [
        name,
        new Uint8Array(readFileSync(join(folder, `${basename(file, '.docx')}.pdf`)))
      ])
    )
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

function print(folder: string, file: string): void {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`
  const options = [profile, '--headless', '--convert-to', filter, '--outdir', folder]
  const {error, status, stderr} = spawnSync('soffice', [...options, file], {encoding: 'utf8'})
  if (error !== undefined) {
    throw new Error(
      `Unexpected lack of LibreOffice (${error.message}), expected \`soffice\` of libreoffice-writer-nogui`
    )
  }
  if (status !== 0) throw new Error(`Unexpected end of LibreOffice (${status}): ${stderr}`)
}
