import {groupNames, groups, rulesIn} from '../../diagnostics/pages/groups.ts'
import {type RuleId, rules} from '../../diagnostics/rules.ts'
import {block} from '../wrap.ts'
import type {Look} from './page.ts'
import {prose} from './prose.ts'

/** Rules by their groups, each with its title, in lines. */
export function listLines(ids: readonly RuleId[], look: Look): readonly string[] {
  const width = Math.max(...ids.map((it) => it.length))
  const chapters = groupNames.flatMap((group) => {
    const those = rulesIn(group).filter((it) => ids.includes(it))
    if (those.length === 0) return []
    const {heading, about} = groups[group]
    const said = about === undefined ? [] : block(margin, prose(about, look.colours), look.columns)
    return [
      look.colours.bold(heading),
      ...said,
      ...those.flatMap((id) => entry(id, width, look)),
      ''
    ]
  })
  return [...chapters, `To read one: dossier explain ${ids[0]}`]
}

const margin = {text: '  '}
/** Columns that a title needs beside its rule: with fewer it stands below. */
const narrowest = 24

function entry(id: RuleId, width: number, {colours, columns}: Look): readonly string[] {
  const title = [{text: rules[id].title}]
  const label = `${margin.text}${id.padEnd(width)}  `
  if (columns - label.length >= narrowest) {
    return block({text: label, paint: colours.cyan}, title, columns)
  }
  return [`${margin.text}${colours.cyan(id)}`, ...block({text: '    '}, title, columns)]
}
