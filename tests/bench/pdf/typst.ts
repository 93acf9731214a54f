import {createRequire} from 'node:module'
import {join} from 'node:path'

/** Typst's compiler, in this process. */
export interface Typst {
  /** The file of a text in Typst's markup. Throws what Typst says of a mistake. */
  readonly pdf: (markup: string) => {readonly bytes: Uint8Array; readonly pages: number}
  /** Forgets what was not used by the last ten compilations, as Typst's own command does. */
  readonly forget: () => void
}

interface Package {
  readonly NodeCompiler: {
    readonly create: (options: {
      readonly fontArgs: readonly {readonly fontBlobs: readonly Buffer[]}[]
    }) => Compiler
  }
}

interface Compiler {
  readonly compile: (options: {readonly mainFileContent: string}) => Compilation
  readonly pdf: (document: Compiled) => Uint8Array
  readonly evictCache: (age: number) => void
}

interface Compiled {
  readonly numOfPages: number
}

interface Compilation {
  readonly result: Compiled | null
  readonly takeDiagnostics: () => {readonly shortDiagnostics: readonly unknown[]} | null
}

/** Typst from the folder that its package was installed into, with these fonts and no others. */
export function openTypst(folder: string, fonts: Iterable<Uint8Array>): Typst {
  const load: (name: string) => Package = createRequire(join(folder, 'package.json'))
  const {NodeCompiler} = load('@myriaddreamin/typst-ts-node-compiler')
  const fontBlobs = [...fonts].map((it) => Buffer.from(it))
  const compiler = NodeCompiler.create({fontArgs: [{fontBlobs}]})
  return {
    pdf: (markup) => {
      const compilation = compiler.compile({mainFileContent: markup})
      const document = compilation.result
      if (document === null) {
        throw new Error(JSON.stringify(compilation.takeDiagnostics()?.shortDiagnostics))
      }
      return {bytes: compiler.pdf(document), pages: document.numOfPages}
    },
    forget: () => compiler.evictCache(10)
  }
}
