import { expect, test } from 'vitest'
import { isLoopback, network, withinLimit } from './limits'

test('the sixth sign-in mail to one address within a quarter of an hour is refused', async () => {
  const answers: boolean[] = []
  for (let i = 0; i < 6; i++) answers.push(await withinLimit('sign-in-address', 'a@example.org'))
  expect(answers).toEqual([true, true, true, true, true, false])
  expect(await withinLimit('sign-in-address', 'b@example.org')).toBe(true)
})

test('120 people register from one address within a minute, the next is asked to wait', async () => {
  for (let i = 0; i < 120; i++) expect(await withinLimit('registration', '203.0.113.7')).toBe(true)
  expect(await withinLimit('registration', '203.0.113.7')).toBe(false)
  expect(await withinLimit('registration', '203.0.113.8')).toBe(true)
})

test('this machine itself is limited in sign-in only', async () => {
  for (let i = 0; i < 500; i++) expect(await withinLimit('registration', '127.0.0.1')).toBe(true)
  for (let i = 0; i < 60; i++) await withinLimit('sign-in', '::1')
  expect(await withinLimit('sign-in', '::1')).toBe(false)
})

test('an IPv6 network counts as one client', () => {
  expect(network('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2')
  expect(network('2001:db8::7')).toBe('2001:db8:0:0')
  expect(network('::ffff:203.0.113.7')).toBe('203.0.113.7')
  expect(isLoopback('::ffff:127.0.0.1')).toBe(true)
  expect(isLoopback('128.0.0.1')).toBe(false)
})
