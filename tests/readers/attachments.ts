import {getDocument} from 'pdfjs-dist/legacy/build/pdf.mjs'

/** Files in a PDF, as a reader lists them: name and contents. */
export async function attachments(bytes: Uint8Array) {
  const task = getDocument({data: bytes.slice(), verbosity: 0})
  const found: unknown = await (await task.promise).getAttachments()
  await task.destroy()
  return Object.values(found ?? {}).map(({filename, content, description}) => ({
    file: String(filename),
    text: Buffer.from(content),
    about: String(description)
  }))
}
