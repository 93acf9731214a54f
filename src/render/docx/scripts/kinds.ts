import type {Script} from '../../../theme/scripts.ts'
import {type HanScript, hasHanSigns, isHanSign, scriptOf} from '../../scripts.ts'
import type {KindAt} from './divide.ts'
import {known} from './known.ts'
import {baseOf} from './languages.ts'

interface Options {
  /** Of the document, BCP 47. */
  readonly lang: string
  readonly han: HanScript
  /** Those whose words Word knows without being told, by their letters or their direction. */
  readonly plain: ReadonlySet<Script | undefined>
}

const alphabets = [
  ['greek', /[\u0370-\u03FF\u1F00-\u1FFF]/],
  ['cyrillic', /[\u0400-\u052F]/]
] as const

const emojiStyle = 0xfe0f

/** Which letters stand where in the texts of a document. */
export function kindsOf({lang, han, plain}: Options): KindAt {
  const hasSigns = hasHanSigns(lang)
  const foreign = alphabets.filter(([letters]) => !isWrittenIn(lang, letters))
  return (text, at) => {
    const code = text.codePointAt(at) ?? 0
    const script = isEmoji(text, at, code) ? 'emoji' : scriptOf(code, han)
    if (script !== undefined) return plain.has(script) ? 'none' : script
    if (hasSigns && isHanSign(text, at)) return 'hanSigns'
    const character = String.fromCodePoint(code)
    if (!/\p{L}/u.test(character)) return 'any'
    const alphabet = foreign.find(([, pattern]) => pattern.test(character))
    return alphabet !== undefined && isInWord(text, at, alphabet[1]) ? alphabet[0] : 'none'
  }
}

const isEmoji = (text: string, at: number, code: number): boolean =>
  text.charCodeAt(at + (code > 0xffff ? 2 : 1)) === emojiStyle

/** One letter alone is a sign, as in mathematics. */
const isInWord = (text: string, at: number, pattern: RegExp): boolean =>
  pattern.test(text[at - 1] ?? '') || pattern.test(text[at + 1] ?? '')

function isWrittenIn(lang: string, letters: 'greek' | 'cyrillic'): boolean {
  const {lang: usual = '', others = []} = known[letters]
  return [baseOf(usual), ...others].includes(baseOf(lang).toLowerCase())
}
