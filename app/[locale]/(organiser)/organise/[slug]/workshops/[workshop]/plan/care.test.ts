import { expect, it } from 'vitest'
import { careOf, searchSchema, weightsOf } from './care'

const usual = { mixing: 100, organisations: 60, sectors: 40, wishes: 40 }

it('turns sliders into weights and back', () => {
  expect(careOf(usual)).toEqual({ mixing: 100, mix: 50, wishes: 40, balance: 60 })
  expect(weightsOf(careOf(usual))).toEqual(usual)
  expect(weightsOf({ mixing: 50, mix: 0, wishes: 0, balance: 50 })).toMatchObject({ organisations: 0, sectors: 0 })
  expect(weightsOf({ mixing: 50, mix: 100, wishes: 0, balance: 60 })).toMatchObject({ organisations: 100, sectors: 80 })
  expect(careOf({ ...usual, organisations: 0, sectors: 0 }).balance).toBe(50)
})

it('reads a form', () => {
  const form = { mixing: '100', mix: '50', wishes: '40', balance: '60', seconds: '20', seed: '3' }
  expect(searchSchema.parse(form)).toEqual({ weights: usual, seconds: 20, seed: 3 })
  expect(searchSchema.safeParse({ ...form, seconds: '900' }).success).toBe(false)
})
