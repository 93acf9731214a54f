import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {basename, extname, join} from 'node:path'
import process from 'node:process'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {type Compiled, compiled} from '../compiled.ts'
import {buildAll} from './build-all.ts'
import {made} from './made.ts'
import {readBack} from './read-back.ts'

/** A folder of texts and pictures that were made to break programs; without it only our own are tried. */
const folder = process.env.HOSTILE ?? ''
/** Of the packs, one in so many is read back by other programs, too. */
const stride = Number(process.env.TORTURE_STRIDE ?? 16)
/** Where Word files that were read back are left for a validator. */
const kept = process.env.TORTURE_OUT

let program: Compiled | undefined
beforeAll(() => {
  program = compiled()
}, 120_000)
afterAll(() => program?.remove())

const groups = existsSync(folder) ? readdirSync(folder).sort() : []
const filesOf = (group: string) =>
  readdirSync(join(folder, group), {recursive: true, encoding: 'utf8'})
    .filter((it) => /\.(?:md|png)$/.test(it) && basename(it) !== 'ORIGIN.md')
    .sort()
    .map((it) => join(folder, group, it))

if (groups.length === 0) console.log(`skipped: no texts and pictures in HOSTILE=${folder}`)

test.each(groups)('%s: built, or refused with a message', async (group) => {
  await tryAll(group, (sources) => {
    filesOf(group).forEach((file, index) => {
      const ending = extname(file)
      const name = `${index}-${basename(file, ending)}`
      copyFileSync(file, join(sources, `${name}${ending}`))
      if (ending === '.png') writeFileSync(join(sources, `${name}.md`), shows(`${name}.png`))
    })
  })
})

const shows = (picture: string) => `# Ferries\n\nThe pier is closed.\n\n![The pier](${picture})\n`

test('texts whose size alone is the attack: built, or refused with a message', async () => {
  await tryAll('made', (sources) => {
    for (const {name, text} of made) writeFileSync(join(sources, `${name}.md`), text)
  })
})

/** Builds a pack of each text, and reads some of them back. */
async function tryAll(group: string, write: (sources: string) => void): Promise<void> {
  const place = mkdtempSync(join(tmpdir(), 'dossier-torture-'))
  try {
    const sources = join(place, 'sources')
    mkdirSync(sources)
    write(sources)
    const faults = await buildAll(place, program?.cli ?? '')
    expect(faults).toEqual([])
    const out = join(place, 'out')
    const packs = existsSync(out) ? readdirSync(out).sort() : []
    const some = packs.filter((_, index) => group === 'made' || index % stride === 0)
    for (const pack of some) {
      const files = readdirSync(join(out, pack)).map((it) => join(out, pack, it))
      await Promise.all(files.map(readBack))
      for (const it of files.filter((it) => it.endsWith('.docx'))) keep(it, `${group}-${pack}`)
    }
  } finally {
    rmSync(place, {recursive: true, force: true})
  }
}

function keep(file: string, pack: string): void {
  if (kept === undefined) return
  mkdirSync(kept, {recursive: true})
  copyFileSync(file, join(kept, `${pack}-${basename(file)}`.replaceAll(' ', '-')))
}
