import {readFile} from 'node:fs/promises'
import {createRequire} from 'node:module'

const {resolve} = createRequire(import.meta.url)

/**
 * Fonts for the letters of drawings, the same in every theme, so that a drawing is always the same.
 * A drawing that asks for another family gets the sans; the last has what the others lack.
 */
const fontFiles = [
  '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  '@expo-google-fonts/source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf',
  '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  '@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf',
  '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  '@expo-google-fonts/source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf',
  '@expo-google-fonts/source-serif-4/700Bold/SourceSerif4_700Bold.ttf',
  '@expo-google-fonts/source-code-pro/400Regular/SourceCodePro_400Regular.ttf',
  'dejavu-fonts-ttf/ttf/DejaVuSans.ttf'
]

type Module = typeof import('@resvg/resvg-wasm')

let loading: Promise<Module> | undefined
let fonts: Promise<readonly Uint8Array[]> | undefined

/** Loaded when the first drawing is read: 2.5 MB that most documents have no use for. */
function load(): Promise<Module> {
  loading ??= (async () => {
    const [module, binary] = await Promise.all([
      import('@resvg/resvg-wasm'),
      readFile(resolve('@resvg/resvg-wasm/index_bg.wasm'))
    ])
    await module.initWasm(new Uint8Array(binary))
    return module
  })()
  return loading
}

/** Bytes of the fonts that drawings are lettered with. */
export function drawingFonts(): Promise<readonly Uint8Array[]> {
  fonts ??= Promise.all(
    fontFiles.map(async (file) => new Uint8Array(await readFile(resolve(file))))
  )
  return fonts
}

/** A drawing as the engine understood it. */
export interface Understood {
  readonly width: number
  readonly height: number
  /** SVG of paths, groups and their paint alone; letters are paths. */
  readonly plain: string
  /** PNG of about `pixels` pixels; undefined if the engine cannot make one. */
  readonly paint: (pixels: number) => Uint8Array | undefined
}

/**
 * Reads an SVG with resvg, in WebAssembly: the same result on every machine, no files, no network.
 * Undefined if it is none, or has more than the engine wants to hold; and `undefined` too where the
 * engine stops, as it does for some drawings that leave their frame.
 */
export async function understand(
  source: string,
  lettered: boolean
): Promise<Understood | undefined> {
  const {Resvg} = await load()
  const fontBuffers = lettered ? [...(await drawingFonts())] : []
  const open = (zoom: number) =>
    new Resvg(source, {
      font: {defaultFontFamily: 'Source Sans 3', fontBuffers},
      fitTo: {mode: 'zoom', value: zoom}
    })
  try {
    const read = open(1)
    const {width, height} = read
    const plain = read.toString()
    read.free()
    return {width, height, plain, paint: (pixels) => paint(open, pixels / (width * height))}
  } catch {
    return undefined
  }
}

/** Dots for each CSS pixel that a printer of 300 dpi has. */
const mostZoom = 300 / 96

type Open = (zoom: number) => InstanceType<Module['Resvg']>

function paint(open: Open, area: number): Uint8Array | undefined {
  try {
    const opened = open(Math.min(mostZoom, Math.sqrt(area)))
    const image = opened.render()
    const png = image.asPng()
    image.free()
    opened.free()
    return png
  } catch {
    return undefined
  }
}
