import type {Renderer} from '../renderer.ts'

export const docx: Renderer = {
  render: async () => ({bytes: new Uint8Array()})
}
