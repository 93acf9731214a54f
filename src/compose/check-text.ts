import {message, type Tell} from '../diagnostics/message.ts'
import {nearest} from '../diagnostics/near.ts'
import type {TextUse} from '../template/content.ts'
import {pageDirectiveNames, textDirectiveNames} from './text-directives.ts'

/** Tells a text directive that does not exist, or that knows a page where there is none. */
export function checkTextUse({name, origin}: TextUse, where: 'text' | 'page', tell: Tell): void {
  const known =
    where === 'page' ? [...textDirectiveNames, ...pageDirectiveNames] : textDirectiveNames
  if (known.includes(name)) return
  const seen = `\`:${name}\``
  if (pageDirectiveNames.includes(name)) {
    const reason = `Unexpected ${seen} in the text, expected it in the setting \`page\``
    tell(message('template/misplaced-directive', reason, origin))
    return
  }
  const near = nearest(name, known)
  const all = known.map((it) => `\`:${it}\``).join(', ')
  const reason = `Unexpected ${seen}, expected ${near === undefined ? `one of ${all}` : `\`:${near}\``}`
  const options = {
    ...(near !== undefined && {expected: [`:${near}`]}),
    note: 'Write `\\:` where a colon is meant.'
  }
  tell(message('template/unknown-directive', reason, origin, options))
}
