import type {BlockChange, BlockShown} from '../../diff/index.ts'
import {editPieces} from './edits.ts'
import {hanging, kindNames, type Look, placeOf, quoted} from './look.ts'

/** What became of a block: what it is, then its words. */
export function blockLines(it: BlockChange, look: Look): readonly string[] {
  const {colours} = look
  switch (it.change) {
    case 'added':
      return [
        ...told(it.after, 'added', look),
        ...hanging('', [{text: `+ ${quoted(it.after.text)}`, paint: colours.green}], look)
      ]
    case 'removed':
      return [
        ...told(it.before, 'removed', look),
        ...hanging('', [{text: `- ${quoted(it.before.text)}`, paint: colours.red}], look)
      ]
    case 'moved':
      return [
        ...told(it.after, `moved, was ${whereWas(it.before)}`, look),
        ...hanging('', [{text: quoted(it.after.text)}], look)
      ]
    case 'changed': {
      const how = it.moved ? `changed and moved, was ${whereWas(it.before)}` : 'changed'
      return [
        ...told(it.after, how, look),
        ...hanging('', editPieces(it.edits, look), look),
        ...besideLines(it, look)
      ]
    }
  }
}

function told(block: BlockShown, how: string, look: Look): readonly string[] {
  const under = block.headings.at(-1)
  const where = under === undefined ? '' : `, under “${quoted(under)}”`
  const text = `${kindNames[block.kind]} ${how}${where}`
  return hanging(placeOf(block), [{text, paint: look.colours.dim}], look)
}

const whereWas = (block: BlockShown) => placeOf(block) || 'elsewhere'

/** What differs beside the words: where a link leads, a level, a mark. */
function besideLines(it: Extract<BlockChange, {change: 'changed'}>, look: Look): readonly string[] {
  if (it.beside === undefined) return []
  const {before, after} = it.beside
  const gone = before.filter((one) => !after.includes(one)).map((one) => `[-${quoted(one)}-]`)
  const come = after.filter((one) => !before.includes(one)).map((one) => `{+${quoted(one)}+}`)
  return hanging('', [{text: [...gone, ...come].join(' ')}], look)
}
