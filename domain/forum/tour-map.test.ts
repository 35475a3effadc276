import { expect, it } from 'vitest'
import { mapParts } from './tour-map'

const lille = { name: 'Lille', latitude: 50.6333, longitude: 3.0208 }
const kortrijk = { name: 'Kortrijk', latitude: 50.8306, longitude: 3.2642 }
const angers = { name: 'Angers', latitude: 47.4784, longitude: -0.5632 }
const nice = { name: 'Nice', latitude: 43.7, longitude: 7.27 }
const cayenne = { name: 'Cayenne', latitude: 4.94, longitude: -52.33 }

const shown = (...stops: (typeof lille)[]) =>
  mapParts(stops).map((part) => [part.stops.map(({ name }) => name).join(), part.frame.south, part.frame.north])

it('shows Belgium, northern France or the whole of France, as the stops need it', () => {
  expect(shown(lille, kortrijk)).toEqual([['Lille,Kortrijk', 49.1, 51.8]])
  expect(shown(lille, angers)).toEqual([['Lille,Angers', 46.4, 51.8]])
  expect(shown(lille, nice)).toEqual([['Lille,Nice', 41.1, 51.8]])
})

it('gives a stop overseas a frame of its own, after the others', () => {
  expect(shown(cayenne, lille, angers).map(([names]) => names)).toEqual(['Lille,Angers', 'Cayenne'])
  const [part] = mapParts([cayenne])
  expect(part?.frame.north).toBeCloseTo(6.94)
  expect(part?.frame.south).toBeCloseTo(2.94)
})

it('has nothing to show without a stop', () => {
  expect(mapParts([])).toEqual([])
})
