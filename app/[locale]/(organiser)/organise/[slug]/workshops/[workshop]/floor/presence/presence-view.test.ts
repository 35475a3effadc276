import { expect, test } from 'vitest'
import { addressOf, pageOf, pageSize, viewIn } from './presence-view'

const people = Array.from({ length: 70 }, (_, index) => ({
  registrationId: String(index),
  name: `Zoé Person${index}`,
  organisation: index % 2 ? 'Ville de Gand' : 'Métropole',
  presence: index < 5 ? ('absent' as const) : ('unknown' as const),
}))

test('an address says what is shown, and what cannot be is left out', () => {
  expect(viewIn({ q: 'zoe', only: 'absent', page: '2' })).toEqual({ search: 'zoe', only: 'absent', page: 2 })
  expect(viewIn({ only: 'everybody', page: '-3' })).toEqual({ search: '', only: '', page: 1 })
  expect(addressOf({ search: 'zoe', only: '', page: 2 })).toBe('?q=zoe&page=2')
  expect(addressOf({ search: '', only: '', page: 1 })).toBe('')
})

test('people are found without accents, by name or organisation, page by page', () => {
  const all = viewIn({})
  expect(pageOf(people, all)).toMatchObject({ from: 1, total: 70 })
  expect(pageOf(people, { ...all, page: 9 }).shown).toHaveLength(70 - pageSize)
  expect(pageOf(people, { ...all, search: 'zoe metropole' }).total).toBe(35)
  expect(pageOf(people, { ...all, only: 'absent' }).total).toBe(5)
})
