import {VFileMessage} from 'vfile-message'

/** A message as plain data, for a thread or a file to be given: a message itself loses its kind there. */
export interface CarriedMessage {
  readonly reason: string
  readonly source?: string | undefined
  readonly ruleId?: string | undefined
  readonly place?: VFileMessage['place']
  readonly file?: string | undefined
  readonly name: string
  readonly fatal?: boolean | null | undefined
  readonly url?: string | undefined
  readonly note?: string | undefined
  readonly expected?: readonly string[] | undefined
}

export const carried = (it: VFileMessage): CarriedMessage => ({
  reason: it.reason,
  source: it.source,
  ruleId: it.ruleId,
  place: it.place,
  file: it.file,
  name: it.name,
  fatal: it.fatal,
  url: it.url,
  note: it.note,
  expected: it.expected
})

/** The message that was carried. */
export function received(it: CarriedMessage): VFileMessage {
  const {reason, source, ruleId, place} = it
  const message = new VFileMessage(reason, {
    ...(place === undefined ? {} : {place}),
    ...(source === undefined ? {} : {source}),
    ...(ruleId === undefined ? {} : {ruleId})
  })
  message.name = it.name
  message.fatal = it.fatal
  if (it.file !== undefined) message.file = it.file
  if (it.url !== undefined) message.url = it.url
  if (it.note !== undefined) message.note = it.note
  if (it.expected !== undefined) message.expected = [...it.expected]
  return message
}
