import { mailboxHere } from '@/app/_server/local-machine'
import { defineRoute } from '@/app/_server/route'
import { dataPolicy } from '@/lib/csp/policy'
import { readKeptMails } from '@/lib/mailer/mailbox'

/** The newest kept messages, whole, as JSON: `?to=address&limit=20` (at most 100). */
export const GET = defineRoute({ name: 'mailbox.list' }, async ({ request }) => {
  mailboxHere(request.headers)
  const { searchParams } = request.nextUrl
  const limit = Math.min(Math.max(Math.trunc(Number(searchParams.get('limit') ?? 20)) || 20, 1), 100)
  const messages = await readKeptMails({ to: searchParams.get('to'), limit })
  return Response.json(
    { messages },
    { headers: { 'Cache-Control': 'no-store', 'Content-Security-Policy': dataPolicy } },
  )
})
