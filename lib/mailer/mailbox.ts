import { db } from '../db/client'
import type { KeptMail } from '../db/generated/sqlite/client'
import type { KeptAttachment } from './kept-mail'

/** A message of the local mailbox, as it is listed. */
export type KeptMailSummary = { id: string; to: string; subject: string; createdAt: Date }

export type KeptMessage = KeptMailSummary & {
  messageId: string
  from: string
  html: string
  text: string
  headers: Record<string, string>
  attachments: KeptAttachment[]
  /** Addresses the HTML leads to, each once, in order. */
  links: string[]
}

type Selection = { to?: string | null; limit: number }

const newestFirst = [{ createdAt: 'desc' as const }, { id: 'desc' as const }]
const sentTo = (to: string | null | undefined) => (to ? { to } : {})

/** The newest messages, without their content. */
export function listKeptMails({ to, limit }: Selection): Promise<KeptMailSummary[]> {
  const select = { id: true, to: true, subject: true, createdAt: true }
  return db().keptMail.findMany({ where: sentTo(to), orderBy: newestFirst, take: limit, select })
}

/** The newest messages, whole. */
export async function readKeptMails({ to, limit }: Selection): Promise<KeptMessage[]> {
  return (await db().keptMail.findMany({ where: sentTo(to), orderBy: newestFirst, take: limit })).map(message)
}

/** One message; null when there is none of that id. */
export async function readKeptMail(id: string): Promise<KeptMessage | null> {
  const row = await db().keptMail.findUnique({ where: { id } })
  return row && message(row)
}

function message(row: KeptMail): KeptMessage {
  return {
    ...row,
    headers: row.headers as Record<string, string>,
    attachments: row.attachments as KeptAttachment[],
    links: linksIn(row.html),
  }
}

/** The targets of `href` in our own HTML. */
export function linksIn(html: string): string[] {
  const found = html.matchAll(/\shref="(https?:[^"]*)"/g)
  return [...new Set(Array.from(found, ([, href = '']) => href.replaceAll('&amp;', '&')))]
}

/** The HTML with its inline pictures in place, for showing outside a mail reader; links open beside it. */
export function standaloneHtml({ html, attachments }: Pick<KeptMessage, 'html' | 'attachments'>): string {
  const shown = attachments.reduce(
    (text, { cid, contentType, content }) =>
      cid ? text.replaceAll(`cid:${cid}`, `data:${contentType};base64,${content}`) : text,
    html,
  )
  return shown.replace('<head>', '<head><base target="_blank" rel="noopener">')
}
