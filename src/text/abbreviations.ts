import {monthNames, weekdayNames} from './dates/calendar.ts'

/** English abbreviations and first words: what tells a full stop from the end of a sentence. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** More of the same sentence follows: these never end one. */
export const leading = words(
  'vs v fr viz approx ca cf eg ie e.g i.e p.s mme mlle messrs mssrs mr mrs ms dr'
)

/** A name follows: these end a sentence only in lower case, as in `a sales rep. The`. */
export const titles = words(
  `prof gen sen rep reps gov pres capt cmdr col lt maj sgt adm rev hon supt det insp amb sens govs
  drs pvt cpl brig cdr cllr`
)

/** What stands beside names and has a full stop of its own: alternatives of a pattern. */
export const shortTitles =
  'Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|Lt|Col|Capt|Sgt|Maj|Adm|Rev|Hon|Cllr|Amb|Supt|Det|Insp|Pres|Fr|Cmdr|Brig|Cpl|Pvt|Messrs|St|Jr|Sr'

/** These end no sentence when a digit follows. */
export const numbering = words(
  `no nos p pp fig figs vol vols art sec ch eq jan feb mar apr jun jul aug sep sept oct nov dec n°
  par ss s pop`
)

/** These end a sentence only when a word follows that often starts one. */
export const trailing = words(
  `inc ltd co corp plc llc jr sr bros etc al dept est ave blvd rd st mt ft assn univ ph.d m.d b.a
  m.a a.m p.m u.s u.k u.n e.u d.c u.s.a u.s.s.r ll.m ll.b m.p esq dist govt mfg intl tel ext`
)

/** States behind a comma, as in `Boston, Mass.`; many are words, too. */
export const states = words(
  `Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev
  Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo Ont Que`
)

/** Words that, with a capital, are more likely the start of a sentence than a name. */
export const starters = words(
  `A An The This That These Those He She It We They I You His Her Its Our Their My Your There Here
  In On At As If But And Or So Yet For From By With After Before Since While When Where Who What Why
  How However Meanwhile Although Though Because Despite During Under Over Both Each Some Many Most
  More Another Other One Two Did Do Does Is Are Was Were Has Have Had Can Could Will Would Should
  May Might Must Not No Yes Now Then Today Yesterday Let Also Only Even Being To Of All
  Nobody Everyone Everybody Everything Nothing Someone Somebody Something Anyone Nevertheless
  Nonetheless Moreover Furthermore Therefore Thus Hence Instead Indeed Finally Additionally
  Eventually Afterwards Afterward Recently Currently Previously According Among Between Within
  Without Through Throughout Until Unlike Such Several Few Neither Either Once Whether Whatever
  Still Later Earlier Perhaps Maybe Please Every Any Three Four Five`
)

/** Starters that are names, too: after an initial, as in `Theresa B. May`, they start nothing. */
export const names = words('An Do No So My To May Will Can Let Any Hence Few')

export const months: ReadonlySet<string> = new Set(monthNames)

/** After a time of day, these go on with the time. */
export const zones: ReadonlySet<string> = new Set([
  ...monthNames,
  ...weekdayNames,
  ...words(
    `GMT UTC BST CET CEST EST EDT ET CST CDT CT MST MDT MT PST PDT PT IST JST KST AEST AEDT Eastern
    Central Mountain Pacific Greenwich`
  )
])

/** Words that open a sentence with a time, rather than with what happens. */
export const adverbials: ReadonlySet<string> = new Set([
  ...weekdayNames.map((it) => it.toLowerCase()),
  ...words(
    `at on by in from after before around about since until till between during just shortly soon
    early late last this next every each yesterday today tomorrow`
  )
])
