import { expect, it } from 'vitest'
import { consentSchema, questionSchema, quotaSchema, typeSchema, withKeys } from './setup'

it('keeps the keys options have, and names new ones after their words', () => {
  const options = [
    { key: 'train', label: { fr: 'En train' } },
    { label: { fr: 'Train' } },
    { label: { fr: 'Vélo' } },
    { label: { nl: 'Fiets' } },
  ]
  expect(withKeys(options).map(({ key }) => key)).toEqual(['train', 'train-2', 'velo', 'fiets'])
})

it('reads dates as wall times of the forum', () => {
  const type = {
    name: { fr: 'Élu' },
    description: {},
    colour: '2',
    quotaId: 'q',
    opensAt: '2027-03-01T09:00',
    closesAt: '',
  }
  expect(typeSchema('Europe/Paris').parse(type)).toMatchObject({
    colour: 2,
    opensAt: new Date('2027-03-01T08:00:00Z'),
    closesAt: null,
    hidden: false,
  })
  const wrong = typeSchema('Europe/Paris').safeParse({ ...type, opensAt: 'soon', colour: 6 })
  expect(wrong.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)).toEqual([
    'colour: number',
    'opensAt: date',
  ])
})

it('asks for words, seats, options and the value that is waited for', () => {
  const codes = (parsed: { error?: { issues: { path: PropertyKey[]; message: string }[] } | undefined }) =>
    parsed.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  expect(codes(quotaSchema.safeParse({ name: { fr: ' ' }, capacity: '-1' }))).toEqual([
    'name: required',
    'capacity: number',
  ])
  expect(codes(consentSchema.safeParse({ text: {} }))).toEqual(['text: required'])
  const question = { kind: 'CHOICE', label: { fr: 'Q' }, help: {}, dependsOnId: 'x' }
  expect(codes(questionSchema.safeParse(question))).toEqual(['options: required', 'dependsOnValue: required'])
})
