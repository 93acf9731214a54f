import type {Tell} from '../diagnostics/message.ts'
import type {Labels, Language} from '../language/language.ts'
import type {Block, Paragraph, Section} from '../model/node.ts'
import type {TemplateOrigin} from '../model/origin.ts'
import type {PortionMark} from '../model/portion-mark.ts'
import type {Attribute} from '../template/attributes.ts'
import type {Template} from '../template/index.ts'
import type {Study} from './study.ts'

/** Reads the value of one of the directive's attributes as it stands in the template. */
export type Value = <V>(attribute: Attribute<V>) => V

/** What all directives of one template are given. */
export interface Context {
  readonly template: Template
  readonly study: Study
  /** How the language of the document says what we write of our own. */
  readonly language: Language
  /** Its words for it. */
  readonly labels: Labels
  /** Directives that the template uses for every format, each with the values of its first use. */
  readonly uses: ReadonlyMap<string, Value>
  /** Sections of the source that a directive of the template shows, and `::body` leaves out. */
  readonly shown: ReadonlySet<Section>
  /** Ordinals of the paragraphs in those sections. */
  readonly elsewhere: ReadonlySet<number>
  /** Paragraphs of the source's running text, by ordinal. */
  readonly paragraphs: ReadonlyMap<number, Paragraph>
  /** Portion marks that open them, by ordinal. */
  readonly marks: ReadonlyMap<number, PortionMark>
  readonly tell: Tell
}

/** One use of a directive. */
export interface Call extends Context {
  readonly value: Value
  readonly origin: TemplateOrigin
  /** Of the template section around it; 1, the title's, where there is none. */
  readonly depth: number
  /** What stands inside a container, composed; never empty for a container, always for a leaf. */
  readonly children: readonly Block[]
}

/** What a directive is: its attributes, and the blocks it yields, or none. */
export interface Directive {
  readonly name: string
  /** Whether it is `::name` or `:::name` … `:::`. */
  readonly form: 'leaf' | 'container'
  readonly attributes: readonly Attribute<unknown>[]
  readonly compose: (call: Call) => readonly Block[]
  /** The section of the source that it shows in place of `::body`. */
  readonly shows?: (study: Study, value: Value) => Section | undefined
}
