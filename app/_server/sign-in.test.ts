import { expect, test } from 'vitest'
import { afterSignIn } from './sign-in'

test('sign-in leads back to the organiser page that asked for it', () => {
  expect(afterSignIn('nl', '/nl/organise/lille-2021/registrations?search=du')).toBe(
    '/nl/organise/lille-2021/registrations?search=du',
  )
})

test('anywhere else is not followed', () => {
  for (const wanted of [
    null,
    '',
    'https://evil.example/fr/organise',
    '//evil.example/fr/organise',
    '/\\evil.example/fr/organise',
    '/fr/organise/../sign-in',
    '/fr/organised',
    'javascript:alert(1)',
  ]) {
    expect(afterSignIn('fr', wanted), String(wanted)).toBe('/fr/organise')
  }
})
