import {dispatch, type Handlers, type Inline} from './node.ts'

/** Marks in force over a run. A value, handed down: never state that a handler sets and another clears. */
export interface Marks {
  readonly emphasis: boolean
  readonly strong: boolean
  readonly delete: boolean
  readonly code: boolean
  /** Target of the link the run is part of; runs of one link share the same object. */
  readonly link?: {readonly url: string; readonly title?: string}
}

/** Inline content, flattened: what a line breaker or a Word paragraph wants. */
export type Run =
  | {readonly kind: 'text'; readonly text: string; readonly marks: Marks}
  | {readonly kind: 'break'}
  | {readonly kind: 'noteReference'; readonly id: string; readonly number: number}
  | {readonly kind: 'citation'; readonly paragraph: number; readonly linked: boolean}

export const plain: Marks = {emphasis: false, strong: false, delete: false, code: false}

const handlers: Handlers<Inline, Marks, readonly Run[]> = {
  text: (node, marks) => [{kind: 'text', text: node.value, marks}],
  emphasis: (node, marks) => runs(node.children, {...marks, emphasis: true}),
  strong: (node, marks) => runs(node.children, {...marks, strong: true}),
  delete: (node, marks) => runs(node.children, {...marks, delete: true}),
  inlineCode: (node, marks) => [{kind: 'text', text: node.value, marks: {...marks, code: true}}],
  break: () => [{kind: 'break'}],
  link: (node, marks) => {
    const link = node.title === undefined ? {url: node.url} : {url: node.url, title: node.title}
    return runs(node.children, {...marks, link})
  },
  noteReference: (node) => [{kind: 'noteReference', id: node.id, number: node.number}],
  citation: (node) => [{kind: 'citation', paragraph: node.paragraph, linked: node.linked}]
}

/** Flatten inlines to runs; neighbours with the same marks are joined. */
export function runs(nodes: readonly Inline[], marks: Marks = plain): readonly Run[] {
  const result: Run[] = []
  for (const node of nodes) {
    for (const run of dispatch(handlers, node, marks)) {
      const last = result.at(-1)
      if (run.kind === 'text' && last?.kind === 'text' && last.marks === run.marks) {
        result[result.length - 1] = {...last, text: last.text + run.text}
      } else {
        result.push(run)
      }
    }
  }
  return result
}
