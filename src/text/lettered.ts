/**
 * A pattern for every text, made when it is first needed. `\p{L}` stands for some 650 ranges of
 * letters, and V8 takes a millisecond and more to compile a pattern with a few of them: as long as
 * all that the pattern will ever search in a short document. Most sentences of English have letters
 * and digits of ASCII alone, and in those `[A-Za-z]` finds the same.
 */
export function lettered(source: string, flags: string): (text: string) => RegExp {
  let plain: RegExp | undefined
  let full: RegExp | undefined
  return (text) => {
    if (isPlain(text)) {
      plain ??= new RegExp(inAscii(source), flags)
      return plain
    }
    full ??= new RegExp(source, flags)
    return full
  }
}

const beyondAscii = /[^\0-\x7F]/
const letterBeyondAscii = /(?![\0-\x7F])[\p{L}\p{M}\p{N}]/u

/** Longer texts are searched in many places, and must not be looked through each time. */
const short = 40
/** The text that was last looked through. */
let last = {text: '', plain: true}

/** Whether a text has no letters, marks and digits but those of ASCII. */
function isPlain(text: string): boolean {
  if (text.length <= short) return plainly(text)
  if (text !== last.text) last = {text, plain: plainly(text)}
  return last.plain
}

const plainly = (text: string) => !beyondAscii.test(text) || !letterBeyondAscii.test(text)

/** What a property of letters stands for in ASCII, as members of a class. */
const members: ReadonlyMap<string, string> = new Map([
  ['L', 'A-Za-z'],
  ['Lu', 'A-Z'],
  ['Ll', 'a-z'],
  ['M', ''],
  ['N', '0-9'],
  ['Nd', '0-9']
])

/** A sign with its backslash, a property, or what opens or closes a class. */
const piece = /\\p\{(\w+)\}|\\.|[[\]]/gs

/** The source of a pattern that matches the same in plain texts. */
export function inAscii(source: string): string {
  let inClass = false
  return source.replace(piece, (found, property?: string) => {
    if (found === '[') inClass = true
    else if (found === ']') inClass = false
    const listed = members.get(property ?? '')
    if (listed === undefined) return found
    return inClass ? listed : `[${listed}]`
  })
}
