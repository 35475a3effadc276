import { expect, test } from 'vitest'
import { type Named, namesakes } from './namesakes'

const person = (id: string, givenName: string, familyName: string, email: string | null = null): Named => ({
  id,
  givenName,
  familyName,
  email,
})

test('the same name is found whatever its accents, capitals, hyphens and order', () => {
  const people = [
    person('a', 'Élodie', 'Le Bœuf'),
    person('b', 'elodie', 'LE-BOEUF'),
    person('c', 'Le Boeuf', 'Elodie'),
    person('d', 'Élodie', 'Martin'),
  ]
  expect([...namesakes(people)]).toEqual([
    ['a', ['b', 'c']],
    ['b', ['a', 'c']],
    ['c', ['a', 'b']],
  ])
})

test('a spelling one slip away is found: a letter more, less, other, or two that changed places', () => {
  const base = person('base', 'Mathieu', 'Vandenberghe')
  for (const [given, family] of [
    ['Matthieu', 'Vandenberghe'],
    ['Mathieu', 'Vandenberge'],
    ['Mathieu', 'Vandenbergue'],
    ['Mahtieu', 'Vandenberghe'],
  ] as const) {
    expect(namesakes([base, person('other', given, family)]).get('base')).toEqual(['other'])
  }
  expect(namesakes([base, person('other', 'Mathieu', 'Vandenbos')]).size).toBe(0)
})

test('short names are not taken for each other', () => {
  expect(namesakes([person('a', 'An', 'Bos'), person('b', 'Jan', 'Bos')]).size).toBe(0)
})

test('one address is one person', () => {
  expect(
    namesakes([person('a', 'An', 'Bos', 'an@example.org'), person('b', 'Anna', 'Peeters', 'an@example.org')]),
  ).toEqual(
    new Map([
      ['a', ['b']],
      ['b', ['a']],
    ]),
  )
})
