import {urlOf} from '../../diagnostics/message.ts'
import {pages} from '../../diagnostics/pages/index.ts'
import type {Example} from '../../diagnostics/pages/page.ts'
import {shownLine} from '../../diagnostics/pages/shown.ts'
import {type Rule, type RuleId, rules, type Severity} from '../../diagnostics/rules.ts'
import type {Colours} from '../colours.ts'
import {block} from '../wrap.ts'
import {linksIn, prose} from './prose.ts'

export interface Look {
  readonly colours: Colours
  readonly columns: number
}

/** The page of a rule, in lines: what happens and why, what to do, what raises it, where to read on. */
export function ruleLines(id: RuleId, look: Look): readonly string[] {
  const {colours, columns} = look
  const {title, severity, strict, remedy}: Rule = rules[id]
  const {why, example} = pages[id]
  const reason = why.join(' ')
  const strictly = strict === undefined ? '' : ', with --strict an error'
  const head = [
    {text: id, paint: colours.bold},
    {text: ' ('},
    {text: severity, paint: paintOf(severity, colours)}
  ]
  return [
    ...block({text: ''}, [...head, {text: `${strictly})`}], columns),
    ...block({text: ''}, [{text: title}], columns),
    '',
    ...block({text: ''}, prose(reason, colours), columns),
    '',
    colours.bold('What to do'),
    ...block(indent, prose(remedy, colours), columns),
    '',
    ...exampleLines(example, look),
    colours.bold('More'),
    ...[urlOf(id), ...linksIn(reason)].map((it) => `${indent.text}${it}`)
  ]
}

/** Lines of a text are never wrapped: they would be other lines. */
function exampleLines({file, wrong, right}: Example, {colours}: Look): readonly string[] {
  const where = file === undefined ? '' : `, in ${file}`
  const lines = (text: readonly string[]) =>
    text.map((it) => `${indent.text}${shownLine(it)}`.trimEnd())
  return [
    colours.bold(`What raises it${where}`),
    ...lines(wrong),
    '',
    colours.bold('Mended'),
    ...lines(right),
    ''
  ]
}

const indent = {text: '  '}

const paintOf = (severity: Severity, {red, yellow, cyan}: Colours) =>
  ({error: red, warning: yellow, info: cyan})[severity]
