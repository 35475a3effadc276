import { expect, it } from 'vitest'
import { mayArrangeSeries } from './policy'

const stranger = { administrator: false, opened: false, stops: 2, roles: [] }

it('gives an empty tour to whoever opened it, and to nobody else', () => {
  expect(mayArrangeSeries({ ...stranger, stops: 0, opened: true })).toBe(true)
  expect(mayArrangeSeries({ ...stranger, stops: 0 })).toBe(false)
})

it('gives a tour with stops to those who organise one of them, no longer to whoever opened it', () => {
  expect(mayArrangeSeries({ ...stranger, roles: ['READER', 'ORGANISER'] })).toBe(true)
  expect(mayArrangeSeries({ ...stranger, roles: ['READER', 'PROGRAMME_EDITOR'] })).toBe(false)
  expect(mayArrangeSeries({ ...stranger, opened: true })).toBe(false)
})

it('lets administrators arrange any tour', () => {
  expect(mayArrangeSeries({ ...stranger, administrator: true })).toBe(true)
})
