import {type Element, elementsOf, valueIn} from './tree.ts'

/** Fields that bring in other files or run something; what they showed last stays. */
const foreign =
  /^\s*(?:INCLUDEPICTURE|INCLUDETEXT|INCLUDE|IMPORT|LINK|DDE|DDEAUTO|DATABASE|MACROBUTTON|RD|AUTOTEXT|AUTOTEXTLIST|EMBED|CONTROL|ADDIN)\b/i

interface Field {
  readonly parts: Element[]
  instruction: string
}

/** Whether the instruction of a field reaches outside of the file. */
export const isForeign = (instruction: string): boolean => foreign.test(instruction)

/**
 * The elements that make fields of their results, of all fields below `root` that reach outside of
 * the file. A field is characters among others (ECMA-376 part 1, 17.16.18), so they are followed in
 * the order of the text.
 */
export function foreignFields(root: Element): ReadonlySet<Element> {
  const found = new Set<Element>()
  const open: Field[] = []
  for (const element of elementsOf(root)) {
    if (element.name === 'w:instrText') {
      const field = open.at(-1)
      field?.parts.push(element)
      if (field !== undefined) field.instruction += element.children.join('')
    } else if (element.name === 'w:fldChar') {
      const type = valueIn(element, 'w:fldCharType')
      if (type === 'begin') open.push({parts: [], instruction: ''})
      open.at(-1)?.parts.push(element)
      if (type !== 'end') continue
      const field = open.pop()
      if (field !== undefined && isForeign(field.instruction)) {
        for (const part of field.parts) found.add(part)
      }
    }
  }
  return found
}
