import type {Host, Stream} from '../host.ts'

/** Whether the environment says that nobody watches: a build server keeps every line it is sent. */
export const isCi = ({env}: Pick<Host, 'env'>): boolean =>
  env.CI !== undefined && !['', '0', 'false'].includes(env.CI)

/** Whether a line may be rewritten: on a terminal that can, and that is no log. */
export const isLive = (host: Host, {isTTY}: Stream): boolean =>
  isTTY === true && host.env.TERM !== 'dumb' && !isCi(host)
