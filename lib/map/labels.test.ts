import { expect, it } from 'vitest'
import { labelled } from './labels'

const spot = (text: string, x: number, y: number) => ({ text, x, y })
const shown = (...spots: ReturnType<typeof spot>[]) =>
  labelled(spots, 400).map(({ text, labelY, atLeft }) => [text, labelY, atLeft ? 'left' : 'right'])

it('writes at the right, and at the left near the edge', () => {
  expect(shown(spot('Angers', 140, 190), spot('Strasbourg', 370, 80))).toEqual([
    ['Strasbourg', 80, 'left'],
    ['Angers', 190, 'right'],
  ])
})

it('keeps the names of neighbours apart', () => {
  expect(shown(spot('Lille', 200, 60), spot('Kortrijk', 206, 54), spot('Tournai', 210, 58))).toEqual([
    ['Kortrijk', 54, 'right'],
    ['Tournai', 71, 'right'],
    ['Lille', 88, 'right'],
  ])
})
