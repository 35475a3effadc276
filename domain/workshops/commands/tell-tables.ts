import type { Tx } from '@/lib/db/client'
import { queueMails } from '../../mail/commands'
import type { MailRequest } from '../../mail/template'
import { notifyQuietly } from '../../registration/commands/notify'
import { asLocale } from '../../shared/locale'

type Telling = {
  workshopId: string
  template: 'tables-published' | 'tables-changed'
  registrationIds: readonly string[]
  /** Message key: why people move. */
  reason?: string | null
  /** Two messages with one key are one: "{key}:{registration}". */
  key: string
}

/** Puts a message in the outbox to each of these people who want their tables by mail. How many that are. */
export async function tellTables(tx: Tx, telling: Telling): Promise<number> {
  const { workshopId, template, registrationIds, reason, key } = telling
  const rows = await tx.registration.findMany({
    where: {
      id: { in: [...registrationIds] },
      status: 'CONFIRMED',
      tableWishes: { none: { workshopId, byMail: false } },
    },
    select: { id: true, forumId: true, email: true, locale: true, source: true },
    orderBy: { id: 'asc' },
  })
  const mailTo = (row: (typeof rows)[number]): MailRequest => ({
    template,
    to: row.email,
    locale: asLocale(row.locale),
    forumId: row.forumId,
    registrationId: row.id,
    about: { workshopId },
    ...(reason && { data: { reason } }),
    dedupeKey: `${key}:${row.id}`,
  })
  const invented = rows.filter(({ source }) => source === 'demonstration')
  await queueMails(tx, rows.filter(({ source }) => source !== 'demonstration').map(mailTo))
  if (invented.length > 0) await notifyQuietly(tx, invented.map(mailTo))
  return rows.length
}
