import type {VFileMessage} from 'vfile-message'
import type {Limits} from '../config/limits.ts'
import type {RuleLevels} from '../diagnostics/levels.ts'
import type {FilePlace} from '../diagnostics/message.ts'
import type {OutputFile} from '../io/write.ts'
import type {Format} from '../model/node.ts'
import type {Origin} from '../model/origin.ts'
import type {Flavour} from '../model/report.ts'
import type {ParitySummary} from '../verify/summary.ts'
import type {Keep} from './keep.ts'
import type {Shard} from './shard.ts'

export interface BuildOptions {
  /** Paths of the sources, from `root`. */
  readonly sources: readonly string[]
  /** Folder that packs are written to, from `root`; each source has a folder of its own in it. */
  readonly out: string
  /** Names in `templates/`, or paths that end in `.md`. `brief`, `memo` and `digest` unless given. */
  readonly templates?: readonly string[] | undefined
  /** The documents of every pack, by name, in place of `templates` and `formats`. */
  readonly packs?: readonly PackDocument[] | undefined
  /** Name of a theme, or a Word file, in place of what the templates name. */
  readonly theme?: string | undefined
  /** Where that theme is asked for, for messages; the templates' files unless given. */
  readonly themePlace?: Place | undefined
  /** Path of a Word file that Word documents take their look from. */
  readonly reference?: string | undefined
  /** Each template is rendered in each of these; in the template's own format unless given. */
  readonly formats?: readonly Format[] | undefined
  /** BCP 47 tag of sources that do not state their language, where their words do not tell it. */
  readonly language?: string | undefined
  /** What is too much to be read; see docs/settings.md for what it is unless given. */
  readonly limits?: Partial<Limits> | undefined
  /** Folder that all paths are looked up from; the working directory unless given. */
  readonly root?: string | undefined
  /** Second since 1970 that documents name as their creation when the source has no date. */
  readonly epoch?: number | undefined
  /**
   * Whether formats that can carry the source text do: a PDF holds it as an attachment, all of it,
   * also what no template shows. True unless given; a template may say no for itself.
   */
  readonly attachSource?: boolean | undefined
  /** Takes for an error what keeps somebody from reading a document, such as a picture without words. */
  readonly strict?: boolean | undefined
  /**
   * Whether each document is read back and compared with its report before anything is written; a
   * source of which one differs is not written. False unless given.
   */
  readonly verify?: boolean | undefined
  /** Whether sources are reviewed as by an editor, by the rules `review/…`. False unless given. */
  readonly review?: boolean | undefined
  /** How bad rules are, in place of their own severity; those that are errors stay so. */
  readonly rules?: RuleLevels | undefined
  /** Of the sources, only those that this part of the build makes; all unless given. */
  readonly shard?: Shard | undefined
  /**
   * How many packs are made at the same time, each in a thread of its own, so that one which takes too
   * much time or memory fails alone; none in the thread that calls. All are made there unless given.
   */
  readonly jobs?: number | undefined
  /** File that a thread runs; this package's own unless given. */
  readonly program?: string | undefined
  /** Stops the build before the next file is written. */
  readonly signal?: AbortSignal | undefined
  /** Whether to write; if not, the bytes are in the result. True unless given. */
  readonly write?: boolean | undefined
  /** Formats whose bytes are in the result where nothing is written; all unless given. */
  readonly bytes?: readonly Format[] | undefined
  /**
   * Whether a pack that would come out as it stands is left as it is, by what `.dossier` in the folder
   * `out` keeps of earlier builds. False unless given; of no use where nothing is written.
   */
  readonly cache?: boolean | undefined
  /** Whose results may be taken in place of doing a step again; nobody's unless given. */
  readonly keep?: Keep | undefined
  /** Called, and waited for, when a source is done, in the order of `sources`. */
  readonly onSource?: ((result: SourceResult) => void | Promise<void>) | undefined
  /** Called when something begins or is made, for those who show how far the build is. */
  readonly onEvent?: OnEvent | undefined
}

export type OnEvent = (event: BuildEvent) => void

export type BuildEvent =
  /** Nothing more is made of a source, whatever came of it. */
  | {readonly kind: 'done'; readonly source: string}
  /** Once, before the first source: how many there are, and the documents that each is to become. */
  | {readonly kind: 'planned'; readonly sources: number; readonly formats: readonly Format[]}
  | {
      readonly kind: 'read' | 'compose' | 'verify' | 'write'
      /** Path of the source, as it was given. */
      readonly source: string
    }
  | {
      readonly kind: 'render' | 'rendered'
      readonly source: string
      /** Name in the pack's folder. */
      readonly file: string
      readonly format: Format
    }

/** One document of every pack: a template in a format, under a name. */
export interface PackDocument {
  /** A name in `templates/`, or a path that ends in `.md`. */
  readonly template: string
  /** The one that `file` ends in unless given, or else the template's own. */
  readonly format?: Format | undefined
  /** Name in the pack's folder, in which `:source` is the source's; the template's unless given. */
  readonly file?: string | undefined
  /** Where they are written, for messages; the template's file unless given. */
  readonly places?: {readonly template: Place; readonly file: Place} | undefined
}

/** A place in a text file, or a file as a whole. */
export type Place = Origin | FilePlace

export interface BuildResult {
  readonly sources: readonly SourceResult[]
  /** Of templates and themes: after an error here, no source was built. */
  readonly messages: readonly VFileMessage[]
  /** Whether `signal` stopped the build. */
  readonly interrupted: boolean
}

export interface SourceResult {
  /** Path of the source, as it was given. */
  readonly source: string
  /** Folder of the pack, from `root`, such as `out/summit`. */
  readonly folder: string
  /** What was rendered; empty after an error. */
  readonly outputs: readonly Output[]
  readonly messages: readonly VFileMessage[]
  readonly written: boolean
  /** Whether all of it stood there already, as an earlier build wrote it. */
  readonly cached?: true
  /** Pictures that stand beside documents which cannot hold them, where nothing was written. */
  readonly attachments?: readonly OutputFile[]
}

export interface Output {
  /** Name in the pack's folder, such as `brief.pdf`. */
  readonly file: string
  readonly template: string
  readonly format: Format
  /** Of text that is no Markdown: a chat's or an e-mail's. */
  readonly flavour?: Flavour
  /** What the document is called, such as `Brief`. */
  readonly kind: string
  readonly sha256: string
  /** In bytes. */
  readonly size: number
  /** Where the format has pages of its own. */
  readonly pages?: number
  readonly words: number
  /** What a reader found of the report in it, where that was asked. */
  readonly parity?: ParitySummary
  /** The finished file, where nothing was written. */
  readonly bytes?: Uint8Array
}
