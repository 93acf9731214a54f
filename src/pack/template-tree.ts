import type {Template, TemplateBlock} from '../template/template.ts'

/** Every block of a template, those inside others included. */
function* blocksOf(blocks: readonly TemplateBlock[]): Generator<TemplateBlock> {
  for (const block of blocks) {
    yield block
    if ('children' in block) yield* blocksOf(block.children)
  }
}

/** Files that the blocks of a template were written in: its own, and the parts it includes. */
export const templatePaths = ({children}: Template): ReadonlySet<string> =>
  new Set([...blocksOf(children)].map((it) => it.origin.path))

/** Whether a template lists the other documents of its pack, so that it is composed after them. */
export const listsPack = ({children}: Template): boolean =>
  [...blocksOf(children)].some((it) => it.type === 'directive' && it.name === 'pack-links')
