import {readdirSync, readFileSync} from 'node:fs'
import {posix} from 'node:path'
import {parseSync} from 'oxc-parser'
import {expect, test} from 'vitest'

/** Packages and files that are loaded before anything is asked of `file`. */
function loadedBy(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  const {module} = parseSync(file, readFileSync(file, 'utf8'))
  const isValue = (entries: readonly {isType: boolean}[]) =>
    entries.length === 0 || entries.some((it) => !it.isType)
  const names = [
    ...module.staticImports.filter((it) => isValue(it.entries)).map((it) => it.moduleRequest.value),
    ...module.staticExports.flatMap((it) =>
      it.entries.flatMap((entry) => (entry.isType ? [] : (entry.moduleRequest?.value ?? [])))
    )
  ]
  for (const name of names) {
    if (name.startsWith('.')) loadedBy(posix.join(posix.dirname(file), name), seen)
    else seen.add(name)
  }
  return seen
}

const commands = readdirSync('src/cli/commands').map((it) => `src/cli/commands/${it}`)

/** What every call loads, and so what `--version` waits for: the table of commands, and its reader. */
const always = [
  'cac',
  'node:fs',
  'node:path',
  'node:process',
  'node:url',
  'src/cli.ts',
  'src/cli/arguments.ts',
  'src/cli/call.ts',
  'src/cli/command.ts',
  'src/cli/exit-codes.ts',
  'src/cli/github/guard.ts',
  'src/cli/interrupts.ts',
  'src/cli/main.ts',
  'src/cli/words.ts',
  'src/io/failure.ts',
  'src/io/is-there.ts',
  'src/io/package.ts',
  ...commands
]

test('the version waits for nothing but the table of commands and its reader', () => {
  expect([...loadedBy('src/cli.ts')].sort()).toEqual([...always].sort())
})

test('help waits for its pages, too, and for colours', () => {
  const pages = readdirSync('src/cli/help').map((it) => `src/cli/help/${it}`)
  const loaded = [...loadedBy('src/cli/help/index.ts')].filter((it) => !always.includes(it))
  expect(loaded.sort()).toEqual(
    [...pages, 'picocolors', 'src/cli/colours.ts', 'src/cli/width.ts', 'src/cli/wrap.ts'].sort()
  )
})
