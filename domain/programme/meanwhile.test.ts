import { expect, it } from 'vitest'
import { changedMeanwhile, differing, onTop } from './meanwhile'
import { sessionSchema } from './schema'

const session = (changes: Record<string, unknown> = {}) =>
  sessionSchema.parse({
    kind: 'PLENARY',
    title: { fr: 'Débat' },
    startsAt: new Date('2027-03-11T09:00:00Z'),
    minutes: 60,
    roomIds: ['nef', 'scene'],
    roles: [{ id: 'r1', kind: 'MODERATOR', personId: 'ana' }],
    ...changes,
  })

it('takes two ways of saying nothing, and rooms in another order, for the same', () => {
  const other = session({ summary: {}, number: null, themeId: null, internalNotes: '', roomIds: ['scene', 'nef'] })
  expect(differing(session(), other)).toEqual([])
})

it('tells what the other changed, and where both did', () => {
  const theirs = session({ title: { fr: 'Grand débat' }, minutes: 75 })
  const mine = session({ title: { fr: 'Petit débat' }, summary: { fr: 'Court.' } })
  expect(changedMeanwhile(session(), theirs, mine)).toEqual([
    { part: 'title', both: true },
    { part: 'place', both: false },
  ])
})

it('puts mine on top of theirs, and loses nothing that only they changed', () => {
  const theirs = session({ title: { fr: 'Grand débat' }, minutes: 75, roles: [] })
  const mine = session({ title: { fr: 'Petit débat' }, summary: { fr: 'Court.' } })
  expect(onTop(session(), theirs, mine)).toEqual(
    session({ title: { fr: 'Petit débat' }, summary: { fr: 'Court.' }, minutes: 75, roles: [] }),
  )
})
