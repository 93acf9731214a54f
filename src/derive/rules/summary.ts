/** What finds the sentences that matter most, datelines and acronyms, and in which words that is explained. */
export const summaryRules = {
  'acronym/defined':
    'Capitals that are the first letters of words beside them, in brackets or set apart',
  'acronym/other-order': 'The same, where the letters have another order than the words',
  'acronym/undefined':
    'Capitals that the text does not explain, and that are no country, unit, number or loud word',
  'dateline/line': 'A day with its year that is nearly all of one of the first three paragraphs',
  'dateline/opening': 'A day with its year and a dash that open one of the first three paragraphs',
  'bottomLine/first-sentence':
    'The first sentence that is no dateline, caption, byline, announcement, question or scrap',
  'bottomLine/first-of-all': 'The first sentence, where none says more',
  'keyPoint/lead': 'The first sentence that says enough, in a text of at least eight',
  'keyPoint/ranked':
    'A sentence that stands early, shares the words that the text repeats, and names or counts'
} as const satisfies Readonly<Record<string, string>>
