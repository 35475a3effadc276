import { notFound } from 'next/navigation'
import { env } from '@/lib/env'
import { loopbackNames } from './origin'
import { arrivalHeaders } from './request'

/** Whether a request was typed on this very machine: the connection, the name it asks for, and no proxy between. */
export function fromThisMachine(headers: Headers): boolean {
  const host = `http://${headers.get('host') ?? ''}`
  if (headers.get(arrivalHeaders.direct) !== 'yes' || !URL.canParse(host)) return false
  return loopbackNames.has(new URL(host).hostname)
}

/** The mailbox is there while mails are kept, for this machine alone; for everybody else there is no such page. */
export function mailboxHere(headers: Headers): void {
  if (env().SMTP_URL || !fromThisMachine(headers)) notFound()
}
