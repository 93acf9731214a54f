/** A text that nobody foresaw. */
export async function work() {
  const mistake = new Error('this was not foreseen')
  mistake.stack = 'Error: this was not foreseen\n    at work'
  throw mistake
}
