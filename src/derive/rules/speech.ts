/** What finds what is said and what is to come, and in which words that is explained. */
export const speechRules = {} as const satisfies Readonly<Record<string, string>>
