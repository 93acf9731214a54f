import fc from 'fast-check'
import {oddText} from './odd-text.ts'
import {oddValue} from './odd-yaml.ts'

/** A change of a text somewhere: places are shares of its length, so that they are in any. */
interface Change {
  readonly kind: 'insert' | 'delete' | 'double' | 'swap' | 'value' | 'line'
  readonly at: number
  readonly size: number
  readonly text: string
}

const changes: Readonly<Record<Change['kind'], (text: string, change: Change) => string>> = {
  insert: (text, {at, text: it}) => text.slice(0, at) + it + text.slice(at),
  delete: (text, {at, size}) => text.slice(0, at) + text.slice(at + size),
  double: (text, {at, size}) => text.slice(0, at + size) + text.slice(at),
  swap: (text, {at, size, text: it}) => text.slice(0, at) + it + text.slice(at + size),
  value: (text, {at, text: it}) => inLine(text, at, (line) => line.replace(/:.*/, () => `: ${it}`)),
  line: (text, {at, size}) => inLine(text, at, (line) => ' '.repeat(size % 7) + line)
}

function inLine(text: string, at: number, change: (line: string) => string): string {
  const start = text.lastIndexOf('\n', at - 1) + 1
  const end = text.indexOf('\n', at)
  const to = end === -1 ? text.length : end
  return to < start ? text : text.slice(0, start) + change(text.slice(start, to)) + text.slice(to)
}

const shares = fc.record({
  kind: fc.constantFrom<Change['kind'][]>('insert', 'delete', 'double', 'swap', 'value', 'line'),
  share: fc.double({min: 0, max: 1, noNaN: true}),
  size: fc.integer({min: 0, max: 60}),
  text: fc.oneof(oddText, oddValue)
})

/** Changes a text in some places. */
export function changed(most: number): fc.Arbitrary<(text: string) => string> {
  return fc.array(shares, {minLength: 1, maxLength: most}).map(
    (made) => (given) =>
      made.reduce((text, {share, ...change}) => {
        return changes[change.kind](text, {...change, at: Math.floor(share * text.length)})
      }, given)
  )
}

/** One of these texts, changed in some places. */
export function mutated(texts: readonly string[], most = 6): fc.Arbitrary<string> {
  return fc
    .tuple(fc.nat(texts.length - 1), changed(most))
    .map(([number, change]) => change(texts[number] ?? ''))
}
