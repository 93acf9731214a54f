/** What the command ends with; see docs/exit-codes.md. */
export const exitCodes = {
  done: 0,
  content: 1,
  usage: 2,
  io: 3,
  unmet: 4,
  interrupted: 130,
  terminated: 143
} as const
