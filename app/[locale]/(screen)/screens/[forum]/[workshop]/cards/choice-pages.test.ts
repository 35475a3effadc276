import { expect, test } from 'vitest'
import { choicePages, type Shared } from './choice-pages'

const table = (number: number, texts: readonly string[]): Shared => ({
  tableId: `t${number}`,
  number,
  question: {},
  choice: texts.map((text, index) => ({ cardId: `${number}-${index}`, colour: 'green', text, rank: index + 1 })),
})
const ranks = (pages: readonly Shared[]) =>
  pages.map(({ number, choice }) => [number, ...choice.map(({ rank }) => rank)])

test('a table that wrote little has one page', () => {
  const five = ['un', 'deux', 'trois', 'quatre', 'cinq']
  expect(ranks(choicePages([table(1, five), table(4, ['un'])]))).toEqual([
    [1, 1, 2, 3, 4, 5],
    [4, 1],
  ])
})

test('a table with one long card has three to a page', () => {
  expect(ranks(choicePages([table(2, ['a', 'b', 'c'.repeat(81), 'd', 'e'])]))).toEqual([
    [2, 1, 2, 3],
    [2, 4, 5],
  ])
})
