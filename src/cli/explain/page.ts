import {type Measured, measured} from '../../derive/measured.ts'
import {factRules} from '../../derive/rules/index.ts'
import type {Fact} from '../../model/fact.ts'
import type {Colours} from '../colours.ts'
import {visible} from '../visible.ts'
import {block} from '../wrap.ts'
import {addTo, type Marked} from './marks.ts'
import {markedText} from './text.ts'
import {wordsOf} from './words.ts'

interface Look {
  readonly colours: Colours
  readonly columns: number
}

/** A paragraph with its marks, and below it what was found in it, by what found it. */
export function paragraphLines(
  {ordinal, text}: {readonly ordinal: number; readonly text: string},
  marked: Marked | undefined,
  look: Look
): readonly string[] {
  const {colours} = look
  const pieces = markedText(text, marked?.marks ?? [], colours)
  const label = {text: `¶${ordinal} `.padEnd(indent), paint: colours.bold}
  const shown = block(label, pieces, look.columns)
  if (marked === undefined) return [...shown, '']
  return [...shown, '', ...factLines(marked, look)]
}

const indent = 4
/** Where the words of a fact begin, after its number. */
const factIndent = 10

function factLines({facts, numbers, again}: Marked, look: Look): readonly string[] {
  const found = [...byRule(facts)].flatMap(([rule, those]) => [
    ...ruleLines(rule, look),
    ...those.flatMap((it) => factLine(it, numbers.get(it), visible(wordsOf(it)), look)),
    ''
  ])
  if (again.length === 0) return found
  const named = again.flatMap((it) => {
    const words = `${visible(it.passage.text)}, ¶${it.passage.paragraph}`
    return factLine(it, numbers.get(it), words, look)
  })
  return [...found, `${' '.repeat(indent)}${look.colours.bold('named again')}`, ...named, '']
}

const explained: ReadonlyMap<string, string> = new Map(Object.entries(factRules))
const cases: ReadonlyMap<string, Measured> = new Map(Object.entries(measured))

function ruleLines(rule: string, {colours, columns}: Look): readonly string[] {
  const {right, of} = cases.get(rule) ?? {right: 0, of: 0}
  const share = of === 0 ? 'not measured' : `${right} of ${of} right`
  const label = {text: ' '.repeat(indent)}
  const words = [
    {text: rule, paint: colours.bold},
    {text: ` (${share}): ${explained.get(rule) ?? ''}`}
  ]
  return block(label, words, columns)
}

function factLine(
  {id}: Fact,
  number: number | undefined,
  words: string,
  {colours, columns}: Look
): readonly string[] {
  const label = {text: `${String(number ?? '-').padStart(factIndent - 2)}  `, paint: colours.dim}
  return block(label, [{text: `${id}: `, paint: colours.dim}, {text: words}], columns)
}

function byRule(facts: readonly Fact[]): ReadonlyMap<string, readonly Fact[]> {
  const rules = new Map<string, Fact[]>()
  for (const it of facts) addTo(rules, it.rule, it)
  return rules
}
