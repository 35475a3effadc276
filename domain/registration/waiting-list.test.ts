import { expect, it } from 'vitest'
import { line, mayBecome, placeBefore } from './waiting-list'

it('goes forward only', () => {
  const statuses = ['WAITING', 'OFFERED', 'ACCEPTED', 'EXPIRED', 'WITHDRAWN'] as const
  const steps = statuses.flatMap((from) => statuses.filter((to) => mayBecome(from, to)).map((to) => `${from} → ${to}`))
  expect(steps).toEqual([
    'WAITING → OFFERED',
    'WAITING → WITHDRAWN',
    'OFFERED → ACCEPTED',
    'OFFERED → EXPIRED',
    'OFFERED → WITHDRAWN',
  ])
})

it('is first come, first served; somebody put first stands before them all', () => {
  const entries = [
    { name: 'c', status: 'WAITING' as const, place: 9 },
    { name: 'a', status: 'OFFERED' as const, place: 1 },
    { name: 'b', status: 'WAITING' as const, place: 4 },
  ]
  expect(line(entries).map(({ name }) => name)).toEqual(['b', 'c'])
  expect([placeBefore({ place: 4 }), placeBefore({ place: -1 }), placeBefore(null)]).toEqual([3, -2, -1])
})
