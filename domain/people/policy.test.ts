import { expect, test } from 'vitest'
import type { Role } from '../shared/scope'
import { type Act, may } from './policy'

const acts: Act[] = [
  'forum.read',
  'forum.edit',
  'forum.publish',
  'team.edit',
  'programme.edit',
  'workshops.edit',
  'workshops.seat',
  'workshops.run',
  'registrations.read',
  'registrations.write',
  'sensitive.read',
  'mails.read',
]

const roles: Role[] = ['OWNER', 'ORGANISER', 'PROGRAMME_EDITOR', 'REGISTRATION_DESK', 'READER']

test('the whole matrix of roles and acts', () => {
  const matrix = acts.map((act) => `${act}: ${roles.filter((role) => may(role, act)).join(' ')}`)
  expect(matrix).toEqual([
    'forum.read: OWNER ORGANISER PROGRAMME_EDITOR REGISTRATION_DESK READER',
    'forum.edit: OWNER ORGANISER',
    'forum.publish: OWNER ORGANISER',
    'team.edit: OWNER',
    'programme.edit: OWNER ORGANISER PROGRAMME_EDITOR',
    'workshops.edit: OWNER ORGANISER PROGRAMME_EDITOR',
    'workshops.seat: OWNER ORGANISER',
    'workshops.run: OWNER ORGANISER REGISTRATION_DESK',
    'registrations.read: OWNER ORGANISER REGISTRATION_DESK READER',
    'registrations.write: OWNER ORGANISER REGISTRATION_DESK',
    'sensitive.read: OWNER ORGANISER REGISTRATION_DESK',
    'mails.read: OWNER ORGANISER REGISTRATION_DESK',
  ])
})
