import { expect, it } from 'vitest'
import { mailFault } from './fault'

it.each([
  ['EENVELOPE 550 5.1.1 <nobody@example.org>: unknown user', 'refused-address'],
  ['not exactly one mail address', 'refused-address'],
  ['EENVELOPE 552 5.2.2 Mailbox full', 'full'],
  ['EAUTH 535 Authentication failed', 'login'],
  ['ESOCKET connect ECONNREFUSED 127.0.0.1:25', 'unreachable'],
  ['ETIMEDOUT Connection timeout', 'unreachable'],
  ['EENVELOPE 451 try again later', 'later'],
  ['Unexpected token', 'other'],
  [null, 'other'],
] as const)('%s is %s', (words, fault) => {
  expect(mailFault(words)).toBe(fault)
})
