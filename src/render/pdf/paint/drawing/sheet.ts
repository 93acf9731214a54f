import type {Matrix} from '../../../../model/drawing.ts'
import type {PdfValue} from '../../file/values.ts'
import type {FontStack} from '../../fonts/fallback.ts'
import type {Pdfkit, PdfReference} from '../../internals.ts'
import type {EmbeddedFaces} from '../glyphs.ts'

/** What painting a drawing needs of the document. */
export interface DrawingJob {
  readonly document: Pdfkit
  readonly faces: EmbeddedFaces
  /** Font of words that are there to be found and copied. */
  readonly stack: FontStack
}

type Kind = 'ExtGState' | 'Pattern' | 'XObject' | 'Font'

/** Operators of a form, with what they refer to. */
export class Sheet {
  readonly job: DrawingJob
  readonly #operators: string[] = []
  readonly #resources = new Map<Kind, Map<string, PdfValue>>()
  readonly #states = new Map<string, string>()

  constructor(job: DrawingJob) {
    this.job = job
  }

  write(...operators: readonly string[]): void {
    this.#operators.push(...operators)
  }

  /** Name of something that operators refer to; `known` where it has one already. */
  name(kind: Kind, value: PdfValue, known?: string): string {
    const named = this.#resources.get(kind) ?? new Map<string, PdfValue>()
    this.#resources.set(kind, named)
    const name = known ?? `${kind.charAt(0)}${named.size + 1}`
    named.set(name, value)
    return name
  }

  /** Name of a graphics state of plain values, the same for the same values. */
  state(values: Readonly<Record<string, string | number>>): string {
    const key = JSON.stringify(values)
    const known = this.#states.get(key) ?? this.name('ExtGState', {Type: 'ExtGState', ...values})
    this.#states.set(key, known)
    return known
  }

  /** Writes the operators as an object with `dictionary`. */
  end(dictionary: Record<string, PdfValue>): PdfReference {
    const resources: Record<string, PdfValue> = {}
    for (const [kind, named] of this.#resources) resources[kind] = Object.fromEntries(named)
    const reference = this.job.document.ref({...dictionary, Resources: resources})
    reference.end(Buffer.from(this.#operators.join('\n'), 'latin1'))
    return reference
  }
}

/** Where painting is: a value, handed down. */
export interface Place {
  readonly sheet: Sheet
  /** From the coordinates here to those that the sheet began with. */
  readonly matrix: Matrix
  /** Left, top, right and bottom of all that can be seen, in the coordinates here. */
  readonly frame: readonly [number, number, number, number]
}

/** A form that is painted as one, over what is below it. */
export const transparency = {Type: 'Group', S: 'Transparency', CS: 'DeviceRGB', I: true}
