import { db } from '@/lib/db/client'
import { type Multilingual, multilingual } from '../../shared/multilingual'
import { ownTables } from './own-tables'

/** What a message about tables says besides who it goes to. */
export type TableMailView = {
  session: Multilingual
  /** False for one table in all. */
  changing: boolean
  tables: NonNullable<Awaited<ReturnType<typeof ownTables>>>['tables']
}

/** Somebody's tables as a message says them now; null when they have none. */
export async function tableMailView(registrationId: string, workshopId: string): Promise<TableMailView | null> {
  const own = await ownTables(registrationId, workshopId)
  if (!own || own.tables.length === 0) return null
  return { session: own.session, changing: own.format === 'ROUNDS', tables: own.tables }
}

/** Who asks, in which session, for the message to whom they ask; null once it is answered or taken back. */
export async function sitWithMailView(sitWithId: string): Promise<{ from: string; session: Multilingual } | null> {
  const row = await db().sitWith.findFirst({
    where: { id: sitWithId, agreedId: null, declinedAt: null },
    select: {
      asker: { select: { givenName: true, familyName: true } },
      workshop: { select: { session: { select: { title: true } } } },
    },
  })
  if (row === null) return null
  const from = `${row.asker.givenName} ${row.asker.familyName}`.trim()
  return { from, session: multilingual(row.workshop.session.title) }
}
