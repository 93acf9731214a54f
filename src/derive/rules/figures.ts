/** What finds figures, and in which words that is explained. */
export const figureRules = {
  'figure/money': 'A sum of money with a sign or a code, such as “£2.26 billion” or “USD 500”',
  'figure/money-word': 'A sum of money with the name of a currency, such as “five million yen”',
  'figure/percent': 'A share in digits, such as “2.5%”',
  'figure/percent-word': 'A share in words, such as “twenty-five per cent”',
  'figure/quantity': 'A measure of length, weight, energy and the like, such as “17.4 kilometres”',
  'figure/count': 'A number in digits with what it counts, such as “18 European leaders”',
  'figure/spelled': 'A number in words with what it counts, such as “five hard drives”'
} as const satisfies Readonly<Record<string, string>>
