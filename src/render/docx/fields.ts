import {type IRunPropertiesOptions, NextAttributeComponent, TextRun, XmlComponent} from 'docx'
import {clean} from './characters.ts'
import {element} from './xml.ts'

/** What a field is, with the spaces round it that Word writes. */
class Instruction extends XmlComponent {
  constructor(text: string) {
    super('w:instrText')
    const space = new NextAttributeComponent({space: {key: 'xml:space', value: 'preserve'}})
    this.root.push(space, ` ${clean(text)} `)
  }
}

type FieldCharacter = 'begin' | 'separate' | 'end'

/** One of the marks that a complex field consists of (ECMA-376 part 1, 17.16.18). */
export function fieldCharacter(type: FieldCharacter, style: IRunPropertiesOptions = {}): TextRun {
  return new TextRun({...style, children: [element('w:fldChar', {'w:fldCharType': type})]})
}

/** Opens a field: what it is and the sign that its result follows. */
export function fieldStart(instruction: string, style: IRunPropertiesOptions = {}) {
  return [
    fieldCharacter('begin', style),
    new TextRun({...style, children: [new Instruction(instruction)]}),
    fieldCharacter('separate', style)
  ]
}

/**
 * A complex field with its result: every reader shows the result, also one that counts nothing, and
 * Word need not ask whether it may update fields.
 */
export function field(instruction: string, result: string, style: IRunPropertiesOptions = {}) {
  return [
    ...fieldStart(instruction, style),
    new TextRun({...style, text: clean(result)}),
    fieldCharacter('end', style)
  ]
}
