import { notFound } from 'next/navigation'
import { letterPolicy } from '@/app/_server/letter-policy'
import { mailboxHere } from '@/app/_server/local-machine'
import { defineRoute } from '@/app/_server/route'
import { readKeptMail, standaloneHtml } from '@/lib/mailer/mailbox'

export const GET = defineRoute<undefined, { id: string }>({ name: 'mailbox.html' }, async ({ request, params }) => {
  mailboxHere(request.headers)
  const message = (await readKeptMail(params.id)) ?? notFound()
  return new Response(standaloneHtml(message), {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': letterPolicy,
      'Cache-Control': 'no-store',
      'Referrer-Policy': 'no-referrer',
    },
  })
})
