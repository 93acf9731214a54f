import type {Renderer} from '../renderer.ts'

export const markdown: Renderer = {
  render: async () => ({bytes: new Uint8Array()})
}
