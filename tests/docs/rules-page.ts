import {groupNames, groups, rulesIn} from '../../src/diagnostics/pages/groups.ts'
import {pages} from '../../src/diagnostics/pages/index.ts'
import type {Example, Group} from '../../src/diagnostics/pages/page.ts'
import {shownLine} from '../../src/diagnostics/pages/shown.ts'
import {type Rule, type RuleId, rules} from '../../src/diagnostics/rules.ts'

/** Where in `docs/rules.md` begins what is made; above it, people write. */
export const marker =
  '<!-- What follows is made of src/diagnostics/: UPDATE_RULES=1 npx vitest run --config tests/vitest.config.ts tests/docs/rules.test.ts -->\n'

/** The chapters of `docs/rules.md`, a group each, as Markdown. */
export const rulesPage = (): string => groupNames.map(chapter).join('')

function chapter(group: Group): string {
  const {heading, about} = groups[group]
  const parts = [`## ${heading}`, ...(about === undefined ? [] : [about])]
  return [...parts, ...rulesIn(group).map(section)].map((it) => `\n${it}\n`).join('')
}

function section(id: RuleId): string {
  const {title, severity, strict, remedy}: Rule = rules[id]
  const {why, example} = pages[id]
  const strictly = strict === undefined ? '' : ', with `--strict` an error'
  return [
    `### ${id}`,
    `**${title}** (${severity}${strictly}). ${why.join(' ')}`,
    remedy,
    ...exampleOf(example)
  ].join('\n\n')
}

function exampleOf({file, wrong, right}: Example): readonly string[] {
  const where = file === undefined ? 'In a terminal' : `In \`${file}\``
  return [`${where}, what raises it:`, fenced(file, wrong), 'Mended:', fenced(file, right)]
}

const languages: Readonly<Record<string, string>> = {md: 'markdown', yaml: 'yaml'}

function fenced(file: string | undefined, lines: readonly string[]): string {
  const language = languages[file?.split('.').at(-1) ?? ''] ?? 'text'
  const fence = lines.some((it) => it.startsWith('```')) ? '````' : '```'
  return [`${fence}${language}`, ...lines.map(shownLine), fence].join('\n')
}
