import type {RuleLevels} from '../diagnostics/levels.ts'
import type {Format} from '../model/node.ts'

/**
 * Settings of a project, as its `dossier.config.…` states them. Each is what a build does unless the
 * command's own options say otherwise. Paths are looked up from the folder a build is started in.
 */
export interface Config {
  /** Address of the JSON Schema, for editors. */
  readonly $schema?: string | undefined
  /** Which texts are built: patterns such as `sources/*.md`; one that begins with `!` leaves out. */
  readonly sources?: string | readonly string[] | undefined
  /** The documents of every pack; `brief`, `memo` and `digest` unless given. */
  readonly packs?: readonly PackConfig[] | undefined
  /** Name of a theme, or a Word file, in place of what templates name. */
  readonly theme?: string | undefined
  /** A Word file whose look Word documents take. */
  readonly reference?: string | undefined
  /** BCP 47 tag of texts that do not state their language, where their words do not tell it either. */
  readonly language?: string | undefined
  /** Folder that packs are written to; `out` unless given. */
  readonly out?: string | undefined
  /** Whether an index over all packs is written beside them; `false` unless given. */
  readonly index?: boolean | undefined
  /** Whether what keeps somebody from reading a document is an error. */
  readonly strict?: boolean | undefined
  /** Whether PDFs carry the text they were made from; they do unless this is `false`. */
  readonly attachSource?: boolean | undefined
  /** How bad rules are to this project; those that are errors have no other level. */
  readonly rules?: RuleLevels | undefined
  /** What is too much to be read. */
  readonly limits?: LimitsConfig | undefined
}

/** One document of a pack: a template in a format, under a file name. */
export interface PackConfig {
  /** Name of a template, or a path that ends in `.md`. */
  readonly template: string
  /** The template's own unless given. */
  readonly format?: Format | undefined
  /** Name of the file, in which `:source` is the name of the source; the template's unless given. */
  readonly file?: string | undefined
}

export interface LimitsConfig {
  /** Most bytes of a source; 5 million unless given. */
  readonly sourceBytes?: number | undefined
  /** Most marks of one paragraph, such as `*` and `[`; 2,000 unless given. */
  readonly paragraphMarks?: number | undefined
  /** Most lists, items, quotations and marks in each other; 100 unless given, and at most. */
  readonly nesting?: number | undefined
  /** Most cells of all tables of a source; 20,000 unless given. */
  readonly tableCells?: number | undefined
  /** Most footnotes of a source; 10,000 unless given, 20,000 at most. */
  readonly notes?: number | undefined
  /** Most pages of a PDF; 2,000 unless given. */
  readonly pages?: number | undefined
  /** Most bytes of a picture; 20 million unless given, and at most. */
  readonly pictureBytes?: number | undefined
  /** Most pixels of a picture; 40 million unless given, and at most. */
  readonly picturePixels?: number | undefined
  /** Most seconds for one source with all its documents; 120 unless given. */
  readonly documentSeconds?: number | undefined
  /** Most megabytes of memory for one source with all its documents; 1,000 unless given. */
  readonly documentMegabytes?: number | undefined
  /** Most words of a sentence before a review mentions it; 40 unless given. */
  readonly sentenceWords?: number | undefined
  /** Most words of a paragraph before a review mentions it; 200 unless given. */
  readonly paragraphWords?: number | undefined
}

/** Settings in code: gives them back, and lets an editor complete and check them. */
export const defineConfig = (config: Config): Config => config
