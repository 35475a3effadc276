import { createTransport, type NodemailerError, type SMTPPoolSentMessageInfo, type Transporter } from 'nodemailer'
import { headerWords, MailFailure, messageId, type OutgoingMail, oneMailbox, steadyHeaders } from './outgoing'

export type SmtpSettings = { url: string; from: string; publicUrl: string }

/** A pool of connections to one SMTP server. */
export type SmtpMailer = { send(mail: OutgoingMail): Promise<void>; close(): void }

const seconds = 1000

export function smtpMailer({ url, from, publicUrl }: SmtpSettings): SmtpMailer {
  const transport: Transporter<SMTPPoolSentMessageInfo> = createTransport({
    url,
    pool: true,
    maxConnections: 3,
    connectionTimeout: 15 * seconds,
    greetingTimeout: 15 * seconds,
    socketTimeout: 30 * seconds,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    async send(mail) {
      const message = compose(mail, from, publicUrl)
      await transport.sendMail(message).catch((error: NodemailerError) => {
        throw new MailFailure(reason(error), { permanent: refusedForGood(error), cause: error })
      })
    },
    close: () => transport.close(),
  }
}

function compose(mail: OutgoingMail, from: string, publicUrl: string) {
  const { calendar } = mail
  return {
    messageId: messageId(mail.id, publicUrl),
    from,
    to: { name: headerWords(mail.to.name), address: oneMailbox(mail.to.address) },
    ...(mail.replyTo ? { replyTo: oneMailbox(mail.replyTo) } : {}),
    subject: headerWords(mail.subject),
    headers: steadyHeaders(mail.language),
    xMailer: false as const,
    text: mail.text,
    html: mail.html,
    ...(calendar && calendar.method !== 'PUBLISH' ? { icalEvent: { ...calendar, method: calendar.method } } : {}),
    attachments: [
      ...mail.images.map((image) => ({ ...image, contentDisposition: 'inline' as const })),
      ...(calendar?.method === 'PUBLISH' ? [calendarAttachment(calendar)] : []),
    ],
  }
}

function calendarAttachment({ filename, content }: NonNullable<OutgoingMail['calendar']>) {
  return { filename, content, contentType: 'text/calendar; charset=utf-8; method=PUBLISH' }
}

/** A wrong password is the operator's to mend: only a refusal of this message or this address is for good. */
function refusedForGood({ permanent, code }: NodemailerError): boolean {
  return permanent === true && (code === 'EENVELOPE' || code === 'EMESSAGE')
}

function reason({ code, responseCode, response, message }: NodemailerError): string {
  return [code, responseCode && !response ? responseCode : undefined, response ?? message].filter(Boolean).join(' ')
}
