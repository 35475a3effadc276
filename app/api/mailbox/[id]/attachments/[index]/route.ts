import { notFound } from 'next/navigation'
import { mailboxHere } from '@/app/_server/local-machine'
import { defineRoute } from '@/app/_server/route'
import { dataPolicy } from '@/lib/csp/policy'
import { readKeptMail } from '@/lib/mailer/mailbox'

type Params = { id: string; index: string }

/** One attachment of a kept message, to be saved. */
export const GET = defineRoute<undefined, Params>({ name: 'mailbox.attachment' }, async ({ request, params }) => {
  mailboxHere(request.headers)
  const message = await readKeptMail(params.id)
  const attachment = message?.attachments[Number(params.index)] ?? notFound()
  return new Response(Buffer.from(attachment.content, 'base64'), {
    headers: {
      'Content-Type': attachment.contentType,
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(attachment.filename)}`,
      'Content-Security-Policy': dataPolicy,
      'Cache-Control': 'no-store',
    },
  })
})
