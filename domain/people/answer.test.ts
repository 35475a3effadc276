import { expect, test } from 'vitest'
import { answerOver } from './answer'

const yes = { confirmed: true, declined: false }
const no = { confirmed: false, declined: true }
const open = { confirmed: false, declined: false }

test('a no is told first, then what is still open', () => {
  expect(answerOver([yes, no, open], true)).toBe('DECLINED')
  expect(answerOver([yes, open], true)).toBe('WAITING')
  expect(answerOver([yes, open], false)).toBe('NOT_ASKED')
  expect(answerOver([yes, yes], false)).toBe('CONFIRMED')
  expect(answerOver([], true)).toBeNull()
})
