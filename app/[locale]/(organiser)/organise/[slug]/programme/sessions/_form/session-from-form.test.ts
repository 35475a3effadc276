import { expect, it } from 'vitest'
import { fieldErrors } from '@/app/_server/form'
import { sessionFormSchema, sessionFromForm, typedNames } from './session-from-form'

const form = (fields: Record<string, string | string[]>) => {
  const data = new FormData()
  for (const [name, value] of Object.entries({ kind: 'PLENARY', 'title.fr': 'Débat', ...fields })) {
    for (const one of [value].flat()) data.append(name, one)
  }
  return data
}

const known = { timeZone: 'Europe/Paris', people: new Map([['Ana Diaz', 'ana']]) }
const read = (fields: Record<string, string | string[]>) =>
  sessionFormSchema(known).safeParse(sessionFromForm(form(fields)))
const faults = (fields: Record<string, string | string[]>) => {
  const { error } = read(fields)
  return error ? fieldErrors(error) : {}
}

it('reads the hour on the clock of the forum, and none for the tray', () => {
  const placed = read({ day: '2027-03-11', start: '09:30', minutes: '45', roomIds: ['nef', 'scene'] })
  expect(placed.data).toMatchObject({
    startsAt: new Date('2027-03-11T08:30:00Z'),
    minutes: 45,
    roomIds: ['nef', 'scene'],
    allRooms: false,
  })
  expect(read({ day: '2027-03-11', start: '' }).data).toMatchObject({ startsAt: null, minutes: null })
  expect(faults({ day: '', start: '09:30' })).toEqual({ day: 'date' })
  expect(faults({ minutes: 'une heure' })).toEqual({ minutes: 'number' })
})

it('keeps the rows in the order they were shown, who they are, and lets empty ones fall out', () => {
  const id = '0199aaaa-bbbb-7ccc-8ddd-eeeeffff0000'
  const { data } = read({
    'roles.n2.kind': 'SPEAKER',
    'roles.n2.announced.fr': 'Une élue',
    'roles.n2.heldBack': 'on',
    [`roles.${id}.kind`]: 'MODERATOR',
    [`roles.${id}.personId`]: 'bob',
    [`roles.${id}.person`]: 'Bob Martin',
    'roles.n1.kind': 'SPEAKER',
    'roles.n1.person': '',
    'roles.n3.kind': 'EXPERT',
    'roles.n3.person': 'Ana Diaz',
  })
  expect(data?.roles).toMatchObject([
    { id: null, kind: 'SPEAKER', personId: null, announced: { fr: 'Une élue' }, heldBack: true },
    { id, kind: 'MODERATOR', personId: 'bob' },
    { id: null, kind: 'EXPERT', personId: 'ana', heldBack: false },
  ])
  expect(data?.roles[1]).not.toHaveProperty('heldBack')
})

it('tells a name nobody has at its own row', () => {
  const unknown = { 'roles.n1.kind': 'SPEAKER', 'roles.n1.person': 'Personne Ici' }
  expect(typedNames(form(unknown))).toEqual(['Personne Ici'])
  expect(faults(unknown)).toEqual({ 'roles.n1.person': 'unknown-person' })
})

it('reads somebody new, and asks for both names', () => {
  const row = { 'roles.n1.kind': 'SPEAKER', 'roles.n1.newPerson.givenName': 'Noor', 'roles.n1.organisation': 'Agence' }
  expect(faults(row)).toEqual({ 'roles.n1.newPerson.familyName': 'required' })
  expect(read({ ...row, 'roles.n1.newPerson.familyName': 'Voorbeeld' }).data?.roles[0]).toMatchObject({
    personId: null,
    newPerson: { givenName: 'Noor', familyName: 'Voorbeeld' },
    organisation: 'Agence',
  })
})

it('reads pitches and questions, and tells what is missing in each', () => {
  const { data } = read({
    'pitches.n1.title.nl': 'Slimme meters',
    'pitches.n1.minutes': '5',
    'questions.n1.text.fr': 'Pour quoi faire ?',
    'questions.n1.themeId': 'water',
    'questions.n2.themeId': 'water',
  })
  expect(data?.pitches).toMatchObject([{ title: { nl: 'Slimme meters' }, minutes: 5, personId: null }])
  expect(data?.questions).toMatchObject([{ text: { fr: 'Pour quoi faire ?' }, themeId: 'water' }])
  expect(faults({ 'pitches.n1.organisation': 'Agence', 'pitches.n1.minutes': '' })).toEqual({
    'pitches.n1.minutes': 'number',
    'pitches.n1.title': 'required',
  })
})
