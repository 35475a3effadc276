'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { ButtonLink } from '../ui/button'
import { SeatLabel } from './seat-label'

type Count = { capacity: number; taken: number; waiting: number }
type Agenda = { reference: string | null; seats: Record<string, 'SEATED' | 'WAITING'> }
type Known = { count: Count | undefined; agenda: Agenda | null }

const read = async <Value,>(address: string, signal: AbortSignal): Promise<Value | null> => {
  const response = await fetch(address, { signal })
  return response.ok ? ((await response.json()) as Value) : null
}

/** Seats of one session as they are now, and the way to take one; asked for once the page is there. */
export function SessionSeats({ forum, session }: { forum: string; session: { id: string; slug: string } }) {
  const t = useTranslations('seats.session')
  const [known, setKnown] = useState<Known | null>(null)
  useEffect(() => {
    const { signal, abort } = withAbort()
    const api = `/api/forums/${encodeURIComponent(forum)}`
    Promise.all([read<Record<string, Count>>(`${api}/session-seats`, signal), read<Agenda>(`${api}/agenda`, signal)])
      .then(([counts, agenda]) => setKnown({ count: counts?.[session.id], agenda }))
      .catch(() => setKnown(null))
    return abort
  }, [forum, session.id])
  const reference = known?.agenda?.reference
  const seat = known?.agenda?.seats[session.id]
  const words = seat === 'SEATED' ? 'seated' : seat === 'WAITING' ? 'waiting' : 'signUp'
  return (
    <div className="flex flex-col items-start gap-4">
      {known?.count && <SeatLabel {...known.count} />}
      {reference ? (
        <ButtonLink href={`/my/${reference}/agenda?session=${session.slug}#${session.slug}`}>{t(words)}</ButtonLink>
      ) : (
        <>
          <p className="max-w-text text-15 text-soft">{t('unknown')}</p>
          <ButtonLink href="/my">{t('mine')}</ButtonLink>
        </>
      )}
    </div>
  )
}

function withAbort() {
  const controller = new AbortController()
  return { signal: controller.signal, abort: () => controller.abort() }
}
