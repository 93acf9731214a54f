import {distance} from 'fastest-levenshtein'

/** Shorter beginnings of a name could be those of many. */
const shortestBeginning = 3

/**
 * The name among `known` that was probably meant by `name`, if one is near enough: by letters that
 * are other, missing, too many, or swapped with their neighbour, of which there may be one or `most`;
 * or as the only one that begins so.
 */
export function nearest(
  name: string,
  known: readonly string[],
  most = Math.ceil(name.length / 3)
): string | undefined {
  const lower = name.toLowerCase()
  const ranked = known
    .map((it) => ({it, far: editsBetween(lower, it.toLowerCase())}))
    .sort((a, b) => a.far - b.far || (a.it < b.it ? -1 : 1))
  const best = ranked[0]
  if (best !== undefined && best.far <= Math.max(1, most) && isLike(best.far, name, best.it)) {
    return best.it
  }
  if (name.length < shortestBeginning) return undefined
  const [only, ...others] = known.filter((it) => it.toLowerCase().startsWith(lower))
  return others.length === 0 ? only : undefined
}

/** Two letters have to be right: A3 is not meant for A4. */
const isLike = (edits: number, name: string, known: string): boolean =>
  edits <= Math.max(name.length, known.length) - 2

/** Most edits in a name that somebody else gave: `third-part` is hardly meant for `first-part`. */
export const fewEdits = (name: string): number => Math.floor(name.length / 4)

/** Edits by Levenshtein, but that one swap of two neighbours is one edit and not two. */
const editsBetween = (a: string, b: string): number => (isSwapped(a, b) ? 1 : distance(a, b))

function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length || a === b) return false
  let at = 0
  while (a[at] === b[at]) at += 1
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
}

/** ``, expected `a` `` when one of the known names is near, else ``, expected one of `a`, `b` ``. */
export function expectedOf(name: string, known: readonly string[]): string {
  const near = nearest(name, known)
  if (near !== undefined) return `expected \`${near}\``
  return oneOf(known)
}

/** As {@link expectedOf}, for a schema of values that may be anything. */
export const expectedIn =
  (known: readonly string[]) =>
  ({input}: {readonly input?: unknown}): string =>
    expectedOf(typeof input === 'string' ? input : '', known)

/** Most names that are listed: nobody reads more. */
const mostListed = 60

/** ``expected one of `a`, `b` ``; of very many, how many there are, and the first. */
export function oneOf(known: readonly string[]): string {
  const quoted = known.map((it) => `\`${it}\``)
  return known.length <= mostListed
    ? `expected one of ${quoted.join(', ')}`
    : `expected one of ${known.length}, such as ${quoted.slice(0, 3).join(', ')}`
}
