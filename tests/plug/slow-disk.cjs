// Loaded before the program (`--require`): a disk that takes its time, and tells what it does.
// PLUG_SLOW: most milliseconds of one call. PLUG_TOLD: a file that is made when writing begins.
// PLUG_KILL: the call before which the process is killed, counted from 1.
// PLUG_CARELESS: files are written in place, as by a program that takes no care.
const {promises, writeFileSync} = require('node:fs')

const slowest = Number(process.env.PLUG_SLOW ?? 0)
const last = Number(process.env.PLUG_KILL ?? 0)
const told = process.env.PLUG_TOLD
let calls = 0

async function before() {
  calls += 1
  if (calls === 1 && told) writeFileSync(told, '')
  if (calls === last) process.kill(process.pid, 'SIGKILL')
  await new Promise((resolve) => setTimeout(resolve, Math.random() * slowest))
}

function slowed(owner, name) {
  const call = owner[name]
  owner[name] = async function (...args) {
    await before()
    return call.apply(this, args)
  }
}

const {open} = promises
if (process.env.PLUG_CARELESS) {
  promises.rename = async (from, to) => {
    const {readFile, truncate, appendFile} = promises
    const bytes = await readFile(from)
    await truncate(to, 0).catch(() => undefined)
    for (let at = 0; at < 4; at++) {
      await before()
      const part = Math.ceil(bytes.length / 4)
      await appendFile(to, bytes.subarray(at * part, (at + 1) * part))
    }
  }
}
promises.open = async (path, flags, ...rest) => {
  const handle = await open(path, flags, ...rest)
  if (flags === 'wx') {
    await before()
    for (const name of ['writeFile', 'sync', 'close']) slowed(handle, name)
  }
  return handle
}
for (const name of ['rename', 'link', 'rm']) slowed(promises, name)
