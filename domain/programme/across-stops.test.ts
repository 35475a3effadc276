import { expect, it } from 'vitest'
import { type StopContent, sharedAcross } from './across-stops'

const theme = (id: string, fr: string, originId: string | null = null, position = 1) => ({
  id,
  originId,
  name: { fr },
  position,
})
const question = (id: string, fr: string, originId: string | null = null, themeId: string | null = null) => ({
  id,
  originId,
  text: { fr },
  themeId,
  sessionSlug: 'ateliers',
})

const angers: StopContent = {
  slug: 'angers',
  city: 'Angers',
  themes: [theme('a-eau', 'Eau'), theme('a-rue', 'Rue', null, 2)],
  questions: [question('a-1', 'Qui paie ?', null, 'a-eau'), question('a-2', 'Qui lit ?')],
}
const lille: StopContent = {
  slug: 'lille',
  city: 'Lille',
  themes: [theme('l-eau', 'L’eau', 'a-eau'), theme('l-air', 'Air', null, 2)],
  questions: [question('l-1', 'Qui paie, et combien ?', 'a-1')],
}

it('finds the themes and questions of several stops, whatever they are called', () => {
  expect(sharedAcross([angers, lille])).toEqual({
    themes: [
      {
        id: 'a-eau',
        name: { fr: 'Eau' },
        position: 1,
        stops: [
          { slug: 'angers', city: 'Angers', name: { fr: 'Eau' } },
          { slug: 'lille', city: 'Lille', name: { fr: 'L’eau' } },
        ],
      },
    ],
    questions: [
      {
        id: 'a-1',
        text: { fr: 'Qui paie ?' },
        themeId: 'a-eau',
        stops: [
          { slug: 'angers', city: 'Angers', sessionSlug: 'ateliers', text: { fr: 'Qui paie ?' } },
          { slug: 'lille', city: 'Lille', sessionSlug: 'ateliers', text: { fr: 'Qui paie, et combien ?' } },
        ],
      },
    ],
  })
})

it('shares nothing with itself: a question asked twice at one stop is no comparison', () => {
  const twice = { ...angers, questions: [question('a-1', 'Qui paie ?'), question('a-3', 'Qui paie ?', 'a-1')] }
  expect(sharedAcross([twice])).toEqual({ themes: [], questions: [] })
})

it('still links two stops whose common origin is not public', () => {
  const paris = { ...lille, slug: 'paris', city: 'Paris', questions: [question('p-1', 'Qui paie donc ?', 'a-1')] }
  expect(sharedAcross([lille, paris]).questions.map(({ stops }) => stops.map(({ city }) => city))).toEqual([
    ['Lille', 'Paris'],
  ])
})
