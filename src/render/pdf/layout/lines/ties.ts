import {shortTitles} from '../../../../text/abbreviations.ts'
import {monthNames} from '../../../../text/dates/calendar.ts'

/**
 * What a word between two spaces tells of its neighbours: bits, so that a space between two words
 * costs two lookups. Lists are of the languages whose sources are read most; a word that none of
 * them has is tied to nothing.
 */
const traits = {
  /** Ends with a digit. */
  number: 1,
  /** Begins with a digit, perhaps after a sign or a currency. */
  figure: 2,
  unit: 4,
  month: 8,
  /** `Mr`, `Dr.`: a name follows. */
  title: 16,
  /** `No.`, `p.`, `§`: a number follows. */
  numbering: 32,
  opening: 64,
  closing: 128,
  dash: 256,
  initial: 512,
  capital: 1024,
  /** One letter or another word that leads to the next. */
  leading: 2048,
  /** Three digits, as after a space between thousands. */
  thousands: 4096,
  /** What numbers count or measure, written out. */
  counted: 8192
} as const

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

const months = words(
  `${monthNames.join(' ')} Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Januar Jänner Februar März
  Mai Juni Juli Oktober Dezember janvier février mars avril mai juin juillet août septembre octobre
  novembre décembre enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre
  diciembre gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre januari februari
  maart april juni juli augustus oktober december`
)

const units = words(
  `km m cm mm nm µm mi ft in yd ha km² m² m³ kg g mg t lb oz l ml cl hl s ms min h hrs kW MW GW TW kWh
  MWh GWh W V kV A mA Hz kHz MHz GHz Pa kPa bar N J kJ MJ K °C °F ° % ‰ pp bp bps B kB MB GB TB PB
  hundred thousand million millions billion billions trillion trillions dozen percent per bn mn tn m bn
  Million Millionen Milliarde Milliarden Mio. Mrd. Prozent Uhr milliard milliards millón millones mil
  milione milioni miliardo miliardi miljoen miljard miljoner miljarder € $ £ ¥ EUR USD GBP CHF SEK NOK
  DKK PLN JPY CNY pm am a.m p.m BC AD BCE CE v. n.`
)

const counted = words(
  `second seconds minute minutes hour hours day days night nights week weeks month months year years
  times metre metres meter meters kilometre kilometres kilometer kilometers mile miles foot feet
  tonne tonnes ton tons kilogram kilograms gram grams litre litres degree degrees hectare hectares
  acre acres pound pounds euro euros dollar dollars people points Sekunden Minuten Stunden Tage Tagen
  Wochen Monate Monaten Jahre Jahren Meter Kilometer Tonnen Euro Grad secondes minutes heures jours
  semaines mois ans années mètres kilomètres tonnes degrés`
)

const titles = new RegExp(
  String.raw`^(?:${shortTitles}|Mme|Mlle|M|MM|Hr|Fr|Frau|Herr|Herrn|Sr|Sra|Sig|Dott|Ing|Dhr|Mw)\.?$`
)

const numbering = words(
  `No no Nos Nr nr n° nº N° p pp P S s. Fig fig Figs Abb Tab Table Figure Chapter Section Article Art art
  Artikel Kapitel Abschnitt Absatz Abs Ziff Rn Vol vol ch Ch sec Sec para paras par Eq Annex Anhang annexe article articles chapitre section alinéa loi
  page pages Seite tome chap § §§ ¶ ¶¶ # ca approx Page Part Phase Step Stage Type Room Platform Line
  Resolution Regulation Directive Appendix Box Note Version v`
)

/** Where a heading is not broken: these words belong to what follows. */
const lead = words(
  `the an of to in on at by for from with and or nor but as per via vs into over under than that its his
  her their our der die das den dem des ein eine einen einem einer eines von vom zu zum zur im am bei
  mit und oder für auf aus an le la les un une des de du et ou au aux en dans sur pour par el los las
  una del y con por para il lo gli uno della dei delle e di da nel sul een het van en met op te`
)

const titleOrNumber = /^[([“"‘'«„]*(?:[ldLD][’'])?(.*?)[.,;:)\]”"’'»]*$/

/** What most words are. */
const onlyLetters = /^[A-Za-z]+[.,]?$/

export const traitsOf = (word: string): number =>
  onlyLetters.test(word) ? traitsOfLetters(word) : traitsOfLetters(word) | traitsOfSigns(word)

function traitsOfLetters(word: string): number {
  let result = 0
  const [, bare = word] = titleOrNumber.exec(word.length > 40 ? word.slice(0, 40) : word) ?? []
  if (units.has(bare) || units.has(`${bare}.`)) result |= traits.unit
  if (months.has(bare)) result |= traits.month
  if (counted.has(bare)) result |= traits.counted
  if (titles.test(word)) result |= traits.title
  if (numbering.has(word) || (numbering.has(bare) && /[\p{L}.]$/u.test(word)))
    result |= traits.numbering
  if (/^\p{Lu}\.$/u.test(word)) result |= traits.initial
  if (/^\p{Lu}/u.test(word)) result |= traits.capital
  if (/^\p{L}$/u.test(word) || lead.has(word.toLowerCase())) result |= traits.leading
  return result
}

function traitsOfSigns(word: string): number {
  let result = 0
  if (/\p{Nd}[.,]?$/u.test(word)) result |= traits.number
  if (/^[([]?[+−–-]?[\p{Sc}]?\p{Nd}/u.test(word)) result |= traits.figure
  if (/^\p{Nd}{3}(?!\p{Nd})/u.test(word)) result |= traits.thousands
  if (/^[([{¿¡“‘„‚«‹]+$/.test(word)) result |= traits.opening
  if (/^[)\]}!?;:,.…/%‰’”»›]/.test(word)) result |= traits.closing
  if (/^[–—-]$/.test(word)) result |= traits.dash
  return result
}

/** Cost of a line's end between words that belong together; a hyphen costs 60. */
export const tied = 1500
/** And between words that are better together.*/
const loosely = 90

/**
 * Cost of a line's end at the space between two words of these traits; `undefined` forbids it, as
 * UAX 14 does before closing marks. A tie is a cost rather than a ban: in a narrow column a line
 * with holes is worse. `heading` keeps articles, prepositions and numbers with what they lead to.
 */
export function tieBetween(before: number, after: number, heading: boolean): number | undefined {
  const {number, figure, leading} = traits
  if (before & traits.opening || after & traits.closing) return undefined
  if (after & traits.dash) return tied
  if (before & traits.title && after & (traits.capital | traits.initial)) return tied
  if (before & traits.numbering && after & figure) return tied
  if (before & number) {
    if (after & (traits.unit | traits.month)) return tied
    if (before & figure && after & traits.thousands) return tied
    if (after & traits.counted) return loosely
  }
  if (before & traits.month && after & figure) return loosely
  if (before & traits.initial && after & traits.capital) return loosely
  return heading && before & (leading | number) ? headingCost : 0
}

/** Small beside a line that is far shorter than the others. */
const headingCost = 12
