import { now } from '../clock'
import { write } from '../db/client'
import { timeOrderedId } from '../ids'
import { headerWords, messageId, type OutgoingMail, oneMailbox, steadyHeaders } from './outgoing'

/** An attachment as it lies in the mailbox; content in base64. */
export type KeptAttachment = { filename: string; contentType: string; cid: string | null; content: string }

/** Keeps a message in the local mailbox instead of sending it; the same id twice keeps one. */
export async function keepMail(mail: OutgoingMail, { from, publicUrl }: { from: string; publicUrl: string }) {
  const at = now()
  const headers = {
    ...steadyHeaders(mail.language),
    To: `${headerWords(mail.to.name)} <${mail.to.address}>`,
    ...(mail.replyTo ? { 'Reply-To': oneMailbox(mail.replyTo) } : {}),
  }
  // one statement: a look before the insert would cost a message as much again
  await write(
    (tx) => tx.$executeRaw`
      INSERT INTO "KeptMail"
        ("id", "messageId", "from", "to", "subject", "html", "text", "attachments", "headers", "createdAt")
      VALUES (${timeOrderedId(at)}, ${messageId(mail.id, publicUrl)}, ${from}, ${oneMailbox(mail.to.address)},
        ${headerWords(mail.subject)}, ${mail.html}, ${mail.text}, ${JSON.stringify(attachments(mail))}, ${JSON.stringify(headers)}, ${at})
      ON CONFLICT ("messageId") DO NOTHING`,
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
