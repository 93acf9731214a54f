import {execFileSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {getDocument} from 'pdfjs-dist/legacy/build/pdf.mjs'
import {textOf} from '../readers/pdf.ts'

/** A PDF as a text that can be edited: `qpdf --qdf`, a character for each byte. */
export interface Qdf {
  readonly text: string
  /** Marked contents with their words, page by page. */
  readonly words: readonly ReadonlyMap<string, string>[]
}

function inFolder<T>(use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-qdf-'))
  try {
    return use(folder)
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

export async function toQdf(bytes: Uint8Array): Promise<Qdf> {
  const text = inFolder((folder) => {
    const [from, to] = [join(folder, 'in.pdf'), join(folder, 'out.pdf')]
    writeFileSync(from, bytes)
    execFileSync('qpdf', ['--qdf', '--object-streams=disable', from, to])
    return readFileSync(to, 'latin1')
  })
  const task = getDocument({data: Uint8Array.from(bytes), verbosity: 0})
  const document = await task.promise
  const words: ReadonlyMap<string, string>[] = []
  for (let number = 1; number <= document.numPages; number++) {
    words.push(await textOf(await document.getPage(number)))
  }
  await task.destroy()
  return {text, words}
}

/** The file again: lengths and places of its objects are mended. */
export function fromQdf(text: string): Uint8Array {
  return inFolder((folder) => {
    const file = join(folder, 'in.pdf')
    writeFileSync(file, text, 'latin1')
    return execFileSync('fix-qdf', [file], {maxBuffer: 1 << 28})
  })
}

/** Where the marked content stands that shows `words`: from its `BDC` to its `EMC`. */
function placeOf({text, words}: Qdf, shown: string, tag = ''): readonly [number, number] {
  for (const [index, page] of words.entries()) {
    for (const [id, said] of page) {
      if (!said.replace(/\s+/g, ' ').trim().startsWith(shown)) continue
      const start = text.indexOf(`%% Contents for page ${index + 1}\n`)
      const open = text.indexOf(`<</MCID ${id.slice(2)}>> BDC\n`, start)
      if (!text.slice(0, open).endsWith(`${tag} `)) continue
      const close = text.indexOf('\nEMC', open)
      return [text.indexOf('\n', open) + 1, close]
    }
  }
  throw new Error(`Unexpected PDF that does not say ${shown}`)
}

/** Edits what shows `words`, in an element of the role `tag` where that is said. */
export function edit(
  qdf: Qdf,
  words: string,
  mutate: (operators: string) => string,
  tag?: string
): string {
  const [start, end] = placeOf(qdf, words, tag)
  const before = qdf.text.slice(start, end)
  const after = mutate(before)
  if (after === before) throw new Error(`Unexpected operators of ${words}: ${before}`)
  return qdf.text.slice(0, start) + after + qdf.text.slice(end)
}

/** Two marked contents change what they show, each with the font that it is in. */
export function exchange(qdf: Qdf, first: string, second: string): string {
  const glyphs = /\[<.*\] TJ/
  const a = glyphs.exec(qdf.text.slice(...placeOf(qdf, first)))?.[0] ?? ''
  const b = glyphs.exec(qdf.text.slice(...placeOf(qdf, second)))?.[0] ?? ''
  const text = edit(qdf, first, (it) => it.replace(glyphs, b))
  return edit({...qdf, text}, second, (it) => it.replace(glyphs, a))
}
