import { expect, test } from 'vitest'
import { absentRounds, presences } from './presence'

const tick = (registrationId: string, round: number, tableId: string | null) => ({ registrationId, round, tableId })

test('whoever was missed is away until they are seen again', () => {
  const ticks = [tick('ana', 1, null), tick('ben', 2, null), tick('ben', 3, 'A'), tick('cleo', 1, 'B')]
  expect(absentRounds(ticks, 4)).toEqual(
    new Map([
      ['ana', [1, 2, 3, 4]],
      ['ben', [2]],
    ]),
  )
})

test('the last tick says whether somebody is there; the door helps where there is none', () => {
  const ticks = [tick('ana', 1, null), tick('ana', 2, 'A'), tick('ben', 1, null)]
  expect([...presences(['ana', 'ben', 'cleo', 'dan'], ticks, new Set(['ben', 'cleo']))]).toEqual([
    ['ana', 'here'],
    ['ben', 'absent'],
    ['cleo', 'arrived'],
    ['dan', 'unknown'],
  ])
})
