import fc from 'fast-check'
import {expect, test} from 'vitest'
import {parseAsNeeded} from '../../src/parse/as-needed.ts'
import {isKey, kinds} from '../../src/parse/front-matter-keys.ts'
import {isPlain, plainRules} from '../../src/parse/front-matter-rules.ts'
import {allRules} from '../../src/parse/front-matter-schema.ts'
import {parse} from '../../src/parse/index.ts'
import {readYaml} from '../../src/yaml/yaml.ts'

const names = Object.keys(kinds).filter(isKey)

const words = fc.constantFrom('', 'Ann Lee', '2025-03-02', '2025-02-30', 'en-GB', 'A4', 'us letter')
const scalar = fc.oneof(words, fc.double(), fc.boolean(), fc.constant(null))
const key = fc.constantFrom(
  'text',
  'name',
  'role',
  'owner',
  'due',
  'pros',
  'risk',
  '__proto__',
  'x'
)
const map = fc
  .array(fc.tuple(key, fc.oneof(scalar, fc.array(scalar, {maxLength: 2}))), {maxLength: 3})
  .map((entries) => Object.fromEntries(entries))
const value = fc.oneof(scalar, map, fc.array(fc.oneof(scalar, map), {maxLength: 3}))

test('what is taken for plainly right is right by the schema, too', () => {
  const right = new Set<string>()
  fc.assert(
    fc.property(fc.constantFrom(...names), value, (name, it) => {
      if (!plainRules.accepts(name, it)) return
      right.add(name)
      expect(allRules.accepts(name, it)).toBe(true)
    }),
    {numRuns: 4000, seed: 7}
  )
  expect([...right].sort()).toEqual([...names].sort())
})

test('an empty list is right where, and only where, lists are', () => {
  for (const name of names.filter((it) => it !== 'rules')) {
    expect(plainRules.accepts(name, []), name).toBe(allRules.accepts(name, []))
  }
})

const fronts = [
  '',
  'title: On ferries\ndate: 2025-03-02\nto: [A, 1.10, true]\nkey_points:\n  - One\n  - Two',
  'actions:\n  - Do it\n  - {text: Do this, owner: [Ann, Bo], due: 2 May}\npeople: [{name: Ann, role: Mayor}, Bo]',
  'title:\nauthor: ~\nrules:\n  review/long-sentence: off',
  'titel: On ferries',
  'title: [a]\nlang: english\ndate: 2025-02-30',
  'rules: {review/long-sentence: loud}',
  'people: [{role: Mayor}]\npaper: A9\nto: [[x]]',
  'title: a: b',
  'a: &a [*a]'
]

test.each(fronts)('front matter is read alike with the schema and without: %j', async (front) => {
  for (const path of ['a.md', 'a.txt']) {
    const source = {path, text: `---\n${front}\n---\n\n# Ferries\n\nAll ferries run again.\n`}
    const needed = await parseAsNeeded(source)
    const all = parse(source)
    expect(needed.document).toStrictEqual(all.document)
    expect(needed.messages.map(String)).toEqual(all.messages.map(String))
  }
})

test('of plain front matter nothing is told', () => {
  const start = {line: 2, column: 1, offset: 4}
  const plain = fronts.map((it) => readYaml(it, start)).filter(isPlain)
  expect(plain).toHaveLength(3)
  for (const it of plain) {
    allRules.check(
      it,
      (position) => ({from: 'source', path: 'a.md', position}),
      (told) => {
        throw told
      }
    )
  }
})
