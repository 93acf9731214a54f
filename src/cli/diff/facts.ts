import type {FactChange, StatedFact} from '../../diff/index.ts'
import type {FactKind} from '../../model/fact.ts'
import {visible} from '../visible.ts'
import type {Styled} from '../wrap.ts'
import {hanging, type Look, placeOf, quoted, wayBetween} from './look.ts'

/** What became of a fact, on a line: its kind, its words, and what they were read as if that changed. */
export function factLines(it: FactChange, look: Look): readonly string[] {
  const before = it.change === 'added' ? undefined : it.before
  const after = it.change === 'removed' ? undefined : it.after
  const {kind, details} = it.change === 'removed' ? it.before : it.after
  // A sentence may tell of several events.
  const when = kind === 'event' ? ` (${visible(String(details.when))})` : ''
  const same = before?.words === after?.words
  const words = same
    ? [{text: quoted(after?.words ?? '')}]
    : wayBetween(before?.words, after?.words, look)
  return hanging(
    placeOf(it.change === 'removed' ? it.before : it.after),
    [
      {text: `${kindNames[kind]}${when}: `, paint: look.colours.dim},
      ...words,
      ...readAs(before, after)
    ],
    look
  )
}

/** What the words are read as, where that is another thing now. */
function readAs(before: StatedFact | undefined, after: StatedFact | undefined): readonly Styled[] {
  if (before === undefined || after === undefined || before.words !== after.words) return []
  const names = new Set([...Object.keys(before.details), ...Object.keys(after.details)])
  return [...names].flatMap((name) => {
    const [was, is] = [before.details[name], after.details[name]]
    if (was === is || name === 'means' || name === 'rank') return []
    return [
      {text: `, ${name}: ${visible(String(was ?? 'none'))} → ${visible(String(is ?? 'none'))}`}
    ]
  })
}

const kindNames: Readonly<Record<FactKind, string>> = {
  dateline: 'date line',
  attribution: 'cited source',
  bottomLine: 'bottom line',
  keyPoint: 'key point',
  person: 'person',
  organisation: 'organisation',
  place: 'place',
  date: 'date',
  event: 'event',
  figure: 'figure',
  statement: 'statement',
  outlook: 'outlook',
  acronym: 'acronym'
}
