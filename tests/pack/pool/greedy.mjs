/** A text that needs more and more. */
export async function work() {
  const kept = []
  for (;;) kept.push(new Array(100_000).fill(0.5))
}
