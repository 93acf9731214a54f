/** What finds dates, and in which words that is explained. */
export const dateRules = {
  'date/day': 'a day with its month and year, such as `March 2, 2025` or `2025-03-02`',
  'date/numeric-day': 'a day in numbers, such as `31/12/2025`',
  'date/partial-day': 'a day and its month without a year, such as `March 2`',
  'date/month': 'a month with its year, such as `March 2025`',
  'date/partial-month': 'a month without a year, after a word such as `in` or `since`',
  'date/year': 'a year after a word such as `in`, `by` or `since`',
  'date/named-year': 'a year that tells one thing from another, such as `the 2016 election`',
  'date/part': 'a part of a year, such as `the third quarter of 2025`',
  'date/decade': 'a decade, such as `the 1990s`',
  'date/century': 'a century, such as `the 19th century`',
  'date/span': 'a span from one date to another, such as `2014–16`',
  'date/relative': 'a stretch of time that counts from the day of writing, such as `last week`',
  'date/today': '`yesterday`, `today`, `tomorrow`',
  'date/ago': 'a time before or after another one, such as `two years ago`',
  'date/weekday': 'a day of the week, such as `last Friday`',
  'date/time': 'a time of day without a day, such as `10:30 GMT`',
  'event/dated': 'a sentence that places something on a date that is known in full',
  'event/partial': 'a sentence that places something on a date without a year',
  'event/relative': 'a sentence that places something in time relative to another day'
} as const satisfies Readonly<Record<string, string>>
