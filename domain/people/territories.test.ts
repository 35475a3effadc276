import { expect, test } from 'vitest'
import { suggestTerritories, type Territory, territoryIndex } from './territories'

const lille: Territory = {
  code: 'commune:59350',
  kind: 'commune',
  name: 'Lille',
  within: 'Nord',
  population: 238_246,
  postalCodes: ['59000', '59800'],
}
const metropolis: Territory = {
  code: 'epci:200093201',
  kind: 'epci',
  name: 'Métropole Européenne de Lille',
  within: '',
  population: 1_182_127,
  postalCodes: [],
}
const lillebonne: Territory = {
  ...lille,
  code: 'commune:76384',
  name: 'Lillebonne',
  population: 8_700,
  postalCodes: [],
}
const saintOmer: Territory = {
  ...lille,
  code: 'commune:62765',
  name: 'Saint-Omer',
  population: 14_900,
  postalCodes: [],
}
const index = territoryIndex([lillebonne, saintOmer, lille, metropolis])

const names = (typed: string) => suggestTerritories(index, typed, 10).map((territory) => territory.name)

test('the exact name comes first, then beginnings, then words inside', () => {
  expect(names('lille')).toEqual(['Lille', 'Lillebonne', 'Métropole Européenne de Lille'])
})

test('accents, hyphens and a shortened saint do not matter', () => {
  expect(names('metropole europeenne')).toEqual(['Métropole Européenne de Lille'])
  expect(names('St Omer')).toEqual(['Saint-Omer'])
})

test('a postal code finds its commune', () => {
  expect(names('598')).toEqual(['Lille'])
})

test('one letter finds nothing, and the limit holds', () => {
  expect(names('l')).toEqual([])
  expect(suggestTerritories(index, 'lille', 1)).toHaveLength(1)
})
