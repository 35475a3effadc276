import { asLocale } from '../shared/locale'
import type { Answers } from './form'
import type { OrganiserEditValues, RegistrationValues } from './schema'

function word(data: FormData, name: string): string {
  const value = data.get(name)
  return typeof value === 'string' ? value : ''
}

function answersFrom(data: FormData): Answers {
  const answers: Answers = {}
  for (const name of new Set(data.keys())) {
    if (!name.startsWith('answers.')) continue
    const values = data.getAll(name).filter((value) => typeof value === 'string')
    answers[name.slice('answers.'.length)] = values.length > 1 ? values : (values[0] ?? '')
  }
  return answers
}

/** The part of a sent form that says who somebody is and what they answered; nothing is checked here. */
export function editValuesFromForm(data: FormData): OrganiserEditValues {
  return {
    givenName: word(data, 'givenName'),
    familyName: word(data, 'familyName'),
    email: word(data, 'email'),
    phone: word(data, 'phone'),
    function: word(data, 'function'),
    organisation: word(data, 'organisation'),
    territory: word(data, 'territory'),
    territoryCode: word(data, 'territoryCode'),
    answers: answersFrom(data),
    diet: word(data, 'diet'),
    access: word(data, 'access'),
  }
}

/** Reads a sent registration form (`answers.<question id>`, `consents`, boxes ticked "on"); nothing is checked here. */
export function valuesFromForm(data: FormData): RegistrationValues {
  return {
    ...editValuesFromForm(data),
    typeId: word(data, 'typeId'),
    consents: data.getAll('consents').filter((value) => typeof value === 'string'),
    joinWaitingList: data.get('joinWaitingList') === 'on',
    idempotencyKey: word(data, 'idempotencyKey'),
    locale: asLocale(word(data, 'locale')),
  }
}
