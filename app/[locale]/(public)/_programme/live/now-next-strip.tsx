'use client'

import { useLocale, useTranslations } from 'next-intl'
import { type RefObject, useEffect, useState } from 'react'
import { everyRoom } from '@/domain/programme/filter'
import { isOn, type NowNext, nowAndNext, nowhere } from '@/domain/programme/now-next'
import { dayKey, formatDay, formatTime } from '@/i18n/dates'
import type { PageSession } from './page-sessions'
import type { OnPage } from './use-filters'

/** Milliseconds between two looks at the clock. */
const beat = 30_000

export type RoomName = { address: string; name: string; lang?: string }

function Titles({ sessions }: { sessions: PageSession[] }) {
  return sessions.map(({ id, title, href, lang }, index) => (
    <span key={id} lang={lang}>
      {index > 0 && ' · '}
      {href ? (
        <a href={href} className="now-link">
          {title}
        </a>
      ) : (
        title
      )}
    </span>
  ))
}

type CardProps = { card: NowNext<PageSession>; rooms: readonly RoomName[]; zone: string; at: number }

function Card({ card, rooms, zone, at }: CardProps) {
  const t = useTranslations('agenda.live')
  const locale = useLocale()
  const time = (instant: number) => formatTime(new Date(instant), zone, locale)
  const names = rooms.filter(({ address }) => card.rooms.includes(address))
  const everywhere = card.rooms.includes(everyRoom) || (names.length > 1 && names.length === rooms.length)
  const [now] = card.now
  const [next] = card.next
  const sameDay = next && dayKey(new Date(next.from), zone) === dayKey(new Date(at), zone)
  return (
    <li className="now-card">
      <h3>
        {everywhere || (rooms.length === 0 && card.rooms.includes(nowhere))
          ? t('everywhere')
          : names.map(({ address, name, lang }, index) => (
              <span key={address} lang={lang}>
                {index > 0 && ', '}
                {name}
              </span>
            ))}
        {rooms.length > 0 && !everywhere && card.rooms.includes(nowhere) && t('noRoom')}
      </h3>
      <p className="now-is">
        {now ? (
          <>
            <b>{t('now')}</b> <Titles sessions={card.now} />
            {now.to && <span className="text-soft"> {t('until', { time: time(now.to) })}</span>}
          </>
        ) : (
          <span className="text-soft">{t('nothing')}</span>
        )}
      </p>
      {next && (
        <p className="now-then">
          {t('next')}{' '}
          {sameDay
            ? t('nextAt', { time: time(next.from) })
            : t('nextOn', { day: formatDay(new Date(next.from), zone, locale), time: time(next.from) })}{' '}
          <Titles sessions={card.next} />
        </p>
      )}
    </li>
  )
}

/** Marks in the programme what is on. */
function mark(sessions: readonly PageSession[], cards: readonly NowNext<PageSession>[]) {
  const on = new Set(cards.flatMap(({ now }) => now.map(({ id }) => id)))
  for (const { element, id } of sessions) element.toggleAttribute('data-on', on.has(id))
}

type Props = { page: RefObject<OnPage | null>; rooms: readonly RoomName[]; zone: string }

/** "Now … · next …", room by room, by the clock of the visitor and the hours of the forum. */
export function NowNextStrip({ page, rooms, zone }: Props) {
  const t = useTranslations('agenda.live')
  const locale = useLocale()
  const [seen, setSeen] = useState<{ at: number; cards: NowNext<PageSession>[] } | null>(null)

  useEffect(() => {
    const look = () => {
      const here = page.current
      if (!here) return
      const at = Date.now()
      const on = isOn(here.sessions, at)
      here.root.toggleAttribute('data-live', on)
      const addresses = rooms.map(({ address }) => address)
      const cards = on ? nowAndNext(here.sessions, addresses, at) : []
      mark(here.sessions, cards)
      // Where something is on comes first: a phone shows one card and a half.
      setSeen({ at, cards: cards.toSorted((a, b) => Number(b.now.length > 0) - Number(a.now.length > 0)) })
    }
    look()
    const timer = setInterval(look, beat)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [page, rooms])

  return (
    <section className="now" aria-labelledby="now-title">
      <h2 id="now-title">
        {t('onNow')} {seen && <span>{t('clock', { time: formatTime(new Date(seen.at), zone, locale) })}</span>}
      </h2>
      <ul className="now-cards">
        {seen?.cards.map((card) => (
          <Card key={card.rooms.join(' ')} card={card} rooms={rooms} zone={zone} at={seen.at} />
        ))}
      </ul>
    </section>
  )
}
