import { expect, test } from 'vitest'
import { columnsFor, gridPlaces, moved, placesOf, roomRatio, tableWidth } from './room-places'

test('twenty-four tables stand in six columns and four rows', () => {
  const places = gridPlaces(24)
  expect(columnsFor(24)).toBe(6)
  expect(new Set(places.map(({ x }) => x)).size).toBe(6)
  expect(new Set(places.map(({ y }) => y)).size).toBe(4)
  expect(places[0]).toEqual({ x: 0.083, y: 0.125 })
})

test('a last row that is not full stands in the middle', () => {
  expect(gridPlaces(5, 1)).toEqual([
    { x: 0.167, y: 0.25 },
    { x: 0.5, y: 0.25 },
    { x: 0.833, y: 0.25 },
    { x: 0.333, y: 0.75 },
    { x: 0.667, y: 0.75 },
  ])
})

test('no two tables of a tidy room touch, whatever their number', () => {
  for (let count = 1; count <= 120; count += 1) {
    const width = tableWidth(count)
    const places = gridPlaces(count)
    const apart = places.flatMap((one, index) =>
      places.slice(index + 1).map((other) => Math.hypot(one.x - other.x, (one.y - other.y) / roomRatio)),
    )
    expect(Math.min(1, ...apart), `${count} tables`).toBeGreaterThan(width)
  }
})

test('a table without a place stands where a tidy room would have it', () => {
  const tables = [
    { x: 0.1, y: 0.2 },
    { x: null, y: null },
  ]
  expect(placesOf(tables)).toEqual([{ x: 0.1, y: 0.2 }, gridPlaces(2)[1]])
})

test('nothing is moved out of the room', () => {
  expect(moved({ x: 0.05, y: 0.5 }, { x: -0.1, y: 0.02 })).toEqual({ x: 0.04, y: 0.52 })
})
