import { db } from '@/lib/db/client'
import { isCancelled } from '../../forum/phase'
import { asLocale, type Locale } from '../../shared/locale'
import { type Multilingual, multilingual } from '../../shared/multilingual'
import { personalLinkToken, ticketCode } from '../own-secrets'
import type { RegistrationStatus } from '../seats'
import type { EntryStatus } from '../waiting-list'
import { positionInLine } from './line'

/** Everything a message about one registration can say. */
export type RegistrationMailView = {
  registrationId: string
  reference: string
  status: RegistrationStatus
  erased: boolean
  locale: Locale
  givenName: string
  familyName: string
  email: string
  typeName: Multilingual
  typeColour: number
  /** Only while confirmed. */
  ticketCode: string | null
  /** Was confirmed at some time: a ticket and a calendar entry were sent. */
  wasConfirmed: boolean
  /** For `/{locale}/my/open/{token}`. */
  linkToken: string
  /** Raised each time the place changes hands: the calendar entry of each holder has its own UID. */
  holder: number
  /** iCalendar SEQUENCE. */
  sequence: number
  updatedAt: Date
  waiting: { state: EntryStatus; position: number | null; offerExpiresAt: Date | null } | null
  forum: {
    id: string
    slug: string
    name: Multilingual
    summary: Multilingual
    directions: Multilingual
    startsAt: Date
    endsAt: Date
    timeZone: string
    venueName: string
    venueAddress: string | null
    postalCode: string | null
    city: string
    country: string
    latitude: number | null
    longitude: number | null
    contactEmail: string | null
    controller: string | null
    locales: Locale[]
    cancelled: boolean
  }
}

/** Null when the registration is gone. */
export async function registrationMailView(registrationId: string, at: Date): Promise<RegistrationMailView | null> {
  const row = await db().registration.findUnique({
    where: { id: registrationId },
    include: {
      type: { select: { name: true, colour: true } },
      forum: { include: { acts: { select: { kind: true, at: true } } } },
      waitingList: { orderBy: { createdAt: 'desc' }, take: 1 },
    },
  })
  if (row === null) return null
  const { forum } = row
  const entry = row.status === 'WAITLISTED' ? row.waitingList[0] : undefined
  return {
    registrationId,
    reference: row.reference,
    status: row.status,
    erased: row.erasedAt !== null,
    locale: asLocale(row.locale),
    givenName: row.givenName,
    familyName: row.familyName,
    email: row.email,
    typeName: multilingual(row.type.name),
    typeColour: row.type.colour,
    ticketCode: row.status === 'CONFIRMED' ? ticketCode(row.id, row.ticketVersion) : null,
    wasConfirmed: row.confirmedAt !== null,
    linkToken: personalLinkToken(row.id, row.linkVersion),
    holder: row.linkVersion,
    sequence: row.sequence,
    updatedAt: row.updatedAt,
    waiting: entry
      ? { state: entry.status, position: await positionInLine(entry), offerExpiresAt: entry.offerExpiresAt }
      : null,
    forum: {
      id: forum.id,
      slug: forum.slug,
      name: multilingual(forum.name),
      summary: multilingual(forum.summary),
      directions: multilingual(forum.directions),
      startsAt: forum.startsAt,
      endsAt: forum.endsAt,
      timeZone: forum.timeZone,
      venueName: forum.venueName,
      venueAddress: forum.venueAddress,
      postalCode: forum.postalCode,
      city: forum.city,
      country: forum.country,
      latitude: forum.latitude,
      longitude: forum.longitude,
      contactEmail: forum.contactEmail,
      controller: forum.controller,
      locales: Array.isArray(forum.locales) ? forum.locales.map((locale) => asLocale(String(locale))) : [],
      cancelled: isCancelled(forum, at),
    },
  }
}
