import type {Directive} from './directive.ts'
import {acronyms} from './directives/acronyms.ts'
import {actions} from './directives/actions.ts'
import {body} from './directives/body.ts'
import {bottomLine} from './directives/bottom-line.ts'
import {callout} from './directives/callout.ts'
import {contact} from './directives/contact.ts'
import {contents} from './directives/contents.ts'
import {decisions} from './directives/decisions.ts'
import {figures} from './directives/figures.ts'
import {include} from './directives/include.ts'
import {keyPoints} from './directives/key-points.ts'
import {masthead} from './directives/masthead.ts'
import {memoFooter} from './directives/memo-footer.ts'
import {memoHeader} from './directives/memo-header.ts'
import {notes} from './directives/notes.ts'
import {only} from './directives/only.ts'
import {options} from './directives/options.ts'
import {organisations} from './directives/organisations.ts'
import {outlook} from './directives/outlook.ts'
import {packLinks} from './directives/pack-links.ts'
import {pageBreak} from './directives/page-break.ts'
import {people} from './directives/people.ts'
import {places} from './directives/places.ts'
import {provenance} from './directives/provenance.ts'
import {recommendations} from './directives/recommendations.ts'
import {risks} from './directives/risks.ts'
import {section} from './directives/section.ts'
import {signature} from './directives/signature.ts'
import {statements} from './directives/statements.ts'
import {timeline} from './directives/timeline.ts'

/** Every directive there is, in the order of `docs/templates.md`. To add one: a file, and a line here. */
export const directives: readonly Directive[] = [
  masthead,
  memoHeader,
  bottomLine,
  keyPoints,
  figures,
  timeline,
  people,
  organisations,
  places,
  statements,
  outlook,
  acronyms,
  recommendations,
  decisions,
  actions,
  options,
  risks,
  body,
  section,
  contact,
  signature,
  memoFooter,
  contents,
  notes,
  provenance,
  packLinks,
  include,
  pageBreak,
  callout,
  only
]

export const directiveNamed = (name: string): Directive | undefined =>
  directives.find((it) => it.name === name)
