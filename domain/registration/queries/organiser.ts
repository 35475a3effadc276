import { unseal } from '@/lib/auth/secrets'
import { db } from '@/lib/db/client'
import { may } from '../../people/policy'
import { type Multilingual, multilingual } from '../../shared/multilingual'
import type { OrganisedForum } from '../../shared/scope'
import type { FormDefinition } from '../form'
import type { EntryStatus } from '../waiting-list'
import { loadForm } from './form'

/** The form as organisers fill it in: hidden and archived types are in it. */
export async function organiserForm(scope: OrganisedForum): Promise<FormDefinition> {
  const form = await loadForm({ id: scope.forumId })
  if (form === null) throw new Error('An organised forum that does not exist.')
  return form.fullDefinition
}

export type HistoryLine = {
  id: string
  act: string
  actor: string
  /** Name or address of the organiser who did it. */
  by: string | null
  detail: Record<string, unknown>
  at: Date
}

/** Everything an organiser sees of one registration; null when this forum has no such registration. */
export async function registrationDetail(scope: OrganisedForum, id: string) {
  const row = await db().registration.findFirst({
    where: { id, forumId: scope.forumId },
    include: {
      type: { select: { id: true, name: true, colour: true, quotaId: true, requiresApproval: true } },
      answers: true,
      consents: { orderBy: { at: 'asc' } },
      sensitiveAnswers: true,
      waitingList: { orderBy: [{ createdAt: 'desc' }, { id: 'desc' }] },
    },
  })
  if (row === null) return null
  const maySee = may(scope.role, 'sensitive.read')
  const sensitive = (kind: 'DIET' | 'ACCESS') => {
    const answer = maySee ? row.sensitiveAnswers.find((candidate) => candidate.kind === kind) : undefined
    return answer ? (unseal('sensitive-answer', row.id + kind, answer.sealed) ?? '') : ''
  }
  return {
    id: row.id,
    reference: row.reference,
    status: row.status,
    locale: row.locale,
    source: row.source,
    erased: row.erasedAt !== null,
    person: {
      givenName: row.givenName,
      familyName: row.familyName,
      email: row.email,
      phone: row.phone ?? '',
      function: row.function ?? '',
      organisation: row.organisationName ?? '',
      territory: row.territoryName ?? '',
      territoryCode: row.territoryCode ?? '',
    },
    type: { ...row.type, name: multilingual(row.type.name) },
    answers: Object.fromEntries(row.answers.map(({ questionId, value }) => [questionId, value as string | string[]])),
    consents: row.consents.map(({ consentId, text, at, withdrawnAt }) => ({ id: consentId, text, at, withdrawnAt })),
    /** Empty for those who may not read them, as for those who gave none. */
    diet: sensitive('DIET'),
    access: sensitive('ACCESS'),
    sensitiveHidden: !maySee && row.sensitiveAnswers.length > 0,
    entries: row.waitingList.map(({ id, status, createdAt, offeredAt, offerExpiresAt, endedAt, offerReason }) => {
      return { id, status, createdAt, offeredAt, offerExpiresAt, endedAt, offerReason }
    }),
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
    confirmedAt: row.confirmedAt,
    cancelledAt: row.cancelledAt,
    history: await historyOf(id),
  }
}

export type RegistrationDetail = NonNullable<Awaited<ReturnType<typeof registrationDetail>>>

async function historyOf(registrationId: string): Promise<HistoryLine[]> {
  const entries = await db().auditEntry.findMany({
    where: { subjectType: 'registration', subjectId: registrationId },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: 200,
  })
  const userIds = [...new Set(entries.flatMap(({ userId }) => userId ?? []))]
  const users = await db().user.findMany({
    where: { id: { in: userIds } },
    select: { id: true, name: true, email: true },
  })
  const names = new Map(users.map(({ id, name, email }) => [id, name ?? email]))
  return entries.map(({ id, act, actor, userId, detail, at }) => ({
    id,
    act,
    actor,
    by: userId === null ? null : (names.get(userId) ?? null),
    detail: typeof detail === 'object' && detail !== null && !Array.isArray(detail) ? detail : {},
    at,
  }))
}

export type WaitingRow = {
  entryId: string
  registrationId: string
  reference: string
  givenName: string
  familyName: string
  organisation: string
  typeName: Multilingual
  typeColour: number
  quotaId: string
  status: EntryStatus
  /** 1 for the first in line of its quota; null while an offer is open. */
  position: number | null
  joinedAt: Date
  offerExpiresAt: Date | null
  offerReason: string | null
}

/** Who waits or holds an open offer: offers first, then the line of each quota in order. At most 500. */
export async function waitingList(scope: OrganisedForum): Promise<WaitingRow[]> {
  const entries = await db().waitingListEntry.findMany({
    where: { forumId: scope.forumId, status: { in: ['WAITING', 'OFFERED'] } },
    orderBy: [{ quotaId: 'asc' }, { place: 'asc' }],
    take: 500,
    include: { registration: true, type: { select: { name: true, colour: true } } },
  })
  const lengths = new Map<string, number>()
  const rows = entries.map(({ registration, type, ...entry }): WaitingRow => {
    const position = entry.status === 'WAITING' ? (lengths.get(entry.quotaId) ?? 0) + 1 : null
    if (position !== null) lengths.set(entry.quotaId, position)
    return {
      entryId: entry.id,
      registrationId: registration.id,
      reference: registration.reference,
      givenName: registration.givenName,
      familyName: registration.familyName,
      organisation: registration.organisationName ?? '',
      typeName: multilingual(type.name),
      typeColour: type.colour,
      quotaId: entry.quotaId,
      status: entry.status,
      position,
      joinedAt: entry.createdAt,
      offerExpiresAt: entry.offerExpiresAt,
      offerReason: entry.offerReason,
    }
  })
  return [...rows.filter(({ position }) => position === null), ...rows.filter(({ position }) => position !== null)]
}
