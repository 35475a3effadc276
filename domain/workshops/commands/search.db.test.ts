import { beforeAll, expect, it, vi } from 'vitest'
import { onEachDatabase } from '@/prisma/factories/database'
import { type OpenWorkshop, openedWorkshop } from '@/prisma/factories/workshop'
import { namesOf } from '../queries/names'
import { planView } from '../queries/plan-view'
import { planningNow } from '../queries/planning'
import { publishingOf } from '../queries/publishing'
import { workshopSetup } from '../queries/workshop'
import { searchNow, startSearch, stopSearch } from './search'
import { saveWeights } from './weights'

onEachDatabase('searches', () => {
  let made: OpenWorkshop
  const scope = () => made.forum.scope
  const state = () => searchNow(scope(), made.workshopId).state

  beforeAll(async () => {
    const free = { workshop: { format: 'ROUNDS' as const, themeOnce: false }, furniture: { maxSeats: 3 } }
    made = await openedWorkshop({ people: 8, questions: 2, tables: 2, rounds: 2, ...free })
  })

  it('counts people against seats before anything is searched', async () => {
    const now = await planningNow(scope(), made.workshopId)
    expect(now).toMatchObject({ before: { people: 8, seats: 12, tables: 4, rounds: 2 }, refusal: null })
    expect(await namesOf(scope())).toHaveLength(8)
    expect(state()).toBe('none')
  })

  it('searches with the weights that were kept, and saves what it finds as a draft', { timeout: 30_000 }, async () => {
    const weights = { mixing: 80, organisations: 20, sectors: 0, wishes: 100 }
    expect(await saveWeights(scope(), made.workshopId, weights)).toMatchObject({ ok: true })
    expect((await workshopSetup(scope(), made.workshopId))?.weights).toEqual(weights)
    const [one, two] = await Promise.all(
      [1, 2].map((seed) => startSearch(scope(), made.workshopId, { seed, seconds: 5 })),
    )
    expect([one, two].filter((result) => result?.ok)).toHaveLength(1)
    expect([one, two].filter((result) => !result?.ok)).toEqual([{ ok: false, error: 'search-running' }])
    await vi.waitFor(() => expect(state()).toBe('saved'), { timeout: 20_000 })
    const view = await planView(scope(), made.workshopId, 1)
    expect(view?.quality).toMatchObject({ figures: { hard: 0 }, best: true })
    expect(view?.quality.spread.reduce((sum, { people }) => sum + people, 0)).toBe(8)
    expect(await planView(scope(), made.workshopId, 9)).toBeNull()
    const first = await publishingOf(scope(), made.workshopId, view?.planId ?? '')
    expect(first).toMatchObject({ first: true, concerned: 8 })
  })

  it('has nothing to stop once it has ended', async () => {
    expect(await stopSearch(scope(), made.workshopId, { keep: false })).toEqual({ ok: false, error: 'no-search' })
  })
})
