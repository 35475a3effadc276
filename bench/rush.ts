// npm run bench -- rush: 50 seats, 2,000 people at once, four server processes over HTTP, on both engines.
import { randomUUID } from 'node:crypto'
import { closeDatabase, db, openDatabase } from '../lib/db/client'
import { startPostgres } from '../prisma/factories/postgres-server'
import { deployMigrations } from '../prisma/migrate'
import { openForum } from './fill'
import { database, forgetDatabase, serve, stop } from './server'

const seats = 50
const people = 2_000
const ports = [3271, 3272, 3273, 3274]

async function registerAt(port: number, typeId: string, joinWaitingList: boolean): Promise<number> {
  const key = randomUUID()
  const person = { givenName: 'Anne', familyName: 'Martin', email: `${key}@example.org`, locale: 'fr' }
  const answer = await fetch(`http://localhost:${port}/api/forums/rush/registrations`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: `http://localhost:${port}` },
    body: JSON.stringify({ typeId, ...person, answers: {}, consents: [], idempotencyKey: key, joinWaitingList }),
  })
  await answer.arrayBuffer()
  return answer.status
}

/** Sends everybody at once. @throws Error when a seat was sold twice, left over, or an answer was an error. */
async function rush(engine: string, url: string) {
  await deployMigrations(url)
  await openDatabase(url)
  const { forumId, typeId, quotaId } = await openForum('rush')
  await db().quota.update({ where: { id: quotaId }, data: { capacity: seats } })
  const started = await Promise.all(ports.map((port) => serve({ port, url })))
  const began = performance.now()
  const statuses = await Promise.all(
    Array.from({ length: people }, (_, i) => registerAt(ports[i % ports.length] ?? 0, typeId, i % 2 === 0)),
  )
  const seconds = (performance.now() - began) / 1_000
  await Promise.all(started.map(({ server }) => stop(server)))
  const counted = (status: number) => statuses.filter((one) => one === status).length
  const kept = (status: 'CONFIRMED' | 'WAITLISTED') => db().registration.count({ where: { forumId, status } })
  const [confirmed, waitlisted] = [await kept('CONFIRMED'), await kept('WAITLISTED')]
  await closeDatabase()
  const told = `${counted(201)} confirmed, ${counted(202)} in line, ${counted(409)} told that it is full`
  console.log(`${engine.padEnd(11)} ${told}, in ${seconds.toFixed(1)} s`)
  if (confirmed !== seats || counted(201) !== seats) throw new Error(`${confirmed} confirmed for ${seats} seats`)
  if (waitlisted !== counted(202)) throw new Error(`${counted(202)} told they are in line, ${waitlisted} kept`)
  if (counted(201) + counted(202) + counted(409) !== people) throw new Error('somebody got another answer')
}

export async function measureRush() {
  forgetDatabase()
  await rush('SQLite', database)
  const postgres = await startPostgres()
  try {
    await rush('PostgreSQL', postgres.url)
  } finally {
    await postgres.stop()
  }
}
