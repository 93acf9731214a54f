import type {VFileMessage} from 'vfile-message'
import {message} from '../diagnostics/message.ts'

/** Told of a finished file whose bytes are not those that its pack was built with. */
export const altered = (path: string): VFileMessage =>
  message(
    'verify/altered',
    'Unexpected change of this file since it was built, expected the bytes whose fingerprint `pack.json` holds',
    {from: 'file', path}
  )
