import {type Command, everywhere, type Option} from './command.ts'

/** What `dossier --help` prints. */
export function generalHelp(commands: readonly Command[]): string {
  const calls = commands.map(({name, takes}) => `dossier ${name} ${takes}`.trimEnd())
  const width = Math.max(...calls.map((it) => it.length))
  const lines = commands.map(({does}, index) => `  ${calls[index]?.padEnd(width)}  ${does}`)
  return `dossier: one source text in, a whole briefing pack out

Usage
${lines.join('\n')}

Options
  --help     Show this, or more about a command
  --version  Show the version

Exit codes
  0 done, 1 problems in the content, 2 wrong call, 3 reading or writing failed,
  4 a document is not what it should be, 130 interrupted
`
}

/** What `dossier <command> --help` prints. */
export function commandHelp({name, takes, about, options}: Command): string {
  const all = [...options, ...everywhere]
  const heads = all.map(headOf)
  const width = Math.max(...heads.map((it) => it.length))
  const lines = all.flatMap((option, index) => {
    const [first = '', ...others] = option.about.split('\n')
    const head = `  ${heads[index]?.padEnd(width)}  ${first}`
    return [head, ...others.map((it) => `  ${' '.repeat(width)}  ${it}`)]
  })
  const usage = `dossier ${name} ${takes}`.trimEnd()
  return `Usage\n  ${usage}\n\n${about}\n\nOptions\n${lines.join('\n')}\n`
}

const headOf = (option: Option) =>
  option.kind === 'flag' ? `--${option.name}` : `--${option.name} <${option.value}>`
