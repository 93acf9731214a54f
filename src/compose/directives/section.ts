import {message} from '../../diagnostics/message.ts'
import {nearest} from '../../diagnostics/near.ts'
import {plainText, sectionsOf} from '../../model/walk.ts'
import {flag, words} from '../../template/attributes.ts'
import type {Directive} from '../directive.ts'
import {sectionCalled, sunk} from '../sections.ts'

const name = words('name', {required: true, shown: false})
const optional = flag('optional')

/** Most headings that a message lists. */
const mostListed = 12

function noteOf(titles: readonly string[]): string {
  const listed = titles.slice(0, mostListed).map((it) => `\`${it}\``)
  const others = titles.length > mostListed ? ` and ${titles.length - mostListed} more` : ''
  const there =
    titles.length === 0
      ? 'The source has no headings'
      : `The source has ${listed.join(', ')}${others}`
  return `${there}. Where a source may lack the section, write \`optional\` in the directive.`
}

/** What the source says under one heading, without the heading: the template has its own. */
export const section: Directive = {
  name: 'section',
  form: 'leaf',
  attributes: [name, optional],
  compose: ({depth, origin, study, tell, value}) => {
    const wanted = value(name)
    const found = sectionCalled(study, wanted)
    if (found !== undefined) return sunk(found.children, depth)
    if (value(optional)) return []
    const titles = sectionsOf(study.document.children).map((it) => plainText(it.title))
    const near = nearest(wanted, titles)
    const expected = near === undefined ? 'a heading of the source' : `\`${near}\``
    const reason = `Unexpected section \`${wanted}\`, expected ${expected}`
    const options = {note: noteOf(titles), ...(near !== undefined && {expected: [near]})}
    tell(message('compose/unknown-section', reason, origin, options))
    return []
  },
  shows: (study, value) => sectionCalled(study, value(name))
}
