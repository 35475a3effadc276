import { describe, expect, it } from 'vitest'
import type { DraftSession } from '@/domain/programme/draft'
import { arranged, done, type Wanted } from './arrangement'
import { placeOf, shifted } from './place'
import { draft, session } from './sample'
import { savingOf } from './saving'
import { createStore } from './store'

/** A server of one session, with a network that can be cut. */
function bench() {
  let there: DraftSession = session('one')
  let cut = false
  const waiting: (() => void)[] = []
  const refusals: string[] = []
  const store = createStore(arranged(draft([there])))
  const reach = () => {
    if (cut) throw new TypeError('Failed to fetch')
  }
  const saving = savingOf({
    store,
    server: {
      save: async ({ version }, { place, cancelled }: Wanted) => {
        reach()
        if (version !== there.version) return { refusal: 'changed-meanwhile' }
        there = { ...there, ...place, cancelled: cancelled ?? there.cancelled, version: version + 1 }
        return { version: there.version }
      },
      read: async (ids) => {
        reach()
        return { sessions: ids.includes('one') ? [there] : [], missing: ids.filter((id) => id !== 'one') }
      },
      readAll: async () => {
        reach()
        return draft([there])
      },
    },
    onRefusal: (_, code) => refusals.push(code),
    later: (_, call) => waiting.push(call),
  })
  return {
    store,
    saving,
    refusals,
    there: () => there,
    cut: (now: boolean) => {
      cut = now
    },
    /** Somebody else changes it. */
    change: (values: Partial<DraftSession>) => {
      there = { ...there, ...values, version: there.version + 1 }
    },
    move: (minutes: number) => {
      const before = placeOf(store.get().shown.get('one') ?? there)
      store.change((state) => done(state, { kind: 'place', sessionId: 'one', before, after: shifted(before, minutes) }))
      saving.sendAll()
    },
    later: () => waiting.shift()?.(),
    quiet: () => new Promise((resolve) => setTimeout(resolve, 0)),
  }
}

describe('saving', () => {
  it('sends what was moved, and the last of several moves', async () => {
    const { move, quiet, there, store } = bench()
    move(5)
    move(5)
    move(5)
    await quiet()
    expect(there()).toMatchObject({ startsAt: '2021-09-09T07:45:00.000Z', version: 3 })
    expect(store.get().wanted.size).toBe(0)
  })

  it('never overwrites a move by somebody else: theirs is shown, mine is offered', async () => {
    const { move, change, quiet, there, store } = bench()
    change({ startsAt: '2021-09-09T09:00:00.000Z' })
    move(5)
    await quiet()
    expect(there().startsAt).toBe('2021-09-09T09:00:00.000Z')
    expect(store.get().shown.get('one')?.startsAt).toBe('2021-09-09T09:00:00.000Z')
    expect(store.get().clashes).toHaveLength(1)
  })

  it('sends again what only met another kind of change', async () => {
    const { move, change, quiet, there, store } = bench()
    change({ title: { fr: 'Autre titre' } })
    move(5)
    await quiet()
    expect(there()).toMatchObject({ title: { fr: 'Autre titre' }, startsAt: '2021-09-09T07:35:00.000Z', version: 3 })
    expect(store.get().clashes).toEqual([])
  })

  it('keeps what could not be sent, and sends it when the network is back', async () => {
    const { move, cut, later, quiet, there, store } = bench()
    cut(true)
    move(5)
    await quiet()
    expect(store.get()).toMatchObject({ lost: true })
    expect(store.get().shown.get('one')?.startsAt).toBe('2021-09-09T07:35:00.000Z')
    expect(there().version).toBe(1)
    cut(false)
    later()
    await quiet()
    expect(store.get()).toMatchObject({ lost: false })
    expect(there()).toMatchObject({ startsAt: '2021-09-09T07:35:00.000Z', version: 2 })
  })

  it('reads everything when it is told of something that is no session', async () => {
    const { saving, change, store } = bench()
    change({ title: { fr: 'Autre titre' } })
    await saving.read(['a-room'])
    expect(store.get().shown.get('one')?.title).toEqual({ fr: 'Autre titre' })
  })
})
