import { now } from '@/lib/clock'
import { type Tx, write } from '@/lib/db/client'
import { wake } from '@/lib/jobs/queue'
import { notify, recipientColumns } from '../../registration/commands/notify'
import { emailKey } from '../../shared/fold'
import { accept, type Result, refuse } from '../../shared/result'
import type { OwnRegistration } from '../../shared/scope'
import { askedKey, sealAsked } from '../asked'
import { type SitWithValues, sitWithForm } from '../sit-with-form'
import { holdConfirmed, wishedIn } from './wishes'
import { tellWorkshop } from './workshop-change'

type When = { at?: Date }

/** People one may ask for in one workshop: more would be a table of one's own. */
export const mostAsked = 3

export type SitWithRefusal =
  | 'invalid'
  | 'unknown-workshop'
  | 'not-confirmed'
  | 'wishes-closed'
  | 'yourself'
  | 'too-many-asked'
  | 'unknown-request'

/** What somebody may be asked for by. */
const namesOf = { email: true, reference: true } as const

/** Tells whoever has that address or reference, when they come: the asker cannot see whether anybody was told. */
async function tellAsked(tx: Tx, forumId: string, name: string, sitWithId: string): Promise<void> {
  const named = name.includes('@') ? { liveEmailKey: emailKey(name) } : { reference: name.trim().toUpperCase() }
  const where = { forumId, ...named, status: 'CONFIRMED' as const }
  const asked = await tx.registration.findFirst({ where, select: recipientColumns })
  if (asked) await notify(tx, asked, 'sit-with-asked', { about: { sitWithId }, dedupeKey: `sit-with:${sitWithId}` })
}

/**
 * Asks to sit with the holder of an address or of a ticket. The answer is the same whether anybody has it: nothing tells the asker
 * that somebody is registered before they have agreed.
 */
export async function askToSitWith(
  { forumId, registrationId }: OwnRegistration,
  workshopId: string,
  values: SitWithValues,
  { at = now() }: When = {},
): Promise<Result<{ sitWithId: string }, SitWithRefusal>> {
  const parsed = sitWithForm.safeParse(values)
  if (!parsed.success) return refuse('invalid')
  const { email, everyRound } = parsed.data
  const result = await write(async (tx): Promise<Result<{ sitWithId: string }, SitWithRefusal>> => {
    const open = await wishedIn(tx, forumId, workshopId, at)
    if (!open.ok) return open
    if (!(await holdConfirmed(tx, forumId, registrationId))) return refuse('not-confirmed')
    const self = await tx.registration.findUniqueOrThrow({ where: { id: registrationId }, select: namesOf })
    if ([self.email, self.reference].some((name) => emailKey(name) === emailKey(email))) return refuse('yourself')
    const key = { workshopId, askerId: registrationId, askedKey: askedKey(workshopId, email) }
    const before = await tx.sitWith.findUnique({ where: { workshopId_askerId_askedKey: key }, select: { id: true } })
    if (before) {
      await tx.sitWith.update({ where: before, data: { everyRound }, select: { id: true } })
      return accept({ sitWithId: before.id })
    }
    const asked = await tx.sitWith.count({ where: { workshopId, askerId: registrationId } })
    if (asked >= mostAsked) return refuse('too-many-asked')
    const askedSealed = sealAsked(workshopId, registrationId, email)
    const data = { ...key, askedSealed, everyRound, createdAt: at }
    const { id: sitWithId } = await tx.sitWith.create({ data, select: { id: true } })
    await tellAsked(tx, forumId, email, sitWithId)
    return accept({ sitWithId })
  })
  if (!result.ok) return result
  wake()
  return result
}

/** Takes a request of one's own back, agreed or not. */
export async function withdrawSitWith(
  { registrationId }: OwnRegistration,
  sitWithId: string,
): Promise<Result<null, 'unknown-request'>> {
  return write(async (tx) => {
    const { count } = await tx.sitWith.deleteMany({ where: { id: sitWithId, askerId: registrationId } })
    return count === 1 ? accept(null) : refuse('unknown-request')
  })
}

/** Agrees to sit with whoever asked, or declines; the asker hears of the first alone. One may change one's mind. */
export async function answerSitWith(
  { forumId, registrationId }: OwnRegistration,
  sitWithId: string,
  agrees: boolean,
  { at = now() }: When = {},
): Promise<Result<null, SitWithRefusal>> {
  let workshopId = ''
  const result = await write(async (tx): Promise<Result<null, SitWithRefusal>> => {
    if (!(await holdConfirmed(tx, forumId, registrationId))) return refuse('not-confirmed')
    const [row, self] = [
      await tx.sitWith.findFirst({ where: { id: sitWithId, workshop: { forumId } } }),
      await tx.registration.findUniqueOrThrow({ where: { id: registrationId }, select: namesOf }),
    ]
    const names = [self.email, self.reference]
    if (!row || !names.some((name) => row.askedKey === askedKey(row.workshopId, name))) return refuse('unknown-request')
    workshopId = row.workshopId
    const open = await wishedIn(tx, forumId, workshopId, at)
    if (!open.ok) return open
    const data = agrees
      ? { agreedId: registrationId, agreedAt: at, declinedAt: null }
      : { agreedId: null, agreedAt: null, declinedAt: at }
    await tx.sitWith.update({ where: { id: sitWithId }, data, select: { id: true } })
    return accept(null)
  })
  if (result.ok) tellWorkshop(workshopId, 'wishes')
  return result
}
