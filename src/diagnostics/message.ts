import {VFileMessage} from 'vfile-message'
import {type Origin, type Position, placeOf} from '../model/origin.ts'
import {type RuleId, rules, type Severity} from './rules.ts'
import {visible, wellFormed} from './visible.ts'

/** Where the pages of `docs/` are to be read. */
export const docsUrl = 'https://github.com/dossier-pack/dossier/blob/main/docs/'

/** Where the page of a rule is to be read. */
export const urlOf = (rule: RuleId): string => `${docsUrl}rules.md#${rule.replace('/', '')}`

/** Takes a message; handed down so that a reader, composer or renderer can speak without stopping. */
export type Tell = (message: VFileMessage) => void

/** A file as a whole, when a message has no better place. */
export interface FilePlace {
  readonly from: 'file'
  readonly path: string
}

export interface MessageOptions {
  /** What would have been right, best guess first. */
  readonly expected?: readonly string[]
  /** What to do, when the rule's own remedy is too general. */
  readonly note?: string
}

/**
 * Makes a message of `rule` about `place`. `reason` says what is there and what was expected:
 * ``Unexpected `::key-point`, expected `::key-points` ``. What it quotes may be a stranger's words:
 * characters that nobody can see, or that a terminal obeys, are shown instead.
 */
export function message(
  rule: RuleId,
  reason: string,
  place: Origin | FilePlace,
  options: MessageOptions = {}
): VFileMessage {
  const at = place.from === 'file' ? place : placeOf(place)
  const [source, ruleId] = rule.split('/')
  const result = new VFileMessage(shown(reason), {
    ...(at.from === 'file' ? {} : {place: mutable(at.position)}),
    ...(source === undefined ? {} : {source}),
    ...(ruleId === undefined ? {} : {ruleId})
  })
  result.file = at.path
  result.name = at.from === 'file' ? at.path : `${at.path}:${result.name}`
  result.fatal = {error: true, warning: false, info: undefined}[rules[rule].severity]
  result.url = urlOf(rule)
  result.note = options.note ?? rules[rule].remedy
  if (options.expected !== undefined) result.expected = options.expected.map(shown)
  return result
}

export function severityOf(it: VFileMessage): Severity {
  return it.fatal === true ? 'error' : it.fatal === false ? 'warning' : 'info'
}

/** Rule of a message as it stands in `rules`, such as `parse/html`. */
export function ruleOf(it: VFileMessage): string {
  return `${it.source ?? ''}/${it.ruleId ?? ''}`
}

const shown = (text: string) => visible(wellFormed(text))

const mutable = ({start, end}: Position) => ({start: {...start}, end: {...end}})
