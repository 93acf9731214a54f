/** More are not looked at: each is searched for in all of the drawing. */
const mostMarkers = 100

/**
 * The engine knows no `auto-start-reverse`: it is `auto` at the end of a line, and at its start a
 * copy of the marker that is turned about its point.
 */
export function turnMarkers(source: string): string {
  if (!source.includes('auto-start-reverse')) return source
  const reversed = new Set<string>()
  const count = source.split('<marker').length - 1
  const copied =
    count > mostMarkers
      ? source
      : source.replace(
          /(<marker\b[^>]*>)(.*?)<\/marker>/gs,
          (all, tag: string, content: string) => {
            const id = attributeOf(tag, 'id')
            if (id === undefined || !/\bauto-start-reverse\b/.test(tag)) return all
            reversed.add(id)
            return all + turned(tag, content, id)
          }
        )
  return copied
    .replace(/(\borient\s*=\s*["'])auto-start-reverse(?=["'])/g, '$1auto')
    .replace(
      /(\bmarker-start\s*[=:]\s*["']?\s*url\(\s*["']?#)([^"')\s]+)/g,
      (all, lead: string, id: string) => (reversed.has(id) ? lead + nameOf(id) : all)
    )
}

const nameOf = (id: string): string => `${id}-dossier-start`

const attributeOf = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1]

function turned(tag: string, content: string, id: string): string {
  const point = `${attributeOf(tag, 'refX') ?? 0} ${attributeOf(tag, 'refY') ?? 0}`
  const copy = tag
    .replace(/(\sid\s*=\s*["'])[^"']*/, (_, lead: string) => lead + nameOf(id))
    .replace(/\soverflow\s*=\s*["'][^"']*["']/, '')
    .replace('<marker', '<marker overflow="visible"')
  return `${copy}<g transform="rotate(180 ${point})">${content}</g></marker>`
}
