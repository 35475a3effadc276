// npm start: from a fresh clone to a served forum; safe to run again, quick when nothing changed.
import { fork, spawn } from 'node:child_process'
import { at, checkNode, fingerprint, install, node, once, program, settings } from './project.mjs'
import { writeSecrets } from './secrets.mjs'

const began = Date.now()
const say = (text) => console.log(text)

/** Everything the build reads; a change in any of them builds again. */
const sources = ['app', 'components', 'domain', 'emails', 'i18n', 'lib', 'messages', 'prisma/models', 'public']
const settingsOfBuild = ['next.config.js', 'postcss.config.mjs', 'proxy.ts', 'instrumentation.ts', 'tsconfig.json']

/** The address people on this machine open. */
function localAddress(env) {
  const host = !env.HOST || env.HOST === '0.0.0.0' || env.HOST === '::' ? 'localhost' : env.HOST
  return `http://${host}:${env.PORT || 3000}`
}

/** Settings, database, demonstration. Resolves to whether the demonstration is there. */
function prepare(env) {
  return new Promise((resolve) => {
    let demonstration = false
    fork(at('scripts/prepare.ts'), { cwd: at(), env: { ...process.env, ...env }, execArgv: ['--import', 'tsx'] })
      .on('message', (message) => {
        demonstration = message.demonstration
      })
      .on('exit', (code) => (code === 0 ? resolve(demonstration) : process.exit(code ?? 1)))
  })
}

async function build() {
  const wanted = fingerprint([...sources, ...settingsOfBuild, 'package-lock.json'], new Set(['generated']))
  const built = await once(at('.next/ronde-build'), wanted, async () => {
    say('Building; about a minute…')
    const code = await node([program('next/dist/bin/next'), 'build'], { env: { NODE_ENV: 'production' }, quiet: true })
    if (code !== 0) throw new Error('The build failed; the lines above say why.')
  })
  if (!built) say('Nothing changed since the last build.')
}

function serve(env) {
  const args = [program('next/dist/bin/next'), 'start', '-H', env.HOST || '127.0.0.1', '-p', String(env.PORT || 3000)]
  const server = spawn(process.execPath, args, {
    cwd: at(),
    env: { ...process.env, ...env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  // the server's own banner names no useful address; its log lines are JSON and go through
  server.stdout.on('data', (lines) => {
    for (const line of String(lines).split('\n')) if (line.startsWith('{')) process.stdout.write(`${line}\n`)
  })
  for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => server.kill(signal))
  server.on('exit', (code, signal) => process.exit(signal ? 0 : (code ?? 1)))
  return server
}

async function healthy(address, server) {
  const until = Date.now() + 30_000
  while (Date.now() < until && server.exitCode === null) {
    const answer = await fetch(`${address}/api/health`).catch(() => null)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`The server did not answer at ${address}/api/health.`)
}

function welcome(address, env, demonstration) {
  const lines = [
    '',
    `Ronde is ready after ${((Date.now() - began) / 1000).toFixed(1)} s:  ${env.PUBLIC_URL || address}`,
    '',
  ]
  if (demonstration)
    lines.push(
      'Demonstration accounts (sign in by mail, at /en/sign-in):',
      '  organiser@example.org   owner of every forum',
      '  desk@example.org        registration desk',
      '  reader@example.org      reads only',
      '',
    )
  if (!env.SMTP_URL) lines.push(`Mails are kept here, readable on this machine only:  ${address}/mailbox`, '')
  say(lines.join('\n'))
}

try {
  checkNode()
  await install()
  writeSecrets()
  const env = settings()
  const { generate } = await import('../prisma/generate.mjs')
  generate()
  const demonstration = await prepare(env)
  await build()
  const server = serve(env)
  const address = localAddress(env)
  await healthy(address, server)
  welcome(address, env, demonstration)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
