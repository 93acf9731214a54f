import type {Stream} from './host.ts'

/** Columns where there is no terminal, or one that does not say. */
const ofPipe = 80

/** How many columns lines may have. */
export const widthOf = ({columns}: Stream): number => columns || ofPipe
