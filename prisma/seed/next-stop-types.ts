import { saveQuota, saveType } from '../../domain/registration/commands/quotas'
import type { OrganisedForum } from '../../domain/shared/scope'
import { done, three } from './words'

/** Pools of seats, for a day of about 240 people. */
const quotas = [
  { key: 'public', name: three('Collectivités et État', 'Overheden', 'Public bodies'), capacity: 140 },
  { key: 'firms', name: three('Entreprises', 'Bedrijven', 'Firms'), capacity: 110 },
  {
    key: 'residents',
    name: three('Associations et habitants', 'Verenigingen en bewoners', 'Associations and residents'),
    capacity: 24,
  },
  { key: 'witnesses', name: three('Recherche et presse', 'Onderzoek en pers', 'Research and press'), capacity: 30 },
] as const

type QuotaKey = (typeof quotas)[number]['key']

/** Profiles, with their share of those who register. */
export const profiles = [
  {
    key: 'elected',
    quota: 'public',
    colour: 1,
    share: 0.17,
    requiresApproval: false,
    name: three(
      'Élue ou élu d’une collectivité',
      'Verkozene van een lokaal bestuur',
      'Elected member of a local authority',
    ),
    description: {},
  },
  {
    key: 'staff',
    quota: 'public',
    colour: 2,
    share: 0.26,
    requiresApproval: false,
    name: three('Agent d’une collectivité', 'Personeel van een lokaal bestuur', 'Local authority staff'),
    description: {},
  },
  {
    key: 'state',
    quota: 'public',
    colour: 3,
    share: 0.06,
    requiresApproval: false,
    name: three('État et opérateurs publics', 'Hogere overheid en overheidsbedrijven', 'State and public operators'),
    description: {},
  },
  {
    key: 'firm',
    quota: 'firms',
    colour: 4,
    share: 0.2,
    requiresApproval: false,
    name: three('Entreprise', 'Bedrijf', 'Firm'),
    description: {},
  },
  {
    key: 'startup',
    quota: 'firms',
    colour: 5,
    share: 0.08,
    requiresApproval: false,
    name: three('Start-up', 'Start-up', 'Start-up'),
    description: three(
      'Moins de huit ans, moins de cinquante personnes.',
      'Minder dan acht jaar oud, minder dan vijftig mensen.',
      'Under eight years old, under fifty people.',
    ),
  },
  {
    key: 'resident',
    quota: 'residents',
    colour: 3,
    share: 0.17,
    requiresApproval: false,
    name: three('Association, habitante ou habitant', 'Vereniging of bewoner', 'Association or resident'),
    description: {},
  },
  {
    key: 'witness',
    quota: 'witnesses',
    colour: 2,
    share: 0.06,
    requiresApproval: true,
    name: three('Recherche et presse', 'Onderzoek en pers', 'Research and press'),
    description: three(
      'Votre demande est lue par les organisateurs, qui vous répondent sous deux jours.',
      'De organisatie leest uw aanvraag en antwoordt binnen twee dagen.',
      'The organisers read your request and answer within two days.',
    ),
  },
] as const

export type ProfileKey = (typeof profiles)[number]['key']

/** Adds quotas and types. The pools grow with the crowd, so that one is full and the others are not. */
export async function seedTypes(
  scope: OrganisedForum,
  registrations: number,
  at: Date,
): Promise<Map<ProfileKey, string>> {
  const growth = registrations === 0 ? 1 : registrations / 240
  const quotaIds = new Map<QuotaKey, string>()
  for (const { key, name, capacity } of quotas) {
    const values = { name, capacity: Math.max(1, Math.round(capacity * growth)) }
    quotaIds.set(key, done(await saveQuota(scope, values, { at })).quotaId)
  }
  const typeIds = new Map<ProfileKey, string>()
  for (const { key, quota, share, ...values } of profiles) {
    const quotaId = quotaIds.get(quota)
    if (!quotaId) throw new Error(`No quota for a share of ${share}: ${quota}`)
    const type = { ...values, quotaId, opensAt: null, closesAt: null, hidden: false }
    typeIds.set(key, done(await saveType(scope, type, { at })).typeId)
  }
  return typeIds
}
