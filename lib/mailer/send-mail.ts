import { env } from '../env'
import { keepMail } from './kept-mail'
import type { OutgoingMail } from './outgoing'
import { type SmtpMailer, smtpMailer } from './smtp'

let smtp: SmtpMailer | undefined

/**
 * Sends by SMTP when SMTP_URL is set, else keeps the message in the local mailbox.
 * @throws MailFailure
 */
export async function sendMail(mail: OutgoingMail): Promise<void> {
  const { SMTP_URL, MAIL_FROM, PUBLIC_URL } = env()
  if (!SMTP_URL) return keepMail(mail, { from: MAIL_FROM, publicUrl: PUBLIC_URL })
  smtp ??= smtpMailer({ url: SMTP_URL, from: MAIL_FROM, publicUrl: PUBLIC_URL })
  await smtp.send(mail)
}

/** Closes the connections to the SMTP server; for the end of the process. */
export function closeMailer(): void {
  smtp?.close()
  smtp = undefined
}
