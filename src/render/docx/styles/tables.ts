import type {Colour, Theme} from '../../../theme/theme.ts'
import {eighths, twips} from '../../../theme/units.ts'
import {tables} from '../roles.ts'
import {tag, wordNamespace} from '../xml.ts'
import {hex} from './type.ts'

interface Rules {
  readonly top?: string
  readonly bottom?: string
  readonly insideH?: string
}

interface TableStyle {
  readonly id: string
  readonly name: string
  readonly rules: Rules
  /** Space left and right of the words of a cell, in points. */
  readonly x: number
  /** XML of what the first row has of its own. */
  readonly head?: string
}

/** `docx` has no class for table styles, nor for the default character style: they are given as XML. */
export function externalStyles(theme: Theme): string {
  const {rules, spacing} = theme
  const hair = border('hair')
  const medium = border('medium')
  const heavy = border('heavy')

  function border(width: keyof Theme['rules']) {
    const colour: Colour = width === 'hair' ? 'rule' : 'accent'
    return (side: string) =>
      tag(`w:${side}`, {
        'w:val': 'single',
        'w:sz': eighths(rules[width]),
        'w:space': 0,
        'w:color': hex(theme, colour)
      })
  }

  const head = tag(
    'w:tblStylePr',
    {'w:type': 'firstRow'},
    tag(
      'w:tcPr',
      {},
      tag('w:tcBorders', {}, heavy('bottom')) +
        tag('w:shd', {'w:val': 'clear', 'w:color': 'auto', 'w:fill': hex(theme, 'tint')})
    )
  )
  const styles: readonly TableStyle[] = [
    {
      id: tables.report,
      name: 'Report Table',
      rules: {bottom: hair('bottom'), insideH: hair('insideH')},
      x: spacing.cell.x,
      head
    },
    {
      id: tables.memo,
      name: 'Memo Table',
      rules: {top: medium('top'), bottom: medium('bottom')},
      x: 0
    },
    {
      id: tables.details,
      name: 'Details Table',
      rules: {top: hair('top'), bottom: hair('bottom'), insideH: hair('insideH')},
      x: 0
    }
  ]
  const content = characterDefault + styles.map((it) => tableStyle(it, spacing.cell.y)).join('')
  return tag('w:styles', {'xmlns:w': wordNamespace}, content)
}

const characterDefault = tag(
  'w:style',
  {'w:type': 'character', 'w:default': 1, 'w:styleId': 'DefaultParagraphFont'},
  tag('w:name', {'w:val': 'Default Paragraph Font'}) +
    tag('w:uiPriority', {'w:val': 1}) +
    tag('w:semiHidden') +
    tag('w:unhideWhenUsed')
)

function tableStyle({id, name, rules, x, head = ''}: TableStyle, y: number): string {
  const margin = (side: string, points: number) =>
    tag(`w:${side}`, {'w:w': twips(points), 'w:type': 'dxa'})
  const properties =
    tag('w:tblInd', {'w:w': 0, 'w:type': 'dxa'}) +
    tag('w:tblBorders', {}, (rules.top ?? '') + (rules.bottom ?? '') + (rules.insideH ?? '')) +
    tag(
      'w:tblCellMar',
      {},
      margin('top', y) + margin('left', x) + margin('bottom', y) + margin('right', x)
    )
  return tag(
    'w:style',
    {'w:type': 'table', 'w:customStyle': 1, 'w:styleId': id},
    tag('w:name', {'w:val': name}) +
      tag('w:basedOn', {'w:val': 'TableNormal'}) +
      tag('w:uiPriority', {'w:val': 59}) +
      tag('w:qFormat') +
      tag('w:tblPr', {}, properties) +
      head
  )
}
