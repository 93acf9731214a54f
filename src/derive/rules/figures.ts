/** What finds figures, and in which words that is explained. */
export const figureRules = {} as const satisfies Readonly<Record<string, string>>
