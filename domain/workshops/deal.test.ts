import fc from 'fast-check'
import { expect, test } from 'vitest'
import { deal } from './deal'

/** Numbers that repeat: enough for a shuffle in a test. */
function numbers(seed: number): () => number {
  let state = seed + 1
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

const cardsOf = (people: string[], written: number) =>
  people.flatMap((authorId) => Array.from({ length: written }, (_, n) => ({ id: `${authorId}${n}`, authorId })))

test('five cards each of four people: three come back to each, none of them their own', () => {
  const people = ['ana', 'ben', 'cleo', 'dan']
  const dealt = deal(cardsOf(people, 5), people, 3, numbers(1))
  for (const person of people) {
    const hand = dealt.filter(({ holderId }) => holderId === person)
    expect(hand).toHaveLength(3)
    expect(hand.some(({ cardId }) => cardId.startsWith(person))).toBe(false)
  }
  expect(dealt.filter(({ holderId }) => holderId === null)).toHaveLength(8)
  expect(deal(cardsOf(people, 5), people, 3, numbers(1))).toEqual(dealt)
})

test('no card is lost and none is dealt twice, whatever the table', () => {
  const small = fc.integer({ min: 0, max: 9 })
  fc.assert(
    fc.property(small, small, small, fc.integer({ min: 0, max: 1000 }), (size, written, each, seed) => {
      const people = Array.from({ length: size }, (_, n) => `p${n}-`)
      const cards = cardsOf(people, written)
      const dealt = deal(cards, people, each, numbers(seed))
      expect(dealt.map(({ cardId }) => cardId).sort()).toEqual(cards.map(({ id }) => id).sort())
      const hands = people.map((person) => dealt.filter(({ holderId }) => holderId === person).length)
      expect(Math.max(0, ...hands)).toBeLessThanOrEqual(each)
      expect(Math.max(0, ...hands) - Math.min(...(hands.length > 0 ? hands : [0]))).toBeLessThanOrEqual(1)
    }),
  )
})
