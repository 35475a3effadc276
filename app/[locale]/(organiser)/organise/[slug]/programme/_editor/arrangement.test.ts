import { array, assert, boolean, constantFrom, integer, oneof, property, record } from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Act,
  type Arrangement,
  arranged,
  done,
  draftIn,
  overtaken,
  ready,
  received,
  redone,
  refreshed,
  saved,
  sending,
  settled,
  undone,
  unreachable,
} from './arrangement'
import { placeOf, shifted } from './place'
import { draft, session } from './sample'

const start = () => arranged(draft([session('one'), session('two', { roomIds: ['b'] })]))

function later(state: Arrangement, id: string, minutes: number): Act {
  const before = placeOf(state.shown.get(id) ?? session(id))
  return { kind: 'place', sessionId: id, before, after: shifted(before, minutes) }
}

const hourOf = (state: Arrangement, id = 'one') => state.shown.get(id)?.startsAt?.slice(11, 16)

/** Somebody else moved it: a newer version from the server. */
const theirs = (minutes: number, version = 2) => {
  const own = session('one')
  return { ...own, ...shifted(placeOf(own), minutes), version }
}

describe('what I change', () => {
  it('is on the screen at once, and waits to be saved', () => {
    const state = done(start(), later(start(), 'one', 30))
    expect(hourOf(state)).toBe('08:00')
    expect(ready(state)).toEqual(['one'])
    expect(state.known.get('one')?.startsAt).toBe('2021-09-09T07:30:00.000Z')
  })

  it('is saved with the version that was seen, once', () => {
    const sent = sending(done(start(), later(start(), 'one', 30)), 'one')
    expect(ready(sent)).toEqual([])
    const state = saved(sent, 'one', 2)
    expect(state.known.get('one')).toMatchObject({ version: 2, startsAt: '2021-09-09T08:00:00.000Z' })
    expect(state.wanted.size).toBe(0)
  })

  it('goes on to be saved when it changed again on the way', () => {
    const sent = sending(done(start(), later(start(), 'one', 30)), 'one')
    const state = saved(done(sent, later(sent, 'one', 5)), 'one', 2)
    expect(hourOf(state)).toBe('08:05')
    expect(ready(state)).toEqual(['one'])
  })

  it('stands against an answer that was read before it was saved', () => {
    const first = saved(sending(done(start(), later(start(), 'one', 30)), 'one'), 'one', 2)
    const second = saved(sending(done(first, later(first, 'one', 15)), 'one'), 'one', 3)
    expect(received(second, [theirs(30, 2)])).toBe(second)
    const third = done(second, later(second, 'one', 5))
    expect(received(third, [theirs(30, 2)])).toBe(third)
  })

  it('is kept while the server cannot be reached', () => {
    const state = unreachable(sending(done(start(), later(start(), 'one', 30)), 'one'), 'one')
    expect(hourOf(state)).toBe('08:00')
    expect(ready(state)).toEqual([])
    expect(ready({ ...state, lost: false })).toEqual(['one'])
  })

  it('was saved after all, when the answer was lost', () => {
    const lost = unreachable(sending(done(start(), later(start(), 'one', 30)), 'one'), 'one')
    const state = refreshed(lost, draft([theirs(30), session('two', { roomIds: ['b'] })]))
    expect([state.wanted.size, state.clashes, hourOf(state)]).toEqual([0, [], '08:00'])
  })
})

describe('what somebody else changes', () => {
  it('is shown as soon as it is told', () => {
    expect(hourOf(received(start(), [theirs(60)]))).toBe('08:30')
  })

  it('keeps sessions that did not change as they were, so that they do not render anew', () => {
    const state = start()
    expect(received(state, [session('two', { roomIds: ['b'] })]).shown).toBe(state.shown)
  })

  it('stands against a drop that began before it, and mine is kept', () => {
    const drop = later(start(), 'one', 30)
    const state = done(received(start(), [theirs(60)]), drop, 'Camille')
    expect(hourOf(state)).toBe('08:30')
    expect(state.clashes).toEqual([{ act: drop, by: 'Camille' }])
    expect(state.undo).toEqual([])
  })

  it('stands when the server says it was faster', () => {
    const sent = sending(done(start(), later(start(), 'one', 30)), 'one')
    const told = overtaken(sent, 'one')
    expect(ready(told)).toEqual([])
    const state = received(told, [theirs(60)], [], 'Camille')
    expect([hourOf(state), state.wanted.size, state.clashes.map(({ by }) => by)]).toEqual(['08:30', 0, ['Camille']])
  })

  it('lets my move through when it was about something else', () => {
    const told = overtaken(sending(done(start(), later(start(), 'one', 30)), 'one'), 'one')
    const state = received(told, [{ ...session('one'), title: { fr: 'Autre titre' }, version: 2 }])
    expect([hourOf(state), ready(state), state.clashes]).toEqual(['08:00', ['one'], []])
  })

  it('is overwritten only when I say so', () => {
    const clash = done(received(start(), [theirs(60)]), later(start(), 'one', 30))
    expect(hourOf(settled(clash, false))).toBe('08:30')
    const mine = settled(clash, true)
    expect([hourOf(mine), ready(mine), mine.clashes]).toEqual(['08:00', ['one'], []])
  })

  it('is not undone by me', () => {
    const mine = saved(sending(done(start(), later(start(), 'one', 30)), 'one'), 'one', 2)
    const state = undone(received(mine, [theirs(60, 3)]))
    expect([hourOf(state), state.undo]).toEqual(['08:30', []])
  })

  it('takes what it removed off the screen, and out of what can be undone', () => {
    const state = received(done(start(), later(start(), 'one', 30)), [], ['one'])
    expect([draftIn(state).sessions.map(({ id }) => id), state.undo, state.wanted.size]).toEqual([['two'], [], 0])
  })
})

type Step = { id: 'one' | 'two'; minutes: number; tray: boolean; cancel: boolean; undo: boolean }

const step = record<Step>({
  id: constantFrom('one' as const, 'two' as const),
  minutes: integer({ min: -12, max: 12 }),
  tray: boolean(),
  cancel: boolean(),
  undo: oneof({ weight: 3, arbitrary: constantFrom(false) }, { weight: 1, arbitrary: constantFrom(true) }),
})

function stepped(state: Arrangement, { id, minutes, tray, cancel, undo }: Step): Arrangement {
  if (undo) return undone(state)
  const own = state.shown.get(id)
  if (!own) return state
  if (cancel) return done(state, { kind: 'cancel', sessionId: id, before: own.cancelled, after: !own.cancelled })
  const before = placeOf(own)
  const after = tray ? { ...before, startsAt: null } : shifted(before, minutes * 5)
  return done(state, { kind: 'place', sessionId: id, before, after })
}

const placesIn = ({ shown }: Arrangement) => [...shown.values()].map((one) => [placeOf(one), one.cancelled])

describe('undo and redo', () => {
  it('lead back to the beginning and forth again, whatever was done', () => {
    assert(
      property(array(step, { maxLength: 40 }), (steps) => {
        const end = steps.reduce(stepped, start())
        let back = end
        for (let left = end.undo.length; left > 0; left -= 1) back = undone(back)
        expect(placesIn(back)).toEqual(placesIn(start()))
        let forth = back
        for (let left = back.redo.length; left > 0; left -= 1) forth = redone(forth)
        expect(placesIn(forth)).toEqual(placesIn([...end.redo].reverse().reduce((state) => redone(state), end)))
      }),
    )
  })

  it('a new step ends what could be done again', () => {
    const back = undone(done(start(), later(start(), 'one', 30)))
    expect(back.redo).toHaveLength(1)
    expect(done(back, later(back, 'two', 5)).redo).toEqual([])
  })
})
