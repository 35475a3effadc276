'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'

type Seats = { seats: number; seatsLeft: number; waiting: number }

/** Seats left, asked for once the page is there: the page itself is the same for everybody. */
export function SeatsLeft({ slug }: { slug: string }) {
  const t = useTranslations('public.seats')
  const [seats, setSeats] = useState<Seats | null>(null)
  useEffect(() => {
    const controller = new AbortController()
    fetch(`/api/forums/${slug}/availability`, { signal: controller.signal })
      .then((response) => (response.ok ? response.json() : null))
      .then(setSeats)
      .catch(() => setSeats(null))
    return () => controller.abort()
  }, [slug])
  const known = seats !== null && seats.seats > 0 ? seats : null
  const full = known?.seatsLeft === 0
  return (
    <li>
      <p className="font-display font-[650] text-21 leading-tight tracking-[-0.01em]">
        {known === null ? t('open') : full ? t('full') : t('left', { count: known.seatsLeft })}
      </p>
      <p className="text-17 text-soft">
        {known === null
          ? t('openText')
          : full
            ? t('waiting', { count: known.waiting })
            : t('of', { count: known.seatsLeft, seats: known.seats })}
      </p>
    </li>
  )
}
