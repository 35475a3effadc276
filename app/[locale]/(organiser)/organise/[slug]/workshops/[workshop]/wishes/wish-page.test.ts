import { expect, test } from 'vitest'
import { pageOf, type Wisher } from './wish-page'

const person = (n: number, more: Partial<Wisher> = {}): Wisher => ({
  registrationId: String(n),
  name: `Élise Petit ${n}`,
  organisation: n % 2 === 0 ? 'Mairie de Lens' : '',
  type: {},
  colour: 1,
  comes: true,
  themeIds: [],
  languages: [],
  needsAccess: false,
  staysAt: null,
  ...more,
})
const crowd = Array.from({ length: 120 }, (_, index) => person(index + 1, index === 4 ? { needsAccess: true } : {}))

test('fifty on a page, and the way to the others', () => {
  const { rows, ...place } = pageOf(crowd, '/w', { page: '2' })
  expect(rows).toHaveLength(50)
  expect(place).toMatchObject({ from: 51, to: 100, total: 120, previous: '/w', next: '/w?page=3' })
})

test('a search without accents, kept on every page', () => {
  const found = pageOf(crowd, '/w', { q: 'elise LENS' })
  expect(found).toMatchObject({ total: 60, next: '/w?q=elise+LENS&page=2' })
})

test('those with an access need alone; a page beyond the end is the last', () => {
  expect(pageOf(crowd, '/w', { only: 'access', page: '9' })).toMatchObject({ total: 1, from: 1, to: 1, next: null })
  expect(pageOf([], '/w', { only: 'nothing' })).toMatchObject({ only: null, total: 0, from: 0, to: 0 })
})
