import fc from 'fast-check'
import {oddText, plainWords, someText} from './odd-text.ts'

/** Values that YAML reads as something else than it seems, or that are none. */
const scalars = [
  '',
  '~',
  'null',
  'true',
  'no',
  '0',
  '-1',
  '1.5e400',
  '.inf',
  '.nan',
  '0x1F',
  '1_000',
  '12:30:45',
  '2026-02-30',
  '0001-01-01',
  '9999-12-31',
  '"\\ud800"',
  '"\\0\\e[31m\\u202e"',
  '"a\\nb\\rc"',
  "'it''s'",
  '|\n  a\n   b\n',
  '>-\n  a\n\n  b\n',
  '*x',
  '&x [*x]',
  '&x a',
  '!!binary aGk=',
  '!!set {a}',
  '!foo bar',
  '[',
  '{a: b',
  '? a\n: b',
  '- a\n  - b',
  '<<: *x',
  '# nothing',
  '%YAML 1.1',
  '@a',
  '`a`',
  '{__proto__: {a: 1}}',
  '"https://example.org:x"'
] as const

const values = fc.letrec<{readonly value: unknown}>((tie) => ({
  value: fc.oneof(
    {depthSize: 'small', maxDepth: 5},
    fc.oneof(someText, plainWords, fc.double(), fc.integer(), fc.boolean(), fc.constant(null)),
    fc.array(tie('value'), {maxLength: 4}),
    fc.dictionary(
      fc.oneof(fc.constantFrom('text', 'owner', 'due', 'name', 'role', '__proto__'), oddText),
      tie('value'),
      {maxKeys: 4}
    )
  )
})).value

/** What may stand behind a key: values of odd shapes, and text that is no value. */
export const oddValue: fc.Arbitrary<string> = fc.oneof(
  {weight: 3, arbitrary: fc.constantFrom(...scalars)},
  {weight: 3, arbitrary: values.map((it) => JSON.stringify(it))},
  {weight: 2, arbitrary: plainWords},
  {weight: 1, arbitrary: oddText}
)

/** Lines of YAML with some of these keys, and now and then one that there is not. */
export function oddMapping(
  keys: readonly string[],
  value: fc.Arbitrary<string> = oddValue
): fc.Arbitrary<string> {
  const key = fc.oneof({weight: 12, arbitrary: fc.constantFrom(...keys)}, oddText)
  return fc
    .array(fc.tuple(key, fc.constantFrom(': ', ': ', ': ', ':\n  ', ':\n  - ', ' '), value), {
      maxLength: 8
    })
    .map((entries) => entries.map((it) => `${it.join('')}\n`).join(''))
}
