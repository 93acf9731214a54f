/** What finds figures, and in which words that is explained. */
export const figureRules = {
  'figure/money': 'a sum of money with a sign or a code, such as `£2.26 billion` or `USD 500`',
  'figure/money-word': 'a sum of money with the name of a currency, such as `five million yen`',
  'figure/percent': 'a share in digits, such as `2.5%`',
  'figure/percent-word': 'a share in words, such as `twenty-five per cent`',
  'figure/quantity': 'a measure of length, weight, energy and the like, such as `17.4 kilometres`',
  'figure/count': 'a number in digits with what it counts, such as `18 European leaders`',
  'figure/spelled': 'a number in words with what it counts, such as `five hard drives`'
} as const satisfies Readonly<Record<string, string>>
