import type {Heading} from 'mdast'
import type {Tell} from '../../diagnostics/message.ts'
import type {Assets} from '../../model/asset.ts'
import type {Note} from '../../model/document.ts'
import type {Block, Section} from '../../model/node.ts'
import type {ReportWords} from '../../model/report.ts'
import {walk} from '../../model/walk.ts'
import type {RenderInput} from '../renderer.ts'

/** What the handlers of blocks know, and the two things that they note down. */
export interface Context {
  readonly tell: Tell
  readonly assets: Assets
  readonly words: ReportWords
  readonly notes: readonly Note[]
  /** Sections that Markdown shows, in reading order. */
  readonly sections: readonly Section[]
  /** Ids of paragraphs that something in the report links to, such as `p4`. */
  readonly targets: ReadonlySet<string>
  /** Whether the block stands in a list, quote or note: GitHub shows no alert there. */
  readonly nested: boolean
  /** Ids that the report gave to the headings made so far. */
  readonly idOf: Map<Heading, string>
  /** Whether the notes have been set already. */
  readonly state: {notesSet: boolean}
}

export function contextOf({report, assets}: RenderInput, tell: Tell): Context {
  return {
    tell,
    assets,
    words: report.words,
    notes: report.notes,
    sections: shownSections(report.children),
    targets: targetsOf([...report.children, ...report.notes.flatMap((note) => note.children)]),
    nested: false,
    idOf: new Map(),
    state: {notesSet: false}
  }
}

export const nestedIn = (context: Context): Context => ({...context, nested: true})

/** Sections that text shows, in reading order: not those for other formats only. */
export function shownSections(blocks: readonly Block[]): readonly Section[] {
  const nodes = [...walk(blocks)]
  const hidden = new Set(
    nodes.flatMap((node) =>
      node.type === 'only' && !node.formats.includes('md') ? [...walk(node.children)] : []
    )
  )
  return nodes.filter((node) => node.type === 'section').filter((node) => !hidden.has(node))
}

function targetsOf(blocks: readonly Block[]): ReadonlySet<string> {
  const targets = new Set<string>()
  for (const node of walk(blocks)) {
    if (node.type === 'citation' && node.linked) targets.add(`p${node.paragraph}`)
    if (node.type === 'link' && node.url.startsWith('#')) targets.add(node.url.slice(1))
  }
  return targets
}
