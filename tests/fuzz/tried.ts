import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import process from 'node:process'
import * as z from 'zod'
import {exitCodes} from '../../src/cli/exit-codes.ts'
import {main} from '../../src/cli/main.ts'
import {rules} from '../../src/diagnostics/rules.ts'
import type {Case} from './areas.ts'

/** Files of a project by their paths. */
export type Files = Readonly<Record<string, Uint8Array>>

/** Milliseconds of a processor after which a case took too long: a document of a page takes less than a tenth. */
const most = 5000

/** What the command may end with where nobody interrupts it. */
const ends = new Set<number>([
  exitCodes.done,
  exitCodes.content,
  exitCodes.usage,
  exitCodes.io,
  exitCodes.unmet
])

const messageSchema = z.object({
  rule: z.string(),
  file: z.string().optional(),
  line: z.number().optional(),
  column: z.number().optional(),
  endLine: z.number().optional(),
  endColumn: z.number().optional(),
  reason: z.string(),
  expected: z.array(z.string()).optional()
})
export type Told = z.infer<typeof messageSchema>

const runSchema = z.object({
  messages: z.array(messageSchema),
  sources: z.array(z.object({messages: z.array(messageSchema)}))
})

/**
 * Runs the command on a project, in this process, and resolves with what is not as it has to be;
 * with nothing where all is well. Whatever was said is fine, so long as it is a message: of a rule,
 * about a place that there is, in words that a terminal can show.
 */
export async function faultsOf({files, argv}: Case): Promise<readonly string[]> {
  return inFolder(files, async (folder) => {
    const before = process.cpuUsage()
    const {code, stdout, stderr} = await run(folder, argv)
    const {user, system} = process.cpuUsage(before)
    const took = (user + system) / 1000
    return [
      ...(took > most ? [`took ${Math.round(took / 1000)} s`] : []),
      ...(stderr.includes('this is a mistake of the program') ? [stderr] : []),
      ...(ends.has(code) ? [] : [`ended with ${code}`]),
      ...[stdout, stderr].filter(unshowable).map((it) => `a terminal obeys: ${JSON.stringify(it)}`),
      ...(argv.includes('json') && stdout !== '' ? faultsOfRun(stdout, folder) : []),
      ...(argv.includes('--json') && stdout !== '' && !isJson(stdout) ? ['no JSON'] : [])
    ]
  })
}

/** What a project has after a call, by their paths; the call has to be right. */
export async function written({files, argv}: Case): Promise<Files> {
  return inFolder(files, async (folder) => {
    const {code, stderr} = await run(folder, argv)
    if (code !== exitCodes.done) throw new Error(stderr)
    const names = readdirSync(folder, {recursive: true, encoding: 'utf8'})
    const whole = names.filter((it) => statSync(join(folder, it)).isFile())
    return Object.fromEntries(whole.map((it) => [it, readFileSync(join(folder, it))]))
  })
}

async function inFolder<T>(files: Case['files'], use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-fuzz-'))
  try {
    for (const [file, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, file)), {recursive: true})
      writeFileSync(join(folder, file), content)
    }
    return await use(folder)
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

async function run(folder: string, argv: readonly string[]) {
  let stdout = ''
  let stderr = ''
  const code = await main(argv, {
    cwd: folder,
    env: {},
    stdout: {write: (it) => (stdout += Buffer.from(it).toString())},
    stderr: {write: (text) => (stderr += text)}
  })
  return {code, stdout, stderr}
}

function faultsOfRun(stdout: string, folder: string): readonly string[] {
  const {messages, sources} = runSchema.parse(JSON.parse(stdout))
  const all = [...messages, ...sources.flatMap((it) => it.messages)]
  return all.flatMap((it) => {
    // Only what is built now is read back here, and that is as its report says.
    const refused = it.rule === 'verify/differs' ? ['a document that is not what it should be'] : []
    const faults = [...refused, ...faultsOfMessage(it, folder)]
    return faults.map((fault) => `${fault}: ${JSON.stringify(it)}`)
  })
}

/** What is wrong with a message that is about a file in `folder`. */
export function faultsOfMessage(told: Told, folder: string): readonly string[] {
  return [
    ...(Object.hasOwn(rules, told.rule) ? [] : ['no rule of that name']),
    ...(unshowable([told.reason, ...(told.expected ?? [])].join('\n'))
      ? ['a raw control character']
      : []),
    ...(told.reason.trim() === '' ? ['no reason'] : []),
    ...faultsOfPlace(told, folder)
  ]
}

const unshowable = (text: string) => /[^\P{Cc}\n\t]|\p{Bidi_Control}|[\u2028\u2029]/u.test(text)

/** Lines and columns, from 1 on, in UTF-16 units. */
function faultsOfPlace(told: Told, folder: string): readonly string[] {
  if (told.file === undefined || told.file === '') return ['no file']
  if (told.line === undefined) return []
  const path = [join(folder, told.file), told.file].find((it) => existsSync(it))
  if (path === undefined) return ['a place in a file that is not there']
  const lines = readFileSync(path, 'utf8').split(/\r\n|\r|\n/)
  const isIn = (line = 0, column = 1) =>
    line >= 1 && column >= 1 && column <= (lines[line - 1]?.length ?? -1) + 1
  const {line, column = 1, endLine = line, endColumn = column} = told
  const isForward = endLine > line || (endLine === line && endColumn >= column)
  if (!isIn(line, column)) return ['a place that is not in its file']
  if (!isIn(endLine, endColumn)) return ['an end that is not in its file']
  return isForward ? [] : ['an end before its start']
}
