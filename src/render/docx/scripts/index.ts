import type {Report} from '../../../model/report.ts'
import {scripts as allScripts, type Script} from '../../../theme/scripts.ts'
import {type Direction, directionOfReport} from '../../direction.ts'
import {scriptsUsed, textsOf} from '../../scripts.ts'
import {divide, type Stretch} from './divide.ts'
import {kindsOf} from './kinds.ts'
import {known} from './known.ts'
import {baseOf, type LanguageOf, languagesOf} from './languages.ts'

/** What a document says of its letters: of most once, of the others where they stand. */
export interface Scripts {
  /** Of the document. */
  readonly direction: Direction
  /** Those that it has letters of. */
  readonly used: ReadonlySet<Script>
  /** Those whose fonts and languages are the document's: one of each kind that Word keeps apart. */
  readonly main: {readonly eastAsia?: Script | undefined; readonly complex?: Script | undefined}
  readonly languageOf: LanguageOf
  /** Languages of words that say nothing else, in each of the kinds of letters. */
  readonly languages: Languages
  /** Text, divided where Word has to be told more than the document says. */
  readonly stretchesOf: (text: string) => readonly Stretch[]
}

interface Languages {
  readonly value?: string
  readonly eastAsia?: string
  readonly bidirectional?: string
}

/** Below U+0370 there is nothing to tell, nor among the dashes, quotes, arrows and operators. */
const worthALook = /[\u0370-\u052F\u0590-\u1DFF\u1F00-\u1FFF\u2300-\uFFFF]/

/** Looks through all that a report shows; once is enough. */
export function scriptsIn(report: Report): Scripts {
  const {lang} = report.meta
  const {used, han} = scriptsUsed(report)
  const texts = [...textsOf(report)].filter((it) => worthALook.test(it))
  const languageOf = languagesOf(lang, texts)
  const isOwn = (it: Script): boolean => baseOf(languageOf(it) ?? '') === baseOf(lang)
  // The document's own, even if it has nothing else than names in it, else the one that comes first.
  const mainOf = (slot: 'eastAsia' | 'complex'): Script | undefined => {
    const all = [...used].filter((it) => known[it].slot === slot)
    return all.find((it) => isOwn(it) || it === han) ?? all[0] ?? ownOf(slot)
  }
  const ownOf = (slot: 'eastAsia' | 'complex'): Script | undefined =>
    allScripts.find((it) => known[it].slot === slot && isOwn(it))
  const main = {eastAsia: mainOf('eastAsia'), complex: mainOf('complex')}
  const kindAt = kindsOf({lang, han, plain: plainOf(main)})
  return {
    direction: directionOfReport(report),
    used,
    main,
    languageOf,
    languages: languagesIn(lang, main, languageOf),
    stretchesOf: (text) => (worthALook.test(text) ? divide(text, kindAt) : [{text}])
  }
}

/** Of complex scripts, Word takes none for one unless a run says so, or that it runs from right to left. */
const plainOf = ({eastAsia, complex}: Scripts['main']): ReadonlySet<Script | undefined> =>
  new Set([eastAsia, complex === 'arabic' || complex === 'hebrew' ? complex : undefined])

/** Latin letters have the language of the document whatever its own are; `und` is none to Word. */
function languagesIn(lang: string, main: Scripts['main'], languageOf: LanguageOf): Languages {
  const eastAsia = main.eastAsia && languageOf(main.eastAsia)
  const bidirectional = main.complex && languageOf(main.complex)
  return {
    ...(lang !== 'und' && {value: lang}),
    ...(eastAsia !== undefined && {eastAsia}),
    ...(bidirectional !== undefined && {bidirectional})
  }
}
