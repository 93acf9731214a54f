import type {Script} from '../../../theme/scripts.ts'

/**
 * Scripts that a theme may name fonts for, alphabets that its families have themselves, and quotes
 * and dashes among Han characters.
 */
export type Letters = Script | 'greek' | 'cyrillic' | 'hanSigns'

/** Which of the fonts and languages of a run Word takes for letters (ECMA-376 part 1, 17.3.2.26). */
type Slot = 'eastAsia' | 'complex' | 'latin'

interface Known {
  readonly slot: Slot
  /** Name of the character style of words in it, as Word lists it. */
  readonly name: string
  /** What words in it are, where nothing says otherwise, as Word names languages. */
  readonly lang?: string
  /** Other languages that are written in it (ISO 639). */
  readonly others?: readonly string[]
  /** Letters that the language of `lang` has not: where they stand, nobody knows which it is. */
  readonly foreign?: RegExp
  /** Name of the script among the fonts of a theme in Word (ISO 15924). */
  readonly iso?: string
  /** Font that comes with Word or with its system, where that of the theme is missing. */
  readonly substitute?: string
  /** Character set of its fonts, as Windows numbers them. */
  readonly charset?: string
}

/** What Word wants to know of letters. */
export const known: Readonly<Record<Letters, Known>> = {
  greek: {slot: 'latin', name: 'Greek', lang: 'el-GR', others: ['grc', 'pnt']},
  cyrillic: {
    slot: 'latin',
    name: 'Cyrillic',
    lang: 'ru-RU',
    others: 'ab ba be bg ce cu cv kk ky mk mn os sah sr tg tt uk uz'.split(' '),
    foreign: /[\u0400\u0402-\u040F\u0450\u0452-\u052F]/
  },
  hanSigns: {slot: 'eastAsia', name: 'East Asian Signs'},
  arabic: {
    slot: 'complex',
    name: 'Arabic',
    iso: 'Arab',
    lang: 'ar-SA',
    others: 'ckb fa ks ku lrc mzn pa ps sd ug ur'.split(' '),
    foreign: /[\u0672-\u06D3\u0750-\u077F\u0870-\u08FF]/,
    substitute: 'Traditional Arabic',
    charset: 'B2'
  },
  hebrew: {
    slot: 'complex',
    name: 'Hebrew',
    iso: 'Hebr',
    lang: 'he-IL',
    others: ['yi'],
    foreign: /[\u05EF-\u05F2]/,
    substitute: 'David',
    charset: 'B1'
  },
  devanagari: {
    slot: 'complex',
    name: 'Devanagari',
    iso: 'Deva',
    lang: 'hi-IN',
    others: 'brx doi kok mai mr ne sa'.split(' '),
    foreign: /[\u0931\u0933\u0934\u0951\u0952\u0972-\u097F]/,
    substitute: 'Nirmala UI'
  },
  bengali: {
    slot: 'complex',
    name: 'Bengali',
    iso: 'Beng',
    lang: 'bn-IN',
    others: ['as', 'mni'],
    foreign: /[\u09F0\u09F1]/,
    substitute: 'Nirmala UI'
  },
  gurmukhi: indic('Gurmukhi', 'Guru', 'pa-IN'),
  gujarati: indic('Gujarati', 'Gujr', 'gu-IN'),
  tamil: indic('Tamil', 'Taml', 'ta-IN'),
  telugu: indic('Telugu', 'Telu', 'te-IN'),
  kannada: indic('Kannada', 'Knda', 'kn-IN'),
  malayalam: indic('Malayalam', 'Mlym', 'ml-IN'),
  sinhala: indic('Sinhala', 'Sinh', 'si-LK'),
  thai: {
    slot: 'complex',
    name: 'Thai',
    iso: 'Thai',
    lang: 'th-TH',
    substitute: 'Leelawadee UI',
    charset: 'DE'
  },
  lao: {...indic('Lao', 'Laoo', 'lo-LA'), substitute: 'Leelawadee UI'},
  khmer: {...indic('Khmer', 'Khmr', 'km-KH'), substitute: 'Leelawadee UI'},
  myanmar: {...indic('Myanmar', 'Mymr', 'my-MM'), substitute: 'Myanmar Text'},
  // Of several languages in about equal use.
  ethiopic: {
    slot: 'complex',
    name: 'Ethiopic',
    iso: 'Ethi',
    others: ['am', 'ti', 'tig'],
    substitute: 'Ebrima'
  },
  japanese: {
    slot: 'eastAsia',
    name: 'Japanese',
    iso: 'Jpan',
    lang: 'ja-JP',
    substitute: 'Yu Mincho',
    charset: '80'
  },
  simplifiedChinese: {
    slot: 'eastAsia',
    name: 'Simplified Chinese',
    iso: 'Hans',
    lang: 'zh-CN',
    substitute: 'SimSun',
    charset: '86'
  },
  traditionalChinese: {
    slot: 'eastAsia',
    name: 'Traditional Chinese',
    iso: 'Hant',
    lang: 'zh-TW',
    others: ['yue'],
    substitute: 'PMingLiU',
    charset: '88'
  },
  korean: {
    slot: 'eastAsia',
    name: 'Korean',
    iso: 'Hang',
    lang: 'ko-KR',
    substitute: 'Malgun Gothic',
    charset: '81'
  },
  emoji: {slot: 'latin', name: 'Emoji', substitute: 'Segoe UI Emoji'}
}

function indic(name: string, iso: string, lang: string): Known {
  return {slot: 'complex', name, iso, lang, substitute: 'Nirmala UI'}
}
