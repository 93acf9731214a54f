/** Keeps the last of the styles of one id: `docx` writes some of its own, which ours replace. */
export function uniqueStyles(xml: string): string {
  const style = /<w:style .*?<\/w:style>/gs
  const idOf = (it: string) => /w:styleId="([^"]*)"/.exec(it)?.[1] ?? ''
  const last = new Map([...xml.matchAll(style)].map((it) => [idOf(it[0]), it.index]))
  return xml.replace(style, (it, offset: number) => (last.get(idOf(it)) === offset ? it : ''))
}
