import {isAbsolute} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {VFileMessage} from 'vfile-message'
import {docsUrl, ruleOf, severityOf, urlOf} from '../../diagnostics/message.ts'
import {pages} from '../../diagnostics/pages/index.ts'
import {type RuleId, rules, type Severity} from '../../diagnostics/rules.ts'
import {packageVersion} from '../../io/package.ts'
import {exitCodes} from '../exit-codes.ts'
import {harmlessJson} from '../json-text.ts'
import {wellFormed} from '../visible.ts'
import {fingerprintsOf} from './fingerprints.ts'
import {messagesOf, regionOf} from './messages.ts'
import type {Report} from './run.ts'

/**
 * A run in the Static Analysis Results Interchange Format, version 2.1.0, as code scanning reads it:
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html. It has no clock time.
 */
export const sarif: Report = async (run) => {
  const messages = messagesOf(run)
  const raised = [...new Set(messages.map(ruleOf))].filter(isRule).sort()
  const prints = await fingerprintsOf(messages, run.root)
  const log = {
    $schema:
      'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {driver: {...driver(), rules: raised.map(ruleEntry)}},
        invocations: [
          {executionSuccessful: successes.includes(run.exitCode), exitCode: run.exitCode}
        ],
        originalUriBaseIds: {
          [base]: {description: {text: 'The folder that dossier was started in.'}}
        },
        columnKind: 'utf16CodeUnits',
        results: messages.map((it, at) => resultOf(it, raised, prints[at]))
      }
    ]
  }
  return `${harmlessJson(JSON.stringify(log, null, 2))}\n`
}

const base = '%SRCROOT%'

const isRule = (rule: string): rule is RuleId => Object.hasOwn(rules, rule)

/** Codes of a run that could do its work, whatever it found. */
const successes: readonly number[] = [exitCodes.done, exitCodes.content, exitCodes.unmet]

const driver = () => ({
  name: 'dossier',
  version: packageVersion(),
  semanticVersion: packageVersion(),
  informationUri: docsUrl.replace('/blob/main/docs/', '')
})

const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note'
}

/** Links of pages of rules, as they stand in `docs/`. */
const links = /\[([^\]]+)\]\(([\w-]+\.md[^)]*)\)/g

function ruleEntry(id: RuleId) {
  const {title, remedy, severity} = rules[id]
  const why = pages[id].why.join(' ')
  const help = `${why}\n\n${remedy}`
  return {
    id,
    shortDescription: {text: `${title}.`},
    fullDescription: {text: why.replace(links, '$1')},
    help: {text: help.replace(links, '$1'), markdown: help.replace(links, `[$1](${docsUrl}$2)`)},
    helpUri: urlOf(id),
    defaultConfiguration: {level: levels[severity]}
  }
}

function resultOf(it: VFileMessage, raised: readonly string[], print: string | undefined) {
  const ruleIndex = raised.indexOf(ruleOf(it))
  return {
    ruleId: ruleOf(it),
    ...(ruleIndex >= 0 && {ruleIndex}),
    level: levels[severityOf(it)],
    message: {text: it.note === undefined ? it.reason : `${it.reason}\n${it.note}`},
    ...(it.file !== undefined && {locations: [{physicalLocation: locationOf(it, it.file)}]}),
    ...(print !== undefined && {partialFingerprints: {'dossierMessage/v1': print}})
  }
}

function locationOf(it: VFileMessage, file: string) {
  const {line, column, endLine, endColumn} = regionOf(it)
  return {
    artifactLocation: artifactOf(file),
    ...(line !== undefined && {
      region: {
        startLine: line,
        ...(column !== undefined && {startColumn: column}),
        ...(endLine !== undefined && {endLine}),
        ...(endColumn !== undefined && {endColumn})
      }
    })
  }
}

/** Paths are as they were given, from the folder of the call, so that code scanning finds the file. */
const artifactOf = (file: string) =>
  isAbsolute(file) ? {uri: pathToFileURL(file).href} : {uri: relativeUri(file), uriBaseId: base}

const relativeUri = (path: string): string =>
  path.replaceAll('\\', '/').split('/').map(encodePart).join('/').replace(/^\.\//, '')

/** Lone surrogates, which no URI can hold, become U+FFFD. */
const encodePart = (part: string): string => encodeURIComponent(wellFormed(part))
