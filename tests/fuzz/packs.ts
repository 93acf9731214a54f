import fc from 'fast-check'
import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate'
import type {Case} from './areas.ts'
import {markdown} from './markdown.ts'
import {changed} from './mutated.ts'
import {oddText, someText} from './odd-text.ts'
import {type Files, written} from './tried.ts'

const plan = 'sources/plan.md'

/** One document of each format, in a pack of its own: what reads a pack reads all that is in it. */
const documents = ['brief.pdf', 'memo.docx', 'digest.md'] as const

/** Packs of a text as they were built, with the text. */
export async function packsOf(text: string): Promise<ReadonlyMap<string, Files>> {
  const packs = new Map<string, Files>()
  for (const file of documents) {
    const [template = '', format = ''] = file.split('.')
    const argv = ['build', plan, '--template', template, '--format', format]
    packs.set(file, await written({files: {[plan]: text}, argv}))
  }
  return packs
}

/** What may befall a file on its way: places and sizes are shares of its length. */
interface Damage {
  readonly kind: keyof typeof damages
  readonly at: number
  readonly size: number
  readonly bits: Uint8Array
}

const bytesAt = ({at, size}: Damage, {length}: Uint8Array) => {
  const start = Math.floor(at * length)
  return {start, end: Math.min(length, start + 1 + Math.floor(size * 200))}
}

const joined = (...parts: readonly Uint8Array[]) => Uint8Array.from(Buffer.concat(parts))

const damages = {
  'cut off': (bytes, damage) => bytes.slice(0, bytesAt(damage, bytes).start),
  'cut off before': (bytes, damage) => bytes.slice(bytesAt(damage, bytes).start),
  'cut out': (bytes, damage) => {
    const {start, end} = bytesAt(damage, bytes)
    return joined(bytes.slice(0, start), bytes.slice(end))
  },
  doubled: (bytes, damage) => {
    const {start, end} = bytesAt(damage, bytes)
    return joined(bytes.slice(0, end), bytes.slice(start))
  },
  emptied: (bytes, damage) => {
    const {start, end} = bytesAt(damage, bytes)
    return bytes.map((it, at) => (at >= start && at < end ? 0 : it))
  },
  flipped: (bytes, {bits}) => {
    const flipped = Uint8Array.from(bytes)
    for (const [index, bit] of bits.entries()) {
      const at = Math.floor(((index * 256 + bit) / (bits.length * 256)) * bytes.length)
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (bit % 8))
    }
    return flipped
  },
  replaced: (bytes, {bits}) => (bits.length % 2 === 0 ? bits : joined(bits, bytes))
} satisfies Readonly<Record<string, (bytes: Uint8Array, damage: Damage) => Uint8Array>>

const damage: fc.Arbitrary<(bytes: Uint8Array) => Uint8Array> = fc
  .record({
    kind: fc.constantFrom(...Object.keys(damages).filter(isKind)),
    at: fc.double({min: 0, max: 1, noNaN: true}),
    size: fc.double({min: 0, max: 1, noNaN: true}),
    bits: fc.uint8Array({minLength: 1, maxLength: 12})
  })
  .map((it) => (bytes) => damages[it.kind](bytes, it))

function isKind(name: string): name is keyof typeof damages {
  return Object.hasOwn(damages, name)
}

/** A text with some places of it changed. */
const rewritten = changed(6).map((change) => (bytes: Uint8Array) => {
  return strToU8(change(strFromU8(bytes)))
})

/** A part of a package, or its text, is another: as a package it is whole. */
const repacked = fc
  .tuple(fc.oneof(damage, rewritten, rewritten), fc.nat(), fc.boolean())
  .map(([change, chosen, isLost]) => (bytes: Uint8Array) => {
    const parts = unzipSync(bytes)
    const names = Object.keys(parts).filter((it) => /\.(?:xml|rels)$/.test(it))
    const name = names[chosen % names.length] ?? ''
    const {[name]: part = new Uint8Array(), ...others} = parts
    return zipSync(isLost && chosen % 5 === 0 ? others : {...others, [name]: change(part)}, {
      level: 1
    })
  })

const someWords = fc.oneof(fc.constantFrom('Ann Lee', '5%', 'Yes'), someText, oddText)

/** What is asked of a pack: of its folder, or of its document. */
function callOn(file: string): fc.Arbitrary<readonly string[]> {
  return fc.oneof(
    {weight: 4, arbitrary: fc.constant(['verify', 'out/plan', '--json'])},
    {weight: 1, arbitrary: fc.constant(['verify', `out/plan/${file}`, '--strict'])},
    {weight: 3, arbitrary: someWords.map((words) => ['trace', `out/plan/${file}`, words])},
    {weight: 2, arbitrary: fc.constant(['diff', 'out/plan', plan])},
    {weight: 1, arbitrary: fc.constant(['diff', `out/plan/${file}`, plan, '--json'])},
    {weight: 1, arbitrary: fc.constant(['explain', `out/plan/${file}`])},
    {weight: 1, arbitrary: fc.constant(['merge', 'out', '--out', 'joined', '--index'])},
    {weight: 1, arbitrary: fc.constant(['build', plan, '--template', 'digest', '--base', 'out'])}
  )
}

/** A pack in which one of the files is damaged: the document, the manifest or the source. */
export function damagedPacks(packs: ReadonlyMap<string, Files>): fc.Arbitrary<Case> {
  return fc
    .constantFrom(...documents)
    .chain((file) => fc.tuple(fc.constant(file), callOn(file), oddFile(file)))
    .map(([file, argv, {path, change}]) => {
      const files = new Map(Object.entries(packs.get(file) ?? {}))
      files.set(path, change(files.get(path) ?? new Uint8Array()))
      return {files: Object.fromEntries(files), argv}
    })
}

function oddFile(file: (typeof documents)[number]) {
  const changes = file.endsWith('.docx')
    ? fc.oneof(damage, {weight: 3, arbitrary: repacked})
    : file.endsWith('.md')
      ? fc.oneof(
          damage,
          rewritten,
          markdown.map((text) => () => strToU8(text))
        )
      : damage
  const text = fc.oneof(damage, {weight: 3, arbitrary: rewritten})
  return fc
    .oneof(
      {weight: 4, arbitrary: fc.tuple(fc.constant(`out/plan/${file}`), changes)},
      {weight: 2, arbitrary: fc.tuple(fc.constantFrom('out/plan/pack.json', plan), text)}
    )
    .map(([path, change]) => ({path, change}))
}
