import { beforeAll, expect, it } from 'vitest'
import { type HostedTable, proven } from '@/domain/shared/scope'
import { db } from '@/lib/db/client'
import { cardsAt } from '@/prisma/factories/cards'
import { onEachDatabase } from '@/prisma/factories/database'
import { accepted, startOfTests } from '@/prisma/factories/forum'
import { holderOf, registered } from '@/prisma/factories/registration'
import type { OpenWorkshop } from '@/prisma/factories/workshop'
import { ownCards, sharedChoices, tableCards } from '../queries/cards'
import { chooseCard, chooseCardAtTable, rewriteCard, shareChoice, swapCard, writeCard, writeCardAtTable } from './cards'
import { dealAllTables, dealTable } from './deal-cards'

const at = startOfTests
const refused = (error: string) => ({ ok: false, error })
const green = (text: string) => ({ colour: 'green' as const, text })

onEachDatabase('cards', () => {
  let made: OpenWorkshop
  let host: HostedTable
  const own = (n: number) => holderOf(made.forum, { registrationId: made.registrationIds[n] ?? '' })
  const id = () => made.workshopId
  const hand = async (n: number) => (await ownCards(own(n), id()))?.hand ?? []

  beforeAll(async () => {
    const table = await cardsAt({ people: 3 })
    made = table.made
    const { forumId } = made.forum
    host = proven<HostedTable>({ tableId: table.tableId, workshopId: made.workshopId, forumId, as: 'HOST' })
  })

  it('are written alone, five each, and nobody sees another’s', async () => {
    for (const n of [0, 1, 2]) {
      for (let card = 1; card <= 5; card += 1) accepted(await writeCard(own(n), id(), green(`${n}-${card}`), { at }))
    }
    expect(await writeCard(own(0), id(), green('six'), { at })).toEqual(refused('cards-written'))
    expect(await writeCard(own(0), id(), green('  '), { at })).toEqual(refused('invalid'))
    const [first] = await hand(0)
    accepted(await rewriteCard(own(0), id(), first?.cardId ?? '', { colour: 'blue', text: 'autre' }))
    expect(await rewriteCard(own(1), id(), first?.cardId ?? '', null)).toEqual(refused('unknown-card'))
    expect((await hand(0)).map(({ text }) => text)).toEqual(['autre', '0-2', '0-3', '0-4', '0-5'])
    expect(await tableCards(host)).toMatchObject({ written: 15, onTable: [] })
    expect((await tableCards(host)).inHands).toHaveLength(15)
    const outside = holderOf(made.forum, await registered(made.forum))
    expect(await writeCard(outside, id(), green('x'), { at })).toEqual(refused('no-table'))
  })

  it('are dealt once, three each, none to whoever wrote it', async () => {
    accepted(await writeCardAtTable(host, green('du papier'), { at }))
    const pressed = await Promise.all([dealTable(host, 0), dealTable(host, 0)])
    expect(pressed.map((one) => (one.ok ? 'dealt' : one.error)).sort()).toEqual(['already-dealt', 'dealt'])
    const cards = await db().card.findMany()
    for (const n of [0, 1, 2]) {
      const held = cards.filter(({ holderId }) => holderId === made.registrationIds[n])
      expect(held).toHaveLength(3)
      expect(held.some(({ authorId }) => authorId === made.registrationIds[n])).toBe(false)
    }
    expect(cards.filter(({ holderId }) => holderId === null)).toHaveLength(7)
    expect(await writeCard(own(0), id(), green('late'), { at })).toEqual(refused('cards-dealt'))
    expect(accepted(await dealAllTables(made.forum.scope, id(), 0, { at })).tables).toBe(0)
  })

  it('are swapped with those on the table', async () => {
    const [[mine], theirs] = [await hand(0), await hand(1)]
    const take = (await tableCards(host)).onTable[0]?.cardId ?? ''
    accepted(await swapCard(own(0), id(), { give: mine?.cardId ?? '', take }))
    expect((await hand(0)).some(({ cardId }) => cardId === take)).toBe(true)
    expect(await swapCard(own(1), id(), { give: theirs[0]?.cardId ?? '', take })).toEqual(refused('card-gone'))
    const other = (await tableCards(host)).onTable[1]?.cardId ?? ''
    expect(await swapCard(own(0), id(), { give: theirs[0]?.cardId ?? '', take: other })).toEqual(
      refused('unknown-card'),
    )
    expect((await tableCards(host)).inHands).toHaveLength(9)
    expect((await tableCards(host)).onTable).toHaveLength(7)
  })

  it('are chosen together, five of them, in order, and shared', async () => {
    const ids = (await db().card.findMany({ orderBy: { id: 'asc' } })).map((card) => card.id)
    const pick = (n: number, chosen = true) => chooseCard(own(n % 3), id(), ids[n] ?? '', chosen, { at })
    for (const n of [0, 1, 2, 3]) accepted(await pick(n))
    expect(await pick(0)).toEqual(refused('already-chosen'))
    accepted(await chooseCardAtTable(host, ids[4] ?? '', true, { at }))
    expect(await pick(5)).toEqual(refused('choice-full'))
    accepted(await pick(1, false))
    accepted(await pick(5))
    expect(await sharedChoices(id())).toEqual([])
    accepted(await shareChoice(host, true, { at }))
    const [shared] = await sharedChoices(id())
    expect(shared?.choice.map(({ cardId, rank }) => [ids.indexOf(cardId), rank])).toEqual([
      [0, 1],
      [2, 2],
      [3, 3],
      [4, 4],
      [5, 5],
    ])
  })
})
