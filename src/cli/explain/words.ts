import type {DateFact, EventFact, Fact, FigureFact, Passage, Speaker} from '../../model/fact.ts'

/** What a fact says, on a line: its words, and what they were read as. */
export function wordsOf(fact: Fact): string {
  switch (fact.kind) {
    case 'person':
      return [fact.passage.text, ...(fact.role ? [`role: ${quoted(fact.role)}`] : [])].join(', ')
    case 'organisation':
    case 'place':
      return fact.passage.text
    case 'date':
      return `${datePhrase(fact)}${dateValue(fact)}`
    case 'event':
      return `${fact.when.text}${dateValue(fact)}: ${quoted(fact.passage)}`
    case 'figure':
      return `${fact.passage.text}${figureValue(fact)}`
    case 'statement':
      return `${speakerOf(fact.speaker)} ${fact.cue.text}: ${quoted(fact.content)}`
    case 'outlook':
      return `${fact.class}, ${quoted(fact.cue)}: ${quoted(fact.passage)}`
    case 'acronym':
      return fact.expansion === undefined
        ? `${fact.passage.text}, never spelled out`
        : `${fact.passage.text}, short for ${quoted(fact.expansion)}`
    case 'bottomLine':
      return quoted(fact.passage)
    case 'keyPoint':
      return `rank ${fact.rank}: ${quoted(fact.passage)}`
    case 'attribution':
      return speakerOf(fact.speaker)
    case 'dateline':
      return `${fact.passage.text} = ${fact.value}`
  }
}

/** UTF-16 units of a sentence that are shown below it; all of it stands above. */
const longest = 60

/** The beginning of a passage, in quotation marks but where it has its own. */
function quoted({text}: Passage): string {
  const end = text.lastIndexOf(' ', longest)
  const words = text.length <= longest ? text : `${text.slice(0, end > 0 ? end : longest)} …`
  return /^["“«]/.test(text) ? words : `“${words}”`
}

const datePhrase = ({modifier, passage}: DateFact) =>
  modifier === undefined ? passage.text : `${modifier.text} ${passage.text}`

function dateValue({value, certainty}: DateFact | EventFact): string {
  const read = value === undefined ? '' : ` = ${value}`
  const lacks = {absolute: '', partial: ', year not stated', relative: ', relative'}[certainty]
  return `${read}${lacks}`
}

function figureValue({unit, value, upTo, measures}: FigureFact): string {
  const values = [value, upTo].filter((it) => it !== undefined).join(' to ')
  const read = [values, unitOf(unit)].filter((it) => it !== '').join(' ')
  const measured = measures === undefined ? '' : `, measures ${quoted(measures)}`
  return `${read === '' ? '' : ` = ${read}`}${measured}`
}

function unitOf(unit: FigureFact['unit']): string {
  if (unit.kind === 'money') return unit.currency ?? '(currency not stated)'
  return unit.kind === 'percent' ? '%' : unit.of
}

function speakerOf({passage, facts, by}: Speaker): string {
  if (facts.length === 0) return passage.text
  const ids = facts.join(', ')
  return by === 'pronoun' ? `${passage.text} (taken for ${ids})` : `${passage.text} (${ids})`
}
