import type { ReactNode } from 'react'
import type { PublicSession } from '@/domain/programme/public-programme'
import { early } from './early'

type Props = {
  sessions: readonly PublicSession[]
  view: 'grid' | 'list'
  /** Shows starred sessions only. */
  mine?: boolean
  children: ReactNode
}

const half = 30 * 60_000
const millis = (iso: string) => Date.parse(iso)

/** What the live part of the page works in. A browser without scripts reads it whole. */
export function ProgrammeRoot({ sessions, view, mine = false, children }: Props) {
  const held = sessions.filter(({ cancelled }) => !cancelled)
  const first = Math.min(...held.map(({ startsAt }) => millis(startsAt)))
  const last = Math.max(...held.map(({ startsAt, endsAt }) => (endsAt ? millis(endsAt) : millis(startsAt) + half)))
  const script = { dangerouslySetInnerHTML: { __html: `<script>${early}</script>` } }
  return (
    <div
      data-programme=""
      data-view={view}
      data-mine={mine ? '' : undefined}
      data-first={held.length > 0 ? first : undefined}
      data-last={held.length > 0 ? last : undefined}
      suppressHydrationWarning
    >
      <div hidden {...script} />
      {children}
    </div>
  )
}
