import { expect, it } from 'vitest'
import type { FormDefinition, FormQuestion, QuestionKind } from './form'
import { valuesFromForm } from './form-data'
import { editSchema, handOverSchema, registrationSchema } from './schema'

const question = (kind: QuestionKind, change: Partial<FormQuestion> = {}): FormQuestion => ({
  id: kind,
  kind,
  label: {},
  help: {},
  required: false,
  options: kind.includes('CHOICE')
    ? [
        { key: 'red', label: {} },
        { key: 'blue', label: {} },
      ]
    : [],
  dependsOnId: null,
  dependsOnValue: null,
  typeIds: [],
  ...change,
})

function form(questions: FormQuestion[], consents: FormDefinition['consents'] = []): FormDefinition {
  const type = { id: 'type', name: {}, description: {}, colour: 1, requiresApproval: false, quotaId: 'quota' }
  const when = { timeZone: 'Europe/Paris', startsAt: '2027-03-11T08:00:00Z', endsAt: '2027-03-11T16:00:00Z' }
  return {
    forumId: 'forum',
    slug: 'forum',
    ...when,
    locales: ['fr'],
    types: [type],
    questions,
    consents,
    privacyNotice: {},
  }
}

const person = {
  typeId: 'type',
  givenName: ' Zoé ',
  familyName: 'Bœuf',
  email: ' z@example.org',
  idempotencyKey: '12345678',
  locale: 'fr' as const,
}

/** What is wrong, as "path: code". */
function faults(definition: FormDefinition, values: object): string[] {
  const parsed = registrationSchema(definition).safeParse({ ...person, ...values })
  return parsed.success ? [] : parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
}

it('needs a type, a name and an address; the rest may be empty', () => {
  expect(registrationSchema(form([])).parse(person)).toEqual({
    ...person,
    givenName: 'Zoé',
    email: 'z@example.org',
    phone: '',
    function: '',
    organisation: '',
    territory: '',
    territoryCode: '',
    answers: {},
    consents: [],
    diet: '',
    access: '',
    joinWaitingList: false,
  })
  expect(faults(form([]), { typeId: 'other', givenName: ' ', familyName: '', email: '' })).toEqual([
    'givenName: required',
    'familyName: required',
    'email: required',
  ])
  expect(faults(form([]), { typeId: 'other' })).toEqual(['typeId: choice'])
})

it('tells what is wrong with a field by a code', () => {
  const wrong = { email: 'z@', phone: 'call me', givenName: 'x'.repeat(101), territoryCode: 'x y' }
  expect(faults(form([]), wrong)).toEqual([
    'givenName: too-long',
    'email: email',
    'phone: phone',
    'territoryCode: choice',
  ])
  expect(faults(form([]), { phone: '+33 (0)3.20-00.00.00' })).toEqual([])
})

it('drops control characters, and line breaks where there is one line', () => {
  const sent = { ...person, givenName: 'Zo\0é\r\nBcc: x', diet: 'a\0\nb', answers: { SHORT_TEXT: 'x\0' } }
  const parsed = registrationSchema(form([question('SHORT_TEXT')])).parse(sent)
  expect([parsed.givenName, parsed.diet, parsed.answers.SHORT_TEXT]).toEqual(['Zoé Bcc: x', 'a\nb', 'x'])
})

it('checks each kind of answer', () => {
  const good: Record<QuestionKind, string | string[]> = {
    SHORT_TEXT: 'a',
    LONG_TEXT: 'a\nb',
    CHOICE: 'red',
    SEVERAL_CHOICES: ['red', 'blue'],
    NUMBER: '1 234,5',
    YES_NO: 'no',
    DATE: '2028-02-29',
    EMAIL: 'a@example.org',
    PHONE: '0320000000',
    ORGANISATION: 'MEL',
    TERRITORY: 'Lille',
  }
  const bad: Partial<Record<QuestionKind, string | string[]>> = {
    SHORT_TEXT: 'x'.repeat(201),
    LONG_TEXT: 'x'.repeat(4001),
    CHOICE: 'green',
    SEVERAL_CHOICES: ['red', 'green'],
    NUMBER: 'many',
    YES_NO: 'perhaps',
    DATE: '2027-02-29',
    EMAIL: 'a@',
    PHONE: 'x',
  }
  const kinds = Object.keys(good) as QuestionKind[]
  const definition = form(kinds.map((kind) => question(kind)))
  const parsed = registrationSchema(definition).parse({ ...person, answers: good })
  expect(parsed.answers).toEqual({ ...good, NUMBER: '1234.5' })
  const codes = ['too-long', 'too-long', 'choice', 'choice', 'number', 'choice', 'date', 'email', 'phone']
  expect(faults(definition, { answers: bad })).toEqual(
    Object.keys(bad).map((kind, index) => `answers.${kind}: ${codes[index]}`),
  )
})

it('asks for required answers and consents, but not for what is hidden, which it forgets', () => {
  const hidden = question('NUMBER', { required: true, dependsOnId: 'YES_NO', dependsOnValue: 'yes' })
  const consent = { id: 'photo', key: 'photo', text: {}, required: true }
  const definition = form([question('YES_NO', { required: true }), hidden], [consent])
  expect(faults(definition, {})).toEqual(['answers.YES_NO: required', 'consents.photo: consent-required'])
  expect(faults(definition, { answers: { YES_NO: 'yes' }, consents: ['photo'] })).toEqual(['answers.NUMBER: required'])
  const parsed = registrationSchema(definition).parse({
    ...person,
    answers: { YES_NO: 'no', NUMBER: 'x' },
    consents: ['photo', 'x'],
  })
  expect([parsed.answers, parsed.consents]).toEqual([{ YES_NO: 'no' }, ['photo']])
  expect(registrationSchema(definition, 'organiser').safeParse(person).success).toBe(true)
})

it('says everything that is wrong at once', () => {
  const consent = { id: 'photo', key: 'photo', text: {}, required: true }
  expect(faults(form([question('CHOICE', { required: true })], [consent]), { givenName: '', email: 'z@' })).toEqual([
    'givenName: required',
    'email: email',
    'answers.CHOICE: required',
    'consents.photo: consent-required',
  ])
})

it('lets holders edit everything but their address', () => {
  const values = { givenName: 'Zoé', familyName: 'Bœuf', email: 'other@example.org', answers: { CHOICE: 'red' } }
  const parsed = editSchema(form([question('CHOICE', { required: true })]), 'type').parse(values)
  expect(parsed).toMatchObject({ givenName: 'Zoé', answers: { CHOICE: 'red' } })
  expect(parsed).not.toHaveProperty('email')
  expect(handOverSchema.safeParse(values).success).toBe(true)
})

it('reads a form sent without JavaScript', () => {
  const data = new FormData()
  const sent = [
    ['typeId', 'type'],
    ['givenName', 'Zoé'],
    ['answers.SEVERAL_CHOICES', 'red'],
    ['answers.NUMBER', '3'],
    ['consents', 'a'],
    ['consents', 'b'],
    ['joinWaitingList', 'on'],
    ['locale', 'xx'],
  ]
  for (const [name = '', value = ''] of sent) data.append(name, value)
  const values = valuesFromForm(data)
  expect(values).toMatchObject({
    typeId: 'type',
    givenName: 'Zoé',
    email: '',
    answers: { SEVERAL_CHOICES: 'red', NUMBER: '3' },
    consents: ['a', 'b'],
    joinWaitingList: true,
    locale: 'fr',
  })
  const definition = form([question('SEVERAL_CHOICES'), question('NUMBER')])
  const parsed = registrationSchema(definition).parse({
    ...values,
    familyName: 'B',
    email: 'z@example.org',
    idempotencyKey: '12345678',
  })
  expect(parsed.answers).toEqual({ SEVERAL_CHOICES: ['red'], NUMBER: '3' })
})
