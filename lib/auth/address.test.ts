import { expect, test } from 'vitest'
import { signInAddress } from './address'

test('one address, lower-cased and trimmed', () => {
  expect(signInAddress('  Anne.Dupont@Example.ORG ')).toBe('anne.dupont@example.org')
})

test('anything that is not exactly one address is refused', () => {
  for (const typed of [
    '',
    'anne',
    'a@b@example.org',
    'victim@example.org＠evil.example',
    'a@example.org,b@example.org',
    'a@example.org b@example.org',
    '"a@b"@example.org',
    'a@example.org\r\nBcc: b@example.org',
    `${'a'.repeat(250)}@example.org`,
  ]) {
    expect(signInAddress(typed), typed).toBeNull()
  }
})

test('a full-width at sign is an at sign', () => {
  expect(signInAddress('anne＠example.org')).toBe('anne@example.org')
})
