const {brotliDecompressSync} = require('node:zlib')

/** Node's own decoder for `brotli/decompress.js`, which fontkit reads WOFF2 with. */
module.exports = (packed) => brotliDecompressSync(packed)
