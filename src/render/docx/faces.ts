import type {Family} from '../../theme/theme.ts'

export type Face = 'regular' | 'italic' | 'bold' | 'boldItalic'

/** Which faces of which families the words of a document are set in: those that it must carry. */
export interface Faces {
  readonly use: (family: Family, bold: boolean, italic: boolean) => void
  readonly used: () => ReadonlyMap<Family, ReadonlySet<Face>>
}

export function createFaces(): Faces {
  const used = new Map<Family, Set<Face>>()
  return {
    use: (family, bold, italic) => {
      const faces = used.get(family) ?? new Set<Face>()
      used.set(family, faces.add(faceOf(bold, italic)))
    },
    used: () => used
  }
}

/** The face of a family for type of this weight and slope. */
export function faceOf(bold: boolean, italic: boolean): Face {
  if (bold) return italic ? 'boldItalic' : 'bold'
  return italic ? 'italic' : 'regular'
}
