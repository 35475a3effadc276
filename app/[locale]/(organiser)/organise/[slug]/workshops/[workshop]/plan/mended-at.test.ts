import { expect, it } from 'vitest'
import { mendedAt } from './mended-at'

it('leads to where a refusal is mended', () => {
  expect(mendedAt('too-few-seats')).toBe('tables')
  expect(mendedAt('fixed-apart')).toBe('wishes')
  expect(mendedAt('together-and-apart')).toBe('wishes')
  expect(mendedAt('too-few-themes')).toBe('setup')
})
