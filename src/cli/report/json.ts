import type {VFileMessage} from 'vfile-message'
import {ruleOf, severityOf} from '../../diagnostics/message.ts'
import {packageVersion} from '../../io/package.ts'
import type {Output, SourceResult} from '../../pack/types.ts'
import {harmlessJson} from '../json-text.ts'
import {countsOf, messagesOf, regionOf} from './messages.ts'
import type {Report, Run} from './run.ts'

/** A run as one object, described by docs/report.schema.json. */
export const json: Report = (run) => `${harmlessJson(JSON.stringify(reportOf(run), null, 2))}\n`

const address =
  'https://raw.githubusercontent.com/dossier-pack/dossier/main/docs/report.schema.json' as const

export type JsonReport = ReturnType<typeof reportOf>

export const reportOf = (run: Run) => {
  const counts = countsOf(messagesOf(run))
  return {
    $schema: address,
    tool: 'dossier' as const,
    version: packageVersion(),
    schemaVersion: 1 as const,
    command: run.command,
    exitCode: run.exitCode,
    counts: {errors: counts.error, warnings: counts.warning, infos: counts.info},
    milliseconds: Math.round(run.elapsed),
    messages: run.messages.map(messageOf),
    sources: run.sources.map((it) => sourceOf(it, run)),
    ...(run.index !== undefined && run.index.length > 0 && {index: run.index}),
    ...(run.base !== undefined && {base: run.base})
  }
}

const sourceOf = (
  {source, folder, written, cached, outputs, messages}: SourceResult,
  {took, outputsTook}: Run
) => ({
  source,
  folder,
  written,
  ...(cached && {cached}),
  milliseconds: Math.round(took.get(source) ?? 0),
  outputs: outputs.map((it) => outputOf(it, outputsTook.get(`${folder}/${it.file}`))),
  messages: messages.map(messageOf)
})

const outputOf = (it: Output, took = 0) => ({
  file: it.file,
  template: it.template,
  format: it.format,
  ...(it.flavour !== undefined && {flavour: it.flavour}),
  kind: it.kind,
  sha256: it.sha256,
  bytes: it.size,
  ...(it.pages !== undefined && {pages: it.pages}),
  words: it.words,
  milliseconds: Math.round(took),
  ...(it.parity !== undefined && {parity: it.parity})
})

const messageOf = (it: VFileMessage) => ({
  rule: ruleOf(it),
  severity: severityOf(it),
  ...(it.file !== undefined && {file: it.file}),
  ...regionOf(it),
  reason: it.reason,
  ...(it.expected !== undefined && {expected: it.expected}),
  ...(it.note !== undefined && {note: it.note}),
  ...(it.url !== undefined && {url: it.url})
})
