import {join} from 'node:path'
import {expect} from 'vitest'
import {pages} from '../../src/diagnostics/pages/index.ts'
import type {RuleId} from '../../src/diagnostics/rules.ts'
import {dossier, type Project, project} from '../cli/project.ts'
import {base, type Case} from './case.ts'
import {cases} from './cases.ts'

/** The call that tries a file: its source, or one that meets it. */
function callFor(file: string): string {
  if (/^sources\/.*\.(md|txt)$/.test(file)) return `dossier check ${file}`
  const isTemplate = /^templates\/\w+\.md$/.test(file)
  return `dossier check sources/summit.md${isTemplate ? ' --template flash' : ''}`
}

/** A project with a folder above it that is nobody else's. */
function projectBelow(files: Readonly<Record<string, string | Uint8Array>>): Project {
  const above = project()
  const write = (file: string, content: string | Uint8Array) =>
    above.write(`briefs/${file}`, content)
  for (const [file, content] of Object.entries(files)) write(file, content)
  return {...above, folder: join(above.folder, 'briefs'), write}
}

/** Writes the lines, or does what they say, and tells what was called and said at last. */
export async function tried(id: RuleId, kind: 'wrong' | 'right') {
  const {example} = pages[id]
  const needed: Case = cases[id] ?? {}
  const place = projectBelow({...base, ...needed.files})
  await needed.before?.(place)
  if (example.file === undefined) return typed(example[kind], place, needed)
  place.write(example.file, `${example[kind].join('\n')}\n`)
  const call =
    needed.argv === undefined ? callFor(example.file) : `dossier ${needed.argv.join(' ')}`
  return typed([call], place, needed)
}

export interface Said {
  readonly call: string
  readonly stderr: string
  readonly code: number
}

/** Does what the lines say, and tells what was said at last, with all that is known of a message. */
async function typed(
  lines: readonly string[],
  place: Project,
  {shell = {}, world}: Case
): Promise<Said> {
  let said: Said = {call: '', stderr: '', code: 0}
  for (const line of lines) {
    if (!line.startsWith('dossier')) {
      expect(Object.keys(shell)).toContain(line)
      await shell[line]?.(place)
      continue
    }
    const call = /^dossier (build|check)\b/.test(line) ? `${line} --verbose` : line
    const words = [...call.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word)
    const {code, stderr} = await dossier(place, words.slice(1), world)
    const paths = stderr.replaceAll(place.folder, '/briefs').replaceAll(process.cwd(), '/dossier')
    said = {call, code, stderr: paths}
  }
  return said
}
