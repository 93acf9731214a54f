import {type Element, textOf} from '../xml.ts'
import {type Finding, type Package, storiesOf} from './package.ts'

interface Field {
  instruction: string
  result: string
  separated: boolean
}

/** Fields are whole, and each shows something before anybody updates it. */
export function* fields(docx: Package): Generator<Finding> {
  for (const [name, part] of storiesOf(docx)) {
    const open: Field[] = []
    yield* within(part, name, open)
    for (const {instruction} of open) yield `${name}: field${instruction} has no end`
  }
}

function* within(element: Element, name: string, open: Field[]): Generator<Finding> {
  for (const child of element.children) {
    if (typeof child === 'string') continue
    const text = textOf(child)
    switch (child.name) {
      case 'w:fldSimple':
        if (text.trim() === '') {
          yield `${name}: field ${child.attributes.get('w:instr') ?? ''} shows nothing`
        }
        yield* within(child, name, open)
        break
      case 'w:fldChar':
        yield* mark(child.attributes.get('w:fldCharType') ?? '', name, open)
        break
      case 'w:instrText': {
        const field = open.at(-1)
        if (field === undefined || field.separated) yield `${name}: no field has${text}`
        else field.instruction += text
        break
      }
      case 'w:t':
        for (const field of open) if (field.separated) field.result += text
        break
      default:
        yield* within(child, name, open)
    }
  }
}

function* mark(type: string, name: string, open: Field[]): Generator<Finding> {
  const field = open.at(-1)
  if (type === 'begin') open.push({instruction: '', result: '', separated: false})
  else if (field === undefined) yield `${name}: ${type} of no field`
  else if (type === 'separate') {
    if (field.separated) yield `${name}: field${field.instruction} is separated twice`
    field.separated = true
  } else {
    open.pop()
    if (field.result.trim() === '') yield `${name}: field${field.instruction} shows nothing`
  }
}
