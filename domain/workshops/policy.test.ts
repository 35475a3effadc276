import { expect, test } from 'vitest'
import { mayWish } from './policy'

const at = new Date('2027-03-11T10:00:00Z')
const open = { wishesUntil: null, openedAt: null, frozenAt: null }

test('wishes are taken until their date, or until the workshop begins', () => {
  expect(mayWish(open, at)).toBe(true)
  expect(mayWish({ ...open, wishesUntil: new Date('2027-03-11T10:00:01Z') }, at)).toBe(true)
  expect(mayWish({ ...open, wishesUntil: at }, at)).toBe(false)
  expect(mayWish({ ...open, openedAt: at }, at)).toBe(false)
  expect(mayWish({ ...open, frozenAt: at }, at)).toBe(false)
})
