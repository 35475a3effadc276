'use client'

import { useTranslations } from 'next-intl'
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { NowNextStrip, type RoomName } from './now-next-strip'
import { pageSessions } from './page-sessions'
import { ReleaseWatch } from './release-watch'
import { tellHeight } from './tell-height'
import { useAgenda } from './use-agenda'
import { type OnPage, useFilters } from './use-filters'
import { useStars } from './use-stars'

type Props = {
  forum: string
  zone: string
  number: number
  rooms: readonly RoomName[]
  /** Shows starred sessions only. */
  mine?: boolean
  /** In the frame of another site: nothing is kept, and the frame learns how high it is. */
  framed?: boolean
  /** A part of the programme: no strip of the day above it. */
  part?: boolean
}

/** All that moves in a programme: filters, view, stars, now and next. The sessions themselves are plain HTML. */
export function LiveProgramme({ forum, zone, number, rooms, mine = false, framed = false, part = false }: Props) {
  const t = useTranslations('agenda.live')
  const page = useRef<OnPage | null>(null)
  const [said, setSaid] = useState('')
  const say = useCallback(
    (id: string, starred: boolean) => {
      const title = document.getElementById(`t-${id}`)?.textContent ?? ''
      setSaid(t(starred ? 'starAdded' : 'starRemoved', { title }))
    },
    [t],
  )

  useLayoutEffect(() => {
    const root = document.querySelector<HTMLElement>('[data-programme]')
    page.current = root && { root, sessions: pageSessions(root) }
  }, [])
  const { stars, account } = useStars(forum, !framed, say)
  useFilters(page, stars, mine)
  useAgenda(page, stars, account, mine)
  useEffect(() => (framed ? tellHeight() : undefined), [framed])

  return (
    <>
      {!mine && !framed && !part && <NowNextStrip page={page} rooms={rooms} zone={zone} />}
      <p role="status" className="sr-only">
        {said}
      </p>
      <ReleaseWatch forum={forum} number={number} />
    </>
  )
}
