// What every script needs to know of the project: where it is, what it is made of, how to run a step.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseEnv } from 'node:util'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** Path of a file of the project. */
export const at = (...parts) => join(root, ...parts)

/** Ends the process with a sentence when Node is too old. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  console.error(`Ronde needs Node 20.19 or newer (24 is best); this is Node ${process.versions.node}.`)
  process.exit(1)
}

/** SHA-256 of the contents of files and folders, in name order; `skip` names folders to leave out. */
export function fingerprint(paths, skip = new Set()) {
  const hash = createHash('sha256')
  const add = (path) => {
    if (!existsSync(path)) return
    if (statSync(path).isDirectory()) {
      for (const name of readdirSync(path).sort()) if (!skip.has(name)) add(join(path, name))
    } else hash.update(path.slice(root.length)).update(readFileSync(path))
  }
  for (const path of paths) add(at(path))
  return hash.digest('hex')
}

/** Does `work` unless it was done for this `wanted` fingerprint already. */
export async function once(stamp, wanted, work) {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return false
  await work()
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, wanted)
  return true
}

/** Runs a command to its end, its output passed on. Resolves to the exit code. */
export function run(command, args, { env = {}, quiet = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: quiet ? ['ignore', 'ignore', 'inherit'] : ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32' && command === 'npm',
    })
    child.on('error', reject)
    child.on('exit', (code, signal) => resolve(signal ? 1 : (code ?? 1)))
  })
}

/** Runs a Node program of the project (or of one of its packages). */
export const node = (args, options) => run(process.execPath, args, options)

/** The program of an installed package, by the path inside node_modules. */
export const program = (path) => at('node_modules', path)

/** Installs the packages of the lock file if they are not there yet. */
export async function install() {
  const wanted = `${fingerprint(['package.json', 'package-lock.json'])} ${process.versions.modules}`
  return once(at('node_modules/.ronde-installed'), wanted, async () => {
    console.log('Installing packages; the first time takes two or three minutes…')
    // not `npm ci`: some registries serve no packages for other platforms, and ci then refuses the lock
    const code = await run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'])
    if (code !== 0) throw new Error('npm install failed; the lines above say why.')
  })
}

/** Settings from the environment, then from `.env`; the environment wins. */
export function settings() {
  const file = at('.env')
  const written = existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {}
  return { ...written, ...Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== '')) }
}

/** True when a command exists on this machine. */
export const has = (command) => spawnSync('which', [command], { stdio: 'ignore' }).status === 0
