import { type APIRequestContext, expect } from '@playwright/test'

export type Mail = {
  to: string
  subject: string
  text: string
  /** Addresses in the message. */
  links: string[]
  attachments: { filename: string; contentType: string; content: string }[]
  createdAt: string
}

/** All messages to an address, the newest first. */
export async function mailsTo(request: APIRequestContext, to: string): Promise<Mail[]> {
  const answer = await request.get(`/api/mailbox?to=${encodeURIComponent(to)}`)
  expect(answer.status()).toBe(200)
  const { messages } = (await answer.json()) as { messages: Mail[] }
  return messages
}

/** The newest message to an address whose subject has these words, once it has come. */
export async function mailTo(request: APIRequestContext, to: string, subject: RegExp): Promise<Mail> {
  let found: Mail | undefined
  await expect
    .poll(
      async () => {
        found = (await mailsTo(request, to)).find((mail) => subject.test(mail.subject))
        return found?.subject
      },
      { message: `a mail to ${to} about ${subject}`, timeout: 20_000 },
    )
    .toBeDefined()
  if (!found) throw new Error('A mail was found and lost.')
  return found
}

/** The personal link in a message, as a path of the site under test. */
export function personalLink(mail: Mail): string {
  const link = mail.links.find((address) => /\/my\/open\//.test(address))
  if (!link) throw new Error(`No personal link in « ${mail.subject} ».`)
  return new URL(link).pathname
}

/** The calendar file that came with a message. */
export function calendarIn(mail: Mail): string {
  const file = mail.attachments.find(({ contentType }) => contentType.startsWith('text/calendar'))
  if (!file) throw new Error(`No calendar in « ${mail.subject} ».`)
  return Buffer.from(file.content, 'base64').toString('utf8')
}
