import { expect, it } from 'vitest'
import { questionSchema } from '@/domain/registration/setup'
import { questionFromForm } from './question-from-form'

function sent(fields: Record<string, string>): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.append(name, value)
  return data
}

const rows = {
  'label.fr': 'Quand ?',
  'help.fr': '',
  'options.0.key': 'morning',
  'options.0.label.fr': 'Le matin',
  'options.1.key': 'evening',
  'options.1.label.fr': ' ',
  'options.2.key': '',
  'options.2.label.fr': 'La journée',
}

it('keeps the key of a choice, drops an emptied one and names a new one', () => {
  const question = questionSchema.parse(questionFromForm(sent({ ...rows, kind: 'CHOICE', condition: 'q1=yes' })))
  expect(question.options).toEqual([
    { key: 'morning', label: { fr: 'Le matin' } },
    { key: 'la-journee', label: { fr: 'La journée' } },
  ])
  expect(question).toMatchObject({ dependsOnId: 'q1', dependsOnValue: 'yes', required: false, typeIds: [] })
})

it('forgets choices of a question that has none', () => {
  const question = questionSchema.parse(questionFromForm(sent({ ...rows, kind: 'NUMBER', condition: '' })))
  expect(question).toMatchObject({ options: [], dependsOnId: null, dependsOnValue: null })
})
