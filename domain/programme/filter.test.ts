import { expect, test } from 'vitest'
import { type Choice, choiceOf, type Facts, isNarrowed, matches, withChoice } from './filter'

const choice = (search: string) => choiceOf(new URLSearchParams(search))

const workshop: Facts = { theme: ['energie'], kind: ['WORKSHOP'], language: ['fr', 'nl'], room: ['nef-1a2b3c'] }
const lunch: Facts = { theme: [], kind: ['MEAL'], language: [], room: ['*'] }

const seen = (search: string, starred = false) =>
  [workshop, lunch].map((facts) => matches(facts, choice(search), starred))

test('without a choice everything is shown', () => {
  expect(seen('')).toEqual([true, true])
  expect(isNarrowed(choice('view=list'))).toBe(false)
})

test('several values of one filter widen it, several filters narrow the list', () => {
  expect(seen('theme=energie')).toEqual([true, false])
  expect(seen('theme=mobilite&theme=energie')).toEqual([true, false])
  expect(seen('theme=energie&kind=PLENARY')).toEqual([false, false])
  expect(seen('kind=MEAL&kind=WORKSHOP')).toEqual([true, true])
})

test('a language counts whether it is spoken or interpreted into', () => {
  expect(seen('language=nl')).toEqual([true, false])
  expect(seen('language=en')).toEqual([false, false])
})

test('what is in all rooms is in each of them', () => {
  expect(seen('room=nef-1a2b3c')).toEqual([true, true])
  expect(seen('room=salle-bleue-9f8e7d')).toEqual([false, true])
})

test('only what is starred', () => {
  expect(seen('starred=1')).toEqual([false, false])
  expect(seen('starred=1', true)).toEqual([true, true])
  expect(seen('starred=1&theme=energie', true)).toEqual([true, false])
})

test('a choice goes into the address and comes back, beside what else is there', () => {
  const wanted: Choice = { theme: ['a', 'b'], kind: [], language: ['nl'], room: [], starred: true }
  const written = withChoice(new URLSearchParams('view=list&kind=MEAL'), wanted)
  expect(written.toString()).toBe('view=list&theme=a&theme=b&language=nl&starred=1')
  expect(choiceOf(written)).toEqual(wanted)
})

test('an address written by hand: empty and repeated values are dropped', () => {
  expect(choice('theme=&theme=a&theme=a&starred=yes')).toEqual({
    theme: ['a'],
    kind: [],
    language: [],
    room: [],
    starred: false,
  })
})
