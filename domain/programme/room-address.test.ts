import { expect, test } from 'vitest'
import { roomAddress, roomAt } from './room-address'

const nef = { id: '01a21bdf-a357-74df-bc39-7dea89ff43b6', name: { fr: 'La Nef', nl: 'De Beuk' } }
const blue = { id: '01a21bdf-a357-74df-bc39-7dea89ff9c01', name: { nl: 'Blauwe zaal' } }

test('a room reads as its name and is found by the end of its id', () => {
  expect(roomAddress(nef)).toBe('la-nef-ff43b6')
  expect(roomAddress(blue)).toBe('blauwe-zaal-ff9c01')
  expect(roomAt([nef, blue], 'blauwe-zaal-ff9c01')).toBe(blue)
})

test('a link made under another name still arrives, and so does the id', () => {
  expect(roomAt([nef, blue], 'grande-salle-ff43b6')).toBe(nef)
  expect(roomAt([nef, blue], nef.id)).toBe(nef)
  expect(roomAt([nef, blue], 'nef')).toBeUndefined()
  expect(roomAt([nef, blue], '')).toBeUndefined()
})
