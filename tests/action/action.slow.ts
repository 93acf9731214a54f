import {execFileSync, spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import process from 'node:process'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {type Project, project} from '../cli/project.ts'
import {type Compiled, compiled} from '../compiled.ts'
import {action, filled, type Step} from './action.ts'

let program: Compiled
/** What GitHub unpacks an action into. */
let unpacked: string

beforeAll(() => {
  program = compiled()
  unpacked = mkdtempSync(join(tmpdir(), 'dossier-action-'))
  for (const name of ['dist', 'templates', 'docs', 'node_modules', 'package.json']) {
    symlinkSync(join(program.folder, name), join(unpacked, name))
  }
  for (const name of ['package-lock.json', '.github'])
    symlinkSync(resolve(name), join(unpacked, name))
}, 300_000)
afterAll(() => {
  program.remove()
  rmSync(unpacked, {recursive: true, force: true})
})

interface Ended {
  readonly code: number | null
  readonly log: string
  readonly outputs: ReadonlyMap<string, string>
  readonly summary: string
}

/** Runs the steps of the action that have a script, with bash as the runner calls it. */
function runAction(place: Project, inputs: Readonly<Record<string, string>>, github = {}): Ended {
  const temp = mkdtempSync(join(tmpdir(), 'dossier-runner-'))
  const values = new Map<string, string>([['github.action_path', unpacked]])
  for (const [name, {default: value}] of Object.entries(action.inputs)) {
    values.set(`inputs.${name}`, inputs[name] ?? value)
  }
  const summaryFile = join(temp, 'summary')
  writeFileSync(summaryFile, '')
  let log = ''
  let code: number | null = 0
  const outputs = new Map<string, string>()
  for (const step of action.runs.steps) {
    if (step.run === undefined || code !== 0) continue
    const ended = runStep(step, values, place, {temp, summaryFile, github})
    log += ended.log
    code = ended.status
    for (const [name, value] of ended.outputs) outputs.set(name, value)
  }
  const summary = readFileSync(summaryFile, 'utf8')
  rmSync(temp, {recursive: true, force: true})
  return {code, log, outputs, summary}
}

interface Runner {
  readonly temp: string
  readonly summaryFile: string
  readonly github: Readonly<Record<string, string>>
}

function runStep(
  {env, run = ''}: Step,
  values: ReadonlyMap<string, string>,
  {folder}: Project,
  {temp, summaryFile, github}: Runner
) {
  const script = join(temp, 'script.sh')
  const outputFile = join(temp, 'outputs')
  writeFileSync(script, run)
  writeFileSync(outputFile, '')
  const given = Object.entries(env).map(([name, value]) => [name, filled(value, values)])
  const {status, stdout, stderr} = spawnSync(
    'bash',
    ['--noprofile', '--norc', '-eo', 'pipefail', script],
    {
      cwd: join(folder, values.get('inputs.working-directory') ?? '.'),
      encoding: 'utf8',
      env: {
        PATH: process.env.PATH,
        HOME: temp,
        CI: 'true',
        GITHUB_ACTIONS: 'true',
        GITHUB_WORKSPACE: folder,
        GITHUB_OUTPUT: outputFile,
        GITHUB_STEP_SUMMARY: summaryFile,
        RUNNER_TEMP: temp,
        ...github,
        ...Object.fromEntries(given)
      }
    }
  )
  const lines = readFileSync(outputFile, 'utf8').split('\n').slice(0, -1)
  const outputs = lines.map(
    (it) => [it.split('=')[0] ?? '', it.slice(it.indexOf('=') + 1)] as const
  )
  return {status, log: stdout + stderr, outputs}
}

const note = '# Ferry\n\nThe ferry costs £5 million.\n'

test('packs, an index, annotations and a summary are made, and later steps are told of it', () => {
  const place = project({
    'briefs/sources/a b.md': `${note}\n<b>New</b>\n`,
    'briefs/sources/c.md': note
  })
  const {code, log, outputs, summary} = runAction(place, {
    'working-directory': 'briefs',
    out: 'my packs'
  })
  expect({code, log}).toMatchObject({code: 0})
  expect(Object.fromEntries(outputs)).toMatchObject({
    path: 'briefs/my packs',
    errors: '0',
    warnings: '2',
    'exit-code': '0'
  })
  expect(log).toContain(`::warning file=${place.folder}/briefs/sources/a b.md,line=5,`)
  expect(summary).toMatch(/^## Briefing packs: 2 built\n/)
  expect(Object.keys(place.files('briefs/my packs'))).toEqual(
    expect.arrayContaining(['index.html', 'index.md', 'a b/brief.pdf', 'c/pack.json'])
  )
})

test('an error of a text ends the action as it ends the command, and is counted', () => {
  const place = project({'sources/a.md': '![x](nowhere.png)\n', 'sources/b.md': note})
  const {code, outputs, summary} = runAction(place, {sources: 'sources/a.md\nsources/b.md\n'})
  expect(code).toBe(1)
  expect(Object.fromEntries(outputs)).toMatchObject({path: 'out', errors: '1', 'exit-code': '1'})
  expect(summary).toContain('## Briefing packs: 1 built, 1 not')
})

test('a check writes nothing, and compares with a commit', () => {
  const place = project({'sources/a.md': note})
  const git = (...args: readonly string[]) =>
    execFileSync('git', args, {cwd: place.folder, encoding: 'utf8'}).trim()
  git('init', '-q')
  git('add', '-A')
  git('-c', 'user.name=Ann', '-c', 'user.email=ann@example.org', 'commit', '-qm', 'first')
  place.write('sources/a.md', note.replace('5', '6'))
  const base = git('rev-parse', 'HEAD')
  const {code, log, summary} = runAction(place, {command: 'check', base, strict: 'true'})
  expect({code, log}).toMatchObject({code: 0})
  expect(log).toContain('£5 million → £6 million')
  expect(summary).toContain(`### Against \`${base}\``)
  expect(Object.keys(place.files('.')).filter((it) => it.startsWith('out'))).toEqual([])
})

test('words of inputs are never words of the shell, nor options', () => {
  const place = project({'sources/a.md': note})
  const evil = '"; touch pwned; $(touch pwned) `touch pwned` \'\n--emit=facts\n-x'
  for (const name of Object.keys(action.inputs)) {
    const isInScript = action.runs.steps.some(({env}) =>
      Object.values(env).some((it) => it.includes(`inputs.${name} `))
    )
    if (name === 'working-directory' || !isInScript) continue
    const {log} = runAction(place, {[name]: evil})
    expect(log).not.toMatch(/syntax error|command not found/)
    expect(
      Object.keys(place.files('.')).filter((it) => /pwned/.test(it) && !it.includes('touch'))
    ).toEqual([])
  }
  const {outputs} = runAction(place, {out: 'a\nerrors=99'})
  expect(outputs.get('errors')).toBe('0')
})
