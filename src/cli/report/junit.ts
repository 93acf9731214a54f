import type {VFileMessage} from 'vfile-message'
import {ruleOf, severityOf} from '../../diagnostics/message.ts'
import type {SourceResult} from '../../pack/types.ts'
import {visible, wellFormed} from '../visible.ts'
import {compactLine} from './compact.ts'
import type {Report, Run} from './run.ts'

/**
 * A run as JUnit's XML, as Jenkins and GitLab read it: a suite for each source, and in it a case for
 * each document, which passes where it was made, and one for each rule that said something, which
 * fails where that was an error. Held to the schema of Jenkins' xUnit plugin, junit-10.xsd.
 */
export const junit: Report = (run) => {
  const suites = [
    ...(run.messages.length === 0 ? [] : [suiteOf('project', run.messages, [], run)]),
    ...run.sources.map((it) => suiteOf(it.source, it.messages, documentsOf(it, run), run))
  ]
  const total = (of: (suite: Suite) => number) => suites.reduce((sum, it) => sum + of(it), 0)
  const counts = attributes({
    name: `dossier ${run.command}`,
    tests: total((it) => it.cases.length),
    failures: total(failuresIn),
    errors: 0,
    time: seconds(run.elapsed)
  })
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>', `<testsuites${counts}>`]
  return `${[...lines, ...suites.flatMap(suiteLines), '</testsuites>'].join('\n')}\n`
}

interface Case {
  readonly name: string
  readonly milliseconds: number
  /** What was said of it, the errors first. */
  readonly messages: readonly VFileMessage[]
}

interface Suite {
  readonly name: string
  readonly milliseconds: number
  readonly cases: readonly Case[]
}

function suiteOf(
  name: string,
  messages: readonly VFileMessage[],
  documents: readonly Case[],
  {took}: Run
): Suite {
  const rules = [...new Set(messages.map(ruleOf))].sort()
  const said = rules.map((rule): Case => {
    const those = messages.filter((it) => ruleOf(it) === rule)
    return {name: rule, milliseconds: 0, messages: those}
  })
  return {name, milliseconds: took.get(name) ?? 0, cases: [...documents, ...said]}
}

const documentsOf = ({folder, outputs}: SourceResult, {outputsTook}: Run): readonly Case[] =>
  outputs.map(({file}) => {
    const path = `${folder}/${file}`
    return {name: path, milliseconds: outputsTook.get(path) ?? 0, messages: []}
  })

const errorsIn = ({messages}: Case) => messages.filter((it) => severityOf(it) === 'error')
const failuresIn = ({cases}: Suite) => cases.filter((it) => errorsIn(it).length > 0).length

function suiteLines(suite: Suite): readonly string[] {
  const {name, cases, milliseconds} = suite
  const head = attributes({
    name,
    tests: cases.length,
    failures: failuresIn(suite),
    errors: 0,
    skipped: 0,
    time: seconds(milliseconds)
  })
  return [`  <testsuite${head}>`, ...cases.flatMap((it) => caseLines(it, suite)), '  </testsuite>']
}

function caseLines(it: Case, {name}: Suite): readonly string[] {
  const head = attributes({name: it.name, classname: name, time: seconds(it.milliseconds)})
  const [first, ...others] = errorsIn(it)
  const rest = it.messages.filter((message) => severityOf(message) !== 'error')
  if (first === undefined && rest.length === 0) return [`    <testcase${head}/>`]
  return [
    `    <testcase${head}>`,
    ...(first === undefined ? [] : failureLines(first, others)),
    ...(rest.length === 0 ? [] : [`      <system-out>${listed(rest)}</system-out>`]),
    '    </testcase>'
  ]
}

/** What failed in a line, and below it every place. */
function failureLines(first: VFileMessage, others: readonly VFileMessage[]): readonly string[] {
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`
  const head = attributes({type: ruleOf(first), message: `${first.reason}${more}`})
  const note = first.note === undefined ? '' : `\n${escaped(first.note)}`
  return [`      <failure${head}>${listed([first, ...others])}${note}</failure>`]
}

const listed = (messages: readonly VFileMessage[]) =>
  messages.map(compactLine).map(escaped).join('\n')

/** Such as `0.120`. */
const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(3)

const attributes = (values: Readonly<Record<string, string | number>>) =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${escaped(String(value)).replace(/[\t\n]/g, ' ')}"`)
    .join('')

/** Text for XML 1.0, which can hold no control characters, no lone surrogates and no U+FFFE. */
const escaped = (text: string): string =>
  visible(wellFormed(text))
    .replace(/[\uFFFE\uFFFF]/g, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
