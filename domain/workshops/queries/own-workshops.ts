import { db } from '@/lib/db/client'
import { type Multilingual, multilingual } from '../../shared/multilingual'
import type { OwnRegistration } from '../../shared/scope'
import { askedKey } from '../asked'
import type { OwnTables } from '../own-tables'
import { mayWish } from '../policy'
import type { WorkshopFormat } from '../schema'
import { ownTables } from './own-tables'

/** A workshop as somebody who is registered sees it. */
export type OwnWorkshop = {
  workshopId: string
  session: Multilingual
  format: WorkshopFormat
  startsAt: Date | null
  /** Whether wishes can still be changed, until when, and whether there are any. */
  mayWish: boolean
  wishesUntil: Date | null
  wished: boolean
  /** False when they said they do not come. */
  comes: boolean
  /** How many ask to sit with them and wait for an answer. */
  asks: number
  begun: boolean
  over: boolean
  /** Their tables; null until they are published. */
  told: OwnTables | null
}

/** The public workshops of the forum, in the order of the day; none for somebody without a confirmed seat. */
export async function ownWorkshops({ registrationId, forumId }: OwnRegistration, at: Date): Promise<OwnWorkshop[]> {
  const self = await db().registration.findUniqueOrThrow({
    where: { id: registrationId },
    select: { email: true, reference: true, status: true },
  })
  if (self.status !== 'CONFIRMED') return []
  const rows = await db().workshop.findMany({
    where: { forumId, session: { firstRelease: { not: null }, cancelledAt: null } },
    orderBy: [{ session: { releasedStartsAt: 'asc' } }, { id: 'asc' }],
    include: {
      session: { select: { title: true, releasedStartsAt: true } },
      wishes: { where: { registrationId }, select: { comes: true } },
    },
  })
  return Promise.all(
    rows.map(async (row) => {
      const keys = [self.email, self.reference].map((name) => askedKey(row.id, name))
      const unanswered = { agreedAt: null, declinedAt: null, askerId: { not: registrationId } }
      const [asks, told] = await Promise.all([
        db().sitWith.count({ where: { workshopId: row.id, askedKey: { in: keys }, ...unanswered } }),
        row.publishedPlanId ? ownTables(registrationId, row.id) : null,
      ])
      const { id: workshopId, format, wishesUntil, wishes, session } = row
      return {
        workshopId,
        session: multilingual(session.title),
        format,
        startsAt: session.releasedStartsAt,
        mayWish: mayWish(row, at),
        wishesUntil,
        wished: wishes.length > 0,
        comes: wishes[0]?.comes ?? true,
        asks,
        begun: row.openedAt !== null,
        over: row.frozenAt !== null,
        told,
      }
    }),
  )
}
