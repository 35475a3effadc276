import { now } from '@/lib/clock'
import { db } from '@/lib/db/client'
import type { Change, ChangeKind } from '../../programme/changes'
import { programmeOf } from '../../programme/queries/public'
import { emailKey } from '../../shared/fold'
import { type Multilingual, multilingual } from '../../shared/multilingual'
import type { OwnRegistration } from '../../shared/scope'
import { type Agenda, arrangeAgenda, type OwnChoices, type OwnHat } from '../agenda'
import type { RegistrationStatus } from '../seats'
import { positionInSession } from './session-line'
import { sessionCounts } from './session-seats'

/** What a person's agenda page shows. */
export type OwnAgenda = {
  reference: string
  status: RegistrationStatus
  forum: { slug: string; name: Multilingual; startsAt: Date; timeZone: string }
  /** 0 before the first release. */
  release: number
  agenda: Agenda
  /** Seats can be taken and given back. */
  confirmed: boolean
  calendarVersion: number
  readAt: Date
}

/** What the latest release changed, by session; nothing for the first, in which all is new. */
async function latestChanges(forumId: string): Promise<Record<string, ChangeKind>> {
  const release = await db().release.findFirst({
    where: { forumId },
    orderBy: { number: 'desc' },
    select: { number: true, changes: true },
  })
  if (!release || release.number === 1) return {}
  return Object.fromEntries((release.changes as Change[]).map(({ sessionId, kind }) => [sessionId, kind]))
}

/** Hats of whoever has this address, by session. The address is theirs: the personal link was mailed to it. */
async function hatsOf(forumId: string, email: string): Promise<Record<string, OwnHat[]>> {
  const person = { email: { not: null } }
  const select = { sessionId: true, person: { select: { email: true } } } as const
  const [roles, pitches] = await Promise.all([
    db().sessionRole.findMany({
      where: { session: { forumId }, declinedAt: null, person },
      select: { ...select, kind: true },
      orderBy: { position: 'asc' },
    }),
    db().pitch.findMany({ where: { session: { forumId }, person }, select }),
  ])
  const own = [...roles, ...pitches.map((pitch) => ({ ...pitch, kind: 'PITCH' as const }))]
  const hats: Record<string, OwnHat[]> = {}
  for (const { sessionId, kind, person: wearer } of own) {
    if (emailKey(wearer?.email ?? '') !== emailKey(email)) continue
    hats[sessionId] = [...new Set([...(hats[sessionId] ?? []), kind])]
  }
  return hats
}

async function seatsOf(registrationId: string): Promise<OwnChoices['seats']> {
  const rows = await db().sessionSignUp.findMany({ where: { registrationId, status: { not: 'WITHDRAWN' } } })
  const seats: Record<string, { status: 'SEATED' | 'WAITING'; position: number | null }> = {}
  for (const row of rows) {
    seats[row.sessionId] =
      row.status === 'SEATED'
        ? { status: 'SEATED', position: null }
        : { status: 'WAITING', position: await positionInSession(db(), row) }
  }
  return seats
}

/** The day of a registered person, as the latest release has it. */
export async function ownAgenda(scope: OwnRegistration, at = now()): Promise<OwnAgenda> {
  const { forumId, registrationId } = scope
  const row = await db().registration.findUniqueOrThrow({
    where: { id: registrationId },
    select: {
      reference: true,
      status: true,
      email: true,
      calendarVersion: true,
      stars: { select: { sessionId: true } },
      forum: { select: { slug: true, name: true, startsAt: true, timeZone: true } },
    },
  })
  const { forum, status, reference, calendarVersion } = row
  const [programme, seats, hats, changes, counts] = await Promise.all([
    programmeOf(forum.slug),
    seatsOf(registrationId),
    hatsOf(forumId, row.email),
    latestChanges(forumId),
    sessionCounts(forumId),
  ])
  const stars = row.stars.map(({ sessionId }) => sessionId)
  return {
    reference,
    status,
    forum: { ...forum, name: multilingual(forum.name) },
    release: programme.number,
    agenda: arrangeAgenda(programme, { stars, seats, hats, changes, counts }),
    confirmed: status === 'CONFIRMED',
    calendarVersion,
    readAt: at,
  }
}
