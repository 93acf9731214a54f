import {join} from 'node:path'
import {packageRoot} from '../../io/package.ts'

/** What threads run; only the compiled package has it. */
export const threadProgram = join(packageRoot, 'dist', 'worker.js')
