import { NextIntlClientProvider } from 'next-intl'
import { getLocale } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { PublicForum } from '@/domain/forum/public-forum'
import type { PublicProgramme } from '@/domain/programme/public-programme'
import { messagesOf } from '@/i18n/messages'
import { LiveProgramme } from './live/live-programme'
import { LiveStars } from './live/live-stars'
import { roomNames } from './room-names'

type Props = { forum: PublicForum; programme: PublicProgramme; mine?: boolean; framed?: boolean }

/** Sends the few words that the live part needs, and no others. */
async function LiveWords({ children }: { children: ReactNode }) {
  const { agenda } = await messagesOf(await getLocale(), ['agenda'])
  return <NextIntlClientProvider messages={{ agenda: { live: agenda.live } }}>{children}</NextIntlClientProvider>
}

/** The stars of a page that has no filters. */
export function StarsPart({ forumSlug }: { forumSlug: string }) {
  return (
    <LiveWords>
      <LiveStars forum={forumSlug} />
    </LiveWords>
  )
}

/** The live part of a programme. */
export async function LivePart({ forum, programme, mine = false, framed = false }: Props) {
  const locale = await getLocale()
  return (
    <LiveWords>
      <LiveProgramme
        forum={forum.slug}
        zone={forum.timeZone}
        number={programme.number}
        rooms={roomNames(programme.sessions, programme.rooms, locale)}
        mine={mine}
        framed={framed}
      />
    </LiveWords>
  )
}
