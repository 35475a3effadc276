import { expect, test } from 'vitest'
import type { FormDefinition } from '@/domain/registration/form'
import { valuesFromForm } from '@/domain/registration/form-data'
import { stepsOf } from './form-steps'

const definition = {
  questions: [
    { id: 'lunch', kind: 'YES_NO', required: true, options: [], dependsOnId: null, dependsOnValue: null, typeIds: [] },
  ],
  consents: [{ id: 'read', required: true }],
} as unknown as FormDefinition

function done(typed: Record<string, string>, current = 0, full = false): string[] {
  const form = new FormData()
  for (const [name, value] of Object.entries(typed)) form.append(name, value)
  return stepsOf(definition, valuesFromForm(form), current, full)
    .filter((step) => step.done)
    .map(({ id }) => id)
}

const person = { givenName: 'Zoé', familyName: 'Bœuf', email: 'z@example.org' }

test('a step is complete when nothing required is missing in it', () => {
  expect(done({})).toEqual([])
  expect(done({ ...person, typeId: 't', 'answers.lunch': 'no', consents: 'read' })).toEqual([
    'person',
    'type',
    'questions',
    'consents',
  ])
})

test('a step where all is optional is complete once one has come past it', () => {
  expect(done({}, 4)).toEqual(['needs'])
})

test('a full profile is complete only with the waiting list', () => {
  expect(done({ typeId: 't' }, 0, true)).toEqual([])
  expect(done({ typeId: 't', joinWaitingList: 'on' }, 0, true)).toEqual(['type'])
})
