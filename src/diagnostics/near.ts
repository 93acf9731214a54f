import {distance} from 'fastest-levenshtein'

/** The name among `known` that was probably meant by `name`, if one is near enough. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const ranked = known
    .map((it) => ({it, far: distance(name.toLowerCase(), it.toLowerCase())}))
    .sort((a, b) => a.far - b.far || (a.it < b.it ? -1 : 1))
  const best = ranked[0]
  return best !== undefined && best.far <= Math.max(1, Math.ceil(name.length / 3))
    ? best.it
    : undefined
}

/** ``, expected `a` `` when one of the known names is near, else ``, expected one of `a`, `b` ``. */
export function expectedOf(name: string, known: readonly string[]): string {
  const near = nearest(name, known)
  if (near !== undefined) return `expected \`${near}\``
  return oneOf(known)
}

/** ``expected one of `a`, `b` ``. */
export const oneOf = (known: readonly string[]): string =>
  `expected one of ${known.map((it) => `\`${it}\``).join(', ')}`
