import {grouped} from '../../diagnostics/grouped.ts'
import {message, type Tell} from '../../diagnostics/message.ts'
import type {Flavour, Report} from '../../model/report.ts'

interface Text {
  readonly text: string
  readonly bytes: Uint8Array
}

interface Limit {
  readonly most: number
  readonly unit: string
  readonly reader: string
  readonly lengthOf: (text: Text) => number
}

/** What is shown whole at most: GitHub prints no larger files, and Slack asks for shorter messages. */
const limits: Readonly<Partial<Record<Flavour, Limit>>> = {
  github: {most: 1_048_576, unit: 'bytes', reader: 'GitHub', lengthOf: ({bytes}) => bytes.length},
  chat: {most: 4_000, unit: 'characters', reader: 'a chat', lengthOf: ({text}) => text.length}
}

/** Tells a text that its readers would not be shown whole. */
export function tellTooLong(report: Report, flavour: Flavour, text: Text, tell: Tell): void {
  const limit = limits[flavour]
  const first = report.children[0]
  if (limit === undefined || first === undefined) return
  const {lengthOf, most, reader, unit} = limit
  const length = lengthOf(text)
  if (length <= most) return
  const reason = `Unexpected length of ${grouped(length)} ${unit} for ${reader}, expected at most ${grouped(most)}`
  tell(message('render/too-long', reason, first.origin))
}
