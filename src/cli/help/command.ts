import {type Command, type Example, everywhere, type Option, optionGroups} from '../command.ts'
import {type Entry, type Look, list, pageOf, paragraph, section} from './page.ts'

/** More options than these are shown by what they are about. */
const many = 8

/** What `dossier <command> --help` prints. */
export function commandHelp(command: Command, look: Look): string {
  const {name, takes, about, examples, options} = command
  const usage = `dossier ${name} ${takes}`.trimEnd()
  return pageOf([
    section('Usage', [`  ${usage}`], look),
    paragraph(about, look).join('\n'),
    section('Examples', examplesOf(examples, look), look),
    ...optionSections([...options, ...everywhere], look),
    section('More', [`  ${docs}#${name}`], look)
  ])
}

const docs = 'https://github.com/dossier-pack/dossier/blob/main/docs/cli.md'

export const examplesOf = (examples: readonly Example[], look: Look): readonly string[] =>
  list(
    examples.map(({call, does}) => ({name: `dossier ${call}`.trimEnd(), about: does})),
    look
  )

function optionSections(options: readonly Option[], look: Look): readonly string[] {
  const entries = options.map(optionEntry)
  if (options.length <= many) return [section('Options', list(entries, look), look)]
  const width = Math.max(...entries.map((it) => it.name.length))
  return Object.entries(optionGroups).flatMap(([group, title]) => {
    const inGroup = options.filter((it) => it.group === group).map(optionEntry)
    return inGroup.length === 0 ? [] : [section(title, list(inGroup, look, width), look)]
  })
}

/** Short names stand before the long one, which all have. */
export function optionEntry(option: Option): Entry {
  const {name, shorts = [], about} = option
  const names = [...shorts.map((it) => `-${it}`), `--${name}`].join(', ')
  return {name: option.kind === 'flag' ? names : `${names} <${option.value}>`, about}
}
