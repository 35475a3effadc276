import { unseal } from '@/lib/auth/secrets'
import { now } from '@/lib/clock'
import { db } from '@/lib/db/client'
import { isCancelled, type Phase, phaseOf } from '../../forum/phase'
import { asLocale, type Locale } from '../../shared/locale'
import { type Multilingual, multilingual } from '../../shared/multilingual'
import type { OwnRegistration } from '../../shared/scope'
import type { Answers, FormDefinition } from '../form'
import { offerIsOpen } from '../offers'
import { ticketCode } from '../own-secrets'
import { editDeadline, mayChange } from '../policy'
import type { RegistrationStatus } from '../seats'
import { loadForm } from './form'
import { positionInLine } from './line'
import { availability, type TypeAvailability } from './public'

/** The registrations a browser holds proof of, in that order; those whose link was revoked are left out. */
export async function registrationsHeld(
  held: readonly { registrationId: string; linkVersion: number }[],
): Promise<{ reference: string; forumName: Multilingual; startsAt: Date; status: RegistrationStatus }[]> {
  const rows = await db().registration.findMany({
    where: { id: { in: held.map(({ registrationId }) => registrationId) }, erasedAt: null },
    select: {
      id: true,
      reference: true,
      linkVersion: true,
      status: true,
      forum: { select: { name: true, startsAt: true } },
    },
  })
  return held.flatMap(({ registrationId, linkVersion }) => {
    const row = rows.find((candidate) => candidate.id === registrationId && candidate.linkVersion === linkVersion)
    if (row === undefined) return []
    const { reference, status, forum } = row
    return [{ reference, status, forumName: multilingual(forum.name), startsAt: forum.startsAt }]
  })
}

export type OwnWaiting = {
  entryId: string
  /** "offered" while the offer can be accepted; "ended" once it has expired: one may join the line again. */
  state: 'waiting' | 'offered' | 'ended'
  /** 1 for the first in line, while waiting. */
  position: number | null
  offerExpiresAt: Date | null
  joinedAt: Date
}

/** Everything the personal page shows. */
export type OwnView = {
  registrationId: string
  reference: string
  status: RegistrationStatus
  erased: boolean
  locale: Locale
  person: {
    givenName: string
    familyName: string
    email: string
    phone: string
    function: string
    organisation: string
    territory: string
    territoryCode: string
  }
  type: { id: string; name: Multilingual; colour: number; requiresApproval: boolean }
  forum: {
    id: string
    slug: string
    name: Multilingual
    startsAt: Date
    endsAt: Date
    timeZone: string
    venueName: string
    venueAddress: string | null
    postalCode: string | null
    city: string
    contactEmail: string | null
    phase: Phase
    cancelled: boolean
    offerHours: number
  }
  /** The form, with the holder's own type in it even when it is hidden. */
  definition: FormDefinition
  answers: Answers
  consents: { id: string; text: string; at: Date; withdrawnAt: Date | null }[]
  diet: string
  access: string
  /** Only while confirmed. */
  ticketCode: string | null
  mayChange: boolean
  editableUntil: Date
  /** Types one may change to, its own not among them. */
  otherTypes: TypeAvailability[]
  waiting: OwnWaiting | null
  sequence: number
  createdAt: Date
  updatedAt: Date
  confirmedAt: Date | null
  cancelledAt: Date | null
}

/** The holder's registration as the personal page shows it. */
export async function ownRegistration(scope: OwnRegistration, at = now()): Promise<OwnView> {
  const [row, form, seats] = await Promise.all([
    db().registration.findUniqueOrThrow({
      where: { id: scope.registrationId },
      include: {
        type: true,
        forum: { include: { acts: { orderBy: { at: 'asc' }, select: { kind: true, at: true } } } },
        answers: true,
        consents: { orderBy: { at: 'asc' } },
        sensitiveAnswers: true,
        waitingList: { orderBy: [{ createdAt: 'desc' }, { id: 'desc' }], take: 1 },
      },
    }),
    loadForm({ id: scope.forumId }),
    availability(scope.forumId, at),
  ])
  if (form === null) throw new Error('A registration without a forum.')
  const { forum, type } = row
  const entry = row.status === 'WAITLISTED' ? row.waitingList[0] : undefined
  const sensitive = (kind: 'DIET' | 'ACCESS') => {
    const answer = row.sensitiveAnswers.find((candidate) => candidate.kind === kind)
    return answer ? (unseal('sensitive-answer', row.id + kind, answer.sealed) ?? '') : ''
  }
  const shown = form.definition.types.some((candidate) => candidate.id === row.typeId)
  const own = form.fullDefinition.types.filter((candidate) => candidate.id === row.typeId)
  return {
    registrationId: row.id,
    reference: row.reference,
    status: row.status,
    erased: row.erasedAt !== null,
    locale: asLocale(row.locale),
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
    type: {
      id: type.id,
      name: multilingual(type.name),
      colour: type.colour,
      requiresApproval: type.requiresApproval,
    },
    forum: {
      id: forum.id,
      slug: forum.slug,
      name: multilingual(forum.name),
      startsAt: forum.startsAt,
      endsAt: forum.endsAt,
      timeZone: forum.timeZone,
      venueName: forum.venueName,
      venueAddress: forum.venueAddress,
      postalCode: forum.postalCode,
      city: forum.city,
      contactEmail: forum.contactEmail,
      phase: phaseOf(forum, at),
      cancelled: isCancelled(forum, at),
      offerHours: forum.offerHours,
    },
    definition: shown ? form.definition : { ...form.definition, types: [...own, ...form.definition.types] },
    answers: Object.fromEntries(row.answers.map(({ questionId, value }) => [questionId, value as string | string[]])),
    consents: row.consents.map(({ consentId, text, at, withdrawnAt }) => ({ id: consentId, text, at, withdrawnAt })),
    diet: sensitive('DIET'),
    access: sensitive('ACCESS'),
    ticketCode: row.status === 'CONFIRMED' ? ticketCode(row.id, row.ticketVersion) : null,
    mayChange: mayChange(forum, row.status, at),
    editableUntil: editDeadline(forum),
    otherTypes: (seats?.types ?? []).filter((candidate) => candidate.typeId !== row.typeId),
    waiting: entry
      ? {
          entryId: entry.id,
          state: entry.status === 'WAITING' ? 'waiting' : offerIsOpen(entry, at) ? 'offered' : 'ended',
          position: await positionInLine(entry),
          offerExpiresAt: entry.offerExpiresAt,
          joinedAt: entry.createdAt,
        }
      : null,
    sequence: row.sequence,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
    confirmedAt: row.confirmedAt,
    cancelledAt: row.cancelledAt,
  }
}
