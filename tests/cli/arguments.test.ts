import {expect, test} from 'vitest'
import {type Asked, readCall} from '../../src/cli/arguments.ts'
import type {Command} from '../../src/cli/command.ts'
import {commands} from '../../src/cli/commands/index.ts'

const common = {group: 'places', about: '', offers: []} as const
const fake: Command = {
  name: 'build',
  group: 'make',
  takes: '[source…]',
  offers: [],
  does: '',
  about: '',
  examples: [],
  options: [
    {...common, kind: 'text', name: 'out', shorts: ['o'], value: 'folder'},
    {...common, kind: 'names', name: 'format', shorts: ['f'], value: 'names'},
    {...common, kind: 'flag', name: 'no-attachment'},
    {...common, kind: 'flag', name: 'quiet', shorts: ['q']}
  ],
  run: async () => 0
}
const other: Command = {...fake, name: 'check'}

const asked = (...argv: readonly string[]): Asked =>
  readCall(argv, {commands: [other, fake], unnamed: fake, exists: (it) => it === 'folder'})

function called(...argv: readonly string[]) {
  const it = asked(...argv)
  if (it.kind !== 'run') throw new Error(it.kind)
  const {operands, has, text, names} = it.call
  return {
    command: it.command.name,
    operands,
    out: text('out'),
    format: names('format'),
    flags: ['no-attachment', 'quiet'].filter(has)
  }
}

test('words are operands, values or flags, wherever they stand', () => {
  const expected = {
    command: 'check',
    operands: ['a.md', 'b.md'],
    out: 'x',
    format: ['pdf', 'md', 'docx'],
    flags: ['no-attachment', 'quiet']
  }
  const flags = ['--no-attachment', '--quiet']
  expect(
    called('check', 'a.md', '--out', 'x', ...flags, 'b.md', '--format=pdf, md', '--format', 'docx')
  ).toEqual(expected)
  expect(
    called('--out=x', '-q', 'check', '-f', 'pdf,md,docx', 'a.md', 'b.md', flags[0] ?? '')
  ).toEqual(expected)
  expect(
    called('-qo', 'x', 'check', '-f=pdf', '--format', 'md,docx', ...flags, 'a.md', 'b.md')
  ).toMatchObject({out: 'x', flags: ['no-attachment', 'quiet']})
})

test('every value is kept to the letter', () => {
  for (const it of ['007', '1e3', '0x1F', 'true', 'false', '-', 'a=b', '=', '__proto__', 'a.b']) {
    expect(called('--out', it).out).toBe(it)
    expect(called(`--out=${it}`).out).toBe(it)
    expect(called('-o', it).out).toBe(it)
    expect(called('check', '--quiet', it, 'x.md').operands).toEqual([it, 'x.md'])
  }
  for (const it of ['-x', '--quiet', '--']) expect(called(`--out=${it}`).out).toBe(it)
})

test('behind `--` nothing is an option, and nothing a command', () => {
  expect(called('--', 'check', '-q', '--', '--bogus')).toMatchObject({
    command: 'build',
    operands: ['check', '-q', '--', '--bogus'],
    flags: []
  })
  expect(called('check', '--', '--out').operands).toEqual(['--out'])
})

test('build is meant where no command is named', () => {
  expect(called()).toMatchObject({command: 'build', operands: []})
  for (const it of ['a.md', 'no/such', 'notes.txt', 'folder', '*.md', './x']) {
    expect(called(it, 'other')).toMatchObject({command: 'build', operands: [it, 'other']})
  }
  expect(() => called('bild')).toThrow('Unexpected command `bild`')
  expect(() => called('summit')).toThrow('Unexpected command `summit`')
})

test('values are not options, once where one is taken, and flags have none', () => {
  expect(() => called('--out', '-q')).toThrow('Unexpected end of `--out`')
  expect(() => called('--out')).toThrow('Unexpected end of `--out`')
  expect(() => called('-oq', 'x.md')).toThrow('Unexpected end of `--out`')
  expect(() => called('-o', 'a', '--out', 'b')).toThrow('Unexpected second `--out`')
  expect(() => called('--format', 'pdf,')).toThrow('Unexpected empty `--format`')
  expect(() => called('--out', '')).toThrow('Unexpected empty `--out`')
  expect(() => called('-q=yes')).toThrow('Unexpected value `yes` of `-q`')
  expect(() => called('--no-attachment=')).toThrow('Unexpected value `` of `--no-attachment`')
})

test('help and version are asked for in short, too', () => {
  for (const it of ['-h', '--help'])
    expect(asked('check', it)).toEqual({kind: 'help', about: other})
  expect(asked('-h')).toEqual({kind: 'help', about: undefined})
  for (const it of ['-v', '-V', '--version']) expect(asked(it)).toEqual({kind: 'version'})
})

test('an option of one name is one option, in whichever command', () => {
  const all = commands.flatMap((it) => it.options)
  for (const it of all) {
    const same = all.filter(({name}) => name === it.name)
    expect(new Set(same.map(({kind}) => kind === 'flag')).size, it.name).toBe(1)
    expect(new Set(same.map(({shorts = []}) => shorts.join())).size, it.name).toBe(1)
  }
})
