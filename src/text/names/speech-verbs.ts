/**
 * Verbs that tell somebody or a body from a thing that stands beside them. More than those by which
 * a statement is found (`speech/verbs.ts`): `thanked` and `welcomed` say nothing that could be quoted.
 */
export const verbsOfSaying: ReadonlySet<string> = new Set(
  `said says say told tells stated states announced announces added adds explained explains claimed
  claims argued argues warned warns noted notes commented comments asked asks replied replies wrote writes
  tweeted insisted insists stressed stresses affirmed affirms confirmed confirms denied denies declared
  declares suggested suggests expressed remarked remarks believes believed thinks reiterated reiterates
  admitted admits acknowledged acknowledges emphasised emphasized observed recalled pledged vowed urged
  urges criticised criticized condemned condemns welcomed welcomes promised responded quipped testified reported concluded
  reckons testifies recommended proposed thanked agreed joked complained lamented`.split(/\s+/)
)

/** Those that people do rather than companies or papers: beside two unknown words, somebody's. */
export const personalVerbs: ReadonlySet<string> = new Set(
  `said says told tells added adds explained explains argued argues recalled recalls asked replied replies
  wrote insisted insists joked jokes commented tweeted lamented quipped testified testifies reckons thinks`.split(
    /\s+/
  )
)
