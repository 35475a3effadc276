import { type ChildProcess, spawn } from 'node:child_process'
import { readdirSync, readFileSync, rmSync } from 'node:fs'

const port = 3270

export const address = `http://localhost:${port}`
export const database = 'file:.data/bench.db'

/** The settings of the measured server; also those of this process, which fills its database. */
export const settings = {
  NODE_ENV: 'production' as const,
  DATABASE_URL: database,
  PORT: String(port),
  PUBLIC_URL: address,
  AUTH_SECRET: 'bench-secret-bench-secret-bench-secret',
  SMTP_URL: '',
}

/** An empty database file. */
export function forgetDatabase() {
  for (const suffix of ['', '-wal', '-shm']) rmSync(`${database.slice('file:'.length)}${suffix}`, { force: true })
}

/** Starts the built product and waits for a database-backed 200. Resolves to the process and the milliseconds it took. */
export async function serve(at: { port: number; url: string } = { port, url: database }): Promise<{
  server: ChildProcess
  startMs: number
}> {
  const began = performance.now()
  const own = `http://localhost:${at.port}`
  const place = { PORT: String(at.port), PUBLIC_URL: own, DATABASE_URL: at.url }
  const server = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'start', '-p', String(at.port)], {
    env: { ...process.env, ...settings, ...place },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  for (;;) {
    if (server.exitCode !== null) throw new Error('the server stopped; run npm start once, so that there is a build')
    const answer = await fetch(`${own}/api/health`).catch(() => null)
    if (answer?.ok) return { server, startMs: performance.now() - began }
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

/** Ends the server and waits for it. */
export function stop(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    server.on('exit', () => resolve())
    server.kill('SIGTERM')
  })
}

/** Resident memory of the server and its children, MB (Linux; NaN elsewhere). */
export function residentMegabytes(pid: number | undefined): number {
  if (!pid) return Number.NaN
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    const own = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? Number.NaN) / 1024
    const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').trim().split(/\s+/).filter(Boolean).map(Number),
    )
    return children.reduce((sum, child) => sum + residentMegabytes(child), own)
  } catch {
    return Number.NaN
  }
}
