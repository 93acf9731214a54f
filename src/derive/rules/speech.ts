/** What finds what is said and what is to come, and in which words that is explained. */
export const speechRules = {
  'statement/according-to': '“According to” and a name or a description',
  'statement/quotation': 'Words in quotation marks next to a verb of speech and a name',
  'statement/that': 'A name, a verb of speech and a clause with “that”',
  'statement/clause': 'A name, a verb of speech and a clause without “that”',
  'statement/noun': 'A name and what it announces, stresses or expresses, or promises to do',
  'statement/trailing': 'A clause, a comma, and then a name and a verb of speech',
  'statement/shared': 'A second verb of speech behind “and”, with the speaker of the first verb',
  'statement/plural': 'Two or more names, joined by “and”, that speak as one',
  'statement/description': 'A speaker who is described and not named, such as “some observers”',
  'statement/pronoun': 'A pronoun, traced to a person only where the text leaves no other',
  'attribution/opening': '“According to” and a source, with which the text begins',
  'attribution/medium': '“According to” and a newspaper, broadcaster, agency or report',
  'outlook/commitment': 'Somebody pledged, agreed, vowed or promised something, or will do it',
  'outlook/plan': 'Somebody plans, prepares or works to do something, or it is set or due',
  'outlook/aim': 'Somebody hopes, wants, seeks or aims to do something, or it is a goal',
  'outlook/proposal': 'Somebody suggests, proposes, recommends, urges or calls for something',
  'outlook/target': 'Something is announced, set or due for a year or day to come',
  'outlook/conditional': 'Somebody may, might or could have to do something'
} as const satisfies Readonly<Record<string, string>>
