import { expect, test } from 'vitest'
import { byTime, clashing, type Timed } from './agenda'

const at = (time: string | null) => time && `2027-03-11T${time}:00.000Z`
const session = (sessionId: string, from: string | null, to: string | null, cancelled = false): Timed => ({
  sessionId,
  startsAt: at(from),
  endsAt: at(to),
  cancelled,
})

test('what overlaps clashes; what follows does not, nor what is cancelled or has no time', () => {
  const agenda = [
    session('plenary', '09:00', '10:00'),
    session('workshop', '09:30', '11:00'),
    session('report', '11:00', '12:00'),
    session('cancelled', '11:00', '12:00', true),
    session('tray', null, null),
  ]
  expect([...clashing(agenda)]).toEqual(['plenary', 'workshop'])
})

test('a moment without an end clashes with what it falls into; two hats in one session do not', () => {
  expect([...clashing([session('talk', '09:00', '10:00'), session('photo', '09:45', null)])]).toEqual(['talk', 'photo'])
  expect(clashing([session('talk', '09:00', '10:00'), session('talk', '09:00', '10:00')]).size).toBe(0)
})

test('an agenda is in order of time, what has none at its end', () => {
  const agenda = [session('c', null, null), session('b', '10:00', null), session('a', '09:00', null)]
  expect(agenda.sort(byTime).map(({ sessionId }) => sessionId)).toEqual(['a', 'b', 'c'])
})
