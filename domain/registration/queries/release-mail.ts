import { db, type Tx } from '@/lib/db/client'
import { changesBetween } from '../../programme/changes'
import type { FindPerson, FrozenProgramme } from '../../programme/frozen'
import { type Part, partsOf } from '../../programme/parts'
import { nextReleaseOf, releasesNumbered } from '../../programme/queries/frozen'
import { peopleById } from '../../programme/queries/public'
import { type Multilingual, multilingual } from '../../shared/multilingual'
import type { OrganisedForum } from '../../shared/scope'
import { personalLinkToken } from '../own-secrets'
import { mailKey } from '../release-mails'
import type { Told, ToldAttendee, ToldSpeaker } from '../told'
import { toldBy } from './told'

const forumColumns = {
  id: true,
  slug: true,
  name: true,
  timeZone: true,
  venueName: true,
  venueAddress: true,
  postalCode: true,
  city: true,
  contactEmail: true,
} as const

const forumFacts = async (client: Tx, forumId: string) => {
  const { name, ...forum } = await client.forum.findUniqueOrThrow({ where: { id: forumId }, select: forumColumns })
  return { ...forum, name: multilingual(name) }
}

/** From which programme to which a message tells. */
export type ToldSpan = {
  forum: Awaited<ReturnType<typeof forumFacts>>
  /** The release the message is true of. */
  number: number
  at: Date
  note: Multilingual
  before: FrozenProgramme | null
  content: FrozenProgramme
}

export type SpeakerMailView = ToldSpan & { speaker: ToldSpeaker; givenName: string; parts: Part[] }

export type AttendeeMailView = ToldSpan & {
  attendee: ToldAttendee
  givenName: string
  /** For `/{locale}/my/open/{token}`. */
  linkToken: string
  /** Names of who came and went. */
  find: FindPerson
}

/**
 * From where to where a queued message tells: to the latest release, from the last one its reader heard of. Null when a
 * later message to the same reader will say it all.
 */
async function spanOf(client: Tx, releaseId: string, keyOf: (releaseId: string) => string): Promise<ToldSpan | null> {
  const own = await client.release.findUnique({ where: { id: releaseId }, select: { forumId: true, number: true } })
  if (!own) return null
  const releases = await client.release.findMany({
    where: { forumId: own.forumId },
    orderBy: { number: 'desc' },
    select: { id: true, number: true, createdAt: true, note: true },
  })
  const jobs = await client.job.findMany({
    where: { dedupeKey: { in: releases.map(({ id }) => keyOf(id)) } },
    select: { dedupeKey: true, status: true, payload: true },
  })
  const mailed = new Map(jobs.map(({ dedupeKey, ...job }) => [dedupeKey, job]))
  const mailOf = ({ id }: { id: string }) => mailed.get(keyOf(id))
  if (releases.some((later) => later.number > own.number && mailOf(later))) return null
  let from = own.number - 1
  for (const earlier of releases.filter(({ number }) => number < own.number)) {
    const mail = mailOf(earlier)
    if (mail?.status === 'DONE' && (mail.payload as { sent?: boolean }).sent) break
    if (mail) from = earlier.number - 1
  }
  const [latest] = releases
  if (!latest) return null
  const contents = await releasesNumbered(client, own.forumId, [from, latest.number])
  const content = contents.get(latest.number)
  if (!content) return null
  return {
    forum: await forumFacts(client, own.forumId),
    number: latest.number,
    at: latest.createdAt,
    note: multilingual(latest.note),
    before: contents.get(from) ?? null,
    content,
  }
}

/** The same for the draft, as if it were released at that instant. */
async function spanOfDraft(scope: OrganisedForum, note: Multilingual, at: Date): Promise<ToldSpan> {
  const { number, before, content } = await nextReleaseOf(db(), scope.forumId, at)
  return { forum: await forumFacts(db(), scope.forumId), number, at, note, before, content }
}

const told = (span: ToldSpan) =>
  toldBy(db(), span.forum.id, { ...span, changes: changesBetween(span.before, span.content) })

async function speakerView(span: ToldSpan, { speakers }: Told, personId: string): Promise<SpeakerMailView | null> {
  const speaker = speakers.find((one) => one.personId === personId)
  if (!speaker) return null
  const { givenName } = await db().person.findUniqueOrThrow({ where: { id: personId }, select: { givenName: true } })
  return { ...span, speaker, givenName, parts: partsOf(span.before, span.content, personId) }
}

async function attendeeView(
  span: ToldSpan,
  { attendees }: Told,
  registrationId: string,
): Promise<AttendeeMailView | null> {
  const attendee = attendees.find((one) => one.registrationId === registrationId)
  if (!attendee) return null
  const { givenName, linkVersion } = await db().registration.findUniqueOrThrow({
    where: { id: registrationId },
    select: { givenName: true, linkVersion: true },
  })
  const find = await peopleById(attendee.changes.flatMap((change) => [...change.peopleAdded, ...change.peopleRemoved]))
  return { ...span, attendee, givenName, linkToken: personalLinkToken(registrationId, linkVersion), find }
}

/** What a queued message to a speaker says now; null when there is nothing left to say. */
export async function speakerMailView(releaseId: string, personId: string): Promise<SpeakerMailView | null> {
  const span = await spanOf(db(), releaseId, (id) => mailKey.speaker(id, personId))
  return span && speakerView(span, await told(span), personId)
}

/** What a queued message to somebody registered says now; null when there is nothing left to say. */
export async function attendeeMailView(releaseId: string, registrationId: string): Promise<AttendeeMailView | null> {
  const span = await spanOf(db(), releaseId, (id) => mailKey.attendee(id, registrationId))
  return span && attendeeView(span, await told(span), registrationId)
}

/** Whose message an organiser looks at before it is sent. */
export type MailReader = { kind: 'speaker' | 'attendee'; id: string }

/** The messages some readers would get if the draft were released now; null for whom it does not concern. */
export async function mailPreviewViews(
  scope: OrganisedForum,
  readers: readonly MailReader[],
  note: Multilingual,
  at: Date,
): Promise<({ speaker: SpeakerMailView } | { attendee: AttendeeMailView } | null)[]> {
  const span = await spanOfDraft(scope, note, at)
  const everybody = await told(span)
  return Promise.all(
    readers.map(async ({ kind, id }) => {
      if (kind === 'speaker') {
        const speaker = await speakerView(span, everybody, id)
        return speaker && { speaker }
      }
      const attendee = await attendeeView(span, everybody, id)
      return attendee && { attendee }
    }),
  )
}
