import { organisedForum } from '@/app/_server/guards'
import { letterPolicy } from '@/app/_server/letter-policy'
import { previewedLetter } from '@/app/_server/programme-mails'
import { defineRoute, refusal } from '@/app/_server/route'
import { multilingual } from '@/domain/shared/multilingual'
import { now } from '@/lib/clock'

type Params = { locale: string; slug: string }

/** A mail about the next release as it would be sent, to be looked at in a frame. */
export const GET = defineRoute(
  {
    name: 'organise.letter',
    guard: ({ params }: { params: Params }) => organisedForum(params.slug, 'programme.release'),
  },
  async ({ request, scope }) => {
    const asked = request.nextUrl.searchParams
    const kind = asked.get('kind') === 'attendee' ? 'attendee' : 'speaker'
    const note = multilingual(Object.fromEntries(['fr', 'nl', 'en'].map((one) => [one, asked.get(`note.${one}`)])))
    const html = await previewedLetter(scope, { kind, id: asked.get('id') ?? '' }, note, now())
    if (html === null) return refusal('unknown-mail', 404)
    return new Response(html, {
      headers: {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Security-Policy': letterPolicy,
        'Cache-Control': 'no-store',
        'Referrer-Policy': 'no-referrer',
      },
    })
  },
)
