import {monthNames, weekdayNames} from '../dates/calendar.ts'

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Begin a phrase whose name is not what the verb behind it speaks of. */
export const prepositions = list(
  'of for from at in on with to by near about against among between under over behind into onto like than via per within without inside outside across alongside beside towards toward through during after before since until despite including regarding concerning around beyond'
)

/** Say that something is a clause: it has a finite verb. */
export const finite = list(
  "is are was were am has have had will would can could may might must shall should do does did isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't couldn't cannot don't doesn't didn't"
)

/** Pasts without `-ed`, and presents that are seldom nouns. */
export const pasts = list(
  'left lost won met held sent told found felt kept paid sold built bought brought taught caught fought ran fell rose grew drew flew threw broke spoke chose wrote drove led fed began became came went took gave got saw knew said put cut hit set let shot hid bit sank sang stood understood withdrew faces plans wants needs continues remains shows means seems appears made says'
)

/** Forms of be and get: a participle behind them is passive. */
export const passive = list(
  "is are was were am be been being get gets got gotten isn't aren't wasn't weren't 's 're"
)

/** What takes a statement back, or puts it off. */
export const unsaid = list(
  "not never no neither nor hardly rarely seldom would could may might must shall should will can cannot to do does did let wouldn't couldn't won't can't didn't doesn't don't hasn't haven't hadn't shouldn't"
)

/** May stand between a speaker and the verb. */
export const helpers = list(
  'has have had also still then later however previously repeatedly earlier recently once further again already always often now today yesterday just even both all himself herself itself themselves simply first finally once reportedly jointly instead nevertheless nonetheless meanwhile since long only'
)

/** Begin a clause that stands on its own. */
export const joiners = list('and but while although though whereas yet so then because where')

/** Begin a clause of its own whose words are somebody else's matter or did not happen. */
export const hypothetical = list(
  'or nor that if unless whether when whenever until before after once since lest in-case provided should suppose why how what which whom whose as'
)

/** Break a clause off inside which a subject may not be looked for. */
export const clauseOpeners = list(
  'who whom whose which that when while where because although though if unless whether after before since until as he she they it we i you'
)

export const determiners = list(
  'the a an this that these those some many several most few other another one two three four five both all any each every no his her its their our my your more various numerous'
)

/** Speakers that are not named where they speak. */
export const thirdPersons = list('he she they it')

/** Time words that may stand first, or between a verb of speech and what is said. */
export const timeWords: ReadonlySet<string> = new Set([
  ...[...weekdayNames, ...monthNames].map((it) => it.toLowerCase()),
  ...list(
    'yesterday today tonight earlier later recently afterwards meanwhile however still also last this next week month year night morning afternoon evening weekend day spring summer autumn winter previously then now separately additionally furthermore moreover finally similarly instead nevertheless nonetheless'
  )
])

/** What no sentence of somebody's begins with: `said so`, `said goodbye`, `said by`. */
export const notContent = list(
  'what which whether if how why when where who so nothing little goodbye hello yes no thanks something anything much more enough prayers grace sorry and or but to too as well him them us me himself herself themselves itself out up off down over'
)
