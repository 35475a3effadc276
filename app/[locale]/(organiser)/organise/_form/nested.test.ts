import { expect, it } from 'vitest'
import { listOf, nested, ticked } from './nested'
import { moved } from './reorder'

function form(...fields: [string, string][]): FormData {
  const data = new FormData()
  for (const [name, value] of fields) data.append(name, value)
  return data
}

it('reads dotted names as what they describe', () => {
  const sent = form(
    ['name.fr', 'Lille'],
    ['name.nl', 'Rijsel'],
    ['city', 'Lille'],
    ['locales', 'fr'],
    ['locales', 'nl'],
  )
  expect(nested(sent)).toEqual({ name: { fr: 'Lille', nl: 'Rijsel' }, city: 'Lille', locales: ['fr', 'nl'] })
})

it('leaves out what is the framework’s own, and reaches no prototype', () => {
  const read = nested(form(['$ACTION_ID_1', ''], ['__proto__.administrator', 'yes'], ['city', 'Lens']))
  expect(read).toEqual({ administrator: 'yes', city: 'Lens' })
  expect(({} as Record<string, unknown>).administrator).toBeUndefined()
})

it('reads boxes as yes or no, and several of one name as a list', () => {
  expect(ticked(form(['required', 'on']), ['required', 'hidden'])).toEqual({ required: true, hidden: false })
  expect(listOf(form(['typeIds', 'a']), 'typeIds')).toEqual(['a'])
  expect(listOf(form(), 'typeIds')).toEqual([])
})

it('moves one line by one place, and none beyond the ends', () => {
  expect(moved(['a', 'b', 'c'], 'b', 'up')).toEqual(['b', 'a', 'c'])
  expect(moved(['a', 'b', 'c'], 'b', 'down')).toEqual(['a', 'c', 'b'])
  expect(moved(['a', 'b', 'c'], 'a', 'up')).toEqual(['a', 'b', 'c'])
  expect(moved(['a', 'b', 'c'], 'c', 'down')).toEqual(['a', 'b', 'c'])
  expect(moved(['a', 'b', 'c'], 'x', 'down')).toEqual(['a', 'b', 'c'])
})
