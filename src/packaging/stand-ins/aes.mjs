/*
 * For `@noble/ciphers/aes`, which makes large tables as it is loaded: pdfkit calls it for documents
 * with a password, and ours have none.
 */
export const cbc = refuse
export const ecb = refuse

function refuse() {
  throw new Error('Unexpected password of a PDF, expected none')
}
