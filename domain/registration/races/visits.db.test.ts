import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { currentUrl, db } from '@/lib/db/client'
import { Program } from '@/lib/db/races/program'
import { onEachDatabase } from '@/prisma/factories/database'
import { openForum, startOfTests } from '@/prisma/factories/forum'
import { releasedSessions } from '@/prisma/factories/programme'
import { registered } from '@/prisma/factories/registration'
import type { Careless, Visit, VisitReport, Wish } from './visitor'

const program = fileURLToPath(new URL('visitor.ts', import.meta.url))
const at = startOfTests.toISOString()

/** Runs each list of wishes in a process of its own, all at once: what everybody was told, in that order. */
async function race(wishes: Wish[][], left: Careless): Promise<string[][]> {
  const programs = wishes.map(() => new Program<Visit, VisitReport>(program, [currentUrl(), left]))
  try {
    await Promise.all(programs.map((one) => one.next()))
    for (const [index, one] of programs.entries()) one.send({ wishes: wishes[index] ?? [], at })
    return await Promise.all(programs.map((one) => one.next()))
  } finally {
    await Promise.all(programs.map((one) => one.kill()))
  }
}

/** Forty people in four processes at the twelve seats of a visit. */
async function rush(left: Careless) {
  const forum = await openForum({ capacities: [40] })
  const [sessionId = ''] = await releasedSessions(forum, [{ capacity: 12 }])
  const wishes: Wish[] = []
  for (let n = 0; n < 40; n += 1) {
    const { registrationId } = await registered(forum)
    wishes.push({ forumId: forum.forumId, registrationId, sessionId })
  }
  const quarters = [0, 10, 20, 30].map((from) => wishes.slice(from, from + 10))
  const told = new Map((await race(quarters, left)).flat().map((word, n) => [wishes[n]?.registrationId, word]))
  const line = await db().sessionSignUp.findMany({ where: { sessionId, status: 'WAITING' }, orderBy: { place: 'asc' } })
  return {
    told: [...told.values()],
    seated: await db().sessionSignUp.count({ where: { sessionId, status: 'SEATED' } }),
    counted: (await db().session.findUniqueOrThrow({ where: { id: sessionId } })).seatsTaken,
    toldInLine: line.map(({ registrationId }) => told.get(registrationId)),
  }
}

/** Twelve people, each from two browsers at once, at two visits that are at the same time. */
async function twoAtOnce(left: Careless) {
  const forum = await openForum({ capacities: [12] })
  const [farm = '', plant = ''] = await releasedSessions(forum, [{ capacity: 12 }, { capacity: 12 }])
  const people: string[] = []
  for (let n = 0; n < 12; n += 1) people.push((await registered(forum)).registrationId)
  const wishes = [farm, plant].map((sessionId) =>
    people.map((registrationId) => ({ forumId: forum.forumId, registrationId, sessionId })),
  )
  const told = (await race(wishes, left)).flat()
  const seats = await db().sessionSignUp.count({ where: { registrationId: { in: people }, status: 'SEATED' } })
  return { seats, refused: told.filter((word) => word === 'overlaps').length }
}

onEachDatabase('forty people at twelve seats', (engine) => {
  it('seats 12, and 28 wait in the order they were told', async () => {
    const { told, seated, counted, toldInLine } = await rush('nothing')
    expect(told.filter((word) => word === 'SEATED')).toHaveLength(12)
    expect([seated, counted]).toEqual([12, 12])
    expect(toldInLine).toEqual(Array.from({ length: 28 }, (_, n) => `WAITING ${n + 1}`))
  }, 240_000)

  it('would seat too many without the guard', async () => {
    expect((await rush('capacity')).seated).toBeGreaterThan(12)
  }, 240_000)

  it('gives nobody two seats at one time', async () => {
    expect(await twoAtOnce('nothing')).toEqual({ seats: 12, refused: 12 })
  }, 240_000)

  // SQLite has one writer: there the locks have nothing to add.
  if (engine === 'sqlite') return

  it('would give some people two without the locks', async () => {
    expect((await twoAtOnce('locks')).seats).toBeGreaterThan(12)
  }, 240_000)
})
