import {commands} from '../../../src/cli/commands/index.ts'
import {reporterNames} from '../../../src/cli/report/registry.ts'
import {dossier, type Project, project} from '../project.ts'

/** Clears the screen, names a window, colours by C1, links, turns the direction, begins lines. */
const evil = '\u001b[2J\u001b]0;x\u0007\u009b31m\u202e\u2066\u2028\u007f\r'
/** The same with a line that says something nobody sent. */
export const forged = `${evil}\nFORGED: error`
export const name = `sources/a${forged}.md`
export const other = `sources/b${evil}.md`

const yaml = (text: string) => JSON.stringify(text)

const source = (number: string) => `---
title: ${yaml(`Title${forged}`)}
author: ${yaml(`Ann${forged}`)}
${yaml(`athor${forged}`)}: ${yaml(`Ben${forged}`)}
---

# Head ${evil.trim()} line

On 3 March 2025 Ann Weber ${evil.trim()} said that the ferry costs £${number} million.

<b${evil.trim()}>bold</b> [link](javascript:${evil.trim()}) [text](#${encodeURIComponent(forged)})

- one ${evil.trim()}
`

const files = {
  [name]: source('5'),
  [other]: source('6'),
  'templates/own.md': `---\nkind: ${yaml(`Own${forged}`)}\nformat: md\n---\n\n::body\n`,
  'templates/wrong.md': `---\n${yaml(`kint${forged}`)}: ${yaml(forged)}\n---\n\n::key-${evil.trim()}\n`,
  [`broken${forged}.yaml`]: `${yaml(`outt${forged}`)}: ${yaml(forged)}\n`
}

/** What a terminal would obey, or what would begin a line that nobody sent. */
export const harmful = /(?![\n\t])[\p{Cc}\p{Bidi_Control}\u2028\u2029]|^\s*FORGED/mu

export const own = ['--template', 'own', '--format', 'md']
/** Calls of every command and every reporter. */
export const calls: readonly (readonly string[])[] = [
  ...['build', 'check'].flatMap((it) => [
    [it, name, other, ...own],
    [it, name, other, ...own, '--verbose'],
    [it, name, other, ...own, '--quiet'],
    [it, name, 'gone', `gone${forged}.md`, '--template', 'wrong'],
    ...reporterNames.map((reporter) => [it, name, ...own, '--reporter', reporter]),
    [it, name, ...own, '--reporter', `json:out${forged}/r.json`]
  ]),
  ['build', name, ...own, '--index'],
  ['build', name, ...own, '--out', `other${forged}`, '--index'],
  ['build', other, ...own, '--base', 'out'],
  ['build', name, ...own, '--out', `other${forged}`, '--base', 'out'],
  ['build', name, ...own, '--base', forged],
  ['build', name, ...own, '--summary', `sum${forged}/mary.md`],
  ['build', name, ...own, '-o', '-'],
  ['build', name, ...own, '-o', `out/o${forged}.md`],
  ...['document', 'facts', 'report'].map((it) => ['build', name, '--emit', it]),
  ...['template', 'theme', 'format', 'reference', 'config', 'out', 'emit', 'reporter'].map((it) => [
    'build',
    name,
    `--${it}`,
    forged
  ]),
  ['build', name, '--config', `broken${forged}.yaml`],
  ['explain', name],
  ['explain', `parse/${forged}`],
  ['verify', `out/a${forged}`],
  ['verify', `out/a${forged}`, '--json'],
  ['verify', forged],
  ['diff', name, other],
  ['diff', name, other, '--json'],
  ['diff', `out/a${forged}`, forged],
  ['trace', `out/a${forged}/own.md`, 'Ann Weber'],
  ['trace', `out/a${forged}/own.md`, `Weber ${evil}`],
  ['trace', `out/a${forged}/own.md`, 'ferry costs', '--json'],
  ['trace', forged, forged],
  ['init', `new${forged}`],
  ['schema', forged],
  [forged],
  [`--${forged}`],
  ['build', `--${forged}`],
  [forged, '--help'],
  ...commands.filter((it) => it.name !== 'watch').map((it) => [it.name, `x${forged}`])
]

export const hostileProject = () => project(files)

const env = {NO_COLOR: '1', TERM: 'dumb'}

/** What a call sends a terminal that could harm, with what stands around it; undefined for nothing. */
export async function harmOf(place: Project, argv: readonly string[]): Promise<string | undefined> {
  const {stdout, stderr} = await dossier(place, argv, {env, isTTY: true, columns: 80})
  const all = stdout + stderr
  if (all === '' && !argv.includes('--quiet')) return `${JSON.stringify(argv)}: nothing`
  const at = all.search(harmful)
  if (at === -1) return undefined
  return `${JSON.stringify(argv)}: ${JSON.stringify(all.slice(Math.max(0, at - 60), at + 60))}`
}
