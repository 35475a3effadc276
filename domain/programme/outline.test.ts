import { expect, test } from 'vitest'
import { outlineOf } from './outline'
import { timeline } from './parallel'

const at = (hour: number) => `2027-03-11T${String(hour).padStart(2, '0')}:00:00.000Z`
const session = (kind: 'PLENARY' | 'WORKSHOP', hour: number) => ({ kind, startsAt: at(hour), endsAt: at(hour + 1) })
const shown = (sessions: ReturnType<typeof session>[]) =>
  outlineOf(sessions, timeline(sessions, 'Europe/Paris')).map(({ kind }) => kind)

test('a small programme is shown whole', () => {
  const day = [session('PLENARY', 8), session('WORKSHOP', 9), session('WORKSHOP', 9), session('WORKSHOP', 9)]
  expect(shown(day)).toEqual(['PLENARY', 'WORKSHOP', 'WORKSHOP', 'WORKSHOP'])
})

test('of a big one what everybody comes together for: four things at once, or more than 25 in all', () => {
  const four = Array.from({ length: 4 }, () => session('WORKSHOP', 9))
  expect(shown([session('PLENARY', 8), ...four])).toEqual(['PLENARY'])
  const many = Array.from({ length: 25 }, (_, index) => session('WORKSHOP', index % 20))
  expect(shown([session('PLENARY', 8), ...many])).toEqual(['PLENARY'])
})
