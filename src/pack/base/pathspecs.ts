/** Alternatives that are written out; a pattern of more is given as it is, and means nothing to git. */
const most = 256

/**
 * Patterns of the settings as git understands them: `{md,txt}` written out, which git does not know,
 * and `!` as what is left out.
 */
export const pathspecs = (patterns: readonly string[]): readonly string[] =>
  patterns.flatMap((it) =>
    it.startsWith('!')
      ? alternatives(it.slice(1)).map((pattern) => `:(exclude,glob)${pattern}`)
      : alternatives(it).map((pattern) => `:(glob)${pattern}`)
  )

/** `a{b,c}` as `ab` and `ac`, the innermost first. */
function alternatives(pattern: string): readonly string[] {
  const done: string[] = []
  const open = [bare(pattern)]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [whole, inner] = /\{([^{}]*)\}/.exec(next) ?? []
    if (whole === undefined || inner === undefined) done.push(next)
    else open.push(...inner.split(',').map((it) => next.replace(whole, () => it)))
    if (open.length + done.length > most) return [pattern]
  }
  return [...new Set(done)].sort()
}

const bare = (pattern: string) => pattern.replace(/^\.\//, '')
