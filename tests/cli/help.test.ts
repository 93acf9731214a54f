import {existsSync, readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {readCall} from '../../src/cli/arguments.ts'
import {commands, unnamed} from '../../src/cli/commands/index.ts'
import {columnsOf} from '../../src/cli/wrap.ts'
import {dossier, project, type World} from './project.ts'

const help = async (argv: readonly string[], world?: World) => {
  const {code, stdout, stderr} = await dossier(project(), argv, world)
  expect({code, stderr}).toEqual({code: 0, stderr: ''})
  return stdout
}

test('the general help is short, and has every command in a group', async () => {
  const page = await help(['--help'])
  expect(page.split('\n').length).toBeLessThan(50)
  for (const {name, does} of commands) {
    expect(page.replace(/\s+/g, ' ')).toContain(`${name} ${does}`)
  }
  expect(page).toContain('dossier sources/summit.txt')
  expect(page).toContain('https://github.com/dossier-pack/dossier/tree/main/docs')
})

test.each(commands)('$name shows what it does, with examples and all options', async (it) => {
  const page = await help([it.name, '--help'])
  expect(page).toBe(await help(['help', it.name]))
  const words = page.replace(/\s+/g, ' ')
  expect(words).toContain(it.about)
  for (const {name, about} of it.options) {
    expect(words).toContain(`--${name}`)
    expect(words).toContain(about)
  }
  expect(it.examples.length).toBeGreaterThan(0)
  for (const {call, does} of it.examples) {
    expect(page).toContain(`  dossier ${call}`.trimEnd())
    expect(words).toContain(does)
    // What stands behind it is the shell's.
    const argv = (call.split(/ [>|]/)[0] ?? '').match(/"[^"]*"|[^ ]+/g) ?? []
    const asked = readCall(
      argv.map((word) => word.replaceAll('"', '')),
      {commands, unnamed, exists: () => false}
    )
    expect(asked).toMatchObject({kind: 'run', command: {name: it.name}})
  }
})

test('each has a heading in the docs, which its help leads to', async () => {
  const page = readFileSync('docs/cli.md', 'utf8')
  for (const {name} of commands) {
    expect(await help(['help', name])).toContain(`/docs/cli.md#${name}\n`)
    expect(page.toLowerCase()).toContain(`\n## ${name}\n`)
    expect(page).toMatch(new RegExp(`^\\| \\[\`${name}( .*)?\`\\]\\(#${name}\\) `, 'm'))
  }
})

test('every option has its place in the docs', () => {
  const pages = ['cli', 'watch', 'ci', 'verify'].map((it) => `docs/${it}.md`)
  const docs = pages.filter((it) => existsSync(it)).map((it) => readFileSync(it, 'utf8'))
  const options = commands.flatMap((it) => it.options.map(({name}) => `--${name}`))
  expect([...new Set(options)].filter((it) => !docs.join('\n').includes(it))).toEqual([])
})

test.each([40, 80, 200])('pages fit a terminal of %i columns', async (columns) => {
  for (const argv of [['--help'], ...commands.map(({name}) => ['help', name])]) {
    const page = await help(argv, {columns})
    for (const line of page.split('\n')) {
      // An address stays whole, to be clicked on.
      if (!line.includes('https://')) expect(columnsOf(line), line).toBeLessThanOrEqual(columns)
    }
  }
})

test('a wide terminal shows more in a line, and a pipe has 80 columns', async () => {
  const lines = async (columns?: number) => {
    const page = await help(['help', 'build'], columns === undefined ? {} : {columns})
    return page.split('\n').length
  }
  expect(await lines(200)).toBeLessThan(await lines(80))
  expect(await lines(80)).toBeLessThan(await lines(40))
  expect(await lines()).toBe(await lines(80))
})

test('a call that is longer than the line can be copied as it is', async () => {
  const page = await help(['help', 'build'], {columns: 40})
  expect(page).toContain(
    '  dossier build sources/summit.txt \\\n    --template brief,memo --format \\\n    pdf,docx\n'
  )
})

test('names and headings have colours on a terminal, if they are wanted', async () => {
  const code = '\u001b['
  expect(await help(['--help'])).not.toContain(code)
  expect(await help(['--help'], {isTTY: true})).toContain(code)
  expect(await help(['--help'], {isTTY: true, env: {NO_COLOR: '1'}})).not.toContain(code)
  const coloured = await help(['help', 'build'], {isTTY: true, columns: 80})
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those of colours
  expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(await help(['help', 'build']))
})

test('a wrong call names the help that helps', async () => {
  const said = async (...argv: readonly string[]) => (await dossier(project(), argv)).stderr
  expect(await said('help', 'bild')).toContain('Unexpected command `bild`, expected `build`')
  expect(await said('help', 'build', 'check')).toContain('Unexpected 2 names for `help`')
  expect(await said('check', '--fromat')).toContain('Run `dossier help check` to see')
  expect(await said('help', 'bild')).toContain('Run `dossier --help` to see')
  expect(await said('--fromat')).toContain('Run `dossier --help` to see')
})
