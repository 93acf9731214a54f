/** English abbreviations and first words: what tells a full stop from the end of a sentence. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** A name or the like follows: these never end a sentence. */
export const leading = words(
  `mr mrs ms dr prof gen sen rep reps gov pres capt cmdr col lt maj sgt adm rev hon st mt ft messrs
  mme mlle vs v fr supt det insp amb sens govs drs viz approx ca cf eg ie mssrs pvt cpl e.g i.e`
)

/** These end no sentence when a digit follows. */
export const numbering = words(
  `no nos p pp fig figs vol vols art sec ch eq jan feb mar apr jun jul aug sep sept oct nov dec n°
  par ss s`
)

/** These end a sentence only when a word follows that often starts one. */
export const trailing = words(
  `inc ltd co corp plc llc jr sr bros etc al dept est ave blvd rd assn univ ph.d m.d b.a m.a a.m p.m
  u.s u.k u.n e.u d.c u.s.a u.s.s.r ll.m ll.b m.p esq dist govt mfg intl tel ext`
)

/** Words that, with a capital, are more likely the start of a sentence than a name. */
export const starters = words(
  `A An The This That These Those He She It We They I You His Her Its Our Their My Your There Here
  In On At As If But And Or So Yet For From By With After Before Since While When Where Who What Why
  How However Meanwhile Although Though Because Despite During Under Over Both Each Some Many Most
  More Another Other One Two Did Do Does Is Are Was Were Has Have Had Can Could Will Would Should
  May Might Must Not No Yes Now Then Today Yesterday Let Also Only Even Being To Of All`
)
