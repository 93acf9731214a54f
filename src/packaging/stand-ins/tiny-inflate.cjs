const {inflateRawSync} = require('node:zlib')

/** Node's own decoder for `tiny-inflate`: fills `whole` with what `packed` holds, and gives it. */
module.exports = (packed, whole) => {
  whole.set(inflateRawSync(packed))
  return whole
}
