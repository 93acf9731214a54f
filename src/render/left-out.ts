import {message, type Tell} from '../diagnostics/message.ts'
import type {Format, Only} from '../model/node.ts'

/** Tells that a document in `format` has nothing of what its template keeps for other formats. */
export function tellLeftOut({formats, origin}: Only, format: Format, tell: Tell): void {
  const reason = `Unexpected content for ${formats.join(' and ')} only, expected some for ${format}; it is left out there`
  const note = `Nothing, if that is meant; or name \`${format}\` in the \`format\` of \`:::only\`, too.`
  tell(message('render/not-rendered', reason, origin, {note}))
}
