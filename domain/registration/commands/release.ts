import { z } from 'zod'
import { now } from '@/lib/clock'
import { type Tx, write } from '@/lib/db/client'
import { wake } from '@/lib/jobs/queue'
import { announce } from '@/lib/live/announce'
import { queueMails } from '../../mail/commands'
import { may } from '../../people/policy'
import { type Frozen, freezeRelease } from '../../programme/commands/releases'
import { draftTopic } from '../../programme/draft-topic'
import { publicTopic } from '../../programme/public-topic'
import { multilingualSchema } from '../../shared/multilingual'
import { accept, type Result, refuse } from '../../shared/result'
import type { OrganisedForum } from '../../shared/scope'
import { toldBy } from '../queries/told'
import { attendeeMail, speakerMail } from '../release-mails'
import { notifyQuietly } from './notify'

/** What an organiser says when they release: a note, whether people are told, and which draft they looked at. */
export const releaseSchema = z.object({
  note: multilingualSchema(2000).optional(),
  tell: z.enum(['people', 'nobody'], 'required'),
  seen: z.string().max(40),
})

export type ReleaseValues = z.input<typeof releaseSchema>

export type Released = { number: number; speakers: number; attendees: number }

type Refusals = 'not-allowed' | 'invalid' | 'nothing-changed' | 'draft-changed'

async function tellPeople(tx: Tx, { forumId }: OrganisedForum, frozen: Frozen): Promise<Omit<Released, 'number'>> {
  const about = { forumId, releaseId: frozen.releaseId }
  const { speakers, attendees } = await toldBy(tx, forumId, frozen)
  const invented = attendees.filter(({ demonstration }) => demonstration)
  const real = attendees.filter(({ demonstration }) => !demonstration)
  await queueMails(tx, [
    ...speakers.map((speaker) => speakerMail(about, speaker)),
    ...real.map((attendee) => attendeeMail(about, attendee)),
  ])
  await notifyQuietly(
    tx,
    invented.map((attendee) => attendeeMail(about, attendee)),
  )
  return { speakers: speakers.length, attendees: attendees.length }
}

/**
 * Makes the draft public as the next release and, in the same transaction, puts a message to everybody it concerns in
 * the outbox. Refused when the draft is no longer the one that was looked at.
 */
export async function releaseProgramme(
  scope: OrganisedForum,
  values: ReleaseValues,
  { at = now() }: { at?: Date } = {},
): Promise<Result<Released, Refusals>> {
  if (!may(scope.role, 'programme.release')) return refuse('not-allowed')
  const parsed = releaseSchema.safeParse(values)
  if (!parsed.success) return refuse('invalid')
  const { note = {}, tell, seen } = parsed.data
  const { forumId, userId } = scope
  const result = await write(async (tx): Promise<Result<Released & { slug: string; releaseId: string }, Refusals>> => {
    const frozen = await freezeRelease(tx, scope, { note, at, seen })
    if (!frozen.ok) return frozen
    const { number, releaseId } = frozen.value
    const { slug } = await tx.forum.findUniqueOrThrow({ where: { id: forumId }, select: { slug: true } })
    const told = tell === 'people' ? await tellPeople(tx, scope, frozen.value) : { speakers: 0, attendees: 0 }
    return accept({ number, releaseId, slug, ...told })
  })
  if (!result.ok) return result
  const { slug, releaseId, ...released } = result.value
  wake()
  announce(draftTopic(forumId), { ids: [releaseId], by: userId })
  announce(publicTopic(slug), { number: released.number })
  return accept(released)
}
