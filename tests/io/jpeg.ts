/** A grey JPEG, two pixels wide and one high. */
export const jpeg = Buffer.from(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAFA3PEY8MlBGQUZaVVBfeMiCeG5uePWvuZHI////////////////' +
    '////////////////////////////////////wAALCAABAAIBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAAP/E' +
    'ABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AP//Z',
  'base64'
)

/** The picture with an Exif segment that says how it is to be turned. */
export function turned(orientation: number, little = false): Buffer {
  const numbers = little
    ? [0x49, 0x49, 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0]
    : [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0]
  const body = Buffer.from([...Buffer.from('Exif\0\0'), ...numbers])
  const head = Buffer.from([0xff, 0xe1, 0, body.length + 2])
  return Buffer.concat([jpeg.subarray(0, 2), head, body, jpeg.subarray(2)])
}

/** The picture with other numbers in its frame. */
export function framed(change: {marker?: number; bits?: number; components?: number}): Buffer {
  const copy = Buffer.from(jpeg)
  const at = copy.indexOf(Buffer.from([0xff, 0xc0]))
  copy[at + 1] = change.marker ?? 0xc0
  copy[at + 4] = change.bits ?? 8
  copy[at + 9] = change.components ?? 1
  return copy
}
