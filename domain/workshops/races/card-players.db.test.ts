import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { currentUrl, db } from '@/lib/db/client'
import { Program } from '@/lib/db/races/program'
import { cardsAt } from '@/prisma/factories/cards'
import { onEachDatabase } from '@/prisma/factories/database'
import type { SwapReport, Swaps } from './card-player'

const program = fileURLToPath(new URL('card-player.ts', import.meta.url))

/** Eight people with three cards each, in two processes, all want one of the two cards on the table. */
async function race(guarded: boolean) {
  const { made, tableId } = await cardsAt({ people: 8, inHand: 3, onTable: 2 })
  const { workshopId, registrationIds } = made
  const cards = await db().card.findMany({ where: { tableId }, orderBy: { id: 'asc' } })
  const free = cards.filter(({ holderId }) => holderId === null).map(({ id }) => id)
  const swaps = registrationIds.map((registrationId, n) => ({
    registrationId,
    give: cards.find(({ holderId }) => holderId === registrationId)?.id ?? '',
    take: free[n % free.length] ?? '',
  }))
  const halves = [swaps.slice(0, 4), swaps.slice(4)]
  const mode = guarded ? 'guarded' : 'careless'
  const programs = halves.map(() => new Program<Swaps, SwapReport>(program, [currentUrl(), mode]))
  try {
    await Promise.all(programs.map((one) => one.next()))
    const { forumId } = made.forum
    for (const [index, one] of programs.entries()) one.send({ forumId, workshopId, swaps: halves[index] ?? [] })
    const told = (await Promise.all(programs.map((one) => one.next()))).flat()
    const after = await db().card.findMany({ where: { tableId } })
    const hand = (id: string) => after.filter(({ holderId }) => holderId === id).length
    return { told, hands: registrationIds.map(hand), onTable: after.filter(({ holderId }) => holderId === null).length }
  } finally {
    await Promise.all(programs.map((one) => one.kill()))
  }
}

onEachDatabase('eight people at two cards', () => {
  it('leaves three cards in every hand and two on the table', async () => {
    const { told, hands, onTable } = await race(true)
    expect(told.filter((word) => word === 'swapped').length).toBeGreaterThanOrEqual(2)
    expect(told.filter((word) => word !== 'swapped' && word !== 'card-gone')).toEqual([])
    expect(hands).toEqual([3, 3, 3, 3, 3, 3, 3, 3])
    expect(onTable).toBe(2)
  }, 240_000)

  it('would take cards out of hands without the guard', async () => {
    expect(Math.min(...(await race(false)).hands)).toBeLessThan(3)
  }, 240_000)
})
