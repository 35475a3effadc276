import { NextIntlClientProvider } from 'next-intl'
import { getLocale } from 'next-intl/server'
import { messagesOf } from '@/i18n/messages'
import { SeatsLeft } from './seats-left'

/** Gives the browser the few words it needs to say how many seats are left. */
export async function SeatsFact({ slug }: { slug: string }) {
  const { public: words } = await messagesOf(await getLocale(), ['public'])
  return (
    <NextIntlClientProvider messages={{ public: { seats: words.seats } }}>
      <SeatsLeft slug={slug} />
    </NextIntlClientProvider>
  )
}
