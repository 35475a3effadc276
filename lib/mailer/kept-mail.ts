import { now } from '../clock'
import { write } from '../db/client'
import { headerWords, messageId, type OutgoingMail, oneMailbox, steadyHeaders } from './outgoing'

/** An attachment as it lies in the mailbox; content in base64. */
export type KeptAttachment = { filename: string; contentType: string; cid: string | null; content: string }

/** Keeps a message in the local mailbox instead of sending it; the same id twice keeps one. */
export async function keepMail(mail: OutgoingMail, { from, publicUrl }: { from: string; publicUrl: string }) {
  const row = {
    messageId: messageId(mail.id, publicUrl),
    from,
    to: oneMailbox(mail.to.address),
    subject: headerWords(mail.subject),
    html: mail.html,
    text: mail.text,
    attachments: attachments(mail),
    headers: {
      ...steadyHeaders(mail.language),
      To: `${headerWords(mail.to.name)} <${mail.to.address}>`,
      ...(mail.replyTo ? { 'Reply-To': oneMailbox(mail.replyTo) } : {}),
    },
    createdAt: now(),
  }
  await write((tx) =>
    tx.keptMail.upsert({ where: { messageId: row.messageId }, create: row, update: { messageId: row.messageId } }),
  )
}

function attachments({ images, calendar }: OutgoingMail): KeptAttachment[] {
  const pictures = images.map(({ cid, filename, contentType, content }) => ({
    filename,
    contentType,
    cid,
    content: content.toString('base64'),
  }))
  if (!calendar) return pictures
  const contentType = `text/calendar; charset=utf-8; method=${calendar.method}`
  const content = Buffer.from(calendar.content).toString('base64')
  return [...pictures, { filename: calendar.filename, contentType, cid: null, content }]
}
