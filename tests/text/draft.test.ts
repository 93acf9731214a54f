import {expect, test} from 'vitest'
import {saysDraft} from '../../src/text/draft.ts'

test.each([
  'Draft',
  'DRAFT',
  'Draft for comment',
  'Second draft, 3 May',
  'Entwurf',
  'ENTWURF 2',
  'Projet — brouillon',
  'Черновик',
  '草案'
])('%s says draft', (status) => {
  expect(saysDraft(status)).toBe(true)
})

test.each(['Final', 'Drafted by the clerk', 'For decision', 'Redraft', ''])(
  '%s does not say draft',
  (status) => {
    expect(saysDraft(status)).toBe(false)
  }
)
