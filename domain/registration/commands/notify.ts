import { now } from '@/lib/clock'
import type { Tx } from '@/lib/db/client'
import { queueMail } from '../../mail/commands'
import type { MailRequest, MailTemplate } from '../../mail/template'
import { asLocale } from '../../shared/locale'

/** Whom a message goes to, and about which registration. */
export type Recipient = { id: string; forumId: string; email: string; locale: string; source: string }

/** The columns that make a recipient. */
export const recipientColumns = { id: true, forumId: true, email: true, locale: true, source: true } as const

type Extra = { data?: Record<string, string>; about?: Record<string, string>; dedupeKey?: string }

/** A message about a registration, in the outbox. */
export async function notify(tx: Tx, to: Recipient, template: MailTemplate, extra: Extra = {}): Promise<void> {
  const locale = asLocale(to.locale)
  const mail = { template, to: to.email, locale, forumId: to.forumId, registrationId: to.id, ...extra }
  if (to.source === 'demonstration') return notifyQuietly(tx, [mail])
  await queueMail(tx, mail)
}

/** People invented for a demonstration have no mailbox: their messages are written down and never sent. */
export async function notifyQuietly(tx: Tx, mails: readonly MailRequest[]): Promise<void> {
  const at = now()
  await tx.job.createMany({
    data: mails.map(({ forumId, dedupeKey: _, ...payload }) => ({
      kind: 'mail',
      status: 'WITHHELD' as const,
      payload,
      forumId: forumId ?? null,
      runAt: at,
      createdAt: at,
      finishedAt: at,
    })),
  })
}
