import {type Command, commandGroups, everywhere} from '../command.ts'
import {examplesOf, optionEntry} from './command.ts'
import {type Look, list, pageOf, paragraph, section} from './page.ts'

const docs = 'https://github.com/dossier-pack/dossier/tree/main/docs'

/** What `dossier --help` prints: which commands there are, by what somebody wants. */
export function generalHelp(commands: readonly Command[], look: Look): string {
  // One width for all groups, so that the eye finds one column.
  const width = Math.max(...commands.map((it) => it.name.length))
  const groups = Object.entries(commandGroups).map(([group, title]) => {
    const entries = commands
      .filter((it) => it.group === group)
      .map(({name, does}) => ({name, about: does}))
    return section(title, list(entries, look, width), look)
  })
  return pageOf([
    paragraph('dossier: one source text in, a whole briefing pack out', look).join('\n'),
    section('Usage', ['  dossier [source…]', '  dossier <command> …'], look),
    ...groups,
    section('Everywhere', list(everywhere.map(optionEntry), look, width), look),
    section('Examples', examplesOf(examples, look), look),
    section(
      'More',
      [...paragraph('dossier help build: all that build does', look, '  '), `  ${docs}`],
      look
    )
  ])
}

const examples = [
  {call: 'init briefs', does: 'Start a project'},
  {call: '', does: 'Build all of it'},
  {call: 'sources/summit.txt -f pdf', does: 'Build one source, as PDF'}
]
