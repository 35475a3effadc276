'use client'

import { useEffect, useLayoutEffect, useRef } from 'react'
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
}

/** All that moves in a programme: filters, view, stars, now and next. The sessions themselves are plain HTML. */
export function LiveProgramme({ forum, zone, number, rooms, mine = false, framed = false }: Props) {
  const page = useRef<OnPage | null>(null)

  useLayoutEffect(() => {
    const root = document.querySelector<HTMLElement>('[data-programme]')
    page.current = root && { root, sessions: pageSessions(root) }
  }, [])
  const { stars, account, said } = useStars(forum, !framed)
  useFilters(page, stars, mine)
  useAgenda(page, stars, account, mine)
  useEffect(() => (framed ? tellHeight() : undefined), [framed])

  return (
    <>
      {!mine && !framed && <NowNextStrip page={page} rooms={rooms} zone={zone} />}
      <p role="status" className="sr-only">
        {said}
      </p>
      <ReleaseWatch forum={forum} number={number} />
    </>
  )
}
