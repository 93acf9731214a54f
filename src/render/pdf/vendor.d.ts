/** Types of what we use of packages that ship none. */

declare module 'linebreak' {
  /** Break opportunities of Unicode's line breaking algorithm (UAX 14), in order. */
  class LineBreaker {
    constructor(text: string)
    /** `position` is a UTF-16 offset before which a line may end; `null` after the last. */
    nextBreak(): {readonly position: number; readonly required: boolean} | null
  }

  // biome-ignore lint/style/noDefaultExport: it is how the package exports it
  export {LineBreaker as default}
}

declare module 'hyphen/en-us/index.js' {
  const patterns: {
    /** The word with U+00AD wherever it may be divided. */
    readonly hyphenateSync: (word: string, options?: {readonly minWordLength?: number}) => string
  }

  // biome-ignore lint/style/noDefaultExport: it is how the package exports it
  export {patterns as default}
}

declare module 'hyphen/*/index.js' {
  export {default} from 'hyphen/en-us/index.js'
}

declare module 'bidi-js' {
  interface Bidi {
    /** Embedding levels by UTF-16 offset (UAX 9); a line feed ends a paragraph. */
    getEmbeddingLevels(
      text: string,
      direction: 'ltr' | 'rtl'
    ): {readonly levels: Readonly<Uint8Array>}
    /** The character whose glyph shows this one in text from right to left; `null` if it is its own. */
    getMirroredCharacter(character: string): string | null
  }

  function bidiFactory(): Bidi

  /** The package's types speak of an ES module, but Node is given CommonJS. */
  // biome-ignore lint/style/noDefaultExport: it is how the package exports it
  export {bidiFactory as default}
}
