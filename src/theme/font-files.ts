import type {Theme} from './theme.ts'

/** Faces of a family, as a theme names their files. */
export const faces = ['regular', 'italic', 'bold', 'boldItalic'] as const

/** Paths of all font files of a theme, each once, fallbacks last. */
export function fontFiles(theme: Theme): readonly string[] {
  const {serif, sans, mono, fallback} = theme.fonts
  const families = [serif, sans, mono].flatMap((family) => faces.map((face) => family[face]))
  return [...new Set([...families, ...fallback])]
}
