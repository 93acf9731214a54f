/** What a verb of speech may be followed by, besides a quotation. */
type Complement =
  /** `that …` */
  | 'that'
  /** A clause without `that`. */
  | 'clause'
  /** A noun phrase, such as `the importance of unity`. */
  | 'noun'
  /** `to …` */
  | 'to'

export interface SpeechVerb {
  readonly takes: ReadonlySet<Complement>
  /** Only who speaks can be its subject, so that any noun before it is a speaker. */
  readonly sure: boolean
  /** It is often a noun, such as `claims`: needs `that`, or a pronoun to begin the clause. */
  readonly nounToo: boolean
  /** Its hearer stands between it and what is said: `told reporters that`. */
  readonly hearer: boolean
  /** Its clause has to show a verb: `confirmed the judge` says nothing. */
  readonly loose: boolean
}

interface Group {
  readonly words: string
  readonly takes: readonly Complement[]
  readonly sure?: true
  readonly nounToo?: true
  readonly hearer?: true
  readonly loose?: true
}

const groups: readonly Group[] = [
  {words: 'said says say', takes: ['that', 'clause'], sure: true},
  {
    words: 'told tells informed assured reminded',
    takes: ['that', 'clause'],
    sure: true,
    hearer: true
  },
  {words: 'wrote writes tweeted posted', takes: ['that'], sure: true},
  {
    words:
      'stated explained explains argued argues argue insisted insists insist reasoned asserted asserts assert contended contends contend maintained maintains commented remarked replied responded answered joked quipped complained added adds continued recalled testified lamented countered',
    takes: ['that', 'clause'],
    sure: true,
    loose: true
  },
  {
    words:
      'claimed alleged admitted acknowledged conceded noted declared revealed reported disclosed cautioned concluded predicted believed believe confirmed warned warns warn admits acknowledges acknowledge concedes concludes conclude predicts declares confirms complained speculated theorized theorised',
    takes: ['that', 'clause'],
    loose: true
  },
  {
    words:
      'claims claim notes note reports report states believes thinks think fears fear feared hopes hope hoped',
    takes: ['that', 'clause'],
    nounToo: true,
    loose: true
  },
  {
    words:
      'announced announces announce stressed stresses stress emphasised emphasized emphasises emphasizes underlined underscored reiterated reaffirmed affirmed affirms suggested suggests suggest proposed proposes recommended recommends recommend denied denies deny',
    takes: ['that', 'clause', 'noun'],
    loose: true
  },
  {words: 'urged urges urge', takes: ['that', 'noun']},
  {words: 'pledged promised vowed threatened pledges vows promises', takes: ['that', 'to']},
  {
    words:
      'felt found finds ruled resolved asked agreed observed objected protested hinted estimated estimates calculated reckons reckoned confessed proclaimed indicated advised clarified pleaded signalled signaled',
    takes: ['that']
  }
]

const asTable = (): ReadonlyMap<string, SpeechVerb> => {
  const table = new Map<string, SpeechVerb>()
  for (const {words, takes, sure, nounToo, hearer, loose} of groups) {
    const verb = {
      takes: new Set(takes),
      sure: sure === true,
      nounToo: nounToo === true,
      hearer: hearer === true,
      loose: loose === true
    }
    for (const word of words.split(' ')) table.set(word, verb)
  }
  return table
}

/** Verbs by form. Base forms are there for speakers in the plural: `critics say`. */
export const speechVerbs = asTable()
