/** Bytes of a piece: large enough that a short document has one. */
const least = 65_536

/** A file in the making: grows at its end. */
export class Output {
  readonly #full: Uint8Array[] = []
  #piece = Buffer.allocUnsafeSlow(least)
  #used = 0
  #before = 0

  /** Bytes so far. */
  get length(): number {
    return this.#before + this.#used
  }

  /** Adds text of characters up to U+00FF, each a byte. */
  text(text: string): void {
    this.#room(text.length)
    this.#used += this.#piece.write(text, this.#used, 'latin1')
  }

  bytes(bytes: Uint8Array): void {
    this.#room(bytes.length)
    this.#piece.set(bytes, this.#used)
    this.#used += bytes.length
  }

  /** All of it, copied. */
  whole(): Uint8Array {
    const whole = new Uint8Array(this.length)
    let at = 0
    for (const piece of [...this.#full, this.#piece.subarray(0, this.#used)]) {
      whole.set(piece, at)
      at += piece.length
    }
    return whole
  }

  #room(length: number): void {
    if (this.#used + length <= this.#piece.length) return
    this.#full.push(this.#piece.subarray(0, this.#used))
    this.#before += this.#used
    this.#piece = Buffer.allocUnsafeSlow(Math.max(least, length))
    this.#used = 0
  }
}
