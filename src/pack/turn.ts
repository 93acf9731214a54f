/**
 * Lets in what waits while the process is kept busy, a signal above all. The first turn may be that of
 * the events which were asked for already.
 */
export async function turn(): Promise<void> {
  for (let count = 0; count < 2; count++) await new Promise((resolve) => setImmediate(resolve))
}
