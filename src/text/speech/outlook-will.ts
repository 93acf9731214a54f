import {prepositions} from './function-words.ts'
import {infinitiveAt, isParticiple, isVerb, type OutlookFinder, oneOf} from './outlook-words.ts'
import {isCapital, isPossessive, type Word, wordAt} from './words.ts'

/** `will contribute`; not the noun, not Will, not what is only expected, foretold or usual. */
export const will: OutlookFinder = (words, at) => {
  if (wordAt(words, at).text !== 'will' || isNounHere(words, at)) return undefined
  let verb = at + 1
  while (isAside(wordAt(words, verb))) verb += 1
  const word = wordAt(words, verb)
  if (usual(wordAt(words, at + 1)) || !isVerb(word) || foretelling(word)) return undefined
  if (isSupposed(words, at) || isAboutAnybody(words)) return undefined
  if (word.low === 'make' && wordAt(words, verb + 1).low === 'it') return undefined
  if (word.low === 'take' && wordAt(words, at - 1).low === 'it') return undefined
  return word.low === 'have' || word.low === 'be' ? passiveOrDuty(words, verb) : verb
}

const owners = oneOf(
  'the a an no his her its their our my your of by to free good ill iron strong living political own last popular public national likely'
)

const isNounHere = (words: readonly Word[], at: number) => {
  const before = wordAt(words, at - 1)
  return owners(before) || isPossessive(before) || prepositions.has(before.low)
}

const asides = oneOf(
  'also just soon now then not still both all each first only again later shortly further once therefore instead together'
)
const verbsInLy = oneOf('apply supply rely fly reply comply multiply')

const isAside = (word: Word) =>
  asides(word) || (/^\p{Ll}+ly$/u.test(word.text) && !verbsInLy(word) && !usual(word))

/** Tell of habits or of chances. */
const usual = oneOf(
  'often usually sometimes always generally typically normally eventually inevitably likely probably presumably doubtless undoubtedly surely never ever necessarily'
)

/** What happens and is not done: to say that it will is to foretell. */
const foretelling = oneOf(
  'carry face depend mean cause suffer remain matter harm hurt affect prove result become know see feel think like love need want look seem appear die lose win vanish grow rise fall shrink survive fail struggle regret remember understand believe realise realize notice do erode jump swing hinge determine learn change deteriorate worsen trigger shape hit benefit enable cost'
)

/** `will be held`, `will have to pay`; not `will be sad`, `will have ended`. */
function passiveOrDuty(words: readonly Word[], verb: number): number | undefined {
  const next = wordAt(words, verb + 1)
  if (wordAt(words, verb).low === 'have') return infinitiveAt(words, verb + 1)
  const isDone = isParticiple(next) && !felt(next)
  return isDone || /^\p{Ll}{3,}ing$/u.test(next.text) ? verb + 1 : undefined
}

const felt = oneOf(
  'remembered missed tired interested worried disappointed needed used pleased delighted surprised affected viewed considered regarded indebted remembered'
)

const doubts = oneOf(
  'believe believes believed predict predicts predicted expect expects expected fear fears feared think thinks thought concerned worried afraid forecast forecasts forecasted estimate estimates estimated doubt doubts doubtful hope hopes hoped hoping wonder wonders imagine suppose if unless whether how what why where whoever when whenever until would decide deciding decides unlikely probably perhaps maybe possibly suggests suggest argues argue argued bet guarantee'
)
const nature = oneOf(
  'storm storms hurricane cyclone rain snow temperature temperatures wind winds weather flood floods tide tides comet asteroid eclipse inflation unemployment population prices climate sun'
)

const openings = oneOf('if unless when whether whenever what how perhaps maybe until why where')

/** Whether somebody doubts or supposes it, before in the sentence. */
function isSupposed(words: readonly Word[], at: number): boolean {
  if (openings(wordAt(words, 0))) return true
  for (let index = at - 1; index >= 0; index -= 1) {
    const word = wordAt(words, index)
    if (word.low === ';' || word.low === ':') return false
    if ((doubts(word) && !isCapital(word)) || nature(word)) return true
  }
  return false
}

/** `your chances will improve`: advice, and nobody's promise. */
const isAboutAnybody = (words: readonly Word[]) =>
  words.some(({low}) => low === 'your' || low === 'you')
