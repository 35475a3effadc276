import { expect, it } from 'vitest'
import { outlines, projectionOf } from './outline'
import { clipped, simplified } from './polygon'

const france = { west: -5.5, east: 9.8, south: 41.2, north: 51.6 }
const belgium = { west: 0.5, east: 6.8, south: 49, north: 51.8 }

it('places a town where it is, north at the top', () => {
  const { height, place } = projectionOf(france, 400)
  const [paris, lille] = [place(2.35, 48.86), place(3.02, 50.63)]
  expect(height).toBe(394)
  expect(paris.map(Math.round)).toEqual([205, 104])
  expect(lille[1]).toBeLessThan(paris[1])
})

it('draws countries in few octets', () => {
  for (const frame of [france, belgium]) {
    const drawn = outlines(frame, projectionOf(frame, 400))
    expect(drawn).toMatch(/^(M-?\d+ -?\d+(l-?\d+ -?\d+)+z)+$/)
    expect(drawn.length).toBeGreaterThan(1000)
    expect(drawn.length).toBeLessThan(10_000)
  }
})

it('draws nothing in the middle of the sea', () => {
  const atlantic = { west: -40, east: -35, south: 40, north: 44 }
  expect(outlines(atlantic, projectionOf(atlantic, 400))).toBe('')
})

it('cuts a polygon at the edges of a box', () => {
  const square = clipped(
    [
      [-5, -5],
      [5, -5],
      [5, 5],
      [-5, 5],
    ],
    [0, 0, 10, 10],
  )
  expect(square).toHaveLength(4)
  for (const corner of [
    [0, 0],
    [5, 0],
    [5, 5],
    [0, 5],
  ])
    expect(square).toContainEqual(corner)
})

it('leaves out points that add nothing', () => {
  expect(
    simplified(
      [
        [0, 0],
        [5, 0.1],
        [10, 0],
        [10, 10],
      ],
      1,
    ),
  ).toEqual([
    [0, 0],
    [10, 0],
    [10, 10],
  ])
})
