/** What tells a noun that is counted from the words around it. */

const listed = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

const irregular = listed(
  `people men women children policemen policewomen firemen fishermen businessmen businesswomen
  congressmen lawmen gunmen servicemen spokesmen police troops personnel staff crew aircraft sheep
  cattle deer fish feet teeth mice geese oxen lives wives wolves knives leaves thieves alumni criteria
  phenomena bacteria media grandchildren schoolchildren clergy youth livestock`
)

/** In `s`, and yet one; or verbs and other words that may stand behind a number. */
const notPlural = listed(
  `news series species means gas atlas canvas christmas pancreas this his its has was is does goes says
  as us yes plus minus versus perhaps always sometimes towards afterwards besides unless whereas
  across thus less makes takes comes gives shows includes contains remains becomes seems appears
  begins ends starts follows brings runs uses needs wants lets gets puts keeps holds sees knows
  thinks tells asks means says adds sets equals gmt abs james texas paris wales mars dallas vegas athens
  brussels thomas chris charles nicholas hughes jones williams davis adams lewis harris
  sports arms sales physics politics mathematics economics ethics athletics headquarters`
)

/** Plurals that count nothing that a reader would want to know. */
const vague = listed(
  `years days months weeks hours minutes seconds decades centuries weekends nights mornings evenings
  afternoons fortnights times things ways sides hands parts kinds sorts types halves thirds quarters
  fifths sixths tenths others points degrees ones lots reasons occasions senses respects
  percents dollars euros pounds cents folds am pm feet yards inches miles grams kilos litres tons thanks dozens
  hundreds thousands millions billions`
)

/** Words that no counted noun phrase holds. */
const stops = listed(
  `a an the this that these those and or but nor so yet if then than as of in on at to by for with from
  into onto over under about after before since until till during between among against through
  within without near off up down out around per via like who whom whose which what when where while
  why how because although though is are was were be been being am has have had do does did will would
  can could may might must shall should not no never it its he she they we you i him her them us his
  their our your my said say says told tell according also only just even still already again ago
  later earlier now here there each every both either neither all any some such same o'clock percent
  per cent million billion thousand hundred dozen killed died dead injured wounded went came got made
  took left won lost`
)

export const isStop = (word: string) => stops.has(word.toLowerCase())
export const isVague = (word: string) => vague.has(word.toLowerCase())

/** `Eighths`, `hundredths`, `twenty-firsts`. */
const fraction =
  /(?:(?:fif|six|seven|eigh|nin|ten|elev?en|twelf|teen|tie|hundred|thousand|illion)ths|-?(?:firsts|seconds|thirds))$/

/** Whether a word is, by its look, a noun that stands for several. */
export function isPlural(word: string): boolean {
  const lower = word.toLowerCase()
  const last = lower.slice(lower.lastIndexOf('-') + 1)
  if (irregular.has(last)) return true
  if (notPlural.has(last) || fraction.test(lower)) return false
  return /\p{L}{2}s$/u.test(lower) && !/(?:ss|us|is|ous)$/.test(lower)
}
