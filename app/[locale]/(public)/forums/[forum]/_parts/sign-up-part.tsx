import { NextIntlClientProvider } from 'next-intl'
import { getLocale } from 'next-intl/server'
import { Section } from '@/components/layout/page'
import { SessionSeats } from '@/components/programme/session-seats'
import type { PublicSession } from '@/domain/programme/public-programme'
import { messagesOf } from '@/i18n/messages'

/** How one takes a seat in this session; which are left is asked once the page is there. */
export async function SignUpPart({ forumSlug, session }: { forumSlug: string; session: PublicSession }) {
  const { seats } = await messagesOf(await getLocale(), ['seats'])
  const { label, session: words } = seats
  return (
    <Section id="seats" title={words.title} size="block">
      <NextIntlClientProvider messages={{ seats: { label, session: words } }}>
        <SessionSeats forum={forumSlug} session={{ id: session.id, slug: session.slug }} />
      </NextIntlClientProvider>
    </Section>
  )
}
