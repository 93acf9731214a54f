/**
 * What a template can require of a source: values of the front matter, and what is stated there or
 * in a section of its own. Names are those of text directives, keys and directives; what is listed
 * goes by its singular too.
 */
export const requirable = [
  'author',
  'authors',
  'subtitle',
  'date',
  'to',
  'from',
  'cc',
  'thru',
  'suspense',
  'contact',
  'signature',
  'enclosures',
  'distribution',
  'subject',
  'ref',
  'marking',
  'status',
  'organisation',
  'description',
  'keywords',
  'bottom-line',
  'key-point',
  'key-points',
  'recommendation',
  'recommendations',
  'decision',
  'decisions',
  'action',
  'actions',
  'option',
  'options',
  'risk',
  'risks',
  'figures',
  'timeline',
  'people',
  'organisations',
  'places',
  'statements',
  'outlook',
  'acronyms'
] as const

export type Requirable = (typeof requirable)[number]
