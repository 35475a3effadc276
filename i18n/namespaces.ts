/** One message file per chapter; the key is the namespace. */
export const namespaces = [
  'ui',
  'public',
  'register',
  'my',
  'organise',
  'programme',
  'editor',
  'people',
  'releases',
  'agenda',
  'seats',
  'tours',
  'workshops',
  'setup',
  'clock',
  'floor',
  'mail',
  'auth',
  'refusals',
  'errors',
  'legal',
  'mailbox',
  'styleguide',
] as const

export type Namespace = (typeof namespaces)[number]
