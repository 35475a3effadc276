import { now } from '@/lib/clock'
import { db, write } from '@/lib/db/client'
import { wake } from '@/lib/jobs/queue'
import type { Locale } from '../../shared/locale'
import { liveStatuses } from '../seats'
import { notify, recipientColumns } from './notify'
import { liveKey } from './person'

/** Links mailed for one address at a time; more would be a flood. */
const most = 12

/** Mails the personal link of each live registration of that address whose forum is not over. Tells nothing on screen. */
export async function requestPersonalLinks(
  email: string,
  locale: Locale,
  { at = now() }: { at?: Date } = {},
): Promise<void> {
  const rows = await db().registration.findMany({
    where: { liveEmailKey: liveKey(email), status: { in: [...liveStatuses] }, forum: { endsAt: { gt: at } } },
    orderBy: { createdAt: 'desc' },
    take: most,
    select: recipientColumns,
  })
  if (rows.length === 0) return
  await write(async (tx) => {
    for (const row of rows) await notify(tx, { ...row, locale }, 'personal-link')
  })
  wake()
}
