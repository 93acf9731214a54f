import type {VFileMessage} from 'vfile-message'
import {ruleOf, severityOf} from '../diagnostics/message.ts'
import {packageVersion} from '../io/package.ts'
import type {SourceInfo} from '../model/document.ts'
import type {About} from './about.ts'
import {type ShownFact, writtenFact} from './manifest-facts.ts'
import {manifestPath} from './paths.ts'
import type {Output} from './types.ts'

const schema = 'https://raw.githubusercontent.com/dossier-pack/dossier/main/docs/pack.schema.json'

/** A file that an output was made from. */
export interface Input {
  readonly role: 'template' | 'part' | 'theme' | 'brand' | 'language' | 'reference' | 'image'
  readonly path: string
  readonly sha256: string
}

/** A picture that lies beside the outputs, for the formats that cannot hold it. */
export interface Attachment {
  readonly file: string
  readonly sha256: string
  readonly size: number
}

export interface Pack {
  readonly source: SourceInfo
  /** Size of the source, in bytes. */
  readonly sourceSize: number
  readonly about: About
  readonly inputs: readonly Input[]
  readonly outputs: readonly Output[]
  readonly attachments: readonly Attachment[]
  readonly messages: readonly VFileMessage[]
  readonly facts: readonly ShownFact[]
}

/**
 * Text of `pack.json`: what a pack was made from, what it holds, and what was said. The same input
 * gives the same text: no clock time, and paths from the folder `root`, with `/`.
 */
export function manifest(pack: Pack, root: string): string {
  const {path, sha256, words, paragraphs} = pack.source
  const value = {
    $schema: schema,
    tool: 'dossier',
    version: packageVersion(),
    schemaVersion: 2,
    source: {path: manifestPath(path, root), sha256, bytes: pack.sourceSize, words, paragraphs},
    about: pack.about,
    inputs: pack.inputs.map((it) => ({...it, path: manifestPath(it.path, root)})),
    outputs: pack.outputs.map((it) => ({
      file: it.file,
      template: it.template,
      format: it.format,
      flavour: it.flavour,
      kind: it.kind,
      sha256: it.sha256,
      bytes: it.size,
      pages: it.pages,
      words: it.words,
      parity: it.parity
    })),
    attachments: pack.attachments.map(({file, sha256, size}) => ({file, sha256, bytes: size})),
    messages: pack.messages.map((it) => ({
      rule: ruleOf(it),
      severity: severityOf(it),
      file: manifestPath(it.file ?? path, root),
      line: it.line,
      column: it.column,
      reason: it.reason
    }))
  }
  return `${JSON.stringify(value, null, 2).slice(0, -2)},\n  "facts": ${listed(pack.facts)}\n}\n`
}

/** A fact on each line: a text of a book has thousands, which are read and compared line by line. */
function listed(facts: readonly ShownFact[]): string {
  if (facts.length === 0) return '[]'
  return `[\n${facts.map((it) => `    ${JSON.stringify(writtenFact(it))}`).join(',\n')}\n  ]`
}
