import { expect, it } from 'vitest'
import { askedBy, stepAskedBy } from './keys'

const none = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false }
const press = (key: string, held: Partial<typeof none> = {}) => ({ key, ...none, ...held })

it('arrows move, with Shift they stretch and widen', () => {
  expect(askedBy(press('ArrowDown'))).toEqual({ ask: 'shift', minutes: 5 })
  expect(askedBy(press('ArrowLeft'))).toEqual({ ask: 'room', by: -1 })
  expect(askedBy(press('ArrowUp', { shiftKey: true }))).toEqual({ ask: 'stretch', minutes: -5 })
  expect(askedBy(press('ArrowRight', { shiftKey: true }))).toEqual({ ask: 'widen', by: 1 })
})

it('letters work in either case, and never with Ctrl', () => {
  expect(askedBy(press('r'))).toEqual({ ask: 'rooms' })
  expect(askedBy(press('E'))).toEqual({ ask: 'everywhere' })
  expect(askedBy(press('r', { ctrlKey: true }))).toBeNull()
  expect(askedBy(press('Tab'))).toBeNull()
  expect(askedBy(press('?', { shiftKey: true }))).toEqual({ ask: 'help' })
})

it('Ctrl or Command takes back, with Shift does again', () => {
  expect(stepAskedBy(press('z', { ctrlKey: true }))).toBe('undo')
  expect(stepAskedBy(press('Z', { metaKey: true, shiftKey: true }))).toBe('redo')
  expect(stepAskedBy(press('y', { ctrlKey: true }))).toBe('redo')
  expect(stepAskedBy(press('z'))).toBeNull()
})
