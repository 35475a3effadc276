import { expect, test } from 'vitest'
import { namedInTableToken, opensTable, tableToken } from './table-link'

const tableId = '0192f1c5-7a1e-7b3c-9d2e-0123456789ab'

test('a link names its table and for whom it is made', () => {
  const token = tableToken(tableId, 'RAPPORTEUR', 1)
  expect(token).toHaveLength(44)
  expect(namedInTableToken(token)).toEqual({ tableId, as: 'RAPPORTEUR' })
  expect(namedInTableToken(`${token}A`)).toBeNull()
})

test('it opens that table, as that person, in that version', () => {
  const token = tableToken(tableId, 'HOST', 3)
  expect(opensTable(token, { tableId, as: 'HOST' }, 3)).toBe(true)
  expect(opensTable(token, { tableId, as: 'HOST' }, 4)).toBe(false)
  expect(opensTable(token, { tableId, as: 'RAPPORTEUR' }, 3)).toBe(false)
})
