/** What finds dates, and in which words that is explained. */
export const dateRules = {
  'date/day': 'A day with its month and year, such as “March 2, 2025” or “2025-03-02”',
  'date/numeric-day': 'A day in numbers, such as “31/12/2025”',
  'date/partial-day': 'A day and its month without a year, such as “March 2”',
  'date/month': 'A month with its year, such as “March 2025”',
  'date/partial-month': 'A month without a year, after a word such as “in” or “since”',
  'date/year': 'A year after a word such as “in”, “by” or “since”',
  'date/named-year': 'A year that tells one thing from another, such as “the 2016 election”',
  'date/part': 'A part of a year, such as “the third quarter of 2025”',
  'date/decade': 'A decade, such as “the 1990s”',
  'date/century': 'A century, such as “the 19th century”',
  'date/span': 'A span from one date to another, such as “2014–16”',
  'date/relative': 'A stretch of time that counts from the day of writing, such as “last week”',
  'date/today': 'The words “yesterday”, “today” and “tomorrow”',
  'date/ago': 'A time before or after another one, such as “two years ago”',
  'date/weekday': 'A day of the week, such as “last Friday”',
  'date/time': 'A time of day without a day, such as “10:30 GMT”',
  'event/dated': 'A sentence that places something on a date that is known in full',
  'event/partial': 'A sentence that places something on a date without a year',
  'event/relative': 'A sentence that places something in time relative to another day'
} as const satisfies Readonly<Record<string, string>>
