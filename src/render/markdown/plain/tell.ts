import {message} from '../../../diagnostics/message.ts'
import type {Image, Link, Table} from '../../../model/node.ts'
import {plainText} from '../../../model/walk.ts'
import type {PlainContext} from './dialect.ts'

type Told = Pick<PlainContext, 'dialect' | 'tell'>

export function tellPicture({origin, url}: Image, {dialect, tell}: Told): void {
  const reason = `Unexpected picture \`${url}\` in ${dialect.place}, expected words; those for it are shown`
  tell(message('render/not-rendered', reason, origin))
}

export function tellTable({origin}: Table, {dialect, tell}: Told): void {
  const reason = `Unexpected table in ${dialect.place}, expected words; each row is shown on a line`
  tell(message('render/not-rendered', reason, origin))
}

/** A link to a part of the same document, which leads nowhere in words alone. */
export function tellInnerLink({children, origin}: Link, {dialect, tell}: Told): void {
  const reason = `Unexpected link to a part of the same document, \`${plainText(children)}\`, in ${dialect.place}, expected an address; its words are shown`
  tell(message('render/not-rendered', reason, origin))
}
