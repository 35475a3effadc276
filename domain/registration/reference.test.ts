import { expect, it } from 'vitest'
import { referenceFrom } from './reference'

it('makes a short name that can be read aloud', () => {
  expect(referenceFrom(new Uint8Array([0, 0, 0, 0]))).toBe('0000-00')
  expect(referenceFrom(new Uint8Array([255, 255, 255, 255]))).toBe('ZZZZ-ZZ')
  expect(referenceFrom(new Uint8Array([1, 2, 3, 4]))).toBe('4R04-G0')
})
