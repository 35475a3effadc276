import { db } from '@/lib/db/client'
import { type Locale, locales } from '../../shared/locale'
import { type Multilingual, multilingual } from '../../shared/multilingual'
import type { OrganisedForum } from '../../shared/scope'
import type { FormConsent, FormQuestion } from '../form'
import { type LoadedType, loadForm } from './form'

export type SetupQuota = { id: string; name: Multilingual; capacity: number; taken: number }

/** What an organiser has set up: quotas, types and questions in their order, archived ones left out. */
export type Setup = {
  timeZone: string
  locales: Locale[]
  quotas: SetupQuota[]
  types: LoadedType[]
  questions: FormQuestion[]
  consents: FormConsent[]
  privacyNotice: Multilingual
}

/** The set-up of this forum's registration. */
export async function setupOf(scope: OrganisedForum): Promise<Setup> {
  const [form, quotas] = await Promise.all([
    loadForm({ id: scope.forumId }),
    db().quota.findMany({ where: { forumId: scope.forumId }, orderBy: [{ position: 'asc' }, { id: 'asc' }] }),
  ])
  if (form === null) throw new Error('A scope without a forum.')
  const { timeZone, questions, consents, privacyNotice } = form.definition
  return {
    timeZone,
    locales: locales.filter((locale) => form.definition.locales.includes(locale)),
    quotas: quotas.map(({ id, name, capacity, taken }) => ({ id, name: multilingual(name), capacity, taken })),
    types: [...form.types.values()].filter((type) => type.archivedAt === null),
    questions,
    consents,
    privacyNotice,
  }
}
