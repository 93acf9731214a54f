/** Languages that Word keeps apart from the Latin one of a run. */
const eastAsian = /^(zh|ja|ko)\b/i
const bidirectional = /^(ar|fa|he|ps|ur|yi)\b/i

/**
 * Language of the text as Word wants it, by kind of script; `lang` is BCP 47. Every run has a Latin
 * one, also in a document in another script.
 */
export function languagesOf(lang: string) {
  return {
    value: lang,
    ...(eastAsian.test(lang) && {eastAsia: lang}),
    ...(bidirectional.test(lang) && {bidirectional: lang})
  }
}
