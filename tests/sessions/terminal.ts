const sequence = '\u001b'

/** What colours and weights are called, by their number. */
const looks: ReadonlyMap<string, string> = new Map([
  ['0', '/'],
  ['1', 'bold'],
  ['2', 'dim'],
  ['22', '/bold'],
  ['31', 'red'],
  ['32', 'green'],
  ['33', 'yellow'],
  ['34', 'blue'],
  ['35', 'magenta'],
  ['36', 'cyan'],
  ['39', '/colour'],
  ['90', 'grey']
])

/** What a terminal does that is not writing. */
const moves: ReadonlyMap<string, string> = new Map([
  ['2K', 'line erased'],
  ['K', 'rest of line erased'],
  ['?25l', 'cursor hidden'],
  ['?25h', 'cursor shown']
])

/**
 * What stands on a screen in the end: of a line that was written again and again, what it says last.
 * Colours, and whatever else a terminal is told, are words in braces, so that it can be read aloud.
 */
export const readable = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.split(`\r${sequence}[K`).at(-1) ?? '')
    .join('\n')
    .split(sequence)
    .map((it, index) => (index === 0 ? it : obeyed(it)))
    .join('')
    .replaceAll('\r', '{start of line}')

function obeyed(text: string): string {
  const [all, numbers = '', what = ''] = /^\[([\d;?]*)([A-Za-z])/.exec(text) ?? []
  if (all === undefined) return `{escape}${text}`
  const named =
    what === 'm'
      ? numbers.split(';').map((it) => looks.get(it) ?? it)
      : [moves.get(numbers + what) ?? numbers + what]
  return named.map((it) => `{${it}}`).join('') + text.slice(all.length)
}
