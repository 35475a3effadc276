import { expect, it } from 'vitest'
import { searchText, searchWords, sortName } from './search-text'

const person = {
  givenName: 'Élodie',
  familyName: 'Le Bœuf',
  email: 'E.LeBoeuf@Example.org',
  organisation: 'Métropole 100%',
  reference: '7KQ4-M2',
}

it('orders by family name, folded', () => {
  expect(sortName(person)).toBe('le boeuf elodie')
})

it('finds a name written either way round, the e-mail, the organisation and the reference', () => {
  const text = searchText(person)
  for (const typed of ['élodie le boeuf', 'BOEUF ELODIE', 'leboeuf@', 'metropole 100', '7kq4-m2', '7KQ4M2']) {
    expect(
      searchWords(typed).every((word) => text.includes(word)),
      typed,
    ).toBe(true)
  }
})

it('asks for two letters, and is blind to SQL’s wildcards', () => {
  expect([searchWords('é'), searchWords('%_'), searchWords(' Él  od ')]).toEqual([[], [], ['el', 'od']])
})

it('keeps no more than an index of PostgreSQL holds, and no half character', () => {
  const long = { ...person, givenName: '𓂀'.repeat(100), familyName: '𓁹'.repeat(100), organisation: '𓃠'.repeat(100) }
  const octets = Buffer.byteLength(sortName(long)) + Buffer.byteLength(searchText(long))
  expect(octets).toBeLessThan(2500)
  expect(sortName(long) + searchText(long)).not.toMatch(/\p{Cs}/u)
})
