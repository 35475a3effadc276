import type { Role } from '../shared/scope'

/** What can be done in one forum. */
export type Act =
  | 'forum.read'
  | 'forum.edit'
  | 'forum.publish'
  | 'team.edit'
  | 'programme.edit'
  | 'programme.release'
  /** Tables, rounds, hosts. */
  | 'workshops.edit'
  /** Who sits where, and who is kept apart. */
  | 'workshops.seat'
  /** On the day: the clock, who is there, where whoever comes late sits. */
  | 'workshops.run'
  | 'registrations.read'
  | 'registrations.write'
  | 'sensitive.read'
  | 'mails.read'

const everything: readonly Act[] = [
  'forum.read',
  'forum.edit',
  'forum.publish',
  'team.edit',
  'programme.edit',
  'programme.release',
  'workshops.edit',
  'workshops.seat',
  'workshops.run',
  'registrations.read',
  'registrations.write',
  'sensitive.read',
  'mails.read',
]

const rights: Record<Role, readonly Act[]> = {
  OWNER: everything,
  ORGANISER: everything.filter((act) => act !== 'team.edit'),
  PROGRAMME_EDITOR: ['forum.read', 'programme.edit', 'workshops.edit'],
  REGISTRATION_DESK: [
    'forum.read',
    'workshops.run',
    'registrations.read',
    'registrations.write',
    'sensitive.read',
    'mails.read',
  ],
  READER: ['forum.read', 'registrations.read'],
}

/** Who may do what in a forum. Administrators act as owners of every forum: the guard gives them that role. */
export function may(role: Role, act: Act): boolean {
  return rights[role].includes(act)
}
