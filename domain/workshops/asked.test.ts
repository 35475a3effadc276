import { expect, test } from 'vitest'
import { askedKey, readAsked, sealAsked } from './asked'

test('an address is found however it is written, in its workshop alone', () => {
  expect(askedKey('one', ' Zoe@Example.org')).toBe(askedKey('one', 'zoe@example.org'))
  expect(askedKey('one', 'zoe@example.org')).not.toBe(askedKey('two', 'zoe@example.org'))
})

test('only the asker’s row opens it', () => {
  const sealed = sealAsked('one', 'ana', 'zoe@example.org')
  expect(readAsked('one', 'ana', sealed)).toBe('zoe@example.org')
  expect(readAsked('one', 'ben', sealed)).toBeNull()
})
