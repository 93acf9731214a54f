import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {directives} from '../../src/compose/registry.ts'
import {pageDirectiveNames, textDirectiveNames} from '../../src/compose/text-directives.ts'
import {made} from './make.ts'

const page = readFileSync('docs/templates.md', 'utf8')

/** What stands under the heading of a directive. */
const chapter = (heading: string) => page.split(`### \`${heading}\`\n`)[1]?.split(/\n##/)[0] ?? ''

test.each(directives)('docs/templates.md describes $name and its attributes', (directive) => {
  const text = chapter(`${directive.form === 'leaf' ? '::' : ':::'}${directive.name}`)
  expect(text.trim()).not.toBe('')
  const rows = [...text.matchAll(/^\| `([^`]+)`/gm)].map((it) => it[1])
  expect(rows).toEqual(directive.attributes.map((it) => it.name))
  for (const {name, required, fallback} of directive.attributes) {
    const row = text.split('\n').find((it) => it.startsWith(`| \`${name}\``)) ?? ''
    if (required) expect(row).toContain('required')
    if (typeof fallback === 'number') expect(row).toContain(`\`${fallback}\``)
  }
})

test.each(directives.flatMap((it) => it.attributes))(
  'docs/templates.md names every value of $name',
  ({expected}) => {
    for (const [value] of expected.matchAll(/`[^`]+`/g)) {
      if (value !== '`yes`' && value !== '`no`') expect(page).toContain(value)
    }
  }
)

test('docs/templates.md describes no directive that does not exist', () => {
  const described = [...page.matchAll(/^### `:+([^`]+)`/gm)].map((it) => it[1])
  expect(described).toEqual(directives.map((it) => it.name))
})

test('docs/templates.md lists the text directives', () => {
  const table = page.split('## Text directives')[1]?.split('\n## ')[0] ?? ''
  const listed = [...table.matchAll(/`:([a-z]+)`/g)].map((it) => it[1])
  expect(new Set(listed)).toEqual(new Set([...textDirectiveNames, ...pageDirectiveNames]))
})

test('the example in docs/templates.md is well', () => {
  const example = /```markdown\n(---\n.*?)```/s.exec(page)?.[1] ?? ''
  expect(made(example, '# Coast\n\nThe sea rose.\n').told).toEqual([])
})
