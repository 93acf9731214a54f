import type {
  Blockquote,
  Cards,
  DetailRow,
  Details,
  Paragraph,
  Statement,
  Timeline
} from '../model/node.ts'

export const cardsAsDetails = ({origin, children}: Cards): Details => ({
  type: 'details',
  origin,
  rows: children.map(
    (it): DetailRow => ({
      type: 'detailRow',
      origin: it.origin,
      label: it.value,
      value: it.children
    })
  )
})

export const timelineAsDetails = ({origin, children}: Timeline): Details => ({
  type: 'details',
  origin,
  rows: children.map(
    (it): DetailRow => ({
      type: 'detailRow',
      origin: it.origin,
      label: it.when,
      value: it.children
    })
  )
})

export const statementAsQuote = ({origin, children, speaker}: Statement): Blockquote => ({
  type: 'blockquote',
  origin,
  children: [children, speaker].map((it): Paragraph => ({type: 'paragraph', origin, children: it}))
})
