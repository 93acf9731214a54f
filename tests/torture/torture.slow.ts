import {spawnSync} from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {basename, extname, join} from 'node:path'
import process from 'node:process'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {type Compiled, compiled} from '../compiled.ts'
import {lintDocx} from '../readers/docx-lint.ts'
import {readers} from '../readers/index.ts'
import {made} from './made.ts'

/** A folder of texts and pictures that were made to break programs; without it only our own are tried. */
const folder = process.env.HOSTILE ?? ''
/** Of the documents, one in so many is read back by other programs, too. */
const stride = Number(process.env.TORTURE_STRIDE ?? 12)
const each = {seconds: 60, most: 60, apart: 6}

let program: Compiled
beforeAll(() => {
  program = compiled()
}, 60_000)
afterAll(() => program.remove())

const filesOf = (ending: string) =>
  existsSync(folder)
    ? readdirSync(folder, {recursive: true, encoding: 'utf8'})
        .filter((it) => it.endsWith(ending) && basename(it) !== 'ORIGIN.md')
        .sort()
        .map((it) => join(folder, it))
    : []

const isBusy = (file: string) => /pathological|redos/.test(file)
const batchesOf = <Item>(items: readonly Item[], most: number) =>
  Array.from({length: Math.ceil(items.length / most)}, (_, index) =>
    items.slice(index * most, (index + 1) * most)
  )

test('texts that were made to break programs are built, or refused with a message', async () => {
  const texts = filesOf('.md')
  if (texts.length === 0) console.log(`skipped: no texts in HOSTILE=${folder}`)
  for (const batch of batchesOf(
    texts.filter((it) => !isBusy(it)),
    each.most
  ))
    await tryAll(batch)
  for (const batch of batchesOf(texts.filter(isBusy), each.apart)) await tryAll(batch)
})

test('pictures that were made to break programs are shown, or refused with a message', async () => {
  const pictures = filesOf('.png')
  if (pictures.length === 0) console.log(`skipped: no pictures in HOSTILE=${folder}`)
  for (const batch of batchesOf(pictures, 2 * each.most)) {
    await tryAll(batch, (sources, file) => {
      copyFileSync(file, join(sources, basename(file)))
      return `# Ferries\n\nThe pier is closed.\n\n![The pier](${basename(file)})\n`
    })
  }
})

test.each(made)('$name are built, or refused with a message', async ({text}) => {
  await tryAll(['made.md'], () => text)
})

type Write = (sources: string, file: string) => string | Uint8Array

/** Builds one pack of each file, by a process with little time and memory, and looks at what it wrote. */
async function tryAll(files: readonly string[], textOf: Write = (_, file) => readFileSync(file)) {
  const place = mkdtempSync(join(tmpdir(), 'dossier-torture-'))
  try {
    const sources = join(place, 'sources')
    mkdirSync(sources)
    files.forEach((file, index) => {
      const name = `${index}-${basename(file, extname(file))}.md`
      writeFileSync(join(sources, name), textOf(sources, file))
    })
    const built = spawnSync(
      process.execPath,
      ['--max-old-space-size=512', program.cli, 'build', '--reporter', 'json'],
      {
        cwd: place,
        timeout: each.seconds * 1000,
        killSignal: 'SIGKILL',
        encoding: 'utf8',
        maxBuffer: 1e9
      }
    )
    const said = `${files.join('\n')}\n${built.stderr.slice(-2000)}`
    expect([0, 1], said).toContain(built.status)
    expect(built.stderr, said).not.toMatch(/\n {4}at |unexpected error/i)
    for (const {source, outputs, messages} of JSON.parse(built.stdout).sources) {
      const errors = messages.filter(({severity}: {severity: string}) => severity === 'error')
      expect(outputs.length > 0 || errors.length > 0, `${source} without a word`).toBe(true)
    }
    for (const file of documentsIn(place)) await readBack(file)
  } finally {
    rmSync(place, {recursive: true, force: true})
  }
}

function documentsIn(place: string): readonly string[] {
  const out = join(place, 'out')
  if (!existsSync(out)) return []
  const files = readdirSync(out, {recursive: true, encoding: 'utf8'}).sort()
  const some = new Set(
    readdirSync(out)
      .sort()
      .filter((_, index) => index % stride === 0)
  )
  return files.filter((it) => some.has(it.split('/')[0] ?? '')).map((it) => join(out, it))
}

async function readBack(file: string): Promise<void> {
  if (file.endsWith('.pdf')) {
    const {status, stdout, stderr} = spawnSync('qpdf', ['--check', file], {encoding: 'utf8'})
    expect(status, stdout + stderr).toBe(0)
    await readers.pdf(readFileSync(file))
  } else if (file.endsWith('.docx')) {
    expect(lintDocx(readFileSync(file)), file).toEqual([])
    await readers.docx(readFileSync(file))
  } else if (file.endsWith('.md')) {
    await readers.md(readFileSync(file))
  }
}
