import {matches} from './matches.ts'

/** Words that say nothing of what a text is about, titles, and words of reporting. */
const idle: ReadonlySet<string> = new Set(
  `a about above after again against all also am an and any are as at be because been before being
  below between both but by can could did do does doing down during each few for from further had
  has have having he her here hers him his how however i if in into is it its itself just may me
  meanwhile might more most mr mrs ms much must my new no nor not now of off on once one only or
  other our out over own said same say says shall she should since so some still such than that the
  their them then there these they this those through to too two under until up upon us very was we
  were what when where which while who whom whose why will with would year years yet you
  your`.split(/\s+/)
)

const words = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu
const endings = /(?<=\p{L}{3})(?:ations?|ments?|ing|ed|es|ly|s)$/u

/**
 * The words of a text that tell what it is about, in order, repeated where it repeats them: in
 * small letters and without common endings, so that `payments` and `payment` are one.
 */
export function terms(text: string): readonly string[] {
  const found: string[] = []
  for (const [word] of matches(text.toLowerCase(), words)) {
    const plain = word.replace(/['’]s$/, '')
    if (plain.length > 1 && !idle.has(plain)) found.push(stemOf(plain))
  }
  return found
}

const stemOf = (word: string) => word.replace(/ies$/, 'y').replace(endings, '')
