import { expect, it } from 'vitest'
import { readCursor, writeCursor } from './list'

it('reads back the cursor it wrote, and nothing else', () => {
  const cursor = { value: 'bœuf « zoé »', id: 'x' }
  expect(readCursor(writeCursor(cursor))).toEqual(cursor)
  const others = [
    undefined,
    '',
    'nonsense',
    Buffer.from('[1,2]').toString('base64url'),
    Buffer.from('{}').toString('base64url'),
  ]
  expect(others.map(readCursor)).toEqual([null, null, null, null, null])
})
