import { randomUUID } from 'node:crypto'
import autocannon, { type Outcome } from 'autocannon'
import Database from 'better-sqlite3'
import { db } from '../lib/db/client'
import type { Figure } from './figure'
import { address, database } from './server'

let sent = 0

/** Transactions a second of the same rows with better-sqlite3 alone, one after the other, FULL. */
function floorPerSecond(ids: { forumId: string; typeId: string; quotaId: string }): number {
  const sqlite = new Database(`${database.slice('file:'.length)}.floor`)
  sqlite.pragma('journal_mode = WAL')
  sqlite.pragma('synchronous = FULL')
  sqlite.exec(`
    DROP TABLE IF EXISTS quota; DROP TABLE IF EXISTS registration; DROP TABLE IF EXISTS audit; DROP TABLE IF EXISTS job;
    CREATE TABLE quota (id TEXT PRIMARY KEY, capacity INTEGER, taken INTEGER);
    CREATE TABLE registration (id TEXT PRIMARY KEY, forum TEXT, type TEXT, name TEXT, email TEXT, link TEXT UNIQUE,
      ticket TEXT UNIQUE, key TEXT UNIQUE, sort TEXT, search TEXT, at TEXT, UNIQUE (forum, email));
    CREATE INDEX registration_name ON registration (forum, sort, id, search);
    CREATE TABLE audit (id TEXT PRIMARY KEY, subject TEXT, act TEXT, at TEXT);
    CREATE TABLE job (id TEXT PRIMARY KEY, kind TEXT, payload TEXT, at TEXT);
    INSERT INTO quota VALUES ('${ids.quotaId}', 10000000, 0);`)
  const take = sqlite.prepare('UPDATE quota SET taken = taken + 1 WHERE id = ? AND taken < capacity')
  const register = sqlite.prepare('INSERT INTO registration VALUES (?,?,?,?,?,?,?,?,?,?,?)')
  const audit = sqlite.prepare('INSERT INTO audit VALUES (?,?,?,?)')
  const job = sqlite.prepare('INSERT INTO job VALUES (?,?,?,?)')
  const one = sqlite.transaction((at: string) => {
    const id = randomUUID()
    take.run(ids.quotaId)
    const email = `${id}@example.org`
    register.run(id, ids.forumId, ids.typeId, 'Anne Martin', email, `l${id}`, `t${id}`, id, 'martin anne', email, at)
    audit.run(randomUUID(), id, 'registered', at)
    job.run(randomUUID(), 'mail', '{}', at)
  })
  const seconds = 3
  const until = performance.now() + seconds * 1_000
  let done = 0
  for (; performance.now() < until; done++) one.immediate(new Date().toISOString())
  sqlite.close()
  return done / seconds
}

function load(slug: string, typeId: string, connections: number): Promise<Outcome> {
  const body = () => {
    sent += 1
    const key = randomUUID()
    return JSON.stringify({
      typeId,
      givenName: 'Anne',
      familyName: `Martin ${sent}`,
      email: `${key}@example.org`,
      organisation: 'Ville d’Essai',
      function: 'chargée de mission',
      answers: {},
      consents: [],
      idempotencyKey: key,
      locale: 'fr',
    })
  }
  return autocannon({
    url: `${address}/api/forums/${slug}/registrations`,
    connections,
    duration: 8,
    timeout: 30,
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: address },
    requests: [{ method: 'POST', setupRequest: (request) => ({ ...request, body: body() }) }],
  })
}

/** Registrations through HTTP, on the running server. @throws Error when an answer was not a registration. */
export async function measureRegistration(ids: {
  forumId: string
  typeId: string
  quotaId: string
  slug: string
}): Promise<Figure[]> {
  const floor = floorPerSecond(ids)
  await load(ids.slug, ids.typeId, 10)
  const ten = await load(ids.slug, ids.typeId, 10)
  const crowd = await load(ids.slug, ids.typeId, 200)
  for (const outcome of [ten, crowd])
    if (outcome.non2xx + outcome.errors > 0) throw new Error(`${outcome.non2xx} refusals, ${outcome.errors} errors`)
  const kept = await db().registration.count({ where: { forumId: ids.forumId, status: 'CONFIRMED' } })
  if (kept < ten['2xx'] + crowd['2xx']) throw new Error(`acknowledged ${ten['2xx'] + crowd['2xx']}, kept ${kept}`)
  // what is measured next is measured without the thousands of letters this load asked for
  await db().job.updateMany({ where: { kind: 'mail', status: 'READY' }, data: { status: 'WITHHELD' } })
  return [
    {
      name: 'registrations a second, 10 connections',
      value: ten['2xx'] / ten.duration,
      unit: '/s',
      bound: { is: 'at least', value: 300 },
      floor: { what: 'better-sqlite3 FULL alone', value: floor },
    },
    {
      name: 'registration p99, 200 connections',
      value: crowd.latency.p99,
      unit: 'ms',
      bound: { is: 'at most', value: 1_000 },
    },
  ]
}
