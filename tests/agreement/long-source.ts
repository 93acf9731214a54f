/** Numbers that look like chance, the same every time (a linear congruence; Numerical Recipes). */
function chance(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const words =
  'the of and to in is that for it as was with be by on not he his but at are this have from or had an they which one you were her all she there would their we him been has when who will more no if out so said what up its about into than them can only other new some could time these two may then do first any my now such like our over man me even most made after also did many before must through years where much your way well down should because each just those people how too little state good very make world still own see men work long get here between both life being under never day same another know while last might great old year off come since against go came right used take three'.split(
    ' '
  )
const rare =
  'office-holder’s difficult affordable well-known officials first-rate Kyïv Tomás AVAILABLE quarter-final workflow reclassification interdepartmental (estimated) “planned” 12,400 £2.6 27% 2026–2028 and/or'.split(
    ' '
  )

/**
 * A report of many sections with every kind of block that changes where a page ends: tables that
 * span pages, notes unless told otherwise, lists, pictures, code, boxes and quotations. Nearly two
 * pages for each of its `parts`.
 */
export function longSource(parts: number, seed: number, hasNotes = true): string {
  const next = chance(seed)
  const notes: string[] = []
  const pick = (list: readonly string[]) => list[next(list.length)] ?? ''
  const sentence = () => {
    const text = Array.from({length: 5 + next(18)}, () =>
      next(14) === 0 ? pick(rare) : pick(words)
    )
    const [first = '', ...rest] = text
    const emphatic = rest.map((it) =>
      next(40) === 0 ? `**${it}**` : next(40) === 0 ? `*${it}*` : it
    )
    return `${first.charAt(0).toUpperCase()}${first.slice(1)} ${emphatic.join(' ')}.`
  }
  const sentences = (least: number, more: number) =>
    Array.from({length: least + next(more)}, sentence).join(' ')
  const note = () => {
    const text = sentences(1, 5)
    if (!hasNotes) return ''
    notes.push(`[^n${notes.length + 1}]: ${text}`)
    return `[^n${notes.length}]`
  }
  const prose = () => `${sentences(2, 6)}${next(4) === 0 ? note() : ''}`
  const items = (mark: (index: number) => string) =>
    Array.from({length: 2 + next(6)}, (_, index) => {
      const inner = next(5) === 0 ? `\n   - ${sentence()}\n   - ${sentence()}` : ''
      return `${mark(index)} ${sentences(1, 2)}${inner}`
    }).join('\n')
  const table = () => {
    const columns = 2 + next(4)
    const row = (cell: () => string) => `| ${Array.from({length: columns}, cell).join(' | ')} |`
    const cell = () =>
      next(3) === 0
        ? String(next(90_000))
        : `${pick(words)} ${pick(words)} ${next(3) === 0 ? sentence() : ''}`
    const rows = Array.from({length: 3 + next(22)}, () => row(cell))
    return [row(() => pick(words)), row(() => '---'), ...rows].join('\n')
  }
  const kinds: readonly (() => string)[] = [
    prose,
    prose,
    prose,
    prose,
    prose,
    () => items(() => '-'),
    () => items((index) => `${index + 1}.`),
    table,
    () => `> ${sentences(1, 3)}`,
    () => `> [!NOTE]\n> ${sentences(1, 3)}`,
    () =>
      `\`\`\`\n${Array.from({length: 2 + next(9)}, (_, index) => `line${index} = ${pick(words)}(${pick(words)})`).join('\n')}\n\`\`\``,
    () => `![${sentence()}](images/picture.svg "${sentence()}")`
  ]
  const body: string[] = []
  for (let part = 1; part <= parts; part += 1) {
    body.push(`## Part ${part} on ${pick(words)} and ${pick(words)} ${part}`, prose())
    for (let block = 3 + next(4); block > 0; block -= 1)
      body.push((kinds[next(kinds.length)] ?? prose)())
    body.push(`### Section ${part}.1 of ${pick(words)} ${pick(words)} ${part}`, prose())
    for (let block = 1 + next(3); block > 0; block -= 1)
      body.push((kinds[next(kinds.length)] ?? prose)())
  }
  return [
    '---',
    'title: A long report',
    'marking: OFFICIAL',
    'date: 2026-03-16',
    '---',
    ...body,
    ...notes
  ].join('\n\n')
}

/** The picture of a long report. */
export const picture =
  '<svg xmlns="http://www.w3.org/2000/svg" width="420" height="230"><rect width="420" height="230" fill="#1f4e79"/></svg>'
