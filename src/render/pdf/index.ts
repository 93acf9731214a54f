import type {Renderer} from '../renderer.ts'

export const pdf: Renderer = {
  render: async () => ({bytes: new Uint8Array()})
}
