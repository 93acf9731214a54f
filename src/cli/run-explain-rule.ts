import {coloursFor} from './colours.ts'
import {exitCodes} from './exit-codes.ts'
import {rulesJson} from './explain-rule/json.ts'
import {listLines} from './explain-rule/list.ts'
import type {Asked} from './explain-rule/named.ts'
import {ruleLines} from './explain-rule/page.ts'
import type {Host} from './host.ts'
import {widthOf} from './width.ts'
import {writeJson} from './write-json.ts'

/** Longer lines of prose are hard to read, however wide the terminal. */
const widest = 100

/** `dossier explain` of a rule, of a group of them or of all: on stdout, for people or as JSON. */
export function runExplainRule(
  asked: Exclude<Asked, {kind: 'source'}>,
  isJson: boolean,
  host: Host
): number {
  const ids = asked.kind === 'rule' ? [asked.id] : asked.ids
  if (isJson) {
    writeJson(rulesJson(ids), host)
    return exitCodes.done
  }
  const columns = Math.min(widthOf(host.stdout), widest)
  const look = {colours: coloursFor(host, host.stdout), columns}
  const lines = asked.kind === 'rule' ? ruleLines(asked.id, look) : listLines(ids, look)
  host.stdout.write(`${lines.join('\n')}\n`)
  return exitCodes.done
}
