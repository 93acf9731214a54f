import {prepositions} from './function-words.ts'
import {doerBefore} from './outlook-subject.ts'
import {infinitiveAt, isParticiple, isVerb, type OutlookFinder, oneOf} from './outlook-words.ts'
import {isCapital, isPossessive, type Word, wordAt} from './words.ts'

/** `The council will pay`: somebody will do it; not what is only expected, foretold or usual. */
export const will: OutlookFinder = (words, at) => {
  const last = willDo(words, at)
  if (last === undefined) return undefined
  const verb = verbAfter(words, at)
  const doer = doerBefore(words, at)
  if (doer === 'thing' || isSaidOfText(words, at, verb)) return undefined
  return doer === 'named' && (describes(wordAt(words, verb)) || hasIt(words, at, verb))
    ? undefined
    : last
}

/** `The works will begin in May`, `The pier will be closed`: arranged, by whomever. */
export const fixture: OutlookFinder = (words, at) => {
  const last = willDo(words, at)
  if (last === undefined || doerBefore(words, at) === 'somebody') return undefined
  const verb = verbAfter(words, at)
  const {low} = wordAt(words, verb)
  if (low === 'be') return isParticiple(wordAt(words, last)) ? last : undefined
  if (low === 'take' || low === 'go' || low === 'come') {
    return placed(wordAt(words, verb + 1), wordAt(words, verb + 2)) ? verb + 1 : undefined
  }
  const isKept = low === 'continue' && goesOn(wordAt(words, verb + 1))
  return isKept || happens(wordAt(words, verb)) ? last : undefined
}

/** `will continue until May`, and nothing else: what goes on as it was arranged. */
const goesOn = ({low, spelled}: Word) => !spelled || low === 'until' || low === 'through'

function verbAfter(words: readonly Word[], at: number): number {
  let verb = at + 1
  while (isAside(wordAt(words, verb))) verb += 1
  return verb
}

/** The last word of `will` and its verb; not the noun, not Will. */
function willDo(words: readonly Word[], at: number): number | undefined {
  if (wordAt(words, at).text !== 'will' || isNounHere(words, at)) return undefined
  const verb = verbAfter(words, at)
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
  'miss get receive enjoy find attract tend contain arrive endure sway lead face depend mean cause suffer remain matter harm hurt affect prove result become know see feel think like love need want look seem appear die lose win vanish grow rise fall shrink survive fail struggle regret remember understand believe realise realize notice do erode jump swing hinge determine learn change deteriorate worsen trigger shape hit benefit enable cost'
)

/** `will be held`, `will have to pay`; not `will be sad`, `will have ended`. */
function passiveOrDuty(words: readonly Word[], verb: number): number | undefined {
  const next = wordAt(words, verb + 1)
  if (wordAt(words, verb).low === 'have') {
    const duty = infinitiveAt(words, verb + 1)
    return duty === undefined || waiting(wordAt(words, duty)) ? undefined : duty
  }
  const isDone = isParticiple(next) && !felt(next) && !unarranged(next)
  return isDone || /^\p{Ll}{3,}ing$/u.test(next.text) ? verb + 1 : undefined
}

/** Tell what a thing is like or what it brings about. */
const describes = oneOf(
  'serve feature contain include last span stretch lead require reward limit attract allow ensure facilitate connect house throw endure tend show cover replace sway demonstrate retain range cause total'
)

/** `It will create jobs`: more likely a thing than a company. */
const hasIt = (words: readonly Word[], at: number, verb: number) =>
  wordAt(words, at - 1).low === 'it' && brings(wordAt(words, verb))

const brings = oneOf(
  'have take give get bring create help make improve boost save offer provide carry run reduce double raise use receive mark add tell'
)

/** What things do when somebody has arranged it. */
const happens = oneOf(
  'begin start open close reopen resume end launch premiere debut air finish conclude expire commence depart'
)

/** `take place`, `take effect`, `go ahead`, `go on sale`, `come into force`. */
const placed = (next: Word, after: Word) =>
  /^(?:place|effect|ahead|live)$/.test(next.low) ||
  (next.low === 'on' && /^(?:sale|display|trial|show|tour)$/.test(after.low)) ||
  (next.low === 'into' && /^(?:force|effect|service|operation)$/.test(after.low))

/** Participles of what happens by itself, or only in a text. */
const unarranged = oneOf(
  'washed referred denied implicated limited discussed forced hit hurt damaged determined caused driven followed found led understood met'
)

/** `I will note`, `we will see in section 6`: what a text says next is nobody's plan. */
const isSaidOfText = (words: readonly Word[], at: number, verb: number) =>
  /^(?:we|i)$/.test(wordAt(words, at - 1).low) && tells(wordAt(words, verb))

const tells = oneOf(
  'discuss show note talk argue describe explain consider mention demonstrate illustrate assume say call refer'
)

const waiting = oneOf('wait see learn face live cope deal do find')

const felt = oneOf(
  'remembered missed tired interested worried disappointed needed used pleased delighted surprised affected viewed considered regarded indebted remembered'
)

const doubts = oneOf(
  'believe believes believed predict predicts predicted expect expects expected fear fears feared think thinks thought concerned worried worry worries afraid forecast forecasts forecasted estimate estimates estimated doubt doubts doubtful hope hopes hoped hoping wonder wonders imagine suppose chance chances likelihood risk danger possibility if unless whether how what why where whoever when whenever until would decide deciding decides unlikely probably perhaps maybe possibly suggests suggest argues argue argued bet guarantee'
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
