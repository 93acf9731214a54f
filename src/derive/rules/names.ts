/** What finds people, organisations and places, and in which words that is explained. */
export const nameRules = {
  'person/role': 'A name with a title before it, such as “President Zelensky”',
  'person/apposition':
    'A name with what somebody is after it, such as “Jane Doe, head of the council,”',
  'person/given-name': 'A name that starts with a known given name',
  'person/initials': 'A name with initials, such as “J. K. Rowling”',
  'person/honorific': 'A name after a form of address, such as “Mr Smith”',
  'person/relative': 'Two words with capitals before “who”',
  'person/list': 'A name in a list that has other people in it',
  'person/short-form':
    'Two words with capitals of which the last comes again alone, as surnames do',
  'person/speech': 'Two words with capitals beside “said” or the like',
  'organisation/known': 'An organisation on the list of those that readers know',
  'organisation/keyword':
    'A name with a word such as “Ministry” or “University”, used more than once',
  'organisation/keyword-once': 'A name with a word such as “Ministry” or “University”, used once',
  'organisation/government': 'A country with the word “government” after it',
  'place/known': 'A place on the lists of countries, regions and cities',
  'place/keyword': 'A name with a word such as “River” or “Airport”',
  'place/context': 'A name after “the town of” or before a place that it is in'
} as const satisfies Readonly<Record<string, string>>

export type NameRule = keyof typeof nameRules
