import {findDates} from '../text/dates/find.ts'

const when =
  /\b(?:immediately|urgently|at once|asap|now|today|tonight|tomorrow|daily|weekly|monthly|quarterly|yearly|annually|each|every|this|next|before|within|until|till|after|once|when|whenever|ongoing|continuous(?:ly)?|as soon as|at the (?:start|end)|in (?:spring|summer|autumn|fall|winter)|Q[1-4]|week \d|phase \d)\b/i

/** Whether words say by when something is to be done, in any way. */
export const saysWhen = (text: string): boolean => when.test(text) || findDates(text).length > 0

/** `The board should`, `Finance to report`, `we will`: somebody at the head of a clause. */
const doer =
  /(?:^|[.;:,]\s)(?:that\s)?(?:[\p{L}\p{N}'’&-]+\s){1,6}(?:should|must|will|shall|is\sto|are\sto|has\sto|have\sto|needs?\sto|to)\s(?!be\b)\p{L}/u
const agent =
  /\b(?:by|with|from|for|to)\s(?:the\s)?(?:\p{Ll}+\s){0,2}(?:team|board|office|committee|council|department|ministry|lead|manager|director|minister|secretary|group|unit|staff|officer)s?\b/iu
const pronoun = /\b(?:I|we|you|us|our|your)\b/i

/** Whether words may say who is to do something: a name, somebody who should, `by the team`. */
export function saysWho(text: string): boolean {
  const isNamed = /(?<=[\p{L}\p{N},;)]\s|[.:—–-]\s)\p{Lu}[\p{L}\d&]/u.test(text)
  return isNamed || doer.test(text) || agent.test(text) || pronoun.test(text)
}
