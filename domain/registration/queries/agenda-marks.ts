import { db } from '@/lib/db/client'
import type { OwnRegistration } from '../../shared/scope'

/** What a person chose in the programme, by the sessions' ids. */
export type AgendaMarks = {
  registered: boolean
  /** For `/my/{reference}`. */
  reference: string | null
  stars: string[]
  seats: Record<string, 'SEATED' | 'WAITING'>
}

/** The answer to whoever holds no registration here. */
export const nobodysAgenda: AgendaMarks = { registered: false, reference: null, stars: [], seats: {} }

/** Stars, seats and places in line of one registration. */
export async function agendaMarks(scope: OwnRegistration): Promise<AgendaMarks> {
  const { reference, stars, signUps } = await db().registration.findUniqueOrThrow({
    where: { id: scope.registrationId },
    select: {
      reference: true,
      stars: { select: { sessionId: true }, orderBy: [{ createdAt: 'asc' }, { sessionId: 'asc' }] },
      signUps: { where: { status: { not: 'WITHDRAWN' } }, select: { sessionId: true, status: true } },
    },
  })
  const seats: AgendaMarks['seats'] = {}
  for (const { sessionId, status } of signUps) if (status !== 'WITHDRAWN') seats[sessionId] = status
  return { registered: true, reference, stars: stars.map(({ sessionId }) => sessionId), seats }
}
