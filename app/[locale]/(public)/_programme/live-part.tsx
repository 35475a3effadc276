import { NextIntlClientProvider } from 'next-intl'
import { getLocale } from 'next-intl/server'
import type { PublicForum } from '@/domain/forum/public-forum'
import type { PublicProgramme } from '@/domain/programme/public-programme'
import { messagesOf } from '@/i18n/messages'
import { LiveProgramme } from './live/live-programme'
import { roomNames } from './room-names'

type Props = { forum: PublicForum; programme: PublicProgramme; mine?: boolean; framed?: boolean; part?: boolean }

/** The live part with the few words it needs, and no others. */
export async function LivePart({ forum, programme, mine = false, framed = false, part = false }: Props) {
  const locale = await getLocale()
  const { agenda } = await messagesOf(locale, ['agenda'])
  return (
    <NextIntlClientProvider messages={{ agenda: { live: agenda.live } }}>
      <LiveProgramme
        forum={forum.slug}
        zone={forum.timeZone}
        number={programme.number}
        rooms={roomNames(programme.sessions, programme.rooms, locale)}
        mine={mine}
        framed={framed}
        part={part}
      />
    </NextIntlClientProvider>
  )
}
