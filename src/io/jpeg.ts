/** Start of Scan: what follows is pixels, in which no marker is but those that belong there. */
const startOfScan = 0xda
const endOfImage = Buffer.from([0xff, 0xd9])

/**
 * Why a JPEG cannot be used, or undefined if it can: one that was cut shows half of its picture. A
 * thumbnail among its segments has an end of its own, so the end is looked for behind the pixels'
 * beginning: see ITU-T T.81, B.1.1.
 */
export function faultOfJpeg(bytes: Uint8Array): string | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 2; at + 4 <= bytes.length; ) {
    if (bytes[at] !== 0xff) return 'bytes where a part should begin'
    const marker = bytes[at + 1]
    // Any number of these may fill up the room before a marker.
    if (marker === 0xff) {
      at++
      continue
    }
    if (marker === startOfScan) {
      return Buffer.from(view.buffer, view.byteOffset, view.byteLength).includes(endOfImage, at)
        ? undefined
        : 'no end'
    }
    at += 2 + view.getUint16(at + 2)
  }
  return 'no end'
}
