import { expect, it } from 'vitest'
import { topicsOf } from './public-workshop'

const water = { position: 2, name: { fr: 'Eau' } }
const air = { position: 1, name: { fr: 'Air' } }

it('lists the questions under their themes, each once, with how many tables ask it', () => {
  const tables = [
    { theme: null, question: { fr: 'Et le reste ?' } },
    { theme: water, question: { fr: 'Qui paie ?', nl: 'Wie betaalt?' } },
    { theme: water, question: { nl: 'Wie betaalt?', fr: 'Qui paie ?' } },
    { theme: water, question: { fr: 'Qui boit ?' } },
    { theme: air, question: { fr: 'Qui respire ?' } },
    { theme: air, question: {} },
  ]
  expect(topicsOf(tables)).toEqual([
    { theme: air, questions: [{ text: { fr: 'Qui respire ?' }, tables: 1 }] },
    {
      theme: water,
      questions: [
        { text: { fr: 'Qui paie ?', nl: 'Wie betaalt?' }, tables: 2 },
        { text: { fr: 'Qui boit ?' }, tables: 1 },
      ],
    },
    { theme: null, questions: [{ text: { fr: 'Et le reste ?' }, tables: 1 }] },
  ])
})
