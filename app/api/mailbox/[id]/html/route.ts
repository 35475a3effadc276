import { notFound } from 'next/navigation'
import { mailboxHere } from '@/app/_server/local-machine'
import { defineRoute } from '@/app/_server/route'
import { readKeptMail, standaloneHtml } from '@/lib/mailer/mailbox'

/** Shown in a frame of the mailbox: it runs nothing, loads nothing, and its links open beside it. */
const policy = [
  "default-src 'none'",
  'img-src data:',
  "style-src 'unsafe-inline'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  'sandbox allow-popups allow-popups-to-escape-sandbox',
].join('; ')

export const GET = defineRoute<undefined, { id: string }>({ name: 'mailbox.html' }, async ({ request, params }) => {
  mailboxHere(request.headers)
  const message = (await readKeptMail(params.id)) ?? notFound()
  return new Response(standaloneHtml(message), {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': policy,
      'Cache-Control': 'no-store',
      'Referrer-Policy': 'no-referrer',
    },
  })
})
