import {lettered} from './lettered.ts'

/** Tells sentences that state something from the lines around them. */

/** A sentence shorter than this says too little to stand alone. */
const fewestWords = 4

const credit = /(?:^|[\s(])(?:Images?|Photos?|Photographs?|Pictures?|Credits?|Video): ?\S/
const captionOpening =
  /^(?:File photo(?!\p{L})|(?:Caption|Pictured|Above|Below|Fig(?:ure|\.) \d+):)/iu

/** Such as `The harbour at noon. Image: Ana Ruiz.` */
export const isCaption = (text: string) => credit.test(text) || captionOpening.test(text)

const particles = 'and|of|in|for|at|the|de|del|la|van|von|der|bin|al'
const byline = lettered(
  `^By:?(?:\\s+(?:\\p{Lu}[\\p{L}.'’-]*,?|(?:${particles})(?!\\p{L})|&|\\|)){1,12}$`,
  'u'
)
const credits = /^(?:Reporting|Additional reporting|Editing|Written|Edited|Compiled) by\s/

/** Such as `By Ana Ruiz, Science Editor`, but not a sentence that begins with `By`. */
const isByline = (text: string) => byline(text).test(text) || credits.test(text)

/** Such as `Last updated: 9 March at noon`. */
const isStamp = (text: string) =>
  /^(?:posted|published|(?:last )?updated|dated?)(?: on)?:? (?:\S+ ?){1,9}$/i.test(text) &&
  !/[.!?]["”’]?$/.test(text)

/** Such as `Present: Councillors Marsh and Patel.` at the head of minutes or of a mail. */
const isRegister = (text: string) =>
  /^(?:present|in attendance|attendees|apologies|absent|to|from|cc|subject|venue|location|time|contact): \S/i.test(
    text
  )

/** Whether a sentence only announces what follows it. */
const announces = (text: string) => text.endsWith(':')

/** Whether it is too short to say something. */
const isScrap = (text: string) => text.trim().split(/\s+/, fewestWords).length < fewestWords

/** Whether it ends like a sentence: a heading or an item of a list does not. */
const isFinished = (text: string) => /[.!?…][\])"'”’»\d[]*$/.test(text)

/**
 * Whether it opens with a word in small letters: the rest of a line above, of a caption or of a
 * list. A name such as `iPhone` is none.
 */
const isRest = (text: string) => /^["'“‘([]*\p{Ll}[\p{Ll}'’-]*(?:[\s,;:]|$)/u.test(text)

/** Whether it stands beside the text rather than in it: a caption, or the rest of one. */
export const isAside = (text: string) => isCaption(text) || (isRest(text) && isFinished(text))

/** Whether it asks, which states nothing. */
const asks = (text: string) => /\?["'”’)]*$/.test(text)

/** Whether a sentence says something that can stand alone. */
export const saysEnough = (text: string) =>
  isFinished(text) &&
  !isRest(text) &&
  !asks(text) &&
  !isScrap(text) &&
  !announces(text) &&
  !isCaption(text) &&
  !isByline(text) &&
  !isStamp(text) &&
  !isRegister(text)
