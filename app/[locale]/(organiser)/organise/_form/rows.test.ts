import { expect, it } from 'vitest'
import { nested } from './nested'
import { newKey, orderTo, rearranged, rearrangedKeys, rowKeys, rowsOf } from './rows'

const typed = { title: 'Débat', 'roles.a.kind': 'SPEAKER', 'roles.n1.kind': 'EXPERT', 'roles.n1.person': 'Ana' }

it('finds the rows of a list in the order they were shown', () => {
  expect(rowKeys(typed, 'roles')).toEqual(['a', 'n1'])
  expect(rowKeys(typed, 'pitches')).toEqual([])
})

it('adds, moves and removes rows', () => {
  expect(newKey(['a', 'n3'])).toBe('n4')
  expect(rearrangedKeys(['a', 'b'], 'add', '')).toEqual(['a', 'b', 'n3'])
  expect(rearrangedKeys(['a', 'b', 'c'], 'up', 'c')).toEqual(['a', 'c', 'b'])
  expect(rearrangedKeys(['a', 'b', 'c'], 'down', 'a')).toEqual(['b', 'a', 'c'])
  expect(rearrangedKeys(['a', 'b'], 'up', 'a')).toEqual(['a', 'b'])
  expect(rearrangedKeys(['a', 'b'], 'remove', 'a')).toEqual(['b'])
})

it('keeps everything typed when a row is added or moved without scripts', () => {
  expect(rearranged({ ...typed, rearrange: 'x' }, orderTo('roles', 'add'))).toEqual({ ...typed, 'roles.n3.row': '' })
  const moved = rearranged(typed, orderTo('roles', 'up', 'n1'))
  expect(moved).toEqual(typed)
  expect(rowKeys(moved, 'roles')).toEqual(['n1', 'a'])
  expect(rearranged(typed, orderTo('roles', 'remove', 'n1'))).toEqual({ title: 'Débat', 'roles.a.kind': 'SPEAKER' })
})

it('reads rows as a list, each with its key', () => {
  const form = new FormData()
  for (const [name, value] of Object.entries(typed)) form.append(name, value)
  expect(rowsOf(nested(form), 'roles')).toEqual([
    { key: 'a', kind: 'SPEAKER' },
    { key: 'n1', kind: 'EXPERT', person: 'Ana' },
  ])
})
